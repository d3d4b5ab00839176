"""Hostile references: nothing is expanded, opened or followed."""

from __future__ import annotations

import pytest

from newsrecord import NewsRecordError, extract_html, parse_html, parse_text

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMBS = {
    "laughs": f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY l0 "lol">{LAUGHS}]><html><body><p>&l9;</p></body></html>',
    "quadratic": f'<!DOCTYPE html [<!ENTITY a "{"a" * 10_000}">]><html><body><p>{"&a;" * 1_000}</p></body></html>',
    "xhtml": f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE r [<!ENTITY l0 "lol">{LAUGHS}]><html xmlns="http://www.w3.org/1999/xhtml"><p>&l9;</p></html>',
}


@pytest.mark.parametrize("bomb", BOMBS)
@pytest.mark.parametrize("kind", [str, str.encode])
def test_an_entity_bomb_expands_to_nothing(bomb, kind):
    """A page that defines its own entities gives a record or none, never more text than it has itself."""
    found = extract_html(kind(BOMBS[bomb]))
    assert found.article is None or len(found.article.text) <= len(BOMBS[bomb])


@pytest.mark.parametrize(
    "page",
    [
        '<!DOCTYPE r [<!ENTITY x SYSTEM "file://{0}">]><h1>Rain in Lund</h1><p>&x; It rained in Lund on Sunday.</p>',
        '<?xml version="1.0"?><!DOCTYPE r SYSTEM "file://{0}"><html><p>It rained in Lund on Sunday.</p></html>',
        '<!DOCTYPE r [<!ENTITY % p SYSTEM "http://192.0.2.1/x.dtd">%p;]><p>It rained in Lund on Sunday, she said.</p>',
        '<p xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{0}" parse="text"/>It rained in Lund.</p>',
        '<?xml-stylesheet href="file://{0}" type="text/xsl"?><p>It rained in Lund on Sunday, the mayor said.</p>',
        '<iframe src="file://{0}"></iframe><object data="file://{0}"></object><p>It rained in Lund on Sunday.</p>',
    ],
)
def test_an_outside_entity_is_not_opened(tmp_path, guard, page):
    """No file that a page names is read, and no socket opened."""
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret word is heron")
    found = extract_html(page.format(secret))
    assert "heron" not in (found.article.text if found.article else "")
    assert [path for path in guard.opened if "secret" in path] == [str(secret)]


def test_no_address_of_a_page_is_followed(page, guard):
    """Addresses are recorded or dropped, never opened; those that are no web addresses are dropped."""
    bad = "file:///etc/hostname"
    metadata = "http://169.254.169.254/latest/"
    head = (
        f'<base href="{bad}"><link rel="canonical" href="{metadata}"><link rel="amphtml" href="{metadata}">'
        f'<meta http-equiv="refresh" content="0;url={metadata}"><meta property="og:image" content="{bad}">'
        f'<meta property="og:url" content="{bad}"><link rel="alternate" type="application/rss+xml" href="{metadata}">'
    )
    unc = chr(92) * 2 + "host" + chr(92) + "share"
    found = extract_html(
        page(f'<img src="{bad}"><img src="{unc}"><a href="{unc}">x</a>', head), url="https://example.org/a"
    )
    assert found.article.url in (metadata, "https://example.org/a", None)
    assert all((image.url or "http").startswith("http") for image in found.article.images)
    assert not [path for path in guard.opened if "hostname" in path]


@pytest.mark.parametrize("text", ["/etc/passwd", "http://192.0.2.1/page.html", "pyproject.toml", "file:///etc/passwd"])
@pytest.mark.parametrize("read", [parse_html, parse_text])
def test_text_is_never_taken_for_a_path_or_an_address(guard, read, text):
    """A str is the page itself."""
    try:
        shown = read(text).headline or ""
    except NewsRecordError as error:
        shown = str(error)
    assert "root:" not in shown
    assert not [path for path in guard.opened if path.endswith(("passwd", "pyproject.toml"))]


@pytest.mark.parametrize("url", ["https://example.org/\n\x1b[31mFORGED", "x" * 100_000, "javascript:alert(1)"])
def test_an_error_cannot_forge_a_log_line(url):
    """A message shows what it was given with escapes, and in short."""
    with pytest.raises(NewsRecordError) as caught:
        parse_html("<p>x</p>", url=url)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300
