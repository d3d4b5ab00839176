"""Know the names and the accounts of a page's own outlet, which sign in the place of people."""

from __future__ import annotations

import unicodedata

import attrs

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.declared import metas_named, site_names
from newsrecord.find.keys import squash
from newsrecord.find.landmarks import outlet_keys
from newsrecord.find.title_ends import outlet_in_title
from newsrecord.page.outline import Outline

__all__ = ["Outlet"]


@attrs.frozen
class Outlet:
    """What the page's own outlet goes by."""

    keys: frozenset[str]
    hosts: frozenset[str]
    initials: frozenset[str]
    printed: str
    """What `outlet_in_title` gives."""
    _asked: dict[str, bool] = attrs.field(factory=dict, init=False, eq=False)
    """What `is_named` has said; it is asked again and again for the few names of a page."""

    @classmethod
    def of(cls, outline: Outline) -> Outlet:
        """Return what the outlet of the page of *outline* goes by."""
        keys = outlet_keys(outline)
        # Some systems declare the house as publisher and as author.
        keys |= frozenset([squash(meta.content) for meta in metas_named(outline, "dc.publisher", "dcterms.publisher")])
        # What a title ends with behind a low line: "…_港网新闻".
        front, _, behind = (outline.title or "").rpartition("_")
        end = squash(behind) if front else ""
        keys = keys | {end} if end and _is_dense(end) else keys
        own = outlet_in_title(outline)
        keys = keys | {squash(own)} if own else keys
        names = site_names(outline)
        parts = [name.replace("-", " ").split() for name in names]
        initials = frozenset("".join(word[0] for word in words) for words in parts if len(words) > 1)
        return cls(keys, frozenset(name for name in names if "." in name), initials, own)

    def is_named(self, name: str) -> bool:
        """Return whether *name* is one of the outlet's own, or an account of its publishing system."""
        known = self._asked.get(name)
        if known is None:
            known = self._asked[name] = self._bears(name)
        return known

    def begins(self, name: str) -> bool:
        """Return whether *name* is what the title ends with and a word more, as the desks of an outlet are called."""
        return bool(self.printed) and name.startswith(self.printed + " ")

    def _bears(self, name: str) -> bool:
        if is_agency(name):
            return False
        # Accounts of a publishing system are named after the host: "harbour.example admin".
        key = squash(name)
        return (
            key in self.keys
            # Hosts are named without the accents.
            or (not key.isascii() and " " in name and _plain(key) in self.keys)
            or any(name.casefold().startswith(host + " ") for host in self.hosts)
            or self.begins(name)
            or (len(key) > 1 and _is_dense(key) and any(known.startswith(key) for known in self.keys))
        )


def _plain(key: str) -> str:
    letters = unicodedata.normalize("NFKD", key.replace("đ", "d"))
    return "".join([letter for letter in letters if not unicodedata.combining(letter)])


def _is_dense(key: str) -> bool:
    """Return whether *key* is in a script that sets no blank between an outlet's name and what it is."""
    return "\u3040" <= key[0] <= "\ud7af"
