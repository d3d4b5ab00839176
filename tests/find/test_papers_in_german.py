"""Pages as newspapers, magazines and broadcasters in German set them."""

from __future__ import annotations

import json

import pytest
from tests.builders import FERRY

import newsrecord
from newsrecord import Article, parse_byline

TEXT = "".join(f"<p>{line}</p>" for line in FERRY)
LEAD = "Nine days after the storm the islanders wait for bread, for the post, and for a word from the mainland."


def read(head: str, body: str) -> Article:
    """Return the record of a page."""
    page = f"<html lang=de><head>{head}</head><body>{body}</body></html>"
    return newsrecord.parse_html(page, url="https://example.org/bread", annotate=())


def test_spans_that_meet_in_a_headline_are_kicker_and_headline() -> None:
    """Two spans without a blank between them are two lines: the last is the headline, not both in one word."""
    head = "<title>Islands cut off: what the crack means | The Quay</title>"
    heading = '<h1><span class="small">Crack in the hull</span><span class="big">Islanders bake bread</span></h1>'
    told = read(head, f"<article>{heading}<p>{LEAD}</p>{TEXT}</article>")
    assert told.headline == "Islanders bake bread"


def test_a_letter_set_large_is_part_of_the_headline() -> None:
    """A letter or a part of a word in a span of its own goes on with what stands behind it."""
    heading = '<h1><span class="initial">I</span><span class="rest">slanders bake bread</span></h1>'
    assert read("", f"<article>{heading}{TEXT}</article>").headline == "Islanders bake bread"


def test_a_dash_for_those_who_hear_a_page_is_none_of_the_headline() -> None:
    """The dash between kicker and headline that style sheets hide goes with neither."""
    heading = (
        '<h1><span class="title__overline">Crack in the hull</span><span class="title__dash"> - </span>'
        '<span class="title__text">Islanders bake bread</span></h1>'
    )
    head = "<title>Ferries: what the crack means | The Quay</title>"
    told = read(head, f"<article>{heading}{TEXT}{TEXT.replace('ferry', 'boat')}</article>")
    assert told.headline == "Islanders bake bread"


def test_the_second_rank_heads_a_page_without_a_first() -> None:
    """Where no heading is of the first rank, the one in the story's head is what readers see as the headline."""
    titles = "<title>Ferry crisis: all that is planned | The Quay</title>"
    front = f"<header><h2>Islanders bake their bread themselves</h2><p>{LEAD}</p></header>"
    cross = f"<h3>What is planned?</h3>{TEXT.replace('ferry', 'boat')}"
    told = read(titles, f"<main><article>{front}{TEXT}{cross}</article></main>")
    assert told.headline == "Islanders bake their bread themselves"
    assert "What is planned?" in told.text


def test_a_crosshead_does_not_head_a_page_without_a_headline() -> None:
    """A heading of the second rank within the text is no headline."""
    titles = "<title>Ferry crisis on the islands</title>"
    told = read(titles, f"<article>{TEXT}<h2>Nobody bakes any bread</h2>{TEXT.replace('ferry', 'boat')}</article>")
    assert told.headline == "Ferry crisis on the islands"


def test_linked_headings_of_stories_below_a_label_are_no_tags() -> None:
    """What is headed "read more on the subject" may be stories as well: headings of more than a few words."""
    label = "<section><h2>Lesen Sie mehr zum Thema</h2>"
    stories = ("How a small town saved its cinema", "The storm that nobody saw coming", "Bread for eleven days at sea")
    cards = "".join(f'<a href="/s{n}"><h3>{words}</h3></a>' for n, words in enumerate(stories))
    told = read("", f"<main><article><h1>Islanders bake bread</h1>{TEXT}</article>{label}{cards}</section></main>")
    assert told.tags == ()


def test_a_bold_first_paragraph_that_describes_the_page_is_its_standfirst() -> None:
    """Broadcasters set the standfirst in bold, as the first paragraph of the text: it is none of the body."""
    head = f'<title>Islanders bake bread</title><meta name="description" content="{LEAD} By Ana Ruiz.">'
    first = f"<p class=text><strong>{LEAD}</strong></p>"
    text = TEXT.replace("<p>", "<p class=text>")
    told = read(head, f"<article><h1>Islanders bake bread</h1>{first}<div class=by>By Ana Ruiz</div>{text}</article>")
    assert told.standfirst == LEAD
    assert LEAD not in told.text


def test_a_standfirst_stands_below_the_words_of_the_picture() -> None:
    """What sums up a story in a box of its own is its standfirst, though a caption without a name stands above it."""
    head = f'<title>Islanders bake bread</title><meta name="description" content="{LEAD}">'
    picture = (
        '<div class="v1"><img src="/a.jpg" alt=""><div class="v2"><p>In the only bakery of the island.</p></div></div>'
    )
    front = f"<h1>Islanders bake bread</h1><div>von Ana Ruiz, Lund</div><div>11.07.2025 | 15:08</div>{picture}"
    told = read(
        head, f'<article>{front}<div class="l1"><p class="l2">{LEAD}</p></div><div class="r1">{TEXT}</div></article>'
    )
    assert told.standfirst == LEAD
    assert LEAD not in told.text


@pytest.mark.parametrize(
    "line", ["<span class=dachzeile>Boote vom Festland</span>", "<p>Test Brotbackautomat, 04/2025</p>"]
)
def test_a_kicker_and_a_kind_of_piece_are_no_authors(line: str) -> None:
    """Two nouns have the shape of a name: in a kicker, or behind the word for a test, they are none."""
    assert read("", f"<article>{line}<h1>Islanders bake bread</h1>{line}{TEXT}</article>").authors == ()


def test_whoever_is_declared_with_the_pictures_is_no_author() -> None:
    """Linked data name the photographer among the authors, with the work in brackets."""
    authors = [{"name": "Ana Ruiz"}, {"name": "Lia Brandt (Fotos)"}]
    data = json.dumps({"@type": "NewsArticle", "headline": "Islanders bake bread", "author": authors})
    head = f'<script type="application/ld+json">{data}</script>'
    told = read(head, f"<article><h1>Islanders bake bread</h1>{TEXT}</article>")
    assert [author.name for author in told.authors] == ["Ana Ruiz"]


def test_a_medium_before_a_name_is_a_label() -> None:
    """Broadcasters name who reported for which medium."""
    names = [author.name for author in parse_byline("Radio: Ana Ruiz, TV: Tom Lee").authors]
    assert names == ["Ana Ruiz", "Tom Lee"]


CONSENT = (
    "<p>Hier hören Sie unsere Podcasts</p><p>Um eingebettete Inhalte anzuzeigen, ist deine widerrufliche Einwilligung "
    "in die Übermittlung und Verarbeitung von personenbezogenen Daten notwendig.</p>"
)


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=opt>{CONSENT}</div>",
        "<div class=p><p><b>Unterstützen Sie unsere Arbeit!</b> Per Überweisung: IBAN: DE00 1234 5678 9012</p></div>",
        "<section class=stripe><h2>Sendungshinweis</h2><p>„Im Hafen“, Sonntag, 22.10 Uhr, und im Netz</p></section>",
        '<section class="supplementary job"><h3>Stellenmarkt</h3><ol>'
        '<li><a href="/j/1">Systemadministratorin (m/w/d)</a><br>Stadtwerke Lund, Lund</li>'
        '<li><a href="/j/2">Projektleiter im Hafenamt (m/w/d)</a><br>Harbour GmbH, Lund</li>'
        '</ol><a href="/jobs">Suche</a></section>',
    ],
)
def test_boxes_between_paragraphs_are_none_of_the_story(box: str) -> None:
    """Consents, calls for gifts and lists of jobs go, with the heading or the line that stands with them."""
    more = "".join(f"<p>{line.replace('the', 'this')}</p>" for line in FERRY)
    told = read(
        "", f"<main><article><h1>Islanders bake bread</h1><div class=text>{TEXT}{box}{more}</div></article></main>"
    )
    assert told.text == "\n\n".join((*FERRY, *(line.replace("the", "this") for line in FERRY)))


def test_a_note_on_the_first_publication_is_none_of_the_story() -> None:
    """Behind the end stands when the story was first published, and that agencies had a part in it."""
    notes = (
        "<p><em>Mit Agenturmaterial</em></p><p><em>Erstpublikation: 30.07.2024, 09:12 Uhr (zuletzt 12:01 Uhr).</em></p>"
    )
    told = read("", f"<article><h1>Islanders bake bread</h1>{TEXT}{notes}</article>")
    assert told.text == "\n\n".join(FERRY)


def test_the_date_below_the_picture_of_the_author_is_none_of_the_story() -> None:
    """The portrait of the author is no step into the story: the date below it opens the text as it would without."""
    picture = '<div class="image"><img src="/p.jpg" alt="Quay"><div class="c">The quay.</div></div>'
    portrait = '<div class="author__image"><img src="/a.jpg" alt=""></div>'
    who = f'<div class="author">{portrait}<div class="author__name">Ana Ruiz</div></div>'
    front = f"<h1>Islanders bake bread</h1><div class=lead>{LEAD}</div>{picture}{who}"
    when = '<div class="when"><span>Veröffentlicht am</span> <span>03.06.2024</span> um <span>16:00 Uhr</span></div>'
    boxed = "".join(f'<div class="el"><p>{line}</p></div>' for line in FERRY)
    told = read("", f"<main>{front}{when}{boxed}</main>")
    assert "03.06.2024" not in told.text


@pytest.mark.parametrize(
    "heading",
    [
        '<span class="row">Islanders bake</span><span class="row">their own bread</span>',
        "".join(f'<span class="title-word">{word}</span>' for word in ("Islanders", "Bake", "Their", "Own", "Bread")),
    ],
)
def test_the_rows_and_words_of_one_headline_are_not_parted(heading: str) -> None:
    """Spans set the rows and the words of a headline, too: what goes on in small letters, or is many, is one line."""
    told = read("", f"<article><h1>{heading}</h1>{TEXT}</article>")
    assert (told.headline or "").casefold() == " ".join(("islanders", "bake", "their", "own", "bread"))


def test_the_picture_of_a_story_below_a_label_is_none_of_this_one() -> None:
    """A card between the paragraphs may have its label in the box; the author's picture may be in a box of one name."""
    card = (
        '<div class="x1"><p class="x2">Auch interessant</p><a href="/s"><img src="/s.jpg" alt=""><span>Culture</span>'
        "<h3>How a small town saved its only cinema</h3></a></div>"
    )
    who = '<div class="authorbox"><a href="/u"><img src="/u.jpg"></a><div><a href="/u">Ana Ruiz</a></div></div>'
    picture = (
        '<figure><img src="/a.jpg"><figcaption>The only bakery of the island. Foto: Lia Brandt</figcaption></figure>'
    )
    body = f"{picture}{who}<div class=text>{TEXT}{card}{TEXT.replace('the', 'this')}</div>"
    told = read("", f"<article><h1>Islanders bake bread</h1>{body}</article>")
    assert [image.url for image in told.images] == ["https://example.org/a.jpg"]


def test_a_name_beside_the_date_in_the_foot_of_the_head_is_the_author() -> None:
    """A publishing system calls the last line of the head a footer: the name beside the date there wrote the story."""
    when = '<span><time datetime="2023-11-17">17. November 2023</time></span>'
    foot = f'<div class="footer"><p><span class="news-list-author">Ana Ruiz</span> <span>•</span> {when}</p></div>'
    body = f'<div class="header"><h1>Islanders bake bread</h1></div>{foot}<div class="text">{TEXT}</div>'
    told = read("", f'<div class="article">{body}</div>')
    assert [author.name for author in told.authors] == ["Ana Ruiz"]
