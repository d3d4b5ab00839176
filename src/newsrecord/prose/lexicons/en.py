"""English: the words of saying and the words around them."""

from __future__ import annotations

from typing import Final

from newsrecord.prose.lexicon import Lexicon, english_forms
from newsrecord.prose.lexicons import en_people, en_verbs

__all__ = ["LEXICON"]

_REGULAR: Final = (
    "accuse acknowledge add address admire advise affirm allege announce answer argue ask assert assure "
    "attack bark beam bellow blame blast bluster boast brand caution challenge charge chide claim clarify "
    "comment complain concede conclude condemn confess confide confirm consider contend continue convey "
    "counter crack cry declare decry demand denounce deny deride describe detail disclose dismiss dub echo "
    "elaborate emphasize emphasise enthuse estimate exclaim explain express fume gripe groan grumble "
    "highlight hint imply indicate inform inquire insist instruct interject joke label lament laugh lecture "
    "maintain marvel mention mock murmur muse mutter narrate note observe opine plead pledge portray post "
    "praise preach predict proclaim promise pronounce protest question rail reason recall recite recount "
    "reflect reiterate remark remember remind repeat reply report respond retort reveal roar scoff scold "
    "scream shout sigh signal slam snap specify speculate state stress suggest summarize summarise surmise "
    "tease testify thunder tweet underline applaud commend defend talk ridicule mandate gush exhort prefer "
    "salute underscore urge utter venture voice vow wail warn whisper wonder yell believe hope doubt fear "
    "expect"
).split()
_FINITE, _PLURAL, _GERUNDS = english_forms(_REGULAR)

_DAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS: Final = (
    "january february march april june july august september october november december jan feb aug sept oct nov dec"
).split()

_NEGATED: Final = [
    f"{verb}n{mark}t"
    for verb in "is was are were has had have wo would could ca does do did should".split()
    for mark in "'’"
]

_CONTRACTED: Final = [
    f"{pronoun}{mark}{verb}"
    for pronoun, verbs in (
        ("he she it", "s d ll"),
        ("that there", "s ll"),
        ("they we you", "re ve d ll"),
        ("i", "m ve d ll"),
    )
    for pronoun in pronoun.split()
    for verb in verbs.split()
    for mark in "'’"
]

_PUT: Final = frozenset("it this that things".split())
"""What makes "put" a verb of saying: "as she put it"."""

LEXICON: Final = Lexicon(
    cues=_FINITE
    | (en_verbs.CLAUSAL - en_verbs.GERUNDS)
    | frozenset(
        "said says say told tells tell wrote writes write admitted admits admit called calls call spoke speaks "
        "thought thinks think felt feels knew put puts quipped quips asserted quoted quotes referred refers read "
        "reads insists sang swore swears argued chanted chants cited cites compared compares likened likens "
        "criticized criticised criticizes tweeted retweeted wants wanted wishes dreamed understood understands "
        "meant means vowed went laughed joked branded hailed hails deemed deems touted touts characterized "
        "characterised nicknamed ridiculed blasted rejected rejects mused offered began begins shot found finds "
        "sees saw views viewed regards regarded replied agreed agrees disagreed figured guessed concurred "
        "demurred ordered warned invoked urged encouraged encourages promised threatened threatens described "
        "suggested labelled labels signalled signals".split()
    ),
    participles=_GERUNDS
    | en_verbs.GERUNDS
    | frozenset(
        "saying telling writing admitting calling quipping quoting referring citing comparing likening "
        "criticizing criticising chanting branding hailing deeming touting putting arguing swearing agreeing "
        "singing threatening promising vowing".split()
    ),
    plural_cues=_PLURAL
    | frozenset("say tell write admit call think feel quote refer swear cite compare want disagree agree".split()),
    clausal=en_verbs.CLAUSAL,
    perceiving=en_verbs.PERCEIVING,
    fronting=en_verbs.FRONTING,
    asking=en_verbs.ASKING,
    questions=frozenset("whether if how what why who whom whose where when which".split()),
    intents=en_verbs.INTENT,
    directing=en_verbs.DIRECTING,
    appealing=en_verbs.APPEALING,
    infinitives=frozenset({"to"}),
    objects=en_verbs.OBJECT,
    prepositional=en_verbs.PREPOSITIONAL,
    ambiguous=en_verbs.AMBIGUOUS,
    voicing=en_verbs.VOICING,
    naming=en_verbs.NAMING,
    naming_particles=frozenset({"as"}),
    reasons=frozenset({"because"}),
    comparisons=frozenset({"as"}),
    stances=frozenset(
        "confident convinced certain sure adamant hopeful optimistic worried afraid aware unsure".split()
    ),
    agents=frozenset({"by"}),
    voiced=frozenset({"clear", "plain", "known"}),
    contrasts=frozenset({"but", "though", "although"}),
    conditions=frozenset("if when as".split()),
    fillers=frozenset("not also been first already just being still".split()),
    particles=frozenset("off out up down back away over".split()),
    approximations=frozenset("about around over nearly almost".split()),
    gerund_endings=("ing",),
    possessives=frozenset("his her their its".split()),
    self_pronouns=frozenset("i you we".split()),
    report_nouns=en_verbs.NOUNS,
    namesakes=frozenset({"april", "june", "august", "may", "will", "jan"}),
    adverb_endings=("ly",),
    no_adverbs=frozenset(
        "family ally assembly rally supply reply bully monopoly anomaly elderly likely unlikely italy july folly "
        "lovely lonely friendly deadly costly belly jelly butterfly melancholy rely comply apply "
        "imply only early".split()
    ),
    past_endings=("ed",),
    present_endings=("s",),
    passives=frozenset("is are was were be been being get got".split()),
    quantifiers=frozenset("one another many some most others several both few".split()),
    plural_nouns=frozenset("people men women children police staff media clergy crew".split()),
    occasions=frozenset(
        "interview statement speech letter email e-mail tweet post telephone phone conference briefing news memo "
        "report text message response appearance televised video written blog joint facebook twitter".split()
    ),
    addressing=frozenset(
        "told tell tells telling informed informs informing assured assures assuring reminded reminds reminding "
        "asked asks asking warned warning warns advised advises advising instructed urged urging".split()
    ),
    according=frozenset({("according", "to")}),
    complementizers=frozenset({"that"}),
    pronouns=frozenset("he she they it i we you who".split()),
    contracted=frozenset(_CONTRACTED),
    plural_pronouns=frozenset("they it i we you who".split()),
    determiners=frozenset(
        "a an the one another his her their its our my some many several most two three four five six seven eight "
        "nine ten both few other this that these those no each every all".split()
    ),
    from_places=frozenset("of from in".split()),
    inside=frozenset("of for from with".split()),
    adjuncts=frozenset(
        "in on at during after before when while as to about by over under since until last earlier later "
        "following amid through via into outside inside upon regarding because without within between against "
        "despite".split()
    ),
    breaks=frozenset(
        "and but or as because while when if though although that than then so yet before after since until where "
        "how why what whether nor".split()
    ),
    role_verbs=frozenset(
        "is was are were serves served heads headed leads led runs ran chairs chaired represents represented works "
        "worked oversees oversaw teaches taught directs directed manages managed owns owned founded commands "
        "commanded sits sat handles covers studies specializes advises advised coaches coached plays played".split()
    ),
    possessive_relatives=frozenset({"whose", "whom"}),
    free_relatives=frozenset({"what"}),
    relatives=frozenset("who whose whom which".split()),
    verbs=frozenset(
        "is was are were be been has had have will would can could did does do may might must should shall makes "
        "made took takes got gets goes came comes became becomes gave gives seems seemed appeared remains kept "
        "began led went ran won lost sent met sat stood left held brought bought built fell rose grew drew drove "
        "flew broke chose spent stuck struck sought caught taught paid laid lay hit cut set put let beat threw "
        "woke wore spoke stole shook sank swam rode hid fled fed dealt bore bent sold slept swept hung hurt shut "
        "shot quit split spread wins runs loses stands leaves keeps wants needs helps lives works plays "
        "faces includes remains follows continues wanted used tried asked looked".split()
    ),
    auxiliaries=frozenset(_NEGATED)
    | frozenset(
        "has had have also later then once again just already recently previously famously reportedly repeatedly "
        "simply often never still even quickly immediately ever now soon first always "
        "long since thus therefore perhaps finally publicly privately here there instead meanwhile however indeed "
        "did would could will can does do not may might should must".split()
    ),
    auxiliary_verbs=frozenset([*"has had have did would could will can does do".split(), *_NEGATED, *_CONTRACTED]),
    times=frozenset(
        _DAYS
        + _MONTHS
        + "yesterday today tomorrow tonight earlier later ago week month year night morning afternoon evening".split()
        + ["day"]
    ),
    abbreviations=frozenset(
        "coun ald insp const cllr asst mr mrs ms dr prof sen sens rep reps gov govs gen maj brig col lt capt cmdr sgt "
        "cpl adm rev hon st jr sr vs no inc corp co ltd etc fr pres atty supt det messrs vol ala ariz ark calif colo "
        "conn del fla ga "
        "ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo".split()
        + _MONTHS[11:]
    ),
    homographs=frozenset("no ill mass wash miss ore col".split()),
    honorifics=frozenset("mr mrs ms miss sir dame lord lady hon mx shri smt madam madame".split()),
    titles=frozenset(
        "mr mrs ms mx miss hon coun madam madame dr prof professor sen senator rep representative congressman "
        "congresswoman gov "
        "governor president gen general maj major brig brigadier col colonel lt lieutenant capt captain cmdr "
        "commander sgt sergeant cpl adm admiral rev reverend pastor bishop archbishop pope rabbi imam sheikh sir dame "
        "lord lady judge justice secretary minister premier chancellor mayor chairman chairwoman chair chief director "
        "ambassador king queen prince princess officer detective inspector sheriff superintendent spokesman "
        "spokeswoman spokesperson attorney deputy vice prime foreign defense defence interior mp mep speaker analyst "
        "expert activist lawyer coach manager candidate strategist leader adviser advisor economist "
        "author writer professor journalist reporter editor aide official doctor".split()
    ),
    he_forms=en_people.HE_FORMS,
    she_forms=en_people.SHE_FORMS,
    they_forms=en_people.THEY_FORMS,
    masculine=en_people.MASCULINE,
    feminine=en_people.FEMININE,
    definite=en_people.DEFINITE,
    occupations=en_people.OCCUPATIONS,
    origins=en_people.ORIGINS,
    natives=en_people.NATIVES,
    fields=en_people.FIELDS,
    aged=("-year-old", "-of-one", "-of-two", "-of-three", "-of-four", "-of-five", "-of-six", "-of-seven", "-of-eight"),
    origin_endings=("-based", "-born", "-area", "-led", "-raised", "-trained", "-backed"),
    bodies=en_people.BODIES,
    collectives=en_people.COLLECTIVES,
    public=en_people.PUBLIC,
    situations=en_people.SITUATIONS,
    stations=en_people.STATIONS,
    serving=frozenset("serves served sits sat works worked".split()),
    commanding=frozenset("commander chief leader chairman chairwoman chair".split()),
    heading=en_people.HEADING,
    answers=en_people.ANSWERS,
    postnominals=frozenset("qc kc sc obe mbe cbe kbe dbe bem phd md mp td msp mla mlc ao oam frs esq".split()),
    phrasal={
        "went": frozenset({"on"}),
        "goes": frozenset({"on"}),
        "shot": frozenset({"back"}),
        "put": _PUT,
        "puts": _PUT,
    },
    postings=en_people.POSTINGS,
    posting_prepositions=frozenset({"for", "to"}),
    given_too=frozenset({"dean"}),
    names_too=en_people.NAMES_TOO,
    offices=en_people.OFFICES,
)
