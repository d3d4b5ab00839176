"""Patterns that are compiled when they are first asked."""

from __future__ import annotations

import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsrecord
from newsrecord.patterns import _Late, late


def _modules() -> Iterator[str]:
    for module in pkgutil.walk_packages(newsrecord.__path__, "newsrecord."):
        if not module.name.endswith("__main__"):
            yield module.name


def _shipped() -> Iterator[tuple[str, _Late]]:
    for name in _modules():
        for variable, value in vars(import_module(name)).items():
            waiting = [value]
            while waiting:
                match waiting.pop():
                    case _Late() as pattern:
                        yield f"{name}.{variable}", pattern
                    case tuple() | list() as several:
                        waiting.extend(several)


@given(st.text(alphabet="ab 1é", max_size=30))
def test_finds_what_a_compiled_pattern_finds(text: str) -> None:
    asked, compiled = late(r"(a)b|\d", re.IGNORECASE), re.compile(r"(a)b|\d", re.IGNORECASE)
    assert [match.span() for match in asked.finditer(text)] == [match.span() for match in compiled.finditer(text)]
    assert asked.findall(text) == compiled.findall(text)
    assert asked.split(text) == compiled.split(text)
    assert asked.sub("-", text) == compiled.sub("-", text)
    assert bool(asked.match(text)) == bool(compiled.match(text))
    assert bool(asked.fullmatch(text)) == bool(compiled.fullmatch(text))


def test_is_not_compiled_before_it_is_asked() -> None:
    pattern = late("(")
    assert pattern.pattern == "("
    with pytest.raises(re.error):
        pattern.search("")


def test_is_compiled_once() -> None:
    pattern = late("a")
    first, second = pattern.search, pattern.search
    assert first.__self__ is second.__self__


def test_each_that_the_package_holds_compiles() -> None:
    shipped = list(_shipped())
    assert len(shipped) > 50
    for name, pattern in shipped:
        assert re.compile(pattern.pattern, pattern.flags), name


def test_no_import_asks_one() -> None:
    program = (
        "import gc, sys, newsrecord.parse, newsrecord.wire.read\n"
        "from newsrecord.patterns import _Late\n"
        "held = [each for each in gc.get_objects() if type(each) is _Late]\n"
        "assert len(held) > 50, len(held)\n"
        "sys.exit(', '.join(each.pattern[:40] for each in held if 'search' in vars(each)) or None)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
