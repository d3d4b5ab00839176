"""The addresses of a page, as templates print them."""

from __future__ import annotations

from newsrecord import parse_html


def test_an_address_that_a_template_escaped_twice_is_the_one_it_stands_for() -> None:
    """In a meta, a canonical link, a picture and a link of the text."""
    text = "<p>The ferry to the island runs again, the line said on the day of the storm, and so does the bus.</p>" * 4
    article = parse_html(
        '<link rel="canonical" href="https://quay.example/n?a=1&amp;amp;b=2"><h1>The ferry runs again</h1>'
        f'<figure><img src="https://quay.example/z.jpg?w=1&amp;amp;h=2" width="800"></figure>{text}'
        '<p>More is told <a href="/l?a=1&amp;amp;b=2">at the office of the line</a>, which is open on all days.</p>',
        annotate=(),
    )
    assert article.url == "https://quay.example/n?a=1&b=2"
    assert [image.url for image in article.images] == ["https://quay.example/z.jpg?w=1&h=2"]
    assert [link.url for link in article.body[-1].links] == ["https://quay.example/l?a=1&b=2"]
