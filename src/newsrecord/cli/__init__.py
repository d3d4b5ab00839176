"""Turn the words of a command line into calls of the library, and its answers into output and an exit code.

Exit codes: 0 everything was read and written; 1 some input could not be read or holds no story, or the output could
not be written; 2 the command line is wrong.  Modules are imported where they are used: ``--version`` needs none.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsrecord.model.article import Article

__all__ = ["main"]

_EPILOG = """\
FILE is a file name, or - for standard input.  What a file holds (a page, plain text, a record in
native JSON, or one in each line) is told from its content and name.  Exit code: 0 all went well, 1
some input could not be read or holds no story, 2 the command line is wrong.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line on *argv*, or on the process's own arguments, and return its exit code.

    >>> main(["--version"])  # doctest: +ELLIPSIS
    newsrecord ...
    0
    """
    parser = _parser()
    try:
        arguments = parser.parse_args(argv)
        code = int(arguments.run(arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
    except SystemExit as stop:
        # argparse leaves this way after --help, --version (0) and a usage error (2).
        return stop.code if isinstance(stop.code, int) else 2
    except BrokenPipeError:
        _forget_output()
        return 1
    except OSError as error:
        reason = error.strerror or "unknown error"
        print(f"newsrecord: cannot write to standard output ({reason.lower()})", file=sys.stderr)
        _forget_output()
        return 1
    except KeyboardInterrupt:
        # 128 + SIGINT, what shells expect of an interrupted command.
        return 130
    return code


def _forget_output() -> None:
    """Send what is still buffered nowhere: the reader of a pipe has gone, and Python flushes at exit."""
    if sys.stdout is None:
        return
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
    except (OSError, ValueError):
        # Standard output is no file of the system's, as under a test runner.
        pass


class _Version(argparse.Action):
    """Print the version; the name is looked up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from newsrecord import __version__

        print(f"newsrecord {__version__}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsrecord",
        description="Turn news pages and pasted news text into structured records.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and leave")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_parse(commands.add_parser("parse", help="write the record of each FILE in a format of your choice"))
    show = commands.add_parser("show", help="show the record of each FILE for reading in the terminal")
    show.set_defaults(run=_run_show)
    explain = commands.add_parser("explain", help="show where each value comes from and what else was found")
    explain.set_defaults(run=_run_explain)
    for command in (show, explain):
        _add_inputs(command)
    show.add_argument("--html", action="store_true", help="write a page for a browser, with a map of the places")
    explain.add_argument(
        "--field", action="append", metavar="NAME", help="show this field only; may be given several times"
    )
    explain.add_argument(
        "--source", action="store_true", help="show the element, the data or the line that each place leads to"
    )
    explain.add_argument("--lines", action="store_true", help="show each line of a text with what it was read as")
    validate = commands.add_parser("validate", help="check the records in each FILE of native JSON")
    validate.add_argument(
        "files", nargs="+", metavar="FILE", help="file of native JSON, one record or one in each line, or -"
    )
    validate.set_defaults(run=_run_validate)
    schema = commands.add_parser("schema", help="print the JSON Schema of the native format")
    schema.set_defaults(run=_run_schema)
    return parser


def _add_parse(command: argparse.ArgumentParser) -> None:
    _add_inputs(command)
    command.add_argument(
        "--format",
        choices=("json", "jsonl", "text", "markdown", "html"),
        default="json",
        help="what to write; jsonl is a record a line (default: %(default)s)",
    )
    command.add_argument(
        "--comments", action="store_true", help="write readers' comments in text, markdown and html too"
    )
    command.add_argument(
        "--output",
        metavar="FILE|DIR",
        help="write there and not to standard output; several FILEs need a directory, or jsonl",
    )
    command.set_defaults(run=_run_parse)


def _add_inputs(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", help="file to read, or - for standard input")
    command.add_argument(
        "--from",
        dest="kind",
        choices=("auto", "html", "text", "json"),
        default="auto",
        help="what the files hold (default: %(default)s)",
    )
    command.add_argument("--url", help="address the page came from, for its relative links and the rules for its site")
    command.add_argument(
        "--sites",
        action="append",
        default=[],
        metavar="RULES",
        help="TOML file of rules for single sites; may be given several times",
    )
    command.add_argument(
        "--installed-sites", action="store_true", help="use the rules that installed packages bring too"
    )


def _run_parse(arguments: argparse.Namespace) -> int:
    from newsrecord.cli.outputs import parse_files

    return parse_files(arguments)


def _run_show(arguments: argparse.Namespace) -> int:
    if arguments.html:
        from newsrecord.cli.document import show_document

        return show_document(arguments)
    from newsrecord.cli.inputs import each_article
    from newsrecord.cli.outputs import write_output
    from newsrecord.cli.screen import screen_of
    from newsrecord.cli.show import render_article

    screen = screen_of(sys.stdout)
    gap = ""

    def show(_: str, article: Article) -> None:
        nonlocal gap
        write_output(gap + render_article(article, screen))
        gap = "\n"

    return each_article(arguments, show)


def _run_explain(arguments: argparse.Namespace) -> int:
    from newsrecord.cli.explain import explain_files

    return explain_files(arguments)


def _run_validate(arguments: argparse.Namespace) -> int:
    from newsrecord.cli.explain import validate_files

    return validate_files(arguments)


def _run_schema(_: argparse.Namespace) -> int:
    import json

    from newsrecord import json_schema
    from newsrecord.cli.outputs import write_output

    write_output(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")
    return 0
