"""Turn the bytes of a page into text, by the rules of browsers (WHATWG Encoding; HTML, section 13.2.3)."""

from __future__ import annotations

import codecs
import re
from typing import Final

import attrs

from newsrecord.errors import Issue, LimitExceeded
from newsrecord.limits import DEFAULT_LIMITS, Limits
from newsrecord.page.binary import check_readable
from newsrecord.page.guessing import guess_codec
from newsrecord.page.markup_kinds import check_markup

__all__ = ["Source", "codec_of", "decode"]

# Label -> Python codec, for the labels of the standard that pages use.  A label that is not here is no encoding: UTF-7
# on purpose (it hides markup from filters), and whatever else Python calls a codec.
_FAMILIES: Final = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
    # A label found by reading ASCII bytes cannot be true of UTF-16; the standard takes it for UTF-8.
    "utf-8 ": "utf-16 utf-16le utf-16be unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff unicodefffe",
    # "latin-1" and "ascii" have always meant Windows' superset on the web; x-user-defined is read alike.
    "cp1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 latin1 latin-1 l1 "
    "cp819 ibm819 ascii us-ascii ansi_x3.4-1968 iso-ir-100 csisolatin1 x-user-defined",
    "iso8859-2": "iso-8859-2 iso8859-2 iso88592 iso_8859-2 latin2 l2 csisolatin2",
    "iso8859-3": "iso-8859-3 iso8859-3 iso88593 iso_8859-3 latin3 l3",
    "iso8859-4": "iso-8859-4 iso8859-4 iso88594 iso_8859-4 latin4 l4",
    "iso8859-5": "iso-8859-5 iso8859-5 iso88595 iso_8859-5 cyrillic csisolatincyrillic",
    "iso8859-6": "iso-8859-6 iso8859-6 iso88596 iso_8859-6 arabic asmo-708 ecma-114 iso-8859-6-e iso-8859-6-i",
    "iso8859-7": "iso-8859-7 iso8859-7 iso88597 iso_8859-7 greek greek8 ecma-118 elot_928 sun_eu_greek",
    "iso8859-8": "iso-8859-8 iso8859-8 iso88598 iso_8859-8 hebrew iso-8859-8-e iso-8859-8-i logical visual",
    "iso8859-10": "iso-8859-10 iso8859-10 iso885910 latin6 l6",
    "iso8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso8859-15": "iso-8859-15 iso8859-15 iso885915 iso_8859-15 latin9 l9",
    "iso8859-16": "iso-8859-16",
    "cp866": "ibm866 866 cp866 csibm866",
    "koi8-r": "koi8-r koi koi8 koi8_r cskoi8r",
    "koi8-u": "koi8-u koi8-ru",
    "mac-roman": "macintosh mac x-mac-roman csmacintosh",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "cp874": "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251",
    "cp1253": "windows-1253 cp1253 x-cp1253",
    "cp1254": "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 csisolatin5",
    "cp1255": "windows-1255 cp1255 x-cp1255",
    "cp1256": "windows-1256 cp1256 x-cp1256",
    "cp1257": "windows-1257 cp1257 x-cp1257",
    "cp1258": "windows-1258 cp1258 x-cp1258",
    "gb18030": "gb18030 gbk gb2312 gb_2312 gb_2312-80 chinese x-gbk csgb2312 iso-ir-58",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5 csbig5",
    "euc_jp": "euc-jp x-euc-jp cseucpkdfmtjapanese",
    "iso2022_jp": "iso-2022-jp csiso2022jp",
    "cp932": "shift_jis shift-jis sjis x-sjis windows-31j ms932 ms_kanji csshiftjis",
    "cp949": "euc-kr cseuckr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949",
}
_CODECS: Final = {label: codec.strip() for codec, labels in _FAMILIES.items() for label in labels.split()}

_META: Final = re.compile(rb"<meta\s[^>]{0,400}?charset\s{0,20}=\s{0,20}[\"']?\s{0,20}([\w.:-]{1,40})", re.IGNORECASE)
_XML: Final = re.compile(rb"\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,20}=\s{0,20}[\"']([\w.:-]{1,40})", re.IGNORECASE)
# The standard looks at 1,024 bytes and reloads the page for a later declaration; half a megabyte covers any head.
_SEARCHED: Final = 512 * 1024
_STRETCH: Final = 4 * 1024
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_REPLACEMENT: Final = "\ufffd"


@attrs.frozen
class Source:
    """A page that an HTML parser can be given."""

    data: bytes = attrs.field(repr=False)
    """The page in UTF-8: well-formed Unicode without NUL."""
    encoding: str | None = None
    """The Python codec the bytes were read with; None where the page came as ``str``."""
    issues: tuple[Issue, ...] = ()
    """What did not fit the encoding."""

    @property
    def text(self) -> str:
        """The page as text."""
        return self.data.decode("utf-8")


def codec_of(label: str) -> str | None:
    """Return the Python codec for an encoding label as the web understands it, or None where it is no label of the web.

    >>> codec_of(" ISO-8859-1 "), codec_of("utf-16"), codec_of("utf-7")
    ('cp1252', 'utf-8', None)
    """
    return _CODECS.get(label.strip().casefold())


def decode(page: bytes | str, limits: Limits = DEFAULT_LIMITS) -> Source:
    r"""Return *page* as text.

    Raises:
        LimitExceeded: the page is larger than ``limits.max_bytes``; nothing was decoded then.
        UnreadableInput: the bytes are those of a picture, an archive or another kind of file that is no text, or it
            is a feed.

    >>> decode(b'<meta charset="latin1">\x93Caf\xe9\x94').text
    '<meta charset="latin1">“Café”'
    """
    if len(page) > limits.max_bytes:
        raise LimitExceeded(limit="max_bytes", found=len(page), allowed=limits.max_bytes)
    source = _decode(page)
    check_markup(source.data)
    return source


def _decode(page: bytes | str) -> Source:
    if isinstance(page, str):
        return Source(_encode(page))
    data = bytes(page)
    marked = _read_mark(data)
    if marked is not None:
        return _compare(marked, data)
    check_readable(data)
    return _read_declared(data)


def _compare(source: Source, data: bytes) -> Source:
    """Return *source*, read by its mark, with an issue where the page declares another encoding."""
    found = _META.search(data, 0, _SEARCHED)
    label = found[1].decode("ascii", "replace") if found else ""
    if codec_of(label) in (None, source.encoding):
        return source
    message = f"the page declares {label}, and its byte order mark says {source.encoding}"
    issue = Issue(code="charset-conflict", path="$", message=message, severity="info")
    return attrs.evolve(source, issues=(*source.issues, issue))


def _read_mark(data: bytes) -> Source | None:
    """Read a page that begins with a byte order mark, or with UTF-16 that lacks one."""
    for mark, codec in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return _replace(data[len(mark) :], codec)
    if data.startswith((b"<\x00!\x00", b"<\x00h\x00", b"<\x00?\x00")):
        return _replace(data, "utf-16-le")
    if data.startswith((b"\x00<\x00!", b"\x00<\x00h", b"\x00<\x00?")):
        return _replace(data, "utf-16-be")
    return None


def _read_declared(data: bytes) -> Source:
    found = _META.search(data, 0, _SEARCHED) or _XML.match(data)
    label = found[1].decode("ascii", "replace") if found else None
    declared = codec_of(label) if label else None
    if declared == "iso2022_jp" and b"\x1b" in data:
        return _replace(data, declared)
    is_ascii = data.isascii()
    if not is_ascii and not _is_utf8(data):
        return _replace(data, declared) if declared else _guess(data)
    if is_ascii or declared in (None, "utf-8"):
        return Source(_strip(data), "utf-8")
    # Bytes beyond ASCII that are UTF-8 throughout are UTF-8: other encodings produce such sequences only by chance.
    # Archives and proxies that convert pages leave the old declaration in place.
    message = f"the page declares {label}, and its bytes are UTF-8"
    issue = Issue(code="charset-conflict", path="$", message=message, severity="info")
    return Source(_strip(data), "utf-8", (issue,))


def _guess(data: bytes) -> Source:
    source = _replace(data, guess_codec(data))
    if source.encoding == "cp1252":
        return source
    message = f"the page declares no encoding; it is read as {source.encoding}"
    issue = Issue(code="charset-guessed", path="$", message=message, severity="info")
    return attrs.evolve(source, issues=(*source.issues, issue))


def _is_utf8(data: bytes) -> bool:
    """Return whether *data* is UTF-8, without making all of the text, which would take up to four times the room."""
    start = 0
    try:
        while start < len(data):
            stretch = data[start : start + _STRETCH]
            # Most stretches of most pages are ASCII, which is told at once.  A character that a stretch cuts in two
            # begins the next.
            is_last = start + _STRETCH >= len(data)
            start += len(stretch) if stretch.isascii() else codecs.utf_8_decode(stretch, "strict", is_last)[1]
    except UnicodeDecodeError:
        return False
    return True


def _replace(data: bytes, codec: str) -> Source:
    """Read *data* with *codec*, and count what it could not read."""
    text = data.decode(codec, "replace")
    before = data.count(_REPLACEMENT.encode(codec)) if codec.startswith("utf") else 0
    lost = text.count(_REPLACEMENT) - before
    if lost <= 0:
        return Source(_encode(text), codec)
    message = f"{lost} sequences of bytes are no {codec} and were replaced by U+FFFD"
    return Source(_encode(text), codec, (Issue(code="bytes-replaced", path="$", message=message),))


def _encode(text: str) -> bytes:
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        data = _SURROGATES.sub(_REPLACEMENT, text).encode("utf-8")
    return _strip(data)


def _strip(data: bytes) -> bytes:
    data = data.removeprefix(codecs.BOM_UTF8)
    return data.replace(b"\x00", b"") if b"\x00" in data else data
