"""Tell what a line near a byline is by itself: a label of authors, a join, an address, an entry of a menu."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines.credits import OTHER_WORK_MARK, drop_credits
from newsrecord.find.bylines.text import parse_byline
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.bylines.words import CONJUNCTIONS, CUES
from newsrecord.find.wordlists import has_digit, holds, letter_runs, line_set
from newsrecord.wire import words
from newsrecord.wire.caseless import is_bare_name
from newsrecord.wire.look import Look
from newsrecord.wire.writers.names import DATED, NameLine

__all__ = [
    "EDGES",
    "adds_name",
    "behind_cards",
    "is_address",
    "is_author_label",
    "is_desk_line",
    "is_headed_again",
    "is_join",
    "is_of_menu",
    "is_office_over_date",
    "is_portrait",
    "is_told_of",
    "without_join",
    "without_section",
    "work_in",
]

EDGES: Final = " \t|,;·•⋅∙–—-()[]【】（）×✕✖…"
"""The marks that stand around a name and between two."""
_CARDS: Final = 25
_LONGEST_WORK: Final = 14
_ROW_MARKS: Final = (" • ", " · ", " / ")
_FIRST_EAST: Final = "\u3040"
_OF_MENUS: Final = frozenset({"short", "button", "tail", "long"})
# What pages print before the names besides the words that open a byline.
_LABEL_LINES: Final = line_set("""
    author(s) | author of the article | authors of the article | about the author | written and reported by
    autor des artikels | autor dieses artikels | autor artikel | auteur de l'article | autor del artículo
    autor do artigo | autore dell'articolo | auteur van dit artikel | автор статьи | автор материала
    автор статті | autor artykułu | autor článku | この記事を書いた人 | この記事の著者 | 記事を書いた人 | 執筆者紹介
    この記事の筆者 | この記事の執筆者 | この記事を書いた記者 | 記事の筆者 | 筆者紹介 | 著者紹介
    筆者プロフィール | 著者プロフィール | 執筆者プロフィール | 記者プロフィール
    作者简介 | 作者簡介 | 关于作者 | 關於作者 | 글쓴이 | 기자 프로필
    autor(en) | autor(in) | autor(innen) | auteur(s) | auteur(e) | autor(es) | autor(a) | autore(i) | автор(ы)
""")
_LABELS: Final = frozenset(map(words.key, CUES | _LABEL_LINES))
_LONGEST_JOIN: Final = 5
# "e" and the like stand for names, too, but not in small letters before one.
_JOINS: Final = CONJUNCTIONS | {"e", "a", "i"}


def is_author_label(text: str) -> bool:
    """Return whether a line says no more than that names follow: "By", "Written by:".

    >>> is_author_label("Written by:"), is_author_label("By Ana Ruiz")
    (True, False)
    """
    return len(text) <= 30 and words.key(text) in _LABELS


def is_join(text: str) -> bool:
    """Return whether a line holds nothing but what stands between two names."""
    return len(text) <= 6 and (not (bare := text.strip(EDGES).casefold()) or bare in CONJUNCTIONS)


def without_join(text: str) -> str:
    """Return a line without the word that joins the name in it to the one above: "and Ana Ruiz"."""
    first, _, rest = text.partition(" ")
    return rest if len(first) <= _LONGEST_JOIN and first in _JOINS and rest[:1].isupper() else text


def without_section(text: str, looks: Sequence[Look], headline: int) -> str:
    """Return a row of links without those that stand above the headline in a line of their own: "Ports • Ana Ruiz"."""
    text = without_join(text)
    if headline <= 0 or not holds(_ROW_MARKS, text):
        return text
    mark = next(mark for mark in _ROW_MARKS if mark in text)
    parts = text.split(mark)
    above = {look.text for look in looks[:headline]}
    kept = [part for part in parts if part not in above]
    return mark.join(kept) if 0 < len(kept) < len(parts) else text


def work_in(look: Look, name: str) -> bool | None:
    """Return whether a line of one word says that who is named above wrote the text: no for other work, else None."""
    if not look.is_label or look.line.gap or look.width > _LONGEST_WORK or " " in look.text:
        return None
    line = f"{name} ({look.text})"
    kept = drop_credits(line)
    return None if kept == line else OTHER_WORK_MARK not in kept


def is_of_menu(look: Look) -> bool:
    """Return whether a line may be one of a menu's: how often a story was read or shared is a number alone."""
    return look.shape in _OF_MENUS and not look.text.replace(" ", "").isdecimal()


def is_address(text: str) -> bool:
    """Return whether a line is the address or the handle of the author above it, or both, and nothing else."""
    return "@" in text and all("@" in part for part in text.split())


def is_desk_line(text: str) -> bool:
    """Return whether a line in ideographs below an author is the desk or the field of that author, and no name."""
    if text[0] < _FIRST_EAST or is_bare_name(text):
        return False
    return not any(author.role for author in parse_byline(text).authors)


def is_portrait(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* says who somebody is whose name stands above it, as cards of authors do."""
    look = looks[i]
    return look.is_prose and any(
        name.is_label and " " in name.text and look.text.startswith(f"{name.text} ")
        for name in looks[max(0, i - 2) : i]
    )


def is_headed_again(looks: Sequence[Look], i: int) -> bool:
    """Return whether the text of line *i* stands again further down, right below a label of authors."""
    return any(
        look.text == looks[i].text and is_author_label(looks[k - 1].text)
        for k, look in enumerate(looks[i + 1 :], i + 1)
    )


def is_told_of(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* stands right below a label of authors, or over a sentence that opens with it."""
    return is_author_label(looks[i - 1].text) or (i + 1 < len(looks) and is_portrait(looks, i + 1))


def behind_cards(looks: Sequence[Look], body: int, stop: int) -> int:
    """Return where a text can begin behind what the cards of its authors say, which a click opens."""
    for i in range(body, min(body + _CARDS, stop)):
        if looks[i].is_prose:
            if not is_portrait(looks, i):
                break
            body = i + 1
    return body


def is_office_over_date(looks: Sequence[Look], i: int) -> bool:
    """Return whether line *i* has the word for an office, and the date stands right below it.

    Between who wrote the story and when stands no kicker and no summary with such a word, though blanks part all three.
    """
    look = looks[i]
    if i + 1 >= len(looks) or looks[i + 1].shape != "date" or not look.is_label or has_digit(look.text):
        return False
    return any(map(is_role_word, letter_runs(look.text.casefold())))


def adds_name(names: Sequence[str], other: NameLine) -> bool:
    """Return whether *other* names somebody whom *names* do not."""
    known = parse_byline(", ".join(names)).names
    if parse_byline(", ".join((*names, other.names))).names != known:
        return True
    return other.strength >= DATED and len(other.people) == 1 and other.people[0] not in " ".join(names)
