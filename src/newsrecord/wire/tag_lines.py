"""Read the tags of a line that lists them: behind a label, behind a bar, or behind their own marks."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import folded_set
from newsrecord.wire import words
from newsrecord.wire.words import key

__all__ = ["FILING", "TAG_WORDS", "opens_tags", "tags_in"]

_LONGEST_NAME: Final = 60
TAG_WORDS: Final = frozenset(label for label in words.TAG_LABELS if label.isalpha())
"""The labels of tags that are one word."""
# How the commonest program for blogs closes a post: "Posted in Bread | Tagged baking, failure".
_FILED: Final = re.compile(
    r"(?:posted|filed) (?:in|under):? [^.\n]{1,120}?(?:\||,| and)? ?tagged(?: with)?:? ([^.|\n]{2,200})",
    re.IGNORECASE,
)
# The same in other languages, before or behind a bar: "Verschlagwortet mit Häfen, Streik".
_FILED_AS: Final = folded_set(
    "étiqueté verschlagwortet getaggt etiquetado etiquetat contrassegnato taggato getagd gelabeld taggad taggat tagget "
    "otagowano otagowane címkézve etichetat tagged"
)
# "Filed under harbour, strike": of two words, and no colon.
FILING: Final = folded_set("filed abgelegt archivado arquivado arxivat")
"""What labels of two words begin with that say where a story was filed."""
_WITH: Final = frozenset("mit avec como con com da met med z cu with as".split())
# "# 항구 # 신규 파업"; what is in ASCII letters may be the comments of a program.
_HASHED: Final = re.compile(r"(?:# [^\s#:.,/()]{1,20}(?: [^\s#:.,/()]{1,20}){0,2} ?){2,12}")
# A point within a word is of a name: "卡琳·霍尔姆", "Marcel·la".
_BETWEEN: Final = re.compile(r"[,;|،、，•]| #|\s·|·\s")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]{2,10}(?:\s{1,4}[\u4e00-\u9fff]{2,10}){1,12}")
_FEWEST_TAGS: Final = 2
_FEWEST_LISTED: Final = 3
_LONGEST_TAG: Final = 40
_LABEL_WORDS: Final = frozenset(label.partition(" ")[0] for label in words.TAG_LABELS)
_STOPS: Final = frozenset(".!?…。！？؟।۔։።｡")


def tags_in(text: str) -> tuple[str, ...] | None:
    """Return the tags of a line that lists them, () for a label alone, None for any other line.

    >>> tags_in("Tags: harbour, strike"), tags_in("#harbour #strike"), tags_in("Schlagwörter"), tags_in("He said so.")
    (('harbour', 'strike'), ('harbour', 'strike'), (), None)
    >>> tags_in("Posted in Ports | Tagged harbour, strike")
    ('harbour', 'strike')
    """
    if len(text) > 400:
        return None
    if not text.isascii() and text.startswith("# ") and _HASHED.fullmatch(text):
        return tuple(filter(None, map(str.strip, text.split("#"))))
    if (
        text.startswith("#")
        and all(part.startswith("#") and len(part) > 1 for part in text.split())
        and not text.startswith("##")
    ):
        if key(text) in words.TAG_LABELS:
            # "#Themen"
            return ()
        # A browser pastes links side by side: "#harbour#strike".
        return tuple(filter(None, map(str.strip, text.split("#"))))
    if "agged" in text and (filed := _FILED.match(text)) is not None:
        return tuple(part for part in map(str.strip, filed[1].split(",")) if part)
    label, mark, rest = text.partition(":") if ":" in text else text.partition("：")
    if not mark and (listed := _tags_behind_word(text)):
        return listed
    if (len(label) > _LONGEST_NAME and not _may_label(label)) or key(label) not in words.TAG_LABELS:
        return None
    if not mark:
        return ()
    parts = [part for part in [part.strip(" #.") for part in _BETWEEN.split(rest)] if part]
    if len(parts) == 1 and " / " in parts[0]:
        parts = [part for part in map(str.strip, parts[0].split(" / ")) if part]
    if len(parts) == 1 and _HAN.fullmatch(parts[0]):
        # Chinese has no blanks within a tag: "标签：港口 罢工".
        parts = parts[0].split()
    return tuple(parts)


def opens_tags(text: str) -> bool:
    """Return whether the first word of *text* is a label of tags, and commas part what follows."""
    if "| " in text:
        # "Veröffentlicht unter Häfen | Verschlagwortet mit Streik"
        text = text.rpartition("| ")[2]
        return text.partition(" ")[0].casefold().rstrip(":") in _FILED_AS
    first = text.partition(" ")[0].casefold() if "," in text else ""
    return first in TAG_WORDS or first in FILING


def _tags_behind_word(text: str) -> tuple[str, ...]:
    """Return the tags of a line that parts them by commas behind a label of one word, whose mark is a picture.

    The commonest program for blogs has a participle there, and may say before it where the post was filed.
    """
    filed = text.rpartition("| ")[2]
    label, _, rest = filed.partition(" ")
    label = label.casefold().rstrip(":")
    if label in FILING and key(f"{label} {(where := rest.partition(' '))[0]}") in words.TAG_LABELS:
        label, rest = "tagged", where[2]
    if (label not in TAG_WORDS and label not in _FILED_AS) or text[-1] in _STOPS:
        return ()
    fewest = _FEWEST_TAGS if label.startswith("tag") else _FEWEST_LISTED
    if label in _FILED_AS:
        fewest = 1 if len(filed) < len(text) else _FEWEST_TAGS
        with_, _, behind = rest.partition(" ")
        rest = behind if with_ in _WITH else rest
    tags = tuple(map(str.strip, rest.split(",")))
    return tags if len(tags) >= fewest and all(0 < len(tag) <= _LONGEST_TAG for tag in tags) else ()


def _may_label(text: str) -> bool:
    """Return whether a long line begins as the labels of tags do, behind marks."""
    first = key(text.partition(" ")[0])
    return not first or first in _LABEL_WORDS
