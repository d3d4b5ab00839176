"""Laws of the evidence: each value names a place in the input, and what was read stands there."""

from __future__ import annotations

import json
from html import escape

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsrecord import extract_html, extract_text, locate

URL = "https://courier.example/news/2024/03/05/ferry"
NAMES = st.sampled_from(["Ana Ruiz", "Tom Lee", "Zoë O’Neill", "Maria Holm", "Jean-Luc Péré", "王小明", "أحمد علي"])
WORDS = "ferry harbour Lund again storm island bridge reopens river mayor Überfahrt été déjà 渡船 ميناء".split()
LINES = st.lists(st.sampled_from(WORDS), min_size=3, max_size=9).map(" ".join).map(str.capitalize)
SENTENCES = st.lists(LINES, min_size=3, max_size=5).map(
    lambda lines: ", the crew said. ".join(lines) + ", and it rained."
)
MOMENTS = st.sampled_from(
    [
        "2024-03-05",
        "2024-03-05T07:30:00Z",
        "2024-03-05T08:30+01:00",
        "5 March 2024",
        "5. März 2024, 8:30 Uhr",
        "Blursday",
    ]
)
CLASSES = st.sampled_from(
    ["", "story", "byline", "article-body", "headline", "date", "tags", "comment", "related promo", "x:y md:w-1/2"]
)
WRAPPERS = st.sampled_from(
    "div section article main span header aside p x-story figure blockquote td li center".split()
)
BLANKS = st.sampled_from(["", " ", "\n   ", "\u00a0", "&nbsp;", "<!-- x -->", "\u200b"])


@attrs.frozen
class Truth:
    """What a page says, before it is put into markup."""

    headline: str
    authors: list[str]
    published: str
    tags: list[str]
    paragraphs: list[str]
    standfirst: str


TRUTHS = st.builds(
    Truth,
    headline=LINES,
    authors=st.lists(NAMES, min_size=1, max_size=3, unique=True),
    published=MOMENTS,
    tags=st.lists(LINES, min_size=1, max_size=3),
    paragraphs=st.lists(SENTENCES, min_size=1, max_size=5),
    standfirst=SENTENCES,
)


def linked_data(truth: Truth, shape: int) -> str:
    """Return a script that says it all, in one of the shapes that publishers use."""
    people = [{"@type": "Person", "name": name, "url": "/people/1"} for name in truth.authors]
    story = {
        "@type": "NewsArticle",
        "headline": truth.headline,
        "author": [people, people[0], truth.authors, [{"@id": "#p"}]][shape],
        "datePublished": truth.published,
        "keywords": [truth.tags, ",".join(truth.tags), truth.tags, truth.tags][shape],
        "image": ["/a.jpg", {"url": "b.jpg"}, ["c.jpg", "d.jpg"], "e.jpg"][shape],
        "mainEntityOfPage": URL,
    }
    whole = [story, [story], {"@graph": [{"@type": "WebSite"}, story]}, {"@graph": [story, {**people[0], "@id": "#p"}]}]
    return f'<script type="application/ld+json">{json.dumps(whole[shape])}</script>'


def head(truth: Truth, draw: st.DrawFn) -> str:
    """Return the declarations of a page."""
    name = draw(st.sampled_from(["name", "property"]))
    metas = [
        f'<meta {name}="og:title" content="{escape(truth.headline)} | Courier">',
        f'<meta {name}="author" content="{escape(", ".join(truth.authors))}">',
        f'<meta {name}="article:published_time" content="{escape(truth.published)}">',
        *(f'<meta {name}="article:tag" content="{escape(tag)}">' for tag in truth.tags),
        f'<meta {name}="news_keywords" content="{escape(", ".join(truth.tags))}">',
        f'<meta {name}="og:description" content="{escape(truth.standfirst)}">',
        f'<meta {name}="og:image" content="/pictures/a.jpg">',
        f"<title>{escape(truth.headline)} - Courier</title>",
        f'<link rel="canonical" href="{URL}">',
        linked_data(truth, draw(st.integers(0, 3))),
    ]
    return "".join(draw(st.lists(st.sampled_from(metas), max_size=8)))


def parts(truth: Truth) -> list[str]:
    """Return the pieces of a page's body, with the markup of microdata and of links."""
    names = [escape(name) for name in truth.authors]
    return [
        f"<h1>{escape(truth.headline)}</h1>",
        f'<h1 itemprop="headline">{escape(truth.headline)}</h1>',
        f"<h2>{escape(truth.standfirst)}</h2>",
        f"<p>By {' and '.join(names)}</p>",
        " ".join(f'<a rel="author" href="/{i}">{name}</a>' for i, name in enumerate(names)),
        " ".join(f'<span itemprop="author" itemscope><b itemprop="name">{name}</b></span>' for name in names),
        f'<time datetime="{escape(truth.published)}">{escape(truth.published)}</time>',
        f'<span class="date">{escape(truth.published)}</span>',
        f'<meta itemprop="datePublished" content="{escape(truth.published)}">',
        " ".join(f'<a rel="tag" href="/t">{escape(tag)}</a>' for tag in truth.tags),
        " ".join(f'<i itemprop="keywords">{escape(tag)}</i>' for tag in truth.tags),
        '<figure><img src="/pictures/a.jpg" alt="Boat"><figcaption>The boat. Photo: Tom Lee</figcaption></figure>',
        '<picture><source srcset="/b-1.jpg 1x, /b-2.jpg 2x"><img src="/b.jpg"></picture><p class="caption">A boat.</p>',
        '<img data-src="c d.jpg" width="700">',
        "".join(f"<p>{escape(text)}</p>" for text in truth.paragraphs),
        "".join(f"{escape(text)}<br><br>" for text in truth.paragraphs),
    ]


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Draw a page of a known truth in markup of any kind."""
    truth = draw(TRUTHS)
    pieces = []
    for piece in draw(st.lists(st.sampled_from(parts(truth)), min_size=1, max_size=10)):
        whole = piece
        for _ in range(draw(st.integers(0, 2))):
            tag, name, blank = draw(WRAPPERS), draw(CLASSES), draw(BLANKS)
            whole = f'<{tag} class="{name}">{blank}{whole}{blank}</{tag}>'
        pieces.append(whole)
    language = draw(st.sampled_from(["", ' lang="en"', ' lang="de"']))
    return f"<!DOCTYPE html><html{language}><head>{head(truth, draw)}</head><body>{''.join(pieces)}</body></html>"


@settings(max_examples=150)
@given(page=pages(), url=st.sampled_from([None, URL]))
def test_every_locator_leads_back_to_the_page(page, url, stray_evidence):
    """Whatever the markup, the locator of each winner and each loser leads to a place that holds the raw text."""
    assert stray_evidence(extract_html(page, url=url), page, url) == []


@given(truth=TRUTHS, gap=st.sampled_from(["\n", "\n\n", "\r\n\r\n"]))
def test_every_locator_leads_back_to_the_text(truth, gap, stray_evidence):
    """The locators of pasted text are its lines."""
    byline = f"By {' and '.join(truth.authors)}"
    text = gap.join(["Harbour", truth.headline, byline, truth.published, truth.standfirst, *truth.paragraphs])
    assert stray_evidence(extract_text(text), text) == []


@given(st.text(max_size=60), st.sampled_from(["<h1>Rain</h1><p>It rained in Lund.</p>", "Rain\n\nIt rained.", b"<p>x"]))
def test_any_locator_leads_somewhere_or_nowhere(locator, source):
    """A locator from elsewhere gives what it may and raises nothing."""
    assert isinstance(locate(source, locator), tuple)


@pytest.mark.parametrize("key", ["a\nb", "a\x00b", "a\tb", "", "\ud800", "\u202e", "a.b", "x" * 300, "a | b"])
def test_linked_data_under_any_key_leads_back(key, stray_evidence):
    """A property of any name may stand around the story's data; its evidence is one line all the same."""
    script = json.dumps({key: {"@type": "NewsArticle", "headline": "Rain in Lund", "author": {"name": "Ana Ruiz"}}})
    page = f'<script type="application/ld+json">{script}</script><h1>Rain in Lund</h1><p>It rained, the mayor said.</p>'
    found = extract_html(page)
    assert "json-ld" in {evidence.source for evidence in found.evidence["headline"].losers}
    assert stray_evidence(found, page) == []


@pytest.mark.parametrize("tag", ["x-\x07y", "x-\u200by", "x-\u2028y", "x-\ufffey", "x-é", "X-Y"])
def test_elements_of_any_name_lead_back(tag, stray_evidence):
    """A page may name elements of its own in any way."""
    page = f'<{tag} class="article-body"><h1>Rain</h1><p>It rained in Lund all day on Sunday, he said.</p></{tag}>'
    assert stray_evidence(extract_html(page), page) == []


def test_words_of_an_outer_figure_are_found_where_they_stand(stray_evidence):
    """Of a picture in a figure within the one that says what it shows, the evidence leads to both."""
    text = "<p>The ferry to Lund Island left the harbour on Saturday, and the crew was glad of it.</p>"
    inner = '<figure><img src="https://harbour.example/ferry.jpg" width="900" height="600"></figure>'
    page = f"<h1>Ferry runs again</h1>{text}<figure>{inner}<figcaption>The ferry in May.</figcaption></figure>{text}"
    found = extract_html(page)
    assert found.article.images[0].caption == "The ferry in May."
    assert stray_evidence(found, page) == []
