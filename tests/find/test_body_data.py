"""A story that stands in the data of a page's scripts is read with its headings, pictures, lists and quotations."""

from __future__ import annotations

import json

import pytest

from newsrecord import parse_html
from newsrecord.find.body.body import find_bodies
from newsrecord.page.walk import read_page

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
FOURTH = "Until then a ferry will carry those who work on the other bank, twice an hour from six in the morning."
STORY = (FIRST, SECOND, THIRD, FOURTH)
TITLE = "Bridge of Harrowgate to close"


def blocks(story, name="Fusion.globalContent"):
    """Return the body of a page whose only story is that of its script."""
    script = f"<script>window.Fusion = window.Fusion || {{}}; {name} = {json.dumps(story)};</script>"
    found = find_bodies(
        read_page(f"<h1>{TITLE}</h1><div id=app></div>{script}", url="https://news.example/1"), frozenset()
    )
    return [(block.type, block.text) for block in found[0].value] if found else []


def parts(*more):
    return [{"type": "text", "content": line} for line in STORY] + list(more)


def test_headline_may_stand_in_an_object_of_its_own():
    """A headline that comes in several lengths tells the story as well."""
    story = {"headlines": {"basic": TITLE, "print": "Bridge to close"}, "content_elements": parts()}
    assert blocks(story) == [("paragraph", line) for line in STORY]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ({"type": "header", "level": 3, "content": "What is next"}, ("heading", "What is next")),
        ({"type": "quote", "content": "We shall miss it."}, ("blockquote", "We shall miss it.")),
        (
            {"type": "list", "items": [{"type": "text", "content": "Toll"}, {"type": "text", "content": "Tax"}]},
            ("list", "Toll\nTax"),
        ),
    ],
)
def test_parts_keep_their_kind(part, expected):
    """Headings, quotations and lists are told by the type of their object."""
    elements = [*parts()[:2], part, *parts()[2:]]
    assert blocks({"headline": TITLE, "content_elements": elements})[2] == expected


def test_picture_between_the_paragraphs_is_a_figure():
    """An object of a picture with its address and caption is one."""
    picture = {"type": "image", "url": "https://news.example/pier.jpg", "caption": "The pier"}
    elements = [*parts()[:2], picture, *parts()[2:]]
    assert [kind for kind, _ in blocks({"headline": TITLE, "content_elements": elements})][2] == "figure"


def test_link_to_another_story_is_left_out():
    """What is a link between the paragraphs is none of them."""
    link = {"type": "interstitial_link", "content": "Ferry strike goes on", "url": "/ferry"}
    elements = [*parts()[:2], link, *parts()[2:]]
    assert blocks({"headline": TITLE, "content_elements": elements}) == [("paragraph", line) for line in STORY]


def test_parts_in_a_script_without_blanks_are_prose():
    """A sentence of Korean or Chinese is shorter than one of English, and as long as a sentence."""
    lines = [
        "시의회는 월요일 늦은 밤 오래된 다리를 폐쇄하기로 결정했다.",
        "주민들은 아무런 통보도 받지 못했다고 말했다.",
    ] * 4
    lines = [f"{line} {number}번." for number, line in enumerate(lines)]
    assert blocks({"title": TITLE, "content": [{"type": "p", "text": line} for line in lines]}) == [
        ("paragraph", line) for line in lines
    ]


def test_names_of_parts_lead_to_the_parts():
    """A cache keeps each object under its name, and the story lists the names."""
    cache = {f"Block:{i}": {"__typename": "ParagraphBlock", "text": line} for i, line in enumerate(STORY)}
    story = {"__typename": "Article", "headline": TITLE, "blocks": [{"__ref": name} for name in cache]}
    assert blocks({"Article:9": story, **cache}, "window.__APOLLO_STATE__") == [("paragraph", line) for line in STORY]


def page_of(script):
    found = find_bodies(
        read_page(f"<h1>{TITLE}</h1><script>{script}</script>", url="https://news.example/1"), frozenset()
    )
    return [(block.type, block.text) for block in found[0].value] if found else []


@pytest.mark.parametrize("mark", ['"', "'", "`"])
def test_data_that_a_script_has_parsed_is_read(mark):
    """Data may be written into a string, in marks of any kind."""
    data = json.dumps({"title": TITLE, "html": "".join(f'<p class="k">{line}</p>' for line in STORY)})
    written = json.dumps(data)[1:-1] if mark == '"' else data.replace("\\", "\\\\").replace("'", "\\'")
    written = written.replace("<", "\\x3c")
    assert page_of(f"window.x = JSON.parse({mark}{written}{mark});") == [("paragraph", line) for line in STORY]


def test_string_without_an_end_is_passed_over():
    """What is cut off is no data."""
    assert page_of('window.x = {"a": 1}; JSON.parse("' + "x" * 500) == []


def test_flat_list_is_put_together():
    """Places in one list stand for values, as Nuxt writes them."""
    data = [
        ["Reactive", 1],
        {"data": 2},
        {"title": 3, "body": 4, "next": 2},
        TITLE,
        "".join(f"<p>{x}</p>" for x in STORY),
    ]
    page = f'<h1>{TITLE}</h1><script type="application/json" id="__NUXT_DATA__">{json.dumps(data)}</script>'
    found = find_bodies(read_page(page), frozenset())
    assert [block.text for block in found[0].value] == list(STORY)


def test_flat_list_of_parts_is_put_together():
    """The parts of the story are places, too."""
    lines = [{"type": 0, "text": 4 + 2 * i} for i in range(len(STORY))]
    data = ["p", {"title": 2, "parts": 3 + 2 * len(STORY)}, TITLE]
    for line, part in zip(STORY, lines, strict=True):
        data += [part, line]
    data.append([3 + 2 * i for i in range(len(STORY))])
    assert page_of(f"x = {json.dumps(data)}") == [("paragraph", line) for line in STORY]


@pytest.mark.parametrize(
    "heading",
    [
        {"nodeType": "heading-3", "content": [{"nodeType": "text", "value": "What is next"}]},
        {"name": "core/heading", "attributes": {"level": 3, "content": "What is next"}},
    ],
)
def test_headings_of_other_systems_are_told(heading):
    """Systems name the kinds of their parts in their own ways."""
    elements = [*parts()[:2], heading, *parts()[2:]]
    assert blocks({"headline": TITLE, "content_elements": elements})[2] == ("heading", "What is next")


def test_list_written_as_markup_is_a_list():
    """A list may come as the markup of its items."""
    items = {"name": "core/list", "attributes": {"values": "<li>Toll</li><li>Tax</li>"}}
    elements = [*parts()[:2], items, *parts()[2:]]
    assert blocks({"headline": TITLE, "content_elements": elements})[2] == ("list", "Toll\nTax")


@pytest.mark.parametrize(
    ("description", "summary"),
    [
        (f"{FIRST} {SECOND.replace('more than', 'more  than')}", None),
        (FIRST[:80] + "...", None),
        (FIRST, FIRST),
        ("After months of debate the town gives up its oldest way over the river.",) * 2,
    ],
)
def test_beginning_of_a_hidden_text_is_no_standfirst(description, summary):
    """Systems describe a story with its first sentences; what is its whole first paragraph may be meant for both."""
    script = f"<script>window.state = {json.dumps({'headline': TITLE, 'content_elements': parts()})};</script>"
    head = f'<meta property="og:description" content="{description}">'
    page = f"<html><head>{head}</head><body><h1>{TITLE}</h1><div id=app></div>{script}</body></html>"
    article = parse_html(page, url="https://news.example/1")
    assert len(article.body) == len(STORY)
    assert article.standfirst == summary


@pytest.mark.parametrize(
    "mark", ["&ldquo;{}&rdquo;", "&lt;p&gt;“{}”&lt;/p&gt;", "&amp;lt;p&amp;gt;&amp;ldquo;{}&amp;rdquo;"]
)
def test_declared_text_without_tags_may_have_kept_its_entities(mark):
    """Entities are written out in a declared body whose tags were taken out, or that is escaped as a whole."""
    text = "\n".join(mark.format(line) for line in STORY)
    data = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": text})
    article = parse_html(f'<h1>{TITLE}</h1><script type="application/ld+json">{data}</script><div id=app></div>')
    assert [block.text for block in article.body] == [f"“{line}”" for line in STORY]


def test_headline_may_be_rich_text_of_one_line():
    """A headline that is a list with one object tells the story beside it."""
    title = [{"type": "heading1", "text": TITLE, "spans": []}]
    story = {"title": title, "body": [{"type": "paragraph", "text": line, "spans": []} for line in STORY]}
    assert blocks({"data": story}) == [("paragraph", line) for line in STORY]
