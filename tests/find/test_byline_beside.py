"""What a page says of its authors in elements of their own: office, house, place, address, page."""

# ruff: noqa: E501

from __future__ import annotations

import pytest

import newsrecord
from newsrecord.page.walk import read_page

URL = "https://www.quay.example/news/ferry-runs-again"
TEXT = (
    "<p>The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port.</p>"
    "<p>The shop on the island had been without fresh bread since the storm tore the pier from its posts in March.</p>"
    "<p>A second boat is to follow next week, once divers have looked at the posts on the northern side of it.</p>"
)
HEAD = '<h1 class="title">Ferry runs again to Lund</h1>'
SITE = '<meta property="og:site_name" content="The Quay">'


def page_of(byline: str, after: str = "", head: str = "", language: str = "en") -> str:
    return (
        f'<html lang="{language}"><head><title>Ferry runs again to Lund</title>{SITE}{head}</head><body><main><article>'
        f"{HEAD}{byline}<div>{TEXT}</div>{after}</article></main></body></html>"
    )


def read(byline: str, after: str = "", head: str = "", language: str = "en") -> newsrecord.Byline:
    article = newsrecord.parse_html(page_of(byline, after, head, language), url=URL, annotate=())
    assert article.byline is not None
    return article.byline


@pytest.mark.parametrize(
    ("byline", "role", "language"),
    [
        ('<div class="author"><a href="/x">Ana Ruiz</a><span class="author-title">News Reporter</span></div>', "News Reporter", "en"),
        ('<div class="autor"><p class="name">Ana Ruiz</p><p class="funktion">Leiterin Lokales</p></div>', "Leiterin Lokales", "de"),
        ('<ul class="author"><li><b>Ana Ruiz</b><i>toimittaja</i></li></ul>', "toimittaja", "fi"),
        ('<div class="byline"><b>Ana Ruiz</b> <i>dziennikarka śledcza</i></div>', "dziennikarka śledcza", "pl"),
        ('<p class="author-name">Ana Ruiz</p><p class="author-role">Harbour watcher</p>', "Harbour watcher", "en"),
        ('<div class="byline"><div class="job-title">Redactora jefe</div><div class="name">Ana Ruiz</div></div>', "Redactora jefe", "es"),
    ],
)  # fmt: skip
def test_office_in_an_element_of_its_own(byline: str, role: str, language: str) -> None:
    """An office beside the name is the author's, by the name of its element or by its words."""
    [author] = read(byline, language=language).authors
    assert (author.name, author.role) == ("Ana Ruiz", role)


def test_each_author_has_the_office_beside_the_own_name() -> None:
    """Several authors with an office each keep them apart."""
    rows = "".join(
        f'<li class="author"><a href="/people/{i}">{name}</a><span class="role">{role}</span></li>'
        for i, (name, role) in enumerate([("Ana Ruiz", "Health Editor"), ("Tom Lee", "Reporter")])
    )
    authors = read(f'<ul class="authors">{rows}</ul>').authors
    assert [(author.name, author.role) for author in authors] == [
        ("Ana Ruiz", "Health Editor"),
        ("Tom Lee", "Reporter"),
    ]
    assert [author.url for author in authors] == [
        "https://www.quay.example/people/0",
        "https://www.quay.example/people/1",
    ]


def test_photographer_in_a_row_is_no_author() -> None:
    """Who stands in the row of authors and is said to have taken the pictures wrote nothing."""
    row = "".join(
        f'<div class="byline-author"><div class="name">{name}</div><div class="role">{role}</div></div>'
        for name, role in [("Ana Ruiz", "Reporter"), ("Tom Lee", "Editor"), ("Per Lind", "Photographer")]
    )
    assert read(f'<div class="bylines">{row}</div>').names == ("Ana Ruiz", "Tom Lee")


@pytest.mark.parametrize(
    ("byline", "place"),
    [
        ('<p class="byline">By <b>Ana Ruiz</b></p><p>in Nairobi</p>', "Nairobi"),
        ('<p class="byline">By Ana Ruiz</p><p class="byline-place">Nairobi</p>', "Nairobi"),
        ('<div class="author"><b>Ana Ruiz</b><span class="location">Nairobi</span></div>', "Nairobi"),
        ('<div class="x"><a href="/author/ana-ruiz">Ana Ruiz</a><span>Nairobi</span></div>', "Nairobi"),
        ('<div class="author"><p class="name">Ana Ruiz</p><p class="role">Correspondent in Nairobi</p></div>', "Nairobi"),
    ],
)  # fmt: skip
def test_place_beside_the_name(byline: str, place: str) -> None:
    """A place in an element of its own, or within an office beside the name, is the byline's."""
    location = read(byline).location
    assert location is not None
    assert location.name == place


@pytest.mark.parametrize(
    ("beside", "affiliation", "agency"),
    [
        ('<span class="source">Reuters</span>', None, "Reuters"),
        ('<p class="source">with AFP</p>', None, "AFP"),
        ('<p class="org">Special to The Quay</p>', "The Quay", None),
        ("<p>The Quay</p>", "The Quay", None),
        ('<p class="role">Quay Staff Writer</p>', "Quay", None),
        ('<p class="role">Professor of Tides, University of Lund</p>', "University of Lund", None),
    ],
)
def test_house_and_agency_beside_the_name(beside: str, affiliation: str | None, agency: str | None) -> None:
    """A house beside the name is the author's affiliation, an agency the byline's."""
    byline = read(f'<div class="byline"><div class="name">Ana Ruiz</div>{beside}</div>')
    assert (byline.authors[0].affiliation, byline.agency) == (affiliation, agency)


def test_address_behind_a_link_is_the_authors() -> None:
    """A link that opens a letter gives the address, and its word is no part of the byline."""
    byline = read(
        '<div class="byline">Ana Ruiz <span>Reporter</span> <a href="mailto:a.ruiz@quay.example?subject=x">Email</a></div>'
    )
    assert [(a.name, a.role, a.email) for a in byline.authors] == [("Ana Ruiz", "Reporter", "a.ruiz@quay.example")]


def test_box_of_the_house_is_nobodys_address() -> None:
    """The address of the whole house is not the author's."""
    byline = read('<div class="byline">Ana Ruiz <a href="mailto:info@quay.example">Contact</a></div>')
    assert byline.authors[0].email is None


def test_page_of_an_author_and_not_an_account() -> None:
    """The link on the name leads to the author's page, unless it leads to a network."""
    own = read('<div class="byline">By <a href="/staff/1">Ana Ruiz</a></div>').authors[0]
    account = read('<div class="byline">By <a href="https://x.com/ana">Ana Ruiz</a></div>').authors[0]
    assert (own.url, account.url) == ("https://www.quay.example/staff/1", None)


def test_box_below_the_story_tells_of_its_author() -> None:
    """What the head of the story leaves out, the box on its author gives."""
    box = (
        '<section class="author-box"><h4 class="author-name">Ana Ruiz</h4><p class="author-title">Harbour reporter</p>'
        '<p class="author-bio">Ana writes about tides.</p><a href="mailto:ana@quay.example" class="author-mail">Write</a></section>'
    )
    author = read('<p class="byline">By Ana Ruiz</p>', after=box).authors[0]
    assert (author.role, author.email) == ("Harbour reporter", "ana@quay.example")


@pytest.mark.parametrize(
    ("portrait", "role", "language"),
    [
        ("Ana Ruiz is the energy correspondent of The Quay. She lives in Lund.", "energy correspondent", "en"),
        ("Ana Ruiz ist Redakteurin und schreibt über Häfen.", "Redakteurin", "de"),
        ("Ana Ruiz est journaliste.", "journaliste", "fr"),
    ],
)
def test_sentence_below_the_story_tells_who_the_author_is(portrait: str, role: str, language: str) -> None:
    """A sentence that says what the author is gives the office."""
    assert (
        read('<p class="byline">Ana Ruiz</p>', f"<p><em>{portrait}</em></p>", language=language).authors[0].role == role
    )


@pytest.mark.parametrize(
    "beside",
    [
        '<button class="follow">Follow</button>',
        '<span class="author-title">5 min read</span>',
        '<span class="category">Politics</span>',
        '<h2 class="title">Why the tide matters, by our reporter</h2>',
        '<div class="role"><a href="/all">View author publications</a></div>',
        '<p class="role">Author</p>',
        '<p class="role">Role:</p>',
        "<p>What the harbour master and the reporter saw that night</p>",
    ],
)
def test_what_is_no_office(beside: str) -> None:
    """Buttons, sections, headings, labels and sentences beside a name say nothing of the author."""
    author = read(f'<div class="byline"><div class="name">Ana Ruiz</div>{beside}</div>').authors[0]
    assert (author.name, author.role, author.affiliation) == ("Ana Ruiz", None, None)


def test_another_storys_author_keeps_the_office() -> None:
    """The office of somebody whom a teaser names is not that of the author."""
    teaser = (
        '<aside class="related"><div class="author"><a href="/author/tom">Tom Lee</a>'
        '<span class="author-title">Chief columnist</span></div></aside>'
    )
    [author] = read('<div class="byline">Ana Ruiz</div>', after=teaser).authors
    assert (author.name, author.role) == ("Ana Ruiz", None)


def test_headline_above_the_name_is_no_office() -> None:
    """That an element is called a title makes it no office where the headline is meant."""
    assert read('<span class="by">By <a rel="author" href="/a">Ana Ruiz</a></span>').authors[0].role is None


def test_declared_address_and_office() -> None:
    """Linked data give a person's address; microdata give the office beside the name."""
    data = (
        '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ana Ruiz",'
        '"email":"mailto:ana@quay.example"}}</script>'
    )
    assert read("", head=data).authors[0].email == "ana@quay.example"
    item = (
        '<div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ana Ruiz</span> '
        '<span itemprop="jobTitle">Health Editor</span> <a href="/x">More</a></div>'
    )
    [author] = read(item).authors
    assert (author.name, author.role) == ("Ana Ruiz", "Health Editor")


def test_names_under_a_heading_are_authors() -> None:
    """A heading that says nothing but "Author(s)" labels the names under it, in a column beside the story too."""
    column = "<aside><h3>Author(s)</h3><ul><li>Ana Ruiz</li><li>Tom Lee</li></ul><h3>Topics</h3><ul><li>Lund</li></ul></aside>"
    assert read("", after=column).names == ("Ana Ruiz", "Tom Lee")


@pytest.mark.parametrize(
    ("byline", "text"),
    [
        ('<div class="author"><a href="/a">Ana Ruiz</a><span class="x">Reporter</span></div>', "Ana Ruiz Reporter"),
        ('<div class="author"><span class="first">Ana</span><span class="last">Ruiz</span></div>', "Ana Ruiz"),
        ('<div class="author"><a href="/a">Ana Ruiz</a><a href="#note"><sup>1</sup></a></div>', "Ana Ruiz1"),
    ],
)
def test_elements_that_meet_in_a_byline_are_parted(byline: str, text: str) -> None:
    """Elements of a byline with no blank between them are lines of their own, the parts of a name and notes are not."""
    chunks = read_page(byline).chunks
    assert " ".join(chunks[0].text.split()) == text


def test_scripts_without_blanks_run_on() -> None:
    """Where no blanks part words, elements are parted from one another and not from the words before them."""
    parted = '<html lang="ja"><div class="author"><span class="post">編集委員</span><span class="name">佐々木 遥</span></div>'
    running = '<html lang="ja"><div class="author">記者<a href="/a">佐々木遥</a>が報じた</div>'
    [office] = read_page(parted).chunks
    [line] = read_page(running).chunks
    assert (office.text, line.text) == ("編集委員\n佐々木 遥", "記者佐々木遥が報じた")


def test_evidence_tells_where_it_stands(stray_evidence) -> None:
    """Each line that something was taken from is in the evidence, and its locator leads back to it."""
    page = page_of('<div class="byline"><p class="name">Ana Ruiz</p><p class="role">Reporter</p></div>')
    found = newsrecord.extract_html(page, url=URL)
    beside = [each for each in found.evidence["byline"].losers if each.rule == "byline.beside"]
    assert [each.raw for each in beside] == ["Reporter"]
    assert stray_evidence(found, page, URL) == []


def test_names_in_elements_with_a_blank_between_are_several_authors() -> None:
    """What sets several words of a byline in an element each, with nothing between but blanks, names several people."""
    spans = " \n ".join(f'<span class="simple">{name}</span>' for name in ("Ana Ruiz", "Mia Anna Holm", "Tom Lee"))
    assert read(f'<div class="byline"><div class="origins">{spans}</div></div>').names == (
        "Ana Ruiz",
        "Mia Anna Holm",
        "Tom Lee",
    )
    assert read('<div class="byline"><span class="x">Ana</span> <span class="y">Ruiz</span></div>').names == (
        "Ana Ruiz",
    )


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Source: Coast Wire | Author: Tom Lee", ["Tom Lee"]),
        ("2 March 2026 | Text: Tom Lee", ["Tom Lee"]),
        ("News | Story: The boat | 5 min", []),
        ("Words and pictures | Author guidelines", []),
    ],
)
def test_label_of_the_author_behind_a_mark_in_one_line(line, names):
    """What many lines open with names an author behind a mark too, where nothing but a name follows."""
    text = (
        "<p>The last ferry tied up on Sunday, forty winters after it first crossed the sound in a squall of snow.</p>"
        * 2
    )
    page = f"<html lang=en><article><h1>Ferry ties up for good</h1><p>{line}</p>{text}</article>"
    assert [author.name for author in newsrecord.parse_html(page).authors] == names
