"""What the credits of pictures hold: words to look for before the patterns that read them."""

from __future__ import annotations

from typing import Final

__all__ = ["ASCII_STEMS", "COURTESIES", "CREDIT_STEMS", "OPENERS", "OTHER_STEMS", "STEMS", "may_credit"]

OPENERS: Final = {"]": "[", ")": "(", "］": "［", "）": "（"}
"""The bracket that opens what another closes."""
ASCII_STEMS: Final = (
    "photo", "pictur", "pic:", "pics:", "imag", "credit", "copyright", "foto", "bild", "quelle", "source", "beeld",
    "bron", "kilde",
    "kaynak", "immagine", "sumber", "picha", "zdroj", "kuva", "bilde", "illustra", "grafik", "screenshot",
    "tegning", "teckning", "zeichnung", "karikatur", "dessin", "tekening", "piirros", "sursa", "snimka", "mynd",
    "izvor", "allikas",
)  # fmt: skip
"""What the labels of credits hold in ASCII letters: each of those holds one of these."""
STEMS: Final = (
    "crédit", "zdjęcie", "kép", "fotó", "forrás", "źródło", "källa", "lähde", "πηγή", "φωτ", "sursă", "ảnh",
    "nguồn",
    "snímek", "фото", "світлина", "снимок",
    "снимка", "извор", "صورة", "تصوير", "عدسة", "תמונה", "צילום", "عکس", "写真", "照片", "图片",
    "圖片", "图源", "圖源", "사진", "फोटो", "फ़ोटो", "ছবি", "तस्बिर", "ചിത്രം", "ภาพ", "fotoğraf",
    "فوٹو", "تصویر", "படம்", "ఫోటో", "ಚಿತ್ರ", "ഫോട്ടോ", "ફોટો", "ਫੋਟੋ", "ფოტო", "լուսանկար", "ፎቶ", "picha", "сурет",
)  # fmt: skip
"""What they hold in other letters."""
COURTESIES: Final = (
    "courtesy",
    "provided by",
    "supplied by",
    "handout",
    "file",
    "freundlicher",
    "cortesía",
    "aimable",
)
"""What says that a picture was lent or given."""
OTHER_STEMS: Final = ("/", "©", "ⓒ", "fot.", "ph.", *COURTESIES)
"""What credits without a label hold."""
CREDIT_STEMS: Final = (
    *(
        "photo photos photograph photographie photographer pic pics picture image images credit credits copyright foto "
        "fotos fotografie fotograf bild bilder fotocredit bildquelle quelle source imagen imagem immagine symbolfoto "
        "symbolbild archivfoto archivbild pressefoto pressebild bildrechte bildnachweis fotonachweis beeld "
        "bron sumber zdroj kuva bilde illustration grafik screenshot kilde kaynak fot ph courtesy provided "
        "supplied handout file filephoto freundlicher aimable tegning teckning zeichnung karikatur dessin tekening "
        "illustratie illustrasjon piirros sursa snimka mynd myndir ljósmynd izvor allikas nuotr"
    ).split(),
    *STEMS, "cortesía", "/", "©", "ⓒ",
)  # fmt: skip
"""A credit that stands in no brackets holds one of these, as a word of its own where it is in ASCII letters."""
# But for those that run into the word before, with a colon behind: "the old portFoto: Jo Roe".
_GLUED_LABELS: Final = (
    "oto:", "otos:", "oto :", "otos :", "ild:", "ild :", "redit:", "redits:", "redit :", "redits :", "rédit:",
    "rédits:", "rédit :", "rédits :", "mage:", "magen:", "magem:", "mage :", "magen :", "magem :", "icture:",
    "icture :", "uelle:", "uelle :", "ource:", "ource :",
)  # fmt: skip


def may_credit(text: str) -> bool:
    """Return whether *text* may have a credit without one of `CREDIT_STEMS`: in brackets, or glued to a word."""
    if text.rstrip(". ")[-1:] in OPENERS:
        return True
    at = text.find(":")
    while at >= 0:
        if text.endswith(_GLUED_LABELS, 0, at + 1):
            return True
        at = text.find(":", at + 1)
    return False
