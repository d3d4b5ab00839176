"""Turn an Article into the native JSON document and, strictly, back: nothing is lost and nothing is guessed.

A document is one object in UTF-8: the key ``newsrecord`` with the version of the format, then every field of
`Article`, null and ``[]`` included, the names of each object in alphabetical order.  Records are objects, tuples are
arrays, a block carries its class as ``type``, days and times are ISO 8601 strings with at most six decimals, "Z" for an
offset of zero.  A reader may find the names in any order, and may find a field missing that has a default.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from typing import Any, Final, cast

import msgspec

from newsrecord.errors import InvalidArticle, InvalidField, LimitExceeded, check_type
from newsrecord.formats.compiled import read_loosely
from newsrecord.formats.schema import json_schema
from newsrecord.formats.strict import VERSION, VERSION_KEY, Repeated, article_of, refusal
from newsrecord.limits import DEFAULT_LIMITS, Limits, check_limits
from newsrecord.model.article import Article

__all__ = ["from_dict", "from_json", "json_schema", "to_dict", "to_json"]

_ENCODER: Final = msgspec.json.Encoder()
_OPENING: Final = f'{{"{VERSION_KEY}":{VERSION},'.encode()
_MINUTE: Final = dt.timedelta(minutes=1)
_NOTHING: Final = dt.timedelta(0)
# Longer numbers fit no field, and Python refuses to read very long ones as int.
_LONGEST_INT: Final = 20
# A JSON string; the closing mark is optional so that an unclosed one costs one pass, not one for each mark in it.
_STRING: Final = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_NO_BRACKETS: Final = re.compile(r"[^\[\]{}]+")
# Characters shown on either side of what is no JSON.
_NEAR: Final = 20


def to_json(article: Article) -> bytes:
    """Return *article* as a native JSON document; `from_json` reads it back to an equal record.

    Raises:
        InvalidField: *article* is no `Article`.

    >>> to_json(Article(access="free"))[:41]
    b'{"newsrecord":1,"access":"free","body":[]'
    """
    check_type("article", article, Article, "an Article")
    if _has_odd_offset(article):
        return _OPENING + _ENCODER.encode(_with_seconds(article))[1:]
    return _OPENING + _ENCODER.encode(article)[1:]


def from_json(data: bytes | str | bytearray | memoryview, *, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Return the article that the native JSON document *data* describes.

    The reader is strict, so that a document means one record or none: it refuses unknown, repeated and missing names,
    values of a wrong type, NaN, escapes of lone surrogates, and bytes that are not UTF-8 or start with a byte order
    mark.

    Args:
        data: the document; bytes are UTF-8.
        limits: ``max_bytes`` bounds the document, ``max_json_depth`` its nesting where it is wrong.

    Raises:
        InvalidArticle: the document is wrong.  Its ``fields`` hold one `InvalidField` for each wrong value (the first
            1,000), with path, value and what was wanted; the path is ``$`` where the text is no JSON.
        LimitExceeded: the document is larger than ``limits.max_bytes``.
        InvalidField: an argument is of the wrong type.

    >>> from_json(to_json(Article(headline="Forces advance"))).headline
    'Forces advance'
    >>> from newsrecord.errors import InvalidArticle
    >>> try:
    ...     from_json('{"newsrecord": 1, "url": "/news", "headlin": "Forces advance", "tags": ["war", 3]}')
    ... except InvalidArticle as error:
    ...     print([wrong.path for wrong in error.fields])
    ['$.url', '$.headlin', '$.tags[1]']
    """
    if not isinstance(data, (bytes, str, bytearray, memoryview)):
        raise InvalidField("data", data, "bytes or str; from_dict takes plain values")
    check_limits(limits)
    size = data.nbytes if isinstance(data, memoryview) else len(data)
    if size > limits.max_bytes:
        raise LimitExceeded(limit="max_bytes", found=size, allowed=limits.max_bytes)
    if isinstance(data, (bytearray, memoryview)):
        data = bytes(data)
    elif type(data) is not str and isinstance(data, str):
        # msgspec takes no subclasses of str, such as the text that lxml gives.
        data = str(data)
    # Compiled code reads whatever it can make a record of, unknown and repeated names passed over.  That there are none
    # is proved by writing the record again: the same bytes, or the same values where order or white space differ.
    article = read_loosely(data)
    if article is not None and to_json(article) == (data.encode() if isinstance(data, str) else data):
        return article
    text = _decode(data)
    try:
        document = _load(text)
        return article if article is not None and document == to_dict(article) else article_of(document)
    except InvalidArticle:
        _refuse_depth(text, limits.max_json_depth)
        raise


def to_dict(article: Article) -> dict[str, Any]:
    """Return *article* as the native document in plain values: dict, list, str, int, float, bool and None.

    Raises:
        InvalidField: *article* is no `Article`.

    >>> to_dict(Article(tags=("war",)))["tags"]
    ['war']
    """
    return cast("dict[str, Any]", msgspec.json.decode(to_json(article)))


def from_dict(document: Mapping[str, Any]) -> Article:
    """Return the article that *document*, a native document in plain values, describes; as strict as `from_json`.

    Raises:
        InvalidArticle: with one `InvalidField` for each wrong value.

    >>> from_dict({"newsrecord": 1, "headline": "Forces advance"}).headline
    'Forces advance'
    """
    return article_of(document)


def _is_odd(moment: object) -> bool:
    """Return whether *moment* has an offset of broken minutes, which msgspec would round."""
    if type(moment) is not dt.datetime or moment.tzinfo is None or moment.tzinfo is dt.UTC:
        return False
    return (moment.utcoffset() or _NOTHING) % _MINUTE != _NOTHING


def _has_odd_offset(article: Article) -> bool:
    times = [article.published, article.modified, *[comment.published for comment in article.comments]]
    return any(map(_is_odd, times))


def _with_seconds(article: Article) -> dict[str, Any]:
    """Return the fields of *article* as plain values, the offsets of its times written out to the second."""
    plain: dict[str, Any] = msgspec.to_builtins(article)
    for record, fields in [(article, plain), *zip(article.comments, plain["comments"], strict=True)]:
        for name in ("published", "modified"):
            moment: dt.datetime | None = getattr(record, name, None)
            if moment is not None and _is_odd(moment):
                fields[name] = moment.isoformat()
    return plain


def _decode(data: bytes | str) -> str:
    if isinstance(data, str):
        return data
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        near = data[max(0, error.start - _NEAR) : error.start + _NEAR]
        raise refusal([InvalidField("$", near, f"UTF-8; byte {error.start}, on line {line}, is none")]) from None


def _load(text: str) -> object:
    """Return the values that the JSON in *text* stands for."""
    try:
        return json.loads(text, object_pairs_hook=_object_of, parse_int=_int_of)
    except json.JSONDecodeError as error:
        wrong = _malformed(text, error)
    except RecursionError:
        wrong = InvalidField("$", text[:_NEAR], "JSON that is less deeply nested")
    raise refusal([wrong])


def _refuse_depth(text: str, allowed: int) -> None:
    """Raise an error where the brackets of *text* go deeper than *allowed*.

    How deep the readers of JSON go differs between versions of Python; the error is to be the same in all of them.
    """
    depth = 0
    for bracket in _NO_BRACKETS.sub("", _STRING.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        if depth > allowed:
            raise refusal([InvalidField("$", text[:_NEAR], f"JSON with brackets at most {allowed} deep")]) from None


def _malformed(text: str, error: json.JSONDecodeError) -> InvalidField:
    near = text[max(0, error.pos - _NEAR) : error.pos + _NEAR]
    return InvalidField("$", near, f"JSON; line {error.lineno}, column {error.colno}: {error.msg}")


def _object_of(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    return plain if len(plain) == len(pairs) else Repeated(pairs)


def _int_of(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_INT else float(digits)
