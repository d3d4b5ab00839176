"""Spell an element: its start tag, and a selector for elements that stand like it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from newsrecord.text import clean_line

__all__ = ["META_NAMES", "Element", "selector_for", "start_tag"]

Element: TypeAlias = tuple[str, Mapping[str, str]]
"""Its name and its attributes."""

META_NAMES: Final = ("property", "name", "http-equiv")
"""The attributes that say what a ``<meta>`` is of."""

# Names that a selector may have as they stand.
_PLAIN: Final = re.compile(r"[A-Za-z][\w-]{0,60}", re.ASCII)
_EVERYWHERE: Final = frozenset({"html", "head", "body"})
_MOST_CLASSES: Final = 3
_LONGEST_MARKUP: Final = 1_000


def start_tag(tag: str, attributes: Mapping[str, str]) -> str:
    """Return the start tag of an element, shortened."""
    said = "".join(
        f" {name}={json.dumps(value[:_LONGEST_MARKUP], ensure_ascii=False)}" for name, value in attributes.items()
    )
    whole = clean_line(f"<{tag}{said}>")
    return whole if len(whole) <= _LONGEST_MARKUP else whole[: _LONGEST_MARKUP - 4] + "...>"


def selector_for(chain: Sequence[Element]) -> str:
    """Return a selector for the last element of *chain* by the names that it and those around it bear."""
    steps: list[str] = []
    for tag, attributes in reversed(chain):
        identity = attributes.get("id") or ""
        key = next((key for key in META_NAMES if key in attributes), None) if tag == "meta" else None
        if not _PLAIN.fullmatch(tag) or (steps and tag in _EVERYWHERE):
            break
        if key is not None:
            return f"meta[{key}={json.dumps(attributes[key], ensure_ascii=False)}]"
        if _PLAIN.fullmatch(identity):
            steps.append(f"{tag}#{identity}")
            # An id is the only one of its page: what stands around it tells no more.
            break
        classes = [name for name in attributes.get("class", "").split() if _PLAIN.fullmatch(name)]
        steps.append(".".join([tag, *dict.fromkeys(classes[:_MOST_CLASSES])]))
    return " > ".join(reversed(steps))
