"""Find whose personal site a page is, where nothing signs the story: the site's head and its foot bear one name."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.wordlists import word_set
from newsrecord.patterns import late
from newsrecord.wire.writers.names import ALONE, NameLine
from newsrecord.wire.writers.signature import Signature
from newsrecord.wire.writers.writers import LineReader

__all__ = ["find_owner"]

_HEAD: Final = 4
_FARTHEST: Final = 16
_FOOT: Final = 40
_LONGEST: Final = 160
_FEWEST: Final = 2
_LONGEST_NAME: Final = 40
_RIGHT: Final = re.compile(r"(?:\u00a9|\(c\)|copyright)[\s\d,\u2013\u2014-]{0,20}", re.IGNORECASE)
_ENDS: Final = re.compile(r"[.,|\u00b7\u2219\u2022/:;(\u2013\u2014]|\s-\s|\d|\sall\s", re.IGNORECASE)
# How those who write of themselves do so, in words that mean nothing else in another language.
_OWN: Final = word_set("my i'm i've ich mein meine je yo eu meu minha ik mijn jag jeg \u044f \u043c\u043d\u0435 saya")
# "I" is a word in other languages, too, in small letters and where it opens a sentence: "I Lund ...", "i porti".
_I: Final = late(r"(?<=[a-z,;:] )I(?= [a-z])")
_WORD: Final = re.compile(r"[\w'\u2019]{1,12}")
# What somebody else says of himself stands in quotation marks; the last may open the next paragraph, too.
_SAID: Final = late('["“„”«»][^"“„”«»]{0,2000}(?:["“”«»]|$)')


def find_owner(reader: LineReader, headline: int, stop: int) -> Signature | None:
    """Return who holds the rights in a page that bears the same name at its head, and that somebody tells."""
    looks = reader.looks
    if not 0 < headline <= _FARTHEST or len(looks) - stop > _FOOT:
        return None
    for i in range(len(looks) - 1, stop - 1, -1):
        name = _owner(looks[i].text) if looks[i].width <= _LONGEST else ""
        if not name:
            continue
        head = next((k for k in range(min(_HEAD, headline)) if looks[k].text.startswith(name)), None)
        line = NameLine(name, "", ALONE, people=(name,))
        if head is None or not reader.is_uncommon(line, loose=False) or not _is_told(reader, headline, stop):
            return None
        return Signature((head,), name)
    return None


def _owner(text: str) -> str:
    """Return the person whom a line names behind the mark of rights, or nothing."""
    found = _RIGHT.search(text)
    if found is None:
        return ""
    behind = text[found.end() :]
    end = _ENDS.search(behind)
    name = (behind[: end.start()] if end is not None else behind).strip()
    return name if len(name) <= _LONGEST_NAME and is_name_shaped(name) else ""


def _is_told(reader: LineReader, headline: int, stop: int) -> bool:
    """Return whether the text is told by somebody, and not only what others say in it."""
    told = [_SAID.sub(" ", look.text) for look in reader.looks[headline + 1 : stop] if look.is_prose]
    own = sum([word.casefold().replace("\u2019", "'") in _OWN for text in told for word in _WORD.findall(text)])
    return own + sum([len(_I.findall(text)) for text in told]) >= _FEWEST
