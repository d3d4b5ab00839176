"""Find the source of a picture in words that are known to stand under one, and that no label or agency marks.

What is a caption for certain may be read more boldly than a line that may be prose: a name behind its last sentence is
the photographer's, and two names with a stroke between them say who took the picture and for whom.
"""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.pictures.archives import is_archive, is_name_line
from newsrecord.find.pictures.bare_sources import is_agency_alone
from newsrecord.find.wordlists import word_set

__all__ = ["part_source"]

_LONGEST: Final = 60
_SHORTEST_CAPTION: Final = 12
_MOST_WORDS: Final = 4
_FEWEST: Final = 2
_MOST_PARTS: Final = 3
# "… in May. (Ana Ruiz)", "… in May.Ana Ruiz": behind a word in small letters, so that the stop is none of "St. Ana".
_BRACKETED: Final = re.compile(r"(?<=[.!?»”\"])\s?[(\[](?P<source>[^()\[\]\n]{3,50})[)\]]\.?$")
_BEHIND: Final = re.compile(
    r"(?<=[^\W\d_]{3}[.!?»”])(?:\s?(?:::|[/|–—-])\s?|\s)(?P<source>(?:[^.!?\n()]|(?<=\b[^\W\d_a-zß-ÿ])\.){5,50})$"
)
# "… in May (Supplied: Ana Ruiz)", "… in May (AFP)": what is plain in itself needs no sentence before it.
_AT_END: Final = re.compile(r"\s[(\[](?P<source>[^()\[\]\n]{2,50})[)\]]$")
_GIVEN: Final = word_set("supplied provided submitted contributed handout")
# "… v květnu. Autor: Jan Novák / ČTK": only under a picture is the author the photographer.
_AUTHORED: Final = re.compile(
    r"(?:^|(?<=[.!?»”|/–—,]\s))(?:autorka|autor|auteur|autore|author|avtor|auteurs|autoři|autorzy|автор(?:\sфото)?|коллаж|колаж|"
    r"collage|montage|fotomontage|video|відео|видео)\s?:\s?(?P<source>[^\n:]{3,60})$",
    re.IGNORECASE,
)
# Lithuanian names the source before the word for a picture, and at times before what it shows.
_BEFORE: Final = re.compile(r"(?P<source>[^.\n]{3,70})\snuotr\.\s/\s(?=\S)")
_JOINING: Final = frozenset({"de", "da", "do", "dos", "del", "van", "von", "der", "den", "la", "le", "di", "af", "av"})
# "Ana Ruiz for The Harbour Mail": whom a photographer of no paper's own staff worked for.
_WORKING_FOR: Final = re.compile(r"\s(?:for|pour|für|per|para|voor|för|dla|для)\s(?=\S)")
_SOURCE_WORDS: Final = re.compile(r"[^\W\d_][^\W\d_.'’-]{0,24}(?:[.'’-][^\W\d_]{0,24}){0,3}")


def part_source(caption: str) -> tuple[str | None, str | None]:
    """Return the words under a picture without the source that ends them, or that they are, and the source.

    >>> part_source("Boats lie at anchor. Ana Ruiz"), part_source("Ana Ruiz / The Courier")
    (('Boats lie at anchor.', 'Ana Ruiz'), (None, 'Ana Ruiz / The Courier'))
    >>> part_source("Boats lie at anchor. (Ana Ruiz)"), part_source("Adobe Stock")
    (('Boats lie at anchor.', 'Ana Ruiz'), (None, 'Adobe Stock'))
    >>> part_source("Ana Ruiz"), part_source("Boats lie near St. Ana Harbour")
    (('Ana Ruiz', None), ('Boats lie near St. Ana Harbour', None))
    >>> part_source("Boats lie at anchor. Ana Ruiz for The Harbour Mail"), part_source("Ana Ruiz pour Le Courrier")
    (('Boats lie at anchor.', 'Ana Ruiz for The Harbour Mail'), (None, 'Ana Ruiz pour Le Courrier'))
    >>> part_source("Boats lie at anchor (Supplied: Ana Ruiz)"), part_source("Boats lie at anchor (left: Ana Ruiz)")
    (('Boats lie at anchor', 'Supplied: Ana Ruiz'), ('Boats lie at anchor (left: Ana Ruiz)', None))
    """
    if "nuotr. / " in caption and (found := _BEFORE.match(caption)) is not None:
        return caption[found.end() :], found["source"]
    if caption.endswith((".", "!", "?", "…")):
        return caption, None
    tail = caption[-2 * _LONGEST :]
    if ":" in tail and (found := _AUTHORED.search(tail)) is not None:
        start = found.start() + len(caption) - len(tail)
        return caption[:start].rstrip(" |/–—,") or None, found["source"].strip()
    if len(caption) <= _LONGEST and _is_source(caption):
        return None, caption
    if len(caption) < _SHORTEST_CAPTION:
        return caption, None
    is_bracketed = caption[-1] in ")]"
    found = _BRACKETED.search(tail) if is_bracketed else _BEHIND.search(tail)
    if found is None or not (_is_name(found["source"]) or _is_source(found["source"])):
        found = _AT_END.search(tail) if is_bracketed else None
        if found is None or not _is_told(found["source"]):
            return caption, None
    start = found.start() + len(caption) - len(tail)
    return caption[:start].rstrip(), found["source"].strip()


def _is_told(text: str) -> bool:
    """Return whether the words in brackets are an agency, or say who gave the picture, or whose house took it."""
    house, colon, name = text.partition(": ")
    if not colon:
        return text.casefold() in _GIVEN or is_agency(text)
    if house.casefold() in _GIVEN:
        return True
    is_house = house.isupper() or (" " in house and all(word[0].isupper() for word in house.split()))
    return is_house and _is_name(name)


def _is_source(text: str) -> bool:
    """Return whether *text* is the name of an agency or an archive, or names with a stroke between them."""
    if is_archive(text) or is_agency_alone(text) or _tells_for_whom(text):
        return True
    parts = [part.strip() for part in text.split("/")]
    if not 1 < len(parts) <= _MOST_PARTS or not all(parts):
        return False
    # Beside the name of a person stands that of a house, which may be written in small letters ("N vesti").
    return is_name_line(text) or (any(map(_is_name, parts)) and all(map(_may_be_house, parts)))


def _tells_for_whom(text: str) -> bool:
    """Return whether *text* is a person's name, or a person and an agency, and the house that they worked for."""
    joint = _WORKING_FOR.search(text)
    if joint is None:
        return False
    name, house = text[: joint.start()], text[joint.end() :]
    if not (_is_name(name) or ("/" in name and _is_source(name))):
        return False
    return house.isupper() or (house[0].isupper() and kind_of(house) == "organization")


def _may_be_house(text: str) -> bool:
    return (text[0].isupper() or text[0].isdecimal()) and text.count(" ") < _MOST_PARTS and text[-1] not in ".!?"


def _is_name(text: str) -> bool:
    """Return whether *text* is two to four words with capitals, as the names of people are."""
    words = text.split()
    named = [word for word in words if word not in _JOINING]
    return len(named) >= _FEWEST and len(words) <= _MOST_WORDS and all(map(_may_name, named))


def _may_name(word: str) -> bool:
    return word[0].isupper() and _SOURCE_WORDS.fullmatch(word) is not None
