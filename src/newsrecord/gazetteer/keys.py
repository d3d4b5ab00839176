"""Turn a name as printed into the key under which the index holds it."""

from __future__ import annotations

import re
import unicodedata
from binascii import crc_hqx
from typing import Final
from zlib import crc32

__all__ = ["LONGEST_NAME", "bucket_of", "fingerprint_of", "key_of"]

LONGEST_NAME: Final = 200
"""Names with more code points than this are in no gazetteer, and are not read."""

BUCKET_BITS: Final = 17
_REST_BITS: Final = 32 - BUCKET_BITS
_REST: Final = (1 << _REST_BITS) - 1

# Apostrophes of every kind (also those that romanised Arabic, Hebrew and Polynesian names spell with), the dot of
# abbreviations, the soft hyphen, the Arabic stretch, and zero-width characters part no words: "U.S." is "us".
_DROPPED: Final = re.compile("['’‘‛ʼʻʹʿʾʽ`´′.\u00ad\u0640\u200b-\u200f\u2060\ufeff]")
# Accents of Latin, Greek and Cyrillic, the points of Hebrew and Arabic; vowel signs of Indic scripts are letters.
_ACCENTS: Final = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]")
_GAPS: Final = re.compile(r"[\W_]+")
# Letters that Unicode does not take apart, but keyboards without them do, and the Arabic letters that writers and
# Persian keyboards exchange.
_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n", "ə": "a"}
    | {"ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ۀ": "ه", "ß": "ss"}
)


def key_of(name: str) -> str:
    """Return the key of *name*: lower case, without accents, its words parted by single blanks.

    >>> key_of("Al-Qa’im"), key_of("Łódź"), key_of("N.S.W."), key_of("Орёл")
    ('al qaim', 'lodz', 'nsw', 'орел')
    """
    if len(name) > LONGEST_NAME:
        return ""
    if not name.isascii():
        name = unicodedata.normalize("NFKD", name.casefold())
        # Accents that are left apart have no place in a key; the rest is put together again for scripts, such as
        # Hangul, whose letters are taken apart.
        name = unicodedata.normalize("NFC", _ACCENTS.sub("", name)).translate(_LETTERS)
    name = name.lower()
    if name.isalnum():
        return name
    return _GAPS.sub(" ", _DROPPED.sub("", name)).strip()


def bucket_of(data: bytes) -> tuple[int, int]:
    """Return the bucket of the key *data*, and the part of its checksum that the bucket does not tell."""
    # Python's own hash differs from process to process; zlib's is the fastest that stays.
    crc = crc32(data)
    return crc >> _REST_BITS, crc & _REST


def fingerprint_of(data: bytes, rest: int) -> bytes:
    """Return the four bytes that stand for the key *data* in its bucket."""
    # Two checksums by unlike polynomials: 48 bits tell a million keys from one another and from nearly every
    # other word (one in 300 million is taken for a name).
    return (rest << 16 | crc_hqx(data, 0)).to_bytes(4, "little")
