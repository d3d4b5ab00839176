"""Read the words around a name for what they say of the person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.people.figures import CERTAIN, Figure
from newsrecord.prose.people.sources import head_noun, read_speaker
from newsrecord.prose.people.spelling import bare, strip_possessive

__all__ = ["describe", "glance", "learn"]

_BRACKET: Final = re.compile(r" ?\(([^()]{1,40})\)")
"""What stands in brackets behind a name: "(D-Ohio)"."""
_SIGNS: Final = re.compile(r"[-,\s–]{1,4}")
_BEFORE: Final = 90
_BEHIND: Final = 160
_NEAR: Final = 60
"""Characters around a name that are looked at."""
_OPENING: Final = 6
"""Words of an apposition among which its office must stand."""
_APPOSITION: Final = re.compile(r", (?:\d{1,3}, )?([^,;:.!?\"“”]{2,110})(?=[,;:.!?\"“”]|$)")
_PARTY: Final = re.compile(r", ([A-Z]{1,3}[-–][A-Z][\w.]{1,20})")
_PHRASE: Final = re.compile(r"[.;:,!?\"“”] ")
_STOP: Final = re.compile(r"[\w’'\-]{1,60}\.?$")


def describe(text: str, start: int, end: int, lexicon: Lexicon) -> str:
    """Return the words from *start* to *end*, a name, with the description around it.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> text = "They met former port director Ana Ruiz, a teacher, on Sunday."
    >>> describe(text, 30, 38, load_lexicon("en"))
    'former port director Ana Ruiz, a teacher'
    """
    office = _office_before(text, start, end, lexicon)
    if office:
        return f"{office} {text[start:end]}"
    before = _words_before(text, start, lexicon)
    behind = ""
    at = end
    bracket = _BRACKET.match(text, end)
    if bracket is not None:
        at = bracket.end()
    apposed = _APPOSITION.match(text, at, at + _BEHIND)
    if apposed is not None and _is_description(apposed[1], lexicon):
        behind = f", {apposed[1]}"
    return " ".join([*before, text[start:end]]) + behind


def _office_before(text: str, start: int, end: int, lexicon: Lexicon) -> str:
    """Return the description that a name between commas stands behind: "the mayor of Eastport,"."""
    if text[start - 2 : start] != ", " or text[end : end + 1] not in {",", ".", ""}:
        return ""
    phrase = _PHRASE.split(text[max(0, start - _BEFORE) : start - 2])[-1].split()
    opening = [
        index
        for index, word in enumerate(phrase)
        if (bare(word) in lexicon.determiners or strip_possessive(word) != word)
        and _is_noun_phrase([bare(later) for later in phrase[index + 1 :]], lexicon)
    ]
    return " ".join(phrase[opening[0] :]) + "," if opening else ""


def _is_noun_phrase(lows: Sequence[str], lexicon: Lexicon) -> bool:
    """Return whether words behind a determiner are a description with an office, and no clause."""
    clause = any(low in lexicon.cues or low in lexicon.auxiliaries or low in lexicon.verbs for low in lows)
    return not clause and any(low in lexicon.callings for low in lows)


def _words_before(text: str, start: int, lexicon: Lexicon) -> list[str]:
    """Return the description in front of a name: "former port director"."""
    begin = max(0, start - _BEFORE)
    words = text[begin:start].split()
    first = len(words)
    last = bare(words[-1]) if words else ""
    if not (_is_office(last, lexicon) or last in lexicon.origins):
        return []
    while first:
        word, low = words[first - 1], bare(words[first - 1])
        if low in lexicon.no_names or low in lexicon.cues or not _STOP.match(word):
            break
        if word.endswith(".") and low not in lexicon.abbreviations:
            break
        # "Ostrow met critic": a small word behind a capital may be a verb, unless it is known for a noun.
        verb = word[0].islower() and first > 1 and words[first - 2][0].isupper()
        if verb and not (_is_office(low, lexicon) or low in lexicon.origins or low in lexicon.bodies):
            break
        first -= 1
    opens = not words[first - 1][-1].isalnum() if first else not begin
    if opens and first + 1 < len(words):
        # The word that opens a sentence has a capital whatever it is.
        low, following = bare(words[first]), bare(words[first + 1])
        if not (_is_office(low, lexicon) or low in lexicon.origins or _is_office(following, lexicon)):
            first += 1
    return words[first:]


def _is_office(low: str, lexicon: Lexicon) -> bool:
    return low in lexicon.callings or low in lexicon.stations or low in lexicon.masculine or low in lexicon.feminine


def _is_description(words: str, lexicon: Lexicon) -> bool:
    """Return whether *words* behind a name and a comma describe it."""
    parts = [bare(word) for word in words.split()]
    if not parts:
        return False
    if parts[0].replace("’", "'").split("'")[0] in lexicon.relatives:
        return len(parts) > 2 and parts[1] in lexicon.heading
    if any(part in lexicon.cues or part in lexicon.verbs for part in parts):
        return False
    if parts[0] in lexicon.determiners:
        return parts[0] not in lexicon.he_forms and parts[0] not in lexicon.she_forms
    return any(part in lexicon.callings for part in parts[:_OPENING])


def glance(figure: Figure, text: str, start: int, end: int, lexicon: Lexicon) -> None:
    """Take what the words before and behind a full name tell: that it is a person's, a man's, a woman's."""
    before = text[max(0, start - 30) : start].rsplit(None, 2)
    word = bare(before[-1].rstrip(",")) if before else ""
    opens = not before or before[-1][-1] in ',.!?:"”' or word in lexicon.breaks
    figure.is_actor = figure.is_actor or opens
    if _is_office(word, lexicon):
        figure.add_titles((word,), lexicon)
        figure.is_certain = True
    behind = text[end : end + 24]
    following = behind[1:].split(" ", 1)[0].rstrip(",")
    said = word in lexicon.cues or (behind[:1] == " " and following in lexicon.cues)
    # "Ana Ruiz, 57," and "Ana Ruiz, who": so it is with people only.
    aged = behind[:2] in {" (", ", "} and (behind[2:3].isdigit() or following in lexicon.relatives)
    apposed = _APPOSITION.match(text, end, end + _BEHIND)
    described = apposed is not None and _is_description(apposed[1], lexicon)
    figure.is_certain = figure.is_certain or said or aged or described


def learn(figure: Figure, paragraphs: Sequence[str], lexicon: Lexicon) -> None:
    """Read the descriptions around those full mentions of *figure* that were not read yet."""
    for block, start, end in figure.places:
        text = paragraphs[block]
        _read_signs(figure, text, end, lexicon)
        found = read_speaker(describe(text, start, end, lexicon), lexicon)
        if found is None or found.role is None:
            figure.affiliation = figure.affiliation or (found.affiliation if found else None)
            continue
        parts = [bare(part) for part in found.role.split()]
        head = head_noun(found.role, lexicon)
        if head in lexicon.collectives and figure.kind == "person":
            figure.kind = "body"
        figure.nouns |= {head}
        figure.nouns |= {noun for short, noun in lexicon.offices if short in parts}
        figure.marks |= {*parts, *(bare(part) for part in (found.affiliation or "").split())}
        figure.he += CERTAIN * (head in lexicon.masculine)
        figure.she += CERTAIN * (head in lexicon.feminine)
        longer = figure.role is None or len(found.role) > len(figure.role)
        if longer and any(part in lexicon.callings or part in lexicon.stations for part in parts):
            figure.role = found.role
            figure.affiliation = found.affiliation or figure.affiliation
    figure.places = ()


def _read_signs(figure: Figure, text: str, end: int, lexicon: Lexicon) -> None:
    """Take what stands behind a name for where the person belongs: "(D-Ohio)", "of Ohio"."""
    behind = text[end : end + _NEAR].split()
    if behind and behind[0].lower() in lexicon.inside:
        figure.marks |= {bare(word.rstrip(",.")) for word in behind[1:4] if word[0].isupper()}
    bracket = _BRACKET.match(text, end) or _PARTY.match(text, end)
    if bracket is not None:
        figure.marks |= {part.lower().strip(".") for part in _SIGNS.split(bracket[1])}
