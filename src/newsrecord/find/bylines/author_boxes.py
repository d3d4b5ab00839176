"""Find the author whom a box below the story is about: where nothing above the story names anybody, the box does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.bylines.declared import make_byline
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.lines import BYLINE_NAMES
from newsrecord.find.bylines.links import leads_to_author
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.candidate import Candidate
from newsrecord.find.landmarks import headline_index
from newsrecord.find.places import bearers
from newsrecord.find.wordlists import word_set
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
_HEADS: Final = frozenset({
    "about the author", "about the writer", "about author", "meet the author", "über den autor", "über die autorin",
    "zum autor", "zur autorin", "à propos de l'auteur", "à propos de l’auteur", "l'auteur", "sobre el autor",
    "sobre la autora", "sobre o autor", "sobre a autora", "acerca del autor", "informazioni sull'autore", "l'autore",
    "over de auteur", "om författaren", "om forfatteren", "o autorze", "o autorce", "o autorovi", "об авторе",
    "про автора", "a szerzőről", "despre autor", "yazar hakkında", "tentang penulis", "về tác giả", "عن الكاتب",
    "关于作者", "作者简介", "著者について", "このライターについて",
})  # fmt: skip
"""What stands over the box, case folded."""
_LONGEST_NAME: Final = 60
_LONGEST_LIFE: Final = 900
_SHORTEST_LIFE: Final = 20
_MOST_LINES: Final = 6
_TRUST: Final = 0.44


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
        if place > start and heading.text.strip(" :").casefold() in _HEADS and place + 1 < len(chunks):
            yield place + 1
    holders = outline.containers
    boxes = {
        place
        for place in bearers(outline, _BYLINES)
        if not (names := holders[place].names).isdisjoint(_BOX_NAMES) and names.isdisjoint(_LIST_NAMES)
    }
    if not boxes:
        return
    inside = -1
    for place, chunk in enumerate(chunks[start + 1 :], start + 1):
        box = next((each for each in outline.around(chunk.container) if each in boxes), -1)
        if box >= 0 and box != inside:
            yield place
        inside = box


def _name_of(chunk: Chunk) -> str:
    """Return the person whose name a line is, with "About" before it or not; "" where it is none."""
    text = chunk.text.strip(" :")
    if not 4 < len(text) <= _LONGEST_NAME or chunk.role is not None:
        return ""
    folded = text.casefold()
    text = text[next((len(each) for each in _ABOUT if folded.startswith(each)), 0) :]
    is_name = " " in text and is_name_shaped(text) and kind_of(text) == "person" and opens_with_cue(text) is None
    return text if is_name else ""


def _tells_of(name: str, lines: Sequence[Chunk]) -> bool:
    """Return whether the lines of a box are about *name*: a sentence names it again, or a link leads to its page."""
    parts = [part for part in name.split() if len(part) > 1]
    told = [chunk.text for chunk in lines[1:] if _SHORTEST_LIFE <= len(chunk.text) <= _LONGEST_LIFE]
    if any(part in text for text in told for part in parts):
        return True
    return bool(told) and any(leads_to_author(link.url) for chunk in lines[:3] for link in chunk.links)
