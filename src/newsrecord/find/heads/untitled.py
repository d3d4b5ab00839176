"""Find the headline where a page declares no title and has no heading of the first rank: fragments, letters, drafts."""

from __future__ import annotations

from typing import Final

from newsrecord.find.bylines.cues import opens_with_cue
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.keys import fold
from newsrecord.find.standing import is_boxed
from newsrecord.find.wordlists import has_digit, letter_runs, phrase_set
from newsrecord.page.outline import Chunk, Outline
from newsrecord.text import DENSE

__all__ = ["find_dated_heading", "find_leading_heading", "find_opening_line", "is_of_program", "is_over_date"]

_LOOKED_AT: Final = 40
_SHORTEST, _LONGEST = 10, 200
_SHORTEST_DENSE: Final = 5
_FEWEST_WORDS: Final = 4
_FEWEST_SPACES: Final = 2
_SECOND, _LEVELS = 2, 6
_RUNNING: Final = 100
_RUNNING_DENSE: Final = 40
_HEADED_WITHIN: Final = 400
_LONGEST_DATE: Final = 90
_FEWEST_RUNNING: Final = 2
_SENTENCE: Final = 4
"""A sentence is running text from this part of that length on."""
_ENDS: Final = frozenset(".。।")
_STOPS: Final = frozenset(".。।:：;,…")

_LONGEST_NAME: Final = 80
_WORD: Final = "microsoft word - "
_FILES: Final = (
    ".doc", ".docx", ".odt", ".rtf", ".pdf", ".indd", ".qxd", ".qxp", ".txt", ".htm", ".html", ".xhtml", ".pages",
)  # fmt: skip
# What programs call a page that nobody gave a title, and papers the copy of a page that is to be printed.
_PROGRAMS: Final = tuple(
    phrase_set(
        """
        untitled document|untitled page|new page 1|unbenanntes dokument|document sans titre|documento sin título
        |documento sem título|documento senza titolo|naamloos document|namnlöst dokument|dokument bez tytułu
        |документ без названия|無題のドキュメント|无标题文档|未命名文档|제목 없는 문서|print version|printable version
        |printer friendly|printer-friendly|print article|print this|druckversion|druckansicht|artikel drucken
        |version imprimable|version à imprimer|imprimer l'article|versión para imprimir|versión imprimible
        |imprimir artículo|versão para impressão|imprimir notícia|versione stampabile|versione per la stampa
        |stampa articolo|printversie|printvriendelijke versie|artikel afdrukken|udskriftsvenlig|utskriftsvänlig
        |utskriftsvennlig|skriv ut artikel|tulostusversio|wersja do druku|drukuj artykuł|verze pro tisk|verzia pre tlač
        |nyomtatható változat|versiune pentru tipărire|версия для печати|версія для друку|версия за печат
        |верзија за штампу|verzija za ispis|verzija za štampu|yazdırılabilir|εκτυπώσιμη|نسخة للطباعة|نسخه چاپی
        |打印版|打印本页|列印版|友善列印|印刷用ページ|인쇄용
        """
    )
)


def is_of_program(title: str) -> bool:
    """Return whether *title* is what a program or a page to print is called, or a file, and not a story.

    >>> is_of_program("Microsoft Word - ferry 3"), is_of_program("The Quay - Print version"), is_of_program("a.indd")
    (True, True, True)
    >>> is_of_program("Harbour strike ends - Print version")
    False
    """
    if len(title) > _LONGEST_NAME:
        return False
    small = title.strip().casefold()
    if small.startswith(_WORD) or (small.endswith(_FILES) and small.count(" ") < _FEWEST_WORDS):
        return True
    # The name of the outlet may stand beside it; a story has more words.
    found = next((words for words in _PROGRAMS if words in small), None)
    return found is not None and len(letter_runs(small.replace(found, ""))) < _FEWEST_WORDS - 1


def find_opening_line(outline: Outline) -> int | None:
    """Return the index of the highest heading before the running text of a page, or else of the first line like one.

    Such a line is short, no sentence and no link, and neither a name nor a date: of a few words it has to be bold.
    """
    if outline.form == "text":
        # Its lines were told apart as it was read.
        return None
    line: int | None = None
    best: Chunk | None = None
    for index, chunk in enumerate(outline.chunks[:_LOOKED_AT]):
        text = chunk.text
        if not text or chunk.role or chunk.link_chars * 2 > len(text):
            continue
        if chunk.kind == "heading":
            # A kicker of a lower rank may stand above it.
            if (best is None or chunk.level < best.level) and not is_boxed(outline, chunk):
                best, line = chunk, index
            continue
        is_dense = DENSE.match(text) is not None
        if chunk.kind == "paragraph" and _runs(text, is_dense=is_dense):
            return line
        if line is None and _may_head(chunk, is_dense=is_dense) and not is_boxed(outline, chunk):
            line = index
    return None


def find_dated_heading(outline: Outline) -> int | None:
    """Return the index of the one heading of a page with a date right below it, and running text behind that.

    The titles of many offices and societies name the section that a page stands in, and share no word with the story.
    """
    words = set(fold(outline.title or "").split())
    dated = [
        index
        for index, chunk in outline.headings()
        if index < _HEADED_WITHIN and is_over_date(outline, index) and not is_boxed(outline, chunk)
        if words.isdisjoint(fold(chunk.text).split())
    ]
    if len(dated) != 1:
        # Lists of stories have the date of each below its headline.
        return None
    behind = outline.chunks[dated[0] + 2 : dated[0] + 2 + _LOOKED_AT]
    told = [chunk for chunk in behind if chunk.kind == "paragraph" and chunk.link_chars * 2 < len(chunk.text)]
    runs = sum([_runs(chunk.text, is_dense=DENSE.match(chunk.text) is not None) for chunk in told if chunk.text])
    return dated[0] if runs >= _FEWEST_RUNNING else None


def find_leading_heading(outline: Outline) -> int | None:
    """Return the index of the second-rank heading in a story's own head, on a page that has none of the first rank.

    Its titles are often written for search engines, and share no word with what readers see.
    """
    for index, chunk in enumerate(outline.chunks[:_HEADED_WITHIN]):
        if chunk.kind == "heading":
            # A word or two may be a kicker, in a span of its own or in a heading.
            is_told = chunk.level == _SECOND and chunk.text.count(" ") >= _FEWEST_SPACES and chunk.tag != "span"
            if is_told and not chunk.link_chars and not chunk.role and _heads_story(outline, chunk):
                return None if is_boxed(outline, chunk) else index
        elif chunk.kind == "paragraph" and len(chunk.text) >= _RUNNING and not is_boxed(outline, chunk):
            return None
    return None


def _heads_story(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a heading stands in the head of an article, or in what is called a headline within one."""
    is_head = False
    for holder, _ in zip(outline.ancestors(chunk.container), range(_LEVELS), strict=False):
        if holder.tag == "article":
            return is_head
        is_head = is_head or holder.tag == "header" or "headline" in holder.names
    return False


def is_over_date(outline: Outline, index: int) -> bool:
    """Return whether a heading, no link, has a line with a date right below it."""
    chunk = outline.chunks[index]
    below = outline.chunks[index + 1].text if index + 1 < len(outline.chunks) else ""
    if len(chunk.text) < _SHORTEST_DENSE or chunk.link_chars or chunk.role or not 0 < len(below) <= _LONGEST_DATE:
        return False
    return has_digit(below) and find_shape(below) is not None


def _runs(text: str, *, is_dense: bool) -> bool:
    """Return whether a line is long, or at least a sentence."""
    longest = _RUNNING_DENSE if is_dense else _RUNNING
    return len(text) >= longest or (text[-1] in _ENDS and len(text) >= longest // _SENTENCE)


def _may_head(chunk: Chunk, *, is_dense: bool) -> bool:
    text = chunk.text
    if chunk.kind != "paragraph" or text[-1] in _STOPS or "\n" in text:
        return False
    if not (_SHORTEST_DENSE if is_dense else _SHORTEST) <= len(text) <= _LONGEST or not any(map(str.isalpha, text)):
        return False
    if not (chunk.bold or is_dense) and text.count(" ") + 1 < _FEWEST_WORDS:
        return False
    return opens_with_cue(text) is None and not (has_digit(text) and find_shape(text) is not None)
