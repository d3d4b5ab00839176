"""What the credits of pictures hold: words to look for before the patterns that read them."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ASCII_STEMS",
    "COMPOUNDS",
    "COURTESIES",
    "CREDIT_STEMS",
    "LABELS",
    "OPENERS",
    "OPENINGS",
    "OTHER_STEMS",
    "STEMS",
    "may_credit",
]

_OTHER_LABELS: Final = (
    "nuotrauk", "ritratt", "grianghraf", "llun", "argazki", "sawir", "hoto", "gambar", "larawan", "wêne", "фота",
    "сүрөт", "гэрэл зураг", "छायाचित्र", "រូបថត", "ဓာတ်ပုံ", "તસવીર", "ਤਸਵੀਰ", "ඡායාරූප", "ພາບ", "انځور", "وێنە",
    "isithombe", "umfanekiso", "àwòrán", "פֿאָטאָ", "פאטא", "הדמיה", "איור", "ስእሊ", "فوٽو",
)  # fmt: skip
"""Labels of credits in the languages of few outlets, up to where they are inflected."""
# What is drawn, or made by a program, has its maker named as photographs have.
_MADE: Final = (
    "visualisierung visualisation visualization visualisering visualisointi wizualizacja vizualizace vizualizacija "
    "rendering infografik infografica infografika infographie infographic ilustracja ilustrace ilustracija "
    "illustrazione kuvitus havainnekuva kuvakaappaus skjermdump schermafbeelding fotomontage"
).split()
_MADE_ELSEWHERE: Final = (
    "ilustración", "ilustração", "ilustrație", "ilustrácia", "illusztráció", "иллюстрация", "ілюстрація", "илюстрация",
    "илустрација", "εικονογράφηση", "infografía", "infográfico", "vizualizácia", "látványterv", "визуализация",
    "візуалізація", "инфографика", "skärmdump", "skærmbillede", "скриншот", "zrzut ekranu", "colagem",
)  # fmt: skip
OPENERS: Final = {"]": "[", ")": "(", "］": "［", "）": "（"}
"""The bracket that opens what another closes."""
ASCII_STEMS: Final = (
    "graphic", " still:", "urheber",
    "photo", "pictur", "pic:", "pics:", "imag", "credit", "copyright", "foto", "bild", "quelle", "source", "beeld",
    "bron", "kilde",
    "kaynak", "immagine", "sumber", "picha", "zdroj", "kuva", "bilde", "illustra", "grafik", "screenshot",
    "tegning", "teckning", "zeichnung", "karikatur", "dessin", "tekening", "piirros", "sursa", "snimka", "mynd",
    "izvor", "allikas", "nuotrauk", "ritratt", "grianghraf", "llun", "argazki", "sawir", "hoto", "gambar", "larawan",
    "isithombe", "umfanekiso",
    *_MADE, "zrzut", "colagem",
)  # fmt: skip
"""What the labels of credits hold in ASCII letters: each of those holds one of these."""
STEMS: Final = (
    "crédit", "zdjęcie", "kép", "fotó", "forrás", "źródło", "källa", "lähde", "πηγή", "φωτ", "sursă", "ảnh",
    "nguồn",
    "snímek", "фото", "світлина", "снимок",
    "снимка", "извор", "صورة", "تصوير", "عدسة", "תמונה", "צילום", "عکس", "写真", "照片", "图片",
    "圖片", "图源", "圖源", "사진", "फोटो", "फ़ोटो", "साभार", "क्रेडिट", "सौजन्य", "ছবি", "तस्बिर", "ചിത്രം", "ภาพ",
    "fotoğraf",
    "فوٹو", "تصویر", "படம்", "ఫోటో", "ಚಿತ್ರ", "ഫോട്ടോ", "ફોટો", "ਫੋਟੋ", "ფოტო", "լուսանկար", "ፎቶ", "picha", "сурет",
    *_OTHER_LABELS, *_MADE_ELSEWHERE,
)  # fmt: skip
"""What they hold in other letters."""
LABELS: Final = (
    r"graphic|(?:video|film)\sstill|urheber(?:in)?|photo(?:s|graph|graphie|grapher)?|pic(?:s|ture)?|image|images|credits?|copyright|foto(?:s|grafie|grafía|grafia|graf)?|bild(?:er)?|"
    "fotocredit|bildquelle|quelle|source|crédits?|crédito|crédit photo|crédit|image[mn]|immagine|fotoğraf|zdjęcie|"
    "图片来源|圖片來源|图源|圖源|写真提供|사진제공|사진 제공|사진출처|"
    "(?:फोटो |फ़ोटो |तस्वीर )?(?:साभार|क्रेडिट|सौजन्य)|ภาพจาก|ภาพโดย|ที่มาภาพ|เครดิตภาพ|"
    "symbolfoto|symbolbild|archivfoto|archivbild|pressefoto|pressebild|bildrechte|bildnachweis|fotonachweis|beeld|bron|kép|"
    r"fotós?|fotógraf[oa]|fotograf[oa]|fotografin|fotograaf|photographe|kuvaaja|valokuvaaja|forrás|źródło|kilde|källa|lähde|kaynak|πηγή|φωτ(?:ογραφία|ό|\.)?|sursă|ảnh|nguồn|sumber|snímek|zdroj|"
    "tegning|teckning|zeichnung|karikatur|dessin|tekening|illustratie|illustrasjon|piirros|"
    "sursa|snimka|(?:ljós)?mynd(?:ir)?|izvor|(?:autor/)?allikas|снимка|извор|"
    "kuva|bilde|illustration|grafik|screenshot|фото|світлина|снимок|صورة|الصورة|تصوير|عدسة|תמונה|צילום|عکس|写真|照片|图片|圖片|사진|फोटो|फ़ोटो|ছবি|ภาพ|"
    "فوٹو|تصویر|तस्बिर|ചിത്രം|படம்|ఫోటో|ಚಿತ್ರ|ഫോട്ടോ|ફોટો|ਫੋਟੋ|ფოტო|լուսանկարը?|ፎቶ|picha|сурет|"
    "nuotrauk(?:a|os)|ritratt|grianghraf|lluniau|llun|argazki(?:ak|a)?|sawir|hoto|gambar|larawan|wêne|фота|сүрөт|"
    "гэрэл зураг|छायाचित्र|រូបថត|ဓာတ်ပုံ|તસવીર|ਤਸਵੀਰ|ඡායාරූපය|ພາບ|انځور|وێنە|izithombe|isithombe|"
    "umfanekiso|àwòrán|פֿאָטאָ|פאטא|ስእሊ|فوٽو|הדמיה|איור|" + "|".join((*_MADE, *_MADE_ELSEWHERE))
)
"""What stands before a credit, as a pattern."""
COMPOUNDS: Final = r"[^\W\d_]{3,14}(?:foto|fotos|bild|bilde|kuva)"
"""Labels of one word with the kind of picture, before a colon alone: "Arkivfoto:", "Luftbild:", "Arkistokuva:"."""
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
        "graphic still urheber urheberin "
        "photo photos photograph photographie photographer pic pics picture image images credit credits copyright foto "
        "fotos fotografie fotograf bild bilder fotocredit bildquelle quelle source imagen imagem immagine symbolfoto "
        "symbolbild archivfoto archivbild pressefoto pressebild bildrechte bildnachweis fotonachweis beeld "
        "bron sumber zdroj kuva bilde illustration grafik screenshot kilde kaynak fot ph courtesy provided "
        "supplied handout file filephoto freundlicher aimable tegning teckning zeichnung karikatur dessin tekening "
        "illustratie illustrasjon piirros sursa snimka mynd myndir ljósmynd izvor allikas nuotr "
        "nuotrauka ritratt grianghraf llun argazkia sawir hoto gambar larawan"
    ).split(),
    *_MADE,
    *STEMS, "cortesía", "/", "©", "ⓒ",
)  # fmt: skip
"""A credit that stands in no brackets holds one of these, as a word of its own where it is in ASCII letters."""
OPENINGS: Final = (
    "©", "ⓒ", "[", "(", "［", "（", "photo", "pic", "image", "credit", "copyright", "foto", "bild", "quelle",
    "source", "crédit", "imagen", "imagem", "immagine", "zdjęcie", "kuva", "tegning", "teckning", "zeichnung",
    "fot.", "ph.", "ph:", "φωτ.",
    "karikatur", "dessin", "tekening", "piirros", "illustration", "grafik", "screenshot", "фото",
    "sursa", "snimka", "mynd", "ljósmynd", "снимка",
    "світлина", "снимок", "صورة", "الصورة", "تصوير", "عدسة", "תמונה", "צילום", "عکس", "写真", "照片", "图片", "圖片",
    "사진", "तस्बिर", "ചിത്രം", "फोटो", "फ़ोटो", "ছবি", "ภาพ", "فوٹو", "تصویر", "படம்", "ფოტო", "լուսանկար", "ፎቶ", "сурет",
    *_OTHER_LABELS, *_MADE, *_MADE_ELSEWHERE,
    "courtesy", "provided", "supplied", "handout", "file",
    "mit freundlicher", "cortesía", "avec l",
)  # fmt: skip
"""What a line that is a credit opens with, case folded."""
# But for those that run into the word before, with a colon behind: "the old portFoto: Jo Roe".
_GLUED_LABELS: Final = (
    "oto:", "otos:", "oto :", "otos :", "ild:", "ild :", "redit:", "redits:", "redit :", "redits :", "ilde:", "uva:",
    "rédit:",
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
