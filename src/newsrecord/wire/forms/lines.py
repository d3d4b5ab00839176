"""Turn a text of any plain form into clean, numbered lines: one for each paragraph, with what its form's marks say.

A text may be a mail, a source in Markdown or reStructuredText, a scan with running heads, or copy with notes to the
desk.  Each form has a module that knows its marks; what is left of the text is the same for all of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from newsrecord.find.wordlists import holds
from newsrecord.text import clean_block
from newsrecord.wire.forms.archive import read_archive
from newsrecord.wire.forms.desk import mark_notes
from newsrecord.wire.forms.dump import read_dump, without_emphasis
from newsrecord.wire.forms.front import read_front_matter
from newsrecord.wire.forms.mail import read_mail
from newsrecord.wire.forms.markdown import read_markdown
from newsrecord.wire.forms.markdown_marks import is_markdown
from newsrecord.wire.forms.nested import without_levels
from newsrecord.wire.forms.pages import join_pages
from newsrecord.wire.forms.references import without_references
from newsrecord.wire.forms.rendered import is_rendered, read_rendered
from newsrecord.wire.forms.rhythm import with_rhythm
from newsrecord.wire.forms.rst import read_rst
from newsrecord.wire.forms.rst_marks import is_rst
from newsrecord.wire.forms.tabs import read_tabs
from newsrecord.wire.forms.wrap import SOFT_HYPHEN, unwrap
from newsrecord.wire.labelled import join_labels, mark_labelled, mark_stroked, part_lines
from newsrecord.wire.line import Line
from newsrecord.wire.matter import mark_matter

__all__ = ["Line", "has_bidi_controls", "split_lines"]

# Embeddings, overrides and isolates can make a whole page read backwards; the plain marks (LRM, RLM) only help Arabic
# and Hebrew punctuation and stay, but for the ends of a line, where they hide what the line begins with.
_TURNS: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_BIDI_CONTROLS: Final = re.compile(f"[{_TURNS}]")
_MARKS: Final = " \u200e\u200f\u061c"
# A word divided at the end of the line: the soft hyphen, and the sign that programs which read scans write for it.
_NOT_SIGN: Final = "\u00ac"
_STROKE: Final = "|"


def has_bidi_controls(text: str) -> bool:
    """Return whether *text* holds characters that turn the direction of what follows."""
    # To look for nine characters is a fraction of looking at each of the text.
    return not text.isascii() and holds(_TURNS, text)


def split_lines(text: str) -> tuple[Line, ...]:
    r"""Return the lines of *text* that are not blank; hard-wrapped paragraphs are one line each.

    >>> [(line.number, line.text, line.gap) for line in split_lines("Headline\n\n  By\u00a0Ana Ruiz\r\n")]
    [(1, 'Headline', 0), (3, 'By Ana Ruiz', 1)]
    """
    raws = text.splitlines()
    lines = _number(raws)
    if not lines:
        return ()
    lines = mark_matter(lines, text)
    if lines[0].sign is None or lines[-1].sign is None:
        lines = _read_form(lines, raws, text)
    return tuple(map(_make_whole, lines) if "\u00ad" in text or _NOT_SIGN in text else lines)


def _make_whole(line: Line) -> Line:
    """Return *line* without the signs of divided words that no reader of a form has joined."""
    if SOFT_HYPHEN not in line.text:
        return line
    text = line.text.replace(SOFT_HYPHEN + " ", "").replace(SOFT_HYPHEN, "") or "-"
    return replace(line, text=text, links=())


def _read_form(lines: list[Line], raws: list[str], text: str) -> list[Line]:
    """Return the paragraphs of a text, read by the marks of the forms that it has."""
    lines, raws = read_mail(lines, raws, text)
    if not lines:
        return []
    lines, is_source = read_front_matter(read_archive(read_dump(lines, text), text))
    if is_rst(lines, text):
        return mark_notes(read_rst(lines, raws))
    if is_markdown(lines, text, is_source=is_source):
        if is_source or not is_rendered(lines):
            return mark_notes(read_markdown(lines, raws))
        lines = read_rendered(lines, raws)
        links = {line.number: line for line in lines if line.links}
        lines = with_rhythm(lines)
        lines = part_lines(join_labels(mark_labelled(mark_notes(lines)), text), text)
        return [
            replace(line, links=()) if line.links and links[line.number].text != line.text else line for line in lines
        ]
    if "&" in text and ";" in text:
        lines = without_references(lines, text)
    if "\t" in text:
        lines = read_tabs(lines, raws)
    lines = with_rhythm(unwrap(join_pages(without_levels(lines, text), text)))
    lines = part_lines(join_labels(mark_labelled(mark_notes(lines)), text), text)
    if "\n/\n" in text:
        lines = mark_stroked(lines)
    if "*" in text or "_" in text:
        lines = without_emphasis(lines)
    return _without_strokes(lines) if _STROKE in text else lines


def _without_strokes(lines: Sequence[Line]) -> list[Line]:
    """Return *lines* without those that are a mere stroke, as pages set between a caption and its credit."""
    kept: list[Line] = []
    gap = 0
    for line in lines:
        if line.text == _STROKE and line.sign is None:
            gap = max(gap, line.gap)
        else:
            kept.append(replace(line, gap=gap) if gap > line.gap else line)
            gap = 0
    return kept


def _number(raws: Sequence[str]) -> list[Line]:
    """Return the lines that hold something, the blanks that set in all of them taken off."""
    lines: list[Line] = []
    gap = 0
    for number, raw in enumerate(raws, start=1):
        if not raw:
            gap += 1
            continue
        if raw.isascii() and raw.isprintable() and raw[0] != " " != raw[-1] and "  " not in raw:
            # Most lines are as they should be.
            lines.append(Line(number, raw, gap, 0))
            gap = 0
            continue
        # A tab goes as far in as four blanks: the levels of a list or a thread are told by it.
        indent = len(raw) + 3 * raw.count("\t") - len(raw.lstrip()) if raw[0].isspace() else 0
        if clean := _clean(raw):
            lines.append(Line(number, clean, gap, indent))
            gap = 0
        else:
            gap += 1
    return lines


def _clean(raw: str) -> str:
    # Printable text holds no controls, marks or blanks of another kind; nine lines in ten are.
    if raw.isprintable() and (raw.isascii() or unicodedata.is_normalized("NFC", raw)):
        clean = raw if raw[0] != " " != raw[-1] and "  " not in raw else " ".join(raw.split())
        return clean if not clean.endswith(_NOT_SIGN) else _divided(clean)
    if raw.isspace():
        return ""
    clean = clean_block(_BIDI_CONTROLS.sub("", raw)).strip(_MARKS)
    return _divided(clean) if raw.rstrip().endswith((SOFT_HYPHEN, _NOT_SIGN)) else clean


def _divided(clean: str) -> str:
    """Return a line that ends within a word with the one sign for it at its end."""
    bare = clean.rstrip(_NOT_SIGN)
    return bare + SOFT_HYPHEN if bare else ""
