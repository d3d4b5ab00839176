"""Add to a byline what a page says of its authors in elements of their own: office, house, place, address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

import attrs

from newsrecord.find.aside_kinds import AsideKind, is_of_byline, kind_of_aside
from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.aside import NO_OFFICE, Said, is_portrait, read_aside, read_portrait, read_rest
from newsrecord.find.bylines.declared import is_read, read_byline
from newsrecord.find.bylines.lines import words_of
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.bylines.words import IN_WORDS
from newsrecord.find.candidate import Sighting, sighting
from newsrecord.find.landmarks import headline_index, is_aside
from newsrecord.model.byline import Author, Byline
from newsrecord.model.location import Location
from newsrecord.page.outline import Chunk, Outline
from newsrecord.urls import host_of, is_web_url

__all__ = ["complete_byline", "with_printed"]

_TRUST: Final = 0.5
_MOST_AUTHORS: Final = 12
_MOST_SPOTS: Final = 6
_BEFORE: Final = 6
_BEHIND: Final = 15
_LINES: Final = frozenset({None, "byline"})
_LONGEST_LINE: Final = 220
_LONGEST_PORTRAIT: Final = 900
_LONGEST_ASIDE: Final = 110
_LEAST: Final = 4
"""Headings from this rank on are lines of a box as well."""
_LONGEST_CUE: Final = 16
_MOST_SMALL: Final = 5
_AHEAD: Final = 5
_BOX: Final = 3
"""How many elements up the name and what is said of it meet at most."""
_WIDE: Final = frozenset({"article", "main", "body", "html"})
_EMAIL: Final = re.compile(r"mailto:([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})(?=$|[?&])", re.IGNORECASE)
# Boxes of a house, and of nobody in it.
_SHARED_BOXES: Final = frozenset(
    "info contact kontakt contacto contatto news newsdesk newsroom editor editors editorial redaktion redaction "
    "redaccion redazione redactie redakcja redakce office press presse tips tipp feedback online web webmaster mail "
    "service support subscriptions abo hello letters corrections".split()
)
_MAIL: Final = "mailto:"
_NETWORKS: Final = (
    "twitter.com", "x.com", "facebook.com", "instagram.com", "linkedin.com", "t.me", "threads.net", "bsky.app",
    "tiktok.com", "youtube.com", "vk.com", "wa.me", "pinterest.com",
)  # fmt: skip


def with_printed(byline: Byline, every: Sequence[Byline]) -> Byline:
    """Return a *byline* that metadata give with words, place and agency of the printed one.

    A printed line is one of *every* that names the same authors.
    """
    if byline.text is not None:
        return byline
    names = _fold_names(byline)
    printed = next((each for each in every if each.text is not None and _fold_names(each) == names), None)
    if printed is None:
        return byline
    location, agency = byline.location or printed.location, byline.agency or printed.agency
    authors = tuple(
        attrs.evolve(author, affiliation=author.affiliation or said.affiliation, role=author.role or said.role)
        if author.kind == said.kind == "person" and (said.affiliation or said.role)
        else author
        for author, said in zip(byline.authors, printed.authors, strict=True)
    )
    return attrs.evolve(byline, text=printed.text, authors=authors, location=location, agency=agency)


def _fold_names(byline: Byline) -> tuple[str, ...]:
    return tuple(name.casefold() for name in byline.names)


def complete_byline(outline: Outline, byline: Byline) -> tuple[Byline, tuple[Sighting, ...]]:
    """Return *byline* with what the page says of its authors beside their names, and where it says so.

    Nothing that the byline says itself is changed.
    """
    if outline.form != "html" or not 0 < len(byline.authors) <= _MOST_AUTHORS:
        return byline, ()
    reading = _Reading(outline, byline)
    for index, chunk, is_near in islice(_spots(outline, byline), _MOST_SPOTS + len(byline.authors)):
        reading.read_spot(index, chunk, is_near=is_near)
    if not reading.sources:
        return byline, ()
    return reading.byline(), tuple(
        sighting("html", "byline.beside", chunk.locator, chunk.text, _TRUST) for chunk in reading.sources.values()
    )


def _spots(outline: Outline, byline: Byline) -> Iterator[tuple[int, Chunk, bool]]:
    """Yield the lines that name an author, each with its index and whether it stands near the headline.

    Far from it they begin with the name: the heads of boxes on the author, and portraits in a sentence.
    """
    names = tuple([author.name for author in byline.authors if len(author.name) > 1])
    if not names:
        return
    chunks = outline.chunks
    first = max((headline_index(outline) or 0) - _BEFORE, 0)
    last = first + _BEFORE + _BEHIND
    around = chunks[first:last]
    near = _naming(around, names)
    if not near:
        # The names of a byline in capitals are declared in small letters.
        near = _naming(around, tuple(map(str.upper, names)))
    near = [
        first + place
        for place in near
        if len(around[place].text) <= _LONGEST_LINE
        and (around[place].kind != "heading" or around[place].level >= _LEAST)
    ]
    near = [place for place in near if chunks[place].role in _LINES and not is_aside(outline, chunks[place])]
    for place in near:
        yield place, chunks[place], True
    for place in _opening_with(chunks, names):
        chunk = chunks[place]
        if place not in near and chunk.role in _LINES and len(chunk.text) <= _LONGEST_PORTRAIT:
            yield place, chunk, first <= place < last


def _naming(chunks: Sequence[Chunk], names: tuple[str, ...]) -> list[int]:
    """Return which of *chunks* hold one of *names*."""
    if len(names) == 1:
        name = names[0]
        return [place for place, chunk in enumerate(chunks) if name in chunk.text]
    return [place for place, chunk in enumerate(chunks) if any(name in chunk.text for name in names)]


def _opening_with(chunks: Sequence[Chunk], names: Iterable[str]) -> list[int]:
    """Return which of *chunks* begin with one of *names*."""
    # A text without control characters is searched many times faster than its lines are asked one by one.
    text = "\0".join(["", *[chunk.text for chunk in chunks]])
    found: set[int] = set()
    for name in names:
        at, last, place = text.find(f"\0{name}"), 0, 0
        while at >= 0:
            place += text.count("\0", last, at)
            found.add(place)
            last, at = at, text.find(f"\0{name}", at + 1)
    return sorted(found)


class _Reading:
    """What is known of the authors while the lines that name them are read."""

    def __init__(self, outline: Outline, byline: Byline) -> None:
        self._outline = outline
        self._byline = byline
        self._authors = {author.name.casefold(): author for author in byline.authors}
        self._place = byline.location.name if byline.location else None
        self._agency = byline.agency
        self._taken: set[int] = set()
        self.sources: dict[int, Chunk] = {}
        """The lines that something was taken from, by their indexes."""

    def byline(self) -> Byline:
        """Return the byline with what was read."""
        place = self._byline.location or (Location(name=self._place) if self._place else None)
        authors = tuple(self._authors[author.name.casefold()] for author in self._byline.authors)
        return attrs.evolve(self._byline, authors=authors, location=place, agency=self._agency)

    def read_spot(self, index: int, chunk: Chunk, *, is_near: bool) -> None:
        """Read a line that names authors, and the lines beside it that say what they are."""
        low = chunk.text.casefold()
        named = [name for name in self._authors if name in low]
        if not named:
            return
        if any(is_portrait(self._authors[name].name, chunk.text) for name in named):
            self._read_portrait(index, chunk, named)
            return
        # The names of East Asia are short, and an address stands behind them.
        is_own = is_near or len(named) > 1 or len(low) <= 2 * len(named[0]) + 20 or "@" in low
        if len(chunk.text) <= _LONGEST_LINE and is_own:
            self._read_line(index, chunk, named, is_near=is_near)
            if len(named) == 1:
                self._read_around(index, chunk, named[0], is_near=is_near)

    def _read_portrait(self, index: int, chunk: Chunk, named: list[str]) -> None:
        for name in named:
            author = self._authors[name]
            if author.kind == "person" and author.role is None:
                self._take(index, chunk, name, read_portrait(author.name, chunk.text, self._outline.language))

    def _read_line(self, index: int, chunk: Chunk, named: list[str], *, is_near: bool) -> None:
        line = words_of(chunk)
        # What opens with something else is a caption, or a sentence.
        if len(line) > len(named[0]) and (
            is_read(self._outline, line) or (_opens_with(line, named) and _is_telling(line))
        ):
            printed = read_byline(self._outline, line)
            known = {author.name.casefold(): author for author in printed.authors}
            for name in named:
                if (said := known.get(name)) is not None and said.kind == "person":
                    self._take(index, chunk, name, Said(role=said.role, affiliation=said.affiliation, email=said.email))
            if is_near and not known.keys().isdisjoint(named):
                place = printed.location.name if printed.location else None
                self._take(index, chunk, "", Said(place=place, agency=printed.agency))
        if chunk.link_chars:
            self._read_links(index, chunk, named)

    def _read_links(self, index: int, chunk: Chunk, named: list[str]) -> None:
        """Take the authors' pages, and their addresses, from the links of a line."""
        self._read_addresses(index, chunk, named)
        for link in chunk.links:
            said = " ".join(chunk.text[link.start : link.end].split()).casefold()
            name = said if said in self._authors else next((each for each in named if each in said), None)
            if len(named) == 1 and said == named[0]:
                rest = chunk.text[link.end :]
                self._take(index, chunk, said, read_rest(self._outline, self._authors[said].name, rest))
            if name is not None and is_web_url(link.url) and len(link.url) < 2_000 and not _is_of_network(link.url):
                self._take(index, chunk, name, Said(url=link.url))

    def _read_addresses(self, index: int, chunk: Chunk, named: Sequence[str]) -> None:
        if not any(each.startswith(_MAIL) for each in chunk.addresses):
            return
        found = [match[1] for each in chunk.addresses if (match := _EMAIL.match(each)) is not None]
        own = [email for email in dict.fromkeys(found) if email.partition("@")[0].lower() not in _SHARED_BOXES]
        if own and len(own) == len(named):
            for name, email in zip(named, own, strict=True):
                self._take(index, chunk, name, Said(email=email))

    def _read_around(self, index: int, chunk: Chunk, name: str, *, is_near: bool) -> None:
        """Read the lines beside one author's name: those behind it, or one before it where that is called an office."""
        if not is_near and not self._is_boxed(chunk):
            return
        chunks = self._outline.chunks
        if self._has_office_before(index) and self._read_beside(index - 1, chunk, name, is_near=is_near, step=1):
            return
        for step, place in enumerate(range(index + 1, min(index + 1 + _AHEAD, len(chunks))), 1):
            other = chunks[place]
            if other.role in ("headline", "comment", "comment-author") or len(other.text) > _LONGEST_LINE:
                break
            low = other.text.casefold()
            if other.kind == "heading" and other.level < _LEAST and name not in low:
                break
            if any(each in low for each in self._authors if each != name):
                break
            if not self._read_beside(place, chunk, name, is_near=is_near, step=step) and not self._meet(chunk, other):
                break

    def _has_office_before(self, index: int) -> bool:
        before = index - 1
        if before < 0 or before in self._taken or self._outline.chunks[before].kind == "heading":
            return False
        return kind_of_aside(self._outline, self._outline.chunks[before]) == "role"

    def _read_beside(self, place: int, spot: Chunk, name: str, *, is_near: bool, step: int) -> bool:
        """Read a line beside an author's name; return whether it says something of the author."""
        chunk, author = self._outline.chunks[place], self._authors[name]
        is_together = self._meet(spot, chunk)
        if not (is_together or is_of_byline(self._outline, chunk) or step == 1):
            return False
        if chunk.link_chars and (is_together or is_of_byline(self._outline, chunk)):
            self._read_addresses(place, chunk, [name])
        if not 1 < len(chunk.text) <= _LONGEST_ASIDE or name in chunk.text.casefold():
            return False
        kind: AsideKind | None = kind_of_aside(self._outline, chunk)
        if kind == "role" and chunk.link_chars * 2 > len(chunk.text):
            # Offices seldom lead anywhere; buttons do.
            kind = None
        if kind == "none" or (kind == "role" and author.kind != "person"):
            return False
        said = read_aside(self._outline, author.name, chunk.text, kind)
        if said is None and kind is None and is_together and not chunk.link_chars and is_near:
            # A town alone in the box of the name is where the story is from.
            said = read_aside(self._outline, author.name, chunk.text, "town")
        if said is None:
            return False
        self._taken.add(place)
        self._take(place, chunk, name, said if is_near else attrs.evolve(said, place=None, agency=None))
        return True

    def _meet(self, spot: Chunk, other: Chunk) -> bool:
        """Return whether a name and another line stand in one box that is not the whole story."""
        own = set(islice(self._outline.around(spot.container), _BOX))
        met = next((each for each in islice(self._outline.around(other.container), _BOX) if each in own), None)
        return met is not None and self._outline.containers[met].tag not in _WIDE

    def _is_boxed(self, chunk: Chunk) -> bool:
        """Return whether a line far from the headline stands in a box on the author."""
        holders = islice(self._outline.ancestors(chunk.container), _BOX)
        return is_of_byline(self._outline, chunk, holders)

    def _take(self, index: int, chunk: Chunk, name: str, said: Said | None) -> None:
        """Keep what is *said* in a line where nothing is known yet."""
        if said is None or not said.is_whole:
            return
        changed = False
        if name and (author := self._authors.get(name)) is not None:
            fresh = _fill(author, said)
            changed = fresh is not author
            self._authors[name] = fresh
        if said.place and self._place is None:
            self._place, changed = said.place, True
        if said.agency and self._agency is None and said.agency.casefold() not in self._authors:
            self._agency, changed = said.agency, True
        if changed:
            self.sources[index] = chunk


def _fill(author: Author, said: Said) -> Author:
    fresh = {
        field: value
        for field in (("role", "affiliation", "url", "email") if author.kind == "person" else ("url",))
        if (value := getattr(said, field))
        and getattr(author, field) is None
        and not (field == "role" and value.casefold() in NO_OFFICE)
    }
    return attrs.evolve(author, **fresh) if fresh else author


def _opens_with(line: str, names: list[str]) -> bool:
    """Return whether a line opens with one of the *names*, behind a word for "by" perhaps."""
    low = line[:_LONGEST_LINE].casefold()
    return any(0 <= low.find(name) <= _LONGEST_CUE for name in names)


def _is_telling(line: str) -> bool:
    """Return whether a line may say more than a name, and has no more small words than bylines have."""
    tokens = line.split()
    if sum(map(str.islower, tokens)) > _MOST_SMALL + line.count(","):
        return False
    return "@" in line or any(is_role_word(token) or token in IN_WORDS or is_agency(token) for token in tokens[1:])


def _is_of_network(url: str) -> bool:
    host = (host_of(url) or "").removeprefix("www.").removeprefix("m.")
    return host.endswith(_NETWORKS)
