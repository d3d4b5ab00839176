"""Addresses: which a record may hold, and how relative ones become so."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.urls import host_of, is_link, is_web_url, resolve_url, unwrapped

BASE = "https://example.org/news/today"
BAD = [
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/hosts",
    "ftp://example.org/",
    "http://[",
    "http://[::1",
    "https://",
    "https:///path",
    "http://a\\b/",
    "http://user@host@evil.example/",
    "",
    " ",
    "&#106;avascript:alert(1)",
]


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "HTTP://EXAMPLE.ORG/",
        "https://user:pw@example.org:8080/a?b=c#d",
        "https://[2001:db8::1]/x",
        "https://مثال.example/مسار",
        "https://example.org/a|b'c`d^e",
    ],
)
def test_web_urls(url):
    """Absolute http and https addresses pass, with letters of any script."""
    assert is_web_url(url)
    assert is_link(url)


@pytest.mark.parametrize(
    "url", [*BAD, "//example.org/", "/path", "example.org", "https://exa mple.org/", "https://a/<b>"]
)
def test_what_is_no_web_url(url):
    """Other schemes, relative addresses and addresses with blanks or markup are refused."""
    assert not is_web_url(url)


def test_a_link_may_be_a_mail_address():
    """Mail is a link but no web address."""
    assert is_link("mailto:desk@example.org")
    assert not is_web_url("mailto:desk@example.org")
    assert not is_link("mailto:nobody")


def test_an_address_past_8192_characters_is_refused():
    """An address has a longest length, whatever it holds."""
    assert not is_web_url("https://example.org/" + "a" * 9_000)
    assert not is_link("mailto:" + "a" * 9_000 + "@example.org")
    assert resolve_url("https://example.org/" + "a" * 9_000) is None


@pytest.mark.parametrize("url", BAD)
def test_resolve_url_never_gives_a_dangerous_address(url):
    """Whatever the page writes, the result is None or an http, https or mailto address."""
    for base in (None, BASE):
        resolved = resolve_url(url, base)
        assert resolved is None or urlsplit(resolved).hostname == "example.org"


@pytest.mark.parametrize(
    ("url", "resolved"),
    [
        ("/a", "https://example.org/a"),
        ("b?c", "https://example.org/news/b?c"),
        ("//cdn.example/x.jpg", "https://cdn.example/x.jpg"),
        (" https://example.org/a b ", "https://example.org/a%20b"),
        ("https://example.org/\n\tx", "https://example.org/x"),
        ("https://example.org/\u202egpj.exe", "https://example.org/gpj.exe"),
        ('/a"b<c>', "https://example.org/a%22b%3Cc%3E"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("#top", "https://example.org/news/today#top"),
    ],
)
def test_resolve_url_by_example(url, resolved):
    """Relative addresses are joined to the base; blanks and markup characters are escaped."""
    assert resolve_url(url, BASE) == resolved


def test_resolve_url_without_base_takes_absolute_addresses_only():
    """A relative address on nothing is None."""
    assert resolve_url("/a") is None
    assert resolve_url("https://example.org/a") == "https://example.org/a"


def test_resolve_url_survives_what_the_standard_library_refuses():
    """An address that makes urljoin raise is None."""
    assert resolve_url("//[oops", BASE) is None


@given(st.text(st.characters(), max_size=60), st.sampled_from([None, BASE, "http://["]))
def test_resolve_url_gives_a_link_or_none(url, base):
    """Any text at all is resolved to an address that a record may hold, or to None."""
    resolved = resolve_url(url, base)
    assert resolved is None or is_link(resolved)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Example.org:8080/a", "example.org"),
        ("https://news.example/", "news.example"),
        ("no address", None),
        ("http://[", None),
    ],
)
def test_host_of(url, host):
    """The host is given in lower case without "www."; an address without one gives None."""
    assert host_of(url) == host


@pytest.mark.parametrize("letter", [" ", '"', "<", ">", "\n", "\x7f", "\u00a0", "\u202e", "\ud800"])
def test_no_address_holds_what_a_record_refuses(letter: str) -> None:
    """An address is plain throughout: one white space, bracket or mark of direction anywhere, and it is none."""
    assert is_web_url("https://example.org/a?b#c")
    assert not is_web_url(f"https://example.org/a{letter}?b#c")
    assert not is_web_url(f"https://exam{letter}ple.org/")


@pytest.mark.parametrize("day", ["20260503100000/", "2026id_/", "*/", ""])
def test_address_of_a_copy_in_an_archive_names_the_page(day: str) -> None:
    """A copy in the archive of the web is one of the page behind its day, or behind none where the latest is meant."""
    assert unwrapped(f"https://web.archive.org/web/{day}https://courier.example/a") == "https://courier.example/a"
