"""Put together what scripts push piece by piece, and read its rows: JSON behind a number, or a text with its length."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsrecord.limits import Limits
from newsrecord.page.linked_data import is_too_deep

__all__ = ["is_pushed", "read_rows"]

_PUSH: Final = ".push([1,"
_NAME: Final = "__next_f"
_NEAR: Final = 80
_LONG: Final = 400
_ROW: Final = re.compile(rb"([0-9a-f]{1,6}):(?:T([0-9a-f]{1,6}),)?")
# A text that is long stands in a row of its own, and its number in the object that it belongs to.
_NUMBER: Final = re.compile(r'"\$([0-9a-f]{1,6})"')


def is_pushed(script: str) -> bool:
    """Return whether *script* pushes a piece of a page's state.

    >>> is_pushed('self.__next_f.push([1,"5:..."])'), is_pushed("a.push([1, 2])")
    (True, False)
    """
    return script.find(_NAME, 0, _NEAR) >= 0 and script.find(_PUSH, 0, _NEAR) >= 0


def read_rows(scripts: Sequence[str], limits: Limits) -> Iterator[Any]:
    """Yield the values of the rows that *scripts* push, each text in the place of its number.

    >>> text = "It rained. " * 50
    >>> pieces = [f"7:T{len(text):x},{text[:90]}", f'{text[90:]}8:{{"title":"Rain","body":"$7"}}']
    >>> rows = list(read_rows([f"self.__next_f.push([1,{json.dumps(piece)}])" for piece in pieces], Limits()))
    >>> rows[0]["title"], rows[0]["body"] == text
    ('Rain', True)
    """
    texts: dict[str, str] = {}
    values: list[str] = []
    for number, row, is_text in _split(_pushed(scripts)):
        if is_text:
            texts[number] = row
        elif row[:1] in ("[", "{") and ((" " in row and len(row) > _LONG) or _NUMBER.search(row)):
            values.append(row)
    left = dict(texts)

    def take(found: re.Match[str]) -> str:
        # Once: what is named again and again must not grow.
        text = left.pop(found[1], None)
        return found[0] if text is None else json.dumps(text)

    for row in values:
        whole = _NUMBER.sub(take, row) if left else row
        if len(whole) < _LONG or is_too_deep(whole, limits.max_json_depth):
            continue
        try:
            yield json.JSONDecoder(strict=False).raw_decode(whole)[0]
        except (ValueError, RecursionError):
            continue
    for text in left.values():
        yield {"text": text}


def _pushed(scripts: Sequence[str]) -> bytes:
    pieces = []
    for script in scripts:
        at = script.find(_PUSH, 0, _NEAR) if is_pushed(script) else -1
        if at < 0:
            continue
        try:
            value, _ = json.JSONDecoder(strict=False).raw_decode(script, at + len(_PUSH) - len("[1,"))
        except (ValueError, RecursionError):
            continue
        if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
            pieces.append(value[1])
    return "".join(pieces).encode("utf-8", "surrogatepass")


def _split(pushed: bytes) -> Iterator[tuple[str, str, bool]]:
    """Yield the rows: the number, what stands behind it, and whether that is a text."""
    at = 0
    while at < len(pushed):
        row = _ROW.match(pushed, at)
        if row is not None and row[2] is not None:
            # The length is one of bytes, and no line ends a text.
            end = row.end() + int(row[2], 16)
        else:
            end = pushed.find(b"\n", at)
            end = len(pushed) if end < 0 else end
        if row is not None:
            yield row[1].decode(), pushed[row.end() : end].decode("utf-8", "replace"), row[2] is not None
        at = end + (row is None or row[2] is None)
