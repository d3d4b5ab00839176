"""Run a check on inputs made from seeds: guided by Atheris where it is installed, else by plain chance.

    python fuzz/fuzz_html.py [--runs N] [--seconds S] [--seed K] [FILE...]

With FILEs the check runs on these alone, which is how a crash is looked at.  An input that fails is written to
``crash-<digest>`` in the current folder, as libFuzzer does.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

__all__ = ["ROOT", "mutate", "run"]

ROOT = Path(__file__).resolve().parents[1]
LARGEST = 40_000
# What makes parsers stumble; chance alone would seldom write any of it.
WORDS = [
    "<p>", "</p>", "<b>", "<div>", "<!--", "-->", "<![CDATA[", "]]>", "<script>", "</script>", "<table><td>",
    "<ul><li>", "<meta charset=utf-16>", "<title>", "<h1>", "&#xD800;", "&lt;script&gt;", "javascript:alert(1)",
    "\x00", "\ud800", "\u202e", "\u2067", "\u2028", "\ufeff", "\u0301", "\xa0", "\x1b[31m", '"', "\u201c", "\u201d",
    "\xab", "\u2014", "' ", "he said", "By ", "Von ", "\n\n", "\r\n", "5 comments", "Reply", "2024-02-30",
    "31 June 99999", "0001-01-01T00:00+14:00", "NaN", "[" * 70, "{" * 70, '"@type":"NewsArticle"', '"@id":"#a"',
    "9" * 400, "(AP) \u2014", "\u2022 ", "http://[", "//host", "data:text/html,",
]  # fmt: skip


def run(check: Callable[[bytes], object], seeds: Sequence[bytes], arguments: Sequence[str] | None = None) -> int:
    """Run *check* on inputs made from *seeds* and return how many there were."""
    options = _parser().parse_args(arguments)
    if options.files:
        for name in options.files:
            check(Path(name).read_bytes())
        return len(options.files)
    if not options.plain:
        try:
            import atheris
        except ImportError:
            print("Atheris is not installed: inputs are made by chance", file=sys.stderr)
        else:
            return _run_guided(atheris, check, seeds, options)
    return _run_by_chance(check, seeds, options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", metavar="FILE", help="run the check on these files alone")
    parser.add_argument("--runs", type=int, default=0, help="inputs to make (default: until the time is up)")
    parser.add_argument("--seconds", type=float, default=600.0, help="time to take (default: ten minutes)")
    parser.add_argument("--seed", type=int, default=0, help="where chance begins (default: %(default)s)")
    parser.add_argument("--plain", action="store_true", help="do without Atheris even where it is installed")
    return parser


def _run_guided(
    atheris: object, check: Callable[[bytes], object], seeds: Sequence[bytes], options: argparse.Namespace
) -> int:
    folder = Path(tempfile.mkdtemp(prefix="newsrecord-fuzz-"))
    for seed in seeds:
        (folder / hashlib.sha1(seed, usedforsecurity=False).hexdigest()).write_bytes(seed)
    words = [sys.argv[0], f"-max_total_time={int(options.seconds)}", f"-max_len={LARGEST}", f"-seed={options.seed + 1}"]
    if options.runs:
        words.append(f"-runs={options.runs}")
    atheris.instrument_all()  # type: ignore[attr-defined]
    atheris.Setup([*words, str(folder)], check)  # type: ignore[attr-defined]
    atheris.Fuzz()  # type: ignore[attr-defined]
    return 0


def _run_by_chance(check: Callable[[bytes], object], seeds: Sequence[bytes], options: argparse.Namespace) -> int:
    chance = random.Random(options.seed)
    end = time.monotonic() + options.seconds
    made = 0
    while time.monotonic() < end and not (options.runs and made >= options.runs):
        # The seeds themselves come first: they are inputs like any other.
        data = seeds[made] if made < len(seeds) else mutate(chance, seeds)
        made += 1
        try:
            check(data)
        except BaseException:
            name = f"crash-{hashlib.sha1(data, usedforsecurity=False).hexdigest()[:12]}"
            Path(name).write_bytes(data)
            print(f"input {made} fails; it is kept in {name}", file=sys.stderr)
            raise
    print(f"{made} inputs, no failure", file=sys.stderr)
    return made


def mutate(chance: random.Random, seeds: Sequence[bytes]) -> bytes:
    """Return a seed with a few changes: cut, doubled, mixed with another, its bytes turned, words put in."""
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.randint(1, 8)):
        at, to = sorted(chance.randint(0, len(data)) for _ in range(2))
        match chance.randrange(6):
            case 0:
                del data[at:to]
            case 1:
                data[at:at] = data[at:to] * chance.choice((1, 2, 8))
            case 2:
                other = chance.choice(seeds)
                begin = chance.randint(0, len(other))
                data[at:to] = other[begin : begin + chance.randint(0, 2_000)]
            case 3:
                for _ in range(chance.randint(1, 8)):
                    if data:
                        data[chance.randrange(len(data))] = chance.randrange(256)
            case _:
                word = chance.choice(WORDS).encode("utf-8", "surrogatepass")
                data[at:at] = word * chance.choice((1, 1, 1, 3, 50))
        del data[LARGEST:]
    return bytes(data)
