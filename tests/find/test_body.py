"""The body of a page is its story, without what stands around and within it."""

from __future__ import annotations

import json

import pytest

from newsrecord.find.body.blocks import to_blocks
from newsrecord.find.body.body import find_bodies
from newsrecord.model.body import BlockQuote, Embed, Figure, Heading, ListBlock, Paragraph, Preformatted, Table
from newsrecord.page.outline import Chunk, Outline
from newsrecord.page.walk import read_page

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
STORY = (FIRST, SECOND, THIRD)
MENU = "<nav><ul><li><a href=/a>World</a><li><a href=/b>Sport</a></ul></nav>"


def best(page, skip=frozenset(), url="https://news.example/1"):
    found = find_bodies(read_page(page, url=url), skip)
    return found[0].value if found else ()


def texts(page, **more):
    return [block.text for block in best(page, **more)]


def paragraphs(*lines):
    return "".join(f"<p>{line}</p>" for line in lines)


def test_paragraphs_of_the_story_are_the_body():
    """Menus, headline, byline and footer stay outside."""
    page = f"""{MENU}<article><h1>Bridge to close</h1><p>By Jane Roe</p><div>{paragraphs(*STORY)}</div></article>
        <footer><p>{THIRD} All rights are reserved by the publisher of this page.</p></footer>"""
    assert texts(page) == list(STORY)


def test_body_split_by_advertisements_is_whole():
    """Siblings that hold parts of the story are all taken, and what parts them is not."""
    page = "".join(f"<div class=part>{paragraphs(line)}</div><div class=ad>Advertisement</div>" for line in STORY)
    assert texts(f"<main>{page}</main>") == list(STORY)


def test_text_broken_by_br_is_a_body():
    """A story set with line breaks in one element is found."""
    assert texts(f"<div>{MENU}</div><div id=x>{'<br><br>'.join(STORY)}</div>") == list(STORY)


@pytest.mark.parametrize(
    "beside",
    [
        "<aside><p>{}</p></aside>",
        "<div class='related-stories'><p>{}</p></div>",
        "<div class=newsletter__signup><p>{}</p></div>",
        "<div id=authorBio><p>{}</p></div>",
        "<div hidden><p>{}</p></div>",
        "<div style='display:none'><p>{}</p></div>",
        "<div role=navigation><p>{}</p></div>",
        "<p class=caption>{}</p>",
        "<div data-nosnippet><p>{}</p></div>",
        "<p><a href=/x>{}</a></p>",
        "<ul><li><a href=/x>{}</a></li></ul>",
        "<form><p>{}</p></form>",
    ],
)
def test_furniture_within_the_story_is_left_out(beside):
    """What publishers put between the paragraphs is told by its element, its name, its links or its being hidden."""
    inner = (
        paragraphs(FIRST, SECOND)
        + beside.format("Get our letter every week, with all that matters.")
        + paragraphs(THIRD)
    )
    assert texts(f"<article>{inner}</article>") == list(STORY)


def test_name_that_holds_the_story_is_no_furniture():
    """A word that elsewhere names furniture means nothing where most of the prose bears it."""
    page = "".join(f"<div class=widget>{paragraphs(line)}</div>" for line in STORY)
    assert texts(f"<div>{page}</div>") == list(STORY)


def test_page_within_a_form_has_a_body():
    """Some systems wrap the whole page in one form."""
    assert texts(f"<form><div class=menu>{MENU}</div><div>{paragraphs(*STORY)}</div></form>") == list(STORY)


def test_page_all_of_furniture_still_has_a_body():
    """Where names and elements bar everything, they are not believed."""
    assert texts(f"<nav><div class=teaser>{paragraphs(*STORY)}</div></nav>") == list(STORY)


def test_consent_notice_longer_than_the_story_is_no_body():
    """A notice on cookies is no story, whatever its length."""
    notice = paragraphs(
        *[f"We keep {n} cookies on your device, and we share what they tell with our partners." for n in range(40)]
    )
    assert texts(f"<div id=onetrust-sdk>{notice}</div><article>{paragraphs(*STORY)}</article>") == list(STORY)


def test_named_container_wins_over_longer_neighbours():
    """The element that says it is the body is taken, though comments or teasers stand beside it."""
    other = paragraphs(
        *[f"Reader {n} writes that the bridge was never safe, and that all of them knew." for n in range(3)]
    )
    page = f"<main><div itemprop=articleBody>{paragraphs(*STORY)}</div><div>{other}</div></main>"
    candidates = find_bodies(read_page(page), frozenset())
    assert [block.text for block in candidates[0].value] == list(STORY)
    assert candidates[0].evidence.rule == "body.named"


def test_skipped_chunks_are_left_out():
    """Chunks known to be comments are no body."""
    outline = read_page(f"<div>{paragraphs(*STORY)}</div>")
    (found,) = find_bodies(outline, frozenset({2}))
    assert [block.text for block in found.value] == [FIRST, SECOND]


def test_skipping_everything_is_not_believed():
    """A page on which all prose is said to be comments has the prose for its body."""
    assert texts(f"<div>{paragraphs(*STORY)}</div>", skip=frozenset({0, 1, 2})) == list(STORY)


def test_headline_and_repeats_are_left_out():
    """The headline is not said again, a paragraph counts once, and a label between all parts not at all."""
    page = f"""<title>The bridge of Harrowgate is to close</title><div><p>{FIRST}</p><p>Story goes on</p>
        <h2>The bridge of Harrowgate is to close</h2><p>{SECOND}</p><p>Story goes on</p><p>{FIRST}</p>
        <p>Story goes on</p><p>{THIRD}</p></div>"""
    assert texts(page) == list(STORY)


def test_every_kind_of_block_is_kept():
    """Crossheads, lists, quotes, tables, pictures, embeds and preformatted text stand where they stood."""
    page = f"""<article><p>{FIRST}</p><h3>What comes next</h3><p>{SECOND}</p><p><b>A bold crosshead</b></p>
        <ul><li>one thing to build<ul><li>and its part</ul><li>another thing</ul><ol><li>counted</ol>
        <blockquote>We cannot wait another year.</blockquote><table><tr><th>year<th>cost<tr><td>2030<td>12</table>
        <figure><img src=/b.jpg><figcaption>The bridge. Photo: Jane Roe</figcaption></figure>
        <iframe src="https://www.video.example/1"></iframe><pre>a
          b</pre><p>{THIRD}</p></article>"""
    kinds = [Paragraph, Heading, Paragraph, Heading, ListBlock, ListBlock, BlockQuote, Table, Figure, Embed]
    blocks = best(page)
    assert [type(block) for block in blocks] == [*kinds, Preformatted, Paragraph]
    assert blocks[1].level == 3
    assert [(item.text, item.level) for item in blocks[4].items] == [
        ("one thing to build", 0),
        ("and its part", 1),
        ("another thing", 0),
    ]
    assert blocks[7].header_rows == 1
    assert (blocks[8].image.caption, blocks[8].image.credit) == ("The bridge.", "Jane Roe")
    assert (blocks[9].url, blocks[9].provider) == ("https://www.video.example/1", "video.example")


def test_links_of_a_paragraph_are_kept():
    """A paragraph keeps its links."""
    (block,) = best(f"<p>{FIRST} <a href=/plan>The plan</a> is public.</p>")
    assert [block.text[link.start : link.end] for link in block.links] == ["The plan"]


def test_declared_body_stands_in_for_a_cut_page():
    """Where the page shows only its beginning, the body in its linked data is the best."""
    data = json.dumps({"@type": "NewsArticle", "articleBody": "\n\n".join(STORY)})
    page = f'<script type="application/ld+json">{data}</script><p>{FIRST}</p>'
    found = find_bodies(read_page(page), frozenset())
    assert [block.text for block in found[0].value] == list(STORY)
    assert [candidate.evidence.source for candidate in found] == ["json-ld", "html"]


def test_declared_body_tells_the_story_from_its_neighbours():
    """Paragraphs that the linked data has are the story; prose as long beside them is not."""
    lines = [f"{line} {number}" for number in range(2) for line in STORY]
    other = [
        f"In other news, number {n}, the harbour of Port Amis was closed to all ships, officials said."
        for n in range(8)
    ]
    data = json.dumps({"@type": "NewsArticle", "articleBody": " ".join(lines)})
    page = f'<script type="application/ld+json">{data}</script><div>{paragraphs(*lines)}</div>'
    page += f"<div>{paragraphs(*other)}</div>"
    assert texts(page) == lines


def test_declared_body_of_markup_is_read_as_a_page():
    """Markup within linked data is no text: its elements make the blocks."""
    markup = f"<p>{FIRST}</p><h2>What the town says</h2><p>{SECOND} <a href='/2'>More</a></p><p>{THIRD}</p>"
    data = json.dumps({"articleBody": markup}).replace("</", "<\\/")
    found = best(f'<script type="application/ld+json">{data}</script>')
    assert [block.type for block in found] == ["paragraph", "heading", "paragraph", "paragraph"]
    assert found[2].links[0].url == "https://news.example/2"


def test_scripts_without_blanks_are_prose():
    """Japanese paragraphs weigh what they say, not their number of letters."""
    lines = [
        "東京都は月曜日、古い橋を来年の春に閉鎖すると発表した。",
        "技術者は何度も警告していたが、対策は取られなかった。",
    ]
    assert texts(f"{MENU}<div>{paragraphs(*lines)}</div>") == lines


def test_page_without_prose_keeps_what_it_has():
    """A page of a few words has them for its body."""
    assert texts("<p>Short note</p>") == ["Short note"]


def test_empty_page_has_no_body():
    """Nothing gives no candidate."""
    assert find_bodies(read_page(""), frozenset()) == ()


def test_plain_text_keeps_lines_without_a_role():
    """Of plain text, the lines that have no other role are the body."""
    lines = [("Head", "headline"), ("One.", None), ("Two.", None), ("Said", "comment")]
    chunks = tuple(
        Chunk(kind="paragraph", text=t, container=-1, tag="line", locator="line 1", role=r) for t, r in lines
    )
    (found,) = find_bodies(Outline(form="text", chunks=chunks), frozenset({2}))
    assert [block.text for block in found.value] == ["One."]
    assert find_bodies(Outline(form="text"), frozenset()) == ()


def test_captions_and_nothings_make_no_blocks():
    """An embed without an address and a table without rows are left out."""
    assert (
        to_blocks(
            [
                Chunk(kind="embed", text="", container=0, tag="iframe", locator="a"),
                Chunk(kind="table", text="x", container=0, tag="table", locator="a"),
                Chunk(kind="figure", text="x", container=0, tag="img", locator="a"),
                Chunk(kind="paragraph", text="", container=0, tag="p", locator="a"),
            ]
        )
        == ()
    )


def test_pictures_before_the_first_paragraph_stay():
    """A lead picture directly before the text belongs to the body, and so does a list behind it."""
    page = f"<div><img src=/lead.jpg>{paragraphs(*STORY)}<ul><li>{FIRST} More.</ul><p>Short end</p></div>"
    assert [block.type for block in best(page)] == ["figure", "paragraph", "paragraph", "paragraph", "list"]
