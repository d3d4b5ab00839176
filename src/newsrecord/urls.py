"""Read, resolve and judge web addresses, as strings and without a network."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from urllib.parse import urljoin, urlsplit

from newsrecord.text import strip_bidi

__all__ = ["host_of", "is_link", "is_web_url", "resolve_url"]

_MAX_URL: Final = 8_192
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
_MAIL: Final = re.compile(rf"mailto:[^@{_NEVER}]{{1,256}}@[^@{_NEVER}]{{1,256}}", re.IGNORECASE)
# Browsers drop these within an address before they look at its scheme (WHATWG URL, "remove all ASCII tab or newline").
_DROPPED: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def is_web_url(value: str) -> bool:
    """Return whether *value* is an absolute http or https address.

    >>> is_web_url("https://example.org/a?b#c"), is_web_url("javascript:alert(1)"), is_web_url("//example.org")
    (True, False, False)
    """
    # Each address of a record is judged where it is found, and once more by the record.
    return _is_web_known(value) if len(value) <= _LONGEST_KNOWN else _is_web(value)


def _is_web(value: str) -> bool:
    if len(value) > _MAX_URL:
        return False
    return _PLAIN.fullmatch(value) is not None or _WEB.fullmatch(value) is not None


_is_web_known: Final = lru_cache(512)(_is_web)


def is_link(value: str) -> bool:
    """Return whether *value* is an address that a record may link to: http, https or mailto.

    >>> is_link("mailto:desk@example.org")
    True
    """
    return is_web_url(value) or (len(value) <= _MAX_URL and _MAIL.fullmatch(value) is not None)


def resolve_url(value: str, base: str | None = None) -> str | None:
    r"""Return *value* as an absolute address on *base*, or None where it is none that a record may hold.

    >>> resolve_url("/news/1", "https://example.org/a/b")
    'https://example.org/news/1'
    >>> resolve_url("java\nscript:alert(1)", "https://example.org/") is None
    True
    """
    if not (value.isascii() and value.isprintable()):
        value = strip_bidi(_DROPPED.sub("", value))
    value = value.strip()
    if not value or len(value) > _MAX_URL:
        return None
    # What begins so has no scheme.
    if base is not None and (value[0] in "/?#." or not is_link(value)):
        try:
            value = urljoin(base, value)
        except ValueError:
            return None
    value = value.replace(" ", "%20").replace('"', "%22").replace("<", "%3C").replace(">", "%3E")
    return value if is_link(value) else None


def host_of(url: str) -> str | None:
    """Return the host of *url* in lower case and without a leading "www.", or None.

    >>> host_of("https://www.Example.org:8080/a")
    'example.org'
    """
    return _host_known(url) if len(url) <= _LONGEST_KNOWN else _host(url)


def _host(url: str) -> str | None:
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


_host_known: Final = lru_cache(512)(_host)
