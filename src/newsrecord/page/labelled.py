"""Join the label of a field with what the field holds, where a system sets each in an element of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.page.outline import Chunk, Container

__all__ = ["take_label"]

_LONGEST_LABEL: Final = 30
_LONGEST_VALUE: Final = 60
_LABEL: Final = frozenset({"field", "label"})
_VALUE: Final = frozenset({"field", "item"})
_VALUES: Final = frozenset({"field", "items"})
_COLONS: Final = (":", "\uff1a")


def take_label(
    made: list[Chunk], containers: Sequence[Container], names: frozenset[str], container: int, text: str
) -> str:
    """Return *text* behind the label that is the last line made, which is taken from *made*, else *text* as it is.

    Drupal prints "Photo" and "Ana Ruiz" side by side, and only a style sheet sets the colon between them.

    Args:
        made: the lines so far, one at least.
        containers: those of the page.
        names: those of the element that holds *text*.
        container: its place among *containers*.
        text: what a field holds; of several values the first would take the label alone, so links stay apart.
    """
    last = made[-1]
    if not names >= _VALUE or len(text) > _LONGEST_VALUE or last.link_chars or last.container < 0:
        return text
    if not 0 < len(last.text) <= _LONGEST_LABEL:
        return text
    label, parent = containers[last.container], containers[container].parent
    if parent < 0 or not label.names >= _LABEL:
        return text
    if containers[parent].names >= _VALUES:
        parent = containers[parent].parent
    if label.parent != parent or last.container == container:
        return text
    made.pop()
    return f"{last.text} {text}" if last.text.endswith(_COLONS) else f"{last.text}: {text}"
