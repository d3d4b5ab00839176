"""Find the author whom a box below the story is about: where nothing above the story names anybody, the box does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.bylines.declared import make_byline
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.lines import BYLINE_NAMES
from newsrecord.find.bylines.links import leads_to_author
from newsrecord.find.bylines.names import is_caseless_name, is_name_shaped
from newsrecord.find.bylines.shown import is_shown
from newsrecord.find.bylines.signed_off import is_told
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.candidate import Candidate
from newsrecord.find.landmarks import headline_index, is_aside
from newsrecord.find.places import bearers
from newsrecord.find.prose import long_chunks
from newsrecord.find.wordlists import phrase_set, word_set
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Chunk, Outline

__all__ = ["boxed_authors"]

_BOX_NAMES: Final = word_set(
    "box bio biography about info information card profile details detail description desc abstract vita"
)
"""What a box is called beside its author, if it tells of one."""
_LIST_NAMES: Final = word_set("list popular sidebar recent latest top active related stats comment comments menu")
"""What a list of those who write for the outlet is called, or of those who comment."""
_BYLINES: Final = BYLINE_NAMES - {"by", "written", "credits", "signature", "signatura", "firma", "fotograf"}
_ABOUT: Final = (
    "about ", "meet ", "über ", "à propos de ", "qui est ", "sobre ", "acerca de ", "informazioni su ", "chi è ",
    "over ", "om ", "o autorze: ", "об авторе: ", "про автора: ",
)  # fmt: skip
_HEADS: Final = phrase_set(
    """
    about the author|about the writer|about author|meet the author|about the reporter|about the journalist
    |meet the writer|author bio|author profile|author's bio|the author|über den autor
    |über die autorin|zum autor|zur autorin|der autor|die autorin|autoreninfo
    |à propos de l'auteur|à propos de l’auteur|à propos de l'autrice
    |à propos de l’autrice|à propos de l'auteure|à propos de l’auteure|l'auteur|l’auteur|l'autrice|l’autrice|l'auteure
    |l’auteure|sobre el autor|sobre la autora|sobre o autor|sobre a autora|acerca del autor|acerca de la autora
    |el autor|la autora|o autor|a autora|informazioni sull'autore|informazioni sull’autore|informazioni sull'autrice
    |informazioni sull’autrice|sull'autore|sull’autore|sull'autrice|sull’autrice|l'autore|l’autore|chi è l'autore
    |over de auteur|over de schrijver|de auteur|om författaren|om skribenten|om forfatteren|om journalisten
    |tietoa kirjoittajasta|kirjoittajasta|o autorze|o autorce|o autorovi|o autorce článku|o autorke|o autoru|o autorici
    |об авторе|про автора|про авторку|за автора|о аутору|a szerzőről|despre autor|despre autoare|yazar hakkında
    |yazarın biyografisi|tentang penulis|về tác giả|σχετικά με τον συντάκτη|σχετικά με τη συντάκτρια|για τον συντάκτη
    |για τη συντάκτρια|σχετικά με τον αρθρογράφο|عن الكاتب|عن الكاتبة|عن المؤلف|عن المؤلفة|نبذة عن الكاتب
    |نبذة عن الكاتبة|نبذة عن المؤلف|درباره نویسنده|על הכותב|על הכותבת|על המחבר|על המחברת|אודות הכותב|אודות הכותבת
    |लेखक के बारे में|लेखिका के बारे में|लेखक परिचय|关于作者|關於作者|作者简介|作者簡介|作者介绍|作者介紹|著者について|著者紹介
    |著者プロフィール|このライターについて|ライタープロフィール|筆者プロフィール|筆者紹介|기자 소개|저자 소개|필자 소개
    |작가 소개|글쓴이 소개
    """
)
"""What stands over the box, case folded."""
_LONGEST_NAME: Final = 60
_LONGEST_LIFE: Final = 900
_SHORTEST_LIFE: Final = 20
_LEAD: Final = 60
_FIRST: Final = 2
_MOST_LINES: Final = 6
_TRUST: Final = 0.44
_REACH: Final = 600
"""Chunks among which the box is looked for."""
_MOST_ASKED: Final = 16


def boxed_authors(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the byline of the one person whose life a box behind the headline tells, by its name or its heading.

    The life calls the person by a name, or a link leads to the author's other stories; a page with the boxes of several
    people lists those who write for the outlet.
    """
    start = headline_index(outline)
    found: dict[str, Chunk] = {}
    for place in _openings(outline, -1 if start is None else start):
        lines = [chunk for chunk in outline.chunks[place : place + _MOST_LINES] if chunk.kind != "figure"]
        name = _name_of(lines[0]) if lines else ""
        if name and _tells_of(name, lines):
            found.setdefault(name, lines[0])
    if len(found) == 1:
        name, chunk = found.popitem()
        yield make_byline(Byline(authors=(Author(name=name),)), "html", "author-box", chunk.locator, chunk.text, _TRUST)


def _openings(outline: Outline, start: int) -> Iterator[int]:
    """Yield the places of the first lines of such boxes behind *start*."""
    chunks = outline.chunks
    for place, heading in outline.headings():
        if place > start and heading.text.strip(" :\uff1a").casefold() in _HEADS and place + 1 < len(chunks):
            yield place + 1
    last = len(chunks) - 1
    asked = 0
    for place, chunk in enumerate(chunks[start + 1 : min(last, start + _REACH)], start + 1):
        # The sentence two lines below begins as the name does, unless the name leads to an author's page.
        if chunk.text[_LONGEST_NAME:] or not chunk.text:
            continue
        if chunk.text[:_FIRST] != chunks[min(place + 2, last)].text[:_FIRST] and not (
            chunk.link_chars and any(map(leads_to_author, chunk.addresses)) and _is_called(outline, place)
        ):
            continue
        if not (_is_told_below(chunks, place) or _is_portrayed(outline, place)) or is_aside(outline, chunk):
            continue
        asked += 1
        if asked > _MOST_ASKED:
            break
        if not _is_of_story(outline, range(start, place)):
            yield place
    holders = outline.containers
    boxes = {
        place
        for place in bearers(outline, _BYLINES)
        if not (names := holders[place].names).isdisjoint(_BOX_NAMES) and names.isdisjoint(_LIST_NAMES)
    }
    if not boxes:
        return
    inside = -1
    for place, chunk in enumerate(chunks[start + 1 : start + _REACH], start + 1):
        box = next((each for each in outline.around(chunk.container) if each in boxes), -1)
        if box >= 0 and box != inside:
            yield place
        inside = box


def _is_called(outline: Outline, place: int) -> bool:
    """Return whether a line is set as the title of a box, or behind a portrait."""
    return outline.chunks[place].kind == "heading" or is_shown(outline, place)


def _is_portrayed(outline: Outline, place: int) -> bool:
    """Return whether a line behind a portrait is all a link to an author's page, with a text below.

    That may speak as the author, "I founded the Quay", and so name nobody.
    """
    chunk, below = outline.chunks[place], outline.chunks[place + 1]
    if chunk.link_chars < len(chunk.text) or below.kind != "paragraph" or len(below.text) < _SHORTEST_LIFE:
        return False
    return below.link_chars * 2 < len(below.text) and is_shown(outline, place) and bool(_name_of(chunk))


def _is_told_below(chunks: Sequence[Chunk], place: int) -> bool:
    """Return whether a line is a heading that leads to an author's page, or has an office in the line below it.

    A sentence that calls the author by name follows on it.
    """
    chunk, below = chunks[place], chunks[place + 1]
    name = _name_of(chunk)
    if not name:
        return False
    if any(map(is_role_word, below.text.split())) and len(below.text) <= _LONGEST_NAME and place + 2 < len(chunks):
        below = chunks[place + 2]
    elif chunk.kind != "heading" or not any(map(leads_to_author, chunk.addresses)):
        return False
    words, told = name.split(), below.text
    return len(told) >= _SHORTEST_LIFE and (told.startswith(words[0]) or f" {words[-1]} " in told[:_LEAD])


def _is_of_story(outline: Outline, above: range) -> bool:
    """Return whether the story *above* a name speaks of who bears it: a box may tell of somebody who was asked."""
    chunks = outline.chunks
    told = [chunk.text for place, chunk in long_chunks(outline) if place in above and chunk.kind == "paragraph"]
    return is_told(chunks[above.stop].text, told, chunks[above.start].text if above.start >= 0 else "")


def _name_of(chunk: Chunk) -> str:
    """Return the person whose name a line is, with "About" before it or not; "" where it is none."""
    text = chunk.text.strip(" :")
    if not 1 < len(text) <= _LONGEST_NAME or chunk.role is not None:
        return ""
    folded = text.casefold()
    if folded.startswith(_ABOUT):
        text = text[next(len(each) for each in _ABOUT if folded.startswith(each)) :]
    if not text or (not text.isascii() and is_caseless_name(text)):
        return text
    is_name = " " in text and is_name_shaped(text) and kind_of(text) == "person" and opens_with_cue(text) is None
    return text if is_name else ""


def _tells_of(name: str, lines: Sequence[Chunk]) -> bool:
    """Return whether the lines of a box are about *name*: a sentence names it again, or a link leads to its page."""
    parts = [part for part in name.split() if len(part) > 1]
    told = [chunk.text for chunk in lines[1:] if _SHORTEST_LIFE <= len(chunk.text) <= _LONGEST_LIFE]
    if any(part in text for text in told for part in parts):
        return True
    return bool(told) and any(leads_to_author(link.url) for chunk in lines[:3] for link in chunk.links)
