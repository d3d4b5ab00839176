"""Turn the words for a source into what they say by themselves: name, role and affiliation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.model.quote import Speaker
from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.people.spelling import bare, strip_possessive
from newsrecord.prose.people.titles import (
    PARTICLES,
    belongs,
    is_calling,
    may_precede,
    opens_with_role,
    past_post,
    trails,
)
from newsrecord.text import clean_line

__all__ = ["head_noun", "read_speaker"]

_MAX_SOURCE: Final = 400
_MAX_APPOSITION: Final = 25
_BODY: Final = 6
"""Words of the name of a body in small letters."""
_PREFIXED: Final = re.compile(r"(?:[Aa]l|[Ee]l)[-'’][^\W\d_]|[dlDL]['’][^\W\d_a-zà-öø-ÿ]|[dl]-[^\W\d_]")
_BRACKETS: Final = re.compile(r"\([^()]{0,60}\)")
_APOSTROPHE: Final = re.compile(r"['’]")
_PARTY: Final = re.compile(r"[A-Z]{1,3}[-–][A-Z]")
"""Party and state of American politicians: "Barrow, R-Ohio"."""
_DUTCH: Final = re.compile(r"['’]t")
_AND: Final = frozenset({"and", "&"})
_EDGES: Final = " \t\n\u00a0,;:.\"'“”’"


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or bool(_PREFIXED.match(word))


def read_speaker(source: str, lexicon: Lexicon) -> Speaker | None:
    """Return what the words for a source say of the speaker by themselves.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> read_speaker("Port Authority spokesman Tom Lee", load_lexicon("en"))
    Speaker(name='Tom Lee', role='Port Authority spokesman')
    >>> read_speaker("Ana Ruiz, director of the Harbour Office,", load_lexicon("en"))
    Speaker(name='Ana Ruiz', role='director', affiliation='Harbour Office')
    """
    source = source[:_MAX_SOURCE]
    comma = _BRACKETS.sub(lambda match: " " * len(match[0]), source).find(",")
    head, tail = (source, "") if comma < 0 else (source[:comma], _BRACKETS.sub(" ", source[comma + 1 :]))
    words = _BRACKETS.sub(" ", head).split()
    if len(words) == 1 and words[0].lower() in lexicon.pronouns:
        return None
    joined = _joined_body(words, lexicon)
    if joined is not None:
        return Speaker(name=joined)
    split = _first_inside(words, lexicon, loose=True)
    name, role, affiliation = _read_head(words[:split], lexicon)
    if split < len(words) and affiliation is None and words[split].lower() in lexicon.inside:
        affiliation = _body_named(head, words[split])
    behind_body = 0 < split < len(words) and bare(words[split - 1]) in lexicon.bodies
    office = _read_office(words, split, lexicon) if behind_body or (name is None and split < len(words)) else None
    if office is not None:
        name, role, affiliation = office
    elif name is not None and (rest := _body_rest(words, split, lexicon)):
        name, affiliation = f"{name} {rest}", None
    place = split < len(words) and _is_capital(words[-1]) and not _is_definite(words[0], lexicon)
    # "one of the clerks, Ana Ruiz"
    told = role is not None or (split == 1 and words[0].lower() in lexicon.quantifiers)
    named = name is None and told and not place and not _opens_phrase(tail.split()[:1], lexicon)
    if tail and (named or (role is not None and _names_field(name, tail, lexicon))):
        # "the spokesman of the police, Juan Mora", but not "a salesman from Sumter, South Carolina"
        name = _read_head(tail.split(",")[0].split(), lexicon)[0]
    elif role is None and name and tail:
        role, apposed = _read_apposition(tail, lexicon)
        affiliation = affiliation or apposed
    elif affiliation is None and name and tail:
        affiliation = _body_headed(tail.split(), lexicon)
    name, role, affiliation = (clean_line(part) or None if part else None for part in (name, role, affiliation))
    if name is None and role is None:
        return None
    return Speaker(name=name, role=role, affiliation=affiliation)


def _names_field(name: str | None, tail: str, lexicon: Lexicon) -> bool:
    """Return whether what looks like a name is what an office is for: "(ministrul) Transporturilor, Andrei Pop"."""
    behind = tail.split(",", maxsplit=1)[0].split()
    single = lexicon.fields_before_names and name is not None and " " not in name
    return single and 1 < len(behind) < 4 and all(map(_is_capital, behind))


def _is_definite(word: str, lexicon: Lexicon) -> bool:
    """Return whether a phrase that opens with *word* means somebody in particular: "the", "la", "l'avocate"."""
    articles, low = lexicon.definite or lexicon.determiners, word.lower()
    return low in articles or (not low.isalpha() and _APOSTROPHE.split(low, 1)[0] in articles)


def _joined_body(words: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return the name of a body with "and" in it: "Eastport and Lund Police", "Eastport Fire and Rescue"."""
    if words and words[0].lower() in lexicon.determiners:
        words = words[1:]
    at = next((index for index, word in enumerate(words) if word in _AND), 0)
    behind = len(words) - at - 1
    if not at or bare(words[-1]) not in lexicon.bodies or not (behind == 1 or (at == 1 and behind == 2)):
        return None
    capital = all(_is_capital(word) and bare(word) not in lexicon.callings for word in words if word not in _AND)
    return " ".join(words) if capital else None


def _body_rest(words: Sequence[str], split: int, lexicon: Lexicon) -> str:
    """Return what goes on the name of a body behind a preposition: "for Roads" of "Department for Roads"."""
    stop = split
    if not split or bare(words[split - 1]) not in lexicon.bodies:
        return ""
    for index in range(split, len(words)):
        low = words[index].lower()
        if _is_capital(words[index]):
            stop = index + 1
        elif index > split and low not in lexicon.inside and low not in lexicon.determiners and low not in _AND:
            break
    return " ".join(words[split:stop]) if words[split : split + 1] and words[split].lower() in lexicon.inside else ""


def _opens_phrase(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether what stands behind a comma is a phrase of place or a clause: ", from Norland", ", who"."""
    low = words[0] if words else ""
    if low.endswith((*lexicon.past_endings, *lexicon.gerund_endings)) or low in lexicon.verbs:
        # ", led by Ana Ruiz"
        return True
    return low in lexicon.inside or low in lexicon.adjuncts or low in lexicon.relatives or low in lexicon.participles


def head_noun(role: str, lexicon: Lexicon) -> str:
    """Return the noun of a description in lower case, which is in front of its prepositions.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> head_noun("former head of the port agency", load_lexicon("en"))
    'head'
    """
    words = role.split()
    return bare(words[_first_inside(words, lexicon, loose=True) - 1])


def _read_office(words: Sequence[str], split: int, lexicon: Lexicon) -> tuple[str, str, None] | None:
    """Return name and role of "Secretary of State Ana Ruiz", whose name stands behind the preposition."""
    posted = past_post(words, split, lexicon)
    if posted < len(words):
        return " ".join(words[posted:]).strip(_EDGES), " ".join(words[:posted]), None
    rest = words[split + 1 :]
    first = _name_start(rest, lexicon)
    named = 0 < first < len(rest) - 1 and not _names_body(rest[first:], lexicon)
    office = words[split - 1]
    if named and _is_capital(office) and bare(office) in lexicon.bodies and bare(rest[first - 1]) in lexicon.callings:
        # "Commission on Audit chair Ana Ruiz"
        return " ".join(rest[first:]).strip(_EDGES), " ".join(words[: split + 1 + first]), None
    if not named or bare(office) not in lexicon.callings or bare(rest[first - 1]) in lexicon.callings:
        return None
    # "Secretary of State Ana Ruiz", but not "a spokesman for President Ana Ruiz"; "professor of international relations
    # Ana Ruiz", but not "the head of the port Ana Ruiz".
    is_office = _is_capital(office) and _is_capital(rest[first - 1])
    # "father of six Tom Lee"
    is_office = is_office or (first == 1 and rest[0].lower() in lexicon.determiners | lexicon.quantifiers)
    if not is_office and (rest[0].lower() in lexicon.determiners or bare(rest[first - 1]) not in lexicon.fields):
        return None
    return " ".join(rest[first:]).strip(_EDGES), " ".join(words[: split + 1 + first]), None


def _first_inside(words: Sequence[str], lexicon: Lexicon, *, loose: bool = False) -> int:
    """Return the index of the preposition that ends the head of a phrase; *loose* for those of time and place too."""
    for index in range(1, len(words)):
        low = words[index].lower()
        if words[index][0].isupper() or (low not in lexicon.inside and low not in lexicon.adjuncts):
            continue
        # "Sophie in 't Veld" has its preposition in the name.
        dutch = index + 1 < len(words) and bool(_DUTCH.fullmatch(words[index + 1]))
        if low in lexicon.inside or (loose and not dutch):
            return index
    return len(words)


def _read_head(words: Sequence[str], lexicon: Lexicon) -> tuple[str | None, str | None, str | None]:
    """Return name, role and affiliation of a noun phrase without its prepositions."""
    while words and words[0].lower() not in lexicon.determiners and trails(words, lexicon):
        words = words[:-1]
    article = ""
    while words and words[0].lower() in lexicon.determiners:
        article, words = words[0], words[1:]
    if not words:
        return None, None, None
    if _is_noun(words, article, lexicon) or _is_folk(words, bool(article), lexicon):
        return None, " ".join(words).strip(_EDGES) or None, None
    first = _name_start(words, lexicon)
    if opens_with_role(words[first - 1] if first else article, words[first:], lexicon):
        first += 1
    before, name = list(words[:first]), " ".join(words[first:]).strip(_EDGES)
    if not name:
        return None, *_read_role(before, lexicon)
    name = strip_possessive(name)
    if not before:
        return name, None, None
    if before[-1] in _AND and all(_is_capital(word) and bare(word) not in lexicon.callings for word in before[:-1]):
        # "France and New Zealand"
        return " ".join((*before, name)), None, None
    rank = len(before)
    ranks = lexicon.callings | lexicon.origins
    while rank and bare(before[rank - 1]) in ranks and _is_capital(before[rank - 1]):
        rank -= 1
    # "US Army Maj. Gen.": a body of two words or more in front of a written rank; "Iraqi MP" is one description.
    if 2 <= rank < len(before) and all(_is_capital(word) for word in before[:rank]):
        return name, " ".join(before[rank:]), strip_possessive(" ".join(before[:rank]))
    if all(bare(word) in lexicon.honorifics for word in before):
        return name, None, None
    if len(before) > 2 and _is_capital(before[0]) and before[-1] in lexicon.commanding:
        # "Norland coast guard commander": whom he commands.
        return name, " ".join(before), " ".join(before[:-1])
    # "the Post's Ana Ruiz" works there; "Lee's lawyer, Ana Ruiz" is described by what she does.
    if all(_is_capital(word) for word in before) and strip_possessive(before[-1]) != before[-1]:
        return name, None, strip_possessive(" ".join(before))
    return name, " ".join(before), None


def _is_noun(words: Sequence[str], article: str, lexicon: Lexicon) -> bool:
    """Return whether a German phrase has one noun and its article, and so no name: "der junge Fahrer"."""
    return lexicon.capital_nouns and bool(article) and all(word.islower() for word in words[:-1])


def _is_folk(words: Sequence[str], determined: bool, lexicon: Lexicon) -> bool:
    """Return whether a phrase says where people belong, not who they are: "Senate Republicans", "an Iowa Democrat"."""
    last = bare(words[-1])
    return (last.endswith("s") and last[:-1] in lexicon.origins) or (
        determined and (last in lexicon.origins or last in lexicon.natives)
    )


def _name_start(words: Sequence[str], lexicon: Lexicon) -> int:
    """Return where the name begins that a noun phrase ends with."""
    first = len(words)
    while first:
        word = words[first - 1]
        low = bare(word)
        following = words[first] if first < len(words) else ""
        dutch = bool(_DUTCH.fullmatch(word)) or (low == "in" and bool(_DUTCH.fullmatch(following)))
        inner = bool(following) and (low in PARTICLES or dutch)
        if not (_is_capital(word) or inner):
            break
        if first < len(words) and strip_possessive(word) != word:
            break
        last = first == len(words) and low in lexicon.names_too
        named = last and (first == 1 or may_precede(words[-2], lexicon))
        named = named or (first == len(words) - 1 and low in lexicon.given_too)
        origin = first < len(words) and belongs(low, len(words) - first, lexicon)
        # "Jan Hofmeister": a compound that ends a name of two words is a surname.
        called = low in lexicon.callings or (first < len(words) and is_calling(low, lexicon))
        if (called or origin) and not named and not _names_body(words[first:], lexicon):
            break
        first -= 1
    return first


def _names_body(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether *words* go on the name of a body: "Republican Party", "Justice Department"."""
    return bool(words) and not lexicon.bodies.isdisjoint(bare(word) for word in words)


def _read_role(words: Sequence[str], lexicon: Lexicon) -> tuple[str | None, str | None]:
    """Return role and affiliation of a description without a name: "ISIL fighter", "security officials"."""
    count = 0
    while count < len(words) and _is_capital(words[count]) and bare(words[count]) not in lexicon.callings:
        count += 1
    role = " ".join(words[count:]).strip(_EDGES)
    body = " ".join(words[:count]).strip(_EDGES)
    if not role:
        # "Republicans", "Former Democrat": a word for many is no body.
        return body or None, None
    return role, strip_possessive(body) or None


def _body_named(head: str, preposition: str) -> str | None:
    """Return the name behind the first preposition of a source: "of the Counter-Terrorism Service (CTS)"."""
    behind = head.partition(f" {preposition} ")[2].strip(_EDGES)
    match = re.match(r"(?:the |der |des |la |el |l['’])?(.{2,120})", behind)
    return match[1] if match and _is_capital(match[1]) else None


def _read_apposition(tail: str, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """Return role and affiliation of the words behind a name: ", 57, the head of the Harbour Office"."""
    words: list[str] = []
    for part in tail.strip(_EDGES).split(",")[:2]:
        words = part.split()
        if not words or not words[0][0].isdigit():
            break
    determined = bool(words) and words[0].lower() in lexicon.determiners
    while words and words[0].lower() in lexicon.determiners:
        words = words[1:]
    if not words or words[0][0].isdigit() or len(words) > _MAX_APPOSITION:
        return None, None
    if len(words) == 1 and _PARTY.match(words[0]):
        return None, None
    low = _APOSTROPHE.split(words[0].lower(), 1)[0]
    if low in lexicon.relatives:
        return None, _body_headed(words, lexicon)
    if not determined and (low in lexicon.no_names or low.endswith(("ing", "ed", *lexicon.adverb_endings))):
        return None, None
    clauses = lexicon.relatives | lexicon.complementizers
    stop = next((i for i, word in enumerate(words) if i and _APOSTROPHE.split(word.lower(), 1)[0] in clauses), None)
    words = words[:stop]
    while words and words[-1].lower() in lexicon.inside:
        # "the author of" goes on with a title in quotation marks.
        words = words[:-1]
    split = _first_inside(words, lexicon)
    if all(_is_capital(word) for word in words[:split]) and bare(words[-1] if words else "") in lexicon.callings:
        # "a University of Lund professor"
        split = len(words)
    body = _body_named(" ".join(words), words[split]) if split < len(words) else None
    if body is None:
        return " ".join(words).strip(_EDGES) or None, None
    return " ".join(words[:split]).strip(_EDGES), body


def _body_served(rest: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return the body of "who serves on the harbour security committee": up to the noun that makes it one."""
    if rest and rest[0].lower() in lexicon.adjuncts:
        rest = rest[1:]
    if rest and rest[0].lower() in lexicon.determiners:
        rest = rest[1:]
    stop = next((index for index, word in enumerate(rest[:_BODY]) if bare(word.strip(_EDGES)) in lexicon.bodies), None)
    return None if stop is None else " ".join(rest[: stop + 1]).strip(_EDGES)


def _body_headed(words: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return the body of "who heads the Harbour Office"."""
    if len(words) < 3 or words[0].lower() not in lexicon.relatives:
        return None
    rest = list(words[2:])
    if words[1].lower() in lexicon.serving:
        return _body_served(rest, lexicon)
    if words[1].lower() not in lexicon.heading:
        return None
    if rest[0].lower() in lexicon.determiners:
        rest = rest[1:]
    stop = 0
    while stop < len(rest) and (_is_capital(rest[stop]) or (stop and rest[stop].lower() in lexicon.inside)):
        stop += 1
    return " ".join(rest[:stop]).strip(_EDGES) or None
