"""Laws of the readers: any input gives a sound record or an error of the library, and the same one each time."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsrecord import (
    Article,
    Extraction,
    NewsRecordError,
    ParseError,
    extract_html,
    extract_text,
    find_quotes,
    parse_byline,
    parse_html,
    parse_text,
    require_valid,
    to_json,
)
from newsrecord.strategies import texts
from newsrecord.text import is_clean

STORY = "Rain fell in Lund all through Sunday and the river rose by a metre, the mayor said in the afternoon."
TAGS = st.sampled_from(
    "html head body title meta link script style p div span article section h1 h2 h3 ul ol li blockquote figure "
    "figcaption img table tr td th a b i em time br hr pre iframe svg math template noscript textarea select "
    "footer aside nav header main address cite q ins del sup center font frameset x-y".split()
)
ATTRIBUTES = st.sampled_from(
    [
        "",
        ' class="byline"',
        ' class="comment" id="c1"',
        ' class="article-body"',
        ' rel="author"',
        ' itemprop="headline"',
        ' itemscope itemtype="https://schema.org/NewsArticle"',
        ' itemprop="author" content="Ana"',
        ' property="og:title" content="Rain"',
        ' property="article:published_time" content="2024-13-45"',
        ' name="date" content="yesterday"',
        ' http-equiv="refresh" content="0; url=http://192.0.2.1/"',
        ' charset="utf-7"',
        ' href="javascript:alert(1)"',
        ' href="/a" src="http://["',
        ' datetime="0001-01-01T00:00+14:00"',
        ' hidden lang="xx-yy-zz-"',
        ' colspan="999999999"',
        ' style="display:none',
        " a=\"'>",
    ]
)
PIECES = st.one_of(
    st.builds("<{}{}>".format, TAGS, ATTRIBUTES),
    TAGS.map("</{}>".format),
    texts(),
    st.just(STORY),
    st.sampled_from(
        [
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":[1,{"a":null}],"author":3}</script>',
            '<script type="application/ld+json">{"@graph":[{"@id":"#a","author":{"@id":"#a"}}]}</script>',
            '<script type="application/ld+json">{"@type":["NewsArticle",5],"datePublished":1e999</script>',
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?xml version='1.0' encoding='utf-16'?>",
            "<!DOCTYPE html [<!ENTITY a 'b'>]>",
            "&#xD800;&#0;&bogus;&amp",
            "\x00",
            "\ud800",
            "By Ana Ruiz in Lund",
            "2 comments",
            "LUND, Sweden (AP) \u2014 ",
            "Published: 31 February 2024 25:61",
            "\u201cRain,\u201d she said. \u201cMore rain.\u201d",
        ]
    ),
)
SOUP = st.lists(PIECES, max_size=25).map("".join)
PASTED = st.lists(PIECES, max_size=25).map("\n".join)
CODECS = st.sampled_from(["utf-8", "utf-16", "utf-32", "latin-1", "cp1252", "koi8-r", "gb18030", "shift_jis", "utf-7"])


def strings(value):
    """Yield every text in a record."""
    stack = [attrs.asdict(value)]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            stack += item.values()
        elif isinstance(item, tuple | list):
            stack += item


def check(read, data):
    """Assert that reading gives a sound record or an error of the library; return the record or None."""
    try:
        article = read(data)
    except ParseError:
        return None
    assert isinstance(article, Article)
    assert require_valid(article) is article
    assert all(map(is_clean, strings(article)))
    return article


@given(st.binary(max_size=400))
@example(b"\xff\xfe\x00")
@example(b"\xef\xbb\xbf")
@example(b"+ADw-script+AD4-")
def test_any_bytes_are_a_page_or_no_article(data):
    """Whatever the bytes, parse_html returns a sound record or raises ParseError."""
    check(parse_html, data)
    assert isinstance(extract_html(data), Extraction)


@given(SOUP)
@settings(max_examples=150)
def test_any_markup_is_a_page_or_no_article(page):
    """Broken, hostile and nonsensical markup too."""
    check(parse_html, page)


@given(SOUP, CODECS)
def test_a_page_in_any_encoding_is_a_page_or_no_article(page, codec):
    """Whatever encoding the bytes are in and whatever the page declares."""
    check(parse_html, page.encode(codec, "replace"))


@given(PASTED)
@settings(max_examples=150)
def test_any_text_is_an_article_or_none(text):
    """Whatever is pasted, parse_text returns a sound record or raises ParseError."""
    check(parse_text, text)
    assert isinstance(extract_text(text), Extraction)


@given(st.text(st.characters(), max_size=200))
@example("\ud800")
@example("")
def test_any_characters_are_an_article_or_none(text):
    """Any code points, lone surrogates included."""
    check(parse_text, text)
    check(parse_html, text)


@given(SOUP)
def test_extract_never_raises_and_keeps_evidence_well_formed(page):
    """The tolerant reader returns an extraction whose every text can be written."""
    found = extract_html(page)
    for field in found.evidence.values():
        assert all(is_clean(text) for text in strings(field))
    assert all(issue.message.isprintable() for issue in found.issues)


@given(SOUP)
def test_the_same_page_gives_the_same_record(page):
    """Reading twice gives equal extractions, and the record the same bytes."""
    first, second = extract_html(page), extract_html(page)
    assert first == second
    if first.article is not None:
        assert to_json(first.article) == to_json(second.article)


@given(PASTED)
def test_the_same_text_gives_the_same_record(text):
    """Reading twice gives equal extractions."""
    assert extract_text(text) == extract_text(text)


@given(SOUP)
def test_text_and_its_bytes_give_the_same_body(page):
    """A page given as text and as UTF-8 with its mark gives the same record."""
    page = page.replace("\ud800", "")
    as_bytes = extract_html(b"\xef\xbb\xbf" + page.encode()).article
    assert extract_html(page).article == as_bytes


PAGE = f"<html><title>Rain in Lund</title><body><h1>Rain in Lund</h1><p>{STORY}</p><p>{STORY[::-1]}</p></body></html>"
JUNK = st.lists(
    st.builds("</{}>".format, TAGS) | st.sampled_from(["<!--", "-->", "<br>", "&#0;", "\x00", "]]>", " x "])
)


@given(JUNK.map("".join))
def test_junk_after_the_page_removes_no_paragraph(junk):
    """What stands behind the end of the page takes nothing from the story."""
    texts_found = [block.text for block in parse_html(PAGE + junk).body]
    assert STORY in texts_found


@given(st.integers(0, len(STORY)))
def test_a_lone_surrogate_costs_at_most_itself(index):
    """A surrogate in the middle of a paragraph leaves the rest of the page alone."""
    page = PAGE.replace(STORY, f"{STORY[:index]}\ud800{STORY[index:]}")
    body = parse_html(page).body
    assert len(body) == 2
    assert body[0].text.replace("\ufffd", "").split() == STORY.split() or "\ufffd" in body[0].text


@given(st.lists(texts(), max_size=6), st.sampled_from(["en", "de", "es", "fr", "it", "pt", "ar", "xx", None]))
def test_quotes_slice_to_their_text(paragraphs, language):
    """Any paragraphs in any language give quotes whose spans lie in them."""
    for quote in find_quotes(paragraphs, language=language):
        assert quote.text == " ".join(paragraphs[s.block][s.start : s.end] for s in quote.spans)


@given(st.text(st.characters(), max_size=120) | texts())
@example("")
@example("By ")
@example("\ud800")
def test_any_line_is_a_byline(text):
    """Whatever the line, parse_byline returns a byline or says that it is none."""
    try:
        byline = parse_byline(text)
    except NewsRecordError:
        return
    assert all(map(is_clean, strings(byline)))


@pytest.mark.parametrize("read", [parse_html, parse_text, extract_html, extract_text], ids=lambda read: read.__name__)
@pytest.mark.parametrize("junk", [None, 3, ["<p>"], object(), bytearray(b"<p>x</p>")])
def test_what_is_no_input_is_refused_by_name(read, junk):
    """An argument of another type raises an error of the library that names it."""
    with pytest.raises(NewsRecordError, match=r"page|text"):
        read(junk)
