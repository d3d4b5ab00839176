"""Tell what the buttons on and under a picture say."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["is_control", "without_controls"]

_LONGEST_CONTROL: Final = 40
_CONTROL: Final = re.compile(
    r"\b(?:enlarge|zoom|full ?screen|toggle caption|hide caption|vergrößern|detailansicht|vollbild|agrandir|plein écran"
    r"|view (?:this |full )?(?:image|photo|picture|gallery|size)"
    r"|buy now|(?:buy|order|purchase) (?:this |an? )?(?:photo|print|image|reprint|cartoon|cover)s?"
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
# What shares or plays it, where that is all that a line says.
_SHARING: Final = frozenset(
    "share tweet pin email facebook twitter whatsapp linkedin pinterest watch listen play teilen merken partager"
    " partagez compartir compartilhar condividi delen dela udostępnij sdílet paylaş bagikan поделиться поділитися"
    " κοινοποίηση シェア ツイート シェアする 分享 공유 مشاركة שתף"
    # A label whose credit stands in the line behind it.
    " credit credits crédit crédits crédito créditos".split()
)


def is_control(text: str) -> bool:
    """Return whether *text* is what a button on a picture says.

    >>> is_control("Enlarge this image"), is_control("Next"), is_control("The harbour in May.")
    (True, True, False)
    """
    if len(text) > _LONGEST_CONTROL:
        return False
    return _TURNING.fullmatch(text) is not None or _CONTROL.search(text) is not None


def without_controls(text: str) -> str:
    r"""Return the lines of *text* that are more than the words of a button on a picture.

    >>> without_controls("The harbour in May.\nShare\nTweet")
    'The harbour in May.'
    """
    lines = text.split("\n")
    kept = [line for line in lines if line.strip(" :").casefold() not in _SHARING and not is_control(line)]
    return "\n".join(kept) if len(kept) < len(lines) else text
