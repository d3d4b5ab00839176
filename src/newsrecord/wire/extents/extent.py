"""Find where the story of a text begins and ends."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from newsrecord.find.closers import is_closer, is_pointer
from newsrecord.find.wordlists import holds
from newsrecord.wire.extents.feet import find_foot
from newsrecord.wire.extents.runs import best_run, extend_run
from newsrecord.wire.extents.teasers import find_teasers
from newsrecord.wire.extents.theme import Theme
from newsrecord.wire.look import Look

__all__ = ["find_extent", "leave_question"]

_OF_WORTH: Final = 400
_BEHIND: Final = 4.0
_BOX: Final = 8
_BOXED: Final = frozenset({"tail", "button", "short", "row", "credit"})
_HEADS: Final = frozenset({"short", "button"})
_COLONS: Final = (": ", "：", " | ")
_LABEL_WORDS: Final = 2
_PARAGRAPH: Final = 40
_SECTION: Final = 70
_TELLING: Final = 3
_FITTING: Final = 0.4
_ALIKE: Final = 0.2
_LONG: Final = 120
_LINKS: Final = 3
_BOUGHT: Final = 2
_SHORTEST: Final = 25
_ASKING: Final = frozenset("?؟？")
_LONGEST_ASKED: Final = 60
_OFFERED: Final = 3
# How pages ask whether one wants what they sell.
_OFFERS: Final = (
    "ready to ", "want ", "looking for ", "looking to ", "need help", "need a ", "have questions", "have a question",
    "interested in ", "bereit für ", "lust auf ", "noch fragen", "prêt à ", "envie d", "besoin d", "une question",
    "listo para ", "lista para ", "quieres ", "¿quieres ", "¿listo", "¿necesitas ", "vuoi ", "quer ", "precisa d",
    "klaar om ", "vragen?", "meer weten?", "meer informatie?", "mehr erfahren?", "want to know more", "en savoir plus",
    "vil du vite mer", "vil du vide mere", "vill du veta mer", "haluatko tietää lisää", "chcesz wiedzieć więcej",
)  # fmt: skip
_SPEAKING: Final = frozenset("\"'“”„«»‘「『–—-")


def find_extent(looks: Sequence[Look], theme: Theme, start: int, stop: int) -> tuple[int, int]:
    """Return where the story between *start* and *stop* begins and ends: both at *start* where there is none."""
    _, first, last = best_run(looks, start, stop)
    if last <= first:
        return start, start
    last = theme.find_end(first, extend_run(looks, last, stop))
    first, last = _widen(looks, theme, (first, last), (start, stop))
    last = _find_close(looks, first, last)
    close = last
    while (more := _resume(looks, theme, (first, last), stop)) > last:
        last = more
    is_whole = last == close
    last = find_teasers(looks, theme, first, last)
    # What a story goes on with behind a box that is known for one is no foot.
    return first, find_foot(looks, theme, first, last) if is_whole else last


def leave_question(looks: Sequence[Look], start: int, stop: int) -> int:
    """Return where a story ends without what asks its readers, above the number of comments: "Did you like this?"."""
    stop = _leave_offer(looks, start, stop)
    look = looks[stop - 1]
    is_asked = look.shape == "prose" and look.text[-1] in _ASKING and look.width <= _LONGEST_ASKED and look.line.gap > 0
    if not is_asked or stop - start <= _TELLING or look.text[0] in _SPEAKING:
        return stop
    return stop - 1 if stop < len(looks) and _counts(looks[stop]) else stop


def _leave_offer(looks: Sequence[Look], start: int, stop: int) -> int:
    """Return where a story ends without the question that opens an offer, and what follows it: "Ready to start?"."""
    for i in range(max(start + _TELLING, stop - _OFFERED), stop):
        look = looks[i]
        if look.text[-1] == "?" and look.width <= _LONGEST_ASKED and look.text.casefold().startswith(_OFFERS):
            return i
    return stop


def _counts(look: Look) -> bool:
    """Return whether a line is a number and what is counted, be that comments or a word that no list has."""
    number, _, noun = look.text.partition(" ")
    return look.declared is not None or (look.is_label and number.isdecimal() and noun.isalpha())


def _resume(looks: Sequence[Look], theme: Theme, story: tuple[int, int], end: int) -> int:
    """Return where a story ends that goes on behind a box: "Read also", a title or two, and a paragraph about the same.

    What closes a story for good is not passed over, nor is a sentence right below a title, which is a teaser.
    """
    start, stop = story
    for i in range(stop, min(stop + _BOX, end)):
        look = looks[i]
        if look.shape == "prose":
            if not look.line.gap or look.width < _SHORTEST:
                return stop
            if i == stop + 1 and looks[stop].is_label and looks[stop].line.gap and _is_last(looks, start, i, end):
                return i + 1
            known, size = theme.share(i, start, stop)
            fits = look.width >= _PARAGRAPH and size >= _TELLING and known >= _FITTING * size
            box = looks[stop : i + 1]
            if _lost_its_link(looks, stop, i, end):
                return i + 2
            if _is_box(box[:-1], look.width, is_same=_is_about(look, known, size)):
                return i + 1
            return i + 1 if fits or _are_pictures(box[:-1]) or _is_box(_without_crosshead(box), look.width) else stop
        if look.shape not in _BOXED or look.is_talk_head or look.text.startswith("©"):
            return i + 2 if look.is_dialogue and _lost_its_link(looks, stop, i, end) else stop
    return stop


def _lost_its_link(looks: Sequence[Look], stop: int, i: int, end: int) -> bool:
    """Return whether nothing stands below a label such as "Read also" but two paragraphs, set apart as others are.

    The title that it stood above is lost in the paste; other stories below one have titles, and no second paragraph.
    """
    head = [look for look in looks[stop:i] if look.shape != "button" or is_pointer(look.text)]
    if len(head) != 1 or not head[0].line.gap or not is_pointer(head[0].text):
        return False
    if head[0].shape != "tail" and head[0].text.count(" ") > _LABEL_WORDS:
        return False
    below = looks[i : min(i + 2, end)]
    return len(below) > 1 and below[0].width >= _SECTION and all(
        (look.shape == "prose" or look.is_dialogue) and look.line.gap and look.width >= _PARAGRAPH
        and not is_closer(look.text)
        for look in below
    )  # fmt: skip


def _is_last(looks: Sequence[Look], start: int, i: int, end: int) -> bool:
    """Return whether the owner of the story stands right below line *i*, or its date once more."""
    below = looks[i + 1] if i + 1 < end else None
    if below is None or looks[i].width < _SECTION:
        return False
    if below.text.startswith("©"):
        return True
    return below.shape == "date" and any(look.text == below.text for look in looks[max(0, start - _BOX) : start + _BOX])


def _without_crosshead(lines: Sequence[Look]) -> Sequence[Look]:
    """Return the lines above the paragraph that ends *lines*, without the crosshead set apart above it, and buttons."""
    *above, _ = lines
    is_told = lines[-1].line.gap > 0 and lines[-1].width >= _SECTION
    if len(above) > 1 and above[-1].is_label and above[-1].line.gap and is_told:
        above.pop()
    while len(above) > 1 and above[-1].shape == "button":
        above.pop()
    return above


def _is_bought(lines: Sequence[Look], i: int) -> bool:
    """Return whether line *i* is a button that leads to no other story, or the capitals right below the first one."""
    if lines[i].shape == "button":
        return not is_pointer(lines[i].text)
    return i == 1 and lines[i].text.isupper() and not lines[i].line.gap


def _are_pictures(lines: Sequence[Look]) -> bool:
    """Return whether the lines are pictures and nothing else: a number, what each shows, and its credit right below."""
    if not any(look.shape == "credit" for look in lines):
        return False
    return all(
        look.shape == "credit" or look.text.isdecimal()
        or (look.is_label and below is not None and below.shape == "credit" and not below.line.gap)
        for look, below in zip_longest(lines, lines[1:])
    )  # fmt: skip


def _is_about(look: Look, known: int, size: int) -> bool:
    """Return whether a paragraph of some length has several of the words of the story, and asks for nothing."""
    return (
        look.width >= _LONG and known >= max(_TELLING, _ALIKE * size)
        and look.text[0] not in _SPEAKING and not is_closer(look.text)
    )  # fmt: skip


def _is_box(lines: Sequence[Look], wide: int, *, is_same: bool = False) -> bool:
    """Return whether the lines are a heading of links and the links right below it, and not the titles of teasers.

    The heading may stand in one line with a link, "Read also: The strike ends", above a paragraph that is *wide*.  The
    links make a list, which a blank line parts from its heading, where the paragraph below is of the same story.
    """
    # What is bought, and the button to read on behind it, may stand above: "Advertisement", "Scroll to continue".
    opening = 0
    while opening < min(_BOUGHT, len(lines) - 1) and _is_bought(lines, opening):
        opening += 1
    head, *links = lines[opening:] or (None,)
    links = [look for look in links if look.shape != "button"]
    if head is None or not (head.shape == "tail" or (head.shape in _HEADS and is_pointer(head.text))):
        return False
    has_title = holds(_COLONS, head.text[:-1]) or (head.shape != "tail" and head.text.count(" ") > _LABEL_WORDS)
    fewest = 0 if has_title and wide >= _SECTION else 1
    # A name alone below a heading is that of the author, whose life follows.
    close = links[1:] if is_same and len(links) > 1 else links
    return (
        fewest <= len(links) <= _LINKS
        and all(look.is_label for look in links)
        and not any(look.line.gap for look in close)
    )


def _widen(looks: Sequence[Look], theme: Theme, story: tuple[int, int], bounds: tuple[int, int]) -> tuple[int, int]:
    """Return where a story begins and ends that lists and tables interrupt: the other runs about the same are of it."""
    start, stop = story
    while stop < bounds[1]:
        worth, first, last = best_run(looks, stop, bounds[1])
        if worth < _OF_WORTH or not theme.fits((first, last), start, stop):
            break
        if any(look.text[0] == "©" for look in looks[stop : first + 1]):
            # What stands below the notice of whom the page belongs to is none of the story.
            break
        stop = last
    while start > bounds[0]:
        worth, first, last = best_run(looks, bounds[0], start)
        if worth < _OF_WORTH or not theme.fits((first, last), start, stop):
            break
        start = first
    return start, stop


def _find_close(looks: Sequence[Look], start: int, stop: int) -> int:
    """Return where a story ends before what closes one: a heading of other stories, a notice of rights, tags.

    Such lines stand amid stories too, so that little text may stand behind them.
    """
    whole = sum(look.width for look in looks[start:stop] if look.is_prose)
    before = 0
    for i in range(start, stop):
        look = looks[i]
        if look.is_prose:
            before += look.width
        elif before > _BEHIND * (whole - before) and _closes(look):
            return i
    return stop


def _closes(look: Look) -> bool:
    if look.shape in {"tail", "tags"} or look.is_talk_head:
        return True
    return look.text.startswith("©") if look.shape == "button" else look.is_label and is_pointer(look.text)
