"""Find the headline of a text, and what stands between it and the first paragraph."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

import attrs
from msgspec.structs import replace

from newsrecord.find.bylines.credits import drop_credits
from newsrecord.find.bylines.cues import strip_cues
from newsrecord.find.bylines.glue import drop_glue
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.closers import asks_reader, is_form
from newsrecord.find.feeds import is_feed_note
from newsrecord.find.keys import fold
from newsrecord.find.pictures.archives import ends_in_archive
from newsrecord.text import is_caseless
from newsrecord.wire import words
from newsrecord.wire.credits import is_caption, is_captioned
from newsrecord.wire.dates import is_date
from newsrecord.wire.heads.breadcrumb import split_breadcrumb
from newsrecord.wire.heads.headline import find_headline
from newsrecord.wire.heads.summary import (
    above_place,
    find_glued,
    find_points,
    find_subtitles,
    is_clock,
    is_long_summary,
    open_standfirst,
    set_apart,
    with_summary,
)
from newsrecord.wire.line import SignKind
from newsrecord.wire.look import Look
from newsrecord.wire.placed import find_place, is_filed, is_place_and_date
from newsrecord.wire.words import key
from newsrecord.wire.writers.signature import Signature
from newsrecord.wire.writers.signed import find_signature
from newsrecord.wire.writers.unlisted import find_signed_unlisted, with_days
from newsrecord.wire.writers.writer_lines import behind_cards, is_office_over_date, is_portrait

__all__ = ["Head", "find_head"]

_LONGEST_TIME: Final = 60
_TIME_EDGES: Final = " |,;:·•/-–—"
_REACH: Final = 25
_META: Final = frozenset({"byline", "date"})
_LONGEST_KICKER: Final = 45
_MENU: Final = 4
_TWICE: Final = 2
_MOST_KICKERS: Final = 3
_TITLED: Final = 3
# What a title is cut off with at the end of a breadcrumb.
_CUT: Final = ("…", "...")
_SHORTEST_LABEL: Final = 24
_SHORTEST_UNPARTED: Final = 40
_FEW_WORDS: Final = 4
_SHORTEST_STANDFIRST: Final = 50
_LONGEST_CAPTION: Final = 300
_LONGEST_OFFICE: Final = 60
_WORD: Final = re.compile(r"\w{2,60}")
_SAME: Final = 0.8
_MOST_APART: Final = 2
_PARTS: Final = " |"
_EDGE: Final = re.compile(r"[^\w]")
_OPENING: Final = 12
_SHORTEST_SHOUT: Final = 4


@attrs.frozen(slots=True)
class Head:
    """The lines above a story's text, by index."""

    headline: int | None
    sections: tuple[int, ...] = ()
    standfirsts: tuple[int, ...] = ()
    signature: Signature | None = None
    """Who wrote the story, and in which lines that stands."""
    body: int = 0
    """First line that can be text of the body."""
    place: int | None = None
    """The line that says where the story is from and nothing else."""


def find_head(looks: Sequence[Look], start: int, stop: int, end: int) -> Head:
    """Return the head of the story whose text runs from *start* to *stop*, and its page to *end*."""
    signs = {i: sign.kind for i, look in enumerate(looks[:stop]) if (sign := look.line.sign) is not None}
    looks = with_days(looks, start, stop)
    headline = find_headline(looks, start, stop, signs)
    if headline is None:
        signature = find_signature(looks, max(-1, start - _REACH), (start, stop), end)
        return Head(None, signature=signature, body=start)
    looks = _without_captions(looks, headline, stop)
    signature = find_signed_unlisted(looks, headline, stop) or find_signature(looks, headline, (start, stop), end)
    signed = frozenset(signature.lines) if signature is not None else frozenset()
    points = find_points(looks, headline, stop, signed)
    if points:
        looks = _as_labels(looks, points)
    standfirsts, body, place = _find_summary(looks, headline, stop, signed, signs)
    sections = tuple(
        i
        for i in _find_sections(looks, headline)
        if i not in signed and not is_filed(looks[i]) and not is_form(looks[i].text)
    )
    standfirsts = points or tuple(
        i
        for i in standfirsts
        if not (asks_reader(looks[i].text) or is_feed_note(looks[i].text) or _tells_time(looks[i]))
    )
    return Head(headline, sections, standfirsts, signature, body, place)


def _tells_time(look: Look) -> bool:
    """Return whether a line says how long the story takes to read and its film to watch, and nothing else."""
    return look.has_digit and look.width <= _LONGEST_TIME and not drop_glue(look.text).strip(_TIME_EDGES)


def _find_summary(
    looks: Sequence[Look], headline: int, stop: int, signed: frozenset[int], signs: Mapping[int, SignKind]
) -> tuple[tuple[int, ...], int, int | None]:
    """Return the lines that sum the story up, the first that can be text, and the one that says where it is from."""
    last = _last_meta(looks, headline, stop, signed)
    if told := tuple(i for i, sign in signs.items() if sign == "standfirst"):
        # The head of a source says what sums it up: what stands below the headline is text.
        body = headline + 1 if last is None else last + 1
        return told, body, find_place(looks, body, stop)
    if last is None:
        standfirsts = open_standfirst(looks, headline, stop)
        body = standfirsts[-1] + 1 if standfirsts else headline + 1
    else:
        standfirsts, body = _between(looks, headline, last, signed), last + 1
        if not standfirsts and (standfirsts := find_subtitles(looks, body, stop)):
            body = standfirsts[-1] + 1
    body = behind_cards(looks, body, stop)
    if apart := set_apart(looks, body, stop, signed):
        standfirsts = with_summary(looks, standfirsts, apart[0])
        body = apart[1]
    place = find_place(looks, body, stop)
    if (summary := above_place(looks, body, stop, place)) is not None:
        standfirsts, body = with_summary(looks, standfirsts, summary), summary + 1
    elif last is not None and not standfirsts and (glued := find_glued(looks, body, stop)) is not None:
        standfirsts, body = (glued,), glued + 1
    return standfirsts, body, place


def _without_captions(looks: Sequence[Look], headline: int, stop: int) -> Sequence[Look]:
    """Return *looks* with the lines right below the headline told that have their credit in the line below.

    Above the first sentence a line of a few words may be one, too.
    """
    reach = range(headline + 1, min(headline + _REACH, stop))
    first = next((i for i in reach if looks[i].is_prose), stop)
    sentences = [i for i in reach if looks[i].is_prose and looks[i].width <= _LONGEST_CAPTION]
    titled = [i for i in reach if i < first and looks[i].is_label and looks[i].text.count(" ") >= _FEW_WORDS]
    said = [looks[i].text for i in sentences]
    # What a picture shows is said once for those who cannot see it, and right below again.
    doubled = {above for above, below in pairwise(said) if above == below and said.count(above) == _TWICE}
    captions = [
        i for i in sentences if looks[i].text in doubled or is_caption(looks, i) or ends_in_archive(looks[i].text)
    ]
    captions += [i for i in titled if looks[i].line.gap and is_captioned(looks, i)]
    # Nor are the capitals right below a caption an author.
    captions += [i + 1 for i in captions if i + 1 < stop and looks[i + 1].text.isupper() and is_captioned(looks, i)]
    if not captions:
        return looks
    return _as_labels(looks, captions)


def _as_labels(looks: Sequence[Look], lines: Sequence[int]) -> Sequence[Look]:
    """Return *looks* with *lines* told to be no text."""
    told = list(looks)
    for i in lines:
        told[i] = replace(looks[i], shape="credit", is_prose=False, is_label=False)
    return told


def _between(looks: Sequence[Look], headline: int, last: int, signed: frozenset[int]) -> tuple[int, ...]:
    """Return the lines between the headline and the last of bylines and dates that sum the story up."""
    # Below the portrait of an author stands no summary.
    last = next((i for i in range(headline + 1, last) if is_portrait(looks, i)), last)
    found = [
        i
        for i in range(headline + 1, last)
        if i not in signed
        and (looks[i].is_prose or (looks[i].is_label and _may_sum_up(looks[i]) and not is_place_and_date(looks[i])))
    ]
    if not found and is_long_summary(looks[headline + 1]):
        return (headline + 1,)
    told = [i for i in found if not (_repeats(looks[headline].text, looks[i].text) or _is_office(looks, i, signed))]
    # A sentence says what the story is; the short lines beside it are kickers and what a picture shows.
    sentences = [i for i in told if looks[i].is_prose and looks[i].width >= _SHORTEST_STANDFIRST]
    return tuple((sentences or told)[:2])


def _is_office(looks: Sequence[Look], i: int, signed: frozenset[int]) -> bool:
    """Return whether a short line stands right below who wrote the story: it says what she is."""
    if i - 1 not in signed or not looks[i].is_label or looks[i].width > _LONGEST_OFFICE:
        return False
    return not looks[i].line.gap or is_office_over_date(looks, i)


def _may_sum_up(look: Look) -> bool:
    if look.width < _SHORTEST_LABEL or look.text[0] == ":":
        return False
    # Scripts that part no words have none to count.
    is_parted = look.width < _SHORTEST_UNPARTED or look.text.isascii() or not is_caseless(look.text)
    if is_parted and look.text.count(" ") < _FEW_WORDS - 1:
        return False
    if (bare := strip_cues(look.text)) != look.text and kind_of(bare) == "staff":
        # "Published by our content team"
        return False
    # "Photographs by Ana Ruiz" says who did something else.
    return bool(drop_credits(look.text).strip(_PARTS))


def _repeats(headline: str, text: str) -> bool:
    """Return whether *text* says no more than the headline does."""
    if text.casefold().endswith(headline.casefold()):
        # The kicker and the headline again, in one line.
        return True
    known, tokens = set(_WORD.findall(headline.casefold())), set(_WORD.findall(text.casefold()))
    return len(tokens & known) >= _SAME * len(tokens)


def _last_meta(looks: Sequence[Look], headline: int, stop: int, signed: frozenset[int]) -> int | None:
    """Return the last of the bylines and dates between the headline and the text."""
    last, prose = None, 0
    for i in range(headline + 1, min(headline + 25, stop)):
        look = looks[i]
        if look.is_prose and last is not None and is_portrait(looks, i):
            continue
        if (look.shape in _META and (last is None or not is_clock(look))) or i in signed or is_place_and_date(look):
            last = i
            continue
        prose += look.is_prose
        # Two sentences may introduce a story; more are the story itself.
        if look.is_prose and prose > (2 if last is None else 0):
            break
    return last


def _find_sections(looks: Sequence[Look], headline: int) -> tuple[int, ...]:
    """Return the kicker lines above the headline, or the breadcrumb."""
    for i in range(headline - 1, max(-1, headline - 6), -1):
        steps = split_breadcrumb(looks[i].text)
        is_closed = looks[i].is_prose and not looks[i].text.endswith(_CUT)
        if len(steps) > 1 and looks[i].width <= 200 and not is_closed:
            # "« Previous | Next »" is no way down, nor is "Source: ... | Published: 3 May 2024".
            return () if words.PAGERS.issuperset(map(key, steps)) or any(map(_is_labelled_date, steps)) else (i,)
    found: list[int] = []
    # Behind a colon the headline goes on from the line above.
    i = headline - 1 - (looks[headline].text[0] == ":" and not looks[headline].line.gap)
    while i > 0 and headline - i <= _MOST_APART and _parts_kicker(looks, i, headline):
        i -= 1
    while i >= 0 and looks[i].is_label and looks[i].width <= _LONGEST_KICKER and len(found) < _MENU:
        if found and _is_of_ticker(looks, i):
            break
        found.append(i)
        if looks[i].line.gap:
            break
        i -= 1
    if len(found) > 1 and _opens_trail(looks, found[-1]):
        return tuple(reversed(found[:-1]))
    if not found or not _is_menu(looks, found):
        return tuple(reversed(found))
    for k in range(min(len(found), _MOST_KICKERS) - 1, -1, -1):
        if _is_named(looks, found[k]):
            return tuple(reversed(found[: k + 1]))
    return (found[0],) if _stands_out(looks, found[0], headline) else ()


def _is_labelled_date(step: str) -> bool:
    return (":" in step or "：" in step) and is_date(step)


def _parts_kicker(looks: Sequence[Look], i: int, headline: int) -> bool:
    """Return whether line *i* may stand between the kicker and the headline: a date, a number, a label of access."""
    look = looks[i]
    if look.text == looks[headline].text:
        # The title at the end of the way down to the story.
        return True
    if look.shape == "date" or (look.has_digit and look.is_label and ":" in look.text):
        return True
    if look.text.replace(" ", "").isdecimal():
        # How many have read it.
        return True
    return look.shape == "button" and look.line.gap > 0 and looks[i + 1].line.gap > 0 and looks[i - 1].is_label


def _is_of_ticker(looks: Sequence[Look], i: int) -> bool:
    """Return whether a line right above a kicker is the last title of a ticker: most of its words are small."""
    parts = looks[i].text.split()
    if len(parts) < _TITLED or not parts[-1][0].islower():
        return False
    return 2 * sum([part[0].islower() for part in parts]) > len(parts)


def _is_named(looks: Sequence[Look], i: int) -> bool:
    """Return whether a menu above names the section in line *i*, so that the menu ends before it."""
    text, width = looks[i].text, looks[i].width
    same = [look.text for look in looks[:i] if look.width == width]
    # Greek capitals have no accents.
    return bool(same) and (text in same or fold(text) in map(fold, same))


def _stands_out(looks: Sequence[Look], i: int, headline: int) -> bool:
    """Return whether the last line of a menu, right above the headline, is the story's section.

    It is set in capitals as nothing in the menu is, or the story opens with its words.
    """
    text, above = looks[i].text, looks[max(0, i - _MENU) : i]
    if text.isupper() and len(text) > _SHORTEST_SHOUT and above and not any(look.text.isupper() for look in above):
        return True
    if len(text) < _SHORTEST_SHOUT or key(text) in words.HOME:
        return False
    name = text.casefold()
    told = [
        look.text.casefold()
        for look in looks[headline : headline + _OPENING]
        if look.is_prose or look is looks[headline]
    ]
    return any(name in line and f" {name} " in f" {_EDGE.sub(' ', line)} " for line in told)


def _is_menu(looks: Sequence[Look], found: Sequence[int]) -> bool:
    """Return whether the short lines *found* above a headline, from below, are the end of a menu and no kickers."""
    top = found[-1]
    if len(found) >= _MENU or any(key(looks[i].text) in words.HOME for i in found):
        return True
    return top > 0 and not looks[top].line.gap and looks[top - 1].shape == "button" and not _opens_trail(looks, top - 1)


def _opens_trail(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* names the front page, and nothing stands above it: a way down, a line for each step."""
    return (i == 0 or looks[i].line.gap > 0) and key(looks[i].text) in words.HOME
