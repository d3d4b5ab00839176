"""Find what stands in the data of scripts where a locator points."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final

from newsrecord.errors import printable
from newsrecord.limits import Limits
from newsrecord.page.state import read_states

__all__ = ["find_state_values"]

_LONGEST_KEY: Final = 80
_MOST_VALUES: Final = 1_000
_ENDS: Final = (".", "[")


def find_state_values(scripts: Sequence[str], locators: Collection[str], limits: Limits) -> dict[str, list[list[str]]]:
    """Return for each of *locators* the values that stand there, each as the strings that it is made of.

    >>> find_state_values(['x = {"a": {"b": ["Rain", 7]}}'], ["state[0]$.a.b"], Limits())
    {'state[0]$.a.b': [['Rain', '7']]}
    """
    found: dict[str, list[list[str]]] = {}
    for value, path in read_states(scripts, limits):
        waiting: list[tuple[Any, str]] = [(value, path)]
        left = limits.max_json_nodes
        while waiting and left > 0:
            left -= 1
            item, where = waiting.pop()
            if where in locators:
                found.setdefault(where, []).append(list(_leaves(item)))
            if isinstance(item, dict):
                steps = [(held, f"{where}.{printable(key[:_LONGEST_KEY])}") for key, held in item.items()]
            elif isinstance(item, list):
                steps = [(held, f"{where}[{number}]") for number, held in enumerate(item)]
            else:
                continue
            waiting += [step for step in steps if _leads_on(step[1], locators)]
    return found


def _leads_on(path: str, locators: Collection[str]) -> bool:
    return any(each.startswith(path) and (len(each) == len(path) or each[len(path)] in _ENDS) for each in locators)


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
