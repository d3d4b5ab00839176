"""Read the fields that databases of newspapers write around a story: "LENGTH: 523 words", "HD", "Full text:"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final

from msgspec.structs import replace

from newsrecord.find.wordlists import has_digit, holds
from newsrecord.wire.dates import is_date_line
from newsrecord.wire.forms.archive_words import CODES, ENDS, LENGTHS, NAMES, SURE, TEXT
from newsrecord.wire.forms.front import sign_field
from newsrecord.wire.line import Line, Sign

__all__ = ["read_archive"]

_FURNITURE: Final = Sign(kind="furniture")
_LONGEST_NAME: Final = 40
_LONGEST_OUTLET: Final = 80
_TOP: Final = 12
_FEWEST: Final = 3
# Less text than this is no story: a field below so little stands over one, and one above so little under it.
_STORY: Final = 400
_CODED: Final = frozenset({"HD", "WC", "AN"})
_CODE: Final = re.compile(r"(?P<name>[A-Z]{2,3})(?: (?P<value>.+))?")
_COUNTER: Final = re.compile(
    r"\d{1,4} (?:of|von|de|di|van|av|af|z) \d{1,5} documents?"
    r"|(?:document|dokument|documento) \d{1,4} (?:of|von|de|di|van|av|af|z) \d{1,5}",
    re.IGNORECASE,
)
_PAGE: Final = re.compile(r"\s?[;,]\s?(?:Pgs?|pp?|S|Seite|Page|Pág|Pag)\b\.?.{0,20}$")
_ISSUE: Final = re.compile(r"\s(?:vom|du|del|of|from|van|den)\s\d.*$|\s?[,;(\[].*$")
_WORDS: Final = re.compile(
    r"\d[\d.,]{0,8} (?:words?|wörter|worte|mots|palabras|palavras|parole|woorden|ord|słów)", re.IGNORECASE
)
_FAMILY_FIRST: Final = re.compile(r"([^\s,][^,]{0,40}), ([^\s,][^,]{0,30})")


def read_archive(lines: list[Line], text: str) -> list[Line]:
    r"""Return *lines* of *text* with the fields that a database of newspapers has set around the story signed.

    >>> texts = "Ferry laid up", "BYLINE: Ana Ruiz", "SECTION: NEWS; Pg. 4", "LENGTH: 523 words"
    >>> lines = [Line(i, each, 1, 0) for i, each in enumerate(texts)]
    >>> signs = [line.sign for line in read_archive(lines, "\n".join(texts))]
    >>> signs[0], signs[1].values, signs[2].values, signs[3].kind
    (None, ('Ana Ruiz',), ('NEWS',), 'furniture')
    """
    if "\nWC" in text and "\nAN" in text and (read := _read_coded(lines)) is not None:
        return read
    if not holds(SURE, text.casefold()):
        return lines
    fields = {i: field for i, line in enumerate(lines) if line.sign is None and (field := _field(line.text))}
    names = {name for name, _ in fields.values()}
    if len(names) < _FEWEST or not any(_is_sure(name, value) for name, value in fields.values()):
        return lines
    return _sign(lines, fields)


def _field(text: str) -> tuple[str, str] | None:
    """Return the name and the value of a line that is a field known to databases."""
    name, colon, _ = text[: _LONGEST_NAME + 1].partition(":")
    if not colon:
        bare = text.casefold() if len(text) <= _LONGEST_NAME else ""
        return (bare, "") if bare in TEXT or bare in ENDS else None
    name = name.strip().casefold()
    return (name, text[text.index(":") + 1 :].strip()) if name in NAMES else None


def _is_sure(name: str, value: str) -> bool:
    """Return whether only a database writes such a field; a length is one of words there, and not of a film."""
    return f"{name}:" in SURE and (name not in LENGTHS or _WORDS.fullmatch(value) is not None)


def _sign(lines: list[Line], fields: Mapping[int, tuple[str, str]]) -> list[Line]:
    sizes = [0 if i in fields or line.sign is not None else len(line.text) for i, line in enumerate(lines)]
    before = [0, *accumulate(sizes)]
    text = max((i for i, (name, _) in fields.items() if name in TEXT), default=0)
    # Under the story stands no other: "Source: ..." between two paragraphs is a line of the text.
    foot = next((i for i in fields if before[i] - before[text] >= _STORY > before[-1] - before[i]), len(lines))
    made: list[Line] = []
    for i, line in enumerate(lines):
        name, value = fields.get(i, ("", ""))
        if line.sign is not None:
            made.append(line)
        elif i == text and name in TEXT:
            made.append(replace(line, text=value, links=()) if value else replace(line, sign=_FURNITURE))
        elif name and (i < text or i >= foot or before[i] - before[text] < _STORY):
            made.append(_sign_field(line, _property(name, is_below=i >= foot), value))
        elif i >= foot or (i < _TOP and _COUNTER.fullmatch(line.text)):
            made.append(replace(line, sign=_FURNITURE))
        else:
            made.append(line)
    if any(NAMES.get(name) == "og:site_name" for name, _ in fields.values()):
        return made
    return _sign_outlet(made, min(fields))


def _property(name: str, *, is_below: bool) -> str | None:
    """Return the property that a field means; the headline below a story only says again what stands over it."""
    prop = NAMES.get(name)
    return None if is_below and prop in ("headline", "standfirst") else prop


def _sign_field(line: Line, prop: str | None, value: str) -> Line:
    if prop == "author":
        return sign_field(line, prop, tuple(_turned(name) for part in value.split(";") if (name := part.strip())))
    if prop == "og:site_name":
        outlet = _outlet(value)
        return sign_field(line, prop, (outlet,) if outlet else ())
    if prop == "section":
        value = _PAGE.sub("", value)
    return sign_field(line, prop, (value,) if value else ())


def _turned(name: str) -> str:
    """Return "Ana Ruiz" for "Ruiz, Ana"; what is no name in two parts stays."""
    found = _FAMILY_FIRST.fullmatch(name)
    is_name = found is not None and found[1].count(" ") < 2 and found[2].count(" ") < 2 and found[2].istitle()
    return f"{found[2]} {found[1]}" if found is not None and is_name and not has_digit(name) else name


def _outlet(value: str) -> str:
    """Return the name of the outlet without its place, its issue and the date: "Harbour Times, The (Astoria, OR)"."""
    head = value.partition("(")[0].strip()
    if head.endswith(", The"):
        return f"The {head[:-5]}"
    return _ISSUE.sub("", value).strip()


def _sign_outlet(lines: list[Line], first: int) -> list[Line]:
    """Return *lines* with the outlet, which stands right above the date and over all fields, as what it is."""
    for i in range(1, min(first, _TOP)):
        above, line = lines[i - 1], lines[i]
        if line.sign is not None or not has_digit(line.text) or not is_date_line(line.text):
            continue
        if above.sign is None and len(above.text) <= _LONGEST_OUTLET and not has_digit(above.text):
            lines[i - 1] = sign_field(above, "og:site_name", (_outlet(above.text),))
            if i > 1 and not above.gap and _is_headline(lines, i - 2):
                lines[i - 2] = sign_field(lines[i - 2], "headline", (lines[i - 2].text,))
        # The day that the database took the story in stands below as one more date.
        lines[i] = sign_field(line, "article:published_time", (line.text,))
        # The editions that it was printed in.
        k = i + 1
        while k < first and not lines[k].gap and lines[k].sign is None:
            lines[k] = replace(lines[k], sign=_FURNITURE)
            k += 1
        break
    return lines


def _is_headline(lines: Sequence[Line], i: int) -> bool:
    """Return whether the line *i*, over the outlet and the date, is the first, and no notice of the owner's."""
    is_first = lines[i].sign is None and not any(line.sign is None for line in lines[:i])
    named = any(line.sign is not None and line.sign.kind == "headline" for line in lines)
    return is_first and not named and not holds(("copyright", "©", "rights reserved"), lines[i].text.casefold())


def _read_coded(lines: Sequence[Line]) -> list[Line] | None:
    """Return *lines* with fields of two or three capitals read, or None where the least of them are not there."""
    found = {
        i: match for i, line in enumerate(lines) if (match := _CODE.fullmatch(line.text)) and match["name"] in CODES
    }
    if not {match["name"] for match in found.values()} >= _CODED:
        return None
    made: list[Line] = []
    name = ""
    for i, line in enumerate(lines):
        value = line.text
        if i in found:
            name, value = found[i]["name"], found[i]["value"] or ""
        prop = CODES.get(name)
        if prop == "text":
            made.append(replace(line, text=value, links=()) if value else replace(line, sign=_FURNITURE))
        else:
            made.append(_sign_field(line, prop, value))
    return made
