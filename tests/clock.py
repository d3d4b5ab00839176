"""How tests take time: without the tools that slow Python down and leave compiled code as it is."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the garbage collector and what watches every line, as the tool for coverage does, away meanwhile."""
    tracer = sys.gettrace()
    sys.settrace(None)
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        sys.settrace(tracer)


def ratio(ours: Callable[[], object], theirs: Callable[[], object], *, rounds: int, calls: int) -> float:
    """Return the time of *ours* over that of *theirs*: the best of many rounds that take turns."""
    best = [float("inf"), float("inf")]
    with undisturbed():
        for _ in range(rounds):
            for index, work in enumerate((ours, theirs)):
                start = time.perf_counter()
                for _ in range(calls):
                    work()
                best[index] = min(best[index], time.perf_counter() - start)
    return best[0] / best[1]
