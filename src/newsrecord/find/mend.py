"""Close the blanks that a converter leaves where one element of a page ends and the next begins.

A program that turns a page into text often sets a blank on either side of a link and behind a large initial:
"the “ Courier ” says", "the Möwe -Ferry", "W hat they want".  A writer may set blanks in odd places too; it is the rest
of the text that tells where it sets none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from msgspec.structs import replace

from newsrecord.find.wordlists import holds
from newsrecord.page.outline import Chunk
from newsrecord.patterns import late

__all__ = ["mend_chunks"]

_LETTER: Final = r"[^\W\d_]"
# Behind these French, Italian and Catalan set no blank.
_PLAIN: Final = frozenset({"paragraph", "heading", "item"})
_ELISION: Final = r"(?<![\w'’])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|(?:de|da|a|ne|su)ll)['’])"
_ELIDED: Final = late(_ELISION + r" (?=[aeiouyhàâäéèêëîïôöùûüœæ]|[«“\"]\S)", re.IGNORECASE)
_LONGEST_ELIDED: Final = 7
_ELISIONS: Final = (*"cdjlmnst", "qu", "jusqu", "lorsqu", "puisqu", "dell", "dall", "all", "nell", "sull")
_TIGHT: Final = re.compile(_ELISION + "(?=[aeiouyhàâéèêîôœ])", re.IGNORECASE)
# Both halves of a compound are words with a capital; what a dash parts has a blank on its other side.
_COMPOUND: Final = re.compile(rf"(?<!\w)({_LETTER}{{3,40}})(?: -|- )({_LETTER}{{3,40}})")
_HALVES: Final = (" -", "- ")
_WHOLE_COMPOUND: Final = re.compile(rf"(?<!\w)({_LETTER}{{3,40}})-({_LETTER}{{3,40}})")
_QUOTES: Final = "«»“”„"
_BEFORE: Final = frozenset(" \n(")
_BEHIND: Final = frozenset(" \n.,;:!?…)")
_NESTED: Final = frozenset("’'‘›")
_LOOSE_OPENING: Final = {mark: re.compile(rf"((?:(?<=[\s(])|^){mark}) ") for mark in _QUOTES}
_LOOSE_CLOSING: Final = {mark: re.compile(rf"(?<![’'‘›]) ({mark})(?=[\s.,;:!?…)]|$)") for mark in _QUOTES}
# A habit shows in so many cases, and is broken in no more than a part of them.
_LEAST: Final = 3
_MOST_LOOSE: Final = 0.5
_INITIAL: Final = re.compile(rf"([^\W\d_]) ({_LETTER}{{1,30}})(?!\w)")
# Letters that are a word of their own in no language that has large initials and blanks between its words.
_NO_WORDS: Final = frozenset("BCDFGHJLMNPQRT")
_WORD: Final = re.compile(rf"{_LETTER}{{2,40}}")
# In a program the blanks within quotation marks count.
_CODE: Final = ("()", "//", " = ", "{", "</")

_Mender = Callable[[str], str]


def mend_chunks(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """Return the *chunks* of a story without blanks where it has none elsewhere; those with marks and links stay.

    >>> said = ["“We go”, he said.", "“No”, they said. “Why”?", "She read the “ Courier ” then.", "“Yes”, he said."]
    >>> chunks = [Chunk(kind="paragraph", text=text, container=0, tag="line", locator="") for text in said]
    >>> mend_chunks(chunks)[2].text
    'She read the “Courier” then.'
    """
    plain = [i for i, chunk in enumerate(chunks) if chunk.kind in _PLAIN and not chunk.links]
    menders = _menders([chunks[i].text for i in plain])
    if not menders:
        return chunks
    made = list(chunks)
    for i in plain:
        text = chunks[i].text
        for mend in menders:
            text = mend(text)
        if text != chunks[i].text:
            made[i] = replace(chunks[i], text=text)
    return made


def _menders(texts: Sequence[str]) -> list[_Mender]:
    """Return what closes the blanks that the text has in places where it mostly has none."""
    text = "\n".join(texts)
    menders: list[_Mender] = []
    initials = [each for each in texts if each[1:2] == " " and each[0].isupper() and each[2:3].islower()]
    # Only beside a letter that is no word is any other taken for an initial.
    if any(each[0] in _NO_WORDS for each in initials):
        menders += _initials(initials, text)
    for mark in _QUOTES:
        if mark in text and (pattern := _loose(mark, text)) is not None:
            menders.append(_closer(pattern, (f"{mark} ", f" {mark}")))
    if _may_elide(text, "’ ") or _may_elide(text, "' "):
        loose = sum(len(_ELIDED.findall(each)) for each in texts if "’ " in each or "' " in each)
        if loose and len(_TIGHT.findall(text)) >= loose / _MOST_LOOSE:
            menders.append(_closer(_ELIDED, ("’ ", "' ")))
    if _has_half_compound(text, " -") or _has_half_compound(text, "- "):
        # Both patterns are slow, and no compound runs over a paragraph.
        halves = [each for each in texts if holds(_HALVES, each)]
        loose = sum(_has_capitals(found) for each in halves for found in _COMPOUND.finditer(each))
        hyphened = [each for each in texts if "-" in each]
        whole = sum(_has_capitals(found) for each in hyphened for found in _WHOLE_COMPOUND.finditer(each))
        if whole >= max(_LEAST, loose / _MOST_LOOSE):
            menders.append(_join_compounds)
    if '" ' in text and (' " ' in text or '\n" ' in text or ' ".' in text or ' ",' in text):
        menders.append(_mend_straight)
    return menders


def _closer(pattern: re.Pattern[str], needed: tuple[str, ...]) -> _Mender:
    return lambda text: pattern.sub(r"\1", text) if holds(needed, text) else text


def _loose(mark: str, text: str) -> re.Pattern[str] | None:
    """Return what finds a quotation mark with a blank within, where the text sets the mark on one side and without."""
    opens = closes = loose_opening = loose_closing = 0
    for before, behind in pairwise(text.split(mark)):
        left, right = before[-1:] or "\n", behind[:1] or "\n"
        if left in _BEFORE and right != " ":
            opens += right != "\n"
        elif left not in _BEFORE and right in _BEHIND:
            closes += 1
        loose_opening += left in _BEFORE and right == " "
        loose_closing += left == " " and right in _BEHIND and before[-2:-1] not in _NESTED
    if opens >= _LEAST and not closes and 0 < loose_opening <= _MOST_LOOSE * opens:
        return _LOOSE_OPENING[mark]
    if closes >= _LEAST and not opens and 0 < loose_closing <= _MOST_LOOSE * closes:
        return _LOOSE_CLOSING[mark]
    return None


def _may_elide(text: str, joint: str) -> bool:
    """Return whether an apostrophe with a blank behind it stands behind so few letters as an elided word has."""
    if joint not in text:
        return False
    ends = [before[-_LONGEST_ELIDED:].casefold() for before in text.split(joint)[:-1]]
    return any(map(_ends_elided, ends))


def _ends_elided(folded: str) -> bool:
    return folded.endswith(_ELISIONS) and any(
        folded.endswith(word) and not folded[: -len(word)][-1:].isalnum() for word in _ELISIONS
    )


def _has_half_compound(text: str, joint: str) -> bool:
    """Return whether a hyphen with a blank on one side stands between a letter and a capital."""
    if joint not in text:
        return False
    return any(before[-1:].isalpha() and behind[:1].isupper() for before, behind in pairwise(text.split(joint)))


def _has_capitals(compound: re.Match[str]) -> bool:
    return compound[1][0].isupper() and compound[2][0].isupper()


def _join_compounds(text: str) -> str:
    if not holds(_HALVES, text):
        return text
    return _COMPOUND.sub(lambda found: f"{found[1]}-{found[2]}" if _has_capitals(found) else found[0], text)


def _initials(openings: Sequence[str], text: str) -> list[_Mender]:
    """Return what joins a large initial to the rest of its word, where the text sets initials apart."""
    found = [initial for each in openings if (initial := _INITIAL.match(each)) is not None]
    words = Counter(_WORD.findall(text.casefold()))
    # What stands behind an initial is no word of the text for that.
    words.subtract(initial[2] for initial in found)

    def is_initial(letter: str, rest: str) -> bool:
        return letter in _NO_WORDS and words[rest] <= 0

    if not any(is_initial(initial[1], initial[2]) for initial in found) and not _are_habit(found, words):
        return []

    def mend(line: str) -> str:
        initial = _INITIAL.match(line)
        if initial is None or not (initial[1].isupper() and initial[2].islower()):
            return line
        # "A way" is two words: a letter that is one is an initial only where the whole is a word here.
        whole = words[(initial[1] + initial[2]).casefold()] > max(0, words[initial[2]])
        return initial[1] + line[2:] if whole or is_initial(initial[1], initial[2]) else line

    return [mend]


def _are_habit(initials: Sequence[re.Match[str]], words: Mapping[str, int]) -> bool:
    """Return whether three paragraphs and more open with a letter apart, and most words so divided stand here whole."""
    whole = sum(words[(initial[1] + initial[2]).casefold()] > 0 for initial in initials)
    return whole >= max(_LEAST, _MOST_LOOSE * len(initials))


def _mend_straight(text: str) -> str:
    """Return *text* without blanks inside its straight quotation marks, each second of which closes."""
    marks = [i for i, letter in enumerate(text) if letter == '"'] if '"' in text else []
    if not marks or len(marks) % 2 or holds(_CODE, text):
        return text
    gone = set()
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        if text[opening + 1] == " " and text[max(0, opening - 1) : opening] in ("", " "):
            gone.add(opening + 1)
        if text[closing - 1] == " " and text[closing + 1 : closing + 2] in ("", " ", ".", ",", ";", ":", "!", "?", ")"):
            gone.add(closing - 1)
    return "".join([letter for i, letter in enumerate(text) if i not in gone]) if gone else text
