"""Tell what a single line looks like: prose, a button, a byline, a slug."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find import byline_text as find_byline
from newsrecord.find.byline_names import is_name_shaped
from newsrecord.find.byline_words import CUES
from newsrecord.wire import words
from newsrecord.wire.dates import date_before_name
from newsrecord.wire.words import key

__all__ = [
    "count_comments",
    "count_likes",
    "ends_sentence",
    "is_button",
    "is_byline",
    "is_end_mark",
    "is_slug",
    "is_wire_credit",
    "tags_in",
    "width",
]

_WIDE: Final = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")
_CLOSERS: Final = "\"'”’»«›‹“)]）】」』*_ "
_STOPS: Final = frozenset(".!?…。！？؟।۔｡")
# Agencies sign behind the last full stop: "... the authority said. PTI AB CD", "... portuaria. EFE".
_SIGNED: Final = re.compile(r"(?<=[.!?\"”»])\s[(\[]?[A-Z]{2,12}[)\]]?(?:[ /][A-Z]{1,5}){0,5}\.?$")
_SIGNED_FROM: Final = 75
_LONGEST_CUE: Final = 24
_INITIAL: Final = re.compile(r"(?:^|\s)[^\W\d_]\.$")
_CUE_WITHOUT_CASE: Final = re.compile(r"\S{2,5} 기자|(?:文|記者|记者|撰文)[／/:：]\s?\S{2,12}")
_SLUG: Final = re.compile(
    r"[A-Z]{2,3}-{1,2}[\w'’-]{2,40}(?:,.{0,60})?|"
    r"[A-Z0-9]{2,20}(?:[-/][A-Z0-9()]{1,20}){1,6}/?(?:\s?\([A-Z0-9, ]{1,40}\))?|[a-z]{2,5}[-_]\w[\w-]{2,60}|"
    r"[a-z]{2,4}(?:[/-][a-z]{2,4}){1,5}|[a-z]?\d{4}|(?:eds|editors|urgent|bulletin|flash|snap):?|"
    r"dpa [a-z]{2,6}(?: [a-z0-9]{1,6}){0,6}|.{0,60}\b(?:writethru|\d(?:st|nd|rd|th) (?:ld|lead|add)\b).{0,40}",
    re.IGNORECASE,
)
_SLUG_CASED: Final = re.compile(
    r"[^a-z]*|[^\s/]+(?:/[^\s/]+)+/?|[a-z\d/_-]+|[A-Z]{2,3}-{1,2}.*|dpa .*|"
    r".*(?:Writethru|\d(?:st|nd|rd|th) (?:Ld|Lead|Add)\b).*"
)
_WIRE_CREDIT: Final = re.compile(
    r"[(\[][^\n]{0,40}\b(?:reporting|writing|editing|edited|compiled|translated|graphics|redaktion|bearbeitet|"
    r"edición|editado)(?::| by| von| por)[^\n]{1,280}|(?:additional )?(?:reporting|writing|editing|edited|"
    r"compiled) by\b[^\n]{1,240}|"
    r"[(\[]?(?:with )?(?:agency )?inputs from [^\n.]{1,60}[)\]]?\.?|"
    r"[(\[]?[^\n.!?]{3,200}\scontributed (?:reporting )?to this (?:report|story|article)\.?[)\]]?",
    re.IGNORECASE,
)
_COUNT: Final = re.compile(
    r"(?P<before>\d{1,6})\s(?P<noun>\S.{0,39})|(?P<label>\S.{0,39}?)\s?[:：]?\s?[(\[]?(?P<after>\d{1,6})[)\]]?"
)
_FURNITURE: Final = re.compile(
    r"©|\(c\) ?(?:19|20)\d\d|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos reservados|tutti i diritti riservati|todos os direitos|all rechte|الحقوق محفوظة|"
    r"все права защищены|\b(?:sign up|subscribe|register|log in|sign in)\b.{0,40}\b(?:newsletter|inbox|free|"
    r"account|comment|continue|read)|\bour (?:\w+ )?newsletters?\b|newsletter abonnieren|unsere[nm]? newsletter|"
    r"inscri\w{1,8}.{0,20} newsletter|\bcookies?\b.{0,80}\b(?:use|accept|consent|policy|settings|experience|"
    r"browser|nutzen|verwenden|utilis|acept|navega)|(?:use|uses|using|accept|verwenden|nutzen|utilis\w{1,6}|"
    r"utiliza\w{0,4}|usamos) (?:of )?(?:the )?cookies\b|recaptcha|^(?:read (?:more|also|next)|also read|see also|"
    r"related|more on|watch|listen|follow us|lesen sie (?:auch|mehr)|mehr zum thema|à lire(?: aussi)?|lire aussi|"
    r"lea también|lee también|leer más|leggi anche|leia (?:mais|também)|lees ook|les også|läs även|czytaj (?:też|"
    r"także)|читайте также|اقرأ أيضا|اقرأ أيضاً|あわせて読みたい|관련기사)\s?[:：|].|follow (?:us|"
    r"\S{1,30}) on (?:twitter|facebook|x|instagram|google)|\bclick here\b|powered by|"
    r"add .{1,30} as a preferred source|^liked by \S|\bauto-generated (?:from|by)\b|"
    r"javascript|your browser|denotes required|required fields?|pflichtfelder|"
    r"(?<!\d)\d{1,7} ?/ ?\d{1,7} (?:characters|zeichen|caract)|"
    r"comment policy|community guidelines|terms of (?:use|service)|"
    r"email address will not be published|e-mail-adresse wird nicht",
    re.IGNORECASE,
)
# A match of the pattern above holds one of these: looking for them first is ten times as fast.
_FURNITURE_STEMS: Final = (
    "©",
    "(c)",
    "copyright",
    "reserved",
    "vorbehalten",
    "réservés",
    "reservados",
    "riservati",
    "direitos",
    "rechte",
    "محفوظة",
    "защищены",
    "sign",
    "regist",
    "subscri",
    "log",
    "newsletter",
    "cookie",
    "captcha",
    ":",
    "：",
    "|",
    "follow",
    "click",
    "powered",
    "prefer",
    "javascript",
    "browser",
    "required",
    "requir",
    "pflicht",
    "policy",
    "guideline",
    "terms",
    "address",
    "adresse",
    "generated",
    "liked",
    "/",
)
_LONGEST_FURNITURE: Final = 320
_MARK: Final = re.compile("[:：|]")


def width(text: str) -> int:
    """Return how long *text* reads: an ideograph says as much as two and a half letters."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text)) * 3 // 2


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


def is_button(text: str) -> bool:
    """Return whether *text* is a button, a page link, a notice or a row of such.

    >>> is_button("Share this article"), is_button("Facebook Twitter Email"), is_button("Police said so.")
    (True, True, False)
    """
    if len(text) <= 60:
        name = key(text)
        if not name or name in words.BUTTONS or name in words.REPLIES or name.isdigit():
            return True
        parts = [part for part in re.split(r"[\s|,/·•]+", name) if part]
        if len(parts) > 1 and all(part in words.BUTTON_WORDS or part.isdigit() for part in parts):
            return True
    if not 8 <= len(text) <= _LONGEST_FURNITURE:
        return False
    if _points_elsewhere(text):
        return True
    folded = text.casefold()
    for stem in _FURNITURE_STEMS:
        if stem in folded:
            return _FURNITURE.search(text) is not None
    return False


def _points_elsewhere(text: str) -> bool:
    """Return whether *text* is a link to another story behind the words that head lists of such: "Related: ..."."""
    label, mark, rest = re.split(r"\s?([:：|])\s?", text, maxsplit=1) if _MARK.search(text[:48]) else ("", "", "")
    return bool(mark and rest) and key(label) in words.TAIL_HEADS


def is_end_mark(text: str) -> bool:
    """Return whether *text* is what a wire puts under a story: "ENDS", "-30-", "###"."""
    return len(text) <= 12 and (text.strip().casefold() in words.END_MARKS or key(text) in {"ends", "ende"})


def is_slug(text: str) -> bool:
    """Return whether *text* is a line for the desk: a slug, a priority, a take number, initials.

    >>> is_slug("BC-EU--Harbour Strike, 2nd Ld-Writethru"), is_slug("jd/abc/xy"), is_slug("Harbour strike ends")
    (True, True, False)
    """
    return len(text) <= 120 and _SLUG.fullmatch(text) is not None and _SLUG_CASED.fullmatch(text) is not None


def is_wire_credit(text: str) -> bool:
    """Return whether *text* names the people behind a report of an agency: "(Reporting by ...; editing by ...)"."""
    return len(text) <= _LONGEST_FURNITURE and _WIRE_CREDIT.fullmatch(text) is not None


def is_byline(text: str) -> bool:
    """Return whether *text* says who wrote the story.

    >>> is_byline("By Ana Ruiz in Baghdad"), is_byline("By the time he left"), is_byline("بقلم أحمد علي")
    (True, False, True)
    """
    if len(text) > 160:
        return False
    if not text.isascii() and _CUE_WITHOUT_CASE.fullmatch(text):
        return True
    part = text[date_before_name(text) :]
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
    found = _COUNT.fullmatch(text.strip(" *|·")) if len(text) <= 60 else None
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
    noun, _, tail = rest.partition(" ")
    starts = tail.casefold().startswith(
        ("on ", "to ", "zu ", "sur ", "pour ", "en ", "auf ", "su ", "em ", "op ", "à ")
    )
    return (
        int(number)
        if number.isdecimal() and len(number) < 7 and starts and noun.casefold() in words.COMMENT_NOUNS
        else None
    )


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
    if key(label) not in words.TAG_LABELS:
        return None
    if not mark:
        return ()
    parts = [part.strip(" #.") for part in re.split(r"[,;|،、·]| #", rest)]
    return tuple(part for part in parts if part)
