"""French: the words of saying and the words around them.

Compiled for this library from general knowledge of French grammar and of how French-language newspapers report
speech; no published list was used.  Verbs in -er are written as stems and inflected here, the others are written out.
"""

from __future__ import annotations

from typing import Final

from newsrecord.prose.direct_lexicon import DirectLexicon, inflect

__all__ = ["LEXICON"]

_STEMS: Final = (
    "déclar affirm expliqu ajout précis soulign assur estim indiqu annonc demand rappel racont confi lanc "
    "dénonc regrett insist martel résum soupir comment jug tweet qualifi plaid témoign détaill tempèr tempér "
    "nuanc inquièt inquiét indign interrog exclam constat déplor critiqu réclam murmur cri chuchot ironis "
    "plaisant not relev observ évoqu reconnaiss conseill recommand promett répliqu rétorqu riposte argument "
    "argu signal révél avou accus félicit réjou désol étonn exprim alert avertiss prévien rassur clam proclam "
    "lâch gliss tranch fustig grond gémi sermonn relat narr confess rapport cit analys conclu consid formul "
    "ordonn exig invit propos protest assén ass répèt répét communiqu confirm souhait espèr espér renchér "
    "énumèr enchaîn balay marten appel affich défend suppli implor interpell questionn pest enrag vitupèr "
    "vitupér tonn"
)
_PRESENT: Final = inflect(_STEMS, "e ent ait aient a èrent era erait") | inflect(
    "annonce lance dénonce nuance", "ait aient a"
)
_OTHER: Final = frozenset(
    "réagit réagissent dit disent disait disaient dira dirait écrit écrivent écrivait écrivit répond répondent "
    "répondait répondit prévient préviennent prévenait prévint promet promettent promettait promit reconnaît "
    "reconnaissent reconnaissait reconnut avertit avertissent avertissait conclut concluent concluait poursuit "
    "poursuivent poursuivait poursuivit reprend reprennent reprenait reprit admet admettent admettait admit "
    "soutient soutiennent soutenait soutint maintient maintiennent maintenait maintint réjouit réjouissent "
    "réjouissait défend défendent défendait croit croient croyait pense pensent pensait sourit souriait rit "
    "gémit gémissait rugit renchérit renchérissent considère considèrent considérait veut voulait craint "
    "craignent craignait plaint plaignent plaignait confesse souffle soufflait souffla glisse tranche sait "
    "savait décrit décrivent décrivait lit titre titrait lâche explose fulmine s'amuse appelle appelait "
    "appellent balance abonde abondait résout interroge s'emporte complète complètent complétait poursuivi "
    "prétend prétendent prétendait".split()
)
_PERFECTS: Final = inflect(_STEMS, "é ée és ées") | frozenset(
    "réagi dit dite écrit répondu prévenu promis reconnu averti conclu poursuivi repris admis soutenu maintenu "
    "réjoui réjouie réjouis défendu défendue pensé prétendu souri craint plaint plainte décrit soufflé complété".split()
)

LEXICON: Final = DirectLexicon(
    dashes=True,
    cues=_PRESENT | _OTHER | _PERFECTS,
    perfects=_PERFECTS - _PRESENT - _OTHER,
    introducing=frozenset("est sont montré montre dit déclaré félicité veut voit reste résume réagi réagit".split()),
    light=frozenset("fait fit font faisait faisaient".split()),
    tails=frozenset("savoir valoir remarquer observer".split()),
    participles=frozenset(
        "déclarant affirmant expliquant ajoutant précisant soulignant assurant estimant indiquant annonçant "
        "écrivant rappelant dénonçant regrettant disant insistant souriant riant visant jugeant".split()
    ),
    adverb_endings=("ment",),
    passives=frozenset("été".split()),
    occasions=frozenset("entretien communiqué interview conférence".split()),
    enclitics=frozenset("il elle ils elles on je nous vous".split()),
    framing=frozenset("a ont avait avaient est sont était étaient aurait auraient".split()),
    according=frozenset(
        {
            ("selon",),
            ("d'après",),
            ("d’après",),
            ("pour", "sa", "part", "selon"),
            ("aux", "yeux", "de"),
            ("lit", "on", "dans"),
            ("peut", "on", "lire", "dans"),
            ("de", "l'avis", "de"),
        }
    ),
    views=frozenset({"pour"}),
    preludes=frozenset("comme ainsi et".split()),
    recipients=frozenset("à au aux".split()),
    complementizers=frozenset({"que", "qu"}),
    pronouns=frozenset("il elle ils elles on je nous lui".split()),
    plural_pronouns=frozenset("ils elles on je nous".split()),
    quantifiers=frozenset("certains certaines beaucoup plusieurs tous toutes tout toute".split()),
    determiners=frozenset(
        "le la les l un une des du son sa ses leur leurs notre nos mon ma mes ce cet cette ces plusieurs "
        "certains certaines deux trois quatre cinq dix chaque tous toutes quelques".split()
    ),
    inside=frozenset("de du des d pour".split()),
    elisions=frozenset("l d s qu c n j m t jusqu lorsqu puisqu".split()),
    clitics=frozenset("se me te nous vous lui leur le la les l y en ne n s m".split()),
    joins=frozenset({"et", "&"}),
    adverbs=frozenset(
        "aussi également ensuite encore alors notamment ainsi toutefois cependant pourtant aussitôt abord "
        "emblée puis enfin même toujours plus déjà bien volontiers quant par ailleurs".split()
    )
    - {"par", "plus"},
    adjuncts=frozenset(
        "à au aux dans lors pendant après avant sur en devant auprès mardi lundi mercredi jeudi vendredi samedi "
        "dimanche hier avec par ce dès depuis chez face sous vers contre entre sans malgré parmi durant pour".split()
    )
    - {"pour"},
    breaks=frozenset(
        "et mais ou car quand lorsque lorsqu si que puis tandis comme avant après alors donc or ni".split()
    ),
    relatives=frozenset("qui dont lequel laquelle où lesquels".split()),
    verbs=frozenset(
        "est était sont étaient sera serait seraient ont avait avaient aura aurait auraient fait faisait font "
        "peut pouvait peuvent pourrait doit devait doivent devrait va allait vont vient venait faut fallait "
        "reste met mit".split()
    ),
    auxiliaries=frozenset("a ont avait avaient aussi également ensuite encore alors notamment".split()),
    times=frozenset(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août "
        "septembre octobre novembre décembre hier demain aujourd'hui aujourd’hui avant-hier semaine mois année "
        "matin soir nuit midi après-midi week-end jour".split()
    ),
    abbreviations=frozenset("m mm mme mmes mlle mlles dr pr st ste av etc me mgr p art".split()),
    masculine=frozenset("le un monsieur".split()),
    feminine=frozenset("la une madame".split()),
    articles=frozenset("le la les l'".split()),
    man_pronouns=frozenset("il lui".split()),
    woman_pronouns=frozenset("elle".split()),
    honorifics=frozenset("m mm mme mlle monsieur madame".split()),
    titles=frozenset(
        "m mm mme mlle monsieur madame dr pr docteur président présidente ministre premier première maire "
        "député députée sénateur sénatrice général colonel capitaine commandant directeur directrice porte- "
        "parole procureur procureure préfet préfète professeur professeure secrétaire chef cheffe avocat "
        "avocate juge commissaire évêque pape roi reine entraîneur sélectionneur patron patronne vice-président "
        "vice-présidente conseiller conseillère adjoint adjointe".split()
    ),
    names_too=frozenset({"roi"}),
    postings=frozenset("président présidente ministre maire préfet préfète évêque directeur directrice".split()),
    posting_prepositions=frozenset("de du des".split()),
    opening_endings=("é", "ée", "és", "ées", "ant", "ogé", "u", "ue"),
)
