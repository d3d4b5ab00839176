"""Tell by how much a line must look more like the headline of a text than a candidate above it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.wordlists import holds
from newsrecord.wire.credits import STOPS
from newsrecord.wire.heads.headline_page import HeadlinePage
from newsrecord.wire.heads.headline_place import (
    bears_writer,
    has_words,
    is_closed,
    is_led_up_to,
    is_masthead,
    is_over_signature,
    is_over_subtitle,
    is_over_writer,
    is_retold,
    is_under_own_kicker,
    is_under_owner,
    is_under_tagline,
    meta_follows,
    tops_menu,
)
from newsrecord.wire.heads.vocabulary import longer_words
from newsrecord.wire.look import Look

__all__ = ["META_REACH", "UNDER_OWNER", "lead_over"]

META_REACH: Final = 10
"""How many lines may stand between a headline and what tells that it is one."""
UNDER_OWNER: Final = -4.0
"""What the lead is over a line that names who the page belongs to."""
_LINKS: Final = frozenset({"button", "row"})
_META: Final = frozenset({"byline", "date"})
_LABEL_MARKS: Final = (":", "[", "/", "|", ">")
_PARAGRAPH: Final = 90
_LONGEST_LABELS: Final = 40
_LONGEST_ROW: Final = 70
_LONGEST_TITLE: Final = 160
_ASKED: Final = frozenset("?？؟")
_FEW_WORDS: Final = 5
_CAPITALS: Final = 0.75
_BETWEEN_LABELS: Final = (" / ", " | ", " • ", " · ", " > ", " › ", " » ")
_OVER_SUMMARY: Final = 4.5
_UNDER_SUMMARY: Final = -2.0
_UNDER_WORD: Final = 0.3
_UNDER_LABELS: Final = -0.5
_SHORT: Final = 20
_TITLED: Final = 35
_SUMMARY: Final = 65
_BELOW_META: Final = 3.0
_AGAIN: Final = -0.5
_UNDER_MASTHEAD: Final = -1.5
_TOP: Final = 4
_BELOW_TRAIL: Final = 3
_UNDER_ENTRY: Final = -2.0
_MOST_BETWEEN: Final = 2


def lead_over(page: HeadlinePage, above: int, i: int) -> float:
    """Return by how much line *i* must be better than a candidate *above*.

    A standfirst is about the story too, and often more so: the line above it wins unless it is clearly the worse one.
    """
    looks = page.looks
    if i - above <= _MOST_BETWEEN and _is_under_entry(page, above, i):
        return _UNDER_ENTRY
    if looks[i].is_prose and i - above <= META_REACH and any(look.shape in _META for look in looks[above + 1 : i]):
        # Below the byline or the date stand standfirsts and first questions.
        return _BELOW_META
    if _is_crosshead(page, above, i):
        return _BELOW_META
    if (
        (i == above + 1 and is_closed(looks[above]) and _is_title(looks[i]))
        or (i - above <= _BELOW_TRAIL and page.leads_to(above, i))
        or (not looks[i].line.gap and is_led_up_to(looks, i))
    ):
        # The summary may stand above the headline, or the way down to it.
        return _UNDER_SUMMARY
    if (
        bears_writer(page, above, i) or is_under_owner(page, above, i)
        or is_under_tagline(page, above, i) or _is_under_sentence(page, above, i)
    ):  # fmt: skip
        return UNDER_OWNER
    if is_masthead(page, above, i) and any(look.shape == "button" for look in looks[1:_TOP]):
        # What the page asks for stands right below its name: "Subscribe".
        return _UNDER_MASTHEAD
    if is_masthead(page, above, i) or is_retold(page, above, i) or is_under_own_kicker(page, above, i):
        return _AGAIN
    if i - above > 3 or any(look.shape in _LINKS for look in looks[above:i]):
        return 0.0
    text = looks[above].text
    if looks[i].text == text or _is_below_date(looks, above, i):
        return 0.0
    if page.times[page.folded[i]] > 1 and page.times[page.folded[above]] == 1 and _may_title(looks[i]):
        # What is said once is the label of a form: players, breadcrumbs and lists say headlines again.
        return 0.0 if looks[i].is_label else _AGAIN
    if _is_parted(looks[above]) and _may_title(looks[i]):
        return _UNDER_LABELS
    if i == above + 1 and (_is_under_section(page, i) or (is_over_signature(looks, i) and _is_capitalised(looks[i]))):
        return 0.0
    if " " not in text and looks[above].width < _SHORT and _is_title(looks[i]):
        return _UNDER_WORD
    if text.isupper() or not has_words(looks[above]):
        return _lead_over_capitals(looks, above, i)
    # Few headlines end in a full stop, and none that stand right below a line that could be one.
    if i == above + 1 and is_closed(looks[i]):
        return _OVER_SUMMARY
    # A line of that length under one that is as long as headlines are sums the story up, whatever words it shares.
    wide, below = looks[above].width, looks[i].width
    if i == above + 2 and wide >= _TITLED and is_over_writer(looks, above):
        return _OVER_SUMMARY
    if i == above + 1 and is_over_subtitle(looks, above):
        return _OVER_SUMMARY
    sums_up = below >= max(_SUMMARY, 1.3 * wide) or _is_short_summary(page, above, i)
    if sums_up and i == above + 1 and (wide >= _TITLED or tops_menu(looks, above)):
        return _OVER_SUMMARY
    return 2.35


def _is_crosshead(page: HeadlinePage, above: int, i: int) -> bool:
    """Return whether line *i* has no byline and stands below that, and the date, of the story that line *above* heads.

    The page says the headline again.
    """
    looks = page.looks
    if i - above > META_REACH or not page.is_repeated(above) or page.is_repeated(i) or not looks[above].is_label:
        return False
    found = {look.shape for look in looks[above + 1 : i]}
    return found >= _META and not meta_follows(page, i)


def _lead_over_capitals(looks: Sequence[Look], above: int, i: int) -> float:
    """Return by how much line *i* must be better than a candidate *above* in capitals, or without words of its own."""
    # "Ana Ruiz obituary" stands over a summary that is longer than headlines are.
    if _is_under_capitals(looks, above, i):
        return 0.0
    # The last entry of a menu has the one before it right above.
    is_apart = i == above + 1 and (looks[above].line.gap > 0 or above == 0)
    is_over = is_apart and " " in looks[above].text and looks[i].width > _PARAGRAPH and looks[i].shape == "long"
    return _OVER_SUMMARY if is_over and any(look.shape in _META for look in looks[i + 1 : i + 3]) else 1.0


def _is_under_capitals(looks: Sequence[Look], above: int, i: int) -> bool:
    """Return whether line *i* stands between a few words in capitals, which head a part of the page, and its byline."""
    if i != above + 1 or i + 1 == len(looks) or looks[i + 1].shape != "byline":
        return False
    return looks[above].width < _SHORT and " " in looks[above].text and _TITLED <= looks[i].width <= _PARAGRAPH


def _is_under_sentence(page: HeadlinePage, above: int, i: int) -> bool:
    """Return whether line *i* is a title below the first line of the text, which is a sentence: a notice, a caption.

    Such a line has the words of the text because it was taken for a part of it.
    """
    if above < page.start or i - above > _BELOW_TRAIL or not _is_title(page.looks[i]):
        return False
    return is_closed(page.looks[above]) or holds(STOPS, page.looks[above].text[:-1])


def _is_under_entry(page: HeadlinePage, above: int, i: int) -> bool:
    """Return whether a few words that are an entry of the menu, too, stand over line *i*: the section of the story.

    No more than a date or a button stands between.
    """
    looks = page.looks
    if has_words(looks[above]) or not has_words(looks[i]) or is_closed(looks[i]):
        return False
    if looks[i].width < _TITLED or (i - above == _MOST_BETWEEN and looks[i - 1].shape != "date"):
        return False
    first = page.folded.index(page.folded[above])
    if not 0 < first < above - 1:
        return False
    # The entries of a menu stand close together, the lines of a title or a breadcrumb apart.
    below = looks[first + 1]
    if page.is_even:
        return below.is_label and looks[first - 1].is_label
    return (below.is_label and not below.line.gap) or (looks[first - 1].is_label and not looks[first].line.gap)


def _is_under_section(page: HeadlinePage, i: int) -> bool:
    """Return whether a few words that the story never uses stand over line *i*, a title over its standfirst.

    The byline is right below the standfirst.
    """
    looks = page.looks
    above, below = looks[i - 1], looks[i + 1 : i + 3]
    if has_words(above) or not _is_title(looks[i]) or len(below) <= 1:
        return False
    if below[1].shape not in _META and i + 2 not in page.signed:
        return False
    if not below[0].is_prose or below[0].width <= looks[i].width or below[0].width < _SUMMARY:
        return False
    return page.vocabulary.isdisjoint(longer_words(page.folded[i - 1]))


def _is_capitalised(look: Look) -> bool:
    """Return whether nearly all words of a line open with a capital, as in English headlines and no standfirst."""
    parts = look.text.split()
    return (
        len(parts) > _FEW_WORDS and not look.text.isupper()
        and sum([part[0].isupper() for part in parts]) >= _CAPITALS * len(parts)
    )  # fmt: skip


def _is_parted(look: Look) -> bool:
    """Return whether a short line is labels with a mark between them: "Culture • Interview"."""
    if look.width <= _LONGEST_LABELS:
        return holds(_BETWEEN_LABELS, look.text)
    return look.width <= _LONGEST_ROW and any(look.text.count(mark) > 1 for mark in _BETWEEN_LABELS)


def _is_short_summary(page: HeadlinePage, above: int, i: int) -> bool:
    """Return whether line *i* is shorter than the candidate above it, as no headline is than its kicker.

    The byline or the date stands below both; and neither is a link, which pages say again or begin with a label.
    """
    looks = page.looks
    return (
        looks[i].width <= looks[above].width and looks[i].line.gap > 0 and looks[above].text[-1].isalnum()
        and not holds(_LABEL_MARKS, looks[above].text) and not page.is_repeated(i)
        and not page.folded[above].endswith(page.folded[i])
        and any(look.shape in _META for look in looks[i + 1 : i + 3])
    )  # fmt: skip


def _is_below_date(looks: Sequence[Look], above: int, i: int) -> bool:
    """Return whether a date parts line *i* from a candidate *above*, and its byline stands right below it.

    What stands over the date names the page then; a standfirst there is longer than the headline.
    """
    return (
        _is_title(looks[i]) and looks[i].width <= looks[above].width + _SHORT
        and i + 1 < len(looks) and looks[i + 1].shape == "byline"
        and any(look.shape == "date" for look in looks[above + 1 : i])
    )  # fmt: skip


def _is_title(look: Look) -> bool:
    return look.is_label and look.line.gap > 0 and has_words(look)


def _may_title(look: Look) -> bool:
    """Return whether a line is a title, or a question or a longer line that may be one."""
    if _is_title(look):
        return True
    is_open = look.shape == "long" or (look.shape == "prose" and look.text[-1] in _ASKED)
    return is_open and look.width <= _LONGEST_TITLE and look.line.gap > 0 and has_words(look)
