"""Lines of a story that send its readers to another site."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

LINES = (
    "The town council of Hallow Bay voted nine to four on Tuesday night to close the old ferry terminal for good.",
    "Opponents said that the decision was taken without a survey of the foundations, which are ninety years old.",
    "The last ferry is due to leave on 31 March. From then on, passengers will board at a temporary pier nearby.",
    "Engineers expect the demolition to take eleven weeks and to cost the town some two and a half million crowns.",
)
URL = "https://courier.example/news/ferry"


def read(inner: str) -> list[str]:
    text = f"<p>{LINES[0]}</p><p>{LINES[1]}</p>{inner}<p>{LINES[2]}</p><p>{LINES[3]}</p>"
    page = f"<main><h1>Hallow Bay closes terminal</h1><div>{text}</div></main>"
    return [block.text for block in parse_html(page, url=URL, annotate=()).body if block.text not in LINES]


def items(*lines: str) -> str:
    return f"<ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul>"


def link(address: str, words: str) -> str:
    return f'<a href="{address}">{words}</a>'


def test_line_that_names_what_can_be_read_elsewhere_stays() -> None:
    """A statement and a source are the story's, however much of the line is a link."""
    where = link("https://harbour.example/12.pdf", "Statement by the harbour office of 12 March")
    assert read(f"<p>Read the full statement here: {where}</p>") == [
        "Read the full statement here: Statement by the harbour office of 12 March"
    ]


@pytest.mark.parametrize(
    "line",
    [
        f"Read the full statement here: {link('/news/12', 'Statement by the harbour office of 12 March')}",
        f"Read also: {link('https://herald.example/1', 'Mayor resigns after the audit')}",
        f"Find us here: {link('https://facebook.com/courier', 'The Courier on Facebook')}",
    ],
)
def test_line_that_leads_to_stories_and_channels_goes(line: str) -> None:
    """What leads to other stories, of the outlet or of its sisters, and to its channels is none of it."""
    assert read(f"<p>{line}</p>") == []


def test_document_of_the_story_stays() -> None:
    """The outlet may keep the document itself."""
    assert read(f"<p>The audit: {link('/files/audit.pdf', 'Report of the auditors of 12 March')}</p>") == [
        "The audit: Report of the auditors of 12 March"
    ]


def test_list_of_places_stays() -> None:
    """Names that lead to several other sites are what the story tells of."""
    places = [link(f"https://{name}.example/", name.title()) for name in ("anchor", "lighthouse", "fishery")]
    assert read(items(*places)) == ["Anchor\nLighthouse\nFishery"]


def test_list_of_headlines_of_one_other_site_goes() -> None:
    """They are the stories of the outlet's sister."""
    told = "the mayor resigns after an audit that found millions missing"
    assert read(items(*[link(f"https://herald.example/{n}", f"{n}: {told}") for n in range(3)])) == []


def test_list_that_says_where_its_things_are_sold_stays() -> None:
    """The shops stand behind what the story says in its own words, and may be most of a line."""
    coat = f"Warm coat ({link('https://northwear.example/1', 'Northwear of Hallow Bay')})"
    boots = f"Dry boots ({link('https://bootmakers.example/2', 'The Old Bootmakers')})"
    assert len(read(items(coat, boots, "A thermos"))) == 1


def test_list_that_a_sentence_announces_stays() -> None:
    """What a sentence with a colon opens is no list of other stories, even where its names lead to pages here."""
    said = "The harbour is told of in three books that the town has printed since the war:"
    books = items(
        *[link(f"/books/{n}", title) for n, title in enumerate(("The Old Pier", "Salt and Rope", "Our Boats"))]
    )
    assert read(f"<p>{said}</p>{books}") == [said, "The Old Pier\nSalt and Rope\nOur Boats"]


@pytest.mark.parametrize("said", ["Read also these three stories of the harbour and the town:", "More from us:"])
def test_list_that_a_pointer_announces_goes(said: str) -> None:
    """A colon alone makes no sentence of the story."""
    stories = items(*[link(f"/{n}", f"Mayor resigns, part {n}") for n in range(3)])
    assert not any("Mayor" in text for text in read(f"<p>{said}</p>{stories}"))


def test_linked_crosshead_of_a_place_stays() -> None:
    """The heading of a part of the story may lead to what that is about."""
    text = "A pub with a view of the harbour, and the best chowder in the county, say those who eat there every week."
    assert read(f"<h3>{link('https://anchor.example/', 'The Blue Anchor')}</h3><p>{text}</p>") == [
        "The Blue Anchor",
        text,
    ]


@pytest.mark.parametrize("title", ["A better boat (Sponsored)", "Ein besseres Boot (Anzeige)"])
def test_crosshead_that_is_paid_for_goes(title: str) -> None:
    """It says so in brackets."""
    text = "The new boat has more room for bicycles than any before it, and is quieter than the waves are, they say."
    assert title not in read(f"<h3>{link('https://boats.example/', title)}</h3><p>{text}</p>")


def test_short_sentence_within_marks_before_a_link_is_no_label() -> None:
    """Its own stop stands within the quotation marks."""
    more = f"<div class=r>{link('/1', 'Mayor resigns after the audit')}</div>"
    assert read(f"<p>“I take the ferry every day.”</p>{more}") == ["“I take the ferry every day.”"]
