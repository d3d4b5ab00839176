"""Tell what a single line looks like: prose, a button, a byline, a slug."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find import byline_text as find_byline
from newsrecord.find.byline_cues import CUE_OPENINGS
from newsrecord.find.byline_names import is_name_shaped
from newsrecord.find.byline_words import CUES
from newsrecord.find.wordlists import holds, word_set
from newsrecord.wire import words
from newsrecord.wire.dates import date_before_name
from newsrecord.wire.words import key

__all__ = [
    "ASKING_STEMS",
    "LONGEST_NAME",
    "OPENERS",
    "count_comments",
    "count_likes",
    "ends_sentence",
    "has_wide",
    "is_button",
    "is_byline",
    "is_end_mark",
    "is_plain",
    "is_unknown",
    "tags_in",
    "width",
]

LONGEST_NAME: Final = 60
"""How long a line may be that the lists of words know as a whole."""
_WIDE: Final = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")
_CLOSERS: Final = "\"'”’»«›‹“)]）】」』*_ "
_STOPS: Final = frozenset(".!?…。！？؟।۔｡")
# Agencies sign behind the last full stop: "... the authority said. PTI AB CD", "... portuaria. EFE".
_SIGNED: Final = re.compile(r"(?<=[.!?\"”»])\s[(\[]?[A-Z]{2,12}[)\]]?(?:[ /][A-Z]{1,5}){0,5}\.?$")
_SIGNED_FROM: Final = 75
_LONGEST_CUE: Final = 24
_INITIAL: Final = re.compile(r"(?:^|\s)[^\W\d_]\.$")
_CUE_WITHOUT_CASE: Final = re.compile(r"\S{2,5} 기자|(?:文|記者|记者|撰文)[／/:：]\s?\S{2,12}")
_MOST_DIGITS: Final = 6
_TO: Final = ("on ", "to ", "zu ", "sur ", "pour ", "en ", "auf ", "su ", "em ", "op ", "à ")
_COUNT: Final = re.compile(
    r"(?P<before>\d{1,6})\s(?P<noun>\S.{0,39})|(?P<label>\S.{0,39}?)\s?[:：]?\s?[(\[]?(?P<after>\d{1,6})[)\]]?"
)
# What a notice or a call for the reader holds, and, where that alone does not tell, the pattern that does: to look for
# the words first is many times as fast as any pattern.
_NOTICES: Final = (
    "copyright", "all rights reserved", "alle rechte vorbehalten", "tous droits réservés",
    "todos los derechos reservados", "tutti i diritti riservati", "todos os direitos", "all rechte", "الحقوق محفوظة",
    "все права защищены", "newsletter abonnieren", "recaptcha", "powered by", "javascript", "your browser",
    "denotes required", "required field", "pflichtfelder", "comment policy", "community guidelines", "terms of use",
    "terms of service", "email address will not be published", "e-mail-adresse wird nicht",
)  # fmt: skip
_CALLS: Final = tuple(
    (stems, re.compile(pattern))
    for stems, pattern in (
        # A credit stands behind a caption, a notice of rights stands alone or has its year.
        (("(c)", "©"), r"(?:\(c\)|©) ?(?:19|20)\d\d|^\W{0,3}©|(?:19|20)\d\d ?©"),
        (
            ("sign up", "subscribe", "register", "log in", "sign in"),
            r"\b(?:sign up|subscribe|register|log in|sign in)\b.{0,40}\b"
            r"(?:newsletter|inbox|free|account|comment|continue|read)",
        ),
        (("newsletter",), r"\bour (?:\w+ )?newsletters?\b|unsere[nm]? newsletter|inscri\w{1,8}.{0,20} newsletter"),
        (
            ("cookie",),
            r"\bcookies?\b.{0,80}\b(?:use|accept|consent|policy|settings|experience|browser|nutzen|verwenden|utilis|acept"
            r"|navega)|(?:use|uses|using|accept|verwenden|nutzen|utilis\w{1,6}|utiliza\w{0,4}|usamos) (?:of )?(?:the )?"
            r"cookies\b",
        ),
        (("follow ",), r"follow (?:us|\S{1,30}) on (?:twitter|facebook|x|instagram|google)"),
        (("click here", "liked by "), r"\bclick here\b|^liked by \S"),
        (("preferred source",), r"add .{1,30} as a preferred source"),
        (("auto-generated",), r"\bauto-generated (?:from|by)\b"),
        (("characters", "zeichen", "caract"), r"(?<!\d)\d{1,7} ?/ ?\d{1,7} (?:characters|zeichen|caract)"),
    )
)
ASKING_STEMS: Final = (
    "copyright", "reserved", "rechte", "droits", "derechos", "diritti", "direitos", "newsletter", "captcha",
    "powered by", "javascript", "browser", "required", "pflicht", "policy", "guidelines", "terms of", "published",
    "wird nicht", "(c)", "sign ", "subscribe", "register", "log in", "cookie", "follow ", "click", "liked",
    "preferred", "generated", "characters", "zeichen", "caract", "الحقوق", "права", "©",
)  # fmt: skip
"""One of these stands in each notice and each call; most lines hold none."""
_POINTER: Final = re.compile(
    r"(?:read (?:more|also|next)|also read|see also|related|more on|watch|listen|follow us|lesen sie (?:auch|mehr)|"
    r"mehr zum thema|à lire(?: aussi)?|lire aussi|lea también|lee también|leer más|leggi anche|leia (?:mais|também)|"
    r"lees ook|les også|läs även|czytaj (?:też|także)|читайте также|اقرأ أيضا|اقرأ أيضاً|あわせて読みたい|관련기사)"
    r"\s?[:：|].",
)
_LONGEST_FURNITURE: Final = 320
_STROKES: Final = {ord(mark): " " for mark in "|,/·•"}
_PLAIN_STOPS: Final = frozenset(".?!")
_JOINTS: Final = dict.fromkeys(map(ord, "&'’,-"))
_KNOWN: Final = frozenset().union(
    words.BUTTONS, words.REPLIES, words.TAIL_HEADS, words.TAG_LABELS, words.COMMENT_HEADS, words.END_MARKS,
    words.TIME_UNITS, {"ends", "ende"},
)  # fmt: skip
OPENERS: Final = words.BUTTON_WORDS | {"eds", "editors", "urgent", "bulletin", "flash", "snap", "dpa", "fot", "ph"}
"""A row of buttons opens with the word of one, and a line for the desk with one of these."""
# Credits, notices, and what names the people behind a report of an agency, hold one of these words.
_TELLING: Final = word_set(
    "by von par por di de av af door courtesy handout file freundlicher cortesía aimable inputs contributed "
    "photo photos image images writethru ld lead add follow liked click powered copyright cookie cookies "
    "javascript browser recaptcha required pflichtfelder newsletter newsletters sign register log in "
    "subscribe policy guidelines terms address vorbehalten preferred auto-generated reserved réservés "
    "reservados riservati direitos rechte محفوظة защищены"
)
_FEW_SMALL: Final = 0.45
_LABEL_WORDS: Final = frozenset(label.partition(" ")[0] for label in words.TAG_LABELS)
_MARK: Final = re.compile("[:：|]")
_MARKS: Final = (":", "|", "：")


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
    """
    bare = text.rstrip(_CLOSERS)
    # Captions end in the agency too, but are shorter than the last paragraph of a report.
    if len(bare) >= _SIGNED_FROM and bare[-1:].isupper() and (signed := _SIGNED.search(bare, max(0, len(bare) - 40))):
        bare = bare[: signed.start()].rstrip(_CLOSERS)
    return bare[-1:] in _STOPS and not (bare[-1] == "." and _INITIAL.search(bare[-4:]))


def is_row(text: str) -> bool:
    """Return whether a long line is a row of names, links or figures: few of its words begin with a small letter.

    >>> is_row("Lund Harbour 12 Malmo Airport 7 Aarhus Ferry 3"), is_row("The ferry to Lund left, and nobody was on it")
    (True, False)
    """
    parts = text.split()
    small = sum(part[0].islower() for part in parts)
    # Scripts without capitals tell nothing so.
    return small < _FEW_SMALL * len(parts) and any(part[0].isupper() or part[0].isdecimal() for part in parts[:8])


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
    parts = name.replace(",", "").split()
    return parts[0] not in OPENERS and _TELLING.isdisjoint(parts)


def is_unknown(name: str) -> bool:
    """Return whether no list here has a line whose key is *name*, as a whole or by one of its words."""
    return name not in _KNOWN and name.partition(" ")[0] not in OPENERS and _TELLING.isdisjoint(name.split())


def is_button(text: str, name: str | None = None, *, asks: bool | None = None) -> bool:
    """Return whether *text* is a button, a page link, a notice or a row of such.

    Args:
        text: the line.
        name: its key, if known.
        asks: whether it holds one of `ASKING_STEMS`, if known.

    >>> is_button("Share this article"), is_button("Facebook Twitter Email"), is_button("Police said so.")
    (True, True, False)
    """
    if " " not in text and text.startswith(("https://", "http://", "www.")):
        return True
    if len(text) <= LONGEST_NAME:
        name = key(text) if name is None else name
        if not name or name in words.BUTTONS or name in words.REPLIES or name.isdigit():
            return True
        if "·" in name and name.partition("·")[0].strip() in words.BUTTONS:
            return True
        if _is_row_of_buttons(name):
            return True
    if not 8 <= len(text) <= _LONGEST_FURNITURE:
        return False
    folded = text.casefold() if asks is not False or holds(_MARKS, text) else ""
    if holds(_MARKS, folded) and _MARK.search(folded, 0, 48) and (_POINTER.match(folded) or _points_elsewhere(text)):
        return True
    if not (holds(ASKING_STEMS, folded) if asks is None else asks):
        return False
    return holds(_NOTICES, folded) or any(holds(stems, folded) and call.search(folded) for stems, call in _CALLS)


def _is_row_of_buttons(name: str) -> bool:
    """Return whether all words of a line, which strokes and commas may part, are those of buttons."""
    first = name.partition(" ")[0]
    if first.isalpha() and first not in words.BUTTON_WORDS:
        return False
    parts = name.translate(_STROKES).split()
    return len(parts) > 1 and all(part in words.BUTTON_WORDS or part.isdigit() for part in parts)


def _points_elsewhere(text: str) -> bool:
    """Return whether *text* is a link to another story behind the words that head lists of such: "Related: ..."."""
    label, rest = re.split(r"\s?[:：|]\s?", text, maxsplit=1)
    return bool(rest) and key(label) in words.TAIL_HEADS


def is_end_mark(text: str) -> bool:
    """Return whether *text* is what a wire puts under a story: "ENDS", "-30-", "###"."""
    return len(text) <= 12 and (text.strip().casefold() in words.END_MARKS or key(text) in {"ends", "ende"})


def is_byline(text: str, *, has_digit: bool = True) -> bool:
    """Return whether *text* says who wrote the story; a date may stand before that where it has a digit.

    >>> is_byline("By Ana Ruiz in Baghdad"), is_byline("By the time he left"), is_byline("بقلم أحمد علي")
    (True, False, True)
    """
    if len(text) > 160:
        return False
    if not text.isascii():
        if _CUE_WITHOUT_CASE.fullmatch(text):
            return True
    elif not has_digit and text[:2] not in CUE_OPENINGS and ":" not in text[:_LONGEST_CUE]:
        return False
    part = text[date_before_name(text) :] if has_digit else text
    return find_byline.is_byline(part) or (":" in part[:_LONGEST_CUE] and _is_labelled(part))


def _is_labelled(text: str) -> bool:
    """Return whether *text* is names behind a word for authors and a colon: "Author: Ana Ruiz"."""
    label, _, rest = text.partition(":")
    if key(label) not in CUES or ends_sentence(rest) or not rest.strip()[:1].isupper():
        return False
    byline = find_byline.parse_byline(text)
    return find_byline.names_somebody(byline) and all(map(is_name_shaped, byline.names))


def count_comments(text: str) -> int | None:
    """Return the number of comments that *text* declares, or None.

    >>> count_comments("5 Comment(s)"), count_comments("Kommentare (12)"), count_comments("3 people said so")
    (5, 12, None)
    """
    found = _COUNT.fullmatch(bare) if len(text) <= LONGEST_NAME and _may_count(bare := text.strip(" *|·")) else None
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


def tags_in(text: str) -> tuple[str, ...] | None:
    """Return the tags of a line that lists them, () for a label alone, None for any other line.

    >>> tags_in("Tags: harbour, strike"), tags_in("#harbour #strike"), tags_in("Schlagwörter"), tags_in("He said so.")
    (('harbour', 'strike'), ('harbour', 'strike'), (), None)
    """
    if len(text) > 400:
        return None
    if (
        text.startswith("#")
        and all(part.startswith("#") and len(part) > 1 for part in text.split())
        and not text.startswith("##")
    ):
        return tuple(part[1:] for part in text.split())
    label, mark, rest = text.partition(":") if ":" in text else text.partition("：")
    if (len(label) > LONGEST_NAME and not _may_label(label)) or key(label) not in words.TAG_LABELS:
        return None
    if not mark:
        return ()
    parts = [part.strip(" #.") for part in re.split(r"[,;|،、·]| #", rest)]
    return tuple(part for part in parts if part)


def _may_label(text: str) -> bool:
    """Return whether a long line begins as the labels of tags do, behind marks."""
    first = key(text.partition(" ")[0])
    return not first or first in _LABEL_WORDS
