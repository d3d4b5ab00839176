"""Return the words of a line that may be a byline, without those of its buttons."""

from __future__ import annotations

from typing import Final

from newsrecord.find.byline_cues import opens_with_cue
from newsrecord.page.outline import Chunk

__all__ = ["bare_name", "words_of"]

_MAIL: Final = "mailto:"


def words_of(chunk: Chunk) -> str:
    """Return the text of *chunk* without a word that only leads to somebody's mail: "Email", "Kontakt"."""
    text = chunk.text
    if not chunk.link_chars or not any(address.startswith(_MAIL) for address in chunk.addresses):
        return text
    for link in reversed(chunk.links):
        said = text[link.start : link.end].strip()
        if link.url.startswith(_MAIL) and said and " " not in said and "@" not in said:
            text = f"{text[: link.start].rstrip()} {text[link.end :].lstrip()}".strip()
    # Where the line was nothing else, its only word is a name.
    return text or chunk.text


def bare_name(text: str) -> str:
    r"""Return the first line of *text* without what it opens with as a byline does.

    >>> bare_name("By Ana Ruiz\nReporter"), bare_name("Ana Ruiz")
    ('Ana Ruiz', 'Ana Ruiz')
    """
    line = text.partition("\n")[0].strip()
    return opens_with_cue(line) or line
