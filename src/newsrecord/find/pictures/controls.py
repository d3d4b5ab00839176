"""Tell what the buttons on and under a picture say."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.patterns import late

__all__ = ["is_control", "strip_controls", "without_controls", "without_labels"]

_LONGEST_CONTROL: Final = 40
_CONTROL: Final = re.compile(
    r"\b(?:enlarge|zoom|full ?screen|(?:toggle|hide|show) caption|vergrößern|detailansicht|vollbild|agrandir"
    r"|plein écran|view (?:this |full )?(?:image|photo|picture|gallery|size)"
    r"|buy now|(?:buy|order|purchase) (?:this |an? )?(?:photo|print|image|reprint|cartoon|cover)s?"
    r"|ampliar|ingrandisci|vergroten|förstora|forstørr|suurenna|powiększ|zvětšit|увеличить|büyüt|μεγέθυνση)\b"
    r"|(?:bild)?(?:unterschrift|text) (?:aus|ein)blenden|(?:masquer|afficher) la légende"
    r"|(?:ocultar|mostrar) (?:la )?leyenda|(?:nascondi|mostra) (?:la )?didascalia|(?:ocultar|mostrar) (?:a )?legenda"
    r"|확대|拡大|放大|تكبير|הגדל",
    re.IGNORECASE,
)
# Of several words each, for one may begin a sentence, or name a product: "Zoom calls".
_PHRASES: Final = (
    r"(?:toggle|hide|show|view|read|open) caption|(?:view|open) (?:this |full )?(?:image|photo|picture|gallery)"
    r"(?: in (?:gallery|new tab|full ?screen))?|(?:click|tap) to (?:enlarge|zoom|expand)"
    r"|enlarge (?:this )?(?:image|photo)|(?:buy|order|purchase) (?:this |an? )?(?:photo|print|image|reprint)s?"
    r"|view full ?screen"
    r"|bild (?:vergrößern|anzeigen|in vollbild)|bildunterschrift (?:anzeigen|einblenden|ausblenden)"
    r"|(?:afficher|masquer|voir) la légende|agrandir (?:l['’]image|la photo)|ampliar (?:la )?(?:imagen|foto|imagem)"
    r"|(?:mostrar|ocultar) (?:la |a )?(?:leyenda|legenda)|ingrandisci (?:l['’]immagine|la foto|foto|immagine)"
    r"|(?:afbeelding|foto) vergroten|vergroot (?:afbeelding|foto)|förstora (?:bild|bilden)|forstørr (?:bilde|billede)t?"
    r"|powiększ (?:zdjęcie|obraz)|увеличить (?:фото|изображение)"
)
_FIRST: Final = late(rf"(?:{_PHRASES}) (?=(?-i:[^\W\d_a-z]))", re.IGNORECASE)
_LAST: Final = late(rf"(?<=[.!?)\]»”\"]) (?:{_PHRASES})\Z", re.IGNORECASE)
_LONGEST_PHRASE: Final = 40
# What stands alone above the name of whoever took a picture, at times once more for those who hear the page.
_LABELS: Final = frozenset(
    """
    credit credits photo photos picture image images source copyright foto fotos bild quelle bildquelle bildrechte
    fotograf fotografin fotografie photographe photographie crédit crédits source crédito créditos imagen imagem
    immagine fonte fuente beeld bron kuva kuvaaja kilde källa zdjęcie źródło zdroj snímek kép forrás fotó sursa sursă
    izvor φωτογραφία πηγή фото источник джерело снимка kaynak fotoğraf صورة المصدر عکس منبع צילום תמונה 写真 撮影 提供
    图片 图源 图片来源 圖片 圖片來源 사진 출처
    """.split()
)
_MARKS: Final = " :\uff1a.\u2026"
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
    " κοινοποίηση シェア ツイート シェアする 分享 공유 مشاركة שתף".split()
)


def is_control(text: str) -> bool:
    """Return whether *text* is what a button on a picture says.

    >>> is_control("Enlarge this image"), is_control("Next"), is_control("The harbour in May.")
    (True, True, False)
    """
    if len(text) > _LONGEST_CONTROL:
        return False
    return _TURNING.fullmatch(text) is not None or _CONTROL.search(text) is not None


def strip_controls(text: str) -> str:
    """Return *text* without the words of a button before or behind it in its line.

    >>> strip_controls("Toggle caption The harbour in May."), strip_controls("The harbour in May. (Ana Ruiz) Buy Photo")
    ('The harbour in May.', 'The harbour in May. (Ana Ruiz)')
    >>> strip_controls("Zoom calls took the place of visits.")
    'Zoom calls took the place of visits.'
    """
    if (found := _FIRST.match(text)) is not None:
        text = text[found.end() :]
    if (found := _LAST.search(text, max(0, len(text) - _LONGEST_PHRASE))) is not None:
        text = text[: found.start()]
    return text


def without_controls(text: str) -> str:
    r"""Return the lines of *text* that are more than the words of a button on a picture.

    >>> without_controls("The harbour in May.\nShare\nTweet")
    'The harbour in May.'
    """
    lines = text.split("\n")
    kept = [line for line in lines if line.strip(" :").casefold() not in _SHARING and not is_control(line)]
    return "\n".join(kept) if len(kept) < len(lines) else text


def without_labels(lines: str) -> str:
    r"""Return *lines* without those that are nothing but a label, but for the last: the name stands below.

    Where they are all that stands above a last line, that is what they label.

    >>> without_labels("The harbour in May.\nCredit\nCredit\nAna Ruiz/Lund Mail")
    'The harbour in May.\nAna Ruiz/Lund Mail'
    """
    *above, last = lines.split("\n")
    kept = [line for line in above if line.strip(_MARKS).casefold() not in _LABELS]
    if len(kept) == len(above):
        return lines
    return "\n".join([*kept, last]) if kept else above[0].rstrip(_MARKS) + ": " + last
