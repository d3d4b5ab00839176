"""Drop the head of a mail that a story was passed on in: who sent it to whom, when, and its subject."""

from __future__ import annotations

from typing import Final

from newsrecord.find.body.field import Field
from newsrecord.find.mail_names import HEADER_NAMES

__all__ = ["drop_mail_head"]

_LONGEST_NAME: Final = 26
_LINES: Final = 12
_LONGEST_NOTE: Final = 600
_FIELDS: Final = frozenset({"from", "date", "to", "subject"})
_FEWEST: Final = 3
_RULE: Final = "---"


def drop_mail_head(field: Field, kept: list[int]) -> list[int]:
    """Drop the lines of a mail's head, and the few words of who passed the story on above them.

    Three of its fields stand together, the sender among them.
    """
    opening = [field.chunks[index].text for index in kept[:_LINES]]
    start = next((i for i, text in enumerate(opening) if text.startswith(_RULE) or ":" in text[:_LONGEST_NAME]), -1)
    if start < 0 or sum(map(len, opening[:start])) > _LONGEST_NOTE:
        return kept
    roles: set[str] = set()
    stop = start
    for text in opening[start:]:
        found = [_role_of(line) for line in text.split("\n")]
        if None in found:
            break
        roles.update(role for role in found if role is not None)
        stop += 1
    return kept[stop:] if "from" in roles and len(roles & _FIELDS) >= _FEWEST else kept


def _role_of(line: str) -> str | None:
    """Return what a line of a mail's head tells, "" for the rule above it and None for any other line."""
    if line.startswith(_RULE):
        return ""
    name, colon, _ = line[: _LONGEST_NAME + 1].partition(":")
    return HEADER_NAMES.get(name.strip().casefold()) if colon else None
