"""Pages as papers from Iceland to Iran set them: dates, credits, labels and boxes in their own languages."""

from __future__ import annotations

import datetime as dt

import pytest

import newsrecord

HEADLINE = "Kvarnen vid ån maler igen"
STORY = (
    "Kvarnen vid ån har stått stilla i fyrtio år, men i lördags kom hjulet i gång igen inför flera hundra besökare.",
    "Föreningen har lagat taket, gjutit en ny axel och huggit nya stenar med verktyg som ingen längre tillverkar.",
    "Ordföranden säger att de första säckarna mjöl ska gå till bageriet i byn, där brödet redan är tingat.",
    "Till hösten hoppas föreningen kunna visa kvarnen för skolklasser från hela länet varje torsdag.",
)
DAY = dt.datetime(2026, 3, 14, 10, 12)
LATER = dt.datetime(2026, 3, 14, 12, 30)


def page(body: str = "", *, head: str = "", foot: str = "", lang: str = "sv", title: str = "", menu: str = "") -> str:
    story = "".join(f"<p>{text}</p>" for text in STORY)
    return (
        f'<html lang="{lang}"><head><title>{title or HEADLINE}</title></head><body>{menu}<main><article>'
        f'<h1>{HEADLINE}</h1>{head}<div class="text">{body or story}</div>{foot}</article></main></body></html>'
    )


def read(html: str, url: str = "https://kvarn.example/1.html") -> newsrecord.Article:
    return newsrecord.parse_html(html, url=url, annotate=())


def names(article: newsrecord.Article) -> tuple[str, ...]:
    return article.byline.names if article.byline is not None else ()


def texts(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body if block.type != "figure"]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("lv", "2026. gada 14. martā, 10:12</p><p>Atjaunots: 2026. gada 14. martā, 12:30"),
        ("pl", "14 marca 2026, 10:12</p><p>aktual. 14.03.2026, 12:30"),
        ("sl", "14. marec 2026 ob 10:12</p><p>Zadnji poseg: 14. marec 2026 ob 12:30"),
        ("bg", "14 март 2026, събота, 10:12 ч.</p><p>Последна промяна в 12:30 на 14 март 2026"),
        ("hu", "2026. március 14., szombat 10:12</p><p>Frissítve: 2026. március 14., szombat 12:30"),
        ("sr", "Subota, 14.03.2026. | 10:12 -> 12:30"),
        ("hr", "Ivan Horvat, Hina<br>10:12, 14. ožujka 2026.</p><p>Zadnja izmjena: 14. ožujka 2026. u 12:30"),
        ("nl", "14 maart 2026, 10:12</p><p>Aangepast: 14 maart 2026, 12:30"),
    ],
)
def test_day_of_publication_and_that_of_a_change_are_told_apart(lang: str, line: str) -> None:
    """Words of change, and weekdays behind the day, come in each language."""
    article = read(page(head=f'<div class="date"><p>{line}</p></div>', lang=lang))
    assert (article.published, article.modified) == (DAY, LATER)


@pytest.mark.parametrize(
    "line",
    [
        "Publisert {} Oppdatert {}",
        "{} • Päivitetty {}",
    ],
)
def test_moments_for_machines_go_by_the_words_before_them(line: str) -> None:
    """What is shown of them may be "yesterday" or a day without its year."""
    shown = (
        '<time datetime="2026-03-14T10:12:00">14.3. 10:12</time>',
        '<time datetime="2026-03-14T12:30:00">i går</time>',
    )
    article = read(page(head=f'<p class="stamp">{line.format(*shown)}</p>'))
    assert (article.published, article.modified) == (DAY, LATER)


def test_kicker_is_a_link_and_what_stands_behind_it() -> None:
    """The section leads to its page; what is below it has none."""
    kicker = '<div class="vignette"><a href="/nyheter">Nyheter</a> <span>Bygden</span></div>'
    html = page().replace("<h1>", f"{kicker}<h1>")
    assert read(html).sections == ("Nyheter", "Bygden")


@pytest.mark.parametrize("title", ["{} | Bygden | Kvarnposten", "{}: Bygden: Kvarnposten", "{} - Bygden - Kvarnposten"])
def test_section_stands_in_the_title_and_in_the_menu(title: str) -> None:
    """What the menu has no entry for is no section."""
    menu = '<nav><a href="/start">Start</a><a href="/bygden">Bygden</a><a href="/sport">Sport</a></nav>'
    html = page(title=title.format(HEADLINE), menu=menu)
    assert read(html).sections == ("Bygden",)
    assert read(page(title=title.format(HEADLINE))).sections == ()


def test_address_is_spelt_as_the_menu_spells_it() -> None:
    """Entries of a menu keep no addresses."""
    menu = "<nav><ul><li><a href='/bygden'>Bygden</a></li><li><a href='/sport'>Sport</a></li></ul></nav>"
    assert read(page(menu=menu), url="https://kvarn.example/bygden/kvarnen-maler-1").sections == ("Bygden",)


def test_author_of_a_picture_is_none_of_the_story() -> None:
    """Microdata within a caption are said of the picture."""
    head = (
        '<figure><img src="/k.jpg"><figcaption><span itemprop="author">Sissel Kvam</span></figcaption></figure>'
        '<div class="byline"><address class="name">Trygve Nordås</address></div>'
    )
    assert names(read(page(head=head))) == ("Trygve Nordås",)


def test_photographer_in_a_row_of_names_is_no_author() -> None:
    """The word stands before the name, with no mark between."""
    row = '<div class="byline"><span class="n">{}</span></div>'
    people = ("Anna Lövgren", "Olle Hed", "Foto Per Sund")
    head = f"<div class='who'>{''.join(map(row.format, people))}</div>"
    assert names(read(page(head=head))) == ("Anna Lövgren", "Olle Hed")


def test_initials_of_a_house_with_a_hyphen_are_no_part_of_a_name() -> None:
    """The letters "JS" stand for the Järvi-Sanomat."""
    html = page(head='<div class="author">Tuula Kärki JS</div>', lang="fi")
    html = html.replace("</title>", '</title><meta property="og:site_name" content="Järvi-Sanomat">')
    assert names(read(html)) == ("Tuula Kärki",)


def test_name_below_the_story_with_an_address_signs_it() -> None:
    """The element is called after the authors."""
    address = '<a href="mailto:s@kvarn.example">s@kvarn.example</a>'
    foot = f'<footer><div class="authors"><p>Sara Elias</p>{address}</div></footer>'
    assert names(read(page(foot=foot))) == ("Sara Elias",)


def test_change_of_yesterday_is_no_author() -> None:
    """The clock behind it is gone when the names are read."""
    dates = "<span>14. marts 2026 kl. 10.12</span> <span>Opdateret i går kl. 12.05</span>"
    head = f'<div class="byline"><span>Af Louise Dal</span> {dates}</div>'
    assert names(read(page(head=head, lang="da"))) == ("Louise Dal",)


def test_source_in_a_line_above_the_author_is_no_name() -> None:
    """The line of the author begins anew."""
    author = "<span>M. Petrović</span> <time>Subota, 14.03.2026. | 10:12</time>"
    head = f'<div class="author"><span>Izvor: Tanjug</span><br>{author}</div>'
    article = read(page(head=head, lang="sr-Latn"))
    assert names(article) == ("M. Petrović",)
    assert article.byline is not None
    assert article.byline.agency == "Tanjug"


def test_box_of_facts_ends_no_story() -> None:
    """The sentence behind it is short, and the story's last."""
    box = '<section class="ruta"><h3>Fakta: Kvarnen</h3><p>Byggd 1874.</p><p>Höjd: nio meter.</p></section>'
    body = "".join(f"<p>{text}</p>" for text in STORY) + box + "<p>Kvarnen är öppen på lördagar.</p>"
    assert texts(read(page(body))) == [*STORY, "Kvarnen är öppen på lördagar."]


def test_box_of_another_story_goes_with_what_it_tells() -> None:
    """A pointer, a linked title, and a line on what it is about."""
    label = "<span>Материалы по теме:</span>"
    box = f'<div class="inl">{label}<a href="/2"><h4>Мельница</h4></a><p>Как живет мельник</p></div>'
    body = f"<p>{STORY[0]}</p><p>{STORY[1]}</p>{box}<p>{STORY[2]}</p><p>{STORY[3]}</p>"
    assert texts(read(page(body, lang="ru"))) == list(STORY)


def test_time_to_read_below_byline_and_dates_is_no_paragraph() -> None:
    """Several lines about the story may stand above its first paragraph."""
    head = (
        '<p class="by">Av Anna Lövgren</p><p>Publicerad 14 mars 2026 kl 10.12</p>'
        "<p>Uppdaterad 14 mars 2026 kl 12.30</p>"
        "<p>Lästid cirka 3 min</p>"
    )
    body = "".join(f"<p>{text}</p>" for text in STORY)
    html = f"<html lang='sv'><body><article><h1>{HEADLINE}</h1>{head}{body}</article></body></html>"
    assert texts(read(html)) == list(STORY)


@pytest.mark.parametrize(
    "link",
    ['<a href="/diskuze/1">Diskuze 27</a>', '<a href="/d">27 príspevkov</a>', '<a href="#k">Коментари: 27</a>'],
)
def test_link_beside_the_headline_counts_the_comments(link: str) -> None:
    """It leads to a page of its own."""
    assert read(page(head=f"<div class='info'><span>14. 3. 2026 10:12</span> {link}</div>")).comment_count == 27


def test_only_one_link_below_the_story_counts_its_comments() -> None:
    """Where there are several, they are those of teasers."""
    foot = '<div class="d"><a href="/diskuse">Diskuse (12)</a></div>'
    assert read(page(foot=foot)).comment_count == 12
    more = '<ul><li><a href="/3">Diskuse (3)</a></li></ul>'
    assert read(page(foot=foot + more)).comment_count is None
