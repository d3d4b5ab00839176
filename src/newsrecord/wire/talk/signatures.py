"""Read the name of a reader and the date of a comment in a line that signs it."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.comments import talk_words
from newsrecord.find.comments.names import leads_to_name
from newsrecord.find.comments.statuses import without_status
from newsrecord.find.comments.talk_ages import AGE_UNITS, AGE_WORDS
from newsrecord.find.dates.moments import find_shape
from newsrecord.find.dates.only import is_date_line
from newsrecord.find.dates.words import WEEKDAYS, opens_as_label
from newsrecord.wire import dates, shapes, words
from newsrecord.wire.look import Look
from newsrecord.wire.talk.ages import LONGEST_AGE, TOKEN, UNITS, is_age, leading_age, without_place
from newsrecord.wire.talk.days import behind_own_word, is_all_date, is_day, without_at
from newsrecord.wire.talk.handles import without_points
from newsrecord.wire.talk.notices import answered, answered_beside, are_links, is_links
from newsrecord.wire.words import key

__all__ = [
    "LONGEST_LINE",
    "LONGEST_WORDED",
    "TRAILS",
    "bare_name",
    "could_be_name",
    "could_sign_as",
    "is_plain_date",
    "name_and_date",
    "name_that_says",
]

LONGEST_LINE: Final = 110
"""How wide a line that signs a comment may be."""
LONGEST_WORDED: Final = 70
"""How wide a line may be that has a name and an age without a figure."""
_LONGEST_NAME: Final = 46
TRAILS: Final = ("...", "…")
"""What stands behind "Ana said" on old blogs."""
_SHORT: Final = 2
# A number or a round point may stand before each name: "1. Ana Ruiz", "• Ana Ruiz".
_NAMED: Final = frozenset({"short", "lead", "byline", "slug", "item"})
_MOST_WORDS, _MOST_LOOSE_WORDS = 5, 20
_EDGES: Final = " \t:：,;|/·•∙◦▪‣●○»«–—‐->()[]*~¶"
_ORDINAL: Final = re.compile(r"(?:(?:#\s?\d{1,5}(?:\.\d{1,4}){0,5}|\d{1,5}[.)])[.:)]?\s|\d{1,4} ?[-–] ?(?=[^\W\d]))")
_HOUR: Final = re.compile(r"(?<=\d)[hH](?=\d\d(?!\d))")
# "Price: 3", "from € 4": no reader is called so.
_LABELLED: Final = re.compile(r"[:：]\s|[€$£¥₹%=]")
# "3月10日", "林小雨3 天前", "林小雨2024-03-04": where no blanks part words, a name may run into its date.
_GLUED: Final = re.compile(
    r"(?<=[年月])(?=\d)"
    r"|(?<=[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])(?=20\d\d[-/.年]\d|\d{1,2} ?[^\W\da-z]{1,3} ?[前전]$)"
)
_CLOCK_BEFORE: Final = re.compile(r"(?<![\d:.])\d{1,2}[:.]\d{2},?\s$")
_LONGEST_CLOCK: Final = 9
_TAG: Final = re.compile(r"</?[a-z]{1,10}>?")
_ZONE: Final = re.compile(
    "GMT|UTC|WIB|WITA|WIT|CES?T|EES?T|[ECMP][SD]T|[AN]EDT|BST|IST|JST|KST|MSK|SAST|HKT|SGT|Uhr|hod|WAT|EAT|PKT"
)
_LONGEST_WORDS_OF_DATE: Final = 9
# "Ana 214, 3 March 2021", "Ana B. March 3": no day has three figures, and no date begins with an initial.
_OWN_FIGURES: Final = re.compile(r"\d{3},\s(?=\S)|[A-Z]\.\s(?=\S)")
_CUES: Final = tuple(sorted(talk_words.FROM))
_BEHIND: Final = words.REPLIES | words.SAYS | talk_words.ACTIONS | talk_words.EDITED | {""}
_AFTER_NAME: Final = words.SAYS | {*"at on am um le el il em den vom dne 於 于".split()}
_TAIL: Final = " .:：,;)]»«›↓→↩-–—|"
_FIRST_IDEOGRAPH: Final = "\u2e80"
_STARTS: Final = words.TIME_WORDS | words.MONTHS
_ENDS: Final = _STARTS | UNITS | AGE_UNITS | AGE_WORDS | _BEHIND
_LAST_WORDS: Final = _ENDS | {end.rpartition(" ")[2] for end in _BEHIND}


def is_plain_date(look: Look) -> bool:
    """Return whether the line is a date or an age, and names nobody."""
    text = look.text
    if look.shape == "date":
        return is_day(text) and name_and_date(look) is None
    if look.width > LONGEST_AGE or look.shape not in {"short", "prose", "button", "item"}:
        return False
    if is_age(text) or _is_month(text):
        return True
    if (aged := without_place(text)) != text and (is_age(aged) or is_all_date(aged)):
        return True
    if "·" in text or "•" in text:
        # "12 · 5 hours ago": how many like it.
        head, age = text.replace("•", "·").split("·", 1)
        return head.strip().isdecimal() and is_age(age)
    if not text.isascii() and look.shape == "short" and is_date_line(text) and name_and_date(look) is None:
        return True
    if look.has_digit and _may_have_date(text) and is_all_date(text):
        return True
    cut = dates.leading_date(text) if look.has_digit else 0
    if 0 < cut < len(text) and are_links(text[:cut]):
        # "12 Like Reply 10:20 4/3/2024"
        return is_day(text[cut:])
    # "9 August 2025 Edited"
    bare = _without_link(text) if text[-1].isalpha() or text[-1] in ")]" else text
    return len(bare) < len(text) and dates.is_date(bare) and is_day(bare) and name_and_date(look) is None


def _is_month(text: str) -> bool:
    """Return whether *text* is a month and the figures of its year, as forums print it: "Feb '24"."""
    month, _, year = text.replace("\u2019", "'").partition(" '")
    return len(year) == _SHORT and year.isdecimal() and month.casefold().rstrip(".") in words.MONTHS


def name_that_says(look: Look) -> str | None:
    """Return the name in "Ana says:", "Ana said..."."""
    text = look.text
    if (text[-1] not in ":：" and not text.endswith(TRAILS)) or look.width > _LONGEST_NAME + 14:
        return None
    text = text.rstrip(" :：.…")
    head, _, last = text.rpartition(" ")
    both = f"{head.rpartition(' ')[2]} {last}".casefold()
    if (
        (last.casefold() not in words.SAYS and both not in words.SAYS)
        or not head
        or any(c.isdecimal() and c not in head for c in last)
    ):
        return None
    if dates.leading_date(head) < len(head):
        return None
    name = bare_name(text)
    return name if _is_handle(name) else None


def name_and_date(look: Look, *, loose: bool = False) -> tuple[str, str] | None:
    """Return the name and the date of a line that has both, in either order, or None.

    With *loose* the name may be longer: other lines of the kind were found around.
    """
    text = look.text
    longest = 2 * LONGEST_LINE if loose else LONGEST_LINE
    if look.width > longest or look.is_talk_head:
        return None
    # "Ana · an hour ago"
    is_worded = not loose and look.width <= LONGEST_WORDED
    if not look.has_digit and not (is_worded and leading_age(text) < len(text)):
        return None
    beside = answered_beside(text) if look.has_digit else None
    if beside is not None and dates.leading_date(beside[0]) < len(beside[0]):
        # "Ole, 3 March 2021, in reply to Ana"
        text = beside[0]
    if look.has_digit and (not _may_have_date(text) or is_all_date(text)):
        return None
    head, bar, _ = text.partition(" | ")
    if bar and 0 < leading_age(head) < len(head):
        # "Ana 2 hours ago | parent | next"
        text = head
    text = _without_number(_without_link(without_place(text)))
    # The clock of "08h07" reads as one of "08:07" does, and the figures of "3月10日" as words apart.
    text = without_at(_GLUED.sub(" ", _HOUR.sub(":", text)))
    cut = _date_at_end(text)
    if cut < len(text) and (own := _OWN_FIGURES.match(text, cut)) is not None:
        cut = own.end()
    cut = behind_own_word(text, dates.glued_day(text, cut))
    if 0 < cut < len(text) and text[cut - 1] == "_":
        # "nils_h 8 hours ago"
        cut = text.find(" ", cut) + 1
    name, date = without_points(text[:cut]), text[cut:]
    if cut >= len(text):
        # What looks like a link behind the date belongs to the name here: "3 March 2021 | Todor V."
        text = _GLUED.sub(" ", _HOUR.sub(":", look.text))
        end = _trailing_name(text)
        name, date = text[end:], text[:end]
    elif name.rstrip()[-1:] in {":", "："} and not name.rstrip(" :：").casefold().startswith(_CUES):
        # "Joined: 3 March 2021" has a label before the date.
        return None
    if not date or not is_day(date) or date.split(maxsplit=1)[0].endswith(":"):
        # "Join Date: May 2009"
        return None
    name = bare_name(name)
    if not _is_handle(name, most=_MOST_LOOSE_WORDS if loose else _MOST_WORDS) or _is_of_date(name, look.text):
        return None
    if shapes.ends_sentence(look.text) and not loose and not all(part[0] == part[0].upper() for part in name.split()):
        # "He left the town in March 2021."
        return None
    return name, date.replace("年 ", "年").replace("月 ", "月")


def _is_of_date(name: str, text: str) -> bool:
    """Return whether what looks like a name belongs to the date: "3 marca 2024 o 10:14", "10:14 WIB"."""
    if _ZONE.fullmatch(name) is not None or key(name) in WEEKDAYS or are_links(name):
        return True
    return len(name) <= _LONGEST_WORDS_OF_DATE and is_all_date(text)


def _date_at_end(text: str) -> int:
    """Return where the date or the age at the end of *text* begins, or the length of *text*."""
    cut = dates.leading_date(text)
    shape = None if text.isascii() else find_shape(text)
    if shape is not None and shape.start() < cut <= shape.end() + 1:
        # The months of more languages are known there; the figures of "möwe77" are no day.
        begin = shape.start()
        if begin and (clock := _CLOCK_BEFORE.search(text, max(begin - _LONGEST_CLOCK, 0), begin)) is not None:
            # "Ana 12:10, 4 март 2024"
            begin = clock.start()
        return cut if begin and text[begin - 1].isalpha() and text[begin - 1] < _FIRST_IDEOGRAPH else begin
    return min(cut, leading_age(text))


def _may_have_date(text: str) -> bool:
    """Return whether a line begins or ends as lines with a date do; few lines with a figure in them do."""
    bare = text.rstrip(_TAIL)
    if not bare or bare[-1].isdecimal() or bare[-1] > _FIRST_IDEOGRAPH or text[0].isdecimal() or text[0] in "([#":
        return True
    last, first = bare.rpartition(" ")[2].casefold(), text.partition(" ")[0].casefold()
    return last in _LAST_WORDS or key(last) in _LAST_WORDS or first.strip(".,") in _STARTS or bare[-2:-1].isdecimal()


def _without_link(text: str) -> str:
    """Return *text* without what stands behind the date: a link that answers, "said:"."""
    text = _without_votes(text.rstrip(" .:：)"))
    for _ in range(3):
        head, _, last = text.rpartition(" ")
        if head and not _is_behind(last):
            head, _, first = head.rpartition(" ")
            last = f"{first} {last}"
        if not head or not _is_behind(last):
            break
        text = head.rstrip(" :：-–—|·•,")
    return text


def _without_votes(text: str) -> str:
    """Return *text* without the votes in brackets at its end: "[12 favorites]"."""
    if not text.endswith("]"):
        return text
    head, _, votes = text.rpartition("[")
    return head.rstrip() if votes[:1].isdecimal() and key(votes.lstrip("0123456789 ")) in words.LIKES else text


def _is_behind(link: str) -> bool:
    """Return whether what stands behind a date is a link, with the number beside it or without: "赞(36)"."""
    return key(link) in _BEHIND or key(link.rstrip("0123456789()[] ")) in words.LIKES


def _without_number(text: str) -> str:
    found = _ORDINAL.match(text)
    return text[found.end() :] if found and not dates.is_date(text) else text


def _trailing_name(text: str) -> int:
    """Return where the name begins in a line that opens with the date, else 0."""
    end = 0
    for token in TOKEN.finditer(text):
        word = token.group().casefold()
        if not (word.isdigit() or word in words.MONTHS or word in words.TIME_WORDS or word in words.TIME_UNITS):
            break
        end = token.end()
    rest = text[end:]
    # "12 Monkeys" begins with a figure too: a day has a month or a clock.
    return end if rest.strip(_EDGES) and end > 5 and dates.is_date(text[:end]) else 0


def bare_name(text: str) -> str:
    """Return the name of a reader without "says", "by", a number before it, and marks around it.

    >>> bare_name("Posted by: Ana at"), bare_name("#3 Möwe77 schrieb:")
    ('Ana', 'Möwe77')
    """
    beside = answered_beside(text)
    name = without_status(_strip_edges(_without_number((text if beside is None else beside[0]).strip())))
    if "<" in name:
        name = _TAG.sub("", name).strip(_EDGES)
    if name.endswith(" d.") and name[:-3].rpartition(" ")[2].casefold() in words.SAYS:
        # "Ana skrev d. 4. marts"
        name = name[:-3]
    head, _, last = name.rpartition(" ")
    if (
        head.rpartition(" ")[2].casefold() in {"a", "ha"}
        and f"{head.rpartition(' ')[2]} {last}".casefold() in words.SAYS
    ):
        name = head.rpartition(" ")[0]
    for _ in range(2):
        head, _, last = name.rpartition(" ")
        if head and last.casefold().strip(_EDGES) in _AFTER_NAME:
            name = head.strip(_EDGES)
    label, mark, rest = name.partition(":")
    if mark and label.strip().casefold() in talk_words.FROM:
        return rest.strip(_EDGES)
    parts = name.split(" ")
    for count in (2, 1):
        if len(parts) > count and leads_to_name(" ".join(parts[:count]), len(parts) - count):
            return _strip_edges(" ".join(parts[count:]))
    return name


def _strip_edges(name: str) -> str:
    """Return *name* without the marks around it, but for the bracket that closes one within: "Ana (staff)"."""
    # ". - Ana Ruiz": the full stop is that of "p.m.".
    bare = name.removeprefix(". ").strip(_EDGES)
    if name.endswith("**") and not name.startswith("*"):
        # Korean pages show but the beginning of what a reader goes by.
        return name.strip(_EDGES.replace("*", ""))
    for opening, closing in ("()", "[]"):
        if opening in bare and closing not in bare and name[name.find(bare) + len(bare) :].startswith(closing):
            return bare + closing
    return bare


def could_sign_as(name: str) -> bool:
    """Return whether *name*, without what stands around it, could be what a reader goes by."""
    return _is_handle(name)


def _is_handle(name: str, *, most: int = _MOST_WORDS) -> bool:
    """Return whether *name* could be what a reader goes by."""
    limit = _LONGEST_NAME if most == _MOST_WORDS else 4 * _LONGEST_NAME
    if not 1 < len(name) <= shapes.width(name) <= limit or not any(map(str.isalnum, name)):
        return False
    parts = name.split()
    folded = key(name)
    if most == _MOST_WORDS and (_LABELLED.search(name) or not any(map(str.isalpha, name))):
        return False
    if most == _MOST_WORDS and sum(len(part) > _SHORT and part.casefold() in words.TIME_WORDS for part in parts) > 1:
        return False
    return (
        len(parts) <= most
        and folded not in words.BUTTONS
        and folded not in words.DATE_LABELS
        and (len(parts) > 1 or not opens_as_label(folded))
        and not any(key(part) in words.COMMENT_NOUNS for part in parts)
    )


def could_be_name(look: Look) -> bool:
    """Return whether the line could be the name of a reader and nothing else."""
    if look.shape not in _NAMED or look.width > _LONGEST_NAME or look.is_talk_head:
        return False
    if look.shape == "item" and shapes.ends_sentence(look.text):
        return False
    if (look.text[0] != "@" and answered(look.text) is not None) or is_links(look):
        return False
    return _is_handle(bare_name(look.text))
