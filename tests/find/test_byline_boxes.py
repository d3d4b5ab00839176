"""Authors whom a page names in boxes alone, in sentences, or below an outlet that is declared to have written all."""

from __future__ import annotations

import pytest

import newsrecord
from newsrecord.find.bylines.byline import find_bylines
from newsrecord.page.walk import read_page

URL = "https://www.quay.example/news/ferry-runs-again"
TEXT = "".join(
    f"<p>{text}</p>"
    for text in (
        "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port.",
        "The shop on the island had been without fresh bread since the storm tore the pier from its posts in March.",
        "A second boat is to follow next week, once divers have looked at the posts on the northern side of it.",
        "Until then the mail comes by the lifeboat, and those who must see a doctor go with the fishermen at dawn.",
        "The island's council wants the state to pay for a second pier, which it has asked for since the last storm.",
    )
)
OUTLET = (
    '<meta property="og:site_name" content="The Quay"><script type="application/ld+json">{"@type": "NewsArticle", '
    '"headline": "Ferry runs again to Lund", "author": {"@type": "Organization", "name": "The Quay"}}</script>'
)


def names_on(above: str = "", below: str = "", head: str = "") -> tuple[str, ...]:
    page = (
        f'<html lang="en"><head><title>Ferry runs again to Lund</title>{head}</head><body><main><article>'
        f"<h1>Ferry runs again to Lund</h1>{above}<div>{TEXT}</div></article>{below}</main></body></html>"
    )
    byline = newsrecord.parse_html(page, url=URL, annotate=()).byline
    return byline.names if byline is not None else ()


def test_name_and_portrait_below_the_story_are_the_author() -> None:
    """A name in the author's box, with the sentence that says who that is, is the byline where there is no other."""
    box = '<div class="author-box"><div>Ana Ruiz</div><p>Ana Ruiz is a sailor who writes about islands.</p></div>'
    assert names_on(below=box) == ("Ana Ruiz",)


def test_portrait_that_gives_an_office_needs_no_box() -> None:
    """An office in the sentence tells an author from other people."""
    lines = "<h4>Ana Ruiz</h4><p>Ana Ruiz is a reporter at The Quay.</p>"
    assert names_on(below=lines) == ("Ana Ruiz",)


def test_name_and_portrait_right_below_the_headline_are_the_author() -> None:
    """A blog sets them there."""
    assert names_on(above="<h3>Ana Ruiz</h3><p>Ana Ruiz is Head of Piers at the Institute of Harbours.</p>") == (
        "Ana Ruiz",
    )


@pytest.mark.parametrize(
    "below",
    [
        "<h3>Lund Island</h3><p>Lund Island is a place of eighty people.</p>",
        '<aside class="related"><h4>Ana Ruiz</h4><p>Ana Ruiz is a reporter at The Quay.</p></aside>',
        "".join(
            f"<h4>{name}</h4><p>{name} is a reporter at The Quay.</p>"
            for name in ("Ana Ruiz", "Tom Lee", "Mia Holm", "Jan Feld")
        ),
    ],
)
def test_terms_and_other_people_are_no_authors(below: str) -> None:
    """A glossary, a box beside the story and the people of the house are not who wrote it."""
    assert names_on(below=below) == ()


def test_person_whom_the_headline_names_is_no_author() -> None:
    """The story is about that person."""
    page = (
        "<html lang=en><title>Ana Ruiz sails alone</title><h1>Ana Ruiz sails alone</h1>"
        f'{TEXT}<div class="author"><h4>Ana Ruiz</h4><p>Ana Ruiz is a captain.</p></div>'
    )
    rules = {each.evidence.rule for each in find_bylines(read_page(page, url=URL))}
    assert "byline.portrait" not in rules


def test_another_byline_comes_before_a_portrait() -> None:
    """Where the page names who wrote it, portraits are of somebody else."""
    box = '<div class="author-box"><div>Ana Ruiz</div><p>Ana Ruiz is a sailor who writes about islands.</p></div>'
    assert names_on(above="<p>By Tom Lee</p>", below=box) == ("Tom Lee",)


def test_name_alone_comes_before_the_declared_outlet() -> None:
    """Every story of the outlet is declared to be by the outlet; the first line of this one is a name."""
    assert names_on(above="<p>Ana Ruiz</p>", head=OUTLET) == ("Ana Ruiz",)


def test_byline_beside_a_headline_in_a_banner_is_read() -> None:
    """The picture at the top of a page, with headline and byline, is called a promo on some."""
    page = (
        f"<html lang=en><head><title>Ferry runs again to Lund</title>{OUTLET}</head><body><main>"
        '<section class="hero"><div class="promo"><h1>Ferry runs again to Lund</h1>'
        f'<address class="author-info"><a href="#bio">by Ana Ruiz, sailor</a></address></div></section>{TEXT}</main>'
    )
    assert newsrecord.parse_html(page, url=URL, annotate=()).byline.names == ("Ana Ruiz",)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("This article was written by Ana Ruiz.", "en"),
        ("This story was originally reported by Ana Ruiz", "en"),
        ("Dieser Beitrag wurde von Ana Ruiz verfasst.", "de"),
        ("Cette tribune a été rédigée par Ana Ruiz", "fr"),
        ("Este texto fue escrito por Ana Ruiz", "es"),
        ("Este artigo foi escrito por Ana Ruiz", "pt"),
        ("Questo articolo è stato scritto da Ana Ruiz", "it"),
        ("Dit artikel is geschreven door Ana Ruiz", "nl"),
        ("Denna artikel är skriven av Ana Ruiz", "sv"),
    ],
)
def test_sentence_that_says_who_wrote_is_a_byline(line: str, language: str) -> None:
    """A cue may be a sentence."""
    assert newsrecord.parse_byline(line, language=language).names == ("Ana Ruiz",)
    assert names_on(below=f"<p>{line}</p>") == ("Ana Ruiz",)


ACCOUNT = OUTLET.replace('"Organization", "name": "The Quay"', '"Person", "name": "Quiet Quay"')


@pytest.mark.parametrize(
    "line",
    [
        "This is a guest post by Ana Ruiz, who sails to the islands.",
        "Today's guest article comes from Ana Ruiz of The Rope Walk.",
        "Ein Gastbeitrag von Ana Ruiz, die auf der Insel wohnt.",
        "Un artículo invitado de Ana Ruiz, que vive en la isla.",
    ],
)
def test_guest_whom_a_sentence_presents_is_the_author(line: str) -> None:
    """The account that a guest's text was entered under is that of the house."""
    assert names_on(above=f"<p><em>{line}</em></p>", head=ACCOUNT) == ("Ana Ruiz",)


def test_offer_to_guests_names_nobody() -> None:
    """What does not go on with a name presents nobody."""
    assert names_on(above="<p>Write a guest post for us, or a guest post by phone.</p>", head=ACCOUNT) == (
        "Quiet Quay",
    )


@pytest.mark.parametrize("line", ["Penulis: Sari Lestari<br>Editor: Bambang H.", "Text: Sari Lestari"])
def test_author_named_below_a_story_by_the_desk_is_the_author(line: str) -> None:
    """Where a desk's account is printed above, the line below the story says who wrote."""
    above = '<div class="author">Oleh <a href="/author/redaksi">Redaksi</a></div>'
    assert names_on(above=above, below=f"<p>{line}</p>") == ("Sari Lestari",)


@pytest.mark.parametrize(
    "line",
    [
        "By Ana Ruiz | Updated by Tom Lee",
        "Autorin: Ana Ruiz · Medizinisch geprüft von Dr. med. Tom Lee",
        "Par Ana Ruiz, relu par Tom Lee",
        "Por Ana Ruiz | Revisado por Dr. Tom Lee",
        "Oleh Ana Ruiz, Ditinjau oleh dr. Tom Lee",
    ],
)
def test_who_checked_or_updated_is_no_author(line: str) -> None:
    """Guides on health and money name who looked a text through."""
    assert newsrecord.parse_byline(line).names == ("Ana Ruiz",)


def test_byline_that_opens_a_margin_of_the_story_is_its_own() -> None:
    """Some magazines set who wrote and when into a margin beside the text, above their latest stories."""
    latest = "<h3>More News</h3><div><a href='/a'>A pier for the north side of the island is planned</a></div>"
    margin = (
        f"<aside class='rail'><div class='byline'>By <a>Ana Ruiz</a></div><div>March 14, 2026</div>{latest}</aside>"
    )
    assert names_on(above=margin) == ("Ana Ruiz",)


def test_byline_in_a_margin_of_other_stories_is_not_the_story_s() -> None:
    """Behind the heading of another story a byline in a margin is that story's."""
    other = "<h3>A pier for the north side</h3><div class='byline'>By Tom Lee</div><div>March 14, 2026</div>"
    assert names_on(above=f"<aside class='rail'>{other}</aside>") == ()


@pytest.mark.parametrize("mark", ['rel="author"', 'itemprop="author"'])
def test_byline_of_the_story_goes_before_marks_of_its_teasers(mark: str) -> None:
    """Whom nothing near the headline names wrote other stories, though the page marks all authors alike."""
    teasers = "".join(
        f"<div><h4>Teaser {number} of the day</h4><p>A line. <a {mark} href='/people/{number}'>{name}</a></p></div>"
        for number, name in enumerate(("Tom Lee", "Ana Ruiz", "Eva Kern"))
    )
    own = f'<p>March 14, 2026 By <a {mark} href="/people/1">Ana Ruiz</a> 2 Comments</p>'
    assert names_on(above=own, below=teasers) == ("Ana Ruiz",)


def test_letter_set_apart_belongs_to_its_name() -> None:
    """Style sheets give the last letter of a name a span of its own."""
    own = '<p class="byline">By <a href="/people/1">Ana Rui<span class="link__last-letter-spacing">z</span></a></p>'
    assert names_on(above=own) == ("Ana Ruiz",)


def test_link_with_a_comma_names_an_author() -> None:
    """The comma before the next link may stand within the first."""
    own = '<div><a href="/author/ana-ruiz/">Ana Ruiz,</a><a href="/author/quay/">QUAY</a></div>'
    assert names_on(above=own) == ("Ana Ruiz",)


def test_page_of_an_editor_is_that_of_an_author() -> None:
    """Outlets call those who write their editors."""
    own = '<div><div><a href="/about/editors/ana-ruiz/">Ana Ruiz</a><span>, @anaruiz</span></div></div>'
    assert names_on(above=own) == ("Ana Ruiz",)


def test_author_s_name_written_in_one_names_an_element() -> None:
    """A class such as "authorname" sets a name apart from what stands before it."""
    own = (
        '<div><span><a href="/">Coast News</a></span> <span><span class="time">3/14/2026</span> '
        '<span class="authorname-txt"><span>Ana Ruiz</span></span></span></div>'
    )
    assert names_on(above=own) == ("Ana Ruiz",)


def test_quotation_cut_off_is_no_office() -> None:
    """An office that ends within a title is not whole."""
    below = "<p>Ana Ruiz is the author of “Harbour: Ships, Piers, and the Sea.”</p>"
    head = "<html lang='en'><h1>Ferry runs again</h1><p class='byline'>By Ana Ruiz</p>"
    page = f"{head}{TEXT}<div class='bio'>{below}</div>"
    byline = newsrecord.parse_html(page, url=URL, annotate=()).byline
    assert byline is not None
    assert byline.authors[0].role is None


@pytest.mark.parametrize(
    "line",
    [
        "By Ana Ruiz Published in Harbour Notes March 14, 2026 2:24 pm",
        "By Ana Ruiz Filed under Politics",
        "Von Ana Ruiz Veröffentlicht in Politik",
        "Par Ana Ruiz Publié dans Monde",
        "Por Ana Ruiz Publicado en Deportes",
        "Di Ana Ruiz Pubblicato in Cronaca",
    ],
)
def test_section_behind_a_name_is_no_part_of_it(line: str) -> None:
    """Where a story was published on the site follows the name in the same line."""
    assert newsrecord.parse_byline(line).names == ("Ana Ruiz",)


@pytest.mark.parametrize(
    "facts",
    [
        "<p>Director: Ana Ruiz</p><p>Writer: Tom Lee</p><p>Cast: Ida Falk, Jo Roe</p>",
        "<dl><dt>Directed by<dd>Ana Ruiz<dt>Written by<dd>Tom Lee<dt>Starring<dd>Ida Falk</dl>",
        "<p>Directed by Ana Ruiz<br>Written by Tom Lee<br>Starring Ida Falk, Jo Roe</p>",
        "<table><tr><th>Directed by<td>Ana Ruiz<tr><th>Written by<td>Tom Lee<tr><th>Starring<td>Ida Falk</table>",
        "<ul><li><b>Regie:</b> Ana Ruiz</li><li><b>Autor:</b> Tom Lee</li><li><b>Darsteller:</b> Ida Falk</li></ul>",
        "<p>Title: The Quay</p><p>Author: Tom Lee</p><p>Publisher: Harbour Press</p><p>Pages: 312</p>",
    ],
)
def test_makers_of_a_work_did_not_write_of_it(facts: str) -> None:
    """Reviews list who made a film or a book in lines of their own; who wrote the review is named elsewhere."""
    for byline, wanted in (("", None), ("<p>By Lea Orme</p>", ("Lea Orme",))):
        page = f"<title>The Quay</title><article><h1>The Quay</h1>{byline}{facts}{TEXT}</article>"
        found = newsrecord.parse_html(page, annotate=()).byline
        assert (found.names if found is not None else None) == wanted


LIFE = "Ana covers the weather and the sea. She lives in Lund with two cats and a boat."


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="z"><h4><a href="/authors/ana-ruiz">Ana Ruiz</a></h4><p>{LIFE}</p></div>',
        f'<div class="z"><h4>Ana Ruiz</h4><h5>Weather editor</h5><p>{LIFE}</p></div>',
        f'<div class="profile"><p>Ana Ruiz</p><p>Weather editor, The Quay</p><p>{LIFE}</p></div>',
        f'<div class="z"><h4>L’autrice</h4><b>Ana Ruiz</b><p>{LIFE}</p></div>',
    ],
)
def test_box_of_any_name_below_the_story_tells_of_its_author(box: str) -> None:
    """A name that leads to an author's page, or has an office below it, with a sentence that calls the author by it."""
    assert names_on(below=box) == ("Ana Ruiz",)


@pytest.mark.parametrize(
    ("label", "name", "life"),
    [
        ("عن الكاتبة", "ليلى حمدان", "تكتب ليلى حمدان عن الطقس والبيئة. وتعيش في لوند مع قطتين."),
        ("על הכותבת", "נועה ברזילי", "נועה ברזילי כותבת על מזג האוויר והסביבה. היא גרה בלונד."),
        ("लेखक के बारे में", "अनीता वर्मा", "अनीता वर्मा मौसम और पर्यावरण पर लिखती हैं।"),
        ("著者プロフィール", "山田花子", "山田花子は天気と環境を取材している。ルンドで二匹の猫と暮らす。"),
        ("기자 소개", "김하늘", "김하늘 기자는 날씨와 환경을 취재한다. 룬드에서 고양이 두 마리와 산다."),
        ("关于作者", "李明慧", "李明慧报道天气与环境，她和两只猫住在隆德，也写诗和短篇小说。"),
    ],
)
def test_box_about_the_author_is_known_without_capitals(label: str, name: str, life: str) -> None:
    """What heads the box tells that the line below it is a name, in scripts without capitals as well."""
    assert names_on(below=f"<div><h4>{label}</h4><strong>{name}</strong><p>{life}</p></div>") == (name,)


def test_box_about_whom_the_story_tells_of_is_no_byline() -> None:
    """Who was asked for the story has a box with office and life as well."""
    box = f"<h4>Ana Ruiz</h4><h5>Weather editor</h5><p>{LIFE}</p>"
    asked = "<p>“We saw the storm come in from the north at noon, and warned the port,” said Ana Ruiz on Saturday.</p>"
    assert names_on(below=asked + box) == ()
