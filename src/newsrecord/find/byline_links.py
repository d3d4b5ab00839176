"""Find the bylines that a page prints as links to the pages of its authors."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.byline_credits import drop_credits
from newsrecord.find.byline_declared import make_byline, unique_authors
from newsrecord.find.byline_kinds import kind_of
from newsrecord.find.byline_labels import is_of_another
from newsrecord.find.byline_lines import OTHER_ROLES
from newsrecord.find.byline_names import is_name_shaped, read_name
from newsrecord.find.byline_places import is_place
from newsrecord.find.candidate import Candidate
from newsrecord.find.landmarks import is_aside
from newsrecord.find.wordlists import has_digit
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Chunk, Outline
from newsrecord.urls import is_web_url

__all__ = ["linked_names"]

_LONGEST_PRINTED: Final = 220
# The page of somebody without a word that says it is an author's: "/av/ana-ruiz", "/@ana-ruiz", "/u/ana-ruiz.html".
_OWN_PAGE: Final = re.compile(
    r"(?:[^/:]/[^/?#]{1,60}/@?|/@)([a-z]{2,40}(?:(?:[-_+]|\.(?!html?\b))[a-z]{1,40}){1,5})(?:\.html?|[-_]\d{1,12})?/?(?:[?#]|$)",
    re.IGNORECASE,
)
# People are subjects, too.
_SUBJECT_PAGE: Final = re.compile(
    r"/(?:tag|topic|keyword|them|tema|sujet|etiqu|emne|[aä]mne|konu|assunto|argoment|dossier|wiki|person|people|categor"
    r"|search|wp-content|section)[\w-]{0,20}/",
    re.IGNORECASE,
)
_RESPELT: Final = str.maketrans({"ø": "o", "æ": "a", "ß": "s", "ł": "l", "đ": "d", "ı": "i", "œ": "o"})
_DOUBLES: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ss", "s"))
_REACH: Final = 10
_LONGEST_NAME: Final = 40
_LONGEST_DATE: Final = 60
_LARGEST_GAP: Final = 2
_LONGEST_CAPLESS: Final = 30
_MOST_CAPLESS, _MOST_DENSE = 4, 6
# Under what addresses sites keep the pages of their authors.
_AUTHOR_PAGE: Final = re.compile(
    r"/(?:authors?|autor(?:en|es|i|a)?|auteurs?|autor[ei]|staff|contributors?|columnists?|columnistas?|colunistas?|articulistas?|editorialistas?|chroniqueurs?|journalists?|reporters?"
    r"|writers?|signataires?|hofund(?:ur|ar)|avtor(?:ji)?|autori(?:us|ai)|szerz[oő]k?|tac-gia|toimittajat?"
    r"|byline|by|redakteure?|journalistes?|periodistas?|firmas?|skribent(?:er)?|forfattere?|yazar(?:lar)?|penulis)"
    r"/[^/?#]{2,200}|[?&]_?(?:author|autor)=",
    re.IGNORECASE,
)


def linked_names(outline: Outline, near: Sequence[tuple[int, Chunk]]) -> Iterator[Candidate[Byline]]:
    """Yield the people whom lines near the headline link to under an address for authors, taken together."""
    authors: list[Author] = []
    first: tuple[int, Chunk] | None = None
    gap = 0
    above = near[0][1] if near else None
    for distance, chunk in near:
        linked = [] if chunk.role in OTHER_ROLES or is_aside(outline, chunk) else list(_linked_authors(chunk))
        if linked and (is_of_another(above, chunk) or not drop_credits(chunk.text).strip(" |")):
            linked = []
        above = chunk
        if first is not None and sum(len(author.name) for author in linked) < 0.6 * len(chunk.text):
            # "Edited by", "With contributions from": not who wrote the story.
            linked = []
        if linked and first is None:
            first = (distance, chunk)
        authors += linked
        gap = 0 if linked else gap + 1
        if first is not None and gap > _LARGEST_GAP:
            break
    first = first or _named_after(outline, near, authors)
    if first is not None:
        distance, chunk = first
        text = " ".join(chunk.text.split()) if len(chunk.text) <= _LONGEST_PRINTED else None
        byline = Byline(text=text, authors=unique_authors(authors))
        yield make_byline(byline, "html", "author-link", chunk.locator, chunk.text, 0.63 - 0.008 * distance)


def _linked_authors(chunk: Chunk) -> Iterator[Author]:
    if len(chunk.text) > _LONGEST_PRINTED or chunk.kind == "heading" or not chunk.link_chars:
        return
    for link in chunk.links:
        text = " ".join(chunk.text[link.start : link.end].split())
        if _AUTHOR_PAGE.search(link.url) and (
            is_name_shaped(text) or _is_caseless_name(text) or (kind_of(text) == "staff" and len(text) < 40)
        ):
            yield _author(text, link.url)


def _author(text: str, url: str) -> Author:
    name = read_name(text)
    return Author(name=name, kind=kind_of(name), url=url if is_web_url(url) else None)


def _named_after(
    outline: Outline, near: Sequence[tuple[int, Chunk]], authors: list[Author]
) -> tuple[int, Chunk] | None:
    """Return the line beside a date that is nothing but a link to a page named after it, and add whom it names.

    No list has all words for the pages of authors: "/av/ana-ruiz", "/@ana-ruiz".
    """
    for place, (distance, chunk) in enumerate(near[:_REACH]):
        if not chunk.link_chars or len(chunk.text) > _LONGEST_NAME or chunk.kind != "paragraph" or chunk.role:
            continue
        link = chunk.links[0] if chunk.links else None
        if link is None or link.end - link.start < len(chunk.text) or not _leads_to(link.url, chunk.text):
            continue
        beside = (near[place - 1][1].text if place else "", *(each.text for _, each in near[place + 1 : place + 3]))
        if any(len(line) <= _LONGEST_DATE and has_digit(line) for line in beside) and not is_aside(outline, chunk):
            authors.append(_author(chunk.text, link.url))
            return distance, chunk
    return None


def _leads_to(url: str, name: str) -> bool:
    """Return whether a page is named after *name*, as a person's is and no subject's."""
    match = _OWN_PAGE.search(url)
    if match is None or not is_name_shaped(name) or name.isupper() or is_place(name) or kind_of(name) != "person":
        return False
    return _SUBJECT_PAGE.search(url) is None and _ascii_key(match[1]) == _ascii_key(name)


def _ascii_key(name: str) -> str:
    """Return the letters of *name* as addresses write them, by any habit: "Jürg Müßig", "juerg-muessig"."""
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_RESPELT))
    key = "".join([letter for letter in letters if "a" <= letter <= "z"])
    for double, single in _DOUBLES:
        key = key.replace(double, single)
    return key


def _is_caseless_name(text: str) -> bool:
    """Return whether *text* may be a name in a script without capitals: some words, or some letters of East Asia."""
    words = text.split()
    if not text or text.isascii() or len(text) > _LONGEST_CAPLESS or text[0].upper() != text[0].lower():
        return False
    if not all(letter.isalpha() or unicodedata.category(letter)[0] == "M" for word in words for letter in word):
        return False
    is_dense = "\u3040" <= text[0] <= "\ud7af" and 1 < len(text) <= _MOST_DENSE
    return kind_of(text) == "person" and (is_dense or 1 < len(words) <= _MOST_CAPLESS)
