"""What papers, broadcasters and agencies of continental Europe and Canada set around a story."""

from __future__ import annotations

import json

import pytest

import newsrecord
from builders import FERRY as STORY

HEADLINE = "Ferry to the islands is laid up"


def read(
    behind: str = "", *, head: str = "", title: str = f"<h1>{HEADLINE}</h1>", above: str = "", **data: object
) -> newsrecord.Article:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    script = json.dumps({"@type": "NewsArticle", "headline": HEADLINE, **data})
    html = (
        f'<html lang="de"><head><title>{HEADLINE}</title><script type="application/ld+json">{script}</script></head>'
        f'<body>{above}<article>{title}{head}<div class="copy">{text}{behind}</div></article></body></html>'
    )
    return newsrecord.parse_html(html, url="https://www.skerry.example/n/1", annotate=())


def texts(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body if block.type != "figure"]


@pytest.mark.parametrize(
    "line",
    [
        "Dieser Text wurde von einer künstlichen Intelligenz übersetzt.",
        "Il vous reste 65% de cet article à lire.",
        "Lees het volledige artikel met een abonnement.",
        "Ten artykuł przeczytasz tylko z subskrypcją.",
        "A cikk folytatása előfizetőink számára érhető el.",
        "Материал подготовлен при поддержке фонда.",
    ],
)
def test_line_that_speaks_of_the_text_itself_is_none_of_it(line: str) -> None:
    """Below a story stands who may read on, who translated it, and where it was printed before."""
    assert texts(read(f"<p>{line}</p>")) == list(STORY)


def test_address_of_the_outlet_asks_readers_to_write() -> None:
    """No list of words is needed where the mail goes to the page's own site; another's is part of the story."""
    assert texts(read("<p>Van egy jó sztorija? Írjon nekünk a tip@skerry.example címre.</p>")) == list(STORY)
    assert len(texts(read("<p>Wer das Tier sieht, schreibt an die Gemeinde: info@lund.example.</p>"))) == 4


def test_line_that_says_where_the_text_goes_on_is_dropped_whatever_its_looks() -> None:
    """It stands in an element like that of the paragraphs."""
    line, last = "Tekst gaat door onder de video", "A second crossing will follow in summer, the ministry said."
    assert texts(read(f"<p>{line}</p><p>{last}</p>")) == [*STORY, last]


def test_codes_of_staff_are_none_of_the_text() -> None:
    """Agencies of Central Europe sign with the codes of who wrote and who edited."""
    article = read("<p>Skerry Post, Ana Ruiz (PAP)</p><p>aru/ mok/</p>", publisher={"name": "Skerry Post"})
    assert texts(article) == list(STORY)
    assert [author.name for author in article.authors] == ["Ana Ruiz"]
    assert article.byline is not None
    assert article.byline.agency == "PAP"


def test_kicker_that_a_dash_parts_from_the_own_headline_is_none_of_it() -> None:
    """For those who listen, a hidden dash stands between the two within one heading."""
    title = f"<h1><span>In the north</span><span class='hidden'> - </span><span>{HEADLINE}</span></h1>"
    assert read(title=title).headline == HEADLINE


def test_colon_within_the_printed_heading_stays() -> None:
    """What a colon joins belongs to the headline, though linked data leave it out."""
    assert read(title=f"<h1>Divers: {HEADLINE}</h1>").headline == f"Divers: {HEADLINE}"


def test_agency_that_helped_is_no_author() -> None:
    """One string of linked data names who wrote, and with which agency."""
    article = read(author={"@type": "Person", "name": "Ana Ruiz avec Belga"})
    assert [author.name for author in article.authors] == ["Ana Ruiz"]


def test_agency_that_wrote_alone_is_credited() -> None:
    """It is the author, and the agency as well."""
    article = read(author={"@type": "Organization", "name": "dpa"})
    assert article.byline is not None
    assert (article.byline.names, article.byline.agency) == (("dpa",), "dpa")


def test_buttons_to_share_are_no_authors() -> None:
    """Two verbs with capitals look like a name."""
    assert read(head='<div class="tools"><button>Dela</button> <button>Spara</button></div>').authors == ()


def test_name_of_the_house_before_a_code_is_no_author() -> None:
    """Papers sign so what nobody of theirs wrote."""
    article = read(head='<p class="author">skerry/mb</p>', publisher={"name": "Skerry"})
    assert article.authors == ()


def test_label_of_a_standfirst_is_none_of_it() -> None:
    """It stands in an element of its own, in front of the first sentence."""
    summary = "Nobody crossed on Monday, and nobody knows when the next boat will leave."
    article = read(head=f'<div class="standfirst"><span>l\'essentiel</span> {summary}</div>')
    assert article.standfirst == summary


def test_only_point_of_a_summary_is_the_standfirst() -> None:
    """Papers in Spanish sum up in points, though there be one."""
    summary = "Nobody crossed on Monday, and nobody knows when the next boat will leave"
    assert read(head=f'<ul class="sumarios"><li>{summary}</li></ul>').standfirst == summary


def test_trail_of_links_with_strokes_between_is_read() -> None:
    """In a menu the addresses of links are not kept, and no blank stands around the strokes."""
    trail = '<nav aria-label="Fil d\'ariane"><a href="/r">Régions</a><span>/</span><a href="/r/h">Hainaut</a></nav>'
    assert read(above=trail).sections == ("Régions", "Hainaut")


def test_way_in_one_section_is_parted() -> None:
    """Broadcasters declare the way down from the front page as one section."""
    assert read(articleSection="News/Canada/Prairies").sections == ("News", "Canada", "Prairies")
    assert read(articleSection="Radio/TV").sections == ("Radio/TV",)


def test_badge_beside_the_link_to_a_section_is_none() -> None:
    """What only subscribers may read says so beside its section."""
    head = '<div><div data-x="label"><a href="/regio/temse">Temse</a><span>Premium</span></div>'
    assert read(title=f"<header>{head}<h1>{HEADLINE}</h1></div></header>").sections == ("Temse",)


def test_office_below_the_name_is_of_who_is_quoted() -> None:
    """Name and office stand in lines of their own below the words."""
    quote = (
        "<blockquote><p>No hull lasts for ever, and this one has seen forty winters.</p>"
        '<div class="author">Ana Ruiz</div><div>Harbour master</div></blockquote>'
    )
    last = "A second crossing will follow in summer, the ministry said."
    assert texts(read(f"{quote}<p>{last}</p>"))[-2:] == [
        "No hull lasts for ever, and this one has seen forty winters.",
        last,
    ]


def test_station_called_after_the_outlet_is_no_author_beside_people() -> None:
    """Broadcasters name the station of a region behind whoever reports for it."""
    article = read(head='<p class="author">von Ana Ruiz, SKR NORTH-COAST</p>', publisher={"name": "SKR"})
    assert [author.name for author in article.authors] == ["Ana Ruiz"]


def test_link_to_the_section_goes_before_words_on_the_story() -> None:
    """Both stand above the headline, and the kicker is the nearer one."""
    head = '<div class="post-cats"><a href="/c">Coast</a></div><p class="post-kicker">Queue since noon</p>'
    assert read(title=f"{head}<h1>{HEADLINE}</h1>").sections == ("Coast",)


def test_long_lead_may_end_in_a_colon() -> None:
    """Letters to the editor open with what they answer to, and who writes."""
    lead = "On the report that tickets would stay valid, printed in May, a reader from Lund writes as follows:"
    assert read(head=f'<p class="vorspann">{lead}</p>').standfirst == lead


def test_lead_above_the_byline_that_a_description_repeats_is_none_of_the_body() -> None:
    """It is called a lead, and stands in one element with the paragraphs."""
    lead = "Nobody crossed on Monday, and nobody knows when the next boat will leave."
    head = f'<p class="chapo">{lead}</p><p class="meta">Par Ana Ruiz, le 3 mai 2026</p>'
    text = "".join(f"<p>{paragraph}</p>" for paragraph in STORY)
    page = f'<meta name="description" content="{lead}"><article><h1>{HEADLINE}</h1>{head}{text}</article>'
    article = newsrecord.parse_html(page, url="https://www.skerry.example/n/1", annotate=())
    assert article.standfirst == lead
    assert texts(article) == list(STORY)


@pytest.mark.parametrize(
    "label", ["Anzeige", "- Werbung -", "Publicité", "ΔΙΑΦΗΜΙΣΗ", "Реклама:", "Advertisement 2", "PUB •"]
)
def test_word_above_an_advertisement_is_dropped_though_it_stands_there_once(label: str) -> None:
    """It is all that is left of one, in a paragraph like those of the story."""
    last = "A second crossing will follow in summer, the ministry said."
    assert texts(read(f"<p>{label}</p><p>{last}</p>")) == [*STORY, last]


def test_heading_that_points_to_one_other_story_goes_with_it() -> None:
    """One link is enough where the words above it say that it leads on."""
    link = '<ul><li><a href="/a">Crane falls into the dock at Lund</a></ul>'
    box = f'<div class="x"><h4>Weiterlesen: Artikel zum Thema</h4>{link}</div>'
    last = "A second crossing will follow in summer, the ministry said."
    assert texts(read(f"{box}<p>{last}</p>")) == [*STORY, last]
