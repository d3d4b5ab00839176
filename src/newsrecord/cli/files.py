"""Turn a name on the command line into the documents behind it, or into a message that a person can act on.

A file is one document, or, where it is JSON Lines, one in each line.  Lines are read one by one: a collection may be
larger than any page is allowed to be.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext, suppress
from itertools import chain
from typing import BinaryIO, Final

import attrs

from newsrecord.errors import InvalidArticle, LimitExceeded, NewsRecordError, UnreadableInput, shorten
from newsrecord.limits import DEFAULT_LIMITS

__all__ = ["Document", "InputError", "UsageError", "advise", "complain", "read_documents", "read_file"]

_MOST: Final = DEFAULT_LIMITS.max_bytes
_LINE_ENDINGS: Final = (".jsonl", ".ndjson")


class InputError(Exception):
    """An input cannot be read; the message says what is wrong and what to do."""


class UsageError(Exception):
    """The command line asks for what cannot be done with its inputs; the message says what to ask for instead."""

    def __init__(self, option: str, message: str) -> None:
        super().__init__(message)
        self.option = option


@attrs.frozen
class Document:
    """What one record is read from."""

    name: str
    """The name of the file, with the number of the line where each line is a document; "-" for standard input."""
    data: bytes
    kind: str
    """What it holds: "html", "text" or "json", or "auto" where that is to be told."""


def complain(name: str, message: str) -> None:
    """Print "FILE: what is wrong; what to do" to standard error."""
    # A file name may hold anything, terminal commands included, and an empty one would not be seen.
    shown = name if name and name.isprintable() else shorten(name)
    print(f"{shown}: {message}", file=sys.stderr)


def read_file(name: str) -> bytes:
    """Return the bytes of the file called *name*, or of standard input for "-"."""
    (document,) = read_documents(name, "text")
    return document.data


def read_documents(name: str, kind: str) -> Iterator[Document]:
    """Yield the documents in the file called *name*, or in standard input for "-"; *kind* is what they are said to be.

    Raises:
        InputError: the file cannot be read.
    """
    try:
        with _open(name) as file:
            begun = [file.readline(_MOST + 1)]
            if kind in ("auto", "json"):
                begun.append(file.readline(_MOST + 1))
                if _are_lines(name, *begun):
                    yield from _lines(name, begun, file)
                    return
            yield Document(name, _rest(begun, file), kind)
    except (OSError, ValueError) as error:
        raise InputError(_reason(error)) from None


def _open(name: str) -> AbstractContextManager[BinaryIO]:
    if name != "-":
        return open(name, "rb")
    # A shell can start a program without one: "newsrecord parse - <&-".
    if sys.stdin is None:
        raise InputError("standard input is closed; give the name of a file")
    return nullcontext(sys.stdin.buffer)


def _are_lines(name: str, first: bytes, second: bytes) -> bool:
    """Return whether each line is a document: a whole object stands in the first, and another begins in the second."""
    return name.lower().endswith(_LINE_ENDINGS) or (
        _opens_object(first) and first.rstrip().endswith(b"}") and _opens_object(second)
    )


def _opens_object(line: bytes) -> bool:
    """Return whether *line* begins as an object does; templates open their lines with other braces."""
    start = line.lstrip()
    return start.startswith(b"{") and start[1:].lstrip().startswith((b'"', b"}"))


def _lines(name: str, begun: list[bytes], file: BinaryIO) -> Iterator[Document]:
    lines = chain(begun, iter(lambda: file.readline(_MOST + 1), b""))
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield Document(f"{name}:{number}", line.rstrip(b"\r\n"), "json")
        # What is left of a line that is too long is no line of its own.
        while len(line) > _MOST and not line.endswith(b"\n"):
            line = file.readline(_MOST + 1)  # noqa: PLW2901


def _rest(begun: list[bytes], file: BinaryIO) -> bytes:
    """Return the lines *begun* with what stands behind them in *file*, up to a byte past the limit."""
    head = b"".join(begun)
    size = _size_of(file)
    if size > _MOST:
        raise InputError(advise(LimitExceeded(limit="max_bytes", found=size, allowed=_MOST)))
    return head + file.read(max(0, _MOST + 1 - len(head)))


def _size_of(file: BinaryIO) -> int:
    """Return the size of a file, told without reading it, and 0 for a pipe, whose size is not known."""
    with suppress(OSError, ValueError):
        about = os.fstat(file.fileno())
        return about.st_size if stat.S_ISREG(about.st_mode) else 0
    return 0


def _reason(error: OSError | ValueError) -> str:
    match error:
        case FileNotFoundError():
            return "there is no such file; check the name"
        case IsADirectoryError():
            return "it is a directory; name the files in it"
        case PermissionError():
            return "it cannot be read for want of permission; check who may read it"
        case OSError():
            return f"it cannot be read ({(error.strerror or 'unknown error').lower()}); check the file"
        case _:
            return "it is no possible file name; check the name"


def advise(error: NewsRecordError) -> str:
    """Return what *error* says and what to do about it."""
    match error:
        case LimitExceeded():
            return f"{error}; give the article's own page or text"
        case UnreadableInput():
            # Of a feed the error says itself what to give.
            said = str(error)
            return said if ";" in said else f"{said}; give what it holds as a page or a text"
        case InvalidArticle():
            first: object = error.fields[0] if error.fields else error.message
            return f"it is no record in native JSON: {first}; 'newsrecord validate' lists all that is wrong"
        case _:
            return f"{error}; if it was read as the wrong thing, say --from html, text or json"
