"""Find the bylines that a page prints as links to the pages of its authors."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import unquote

from newsrecord.find.bylines.credits import drop_credits, opens_with_picture_work
from newsrecord.find.bylines.cues import part_cue
from newsrecord.find.bylines.declared import make_byline, read_byline, unique_authors
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.labels import is_of_another
from newsrecord.find.bylines.lines import OTHER_ROLES, bare_name
from newsrecord.find.bylines.names import is_caseless_name, is_name_shaped, read_name
from newsrecord.find.bylines.places import is_place
from newsrecord.find.bylines.shown import is_beside
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.bylines.words import UNNAMED
from newsrecord.find.candidate import Candidate
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.landmarks import headline_index, is_aside
from newsrecord.find.wordlists import has_digit
from newsrecord.model.body import Link
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Chunk, Outline
from newsrecord.patterns import late
from newsrecord.text import is_caseless
from newsrecord.urls import is_web_url

__all__ = ["leads_to_author", "linked_above", "linked_names"]

_LONGEST_PRINTED: Final = 220
# The page of somebody without a word that says it is an author's: "/av/ana-ruiz", "/@ana-ruiz", "/u/ana-ruiz.html".
_OWN_PAGE: Final = late(
    r"(?:[^/:]/[^/?#]{1,60}/@?|/@)([a-z]{2,40}(?:(?:[-_+]|\.(?!html?\b))[a-z]{1,40}){1,5})(?:\.html?|[-_](?=[a-z]{0,11}\d)[a-z\d]{1,12})?/?(?:[?#]|$)",
    re.IGNORECASE,
)
# Where many write, each with a page of their own, an at sign stands before the name that somebody has there.
_ACCOUNT: Final = re.compile(r"[^/:]/@([\w.-]{1,40})/?(?:[?#]|$)")
# People are subjects, too.
_SUBJECT_PAGE: Final = re.compile(
    r"/(?:tag|topic|keyword|them|tema|sujet|etiqu|emne|[aä]mne|konu|assunto|argoment|dossier|wiki|person|people|categor"
    r"|search|wp-content|section)[\w-]{0,20}/"
    # The boards of a forum; its members have their own pages below it, too.
    r"|/(?:forums?|foros?|foren|boards?|f|forumdisplay\.php|viewforum\.php)/[^/?#]{1,90}/?(?:[?#]|$)",
    re.IGNORECASE,
)
# Subjects are called by words that hyphens join right below the root, too.
_ROOT_PAGE: Final = late(r"^(?:https?://[^/]{1,80})?/[^/?#-]{1,40}-[^/?#]{1,60}/?(?:[?#]|$)")
_RESPELT: Final = str.maketrans({"ø": "o", "æ": "a", "ß": "s", "ł": "l", "đ": "d", "ı": "i", "œ": "o"})
_DOUBLES: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ss", "s"))
_REACH: Final = 10
_LONGEST_LINE: Final = 90
_MOST_LINKS: Final = 4
_NEAREST: Final = 6
_SHORTEST: Final = 3
_MAIL: Final = "mailto:"
_LARGEST_GAP: Final = 2
_ABOVE: Final = 3
# Under what addresses sites keep the pages of their authors.
_AUTHOR_PAGE: Final = re.compile(
    r"/(?:authors?|autor(?:en|es|i|a)?|auteurs?|autor[ei]|staff|contributors?|columnists?|columnistas?|colunistas?|articulistas?|editorialistas?|chroniqueurs?|journalists?|reporters?"
    r"|writers?|signataires?|hofund(?:ur|ar)|avtor(?:ji)?|autori(?:us|ai)|szerz[oő]k?|tac-gia|toimittajat?"
    r"|byline|by|editors?|bloggers?|correspondents?|redacteu?rs?|redactor(?:es)?|redakt(?:eure?|ionen?|orzy|orer)|journalistes?|giornalist[ai]|periodistas?|firmas?|skribent(?:er)?|forfattere?|yazar(?:lar)?|penulis)"
    r"/[^/?#]{1,200}|[?&]_?(?:author|autor)=",
    re.IGNORECASE,
)

_LONGEST_WORK: Final = 24


def linked_names(outline: Outline, near: Sequence[tuple[int, Chunk]]) -> Iterator[Candidate[Byline]]:
    """Yield the people whom lines near the headline link to under an address for authors, taken together."""
    authors: list[Author] = []
    first: tuple[int, Chunk] | None = None
    gap = 0
    above = near[0][1] if near else None
    for distance, chunk in near:
        linked = list(_linked_authors(chunk)) if chunk.link_chars and chunk.role not in OTHER_ROLES else []
        if linked and (is_aside(outline, chunk) or is_of_another(above, chunk)):
            linked = []
        if linked and (wrote := drop_credits(chunk.text)) != chunk.text:
            # "By Ana Ruiz | Edited by: Tom Lee", each with a page of their own.
            linked = [author for author in linked if author.name in wrote]
        above = chunk
        # What leads to the page of somebody named before says what that one is: "[Ana Ruiz]", "[Trends Editor]".
        linked = [author for author in linked if not _is_of_named(author, authors)]
        if linked and first is not None and sum(len(author.name) for author in linked) < 0.6 * len(chunk.text):
            # "Edited by", "With contributions from": not who wrote the story.
            linked = []
        if linked and first is None:
            first = (distance, chunk)
        authors += linked
        gap = 0 if linked else gap + 1
        if first is not None and gap > _LARGEST_GAP:
            break
    first = first or _written_to(outline, near, authors) or _named_after(outline, near, authors)
    # An account of the publishing system has its page, too.
    authors = [author for author in authors if author.kind != "person" or author.name.casefold() not in UNNAMED]
    if first is not None and authors:
        distance, chunk = first
        text = " ".join(chunk.text.split()) if len(chunk.text) <= _LONGEST_PRINTED else None
        byline = Byline(text=text, authors=unique_authors(authors))
        yield make_byline(byline, "html", "author-link", chunk.locator, chunk.text, 0.63 - 0.008 * distance)


def linked_above(outline: Outline) -> Iterator[Candidate[Byline]]:
    """Yield the people whom the lines right above the headline link to so, where the date stands there as well."""
    index = headline_index(outline) or 0
    lines = [(index - place, outline.chunks[place]) for place in range(max(0, index - _ABOVE), index)]
    if any(leads_to_author(address) for _, chunk in lines if chunk.link_chars for address in chunk.addresses) and any(
        len(chunk.text) <= _LONGEST_LINE and has_digit(chunk.text) and find_shape(chunk.text) for _, chunk in lines
    ):
        yield from linked_names(outline, lines)


def _is_of_named(author: Author, authors: Sequence[Author]) -> bool:
    """Return whether *author* bears another name than one of *authors* whose page is the same."""
    return author.url is not None and any(
        author.url == other.url and author.name not in (other.name, other.name.partition(" ")[0]) for other in authors
    )


def leads_to_author(url: str) -> bool:
    """Return whether *url* is one under which sites keep the pages of their authors."""
    return _AUTHOR_PAGE.search(url) is not None


def _linked_authors(chunk: Chunk) -> Iterator[Author]:
    if len(chunk.text) > _LONGEST_PRINTED or (chunk.kind == "heading" and not _is_linked_name(chunk)):
        return
    for link in chunk.links:
        if not leads_to_author(link.url) or opens_with_picture_work(chunk.text[link.end : link.end + _LONGEST_WORK]):
            continue
        # The mark before the next name may stand in the link as well.
        text = bare_name(part_cue(" ".join(chunk.text[link.start : link.end].split()).rstrip(" ,;")))
        if (
            is_name_shaped(text)
            or is_caseless_name(text)
            or (kind_of(text) == "staff" and len(text) < 40)
            or _is_one_name(chunk, text, link.url)
        ):
            yield _author(text, link.url)


def _is_linked_name(chunk: Chunk) -> bool:
    """Return whether a heading is nothing but a name and its link: some set whoever wrote as they set titles."""
    return chunk.level > 1 and chunk.link_chars >= len(chunk.text) and is_name_shaped(chunk.text)


def _is_one_name(chunk: Chunk, text: str, url: str) -> bool:
    """Return whether a link of one word, in a line with a date, leads to the page of whoever is called so."""
    key = _ascii_key(text)
    if (
        len(key) < _SHORTEST
        or " " in text
        or not text[0].isupper()
        or not (own := _ascii_key(_last_part(url))).startswith(key)
    ):
        return False
    # Alone in its line, it may be the first part of the whole name: "/author/ana-ruiz".
    if len(text) == len(chunk.text):
        return True
    return own == key and len(text) < len(chunk.text) and has_digit(chunk.text) and find_shape(chunk.text) is not None


def _last_part(url: str) -> str:
    return url.partition("?")[0].rstrip("/").rpartition("/")[2]


def _author(text: str, url: str) -> Author:
    name, role = read_name(text), None
    before, _, last = name.rpartition(" ")
    if before and is_caseless(last) and is_role_word(last):
        # "김하늘 기자": nothing but its word tells an office from a name there.
        name, role = before, last
    return Author(name=name, kind=kind_of(name), role=role, url=url if is_web_url(url) else None)


def _written_to(outline: Outline, near: Sequence[tuple[int, Chunk]], authors: list[Author]) -> tuple[int, Chunk] | None:
    """Return the first of the lines that name somebody and link to that person's mail, and add all whom they name."""
    first = None
    for distance, chunk in near[:_REACH]:
        # A word beside the name ("Email") may be the link as well, and such a line is read by others.
        if 2 * chunk.link_chars <= len(chunk.text) or chunk.kind != "paragraph" or len(chunk.text) > _LONGEST_LINE:
            continue
        mail = next((unquote(each[len(_MAIL) :]) for each in chunk.addresses if each.startswith(_MAIL)), "")
        byline = read_byline(outline, chunk.text) if "@" in mail else None
        if byline is None or len(byline.authors) != 1 or chunk.role in OTHER_ROLES or is_aside(outline, chunk):
            continue
        author = byline.authors[0]
        last = _ascii_key(author.name.rpartition(" ")[2])
        if is_name_shaped(author.name) and len(last) > 1 and last in _ascii_key(mail.partition("@")[0]):
            authors.append(author)
            first = first or (distance, chunk)
    return first


def _named_after(
    outline: Outline, near: Sequence[tuple[int, Chunk]], authors: list[Author]
) -> tuple[int, Chunk] | None:
    """Return the line beside a date that links to a page named after whom it names, and add who that is.

    No list has all words for the pages of authors: "/av/ana-ruiz", "/@ana-ruiz".
    """
    first = None
    for place, (distance, chunk) in enumerate(near[:_REACH]):
        if first is not None and place > first[0] + _LARGEST_GAP:
            break
        link = _own_link(chunk) or _account_link(outline, chunk, distance)
        if link is None or (first is None and not _is_signed(outline, near, place)) or is_aside(outline, chunk):
            continue
        name = chunk.text[link.start : link.end].strip()
        if name not in drop_credits(chunk.text):
            continue
        authors.append(_author(name, link.url))
        authors += _named_beside(outline, chunk, link)
        if first is None:
            first = place, distance, chunk
    return first[1:] if first is not None else None


def _own_link(chunk: Chunk) -> Link | None:
    """Return the link of a short line that leads to the page of somebody named there: the line, or beside its date."""
    text = chunk.text
    if not chunk.link_chars or len(text) > _LONGEST_LINE or chunk.kind != "paragraph" or chunk.role:
        return None
    is_dated = has_digit(text)
    for link in chunk.links[:_MOST_LINKS]:
        name = text[link.start : link.end].strip()
        is_whole = len(name) >= len(text)
        if (is_whole or is_dated or 2 * len(name) >= len(text)) and _leads_to(link.url, name):
            return link if is_whole or not is_dated or find_shape(text) is not None else None
    return None


def _account_link(outline: Outline, chunk: Chunk, distance: int) -> Link | None:
    """Return the link that is all of a line below the headline, a name, where it leads to the account of somebody.

    Accounts may be called anything ("/ikr7", "/168-quay"), where subjects and sections have pages of their own name.
    A date stands right behind the name, or a portrait before it.
    """
    name = chunk.text
    if chunk.link_chars < len(name) or distance > _NEAREST or chunk.kind != "paragraph" or chunk.role:
        return None
    link = next(iter(chunk.links), None)
    if link is None or link.end - link.start < len(name) or not is_name_shaped(name):
        return None
    if name.isupper() or _SUBJECT_PAGE.search(link.url) is not None or is_place(name) or kind_of(name) != "person":
        return None
    place = (headline_index(outline) or 0) + distance
    before, *own, behind = outline.chunks[place - 1 : place + 2] if place + 2 <= len(outline.chunks) else (chunk, chunk)
    if not own or own[0] is not chunk:
        return None
    key, said = _ascii_key(name.rpartition(" ")[2]), _ascii_key(link.url)
    if key in said and (not said.endswith(_ascii_key(name)) or _ROOT_PAGE.search(link.url) is not None):
        return None
    is_dated = len(behind.text) <= _LONGEST_LINE and has_digit(behind.text) and find_shape(behind.text) is not None
    is_shown = is_beside(outline, before, chunk)
    return link if is_dated or is_shown else None


def _is_signed(outline: Outline, near: Sequence[tuple[int, Chunk]], place: int) -> bool:
    """Return whether a date stands beside the line at *place*, or in it, or the portrait of whom it names before it."""
    chunk = near[place][1]
    beside = (chunk, *(each for _, each in near[max(0, place - 1) : place + 3]))
    if any(len(each.text) <= _LONGEST_LINE and has_digit(each.text) for each in beside):
        return True
    before = near[place - 1][1] if place else chunk
    return is_beside(outline, before, chunk)


def _named_beside(outline: Outline, chunk: Chunk, link: Link) -> Iterator[Author]:
    """Yield whom a line names beside the *link*: "Ana Ruiz and AP"."""
    if link.end - link.start >= len(chunk.text) or has_digit(chunk.text):
        return
    byline = read_byline(outline, chunk.text)
    yield from byline.authors
    if byline.agency:
        yield Author(name=byline.agency, kind="organization")


def _leads_to(url: str, name: str) -> bool:
    """Return whether a page is named after *name*, as a person's is and no subject's."""
    if not name[:1].isupper() or name.isupper() or kind_of(name) != "person" or _SUBJECT_PAGE.search(url) is not None:
        return False
    account = _ACCOUNT.search(url)
    if account is not None and (is_name_shaped(name) or _ascii_key(account[1]) == _ascii_key(name) != ""):
        return True
    match = _OWN_PAGE.search(url)
    return (
        match is not None and is_name_shaped(name) and _ascii_key(match[1]) == _ascii_key(name) and not is_place(name)
    )


def _ascii_key(name: str) -> str:
    """Return the letters of *name* as addresses write them, by any habit: "Jürg Müßig", "juerg-muessig"."""
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_RESPELT))
    key = "".join([letter for letter in letters if "a" <= letter <= "z"])
    for double, single in _DOUBLES:
        key = key.replace(double, single)
    return key
