"""Find the tags below a text that no label heads: a row of short lines that name what the story is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from newsrecord.find.bylines.text import parse_byline
from newsrecord.find.closers import asks_reader, is_pointer
from newsrecord.find.subjects.subject_words import is_subject_label
from newsrecord.find.wordlists import holds
from newsrecord.text import DENSE
from newsrecord.wire.buttons import is_button
from newsrecord.wire.extents.tag_rows import TagRows, could_hold_tags
from newsrecord.wire.look import Look
from newsrecord.wire.words import HOME, TAG_LABELS, TAIL_HEADS, key

__all__ = [
    "end_of_tags",
    "find_labelled",
    "find_subjects",
    "heads_others",
    "is_hashed",
    "told_in",
]

_REACH: Final = 20
# So far below a label alone says that tags follow.
_FARTHEST: Final = 80
_FEWEST, _MOST, _MOST_LABELLED = 2, 12, 30
_LONGEST: Final = 40
_MOST_WORDS: Final = 5
_FEW_WORDS: Final = 3
_MENU: Final = 4
_NEAR: Final = 6
_MANY: Final = 4
# A link to all of an author's stories.
_ASKING: Final = (
    "more about ",
    "more from ",
    "read ",
    "mehr von ",
    "lire ",
    "leer ",
    "leggi ",
    "lees ",
    "läs ",
    "les ",
)
_NETWORKS: Final = frozenset("facebook twitter x whatsapp linkedin telegram pinterest bluesky threads mastodon".split())
_FOLLOW: Final = frozenset(
    "follow following seguir suivre folgen følg följ volgen segui obserwuj sledovat seuraa".split()
)
_LABELS: Final = frozenset({"tags", "short", "lead", "tail"})
_FAR: Final = 40
_ROWS: Final = frozenset({"short", "row", "long"})
_STEM: Final = 5
_TELLING: Final = 12
_SHARE: Final = 0.5
_MOST_READ: Final = 30_000
_MOST_SAID: Final = 3_000
# What heads the sections of a whole site as well.
_MENUS: Final = frozenset(
    {"categories", "category", "kategorien", "catégories", "categorías", "categorias", "categorie"}
)
# Who wrote and edited it, by initials: "(ab/cd)".
_BRACKETS: Final = "([（［"
# "Seen a mistake? Tell us"
_ASKED: Final = ("? ", "! ")
_WITHIN: Final = (": ", "@", *_ASKED)
# Languages whose verb stands last: "more from the districts, read".
_LEADING_ENDS: Final = ("আরও পড়ুন", "और पढ़ें", "もっと見る", "더보기", "더 보기")
_EDGES: Final = " \t#|,;·•⋅∙–—-"
_LETTERS: Final = re.compile(r"[^\W\d_]")


def find_subjects(looks: Sequence[Look], text: range, end: int, byline: str) -> range:
    """Return the lines below the text that are the story's tags; an empty range where none are.

    Menus and lists of sections look like tags.  What tells them apart is the story itself: it speaks of its tags.

    Args:
        looks: the lines.
        text: the lines from the headline to the end of the story's text.
        end: where the page ends.
        byline: who wrote the story; who signs below the text is no tag.
    """
    last = next((i for i in reversed(text) if looks[i].is_prose), None)
    if last is None:
        return range(0)
    told = ""
    for run in _runs(looks, last + 1, min(last + 1 + _REACH, end), min(last + 1 + _FARTHEST, end)):
        labelled = _is_label(looks[run[0] - 1])
        is_near = run[0] <= last + _REACH
        if not is_near and (not labelled or key(looks[run[0] - 1].text) in _MENUS):
            continue
        # Below "Home" stand the steps that lead to the story.
        if not labelled and (len(run) < _FEWEST or key(looks[run[0] - 1].text) in HOME):
            continue
        told = told or _story(looks, text, last)
        names = [looks[i].text for i in run]
        known = sum([_is_told(name, told) for name in names])
        if labelled and is_near and not known and len(run) > 1:
            known = _is_akin(names, told)
        if known < _fewest(looks, run, told, last, labelled=labelled and is_near):
            continue
        authors = parse_byline(byline).names if byline else ()
        # The author's name may stand right below the tags.
        tags = run[:-1] if len(run) > _FEWEST and looks[run[-1]].text in authors else run
        if not any(looks[i].text in authors for i in tags):
            return _without_links(looks, _without_menu(looks, tags, told), told)
    return range(0)


def _fewest(looks: Sequence[Look], run: range, told: str, last: int, *, labelled: bool) -> int | float:
    """Return how many of the lines of *run* the story has to say, so that they are its tags."""
    above = looks[run[0] - 1]
    if above.is_label and not _is_label(above) and heads_others(above.text):
        # "Related Program"
        return len(run)
    if labelled or (
        run[0] == last + 1
        and len(run) > _FEWEST
        and any(" " in looks[i].text for i in run if _is_told(looks[i].text, told))
    ):
        # Right below the text, and with a name of several words that the story has.
        return 1
    return max(_FEWEST, _SHARE * len(run))


def find_labelled(looks: Sequence[Look], text: range, last: int, end: int) -> tuple[int, tuple[str, ...]] | None:
    """Return the line below a text that lists its tags, and the tags.

    Behind a label that no list knows they are a few words each, set in small letters, and the last paragraph before
    *last* or the two above it say one.  Without a label, or below one, the story has most of them.
    """
    for i in range(last + 1, min(last + 1 + _NEAR, end)):
        line = looks[i].text
        if looks[i].is_label and ":" in line and (tags := _behind_label(line)):
            told = " ".join([look.text for look in looks[max(0, last - _TELLING) : last + 1]]).casefold()
            return (i, tags) if any(tag[:_STEM].casefold() in told for tag in tags) else None
    return _find_row(looks, text, last, end)


def _find_row(looks: Sequence[Look], text: range, last: int, end: int) -> tuple[int, tuple[str, ...]] | None:
    """Return the line below the text that has tags and nothing else, right below it or below a label, and the tags."""
    rows: TagRows | None = None
    for i in range(last + 1, min(last + 1 + _FAR, end)):
        look, above = looks[i], looks[i - 1]
        if look.shape not in _ROWS:
            continue
        # "Schlagwörter Krieg, Winter, Lund": the label may stand in the line itself.
        is_own = "," in look.text and is_subject_label(look.text.partition(" ")[0])
        if i > last + _NEAR and above.shape not in _LABELS and not is_own:
            continue
        if not could_hold_tags(look.text):
            continue
        labelled = is_own or (above.shape in _LABELS and _is_label(above) and key(above.text) not in _MENUS)
        if (not labelled and i > last + _NEAR) or key(look.text).startswith(_ASKING):
            continue
        if rows is None:
            said = [look.text for look in (looks[k] for k in text if k <= last) if look.is_prose or look.is_dialogue]
            rows = TagRows(" ".join(said)[:_MOST_SAID])
        fewest = _FEWEST if labelled or above.shape == "tail" else _MANY
        if tags := rows.split(look.text, labelled=labelled, fewest=fewest):
            return i, tags
    return None


def _behind_label(text: str) -> tuple[str, ...]:
    label, _, rest = text.partition(":")
    tags = [tag.strip(" .#") for tag in rest.split(",")]
    if label.count(" ") > 1 or not label[:1].isupper() or len(tags) < _FEWEST:
        return ()
    small = sum([tag[:1].islower() for tag in tags])
    plain = all(2 < len(tag) <= _LONGEST and tag.count(" ") < _FEW_WORDS and tag[0].isalpha() for tag in tags)
    return tuple(tags) if plain and 2 * small > len(tags) else ()


def told_in(looks: Sequence[Look], text: range) -> str:
    """Return what the story says in the lines of *text*, case folded, to look its tags up in."""
    last = next((i for i in reversed(text) if looks[i].is_prose), text.start)
    return _story(looks, text, last)


def _story(looks: Sequence[Look], text: range, last: int) -> str:
    """Return the headline and the paragraphs of the story as one text to look words up in."""
    # What is said behind a dash is of the story, too.
    lines = [looks[i].text for i in text if i == text[0] or (i <= last and (looks[i].is_prose or looks[i].is_dialogue))]
    return "\n".join(lines)[:_MOST_READ].casefold()


def _runs(looks: Sequence[Look], start: int, near: int, stop: int) -> Iterator[range]:
    """Yield the runs of short lines that begin before *near* and have blank lines between all of them, or none.

    Of those behind that, and before *stop*, only the ones that a label heads.
    """
    i = start
    while i < stop:
        most = _MOST
        if _is_label(looks[i]):
            # The sections of a site are more, but stand farther below, or are called so.
            most = _MOST_LABELLED if i < near and key(looks[i].text) not in _MENUS else _MOST
            i += 1
        elif i >= near:
            i += 1
            continue
        first = i
        while i < len(looks) and i - first <= most and _could_be_tag(looks[i]):
            if i > first + 1 and bool(looks[i].line.gap) != bool(looks[first + 1].line.gap):
                # The line above the first of a row is of the row too.
                i -= not looks[i].line.gap
                break
            i += 1
        if first < i <= first + most:
            yield range(first, i)
        i = max(i, first + 1)


def _is_label(look: Look) -> bool:
    return (look.shape == "tags" and not look.tags) or is_subject_label(look.text)


def _could_be_tag(look: Look) -> bool:
    text = look.text
    # A tag that the page's menus have too was taken for one of their buttons.
    if look.is_talk_head or text[0] in _BRACKETS or holds(_WITHIN, text) or heads_others(text):
        return False
    if text.rpartition(" ")[2].casefold() in (_NETWORKS if " " in text else _FOLLOW):
        # "Del på Facebook", "Follow"
        return False
    is_short = look.is_label or look.shape == "slug" or (look.shape == "button" and not is_button(text))
    return is_short and 1 < len(text) <= _LONGEST and text.count(" ") < _MOST_WORDS


def heads_others(text: str) -> bool:
    """Return whether a short line heads or leads to other stories, which no tag does.

    >>> heads_others("Weitere Artikel aus Lund"), heads_others("Lund")
    (True, False)
    """
    first, _, behind = text.partition(" ")
    opening = key(f"{first} {behind.partition(' ')[0]}") if behind else ""
    return (opening in TAIL_HEADS and opening not in TAG_LABELS) or is_pointer(text) or text.endswith(_LEADING_ENDS)


def is_hashed(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* is a tag of several words behind its mark, with another tag right above or below."""
    look = looks[i]
    if look.text[0] != "#" or not look.text[1:2].isalpha() or not look.is_label or look.width > _LONGEST:
        return False
    beside = [looks[k] for k in (i - 1, i + 1) if 0 <= k < len(looks)]
    return any(other.text[0] == "#" and other.width <= _LONGEST for other in beside)


def _without_links(looks: Sequence[Look], run: range, told: str) -> range:
    """Return *run* without the links below the tags: several words of which the story has none."""
    stop = run.stop
    while stop > run.start + 1:
        text = looks[stop - 1].text
        if text.count(" ") < _FEW_WORDS - 1 or _is_told(text, told) or _is_akin((text,), told):
            break
        stop -= 1
    return range(run.start, stop)


def _without_menu(looks: Sequence[Look], run: range, told: str) -> range:
    """Return *run* up to the last tag of which the story has a word, where four and more follow of which it has none.

    A paste sets no blank line between the tags, the titles of other stories and the foot of the page.
    """
    last = run.start
    for i in run:
        if _is_told(looks[i].text, told) or _is_akin((looks[i].text,), told):
            last = i
        elif i - last >= _MENU and (i > run.start + _MENU or last > run.start):
            return range(run.start, last + 1)
    return run


def _may_be_listed(look: Look, *, first: bool) -> bool:
    if not look.is_label or (look.line.gap and not first) or holds(_ASKED, look.text):
        return False
    return not (asks_reader(look.text) or heads_others(look.text))


def end_of_tags(looks: Sequence[Look], first: int, told: Callable[[], str]) -> int:
    """Return where the short lines end that may be tags, from *first* on, below a label.

    Args:
        looks: the lines.
        first: the line below the label.
        told: gives what the story says, case folded.
    """
    end = min(first + _MOST_LABELLED, len(looks))
    stop = next((i for i in range(first, end) if not _may_be_listed(looks[i], first=i == first)), end)
    is_long = stop - first > _FEWEST + _MENU
    return _without_menu(looks, range(first, stop), told()).stop if is_long else stop


def _is_akin(names: Sequence[str], told: str) -> bool:
    """Return whether the story has a word of one of *names*, in another form: "Reservoirs" and "reservoir"."""
    return any(
        # "Ponti" and "ponte": of five letters the last may be an ending.
        (at := told.find(word[: _STEM - (len(word) == _STEM)])) >= 0 and (not at or not told[at - 1].isalnum())
        for name in names
        for word in name.casefold().split()
        if len(word) >= _STEM
    )


def _is_told(text: str, told: str) -> bool:
    """Return whether the story says *text*, with no more than an ending behind it."""
    name = text.strip(_EDGES).casefold()
    if len(_LETTERS.findall(name)) < _FEWEST or (len(name) == _FEWEST and name.isascii() and not text.isupper()):
        return False
    at = told.find(name)
    while at >= 0:
        before, behind = told[at - 1 : at], told[at + len(name) : at + len(name) + 3]
        if not (before.isalnum() and before.isascii()) and not (behind.isalpha() and len(behind) == 3):
            return True
        at = told.find(name, at + 1)
    return not name.isascii() and name in told and (len(name) < 6 or DENSE.match(name[-1]) is not None)
