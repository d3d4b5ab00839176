"""English verbs and nouns that report what somebody says, thinks or wants, by what can follow them.

Compiled for this library from the common grammar of English verb complements (a that-clause, a question, an infinitive,
an object, a preposition); the forms are made by rule, the irregular ones written out.
"""

from __future__ import annotations

from typing import Final

from newsrecord.prose.lexicon import english_forms

__all__ = [
    "AMBIGUOUS",
    "APPEALING",
    "ASKING",
    "CLAUSAL",
    "DIRECTING",
    "FRONTING",
    "GERUNDS",
    "INTENT",
    "NAMING",
    "NOUNS",
    "OBJECT",
    "PERCEIVING",
    "PREPOSITIONAL",
    "VOICING",
    "base_forms",
]

_IRREGULAR: Final[dict[str, str]] = {
    "label": "labels labeled labelled labeling labelling",
    "signal": "signals signaled signalled signaling signalling",
    "say": "says said saying",
    "tell": "tells told telling",
    "think": "thinks thought thinking",
    "know": "knows knew knowing",
    "find": "finds found finding",
    "show": "shows showed showing",
    "feel": "feels felt feeling",
    "write": "writes wrote writing written",
    "hear": "hears heard hearing",
    "see": "sees saw seeing seen",
    "understand": "understands understood understanding",
    "swear": "swears swore swearing",
    "read": "reads read reading",
    "forget": "forgets forgot forgetting",
    "hold": "holds held holding",
    "mean": "means meant meaning",
    "bet": "bets bet betting",
    "foresee": "foresees foresaw foreseeing",
    "admit": "admits admitted admitting",
    "quip": "quips quipped quipping",
    "regret": "regrets regretted regretting",
    "infer": "infers inferred inferring",
    "concur": "concurs concurred concurring",
    "plan": "plans planned planning",
    "seek": "seeks sought seeking",
    "choose": "chooses chose choosing",
    "commit": "commits committed committing",
    "refer": "refers referred referring",
    "speak": "speaks spoke speaking",
    "slam": "slams slammed slamming",
    "rip": "rips ripped ripping",
    "rebut": "rebuts rebutted rebutting",
    "offer": "offers offered offering",
    "prefer": "prefers preferred preferring",
    "order": "orders ordered ordering",
    "threaten": "threatens threatened threatening",
    "warn": "warns warned warning",
    "happen": "happens happened happening",
    "reckon": "reckons reckoned reckoning",
    "question": "questions questioned questioning",
    "opine": "opines opined opining",
    "mention": "mentions mentioned mentioning",
    "stress": "stresses stressed stressing",
    "answer": "answers answered answering",
    "reveal": "reveals revealed revealing",
    "learn": "learns learned learnt learning",
    "dream": "dreams dreamed dreamt dreaming",
    "discover": "discovers discovered discovering",
    "remember": "remembers remembered remembering",
    "mull": "mulls mulled mulling",
}


def base_forms(verbs: str) -> frozenset[str]:
    """Return all forms of *verbs*, given in their base form.

    >>> sorted(base_forms("say note"))
    ['note', 'noted', 'notes', 'noting', 'said', 'say', 'saying', 'says']
    """
    forms: set[str] = set()
    regular = []
    for verb in verbs.split():
        forms.add(verb)
        if verb in _IRREGULAR:
            forms.update(_IRREGULAR[verb].split())
        else:
            regular.append(verb)
    finite, plural, participles = english_forms(regular)
    return frozenset(forms | finite | plural | participles)


def _plural(noun: str) -> str:
    return f"{noun[:-1]}ies" if noun[-1] == "y" and noun[-2] not in "aeiou" else f"{noun}s"


CLAUSAL: Final = base_forms(
    "say tell claim argue believe think know hope fear worry note add announce report suggest show find feel write "
    "hear see understand swear insist acknowledge admit conclude contend concede confirm declare deny emphasize "
    "emphasise estimate expect explain imply indicate maintain mention observe predict promise pledge point "
    "vow warn reveal recall realize realise reiterate repeat reply respond remark remember stress state speculate "
    "stipulate surmise suspect tweet testify assert allege affirm advise agree anticipate assume assure boast "
    "caution complain confess concur counter decide demand determine disclose discover doubt dream foresee forget "
    "guess hint hypothesize imagine infer inform joke lament learn muse opine posit proclaim profess project propose "
    "protest quip reason reckon recommend regret request rule signal submit theorize threaten urge wager "
    "underscore underline highlight wish bet demonstrate document recognize recognise convince persuade "
    "remind notify hold consider calculate figure sense charge clarify specify elaborate post describe "
    "illustrate retort aver moan grumble disclose maintain"
)
"""Followed by a clause, with or without "that"."""

PERCEIVING: Final = base_forms(
    "see hold feel find hear learn reveal show discover understand know mean demonstrate decide"
)
"""Those of them that take a plain object as often: a clause without "that" is believed only where it is plain."""

FRONTING: Final = base_forms(
    "say add tell write report note explain claim argue insist announce believe think suggest estimate predict recall "
    "acknowledge concede warn contend conclude reckon fear hope tweet observe remark reply respond agree complain "
    "assert allege testify admit state declare stress show find indicate confirm maintain continue caution joke "
    "speculate recount advise learn retort aver"
)
"""Those of them that stand behind or inside what is said: "The pier, Ruiz said, is closed"."""

ASKING: Final = base_forms(
    "ask wonder question inquire know decide determine explain say tell discuss consider debate investigate "
    "examine understand learn describe show reveal explore forget doubt mull ponder disclose specify clarify "
    "remember imagine recall recount"
)
"""Followed by an indirect question: "asked whether"."""

INTENT: Final = base_forms(
    "want hope plan vow promise pledge refuse decline threaten intend expect agree aim wish offer prefer "
    "swear ask demand claim propose resolve"
)
"""Followed by an infinitive that is what is said or wanted: "vowed to"."""

DIRECTING: Final = base_forms(
    "ask urge tell order encourage advise instruct request invite persuade implore beg warn want expect enjoin "
    "admonish challenge charge direct instruct command task"
)
"""Followed by an object and an infinitive: "urged them to"."""

APPEALING: Final = base_forms("appeal")
"""Followed by "to", an object and an infinitive: "appealed to them to"."""

OBJECT: Final = base_forms(
    "criticize criticise praise oppose deny accuse blame thank endorse reject condemn denounce "
    "question cite slam blast mock ridicule dismiss dispute "
    "acknowledge announce declare propose suggest predict reiterate mention explain "
    "welcome applaud hail tout commend congratulate fault chide rebuke scold rebut refute "
    "decry deride lambaste lambast laud champion regard call brand characterize characterise portray compare liken "
    "emphasize emphasise stress underscore admire recommend promise pledge urge echo vow voice pronounce profess "
    "confirm lament admit demand deplore bemoan "
    "advocate support describe discuss defend favor favour protest disavow credit command dub label term"
)
"""Followed by an object that is what is said or held: "criticised the plan"."""

NAMING: Final = base_forms("call describe dub label term brand deem characterize characterise portray")
"""Followed by the name that is given: "what she called "a ruin""."""

VOICING: Final = base_forms(
    "express voice issue offer share send release cite echo repeat reiterate post hold"
) | frozenset("make makes made making give gives gave given giving have has had having".split())
"""Verbs that give a noun of saying to their subject: "expressed confidence that"."""

_NOUNS_TOO: Final = (
    "account address advocate aim answer attack bet blame blast brand call cast caution challenge champion charge "
    "claim comment concern contract counter cover demand detail dispute document doubt echo estimate exhibit fault "
    "favor favour fear figure find forecast guess hint hold hope joke judge label lament laugh mandate market "
    "mention need note object offer order plan pledge plot point post praise press probe project promise protest "
    "query question quote reason regard regret release remark report request resolve result review roar rule "
    "scream sense share shout show sigh signal slam snap sound state stress support surprise talk term think "
    "threat toast total tweet urge view voice vow wager warrant whisper wish worry "
).split()
AMBIGUOUS: Final = frozenset(
    form
    for noun in _NOUNS_TOO
    for form in (noun, f"{noun}es" if noun.endswith(("s", "sh", "ch", "o")) else _plural(noun))
)
"""Forms that are nouns as often: verbs only behind a plain subject or an auxiliary."""

PREPOSITIONAL: Final[dict[str, frozenset[str]]] = {
    form: frozenset(prepositions.split())
    for verbs, prepositions in (
        ("call", "for on"),
        ("refer point object allude", "to"),
        ("talk speak boast brag complain rant worry", "about of"),
        ("warn", "of about against"),
        ("argue lobby push press advocate campaign", "for against"),
        ("agree disagree", "with on"),
        ("apologize apologise", "for"),
        ("comment elaborate insist reflect", "on"),
        ("hint", "at"),
        ("think dream know", "about of"),
        ("believe", "in"),
        ("hope appeal", "for"),
        ("ask inquire joke", "about for"),
    )
    for form in base_forms(verbs)
}
"""Followed by one of these prepositions and what the saying is about: "called for"."""

GERUNDS: Final = frozenset(
    form
    for forms in (CLAUSAL, ASKING, INTENT, DIRECTING, OBJECT, NAMING, frozenset(PREPOSITIONAL))
    for form in forms
    if form.endswith("ing")
)
"""The forms of all these that lean on a subject elsewhere in the sentence."""

NOUNS: Final = frozenset(
    "claim claims assertion assertions belief beliefs suggestion suggestions allegation allegations argument "
    "arguments view views idea notion statement statements report reports news rumor rumors rumour rumours evidence "
    "warning warnings prediction predictions fear fears hope hopes concern concerns promise promises pledge pledges "
    "vow accusation accusations charge charges conclusion contention admission acknowledgment "
    "acknowledgement announcement complaint complaints insistence confidence sense sign signs indication indications "
    "thought feeling perception impression assurance assurances proof opinion opinions assumption assumptions "
    "speculation revelation doubt doubts worry worries proposal recommendation decision finding findings comment "
    "comments remark remarks observation hint hints threat threats possibility consensus "
    "call calls chant chants demand demands talk reference references "
    "understanding expectation expectations recognition realization".split()
)
"""Nouns with a that-clause: "the claim that"."""
