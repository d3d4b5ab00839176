"""Read the data that a script returns from a function, with the values that it is called with in the place of names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Final

from newsrecord.page.state_strings import as_json

__all__ = ["is_call", "literal_data", "returned_data"]

_CALL: Final = re.compile(r"=\s{0,4}\(function\s{0,4}\((?=[\w$])")
_HEAD: Final = 400
_GROWTH: Final = 2
_RETURN: Final = re.compile(r"\breturn\s{0,4}(?=\{)")
_TOKEN: Final = re.compile(
    r"""(?P<string>"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*')|(?P<name>[A-Za-z_$][\w$]{0,200})|(?P<not>![01])"""
    r"""|(?P<number>-?(?:\d{1,40}(?:\.\d{1,40})?|\.\d{1,40})(?:[eE][+-]?\d{1,4})?)|(?P<mark>[\[\]{}(),:])|\s+""",
    re.DOTALL,
)
_DATES: Final = frozenset({"new", "Date", "("})
_WORDS: Final = {"true": "true", "false": "false", "null": "null"}


def is_call(script: str) -> bool:
    """Return whether *script* may assign what a function returns that is called with values.

    >>> is_call('window.__NUXT__=(function(a,b){return {a:b}}(1,"x"))'), is_call("(function(w,d){})(window,document)")
    (True, False)
    """
    return _CALL.search(script, 0, _HEAD) is not None


def returned_data(script: str) -> str | None:
    """Return as JSON the object that the function in *script* returns, or None where it is more than data.

    >>> returned_data('x=(function(a,b){return {title:a,lines:[b,"c"],next:void 0,on:!0}}("Rain","It rains."))')
    '{"title":"Rain","lines":["It rains.","c"],"next":null,"on":true}'
    """
    call = _CALL.search(script, 0, _HEAD)
    close = script.find(")", call.end()) if call is not None else -1
    start = _RETURN.search(script, close) if close > 0 else None
    if call is None or start is None:
        return None
    body, at = _read(script, start.end())
    opening = script.find("(", at)
    if not body or opening < 0:
        return None
    given, _ = _read(script, opening)
    names = [name.strip() for name in script[call.end() : close].split(",")]
    try:
        values = json.loads(f"[{''.join(_written(given[1:-1], {}, len(script)))}]")
        known = dict(zip(names, map(json.dumps, values), strict=False))
        return "".join(_written(body, known, len(script)))
    except (ValueError, RecursionError):
        return None


def literal_data(script: str, at: int) -> tuple[str | None, int]:
    """Return as JSON the object that is written in *script* at a place, and where it ends; None where it is code.

    >>> literal_data('x={page:{seen:undefined,day:new Date("2024-03-05")}};', 2)
    ('{"page":{"seen":null,"day":"2024-03-05"}}', 52)
    """
    tokens, end = _read(script, at)
    try:
        return ("".join(_written(tokens, {}, len(script))), end) if tokens else (None, at)
    except (ValueError, RecursionError):
        return None, at


def _read(script: str, at: int) -> tuple[list[tuple[str, str]], int]:
    """Return the tokens of the object that begins at *at*, each with its kind, and where it ends; none of code."""
    tokens: list[tuple[str, str]] = []
    depth = 0
    while found := _TOKEN.match(script, at):
        at = found.end()
        kind = found.lastgroup
        if kind is None:
            continue
        text = found[0]
        tokens.append((kind, text))
        if kind == "mark":
            depth += (text in "[{(") - (text in ")}]")
            if depth == 0:
                return tokens, at
    return [], at


def _written(tokens: list[tuple[str, str]], known: Mapping[str, str], length: int) -> Iterator[str]:
    """Yield *tokens* as JSON has them; names with what stands for them in *known*, as long as that does not grow."""
    left = _GROWTH * length
    skipped = dated = False
    for place, (kind, text) in enumerate(tokens):
        following = tokens[place + 1][1] if place + 1 < len(tokens) else ""
        if skipped or (kind == "name" and text == "void"):
            # "void 0" is nothing.
            skipped = not skipped
            if not skipped:
                yield "null"
        elif (text in _DATES and following != ":") or (text == ")" and dated):
            # new Date("2024-03-05")
            dated = text != ")"
        elif kind == "string":
            yield json.dumps(json.loads(as_json(text[1:-1]), strict=False))
        elif kind == "name" and following == ":":
            yield json.dumps(text)
        elif kind == "name":
            written = _WORDS.get(text) or known.get(text, "null")
            left -= len(written)
            yield written if left > 0 else "null"
        elif kind == "number" and following == ":":
            yield json.dumps(text)
        else:
            yield _number(text) if kind == "number" else {"!0": "true", "!1": "false"}.get(text, text)


def _number(text: str) -> str:
    return text.replace(".", "0.", 1) if text.lstrip("-").startswith(".") else text
