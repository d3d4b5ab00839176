"""Turn the JSON-LD scripts of a page into data nodes."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

import msgspec

from newsrecord.errors import Issue, printable
from newsrecord.limits import DEFAULT_LIMITS, Limits
from newsrecord.page.outline import DataNode

__all__ = ["is_too_deep", "read_scripts"]

# Strings are matched so that what looks like a comment or a trailing comma within one is left alone.
_STRINGS_AND_BRACKETS: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*\\?(?:"|\Z)|[\[\]{}]', re.DOTALL)
_NOISE: Final = re.compile(
    r'("[^"\\]*(?:\\.[^"\\]*)*\\?(?:"|\Z))|/\*.{0,200}?\*/|//[^\n]*|,(?=\s{0,200}[\]}])', re.DOTALL
)
# A quotation mark without a backslash before it, and what stands behind one that ends a string.
_QUOTE: Final = re.compile(r'(?<!\\)"')
_ENDS_STRING: Final = re.compile(r'\s{0,200}(?:[}\]:]|,\s{0,200}["\[{\dtfn-]|\Z)')
_WRAPPERS: Final = re.compile(r"<!--|-->|<!\[CDATA\[|\]\]>")
_MOST_DIGITS: Final = 400
_MOST_BITS: Final = 1_328


def read_scripts(
    scripts: Iterable[str], limits: Limits = DEFAULT_LIMITS
) -> tuple[tuple[DataNode, ...], tuple[Issue, ...]]:
    """Return one node for each object in *scripts*, outer ones first, and what could not be read.

    >>> nodes, _ = read_scripts(['{"@graph": [{"@type": "NewsArticle", "author": {"@type": "Person"}}]}'])
    >>> [(node.types, node.locator) for node in nodes]
    [((), 'json-ld[0]$'), (('NewsArticle',), 'json-ld[0]$.@graph[0]'), (('Person',), 'json-ld[0]$.@graph[0].author')]
    """
    nodes: list[DataNode] = []
    issues: list[Issue] = []
    left = limits.max_json_nodes
    for number, data in enumerate(map(_pack, scripts)):
        path = f"json-ld[{number}]"
        if not data:
            continue
        try:
            values, faults = _read(data, path, limits.max_json_depth)
            for value in values:
                found, left = _gather(value, f"{path}$", left, limits.max_json_depth)
                nodes += found
            issues += faults
        except _TooDeep:
            message = f"the JSON is nested deeper than {limits.max_json_depth} levels and was not read"
            issues.append(Issue(code="json-too-deep", path=path, message=message))
        if left <= 0:
            message = f"the page's JSON has more than {limits.max_json_nodes} values; the rest is left out"
            issues.append(Issue(code="json-invalid", path=path, message=message))
            break
    return tuple(nodes), tuple(issues)


def _pack(script: str) -> bytes:
    # A script may be most of a page, and the reader makes bytes of it anyway: the text need not be there beside them.
    text = script.strip().removeprefix("\ufeff").strip().removesuffix(";")
    return text.encode("utf-8", "surrogatepass")


class _TooDeep(Exception):
    """The JSON is nested too deep."""


def _read(data: bytes, path: str, deepest: int) -> tuple[list[Any], list[Issue]]:
    try:
        return [msgspec.json.decode(data)], []
    except (ValueError, RecursionError):
        # It takes the JSON of the standard alone, in half the time of the reader below.
        text = data.decode("utf-8", "surrogatepass")
    if is_too_deep(text, deepest):
        raise _TooDeep
    try:
        return [_load(text)], []
    except ValueError:
        return _repair(text, path)


def _load(text: str) -> Any:
    # Line breaks and tabs within strings are common (strict=False); numbers no computer holds are not worth an error.
    return json.loads(text, strict=False, parse_int=_number, parse_float=_number, parse_constant=_nothing)


def _number(text: str) -> int | float | None:
    if len(text) > _MOST_DIGITS:
        return None
    try:
        return int(text)
    except ValueError:
        value = float(text)
        return value if value - value == 0 else None


def _nothing(_: str) -> None:
    return None


def is_too_deep(text: str, most: int) -> bool:
    """Return whether JSON *text* nests its objects and arrays deeper than *most* levels.

    >>> is_too_deep('{"a": ["[["]}', 2), is_too_deep("[[[]]]", 2)
    (False, True)
    """
    if text.count("[") + text.count("{") <= most:
        return False
    depth = 0
    for found in _STRINGS_AND_BRACKETS.finditer(text):
        mark = found[0]
        if mark in "[{":
            depth += 1
            if depth > most:
                return True
        elif mark in "]}":
            depth -= 1
    return False


def _repair(text: str, path: str) -> tuple[list[Any], list[Issue]]:
    """Read JSON with comments, wrappers, trailing commas, entities, bare quotes, or several values in a row."""
    found = (_concatenated(attempt.strip()) for attempt in _attempts(_WRAPPERS.sub("", text).strip()))
    values = next(filter(None, found), [])
    message = "the JSON has errors and was read after repair" if values else "the JSON has errors and was not read"
    severity = "info" if values else "warning"
    return values, [Issue(code="json-invalid", path=path, message=message, severity=severity)]  # type: ignore[arg-type]


def _attempts(text: str) -> Iterator[str]:
    yield text
    plain = _NOISE.sub(lambda found: found[1] or "", text)
    yield plain
    if "&quot;" in text or "&#34;" in text:
        yield html.unescape(text)
    yield _escape_quotes(plain)


def _escape_quotes(text: str) -> str:
    r"""Return JSON *text* with a backslash before each quotation mark within a string.

    One that ends a string stands before a comma and the next value, a colon or a bracket.

    >>> _escape_quotes('{"name": "The "big" rain", "n": 1}')
    '{"name": "The \\"big\\" rain", "n": 1}'
    """
    pieces: list[str] = []
    at, is_open = 0, False
    for quote in _QUOTE.finditer(text):
        is_end = is_open and _ENDS_STRING.match(text, quote.end()) is not None
        if is_open and not is_end:
            pieces += (text[at : quote.start()], "\\")
            at = quote.start()
        is_open = not is_end
    return "".join((*pieces, text[at:]))


def _concatenated(text: str) -> list[Any]:
    decoder = json.JSONDecoder(strict=False, parse_int=_number, parse_float=_number, parse_constant=_nothing)
    values: list[Any] = []
    at = 0
    while at < len(text):
        try:
            value, at = decoder.raw_decode(text, at)
        except ValueError:
            break
        values.append(value)
        while at < len(text) and (text[at].isspace() or text[at] in ",;"):
            at += 1
    return [value for value in values if isinstance(value, (dict, list))]


def _gather(value: Any, path: str, left: int, deepest: int) -> tuple[list[DataNode], int]:
    """Return a node for each object in *value*, in reading order, and how many more values may be looked at."""
    nodes: list[DataNode] = []
    waiting: list[tuple[Any, str, int]] = [(value, path, 1)]
    while waiting and left > 0:
        left -= 1
        item, where, depth = waiting.pop()
        if depth > deepest and _is_nested(item):
            raise _TooDeep
        if isinstance(item, dict):
            if int in map(type, item.values()):
                _drop_numbers(item)
            nodes.append(DataNode(tuple(_types(item.get("@type"))), item, where, "json-ld"))
            # A key may hold anything; what evidence shows is one line that no terminal acts on.
            held = [(key, value) for key, value in item.items() if _is_nested(value)]
            waiting.extend((value, f"{where}.{printable(key[:80])}", depth + 1) for key, value in reversed(held))
        elif isinstance(item, list):
            inner = [(held, f"{where}[{i}]", depth + 1) for i, held in enumerate(item[:left]) if _is_nested(held)]
            waiting.extend(reversed(inner))
    return nodes, left


def _drop_numbers(item: dict[str, Any]) -> None:
    """Put None in the place of numbers that no computer holds."""
    for key, value in item.items():
        if type(value) is int and value.bit_length() > _MOST_BITS:
            item[key] = None


def _is_nested(value: Any) -> bool:
    return isinstance(value, (dict, list))


def _types(value: Any) -> Iterator[str]:
    """Yield the names in ``@type`` without their vocabulary."""
    for name in value if isinstance(value, list) else [value]:
        if isinstance(name, str) and name.strip():
            yield name.strip().rstrip("/").rpartition("/")[2].rpartition(":")[2][:200]
