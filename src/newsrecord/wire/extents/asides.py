"""Tell the lines within a story that are no part of it: links to other stories, appeals, posts by others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsrecord.find.closers import asks_reader, is_appeal, is_closer, is_form, is_pointer, tells_age
from newsrecord.find.wordlists import folded_set
from newsrecord.text import DENSE
from newsrecord.wire.beside import is_of_post
from newsrecord.wire.extents.boxes import find_boxes
from newsrecord.wire.extents.theme import Theme
from newsrecord.wire.look import Look

__all__ = ["find_asides", "is_stamp"]

# How a quoted post is signed: "— Ana Ruiz (@anaruiz) July 18, 2026".
_SIGNED: Final = re.compile(r"[—–-]\s?[^\n]{1,80}\(@\w{1,30}\)")
_POST: Final = ("pic.twitter.com", "https://t.co/")
_MOST_OF_POST: Final = 4
_FOREIGN: Final = 0.34
_ALIEN: Final = 0.2
_TELLING: Final = 3
# Of a shorter text even its own crossheads say what nothing else in it says.
_ENOUGH: Final = 120
_LONGEST_ASIDE: Final = 320
_LONGEST_LIFE: Final = 600
_LONGEST_TWICE: Final = 80
_LONGEST_TEASER: Final = 220
_LATE: Final = 12
_LONG_TITLE: Final = 55
_SHORT_TITLE: Final = 28
_PARAGRAPH: Final = 100
_LONGEST_TITLE: Final = 130
_LONGEST_POINTER: Final = 60
_MOST_LINKS: Final = 6
_OPEN: Final = frozenset({"long", "row", "short"})
# The link behind a teaser: "Storm ahead | mehr".
_MORE: Final = folded_set(
    "mehr more weiterlesen suite más tutto continua mais meer mer mere lisää więcej dál více далее далі devamı több "
    "video audio"
)
_MORE_ENDS: Final = frozenset(f" {word}"[-3:] for word in _MORE)
_BEFORE_MORE: Final = (". ", "| ", "… ", "? ", "! ", "» ", "› ", "> ")
_LONGEST_MORE: Final = 16
_MOST_BEFORE_MORE: Final = 2
_LIST, _PAIR = 3, 2
# A list with more of the paragraphs is the text itself.
_MOST_LISTED: Final = 0.4
_MANY: Final = 12
_MARKS: Final = frozenset("\"'“”„«»‘’「」『』")
_MOST_PULLED: Final = 2
_SECTION: Final = 2
_PART: Final = 0.5
# Bylines, dates and tags stand in lists with links below a story.
_TOLD: Final = frozenset({"byline", "date", "tags"})
# What stands over each entry of a ticker: the hour, and who wrote it.
_STAMP: Final = re.compile(
    r"\d{1,2}[:.h]\d\d(?!\d)(?:\s?(?:[ap]\.?\s?m\.?|uhr|h))?(?:\s[^\n.!?]{1,40})?", re.IGNORECASE
)
_ENTRIES: Final = 3
_MOST_STAMPS: Final = 0.7
# So near each other two appeals are parts of one box, with what stands between.
_BOX: Final = 6
_LONGEST_IN_BOX: Final = 110


def find_asides(looks: Sequence[Look], theme: Theme, start: int, stop: int) -> tuple[frozenset[int], frozenset[int]]:
    """Return the lines from *start* to *stop* that are none of a story's, and the short ones that are its own.

    Publishers put links, appeals and posts between the paragraphs.  A short line that heads nothing is a button or a
    link too, though it may use the words of the story; only a text that consists of lists for the most part says what
    it says in such lines.
    """
    shares = theme.shares(start, stop)
    can_tell = sum([size for _, size in shares]) >= _ENOUGH
    prose = [i for i in range(start, stop) if looks[i].is_prose]
    says_once = 3 * sum([theme.times(i) > 1 for i in prose]) < len(prose)
    # Where paragraphs close in no mark, as in Thai, a long line is one.
    are_told = 2 * sum([looks[i].shape == "long" for i in prose]) <= len(prose)
    found, own = set[int](), set[int]()
    for i, look in enumerate(looks[start:stop], start):
        if look.text[0] == "[" and _is_bracketed(look.text):
            found.add(i)
        elif look.shape == "lead" and look.width <= _LONGEST_POINTER and is_pointer(look.text):
            found.update(_pointed(looks, i, stop))
        elif look.shape in _OPEN and look.text[-3:] in _MORE_ENDS and _ends_in_link(look.text):
            found.add(i)
        elif "(@" in look.text and _SIGNED.match(look.text):
            found.update(_post(looks, start, i))
        elif ("@" in look.text or look.text[:4] == "pic.") and is_of_post(look.text):
            found.add(i)
        elif look.is_label or look.shape == "row" or (are_told and _is_long_title(look)):
            if (" " in look.text or not look.text.isascii()) and asks_reader(look.text):
                found.add(i)
            elif can_tell and _is_foreign(shares[i - start]) and not _may_head(looks, i, stop, shares[i - start]):
                found.add(i)
                # Headline and opening, and again: the teasers of other stories.
                if _is_teaser(looks, i + 1, stop) and _is_foreign(shares[i + 1 - start], _ALIEN):
                    found.add(i + 1)
            elif _is_own(shares[i - start]):
                own.add(i)
        elif (says_once and look.is_prose and look.width <= _LONGEST_TWICE and theme.times(i) > 1) or (
            look.width <= _LONGEST_ASIDE and 2 * shares[i - start][0] <= shares[i - start][1] and is_closer(look.text)
        ):
            found.add(i)
    found.update(_closing(looks, start, stop), [i for i in prose[:1] if _is_notice_of_age(looks[i])])
    found.update(_lists_of(looks, found, shares, (start, stop)))
    found.update(_stamps(looks, start, stop), find_boxes(looks, start, stop), _pulled(looks, prose, stop))
    found.update(_boxes(looks, [i for i in sorted(found) if is_form(looks[i].text)], shares, start))
    return frozenset(found), frozenset(own if len(own) >= max(_MANY, _PART * len(prose)) else ())


def _is_notice_of_age(look: Look) -> bool:
    return look.width <= _PARAGRAPH and tells_age(look.text)


def _is_bracketed(text: str) -> bool:
    """Return whether a line stands in square brackets as a whole and is no sentence: a link to another story."""
    return text[-1] == "]" and len(text) >= _LONG_TITLE // 2 and text[-2].isalnum() and "]" not in text[:-1]


def _ends_in_link(text: str) -> bool:
    """Return whether a line ends in the word for "more", alone or with another, behind a sentence or a bar."""
    if text[text.rfind(" ") + 1 :].casefold() not in _MORE:
        return False
    end = text[-_LONGEST_MORE:]
    behind = max([end.rfind(mark) + 2 for mark in _BEFORE_MORE if mark in end], default=0)
    return behind > 0 and end.count(" ", behind) <= _MOST_BEFORE_MORE


def _pointed(looks: Sequence[Look], i: int, stop: int) -> Iterator[int]:
    """Yield line *i*, which says that links follow, and the titles below it."""
    yield i
    for k in range(i + 1, min(i + 1 + _MOST_LINKS, stop)):
        if looks[k].is_prose and not _is_long_title(looks[k]):
            return
        yield k


def _heads_section(looks: Sequence[Look], i: int, stop: int) -> bool:
    """Return whether several paragraphs stand under a short line, as under a crosshead, and not one, as in a teaser."""
    under = looks[i + 1 : min(i + 1 + _SECTION, stop)]
    return len(under) == _SECTION and all(look.is_prose and look.line.gap for look in under)


def _is_long_title(look: Look) -> bool:
    """Return whether a line as long as a paragraph may be a title: it closes in no mark."""
    return look.shape == "long" and look.width <= _LONGEST_TITLE and look.text[-1].isalnum()


def _may_head(looks: Sequence[Look], i: int, stop: int, share: tuple[int, int]) -> bool:
    """Return whether a line may be a crosshead: a section stands under it, and it has some of the story's words."""
    if not _heads_section(looks, i, stop):
        return False
    known, size = share
    if not known:
        # A few signs of East Asia say in pairs that nothing else has what a crosshead says; titles there are longer.
        is_short = looks[i].width <= _SHORT_TITLE and DENSE.search(looks[i].text[:2]) is not None
        return is_short and all(look.width >= _LONG_TITLE for look in looks[i + 1 : i + 1 + _SECTION])
    return not (looks[i].width >= _LONG_TITLE and 4 * known <= size)


def _is_own(share: tuple[int, int]) -> bool:
    known, size = share
    return 0 < size <= 2 * known


def _post(looks: Sequence[Look], start: int, i: int) -> range:
    """Return the lines of the post that line *i* signs: the one before it, and those that say they are of it."""
    first = max(start, i - 1)
    for k in range(i - 1, max(start, i - 1 - _MOST_OF_POST), -1):
        if _SIGNED.match(looks[k].text):
            # The post above ends here, and the story goes on between the two.
            break
        if any(mark in looks[k].text for mark in _POST):
            first = k
    return range(first, i + 1)


def _is_foreign(share: tuple[int, int], most: float = _FOREIGN) -> bool:
    known, size = share
    return size >= _TELLING and known < most * size


def _is_teaser(looks: Sequence[Look], i: int, stop: int) -> bool:
    if i >= stop or not looks[i].is_prose or looks[i].width > _LONGEST_TEASER:
        return False
    return i + 1 >= stop or not looks[i + 1].is_prose


def _closing(looks: Sequence[Look], start: int, stop: int) -> Iterator[int]:
    """Yield from the end on what publishers put behind a story, whatever words it has."""
    for i in range(stop - 1, max(start, stop - 1 - _LATE), -1):
        if looks[i].is_prose:
            if looks[i].width > _LONGEST_LIFE or not is_closer(looks[i].text):
                return
            yield i


def _lists_of(
    looks: Sequence[Look], found: set[int], shares: Sequence[tuple[int, int]], text: tuple[int, int]
) -> Iterator[int]:
    """Yield the lines of lists in which an aside stands, or right above which: what a subscription comes with."""
    start, stop = text
    told = [look for look in looks[start:stop] if look.shape == "prose" and look.width >= _PARAGRAPH]
    is_close = 2 * sum([look.line.gap == 0 for look in told]) > len(told)
    # Where the paragraphs of the whole text stand close together, those under each crosshead are no list either.
    most = 0.0 if is_close else _MOST_LISTED * len(told)
    i = start
    while i < stop:
        end = i + 1
        while end < stop and not looks[end].line.gap:
            end += 1
        if end - i > _LIST and _holds_text(looks[i:end], most):
            # No blank lines part the paragraphs, so what stands close together is no list.
            i = end
            continue
        is_pair = end - i == _PAIR and i in found and _asks_in_short(looks[i])
        # "Sign up here." is all that it says; under a title stands what one gets.
        if is_pair and not (looks[i].is_prose and _takes_up(looks[i + 1], shares[i + 1 - start])):
            yield from range(i + 1, i + 1 + (looks[i + 1].width <= _LONGEST_ASIDE))
        if end - i >= _LIST and all(look.width <= _LONGEST_ASIDE for look in looks[i:end]):
            above = i - 1 in found and asks_reader(looks[i - 1].text)
            asking = [k for k in range(i, end) if k in found and asks_reader(looks[k].text)]
            if above or len(asking) > 1 or any(is_appeal(looks[k].text) for k in asking):
                last = end - (_goes_on_below(looks, i, end) or _takes_up_below(looks, found, shares, (start, i, end)))
                yield from (k for k in range(i, last) if looks[k].shape not in _TOLD)
        i = end


def _holds_text(lines: Sequence[Look], most: float) -> bool:
    """Return whether lines without a blank between are the story rather than a list: so many of its paragraphs."""
    told = sum([look.shape == "prose" and look.width >= _PARAGRAPH for look in lines])
    return told >= _TELLING and told > most


def _goes_on_below(looks: Sequence[Look], start: int, end: int) -> bool:
    """Return whether the last of a list's lines is a paragraph of the story: it alone is one, right below a button."""
    last = looks[end - 1]
    if not last.is_prose or last.width < _PARAGRAPH or looks[end - 2].shape != "button":
        return False
    above = looks[start : end - 1]
    return not any(look.is_prose and look.width > _LONGEST_POINTER for look in above) and not asks_reader(last.text)


def _takes_up(look: Look, share: tuple[int, int]) -> bool:
    """Return whether a paragraph right below what asks the reader is the story's: it has words of the others."""
    is_told = look.shape == "prose" and look.width >= _PARAGRAPH and share[0] > 0
    return is_told and not (asks_reader(look.text) or is_closer(look.text))


def _takes_up_below(
    looks: Sequence[Look], found: set[int], shares: Sequence[tuple[int, int]], lines: tuple[int, int, int]
) -> int:
    """Return how many of the last of a list's lines are the story's: a paragraph with its words, and its crosshead.

    Style sheets alone set a notice apart from what follows; the line above the paragraph is the last of the notice.
    """
    start, first, end = lines
    if not _takes_up(looks[end - 1], shares[end - 1 - start]) or not (end >= len(looks) or looks[end].is_prose):
        return 0
    headed = looks[end - 2].is_label and end - 2 not in found and not asks_reader(looks[end - 2].text)
    above = end - 2 - headed
    return 1 + headed if above >= first and (looks[above].shape == "button" or above in found) else 0


def _pulled(looks: Sequence[Look], prose: Sequence[int], stop: int) -> Sequence[int]:
    """Return the quotations that a page pulls out of its text: set apart, with who said it in the line right below.

    A story may consist of such quotations; then there are several.
    """
    pulled = [
        i
        for i in prose[1:]
        if looks[i].text[0] in _MARKS and looks[i].text[-1] in _MARKS and looks[i].line.gap and i + 2 < stop
        and looks[i + 1].is_label and not looks[i + 1].line.gap and looks[i + 2].line.gap
    ]  # fmt: skip
    return pulled if len(pulled) <= _MOST_PULLED else ()


def _asks_in_short(look: Look) -> bool:
    """Return whether a short line asks the reader to subscribe or to follow: what stands right below it says why."""
    return look.width <= _LONGEST_TWICE and is_appeal(look.text)


def is_stamp(look: Look) -> bool:
    """Return whether a line is what stands over an entry of a ticker: the hour, and perhaps who wrote it."""
    return look.is_label and look.text[0].isdecimal() and _STAMP.fullmatch(look.text) is not None


def _stamps(looks: Sequence[Look], start: int, stop: int) -> Sequence[int]:
    """Return the lines that stand over the entries of a ticker; in a programme one follows upon the other."""
    stamps = {
        i for i in range(start, stop) if looks[i].is_label and looks[i].text[0].isdecimal() and is_stamp(looks[i])
    }
    told = [i for i in sorted(stamps) if i + 1 not in stamps and any(look.is_prose for look in looks[i + 1 : i + 3])]
    # The first of them stands above the first paragraph.
    fewest = _ENTRIES - (start > 0 and is_stamp(looks[start - 1]))
    return told if len(told) >= max(fewest, _MOST_STAMPS * len(stamps)) else ()


def _boxes(looks: Sequence[Look], forms: Sequence[int], shares: Sequence[tuple[int, int]], start: int) -> Iterator[int]:
    """Yield the short lines between two parts of a form, and the heading above the first of them."""
    for i in forms:
        above = i - 1
        if above >= start and looks[above].is_label and not _is_own(shares[above - start]):
            yield above
    for first, last in pairwise(forms):
        between = range(first + 1, last)
        if len(between) <= _BOX and all(looks[i].width <= _LONGEST_IN_BOX for i in between):
            yield from between
