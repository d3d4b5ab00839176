"""Find the object of a page's data that is the story, and read its values by the keys that systems have for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any, Final, TypeAlias

from newsrecord.errors import printable
from newsrecord.find.declared import clean_value
from newsrecord.find.keys import fold
from newsrecord.page.state import Holder, StateText
from newsrecord.page.state_words import Room, kind_of, words_of

__all__ = ["HEADLINES", "Place", "StateStory", "text_in"]

Place: TypeAlias = tuple[Any, str]
"""A value and where it stands."""

HEADLINES: Final = ("headline", "headlines", "maintitle", "articletitle", "title", "titles", "name")
# The objects in which a story keeps what is said of it, and those in which systems keep the story's own values.
_PARTS: Final = (
    *("metadata", "meta", "acf", "taxonomy", "taxonomies", "relationships", "credits", "dates", "timestamps", "info"),
    *("fields", "attributes", "header", "embedded", "promoitems", "sys"),
)
_WRAPPERS: Final = frozenset({"content", "fields", "attributes", "data", "model", "acf", "body"})
_LISTS: Final = ("edges", "nodes", "data", "by", "items", "blocks")
_ENTRIES: Final = ("node", "fields", "attributes", "model")
_TEXTS: Final = (
    *("basic", "rendered", "text", "value", "default", "main", "plain", "name", "title", "headline", "label", "html"),
    *("processed", "long", "short"),
)
_NEAR: Final = 6
_MOST_UP: Final = 3
_MOST: Final = 60
_DEEPEST: Final = 5
_DEEPEST_LEAF: Final = 16
_FEW: Final = 4
_LONGEST_KEY: Final = 60
_ROOM: Final = 400
_ROOM_FOR_ALL: Final = 2_000
# What stands beside a name.
_BESIDE: Final = frozenset({"role", "jobtitle", "images", "alttext", "caption", "link"})
_MOST_INDEXED: Final = 50_000
_MARKS: Final = re.compile(r"[_\-:. ]")


@lru_cache(maxsize=1_024)
def _key(name: str) -> str:
    """Return the key *name* as it is compared: "publish_date", "field_publish_date", "publishDate" are one."""
    key = _MARKS.sub("", name.removeprefix("field_")).casefold()
    return key.removesuffix("collection").removesuffix("connection")


class StateStory:
    """The objects of the data that are the story, the innermost first."""

    def __init__(self, text: StateText, titles: Sequence[str]) -> None:
        holder = text.holder or Holder({}, text.locator)
        self._room = Room(_ROOM_FOR_ALL)
        self._outermost = holder
        for each in holder.chain():
            self._outermost = each
        self._chain = list(islice(holder.chain(), _NEAR))
        self._ids: dict[str, Place] | None = None
        self.objects = [(_by_key(values), where) for values, where in self._gather(titles)]
        """The objects by the keys as they are compared."""
        self._set_heads(text.heads)

    def _gather(self, titles: Sequence[str]) -> Iterator[tuple[Mapping[str, Any], str]]:
        place = self._own(titles)
        for holder in self._chain[place : place + _MOST_UP]:
            yield from _with_parts(holder.values, holder.locator)
            place += 1
            around = self._chain[place] if place < len(self._chain) else None
            if around is None or not any(
                held is holder.values and _key(name[:_LONGEST_KEY]) in _WRAPPERS for name, held in around.values.items()
            ):
                # What stands around it is the page's.
                return

    def _own(self, titles: Sequence[str]) -> int:
        """Return the place in the chain of the object with the story's headline."""
        headed: list[int] = []
        for place, holder in enumerate(self._chain):
            values = _by_key(holder.values)
            for key in HEADLINES[: -1 if headed else None]:
                text = fold(text_in(values[key], "", _ROOM)[0]) if key in values else ""
                if text and any(text in title for title in titles):
                    return place
                headed += [place] if text else []
        return headed[0] if headed else 0

    def _set_heads(self, heads: Sequence[Holder]) -> None:
        """Take the parts of the text that are its head: a headline, a byline, a time."""
        for head in heads:
            kind = _key(kind_of(head.values))
            held = _by_key({kind: head.values})
            held.places[kind] = head.locator
            self.objects.append((held, head.locator))
            if isinstance(model := head.values.get("model"), Mapping):
                self.objects.append((_by_key(model), f"{head.locator}.model"))

    def values(self, *keys: str) -> Iterator[tuple[str, Place]]:
        """Yield what the story has under *keys*: all of an object before those of the next, in the order of *keys*."""
        for values, where in self.objects:
            for key in keys:
                if key in values and (value := values[key]) not in (None, "", False):
                    own = values.places.get(key)
                    yield key, (value, own or f"{where}.{printable(values.names[key][:80])}")

    def everything(self) -> Iterator[tuple[str, Place]]:
        """Yield the values of the story itself by their keys."""
        for values, where in self.objects[:1]:
            for key, value in values.items():
                yield key, (value, f"{where}.{printable(values.names[key][:80])}")

    def leaves(self, place: Place, depth: int = 0, *, whole: bool = False) -> Iterator[Place]:
        """Yield the strings and objects that a value stands for, taken out of what systems wrap around them.

        *whole* objects keep what stands beside the values of their own: a picture has its caption there.
        """
        value, where = place
        if depth > _DEEPEST_LEAF or not self._room.take():
            return
        if isinstance(value, list):
            for number, item in enumerate(value[:_MOST]):
                yield from self.leaves((item, f"{where}[{number}]"), depth + 1, whole=whole)
        elif not isinstance(value, Mapping):
            yield place
        elif kind_of(value) not in _BESIDE:
            value, where = self.resolve((value, where))
            for key in _LISTS:
                if isinstance(value.get(key), list) or (key == "data" and isinstance(value.get(key), Mapping)):
                    yield from self.leaves((value[key], f"{where}.{key}"), depth + 1, whole=whole)
                    return
            for key in () if whole else _ENTRIES:
                if isinstance(value.get(key), Mapping):
                    yield from self.leaves((value[key], f"{where}.{key}"), depth + 1, whole=whole)
                    return
            yield value, where

    def resolve(self, place: Place) -> Place:
        """Return the object that a reference names; others as they are."""
        value = place[0]
        name = value.get("__ref")
        if isinstance(name, str):
            for holder in self._chain:
                if isinstance(held := holder.values.get(name), Mapping):
                    return held, f"{holder.locator}.{printable(name[:80])}"
            held = self._outermost.values.get(name)
            return (held, f"{self._outermost.locator}.{printable(name[:80])}") if isinstance(held, Mapping) else place
        identity = _named_by(value)
        if not identity:
            return place
        if self._ids is None:
            self._ids = _index(self._outermost)
        return self._ids.get(identity, place)


class _Keyed(dict[str, Any]):
    """The values of an object by its keys as they are compared, with the keys as they are."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.places: dict[str, str] = {}
        """Where values stand that are in no object of their own."""


def _by_key(values: Mapping[str, Any]) -> _Keyed:
    found = _Keyed()
    for name, value in values.items():
        key = _key(name[:_LONGEST_KEY])
        if key not in found or found[key] in (None, "", []):
            found[key] = value
            found.names[key] = name
    return found


def _with_parts(values: Mapping[str, Any], where: str) -> Iterator[tuple[Mapping[str, Any], str]]:
    yield values, where
    for name, held in values.items():
        if isinstance(held, Mapping) and _key(name[:_LONGEST_KEY]).removeprefix("contentful") in _PARTS:
            yield held, f"{where}.{printable(name[:80])}"


def _named_by(value: Mapping[str, Any]) -> str:
    """Return the identity that an object names which says little else: {"type": "node", "id": "7"}; "" for none."""
    if len(value) > _FEW:
        return ""
    system = value.get("sys")
    if isinstance(system, Mapping) and "fields" not in value:
        value = system
    name = value.get("_ref", value.get("id"))
    return name if isinstance(name, str) and not any(key in value for key in (*_TEXTS, *_ENTRIES, "url")) else ""


def _index(root: Holder) -> dict[str, Place]:
    """Return the objects of the data that say more than their identity, by it."""
    found: dict[str, Place] = {}
    waiting: list[Place] = [(root.values, root.locator)]
    seen: set[int] = set()
    for value, where in waiting:
        if id(value) in seen or len(waiting) > _MOST_INDEXED:
            continue
        seen.add(id(value))
        if isinstance(value, Mapping):
            system = value.get("sys")
            name = value.get("_id", value.get("id", system.get("id") if isinstance(system, Mapping) else None))
            if isinstance(name, str) and not _named_by(value):
                found.setdefault(name, (value, where))
            inner = [(held, f"{where}.{printable(key[:80])}") for key, held in value.items()]
        else:
            inner = [(held, f"{where}[{number}]") for number, held in enumerate(value)]
        waiting += [(held, path) for held, path in inner if isinstance(held, dict | list)]
    return found


def text_in(
    value: object, where: str, limit: int, clean: Callable[[object, int], str] = clean_value, depth: int = 0
) -> Place:
    """Return the clean words of a value and where they stand: of a string, of an object with a text, of rich text.

    >>> text_in({"rendered": "Rain &amp; wind"}, "$.title", 100)
    ('Rain & wind', '$.title.rendered')
    """
    if isinstance(value, str):
        return clean(value, limit), where
    if isinstance(value, Mapping) and depth <= _DEEPEST:
        for key in _TEXTS:
            words, path = text_in(value.get(key), f"{where}.{key}", limit, clean, depth + 1)
            if words:
                return words, path
    if isinstance(value, list | Mapping) and value:
        is_rich = isinstance(value, Mapping) or isinstance(value[0], Mapping)
        return (clean(words_of(value, Room(_ROOM)), limit) if is_rich else ""), where
    return "", where
