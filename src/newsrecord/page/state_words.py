"""Turn the objects in which systems keep the words of a paragraph, one a piece of text, into markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

__all__ = ["Room", "address_in", "kind_of", "markup_of", "words_of"]

_MOST_NESTED: Final = 12
_MOST_LETTERS: Final = 500
_MOST_SPANS: Final = 100
_MARKUP: Final = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_KINDS: Final = (
    *("type", "_type", "__typename", "kind", "tag", "nodeType", "blockName", "slice_type", "__component", "component"),
)
# The keys under which objects keep their words or the objects that have them, the likeliest first.
_WORDS: Final = (
    *("content", "text", "value", "html", "body", "data", "children", "blocks", "paragraph", "model", "props"),
    *("attributes", "attrs", "values", "innerHTML", "innerBlocks", "content_elements", "primary", "rich_text"),
    *("richText", "copy", "root", "quote"),
)
_BREAKS: Final = frozenset({"hard_break", "hardbreak", "linebreak", "line-break", "br"})
_STRONG: Final = frozenset({"strong", "bold", "b"})
_LINKS: Final = frozenset({"link", "hyperlink", "a", "autolink", "anchor", "urllink"})
_HOLDERS: Final = ("data", "attrs", "attributes", "fields", "props", "model", "link")
_ADDRESSES: Final = ("url", "href", "uri", "locator", "source")


class Room:
    """How much more may be looked at: lists are read within lists, and what is shared in each of its places."""

    __slots__ = ("left", "letters", "parts")

    def __init__(self, left: int, size: int | None = None) -> None:
        self.left = left
        """How many values."""
        self.parts = _MOST_NESTED * left if size is None else size
        """How many parts of lists."""
        self.letters = _MOST_LETTERS * left if size is None else _MOST_NESTED * size
        """How long the texts of the parts may be, all together."""

    def take(self, letters: int = 0) -> bool:
        """Count a part, or the *letters* of one; return whether there was room for it."""
        self.parts -= 1
        self.letters -= letters
        return self.parts > 0 and self.letters > 0


def kind_of(item: Mapping[str, Any]) -> str:
    """Return what an object says to be: "text", "ParagraphBlock", "heading-2", "core/list"."""
    name = item.get("name")
    named = name if isinstance(name, str) and "/" in name else ""
    kind = next((str(item[key]) for key in _KINDS if item.get(key)), "") or named
    return kind[:60].casefold().removeprefix("core/").removeprefix("tag:")


def markup_of(text: str) -> str:
    """Return *text* as markup: as it is if it has any, else with its line breaks and signs written as such.

    >>> markup_of("Fish & chips"), markup_of("<b>Fish</b> &amp; chips")
    ('Fish &amp; chips', '<b>Fish</b> &amp; chips')
    """
    if "<" not in text and "&" not in text and "\n" not in text:
        return text
    if _MARKUP.search(text) is not None:
        return text
    return html.escape(text, quote=False).strip("\n").replace("\n", "<br>")


def words_of(value: Any, room: Room, depth: int = 0, links: Mapping[str, str] | None = None) -> str:
    """Return the words of an object: a string of it, or the strings of its parts one behind the other.

    *links* are the addresses that marks of the parts name.

    >>> link = {"type": "link", "url": "/a", "children": [{"text": "rained"}]}
    >>> words_of({"children": [{"text": "It "}, link]}, Room(9))
    'It <a href="/a">rained</a>'
    """
    if isinstance(value, str):
        return markup_of(value) if room.take(len(value)) else ""
    if depth > _MOST_NESTED or not room.take():
        return ""
    if isinstance(value, list):
        return "".join([words_of(item, room, depth + 1, links) for item in value])
    if not isinstance(value, Mapping):
        return ""
    kind = kind_of(value)
    if kind in _BREAKS:
        return "<br>"
    named = _mark_links(value) or links
    spans = value.get("spans")
    if isinstance(spans, list) and isinstance(text := value.get("text"), str):
        return _spanned(text, spans)
    # A piece of text within a line is what it is of: only a whole text is markup.
    for key in _WORDS:
        if key in value and (words := words_of(value[key], room, depth + 1, named)):
            return _marked(words, value, kind, links or {})
    return ""


def _marked(words: str, item: Mapping[str, Any], kind: str, links: Mapping[str, str]) -> str:
    """Return *words* with what the object and its marks make of them."""
    address = address_in(item) if kind in _LINKS else ""
    strong = kind in _STRONG or item.get("bold") is True
    marks = item.get("marks")
    for mark in marks[:_MOST_SPANS] if isinstance(marks, list) else ():
        if isinstance(mark, str):
            address = address or links.get(mark, "")
            strong = strong or mark in _STRONG
        elif isinstance(mark, Mapping):
            of = kind_of(mark)
            address = address or (address_in(mark) if of in _LINKS else "")
            strong = strong or of in _STRONG
    words = f"<b>{words}</b>" if strong else words
    return f'<a href="{html.escape(address)}">{words}</a>' if address else words


def _mark_links(item: Mapping[str, Any]) -> dict[str, str]:
    """Return the addresses of the marks that *item* defines for its parts."""
    defined = item.get("markDefs")
    if not isinstance(defined, list):
        return {}
    marks = [mark for mark in defined[:_MOST_SPANS] if isinstance(mark, Mapping)]
    return {
        key: address for mark in marks if isinstance(key := mark.get("_key"), str) and (address := address_in(mark))
    }


def _spanned(text: str, spans: Sequence[Any]) -> str:
    """Return *text* with the links that *spans* of it are."""
    pieces, at = [], 0
    for start, end, address in sorted(_links_in(spans)):
        if at <= start < end <= len(text):
            linked = f'<a href="{html.escape(address)}">{html.escape(text[start:end])}</a>'
            pieces += [html.escape(text[at:start], quote=False), linked]
            at = end
    pieces.append(html.escape(text[at:], quote=False))
    return "".join(pieces).replace("\n", "<br>")


def _links_in(spans: Sequence[Any]) -> Iterator[tuple[int, int, str]]:
    for span in spans[:_MOST_SPANS]:
        if isinstance(span, Mapping) and kind_of(span) in _LINKS:
            start, end = span.get("start"), span.get("end")
            if isinstance(start, int) and isinstance(end, int) and (address := address_in(span)):
                yield start, end, address


def address_in(item: Mapping[str, Any]) -> str:
    """Return the address that an object has, or one of the objects in which systems keep such; "" for none.

    >>> address_in({"type": "link", "attrs": {"href": "/a"}})
    '/a'
    """
    for holder in (item, *(held for key in _HOLDERS if isinstance(held := item.get(key), Mapping))):
        for key in _ADDRESSES:
            if isinstance(address := holder.get(key), str) and address:
                return address
    return ""
