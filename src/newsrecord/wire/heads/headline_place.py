"""Tell by what stands around a line whether it can be the headline of a text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.wordlists import holds
from newsrecord.text import is_caseless
from newsrecord.wire.credits import is_captioned, is_credit_line
from newsrecord.wire.heads.headline_page import HeadlinePage
from newsrecord.wire.heads.vocabulary import longer_words
from newsrecord.wire.look import Look
from newsrecord.wire.writers.signed import is_signed
from newsrecord.wire.writers.writer_lines import is_portrait

__all__ = [
    "bears_writer",
    "has_words",
    "is_card",
    "is_closed",
    "is_doubled",
    "is_led_up_to",
    "is_masthead",
    "is_over_signature",
    "is_over_subtitle",
    "is_over_summary",
    "is_over_writer",
    "is_pictured",
    "is_ranked",
    "is_retold",
    "is_under_kicker",
    "is_under_own_kicker",
    "is_under_owner",
    "is_under_tagline",
    "meta_follows",
    "tops_menu",
]

_META: Final = frozenset({"byline", "date"})
_UNCLOSED: Final = frozenset({"long", "row"})
_LONGEST_TITLE: Final = 160
_LABELLED: Final = (": ", " | ")
_QUOTES: Final = "\"'“”„«»‘’‹›「」『』"
_KICKER: Final = 4
_TITLED: Final = 35
_OPEN: Final = frozenset({"prose", "long", "row"})
_MASTHEAD: Final = 6
_MENU: Final = 4
_LONGEST_ENTRY: Final = 24
_CARD: Final = 3
_CARD_LINES: Final = 6
_OWNED: Final = 4
_MOST_KICKERS: Final = 2
_LONGEST_MASTHEAD: Final = 40
_RETOLD: Final = 2
_TWICE: Final = 2
_SIGNED_BELOW: Final = 2
_NEAR: Final = 7
_REACH: Final = 12
_ENTRY: Final = 4
_SUMMED: Final = 65
_DASHES: Final = "–—"
_SHORT_KICKER: Final = 40
_KICKERS: Final = frozenset({"short", "slug", "lead"})
_SUMMARY, _LONGEST_SUMMARY = 50, 450
_FULL_STOPS: Final = frozenset(".।。۔։።")


def is_masthead(page: HeadlinePage, above: int, i: int) -> bool:
    """Return whether the first line of the page is the name of a blog that shares no word with the story below."""
    if above or i > _MASTHEAD or page.looks[0].width > _LONGEST_MASTHEAD or not page.looks[i].line.gap:
        return False
    if not page.looks[i].is_label or not meta_follows(page, i):
        return False
    return page.vocabulary.isdisjoint(longer_words(page.folded[0])) and not page.is_repeated(0)


def bears_writer(page: HeadlinePage, above: int, i: int) -> bool:
    """Return whether the first line of the page has the name that stands over the date right below line *i*."""
    looks = page.looks
    if above or i > _MASTHEAD or not has_words(looks[i]):
        return False
    return any(
        name.is_label and date.shape == "date" and not date.line.gap and name.text in looks[0].text
        for name, date in pairwise(looks[i + 1 : i + 1 + _OWNED])
    )


def is_under_owner(page: HeadlinePage, above: int, i: int) -> bool:
    """Return whether the first line of the page is a name that its notices have too: "Thanks for reading X! Subscribe".

    A headline of so few words stands in the text, and not beside whose the page is or what it asks of its readers.
    """
    looks = page.looks
    if above or i > _MASTHEAD or has_words(looks[0]) or not (has_words(looks[i]) and looks[i].line.gap):
        return False
    name = looks[0].text
    is_named = any(look.shape == "button" and look.width > len(name) and name in look.text for look in looks[1:])
    return is_named and meta_follows(page, i)


def is_under_tagline(page: HeadlinePage, above: int, i: int) -> bool:
    """Return whether line *i* heads a post below its date, on a blog whose name and purpose stand above the date.

    Such blogs sign below the post.
    """
    looks = page.looks
    if not 0 < above <= _MASTHEAD or not looks[i].is_label or not looks[i].line.gap or i + 1 >= len(looks):
        return False
    if looks[i - 1].shape != "date" or not looks[i + 1].is_prose:
        return False
    return any(look.shape == "byline" for look in looks[max(i + 1, page.stop - 1) : page.stop + _SIGNED_BELOW])


def tops_menu(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* is longer than any entry of the menu right above it, and stands over text or a summary.

    Browsers set no blank line between blocks that style sheets alone set apart.
    """
    look = looks[i]
    if not look.is_label or look.width <= _LONGEST_ENTRY or i < _MENU or i + 1 >= len(looks):
        return False
    above = looks[i - _MENU : i]
    if any(other.width > _LONGEST_ENTRY or other.is_prose for other in above) or any(o.line.gap for o in above[1:]):
        return False
    below, text = looks[i + 1], looks[i + 2 : i + 3]
    is_summary = below.shape in _OPEN or (
        below.is_label and has_words(below) and bool(text) and (text[0].is_prose or text[0].line.gap > 0)
    )
    return is_summary and below.width > look.width


def is_card(page: HeadlinePage, i: int) -> bool:
    """Return whether line *i* is of a card that a click opens: a name beside the name alone, or who bears it."""
    if page.looks[i].is_prose:
        return is_portrait(page.looks, i)
    text = page.looks[i].text
    if page.times[page.folded[i]] < 2 or not any(
        look.is_prose and look.text.startswith(f"{text} ") for look in page.looks[i + 1 : i + _CARD_LINES]
    ):
        return False
    beside = (*page.looks[max(0, i - _CARD) : i], *page.looks[i + 1 : i + 1 + _CARD])
    return any(look.text == text for look in beside)


def is_doubled(page: HeadlinePage, i: int) -> bool:
    """Return whether line *i* is what a picture shows, said above or below it again, or around a player's button."""
    looks = page.looks
    for step in (-1, 1):
        k = i + step
        if 0 <= k < len(looks) and looks[k].shape == "button":
            k += step
        # The caption may close in a full stop where what is said for those who cannot see the picture does not.
        if 0 <= k < len(looks) and looks[k].text.rstrip(".") == looks[i].text.rstrip("."):
            return True
    return False


def is_pictured(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* is what a picture shows: said once for those who cannot see it and again in the caption.

    The credit stands in the caption or right below it; no headline that is said again has one.
    """
    text = looks[i].text
    for k in range(i + 1, min(i + 1 + _CARD, len(looks))):
        if looks[k].shape in _META:
            # A caption may say the headline again, below who wrote the story and when.
            return False
        if looks[k].text.startswith(text) and _is_credited(looks, k, looks[k].text[len(text) :]):
            return True
    return _is_credited(looks, i, "") and any(look.text == text for look in looks[max(0, i - _CARD) : i])


def _is_credited(looks: Sequence[Look], i: int, rest: str) -> bool:
    """Return whether a caption that ends in *rest* has a credit there or in the next line, or closes as a sentence."""
    if rest:
        return rest == "." or looks[i].shape == "credit"
    return i + 1 < len(looks) and is_credit_line(looks[i + 1])


def is_ranked(looks: Sequence[Look], i: int) -> bool:
    """Return whether the line above is a number, and the one before or behind it in a list of links stands near."""
    above = looks[i - 1].text if i else ""
    if not above.isdecimal() or len(above) > _TWICE:
        return False
    rank = int(above)
    before = [look.text for look in looks[max(0, i - 1 - _ENTRY) : i - 1]]
    behind = [look.text for look in looks[i + 1 : i + 1 + _ENTRY]]
    return str(rank - 1) in before or str(rank + 1) in behind


def is_retold(page: HeadlinePage, above: int, i: int) -> bool:
    """Return whether line *i* tells what the title *above* does, behind a kicker of its own.

    The way down to a page ends in the title for searches; no standfirst has a kicker between it and the headline.
    """
    if i != above + 2 or not (page.looks[i].is_label or page.looks[i].shape in _OPEN):
        return False
    kicker = page.looks[above + 1]
    if kicker.width > _SHORT_KICKER or kicker.shape not in _KICKERS or not kicker.line.gap:
        return False
    if not (has_words(page.looks[above]) and has_words(page.looks[i]) and meta_follows(page, i)):
        return False
    said, told = set(longer_words(page.folded[above])), set(longer_words(page.folded[i]))
    return said != told and len(said & told) >= _RETOLD


def is_under_own_kicker(page: HeadlinePage, above: int, i: int) -> bool:
    """Return whether one word, or an entry of the menu, parts line *i* from a title *above*: its own kicker.

    What stands above the kicker is the last line of a ticker or the title for searches: none stands over a standfirst.
    """
    looks = page.looks
    if not 1 < i - above <= _CARD or is_closed(looks[i]) or not (looks[i].line.gap and has_words(looks[i])):
        return False
    # The date may stand between the kicker and the headline.
    at = i - 1 - (looks[i - 1].shape == "date")
    kicker = looks[at]
    if at == above:
        return False
    if set(longer_words(page.folded[above])) == set(longer_words(page.folded[i])):
        return False
    if kicker.shape not in _KICKERS or kicker.width > _LONGEST_ENTRY or kicker.has_digit or is_agency(kicker.text):
        return False
    if at == i - 1 and not meta_follows(page, i):
        return False
    if page.times[page.folded[at]] > 1 and not has_words(kicker):
        return True
    return " " not in kicker.text and looks[i].width < _SUMMED


def is_led_up_to(looks: Sequence[Look], i: int) -> bool:
    """Return whether the kicker above line *i*, right below it, ends in a dash, and so in the headline: "Ferries –"."""
    above = looks[i - 1]
    return above.text[-1] in _DASHES and above.is_label and above.text[-2:-1] == " "


def is_under_kicker(page: HeadlinePage, i: int) -> bool:
    """Return whether one or two short labels stand right above line *i*, set apart as kickers are."""
    looks = page.looks
    top = i
    while i - top < _MOST_KICKERS and top and not looks[top].line.gap:
        top -= 1
    below = looks[i + 1] if i + 1 < len(looks) else None
    return (
        looks[top].line.gap > 0 and all(look.width <= _SHORT_KICKER for look in looks[top:i])
        # Right below stands the summary, or who wrote the story and when; or else it is a title among others.
        and below is not None and (below.shape in _META or below.shape in _OPEN or i + 1 in page.signed)
        and (looks[i].text[0].isalnum() or looks[i].text[0] in _QUOTES)
        and has_words(looks[i]) and meta_follows(page, i)
    )  # fmt: skip


def meta_follows(page: HeadlinePage, i: int) -> bool:
    """Return whether a byline or a date stands right below, with no more than a standfirst between."""
    prose = told = 0
    for k in range(i + 1, min(i + _REACH, page.stop, len(page.looks) - 1)):
        look = page.looks[k]
        if (look.shape in _META and not _is_listed_day(page.looks, k)) or k in page.signed:
            return True
        # What a picture shows stands between, too, with its credit right below, or said twice.
        if look.is_prose and not (is_doubled(page, k) or is_captioned(page.looks, k)):
            prose += 1
            told += 1
        else:
            told += not (look.is_prose or look.shape == "button")
        if prose > 1 or told >= _NEAR:
            return False
    return False


def _is_listed_day(looks: Sequence[Look], k: int) -> bool:
    """Return whether line *k* is a day in figures and the next one stands near, as in a list of news."""
    return _is_day(looks[k]) and any(map(_is_day, looks[k + 1 : k + 1 + _ENTRY]))


def _is_day(look: Look) -> bool:
    return look.shape == "date" and look.text[0].isdecimal() and look.text[-1].isdecimal() and look.text.count(" ") == 0


def has_words(look: Look) -> bool:
    """Return whether a line has as many words as headlines have, or their length in a script that parts no words."""
    text = look.text
    if text.count(" ") >= _KICKER - 1:
        return True
    return look.width >= _TITLED and not text.isascii() and is_caseless(text)


def is_over_subtitle(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* is set apart, as long as headlines are, and over a longer one right above the byline.

    A kicker stands so over its headline, but it has fewer words.
    """
    if i + 2 >= len(looks) or not looks[i].line.gap or looks[i].text.count(" ") < _KICKER or not looks[i].is_label:
        return False
    below, behind = looks[i + 1], looks[i + 2]
    return not below.line.gap and below.is_label and below.width > looks[i].width and behind.shape == "byline"


def is_over_summary(page: HeadlinePage, i: int) -> bool:
    """Return whether line *i* has the words of a title, and right below a longer sentence over who wrote it, or when.

    Nothing else has them in that order; whether blank lines part them is a matter of style sheets.
    """
    looks = page.looks
    if i + 2 >= len(looks) or not (looks[i].is_label and has_words(looks[i])):
        return False
    below = looks[i + 1]
    if not (below.is_prose and looks[i].width < below.width <= _LONGEST_SUMMARY and below.width >= _SUMMARY):
        return False
    return (
        looks[i + 2].shape in _META or i + 2 in page.signed or (not looks[i + 2].line.gap and is_signed(looks[i + 2]))
    )


def is_over_signature(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* may be a title, and who wrote the story stands right below it with the date beside."""
    below = looks[i + 1 : i + 3]
    if (
        len(below) <= 1
        or below[0].shape not in _META
        or below[1].shape not in _META
        or below[0].shape == below[1].shape
    ):
        return False
    look = looks[i]
    # "Watch: The pier falls" leads to a film, or heads the story that has it.
    is_open = look.is_label or look.shape in _UNCLOSED or (look.shape == "button" and holds(_LABELLED, look.text))
    return is_open and look.width <= _LONGEST_TITLE and has_words(look)


def is_over_writer(looks: Sequence[Look], i: int) -> bool:
    """Return whether a name and nothing else stands right below line *i*: who wrote the column that it heads."""
    below = looks[i + 1]
    if looks[i].width < _TITLED or not below.is_label or below.line.gap or not 0 < below.text.count(" ") < _KICKER:
        return False
    return i + 2 < len(looks) and looks[i + 2].line.gap > 0 and is_name_shaped(below.text)


def is_closed(look: Look) -> bool:
    """Return whether a line is a sentence that ends in a full stop."""
    return look.shape == "prose" and look.text[-1] in _FULL_STOPS
