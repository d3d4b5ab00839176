"""Tell what a single line looks like: prose, a button, a byline, a slug."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines import text as find_byline
from newsrecord.find.bylines.credits import is_text_label
from newsrecord.find.bylines.cues import opens_as_cue
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.bylines.words import CUES, REPORTERS
from newsrecord.find.pictures.captions import has_credit_line
from newsrecord.find.wordlists import folded_set, word_set
from newsrecord.patterns import late
from newsrecord.wire import words
from newsrecord.wire.dates import date_before_name
from newsrecord.wire.section_words import SECTION_WORDS, is_row_of_sections
from newsrecord.wire.tag_lines import FILING, TAG_WORDS
from newsrecord.wire.words import key

__all__ = [
    "LONGEST_END",
    "LONGEST_NAME",
    "OPENERS",
    "count_comments",
    "count_likes",
    "ends_sentence",
    "has_wide",
    "is_byline",
    "is_credited",
    "is_end_mark",
    "is_plain",
    "is_unknown",
    "names_medium",
    "names_writer",
    "width",
]

LONGEST_NAME: Final = 60
"""How long a line may be that the lists of words know as a whole."""
LONGEST_END: Final = 12
"""How long a mark may be that a wire puts under a story."""
_WIDE: Final = late("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")
# Magazines close a story with a mark of their own.
_CLOSERS: Final = "\"'”’»«›‹“)]）】」』*_ ♦◆■◼▪●•□☐†"
_BRACKETED: Final = frozenset(")]")
_STOPS: Final = frozenset(".!?…。！？؟।۔։።｡")
# Agencies sign behind the last full stop: "... the authority said. PTI AB CD", "... portuaria. EFE".
_SIGNED: Final = re.compile(r"(?<=[.!?\"”»])\s[(\[]?[A-Z]{2,12}[)\]]?(?:[ /][A-Z]{1,5}){0,5}\.?$")
_SIGNED_FROM: Final = 75
# Who wrote the report signs it so, in the small letters of a login or of an agency: "... on Sunday. (ar/tl)".
_INITIALLED: Final = re.compile(r"(?<=[.!?…؟।۔\"”’»“])\s?[(\[][^\W\d_]{2,4}(?:[/,] ?[^\W\d_]{2,4}){0,3}$")
_LONGEST_CUE: Final = 24
_INITIAL: Final = re.compile(r"(?:^|\s)[^\W\d_]\.$")
_CUE_WITHOUT_CASE: Final = re.compile(r"\S{2,5} 기자|(?:文|記者|记者|撰文)[／/:：]\s?\S{2,12}")
_MOST_DIGITS: Final = 6
_TO: Final = ("on ", "to ", "zu ", "sur ", "pour ", "en ", "auf ", "su ", "em ", "op ", "à ")
_COUNT: Final = re.compile(
    r"(?P<before>\d{1,6})\s(?P<noun>\S.{0,39})|(?P<label>\S.{0,39}?)\s?[:：]?\s?[(\[]?(?P<after>\d{1,6})[)\]]?"
)
_COUNTED: Final = late(r"\s[—–|·•-]\s\d{1,5}\s(?:comments?|responses?|replies) on\s", re.IGNORECASE)
_PLAIN_STOPS: Final = frozenset(".?!")
_JOINTS: Final = dict.fromkeys(map(ord, "&'’,-"))
_KNOWN: Final = frozenset().union(
    words.BUTTONS, words.REPLIES, words.TAIL_HEADS, words.TAG_LABELS, words.COMMENT_HEADS, words.END_MARKS,
    words.TIME_UNITS, {"ends", "ende"},
)  # fmt: skip
OPENERS: Final = (
    words.BUTTON_WORDS
    | words.PAGERS
    | TAG_WORDS
    | FILING
    | {"eds", "editors", "urgent", "bulletin", "flash", "snap", "dpa", "fot", "ph"}
)
"""A row of buttons opens with the word of one, a row of tags with a label, a line for the desk with one of these."""
# Credits, notices, and what names the people behind a report of an agency, hold one of these words.
_TELLING: Final = word_set(
    "by von par por di de av af door courtesy handout file freundlicher cortesía aimable inputs contributed "
    "photo photos image images writethru ld lead add follow liked click powered copyright cookie cookies "
    "javascript browser recaptcha required pflichtfelder newsletter newsletters sign register log in "
    "subscribe policy guidelines terms address vorbehalten 선호 bevorzugte preferida preferita voorkeursbron préférée "
    "preferowane preferred auto-generated reserved réservés "
    "reservados riservati direitos rechte محفوظة защищены"
)
# How an agency numbers the versions of a report.
_TAKES: Final = frozenset({"writethru", "ld", "lead", "add"})
# What somebody is who writes; with a preposition other stories name their writers too.
_WRITERS: Final = folded_set(
    "author authors autor autorin autoren autora autores auteur auteure auteurs autrice autore autori autorka autorzy "
    "autoarea autorul szerző kirjoittaja forfatter skribent penulis yazar автор авторка авторы автори συντάκτης الكاتب "
    "نویسنده 作者 記者 记者"
)
_FIGURES_IN_ROW: Final = 8
_LONGEST_FIGURE: Final = 16
_CLAUSE: Final = 8
_FEW_SMALL: Final = 0.45
_BRACKETS: Final = frozenset(")]）】")
_LONGEST_MEDIUM: Final = 26
# What a story has besides its text, in brackets behind its title.
_MEDIUM: Final = late(
    r"[(\[（【](?:\s?[+,/&]?\s?(?:photos?|pics?|pictures?|images?|videos?|fotos?|fotografías|vídeos?|imágenes|imagens"
    r"|immagini|bilder|bildern|foton|kuvat|zdjęcia|zdjęć|fotky|képek|poze|slike|фото|видео|відео|снимки|φωτογραφίες|φωτό"
    r"|εικόνες|βίντεο|resimler|صور|صورة|فيديو|عکس|תמונות|ảnh|写真|画像|動画|组图|組圖|图|圖|照片|视频|사진|영상)){1,3}\s?[)\]）】]$",
    re.IGNORECASE,
)


def width(text: str) -> int:
    """Return how long *text* reads: an ideograph says as much as two and a half letters."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text)) * 3 // 2


def has_wide(text: str) -> bool:
    """Return whether *text* has ideographs or other letters that are wide."""
    return _WIDE.search(text) is not None


def ends_sentence(text: str) -> bool:
    """Return whether *text* ends as a sentence does.

    >>> ends_sentence('He said: "It is over."'), ends_sentence("Left to fight alone")
    (True, False)
    >>> ends_sentence("The council of the town decides on Wednesday whether a new crossing can be built. (ar/tl)")
    True
    """
    bare = text.rstrip(_CLOSERS)
    # Captions end in the agency too, but are shorter than the last paragraph of a report.
    if len(bare) >= _SIGNED_FROM and (signed := _signed_end(text, bare)) is not None:
        bare = bare[: signed.start()].rstrip(_CLOSERS)
    return bare[-1:] in _STOPS and not (bare[-1] == "." and _INITIAL.search(bare[-4:]))


def _signed_end(text: str, bare: str) -> re.Match[str] | None:
    """Return where the agency or the initials stand that *text* ends in, *bare* without the brackets around them."""
    if bare[-1].isupper():
        return _SIGNED.search(bare, max(0, len(bare) - 40))
    return _INITIALLED.search(bare, len(bare) - 24) if text[-1] in _BRACKETED else None


def is_row(text: str) -> bool:
    """Return whether a long line is a row of names, links or figures: few of its words begin with a small letter.

    >>> is_row("Lund Harbour 12 Malmo Airport 7 Aarhus Ferry 3"), is_row("The ferry to Lund left, and nobody was on it")
    (True, False)
    """
    parts = text.split()
    small = sum(part[0].islower() for part in parts)
    if small >= _FEW_SMALL * len(parts):
        return False
    if len(text) > _CLAUSE * len(parts) and not text.isascii() and (_is_caseless(parts) or has_wide(text)):
        # Thai and Chinese part clauses by blanks, and no words: a row has many figures.  A clause may open with one,
        # and names in Latin letters stand in it.
        figures = [len(part) for part in parts if part[0].isdecimal() and len(part) <= _LONGEST_FIGURE]
        return _FIGURES_IN_ROW * sum(figures) >= len(text)
    told = sum(part[0].isupper() or part[0].isdecimal() for part in parts[:8])
    return told > 0 if text.isascii() else 4 * told >= min(len(parts), 8)


def _is_caseless(parts: Sequence[str]) -> bool:
    """Return whether most of the words are of a script without capitals."""
    return 2 * sum([part[0].isalpha() and part[0].lower() == part[0].upper() for part in parts]) > len(parts)


def is_plain(text: str, name: str) -> bool:
    """Return whether *text* is a few words of letters, and no list here knows any of them; *name* is its key.

    >>> [is_plain(text, key(text)) for text in ("Harbour strike ends", "Read more", "Photo by Ana Ruiz", "It is 3.")]
    [True, False, False, False]

    A sentence may be such words too:

    >>> is_plain("He left.", key("He left."))
    True
    """
    last = text[-1]
    if not text[0].isalpha():
        return False
    bare = text.replace(" ", "")
    if not last.isalpha():
        # Behind a hyphen or an initial a full stop need not end a sentence.
        if last not in _PLAIN_STOPS or len(bare) == len(text) or "-" in bare or text[-3] == " ":
            return False
        bare = bare[:-1]
    if not bare.isalpha() and (len(bare) == len(text) or not bare.translate(_JOINTS).isalpha()):
        return False
    # A capital I with a dot folds to two letters.
    if name in _KNOWN or "\u0307" in name:
        return False
    parts = (name.replace(",", "") if "," in name else name).split()
    if parts[0] in SECTION_WORDS and is_row_of_sections(name):
        return False
    return parts[0] not in OPENERS and _TELLING.isdisjoint(parts)


def is_unknown(name: str) -> bool:
    """Return whether no list here has a line whose key is *name*: as a whole, by its first word, by that of a take."""
    first = name.partition(" ")[0]
    if name in _KNOWN or first in OPENERS or (first in SECTION_WORDS and is_row_of_sections(name)):
        return False
    return _TAKES.isdisjoint(name.split())


def is_end_mark(text: str) -> bool:
    """Return whether *text* is what a wire puts under a story: "ENDS", "-30-", "###"."""
    return len(text) <= LONGEST_END and (text.strip().casefold() in words.END_MARKS or key(text) in {"ends", "ende"})


def is_byline(text: str, *, has_digit: bool = True) -> bool:
    """Return whether *text* says who wrote the story; a date may stand before that where it has a digit.

    >>> is_byline("By Ana Ruiz in Baghdad"), is_byline("By the time he left"), is_byline("بقلم أحمد علي")
    (True, False, True)
    """
    if len(text) > 160:
        return False
    if not text.isascii() and _CUE_WITHOUT_CASE.fullmatch(text):
        return True
    part = text[date_before_name(text) :] if has_digit else text
    if has_digit and " on " in part:
        # "by Ana Ruiz — 3 Comments on The strike ends"
        part = _COUNTED.split(part, maxsplit=1)[0]
    if opens_as_cue(part) and find_byline.is_byline(part):
        return True
    return ":" in part[:_LONGEST_CUE] and _is_labelled(part)


def _is_labelled(text: str) -> bool:
    """Return whether *text* is names behind a word for authors and a colon: "Author: Ana Ruiz"."""
    label, _, rest = text.partition(":")
    name = key(label)
    if (
        (name not in CUES and name not in REPORTERS and not is_text_label(label.casefold()))
        or ends_sentence(rest)
        or not rest.strip()[:1].isupper()
    ):
        return False
    byline = find_byline.parse_byline(text)
    return find_byline.names_somebody(byline) and all(map(is_name_shaped, byline.names))


def names_writer(text: str) -> bool:
    """Return whether the first word of a byline is a noun for who wrote the story, which no teaser has.

    >>> names_writer("Autorin/Autor Ana Ruiz"), names_writer("Von Ana Ruiz")
    (True, False)
    """
    first = text.partition(" ")[0].casefold().rstrip(":：")
    return _WRITERS.issuperset(first.split("/"))


def count_comments(text: str) -> int | None:
    """Return the number of comments that *text* declares, or None.

    >>> count_comments("5 Comment(s)"), count_comments("Kommentare (12)"), count_comments("3 people said so")
    (5, 12, None)
    >>> count_comments("コメント（6件）")
    6
    """
    bare = text.strip(" *|·") if len(text) <= LONGEST_NAME else ""
    if bare[-1:] == "）":
        # "コメント（6件）"
        bare = bare.rstrip("）件条條则則").replace("（", " ")
    found = _COUNT.fullmatch(bare) if _may_count(bare) else None
    if found is None:
        return _count_responses(text)
    noun = key((found["noun"] or found["label"]).split(" on ")[0]) if found["noun"] else key(found["label"])
    if (
        noun in words.COMMENT_NOUNS
        or noun in words.COMMENT_HEADS
        or (found["noun"] or found["label"]).casefold() in words.COMMENT_NOUNS
    ):
        return int(found["before"] or found["after"])
    return _count_responses(text)


def _may_count(text: str) -> bool:
    """Return whether a number stands at either end of *text*."""
    return text[:1].isdecimal() or text[-1:].isdecimal() or text[-1:] in {")", "]"}


def count_likes(text: str) -> int | None:
    """Return how many readers liked a comment, as the line *text* beside it has it, or None.

    >>> count_likes("12 likes"), count_likes("Gefällt mir (3)"), count_likes("👍 4"), count_likes("4 ships")
    (12, 3, 4, None)
    """
    found = _COUNT.fullmatch(text) if len(text) <= 30 else None
    if found is None:
        return None
    return int(found["before"] or found["after"]) if key(found["noun"] or found["label"]) in words.LIKES else None


def _count_responses(text: str) -> int | None:
    """Read "3 thoughts on “The story”" and "12 commentaires pour ...": the title may be long."""
    number, _, rest = text.partition(" ")
    if not number.isdecimal() or len(number) > _MOST_DIGITS:
        return None
    noun, _, tail = rest.partition(" ")
    return int(number) if noun.casefold() in words.COMMENT_NOUNS and tail.casefold().startswith(_TO) else None


def is_credited(text: str) -> bool:
    """Return whether *text* ends in the credit of a picture; a title may end in what the story has: "(Photos)".

    >>> is_credited("The harbour. (Photo: Ana Ruiz)"), is_credited("Storm breaks the pier of Lund (PHOTOS)")
    (True, False)
    """
    return has_credit_line(text) and not names_medium(text)


def names_medium(text: str) -> bool:
    """Return whether a title ends in what the story has besides its text: "Storm breaks the pier of Lund (PHOTOS)"."""
    return text[-1] in _BRACKETS and _MEDIUM.search(text[-_LONGEST_MEDIUM:]) is not None
