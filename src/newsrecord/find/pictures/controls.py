"""Tell what the buttons on and under a picture say."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_control"]

_LONGEST_CONTROL: Final = 40
_CONTROL: Final = re.compile(
    r"\b(?:enlarge|zoom|full ?screen|toggle caption|hide caption|vergrößern|detailansicht|vollbild|agrandir|plein écran"
    r"|view (?:this |full )?(?:image|photo|picture|gallery|size)"
    r"|buy now|(?:buy|order|purchase) (?:this )?(?:photo|print|image|reprint)s?"
    r"|ampliar|ingrandisci|vergroten|förstora|forstørr|suurenna|powiększ|zvětšit|увеличить|büyüt|μεγέθυνση)\b"
    r"|확대|拡大|放大|تكبير|הגדל",
    re.IGNORECASE,
)
# What is all that a button says: those that turn the pictures of a row.
_TURNING: Final = re.compile(
    r"(?:left|right|prev(?:ious)?|next|back|close|play|pause)(?: (?:slide|image|photo|picture|arrow))?"
    r"|(?:vorheriges?|nächstes?|zurück|weiter)(?: bild)?|(?:photo |image )?(?:précédente?|suivante?)|anterior|siguiente"
    r"|(?:slide |image |photo )?\d{1,3} ?(?:/|of|von|sur|de) ?\d{1,3}",
    re.IGNORECASE,
)


def is_control(text: str) -> bool:
    """Return whether *text* is what a button on a picture says.

    >>> is_control("Enlarge this image"), is_control("Next"), is_control("The harbour in May.")
    (True, True, False)
    """
    if len(text) > _LONGEST_CONTROL:
        return False
    return _TURNING.fullmatch(text) is not None or _CONTROL.search(text) is not None
