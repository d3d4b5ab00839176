"""The data of scripts are read in the ways in which frameworks write them."""

from __future__ import annotations

import json

import pytest

from newsrecord import parse_html
from newsrecord.page.state import holds_state

TITLE = "Bridge of Harrowgate to close"
LINE = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town ({})."
LINES = [LINE.format(number) for number in range(5)]
HTML = "".join(f"<p>{line}</p>" for line in LINES)
STORY = {"title": TITLE, "body": HTML}


def blocks(*scripts, kind=""):
    """Return the body of a page that is made of *scripts*."""
    source = f"<title>{TITLE}</title>" + "".join(f"<script {kind}>{script}</script>" for script in scripts)
    return [(block.type, block.text) for block in parse_html(source, url="https://news.example/1").body]


def pushes(rows, size=200):
    return [f"self.__next_f.push({json.dumps([1, rows[at : at + size]])})" for at in range(0, len(rows), size)]


def test_text_in_a_row_of_its_own_stands_where_its_number_is():
    """Next.js pushes a long text by itself, with its length in bytes, and names it by its number."""
    text = HTML.replace("council", "cóuncil")
    rows = f'1:I[7]\n5:T{len(text.encode()):x},{text}9:["$","div",null,{{"title":"{TITLE}","body":"$5"}}]\n'
    assert blocks(*pushes(rows)) == [("paragraph", line.replace("council", "cóuncil")) for line in LINES]


def test_short_last_piece_belongs_to_the_rows():
    """Pieces are cut anywhere."""
    row = "2:" + json.dumps(["$", STORY]) + "\n"
    assert [text for _, text in blocks(*pushes(row, len(row) - 3))] == LINES
    assert holds_state('self.__next_f.push([1,"]"])')


def test_values_of_a_call_stand_for_names():
    """Nuxt writes each value once, behind the function that puts them together."""
    data = "{data:[{story:{title:a,body:b,next:c,live:!0}}]}"
    script = f"window.__NUXT__=(function(a,b,c){{return {data}}}({json.dumps(TITLE)},{json.dumps(HTML)},void 0));"
    assert [text for _, text in blocks(script)] == LINES


def test_values_that_json_lacks_are_read():
    """Libraries write undefined and dates as the language has them."""
    script = f'window.state={{user:undefined,"at":new Date("2024-03-05"),"story":{json.dumps(STORY)}}};'
    assert [text for _, text in blocks(script)] == LINES


def test_stream_of_places_is_put_together():
    """React Router names keys and values by their places in one list."""
    data = [{"_1": 2}, "story", {"_3": 4, "_5": 6}, "title", TITLE, "body", HTML]
    script = f"window.__reactRouterContext.streamController.enqueue({json.dumps(json.dumps(data))});"
    assert [text for _, text in blocks(script)] == LINES


def test_escapes_of_angular_are_read():
    """Angular writes quotes and angles in a way of its own."""
    data = json.dumps({"story": STORY})
    for sign, letter in (("&", "a"), ('"', "q"), ("'", "s"), ("<", "l"), (">", "g")):
        data = data.replace(sign, f"&{letter};")
    assert [text for _, text in blocks(data, kind="type='application/json'")] == LINES


def test_strings_of_a_list_are_paragraphs():
    """Some systems keep a story as the list of its paragraphs."""
    assert blocks(f"x = {json.dumps({'title': TITLE, 'paragraphs': LINES})}") == [("paragraph", line) for line in LINES]


def test_list_of_addresses_is_no_story():
    """What has no blanks is no prose, however long."""
    links = [f"https://news.example/pictures/{'x' * 60}/{number}.jpg" for number in range(9)]
    assert blocks(f"x = {json.dumps({'title': TITLE, 'links': links})}") == []


def parts(*more):
    """Return the body of a story with *more* parts behind the second paragraph."""
    elements = [{"type": "paragraph", "text": line} for line in LINES]
    return blocks(f"x = {json.dumps({'title': TITLE, 'content': [*elements[:2], *more, *elements[2:]]})}")[2:-3]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (
            [{"_type": "block", "listItem": "bullet", "children": [{"text": word}]} for word in ("Toll", "Tax")],
            ("list", "Toll\nTax"),
        ),
        ([{"type": "list-item", "text": word, "spans": []} for word in ("Toll", "Tax")], ("list", "Toll\nTax")),
        (
            [{"type": "bullet_list", "content": [{"type": "list_item", "content": [{"text": "Toll"}]}]}],
            ("list", "Toll"),
        ),
        ([{"type": "list", "data": {"style": "ordered", "items": ["Toll", "Tax"]}}], ("list", "Toll\nTax")),
        ([{"_type": "block", "style": "h3", "children": [{"text": "What is next"}]}], ("heading", "What is next")),
        ([{"type": "header-two", "text": "What is next"}], ("heading", "What is next")),
        ([{"component": "Crosshead", "text": "What is next"}], ("heading", "What is next")),
        (
            [{"type": "blockquote", "content": [{"type": "paragraph", "content": [{"text": "Goodbye."}]}]}],
            ("blockquote", "Goodbye."),
        ),
        ([{"type": "image", "attrs": {"src": "/a.jpg", "title": "x"}, "caption": "The pier"}], ("figure", "The pier")),
        ([{"type": "upload", "value": {"url": "/a.jpg", "caption": "The pier"}}], ("figure", "The pier")),
        ([{"type": "table", "data": {"content": [["Year", "Cars"], ["2023", "9"]]}}], ("table", "Year\tCars\n2023\t9")),
        ([{"type": "paragraph", "text": "Tom & Co < 3"}], ("paragraph", "Tom & Co < 3")),
    ],
)  # fmt: skip
def test_parts_of_many_systems_keep_their_kind(more, expected):
    """Lists, headings, quotations, pictures and tables are told in the ways of many systems."""
    assert parts(*more) == [expected]


@pytest.mark.parametrize("kind", ["ad", "AdSlot", "newsletter", "related", "teaser", "divider"])
def test_what_is_no_text_of_the_story_is_left_out(kind):
    """Advertisements and teasers stand among the parts, too."""
    assert parts({"type": kind, "text": "Sign up for our letter, which comes every Friday at noon, and is free."}) == []


@pytest.mark.parametrize(
    "part",
    [
        {"children": [{"text": "It is "}, {"type": "link", "url": "/rain", "children": [{"text": "raining"}]}]},
        {
            "children": [{"text": "It is "}, {"text": "raining", "marks": ["k"]}],
            "markDefs": [{"_key": "k", "_type": "link", "href": "/rain"}],
        },
        {"content": [{"text": "It is "}, {"text": "raining", "marks": [{"type": "link", "attrs": {"href": "/rain"}}]}]},
        {
            "content": [
                {"value": "It is "},
                {"nodeType": "hyperlink", "data": {"uri": "/rain"}, "content": [{"value": "raining"}]},
            ]
        },
        {"text": "It is raining", "spans": [{"start": 6, "end": 13, "type": "hyperlink", "data": {"url": "/rain"}}]},
    ],
)  # fmt: skip
def test_links_are_kept(part):
    """A link within a paragraph is one, in whichever way a system marks it."""
    elements = [{"type": "paragraph", "text": line} for line in LINES]
    elements.insert(2, {"type": "paragraph", **part})
    source = f"<title>{TITLE}</title><script>x = {json.dumps({'title': TITLE, 'content': elements})}</script>"
    [linked] = [block for block in parse_html(source, url="https://news.example/1").body if block.links]
    [link] = linked.links
    assert (linked.text[link.start : link.end], link.url) == ("raining", "https://news.example/rain")


def test_text_of_nothing_but_elements_is_no_story():
    """Links to feeds stand beside a page's title, too."""
    links = "".join(f'<link rel="alternate" title="Feed {n}" href="https://news.example/{n}">' for n in range(9))
    assert blocks(f"x = {json.dumps({'title': TITLE, 'feedLinks': links})}") == []
