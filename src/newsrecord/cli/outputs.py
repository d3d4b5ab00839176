"""Turn records into bytes on standard output, in one file or in a directory of files."""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, Final

from newsrecord.cli.files import InputError, UsageError, complain
from newsrecord.cli.inputs import each_article
from newsrecord.model.article import Article

__all__ = ["parse_files", "render_record", "write_output"]

_ENDINGS: Final = {"json": ".json", "jsonl": ".jsonl", "text": ".txt", "markdown": ".md", "html": ".html"}

_HTML_ADVICE: Final = "several documents need a directory each can be a file in; add --output DIR/"


def write_output(text: str | bytes) -> None:
    """Write to standard output in UTF-8, whatever the locale."""
    # A shell can start a program without one: "newsrecord show page.html >&-".
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    data = text.encode() if isinstance(text, str) else text
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def render_record(article: Article, form: str, *, comments: bool = False) -> bytes:
    r"""Return *article* in the format called *form*, with a line break at the end.

    >>> render_record(Article(headline="Forces advance"), "text")
    b'Forces advance\n'
    """
    if form in ("json", "jsonl"):
        from newsrecord.formats.native import to_json

        data = to_json(article)
        if form == "json":
            data = json.dumps(json.loads(data), indent=2, ensure_ascii=False).encode()
        return data.rstrip(b"\n") + b"\n"
    if form == "text":
        from newsrecord.formats.text import to_text

        return to_text(article, comments=comments).encode()
    if form == "markdown":
        from newsrecord.formats.markdown import to_markdown

        return to_markdown(article, comments=comments).encode()
    from newsrecord.formats.html import to_html

    return to_html(article, comments=comments).encode()


def parse_files(arguments: argparse.Namespace) -> int:
    """Run ``newsrecord parse``: write the record of each file, and return the exit code."""
    if arguments.output == "-":
        arguments.output = None
    form, output = arguments.format, arguments.output
    several = len(arguments.files) > 1
    into_directory = output is not None and (output.endswith(("/", os.sep)) or os.path.isdir(output))
    if several and not into_directory:
        if form == "html":
            complain("--format html", _HTML_ADVICE)
            return 2
        if output is not None and form != "jsonl":
            complain("--output", "several FILEs need a directory; end its name with /, or use --format jsonl")
            return 2
    with ExitStack() as stack:
        write: Callable[[str, bytes], None]
        if into_directory:
            write = _Directory(Path(output), _ENDINGS[form], arguments.files).write
        else:
            write = _Stream(arguments, stack).write

        def use(name: str, article: Article) -> None:
            write(name, render_record(article, form, comments=arguments.comments))

        return each_article(arguments, use)


class _Stream:
    """One stream for all records: standard output, or a file that is made when the first record is there."""

    def __init__(self, arguments: argparse.Namespace, stack: ExitStack) -> None:
        self._output: str | None = arguments.output
        self._inputs: Sequence[str] = arguments.files
        self._stack = stack
        self._form: str = arguments.format
        self._file: BinaryIO | None = None
        self._begun = False

    def write(self, _: str, data: bytes) -> None:
        if self._begun:
            self._go_on()
        parted = self._begun and self._form in ("text", "markdown")
        self._begun = True
        data = b"\n" + data if parted else data
        if self._output is None:
            write_output(data)
            return
        try:
            if self._file is None:
                self._file = self._stack.enter_context(_open_new(Path(self._output), self._inputs))
            self._file.write(data)
            self._file.flush()
        except OSError as error:
            raise _unwritten(self._output, error) from None

    def _go_on(self) -> None:
        """Refuse another record where a file holds one: a file of JSON Lines is one FILE with many."""
        if self._form == "html":
            raise UsageError("--format html", _HTML_ADVICE)
        if self._output is not None and self._form != "jsonl":
            raise UsageError("--output", "several records need a directory; end its name with /, or use --format jsonl")


class _Directory:
    """A file for each record, named after the file it was read from."""

    def __init__(self, path: Path, ending: str, inputs: Sequence[str]) -> None:
        self._path = path
        self._ending = ending
        self._inputs = inputs
        self._taken: set[str] = set()

    def write(self, name: str, data: bytes) -> None:
        path = self._path / self._name(name)
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            with _open_new(path, self._inputs) as file:
                file.write(data)
        except OSError as error:
            raise _unwritten(str(path), error) from None

    def _name(self, name: str) -> str:
        stem = "stdin" if name == "-" else Path(name).stem
        number = 1
        found = stem + self._ending
        # Some file systems hold names in two cases for one.
        while found.casefold() in self._taken:
            number += 1
            found = f"{stem}-{number}{self._ending}"
        self._taken.add(found.casefold())
        return found


def _open_new(path: Path, inputs: Sequence[str]) -> BinaryIO:
    for name in inputs:
        if name != "-" and path.exists() and os.path.exists(name) and os.path.samefile(path, name):
            raise InputError(f"its output would overwrite {name} itself; choose another --output")
    return path.open("wb")


def _unwritten(path: str, error: OSError) -> InputError:
    return InputError(f"cannot write {path!r} ({(error.strerror or 'unknown error').lower()}); choose another --output")
