"""Feeds and maps of sites are refused with what they are; pages in XML are read."""

from __future__ import annotations

import pytest

import newsrecord

TEXT = "The last ferry tied up on Sunday, forty winters after it first crossed the sound in a squall of snow and hail."
RSS = f'<rss version="2.0"><channel><title>Mail</title><item><title>A</title><description>{TEXT}</description>'
ATOM = f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Mail</title><entry><summary>{TEXT}</summary></entry></feed>'


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (RSS, "an RSS feed"),
        (f'\n<?xml version="1.0"?>\n<?xml-stylesheet href="/a.xsl"?><!-- made <by> hand -->{RSS}', "an RSS feed"),
        (f'<?xml version="1.0"?>{RSS}'.encode("utf-16"), "an RSS feed"),
        (ATOM.encode(), "an Atom feed"),
        ("<rdf:RDF><channel></channel></rdf:RDF>", "an RSS feed"),
        ("<urlset><url><loc>https://news.example/1</loc></url></urlset>", "the map of a site"),
    ],
)
@pytest.mark.parametrize("url", [None, "https://news.example/feed"])
def test_feed_is_no_page(data, kind, url):
    """What it is stands in the message, with an address and without one."""
    with pytest.raises(newsrecord.UnreadableInput, match=kind):
        newsrecord.parse_html(data, url=url)
    assert newsrecord.extract_html(data, url=url).issues[0].code == "unreadable"


@pytest.mark.parametrize(
    "opening",
    ['<?xml version="1.0"?><!DOCTYPE html>', "<!-- <rss> -->", '<?xml version="1.0"?><!-- c -->', "<feeds></feeds>"],
)
def test_page_in_xml_is_read(opening):
    """A declaration of XML, and a feed within a comment, make no feed."""
    assert newsrecord.parse_html(f"{opening}<html><h1>Rain</h1><p>{TEXT}</p></html>").headline == "Rain"


def test_other_xml_without_a_story_is_called_so():
    """The message names the element that opens it."""
    with pytest.raises(newsrecord.ParseError, match="XML that opens with <catalog>"):
        newsrecord.parse_html('<?xml version="1.0"?><catalog><price>7</price></catalog>')
