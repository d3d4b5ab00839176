"""Find the authors whom a page names one by one, each in an element like the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile
from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.bylines.credits import bracket_work, tells_picture_work
from newsrecord.find.bylines.declared import make_byline, unique_authors
from newsrecord.find.bylines.draft import is_phrase
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.lines import bare_name
from newsrecord.find.bylines.names import is_name_shaped, read_name
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.candidate import Candidate
from newsrecord.find.declared import join_locators
from newsrecord.find.landmarks import is_aside, names_around
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.model.byline import Author, Byline
from newsrecord.page.credits import BYLINE_NAMES
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["authors_under_headings", "rows_of_authors"]

_LONGEST: Final = 80
_LONGEST_LABEL: Final = 20
_MOST_BELOW: Final = 8
_MOST_OF_CARDS: Final = 32
_LABELS: Final = word_set(
    """
    author authors author(s) autor autoren autor(en) autor:innen autorin autores autor(es) autora auteur auteurs
    autore autori forfatter forfattere författare kirjoittaja kirjoittajat autorzy autoři szerző szerzők yazar yazarlar
    penulis автор авторы автори автор(ы) συντάκτης الكاتب נכתב 作者 著者 執筆者 글쓴이 byline
    """
)
_BOX: Final = 3
_MOST_WORDS: Final = 4
_NAME_NAMES: Final = frozenset(
    "name names fullname displayname authorname fn nom nombre nome naam namn navn nimi nev nume adi isim nama imie"
    " jmeno".split()
)
# Drupal sets each value of a field in an item, several in one box, and that in the element called after the field.
_FIELD_ITEM: Final = frozenset({"field", "item"})
_OWN_LINES: Final = frozenset({"li", "p", "dd"})
_WIDE: Final = frozenset({"article", "main", "body", "html"})
_CAMERA: Final = words.PICTURES | word_set(
    """
    photojournalist photographe photojournaliste fotograf fotografin fotografka fotografi fotografo fotógrafo fotógrafa
    fotojournalist fotoreporter fotoperiodista fotojurnalist bildreporter bildjournalist valokuvaaja kuvaaja fotoğrafçı
    фотограф фотокорреспондент φωτογράφος fotós
    """
)


def authors_under_headings(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield those named under the first heading that says nothing but "Author"."""
    chunks = outline.chunks
    for index, heading in outline.headings():
        if len(heading.text) > _LONGEST_LABEL or heading.text.strip(" :").casefold() not in _LABELS:
            continue
        cards = _cards_below(chunks, index)
        row = cards or _names_below(chunks, index)
        authors = unique_authors(Author(name=name, kind=kind_of(name)) for c in row if (name := read_name(c.text)))
        # A column beside the story says such things of the story; lists of other stories have no such heading.
        if authors and row[0].role is None:
            text = ", ".join(chunk.text for chunk in row)
            raw = "; ".join(chunk.text for chunk in row)
            # The first of several is what the label alone is taken to name.
            trust = 0.64 if len(cards) > 1 else 0.52
            yield make_byline(Byline(text=text, authors=authors), "html", "heading", join_locators(row), raw, trust)
            return


def _names_below(chunks: Sequence[Chunk], index: int) -> list[Chunk]:
    """Return the lines right below a heading that are names."""
    lines = takewhile(lambda chunk: chunk.kind != "heading", chunks[index + 1 : index + 1 + _MOST_BELOW])
    return list(takewhile(lambda chunk: is_name_shaped(chunk.text), lines))


def _cards_below(chunks: Sequence[Chunk], index: int) -> list[Chunk]:
    """Return the headings of a lower rank below a heading, where each is a name: what is said of each stands below."""
    rank = chunks[index].level
    below = [chunk for chunk in chunks[index + 1 : index + 1 + _MOST_OF_CARDS] if chunk.kind != "figure"]
    if not below or below[0].kind != "heading":
        return []
    part = takewhile(lambda chunk: chunk.kind != "heading" or chunk.level > rank, below)
    cards = [chunk for chunk in part if chunk.kind == "heading"]
    return cards if all(is_name_shaped(chunk.text) for chunk in cards) else []


def rows_of_authors(outline: Outline, near: Sequence[tuple[int, Chunk]]) -> Iterator[Candidate[Byline]]:
    """Yield the byline of those named in lines *near* the headline, each alone in an element called as the others are.

    Whoever is said beside the name to have taken the pictures is none of them.
    """
    lines = [
        (place, distance, chunk)
        for place, (distance, chunk) in enumerate(near)
        if 2 < len(chunk.text) <= _LONGEST and chunk.role is None and _holder_of(outline, chunk.container).names
    ]
    yield from _named_alone(outline, lines)
    row: list[Chunk] = []
    first, look = 0, None
    for place, distance, chunk in lines:
        holder = _holder_of(outline, chunk.container)
        if look is None:
            levels = 2 + (holder.names >= _FIELD_ITEM)
            if names_around(outline, chunk, levels).isdisjoint(BYLINE_NAMES) or not is_name_shaped(
                _name_in(chunk.text)
            ):
                continue
            first, look = distance, (holder.tag, holder.names)
        elif (
            len(row) == 1
            and (holder.tag, holder.names) != look
            and " ".join(chunk.text.split()) == " ".join(row[0].text.split())
        ):
            # A name is often printed twice, first for those who have the page read aloud.
            row, look = [], (holder.tag, holder.names)
        elif (
            (holder.tag, holder.names) != look
            or not is_name_shaped(_name_in(chunk.text))
            or not _meet(outline, row, chunk, near[place - 1][1])
        ):
            continue
        if chunk.text.partition(" ")[0].strip(":").casefold() in _CAMERA:
            continue
        if tells_picture_work(bracket_work(chunk.text)):
            continue
        behind = chunk.text.partition("\n")[2] or (near[place + 1][1].text if place + 1 < len(near) else "")
        if behind.strip(" ()\n").casefold() not in _CAMERA:
            row.append(chunk)
    if len(row) < 2 or is_aside(outline, row[0]):
        return
    authors = unique_authors(
        Author(name=name, kind=kind_of(name)) for chunk in row if (name := read_name(_name_in(chunk.text)))
    )
    if len(authors) > 1:
        cued = not row[0].text.startswith(_name_in(row[0].text))
        text = ", ".join(" ".join(chunk.text.split()) for chunk in row)
        raw = "; ".join(chunk.text for chunk in row)
        trust = (0.76 if cued else 0.64) - 0.008 * first
        yield make_byline(Byline(text=text, authors=authors), "html", "row", join_locators(row), raw, trust)


def _name_in(text: str) -> str:
    """Return the name in a line without the cue or the label before it: "Author: Ana Ruiz"."""
    label, colon, name = text.partition(":")
    return bare_name(name.strip() if colon and label.strip().casefold() in _LABELS else text)


def _holder_of(outline: Outline, place: int) -> Container:
    """Return the container at *place*, or the one around it where that alone has a name."""
    holder = outline.containers[place]
    return outline.containers[holder.parent] if not holder.names and holder.parent >= 0 else holder


def _named_alone(outline: Outline, lines: Sequence[tuple[int, int, Chunk]]) -> Iterator[Candidate[Byline]]:
    """Yield the first line near the headline called a name, within what is called after those who write."""
    for _, distance, chunk in lines:
        if outline.containers[chunk.container].names.isdisjoint(_NAME_NAMES):
            continue
        name = read_name(bare_name(chunk.text))
        if not name or has_digit(name) or not 1 < len(name.split()) <= _MOST_WORDS:
            continue
        if name.casefold() in words.CUES | words.UNNAMED:
            continue
        if kind_of(name) != "person" or is_phrase(name) or any(map(is_role_word, name.split())):
            continue
        if not names_around(outline, chunk).isdisjoint(BYLINE_NAMES) and not is_aside(outline, chunk):
            byline = Byline(text=" ".join(chunk.text.split()), authors=(Author(name=name),))
            yield make_byline(byline, "html", "named", chunk.locator, chunk.text, 0.56 - 0.008 * distance)
            return


def _meet(outline: Outline, row: list[Chunk], chunk: Chunk, above: Chunk) -> bool:
    """Return whether *chunk*, below the line *above*, stands in an element of its own within the box of the *row*.

    Without a box it stands right behind the last of the row.
    """
    if not row:
        return True
    last, holders = row[-1], outline.containers
    if last.container == chunk.container:
        # Items and paragraphs without attributes are no containers.
        return chunk.tag == last.tag in _OWN_LINES and holders[chunk.container].tag != chunk.tag
    own = set(islice(outline.around(row[0].container), _BOX + 1))
    met = next((each for each in islice(outline.around(chunk.container), _BOX + 1) if each in own), None)
    return met is not None and (holders[met].tag not in _WIDE or above is last)
