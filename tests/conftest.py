"""What holds for the whole suite: no network, no stray files, and property tests that draw the same on every run.

A module of tests that imports ``subprocess`` starts processes on purpose; any other start, and any socket, fails.
"""

from __future__ import annotations

import html
import os
import re
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from newsrecord import Evidence, Extraction, Passage
from newsrecord.tracing import locate_all

ROOT = Path(__file__).resolve().parents[1]
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,400}>")
_PARTS = re.compile(r" \| |; |\n")
_WRITABLE = tuple(os.path.realpath(place) for place in (ROOT, tempfile.gettempdir(), "/dev"))

settings.register_profile(
    "quick",
    max_examples=60,
    deadline=None,
    derandomize=True,
    # A machine that is busy with something else is no fault of a strategy.
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", settings.get_profile("quick"), max_examples=2_000, derandomize=False)
settings.load_profile(os.environ.get("NEWSRECORD_HYPOTHESIS", "quick"))


class Guard:
    """An audit hook cannot be removed, so it is added once and told what the running test may do."""

    def __init__(self) -> None:
        self.watching = False
        self.processes = False
        self.seen: list[str] = []
        self.opened: list[str] = []

    def __call__(self, event: str, args: tuple[Any, ...]) -> None:
        """Judge an audit event."""
        if not self.watching:
            return
        if event in ("socket.connect", "socket.getaddrinfo", "urllib.Request"):
            self.refuse(f"{event}{args!r}")
        elif event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn") and not self.processes:
            self.refuse(f"{event} {args[0]!r}")
        elif event == "open":
            self.opened.append(str(args[0]))
            if _is_stray(*args):
                self.refuse(f"open for writing of {args[0]!r}")

    def refuse(self, what: str) -> None:
        """Stop what is going on and remember it."""
        # Code under test may swallow the exception; the fixture looks at the list as well.
        self.seen.append(what)
        raise PermissionError(f"the test suite does not allow it: {what}")


def _is_stray(path: object, mode: object, flags: object) -> bool:
    """Return whether an ``open`` event asks to write to a file outside the repository and the temporary folder."""
    if not isinstance(path, str | bytes | os.PathLike):
        return False
    writes = any(letter in mode for letter in "wax+") if isinstance(mode, str) else _writes(flags)
    if not writes:
        return False
    real = os.path.realpath(os.fsdecode(path))
    # Compiled modules and the caches of tools go where the interpreter keeps them.
    return not real.startswith(_WRITABLE) and "__pycache__" not in real


def _writes(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


_GUARD = Guard()
sys.addaudithook(_GUARD)


def _letters(text: str) -> str:
    """Return the letters and digits of *text*, entities written out twice over and markup dropped, as finders do it."""
    bare = _TAG.sub("", html.unescape(html.unescape(text)))
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", bare).casefold()))


def _leads_back(evidence: Evidence, passages: Sequence[Passage]) -> bool:
    held = [_letters(text) for passage in passages for text in (passage.text, *passage.values)]
    # A line and its continuation: the raw text is the two, one after the other.
    held.append("".join(_letters(passage.text) for passage in passages))
    whole = _letters(evidence.raw)
    parts = [_letters(part) for part in _PARTS.split(evidence.raw)]
    return bool(passages) and (
        any(whole in text for text in held) or all(any(part in text for text in held) for part in parts)
    )


@pytest.fixture(scope="session")
def stray_evidence() -> Callable[..., list[Evidence]]:
    """Give the function that returns the evidence whose locator does not lead back to its raw text.

    White space, case, marks and escapes aside: a locator leads to what the page says, the raw text is the cleaned form.
    What was gathered from several places, its parts set off by " | " or "; ", is looked for part by part.
    """

    def find(extraction: Extraction, source: bytes | str, url: str | None = None) -> list[Evidence]:
        fields = extraction.evidence.values()
        every = [evidence for found in fields for evidence in (found.winner, *found.losers)]
        passages = locate_all(source, tuple(evidence.locator for evidence in every), url=url)
        return [evidence for evidence in every if not _leads_back(evidence, passages[evidence.locator])]

    return find


@pytest.fixture(autouse=True)
def guard(request: pytest.FixtureRequest) -> Iterator[Guard]:
    """Fail a test that opens a socket, starts a process unasked or writes outside the repository."""
    _GUARD.processes = hasattr(getattr(request.node, "module", None), "subprocess")
    _GUARD.seen.clear()
    _GUARD.opened.clear()
    _GUARD.watching = True
    yield _GUARD
    _GUARD.watching = False
    assert not _GUARD.seen, f"not allowed in a test: {_GUARD.seen}"
