"""Read the authors that a line in a script without capitals names."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines.cues import closes_with_cue, has_cue
from newsrecord.find.bylines.text import parse_byline
from newsrecord.find.wordlists import has_digit
from newsrecord.patterns import late
from newsrecord.text import is_caseless
from newsrecord.wire.caseless import is_bare_name, opens_with_article
from newsrecord.wire.writers.name_line import ALONE, CUED, DATED, NameLine

__all__ = ["is_caseless_line", "read_caseless"]

_EAST_WORD: Final = late(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3々]{3,7}")
_LONGEST_CASELESS: Final = 40
_HANGUL: Final = re.compile(r"[\uac00-\ud7a3]{2,5}")
_FIRST_HANGUL, _LAST_HANGUL = "\uac00", "\ud7a3"
_FIRST_HEBREW, _FIRST_INDIAN = "\u0590", "\u0900"
# In Persian, Yiddish.
_FROM_OR_BY: Final = frozenset({"از", "פון", "פ\u05bfון", "\ufb4eון"})


def is_caseless_line(text: str) -> bool:
    """Return whether *text* is in a script without capitals, whatever the addresses in it."""
    if text.isascii():
        return False
    bare = " ".join(word for word in text.split() if "@" not in word) if "@" in text else text
    return is_caseless(bare)


def read_caseless(names: str, date: str, *, labelled: bool) -> NameLine | None:
    """Return the names in a line of a script without capitals, where a cue, an office or a place says what they are."""
    first, _, behind = names.partition(" ")
    if first.rstrip(":") in _FROM_OR_BY and behind:
        # It stands for "from", too: what follows has to be a name as it would be without the word.
        return read_caseless(behind, date, labelled=labelled)
    byline = parse_byline(names)
    if not byline.authors or any(len(name) > 24 or name.count(" ") > 3 for name in byline.names):
        return None
    if all(author.kind == "staff" for author in byline.authors):
        return NameLine(names, date, ALONE, is_staff=True)
    if any(map(has_digit, byline.names)):
        return None
    if has_cue(names) or closes_with_cue(names):
        return NameLine(names, date, CUED)
    if any(map(opens_with_article, byline.names)):
        # "الجسر الجديد في مرلا (رويترز)"
        return None
    place, dash, name = names.partition(" - ")
    if dash and " " not in place and " " in name and byline.location is None and is_bare_name(name):
        # A village that no list has.
        return NameLine(name, date, ALONE, people=(name,), is_caseless=True)
    told = any(author.role for author in byline.authors)
    # Captions name places too: "李 여수, 순천 찾아 유세", "転落現場の用水路＝南浦市".
    told = told or (byline.location is not None and all(map(_could_be_placed, byline.names)))
    told = told or (labelled and all(map(_EAST_WORD.fullmatch, byline.names)))
    if told and len(names) <= _LONGEST_CASELESS:
        return NameLine(names, date, DATED)
    return NameLine(names, date, ALONE, people=(names,), is_caseless=True) if is_bare_name(names) else None


def _could_be_placed(name: str) -> bool:
    """Return whether what stands beside a place may be a name: in Korean it has no blank within, in Arabic it has."""
    if _FIRST_HANGUL <= name[-1] <= _LAST_HANGUL:
        return _HANGUL.fullmatch(name) is not None
    return " " in name or not _FIRST_HEBREW <= name[0] < _FIRST_INDIAN
