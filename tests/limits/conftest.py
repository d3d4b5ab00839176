"""What the tests of hostile input share: a clock that compares sizes, and pages to hide things in."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any

import pytest

from clock import undisturbed

Scale = Callable[..., None]

RUNS = 3
# Of what takes less than this more runs are made: a neighbour's moment on the machine is longer.
SHORT = 0.1
SHORT_RUNS = 5
# What takes this long is told from the machine's noise by one run.
LONG = 0.4
# Below this a clock says more about the machine than about the code.
LEAST_SECONDS = 0.004


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder."""
    for item in items:
        if "limits" in item.path.parts:
            item.add_marker(pytest.mark.limits)


@pytest.fixture(autouse=True)
def unwatched() -> Iterator[None]:
    """Keep what watches every line, as the tool for coverage does, out of these tests.

    They repeat a million times what the others do once, which takes twice as long where each line is noted.
    """
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(tracer)


@pytest.fixture(scope="package", autouse=True)
def frozen_heap() -> Iterator[None]:
    """Keep what the suite has made so far out of each collection: with it, one takes longer than most measurements."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def seconds(fn: Callable[[Any], object], value: object) -> float:
    """Return the median of the processor time of a few runs, or that of one long run."""
    taken: list[float] = []
    gc.collect()
    while len(taken) < (SHORT_RUNS if not taken or taken[0] < SHORT else RUNS):
        with undisturbed():
            begin = time.process_time()
            fn(value)
            taken.append(time.process_time() - begin)
        if taken[-1] >= LONG:
            break
    return max(median(taken), LEAST_SECONDS)


@pytest.fixture
def timed() -> Callable[[Callable[[Any], object], object], float]:
    """Give the function that measures a call: the median of the processor time of a few runs."""
    return seconds


@pytest.fixture
def scale() -> Scale:
    """Give the function that asserts that work grows with the size: T(4n) is at most *most* times T(n)."""

    def measure(
        fn: Callable[[Any], object], make: Callable[[int], object], sizes: Sequence[int], most: float = 5.5
    ) -> None:
        assert all(after == 4 * before for before, after in pairwise(sizes))
        for _ in range(5):
            taken = [seconds(fn, make(size)) for size in sizes]
            ratios = [after / before for before, after in pairwise(taken)]
            # A neighbour on the machine may spoil some measurements, not all.
            if max(ratios) <= most:
                return
            if taken[-1] < LONG:
                # What just fits the processor's cache grows faster out of it: larger sizes are all beyond it.
                sizes = [4 * size for size in sizes]
        raise AssertionError(f"T(4n)/T(n) is {ratios} for n = {sizes}, {taken} seconds")

    return measure


@pytest.fixture
def sentences() -> list[str]:
    """Give a dozen paragraphs that no reader takes for furniture."""
    return [
        f"The river rose by another {number} centimetres in Lund on Sunday, and the mayor of the town said that "
        f"the bridge number {number} would stay closed until the rain had stopped."
        for number in range(3, 15)
    ]


@pytest.fixture
def page(sentences: list[str]) -> Callable[[str], str]:
    """Give a function that puts markup into the middle of a page of twelve paragraphs."""

    def build(middle: str = "", head: str = "") -> str:
        first, last = ("".join(f"<p>{text}</p>" for text in part) for part in (sentences[:6], sentences[6:]))
        top = f"<html><head><title>Rain in Lund</title>{head}</head><body><article><h1>Rain in Lund</h1>"
        return f"{top}{first}{middle}{last}</article></body></html>"

    return build
