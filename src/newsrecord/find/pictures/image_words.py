"""Give a picture the words that are printed under it: its caption, and its credit."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from newsrecord.find.continued import is_advert
from newsrecord.find.pictures.caption_sources import part_source
from newsrecord.find.pictures.captions import split_credit, unlabel
from newsrecord.find.pictures.controls import is_control
from newsrecord.find.pictures.credit_stems import LABELS, OPENERS
from newsrecord.model.body import Image
from newsrecord.patterns import late

__all__ = ["caption_image"]

_LABEL_ALONE: Final = late(
    rf"(?:{LABELS})(?:\s(?:{LABELS}))?(?:\s(?:by|von|par|por|di))?\s?(?:[:：…]|\.{{3}})?", re.IGNORECASE
)
_LABEL_AT_END: Final = late(
    rf"(?:^|(?<=[\s.,;|/(\[–—-]))(?:(?:{LABELS})(?:\s(?:{LABELS}))?\s?(?:[:：…]|\.{{3}})|©|(?<=[–—-] )Copyright)$",
    re.IGNORECASE,
)
_LABEL_ENDS: Final = ("(", "|", ":", "：", "©", "–", "—", "-", "...", "…", "Copyright")
# The button that shows the rest of a long caption.
_MORE: Final = re.compile(
    r"\s{1,3}(?:vis mer|vis mere|se mere|se mer|visa mer|läs mer|näytä lisää|show more|see more|view more"
    r"|read more|mehr anzeigen|voir plus|ver más|ver mais|mostra altro|toon meer|zobacz więcej|zobrazit více"
    r"|показать ещё|daha fazla|(?:hide|toggle) caption)$",
    re.IGNORECASE,
)
_ENDS: Final = (".", "!", "?", "”", "»", '"')
# "Legende:" before what the picture shows.
_CAPTION_LABEL: Final = re.compile(
    r"^(?:legende|légende|bildlegende|bildunterschrift|bildtext|billedtekst|bildetekst|kuvateksti|leyenda|pie de foto|"
    r"legenda|didascalia|caption|image caption|bijschrift|onderschrift|popisek|podpis|képaláírás)\s?:\s{0,3}(?=\S)",
    re.IGNORECASE,
)
# How long a film takes, which stands on its still.
_LENGTH: Final = re.compile(
    r"(?:\d{1,2}:)?\d{1,3}:\d\d|\d{1,3}\s?(?:h|hr|m|min|mins|s|sec)\.?(?:\s?\d{1,2}\s?(?:m|min|s|sec)\.?)?"
)
_LONGEST_LENGTH: Final = 14
_WORD: Final = re.compile(r"[^\W_]{1,40}")
_LABEL_WORDS: Final = frozenset({"photo", "photos", "image", "images", "foto", "via"})
# "2 of 5 Boats at anchor", "2/5Boats at anchor": which picture of a gallery it is.
_COUNTER: Final = re.compile(
    r"(?P<at>\d{1,2}) ?(?:of|de|di|von|van|sur|av|af|из|з|z|/) ?\d{1,3}[\s:.]{0,3}(?=[^\W\d_a-zß-ÿ])"
)
_POINTING: Final = ("\u25b2", "\u25b3", "\u25bc", "\u25bd")
_STROKES: Final = "/|\u2022\u00b7 "
# What the owner keeps is no name: "Riproduzione riservata © Ana Ruiz".
_KEPT_RIGHTS: Final = re.compile(
    r"[\s©–—.,-]{0,4}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|riproduzione riservata"
    r"|tutti i diritti riservati|(?:todos los derechos|todos os direitos) reservados)[\s©–—.,-]{0,4}",
    re.IGNORECASE,
)
_LONGEST_LABEL: Final = 40
_LONGEST_CREDIT: Final = 60
_LONGEST_KNOWN: Final = 300
_RIGHTS: Final = frozenset("©ⓒ")
_FEWEST_BLANKS: Final = 3


# The pictures of a page and the figures of its body are read one after the other, from the same words.
@lru_cache(maxsize=64)
def caption_image(image: Image, text: str) -> Image:
    """Return *image* with the caption and the credit that *text*, printed under it, has.

    >>> caption_image(Image(url="https://example.org/1.jpg", credit="Photo: Jane Roe"), "Boats at anchor.").credit
    'Jane Roe'
    """
    if not text and image.caption is not None and image.credit is None:
        # What an attribute of the picture says of it has the credit, too.
        text, image = image.caption, Image(url=image.url, alt=image.alt, width=image.width, height=image.height)
    # Chinese papers set a mark before a caption that points to its picture.
    text = text[1:].lstrip() if text[:1] in _POINTING else text
    text = _MORE.sub("", text)
    caption, credit = _part(text, has_credit=image.credit is not None) if text else (None, None)
    if image.credit is not None:
        caption, credit = _with_own(image, text, caption, credit)
    if caption is None and credit is not None and len(credit) > _LONGEST_CREDIT and ": " in credit:
        # What stands behind the label of a credit may be a caption, with a credit of its own.
        caption, credit = _parted(credit)
    if caption is not None and caption[:1].isdecimal() and (counter := _COUNTER.match(caption)) is not None:
        caption = caption[counter.end() :]
    if caption is not None and (caption.endswith("(") or (image.credit is not None and caption.endswith(_LABEL_ENDS))):
        # The bracket or the label of a credit that stands in an element of its own.
        caption = _LABEL_AT_END.sub("", caption.rstrip(" (|–—-")).rstrip(" \n(|–—-") or None
    if caption is not None and credit is not None and "\n" in text:
        # Small screens have the credit in the line of the caption, too, with a button behind it.
        told = _MORE.sub("", caption).removesuffix(credit).rstrip()
        caption = told if told.endswith(_ENDS) else caption
    if caption is not None and "\n" in caption:
        # The button stands before the credit, too, and "image:" in a line of its own above what it shows.
        caption = _MORE.sub("", caption)
        first, _, rest = caption.partition("\n")
        caption = rest if first.endswith(":") and _LABEL_ALONE.fullmatch(first) is not None else caption
    if caption is not None and len(caption) <= _LONGEST_LABEL and _says_nothing(caption, credit):
        caption = None
    if credit is not None:
        credit = _said_once(credit) if " | " in credit else credit
        credit = credit.lstrip(_STROKES) or credit if credit[0] in _STROKES else credit
        # The bracket may have been opened in a line above, or never.
        credit = credit[:-1].rstrip() if credit[-1] == ")" and "(" not in credit and len(credit) > 1 else credit
        credit = _KEPT_RIGHTS.sub("", credit) or None
    if caption is None and credit is None:
        return image
    # Every picture of a story passes here, and attrs.evolve() takes twice as long.
    caption = image.caption if caption is None else caption
    return Image(url=image.url, caption=caption, credit=credit, alt=image.alt, width=image.width, height=image.height)


def _with_own(image: Image, text: str, caption: str | None, credit: str | None) -> tuple[str | None, str | None]:
    """Return caption and credit as found in *text*, with what an element of its own marks as the credit."""
    # What is marked as the credit goes before what looks like one.
    own = _MORE.sub("", image.credit or "")
    if OPENERS.get(own[-1:]) == own[:1]:
        own = own[1:-1].strip() or own
    if image.caption is None and caption is None and credit is None and len(own) > _LONGEST_CREDIT:
        # Both stand in one element, which is called the credit.
        caption, credit = split_credit(own)
        own = credit or own
        caption = caption.lstrip(_STROKES) if caption is not None and credit is not None else None
    own = _bare(own)
    if caption is not None and credit is None and part_source(caption)[0] is None:
        # Who took the picture and who sells it have an element each.
        return None, own if caption.casefold() in own.casefold() else f"{own} / {caption}"
    if credit is not None and not (own.casefold() in credit.casefold() or _names_same(credit, own)):
        if credit.casefold() in own.casefold():
            return caption, own
        # Nothing but a second one may be said below: who took it, and who sells it.  "Image:" may open a caption, too.
        is_second = caption is None and (part_source(credit)[0] is None or _opens_words(credit))
        return (None, f"{own} / {credit}") if is_second else (text, own)
    return caption, own


def _parted(credit: str) -> tuple[str | None, str]:
    """Return caption and credit where a long *credit* is both: "Boats in the harbour at dawn | Photo: Ana Ruiz"."""
    caption, rest = split_credit(credit)
    is_both = caption is not None and rest is not None and caption.count(" ") >= _FEWEST_BLANKS
    return (caption, rest) if is_both and rest is not None else (None, credit)


def _opens_words(credit: str) -> bool:
    """Return whether each word of a credit opens as those of a name do."""
    return all(word[0].isupper() for word in credit.split() if word[0].isalpha())


def _names_same(one: str, other: str) -> bool:
    """Return whether a credit has no word that *other* lacks but a label's: "AP Photo/Ana Ruiz", "Ana Ruiz/AP"."""
    words = frozenset(_WORD.findall(one.casefold())) - _LABEL_WORDS
    return len(words) > 1 and words.issubset(_WORD.findall(other.casefold()))


_split_known: Final = lru_cache(512)(split_credit)


def _part(text: str, *, has_credit: bool) -> tuple[str | None, str | None]:
    """Return the caption and the credit of *text*; where an element of its own *has* the credit, only a marked one."""
    if text[0] in _RIGHTS and (opened := _open_source(text)) is not None:
        return opened
    # The body and the pictures of a page ask for the same words.
    caption, credit = _split_known(text) if len(text) <= _LONGEST_KNOWN else split_credit(text)
    if caption is not None and ":" in caption[:_LONGEST_LABEL]:
        caption = _CAPTION_LABEL.sub("", caption) or None
    return part_source(caption) if caption is not None and credit is None and not has_credit else (caption, credit)


def _open_source(text: str) -> tuple[str, str] | None:
    """Return the caption and the credit of a *text* that opens with it: "© Ana Ruiz, AFP | The harbour in May"."""
    source, bar, words = text.partition(" | ")
    is_caption = bar and len(source) <= _LONGEST_CREDIT and words.count(" ") >= _FEWEST_BLANKS and words[0].isalnum()
    return (words, source.lstrip("©ⓒ ")) if is_caption and len(source) > 1 and " | " not in words else None


def _bare(own: str) -> str:
    """Return what is marked as the credit without the label and the strokes before it."""
    own = (unlabel(own) or own).lstrip(_STROKES) or own
    return part_source(own)[1] or own if ":" in own[:_LONGEST_LABEL] else own


def _says_nothing(caption: str, credit: str | None) -> bool:
    """Return whether a caption is a mark, a button, a length, or the label of the credit beside it: "Photo Credit"."""
    if credit is not None and _LABEL_ALONE.fullmatch(caption) is not None:
        return True
    # A letter alone is the sign that a font draws on a button.
    if len(caption) < 2 or not any(map(str.isalnum, caption)) or is_control(caption) or is_advert(caption):
        return True
    return len(caption) <= _LONGEST_LENGTH and _LENGTH.fullmatch(caption) is not None


def _said_once(credit: str) -> str:
    """Return *credit* without a part that another repeats: "dpa/Ana Ruiz | Ana Ruiz"."""
    parts = credit.split(" | ")
    kept = [
        part
        for at, part in enumerate(parts)
        if not any(
            part.casefold() in other.casefold() and (len(part) < len(other) or place < at)
            for place, other in enumerate(parts)
            if place != at
        )
    ]
    return " | ".join(kept)
