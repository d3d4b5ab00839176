"""Close the blanks that a converter leaves where one element of a page ends and the next begins.

A program that turns a page into text often sets a blank on either side of a link and behind a large initial:
"the “ Courier ” says", "the Möwe -Ferry", "W hat they want".  A writer may set blanks in odd places too; it is the rest
of the story that tells where it sets none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.find.wordlists import holds
from newsrecord.wire.look import Look

__all__ = ["Habits", "mend_looks"]

_LETTER: Final = r"[^\W\d_]"
# Behind these French, Italian and Catalan set no blank.
_ELIDED: Final = re.compile(
    r"(?<![\w'’])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|(?:de|da|a|ne|su)ll)['’]) "
    r"(?=[aeiouyhàâäéèêëîïôöùûüœæ]|[«“\"]\S)",
    re.IGNORECASE,
)
_TIGHT: Final = re.compile(r"(?<![\w'’])(?:[cdjlmnst]|qu|(?:de|da|a|ne|su)ll)['’][aeiouyhàâéèêîôœ]", re.IGNORECASE)
# Both halves of a compound are words with a capital; what a dash parts has a blank on its other side.
_COMPOUND: Final = re.compile(rf"(?<!\w)({_LETTER}{{3,40}})(?: -|- )({_LETTER}{{3,40}})")
_WHOLE_COMPOUND: Final = re.compile(rf"(?<!\w)({_LETTER}{{3,40}})-({_LETTER}{{3,40}})")
_QUOTES: Final = "«»“”„"
_BEHIND: Final = r"(?=[\s.,;:!?…)]|$)"
_OPENING: Final = {mark: re.compile(rf"(?:(?<=[\s(])|^){mark}(?=\S)", re.MULTILINE) for mark in _QUOTES}
_CLOSING: Final = {mark: re.compile(rf"(?<=\S){mark}{_BEHIND}", re.MULTILINE) for mark in _QUOTES}
_LOOSE_OPENING: Final = {mark: re.compile(rf"((?:(?<=[\s(])|^){mark}) ") for mark in _QUOTES}
_LOOSE_CLOSING: Final = {mark: re.compile(rf"(?<![’'‘›]) ({mark}){_BEHIND}") for mark in _QUOTES}
# A habit shows in so many cases, and is broken in no more than a part of them.
_LEAST: Final = 3
_MOST_LOOSE: Final = 0.5
_INITIAL: Final = re.compile(rf"([^\W\d_]) ({_LETTER}{{1,30}})(?!\w)")
# Letters that are a word of their own in no language that has large initials and blanks between its words.
_NO_WORDS: Final = frozenset("BCDFGHJLMNPQRT")
_WORD: Final = re.compile(rf"{_LETTER}{{2,40}}")
_SUSPECTS: Final = ('" ', ' "', "’ ", "' ", "« ", " »", "“ ", " “", " ”", "„ ")
# In a program the blanks within quotation marks count.
_CODE: Final = ("()", "//", " = ", "{", "</")


class Habits:
    """How a story sets its quotation marks and compounds, and which words it has."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self._text = "\n".join(paragraphs)
        self._patterns: list[tuple[re.Pattern[str], str]] = []
        loose = len(_ELIDED.findall(self._text)) if "’ " in self._text or "' " in self._text else 0
        if loose and len(_TIGHT.findall(self._text)) >= loose / _MOST_LOOSE:
            self._patterns.append((_ELIDED, r"\1"))
        for mark in _QUOTES:
            if mark in self._text:
                self._learn(mark)
        loose = sum(map(_has_capitals, _COMPOUND.finditer(self._text)))
        whole = sum(map(_has_capitals, _WHOLE_COMPOUND.finditer(self._text))) if loose else 0
        self._joins_compounds = loose > 0 and whole >= max(_LEAST, loose / _MOST_LOOSE)
        # Who sets one initial apart does so at every part of the story.
        self._initials = [found for each in paragraphs if (found := _INITIAL.match(each)) is not None]
        self._words = Counter(_WORD.findall(self._text.casefold())) if self._initials else Counter[str]()
        # What stands behind an initial is no word of the story for that.
        self._words.subtract(found[2] for found in self._initials)
        self._sets_initials = any(self._is_initial(found[1], found[2]) for found in self._initials)

    def _learn(self, mark: str) -> None:
        """Take on what closes the blanks beside a quotation mark that is set without them elsewhere."""
        opens, closes = len(_OPENING[mark].findall(self._text)), len(_CLOSING[mark].findall(self._text))
        if opens >= _LEAST and not closes and len(_LOOSE_OPENING[mark].findall(self._text)) <= _MOST_LOOSE * opens:
            self._patterns.append((_LOOSE_OPENING[mark], r"\1"))
        elif closes >= _LEAST and not opens and len(_LOOSE_CLOSING[mark].findall(self._text)) <= _MOST_LOOSE * closes:
            self._patterns.append((_LOOSE_CLOSING[mark], r"\1"))

    def _is_initial(self, initial: str, rest: str) -> bool:
        """Return whether a letter that is never a word stands before what is no word of the story."""
        return initial in _NO_WORDS and rest.islower() and self._words[rest] <= 0

    def mend(self, text: str) -> str:
        """Return a line of the story without the blanks that it should not have."""
        found = _INITIAL.match(text) if self._initials else None
        if found is not None and self._joins(found[1], found[2]):
            text = found[1] + text[2:]
        if not holds(_SUSPECTS, text) and "-" not in text:
            return text
        for pattern, instead in self._patterns:
            text = pattern.sub(instead, text)
        if self._joins_compounds:
            text = _COMPOUND.sub(_join_compound, text)
        return _mend_straight(text) if '"' in text and not holds(_CODE, text) else text

    def _joins(self, initial: str, rest: str) -> bool:
        if self._is_initial(initial, rest):
            return True
        # "A way" is two words: a letter that is one is an initial only where others are, and the whole is a word here.
        is_set_apart = self._sets_initials and initial.isupper() and rest.islower()
        return is_set_apart and self._words[(initial + rest).casefold()] > 0 >= self._words[rest]


def _has_capitals(compound: re.Match[str]) -> bool:
    return compound[1][0].isupper() and compound[2][0].isupper()


def _join_compound(found: re.Match[str]) -> str:
    return f"{found[1]}-{found[2]}" if _has_capitals(found) else found[0]


def _mend_straight(text: str) -> str:
    """Return *text* without blanks inside its straight quotation marks, each second of which closes."""
    marks = [i for i, letter in enumerate(text) if letter == '"']
    if len(marks) % 2:
        return text
    gone = set()
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        if text[opening + 1] == " " and text[max(0, opening - 1) : opening] in ("", " "):
            gone.add(opening + 1)
        if text[closing - 1] == " " and text[closing + 1 : closing + 2] in ("", " ", ".", ",", ";", ":", "!", "?", ")"):
            gone.add(closing - 1)
    return "".join([letter for i, letter in enumerate(text) if i not in gone]) if gone else text


def mend_looks(looks: Sequence[Look], start: int, stop: int) -> Sequence[Look]:
    """Return *looks* with the lines of the story, from *start* to *stop*, mended; the same where nothing is."""
    lines = [i for i in range(start, stop) if looks[i].line.sign is None and not looks[i].line.links]
    habits = Habits([looks[i].text for i in lines if looks[i].shape != "button"])
    made: list[Look] | None = None
    for i in lines:
        text = habits.mend(looks[i].text)
        if text != looks[i].text:
            made = list(looks) if made is None else made
            made[i] = replace(looks[i], text=text, line=replace(looks[i].line, text=text))
    return looks if made is None else made
