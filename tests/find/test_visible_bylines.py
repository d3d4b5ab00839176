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
LONG = f"<p>{'The port has had its boats counted again, and none of them is missing from the list. ' * 4}</p>"


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


@pytest.mark.parametrize("agency", ["Reuters", "dpa"])
def test_agency_alone_in_a_byline_is_the_author(agency: str) -> None:
    """An element that is called a byline, with nothing but an agency in it, names that."""
    assert names(f"<p class=byline>{agency}</p>") == [agency]


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


def test_heading_that_leads_to_an_author_s_page_is_the_author() -> None:
    """Some pages set the author's name below the headline as a lesser heading, all of it a link."""
    head = '<div><img src="/a.jpg"><a href="/author/ana-ruiz"><h2>Ana Ruiz</h2></a><p>Journalist</p></div>'
    assert names(head) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "below",
    [
        '<h3>About</h3><div><p>Written by</p></div><p><a href="/author/aruiz/">Ana Ruiz</a></p>',
        "<h3>Written by Ana Ruiz</h3>",
    ],
    ids=["below a cue", "in a heading"],
)
def test_name_that_a_cue_leads_to_below_the_story_is_the_author_s(below: str) -> None:
    """Where nothing above the story names anybody, the one name behind a cue below it does."""
    assert names("", below=f"{LONG * 15}{below}{LONG}") == ["Ana Ruiz"]


def test_names_that_cues_lead_to_in_teasers_are_nobody_s_here() -> None:
    """Several names behind cues of their own are those of other stories."""
    teaser = '<div><a href="/{}"><h3>Pier torn down by the storm in {}</h3></a><div>By</div><div>{}</div></div>'
    below = "".join(teaser.format(n, n, name) for n, name in enumerate(("Ana Ruiz", "Tom Lee")))
    assert names("", below=LONG * 15 + below) == []


def test_portrait_with_a_name_and_a_sentence_below_the_story_is_the_author_s() -> None:
    """A picture, a name and a sentence that begins with it are the author's where the page has one such box."""
    box = '<div><img src="/{}.jpg"><div>{}</div><p>{} is at home by the harbour, among its old trees.</p></div>'
    ana, tom = box.format("a", "Ana Ruiz", "Ana Ruiz"), box.format("t", "Tom Lee", "Tom Lee")
    assert names("", below=LONG * 15 + ana) == ["Ana Ruiz"]
    assert names("", below=LONG * 15 + ana + tom) == []


def test_portrait_that_speaks_as_the_author_names_nobody_but_its_link() -> None:
    """Behind a portrait a link to an author's page, with a text in the first person below, names the author."""
    box = (
        '<div><img src="/a.jpg"><div><a href="/author/ana22/">Ana Ruiz</a></div>'
        "<div>I look after the old trees of the harbour, and have done so for more than forty years.</div></div>"
    )
    assert names("", below=LONG * 15 + box) == ["Ana Ruiz"]


def test_agency_alone_in_the_line_above_the_date_is_the_author() -> None:
    """An agency's name above the date says who wrote where nobody else is named."""
    head = "<p>Author of the text:</p><img src='/a.jpg'><div>The Associated Press</div><div>Published May 7, 2025</div>"
    assert names(head) == ["The Associated Press"]


def test_links_to_authors_above_the_headline_are_its_own_where_the_date_is_there() -> None:
    """Author, section and date may stand right above the headline; without the date they are those of a teaser."""
    page = '<html lang="en"><body><div>{}<h1>Ferry runs again to Lund</h1>{}</div></body></html>'
    above = '<p><a href="/author/aruiz/">Ana Ruiz</a> <a href="/author/tlee/">Tom Lee</a></p>'
    dated = page.format(above + "<div>Harbour</div><div>May 18, 2026</div>", LONG * 15)
    bare = page.format(above + "<div>Harbour</div>", LONG * 15)
    found = [newsrecord.parse_html(each, url=URL, annotate=()).byline for each in (dated, bare)]
    assert [list(byline.names) if byline else [] for byline in found] == [["Ana Ruiz", "Tom Lee"], []]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("김하늘 기자<br>sky@quay.example", ["김하늘"]),
        ("서울 김하늘 기자 sky@quay.example", ["김하늘"]),
        ("순천·광양 김하늘 기자", ["김하늘"]),
        ("사진 김하늘 기자", []),
        ("이 소식을 전한 기자", []),
    ],
)
def test_korean_line_right_below_the_text_that_closes_with_an_office_is_signed(line: str, wanted: list[str]) -> None:
    """A reporter signs below the text in an element of its own, called anything, with an address of mail or none."""
    told = "항구의 배는 다시 다니기 시작했으며 사람들은 섬으로 돌아갈 수 있게 되었다고 항만청이 {}일에 밝혔다."
    text = "".join(f"<p>{told.format(day)} 두 번째 배는 다음 주에 뒤따를 예정이라고 한다.</p>" for day in range(1, 21))
    page = (
        f'<html lang="ko"><body><div><h1>배가 다시 다닌다</h1>{text}<div>{line}</div><div>0</div></div></body></html>'
    )
    byline = newsrecord.parse_html(page, url=URL, annotate=()).byline
    assert (list(byline.names) if byline else []) == wanted


def test_agency_far_from_a_date_is_no_author() -> None:
    """An agency alone in a line wrote the story only where the date stands beside it."""
    assert names("<div>Reuters</div><div>18 May 2026</div>") == ["Reuters"]
    assert names("<div>Reuters</div>") == []
