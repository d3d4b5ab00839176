"""Know the byline that is a person's two names and nothing else: half of all are, and need not be taken apart."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find import byline_words as words
from newsrecord.find.byline_credits import drop_credits
from newsrecord.find.byline_cues import has_cue, strip_cues
from newsrecord.find.byline_glue import drop_glue
from newsrecord.find.byline_kinds import kind_of
from newsrecord.find.byline_names import strip_titles
from newsrecord.find.byline_places import is_place
from newsrecord.find.byline_trades import is_role_word

__all__ = ["is_plain_name"]

_NAME: Final = "[A-Z\xc0-\xd6\xd8-\xde][a-z\xdf-\xf6\xf8-\xff]{1,20}"
_TWO_NAMES: Final = re.compile(f"{_NAME} {_NAME}")
_LEADING: Final = words.OUR_WORDS | words.WITH_WORDS
_CITY: Final = 200_000


def is_plain_name(line: str, language: str) -> bool:
    """Return whether *line* is two words in Latin letters that no rule of bylines takes for anything but a name.

    What holds of them is what `parse_byline` would find of them, part by part and item by item.

    >>> is_plain_name("Ana Ruiz", "en"), is_plain_name("Harbour Gazette", "en"), is_plain_name("Von Ruiz", "de")
    (True, False, False)
    """
    if _TWO_NAMES.fullmatch(line) is None:
        return False
    first, _, last = line.partition(" ")
    return not (
        first.casefold() in _LEADING
        or has_cue(line)
        or kind_of(line) != "person"
        or is_role_word(first)
        or is_role_word(last)
        or line.casefold() in words.UNNAMED
        or strip_cues(line, language) != line
        or strip_titles(line) != line
        or drop_glue(drop_credits(line)) != line
        or is_place(line, fewest=_CITY)
    )
