"""Put together the data that a script holds as one flat list, in which places stand for values."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["unflatten"]

_LOOKED_AT: Final = 40
_FEWEST: Final = 4


def unflatten(value: Any) -> Any:
    """Return the objects of a flat list with the words and lists that they name by their places; others as they are.

    Nuxt and SvelteKit write each value once, and its place in the list where it belongs:

    >>> unflatten([{"story": 1}, {"title": 2, "lines": 3}, "Rain", [4, 5], "It rains.", "A lot."])[-1]
    {'title': 'Rain', 'lines': ['It rains.', 'A lot.']}
    """
    if not isinstance(value, list) or len(value) < _FEWEST or not _is_flat(value):
        return value
    objects = [_named(item, value) if isinstance(item, dict) else item for item in value]
    lists = [
        [objects[at] for at in item] if isinstance(item, list) and item and _are_places(item, value) else objects[place]
        for place, item in enumerate(value)
    ]
    for place, item in enumerate(value):
        if isinstance(item, dict):
            for key, at in item.items():
                if _is_place(at, value) and isinstance(value[at], list):
                    lists[place][key] = lists[at]
    return [item for item in lists if isinstance(item, dict)]


def _is_flat(value: list[Any]) -> bool:
    objects = [item for item in value[:_LOOKED_AT] if isinstance(item, dict) and item]
    return bool(objects) and all(_are_places(list(item.values()), value) for item in objects)


def _are_places(items: list[Any], value: list[Any]) -> bool:
    # A place below the first stands for what JSON cannot write.
    return all(type(item) is int and -_LOOKED_AT < item < len(value) for item in items)


def _is_place(at: Any, value: list[Any]) -> bool:
    return type(at) is int and 0 <= at < len(value)


def _named(item: dict[str, Any], value: list[Any]) -> dict[str, Any]:
    return {key: value[at] if _is_place(at, value) and isinstance(value[at], str) else at for key, at in item.items()}
