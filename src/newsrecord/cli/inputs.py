"""Turn a document that the command line names into the record it holds, or into a message that a person can act on."""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, Literal

import attrs

from newsrecord.cli.files import Document, InputError, UsageError, advise, complain, read_documents, read_file
from newsrecord.errors import InvalidField, NewsRecordError, UnreadableInput, shorten
from newsrecord.model.article import Article
from newsrecord.model.evidence import Extraction
from newsrecord.urls import is_web_url

if TYPE_CHECKING:
    from newsrecord.page.passages import Passage
    from newsrecord.sites.reading import AnyRule

__all__ = [
    "each_article",
    "each_input",
    "extract_input",
    "find_passages",
    "read_article",
    "text_of",
]

Kind = Literal["html", "text", "json"]

# Enough of a page to meet its first element behind any comment or licence at its top.
_SNIFFED: Final = 4_096
_MARKUP: Final = re.compile(
    rb"<(?:!doctype\s|html|head|body|meta|title|article|main|div|section|header|h1|p|script|link)\b", re.IGNORECASE
)
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def each_input(arguments: argparse.Namespace, use: Callable[[Document], None]) -> int:
    """Call *use* with each document of each file, say what goes wrong with any of them, and return the exit code."""
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
    # What "validate" reads is native JSON.
    kind = getattr(arguments, "kind", "json")
    try:
        failed = [_use_documents(name, kind, use) for name in arguments.files]
    except UsageError as error:
        complain(error.option, str(error))
        return 2
    return int(any(failed))


def _use_documents(name: str, kind: str, use: Callable[[Document], None]) -> bool:
    """Call *use* with each document in the file called *name*, and return whether anything went wrong."""
    failed = False
    try:
        for document in read_documents(name, kind):
            try:
                use(document)
            except InputError as error:
                complain(document.name, str(error))
                failed = True
    except InputError as error:
        complain(name, str(error))
        failed = True
    return failed


def each_article(arguments: argparse.Namespace, use: Callable[[str, Article], None]) -> int:
    """Call *use* with name and record of each file, say what goes wrong with any of them, and return the exit code.

    A record of a page without a story is used, and told as well: it is all there is, and not what was looked for.
    """

    def read(document: Document) -> None:
        article = read_article(document.name, document.data, document.kind, arguments.url, arguments.rules)
        use(document.name, article)
        if article.headline is None and not article.body:
            raise InputError("neither a headline nor a text was found; its record holds only what else is known of it")

    return each_input(arguments, read)


def _read_rules(arguments: argparse.Namespace) -> tuple[AnyRule, ...]:
    """Return the rules for single sites that *arguments* ask for."""
    found: list[AnyRule] = []
    for name in getattr(arguments, "sites", ()):
        from newsrecord.sites import parse_rules

        try:
            found += parse_rules(read_file(name).decode("utf-8"))
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
        from newsrecord.parse import parse_text

        if found == "html":
            return _read_page(name, data, url, rules)
        article = parse_text(_decode(data))
    except NewsRecordError as error:
        raise InputError(advise(error)) from None
    return article if url is None or article.url is not None else attrs.evolve(article, url=url)


def _read_page(name: str, data: bytes, url: str | None, rules: Sequence[AnyRule]) -> Article:
    """Return the story of a page, and say which of the *rules* need a look."""
    from newsrecord.parse import extract_html, parse_html

    # The rules are the caller's own, so that what became of them is told where they are used.
    extraction = extract_html(data, url=url, sites=rules) if rules else None
    for issue in extraction.issues if extraction is not None else ():
        if issue.code.startswith("rule-") and issue.severity != "info":
            complain(name, issue.message)
    if extraction is not None and extraction.article is not None:
        return extraction.article
    return parse_html(data, url=url, sites=rules)


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
        raise InputError(advise(error)) from None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        from newsrecord.page.guessing import guess_codec

        # What is no UTF-8 is most often a file from an old Windows; the bytes it does not define become U+FFFD.
        return data.decode(guess_codec(data), "replace")
