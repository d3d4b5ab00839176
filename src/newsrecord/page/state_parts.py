"""Turn the objects in which systems keep the parts of a story, one a paragraph, into markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from newsrecord.text import DENSE

__all__ = ["SETS_PARAGRAPHS", "join_parts", "length_of"]

SETS_PARAGRAPHS: Final = re.compile(r"<(?:p|br|div)[\s/>]", re.IGNORECASE)
"""Markup that parts paragraphs."""
_SENTENCE: Final = 60
_FEWEST: Final = 3
_MOST_NESTED: Final = 12
_MOST_ITEMS: Final = 200
# The keys under which the objects of a list keep their words, the likeliest first.
_WORDS: Final = (
    *("content", "text", "value", "html", "body", "data", "children", "paragraph", "model", "props"),
    *("attributes", "attrs", "values", "innerHTML", "innerBlocks"),
)
_KINDS: Final = ("type", "__typename", "kind", "tag", "nodeType", "blockName")
_ITEMS: Final = ("items", "content", "children", "innerBlocks")
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "crosshead", "subtitle", "title", "intertitle"})
_CREDITS: Final = ("credit", "copyright", "photographer", "byline", "source")
_PICTURES: Final = ("image", "photo", "picture")


def length_of(text: str) -> int:
    """Return how long *text* is as a text, in any script.

    >>> length_of("bridge"), length_of("橋が")
    (6, 6)
    """
    return len(text) if text.isascii() else len(text) + 2 * len(DENSE.findall(text))


def join_parts(items: Sequence[Any], around: Sequence[Mapping[str, Any]] = ()) -> str:
    """Return the words of a list's objects as markup, where most of those that have any hold a sentence or more.

    Args:
        items: the list.
        around: the objects that it stands in, one of which may hold what the list only names.

    >>> line = "The ferry left the harbour on Saturday, for the first time in a week."
    >>> parts = [{"type": "header", "content": "Back"}, *({"type": "text", "content": line} for _ in range(3))]
    >>> join_parts(parts).splitlines()[0]
    '<h2>Back</h2>'
    >>> join_parts(parts[:2])
    ''
    """
    lines: list[str] = []
    words = long = 0
    for named in items:
        if not isinstance(named, Mapping):
            return ""
        item = _held(named, around)
        kind = _kind(item)
        if line := _list(item, kind) or _picture(item, kind):
            lines.append(line)
        elif text := _words(item, 0):
            line = _set(text, kind, item)
            lines.append(line)
            words += 1
            long += length_of(line) >= _SENTENCE
    return "\n".join(lines) if long >= _FEWEST and long * 2 >= words else ""


def _held(item: Mapping[str, Any], around: Sequence[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Return the object that *item* names: caches keep each under its name, and lists hold the names."""
    name = item.get("__ref") if len(item) == 1 else None
    if not isinstance(name, str):
        return item
    held = next((each[name] for each in around if name in each), item)
    return held if isinstance(held, Mapping) else item


def _kind(item: Mapping[str, Any]) -> str:
    """Return what an object says to be: "text", "ParagraphBlock", "heading-2", "core/list"."""
    name = item.get("name")
    named = name if isinstance(name, str) and "/" in name else ""
    return (next((str(item[key]) for key in _KINDS if item.get(key)), "") or named)[:40].casefold()


def _set(text: str, kind: str, item: Mapping[str, Any]) -> str:
    """Return the words of one object with what its *kind* makes of them."""
    if SETS_PARAGRAPHS.search(text):
        return f"<blockquote>{text}</blockquote>" if "quote" in kind else text
    if "head" in kind or kind in _HEADINGS:
        level = item.get("level") or (int(kind[-1]) if kind[-1] in "23456" else 0)
        rank = level if isinstance(level, int) and 2 <= level <= 6 else 2
        return f"<h{rank}>{text}</h{rank}>"
    if "quote" in kind:
        return f"<blockquote>{text}</blockquote>"
    if "link" in kind and isinstance(address := item.get("url"), str):
        # It leads to another story.
        return f'<p><a href="{html.escape(address)}">{text}</a></p>'
    return f"<p>{text}</p>"


def _list(item: Mapping[str, Any], kind: str) -> str:
    """Return an object that holds the items of a list."""
    if "list" not in kind or "item" in kind:
        return ""
    named = str(item.get("list_type") or kind)
    tag = "ol" if "ordered" in named and "unordered" not in named else "ul"
    items = next((held for key in _ITEMS if isinstance(held := item.get(key), list)), None)
    if items is None:
        words = _words(item, 0)
        return f"<{tag}>{words}</{tag}>" if words.startswith("<li") else ""
    inner = "".join(f"<li>{words}</li>" for each in items[:_MOST_ITEMS] if (words := _words(each, 0)))
    return f"<{tag}>{inner}</{tag}>" if inner else ""


def _picture(item: Mapping[str, Any], kind: str) -> str:
    """Return an object that holds a picture."""
    address = next(_addresses(item), None) if any(word in kind for word in _PICTURES) else None
    if address is None:
        return ""
    caption = item.get("caption")
    words = html.escape(caption) if isinstance(caption, str) else ""
    credit = next((said for key in _CREDITS if isinstance(said := item.get(key), str)), "")
    words += f' <span class="credit">{html.escape(credit)}</span>' if credit else ""
    return f'<figure><img src="{html.escape(address)}"><figcaption>{words}</figcaption></figure>'


def _addresses(item: Mapping[str, Any]) -> Iterator[str]:
    for key in ("url", "src"):
        if isinstance(address := item.get(key), str) and address:
            yield address


def _words(value: Any, depth: int) -> str:
    """Return the words of one object of a list: a string of it, or the strings of its parts one behind the other."""
    if isinstance(value, str):
        return value
    if depth > _MOST_NESTED:
        return ""
    if isinstance(value, list):
        return "".join(_words(item, depth + 1) for item in value)
    if isinstance(value, Mapping):
        for key in _WORDS:
            if key in value and (words := _words(value[key], depth + 1)):
                return words
    return ""
