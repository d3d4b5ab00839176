"""Know the lines that open with other work than writing: who took the pictures, or translated, and nobody else."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.bylines.credits import NEXT_TEXT
from newsrecord.find.bylines.kinds import STAFF_WORDS, kind_of
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.bylines.work_words import BARE_WORK, CREDIT_WORDS, LABEL_OPENINGS, WORK_LABELS
from newsrecord.find.wordlists import holds

__all__ = ["drop_other_work", "is_work_label"]

_LABEL: Final = re.compile(r"(?P<label>[^\s:：|,]{2,16}(?:\s[^\s:：|,]{2,16}){0,2})\s?[:：]\s?(?=\S)")
_SPLIT: Final = re.compile(r"([|\n;•])")
# A paper may be called so; with a name behind, it is the label.
_HOUSES: Final = frozenset({"bild"})
_LONGEST_LABEL: Final = 2
_SEGMENT_MARKS: Final = ("|", "\n", ";", "•")
_OPENINGS: Final = WORK_LABELS | LABEL_OPENINGS
_BARE_LABELS: Final = BARE_WORK | CREDIT_WORDS
_FULL_NAME, _LONG_NAME, _LONG_LIST = 2, 5, 20
_ENDS: Final = words.CONJUNCTIONS | {"y", "e", "i", "en", "a", "ja", ",", "(", "/"}


def drop_other_work(line: str) -> str:
    """Return *line* without its parts that a word for other work opens, and a name follows.

    >>> drop_other_work("Foto Ana Ruiz | Jan Feld"), drop_other_work("Photo credit: Tom Lee")
    ('| Jan Feld', '')
    """
    if not holds(_SEGMENT_MARKS, line):
        return "" if is_work_label(line) else _rest_of(line)
    return "".join([_rest_of(each) for each in _SPLIT.split(line)])


def is_work_label(line: str) -> bool:
    """Return whether *line* is nothing but words for other work than writing.

    >>> is_work_label("Foto:"), is_work_label("Photo Credit"), is_work_label("Foto Ana Ruiz"), is_work_label("Text")
    (True, True, False, False)
    """
    known = WORK_LABELS if line.endswith((":", "\uff1a")) else _BARE_LABELS
    label = line.strip(" .:\uff1a").casefold().split()
    return 0 < len(label) <= _LONGEST_LABEL and known.issuperset(label) and line.casefold() not in _HOUSES


def _rest_of(part: str) -> str:
    """Return *part* without other work and who did it, which opens it or stands behind a name."""
    line = part.strip()
    if (behind := _behind_label(line)) is not None:
        return _from_text(behind)
    tokens = line.split()
    # A long line in capitals is rather a list of subjects.
    for at in range(_FULL_NAME, min(len(tokens) - 1, _LONG_NAME if line.isupper() else _LONG_LIST)):
        token, before = tokens[at], tokens[at - 1]
        if token.casefold().strip(".:") not in _OPENINGS or _is_text(before) or before.casefold() in _ENDS:
            continue
        is_set_off = token[0].isupper() or before[-1] == ","
        if is_set_off and (behind := _behind_label(" ".join(tokens[at:]))) is not None:
            return f"{' '.join(tokens[:at])} {_from_text(behind)}".rstrip(" ,")
    return part


def _behind_label(line: str) -> str | None:
    """Return what stands in *line* behind the label of other work that opens it; None where none opens it."""
    is_labelled = ":" in line or "\uff1a" in line
    if is_labelled and (match := _LABEL.match(line)) is not None and _is_other(match["label"].casefold().split()):
        return line[match.end() :]
    first, _, behind = line.partition(" ")
    second, _, more = behind.partition(" ")
    opening = first.casefold().rstrip(".:")
    if second.casefold() in _BARE_LABELS and opening in _BARE_LABELS:
        # "Photo Credit Ana Ruiz"
        behind = more
    elif opening not in BARE_WORK:
        return None
    name = _first_name(behind)
    if behind[:1].islower() or not is_name_shaped(name) or kind_of(f"{first} {name}") != "person":
        return None
    # "Photo Editor Ana Ruiz"
    is_office = any(is_role_word(token) or token.casefold() in STAFF_WORDS for token in name.split())
    return None if is_office else behind


def _first_name(line: str) -> str:
    """Return *line* up to the first comma, bracket or "and", or to the text that somebody else wrote."""
    tokens = line.replace(",", " , ").replace("(", " ( ").split()
    end = next((i for i, token in enumerate(tokens) if token in _ENDS or _is_text(token)), len(tokens))
    return " ".join(tokens[:end])


def _is_other(label: list[str]) -> bool:
    """Return whether the words of a *label* say other work: "crédit photo", but not "text and photos"."""
    front = label[1:] if len(label) > 1 and label[0] in LABEL_OPENINGS else label
    return WORK_LABELS.issuperset(front)


def _is_text(token: str) -> bool:
    return token.rstrip(":").casefold() in words.TEXT_WORDS


def _from_text(line: str) -> str:
    """Return *line* from the word on that leads to the text and who wrote it, nothing where none does."""
    if (match := NEXT_TEXT.search(line)) is not None:
        return line[match.start() :]
    tokens = line.split()
    text = next((i for i, token in enumerate(tokens) if _is_text(token)), len(tokens))
    return " ".join(tokens[text:])
