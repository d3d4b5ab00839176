"""Spanish: the words of saying and the words around them.

Compiled for this library from general knowledge of Spanish grammar and of how newspapers of Spain and Latin America
report speech; no published list was used.  Regular verbs are written as stems and inflected here, the others
in full.
"""

from __future__ import annotations

from typing import Final

from newsrecord.prose.direct_lexicon import DirectLexicon, inflect

__all__ = ["LEXICON"]

_AR: Final = (
    "reaccion afirm asegur explic declar señal indic coment subray destac anunci pregunt contest recalc record "
    "denunci critic lament exclam apunt precis expres inform relat opin consider calific tuite zanj matiz "
    "reiter pronunci susurr grit llam apost argument conden celebr confes alert aclar agreg ironiz brome bram "
    "reclam plante alegr quej confirm remarc recomend revel acus detall narr public cuestion enfatiz evalu "
    "valor justific pronostic vaticin augur rechaz replic report cit puntualiz sentenci dict resalt dud exhort "
    "juzg ratific mencion manifest felicit verific especific proclam acot abund espet suspir sole lanz anot "
    "analiz"
)
_ER: Final = "añad respond promet reconoc ofrec agradec defend admit insist conclu escrib describ rebat discut"
_FORMS: Final = (
    inflect(_AR, "a an ó aron aba aban ará arán aría arían") | inflect(_ER, "e en ió ieron ía ían erá ería irá iría")
) | frozenset(
    "dijo dice dijeron dicen decía decían dirá diría contó cuenta contaron cuentan contaba pidió pide pidieron "
    "piden pedía manifiesta manifiestan sostuvo sostiene sostuvieron sostienen sostenía advirtió advierte "
    "advirtieron advierten mantiene mantuvo mantienen recuerda recuerdan cuestiona concluye concluyen concluyó "
    "concluyeron replicó reconoce reconocen reconoció reconocieron añadió añadieron añade añaden defiende "
    "defienden muestra niega negó niegan negaron cree creen creía piensa piensan sugirió sugiere sugieren "
    "refirió refiere adujo aduce tuitea tuiteó publicó expuso expone expusieron propuso propone propusieron "
    "predijo predice comenta prosiguió prosigue continuó continúa siguió sigue terció corroboró interrogó "
    "inquirió lee leía sentencia ríe rió sonríe sonrió admite admitió admitieron insiste insistió insistieron "
    "escribe escribió escribieron enfatiza avisó avisa avisaron bromeó bromea espetó espeta soltó suelta instó "
    "insta instaron calificó califica califican definió define definen describió reivindicó reivindica "
    "reivindican acusó sabe prometió promete prometieron agradeció agradece teme temía espera esperaba confía "
    "confió argumenta".split()
)
_PERFECTS: Final = inflect(_AR, "ado") | frozenset(
    "dicho escrito añadido respondido sostenido prometido reconocido agradecido defendido advertido admitido "
    "insistido concluido descrito contado pedido mantenido negado creído sugerido referido expuesto propuesto "
    "proseguido avisado bromeado reivindicado instado definido confiado".split()
)
_DAYS: Final = "lunes martes miércoles jueves viernes sábado domingo".split()

LEXICON: Final = DirectLexicon(
    dashes=True,
    cues=_FORMS | _PERFECTS | frozenset("califica calificó".split()),
    perfects=_PERFECTS,
    introducing=frozenset(
        "mostró muestra mostraron fue es era está hizo tiene resumió resume reaccionó reacciona quedó dejó deja".split()
    ),
    light=frozenset("limitó limitaron limita hizo hace hicieron hacen dejó dio da".split()),
    tails=frozenset("decir señalar responder saber notar constar".split()),
    participles=frozenset(
        "diciendo afirmando asegurando explicando añadiendo agregando declarando señalando indicando comentando "
        "subrayando destacando insistiendo advirtiendo recordando".split()
    ),
    adverb_endings=("mente",),
    passives=frozenset("fue fueron sido siendo era eran".split()),
    occasions=frozenset("entrevista comunicado rueda".split()),
    framing=frozenset("ha han había habían he hemos habría".split()),
    according=frozenset(
        {
            ("según",),
            ("de", "acuerdo", "con"),
            ("de", "acuerdo", "a"),
            ("en", "palabras", "de"),
            ("en", "opinión", "de"),
            ("a", "juicio", "de"),
            ("según", "palabras", "de"),
        }
    ),
    views=frozenset({"para"}),
    preludes=frozenset("como según así tal y cual".split()),
    recipients=frozenset("a al".split()),
    complementizers=frozenset({"que"}),
    pronouns=frozenset("él ella ellos ellas yo nosotros".split()),
    plural_pronouns=frozenset("ellos ellas yo nosotros".split()),
    quantifiers=frozenset(
        "todos todas muchos muchas algunos algunas ambos ambas otros otras uno una varios varias".split()
    ),
    determiners=frozenset(
        "el la los las un una unos unas su sus este esta estos estas ese esa varios varias dos tres cuatro "
        "cinco mi nuestro nuestra algunos algunas ambos ambas muchos muchas otro otra otros otras cada todos "
        "todas".split()
    ),
    inside=frozenset("de del para y".split()) - {"y"},
    clitics=frozenset("se me te nos le les lo la los las así".split()),
    joins=frozenset({"y", "e", "&"}),
    people=frozenset(
        "fuentes vecinos testigos expertos médicos familiares portavoces autoridades representantes "
        "organizaciones activistas investigadores sindicatos críticos opositores".split()
    ),
    adverbs=frozenset(
        "también además luego después ya así entonces asimismo igualmente siempre ayer hoy aún todavía antes "
        "ahora poco tajante".split()
    ),
    adjuncts=frozenset(
        "en a al durante tras después antes sobre ante ayer hoy por con desde este hasta sin entre contra hacia "
        "bajo mediante según junto".split()
        + _DAYS
    ),
    breaks=frozenset("y e pero o u porque cuando mientras si que como aunque pues donde ni sino".split()),
    relatives=frozenset("quien quienes cuyo cuya cual cuales".split()),
    verbs=frozenset(
        "es era son eran fue fueron será sería está estaba están estaban ha han había habían tiene tenía tienen "
        "puede podía pueden podría debe deben debía va van iba hace hizo hay hubo queda quedó llegó llega "
        "salió".split()
    ),
    auxiliaries=frozenset("ha han había habían también además luego después ya".split()),
    times=frozenset(_DAYS)
    | frozenset(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre "
        "ayer hoy mañana anoche semana mes año noche tarde madrugada mediodía día".split()
    ),
    abbreviations=frozenset("sr sra srta dr dra d dña st sto sta etc ee uu núm lic ing gral prof av".split()),
    masculine=frozenset("el un señor don".split()),
    feminine=frozenset("la una señora doña".split()),
    articles=frozenset("el la los las del al".split()),
    man_pronouns=frozenset("él".split()),
    woman_pronouns=frozenset("ella".split()),
    honorifics=frozenset("señor señora sr sra srta don doña d dña".split()),
    titles=frozenset(
        "señor señora sr sra dr dra doctor doctora don doña presidente presidenta ministro ministra primer "
        "primera alcalde alcaldesa diputado diputada senador senadora general coronel capitán comandante "
        "director directora portavoz vocero vocera secretario secretaria fiscal juez jueza profesor profesora "
        "jefe jefa gobernador gobernadora consejero consejera concejal concejala intendente canciller obispo "
        "papa rey reina entrenador entrenadora técnico abogado abogada vicepresidente vicepresidenta delegado "
        "delegada comisario comisaria".split()
    ),
    names_too=frozenset("rey conde papa juez".split()),
    postings=frozenset(
        "presidente presidenta ministro ministra alcalde alcaldesa secretario secretaria gobernador "
        "gobernadora consejero "
        "consejera concejal concejala intendente obispo arzobispo director directora".split()
    ),
    posting_prepositions=frozenset("de del".split()),
    pro_drop=True,
    opening_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
)
