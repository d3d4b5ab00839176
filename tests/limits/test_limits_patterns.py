"""Hostile repetition: no regular expression of the library takes time that grows with the square of its text."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time

import pytest

import newsrecord

PUMPS = [" ", "a", "a ", "A. ", "1", "1-", '"', "by ", "\u201c", ",", "\n", "a\n", "-", "(", "<", "a@"]
TAILS = ["", "\x00!"]
SIZE = 2_500
# Where four times that size takes less than this, the shape of the curve does not matter.
HARMLESS = 0.01
MOST = 5.0
# What takes this long is told from the machine's noise.
LONG = 0.4


def patterns():
    """Return every compiled pattern at the level of a module, or in a collection there, by its place."""
    found = {}
    for info in pkgutil.walk_packages(newsrecord.__path__, "newsrecord."):
        if info.name.endswith("__main__"):
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            for number, pattern in enumerate(within(value)):
                found.setdefault((pattern.pattern, pattern.flags), (f"{info.name}.{name}[{number}]", pattern))
    return dict(found.values())


def within(value):
    """Yield the patterns that a value is or holds."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict) or type(value).__name__ == "mappingproxy":
        for item in value.values():
            yield from within(item)
    elif isinstance(value, tuple | list | set | frozenset):
        for item in value:
            yield from within(item)


PATTERNS = patterns()


def taken(pattern, text):
    begin = time.process_time()
    pattern.search(text)
    return time.process_time() - begin


def test_there_are_patterns_to_test():
    """The collection finds what the modules hold."""
    assert len(PATTERNS) > 10


@pytest.mark.parametrize("place", sorted(PATTERNS))
def test_a_pattern_takes_time_in_proportion(place):
    """Searching four times the text takes at most five times the time, whatever is repeated and however it ends."""
    encode = (lambda text: text.encode()) if isinstance(PATTERNS[place].pattern, bytes) else str
    for pump in PUMPS:
        for tail in TAILS:
            assert_proportion(place, lambda size, pump=pump, tail=tail: encode((pump * size)[:size] + tail))


def assert_proportion(place, make):
    """Assert that the least time of a few runs grows with the size, of which more is taken until it does."""
    pattern, size = PATTERNS[place], SIZE
    if taken(pattern, make(4 * size)) < HARMLESS:
        return
    # A neighbour on the machine may spoil some measurements, not all: the least of ever more are compared.
    for runs in range(1, 6):
        small, large = (min(taken(pattern, text) for _ in range(runs)) for text in (make(size), make(4 * size)))
        if large <= MOST * max(small, HARMLESS / MOST):
            return
        if large < LONG:
            size *= 2
    raise AssertionError(f"{place} on {make(20)!r} …: {small}, {large} seconds for {size}, {4 * size} characters")
