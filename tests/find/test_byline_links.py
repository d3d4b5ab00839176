"""Names that a page links to, and names below a label of their own."""

from __future__ import annotations

import pytest

import newsrecord
from newsrecord.find.bylines.links import linked_names
from newsrecord.find.landmarks import near_headline
from newsrecord.page.walk import read_page

URL = "https://www.quay.example/news/ferry-runs-again"
TEXT = (
    "<p>The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port.</p>"
    "<p>The shop on the island had been without fresh bread since the storm tore the pier from its posts in March.</p>"
)
DATE = "<p>Published 14.14</p>"


def authors_of(head: str, metas: str = "") -> list[str]:
    page = f'<html lang="en"><head>{metas}</head><body><main><h1>Ferry runs again</h1>{head}<div>{TEXT}</div></main>'
    byline = newsrecord.parse_html(page, url=URL, annotate=()).byline
    return [] if byline is None else list(byline.names)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/av/amanda-dahl", "Amanda Dahl"),
        ("/team/jens-kjaer-muessig.html", "Jens Kjær Müßig"),
        ("/u/ana_ruiz/", "Ana Ruiz"),
        ("https://www.quay.example/blog/@ana-ruiz", "Ana Ruiz"),
        ("https://posts.example/@anaruiz77", "Ana Ruiz"),
        ("https://posts.example/@wendo", "Wendo"),
        ("/meet-the-team/ana-ruiz-p4zy7c", "Ana Ruiz"),
    ],
)
def test_a_page_named_after_the_name_is_its_authors(address: str, name: str) -> None:
    """A line beside a date that leads to a page of the same name is the author's, whatever such pages are called."""
    assert authors_of(f'<div><a href="{address}"><p>{name}</p></a></div>{DATE}') == [name]


@pytest.mark.parametrize(
    "line",
    [
        f'<p><a href="/tag/ana-ruiz">Ana Ruiz</a></p>{DATE}',
        f'<p><a href="/people/ana-ruiz">Ana Ruiz</a></p>{DATE}',
        '<p><a href="/av/ana-ruiz">Ana Ruiz</a></p>',
        f'<p><a href="/menu/new-york">New York</a></p>{DATE}',
        f'<p><a href="/menu/boat-trips">BOAT TRIPS</a></p>{DATE}',
        f'<p><a href="/ana-ruiz">Ana Ruiz</a></p>{DATE}',
    ],
    ids=["subject", "people", "no date", "town", "capitals", "page of the root"],
)
def test_a_subject_named_as_its_page_is_no_author(line: str) -> None:
    """Subjects have pages of their own name as well."""
    outline = read_page(f"<main><h1>Ferry runs again</h1>{line}<div>{TEXT}</div></main>", url=URL)
    assert list(linked_names(outline, near_headline(outline))) == []


def test_a_link_beside_the_date_in_one_line_names_the_author() -> None:
    """Name, date and subjects share a line where elements are laid out in a row."""
    line = '<div><a href="/team/ana-ruiz/">Ana Ruiz</a> <span>25 March 2025</span> <a href="/t/sea">Sea</a></div>'
    assert authors_of(line) == ["Ana Ruiz"]


def test_a_link_behind_a_portrait_names_the_author() -> None:
    """Who is pictured in a box with the name, above the story, has written it."""
    box = '<div class=x1><img src="/face.jpg" alt=""><a class=x2 href="/av/ana-ruiz/">Ana Ruiz</a></div>'
    assert authors_of(f"<p>{TEXT[3:103]}</p>{box}<button>Listen</button>") == ["Ana Ruiz"]


def test_an_agency_beside_a_linked_name_is_an_author_too() -> None:
    """A line may link one of two."""
    line = '<div><a href="/team/ana-ruiz-p4zy7c">Ana Ruiz</a> and AP</div>'
    assert authors_of(f"{line}{DATE}") == ["Ana Ruiz", "AP"]


def test_a_name_below_a_label_may_have_a_degree() -> None:
    """What stands behind a comma is no more than a degree."""
    head = "<div><span>By </span><div><button>Ana Ruiz, Ph.D.</button></div></div>"
    assert authors_of(f"{head}<div><span>Edited by</span><div>Tom Lee</div></div>") == ["Ana Ruiz"]


def test_a_name_below_the_label_of_other_work_is_no_author() -> None:
    """Who edited a story did not write it, in whatever line the name stands."""
    assert authors_of(f"<div><div>Edited by</div><div>Tom Lee</div></div>{DATE}") == []
    linked = '<div>Reviewed by</div><div><a href="/author/tom-lee">Tom Lee</a></div>'
    assert authors_of(f'<div><a href="/author/ana">Ana Ruiz</a></div>{linked}{DATE}') == ["Ana Ruiz"]


def test_a_linked_author_outdoes_who_entered_the_story() -> None:
    """A name that the page never shows is that of whoever entered the story into the publishing system."""
    label = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Colin Marsh">'
    assert authors_of('<p><a href="/contributors/ana-ruiz/">Ana Ruiz</a></p>', label) == ["Ana Ruiz"]


def test_a_placeholder_is_nobody() -> None:
    """Forms of publishing systems are not always filled in; a button is not a name either."""
    metas = '<meta name="author" content="Name"><meta name="author" content="Ana Ruiz">'
    assert authors_of("<p>Full Bio</p>", metas) == ["Ana Ruiz"]


def test_the_town_of_an_agency_is_nobody() -> None:
    """An agency reports from a place as people do."""
    byline = newsrecord.parse_byline("Associated Press in Valencia")
    assert (byline.agency, byline.names) == ("Associated Press", ())
    assert byline.location is not None
    assert byline.location.name == "Valencia"


def test_names_below_a_label_have_their_offices_in_lines_of_their_own() -> None:
    """The label opens several names, and an office below each is none of them."""
    rows = "".join(
        f"<div class=y1><a href='/a/{i}'>{name}</a><span class=y2>{office}</span></div>"
        for i, (name, office) in enumerate(
            (("Ana Ruiz", "News Reporter"), ("Tom Lee", "News Reporter"), ("Mia Holm", ""))
        )
    )
    assert authors_of(f"<div class=y0><span>By</span><div>{rows}</div></div>") == ["Ana Ruiz", "Tom Lee", "Mia Holm"]


def test_names_below_a_label_are_found_below_the_points_of_a_story() -> None:
    """Points, pictures and players stand between the headline and the line of the authors."""
    points = "".join(f"<li>The ferry has run {i} times since the storm</li>" for i in range(18))
    assert authors_of(f"<ul>{points}</ul><div><span>By</span><div>Ana Ruiz</div></div>") == ["Ana Ruiz"]


def test_a_team_below_a_label_is_the_author() -> None:
    """What a label opens need not be a person."""
    assert authors_of("<div><span>By</span><div>The Harbour Editorial Team</div></div>") == [
        "The Harbour Editorial Team"
    ]


def test_the_author_near_the_headline_outdoes_those_that_teasers_mark() -> None:
    """Teasers mark their authors as a story does."""
    teasers = "".join(
        f'<div class=y1><h3><a href="/{i}">Rain again, part {i}</a></h3>By <a rel=author href="/w/{i}">{name}</a></div>'
        for i, name in enumerate(("Tom Lee", "Mia Holm"))
    )
    page = f"<main><h1>Ferry runs again</h1><div>By Ana Ruiz</div>{DATE}<div>{TEXT}</div><div>{teasers}</div></main>"
    assert newsrecord.parse_html(page, url=URL, annotate=()).byline.names == ("Ana Ruiz",)


def test_a_byline_right_above_the_text_is_known_by_it() -> None:
    """Where the headline is taken for another and bylines abound, the text tells which is the story's."""
    teasers = "".join(
        f"<div class=y1><h3>Rain again, part {i}</h3><p>By {name}</p></div>"
        for i, name in enumerate(("Tom Lee", "Mia Holm", "Ida Berg", "Jon Dahl"))
    )
    text = "".join(TEXT.replace("Saturday", day) for day in ("Monday", "Tuesday")).replace("<p>", f"<p>{TEXT[3:90]} ")
    filler = "".join(f"<li>Line {i} of the menu</li>" for i in range(30))
    page = (
        f"<div><h1>Harbour news</h1><ul>{filler}</ul><h2>Ferry runs again</h2><p>By Ana Ruiz</p>{text}{teasers}</div>"
    )
    assert newsrecord.parse_html(page, url=URL, annotate=()).byline.names == ("Ana Ruiz",)


def test_a_name_above_the_headline_and_its_date_is_the_author() -> None:
    """Some pages set both over the headline, and none of it is a link."""
    page = (
        f"<main><div class=y1>Ana Ruiz</div><div class=y2>4 September 2025</div><h1>Ferry runs again</h1>{TEXT}</main>"
    )
    assert newsrecord.parse_html(page, url=URL, annotate=()).byline.names == ("Ana Ruiz",)


def test_a_desk_beside_the_date_is_the_author() -> None:
    """One word is a name where it is that of a desk, in a line of its own."""
    assert authors_of("<div class=y1>19 Dec, 2025</div><div class=y2>Newsdesk</div>") == ["Newsdesk"]


def test_a_link_of_one_word_beside_the_date_is_the_author() -> None:
    """The page of an author is named after the one word that the link has."""
    line = '<div><a href="/author/susan/">Susan</a> December 9, 2024 <a href="#c">0 Comments</a></div>'
    assert authors_of(line) == ["Susan"]


def test_names_that_link_to_their_mail_are_the_authors() -> None:
    """Papers print how to write to who wrote, and nothing else that says so."""
    mails = "".join(
        f'<div class=y1><a class=y2 href="mailto:{mail}@quay.example">{name}</a></div>'
        for name, mail in (("Tiril Aas", "tiril.aas"), ("Odd Brekke", "odd.brekke"))
    )
    assert authors_of(f"{mails}{DATE}") == ["Tiril Aas", "Odd Brekke"]


def test_a_mail_of_another_name_tells_no_author() -> None:
    """A button leads to the mail of the desk."""
    assert authors_of(f'<div class=y1><a href="mailto:desk@quay.example">Contact Us</a></div>{DATE}') == []


def test_a_board_of_a_forum_is_nobody() -> None:
    """A line with a date that links to the board which a thread stands in names no author by it."""
    line = 'Discussion in <a href="/forums/deck-talk.73/">Deck Talk</a> started by gull, 29 October 2014.'
    page = f"<html lang='en'><body><h1>Name a harbour</h1><p>{line}</p><p>{'The ferry came in at noon today. ' * 9}</p>"
    assert newsrecord.parse_html(page, annotate=()).byline is None


@pytest.mark.parametrize("title", ["Membres", "Members", "Mitglieder", "Пользователи"])
def test_a_list_of_members_is_no_author(title: str) -> None:
    """Forums link every page to the list of their members as to its authors."""
    head = f'<title>Name a harbour</title><link rel="author" href="memberlist.php" title="{title}">'
    page = f"<html><head>{head}</head><body><h1>Name a harbour</h1><p>{'The ferry came in at noon today. ' * 9}</p>"
    assert newsrecord.parse_html(page, annotate=()).byline is None


def test_categories_in_the_box_of_the_byline_are_no_authors() -> None:
    """A line of links to categories is none of authors, though the box around it is called a byline."""
    filed = '<a href="/category/island-life/">Island Life</a>, <a href="/category/boats-and-ships/">Boats Ships</a>'
    box = '<div class="entry-byline"><div class="{}">{}</div></div>'
    assert authors_of(box.format("entry-categories", filed)) == []
    assert authors_of(box.format("author", '<a href="/category/ana-ruiz/">Ana Ruiz</a>')) == ["Ana Ruiz"]
