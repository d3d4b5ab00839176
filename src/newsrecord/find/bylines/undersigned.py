"""Find the author whose name stands below the last paragraph of a story."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.bylines.declared import make_byline, read_byline
from newsrecord.find.bylines.lines import is_initials
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.bylines.wishes import opens_wish
from newsrecord.find.bylines.words import PICTURES
from newsrecord.find.candidate import Candidate
from newsrecord.find.closers import asks_reader
from newsrecord.find.declared import site_names
from newsrecord.find.keys import fold
from newsrecord.find.landmarks import headline_index, is_aside, names_around
from newsrecord.find.prose import long_chunks
from newsrecord.find.self_told import is_self_told
from newsrecord.find.wordlists import has_digit
from newsrecord.model.byline import Byline
from newsrecord.page.credits import BYLINE_NAMES
from newsrecord.page.outline import Chunk, Outline
from newsrecord.text import is_caseless

__all__ = ["undersigned"]

_FEWEST: Final = 3
"""Paragraphs that a story has above the name."""
_LONGEST: Final = 100
_MOST: Final = 2
_MOST_TOLD: Final = 4
_REACH: Final = 8
_MOST_BLANKS: Final = 3
_DASHES: Final = "\u2014\u2013\u2015-~ "
_CLOSING: Final = '\u201d\u00bb\u2019\u201c")] '
_STOPS: Final = frozenset(".!?\u2026\u3002\u061f\u0964\u06d4\u0589\u1362")
_RIGHT: Final = frozenset({"right", "end", "signature", "firma"})
# English sets labels in bold and in capitals, as it sets names.
_LABELLING: Final = frozenset({"en", ""})
_TRUST: Final = 0.45
_TRUST_BARE: Final = 0.34
_MOST_WORDS: Final = 4
# English sets labels with a capital on each word as well, and German each noun of one.
_CAPITALISING: Final = frozenset({"en", "de", "lb", ""})
_TITLED: Final = 0.25


def undersigned(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline that the last line of the story is: a name set apart, or one with an office or a house.

    Who stands in the story itself is told of, and has not written it.
    """
    head = headline_index(outline)
    start = -1 if head is None else head
    chunks = outline.chunks
    told = [place for place, chunk in long_chunks(outline) if place > start and chunk.kind == "paragraph"]
    while told and (
        not _is_prose(chunks[told[-1]]) or is_aside(outline, chunks[told[-1]]) or asks_reader(chunks[told[-1]].text)
    ):
        told.pop()
    place = told[-1] + 1 if told else 0
    yield from _with_address(outline, place)
    if len(told) < _FEWEST or place >= len(chunks):
        return
    above, is_closed = chunks[told[-1]], _is_valediction(chunks[place].text) and place + 1 < len(chunks)
    place += is_closed
    line, column = chunks[place], _column_of(outline, above)
    if not _is_below(outline, line, column) or line.role is not None or line.kind != "paragraph":
        return
    told_by = _in_brackets(line.text)
    behind = chunks[place + 1] if place + 1 < len(chunks) and not told_by else None
    if behind is not None and _is_below(outline, behind, column) and not (_leads(behind) or _is_note(behind.text)):
        return
    signed = told_by or _above_place(line.text)
    is_set_apart = is_closed or signed != line.text or _is_set_apart(outline, line)
    text = _without_house(outline, _signature(signed, is_set_apart=is_set_apart))
    if line.text[0] in _DASHES and above.text[-1] not in _CLOSING:
        # "-- By Ana Ruiz", "\u2014 Ana Ruiz, Lund"; below a quotation it is who is quoted.
        text, is_set_apart = opens_with_cue(text) or text, True
    if not 4 < len(text) <= _LONGEST or has_digit(text) or _ends(text):
        return
    if not text[0].isupper() and not is_caseless(text[0]):
        return
    is_bare = not (is_set_apart or "," in text or "(" in text or "\n" in text)
    if is_bare and not _may_be_bare(outline, text):
        return
    byline = read_byline(outline, text)
    authors = byline.authors
    most = _MOST_TOLD if told_by else _MOST
    if not 0 < len(authors) <= most or not all(a.kind == "person" and is_name_shaped(a.name) for a in authors):
        return
    if line.link_chars > sum([len(author.name) + _FEWEST for author in authors]):
        # Calls to the reader are set apart as well, and lead somewhere as a whole.
        return
    says_more = byline.agency is not None or any(author.role or author.affiliation for author in authors)
    if not text.startswith(authors[0].name) or not (says_more or is_set_apart or is_bare):
        return
    families = [fold(author.name).split()[-1] for author in authors]
    story = fold(" ".join([chunks[place].text for place in ([head] if head is not None else []) + told])).split()
    if set(story).isdisjoint(families):
        trust = _TRUST_BARE if is_bare else _TRUST
        yield make_byline(byline, "html", "undersigned", line.locator, line.text, trust)


def _is_full_name(text: str) -> bool:
    """Return whether *text* is some words with a capital each, none of which tells of a picture: "Foto Archivo"."""
    first, *behind = text.split()
    is_told = not behind or len(behind) >= _MOST_WORDS or text.isupper() or first.casefold() in PICTURES
    return not (is_told or opens_wish(text)) and is_name_shaped(text)


def _may_be_bare(outline: Outline, text: str) -> bool:
    """Return whether a few words below a story can be a name because they have a capital each.

    Where a page sets its titles and labels so, any of them would look like a name; one may be that of the outlet.
    """
    if (outline.language or "")[:2].lower() in _CAPITALISING or not _is_full_name(text):
        return False
    own = site_names(outline)
    labels = {
        each.text
        for each in outline.chunks
        if len(each.text) <= _LONGEST and " " in each.text and each.text != text and each.text.casefold() not in own
    }
    titled = sum([all(word[0].isupper() for word in label.split()) for label in labels])
    return titled <= 1 + _TITLED * len(labels)


def _with_address(outline: Outline, start: int) -> Iterator[Candidate[Byline]]:
    """Yield the name below the story that an address of mail follows on, in an element called after the authors."""
    chunks = outline.chunks
    for line, address in zip(chunks[start : start + _REACH], chunks[start + 1 : start + 1 + _REACH], strict=False):
        if "@" not in address.text or line.container != address.container or not is_name_shaped(line.text):
            continue
        if names_around(outline, line, 1).isdisjoint(BYLINE_NAMES) or has_digit(line.text):
            return
        byline = read_byline(outline, line.text)
        if len(byline.authors) == 1 and byline.authors[0].kind == "person":
            yield make_byline(byline, "html", "undersigned", line.locator, line.text, _TRUST)
        return


def _signature(text: str, *, is_set_apart: bool) -> str:
    """Return *text* without the line below that tells of pictures, and the full stop that Russian papers set there."""
    text = text.strip(_DASHES)
    above, parted, below = text.partition("\n")
    if parted and below.split()[0].casefold() in PICTURES:
        text = above
    return text.removesuffix(".") if is_set_apart and text.count(" ") < _MOST_BLANKS else text


def _in_brackets(text: str) -> str:
    """Return the names of a line in brackets that says who wrote, "(By Ana Ruiz)", or that is a full name."""
    if text[0] != "(" or text[-1] != ")" or len(text) > _LONGEST:
        return ""
    said = text[1:-1]
    return opens_with_cue(said) or (said if said and not said.isspace() and _is_full_name(said) else "")


def _is_valediction(text: str) -> bool:
    """Return whether *text* is how letters end: "Yours faithfully,"."""
    return text.endswith(",") and text.count(" ") < _MOST_BLANKS


def _above_place(text: str) -> str:
    """Return the name of who signs *text*, where it is one with the valediction above, or with the place below."""
    above, parted, below = text.partition("\n")
    if not parted or "\n" in below:
        return text
    if _is_valediction(above):
        return below if is_name_shaped(below) else text
    return above if is_name_shaped(above.rstrip(",")) and is_name_shaped(below) else text


def _without_house(outline: Outline, text: str) -> str:
    """Return *text* without the outlet's name before a comma: "The Courier, Ana Ruiz (PAP)"."""
    house, comma, name = text.partition(", ")
    return name if comma and house.casefold() in site_names(outline) else text


def _leads(chunk: Chunk) -> bool:
    """Return whether a line is an item that links as a whole: the list of related stories closes many texts."""
    return chunk.kind == "item" and chunk.link_chars >= len(chunk.text)


def _is_note(text: str) -> bool:
    """Return whether what stands below a signature is none of the story either."""
    return asks_reader(text) or is_initials(text) or is_self_told(text)


def _ends(text: str) -> bool:
    """Return whether *text* has a full stop; the name of a house may stand in marks of quotation."""
    return text.rstrip(_CLOSING)[-1:] in _STOPS


def _is_prose(chunk: Chunk) -> bool:
    return chunk.link_chars * 2 < len(chunk.text) and _ends(chunk.text)


def _column_of(outline: Outline, chunk: Chunk) -> int:
    """Return the container that the paragraphs of a story stand in: around *chunk*, where a class makes it one."""
    holder = outline.containers[chunk.container] if chunk.container >= 0 else None
    return holder.parent if holder is not None and holder.tag == "p" else chunk.container


def _is_below(outline: Outline, line: Chunk, container: int) -> bool:
    """Return whether *line* stands in *container*, or in an element of its own in there."""
    if line.container == container:
        return True
    return line.container >= 0 and outline.containers[line.container].parent == container


def _is_set_apart(outline: Outline, line: Chunk) -> bool:
    """Return whether a name is set as a signature: at the right, or in bold."""
    if line.bold and (outline.language or "")[:2].lower() not in _LABELLING:
        return True
    if line.container < 0:
        return False
    holder = outline.containers[line.container]
    style = holder.attributes.get("style", "") + " " + holder.attributes.get("align", "")
    return "right" in style or not holder.names.isdisjoint(_RIGHT)
