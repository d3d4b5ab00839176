"""Laws of the writers: the native format is an exact inverse, and every writer takes every record."""

from __future__ import annotations

import json

import html5lib
import pytest
from hypothesis import given

from newsrecord import Paragraph, from_dict, from_json, to_dict, to_html, to_json, to_markdown, to_text
from newsrecord.strategies import articles, texts

WRITERS = (to_html, to_markdown, to_text)
SCHEMES = ("http:", "https:", "mailto:")
LINKING = {"href", "src", "cite", "action", "formaction", "poster", "data", "srcset"}
ACTIVE = {"script", "style", "iframe", "object", "embed", "form", "svg", "math", "base", "meta", "link", "template"}


@given(articles())
def test_json_is_an_exact_inverse(article):
    """What to_json writes, from_json reads back as an equal record, from bytes and from text."""
    data = to_json(article)
    assert from_json(data) == article
    assert from_json(data.decode()) == article


@given(articles())
def test_a_dict_is_an_exact_inverse(article):
    """The same holds for plain dictionaries, and for what the standard library makes of them."""
    data = to_dict(article)
    assert from_dict(data) == article
    assert from_json(json.dumps(data)) == article


@given(articles())
def test_json_is_written_the_same_each_time(article):
    """Equal records give the same bytes."""
    assert to_json(from_json(to_json(article))) == to_json(article)


@pytest.mark.parametrize("write", WRITERS, ids=lambda write: write.__name__)
@given(articles())
def test_every_writer_takes_every_record(write, article):
    """A writer gives text that UTF-8 can write, the same each time."""
    written = write(article)
    assert len(written.encode()) >= len(written)
    assert write(article) == written


def check_markup(written):
    """Assert that a browser would find nothing active in the markup."""
    tree = html5lib.parse(written, namespaceHTMLElements=False)
    for element in tree.iter():
        if isinstance(element.tag, str):
            names = set(map(str, element.attrib))
            assert not any(name.lower().startswith("on") for name in names)
            for name in names & LINKING:
                assert element.attrib[name].lower().startswith(SCHEMES)
    return {element.tag for element in tree.iter() if isinstance(element.tag, str)}


@given(articles())
def test_html_is_inert(article):
    """No field, however it is written, becomes a script, a handler or an address of another scheme."""
    assert not (ACTIVE - {"meta", "link", "style"}) & check_markup(to_html(article))


@given(articles())
def test_the_notebook_view_is_inert(article):
    """The same holds for the view in a notebook, which holds no style element either."""
    assert not ACTIVE & check_markup(article._repr_html_())


@given(articles(headline=texts().map(lambda text: " ".join(text.split()) or "x"), body=(Paragraph(text="Rain."),)))
def test_html_shows_the_headline_as_it_is(article):
    """Parsed again, the headline of the page is the text of the field."""
    tree = html5lib.parse(to_html(article), namespaceHTMLElements=False)
    heading = next(element for element in tree.iter() if element.tag == "h1")
    assert "".join(heading.itertext()).split() == article.headline.split()
