"""Tell files that are no page or text by how they begin (WHATWG MIME Sniffing, sections 6, 7.2; the formats' marks)."""

from __future__ import annotations

from typing import Final

from newsrecord.errors import UnreadableInput

__all__ = ["check_readable", "tell_format"]

_MARKS: Final = (
    (b"%PDF-", "a PDF file"),
    (b"%!PS", "a PostScript file"),
    (b"{\\rtf", "a rich text file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"\x1f\x8b", "gzip-compressed"),
    (b"BZh", "bzip2-compressed"),
    (b"\xfd7zXZ\x00", "xz-compressed"),
    (b"\x28\xb5\x2f\xfd", "zstandard-compressed"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"RIFF", "a picture, a sound or a video"),
    (b"OggS\x00", "a sound or a video"),
    (b"ID3", "a sound"),
    (b"\x1a\x45\xdf\xa3", "a video"),
    (b"bplist00", "a web archive or another property list"),
    (b"WARC/", "a web archive (WARC)"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
)
# Letters that open a text as well: what is binary has bytes that no text has right behind them.
_IN_DOUBT: Final = frozenset({b"BZh", b"RIFF", b"ID3"})
# The headers that a page has first which a browser saved with its pictures (RFC 2557), and the one that tells it.
_HEADERS: Final = (b"from:", b"subject:", b"date:", b"mime-version:", b"content-type:", b"snapshot-content-location:")
_PARTS: Final = b"\ncontent-type: multipart/related"
_SAMPLE: Final = 1_024
# Control characters that no text has.  NUL is left out, which UTF-16 has, and escape, which Japanese encodings have.
_NO_TEXT: Final = bytes({*range(1, 9), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F})
# Random bytes have a tenth of them.
_FEWEST: Final = 16
_SHARE: Final = 0.04


def check_readable(data: bytes) -> None:
    """Raise `UnreadableInput` where *data* is no page or text, but a file of another kind.

    >>> check_readable(b"<h1>Rain</h1>")
    >>> check_readable(b"%PDF-1.7 ...")
    Traceback (most recent call last):
    ...
    newsrecord.errors.UnreadableInput: the input is a PDF file, and no page or text
    """
    found = tell_format(data)
    if found is not None:
        raise UnreadableInput(f"the input is {found}, and no page or text")


def tell_format(data: bytes) -> str | None:
    r"""Return of what format *data* is, in words, or None where it may be a page or a text.

    >>> tell_format(b"\x89PNG\r\n\x1a\n..."), tell_format("Café".encode("cp1252"))
    ('a picture', None)
    """
    start = data[:_SAMPLE]
    for mark, name in _MARKS:
        if start.startswith(mark) and (mark not in _IN_DOUBT or _is_binary(start[:32], fewest=1)):
            return name
    head = b"\n" + start[:_SAMPLE].lower()
    if head[1:].startswith(_HEADERS) and _PARTS in head:
        return "a web archive (MHTML)"
    return "binary data" if _is_binary(start, fewest=_FEWEST) else None


def _is_binary(start: bytes, *, fewest: int) -> bool:
    strange = len(start) - len(start.translate(None, _NO_TEXT))
    return strange >= max(fewest, _SHARE * len(start)) or (fewest == 1 and b"\x00" in start)
