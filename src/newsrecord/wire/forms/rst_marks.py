"""Know the marks of reStructuredText, and tell a text written in it; make plain words of its inline marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsrecord.model.body import Link
from newsrecord.urls import is_link
from newsrecord.wire.forms.front import known_name
from newsrecord.wire.forms.inline import Piece, to_text
from newsrecord.wire.line import Line

__all__ = ["DIRECTIVE", "FIELD", "ITEM", "find_targets", "is_rst", "is_ruled", "read_inline_rst", "rule_of"]

DIRECTIVE: Final = re.compile(r"\.\.\s(?:\|[^|\n]{1,60}\|\s)?(?P<name>[A-Za-z][\w-]{0,40})::(?=\s|$)")
FIELD: Final = re.compile(r":(?P<name>[^\W\d][\w -]{0,40}):(?:\s(?P<value>[^\n]{0,2000}))?")
ITEM: Final = re.compile(r"(?P<mark>[-*+•]|\(?(?:\d{1,3}|#)[.)])\s{1,4}(?=\S)")
_TARGET: Final = re.compile(r"\.\.\s_`?(?P<label>[^`:\n]{1,100})`?:\s(?P<url>\S{1,2000})")
_NAMED_LINK: Final = re.compile(r"`[^`<>\n]{1,400}<(?:https?://|mailto:)[^`<>\s]{1,2000}>`__?")
_INLINE: Final = re.compile(
    r"\\(?P<escaped>[^\n])"
    r"|``(?P<code>[^`\n]{1,600})``"
    r"|(?::[\w.+-]{1,40}:)?`(?P<words>[^`<>\n]{1,600}?)(?:\s?<(?P<url>[^<>`\s]{1,2000})>)?`(?P<refers>__?)?(?::[\w.+-]{1,40}:)?"
    r"|\s?(?P<note>\[(?:\d{1,4}|#[\w-]{0,40}|\*)\]_)"
    r"|(?<!\w)(?P<word>[A-Za-z0-9]{1,60})__?(?!\w)"
    r"|\*\*(?=\S)(?P<strong>[^*\n]{1,600})\*\*"
    r"|(?<!\w)\*(?=\S)(?P<slanted>[^*\n]{1,600})\*(?!\w)"
)
_RULES: Final = frozenset("=-~^\"'#*+`:.<>_")
_MOST_TEXT: Final = 4_000


def rule_of(text: str) -> str:
    """Return the mark that *text* is a rule of, or nothing.

    >>> rule_of("====="), rule_of("-"), rule_of("- a")
    ('=', '', '')
    """
    first = text[0] if text else ""
    return first if first in _RULES and len(text) > 2 and not text.strip(first) else ""


def is_ruled(text: str, below: str) -> bool:
    """Return whether the line *below* underlines *text* as a heading: it is about as long, or longer."""
    return bool(rule_of(below)) and len(below) >= 0.8 * len(text) and len(text) <= 200 and not rule_of(text)


def is_rst(lines: Sequence[Line], text: str) -> bool:
    """Return whether a text is written in reStructuredText: it has directives or links that only it has, or a title
    with a list of fields below it.
    """
    if not ("\n.. " in text or text.startswith(".. ") or ("`" in text and ">`_" in text) or "\n:" in text):
        return False
    points = fields = 0
    for index, line in enumerate(lines):
        words = line.text
        first = words[0]
        if first == "." and words.startswith(".. "):
            points += 2 * (DIRECTIVE.match(words) is not None or _TARGET.match(words) is not None)
        elif first == ":" and (found := FIELD.fullmatch(words)):
            fields += known_name(found["name"]) is not None
        elif first in "=#*-~" and 0 < index < 4 and is_ruled(lines[index - 1].text, words) and not line.gap:
            fields += 1
        elif ">`_" in words and _NAMED_LINK.search(words[:_MOST_TEXT]):
            points += 2
        if points >= 2 or fields >= 3:
            return True
    return False


def find_targets(lines: Sequence[Line]) -> dict[str, str]:
    """Return the addresses that the text keeps apart, by their labels in small letters."""
    found = (_TARGET.match(line.text) for line in lines if line.text.startswith(".. _"))
    return {each["label"].strip().casefold(): each["url"] for each in found if each is not None}


def read_inline_rst(text: str, targets: Mapping[str, str]) -> tuple[str, tuple[Link, ...]]:
    """Return the words of a paragraph in reStructuredText, and the links in them.

    >>> words, links = read_inline_rst("The *ferry* of `Lund <https://lund.example/>`_ has ``12`` seats.", {})
    >>> words, links[0].start
    ('The ferry of Lund has 12 seats.', 13)
    """
    if not any(mark in text for mark in "\\`*_"):
        return text, ()
    return to_text(_pieces(text, targets))


def _pieces(text: str, targets: Mapping[str, str]) -> Iterator[Piece]:
    at = 0
    for found in _INLINE.finditer(text):
        if found.start() > at:
            yield _plain(text[at : found.start()])
        at = found.end()
        yield _read(found, targets)
    yield _plain(text[at:])


def _plain(words: str, url: str | None = None) -> Piece:
    # Entities are no marks of this language.
    return Piece(words.replace("&", "&amp;"), url)


def _read(found: re.Match[str], targets: Mapping[str, str]) -> Piece:
    if found["words"]:
        address = found["url"] or (targets.get(found["words"].strip().casefold()) if found["refers"] else None)
        return _plain(found["words"].strip(), address if address and is_link(address) else None)
    if found["word"]:
        address = targets.get(found["word"].casefold())
        return _plain(found["word"], address) if address and is_link(address) else _plain(found[0])
    if found["note"]:
        return Piece("")
    if found["escaped"]:
        return _plain(found["escaped"].strip())
    return _plain(found["code"] or found["strong"] or found["slanted"] or "")
