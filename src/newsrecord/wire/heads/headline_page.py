"""Hold what the lines that may be the headline of a text are measured by."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Final

import attrs

from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.bylines.words import CUES
from newsrecord.find.wordlists import holds
from newsrecord.wire.heads.page_title import find_titled
from newsrecord.wire.heads.vocabulary import vocabulary_of
from newsrecord.wire.look import Look
from newsrecord.wire.placed import is_place_and_date
from newsrecord.wire.words import key
from newsrecord.wire.writers.signed import is_signed

__all__ = ["LONGEST_HEADLINE", "REACH", "SHORTEST_END", "HeadlinePage"]

REACH: Final = 60
"""How many lines above the text a headline may stand that nothing but its words and its place tell."""
LONGEST_HEADLINE: Final = 250
SHORTEST_END: Final = 12
"""How much of a breadcrumb is the headline at its end, and no section."""
_NEAR: Final = REACH + 15
# A list of what was tested, or a notice to the reader, may well outweigh the text below the headline.
_FARTHEST: Final = 500
_INSIDE: Final = 15
_LONGEST_SIGNED: Final = 80
_CENTURIES: Final = ("20", "19")
_SIGNED: Final = 30
_LONGEST_TRAIL: Final = 320
_TRAIL_MARKS: Final = (">", "»", "›", "/", "|", "→", "·", "-", "–", "\\", ":")
_TRAIL_MARK: Final = re.compile("[" + re.escape("".join(_TRAIL_MARKS)) + "]")
_MOST_STEPS: Final = 12
_SHORTEST_TITLE: Final = 25
_LONGEST_STEPS: Final = 40
_LONGEST_CUE: Final = 12
_FEWEST: Final = 12
_RARELY: Final = 0.04


@attrs.frozen
class HeadlinePage:
    """What the lines that may be the headline are measured by."""

    looks: Sequence[Look]
    start: int
    stop: int
    window: range
    """Where the headline is looked for."""
    folded: Sequence[str]
    """The lines, case folded; nothing for those that are too long to be one."""
    vocabulary: frozenset[str]
    """The longer words of the story's text."""
    times: Counter[str]
    """How often each line stands on the page."""
    titled: str
    """The headline as the title of the page in the first line says it; nothing where the first line is none."""
    trails: frozenset[str]
    """Lines that may be a breadcrumb with the headline at its end."""
    ends: Mapping[str, Sequence[str]]
    """The same by their last letters."""
    is_even: bool
    """Whether no blank line, or one between all lines, was in the text, so that it tells nothing."""
    signed: frozenset[int]
    """The lines near the text that are a name, or a place, and a date, or the word before a name."""

    @classmethod
    def of(cls, looks: Sequence[Look], start: int, stop: int) -> HeadlinePage:
        """Return what the lines of a page are measured by whose story runs from *start* to *stop*."""
        window = range(max(0, start - _FARTHEST), min(start + _INSIDE, stop))
        folded = [look.text.casefold() if look.width <= _LONGEST_TRAIL else "" for look in looks]
        trails = frozenset([folded[i] for i in window[-_NEAR:] if _TRAIL_MARK.search(folded[i])])
        times = Counter(folded)
        if titled := find_titled(folded, window.stop):
            times[titled] += titled != folded[0]
        ends = defaultdict[str, list[str]](list)
        for line in trails:
            ends[line[-SHORTEST_END:]].append(line)
        return cls(
            looks=looks, start=start, stop=stop, window=window, folded=folded,
            vocabulary=vocabulary_of(looks, start, stop),
            times=times, titled=titled,
            trails=trails, ends=ends, is_even=_is_even(looks),
            signed=frozenset([
                i for i in window[-_SIGNED:]
                if ((look := looks[i]).has_digit and _is_dated(look))
                or (look.width <= _LONGEST_CUE and _is_cue(looks, i))
            ]),
        )  # fmt: skip

    def is_repeated(self, i: int) -> bool:
        """Return whether a breadcrumb or another line says line *i* again."""
        return self.times[self.folded[i]] > 1 or self.ends_trail(i)

    def ends_trail(self, i: int) -> bool:
        """Return whether a line is a way down to line *i*: "Home - Blog - The strike ends"."""
        folded = self.folded[i]
        lines = self.ends.get(folded[-SHORTEST_END:], ()) if len(folded) >= SHORTEST_END else self.trails
        return any(
            line[: -len(folded)].rstrip()[-1:] in _TRAIL_MARKS
            for line in lines
            if len(line) > len(folded) and line.endswith(folded)
        )

    def leads_to(self, above: int, i: int) -> bool:
        """Return whether the line *above* is line *i* behind a few words: a way down that has lost its marks."""
        folded, end = self.folded[above], self.folded[i]
        before = folded[: -len(end)] if len(end) >= _SHORTEST_TITLE and folded.endswith(end) else ""
        return 0 < len(before) <= _LONGEST_STEPS and before[-1] == " " and before.rstrip()[-1:].isalnum()

    def is_trail(self, i: int) -> bool:
        """Return whether line *i* is a way down to another, or a button that names it: "Share: The strike ends"."""
        folded = self.folded[i]
        if folded not in self.trails:
            return False
        cuts = [found.end() for found in islice(_TRAIL_MARK.finditer(folded), _MOST_STEPS)]
        rests = [rest for cut in cuts if len(rest := folded[cut:].strip()) >= SHORTEST_END and self.times[rest]]
        # The last words of a headline may be said again by a crosshead: "The tunnel opens - what we know".
        return any(2 * len(rest) > len(folded) or rest not in self.folded[self.start : self.stop] for rest in rests)


def _is_even(looks: Sequence[Look]) -> bool:
    """Return whether next to all lines follow each other in the text, or are as far from each other as all others."""
    if len(looks) < _FEWEST:
        return False
    apart = (looks[-1].line.number - looks[0].line.number) / (len(looks) - 1)
    return apart < 1 + _RARELY or 2 - _RARELY < apart < 2 + _RARELY


def _is_cue(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* is the word before a name, and the name is the line right below: "By", "Ana Ruiz"."""
    if not looks[i].is_label or i + 1 >= len(looks) or key(looks[i].text) not in CUES:
        return False
    return looks[i + 1].is_label and is_name_shaped(looks[i + 1].text)


def _is_dated(look: Look) -> bool:
    """Return whether a short line with a figure is a name, or a place, and the date in full beside it."""
    text = look.text
    if not look.is_label or not holds(_CENTURIES, text):
        return False
    return (look.width <= _LONGEST_SIGNED and text[0].isupper() and is_signed(look)) or is_place_and_date(look)
