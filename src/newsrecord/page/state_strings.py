"""Read the data that a script writes into a string, for the browser to parse: ``JSON.parse("...")``, or to hand on."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

__all__ = ["as_json", "parsed_strings"]

_PARSE: Final = re.compile(r"(?:JSON\.parse|\.enqueue)\(\s{0,20}([\"'`])")
_MOST: Final = 20
_BARE_QUOTE: Final = re.compile(r'\\.|"', re.DOTALL)
_AS_JSON: Final = {'"': '\\"', "\\'": "'", "\\`": "`", "\\x": "\\u00", "\\\n": "", "\\$": "$"}


def parsed_strings(script: str) -> Iterator[str]:
    '''Yield the strings that *script* has the browser parse as JSON.

    >>> list(parsed_strings("""x = JSON.parse('{"a": 1}');"""))
    ['{"a": 1}']
    '''
    at = 0
    for _ in range(_MOST):
        found = _PARSE.search(script, at)
        if found is None:
            return
        at = _end_of(script, found.end(), found[1])
        if at < 0:
            return
        try:
            value = json.loads(as_json(script[found.end() : at]), strict=False)
        except ValueError:
            continue
        yield value


def as_json(written: str) -> str:
    r"""Return what a script has *written* between the marks of a string as a string of JSON.

    >>> print(as_json('the "old" pier'))
    "the \"old\" pier"
    """
    return f'"{_BARE_QUOTE.sub(lambda mark: _AS_JSON.get(mark[0], mark[0]), written)}"'


def _end_of(script: str, at: int, mark: str) -> int:
    """Return where the string ends that has begun at *at*, or -1."""
    while True:
        end = script.find(mark, at)
        if end < 0:
            return -1
        slashes = end
        while slashes > at and script[slashes - 1] == "\\":
            slashes -= 1
        if (end - slashes) % 2 == 0:
            return end
        at = end + 1
