"""Clean and measure plain strings: what every reader does to text before it enters a record."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

__all__ = [
    "DENSE",
    "SIGNS",
    "clean_block",
    "clean_line",
    "clean_signs",
    "cut",
    "is_caseless",
    "is_clean",
    "is_sign",
    "squeeze",
    "strip_bidi",
]

# C0 without tab and newline, and DEL, as the bytes that UTF-8 writes them with.
_CONTROL_BYTES: Final = bytes([*range(0x09), *range(0x0B, 0x20), 0x7F])
_C1: Final = re.compile("[\x80-\x9f]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")

_STRETCH: Final = 65_536

# What no reader wants to keep: controls, lone surrogates, noncharacters, byte order marks, soft hyphens, and the
# invisible joiners that some publishing systems sprinkle between words.  ZWNJ and ZWJ stay: Persian and Hindi spell
# with them.
_UNWANTED: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_BIDI: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

# Letters of fonts of icons stand for a picture, and are a box in any other font.  Between letters of scripts without
# blanks such a sign may be a rare letter.
_ICONS: Final = re.compile(
    "(?:[\ue000-\uf8ff\U000f0000-\U0010ffff](?![\u3040-\u30ff\u3400-\u9fff])"
    "|(?<![\u3040-\u30ff\u3400-\u9fff])[\ue000-\uf8ff\U000f0000-\U0010ffff])\ufe0f?"
)

DENSE: Final = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""A letter of a script without blanks, which says what others say in two or three letters."""
SIGNS: Final = "\u02ff"
"""No sign that is set to a letter comes before."""


def is_caseless(value: str) -> bool:
    """Return whether no word of *value* could open with a capital: its script has none, or it has no letters.

    Georgian has capitals for whole lines, and none that open a word.

    >>> is_caseless("张伟"), is_caseless("ნინო ბერიძე"), is_caseless("12"), is_caseless("ana")
    (True, True, True, False)
    """
    return value.title() == value.lower()


def is_sign(letter: str) -> bool:
    """Return whether *letter* is set to another one, as vowels are in India: it ends a word as a letter does.

    >>> is_sign("\u093f"), is_sign("i"), is_sign("\u3002")
    (True, False, False)
    """
    return unicodedata.category(letter)[0] == "M"


def is_clean(value: str) -> bool:
    r"""Return whether *value* is well-formed Unicode without control characters other than tab and newline.

    >>> is_clean("a\tb\n"), is_clean("a\x00b"), is_clean("\ud800")
    (True, False, False)
    """
    # str.isprintable settles most strings; the others pay one encoding and one C-level scan, several times
    # faster than a regular expression over the text.
    if value.isprintable():
        return True
    try:
        data = value.encode()
    except UnicodeEncodeError:
        return False
    if len(data.translate(None, _CONTROL_BYTES)) != len(data):
        return False
    # U+0080 to U+009F are written in UTF-8 as C2 80 to C2 9F.
    return b"\xc2" not in data or _C1.search(value) is None


def clean_signs(value: str) -> str:
    r"""Return *value* fit for a record and as long as it was: a blank for each control, U+FFFD for a lone surrogate.

    >>> clean_signs("a\r\nb\ud800")
    'a \nb\ufffd'
    """
    return value if is_clean(value) else _CONTROLS.sub(" ", _SURROGATES.sub("\ufffd", value))


def _tidy(value: str) -> str:
    value = value.replace("\r\n", "\n").replace("\r", "\n")
    if value.replace("\n", " ").replace("\t", " ").isprintable():
        # Nothing that is unwanted can be printed.
        return unicodedata.normalize("NFC", value)
    if not is_clean(value):
        value = _SURROGATES.sub("\ufffd", value)
    return unicodedata.normalize("NFC", _ICONS.sub("", _UNWANTED.sub("", value)))


def squeeze(value: str) -> str:
    """Return *value* with each run of white space, no-break spaces included, as one blank, and none at the edges.

    >>> squeeze("  a  b ")
    'a b'
    """
    if len(value) <= _STRETCH:
        # Printable text has no white space but blanks.
        return value.strip() if "  " not in value and value.isprintable() else " ".join(value.split())
    # The words of a long text take ten times its memory: they are made for one stretch after the other.
    squeezed = (" ".join(stretch.split()) for stretch in _stretches(value))
    return " ".join(stretch for stretch in squeezed if stretch)


def _stretches(value: str) -> Iterator[str]:
    """Yield *value* cut at blanks, in parts that are little longer than a stretch where blanks are near."""
    start = 0
    while start < len(value):
        end = value.find(" ", start + _STRETCH)
        end = len(value) if end < 0 else end
        yield value[start:end]
        start = end + 1


def strip_bidi(value: str) -> str:
    r"""Return *value* without the characters that reorder or mark the direction of text.

    >>> strip_bidi("evil\u202egpj.exe")
    'evilgpj.exe'
    """
    return value if value.isascii() else _BIDI.sub("", value)


def clean_line(value: str) -> str:
    r"""Return *value* as one line fit for a record: no controls, no direction marks, white space squeezed, NFC.

    >>> clean_line(" ISIL\x00 leaves\n  fighters ")
    'ISIL leaves fighters'
    """
    # Printable text holds no controls and no marks of direction.
    if value.isprintable() and (value.isascii() or unicodedata.is_normalized("NFC", value)):
        return value.strip() if "  " not in value else squeeze(value)
    # A mark of direction between a letter and its accent goes first: only then can NFC join the two.
    return squeeze(_tidy(strip_bidi(value)))


def clean_block(value: str) -> str:
    r"""Return *value* as the text of a block: lines kept and squeezed, blank ones dropped, no controls, NFC.

    >>> clean_block("  first   line\r\n\n second ")
    'first line\nsecond'
    """
    # Printable text is one line, and holds nothing that is unwanted.
    if value.isprintable() and (value.isascii() or unicodedata.is_normalized("NFC", value)):
        return value.strip() if "  " not in value else squeeze(value)
    lines = [squeeze(line) for line in _tidy(value).split("\n")]
    return "\n".join([line for line in lines if line])


def cut(value: str, limit: int) -> str:
    """Return *value* with at most *limit* characters, without half a word at the end where that costs little.

    >>> cut("Foreign fighters stranded", 20)
    'Foreign fighters'
    """
    if len(value) <= limit:
        return value
    head = value[:limit]
    if value[limit].isspace():
        return head.rstrip()
    whole = head.rpartition(" ")[0]
    return (whole if len(whole) > limit // 2 else head).rstrip()
