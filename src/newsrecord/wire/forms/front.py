"""Read the fields at the head of a source file: front matter in YAML or TOML, or lines such as "Title: ..."."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.find.wordlists import word_set
from newsrecord.urls import is_web_url
from newsrecord.wire.line import Line, Sign

__all__ = ["known_name", "read_front_matter", "sign_field"]

_LONGEST: Final = 80
_FENCES: Final = {"---": ("---", "..."), "+++": ("+++",)}
_FIELD: Final = re.compile(r"""["']?(?P<name>[^\W\d][\w .-]{0,40}?)["']?\s{0,3}[:=](?:\s{1,3}(?P<value>\S.*))?""")
_ITEM: Final = re.compile(r"-\s{1,3}(?P<value>\S.*)")
_ESCAPE: Final = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))")
_COMMENT: Final = re.compile(r"\s#\s.*$")
_SPLIT: Final = re.compile(r""",(?=(?:[^"]*"[^"]*")*[^"]*$)""")
_LONGEST_LINE: Final = 2_000
_OUTLET: Final = re.compile(r"\s{1,4}[|–—·-]\s{1,4}(?P<name>\w[^|–—·]{2,40})$")
_CONTENT: Final = "Markdown Content:"
# The names that site generators and newsrooms use, and the property of a page that each means.
_NAMES: Final[Mapping[str, str]] = {
    name: prop
    for prop, names in (
        ("headline", "title headline titel titre título titolo tytuł rubrik überschrift"),
        ("standfirst", "subtitle subheadline description summary excerpt deck dek standfirst abstract teaser chapeau"),
        ("author", "author authors byline by autor autorin autores auteur auteurs autore creator writer"),
        (
            "article:published_time",
            "date published pubdate publishdate publish_date published_at publishedat datepublished date_published"
            " created datum fecha data published_time",
        ),
        (
            "article:modified_time",
            "lastmod updated modified last_modified last_modified_at updated_at date_modified datemodified updatedat",
        ),
        ("article:tag", "tags tag keywords topics schlagwörter mots-clés etiquetas"),
        ("section", "category categories section sections kicker rubrique ressort"),
        ("language", "lang language locale"),
        ("og:site_name", "publisher publication outlet site_name sitename"),
        ("og:url", "canonical canonical_url canonicalurl url permalink original_url source_url link source url_source"),
        ("og:image", "image cover thumbnail featured_image featureimage banner"),
    )
    for name in word_set(names)
}
_LISTED: Final = frozenset({"article:tag", "section"})


def read_front_matter(lines: list[Line]) -> tuple[list[Line], bool]:
    """Return *lines* with those of the fields at their head signed, and whether there are any in fences."""
    first = lines[0].text
    if first in _FENCES:
        ends = _FENCES[first]
        stop = next((i for i in range(1, min(len(lines), _LONGEST)) if lines[i].text in ends), 0)
        if stop > 1 and _are_fields(lines[1:stop]):
            fence = Sign(kind="furniture")
            edges = [replace(lines[0], sign=fence)], [replace(lines[stop], sign=fence)]
            return [*edges[0], *_read(lines[1:stop]), *edges[1], *lines[stop + 1 :]], True
        return lines, False
    if first[:6].casefold() not in ("title:", "titel:", "titre:"):
        return lines, False
    stop = 1
    while stop < len(lines) and _goes_on(lines[stop]):
        stop += 1
        if lines[stop - 1].text == _CONTENT:
            # What services that read pages for programs set over the text, mostly with a blank line between two fields.
            return [*_without_outlet(_read(lines[:stop])), *lines[stop:]], False
    known = {_name_of(line) for line in lines[:stop]} - {None}
    if len(known) > 1 and 2 * len(known) >= stop and stop < len(lines) and lines[stop].gap:
        return [*_read(lines[:stop]), *lines[stop:]], False
    return lines, False


def _without_outlet(lines: list[Line]) -> list[Line]:
    """Return fields with the title as it is without the name of the outlet, which the address has as well."""
    urls = [line.sign.values[0] for line in lines if line.sign is not None and line.sign.name == "og:url"]
    host = urls[0].partition("://")[2].partition("/")[0].casefold() if urls else ""
    made = list(lines)
    for at, line in enumerate(lines):
        found = _OUTLET.search(line.text) if line.sign is not None and line.sign.kind == "headline" else None
        if found is not None and _letters(found["name"]) in _letters(host):
            made[at] = replace(line, text=line.text[: found.start()])
    return made


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _goes_on(line: Line) -> bool:
    """Return whether a line is a field right below another; one that is known may stand apart."""
    if line.gap and line.text != _CONTENT and _name_of(line) is None:
        return False
    return _FIELD.fullmatch(line.text[:_LONGEST_LINE]) is not None


def _name_of(line: Line) -> str | None:
    """Return what the name of a field at the left edge means, or None where it is unknown or the line is none."""
    found = _FIELD.fullmatch(line.text) if len(line.text) < _LONGEST_LINE else None
    return _NAMES.get(found["name"].strip().casefold().replace(" ", "_")) if found is not None else None


def _are_fields(lines: Sequence[Line]) -> bool:
    """Return whether *lines* are fields, with their items and what is set in below them; at least one is known."""
    known = 0
    for line in lines:
        known += _name_of(line) is not None
        if not (line.indent or line.text[0] in "-#[]" or _FIELD.fullmatch(line.text[:_LONGEST_LINE])):
            return False
    return known > 0


def _read(lines: Sequence[Line]) -> list[Line]:
    made: list[Line] = []
    name: str | None = None
    block = False
    for line in lines:
        text = line.text
        found = _FIELD.fullmatch(text) if len(text) < _LONGEST_LINE else None
        item = _ITEM.fullmatch(text)
        if found is not None and not line.indent:
            name = _name_of(line)
            value = found["value"] or ""
            block = value[:1] in ("|", ">") and len(value) <= 2
            made.append(sign_field(line, name, _values(value) if value and not block else ()))
        elif name is None or (found is None and item is None and not block):
            made.append(sign_field(line, None, ()))
        elif block:
            made.append(sign_field(line, name, (text,)))
        else:
            made.append(_read_below(line, name, found, item))
    return made


def _read_below(line: Line, name: str, found: re.Match[str] | None, item: re.Match[str] | None) -> Line:
    """Return a line below a field: an item of its list, or a property of the person that it names."""
    value = item["value"] if item is not None else ""
    inner = _FIELD.fullmatch(value) if item is not None else found
    if inner is not None and inner["value"] and name in ("author", "og:site_name", "og:image"):
        wanted = inner["name"].casefold() in (("url", "src") if name == "og:image" else ("name",))
        return sign_field(line, name if wanted else None, _values(inner["value"]))
    return sign_field(line, name if item is not None else None, _values(value))


def sign_field(line: Line, name: str | None, values: tuple[str, ...]) -> Line:
    """Return *line* signed as a field of the property *name* with its *values*, or as furniture where it says none."""
    if name in ("og:url", "og:image"):
        values = tuple(value for value in values if is_web_url(value))
    if name is None or not values:
        return replace(line, sign=Sign(kind="furniture"))
    if name == "headline":
        return replace(line, text=values[0], sign=Sign(kind="headline"))
    if name == "standfirst":
        return replace(line, text=values[0], sign=Sign(kind="standfirst"))
    if name in _LISTED and len(values) == 1:
        values = tuple(part.strip() for part in values[0].split(",") if part.strip())
    if name == "section":
        return replace(line, sign=Sign(kind="section", values=values))
    return replace(line, sign=Sign(kind="meta", name=name, values=values))


def _values(text: str) -> tuple[str, ...]:
    """Return the values of a field as it stands: a scalar, or a list in brackets."""
    if text.startswith("[[") and text.endswith("]]"):
        return (_unlinked(text),)
    if text[0] == "[" and text[-1] == "]":
        parts = _SPLIT.split(text[1:-1]) if len(text) < _LONGEST_LINE and '"' in text else text[1:-1].split(",")
        return tuple(value for part in parts if part.strip() and (value := _scalar(part.strip())))
    value = _scalar(text)
    return (value,) if value else ()


def _scalar(text: str) -> str:
    if text[0] == '"' and (end := text.rfind('"')) > 0:
        return _unlinked(" ".join(_ESCAPE.sub(_unescape, text[1:end]).split()))
    if text[0] == "'" and (end := text.rfind("'")) > 0:
        return text[1:end].replace("''", "'").strip()
    value = _COMMENT.sub("", text) if " #" in text else text
    return "" if value in ("null", "~", "[]", "{}") else value.strip()


def _unlinked(text: str) -> str:
    """Return the words of a value that notebooks link to another note: "[[Ana Ruiz]]", "[[people/ana|Ana Ruiz]]"."""
    is_link = text.startswith("[[") and text.endswith("]]") and "[" not in text[2:]
    return text[2:-2].rpartition("|")[2].strip() if is_link else text


def _unescape(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    if code:
        number = int(code, 16)
        return chr(number) if 0x20 <= number < 0xD800 or 0xE000 <= number < 0x110000 else " "
    return " " if found[4] in "nt" else found[4]


def known_name(name: str) -> str | None:
    """Return the property that a field called *name* gives, or None.

    >>> known_name("Lastmod"), known_name("draft")
    ('article:modified_time', None)
    """
    return _NAMES.get(name.strip().casefold())
