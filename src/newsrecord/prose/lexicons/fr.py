"""French: the words of saying and the words around them."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.lexicon import Lexicon

__all__ = ["LEXICON"]

LEXICON: Final = Lexicon(
    cues=frozenset(
        "dit disent disait déclaré déclare déclarait déclarent affirmé affirme affirmait affirment expliqué "
        "explique expliquait expliquent ajouté ajoute ajoutait précisé précise précisait souligné souligne "
        "soulignait assuré assure assurait estimé estime estimait estiment indiqué indique indiquait annoncé "
        "annonce annonçait écrit écrivait répondu répond répondait demandé demande demandait rappelé rappelle "
        "rappelait raconté raconte racontait confié confie confiait lancé lance lançait dénoncé dénonce dénonçait "
        "regretté regrette regrettait insisté insiste insistait prévenu prévient martelé martèle résumé résume "
        "soupiré soupire commenté commente commentait juge jugé jugeait promis promet reconnu reconnaît averti "
        "avertit conclu conclut poursuivi poursuit reprend tweeté qualifié qualifie admis admet avoué avoue "
        "plaide plaidé témoigne témoigné détaille détaillé tempère nuance s'inquiète s'indigne s'interroge "
        "s'exclame".split()
    ),
    participles=frozenset(
        "déclarant affirmant expliquant ajoutant précisant soulignant assurant estimant indiquant annonçant "
        "écrivant rappelant dénonçant regrettant disant insistant".split()
    ),
    adverb_endings=("ment",),
    passives=frozenset("été".split()),
    occasions=frozenset("entretien communiqué interview conférence".split()),
    enclitics=frozenset("il elle ils elles on".split()),
    framing=frozenset("a ont avait avaient".split()),
    according=frozenset({("selon",), ("d'après",), ("d’après",)}),
    complementizers=frozenset({"que", "qu"}),
    pronouns=frozenset("il elle ils elles on je nous".split()),
    plural_pronouns=frozenset("ils elles on je nous".split()),
    determiners=frozenset("le la les l un une des du son sa ses leur leurs ce cette ces plusieurs deux trois".split()),
    inside=frozenset("de du des d pour".split()),
    adjuncts=frozenset(
        "à au aux dans lors pendant après avant sur en devant auprès mardi lundi mercredi jeudi vendredi samedi "
        "dimanche hier avec par ce dès depuis chez face".split()
    ),
    breaks=frozenset("et mais ou car quand lorsque si que puis tandis comme avant après alors".split()),
    relatives=frozenset("qui dont lequel laquelle".split()),
    verbs=frozenset(
        "est était sont étaient sera serait ont avait avaient aura fait faisait peut pouvait doit devait va "
        "allait vient".split()
    ),
    auxiliaries=frozenset("a ont avait avaient aussi également ensuite encore alors notamment".split()),
    times=frozenset(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août "
        "septembre octobre novembre décembre hier demain aujourd'hui semaine mois année matin soir".split()
    ),
    abbreviations=frozenset("m mm mme mlle dr pr st av etc".split()),
    honorifics=frozenset("m mm mme mlle monsieur madame".split()),
    titles=frozenset(
        "m mme mlle dr pr président présidente ministre premier première maire député députée sénateur sénatrice "
        "général colonel capitaine commandant directeur directrice porte-parole procureur procureure préfet "
        "préfète professeur secrétaire chef avocat avocate juge".split()
    ),
)
