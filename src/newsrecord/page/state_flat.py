"""Put together the data that a script holds as one flat list, in which places stand for values."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["unflatten"]

_LOOKED_AT: Final = 40
_FEWEST: Final = 4
_MOST_STEPS: Final = 8
_MOST_DIGITS: Final = 9
_MOMENT: Final = "D"


def unflatten(value: Any) -> Any:
    """Return the objects of a flat list with the values that they name by their places; others as they are.

    Nuxt and SvelteKit write each value once, and its place in the list where it belongs.  What is no object is None
    in the list that is returned, so that the places stay what they are; one object may stand in many, or in itself.

    >>> unflatten([{"story": 1}, {"title": 2, "lines": 3}, "Rain", [4, 5], "It rains.", "A lot."])[1]
    {'title': 'Rain', 'lines': ['It rains.', 'A lot.']}
    """
    if not isinstance(value, list) or len(value) < _FEWEST or not _is_flat(value):
        return value
    made: list[Any] = [{} if isinstance(item, dict) else [] if _is_row(item, value) else item for item in value]
    for place, item in enumerate(value):
        if isinstance(item, dict):
            made[place].update({_named(key, value): _at(at, value, made) for key, at in item.items()})
        elif _is_row(item, value):
            made[place].extend([_at(at, value, made) for at in item])
    return [item if isinstance(item, dict) else None for item in made]


def _is_flat(value: list[Any]) -> bool:
    objects = [item for item in value[:_LOOKED_AT] if isinstance(item, dict) and item]
    return bool(objects) and all(_are_places(list(item.values()), value) for item in objects)


def _are_places(items: list[Any], value: list[Any]) -> bool:
    # A place below the first stands for what JSON cannot write.
    return all(type(item) is int and -_LOOKED_AT < item < len(value) for item in items)


def _is_row(item: Any, value: list[Any]) -> bool:
    return isinstance(item, list) and bool(item) and _are_places(item, value)


def _named(key: str, value: list[Any]) -> str:
    """Return the name that the key "_7" stands for, as streams of React Router have it; other keys as they are."""
    digits = key.removeprefix("_")
    if digits == key or not digits.isdecimal() or len(digits) > _MOST_DIGITS or int(digits) >= len(value):
        return key
    name = value[int(digits)]
    return name if isinstance(name, str) else key


def _at(at: Any, value: list[Any], made: list[Any]) -> Any:
    """Return what stands at a place, taken out of what only says of which kind it is: ["Date", "2024-03-05"]."""
    for _ in range(_MOST_STEPS):
        if type(at) is not int or not 0 <= at < len(value):
            return None
        item = value[at]
        if not (isinstance(item, list) and len(item) == 2 and isinstance(item[0], str)):
            return made[at]
        if type(item[1]) is not int or item[0] == _MOMENT:
            return item[1]
        at = item[1]
    return None
