"""Turn a file, or standard input, into the record it holds, or into a message that a person can act on."""

from __future__ import annotations

import argparse
import os
import re
import stat
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, Literal

import attrs

from newsrecord.errors import InvalidArticle, InvalidField, LimitExceeded, NewsRecordError, UnreadableInput, shorten
from newsrecord.limits import DEFAULT_LIMITS
from newsrecord.model.article import Article
from newsrecord.model.evidence import Extraction
from newsrecord.urls import is_web_url

if TYPE_CHECKING:
    from newsrecord.page.passages import Passage
    from newsrecord.sites.reading import AnyRule

__all__ = [
    "InputError",
    "complain",
    "each_article",
    "each_input",
    "extract_input",
    "find_passages",
    "read_article",
    "read_input",
    "text_of",
]

Kind = Literal["html", "text", "json"]

# Enough of a page to meet its first element behind any comment or licence at its top.
_SNIFFED: Final = 4_096
_MARKUP: Final = re.compile(
    rb"<(?:!doctype\s|html|head|body|meta|title|article|main|div|section|header|h1|p|script|link)\b", re.IGNORECASE
)
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


class InputError(Exception):
    """An input cannot be read; the message says what is wrong and what to do."""


def each_input(arguments: argparse.Namespace, use: Callable[[str, bytes], None]) -> int:
    """Call *use* with name and bytes of each file, say what goes wrong with any of them, and return the exit code."""
    url: str | None = getattr(arguments, "url", None)
    if url is not None and not is_web_url(url):
        complain("--url", f"got {shorten(url)}; give an absolute http or https address")
        return 2
    if url is not None and len(arguments.files) > 1:
        complain("--url", "it is the address of one page; give one FILE")
        return 2
    try:
        arguments.rules = _read_rules(arguments)
    except InputError as error:
        complain("--sites", str(error))
        return 2
    failed = False
    for name in arguments.files:
        try:
            use(name, read_input(name))
        except InputError as error:
            complain(name, str(error))
            failed = True
    return int(failed)


def each_article(arguments: argparse.Namespace, use: Callable[[str, Article], None]) -> int:
    """Call *use* with name and record of each file, say what goes wrong with any of them, and return the exit code.

    A record of a page without a story is used, and told as well: it is all there is, and not what was looked for.
    """

    def read(name: str, data: bytes) -> None:
        article = read_article(name, data, arguments.kind, arguments.url, arguments.rules)
        use(name, article)
        if article.headline is None and not article.body:
            raise InputError("neither a headline nor a text was found; its record holds only what else is known of it")

    return each_input(arguments, read)


def complain(name: str, message: str) -> None:
    """Print "FILE: what is wrong; what to do" to standard error."""
    # A file name may hold anything, terminal commands included.
    shown = name if name.isprintable() else shorten(name)
    print(f"{shown}: {message}", file=sys.stderr)


def read_input(name: str) -> bytes:
    """Return the bytes of the file called *name*, or of standard input for "-"."""
    most = DEFAULT_LIMITS.max_bytes
    if name == "-":
        data = sys.stdin.buffer.read(most + 1)
    else:
        try:
            with open(name, "rb") as file:
                about = os.fstat(file.fileno())
                # The size of a pipe is not known; that of a file is told without reading it.
                size = about.st_size if stat.S_ISREG(about.st_mode) else 0
                data = b"" if size > most else file.read(most + 1)
        except (OSError, ValueError) as error:
            raise InputError(_reason(error)) from None
        if size > most:
            raise InputError(_advice(LimitExceeded(limit="max_bytes", found=size, allowed=most)))
    return data


def _read_rules(arguments: argparse.Namespace) -> tuple[AnyRule, ...]:
    """Return the rules for single sites that *arguments* ask for."""
    found: list[AnyRule] = []
    for name in getattr(arguments, "sites", ()):
        from newsrecord.sites import parse_rules

        try:
            found += parse_rules(read_input(name).decode("utf-8"))
        except InputError as error:
            raise InputError(f"{name}: {error}") from None
        except UnicodeDecodeError:
            raise InputError(f"{name}: it is no UTF-8 text; save it as such") from None
        except InvalidField as error:
            raise InputError(f"{name}: {error}") from None
    if getattr(arguments, "installed_sites", False):
        from newsrecord.sites import installed

        found += installed()
    return tuple(found)


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


def read_article(
    name: str, data: bytes, kind: str = "auto", url: str | None = None, rules: Sequence[AnyRule] = ()
) -> Article:
    """Return the record that *data* holds; *name* helps to tell what it is, *rules* to read a page.

    >>> read_article("-", b"<h1>Forces advance</h1><p>Iraqi forces advanced towards the centre on Sunday.").headline
    'Forces advance'
    """
    found = _kind_of(name, data) if kind == "auto" else kind
    try:
        if found == "json":
            from newsrecord.formats.native import from_json

            return from_json(data)
        from newsrecord.parse import parse_html, parse_text

        if found == "html":
            return parse_html(data, url=url, sites=rules)
        article = parse_text(_decode(data))
    except NewsRecordError as error:
        raise InputError(_advice(error)) from None
    return article if url is None or article.url is not None else attrs.evolve(article, url=url)


def extract_input(
    name: str, data: bytes, kind: str = "auto", url: str | None = None, rules: Sequence[AnyRule] = ()
) -> Extraction:
    """Return what the tolerant reader makes of *data*, with evidence and issues."""
    found = _kind_of(name, data) if kind == "auto" else kind
    if found == "json":
        return Extraction(article=read_article(name, data, "json"))
    from newsrecord.parse import extract_html, extract_text

    return extract_html(data, url=url, sites=rules) if found == "html" else extract_text(_decode(data))


def text_of(name: str, data: bytes, kind: str = "auto") -> str:
    """Return the text that *data* holds.

    Raises:
        InputError: it is a page or a record.
    """
    found = _kind_of(name, data) if kind == "auto" else kind
    if found != "text":
        raise InputError(f"it is read as {found}, which has no lines to show; give --from text if it is a text")
    return _decode(data)


def find_passages(
    name: str, data: bytes, kind: str, url: str | None, locators: Sequence[str]
) -> dict[str, tuple[Passage, ...]]:
    """Return what stands in *data* where the *locators* of what was read from it point."""
    from newsrecord.tracing import locate_all

    found = _kind_of(name, data) if kind == "auto" else kind
    return locate_all(data if found == "html" else _decode(data), tuple(locators), url=url)


def _advice(error: NewsRecordError) -> str:
    match error:
        case LimitExceeded():
            return f"{error}; give the article's own page or text"
        case UnreadableInput():
            return f"{error}; give what it holds as a page or a text"
        case InvalidArticle():
            wrong: Sequence[object] = error.fields
            first = wrong[0] if wrong else error.message
            return f"it is no record in native JSON: {first}; 'newsrecord validate' lists all that is wrong"
        case _:
            return f"{error}; if it was read as the wrong thing, say --from html, text or json"


def _kind_of(name: str, data: bytes) -> Kind:
    # Without its zeros the markup of a page in UTF-16 reads as ASCII.
    start = data[:_SNIFFED].removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    start = start.replace(b"\0", b"").lstrip()
    ending = os.path.splitext(name)[1].lower()
    if ending == ".json" or (start.startswith(b"{") and not start.startswith(b"{\\rtf")):
        return "json"
    if ending in (".html", ".htm", ".xhtml") or start.startswith((b"<!", b"<?")):
        return "html"
    # Plain text may quote markup; a page begins with it.
    found = _MARKUP.search(start)
    return "html" if found is not None and (start.startswith(b"<") or ending not in (".txt", ".text")) else "text"


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    from newsrecord.page.binary import check_readable

    try:
        check_readable(data)
    except UnreadableInput as error:
        raise InputError(_advice(error)) from None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # What is no UTF-8 is most often a file from an old Windows; the five bytes it does not define become U+FFFD.
        return data.decode("cp1252", "replace")
