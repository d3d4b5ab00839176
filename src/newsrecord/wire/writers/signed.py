"""Find the lines that name a story's authors, with a "by" or without one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.places import is_place
from newsrecord.find.bylines.text import parse_byline
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.bylines.words import FORMS
from newsrecord.find.wordlists import has_digit, letter_runs
from newsrecord.wire.look import Look
from newsrecord.wire.writers.housed import find_housed, find_sourced
from newsrecord.wire.writers.names import ALONE, BAR, CUED, DATED, read_names
from newsrecord.wire.writers.owners import find_owner
from newsrecord.wire.writers.signature import Signature
from newsrecord.wire.writers.undersigned import find_addressed, find_undersigned, headed_name
from newsrecord.wire.writers.writer_lines import is_author_label
from newsrecord.wire.writers.writers import LineReader

__all__ = ["find_signature", "is_signed"]

_LONGEST: Final = 120
_ABOVE: Final = 4
_BEFORE: Final = 12
_BELOW: Final = 25
_PARAGRAPH: Final = 90
_LONGEST_CLOSE: Final = 45
_NEAR_CLOSE, _LONGEST_ROLE = 3, 30
_PORTRAIT: Final = 16
_LONGEST_NAMED: Final = 80
_OPENING: Final = 60
_SINGLE: Final = 6
_LONGEST_SINGLE: Final = 20
_SHORT: Final = 3
_FOOT: Final = 4
_TELLING: Final = 160
# How much of a line that is a name is the name.
_NAMED: Final = 0.6
# A sentence with a name in brackets behind it looks like a caption with its credit.
_ENDING: Final = frozenset({"prose", "long", "credit"})
_OPENERS: Final = frozenset("([（【〔")
_NO_LETTERS: Final = re.compile(r"[^\w]")
# "... went back on Monday. (Ana Ruiz)": how many papers sign their reports.
_BRACKETED: Final = re.compile(r"[(\[（【〔](?P<names>[^()\[\]（）【】〔〕]{3,60})[)\]）】〕]\s?$")
# How those who write say who they are.
_OF_ONESELF: Final = (
    "i am ", "i m ", "i'm ", "ich bin ", "je suis ", "soy ", "eu sou ", "sou ", "io sono ", "sono un", "ik ben ",
    "jag är ", "jeg er ", "jestem ", "jsem ", "olen ", "sunt ",
    "я ", "είμαι ", "أنا ", "אני ", "ben ", "saya ", "tôi là ",
)  # fmt: skip


def find_signature(looks: Sequence[Look], headline: int, span: tuple[int, int], end: int) -> Signature | None:
    """Return the signature of the story, or None.

    A byline between headline and text comes first, then names beside the date or with an office behind them, then a
    name alone; where none of them stands over the text, a byline may close it.

    Args:
        looks: the lines.
        headline: the headline's line.
        span: where the story's text begins and ends.
        end: where the page does.
    """
    start, stop = span
    reader = LineReader(looks, end, headline)
    below = list(_until_text(looks, headline, stop))
    above = range(headline - 1, max(-1, headline - 1 - _ABOVE), -1)
    # Where another line was taken for the headline, the byline still stands above the text.
    before = range(max(0, start - _BEFORE), start)
    best: tuple[int, Signature] | None = None
    outlet = False
    for i in (*below, *above, *(k for k in before if k not in below)):
        if (found := reader.read_at(i)) is None:
            continue
        strength, signature = found
        if i not in below and (strength < DATED or headline in signature.lines):
            continue
        if i not in below and reader.is_repeated(i) and not _signs_again(reader, i, stop):
            continue
        if outlet and not _names_writers(strength, signature):
            continue
        if strength == DATED and is_agency(signature.text) and _is_within(looks, headline, i):
            # "Mehr News" within a text leads to more of it.
            continue
        if best is None or outlet or strength > best[0] or _is_of_picture(looks, best, strength, signature):
            best = (DATED if outlet else strength), signature
        if outlet or strength == CUED:
            # Behind the name of an outlet its writers may stand in a line of their own.
            outlet = not outlet and i in below and not _names_person(signature.text)
            if not outlet:
                break
    if best is not None and best[0] == ALONE and _is_told_above(looks, headline, best[1].lines[0]):
        # A name within the text heads or lists something, where the foot of the page says who the author is.
        signature = best[1]
        people = parse_byline(signature.text).names
        is_bare = sum(map(len, people)) >= _NAMED * len(signature.text)
        first = headline + 1
        portrayed = _portrayed(reader, max(first, stop - _PORTRAIT), max(first, stop - 4), end)
        return portrayed or (signature if is_bare else None)
    if best is not None:
        return best[1]
    if (single := _single(looks, headline, stop) or find_sourced(looks, headline, stop)) is not None:
        return single
    if (housed := find_housed(looks, headline, stop)) is not None:
        return housed
    closing = _closing(reader, max(headline + 1, stop - 2), stop, end) or _officed(reader, headline + 2, stop, end)
    return closing or _below(reader, headline + 1, stop, end)


def _is_of_picture(looks: Sequence[Look], best: tuple[int, Signature], strength: int, signature: Signature) -> bool:
    """Return whether the best so far is an agency above what a picture shows, where a person signs below."""
    i = best[1].lines[0]
    if strength < best[0] or not is_agency(looks[i].text) or not _names_writers(strength, signature):
        return False
    return i + 1 < signature.lines[0] and looks[i + 1].is_label and not looks[i + 1].line.gap


def _signs_again(reader: LineReader, i: int, stop: int) -> bool:
    """Return whether line *i* stands again below the text alone, over the same office: there a portrait begins."""
    looks = reader.looks
    below = looks[i + 1].text if i + 1 < len(looks) else ""
    times = [k for k, look in enumerate(looks) if look.text == looks[i].text and k != i]
    return (
        all(k > stop and looks[k + 1 : k + 2] and looks[k + 1].text == below for k in times)
        and any(map(is_role_word, letter_runs(below.casefold())))
    )  # fmt: skip


def _is_told_above(looks: Sequence[Look], headline: int, i: int) -> bool:
    """Return whether a paragraph of the text stands between the headline and line *i*."""
    return any(look.is_prose and look.width >= _TELLING for look in looks[headline + 1 : i])


def _is_within(looks: Sequence[Look], headline: int, i: int) -> bool:
    """Return whether line *i* stands below a paragraph, and has no date right above or below it."""
    beside = (looks[k].shape for k in (i - 1, i + 1) if 0 <= k < len(looks))
    return "date" not in beside and _is_told_above(looks, headline, i)


def _single(looks: Sequence[Look], headline: int, stop: int) -> Signature | None:
    """Return the single word between the headline and the text that a date stands right below: what a writer goes by.

    A section is such a word too, and the page has it elsewhere; a place is known by the list of places.
    """
    for i in range(headline + 1, min(headline + _SINGLE, stop, len(looks) - 1)):
        look, below = looks[i], looks[i + 1]
        if below.shape != "date" or not look.is_label or not 3 < look.width <= _LONGEST_SINGLE:
            continue
        text = look.text
        if not (look.line.gap and text.isalpha() and text[0].isupper() and text[1:] != text[1:].upper()):
            continue
        if below.line.gap:
            # The date may stand apart where the foot says who goes by it.
            if _is_presented(looks[max(i + 2, stop - _FOOT) :], text):
                return Signature((i,), text)
            continue
        times = sum([other.text == text for other in looks])
        if (
            times <= 2
            and all(other.text != text for other in looks[:headline])
            and text.casefold() not in FORMS
            and not is_place(text)
        ):
            return Signature((i,), text)
    return None


def _is_presented(looks: Sequence[Look], name: str) -> bool:
    """Return whether *name* stands in one of the lines of the foot over a sentence that takes it up."""
    return any(
        look.text == name and below.is_prose and name in re.split(_NO_LETTERS, below.text[:_TELLING])
        for look, below in pairwise(looks)
    )


def _below(reader: LineReader, first: int, stop: int, end: int) -> Signature | None:
    return (
        _addressed(reader, range(max(first, stop - _FOOT * 2), min(stop + _FOOT * 2, end - 1)))
        or _portrayed(reader, max(first, stop - _PORTRAIT), max(first, stop - 4), end)
        or _undersigned(reader, max(first, stop - 1), end)
        or _introduced(reader, max(first, stop - _PORTRAIT), end)
        or find_owner(reader, first - 1, stop)
    )


def _introduced(reader: LineReader, first: int, end: int) -> Signature | None:
    """Return the byline at the foot of the page below which its bearer tells who that is, or is told of."""
    looks = reader.looks
    for i in range(first, end - 1):
        look = looks[i]
        if look.shape != "byline" and not is_author_label(look.text):
            continue
        found = reader.read_at(i) if look.shape != "byline" or not reader.is_repeated(i) else None
        if found is None or found[0] != CUED or (found[1].lines[-1] - i) > 1:
            continue
        last = found[1].lines[-1]
        behind = next((below for below in looks[last + 1 : last + 3] if below.is_prose), None)
        names = parse_byline(found[1].text).names
        if behind is None or len(names) != 1:
            continue
        opening = behind.text[:_OPENING].replace("\u2019", " ")
        if names[0].split()[0] in opening.split() or _tells_of_oneself(opening):
            return found[1]
    return None


def _tells_of_oneself(opening: str) -> bool:
    folded = opening.casefold()
    return any(folded.startswith(words) or f" {words}" in folded for words in _OF_ONESELF if len(words) > _SHORT)


def _names_person(text: str) -> bool:
    return any(author.kind == "person" for author in parse_byline(text).authors)


def _names_writers(strength: int, signature: Signature) -> bool:
    """Return whether a line below the name of an outlet plainly names who wrote the story for it.

    A name alone may be that of somebody in a picture; with an office, or that of another beside it, it is a writer's.
    """
    people = [author for author in parse_byline(signature.text).authors if author.kind == "person"]
    return bool(people) and (strength >= DATED or len(people) > 1 or people[0].affiliation is not None)


def _closing(reader: LineReader, first: int, stop: int, end: int) -> Signature | None:
    """Return the byline below the text, or the names in brackets that the text itself ends in."""
    looks = reader.looks
    for i in range(first, min(stop + 6, end)):
        if i >= stop and (
            looks[i].shape == "tail"
            or (looks[i].is_label and looks[i].width > _LONGEST_CLOSE and "@" not in looks[i].text)
            or (looks[i].is_prose and looks[i - 1].is_label and i > stop)
        ):
            # Other stories begin here, and have bylines of their own.
            return None
        if (
            looks[i].shape == "byline" or is_author_label(looks[i].text) or looks[i].text[0] in _OPENERS
            # Korean papers sign with the address: "김하늘 기자 haneul@paper.example".
            or (looks[i].is_label and "@" in looks[i].text)
        ):  # fmt: skip
            if (found := reader.read_at(i)) is not None:
                return found[1]
        elif (
            looks[i].shape in _ENDING
            and i < stop
            and (signed := _BRACKETED.search(looks[i].text, len(looks[i].text) - 80))
        ):
            # Japanese papers set nothing but names in these brackets at the end of a paragraph.
            line = read_names(signed["names"], labelled=signed[0].startswith("【"))
            if line is not None and (reader.is_uncommon(line, loose=False) if line.people else line.strength == DATED):
                return Signature((), line.names, closes=i)
    return None


def _officed(reader: LineReader, first: int, stop: int, end: int) -> Signature | None:
    """Return the name alone set apart below the last paragraph, with what its bearer is right below it."""
    looks = reader.looks
    for i in range(max(first, stop - _PORTRAIT), min(stop + _NEAR_CLOSE, end - 1)):
        look = looks[i]
        if not (look.is_label and look.line.gap and looks[i - 1].is_prose and look.text[0].isupper()):
            continue
        if not looks[i + 1].is_label or looks[i + 1].line.gap or looks[i + 1].width > _LONGEST_ROLE:
            continue
        if not all(map(is_role_word, letter_runs(looks[i + 1].text.casefold()))):
            continue
        line = read_names(look.text)
        if line is not None and line.strength != CUED and len(line.people) == 1 and line.people[0] == look.text:
            return Signature((i,), f"{look.text}, {looks[i + 1].text}")
    return None


def _portrayed(reader: LineReader, first: int, near: int, end: int) -> Signature | None:
    """Return the name that stands below the text over a few sentences about its bearer."""
    looks = reader.looks
    for i in range(first, min(near + _PORTRAIT, end - 1)):
        if not looks[i].is_label or looks[i].width > _LONGEST_NAMED or looks[i].text[0].islower():
            continue
        behind = next((look for look in looks[i + 1 : i + 4] if look.is_prose), None)
        if behind is None:
            continue
        # The sentences begin with the name, or with its first part: "Ana covers the ports of the Black Sea."
        opening = behind.text[:_OPENING].replace("’", " ")
        by_oneself = opening.casefold().startswith(_OF_ONESELF)
        if by_oneself and _is_another(opening, looks[i].text):
            continue
        if not by_oneself and frozenset(opening.split()).isdisjoint(looks[i].text.split()):
            continue
        # Within the text a title may well be taken up by the sentence below it.
        if i < near and not any(map(is_role_word, letter_runs(behind.text[:_TELLING].casefold()))):
            continue
        if (name := headed_name(looks, i, opening)) is not None:
            return Signature((i,), name)
        line = read_names(looks[i].text)
        if line is None or len(line.people) != 1 or line.strength == CUED or not reader.is_uncommon(line, loose=False):
            continue
        if by_oneself or line.people[0].split()[0] in opening.split():
            return Signature((i,), line.names)
    return None


def _is_another(opening: str, name: str) -> bool:
    """Return whether who tells of oneself is called otherwise: "I'm Tess, and I bake" below "Ana Ruiz"."""
    told = next((words for words in _OF_ONESELF if opening.casefold().startswith(words)), "")
    first = opening[len(told) :].partition(" ")[0]
    return first[-1:] == "," and first[:1].isupper() and first.rstrip(",") not in name.split()


def _addressed(reader: LineReader, lines: range) -> Signature | None:
    found = find_addressed(reader.looks, lines)
    return Signature((found[0],), found[1].names) if found is not None else None


def _undersigned(reader: LineReader, first: int, end: int) -> Signature | None:
    found = find_undersigned(reader.looks[:end], first)
    if found is None or not reader.is_uncommon(found[1], loose=found[1].names.isupper()):
        return None
    return Signature((found[0],), found[1].names)


def is_signed(look: Look) -> bool:
    """Return whether a line names an author with an office or with the date, and without a "by"."""
    text = look.text
    if not look.is_label or look.width > _LONGEST or not text[0].isupper():
        return False
    if text.isascii() and not has_digit(text) and not any(map(is_role_word, letter_runs(text.casefold()))):
        # It has neither a date nor the word for an office.
        return False
    line = read_names(text)
    return line is not None and line.strength == DATED and bool(line.people)


def _until_text(looks: Sequence[Look], headline: int, stop: int) -> Iterator[int]:
    """Yield the lines below the headline, up to the second paragraph of the text."""
    paragraphs = 0
    for i in range(headline + 1, min(headline + _BELOW, stop + 1, len(looks))):
        look = looks[i]
        if look.is_prose and look.width >= _PARAGRAPH and BAR not in look.text:
            paragraphs += 1
            if paragraphs > 2:
                return
        elif look.shape == "tail":
            return
        else:
            yield i
