"""Find what stands in the data of scripts where a locator points."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from newsrecord.errors import printable
from newsrecord.limits import Limits
from newsrecord.page.state import load_json, read_states

__all__ = ["find_state_values"]

_LONGEST_KEY: Final = 80
_MOST_VALUES: Final = 1_000
_LONGEST: Final = 8_000
_MOST_STEPS: Final = 400
_STEP: Final = re.compile(r"[.\[]")


def find_state_values(scripts: Sequence[str], locators: Collection[str], limits: Limits) -> dict[str, list[list[str]]]:
    """Return for each of *locators* the values that stand there, each as the strings that it is made of.

    >>> find_state_values(['x = {"a": {"b": ["Rain", 7]}}'], ["state[0]$.a.b"], Limits())
    {'state[0]$.a.b': [['Rain', '7']]}
    """
    found: dict[str, list[list[str]]] = {}
    steps = frozenset(step for each in locators for step in _steps(each))
    for value, path in read_states(scripts, limits):
        waiting: list[tuple[Any, str]] = [(value, path)]
        left = limits.max_json_nodes
        while waiting and left > 0:
            left -= 1
            item, where = waiting.pop()
            if where in locators:
                found.setdefault(where, []).append(list(_leaves(item)))
            if isinstance(item, dict):
                inner = [(held, f"{where}.{printable(key[:_LONGEST_KEY])}") for key, held in item.items()]
            elif isinstance(item, list):
                inner = [(held, f"{where}[{number}]") for number, held in enumerate(item)]
            elif isinstance(item, str) and item.lstrip()[:1] in ("{", "["):
                # Data written into a string, to be read a second time.
                inner = [(held, where) for held in load_json(item, limits) if isinstance(held, dict | list)]
            else:
                continue
            waiting += [step for step in inner if step[1] in steps]
    return found


def _steps(locator: str) -> Iterator[str]:
    """Yield the places on the way to *locator*, a bounded number of them, and itself."""
    if len(locator) <= _LONGEST:
        yield from (locator[: step.start()] for step in islice(_STEP.finditer(locator), _MOST_STEPS))
        yield locator


def _leaves(value: Any) -> Iterator[str]:
    """Yield the strings and numbers within *value*, a bounded number of them: an object may stand in itself."""
    waiting = [value]
    left = _MOST_VALUES
    while waiting and left > 0:
        left -= 1
        item = waiting.pop()
        if isinstance(item, dict | list):
            waiting.extend(reversed(list(item.values()) if isinstance(item, dict) else item))
        elif item is not None:
            yield str(item)
