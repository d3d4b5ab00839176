"""Portuguese: the words of saying and the words around them, of Brazil and of Portugal.

Compiled for this library from general knowledge of Portuguese grammar and of how newspapers of Brazil and Portugal
report speech; no published list was used.  Regular verbs are written as stems and inflected here, the others
in full.
"""

from __future__ import annotations

from typing import Final

from newsrecord.prose.direct_lexicon import DirectLexicon, inflect

__all__ = ["LEXICON"]

_AR: Final = (
    "afirm explic declar destac alert lament cont question grit acrescent record coment avali ressalt reforç "
    "anunci sublinh assegur confirm not pergunt indic inform salient consider critic denunci exclam murmur "
    "sussurr aleg apont argument cit comemor conden confess constat desabaf detalh lembr fris ironiz brinc "
    "justific revel relat report narr observ opin pontu recomend replic reclam solicit ameaç adiant analis "
    "assinal aler celebr apel atac acus elogi rejeit manifest public tuit post resum salv cham defin enfatiz "
    "especific esper felicit julg mostr neg pens precis proclam"
)
_FORMS: Final = inflect(_AR, "a am ou aram ava avam ará aria") | frozenset(
    "reagiu reage reagiram disse disseram diz dizem dizia diziam dirá diria prometeu promete prometeram "
    "prometem escreveu escreve escreveram escrevem respondeu responde responderam respondem reconheceu "
    "reconhece reconheceram reconhecem garantiu garante garantiram garantem referiu refere referiram referem "
    "advertiu adverte advertiram advertem admitiu admite admitiram admitem insistiu insiste insistiram insistem "
    "concluiu conclui concluíram concluem defendeu defende defenderam defendem pediu pede pediram pedem sugeriu "
    "sugere sugeriram sugerem descreveu descreve acredita acreditam acreditou acreditava prosseguiu prossegue "
    "continuou continua esclareceu esclarece esclareceram repetiu repete repetiram agradeceu agradece "
    "agradeceram sustentou sustenta sustentam sustentaram rebateu rebate rebateram manteve mantém mantêm crê "
    "creem entende entendem entendia exigiu exige exigiram interrogou interroga propôs propõe expôs expõe "
    "previu prevê lê lia contrapôs desmentiu desmente sorriu sorri riu ri teme temem sabe quer finalizou "
    "finaliza completou completa completaram emendou emenda disparou dispara retrucou retruca orientou orienta "
    "avisou avisa avisaram ponderou pondera ponderam enumera enumerou atira atirou realçou realça vincou vinca "
    "evidenciou evidencia adianta adiantou anota anotou estima estimou vaticinou".split()
)
_PERFECTS: Final = inflect(_AR, "ado") | frozenset(
    "dito escrito prometido respondido reconhecido garantido referido advertido admitido insistido concluído "
    "defendido pedido sugerido descrito acreditado".split()
)
_DAYS: Final = (
    "segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"
).split()

LEXICON: Final = DirectLexicon(
    dashes=True,
    cues=_FORMS | _PERFECTS,
    perfects=_PERFECTS,
    introducing=frozenset(
        "mostrou mostra mostraram foi é era está fez tem resumiu resume reagiu reage deixou deixa mostrou-se".split()
    ),
    light=frozenset("limitou limitaram limita fez faz fizeram fazem deixou".split()),
    tails=frozenset("dizer afirmar responder saber notar questão".split()),
    participles=frozenset(
        "dizendo afirmando explicando acrescentando declarando destacando indicando comentando sublinhando "
        "insistindo lembrando referindo garantindo".split()
    ),
    adverb_endings=("mente",),
    passives=frozenset("foi foram sido sendo era eram".split()),
    occasions=frozenset("entrevista comunicado nota coletiva conferência".split()),
    enclitics=frozenset("se".split()),
    framing=frozenset("tem têm tinha tinham havia haviam teria".split()),
    according=frozenset(
        {
            ("segundo",),
            ("conforme",),
            ("de", "acordo", "com"),
            ("nas", "palavras", "de"),
            ("na", "opinião", "de"),
            ("na", "avaliação", "de"),
            ("lê", "se", "no"),
            ("lê", "se", "na"),
            ("lê", "se", "em"),
        }
    ),
    views=frozenset({"para"}),
    preludes=frozenset("como conforme segundo assim tal e".split()),
    recipients=frozenset("a à ao aos às".split()),
    complementizers=frozenset({"que"}),
    pronouns=frozenset("ele ela eles elas eu nós".split()),
    plural_pronouns=frozenset("eles elas eu nós".split()),
    quantifiers=frozenset(
        "todos todas muitos muitas alguns algumas ambos ambas outros outras um uma vários várias".split()
    ),
    determiners=frozenset(
        "o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa vários várias dois duas "
        "três quatro cinco meu minha nosso nossa alguns algumas ambos ambas muitos muitas outro outra outros "
        "outras cada todos todas".split()
    ),
    inside=frozenset("de do da dos das para".split()),
    clitics=frozenset("se me te nos lhe lhes o a os as já".split()),
    joins=frozenset({"e", "&"}),
    people=frozenset(
        "fontes moradores testemunhas especialistas médicos familiares porta-vozes autoridades representantes "
        "ativistas pesquisadores investigadores vizinhos sindicatos".split()
    ),
    adverbs=frozenset(
        "também ainda além depois já assim então igualmente sempre ontem hoje antes agora logo aqui ali".split()
    ),
    adjuncts=frozenset(
        "em no na nos nas num numa ao aos à às durante após depois antes sobre ante ontem hoje por pelo pela "
        "pelos pelas com desde até sem entre contra sob perante mediante junto segundo conforme".split()
    ),
    breaks=frozenset("e mas ou porque quando enquanto se que como embora pois onde nem".split()),
    relatives=frozenset("quem cujo cuja qual quais".split()),
    verbs=frozenset(
        "é era são eram foi foram será seria está estava estão estavam tem têm tinha tinham há havia haviam "
        "pode podia podem poderia deve devem devia vai vão ia faz fez ficou fica chegou saiu".split()
    ),
    auxiliaries=frozenset("tem têm tinha tinham havia também ainda depois já".split()),
    times=frozenset(_DAYS)
    | frozenset(
        "feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem "
        "hoje amanhã anteontem semana mês ano noite tarde manhã madrugada dia".split()
    ),
    abbreviations=frozenset("sr sra srta dr dra d st sto sta etc eng prof profa av gen cel".split()),
    masculine=frozenset("o um senhor dom".split()),
    feminine=frozenset("a uma senhora dona".split()),
    articles=frozenset("o a os as do da dos das no na ao".split()),
    man_pronouns=frozenset("ele".split()),
    woman_pronouns=frozenset("ela".split()),
    honorifics=frozenset("senhor senhora sr sra srta dom dona d".split()),
    titles=frozenset(
        "senhor senhora sr sra dr dra doutor doutora dom dona presidente presidenta ministro ministra primeiro "
        "primeira prefeito prefeita autarca deputado deputada senador senadora general coronel capitão "
        "comandante diretor diretora director directora porta-voz secretário secretária procurador procuradora "
        "juiz juíza professor professora chefe governador governadora vereador vereadora delegado delegada "
        "bispo papa rei rainha treinador treinadora técnico advogado advogada vice-presidente conselheiro "
        "conselheira inspetor inspector".split()
    ),
    names_too=frozenset("rei papa".split()),
    postings=frozenset(
        "presidente ministro ministra prefeito prefeita autarca secretário secretária governador governadora vereador "
        "vereadora bispo arcebispo diretor diretora".split()
    ),
    posting_prepositions=frozenset("de do da dos das".split()),
    pro_drop=True,
    opening_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
)
