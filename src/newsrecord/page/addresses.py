"""Make the addresses of one page absolute."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from msgspec import Struct

from newsrecord.model.body import Link
from newsrecord.page.inline import Mark
from newsrecord.page.outline import LinkTag, Unmade
from newsrecord.urls import is_web_url, resolve_url

__all__ = ["Addresses"]

# A path, as against an anchor on the page itself and an address with a scheme of its own.
_RELATIVE: Final = re.compile(r"\s{0,8}(?!#)(?![A-Za-z][A-Za-z0-9+.-]{0,30}:)\S")
_FILES: Final = "_files/"


class Addresses:
    """The base of a page's addresses, and what they came to: most pages link to the same places again and again."""

    def __init__(self, url: str | None, saved: LinkTag | None = None) -> None:
        """Begin with the *url* the page came from, or else with that which a browser *saved* it from."""
        self.saved_from = (saved,) if saved is not None and url is None else ()
        """What such a page says of itself: its pictures lie beside it then, in a folder called "…_files"."""
        self.base = saved.url if saved is not None and url is None else url
        if self.base is not None and not is_web_url(self.base):
            self.base = None
        self._root = _root_of(self.base)
        self._known: dict[str, str | None] = {}
        self._based = False
        self.lost = 0
        """How many different addresses were relative to nothing."""

    def set_base(self, address: str | None) -> None:
        """Take the first ``<base>`` that leads to the web."""
        if self._based or not address:
            return
        base = resolve_url(address, self.base)
        if base is not None and is_web_url(base):
            self._based = True
            self.base, self._root = base, _root_of(base)
            self._known.clear()

    def resolve(self, address: str) -> str | None:
        """Return *address* as an absolute one, or None where a record may not hold it."""
        known = self._known
        if address in known:
            return known[address]
        # Most addresses are absolute, or begin at the root: joining costs ten times the check.
        url: str | None = address
        if self._root and address.startswith("/") and not address.startswith("//") and "/." not in address:
            url = self._root + address
        if url is None or not (url.startswith("http") and is_web_url(url)):
            is_beside = bool(self.saved_from) and _FILES in address
            url = resolve_url(address, None if is_beside else self.base)
            if url is None and (self.base is None or is_beside) and _RELATIVE.match(address):
                self.lost += 1
        known[address] = url
        return url

    def links(self, marks: tuple[Mark, ...]) -> Unmade:
        """Return what makes the links of *marks*, without those that a record may not hold."""
        if self.base is None:
            # What is lost is counted as the page goes by.
            for address, _, _ in marks:
                self.resolve(address)
        return _Links(self.resolve, marks)


class _Links(Struct, gc=False):
    """Makes the links of one chunk, when they are first asked for."""

    resolve: Callable[[str], str | None]
    marks: tuple[Mark, ...]
    made: tuple[Link, ...] | None = None

    @property
    def addresses(self) -> tuple[str, ...]:
        return tuple([address for address, _, _ in self.marks])

    def __call__(self) -> tuple[Link, ...]:
        if self.made is None:
            found = [(self.resolve(address), start, end) for address, start, end in self.marks]
            self.made = tuple([Link(url=url, start=start, end=end) for url, start, end in found if url is not None])
        return self.made


def _root_of(base: str | None) -> str:
    """Return scheme and host of *base*, or nothing where they are not plain to see."""
    if base is None or "?" in base or "#" in base:
        return ""
    return "/".join(base.split("/", 3)[:3])
