"""Read, resolve and judge web addresses, as strings and without a network."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from urllib.parse import unquote, urljoin, urlsplit

from newsrecord.patterns import late
from newsrecord.text import strip_bidi

__all__ = [
    "LONGEST_URL",
    "STAND_IN",
    "has_gap",
    "host_of",
    "is_home",
    "is_link",
    "is_public",
    "is_stand_in",
    "is_web_url",
    "resolve_url",
    "unwrapped",
    "words_in",
]

STAND_IN: Final = "https://unplaced.invalid/"
"""What relative addresses are resolved on while nothing tells where a page is from.

Rules then see that there is a link, and whether two lead to one place.  No record holds it, and nobody has the name:
RFC 2606 keeps it from all."""

LONGEST_URL: Final = 8_192
"""Characters of the longest address that a record holds."""
_LONGEST_KNOWN: Final = 300
# RFC 3986 in outline, wide enough for the unescaped letters that real pages have.  A backslash or a second "@" in the
# authority is refused: browsers and libraries disagree on where such an address leads.
# Nowhere in it may stand a control character, a direction mark or a lone surrogate: records hold neither.
_NEVER: Final = r"\s<>\"\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
_WEB: Final = re.compile(
    rf"https?://(?:[^/?#@\[\]\\{_NEVER}]{{0,256}}@)?(?:\[[0-9A-Fa-f:.]{{2,60}}\]|[^/?#@\[\]\\:{_NEVER}]{{1,256}})"
    rf"(?::[0-9]{{0,5}})?(?:[/?#][^{_NEVER}]*)?",
    re.IGNORECASE,
)
# Nearly all addresses are of this kind, which is told in half the time.
_PLAIN: Final = re.compile(r"https?://[a-z0-9.-]{1,256}(?:[/?#][!#-;=?-~]*)?")
# The host of nearly all of them, with nothing beside it that would have to be looked at.
_PLAIN_HOST: Final = re.compile(r"https?://([a-z0-9.-]+)(?:[/?#]|\Z)")
_MAIL: Final = late(rf"mailto:[^@{_NEVER}]{{1,256}}@[^@{_NEVER}]{{1,256}}", re.IGNORECASE)
# Browsers drop these within an address before they look at its scheme (WHATWG URL, "remove all ASCII tab or newline").
_DROPPED: Final = late("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
# A name with a dot in it whose last part is no number: neither "localhost" nor an address of a machine.
_NAMED: Final = re.compile(r"(?:[^\W_][\w-]{0,62}\.){1,8}(?:[^\W\d_]{2,30}|xn--[a-z0-9-]{2,60})")
# Names that lead nowhere outside of one network, or nowhere at all (RFC 2606, RFC 6762, and what routers give out).
_INWARD: Final = (".local", ".localhost", ".localdomain", ".internal", ".lan", ".home", ".test", ".invalid")
# What a template leaves where nothing was put in: "{{ url }}", "${path}", "[object Object]", "<?php", "%%LINK%%".
_GAP: Final = re.compile(
    r"[{}]|%7[bd]|\[object|%5bobject|<\?|%3c(?:\?|%)|%%|/(?:undefined|null)(?=[/?#]|$)", re.IGNORECASE
)
_PATH_WORD: Final = re.compile(r"[^\W_]{5,60}")
_NO_STORY: Final = re.compile(
    r"(?:news|story|article|articles|index|archive|posts?|world|sports?|politics|(?:19|20)\d{6})"
)
# An archive of the web makes the addresses of its copies relative to its own root, in the head of a page as well.
_ARCHIVE: Final = "https://web.archive.org"
_COPY: Final = re.compile(r"/web/\d{4,14}[a-z_]{0,4}/https?:/")
# Copies of pages that others keep name the page's own address in theirs; without a time the newest is meant.
_KEPT: Final = re.compile(
    r"https?://(?:web\.archive\.org/web/(?:(?:\d{1,14}[a-z_]{0,4}|\*)/)?(?P<whole>https?://?.+)"
    r"|[\w.-]{1,250}\.cdn\.ampproject\.org/[a-z]{1,2}/(?P<safe>s/)?(?P<cached>[^/]{1,250}\..+)"
    r"|(?:www\.)?google\.[a-z.]{2,6}/amp/(?P<secure>s/)?(?P<amp>[^/]{1,250}\..+))"
)


def is_web_url(value: str) -> bool:
    """Return whether *value* is an absolute http or https address.

    >>> is_web_url("https://example.org/a?b#c"), is_web_url("javascript:alert(1)"), is_web_url("//example.org")
    (True, False, False)
    """
    # Each address of a record is judged where it is found, and once more by the record.
    return _is_web_known(value) if len(value) <= _LONGEST_KNOWN else _is_web(value)


def _is_web(value: str) -> bool:
    if len(value) > LONGEST_URL:
        return False
    return _PLAIN.fullmatch(value) is not None or _WEB.fullmatch(value) is not None


_is_web_known: Final = lru_cache(512)(_is_web)


def is_link(value: str) -> bool:
    """Return whether *value* is an address that a record may link to: http, https or mailto.

    >>> is_link("mailto:desk@example.org")
    True
    """
    return is_web_url(value) or (len(value) <= LONGEST_URL and _MAIL.fullmatch(value) is not None)


def resolve_url(value: str, base: str | None = None) -> str | None:
    r"""Return *value* as an absolute address on *base*, or None where it is none that a record may hold.

    >>> resolve_url("/news/1", "https://example.org/a/b")
    'https://example.org/news/1'
    >>> resolve_url("/web/20260505100000im_/https://example.org/ferry.jpg", "https://example.org/a/b")
    'https://web.archive.org/web/20260505100000im_/https://example.org/ferry.jpg'
    >>> resolve_url("https://example.org/ferry.jpg?w=1&amp;h=2")
    'https://example.org/ferry.jpg?w=1&h=2'
    >>> resolve_url("java\nscript:alert(1)", "https://example.org/") is None
    True
    """
    if not (value.isascii() and value.isprintable()):
        value = strip_bidi(_DROPPED.sub("", value))
    value = value.strip()
    if not value or len(value) > LONGEST_URL:
        return None
    if base is not None and value.startswith("/web/") and _COPY.match(value) and not _KEPT.match(base):
        base = _ARCHIVE
    # What begins so has no scheme.
    if base is not None and (value[0] in "/?#." or not is_link(value)):
        try:
            value = urljoin(base, value)
        except ValueError:
            return None
    value = value.replace(" ", "%20").replace('"', "%22").replace("<", "%3C").replace(">", "%3E")
    # Templates escape an address that was escaped before.
    value = value.replace("&amp;", "&")
    return value if is_link(value) else None


def host_of(url: str) -> str | None:
    """Return the host of *url* in lower case and without a leading "www.", or None.

    >>> host_of("https://www.Example.org:8080/a")
    'example.org'
    """
    return _host_known(url) if len(url) <= _LONGEST_KNOWN else _host(url)


def _host(url: str) -> str | None:
    plain = _PLAIN_HOST.match(url)
    if plain is not None:
        return plain[1].removeprefix("www.")
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


_host_known: Final = lru_cache(512)(_host)


def is_stand_in(url: str) -> bool:
    """Return whether *url* was resolved on nothing but the stand-in."""
    return url.startswith(STAND_IN)


def has_gap(url: str) -> bool:
    """Return whether *url* holds what a template leaves where nothing was put in.

    >>> has_gap("https://example.org/{{slug}}"), has_gap("https://example.org/news/1")
    (True, False)
    """
    return _GAP.search(url) is not None


def is_home(url: str) -> bool:
    """Return whether *url* leads to a site as a whole, and to no page of it."""
    return not url.partition("://")[2].partition("/")[2].strip("/?#")


def words_in(url: str) -> set[str]:
    """Return the longer words and numbers in the path of *url*, by which stories are known.

    >>> sorted(words_in("https://example.org/news/2026/ferry-runs-20417"))
    ['20417', 'ferry']
    """
    path = unquote(url.partition("://")[2].partition("/")[2][:1_000]).casefold()
    return {word for word in _PATH_WORD.findall(path) if not _NO_STORY.fullmatch(word)}


def is_public(url: str) -> bool:
    """Return whether *url* is one of the web that others can follow, as far as its host tells.

    >>> is_public("https://news.example.org/1"), is_public("http://localhost:8000/1"), is_public("http://10.0.0.7/1")
    (True, False, False)
    """
    host = host_of(url) if is_web_url(url) else None
    return host is not None and _NAMED.fullmatch(host) is not None and not host.endswith(_INWARD)


def unwrapped(url: str) -> str:
    """Return the address of the page that *url* has a copy of, or *url* where it leads to no keeper of copies.

    >>> unwrapped("https://web.archive.org/web/20240101000000/https://example.org/news/1")
    'https://example.org/news/1'
    >>> unwrapped("https://example-org.cdn.ampproject.org/c/s/example.org/news/1")
    'https://example.org/news/1'
    """
    kept = _KEPT.match(url) if len(url) <= LONGEST_URL else None
    if kept is None:
        return url
    rest = kept["cached"] or kept["amp"]
    own = f"{'https' if kept['safe'] or kept['secure'] else 'http'}://{rest}" if rest else kept["whole"]
    return own if is_web_url(own) else url
