"""Find the headline of a text among the lines around it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from newsrecord.find.bylines.credits import drop_credits, is_filing
from newsrecord.find.closers import asks_reader, is_form
from newsrecord.find.pictures.archives import ends_in_archive
from newsrecord.find.wordlists import has_digit, holds
from newsrecord.wire.beside import is_shown_title
from newsrecord.wire.credits import STOPS
from newsrecord.wire.heads.breadcrumb import is_breadcrumb, is_menu_row
from newsrecord.wire.heads.headline_lead import META_REACH, UNDER_OWNER, lead_over
from newsrecord.wire.heads.headline_page import LONGEST_HEADLINE, REACH, SHORTEST_END, HeadlinePage
from newsrecord.wire.heads.headline_place import (
    has_words,
    is_card,
    is_closed,
    is_doubled,
    is_over_signature,
    is_over_subtitle,
    is_over_summary,
    is_over_writer,
    is_pictured,
    is_ranked,
    is_under_kicker,
    meta_follows,
    tops_menu,
)
from newsrecord.wire.heads.vocabulary import longer_words
from newsrecord.wire.line import SignKind
from newsrecord.wire.look import Look
from newsrecord.wire.placed import is_place_and_date
from newsrecord.wire.writers.names import CUED, read_names
from newsrecord.wire.writers.signed import is_signed

__all__ = ["find_headline", "without_outlet"]

_ENOUGH, _WEAK = 3.5, 2.0
_LEAST_WIDTH: Final = 25
# The most that the words of a line can add: 2.0 + 2.4.
_MOST_SHARED: Final = 4.5
_META: Final = frozenset({"byline", "date"})
_BACK: Final = "«‹←<"
# How long a film lasts, behind its title.
_LASTING: Final = re.compile(r"\s\d{1,2}:\d\d$")
_FORWARD: Final = ("»", "›", "→", ">")
_STEP: Final = ">"
_BEHIND: Final = re.compile(r"\s[|–—-]\s(?P<name>[^|–—]{3,40})$")
_PARAGRAPH: Final = 90
_FEW: Final = 4
_QUOTES: Final = "\"'“”„«»‘’‹›「」『』"
_CLOSED: Final = ")]）」』"
_COUNTS: Final = re.compile(r"\s?[•·|]\s?")
_ASKED: Final = frozenset("?!？！؟")
_KICKER: Final = 4
_QUOTED: Final = 2.5
_NEAR: Final = 6
_SHORT: Final = 20
_LONGEST_QUESTION: Final = 160
_PARTS: Final = " |"
_ENDS: Final = frozenset(".:。।۔")
_FULL_ENDS: Final = frozenset("。।۔")
_LEAST_ABOVE: Final = 12
_DOTS: Final = ("...", "…")
_LONGEST_DOTTED: Final = 110
_LONGEST_ENTRY: Final = 34
_MENU_ABOVE, _MENU_BELOW = 2, 3
# Calls in Chinese are as short as headlines there: "click on the words above, follow us".
_CALLING: Final = frozenset("点點扫掃欢歡关關长長")
_HEADLINES: Final = frozenset({"short", "long", "row", "prose", "lead", "item"})


def find_headline(looks: Sequence[Look], start: int, stop: int, signs: Mapping[int, SignKind]) -> int | None:
    """Return the line that is the headline of the story whose text runs from *start* to *stop*, or None.

    *signs* are the lines before *stop* of which a mark says what they are.
    """
    if (signed := _first_of("headline", signs)) is not None:
        return signed
    page = HeadlinePage.of(looks, start, stop)
    best: tuple[float, int] | None = None
    weak: tuple[float, int] | None = None
    above: tuple[float, int] | None = None
    top = 0.0
    for i in page.window:
        if not _could_be_headline(page, i):
            continue
        # A line that cannot be better than the best so far makes no difference, unless the best may give way to it.
        least = _ENOUGH if best is None else best[0] + (UNDER_OWNER if i - best[1] <= _NEAR else 0.0)
        score = _score(page, i, max(_ENOUGH, least))
        if score is None:
            continue
        lead = lead_over(page, best[1], i) if best is not None else 0.0
        # A line that gave way to the headline above it still outdoes what comes later.
        bar = best[0] + lead if best is not None and lead else top
        if score >= _ENOUGH and (best is None or score > bar):
            if _says_otherwise(looks, i) or _is_within_signature(looks, i):
                continue
            best = above if above is not None and _is_its_summary(page, above, (score, i)) else (score, i)
        elif best is None and score >= (weak[0] if weak is not None else _WEAK) and _may_head(page, i):
            weak = (score, i)
        top = max(top, score)
        above = (score, i) if score >= _ENOUGH and best is not None and best[1] != i else None
    if best is None and (bare := _find_bare(looks, start)) is not None:
        return bare
    found = best or weak
    # The subject of a mail heads the story where nothing in the text does.
    return found[1] if found is not None else _first_of("subject", signs)


def _is_its_summary(page: HeadlinePage, above: tuple[float, int], below: tuple[float, int]) -> bool:
    """Return whether the second of two lines sums up the first, which stands right over it and below the date.

    Only the name of the page outdid the first.
    """
    (least, head), (most, i) = above, below
    if head != i - 1 or not head or page.looks[head - 1].shape != "date" or page.looks[i].line.gap == 0:
        return False
    return most <= least + lead_over(page, head, i)


def _first_of(kind: SignKind, signs: Mapping[int, SignKind]) -> int | None:
    return next((i for i, sign in signs.items() if sign == kind), None)


def _says_otherwise(looks: Sequence[Look], i: int) -> bool:
    """Return whether a line that looks like a headline says who wrote, where and when, or what the reader is to do."""
    look = looks[i]
    return (
        # "Ana Ruiz named director of ports": above another line that says who wrote, such a line is no signature.
        (is_signed(look) and all(below.shape != "byline" for below in looks[i + 1 : i + 3]))
        or _is_dated_byline(look) or is_place_and_date(look) or is_form(look.text)
        or ((look.is_prose or look.text[0] in _CALLING) and asks_reader(look.text))
        # "Category: Ports", in a system's list of what is known of the story
        or (look.is_label and is_filing(look.text))
        # "Photographs by Ana Ruiz"
        or (look.is_label and not drop_credits(look.text).strip(_PARTS) and not is_shown_title(look.text))
    )  # fmt: skip


def _is_dated_byline(look: Look) -> bool:
    """Return whether a line says when and by whom a text was published: "Közzétéve: 2026. március 12. Szerző: ..."."""
    line = read_names(look.text) if look.is_label and look.has_digit and ":" in look.text else None
    return line is not None and line.strength == CUED and bool(line.date)


def _is_within_signature(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* stands between who wrote the story and the date, and below the date once more."""
    below = looks[i + 1 : i + 1 + _FEW]
    text = looks[i].text
    return (
        i > 0 and any(look.text == text for look in below) and below[0].shape == "date" and is_signed(looks[i - 1])
    )  # fmt: skip


def _may_head(page: HeadlinePage, i: int) -> bool:
    """Return whether a line without a word of the story's may be its headline yet: it stands right over the byline.

    In languages of long words, and in short texts, the story has them in other forms.
    """
    look = page.looks[i]
    if not page.start - META_REACH <= i < page.start or is_signed(look):
        return False
    if look.is_label and look.width >= _LEAST_WIDTH and meta_follows(page, i):
        return True
    if look.is_label and look.width >= _SHORT and _is_dated_byline(page.looks[i + 1]):
        return True
    # The topic of a forum is said at the end of the way to it and over the first post.
    return look.width >= _SHORT and page.times[page.folded[i]] > 1 and has_words(look)


def _find_bare(looks: Sequence[Look], start: int) -> int | None:
    """Return the line right above a text that has next to nothing above it, as an agency's copy."""
    if not 0 < start <= _FEW or not looks[start].line.gap:
        return None
    look = looks[start - 1]
    return start - 1 if look.is_label and SHORTEST_END <= look.width <= _LONGEST_QUESTION else None


def _is_counted(look: Look) -> bool:
    """Return whether a line tells numbers of things and nothing else: "4 posts • Page 1 of 1"."""
    parts = _COUNTS.split(look.text)
    return len(parts) > 1 and all(has_digit(part) and part.count(" ") < _KICKER for part in parts)


def _could_be_headline(page: HeadlinePage, i: int) -> bool:
    look = page.looks[i]
    if not 6 <= look.width <= LONGEST_HEADLINE or (i == 0 and page.titled):
        return False
    if look.shape not in _HEADLINES and not (
        # "PHOTOS: Storm breaks the pier of Lund"
        (look.shape == "button" and is_over_signature(page.looks, i))
        or (look.shape == "credit" and is_shown_title(look.text))
    ):
        return False
    if (
        i < page.start - REACH
        and not (look.line.gap and look.is_label and meta_follows(page, i))
        and not (page.looks[i + 1].shape in _META and is_over_signature(page.looks, i))
    ):
        return False
    is_open = look.shape != "prose" or (
        look.width <= _LONGEST_QUESTION and (look.text.rstrip(_CLOSED)[-1:] in _ASKED or _trails_off(look.text))
    )
    if not is_open or i > page.start:
        # Within the text a headline is one only by what follows: the standfirst or a notice was taken for text.
        if look.width > _LONGEST_QUESTION or not (is_open or i <= page.start):
            return False
        if not ((is_open and look.width >= SHORTEST_END and page.is_repeated(i)) or meta_follows(page, i)):
            return False
    if look.text[-1] in _FULL_ENDS and i and page.looks[i - 1].is_label and page.looks[i - 1].width >= _LEAST_ABOVE:
        # No headline ends in one of these; the title above it may be of a few signs.
        return False
    if (is_closed(look) and is_doubled(page, i)) or is_card(page, i) or is_ranked(page.looks, i):
        return False
    if page.times[page.folded[i]] + look.is_label > 1 and is_pictured(page.looks, i):
        return False
    if (look.text[0] in _BACK and not holds(_FORWARD, look.text)) or look.text[0] == _STEP:
        # The way to the post before, or a step on the way down to this.
        return False
    if look.text[0].isdecimal() and _is_counted(look):
        return False
    if not look.text[0].isalpha() and not any(map(str.isalpha, look.text)):
        # A number to call, a row of signs.
        return False
    if look.text[-1].isdecimal() and _LASTING.search(look.text) is not None:
        return False
    if is_breadcrumb(look.text) or is_menu_row(look.text):
        return False
    return not (page.is_trail(i) or ends_in_archive(look.text))


def _trails_off(text: str) -> bool:
    """Return whether a line ends in dots that leave a thing unsaid, as headlines do that are to be clicked on."""
    return _LEAST_WIDTH <= len(text) <= _LONGEST_DOTTED and text.rstrip(_QUOTES).endswith(_DOTS)


def _score(page: HeadlinePage, i: int, least: float) -> float | None:
    """Return how much line *i* looks like the headline: about 0 for a menu line, 5 and more for a headline.

    Where it is seen at a glance to be less than *least* it is None.
    """
    look = page.looks[i]
    score = _score_of_shape(look) + _score_of_place(page, i) + 1.8 * meta_follows(page, i)
    # Breadcrumbs, players and lists of what is most read say the headline again; menus stand three times and more.
    if look.width >= 12:
        again = page.times[page.folded[i]] - 1
        score += (1.2 if again < 3 else 0.7) * (again > 0) + 1.5 * page.ends_trail(i)
    if score + _MOST_SHARED < least:
        return None
    tokens = set(longer_words(page.folded[i]))
    shared = len(tokens & page.vocabulary)
    return score + (2.0 * shared / len(tokens) if tokens else 0.0) + 0.6 * min(shared, 4)


def _score_of_shape(look: Look) -> float:
    """Return how much a line by itself is as long as headlines are, and ends as they do."""
    width, text = look.width, look.text
    score = (
        (width >= 25) + 0.7 * (width >= 40) - 1.5 * (width > 100) - (width > 150)
        - 0.8 * (width < 20 and " " not in text) - 0.5 * look.is_prose
        - 2.5 * (text[-1] in _ENDS and not _trails_off(text))
    )  # fmt: skip
    # What somebody says is in nobody else's words: a quotation shares few with the text that it heads.
    return score + _QUOTED * (text[0] in _QUOTES and text[-1] in _QUOTES)


def _score_of_place(page: HeadlinePage, i: int) -> float:
    """Return how much line *i* stands where headlines do: apart, above a byline or a date, not far from the text."""
    looks, look = page.looks, page.looks[i]
    score = 0.0
    if page.is_even and look.width <= _LONGEST_ENTRY and _in_even_menu(page, i):
        score -= 0.7
    elif is_over_summary(page, i):
        score += 3.5 if look.line.gap or i == 0 else 2.5
    elif i + 1 >= len(looks) or looks[i + 1].line.gap > 0 or is_over_writer(looks, i) or _is_over_tags(looks, i):
        score += 3.5 if look.line.gap or i == 0 else 2.5 if is_under_kicker(page, i) else 0.75
    elif tops_menu(looks, i) or is_over_subtitle(looks, i):
        score += 2.5
    elif _in_short_run(looks, i):
        score -= 0.7
    if i + 1 < len(looks) and (looks[i + 1].shape in _META or i + 1 in page.signed):
        is_title = page.is_even and has_words(look) and not (is_closed(look) or holds(STOPS, look.text))
        score += 1.5 if is_title else 0.5 * (looks[i + 1].shape in _META)
    if i > page.start:
        told = sum(line.is_prose and line.width >= _PARAGRAPH for line in looks[page.start : i])
        score -= 1.5 + 0.3 * (i - page.start) + 1.5 * told
    above = min(max(0, page.start - i), REACH)
    return score - 0.025 * above - (above > 40) + (0.8 if i == 0 and not _opens_page(looks) else 0.0)


def _is_over_tags(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* stands between the date, or who wrote the story, and its tags."""
    return looks[i + 1].shape == "tags" and i > 0 and looks[i - 1].shape in _META and looks[i].line.gap > 0


def _opens_page(looks: Sequence[Look]) -> bool:
    """Return whether the first line is the head of a page, with the page's buttons below it."""
    return any(look.shape == "button" for look in looks[1:4])


def _in_even_menu(page: HeadlinePage, i: int) -> bool:
    """Return whether line *i* stands amid short lines of which none is a byline or a date: no blank line parts them."""
    around = page.looks[max(0, i - _MENU_ABOVE) : i + 1 + _MENU_BELOW]
    if not all(look.is_label for look in around) or len(around) <= _MENU_ABOVE + _MENU_BELOW:
        return False
    return page.signed.isdisjoint(range(i + 1, i + 1 + _MENU_BELOW))


def _in_short_run(looks: Sequence[Look], i: int) -> bool:
    """Return whether the line stands among three or more short lines without a blank between, as in a menu."""
    low, high = i, i
    while low > 0 and i - low < 3 and looks[low].line.gap == 0 and looks[low - 1].shape in {"short", "button"}:
        low -= 1
    while (
        high + 1 < len(looks)
        and high - i < 3
        and looks[high + 1].line.gap == 0
        and looks[high + 1].shape in {"short", "button"}
    ):
        high += 1
    return high - low >= 2


def without_outlet(headline: str, looks: Sequence[Look]) -> str:
    """Return *headline* without the outlet's name behind it; the page names its outlet beside its copyright."""
    found = _BEHIND.search(headline)
    if found is None or not headline[: found.start()].strip():
        return headline
    name = found["name"].casefold()
    owners = [look.text.casefold() for look in looks if "©" in look.text or "(c) " in look.text]
    return headline[: found.start()].strip() if any(name in owner for owner in owners) else headline
