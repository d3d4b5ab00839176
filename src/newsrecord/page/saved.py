"""Read where a page was saved from: browsers, their add-ons and mirrors note it at the top of the file."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.page.outline import LinkTag
from newsrecord.urls import is_web_url

__all__ = ["SAVED_FROM", "saved_from"]

SAVED_FROM: Final = "saved-from"
"""The `LinkTag.rel` of such an address, and its locator."""

_SEARCHED: Final = 4_096
# The "mark of the web", with the length of the address in brackets, that Internet Explorer began and Chrome writes.
_MARKED: Final = re.compile(rb"<!--\s{0,8}saved from url=\(\d{1,8}\)(https?://[^\s<>]{1,2000})")
# What HTTrack writes into the pages of a mirror, without "http://".
_MIRRORED: Final = re.compile(rb"<!-- Mirrored from ([^\s<>]{1,2000}) by HTTrack ")
# What the add-on SingleFile writes.
_NOTED: Final = re.compile(rb"<!--\s{0,8}Page saved with SingleFile\s{1,8}url:\s{1,8}(https?://[^\s<>]{1,2000})")


def saved_from(page: bytes) -> LinkTag | None:
    """Return the address that a file says it was saved from, or None where it says nothing.

    >>> saved_from(b"<!-- saved from url=(0021)https://example.org/1 --><p>Rain").url
    'https://example.org/1'
    """
    head = page[:_SEARCHED]
    found = (_MARKED.search(head) or _NOTED.search(head)) if b"saved " in head else None
    url = found[1].decode("utf-8", "replace") if found is not None else ""
    if found is None and b" by HTTrack " in head and (found := _MIRRORED.search(head)) is not None:
        url = "http://" + found[1].decode("utf-8", "replace")
    return LinkTag(SAVED_FROM, url, "", SAVED_FROM) if is_web_url(url) else None
