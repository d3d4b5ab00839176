"""Close what turns the direction of text in a block, so that it turns nothing behind the block.

Marks of direction are part of what Arabic and Hebrew say, so a body keeps them.  But an isolate or an override that is
never closed also turns whatever a reader of the record prints behind it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

import attrs

from newsrecord.errors import Issue
from newsrecord.model.body import Block

__all__ = ["close_blocks", "close_text"]

_TURNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
# To look for nine characters is a fraction of looking at each of the text.
_MARKS: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ISOLATES: Final = "\u2066\u2067\u2068"
_POP_ISOLATE, _POP_EMBEDDING = "\u2069", "\u202c"


def close_blocks(body: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[Issue, ...]]:
    """Return *body* with the isolates, embeddings and overrides of each block closed, and an issue for each block."""
    kept: list[Block] = []
    issues: list[Issue] = []
    for index, block in enumerate(body):
        text = block.text
        closed: Block = _close(block) if not text.isascii() and any(map(text.__contains__, _MARKS)) else block
        if closed is not block:
            message = "isolates, embeddings or overrides of direction were left open; they are closed"
            issues.append(Issue(code="bidi-control", path=f"body[{index}]", message=message, severity="info"))
        kept.append(closed)
    return tuple(kept), tuple(issues)


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
