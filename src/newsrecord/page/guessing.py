"""Guess the encoding of bytes that declare none and are no UTF-8, as browsers do (HTML, section 13.2.3.2)."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import islice
from typing import Final

__all__ = ["guess_codec"]

_ASCII: Final = bytes(range(128))
# In scripts other than Latin whole words lie beyond ASCII; the letters with marks of Latin ones stand alone or in twos.
_RUN: Final = re.compile(rb"[\x80-\xff]{3,}")
_SHARE: Final = 0.5
"""How much of the bytes beyond ASCII is in such runs: 0.75 and more in other scripts, up to 0.16 in Latin ones."""
_FEWEST: Final = 100
"""How many bytes beyond ASCII tell an encoding from others of its kind."""
# Such a word begins with its first byte beyond ASCII, where no character of several bytes is cut in two; one that is
# longer would be cut at its end, and is left out.
_WORD: Final = re.compile(rb"[\x80-\xff][^\s<>\"]*")
_MOST_WORDS, _LONGEST_WORD = 300, 10_000
# The web's encodings of other scripts than Latin.  Old Macs' are left out: pages declare them or are read by nobody.
_SCRIPTS: Final = tuple(
    codecs.split()
    for codecs in (
        "cp1251 koi8_r koi8_u iso8859_5 cp866",
        "cp1253 iso8859_7",
        "cp1255 iso8859_8",
        "cp1256 iso8859_6",
        "cp874",
        "gb18030 big5hkscs",
        "euc_jp cp932",
        "cp949",
    )
)
_JAPANESE: Final = ("euc_jp", "cp932")
_KANA: Final = re.compile("[\u3041-\u30ff]")
_KANA_SHARE: Final = 0.15
_ANY_SCRIPT: Final = [codec for codecs in _SCRIPTS for codec in codecs]
# What browsers take where a page is in one of these languages, and Romanian, which their table lacks.
_DEFAULTS: Final = {
    language: codec
    for codec, languages in {
        "big5hkscs": "zh-hant zh-tw zh-hk",
        "cp1250": "cs hr hu pl ro sk sl",
        "cp1251": "ba be bg kk ky mk ru sah sr tg tt uk",
        "cp1253": "el",
        "cp1254": "ku tr",
        "cp1255": "he",
        "cp1256": "ar fa",
        "cp1257": "et lt lv",
        "cp1258": "vi",
        "cp874": "th",
        "cp932": "ja",
        "cp949": "ko",
        "gb18030": "zh zh-cn zh-hans",
    }.items()
    for language in languages.split()
}
_LANGUAGE: Final = re.compile(
    rb"<html\s[^>]{0,400}?\blang\s{0,9}=\s{0,9}[\"']?([a-z-]{2,12})"
    rb"|\bcontent-language[\"']?\s{1,9}content\s{0,9}=\s{0,9}[\"']?([a-z-]{2,12})",
    re.IGNORECASE,
)
_SEARCHED: Final = 64 * 1024
# Windows-1250 has letters and quotation marks where ISO 8859-2 has controls.
_NO_LATIN2: Final = re.compile(rb"[\x80-\x9f]")
# One in so many characters may be cut or broken in what else is UTF-8.
_SOUND: Final = 20


def guess_codec(data: bytes) -> str:
    r"""Return the Python codec of *data*, which declares none and is no UTF-8.

    It is told by the bytes where they are those of another script than Latin, and else by the language that the page
    declares; without either it is Windows-1252, the default of browsers. UTF-8 in which single characters are broken
    is UTF-8.

    >>> guess_codec(("Река вышла из берегов, сообщил мэр города. " * 4).encode("koi8-r"))
    'koi8_r'
    >>> guess_codec(b'<html lang="pl"><p>Rzeka wyla\xb3a.')
    'iso8859_2'
    >>> guess_codec(b"<p>Une rivi\xe8re.")
    'cp1252'
    """
    found = (each[0] for each in islice(_WORD.finditer(data), _MOST_WORDS))
    words = b" ".join(word for word in found if len(word) <= _LONGEST_WORD)
    if _is_broken_utf8(words):
        return "utf-8"
    default = _default_of(data)
    high = len(data.translate(None, _ASCII))
    codecs = next((codecs for codecs in _SCRIPTS if default in codecs), _ANY_SCRIPT)
    if codecs is not _ANY_SCRIPT or (high >= _FEWEST and sum(map(len, _RUN.findall(data))) >= _SHARE * high):
        from charset_normalizer import from_bytes  # noqa: PLC0415  # pages that do without it need not load it

        if (codec := _of_kana(words, codecs)) is not None:
            return codec
        # Of these few encodings the best will do: how well it fits is of no account.
        best = from_bytes(words, cp_isolation=codecs, threshold=0.9).best()
        return best.encoding if best is not None and best.encoding in codecs else default
    if default == "cp1250" and _NO_LATIN2.search(data) is None:
        return "iso8859_2"
    return default


def _is_broken_utf8(words: bytes) -> bool:
    text = words.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(letter > "\x7f" for letter in text) - broken > _SOUND * broken


def _of_kana(words: bytes, codecs: Collection[str]) -> str | None:
    """Return the Japanese encoding in which the words are written with kana, where it is one of *codecs*.

    Elsewhere its bytes are rare signs, and short texts would pass for Korean or Chinese.
    """
    for codec in _JAPANESE:
        if codec in codecs:
            try:
                text = words.decode(codec)
            except UnicodeDecodeError:
                continue
            if len(_KANA.findall(text)) > _KANA_SHARE * len(text):
                return codec
    return None


def _default_of(data: bytes) -> str:
    """Return what the language that the page declares stands for."""
    found = _LANGUAGE.search(data, 0, _SEARCHED)
    if found is None:
        return "cp1252"
    language = (found[1] or found[2]).decode("ascii").lower()
    return _DEFAULTS.get(language) or _DEFAULTS.get(language.partition("-")[0], "cp1252")
