"""Gather the rules that installed packages bring."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from newsrecord.errors import printable, shorten
from newsrecord.sites.rule import FailedRule, SiteRule

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

__all__ = ["GROUP", "installed"]

GROUP: Final = "newsrecord.sites"
"""The group of entry points under which a package names its rules."""
_MOST: Final = 1_000
_LONGEST: Final = 300


def installed() -> tuple[SiteRule | FailedRule, ...]:
    """Return the rules of all installed packages, in the order of their names.

    A package brings rules by an entry point in the group ``newsrecord.sites`` that leads to a `SiteRule` or to several.
    This imports the packages' modules, which reading a page never does by itself: call it once and pass what it
    returns.  What cannot be had is a `FailedRule` among the others.

    >>> all(isinstance(rule, (SiteRule, FailedRule)) for rule in installed())
    True
    """
    from importlib.metadata import entry_points  # noqa: PLC0415  # slow to load, and only this needs it

    found = sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value))
    return tuple(rule for point in found for rule in _load(point))


def _load(point: EntryPoint) -> Iterator[SiteRule | FailedRule]:
    """Yield the rules of one entry point, and what is wrong with it last."""
    name = printable(point.name)[:_LONGEST] or "?"
    try:
        held: object = point.load()
        several = held if isinstance(held, Iterable) and not isinstance(held, str | bytes) else (held,)
        taken = list(islice(several, _MOST + 1))
    # Anything may go wrong in a stranger's module, a script's `sys.exit` too, and none of it is the page's fault.
    except (Exception, SystemExit) as error:
        yield FailedRule(name=name, reason=_reason(error))
        return
    wrong = [rule for rule in taken[:_MOST] if type(rule) is not SiteRule]
    yield from (rule for rule in taken[:_MOST] if type(rule) is SiteRule)
    if wrong:
        yield FailedRule(name=name, reason=f"it gives {shorten(wrong[0])}, which is no SiteRule")
    if len(taken) > _MOST:
        yield FailedRule(name=name, reason=f"it gives more than {_MOST} rules; the rest is left out")


def _reason(error: BaseException) -> str:
    try:
        said = str(error)
    except Exception:  # a class of exceptions with a bad __str__
        said = ""
    return printable(f"{type(error).__name__}: {said}"[:_LONGEST])
