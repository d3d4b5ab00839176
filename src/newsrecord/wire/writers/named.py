"""Tell whether a text opens with the name of somebody in a byline."""

from __future__ import annotations

from typing import Final

from newsrecord.find.bylines.words import PARTICLES

__all__ = ["names_one"]

# Within so many letters a sentence about somebody has the name.
_OPENS: Final = 60


def names_one(text: str, byline: str) -> bool:
    """Return whether *text* opens with the full name of somebody in *byline*, with an article before it at most.

    >>> names_one("Ana Ruiz covers the harbour.", "By Tom Lee and Ana Ruiz"), names_one("Ana left.", "By Ana Ruiz")
    (True, False)
    """
    first, second, third, fourth, *_ = [*text[:_OPENS].split(), "", "", "", ""]
    if second in PARTICLES:
        # "Joke van Santen"
        second, third = f"{second} {third}", fourth
    # A name may stand in capitals above the text.
    byline = byline.casefold()
    return any(
        one[0].isupper() and two[two.rfind(" ") + 1].isupper() and f"{one} {two}".casefold() in byline
        for one, two in ((first, second), (second, third))
        if one and two.strip()
    )
