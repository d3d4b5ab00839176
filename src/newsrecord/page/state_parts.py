"""Turn the objects in which systems keep the parts of a story, one a paragraph, into markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from newsrecord.page.state_pictures import picture_of
from newsrecord.page.state_words import Room, address_in, kind_of, markup_of, words_of
from newsrecord.text import DENSE

__all__ = ["SETS_PARAGRAPHS", "Room", "join_parts", "length_of"]

SETS_PARAGRAPHS: Final = re.compile(r"<(?:p|br|div)[\s/>]", re.IGNORECASE)
"""Markup that parts paragraphs."""
_SENTENCE: Final = 60
_FEWEST: Final = 3
_WORD: Final = 12
_TAG: Final = re.compile(r"<[^<>]{0,2000}>")
_MOST_ITEMS: Final = 200
_MOST_ROWS: Final = 500
_DEEPEST: Final = 8
_ROOM: Final = 100_000
# Where an object keeps the objects of its own that are parts of the story, too, or the items of a list.
_INNER: Final = ("content", "children", "blocks", "items", "innerBlocks", "content_elements", "rows")
_WRAPPERS: Final = ("model", "data", "attributes", "props", "primary", "fields", "attrs")
_HEADINGS: Final = frozenset(
    {"h2", "h3", "h4", "h5", "crosshead", "subtitle", "title", "intertitle", "subheadline", "subhead"}
)
_ITEM: Final = re.compile("list[-_ ]?item|^li$|^bullet$|^number$")
_LIST: Final = re.compile("list|^[uo]l$")
_PARAGRAPHS: Final = re.compile("paragraph|^p$|^text$|head|list|quote|image|photo|picture")
_EMBEDS: Final = re.compile("embed|video|tweet|twitter|youtube|instagram|tiktok|facebook|vimeo|player|iframe|social")
# What systems put among the parts of a story and is none of it: its head, and what leads elsewhere.
_SHOWN: Final = ("embed", "embedUrl", "embed_url", "videoUrl", "video_url", "contentUrl")
_OTHERS: Final = re.compile(
    r"^(?:headline|byline|timestamp|contributor|ad|ads|advert\w*|ad[-_ ]?slot\w*|promo\w*|related\w*|newsletter\w*|mpu"
    r"|teaser\w*|paywall|share\w*|social-?share\w*|divider|hr|spacer|separator|comments?|topics?|tags?|metadata)$"
    r"|advert|related|newsletter"
)
_LEVEL: Final = re.compile(r"[2-6](?!\d)")
_LEVEL_WORDS: Final = ("one", "two", "three", "four", "five", "six")


def length_of(text: str) -> int:
    """Return how long *text* is as a text, in any script.

    >>> length_of("bridge"), length_of("橋が")
    (6, 6)
    """
    return len(text) if text.isascii() else len(text) + 2 * len(DENSE.findall(text))


def join_parts(items: Sequence[Any], around: Sequence[Mapping[str, Any]] = (), room: Room | None = None) -> str:
    """Return the words of a list's objects as markup, where most of those that have any hold a sentence or more.

    Args:
        items: the list.
        around: the objects that it stands in, one of which may hold what the list only names.
        room: how much may be looked at.

    >>> line = "The ferry left the harbour on Saturday, for the first time in a week."
    >>> parts = [{"type": "header", "content": "Back"}, *({"type": "text", "content": line} for _ in range(3))]
    >>> join_parts(parts).splitlines()[0]
    '<h2>Back</h2>'
    >>> join_parts(parts[:2])
    ''
    """
    if len(items) < _FEWEST:
        return ""
    if all(isinstance(item, str) for item in items):
        return _join_lines(items)
    if not all(isinstance(item, Mapping) for item in items):
        return ""
    parts = _Parts(around, room or Room(_ROOM))
    lines = parts.read(items, 0)
    words = parts.words
    long = sum(length >= _SENTENCE for length in words)
    return "\n".join(lines) if long >= _FEWEST and long * 2 >= len(words) else ""


def _join_lines(items: Sequence[str]) -> str:
    """Return the strings of a list as paragraphs, where most hold a sentence."""
    lines = [markup_of(item) for item in items if item and not item.isspace()]
    long = sum(_is_sentence(_TAG.sub("", line)) for line in lines)
    if long < _FEWEST or long * 2 < len(lines):
        return ""
    return "\n".join(line if SETS_PARAGRAPHS.search(line) else f"<p>{line}</p>" for line in lines)


def _is_sentence(text: str) -> bool:
    # Lists of addresses and of paths are long, too.
    return length_of(text) >= _SENTENCE and (not text.isascii() or text.count(" ") * _WORD >= len(text))


class _Parts:
    """The parts of one list, as they are read."""

    def __init__(self, around: Sequence[Mapping[str, Any]], room: Room) -> None:
        self.around = around
        self.room = room
        self.words: list[int] = []
        """How long the parts are that have words."""

    def read(self, items: Sequence[Any], depth: int) -> list[str]:
        """Return the markup of each of *items*, those of a list together."""
        lines = [line for item in items if isinstance(item, Mapping) and (line := self.part(self.held(item), depth))]
        grouped: list[str] = []
        for tag, group in groupby(lines, key=_list_of):
            several = list(group)
            grouped += [f"<{tag}>{''.join(each[len(tag) + 1 :] for each in several)}</{tag}>"] if tag else several
        return grouped

    def held(self, item: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the object that *item* names: caches keep each under its name, and lists hold the names."""
        name = item.get("__ref") if len(item) == 1 else None
        if not isinstance(name, str):
            return self.linked(item)
        held = next((each[name] for each in self.around if name in each), item)
        return held if isinstance(held, Mapping) else item

    def linked(self, item: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the file that stands among the links of the text, as Contentful has them, where *item* names one."""
        system = item.get("sys")
        name = system.get("id") if len(item) == 1 and isinstance(system, Mapping) else None
        links = next((held for each in self.around if isinstance(held := each.get("links"), Mapping)), {})
        for kind in ("assets", "entries") if isinstance(name, str) else ():
            files = held.get("block") if isinstance(held := links.get(kind), Mapping) else None
            for file in files[:_MOST_ITEMS] if isinstance(files, list) else ():
                if isinstance(file, Mapping) and isinstance(own := file.get("sys"), Mapping) and own.get("id") == name:
                    return file
        return item

    def part(self, item: Mapping[str, Any], depth: int) -> str:
        """Return the markup of one part; that of an item of a list has the list's tag in front."""
        item = self.ranged(item)
        kind = kind_of(item)
        if not self.room.take() or _OTHERS.search(kind):
            return ""
        if _LIST.search(kind) and not _ITEM.search(kind) and (line := self.list(item, kind)):
            return line
        if (
            line := picture_of(item, kind, lambda place: (self.held(place[0]), place[1]))
            or _embed(item, kind)
            or _table(item, kind)
        ):
            return line
        inner = self.inner(item) if depth < _DEEPEST else []
        if inner and not (tag := _item_tag(item, kind)) and "quote" not in kind and "head" not in kind:
            return "\n".join(self.read(inner, depth + 1))
        if not (text := words_of(item, self.room)) or text.isspace():
            return ""
        if tag := _item_tag(item, kind):
            return f"{tag}:<li>{text}</li>"
        line = _set(text, kind, item)
        self.words.append(length_of(line))
        return line

    def ranged(self, item: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return a part whose links and pictures stand in a map beside the parts, with them in it."""
        ranges = item.get("entityRanges")
        known = next((each["entityMap"] for each in self.around[:1] if "entityMap" in each), None)
        if not isinstance(ranges, list) or not ranges or not isinstance(known, Mapping):
            return item
        spans = []
        for place in ranges[:_MOST_ITEMS]:
            held = known.get(str(place.get("key"))) if isinstance(place, Mapping) else None
            start, length = (place.get("offset"), place.get("length")) if isinstance(held, Mapping) else (None, None)
            if isinstance(held, Mapping) and isinstance(start, int) and isinstance(length, int):
                spans.append({**held, "start": start, "end": start + length})
        is_whole = bool(spans) and not str(item.get("text", "")).strip()
        return spans[0] if is_whole else {**item, "spans": spans}

    def inner(self, item: Mapping[str, Any]) -> list[Any]:
        """Return the objects of *item* that are parts of their own."""
        for holder in (item, *(held for key in _WRAPPERS if isinstance(held := item.get(key), Mapping))):
            for key in _INNER:
                inner = holder.get(key)
                if isinstance(inner, list) and any(
                    isinstance(each, Mapping)
                    and (_PARAGRAPHS.search(kind_of(each)) is not None)
                    and len(each) > 1
                    and not _is_piece(each)
                    for each in inner[:_FEWEST]
                ):
                    return inner
        return []

    def list(self, item: Mapping[str, Any], kind: str) -> str:
        """Return an object that holds the items of a list."""
        named = str(item.get("list_type") or item.get("listType") or item.get("style") or item.get("format") or kind)
        holders = (item, *(held for key in _WRAPPERS if isinstance(held := item.get(key), Mapping)))
        named = next((str(each["style"]) for each in holders if isinstance(each.get("style"), str)), named)
        tag = "ol" if _is_ordered(named.casefold(), kind) else "ul"
        items = next((held for each in holders for key in _INNER if isinstance(held := each.get(key), list)), None)
        if items is None:
            words = words_of(item, self.room)
            return f"<{tag}>{words}</{tag}>" if words.startswith("<li") else ""
        inner = "".join(f"<li>{words}</li>" for each in items[:_MOST_ITEMS] if (words := words_of(each, self.room)))
        return f"<{tag}>{inner}</{tag}>" if inner else ""


def _is_piece(item: Mapping[str, Any]) -> bool:
    """Return whether *item* is a piece of the text of a line: its words are a string, and it has no parts."""
    return kind_of(item) in ("text", "span", "fragment") and any(
        isinstance(item.get(key), str) for key in ("text", "value")
    )


def _is_ordered(named: str, kind: str) -> bool:
    return ("order" in named and "unorder" not in named) or "number" in named or kind == "ol" or named == "ol"


def _item_tag(item: Mapping[str, Any], kind: str) -> str:
    """Return of which kind of list an object is an item, that stands among the paragraphs; "" where it is none."""
    named = item.get("listItem")
    said = named.casefold() if isinstance(named, str) else kind if _ITEM.search(kind) else ""
    if not said:
        return ""
    return "ol" if "number" in said or ("order" in said and "unorder" not in said) or said.startswith("o-") else "ul"


def _list_of(line: str) -> str:
    return line[:2] if line.startswith(("ul:<li>", "ol:<li>")) else ""


def _set(text: str, kind: str, item: Mapping[str, Any]) -> str:
    """Return the words of one object with what its *kind* makes of them."""
    style = item.get("style")
    kind = style.casefold() if isinstance(style, str) and kind in ("block", "text", "") else kind
    if SETS_PARAGRAPHS.search(text):
        return f"<blockquote>{text}</blockquote>" if "quote" in kind else text
    if "head" in kind or kind in _HEADINGS:
        return f"<h{(rank := _rank(kind, item))}>{text}</h{rank}>"
    if "quote" in kind:
        return f"<blockquote>{text}</blockquote>"
    if "link" in kind and (address := address_in(item)):
        # It leads to another story.
        return f'<p><a href="{html.escape(address)}">{text}</a></p>'
    return f"<p>{text}</p>"


def _rank(kind: str, item: Mapping[str, Any]) -> int:
    """Return the rank of a heading: by its level, or by what its kind ends in: "heading-3", "header-two"."""
    for holder in (item, *(held for key in _WRAPPERS if isinstance(held := item.get(key), Mapping))):
        level = holder.get("level", holder.get("tag"))
        found = _LEVEL.search(str(level)[:8]) if isinstance(level, int | str) else None
        if found is not None:
            return int(found[0])
    if found := _LEVEL.search(kind):
        return int(found[0])
    return next((rank for rank, word in enumerate(_LEVEL_WORDS, 1) if rank > 1 and kind.endswith(word)), 2)


def _embed(item: Mapping[str, Any], kind: str) -> str:
    """Return an object that shows what stands elsewhere."""
    if not _EMBEDS.search(kind):
        return ""
    address = next(_embedded(item), "")
    return (
        f'<iframe src="{html.escape(address)}"></iframe>' if address.startswith(("https://", "http://", "//")) else ""
    )


def _embedded(item: Mapping[str, Any]) -> Iterator[str]:
    if address := address_in(item):
        yield address
    for holder in (item, *(held for key in _WRAPPERS if isinstance(held := item.get(key), Mapping))):
        yield from (held for key in _SHOWN if isinstance(held := holder.get(key), str))
    for value in item.values():
        if isinstance(value, Mapping) and (address := address_in(value)):
            yield address


def _table(item: Mapping[str, Any], kind: str) -> str:
    """Return an object that holds the rows of a table."""
    if "table" not in kind:
        return ""
    holders = (item, *(held for key in _WRAPPERS if isinstance(held := item.get(key), Mapping)))
    rows = next(
        (held for each in holders for key in ("rows", "content", "cells") if isinstance(held := each.get(key), list)),
        [],
    )
    head = item.get("header")
    lines = [(head, "th")] if isinstance(head, list) and head else []
    first = "th" if any(each.get("withHeadings") is True for each in holders) else "td"
    room = Room(_MOST_ROWS)
    for number, row in enumerate(rows[:_MOST_ROWS]):
        cells = row.get("cells", row.get("content")) if isinstance(row, Mapping) else row
        if isinstance(cells, list):
            lines.append((cells, "td" if number else first))
    inner = "".join(
        f"<tr>{''.join(f'<{tag}>{words_of(cell, room)}</{tag}>' for cell in cells[:_MOST_ITEMS])}</tr>"
        for cells, tag in lines
    )
    return f"<table>{inner}</table>" if inner else ""
