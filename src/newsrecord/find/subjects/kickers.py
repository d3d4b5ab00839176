"""Find the line above a headline that is called a kicker, and the sections that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsrecord.find.subjects.section_lines import MENUS
from newsrecord.find.subjects.subject_words import is_subject_label
from newsrecord.find.subjects.trails import is_button
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["find_kicker"]

_KICKER_NAMES: Final = word_set(
    """
    kicker eyebrow vignette
    overline roofline dachzeile spitzmarke chapeu stikktittel ustbaslik nadtytul nadtitulek felcim
    section rubric rubrik rubrique category categories pretitle
    antetitulo cintillo volanta surtitre surtitle occhiello topline toptitle supertitle pretitre vignet
    overtitle sopratitolo soprattitolo sobretitulo antetitol preheadline
    catchline avantitle avantitre avanttitre antetitle antetitlu supratitlu supratitulo epigraph epigrafe cappello
    categoria categorias categorie editoria rubrica
    supertitre podnaslov nadnaslov temaord etikett trompete sectionlabel cat cats label labels topic topics cate
    """
)
_FIELD_NAMES: Final = frozenset({"field", "fields", "item", "items", "even", "odd"})
# Names that a badge bears too ("Live", "Sponsored"): what leads to a section is one.
_BADGES: Final = frozenset({"label", "labels", "topic", "topics"})
_NEAR: Final = 3
_SHORTEST_MENU: Final = 4
_LONGEST_KICKER: Final = 60
_SHORTEST_WORD: Final = 5
_ENDS: Final = tuple(".!?:;,\u2026\u3002")
_EDGES: Final = " |/\u203a\u00bb>\u00b7\u2022"
_RUN_TOGETHER: Final = re.compile("[a-z\xdf-\xff][A-Z\xc0-\xde][a-z\xdf-\xff]")
_DIGITS: Final = re.compile(r"\d{3}|\d[.:/]\d")


def find_kicker(outline: Outline, index: int | None) -> tuple[list[Chunk], list[str]] | None:
    """Return the lines above the headline at *index* that are called a kicker or a section, and the sections they name.

    Several are the items of one list.
    """
    if index is None:
        return None
    # Pictures stand there too, and the icons of buttons.
    near = [chunk for chunk in outline.chunks[max(0, index - 2 * _NEAR) : index] if chunk.text][-_NEAR:]
    found = [
        (chunk, text)
        for chunk in reversed(near)
        if (text := _kicker_of(outline, chunk)) is not None and not _is_in_menu(outline, chunk, index)
    ]
    if not found:
        return None
    # A kicker may be words on the story alone; what links to a section is one.
    chunk, _ = next((each for each in found if each[0].link_chars), found[0])
    row = [(each, words) for each, words in reversed(found) if _is_beside(outline, each, chunk)]
    return [each for each, _ in row], [part for each, words in row for part in _parts(each, words)]


def _is_beside(outline: Outline, one: Chunk, other: Chunk) -> bool:
    """Return whether two lines are the same, or items of one list: each in an element of its own of the same names."""
    if one is other:
        return True
    if one.tag != other.tag or bool(one.link_chars) is not bool(other.link_chars):
        return False
    mine, others = outline.containers[one.container], outline.containers[other.container]
    return mine.parent == others.parent and mine.names == others.names and mine is not others


def _kicker_of(outline: Outline, chunk: Chunk) -> str | None:
    """Return the words of a line above the headline that is called a kicker, or None."""
    text = chunk.text.strip(" |/\u203a\u00bb>:")
    if not text or len(text) > _LONGEST_KICKER or text.endswith(_ENDS) or _DIGITS.search(text):
        return None
    if chunk.role is not None or not any(_is_kicker(each, chunk) for each in _holders(outline, chunk.container)):
        return None
    if ":" in text or (len(chunk.links) < 2 and _RUN_TOGETHER.search(text)):
        return None
    return text + "\u00bb" * ("\u00ab" in text and "\u00bb" not in text)


def _is_in_menu(outline: Outline, chunk: Chunk, index: int) -> bool:
    """Return whether a line above the headline is an entry of a menu, or one of many of a list that is one."""
    if chunk.kind != "item":
        return False
    if any(holder.tag == "nav" for holder in outline.ancestors(chunk.container)):
        return True
    above = outline.chunks[max(0, index - _NEAR - _SHORTEST_MENU) : index]
    return sum(each.kind == "item" and each.container == chunk.container for each in above) >= _SHORTEST_MENU


def _parts(chunk: Chunk, text: str) -> list[str]:
    """Return the sections that a kicker names: its links, and what stands behind the only one."""
    if len(chunk.links) > 1:
        return [chunk.text[link.start : link.end] for link in chunk.links]
    if chunk.links and not chunk.links[0].start and (rest := chunk.text[chunk.links[0].end :].strip(_EDGES)):
        return [chunk.text[: chunk.links[0].end], rest]
    if (
        chunk.links
        and _is_section(front := chunk.text[: chunk.links[0].start].strip(_EDGES))
        and text.startswith(front)
    ):
        return [front, text[chunk.links[0].start :].strip(_EDGES)]
    return text.split(" | ")


def _is_section(front: str) -> bool:
    """Return whether the word before a link is a section as well, and no label of it: "In", "Thema"."""
    is_word = len(front) >= _SHORTEST_WORD and front.isalpha() and front[0].isupper()
    return is_word and not is_subject_label(front) and not is_button(front)


def _holders(outline: Outline, container: int) -> Iterator[Container]:
    """Yield the two innermost elements, but none that holds the story or the page."""
    number = 0
    for holder in outline.ancestors(container):
        if number == 2 or holder.tag in ("body", "article", "main", "section", "nav"):
            return
        # Drupal sets the value of a field in two elements more, which are called after nothing else.
        number += not (holder.names and holder.names <= _FIELD_NAMES)
        yield holder


def _is_kicker(holder: Container, chunk: Chunk) -> bool:
    called = holder.names & _KICKER_NAMES
    if not called or not holder.names.isdisjoint(MENUS):
        return False
    return bool(chunk.links) or not called <= _BADGES
