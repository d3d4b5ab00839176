"""Compile a pattern when it is first asked, not when its module is imported."""

from __future__ import annotations

import re
from typing import Any, Final, cast

__all__ = ["late"]

_METHODS: Final = ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer")


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    r"""Return what does as `re.compile` of *pattern* does, compiled when it is first asked.

    For the patterns that cost most to compile, a millisecond and more (long alternatives, wide classes of letters that
    ignore case), and that most stories never ask: together they would make half of the time until a first story is
    read.  Asked once, one is as fast as any other, and two threads that ask at once compile the same twice.  What it
    finds names the compiled pattern, not what is returned here, as the one that found it (`re.Match.re`).

    >>> number = late(r"(\d+) dead")
    >>> number.pattern
    '(\\d+) dead'
    >>> number.search("At least 12 dead").group(1)
    '12'
    """
    return cast("re.Pattern[str]", _Late(pattern, flags))


class _Late:
    """A pattern and, once it was asked, the methods of what it compiles to as attributes of its own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        """Compile: reached only for what is no attribute yet."""
        compiled = re.compile(self.pattern, self.flags)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)
