"""Bylines of pages that declare nothing: who wrote the story is told by place, sequence and links alone."""

from __future__ import annotations

import pytest

import newsrecord

URL = "https://www.quay.example/news/ferry-runs-again"
TEXT = (
    "<p>The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port.</p>"
    "<p>The shop on the island had been without fresh bread since the storm tore the pier from its posts in March.</p>"
    "<p>A second boat is to follow next week, once divers have looked at the posts on the northern side of it.</p>"
)


def read(head: str, *, below: str = "", language: str = "en") -> newsrecord.Article:
    page = (
        f'<html lang="{language}"><head><title>Ferry runs again to Lund - Quay Courier</title></head><body><div>'
        f"<h1>Ferry runs again to Lund</h1>{head}<div>{TEXT}</div>{below}</div></body></html>"
    )
    return newsrecord.parse_html(page, url=URL, annotate=())


def names(head: str, *, below: str = "", language: str = "en") -> list[str]:
    byline = read(head, below=below, language=language).byline
    return [] if byline is None else list(byline.names)


@pytest.mark.parametrize(
    "lines",
    [
        "<div>By</div><div>Ana Ruiz</div><div>,</div><div>Tom Lee</div><div>, and</div><div>Harbour Team</div>",
        "<div>By</div><ul><li><a href='#a'>Ana Ruiz</a><a href='#n'>2</a>,</li><li><a href='#b'>Tom Lee</a>&amp;</li>"
        "<li>…</li><li>Harbour Team</li></ul>",
    ],
    ids=["lines", "list with notes"],
)
def test_names_below_a_cue_go_on_behind_what_joins_them(lines: str) -> None:
    """A comma, an "and" or the number of a note between the names below a cue ends none of them."""
    assert names(lines) == ["Ana Ruiz", "Tom Lee", "Harbour Team"]


def test_agency_below_a_cue_is_an_author_beside_the_person() -> None:
    """A news agency in a line below the person's is named as well."""
    lines = "<dl><dt>von</dt><dd>Ana Ruiz</dd><div>,</div><dd>Deutsche Presse-Agentur</dd></dl>"
    assert names(lines, language="de") == ["Ana Ruiz", "Deutsche Presse-Agentur"]


def test_byline_of_several_lines_says_what_the_page_prints() -> None:
    """The text of a byline whose names stand in lines of their own has them all, without the numbers of notes."""
    byline = read("<div>By</div><ul><li><a href='#a'>Ana Ruiz</a><a href='#n'>2</a>,</li><li>Tom Lee</li></ul>").byline
    assert byline is not None
    assert byline.text == "By Ana Ruiz, Tom Lee"


def test_button_behind_a_cue_is_the_author() -> None:
    """A button that a cue leads to is a name, and one behind a name a button."""
    assert names('<div>By <button type="button">Ana Ruiz</button></div>') == ["Ana Ruiz"]
    assert names('<div>By Ana Ruiz <button type="button">Save</button></div>') == ["Ana Ruiz"]


def test_whoever_reviewed_the_text_is_no_author() -> None:
    """A linked name behind "Reviewed By:" is not led to by the "By:" alone."""
    author = '<div><a href="/blog/author/ana/">Ana Ruiz</a></div>'
    review = '<p>Reviewed By: <a href="/blog/author/tomlee/">Tom Lee, PhD</a></p>'
    assert names(author + review) == ["Ana Ruiz"]


def test_name_with_a_capital_within_is_spelt_as_its_link_is() -> None:
    """Only the link to an author's page tells a capital within a name from a line that ran into the next."""
    line = '<div>By <a href="/author/7/ana-sanmarco/">Ana SanMarco</a><br>Published: Mar 3, 2026</div>'
    assert names(line) == ["Ana SanMarco"]


def test_what_leads_to_the_page_of_an_author_named_before_is_no_second_one() -> None:
    """Two lines with one address are a person, and what the person is."""
    page = "/author/ana-ruiz"
    lines = f'<p><a href="{page}">Ana Ruiz</a></p><p><a href="{page}">Trending Editor</a></p>'
    assert names(lines) == ["Ana Ruiz"]


def test_name_above_place_and_date_is_the_author_below_a_picture_and_links() -> None:
    """A person's name farther from the headline is the author's where the date stands below it."""
    before = (
        '<h2>The boat is back</h2><div>Give this story</div><img src="/a.jpg"><div>The pier at dawn.</div>'
        '<ul><li><a href="/x">Pier torn down by the storm in March</a></li></ul>'
    )
    dated = "<p>Ana Ruiz</p><p>Rome</p><div>03/05/2026 Updated at 15:10 h.</div>"
    assert names(before + dated) == ["Ana Ruiz"]
    assert names(before + "<p>Ana Ruiz</p><p>Rome</p><p>Give this story</p>") == []


def test_outlet_beside_the_date_is_the_author_where_nobody_is() -> None:
    """The outlet's own name in the line above the date says who published, and nobody else wrote."""
    assert names("<div>Quay</div><div>March 3, 2026</div><div>10 Min Read</div>") == ["Quay"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="author">Bildcredits:</div>',
        '<h3 id="h-written-communication">Written Communication</h3>',
    ],
    ids=["label", "heading called after its words"],
)
def test_label_and_heading_in_boxes_called_after_authors_name_nobody(box: str) -> None:
    """What leads to the next line is no name, nor is a heading whose element is called after its own words."""
    assert names("", below=f"{box}<p>It is as it is, and nobody knew for how long.</p>") == []


def test_only_line_with_a_cue_is_the_byline_among_the_names_of_many_readers() -> None:
    """Names of those who commented do not hide the only line of the page that opens as a byline does."""
    readers = "".join(
        f'<li><div class="comment-author">{name} says</div><p>What a fine ferry, and I have been on it.</p></li>'
        for name in ("Ida", "Mo", "Lea", "Kim", "Bo")
    )
    below = f'<div class="author-info"><h3 class="author-name">Written by Melissa</h3></div><ul>{readers}</ul>'
    assert names("", below=below) == ["Melissa"]


@pytest.mark.parametrize(
    ("head", "below", "language", "agency"),
    [
        ("<div>Quelle: dpa Sport</div>", "", "de", "dpa"),
        ("<p>03.05.2026 - 16:48</p><p>Haberler - Anadolu Ajansı</p>", "", "tr", "Anadolu Ajansı"),
        ("", "<p>SDA/rum</p>", "de", "SDA"),
    ],
    ids=["with its desk", "beside the date", "with a code"],
)
def test_agency_named_alone_is_the_author(head: str, below: str, language: str, agency: str) -> None:
    """An agency with its desk, at the end of a line beside the date, or above a code wrote a story by nobody."""
    assert names(head, below=below, language=language) == [agency]


def test_address_of_a_reporter_with_two_places_is_part_of_the_byline() -> None:
    """The mail in a Korean byline below the text says nothing against the name, wherever the reporter was."""
    below = '<div class="writer">순천, 광양 김하늘 기자<br>sky@quay.example</div>'
    assert names("", below=below, language="ko") == ["김하늘"]
