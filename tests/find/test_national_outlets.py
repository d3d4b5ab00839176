"""Habits of national outlets: places behind houses, editors with pages, tags with buttons, marks on every paragraph."""

from __future__ import annotations

import pytest
from tests.builders import FERRY

import newsrecord

HEAD = "Crack stops the island ferry"


def page(*, head: str = "", above: str = "", top: str = "", body: str = "", after: str = "", lang: str = "en") -> str:
    text = body or "".join(f"<p>{line}</p>" for line in FERRY)
    return (
        f"<html lang={lang}><head><title>{HEAD} - Lund Mail</title>{head}</head><body><main>{above}<h1>{HEAD}</h1>{top}"
        f'<div class="story-text">{text}</div>{after}</main></body></html>'
    )


def read(**parts: str) -> newsrecord.Article:
    return newsrecord.parse_html(page(**parts), url="https://www.lundmail.com/a", annotate=())


def texts(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body]


def test_place_behind_a_dash_and_a_house_is_no_author():
    """A dash behind the house that somebody works for leads to the town it is in, however many names that has."""
    byline = newsrecord.parse_byline("Por Ana Ruiz, Q1 Vale do Lund — Santa Rita do Porto", language="pt")
    assert byline.names == ("Ana Ruiz",)
    assert byline.location is not None
    assert byline.location.name == "Santa Rita do Porto"


def test_name_behind_a_dash_without_a_house_before_it_is_an_author():
    """Two names with a dash between them are two people."""
    assert newsrecord.parse_byline("By Ana Ruiz — Tom Lee").names == ("Ana Ruiz", "Tom Lee")


def test_editor_with_a_page_of_their_own_did_not_write_the_story():
    """Who edited an agency's story has a page that the name links to, as authors have."""
    top = (
        '<div class="info"><span>By PTI</span><br><span>Edited by: <a href="/author/ana-ruiz">Ana Ruiz</a></span><br>'
        "<span>Updated: May 12, 2026, 16:58</span></div>"
    )
    byline = read(top=top).byline
    assert byline is not None
    assert byline.agency == "PTI"
    assert "Ana Ruiz" not in byline.names


def test_those_without_a_page_are_authors_beside_one_who_has_one():
    """A guest's name links nowhere, and stands in an element like that of the reporter's."""
    top = (
        '<div class="bylines"><div class="byline"><address class="name"><a rel="author" href="/av/ana">'
        '<span>Ana Ruiz</span></a></address></div><div class="byline"><address class="name"><span>Tom Lee</span>'
        "</address></div></div>"
    )
    byline = read(top=top).byline
    assert byline is not None
    assert byline.names == ("Ana Ruiz", "Tom Lee")


def test_name_that_is_printed_twice_does_not_hide_the_next_author():
    """The first author's name may stand in an element of another look too, for those who have the page read aloud."""
    top = (
        '<div class="bylines"><div class="byline"><span class="hidden-byline-name" itemprop="name">Ana Ruiz</span>'
        '<address class="name"><span>Ana Ruiz</span></address></div><div class="byline"><address class="name">'
        "<span>Tom Lee</span></address></div></div>"
    )
    byline = read(top=top).byline
    assert byline is not None
    assert byline.names == ("Ana Ruiz", "Tom Lee")


@pytest.mark.parametrize("label", ["Komerční sdělení", "Materiał sponsorowany", "Contenido patrocinado", "Annonse"])
def test_word_for_what_is_paid_for_is_no_author(label):
    """Stories that somebody pays for have such a word in the place of the author."""
    assert read(top=f'<div class="author"><span itemprop="author">{label}</span></div>').byline is None


def test_meta_of_the_article_author_is_read():
    """Turkish systems declare the author in a meta of that name."""
    byline = read(head='<meta name="articleAuthor" content="Ana Ruiz">').byline
    assert byline is not None
    assert byline.names == ("Ana Ruiz",)


def test_button_that_tags_run_into_is_no_part_of_them():
    """A button within each tag's link runs into its name where style alone sets it apart."""
    links = "".join(f'<li><a href="/om/{n}"><span>{n}</span><span>Följ</span></a></li>' for n in ("Brand", "Hamn"))
    assert read(after=f'<div class="tags"><ul>{links}</ul></div>').tags == ("Brand", "Hamn")


def test_ending_that_tags_share_is_part_of_them():
    """Two names with one last word set apart have no button."""
    links = "".join(f'<li><a href="/om/{n}">{n}</a></li>' for n in ("Lund Harbour", "Old Harbour"))
    assert read(after=f'<div class="tags"><ul>{links}</ul></div>').tags == ("Lund Harbour", "Old Harbour")


def test_button_behind_each_tag_is_passed_over():
    """A button stands behind the link of each item below a label for tags."""
    items = "".join(f'<li><a href="/s/{n}">{n}</a> <button>Add to myMail</button></li>' for n in ("Ferries", "Lund"))
    after = f"<section><h3>Follow the topics in this article</h3><ul>{items}</ul></section>"
    assert read(after=after).tags == ("Ferries", "Lund")


def test_microdata_on_every_paragraph_mark_no_standfirst():
    """Some systems call each paragraph of a story a description; the line below the headline sums it up."""
    body = "".join(f'<p itemprop="description">{line}</p>' for line in FERRY)
    article = read(top='<h2 class="subtitle">The yard has no spare hull until June</h2>', body=body)
    assert article.standfirst == "The yard has no spare hull until June"
    assert texts(article) == list(FERRY)


def test_trail_in_japanese_ends_at_the_section():
    """The last step of a Japanese trail may be no more than "article"."""
    steps = '<li><a href="/">東日新聞</a></li><li><a href="/national/">社会</a></li><li>記事</li>'
    assert read(above=f'<ul class="Pankuzu">{steps}</ul>', lang="ja").sections == ("社会",)


def test_line_called_an_overtitle_is_the_section():
    """Italian pages call the line above the headline so."""
    assert read(above='<p class="overtitle-art">Piatti d’inverno</p>', lang="it").sections == ("Piatti d’inverno",)


@pytest.mark.parametrize(
    "result",
    [
        "Lund 2-1 Malen",
        "Lund 1-12 Malen 0-13",
        "Lund 24 Malen 17",
        "Lund – Malen 4–2 (1–0, 2–1, 1–1)",
        "Lund - Malen 2:1",
    ],
)
def test_result_of_a_match_opens_its_report(result):
    """The result stands above the first paragraph, in bold, and is no crosshead."""
    body = f"<p><strong>{result}</strong></p>" + "".join(f"<p>{line}</p>" for line in FERRY)
    article = read(body=body)
    assert texts(article) == [result, *FERRY]
    assert article.body[0].type == "paragraph"


@pytest.mark.parametrize("line", ["Published 10:45 Lund", "Monday 12:30 London"])
def test_hour_of_the_day_is_no_result(line):
    """What a line says of the hour is none of the story."""
    assert texts(read(body=f"<p>{line}</p>" + "".join(f"<p>{text}</p>" for text in FERRY))) == list(FERRY)


def test_dates_of_a_life_close_its_story():
    """Lines that open with a day or a year, beside the last paragraph, belong to it, and so does what heads them."""
    dates = ["12 février 1940 Naissance à Lund", "1971 Premier album", "3 novembre 2024 Mort à Malen"]
    lines = [*FERRY, "<strong>Ana Ruiz en quelques dates</strong>", *dates]
    article = read(body="".join(f'<p class="text">{line}</p>' for line in lines), lang="fr")
    assert texts(article) == [*FERRY, "Ana Ruiz en quelques dates", *dates]


def test_dates_of_a_life_stand_above_links_too():
    """The last date leads on to no link behind it."""
    dates = ["12 février 1940 Naissance à Lund", "1971 Premier album", "3 novembre 2024 Mort à Malen"]
    body = "".join(f'<p class="text">{line}</p>' for line in (*FERRY, *dates))
    assert texts(read(body=body, after='<section><p><a href="/ana-ruiz">Ana Ruiz</a></p></section>')) == [
        *FERRY,
        *dates,
    ]


@pytest.mark.parametrize(
    "call",
    [
        "<strong>Kuuntele jakso myös Spotifyssa ja Apple Podcasteissa.</strong>",
        "¡Lund Mail ya está en WhatsApp! Desde tu móvil tienes cada día nuestras historias y mucho más.",
        "Lund Mail finns nu även på Instagram och TikTok, varje dag.",
        "Read about the island at lundmail.com/islands and in the Lund Mail app.",
        "(This story has not been edited by Lund Mail staff and is auto-generated from a syndicated feed.)",
        "<em>This is a developing story and will be updated.</em>",
    ],
)
def test_line_that_tells_where_else_to_follow_the_outlet_closes_no_story(call):
    """An outlet's own name beside those of networks, in whatever language, is a call to readers."""
    site = '<meta property="og:site_name" content="Lund Mail">'
    assert texts(read(head=site, body="".join(f"<p>{line}</p>" for line in (*FERRY, call)))) == list(FERRY)


def test_question_that_was_sent_over_a_network_is_told():
    """A story may close with what the outlet asked somebody there."""
    last = "The owner of the yard did not answer the questions that Lund Mail sent him on WhatsApp."
    site = '<meta property="og:site_name" content="Lund Mail">'
    assert texts(read(head=site, body="".join(f"<p>{line}</p>" for line in (*FERRY, last))))[-1] == last


def test_those_who_wrote_an_entry_are_none_of_it():
    """Entries of a live blog have the name and the office of their reporters above the text."""
    entries = "".join(
        f'<article><header><h3>{head}</h3></header><div><p class="contributor-name">Ana Ruiz</p>'
        f'<p class="contributor-role">Reporting from Lund</p><p>{line}</p></div></article>'
        for head, line in zip(("The crack", "The yard", "The owner"), FERRY, strict=False)
    )
    shown = texts(read(body=entries))
    assert not {"Ana Ruiz", "Reporting from Lund"} & set(shown)
    assert "The crack" in shown


@pytest.mark.parametrize(
    ("line", "language", "role"),
    [
        ("Maja Berg, Litteraturanmelder", "da", "Litteraturanmelder"),
        ("Anna Berg, Filmkritikerin", "de", "Filmkritikerin"),
        ("Aino Berg, elokuvakriitikko", "fi", "elokuvakriitikko"),
        ("Ana Ruiz, recenzentka", "cs", "recenzentka"),
    ],
)
def test_critics_hold_an_office(line, language, role):
    """Those who review books, films and plays are called so behind their names."""
    assert newsrecord.parse_byline(line, language=language).authors[0].role == role


def test_sports_desk_of_an_outlet_is_where_somebody_works():
    """The desk "RTX Sport" is a house, and what stands behind "at" is a place."""
    byline = newsrecord.parse_byline("By Tom Lee\nRTX Sport at Lundby")
    assert byline.names == ("Tom Lee",)
    assert byline.authors[0].affiliation == "RTX Sport"


def test_letters_before_an_office_are_a_house():
    """Letters alone bear no office: the person named above them does."""
    author = newsrecord.parse_byline("Ana Ruiz\nRTX Sport journalist at Lund").authors[0]
    assert (author.name, author.role, author.affiliation) == ("Ana Ruiz", "Sport journalist", "RTX")


def test_button_for_the_size_of_letters_is_no_agency():
    """The letters "Aa" stand on a button; an agency of two letters has both in capitals."""
    top = '<div class="author-line">Ana Ruiz</div><div class="fontsize">Aa</div>'
    byline = read(head='<meta name="author" content="Ana Ruiz">', top=top).byline
    assert byline is not None
    assert (byline.names, byline.agency) == (("Ana Ruiz",), None)


def test_vowel_sign_ends_a_name_as_a_letter_does():
    """In the scripts of India a name may end in a sign that is no letter: the element behind it begins a new line."""
    top = (
        '<div class="author-name-location-wrapper"><span class="contributor-name">अनिल कुमारी</span>'
        '<span class="author-location">पटना</span></div>'
    )
    byline = read(top=top, lang="hi").byline
    assert byline is not None
    assert byline.names == ("अनिल कुमारी",)


def test_town_of_a_correspondent_without_a_name_is_no_author():
    """A word for a correspondent stands above the town, and nobody is named."""
    top = (
        '<div class="author-name-location-wrapper"><span class="contributor-name">প্রতিনিধি</span>'
        '<span class="author-location">কুড়িগ্রাম</span></div>'
    )
    byline = read(top=top, lang="bn").byline
    assert byline is None or byline.names == ()


@pytest.mark.parametrize("tail", [" — Bernama", " (AFP)", " – Reuters", " /TASR/"])
def test_agency_behind_the_last_sentence_wrote_the_story(tail):
    """Where a page names nobody, the agency that its last paragraph ends with is credited."""
    *lines, last = FERRY
    byline = read(body="".join(f"<p>{line}</p>" for line in (*lines, last + tail))).byline
    assert byline is not None
    assert byline.agency == tail.strip(" —–()/")


def test_agency_that_closes_a_story_yields_to_its_author():
    """A person named above the text wrote the story."""
    *lines, last = FERRY
    body = "".join(f"<p>{line}</p>" for line in (*lines, f"{last} — Bernama"))
    byline = read(top='<div class="byline">By Ana Ruiz</div>', body=body).byline
    assert byline is not None
    assert byline.names == ("Ana Ruiz",)


@pytest.mark.parametrize("tag", ["span", "div", "p"])
def test_credit_right_below_a_bare_picture_is_its_own(tag):
    """A picture in no box of its own has the credit in the line behind it."""
    article = read(top=f'<img src="https://img.lundmail.com/ferry.jpg"><{tag}>Photo: Ana Ruiz</{tag}>')
    assert [image.credit for image in article.images] == ["Ana Ruiz"]
    assert texts(article) == list(FERRY)
