"""Find the bylines whose first word stands in a line of its own: "Written by", and below it the name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.credits import drop_credits
from newsrecord.find.bylines.cues import CUE_OPENINGS, is_cue_alone
from newsrecord.find.bylines.declared import make_byline, unique_authors
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.lines import OTHER_ROLES
from newsrecord.find.bylines.names import is_name_shaped, read_name
from newsrecord.find.bylines.other_work import drop_other_work
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.bylines.works import tells_of_work, without_works
from newsrecord.find.candidate import Candidate
from newsrecord.find.landmarks import headline_index, is_aside
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Chunk, Outline

__all__ = ["is_cue_line", "is_of_another", "is_under_legend", "labelled_elsewhere", "labelled_names"]

_CUE_NAMES: Final = frozenset({"author", "by"})
_LONGEST_LABEL: Final = 24
_MOST_LABELLED, _MOST_LINES = 6, 12
_JOINTS: Final = " ,;&\u00b7\u2022"
_ANDS: Final = words.CONJUNCTIONS | {"y", "e", "i", "en", "a", "ja", "un", "ir", "in"}
_LONGEST_OFFICE: Final = 5
_LONGEST_TEAM: Final = 40
_FARTHEST: Final = 40
_FAR_TRUST: Final = 0.46
_RUNNING: Final = 250


def is_of_another(label: Chunk | None, name: Chunk) -> bool:
    """Return whether the line above a *name* says that who bears it did something else: "Edited by", "Fotos:"."""
    return (
        label is not None
        and len(label.text) <= _LONGEST_LABEL
        and not drop_credits(drop_other_work(f"{label.text} {name.text}")).strip(" |")
    )


def is_under_legend(outline: Outline, near: Sequence[tuple[int, Chunk]], place: int) -> bool:
    """Return whether the line at *place* ends a box of a picture, below what that shows: whoever took it stands there.

    Above whoever wrote a story, in one box with a picture, stands as much as a portrait needs: no line, or a short one.
    """
    if place < 2:
        return False
    (_, figure), (_, legend), (_, name) = near[place - 2 : place + 1]
    if figure.kind != "figure" or legend.kind != "paragraph" or legend.times or len(legend.text) <= _LONGEST_LABEL:
        return False
    index, box = headline_index(outline), figure.container
    if box < 0 or index is None or box in outline.around(outline.chunks[index].container):
        return False
    behind = near[place + 1][1].container if place + 1 < len(near) else -1
    return (
        box in outline.around(name.container)
        and box in outline.around(legend.container)
        and (behind < 0 or box not in outline.around(behind))
    )


def labelled_names(outline: Outline, near: Sequence[tuple[int, Chunk]]) -> Iterator[Candidate[Byline]]:
    """Yield the names in the lines behind a line that is nothing but a cue: "Written by", "Autor:".

    Where points or pictures stand above the text, such a line is looked for farther down, up to the first paragraph.
    """
    near = without_works([*near, *_lines_above_text(outline, near)])
    for place, ((distance, label), (_, chunk)) in enumerate(pairwise(near)):
        if len(label.text) > _LONGEST_LABEL or not is_cue_line(outline, label) or is_aside(outline, chunk):
            continue
        lines = _without_offices(
            list(islice(_without_joints(near[place + 1 : place + 1 + _MOST_LINES]), _MOST_LABELLED))
        )
        # A colon at the end of a line would be lost in reading it, and is no part of a name.
        names = list(takewhile(_is_somebody, (read_name(line) if "," in line else line for line in lines)))
        if names and chunk.role not in OTHER_ROLES:
            authors = unique_authors(
                Author(name=name, kind=kind_of(name)) for text in names if (name := read_name(text))
            )
            first = chunk.text.partition("\n")[0]
            is_whole = len(authors) == 1 and names[0] in first and not first[-1].isdigit()
            said = chunk.text if is_whole else ", ".join(names)
            byline = Byline(text=f"{label.text} {said}", authors=authors)
            yield make_byline(byline, "html", "label", chunk.locator, chunk.text, 0.64 - 0.008 * distance)


def labelled_elsewhere(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the one name below such a line anywhere behind the headline.

    It may stand in a box below the story, or above a text whose headline is not the one known.
    """
    index = headline_index(outline)
    start = 0 if index is None else index + 1
    found: dict[str, Candidate[Byline]] = {}
    chunks = outline.chunks
    for place, label in enumerate(chunks[start:-1], start):
        if len(label.text) > _LONGEST_LABEL or label.text[:2] not in CUE_OPENINGS or not is_cue_line(outline, label):
            continue
        chunk = chunks[place + 1]
        name = read_name(chunk.text) if is_name_shaped(chunk.text) and chunk.role is None else ""
        if not name or " " not in name or kind_of(name) != "person" or tells_of_work(chunks, place):
            continue
        if not is_aside(outline, chunk):
            byline = Byline(text=f"{label.text} {chunk.text}", authors=(Author(name=name),))
            found.setdefault(name, make_byline(byline, "html", "label", chunk.locator, chunk.text, _FAR_TRUST))
    if len(found) == 1:
        yield from found.values()


def is_cue_line(outline: Outline, label: Chunk) -> bool:
    """Return whether a line is nothing but what leads to an author's name.

    In any language that is a word alone in an element that is called after "by".
    """
    if is_cue_alone(label.text, (outline.language or "").partition("-")[0].casefold()):
        return True
    if label.container < 0 or label.link_chars or " " in label.text:
        return False
    return outline.containers[label.container].names >= _CUE_NAMES


def _lines_above_text(outline: Outline, near: Sequence[tuple[int, Chunk]]) -> list[tuple[int, Chunk]]:
    """Return the lines behind those *near* the headline, before the first paragraph of the text."""
    index = headline_index(outline)
    if not near or index is None:
        return []
    behind = outline.chunks[index + 1 : index + 1 + _FARTHEST]
    if any(_is_running(chunk) for chunk in behind[: len(near)]):
        return []
    more = takewhile(lambda chunk: not _is_running(chunk), behind[len(near) :])
    return [(len(near) + step, chunk) for step, chunk in enumerate(more, 1)]


def _is_running(chunk: Chunk) -> bool:
    return chunk.kind == "paragraph" and len(chunk.text) > _RUNNING


def _is_somebody(text: str) -> bool:
    """Return whether a line below a label is a name, or that of a team or an agency."""
    return is_name_shaped(text) or (len(text) <= _LONGEST_TEAM and (kind_of(text) == "staff" or is_agency(text)))


def _without_joints(lines: Sequence[tuple[int, Chunk]]) -> Iterator[str]:
    """Yield the texts of *lines* without those that but join two others, ", and", and without the joints at their ends.

    A mark or a number behind a name leads to a note, where the name is a link: "[Ana Ruiz][2],".
    """
    for _, chunk in lines:
        text = chunk.text
        name = text.rstrip(_JOINTS)
        if name.strip(_JOINTS).casefold() in _ANDS or not any(map(str.isalpha, name)):
            continue
        link = chunk.links[0] if chunk.links else None
        if link is not None and not link.start and not any(map(str.isalpha, text[link.end :])):
            name = text[: link.end].rstrip(_JOINTS)
        yield name


def _without_offices(lines: Sequence[str]) -> Iterator[str]:
    """Yield *lines* without what says what somebody is: a line behind the first, the end of any."""
    for place, text in enumerate(lines):
        name, _, office = text.partition("\n")
        if office and _is_office(office):
            yield name
        elif not place or not _is_office(text):
            yield text


def _is_office(text: str) -> bool:
    tokens = text.split()
    return len(tokens) <= _LONGEST_OFFICE and any(map(is_role_word, tokens))
