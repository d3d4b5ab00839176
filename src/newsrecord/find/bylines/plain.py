"""Know the byline that is a person's two names, and nothing else: half of all are, and need not be taken apart."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.bylines.credits import drop_credits
from newsrecord.find.bylines.cues import has_cue, strip_cues
from newsrecord.find.bylines.glue import drop_glue
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.names import strip_titles
from newsrecord.find.bylines.places import is_place
from newsrecord.find.bylines.trades import is_role_word

__all__ = ["plain_name"]

_NAME: Final = "[A-Z\xc0-\xd6\xd8-\xde][a-z\xdf-\xf6\xf8-\xff]{1,20}"
_TWO_NAMES: Final = re.compile(f"{_NAME} {_NAME}")
_LEADING: Final = words.OUR_WORDS | words.WITH_WORDS
_CITY: Final = 200_000


def plain_name(line: str, language: str) -> str | None:
    """Return the name that *line* is, with "By" before it or without: two Latin words that no rule takes for more.

    What is asked of them is what `parse_byline` would find out of them, part by part and item by item.

    >>> plain_name("Ana Ruiz", "en"), plain_name("By Ana Ruiz", ""), plain_name("Harbour Gazette", "en")
    ('Ana Ruiz', 'Ana Ruiz', None)
    """
    name = line.removeprefix("By ")
    if _TWO_NAMES.fullmatch(name) is None:
        return None
    first, _, last = name.partition(" ")
    is_more = (
        first.casefold() in _LEADING
        or has_cue(name)
        or kind_of(name) != "person"
        or is_role_word(first)
        or is_role_word(last)
        or name.casefold() in words.UNNAMED
        or strip_cues(name, language) != name
        or strip_titles(name) != name
        or drop_glue(drop_credits(line)) != line
        # Behind a cue stands no place.
        or (name is line and is_place(name, fewest=_CITY))
    )
    return None if is_more else name
