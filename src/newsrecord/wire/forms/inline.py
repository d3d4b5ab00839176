"""Turn the inline marks of Markdown into plain words, with the links among them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import attrs

from newsrecord.model.body import Image, Link
from newsrecord.patterns import late
from newsrecord.text import clean_block, strip_bidi
from newsrecord.urls import is_link, is_web_url

__all__ = ["Piece", "read_image", "read_inline", "to_text"]

_TOKEN: Final = late(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`{1,2})(?P<code>[^`\n]{1,600})(?P=ticks)"
    r"|\[!\[[^\[\]]{0,600}\]\([^()\n]{0,2000}\)\]\([^()\n]{0,2000}\)"
    r"|!\[[^\[\]]{0,600}\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,400})?\)|\[[^\[\]]{0,100}\])"
    r"|(?P<note>\[\^[^\[\]\s]{1,60}\])"
    r"|\[(?P<words>(?:[^\[\]\\]|\\[^\n]){1,800})\]\(\s?<?(?P<url>[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?)>?"
    r"(?:\s[\"'][^\"\n]{0,400}[\"'])?\s?\)"
    r"|\[(?P<ref>[^\[\]]{1,600})\](?:\s?\[(?P<id>[^\[\]]{0,100})\])?"
    r"|<(?P<auto>https?://[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>@]{1,100})>"
    r"|(?P<tag></?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,600})?/?>)"
    r"|(?P<run>\*{1,3}|_{1,3}|~~)"
)
# Pandoc writes what a page says of a link or a picture behind it, and of words in brackets: "[Lund]{.place}".
_ATTRIBUTED: Final = r"\{\s?(?:[.#]|[\w:-]{1,40}=)[^{}\n]{0,400}\}"
_ATTRIBUTES: Final = late(rf"(?<=\)){_ATTRIBUTED}")
_SPAN: Final = late(rf"\[((?:[^\[\]\n]|\[[^\[\]\n]{{0,300}}\]\([^()\n]{{0,600}}\)){{0,600}})\]{_ATTRIBUTED}")
_IMAGE: Final = re.compile(
    r"\[?!\[(?P<alt>[^\[\]]{0,600})\]\(\s?<?(?P<url>[^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?)>?"
    r"(?:\s[\"'](?P<title>[^\"\n]{0,600})[\"'])?\s?\)(?:\]\([^()\n]{0,2000}\))?(?:\{[^{}]{0,200}\})?"
)
# A mark with no partner among the last few open ones is a letter like any other.
_OPEN: Final = 8


@attrs.define(slots=True)
class Piece:
    """Some words, and where they lead; or a mark of emphasis, as long as it is not known to be one."""

    text: str
    url: str | None = None


def read_inline(text: str, targets: Mapping[str, str]) -> tuple[str, tuple[Link, ...]]:
    """Return the words of a paragraph in Markdown, and the links in them.

    Args:
        text: the paragraph.
        targets: addresses by the label in small letters that they are referred to by.

    >>> words, links = read_inline("The *ferry* of [Lund](https://lund.example/) has 5 * 2 seats.", {})
    >>> words, links[0].start
    ('The ferry of Lund has 5 * 2 seats.', 13)
    """
    if not any(mark in text for mark in "\\`[<*_~&"):
        return text, ()
    if "]{" in text or "){" in text:
        text = _SPAN.sub(r"\1", _ATTRIBUTES.sub("", text))
    return to_text(_pieces(text, targets))


def to_text(pieces: Iterable[Piece]) -> tuple[str, tuple[Link, ...]]:
    """Return the words of *pieces* one after the other, white space squeezed, and the links in them."""
    made: list[str] = []
    links: list[Link] = []
    length = 0
    ends_blank = True
    for piece in pieces:
        words = clean_block(html.unescape(piece.text)) if piece.text.strip() else ""
        if not words:
            if piece.text and not ends_blank:
                made.append(" ")
                length, ends_blank = length + 1, True
            continue
        if piece.text[0].isspace() and not ends_blank:
            made.append(" ")
            length += 1
        made.append(words)
        if piece.url is not None:
            links.append(Link(url=piece.url, start=length, end=length + len(words)))
        length += len(words)
        ends_blank = piece.text[-1].isspace()
        if ends_blank:
            made.append("\n" if piece.text.endswith("\n") else " ")
            length += 1
    text = "".join(made).rstrip()
    return text, tuple(link for link in links if link.end <= len(text))


def _pieces(text: str, targets: Mapping[str, str]) -> Iterator[Piece]:
    """Return the pieces of *text*, marks of emphasis taken out."""
    pieces: list[Piece] = []
    opened: list[tuple[str, Piece]] = []
    at = 0
    for found in _TOKEN.finditer(text):
        if found.start() > at:
            pieces.append(Piece(text[at : found.start()]))
        at = found.end()
        if found["run"]:
            _emphasise(text, found, pieces, opened)
        else:
            pieces.append(_read(found, targets))
    pieces.append(Piece(text[at:]))
    return iter(pieces)


def _read(found: re.Match[str], targets: Mapping[str, str]) -> Piece:
    whole = found[0]
    if found["escaped"]:
        return Piece("&amp;" if found["escaped"] == "&" else found["escaped"])
    if found["code"]:
        return Piece(found["code"].replace("&", "&amp;"))
    if found["words"]:
        return Piece(read_inline(found["words"], {})[0].replace("&", "&amp;"), _target(found["url"]))
    if found["ref"]:
        address = targets.get((found["id"] or found["ref"]).casefold())
        return Piece(whole) if address is None else Piece(read_inline(found["ref"], {})[0], _target(address))
    if found["auto"]:
        address = found["auto"] if "://" in found["auto"] else f"mailto:{found['auto']}"
        return Piece(found["auto"], _target(address))
    if found["tag"]:
        return Piece("\n" if whole[:3].casefold() == "<br" else "")
    # A picture within the text, or the sign of a footnote.
    return Piece("")


def _target(address: str) -> str | None:
    address = strip_bidi(html.unescape(address))
    return address if is_link(address) else None


def _emphasise(text: str, found: re.Match[str], pieces: list[Piece], opened: list[tuple[str, Piece]]) -> None:
    """Add a mark of emphasis as it stands, and empty it and its partner where it closes what was opened."""
    run = found["run"]
    start, end = found.span()
    before, behind = text[start - 1 : start] if start else "", text[end : end + 1]
    piece = Piece(run)
    pieces.append(piece)
    # "**" works within words too; "snake_case" and "2*3*4" are none.
    is_strong = run.startswith("**") or run == "~~"
    closes = bool(before) and not before.isspace() and (is_strong or not behind.isalnum())
    if closes:
        for index in range(len(opened) - 1, max(-1, len(opened) - 1 - _OPEN), -1):
            if opened[index][0] == run:
                opened[index][1].text = piece.text = ""
                del opened[index:]
                return
    if behind and not behind.isspace() and (is_strong or not before.isalnum()):
        opened.append((run, piece))


def read_image(text: str) -> tuple[Image, str] | None:
    """Return the picture that *text*, a line of Markdown, shows, and the title given with it.

    >>> read_image('![Boat](https://lund.example/boat.jpg "A boat.")')[1]
    'A boat.'
    """
    found = _IMAGE.fullmatch(text)
    if found is None:
        return None
    alt = read_inline(found["alt"], {})[0] or None
    url = strip_bidi(html.unescape(found["url"]))
    title = read_inline(found["title"] or "", {})[0]
    if is_web_url(url):
        return Image(url=url, alt=alt), title
    return (Image(alt=alt or title), title) if alt or title else None
