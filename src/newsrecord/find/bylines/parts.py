"""Cut the line of a byline into its parts and items, with dates, labels and page furniture taken out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from newsrecord.find.bylines import words
from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.credits import drop_credits
from newsrecord.find.bylines.cues import part_cue, tells_who_paid
from newsrecord.find.bylines.departments import DEPARTMENTS
from newsrecord.find.bylines.glue import drop_glue, part_glued
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.names import trim
from newsrecord.find.bylines.other_work import drop_other_work
from newsrecord.find.bylines.payers import leads_to_payer
from newsrecord.find.bylines.trades import MODIFIERS, is_role_word, role_start
from newsrecord.find.wordlists import holds, word_set
from newsrecord.patterns import late

__all__ = ["Item", "has_own_join", "split_items", "split_parts"]

# What joins the names behind brackets, in whatever language.
_JOINED: Final = "|".join(
    sorted(map(re.escape, words.CONJUNCTIONS | {"y", "e", "i", "en", "a", "ja"}), key=len, reverse=True)
)
# A bracket parts a byline where it closes the part; "Anna (Nan) Roe" is one name.
_PARTS: Final = late(
    # In Chinese a dot in the middle parts the names of one foreigner.
    r"\s{0,3}(?:[|•⋅／;؛\n\uff5c\ufe31]|(?<![\u4e00-\u9fff]{2})·|·(?![\u4e00-\u9fff]))\s{0,3}|\s{1,3}[\u2013\u2014/\u0640-]{1,2}\s{1,3}"
    rf"|\s?[(\[](?=[^()\[\]]{{0,80}}[)\]]\s?(?:$|[|,;،]|(?:{_JOINED})\s))|[)\]]\s?(?=$|[|,;،]|(?:{_JOINED})\s)"
    r"|\s{0,2}[/\u2014]\s{0,2}"
)
_PART_MARK: Final = re.compile(r"[|•·⋅／;؛\n\uff5c\ufe31\u2013\u2014/\u0640()\[\]-]")
# "Carla Ibáñez. Lima": a full stop behind a whole word.
_STOP: Final = re.compile(
    r"(?<=[^\W\d_A-Z]{4})(?<!ssoc)(?<!priv)(?<!phil)(?<!heol)(?<!Capt)(?<!Insp)(?<!Supt)(?<!Msgr)\.\s{1,3}(?=[^\W\d_a-z])"
)
_COMMAS: Final = re.compile(r"\s{0,3}[,，、،]\s{0,3}")
# What joins names in one language leads to a place, or is a name, in another.
_JOINS: Final = {
    "nl": "en", "af": "en", "pl": "i", "hr": "i", "sr": "i", "bs": "i", "ca": "i", "fi": "ja", "et": "ja", "cs": "a",
    "sk": "a", "lt": "ir", "lv": "un", "sl": "in", "mt": "u", "cy": "a", "sw": "na", "tl": "at", "fil": "at",
    "lb": "an", "ne": "र", "fr": "avec", "ha": "da", "st": "le", "tn": "le", "ig": "na", "rw": "na", "mi": "me",
}  # fmt: skip
_OWN: Final = frozenset(_JOINS.values())
_OWN_JOINS: Final = tuple(sorted(f" {join} " for join in _OWN))
# Where it joins the two family names of one person: "Juan del Valle y Pérez", "dos Santos e Silva".
_WITHIN_NAMES: Final = {"es": "y", "pt": "e", "ca": "i", "gl": "e", "it": "y"}
# In all other languages names of both kinds are foreign.
_WITHIN_FOREIGN_NAMES: Final = "ey"
# What opened the byline may stand before each name: "By Ana Ruiz and by Tom Lee", "Του Γιάννη Ρήγα και της Δάφνης Βέη".
_BEFORE_EACH: Final = ("By ", "by ", "Writing by ", "writing by ", "Written by ", "written by ", "Reporting by ")
_ARTICLES: Final = {"el": ("του ", "της ", "των ", "τον ", "την ", "ο ", "η ", "οι ")}
_LONG_JOINS: Final = word_set("and & und et y en ve og och dan και и та oraz sekä și")
_SHORT_JOINS: Final = word_set("y e i a")
_SHORT_JOIN_LANGUAGES: Final = word_set("es pt it gl ca pl cs sk hr sr")
# Arabic and Hebrew write "and" as a letter before the next name; a few given names begin with it.
_JOINED_LETTER: Final = frozenset("\u0648\u05d5")
_BEGINS_SO: Final = word_set(
    "وليد وائل وسام وفاء وجيه وديع وردة وحيد وهيب وصال وئام ولاء وجدي وضاح ורד ויקטור ויקי ורה ויטל"
)
_SHORTEST_JOINED: Final = 3


# "Ana Ruiz (she/her)"
_PRONOUNS: Final = late(
    r"[(\[]?(?<!\w)(?:she|he|they|ella|él|elle|il|sie|er)\s?/\s?(?:hers?|him|his|them|they|she|he|iel|ihr|ihm|elle)"
    r"(?!\w)(?:\s?/\s?(?:hers|his|theirs|them))?[)\]]?",
    re.IGNORECASE,
)


def has_own_join(line: str) -> bool:
    """Return whether *line* has, between two names, a word that joins these in some languages only.

    >>> has_own_join("Femke Bos en Jan Smit"), has_own_join("Ana Ruiz and Tom Lee"), has_own_join("Ships in a row")
    (True, False, False)
    """
    if not holds(_OWN_JOINS, line):
        return False
    tokens = line.split()
    return any(
        join in _OWN and given[0].isupper() and family[0].isupper() and behind[0].isupper()
        for given, family, join, behind in zip(tokens, tokens[1:], tokens[2:], tokens[3:-1], strict=False)
    )


def split_parts(line: str) -> list[str]:
    """Return the parts of a byline between its strong marks.

    >>> split_parts("By Ana Ruiz | Oct 1, 2021 | 34 comments")
    ['By Ana Ruiz']
    """
    if leads_to_payer(line):
        # What leads to a name behind "by" would be taken off it.
        return split_parts(rest) if (rest := line.replace("|", "\n").partition("\n")[2]) else []
    line = _PRONOUNS.sub(" ", line) if "/" in line else line
    line = drop_glue(drop_credits(drop_other_work(part_glued(part_cue(line)))))
    if ". " in line and (blank := line.find(" ")) > 0:
        line = _STOP.sub(lambda match: "|" if match.start() > blank else match[0], line)
    pieces = _PARTS.split(line) if _PART_MARK.search(line) is not None else (line,)
    # A bracket whose words are gone, "(translated by ...)", is left open.
    return [
        part
        for raw in pieces
        if (part := trim(raw.rstrip(" (["))) and not (tells_who_paid(part) or leads_to_payer(part))
    ]


class Item(NamedTuple):
    """What commas, or a word for "and", divide from the rest of a part."""

    text: str
    joined: bool = False
    """Whether an "and" stands before it: it is of the kind of what it is joined to."""


def split_items(part: str, language: str) -> list[Item]:
    """Return the items of a part: what commas and the language's "and" divide.

    >>> [item.text for item in split_items("Ana Ruiz, Tom Lee and Li Na", "en")]
    ['Ana Ruiz', 'Tom Lee', 'Li Na']
    """
    split, lead = _joins_of(_JOINS.get(language, "e"))
    pieces: list[Item] = []
    for stretch in _COMMAS.split(part):
        found = _split_shouted(stretch, language) if stretch.isupper() else split.split(stretch)
        first = found[0].strip()
        match = lead.match(first)
        pieces.append(Item(first[match.end() :] if match else first, match is not None))
        for join, piece in zip(found[1::2], found[2::2], strict=True):
            before = pieces[-1]
            if _is_one_office(before.text, join, piece) or _is_within(before.text, join, piece, language):
                pieces[-1] = Item(f"{before.text} {join} {piece}".strip(), before.joined)
            else:
                pieces.append(Item(piece.strip(), joined=True))
    articles = _ARTICLES.get(language, _BEFORE_EACH)
    return [
        Item(_without_article(name, articles), item.joined or number > 0)
        for item in pieces
        for number, name in enumerate(_split_prefixed(item.text))
        # A mark alone is what is left of a date that stood around it: "June 7 @ 6:43pm".
        if len(name) > 1 or name.isalnum()
    ]


def _without_article(name: str, articles: tuple[str, ...]) -> str:
    article = next(filter(name.startswith, articles), "")
    return name[len(article) :]


@lru_cache(maxsize=len(_JOINS) + 1)
def _joins_of(own: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what splits the names of a list, and what a name behind it may open with, for a language's *own* "and"."""
    # Folding makes two letters of the Armenian one.
    joins = "|".join(re.escape(join) for join in (*sorted(words.CONJUNCTIONS), "\u0587", "with", own))
    return re.compile(rf"\s{{1,3}}({joins})\s{{1,3}}"), re.compile(rf"(?:{joins})\s{{1,3}}")


def _is_one_office(before: str, join: str, piece: str) -> bool:
    """Return whether two pieces are one office: "Digital Editor and Master Gardener", "Health and Science Editor"."""
    tokens = before.split()
    if all(token.casefold() in MODIFIERS for token in tokens):
        behind = piece.split()
        return role_start(behind) == 0 or (bool(tokens) and role_start([*tokens, join, *behind]) == 0)
    if role_start(tokens) is None:
        return _is_over_two(tokens, join, piece)
    # "Gardener & Astrologer", "Redakteurin für Klima und Energie": nobody is named by one word behind an office.
    is_open = is_role_word(tokens[-1]) or (len(tokens) > 1 and tokens[-2] in words.OF_WORDS | {"für"})
    # "Redakteurin Politik und Wirtschaft", "redattrice Cultura e Spettacoli": two departments.
    is_open = is_open or (len(tokens) > 1 and tokens[-1].casefold() in DEPARTMENTS and is_role_word(tokens[-2]))
    return _goes_on(piece) or (is_open and " " not in piece.strip())


def _is_over_two(tokens: list[str], join: str, piece: str) -> bool:
    """Return whether an office behind *join* is over the last of *tokens* as well: "Ana Ruiz Food", "Drink Editor"."""
    if not (tokens[-1][0].isupper() and piece[:1].isupper()):
        return False
    start = role_start([*tokens, join, *piece.split()])
    return start is not None and start < len(tokens)


def _goes_on(piece: str) -> bool:
    tokens = piece.split()
    return bool(tokens) and (is_role_word(tokens[0]) or tokens[0].casefold() in MODIFIERS or tokens[0].islower())


def _is_within(before: str, join: str, piece: str, language: str) -> bool:
    """Return whether *join* stands within the name of one person: "Juan del Valle y Pérez"."""
    if before.rpartition(" ")[2] in words.PARTICLES:
        # "von und zu Altenburg"
        return True
    if not piece.strip() or piece.casefold() in words.UNNAMED or is_agency(piece):
        return False
    family, *behind = piece.split(maxsplit=2)
    if behind and behind[0] in words.IN_WORDS:
        piece = family
    if " " in piece or " " not in before or join not in _WITHIN_NAMES.get(language, _WITHIN_FOREIGN_NAMES):
        return False
    return piece.istitle() and kind_of(piece) == "person"


def _split_shouted(stretch: str, language: str) -> list[str]:
    """Return the names of a *stretch* in capitals, with the words between them: "ANA RUIZ Y TOM LEE"."""
    found, words_here = [""], stretch.split()
    for at, word in enumerate(words_here):
        low = word.casefold()
        between = 0 < at < len(words_here) - 1
        # A single letter may be an initial: there must be a full name on either side.
        short = low in _SHORT_JOINS and language in _SHORT_JOIN_LANGUAGES | {""} and 2 <= at <= len(words_here) - 3
        if between and ((low in _LONG_JOINS and (len(low) > 1 or low == "&")) or (short and (language or low == "y"))):
            found += low, ""
        else:
            found[-1] = f"{found[-1]} {word}".strip()
    return found


def _split_prefixed(piece: str) -> list[str]:
    """Return the names of a *piece* whose "and" is the first letter of a name."""
    tokens = piece.split()
    names: list[list[str]] = [[]]
    for at, token in enumerate(tokens):
        joined = token[0] in _JOINED_LETTER and len(token) > _SHORTEST_JOINED and token not in _BEGINS_SO
        if joined and len(names[-1]) > 1 and at < len(tokens) - 1:
            names.append([token[1:]])
        else:
            names[-1].append(token)
    return [" ".join(name) for name in names]
