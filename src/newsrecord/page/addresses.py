"""Make the addresses of one page absolute."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, TypeAlias

from msgspec import Struct

from newsrecord.model.body import Link
from newsrecord.page.inline import Mark
from newsrecord.page.outline import LinkTag, Unmade
from newsrecord.page.saved import SAVED_FROM
from newsrecord.urls import (
    STAND_IN,
    has_gap,
    host_of,
    is_home,
    is_public,
    is_stand_in,
    is_web_url,
    resolve_url,
    unwrapped,
    words_in,
)

__all__ = ["Addresses"]

# A path, as against an anchor on the page itself and an address with a scheme of its own.
_RELATIVE: Final = re.compile(r"\s{0,8}(?!#)(?![A-Za-z][A-Za-z0-9+.-]{0,30}:)\S")
_FILES: Final = "_files/"
_ARCHIVE: Final = "https://web.archive.org"
# The archive's flag for such a copy, behind the time.
_AS_IT_WAS: Final = "id_/http"
_OPENING: Final = 60
_ARCHIVED: Final = re.compile(r"/web/\d{4,14}[a-z_]{0,4}/https?:/")


_Told: TypeAlias = tuple[str, str] | None
"""An address that the page declares, and where it stands."""


class Addresses:
    """The base of a page's addresses, and what they came to: most pages link to the same places again and again.

    The base is the address that the caller gives, or that a browser noted as it saved the page.  Where there is none
    it is what the page declares to be its own.  Where there is no such either, a stand-in is the base, so that a link
    is one all the same; what is resolved on that is counted as lost, and has no place in a record.
    """

    def __init__(self, url: str | None, saved: LinkTag | None = None) -> None:
        """Begin with the *url* the page came from, or else with that which a browser *saved* it from."""
        self.saved_from = (saved,) if saved is not None and url is None else ()
        """What such a page says of itself: its pictures lie beside it then, in a folder called "…_files"."""
        given = saved.url if saved is not None and url is None else url
        self._from = given if given is not None and is_web_url(given) else STAND_IN
        if _AS_IT_WAS in self._from[:_OPENING]:
            # In a copy that an archive has not made its own, addresses are relative to the page.
            self._from = unwrapped(self._from)
        self.page = None if self._from == STAND_IN else unwrapped(self._from)
        """The address of the page, as far as it is known by now; of a copy that of the page itself."""
        self.locator = "" if self.page is None else SAVED_FROM if self.saved_from else "url"
        """Where it stands."""
        self._is_told = self.page is not None
        self._is_own = url is not None
        self._canonical: _Told = None
        self._shared: _Told = None
        self._base = ""
        self._known: dict[str, str | None] = {}
        self._settle()

    def _settle(self) -> None:
        """Find the base anew: the page's address, or what its ``<base>`` makes of it."""
        self.base = (self._base and resolve_url(self._base, self._from)) or self._from
        self._root = _root_of(self.base)
        # Of a site whose pages call themselves its home, paths are known from its root only.
        self._is_rooted = not self._is_told and not self._base and self.page is not None and is_home(self.page)
        self.is_unplaced = is_stand_in(self.base)
        """Whether addresses are resolved on nothing."""
        self.lost = 0
        """How many different addresses were relative to nothing."""
        self._known.clear()

    def set_base(self, address: str | None) -> None:
        """Take the first ``<base>`` that leads to the web, and neither to a machine of its own nor through a gap."""
        if self._base or not address:
            return
        base = resolve_url(address, self._from)
        if base is None or not is_web_url(base) or has_gap(base):
            return
        if is_public(base) or host_of(base) == host_of(self._from):
            self._base = address
            self._settle()

    def note_link(self, rels: str, address: str, locator: str) -> None:
        """Take the page's canonical link."""
        if _is_open(self._canonical) and not self._is_told and "canonical" in rels.split():
            self._canonical = _declared(self._canonical, address, locator)
            self._choose()

    def note_meta(self, name: str, content: str, locator: str) -> None:
        """Take the address that a page has for those who share it."""
        if name == "og:url" and _is_open(self._shared) and not self._is_told:
            self._shared = _declared(self._shared, content, locator)
            self._choose()

    def _choose(self) -> None:
        """Take the canonical link for the page's own address, or else what is shared.

        A story that is taken over from another site has its canonical link there, and is shared under its own address:
        it is the same story if the two have a word or a number in common.
        """
        one, other = self._canonical, self._shared
        if one is not None and other is not None and not is_home(other[0]):
            is_same = host_of(one[0]) == host_of(other[0])
            if is_home(one[0]) if is_same else not words_in(one[0]).isdisjoint(words_in(other[0])):
                one = None
        chosen = one or other
        if chosen is not None and chosen[0] != self.page:
            self.page, self.locator = chosen
            self._from = chosen[0]
            self._settle()

    def resolve(self, address: str) -> str | None:
        """Return *address* as an absolute one, or None where it leads nowhere that a record may name.

        Where nothing tells what it is relative to, it is resolved on the stand-in.
        """
        known = self._known
        if address in known:
            return known[address]
        # Most addresses are absolute, or begin at the root: joining costs ten times the check.
        url: str | None = address
        if self._root and address.startswith("/") and not address.startswith("//") and "/." not in address:
            url = self._root + address
        if url is None or not (url.startswith("http") and is_web_url(url)) or "&amp;" in url:
            url = resolve_url(address, self._base_for(address))
        if not self._is_own and url is not None:
            url = self._checked(address, url)
        known[address] = url
        return url

    def _base_for(self, address: str) -> str:
        """Return what *address* is relative to, where the caller gave nothing: some of a saved page lie beside it."""
        if self._is_own:
            return self.base
        is_beside = _FILES in address or (self._is_rooted and address[:1] not in "/#?")
        return STAND_IN if is_beside else self.base

    def _checked(self, address: str, url: str) -> str:
        """Return *url*, which *address* came to; count it where that was relative to nothing."""
        if is_stand_in(url):
            self.lost += _RELATIVE.match(address) is not None
        elif address.startswith("/web/") and _ARCHIVED.match(address):
            # An archive of the web leads on to its own copies.
            return resolve_url(address, _ARCHIVE) or url
        return url

    def links(self, marks: tuple[Mark, ...]) -> Unmade:
        """Return what makes the links of *marks*, without those that a record may not hold."""
        if self.is_unplaced:
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


def _is_open(known: _Told) -> bool:
    """Return whether another address of the kind may be better: some themes declare the home page on every page."""
    return known is None or is_home(known[0])


def _declared(known: _Told, address: str, locator: str) -> _Told:
    """Return what of its kind the page is known to declare, now that it declares *address* too."""
    address = unwrapped(resolve_url(address, STAND_IN) or "")
    if not is_public(address):
        return known
    if has_gap(address):
        address = "/".join([*address.split("/", 3)[:3], ""])
    return known if known is not None and is_home(address) else (address, locator)


def _root_of(base: str) -> str:
    """Return scheme and host of *base*, or nothing where they are not plain to see."""
    if "?" in base or "#" in base:
        return ""
    return "/".join(base.split("/", 3)[:3])
