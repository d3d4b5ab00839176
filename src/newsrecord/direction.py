"""Close what turns the direction of text in a field, so that it turns nothing behind the field.

Marks of direction are part of what Arabic and Hebrew say, so the texts of a record keep them.  But an isolate or an
override that is never closed also turns whatever a reader of the record prints behind it.  A name has no use for them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final, TypeVar

import attrs

from newsrecord.errors import Issue
from newsrecord.model.body import Block, BlockQuote, Embed, Figure, Image, Table
from newsrecord.model.comment import Comment
from newsrecord.text import strip_bidi

__all__ = ["close_blocks", "close_comments", "close_images", "close_standfirst", "close_text"]

T = TypeVar("T")

_TURNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
# To look for nine characters is a fraction of looking at each of the text.
_MARKS: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ISOLATES: Final = "\u2066\u2067\u2068"
_POP_ISOLATE, _POP_EMBEDDING = "\u2069", "\u202c"
_LEFT_OPEN: Final = "isolates, embeddings or overrides of direction were left open; they are closed"
_IN_A_LIST: Final = f"{_LEFT_OPEN}, here for the first time, and removed from names"


def close_blocks(body: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Issue, ...]]:
    """Return *body* with the isolates, embeddings and overrides of each block closed, and an issue for each block."""
    kept: list[Block] = []
    issues: list[Issue] = []
    for index, block in enumerate(body):
        # A paragraph has no words beside its text.
        is_marked = _has_marks(block.text) or (block.type != "paragraph" and _has_marks(*_beside(block)))
        closed: Block = _close(block) if is_marked else block
        if closed is not block:
            issues.append(_issue(f"body[{index}]"))
        kept.append(closed)
    return tuple(kept), tuple(issues)


def close_standfirst(standfirst: str | None) -> tuple[str | None, tuple[Issue, ...]]:
    """Return *standfirst* closed, and an issue where it was not."""
    if standfirst is None or not _has_marks(standfirst):
        return standfirst, ()
    closed = close_text(standfirst)
    return closed, () if closed is standfirst else (_issue("standfirst"),)


def close_images(images: tuple[Image, ...]) -> tuple[tuple[Image, ...], tuple[Issue, ...]]:
    """Return *images* with captions and credits closed, and an issue where they were not."""
    return _changed("images", images, tuple(_close(each) if _has_marks(*_words(each)) else each for each in images))


def close_comments(comments: tuple[Comment, ...]) -> tuple[tuple[Comment, ...], tuple[Issue, ...]]:
    """Return *comments* with their texts closed and no mark in names and ids, and an issue where there was one."""
    return _changed("comments", comments, tuple(map(_close_comment, comments)))


def _changed(path: str, old: tuple[T, ...], new: tuple[T, ...]) -> tuple[tuple[T, ...], tuple[Issue, ...]]:
    # A page can have ten thousand comments; one issue tells of all.
    first = next((index for index, (one, other) in enumerate(zip(old, new, strict=True)) if one is not other), None)
    return (old, ()) if first is None else (new, (_issue(f"{path}[{first}]", _IN_A_LIST),))


def _close_comment(comment: Comment) -> Comment:
    changes: dict[str, Any] = {}
    for name, value in (("author", comment.author), ("id", comment.id)):
        if value is not None and (plain := strip_bidi(value)) != value:
            changes[name] = None if plain.isspace() else plain or None
    if _has_marks(comment.text) and (text := close_text(comment.text)) != comment.text:
        changes["text"] = text
    return attrs.evolve(comment, **changes) if changes else comment


def _has_marks(*texts: str | None) -> bool:
    for text in texts:  # noqa: SIM110  # a generator would cost more than it asks
        if text and not text.isascii() and any(map(text.__contains__, _MARKS)):
            return True
    return False


def _words(image: Image) -> tuple[str | None, ...]:
    return image.caption, image.credit, image.alt


def _beside(block: Block) -> tuple[str | None, ...]:
    """Return the texts of *block* that stand beside its ``text``."""
    match block:
        case BlockQuote():
            return (block.credit,)
        case Table():
            return (block.caption,)
        case Embed():
            return (block.provider,)
        case Figure():
            return _words(block.image)
        case _:
            return ()


def _issue(path: str, message: str = _LEFT_OPEN) -> Issue:
    return Issue(code="bidi-control", path=path, message=message, severity="info")


def _close(value: Any) -> Any:
    """Return a value of a block, or the block itself, with each text in it closed; the same object where all are."""
    if isinstance(value, str):
        return close_text(value)
    if isinstance(value, tuple):
        items = tuple(_close(item) for item in value)
        return value if all(new is old for new, old in zip(items, value, strict=True)) else items
    if not attrs.has(type(value)):
        return value
    fields = {field.name: getattr(value, field.name) for field in attrs.fields(type(value)) if field.init}
    changes = {name: new for name, old in fields.items() if (new := _close(old)) is not old}
    return attrs.evolve(value, **changes) if changes else value


def close_text(text: str) -> str:
    r"""Return *text* with what it leaves open closed at its end; no character moves, so that spans stay right.

    >>> close_text("evil \u202egpj.exe") == "evil \u202egpj.exe\u202c"
    True
    >>> close_text("\u2066closed\u2069") == "\u2066closed\u2069"
    True
    """
    open_: list[str] = []
    isolates = 0
    for match in _TURNS.finditer(text):
        mark = match[0]
        if mark == _POP_ISOLATE:
            # By the bidirectional algorithm the end of an isolate ends the embeddings within it too.
            if isolates:
                isolates -= 1
                while open_.pop() != _POP_ISOLATE:
                    pass
        elif mark == _POP_EMBEDDING:
            if open_ and open_[-1] == _POP_EMBEDDING:
                open_.pop()
        else:
            open_.append(_POP_ISOLATE if mark in _ISOLATES else _POP_EMBEDDING)
            isolates += mark in _ISOLATES
    return text + "".join(reversed(open_)) if open_ else text
