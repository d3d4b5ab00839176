"""Read the items of a declared breadcrumb list: their names in order, and whether the first leads home."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsrecord.find.declared import clean_value

__all__ = ["crumbs_of", "leads_home"]


def crumbs_of(value: object) -> Iterator[str]:
    """Yield the names of the items of a declared list, in the order of their positions."""
    for item in _items(value):
        inner = item.get("item")
        name = item.get("name") or (inner.get("name") if isinstance(inner, dict) else None)
        if text := clean_value(name, 300):
            yield text


def leads_home(value: object) -> bool:
    """Return whether the first of several crumbs leads to the home page, whatever it is called."""
    items = _items(value)
    if len(items) < 2:
        return False
    target = items[0].get("item", items[0].get("url"))
    if isinstance(target, dict):
        target = target.get("@id", target.get("url"))
    if not isinstance(target, str):
        return False
    return target == "/" or (target.partition("://")[2].rstrip("/").count("/") == 0 and "://" in target)


def _items(value: object) -> list[Mapping[str, object]]:
    items: list[Mapping[str, object]]
    items = [item for item in value[:50] if isinstance(item, dict)] if isinstance(value, list) else []
    if isinstance(value, dict):
        items = [value]
    numbers = [_number(item.get("position")) for item in items]
    if items and all(number is not None for number in numbers):
        order = sorted(range(len(items)), key=lambda i: numbers[i] or 0)
        items = [items[i] for i in order]
    return items


def _number(value: object) -> int | None:
    if isinstance(value, int) or (isinstance(value, str) and value.isdecimal() and len(value) < 6):
        return int(value)
    return None
