"""Tell what a single line looks like: prose, a button, a date, a byline, a slug."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.wire import words
from newsrecord.wire.words import key

__all__ = [
    "count_comments",
    "date_before_name",
    "ends_sentence",
    "is_button",
    "is_byline",
    "is_date",
    "is_end_mark",
    "is_name",
    "is_slug",
    "is_wire_credit",
    "leading_date",
    "tags_in",
    "width",
]

_WIDE: Final = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")
_CLOSERS: Final = "\"'”’»«›‹“)]）】」』*_ "
_STOPS: Final = frozenset(".!?…。！？؟।۔｡")
_INITIAL: Final = re.compile(r"(?:^|\s)[^\W\d_]\.$")
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:[.'’][^\W\d_]+)*|\d+")
_NUMERIC_DATE: Final = re.compile(
    r"(?<!\d)(?:(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:19|20)?\d{2}|(?:19|"
    r"20)\d{2}年)"
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_CLOCK: Final = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)")
_CUE: Final = re.compile(
    r"(?:by|von|par|por|di|da|door|av|af|przez|autor(?:in|en|ka|a|es)?|authors?|auteur(?:e)?|autore|escrito por|"
    r"written by|story by|posted by|published by|reported by|reviewed by|words by|publicado por|publié par|"
    r"rédigé par|geschrieben von|ein(?:e)? (?:analyse|kommentar|bericht|reportage|gastbeitrag) von|text(?:e)?|"
    r"texto|tekst|skrevet av|skrivet av|автор|текст|бг|від|بقلم|كتب|كتبت|إعداد|تقرير|תאת|מאת|نویسنده|oleh|penulis|"
    r"yazan|文|記者|记者|撰文|取材)(?:\s?[:：／/]\s?|\s)(?P<rest>\S[^\n]{0,200})",
    re.IGNORECASE,
)
_INNER_CUE: Final = re.compile(r"\s(?:by|von|par|por|di|da|door|av|af|przez)\s", re.IGNORECASE)
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
    r"compiled) by\b[^\n]{1,240}",
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
    r"add .{1,30} as a preferred source|javascript|your browser|denotes required|required fields?|pflichtfelder|"
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
    "/",
)
_LONGEST_FURNITURE: Final = 320


def width(text: str) -> int:
    """Return how long *text* reads: an ideograph says as much as two and a half letters."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text)) * 3 // 2


def ends_sentence(text: str) -> bool:
    """Return whether *text* ends as a sentence does.

    >>> ends_sentence('He said: "It is over."'), ends_sentence("Left to fight alone")
    (True, False)
    """
    bare = text.rstrip(_CLOSERS)
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
    folded = text.casefold()
    for stem in _FURNITURE_STEMS:
        if stem in folded:
            return _FURNITURE.search(text) is not None
    return False


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


def is_date(text: str) -> bool:
    """Return whether *text* is a date or an age and little else.

    >>> is_date("Published: 3 March 2021, 10:15 am"), is_date("vor 3 Stunden"), is_date("In March 2021 he left.")
    (True, True, False)
    """
    if len(text) > 110 or not (any(map(str.isdigit, text)) or key(text) in words.TIME_UNITS):
        return False
    tokens = [token.casefold() for token in _TOKEN.findall(text)]
    months = sum(token in words.MONTHS for token in tokens)
    units = sum(token in words.TIME_UNITS for token in tokens)
    numeric = _NUMERIC_DATE.search(text) is not None
    clock = _CLOCK.search(text) is not None
    if not (numeric or months or units or clock):
        return False
    # Figures make up most of a date; it is the words between them that tell it from other lines.
    letters = [token for token in tokens if not token.isdigit()]
    known = sum(_is_time_token(token) for token in letters)
    enough = 0.7 if numeric or (months and _YEAR.search(text)) else 0.8
    return known >= enough * len(letters) and (numeric or len(tokens) > 1)


def _is_time_token(token: str) -> bool:
    return token.isdigit() or token in words.TIME_WORDS or token in words.MONTHS or token in words.TIME_UNITS


def leading_date(text: str) -> int:
    """Return where a date at the end of *text* begins, or the length of *text*.

    >>> text = "by Ana Ruiz Jul. 19, 2021 9:45 am"
    >>> text[leading_date(text):]
    'Jul. 19, 2021 9:45 am'
    """
    if len(text) > 160:
        return len(text)
    start = len(text)
    for token in reversed(list(_TOKEN.finditer(text))):
        glued = token.group().isdigit() and text[token.start() - 1 : token.start()].isalpha()
        if glued or not _is_time_token(token.group().casefold()):
            break
        start = token.start()
    return start if is_date(text[start:]) else len(text)


def is_byline(text: str) -> bool:
    """Return whether *text* says who wrote the story.

    >>> is_byline("By Ana Ruiz in Baghdad"), is_byline("By the time he left"), is_byline("بقلم أحمد علي")
    (True, False, True)
    """
    if len(text) > 160:
        return False
    if _CUE_WITHOUT_CASE.fullmatch(text):
        return True
    found = _CUE.fullmatch(text[date_before_name(text) :])
    if found is None:
        return False
    rest = found["rest"][: leading_date(found["rest"])] or found["rest"]
    if ends_sentence(rest) and len(rest.split()) > 4:
        return False
    return _reads_as_names(rest.split())


def date_before_name(text: str) -> int:
    """Return where the byline begins in a line that opens with the date, else 0.

    >>> text = "Posted on March 13, 2024 by Ada Finch"
    >>> text[date_before_name(text):]
    'by Ada Finch'
    """
    if len(text) > 160 or not any(map(str.isdigit, text)):
        return 0
    for found in _INNER_CUE.finditer(text):
        if is_date(text[: found.start()]):
            return found.start() + 1
    return 0


def _reads_as_names(parts: list[str]) -> bool:
    letters = [part for part in parts if part[0].isalpha()]
    if not letters or len(parts) > 16:
        return False
    cased = [part for part in letters if part[0].lower() != part[0].upper()]
    if not cased:
        return len(letters) <= 6
    capital = sum(part[0].isupper() for part in cased)
    small = [part for part in cased if not part[0].isupper() and part.casefold().strip(",") not in words.PARTICLES]
    return cased[0][0].isupper() and len(cased[0]) > 1 and capital >= 0.5 * len(cased) and len(small) <= capital


def is_name(text: str) -> bool:
    """Return whether *text* could be the name of one person: two to four words, each with a capital."""
    parts = text.split()
    if (
        not 2 <= len(parts) <= 4
        or len(text) > 40
        or not all(part.replace("-", "").strip(".’'").isalpha() for part in parts)
    ):
        return False
    return (
        all(part[0].isupper() or part in words.PARTICLES for part in parts)
        and parts[-1][0].isupper()
        and not text.isupper()
    )


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
