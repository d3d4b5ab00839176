"""Tell by the words of a text where it stops being about one story: other stories, offers and forms use other words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate, chain
from typing import Final

from newsrecord.find.closers import is_pointer
from newsrecord.find.wordlists import letter_runs
from newsrecord.patterns import late
from newsrecord.wire.look import Look
from newsrecord.wire.scan import without_typography

__all__ = ["Theme"]

# Short words are those that every text has.  Scripts without blanks are taken by pairs of letters.
# Endings differ from sentence to sentence; the letters before them say which word it is.
_SHORTEST, _STEM_LENGTH = 5, 6
_LETTER: Final = r"[^\W\d_\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af]"
_STEM: Final = late(f"({_LETTER}{{5,6}}){_LETTER}*")
_DENSE: Final = late(r"[\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af]")
_PAIR: Final = late(r"(?=([\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7af]{2}))")
_TELLING: Final = frozenset({"prose", "long", "lead", "short", "row", "item"})
_LONGEST: Final = 2_000
_NONE: Final[frozenset[str]] = frozenset()
_BREAKS: Final = frozenset({"tags", "button", "end", "byline", "date", "slug", "wire-credit"})
# A story's last third says most of what it says in words used before; so much of that share is wanted of a line that
# is to belong to it.
_SHARES: Final = (0.0, 0.45, 0.55, 0.8, 1.0)
_LEAST: Final = 15
_LEAST_PAIRS: Final = 90
_PAIRED: Final = 2
_MARGIN: Final = 0.0
_BEATS: Final = 4
_SAME: Final = 0.7
_MOST: Final = (1.0, 1.0, 1.0, 2.0, 9.0)
_ENDS: Final = frozenset({"end", "wire-credit"})
_FIT: Final = 1.0
_FEWEST_KNOWN: Final = 10
_KEPT: Final = (0.4, 0.4, 0.4, 0.3, 0.0)


class Theme:
    """The words of the lines of a text, and which of them a line is the first to use."""

    def __init__(self, looks: Sequence[Look], times: Mapping[str, int]) -> None:
        self._looks = looks
        # What is said twice is a box that is shown again, and would pass for the words of the story.
        self._times = times
        self._known: dict[int, frozenset[str]] = {}

    def times(self, i: int) -> int:
        """Return how often the text of line *i* stands on the page."""
        return self._times[self._looks[i].text]

    def words(self, start: int, stop: int) -> list[frozenset[str]]:
        """Return the telling words of each line from *start* to *stop*."""
        known = self._known
        for i in range(start, stop):
            if i not in known:
                look = self._looks[i]
                known[i] = _words(look) if look.shape in _TELLING and self._times[look.text] == 1 else _NONE
        return [known[i] for i in range(start, stop)]

    def words_of(self, i: int) -> frozenset[str]:
        """Return the telling words of line *i*, also where it stands on the page twice, as in its table of contents."""
        return self.words(i, i + 1)[0] or _words(self._looks[i])

    def find_end(self, start: int, stop: int) -> int:
        """Return where the story that begins at *start* ends: at *stop*, or before other words take over.

        For each line it is asked what share of the words from there to the end have been used before it, against the
        share that the lines right before it had.  Where the first is a small part of the second, another text begins.
        """
        words = self.words(start, stop)
        first: dict[str, int] = {}
        steps = [0] * (len(words) + 2)
        seen = []
        for i, line in enumerate(words):
            known = [at for word in line if (at := first.setdefault(word, i)) < i]
            for at in known:
                steps[at + 1] += 1
            steps[i + 1] -= len(known)
            seen.append(len(known))
        # How many words from line k on are used before it, and how many there are.
        hits = list(accumulate(steps))
        sizes = [len(line) for line in words]
        left = list(accumulate(reversed(sizes)))[::-1]
        all_seen, all_sizes = [0, *accumulate(seen)], [0, *accumulate(sizes)]
        best, end = _MARGIN, len(words)
        # A sentence has many more pairs of letters than it has longer words.
        least = _LEAST_PAIRS if len(max(first, key=first.__getitem__, default="")) == _PAIRED else _LEAST
        for k in range(len(words) - 1, 1, -1):
            size = all_sizes[k] - all_sizes[k // 2]
            if left[k] < least or size < 2 * least:
                continue
            usual = (all_seen[k] - all_seen[k // 2]) / size
            if usual * left[k] - hits[k] <= best:
                # Not even right behind an end would so few be missing.
                continue
            break_at = self._break_at(start + k)
            if k < _KEPT[break_at] * len(words) or left[k] > _MOST[break_at] * all_sizes[k]:
                continue
            missing = _SHARES[break_at] * usual * left[k] - hits[k]
            if missing > best:
                best, end = missing, k
        return stop if end == len(words) or self._goes_on(start, start + end, stop) else start + end

    def _goes_on(self, start: int, middle: int, stop: int) -> bool:
        """Return whether the lines from *middle* to *stop* keep the rhythm of those before: the parts of one list."""
        shapes = [look.shape for look in self._looks[start:stop]]
        steps = list(zip(shapes, shapes[1:], shapes[2:], strict=False))
        known = Counter(steps[: middle - start])
        behind = steps[middle - start :]
        return len(behind) >= _BEATS and sum(known[step] > 1 for step in behind) >= _SAME * len(behind)

    def shares(self, start: int, stop: int) -> list[tuple[int, int]]:
        """Return for each line from *start* to *stop* how many of its words others there use, and how many it has."""
        words = self.words(start, stop)
        seen: set[str] = set()
        often: set[str] = set()
        for line in words:
            often |= line & seen
            seen |= line
        return [(len(line & often), len(line)) for line in words]

    def share(self, i: int, start: int, stop: int) -> tuple[int, int]:
        """Return how many of the words of line *i* the lines from *start* to *stop* use, and how many it has."""
        (words,) = self.words(i, i + 1)
        return len(words.intersection(chain.from_iterable(self.words(start, stop)))), len(words)

    def fits(self, other: tuple[int, int], start: int, stop: int) -> bool:
        """Return whether the lines *other* use the words of the story from *start* to *stop* as much as it does."""
        counts = Counter(chain.from_iterable(self.words(start, stop)))
        size = sum(counts.values())
        theirs = set(chain.from_iterable(self.words(*other)))
        if size < 2 * _LEAST or len(theirs) < _LEAST:
            return False
        # How many words of a line stand in another line too, where the story is cut in two at any place.
        usual = sum(1 for number in counts.values() if number > 1) / len(counts)
        known = sum([word in counts for word in theirs])
        # A short story uses few words twice, and some of them stand in the forms and offers below any story.
        return known >= (_FEWEST_KNOWN if other[0] >= stop else 0) and known / len(theirs) >= _FIT * usual

    def _break_at(self, i: int) -> int:
        """Return how much line *i* looks like the first of another text: from 0, as any, to 4, behind an end."""
        here = self._looks[i]
        above = self._looks[i - 1] if i else here
        if here.shape in _ENDS or above.shape in _ENDS:
            return 4
        if "tail" in (here.shape, above.shape) or here.is_talk_head or above.is_talk_head:
            return 3
        if here.shape in _BREAKS or above.shape in _BREAKS or _points(here) or _points(above):
            return 2
        return int(here.is_label)


def _points(look: Look) -> bool:
    return look.is_label and is_pointer(look.text)


def _words(look: Look) -> frozenset[str]:
    text = look.text[:_LONGEST]
    # To fold the case of a text is soon done where it is ASCII, as texts in English are but for their typography.
    text = (text if text.isascii() else without_typography(text)).casefold()
    is_dense = not text.isascii() and _DENSE.search(text) is not None
    if not is_dense:
        runs = letter_runs(text)
        if text.isascii() or "".join(runs).isalpha():
            return frozenset([run[:_STEM_LENGTH] for run in runs if len(run) >= _SHORTEST])
    stems = _STEM.findall(text)
    return frozenset([*stems, *_PAIR.findall(text)] if is_dense else stems)
