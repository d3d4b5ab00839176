"""Bylines of other stories on a page, and names that stand in one line with other words."""

from __future__ import annotations

import pytest

import newsrecord
from newsrecord import parse_byline

URL = "https://www.quay.example/news/ferry-runs-again"
TEXT = (
    "<p>The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port, and "
    "brought back nineteen guests of a wedding who had been waiting there since the storm broke the pier.</p>"
    "<p>The shop on the island had been without fresh bread since the storm tore the pier from its posts in March.</p>"
)
FAR = "<ul>" + "<li>Nineteen guests</li>" * 20 + "</ul>"
TEASER = '<div><h3><a href="/news/bakery">Bakery of the island opens its doors again</a></h3><p>by Tom Lee</p></div>'


def authors_of(head: str = "", *, before: str = "", behind: str = "") -> list[str]:
    page = (
        f'<html lang="en"><body>{before}<main><header><h1>Ferry runs again</h1>{head}</header><div>{TEXT}</div></main>'
        f"{behind}"
    )
    byline = newsrecord.parse_html(page, url=URL, annotate=()).byline
    return [] if byline is None else list(byline.names)


def test_byline_below_the_title_of_a_teaser_is_none_of_the_story() -> None:
    """A small box whose title leads away names who wrote what it leads to."""
    assert authors_of(behind=TEASER) == []
    assert authors_of(behind=FAR + TEASER) == []
    assert authors_of(before=TEASER) == []


def test_byline_of_a_teaser_counts_where_one_person_writes_all() -> None:
    """On a page of one person's own, the bylines of all teasers are by whoever wrote the story."""
    other = TEASER.replace("bakery", "school").replace("Bakery", "School")
    assert authors_of(behind=FAR + TEASER + other) == ["Tom Lee"]


def test_byline_far_from_the_headline_counts_without_a_teaser() -> None:
    """A line below the story that opens as a byline does is the story's."""
    assert authors_of(behind=f"{FAR}<div><p>By Ana Ruiz</p></div>") == ["Ana Ruiz"]


@pytest.mark.parametrize("address", ["#", "https://clickbarrel.example/"])
def test_line_that_is_all_link_is_no_byline_below_the_story(address: str) -> None:
    """A button or an advertiser's mark has the word for "by" in its link."""
    assert authors_of(behind=f'{FAR}<ul><li><a href="{address}">By Region Board</a></li></ul>') == []


def test_link_to_an_author_below_the_story_is_a_byline() -> None:
    """The page of an author is where a byline leads, its first word in the link or not."""
    assert authors_of(behind=f'{FAR}<div><a href="/author/ana-ruiz">By Ana Ruiz</a></div>') == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "line",
    [
        '<a href="/author/ana-ruiz">Ana Ruiz</a> <span>Harbour</span>',
        '<a href="/author/ana-ruiz">Ana Ruiz</a> <a href="/harbour-life">Harbour Life</a>',
        '<a href="/author/ana-ruiz">Ana Ruiz</a> <a href="/harbour-life">Harbour Life</a> May 2nd 2025',
    ],
    ids=["words", "section", "section and date"],
)
def test_name_ends_where_the_link_to_its_author_does(line: str) -> None:
    """What another element says right behind the name is no part of it, and no second author."""
    assert authors_of(f"<div>by {line}</div>") == ["Ana Ruiz"]


def test_names_joined_by_a_word_stay_two_where_one_is_linked() -> None:
    """A guest has no page of an author's, and is named all the same."""
    line = '<a href="/author/ana-ruiz">Ana Ruiz</a> and <a href="https://tomlee.example/">Tom Lee</a>'
    assert authors_of(f"<div>By {line}</div>") == ["Ana Ruiz", "Tom Lee"]


def test_suffix_behind_a_linked_name_stays() -> None:
    """A "Jr." belongs to the name even where the link does not hold it."""
    assert authors_of('<div>By <a href="/author/ana-ruiz">Ana Ruiz</a> Jr.</div>') == ["Ana Ruiz Jr."]


@pytest.mark.parametrize(
    "line",
    [
        "Ana Ruiz By Ana Ruiz",
        "Ana Ruiz | aruiz@quay.example By Ana Ruiz | aruiz@quay.example The Courier",
        "Ana Ruiz By Ana Ruiz The Courier",
        "Ana Ruiz Von Ana Ruiz",
    ],
)
def test_byline_begins_behind_the_name_of_a_portrait(line: str) -> None:
    """The words of a portrait stand in one line with the byline on many pages, and are the same name."""
    assert authors_of(f"<div>{line}<br>Email the author</div>") == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By ANA RUIZ & TOM LEE", ["ANA RUIZ", "TOM LEE"]),
        ("By ANA RUIZ & TOM LEE | 10/9/10 7:15 AM EDT", ["ANA RUIZ", "TOM LEE"]),
        ("By ANA RUIZ, Executive Editor | Friday June 7, 2013 @ 6:43pm EDT", ["ANA RUIZ"]),
        ("《TK》", ["TK"]),
    ],
)
def test_marks_are_no_part_of_a_name(line: str, names: list[str]) -> None:
    """A mark that joins, dates or wraps names is none of them."""
    assert [author.name for author in parse_byline(line).authors] == names


def test_sign_and_cue_within_a_link_are_no_part_of_a_name() -> None:
    """A theme sets the picture of a person and the word for "by" into the link."""
    assert authors_of('<div><a href="/author/news-desk">👤by Quay News Desk</a></div>') == ["Quay News Desk"]


@pytest.mark.parametrize("address", ["/ikr7", "/168-quay", "https://posts.example/saltygull", "/anaruiz"])
@pytest.mark.parametrize(
    ("before", "behind"),
    [("", "<div>March 14, 2025</div>"), ('<div><img src="/ana.jpg" alt=""></div>', "<div>Reporter</div>")],
    ids=["date", "portrait"],
)
def test_name_that_leads_to_an_account_is_the_authors(address: str, before: str, behind: str) -> None:
    """An account may be called anything; a date behind the name, or a portrait before it, says whose it is."""
    line = f'<div>{before}<div><a href="{address}">Ana Ruiz</a></div></div>{behind}'
    assert authors_of(line) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "line",
    [
        '<div><a href="/tag/7">Ana Ruiz</a></div><div>March 14, 2025</div>',
        '<div><a href="/c/lund-island-news">Lund Island</a></div><div>March 14, 2025</div>',
        '<div><a href="/c7">New York</a></div><div>March 14, 2025</div>',
        '<div><a href="/c7">Ana Ruiz</a></div><div>The pier is to be built again.</div>',
    ],
    ids=["subject", "section", "town", "no date"],
)
def test_line_that_leads_to_a_subject_or_stands_alone_is_no_author(line: str) -> None:
    """Sections and subjects are links of two words as well."""
    assert authors_of(line) == []


def test_one_word_that_leads_to_an_author_of_that_name_is_one() -> None:
    """Blogs sign with a given name alone, and its link has the whole name."""
    assert authors_of('<p><a href="/author/maziar-ford">Maziar</a></p>') == ["Maziar"]
    assert authors_of('<p><a href="/author/maziar-ford">Website</a></p>') == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana Ruiz<br>| Tom Lee", ["Ana Ruiz", "Tom Lee"]),
        ("Ana Ruiz | Madrid", ["Ana Ruiz"]),
        ('<a href="/ana-ruiz/">Ana Ruiz</a> | <a href="https://posts.example/ana">@anaruiz</a>', ["Ana Ruiz"]),
        ("Quay Times Staff 2019年04月28日 08時00分", ["Quay Times Staff"]),
        ("王小明2017-03-01 14:27:02", ["王小明"]),
        ("Richard (R.J.) Wendo", ["Richard (R.J.) Wendo"]),
    ],
)
def test_line_of_names_with_a_mark_or_a_date_is_a_byline(line: str, names: list[str]) -> None:
    """Names below one another, an account or a town beside one, or the date right behind it."""
    assert authors_of(f"<div>{line}</div>") == names


@pytest.mark.parametrize(
    "line", ["金融财经2017-03-01 14:27:02", "Boat Trips | all about sails", "Madrid Press | Photo"]
)
def test_line_of_other_words_with_a_mark_is_no_byline(line: str) -> None:
    """Sections stand beside a bar, or before a date, as well."""
    assert authors_of(f"<div>{line}</div>") == []


@pytest.mark.parametrize(
    "line",
    ["Lesen Hören", "Facebook Activity", "Text Size", "Key Points", "Écouter Partager", "Autoplay Off", "Author Hub"],
)
def test_words_of_buttons_are_no_name(line: str) -> None:
    """Two words with a capital each that say what to do with a page name nobody."""
    assert authors_of(f"<div>{line}</div>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Photo composite by Lea Korte and Ted Moss",
        "Photo collage by Lea Korte",
        "Fotomontage: Lea Korte",
        "Photomontage par Lea Korte",
        "Artwork by Lea Korte",
    ],
)
def test_who_put_a_picture_together_wrote_nothing(line: str) -> None:
    """A composite, a collage and a montage are pictures, whatever the line that says so opens like."""
    assert authors_of(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "Presented by Harbour Bank",
        "Sponsored by Harbour Bank",
        "Sponsorisé par Banque Portale",
        "Patrocinado por Banco Puerto",
        "Sorted by Date Added",
        "by ClickbarrelSponsored Links",
    ],
)
def test_who_pays_for_a_page_wrote_nothing(line: str) -> None:
    """The word for "by" leads to sponsors, and to what a list is sorted by, too."""
    assert authors_of(f"<p>{line}</p>") == []


def test_name_between_a_picture_and_its_credit_is_of_whom_that_shows() -> None:
    """Whoever took the picture is told in the line below."""
    picture = '<img src="/a.jpg" width="900" height="500">'
    assert authors_of(f"<div>{picture}<p>Mayor Ann Corby</p><p>Photo: Lea Korte</p></div>") == []
    assert authors_of(f"<div>{picture}</div><p>Ann Corby</p><p>18 May 2026</p>") == ["Ann Corby"]


@pytest.mark.parametrize(
    "line",
    ["文／高瀬由紀カテゴリー地域", "ライター：高瀬由紀 タグ：港", "작성자: 김하늘 카테고리: 지역"],
)
def test_where_a_story_was_filed_is_no_part_of_the_name(line: str) -> None:
    """Elements in one line lose what parts them."""
    assert [len(name) for name in authors_of(f"<p>{line}</p>")] == [4 if "高" in line else 3]


@pytest.mark.parametrize("crosshead", ["By the numbers", "By The Numbers", "BY THE NUMBERS", "By Region", "By sea"])
def test_crosshead_that_opens_as_a_byline_is_none(crosshead: str) -> None:
    """A heading in the text or below it names somebody only with a whole name, or as a desk."""
    assert authors_of(behind=f"<section><h2>{crosshead}</h2><dl><dt>19</dt><dd>guests</dd></dl></section>") == []
    assert authors_of(behind=FAR + f"<section><h2>{crosshead}</h2></section>") == []


def test_heading_far_below_names_an_author_with_a_whole_name() -> None:
    """A heading that opens as a byline and names a person is one wherever it stands."""
    assert authors_of(behind=f"{FAR}<div><h4>By Ana Ruiz</h4></div>") == ["Ana Ruiz"]


def test_foot_of_a_post_tells_who_posted_it_and_when() -> None:
    """A line in what is called the foot of the post needs no name of its own to be its byline."""
    foot = (
        '<div class="entry-footer"><p class="entry-footer-info">Posted by Ana Ruiz on November 18, 2009 at 07:42 PM in '
        '<a href="/gardens">Gardens</a> | <a href="#">Permalink</a></p></div>'
    )
    assert authors_of(behind=foot) == ["Ana Ruiz"]


def test_card_in_the_foot_of_a_post_names_its_author() -> None:
    """A name that is marked as the author's card needs no word before it; what else is called so may be a button."""
    card = '<div class="post-footer"><span class="author vcard"><b class="fn">Ana Ruiz</b></span></div>'
    assert authors_of(behind=FAR + card) == ["Ana Ruiz"]
    assert authors_of(behind=FAR + card.replace("post-", "page-")) == []
    assert authors_of(behind=f'{FAR}<div class="post-footer"><div class="author">Older Posts</div></div>') == []


@pytest.mark.parametrize(
    "label",
    ["Case Study", "Client Alert", "Legal Update", "Story Links", "Audio Version", "Game Notes", "Member Spotlight"],
)
def test_kind_of_a_page_is_no_name(label: str) -> None:
    """Two words in capitals below a headline may say what kind of text it is, or what is offered beside it."""
    assert authors_of(f"<p>{label}</p>") == []


@pytest.mark.parametrize("line", ["July 19th, 2007 by jonas", "Posted on July 19, 2007 by jonas | 3 comments"])
def test_account_behind_the_date_is_the_author(line: str) -> None:
    """A name of one small word counts behind the cue where a date stands before it."""
    assert authors_of(f"<p><small>{line}</small></p>") == ["jonas"]
    assert authors_of("<p><small>Carried by sea</small></p>") == []


def test_writer_stands_behind_whoever_looked_the_text_over() -> None:
    """A dash parts the two."""
    line = (
        '<p>Medically reviewed by <a href="/r/tl">Tom Lee, MD</a> — By <a href="/a/ar">Ana Ruiz</a> on May 4, 2022</p>'
    )
    assert authors_of(line) == ["Ana Ruiz"]


def test_cards_below_a_heading_name_the_authors() -> None:
    """A column beside the story has a card for each of those who wrote it."""
    cards = "".join(
        f'<div class="card"><h4><a href="/people/{n}">{name}</a></h4><p>Partner, Law</p><p>+44 000 0000</p></div>'
        for n, name in enumerate(("Ana Ruiz", "Tom Lee"))
    )
    side = '<div class="side"><h3>{}</h3>{}</div><div><h3>Services</h3><h4>Harbour Law</h4></div>'
    assert authors_of(behind=side.format("Authors", cards)) == ["Ana Ruiz", "Tom Lee"]
    assert authors_of(behind=side.format("Our team", cards)) == []
