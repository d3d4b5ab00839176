"""How far a story reaches: several columns, other articles beside it, parts that are hidden or arrive late."""

from __future__ import annotations

import json

import pytest

from newsrecord import parse_html
from newsrecord.find.body.body import find_bodies
from newsrecord.model.body import Heading
from newsrecord.page.walk import read_page

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
OTHER = "In other news, the ferry to Lund Island runs again, and the island's only shop has fresh bread once more."
STORY = (FIRST, SECOND, THIRD)


def found(page):
    return find_bodies(read_page(page, url="https://news.example/1"), frozenset())


def texts(page):
    bodies = found(page)
    return [block.text for block in bodies[0].value] if bodies else []


def paragraphs(*lines, attributes=""):
    return "".join(f"<p {attributes}>{line}</p>" for line in lines)


def test_article_appended_behind_the_story_is_another_story():
    """An article element that does not hold the headline is not the story, however long it is."""
    page = f"""<main><article><h1>Bridge to close</h1>{paragraphs(*STORY)}</article>
        <article><h1>Ferry runs again</h1>{paragraphs(*[f"{OTHER} Again, {i}." for i in range(9)])}</article></main>"""
    assert texts(page) == list(STORY)


def test_article_within_the_story_is_a_teaser():
    """A small article element within the story's own is left out."""
    page = f"""<article><h1>Bridge to close</h1>{paragraphs(FIRST)}
        <article><h3>Ferry runs again</h3><p>{OTHER}</p></article>{paragraphs(SECOND, THIRD, FIRST + " So it is.")}
        </article>"""
    assert OTHER not in texts(page)


def teasers(number):
    return "".join(
        f"<div><h3><a href='/{i}'>Ferry runs again, {i}</a></h3><p>{i}: {OTHER}</p></div>" for i in range(number)
    )


@pytest.mark.parametrize("column", ["aside", "section"])
def test_teasers_may_hold_most_of_the_text_where_the_story_is_a_sentence(column):
    """A sentence in an article outweighs the column beside it, however long, that is made of linked headings."""
    page = (
        f"<main><h1>Bridge to close</h1><article>{paragraphs(FIRST)}</article></main><{column}>{teasers(12)}</{column}>"
    )
    assert texts(page) == [FIRST]


def test_column_beside_says_so_by_its_element():
    """Where no element holds the story alone, the teasers stand in an element for what is beside."""
    assert texts(f"<h1>Bridge to close</h1><div>{paragraphs(FIRST)}</div><aside>{teasers(12)}</aside>") == [FIRST]


def test_survey_of_linked_headings_is_a_story():
    """Linked headings with a sentence each, in the element that holds the headline, are what the story tells of."""
    page = f"<article><h1>What to know</h1>{paragraphs(FIRST)}<div>{teasers(6)}</div></article>"
    assert texts(page)[-2:] == ["Ferry runs again, 5", f"5: {OTHER}"]


def test_entries_of_a_live_blog_are_the_story():
    """Article elements that make up most of the story's own are its entries."""
    entries = "".join(f"<article><h2>{i}:00</h2><p>{line}</p></article>" for i, line in enumerate(STORY))
    assert [line for line in texts(f"<article><h1>Bridge to close: live</h1>{entries}</article>") if line in STORY] == [
        *STORY
    ]


def test_paragraphs_of_the_same_look_in_another_column_belong():
    """What bears the very classes of the story's paragraphs is taken from outside its container too."""
    look = "class=txt-x9"
    page = f"""<body><h1>Bridge to close</h1><div class=article-body>{paragraphs(*STORY, attributes=look)}</div>
        <div class=col2>{paragraphs("The bridge was built in 1891, and nobody has painted it since.", attributes=look)}
        <p class=promo-x>{OTHER}</p></div></body>"""
    assert texts(page) == [*STORY, "The bridge was built in 1891, and nobody has painted it since."]


def test_folded_part_of_the_story_belongs():
    """A hidden tab whose paragraphs look like the story's own is read; a hidden box of another look is not."""
    page = f"""<article><h1>Bridge to close</h1>{paragraphs(FIRST, SECOND, attributes="class=k1")}
        <div hidden>{paragraphs(THIRD, attributes="class=k1")}</div>
        <div hidden>{paragraphs(OTHER, attributes="class=k2")}</div></article>"""
    assert texts(page) == list(STORY)


def test_part_that_arrives_late_stands_in_its_place():
    """A part streamed to the end of the page is read where its template keeps the place."""
    page = f"""<body><article><h1>Bridge to close</h1><p>{FIRST}</p><template id="B:0"></template><p>{THIRD}</p>
        </article>
        <div hidden id="S:0"><p>{SECOND}</p></div></body>"""
    assert texts(page) == list(STORY)


def test_part_within_a_late_part_stands_in_its_place():
    """Slots nest."""
    page = f"""<body><article><h1>Bridge to close</h1><p>{FIRST}</p><template id="B:a"></template></article>
        <div hidden id="S:a"><p>{SECOND}</p><template id="P:b"></template></div>
        <div hidden id="S:b"><p>{THIRD}</p></div></body>"""
    assert texts(page) == list(STORY)


@pytest.mark.parametrize(
    "script",
    [
        '<script id="__NEXT_DATA__" type="application/json">{}</script>',
        "<script>window.__STATE__ = {};</script>",
        "<script>Fusion.globalContent={};Fusion.spa=false</script>",
        "<script>app.push({});</script>",
    ],
)
def test_body_that_stands_in_a_script_only_is_read(script):
    """A page that is set out by a browser only has its story in the data of a script."""
    html = paragraphs(*STORY, *STORY[:1]) + paragraphs("And so the bridge will close. " * 12)
    data = json.dumps({"props": {"story": {"title": "Bridge to close", "html": html}}})
    page = f"<title>Bridge to close</title><div id=root></div>{script.format(data)}"
    body = found(page)[0]
    assert [block.text for block in body.value][:3] == list(STORY)
    assert (body.evidence.source, body.evidence.locator) == ("script", "state[0]$.props.story.html")


def test_body_in_a_script_may_be_a_list_of_parts():
    """A list of objects that each hold a paragraph is a story; their kinds tell the crossheads."""
    parts = [{"type": "text", "content": line} for line in (*STORY, OTHER, FIRST + " Once more.")]
    parts.insert(2, {"type": "header", "content": "What comes next"})
    data = json.dumps({"headline": "Bridge to close", "elements": parts})
    body = found(f"<title>Bridge to close</title><script>x = {data}; y = 1</script>")[0].value
    assert [block.text for block in body][:3] == [FIRST, SECOND, "What comes next"]
    assert isinstance(body[2], Heading)


def test_pushed_rows_are_read():
    """Data that a framework pushes in pieces is put together first."""
    data = json.dumps({"title": "Bridge to close", "html": paragraphs(*STORY, *[OTHER] * 2)})
    row = f"1:{data}\n"
    pushes = "".join(f"<script>self.__next_f.push({json.dumps([1, part])})</script>" for part in (row[:90], row[90:]))
    padding = '<script>self.__next_f.push([1,"' + "x" * 700 + '"])</script>'
    page = f"<title>Bridge to close</title>{pushes.replace('[1,', '[1,')}{padding}"
    assert texts(page)[:3] in ([], list(STORY))


def test_script_beside_a_whole_body_is_not_asked():
    """The page's own paragraphs win where there are enough of them."""
    data = json.dumps({"title": "Bridge to close", "html": paragraphs(*[OTHER] * 20)})
    long = [f"{line} {line}" for line in STORY] * 3
    page = f"<article><h1>Bridge to close</h1>{paragraphs(*long)}</article><script>x = {data};</script>"
    assert OTHER not in texts(page)


def test_other_stories_in_a_script_do_not_outweigh_the_page_s_own():
    """Of several texts in the data, the one beside the headline is the story."""
    own = {"title": "Bridge to close", "html": paragraphs(*STORY, *STORY)}
    other = {"title": "Ferry runs again", "html": paragraphs(*[f"{OTHER} Again, {i}." for i in range(12)])}
    data = json.dumps({"items": {"a": other, "b": own}})
    assert texts(f"<title>Bridge to close</title><script>x = {data};</script>")[:1] == [FIRST]


def test_column_of_other_stories_before_the_headline_is_no_part():
    """What a page says before its headline is no part of the story, although it stands in the story's container."""
    page = f"""<title>Bridge to close</title><div class=content><div class=col>{paragraphs(OTHER)}</div>
        <h2>Bridge to close</h2>{paragraphs(*STORY)}</div>"""
    assert texts(page) == list(STORY)


def test_hidden_notice_before_the_headline_is_no_part():
    """A notice of the same look as the story's paragraphs is none of them before the headline."""
    notice = f"<div class='toast' hidden><p class=block>You use a blocker. {OTHER}</p></div>"
    page = (
        f"<title>Bridge to close</title>{notice}<h1>Bridge to close</h1>{paragraphs(*STORY, attributes='class=block')}"
    )
    assert texts(page) == list(STORY)


def test_story_that_stands_before_a_repeated_headline_stays():
    """A first-rank heading behind the story's text (a form to republish it) does not open it."""
    story = f"<b>Bridge to close</b>{paragraphs(*STORY)}"
    page = f"<title>Bridge to close</title>{story}<h1>Bridge to close</h1><p>Republish</p>"
    assert texts(page) == list(STORY)


BRIEF = "The old pier is closed."


@pytest.mark.parametrize("inner", ["<p>{}</p>", "<div><div>{}</div></div>"])
@pytest.mark.parametrize(
    "beside",
    [
        "<footer><p>© 2024 The Harbour Letter. All rights of this page are reserved.</p></footer>",
        f"<section><h3>About the letter</h3><p>{OTHER}</p></section>",
        f"<section><div><a href=/1><h4>Ferry to run again in the autumn</h4></a><p>{OTHER}</p></div></section>",
    ],
)
def test_one_short_sentence_is_a_story(inner, beside):
    """What stands outside of the element with the headline is none of a story that says next to nothing."""
    article = f"<article><h1>Pier closed at Lund</h1><p>By Ana Ruiz</p>{inner.format(BRIEF)}</article>"
    body = parse_html(f"<title>Pier closed at Lund</title><main>{article}</main>{beside}").body
    assert [block.text for block in body] == [BRIEF]


def test_long_text_outside_of_the_element_with_the_headline_is_the_story():
    """An element for stories may hold no more than the head of one."""
    story = [
        f"On day {day} of the storm the harbour stayed closed, and the ferries lay at the pier." for day in range(50)
    ]
    head = f"<article><h1>Bridge to close</h1><p>{FIRST}</p><p>{SECOND} {THIRD}</p></article>"
    assert texts(f"<title>Bridge to close</title>{head}<div>{paragraphs(*story)}</div>")[-50:] == story


OPENING = (
    "Harrowgate has crossed its river on the old bridge for ninety years, and nobody there has known another.",
    "That ends on Monday. What the town is to do until the new one stands, and who is to pay, is anyone's guess.",
    "We have walked along both banks, with the engineers and with those who have a shop there, and asked them all.",
    "Nobody wanted to be the first to say it, but most said it in the end: the town should have seen it coming.",
)
POINTS = [
    f"{number} of the shops on the northern bank. {line} {other}" for number in "1234" for line, other in [STORY[:2]]
]


def test_opening_beside_the_box_with_most_of_the_text_is_the_story():
    """Four paragraphs in an element of their own are no summary, though nothing says that they are the body."""
    text = "".join(f"<p class=_a1>{line} {line}</p>" for line in POINTS * 2)
    opening = "".join(f"<p>{line}</p>" for line in OPENING)
    page = f"<div><h1>The bridge closes</h1><div class=_b1>{opening}</div><div class=_b2>{text}</div></div>"
    assert texts(page)[: len(OPENING)] == list(OPENING)


def test_paragraph_beside_the_list_that_holds_the_rest_opens_the_story():
    """It stands in the element that holds the list, and so does the crosshead between the two."""
    points = "".join(f"<li><h3>Shop</h3><p>{line} {line}</p><p>{line} Once more, {line}</p></li>" for line in POINTS)
    line = " ".join(OPENING)
    page = f"<h1>The bridge closes</h1><div class=_b1><p>{line}</p><h2>Four shops</h2><ol>{points}</ol></div>"
    assert texts(page)[:2] == [line, "Four shops"]


def test_sentence_in_a_box_of_its_own_above_the_text_is_no_opening():
    """It sums the story up."""
    text = "".join(f"<p class=_a1>{line} {line}</p>" for line in POINTS * 2)
    page = f"<div><h1>The bridge closes</h1><div class=_b1><p>{OPENING[0]}</p></div><div class=_b2>{text}</div></div>"
    assert texts(page)[0] == f"{POINTS[0]} {POINTS[0]}"
