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
SIZES = (1_250, 5_000, 20_000)
# Where the largest text takes less than this, the shape of the curve does not matter.
HARMLESS = 0.01
MOST = 5.0


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
    pattern = PATTERNS[place]
    encode = (lambda text: text.encode()) if isinstance(pattern.pattern, bytes) else str
    for pump in PUMPS:
        for tail in TAILS:
            texts = [encode((pump * size)[:size] + tail) for size in SIZES]
            if taken(pattern, texts[-1]) < HARMLESS:
                continue
            # A neighbour on the machine may spoil one measurement, not three.
            for _ in range(3):
                times = [taken(pattern, text) for text in texts[1:]]
                if times[1] <= MOST * max(times[0], HARMLESS / MOST):
                    break
            else:
                raise AssertionError(f"{place} on {pump!r} + {tail!r}: {times} seconds for {SIZES[1:]} characters")
