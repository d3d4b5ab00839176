"""Tell the lines that stand among readers' comments: their number, links, headings of boxes, whom one answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.comments import talk_words
from newsrecord.find.comments.talk_ages import AGE_UNITS
from newsrecord.find.comments.times import is_age
from newsrecord.find.comments.toggles import read_toggle
from newsrecord.patterns import late
from newsrecord.wire import shapes, words
from newsrecord.wire.look import Look
from newsrecord.wire.scan import Stems
from newsrecord.wire.words import key

__all__ = [
    "COUNTED_STEMS",
    "LONGEST_LINKS",
    "LONGEST_NOTICE",
    "answered",
    "answered_beside",
    "are_links",
    "count_in",
    "count_words",
    "find_answers",
    "is_answer",
    "is_box",
    "is_count",
    "is_links",
    "is_notice",
    "links_in",
    "name_alone",
]

LONGEST_NOTICE: Final = 70
"""How wide a line that says something of the comments may be."""
LONGEST_LINKS: Final = 60
"""How wide a line of nothing but links beside a comment may be."""
_MOST_NUMBERS: Final = 3
# What stands behind the name of whom a comment answers.
_BEHIND: Final = ("への返信", "さんへの返信", "さんに返信", "に返信", "님에게 답글", "님에 대한 답글")
_LAST_SIGNS: Final = frozenset(cue[-1] for cue in _BEHIND)
# A Chinese, Japanese or Korean number is followed by what is counted.
# In scripts that part no words by blanks it may stand right behind one: "コメント3件".
_SPACED: Final = r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_NUMBER: Final = late(
    rf"(?<!{_SPACED})\d{{1,3}}(?:[.,'’\u00a0\u202f ]\d{{3}}){{1,2}}(?![^\W件개条條則個个])"
    rf"|(?<!{_SPACED})\d{{1,6}}(?![^\W件개条條則個个])"
)
_DIGITS: Final = "0123456789"
_TOTAL: Final = " total"
_COMMENT_STEMS: Final = ("comment", "komment", "koment", "coment")
_APART: Final = "·"
# How long each of several links in one word is, and that word.
_SHORTEST_PACKED, _LONGEST_PACKED, _PACKED = 4, 12, 9
# A link has so many words; what opens one may be another.
_MOST_WORDS: Final = 4
_FIGURED: Final = 3
_LONGEST_FIGURE: Final = 6
_BETWEEN: Final = re.compile(r"[\s|·•,/()]")
# "2h" and "3 Std." stand among the links too.
_SHORT_AGE: Final = re.compile(r"\d{0,3}([^\W\d_]{1,10})")
# "Ole in reply to Ana Ruiz", "Ole > Ana Ruiz".
_BESIDE: Final = late(
    r"(?<=[^\W_])[ ):.]{1,3}(?:[>→▶▸➜➔➤↪↳›»]\s|[-=]>\s|"
    + "|".join(re.escape(cue) for cue in talk_words.ANSWERS if cue[-1] == " ")
    + r")(?=\S)",
    re.IGNORECASE,
)
_LONGEST_BESIDE: Final = 110
_LINKS: Final = words.REPLIES | talk_words.ACTIONS | (words.LIKES - {"+"})
# The first three letters of the links: they rule out most lines.
_LINK_OPENINGS: Final = frozenset(link[:3] for link in _LINKS)
# Stories too have thoughts and answers: only at the start of a line is their number that of comments.
_GENERAL: Final = words.REPLIES | {
    "thought", "thoughts", "response", "responses", "réaction", "réactions", "réponses", "respuestas", "respostas",
    "risposte",
}  # fmt: skip
# "Comment 3" is the third of them; "Comments 3" is their number.
_COUNTED: Final = (words.COMMENT_NOUNS & words.COMMENT_HEADS) | {
    "komentarzy",
    "komentářů",
    "комментариев",
    "коментарів",
    "全部评论",
    "全部評論",
    "所有评论",
    "最新评论",
    "全部留言",
}
COUNTED_STEMS: Final = Stems({1: (stem.replace("i\u0307", "i") for stem in words.COMMENT_NOUNS | _COUNTED)})
"""A line that declares a number of comments holds one of these."""


def answered(text: str) -> str | None:
    """Return the name of the reader whom a line says that a comment answers, case folded, or None.

    >>> answered("In reply to Ana Ruiz"), answered("@Ana: no."), answered("-> Ana"), answered("Replies are open")
    ('ana ruiz', 'ana: no.', 'ana', None)
    """
    folded = text[:120].casefold()
    if folded.startswith("@"):
        return folded[1:].strip()
    if folded[-1:] in _LAST_SIGNS and folded.endswith(_BEHIND):
        # The name stands before the words.
        return folded[: -max(len(cue) for cue in _BEHIND if folded.endswith(cue))].strip() or None
    if folded.startswith(talk_words.ARROWS):
        folded = folded.lstrip("-=> →↪↳⤷➜➔▶▸").rstrip(" :.")
        if not folded.startswith(talk_words.ANSWERS):
            return folded
    if not folded.startswith(talk_words.ANSWERS):
        return None
    cue = next(cue for cue in talk_words.ANSWERS if folded.startswith(cue))
    return folded[len(cue) :].strip(' :.)"“”»«')


def answered_beside(text: str) -> tuple[str, str] | None:
    """Return the name that opens a line and the name of the reader whom she answers, case folded, or None.

    >>> answered_beside("Ole in reply to Ana Ruiz"), answered_beside("Ole > Ana • 2h"), answered_beside("Ole Dahl")
    (('Ole', 'ana ruiz'), ('Ole', 'ana • 2h'), None)
    """
    found = _BESIDE.search(text) if len(text) <= _LONGEST_BESIDE else None
    if found is None:
        return None
    # "Ana R. > Ole", "Ana (staff) > Ole"
    kept = found.start() + (text[found.start()] in ".)")
    return text[:kept], text[found.end() :].casefold()


def name_alone(text: str) -> str:
    """Return *text* without whom a comment answers: "Ole" of "Ole in reply to Ana Ruiz"."""
    beside = answered_beside(text)
    return text if beside is None else beside[0]


def count_in(look: Look) -> int | None:
    """Return the number of comments that a line of some words declares: "There are 13 comments", or None."""
    if look.declared is not None:
        return look.declared
    if look.width > LONGEST_NOTICE or look.shape == "date" or not look.has_digit:
        return None
    found = _find_count(look.text)
    if found is None or shapes.ends_sentence(look.text):
        return None
    if (toggle := read_toggle(look.text)) is not None and toggle.kind != "count":
        # "Hide 2 replies"
        return None
    return int("".join(c for c in found.group() if c.isdecimal()))


def count_words(text: str) -> str:
    """Return what of *text* declares a number of comments: from that number on."""
    found = _find_count(text)
    return text if found is None else text[found.start() :]


def _find_count(text: str) -> re.Match[str] | None:
    numbers = list(_NUMBER.finditer(text))
    if not 1 <= len(numbers) <= _MOST_NUMBERS:
        return None
    for found in numbers:
        before = key(text[: found.start()].rstrip(" (:：[").rpartition(" ")[2])
        behind = key(text[found.end() :].lstrip(" )").replace("|", " ").partition(" ")[0].rpartition("-")[2])
        if behind in words.COMMENT_NOUNS and (found.start() == 0 or behind not in _GENERAL):
            return found
        if (
            len(numbers) == 1
            and not text[found.end() :].casefold().removesuffix(_TOTAL).strip(" )]件개条條則个個")
            and (before in _COUNTED or _opens_count(text))
        ):
            return found
    return None


def _opens_count(text: str) -> bool:
    """Return whether a line that ends in a number opens with what it counts: "Comments on this story (3)"."""
    return text[-1] in ")]" and key(text.partition(" ")[0]) in _COUNTED


def is_count(look: Look) -> bool:
    """Return whether the line declares the number of comments and no other number: it may head them then."""
    return look.declared is not None or len(_NUMBER.findall(look.text)) == 1


def is_notice(look: Look) -> bool:
    """Return whether a short line speaks of comments as furniture does: "Report this comment", "Show 12 more comments".

    Readers too write "good comment": it takes a second sign to leave such a line out.
    """
    if look.width > LONGEST_NOTICE:
        return False
    return any(key(part) in words.COMMENT_NOUNS and part.casefold() not in words.REPLIES for part in look.text.split())


def is_links(look: Look) -> bool:
    """Return whether the line is nothing but the links beside a comment: "Like Reply Report 3"."""
    if look.width > LONGEST_LINKS:
        return False
    if _APART in look.text:
        # "Like · Reply · 12 · 2 days ago"
        pieces = [piece.strip() for piece in look.text.split(_APART)]
        return any(map(are_links, pieces)) and all(
            not piece
            or piece.isdecimal()
            or are_links(piece)
            or (k and (is_age(piece) or key(piece) in talk_words.EDITED))
            for k, piece in enumerate(pieces)
        )
    return are_links(look.text)


def are_links(text: str) -> bool:
    """Return whether *text* is nothing but links, and numbers beside them.

    >>> are_links("Like Reply (3)"), are_links("Reply to Ana")
    (True, False)
    """
    if not _may_be_links(text):
        return False
    parts = _parts_of(text)
    k = 0
    while k < len(parts):
        if (k or (len(parts) > 1 and text[0].isdecimal())) and _is_short_age(parts[k]):
            k += 1
            continue
        count = min(_MOST_WORDS, len(parts) - k)
        while count and " ".join(parts[k : k + count]) not in _LINKS:
            count -= 1
        if not count:
            return len(parts) == 1 and bool(_unpack(parts[0]))
        k += count
    return bool(parts)


def _may_be_links(text: str) -> bool:
    """Return whether *text* opens as a link does, or as no word, or has several pieces of which one may be links."""
    opening = text[:3].casefold()
    if opening[:3] in _LINK_OPENINGS or opening.partition(" ")[0] in _LINK_OPENINGS or _APART in text:
        return True
    return not opening.replace(" ", "").isalpha()


def links_in(text: str) -> tuple[str, ...]:
    """Return the words of a line of links: ("like", "reply")."""
    parts = _parts_of(text)
    return tuple((_unpack(parts[0]) if len(parts) == 1 else None) or parts)


def _unpack(text: str) -> list[str]:
    """Return the links that a browser pasted without blanks between them, "permalinkreportreply"; [] where one is none.

    Of two that begin alike the longer is meant.
    """
    found: list[str] = []
    at = 0
    while at < len(text) <= LONGEST_LINKS:
        longest = min(_LONGEST_PACKED, len(text) - at)
        size = next((n for n in range(longest, _SHORTEST_PACKED - 1, -1) if text[at : at + n] in _LINKS), 0)
        if not size:
            return []
        found.append(text[at : at + size])
        at += size
    return found if len(found) > 1 else []


def _parts_of(text: str) -> list[str]:
    """Return the words of a line of links, without the numbers beside them."""
    parts = [key(part.rstrip(_DIGITS)) for part in _BETWEEN.split(text.replace("’", "'"))]
    # "36 4Reply": the number in an element of its own right before the link.
    return [
        bare if part[0].isdecimal() and (bare := part.lstrip(_DIGITS)) in _LINKS else part for part in parts if part
    ]


def _is_short_age(part: str) -> bool:
    found = _SHORT_AGE.fullmatch(part)
    return found is not None and found[1] in AGE_UNITS


def find_answers(looks: Sequence[Look], start: int = 0) -> list[int]:
    """Return the lines from *start* on that are the link that answers a comment, alone or among others.

    Forums list their threads with a number of answers below the same word, and a second label with its number.
    """
    # Most lines open as no link does.
    found = [
        i
        for i, look in enumerate(looks[start:], start)
        if look.is_reply or (look.width <= LONGEST_LINKS and _may_be_links(look.text) and is_answer(look))
    ]
    return [] if found and all(_heads_figures(looks[i + 1 : i + 4]) for i in found) else found


def _heads_figures(below: Sequence[Look]) -> bool:
    """Return whether the lines below a label are its number, another label, and the number of that."""
    if len(below) < _FIGURED or not below[0].text.isdecimal():
        return False
    return (
        not below[1].has_digit
        and not below[1].is_prose
        and below[2].text[0].isdecimal()
        and below[2].width <= _LONGEST_FIGURE
    )


def is_answer(look: Look) -> bool:
    """Return whether the line is the link that answers a comment, alone or among others."""
    if look.is_reply or look.width > LONGEST_LINKS or look.is_prose:
        return look.is_reply
    if not (" " in look.text or "|" in look.text or look.width >= _PACKED):
        return False
    if not is_links(look):
        return False
    parts = links_in(look.text)
    return any(
        " ".join(parts[k : k + n]) in words.REPLIES for k in range(len(parts)) for n in range(1, _MOST_WORDS + 1)
    )


def is_box(look: Look) -> bool:
    """Return whether the line heads comments on other stories, or says that no more are taken."""
    if look.width > LONGEST_NOTICE:
        return False
    if key(look.text) in talk_words.BOXES:
        return True
    parts = [key(part) for part in look.text.split()]
    # "Commenting is closed", "Die Kommentarfunktion ist geschlossen"
    return not talk_words.SIGNS_OFF.isdisjoint(parts) and (
        is_notice(look) or any(part.startswith(_COMMENT_STEMS) for part in parts)
    )
