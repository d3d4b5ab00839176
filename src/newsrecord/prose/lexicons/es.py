"""Spanish: the words of saying and the words around them."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.lexicon import Lexicon

__all__ = ["LEXICON"]

LEXICON: Final = Lexicon(
    cues=frozenset(
        "dijo dice dijeron dicen decía dicho afirmó afirma afirmaron afirmado aseguró asegura aseguraron "
        "asegurado explicó explica explicaron explicado añadió añade añadieron añadido agregó agrega agregaron "
        "declaró declara declararon declarado señaló señala señalaron señalado indicó indica indicaron indicado "
        "comentó comenta comentado subrayó subraya subrayado destacó destaca destacado manifestó manifiesta "
        "manifestado sostuvo sostiene insistió insiste insistido advirtió advierte advertido anunció anuncia "
        "anunciado escribió escribe escrito preguntó pregunta respondió responde respondido contestó contó cuenta "
        "contado recordó recuerda recordado reconoció reconoce reconocido admitió admite denunció denuncia "
        "denunciado criticó critica criticado lamentó lamenta lamentado pidió pide exclamó apuntó apunta apuntado "
        "precisó precisa precisado concluyó concluye expresó expresa expresado informó informa relató relata "
        "opinó opina considera consideró calificó califica tuiteó zanjó matizó defendió defiende reiteró "
        "reitera".split()
    ),
    participles=frozenset(
        "diciendo afirmando asegurando explicando añadiendo agregando declarando señalando indicando comentando "
        "subrayando destacando insistiendo advirtiendo recordando".split()
    ),
    adverb_endings=("mente",),
    passives=frozenset("fue fueron sido".split()),
    occasions=frozenset("entrevista comunicado rueda".split()),
    according=frozenset({("según",)}),
    complementizers=frozenset({"que"}),
    pronouns=frozenset("él ella ellos ellas".split()),
    plural_pronouns=frozenset("ellos ellas".split()),
    determiners=frozenset("el la los las un una unos unas su sus este esta estos estas varios varias dos tres".split()),
    inside=frozenset("de del para".split()),
    adjuncts=frozenset(
        "en a al durante tras después antes sobre ante ayer hoy por con desde este lunes martes miércoles jueves "
        "viernes sábado domingo".split()
    ),
    breaks=frozenset("y e pero o u porque cuando mientras si que como aunque pues donde".split()),
    relatives=frozenset("quien quienes cuyo cuya".split()),
    verbs=frozenset(
        "es era son eran fue fueron será sería está estaba están ha han había habían tiene tenía puede podía debe "
        "va iba hace hizo".split()
    ),
    auxiliaries=frozenset("ha han había habían también además luego después ya".split()),
    times=frozenset(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto "
        "septiembre octubre noviembre diciembre ayer hoy mañana semana mes año noche tarde".split()
    ),
    abbreviations=frozenset("sr sra srta dr dra d dña st etc ee uu núm".split()),
    honorifics=frozenset("señor señora sr sra srta don doña d dña".split()),
    titles=frozenset(
        "señor señora sr sra dr dra don doña presidente presidenta ministro ministra primer primera alcalde "
        "alcaldesa diputado diputada senador senadora general coronel capitán comandante director directora "
        "portavoz secretario secretaria fiscal juez jueza profesor profesora jefe jefa gobernador gobernadora "
        "consejero consejera".split()
    ),
)
