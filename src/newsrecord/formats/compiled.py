"""Turn a native document into an Article with msgspec's compiled decoder: fast, but not strict.

msgspec decodes into attrs classes, and runs their checks, but knows no unions of them and no choice of date and
date-time.  Classes with such fields are therefore decoded into Structs made after their fields, and built from those.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import cache, reduce
from operator import or_
from types import UnionType
from typing import Any, Final, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec

from newsrecord.formats.strict import VERSION, VERSION_KEY, read_moment
from newsrecord.model.article import Article

__all__ = ["read_loosely"]

_Build: TypeAlias = Callable[[Any], Any]
_DATES: Final = (dt.date, dt.datetime)


def read_loosely(data: bytes | str) -> Article | None:
    """Return the article that *data* describes, or None where it describes none or an unusual form of one.

    Every check of the records is made, but names that no record has are passed over, a repeated name counts where it
    stands last, and dates may be spelled as Python reads them: the caller makes sure that none of that is there.

    >>> read_loosely('{"newsrecord": 1, "headline": "Forces advance", "odd": 1}')
    <Article 'Forces advance': 0 blocks>
    """
    decoder, build = _decoder()
    try:
        article: Article = build(decoder.decode(data))
    except (ValueError, msgspec.MsgspecError, RecursionError):
        return None
    return article


@cache
def _decoder() -> tuple[msgspec.json.Decoder[Any], _Build]:
    return msgspec.json.Decoder(_struct(Article)), _builder(Article)


@cache
def _struct(cls: type) -> type[msgspec.Struct]:
    """Return the Struct to decode JSON objects into that are records of *cls*."""
    hints = get_type_hints(cls)
    fields: list[tuple[str, Any] | tuple[str, Any, Any]] = [(VERSION_KEY, Literal[VERSION])] if cls is Article else []
    tag = None
    for field in attrs.fields(cls):
        if not field.init:
            tag = field.default
        elif field.default is attrs.NOTHING:
            fields.append((field.name, _decodable(hints[field.name])))
        else:
            fields.append((field.name, _decodable(hints[field.name]), field.default))
    # Structs live for a moment and hold no cycles: the collector need not know them.
    tagging = {"tag": tag, "tag_field": "type"} if tag else {}
    return msgspec.defstruct(cls.__name__, fields, kw_only=True, gc=False, **tagging)


@cache
def _builder(cls: type) -> _Build:
    """Return the function that makes a record of *cls* from its Struct."""
    hints = get_type_hints(cls)
    names: dict[str, Any] = {"cls": cls}
    values = []
    for field in attrs.fields(cls):
        step = _step(hints[field.name]) if field.init else None
        if step is not None:
            names[f"step_{field.name}"] = step
            values.append(f"{field.name}=None if s.{field.name} is None else step_{field.name}(s.{field.name})")
        elif field.init:
            values.append(f"{field.name}=s.{field.name}")
    # One expression, as attrs writes __init__: a loop over the fields takes a third longer.
    build: _Build = eval(f"lambda s: cls({', '.join(values)})", names)  # noqa: S307  # our own text
    return build


def _step(hint: Any) -> _Build | None:
    """Return what makes a field's value from the decoded one, or None where that is the value already."""
    hints = _members(hint)
    if get_origin(hint) is tuple:
        step = _step(get_args(hint)[0])
        return None if step is None else lambda items: tuple([step(item) for item in items])
    if any(member in _DATES for member in hints):
        return read_moment
    builders = {_struct(member): _builder(member) for member in hints if _needs_struct(member)}
    if not builders:
        return None
    if len(builders) == 1:
        return next(iter(builders.values()))
    return lambda struct: builders[type(struct)](struct)


def _needs_struct(hint: Any) -> bool:
    """Return whether *hint* is, or holds, what msgspec does not decode by itself."""
    if hint in _DATES:
        return True
    if isinstance(hint, type) and attrs.has(hint):
        tagged = any(not field.init for field in attrs.fields(hint))
        return tagged or any(_needs_struct(member) for member in get_type_hints(hint).values())
    return any(_needs_struct(member) for member in get_args(hint))


def _decodable(hint: Any) -> Any:
    """Return *hint* with Structs in place of the records that need one, and text in place of dates."""
    if hint in _DATES:
        return str
    if isinstance(hint, type) and attrs.has(hint):
        return _struct(hint) if _needs_struct(hint) else hint
    if get_origin(hint) is tuple:
        item: Any = _decodable(get_args(hint)[0])
        return tuple[item, ...]
    if get_origin(hint) in (Union, UnionType):
        return reduce(or_, (_decodable(member) for member in get_args(hint)))
    return hint


def _members(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
