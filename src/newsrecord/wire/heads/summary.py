"""Find the lines that sum a story up: between its headline and its text, or at the head of the text itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines.cues import has_cue, strip_cues
from newsrecord.find.dates.words import labels_day, opens_as_label
from newsrecord.find.pictures.archives import names_taker
from newsrecord.find.wordlists import has_digit
from newsrecord.wire.credits import OWNER, is_credit_line
from newsrecord.wire.dates import split_date
from newsrecord.wire.look import Look
from newsrecord.wire.placed import opens_placed, opens_titled

__all__ = [
    "above_place",
    "find_glued",
    "find_points",
    "find_subtitles",
    "is_clock",
    "is_listed",
    "is_long_summary",
    "open_standfirst",
    "set_apart",
    "with_summary",
]

_META: Final = frozenset({"byline", "date"})
_LONG_LABEL: Final = 50
_SHORTEST_LABEL: Final = 24
_FEW_WORDS: Final = 4
_SHORTEST_STANDFIRST: Final = 50
_LONGEST_STANDFIRST: Final = 450
_BREAK: Final = 12
_TOOLS: Final = 18
_FEW: Final = 4
_PICTURED: Final = frozenset({"credit", "button"})
_SMALL: Final = 0.35
_PARTS: Final = " |"
_CLOCK: Final = re.compile(r"\d{1,2}[:.h]\d\d(?: ?[^\W\d]{1,4})?")
_HANGUL: Final = ("\uac00", "\ud7a3")
_SUBTITLED: Final = 2
_LONGEST_TOOL: Final = 22
_TEXT: Final = frozenset({"prose", "long", "credit"})
_FIRST_IDEOGRAPH, _FIRST_WIDE = "\u2e80", "\uff00"
_POINTS: Final = (3, 4)
_LONGEST_POINT: Final = 160
_SHORTEST_POINT: Final = 20
_KICKERS: Final = 3
_FEWEST_BELOW: Final = 2


def find_points(looks: Sequence[Look], headline: int, stop: int, signed: frozenset[int]) -> tuple[int, ...]:
    """Return the short sentences, one a line, that stand between the headline and who wrote the story.

    Two may be summary and caption; a text of a few sentences that is signed below has none behind its signature.
    """
    for first in range(headline + 1, min(headline + 1 + _KICKERS, stop)):
        if first in signed:
            return ()
        if looks[first].is_prose:
            break
    else:
        return ()
    last = first
    while last < stop and _is_point(looks[last]) and last not in signed:
        last += 1
    least, most = _POINTS
    if not least <= last - first <= most or last >= stop or not (last in signed or looks[last].shape == "byline"):
        return ()
    behind = sum([look.is_prose for look in looks[last + 1 : stop]])
    return tuple(range(first, last)) if behind >= last - first else ()


def find_subtitles(looks: Sequence[Look], body: int, stop: int) -> tuple[int, ...]:
    """Return the short lines below who wrote a story in Korean and when: papers there sum it up in one to four titles.

    Nothing else stands set apart right above the first picture or the text.
    """
    for first in range(body, min(body + _TOOLS, stop)):
        if looks[first].shape in _TEXT:
            return ()
        if _is_subtitle(looks[first]) and looks[first].line.gap:
            break
    else:
        return ()
    last = first + 1
    while last < stop and _is_subtitle(looks[last]) and last - first <= _POINTS[1]:
        last += 1
    below = next((look for look in looks[last : min(last + _FEW, stop)] if look.width > _LONGEST_TOOL), None)
    if last - first > _POINTS[1] or below is None or below.shape not in _TEXT:
        return ()
    return tuple(range(first, last))


def _is_subtitle(look: Look) -> bool:
    if not look.is_label or look.width < _SHORTEST_LABEL or look.text.count(" ") < _SUBTITLED:
        return False
    return 2 * sum([_HANGUL[0] <= letter <= _HANGUL[1] for letter in look.text]) > len(look.text) - look.text.count(" ")


def is_listed(looks: Sequence[Look]) -> bool:
    """Return whether the lines of a summary are points of one: three and more, or all opened by one mark."""
    if len(looks) >= _POINTS[0] or (len(looks) > 1 and all(map(_is_subtitle, looks))):
        return True
    marks = {look.text[0] for look in looks}
    return len(looks) > 1 and len(marks) == 1 and not marks.pop().isalnum() and not looks[0].is_dialogue


def _is_point(look: Look) -> bool:
    return (look.is_prose or look.is_dialogue) and _SHORTEST_POINT <= look.width <= _LONGEST_POINT


def set_apart(looks: Sequence[Look], body: int, stop: int, signed: frozenset[int]) -> tuple[int, int] | None:
    """Return the first paragraph and where the text begins, if a picture, a date or a byline parts them.

    What stands above the picture and the byline sums the story up; a text's own first paragraph has the second below.
    """
    first = next((i for i in range(body, min(body + _BREAK, stop)) if looks[i].is_prose), None)
    if first is None or not _SHORTEST_STANDFIRST <= looks[first].width <= _LONGEST_STANDFIRST:
        return None
    begin = None
    for i in range(first + 1, min(first + _BREAK, stop)):
        if looks[i].is_prose and i not in signed:
            return (first, begin) if begin is not None else None
        if begin is None and (
            (looks[i].shape == "credit" and not _is_within(looks[i].text))
            or is_credit_line(looks[i])
            or OWNER.fullmatch(looks[i].text)
        ):
            # A caption belongs to the story: it is read as such wherever the text begins.
            begin = first + 1
        elif (looks[i].shape in _META and not is_clock(looks[i])) or i in signed:
            begin = i + 1
    return None


def find_glued(looks: Sequence[Look], body: int, stop: int) -> int | None:
    """Return the first sentence below who wrote a story and when, if no blank line parts it from that.

    Where blank lines part all the paragraphs behind it, it is of the head of the page, and sums the story up.

    Args:
        looks: the lines.
        body: the line below the last of the bylines and dates.
        stop: where the text ends.
    """
    first = next((i for i in range(body, min(body + _TOOLS, stop)) if looks[i].is_prose), stop)
    if first == stop or any(look.line.gap for look in looks[body : first + 1]):
        return None
    if any(look.shape != "button" for look in looks[body:first]):
        return None
    text = looks[first].text
    # "Reviewed by Ana Ruiz on 3 May."
    if not _SHORTEST_STANDFIRST <= looks[first].width <= _LONGEST_STANDFIRST or strip_cues(text) != text:
        return None
    below = [look for look in looks[first + 1 : min(first + _BREAK, stop)] if look.is_prose]
    return first if len(below) > _FEWEST_BELOW and all(look.line.gap for look in below) else None


def _is_within(text: str) -> bool:
    """Return whether a caption says who took the picture as papers of East Asia do, which set it within the text."""
    return text[-1] >= _FIRST_IDEOGRAPH and (text[-1] < _FIRST_WIDE or names_taker(text))


def is_clock(look: Look) -> bool:
    """Return whether a line is a clock and nothing else, as over each entry of a ticker."""
    return look.text[0].isdecimal() and _CLOCK.fullmatch(look.text) is not None


def above_place(looks: Sequence[Look], body: int, stop: int, place: int | None) -> int | None:
    """Return the paragraph above the one that says where the story is from, or that names its kind: it sums it up."""
    prose = [i for i in range(body, min(body + _TOOLS, stop)) if looks[i].is_prose and i != place][:2]
    if not prose or not _SHORTEST_STANDFIRST <= looks[prose[0]].width <= _LONGEST_STANDFIRST:
        return None
    first = prose[0]
    if opens_titled(looks[first].text):
        return first
    if len(prose) < 2 or prose[1] >= body + _BREAK:
        return None
    second = prose[1]
    if place is not None:
        return first if first < place < second else None
    if not opens_placed(looks[second].text, loose=True) or opens_placed(looks[first].text, loose=True):
        return None
    return first


def with_summary(looks: Sequence[Look], standfirsts: tuple[int, ...], summary: int) -> tuple[int, ...]:
    """Return *standfirsts* and the line *summary* that sums the story up, too, without the kickers among them."""
    # A long line without a full stop right below the headline sums the story up; shorter ones are kickers.
    if any(not looks[i].is_prose and looks[i].width >= _LONG_LABEL for i in standfirsts):
        return standfirsts
    return (*(i for i in standfirsts if looks[i].is_prose), summary)


def open_standfirst(looks: Sequence[Look], headline: int, stop: int) -> tuple[int, ...]:
    """Return the line under the headline where it is long and ends in no full stop, as only a standfirst does."""
    i = headline + 1
    if _is_of_head(looks, i, stop):
        return (i,)
    if i + 1 >= stop or looks[i].shape not in {"short", "long"} or _tells_when(looks[i].text):
        return ()
    if looks[i].width < (_SHORTEST_STANDFIRST if looks[i].line.gap or not _is_said(looks[i].text) else _SHORTEST_LABEL):
        return ()
    # A picture may stand between.
    below = next((k for k in range(i + 1, min(i + 1 + _FEW, stop)) if looks[k].shape not in _PICTURED), stop)
    if below == stop or not looks[below].is_prose:
        return ()
    # Where the paragraph below closes in no mark either, as in Thai, this is the first.
    return () if looks[i].shape == looks[below].shape == "long" else (i,)


def _tells_when(text: str) -> bool:
    """Return whether a line has a day in it, and opens as a byline or calls the day that of the publication."""
    if not has_digit(text) or not split_date(text)[1]:
        return False
    small = text.casefold()
    return has_cue(text) or opens_as_label(small) or labels_day(small)


def _is_said(text: str) -> bool:
    """Return whether a line is a phrase of several words, most of them small, and no name or label."""
    parts = text.split()
    return len(parts) > _FEW_WORDS and 2 * sum([part[0].islower() for part in parts]) > len(parts) and text[0].isupper()


def _is_of_head(looks: Sequence[Look], i: int, stop: int) -> bool:
    """Return whether a sentence stands right below the headline, where blank lines part all paragraphs behind it."""
    if i + 2 >= stop or not looks[i].is_prose or looks[i].line.gap:
        return False
    # A text that has next to nothing above it may begin right below its title.
    if i <= _FEW or not _SHORTEST_STANDFIRST <= looks[i].width <= _LONGEST_STANDFIRST:
        return False
    below = [look for look in looks[i + 1 : min(i + _BREAK, stop)] if look.is_prose]
    return len(below) > 1 and all(look.line.gap for look in below)


def is_long_summary(look: Look) -> bool:
    """Return whether a line is a sentence without a full stop that looks like a row of links.

    German has so many capitals; but rows, and headlines in capitals, have few small words.
    """
    if look.shape != "row" or not look.line.gap or look.width < _SHORTEST_STANDFIRST or not look.text[-1].isalnum():
        return False
    parts = look.text.split()
    return sum([part[0].islower() for part in parts]) >= _SMALL * len(parts) and _PARTS not in look.text
