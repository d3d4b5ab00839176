"""Tell the first words of a story that a page sets as a heading for their looks."""

from __future__ import annotations

from typing import Final

from newsrecord.find.prose import ends_sentence
from newsrecord.model.body import Block, Heading, Paragraph

__all__ = ["with_plain_lead"]

_SHORTEST: Final = 80
_QUESTION: Final = ("?", "\uff1f", "\u061f", "\u037e")
_SHOWN: Final = frozenset({"figure", "embed"})


def with_plain_lead(body: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return *body* with a heading that opens it as a paragraph, where it is a whole sentence above another paragraph.

    What a heading says is short, or asks.
    """
    place = next((place for place, block in enumerate(body) if block.type not in _SHOWN), len(body))
    if place + 1 >= len(body) or not isinstance(body[place + 1], Paragraph):
        return body
    lead = body[place]
    if not isinstance(lead, Heading) or len(lead.text) < _SHORTEST or not ends_sentence(lead.text):
        return body
    return body if lead.text.endswith(_QUESTION) else (*body[:place], Paragraph(text=lead.text), *body[place + 1 :])
