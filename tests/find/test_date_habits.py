"""What pages and pasted texts print beside the day of a story: clocks, labels of many languages, other days."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord import parse_html, parse_text
from newsrecord.find.dates.dates import read_date
from newsrecord.find.dates.shapes import find_shape
from newsrecord.find.dates.told import tells_life

STORY = "The harbour was closed for the winter, and nobody knew for how long it would be so. "
PROSE = f"{STORY * 3}\n\n{STORY * 2}"
DAY = dt.date(2026, 5, 18)
AT = dt.datetime(2026, 5, 18, 10, 10)
LATER = dt.datetime(2026, 5, 18, 12, 0)


def page(head: str, *, language: str = "en", above: str = "", below: str = "", url: str | None = None) -> str:
    body = f"<p>{STORY * 3}</p><p>{STORY * 2}</p>"
    return (
        f"<html lang={language}><body>{above}<main><article><h1>Harbour opens again</h1>{head}"
        f"<div>{body}</div></article>{below}</main></body></html>"
    )


def moments(source: str, *, url: str | None = None) -> tuple[object, object]:
    article = parse_html(source, url=url, annotate=())
    return article.published, article.modified


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "<p>Ana Ruiz | 18 May 2026, 10:10 | Updated 12:00</p>"),
        ("fr", "<p>Publié le 18 mai 2026 à 10h10, mis à jour à 12h00</p>"),
        ("fr", "<p>Publié le 18 mai 2026 à 10 h 10</p><p>Mis à jour à 12 h 00</p>"),
        ("it", "<p>18 maggio 2026 alle 10:10</p><p>Aggiornato alle 12:00</p>"),
        ("es", "<span>18/05/2026 a las 10:10h.</span> <span>Act. a las 12:00</span>"),
        ("fi", "<p>Julkaistu 18.5.2026 klo 10.10 · Päivitetty klo 12.00</p>"),
        ("he", "<p>פורסם ב-18 במאי 2026, 10:10 | עודכן 12:00</p>"),
        ("cs", "<p>18. 5. 2026, 10:10 (aktualizováno 12:00)</p>"),
        ("ja", "<p>2026年5月18日 10:10 (12:00更新)</p>"),
    ],
)
def test_change_told_by_its_clock_alone_is_of_the_same_day(language: str, line: str) -> None:
    """A change on the day of publication is often told by its clock only."""
    assert moments(page(line, language=language)) == (AT, LATER)


def test_clock_of_a_change_before_that_of_the_publication_is_of_another_day() -> None:
    """Nothing says of which day a clock is that would lie before the publication."""
    assert moments(page("<p>18 May 2026, 10:10 | Updated 9:00</p>")) == (AT, None)


@pytest.mark.parametrize("line", ["<p>18 May 2026</p><p>10:10</p>", "<p>10.10 Uhr</p><p>18 May 2026</p>"])
def test_clock_in_an_element_of_its_own_belongs_to_the_day_beside_it(line: str) -> None:
    """Themes set the day and the time of day in boxes of their own."""
    assert moments(page(line))[0] == AT


def test_declared_day_takes_the_clock_that_the_page_prints() -> None:
    """Linked data that gives a day only is completed by the date line of the same day, unless that says midnight."""
    data = (
        '<script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "Harbour opens again", "datePublished": "2026-05-18"}</script>'
    )
    assert moments(page(f"<p>Posted: 18 May 2026, 10:10am</p>{data}"))[0] == AT
    assert moments(page(f"<p>Posted: 19 May 2026, 10:10am</p>{data}"))[0] == DAY
    assert moments(page(f"<p>Posted: 18 May 2026, 00:00</p>{data}"))[0] == DAY


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ro", "Data publicării: 18 mai 2026, 10:10 | Data actualizării: 18 mai 2026, 12:00"),
        ("ca", "Publicat el 18 de maig del 2026 a les 10:10. Actualitzat el 18 de maig del 2026 a les 12:00"),
        ("th", "เผยแพร่ 18 พ.ค. 2569 เวลา 10.10 น. ปรับปรุงล่าสุด 18 พ.ค. 2569 เวลา 12.00 น."),
        ("et", "18.05.2026, kell 10:10, uuendatud: 18.05.2026, 12:00"),
        ("sr", "Објављено: 18.05.2026. 10:10 Измењено: 18.05.2026. 12:00"),
        ("fr", "LE 18/05/2026 À 10:10 MIS À JOUR LE 18/05/2026 À 12:00"),
        ("tr", "YAYINLANMA: 18 MAYIS 2026 10:10 GÜNCELLEME: 18 MAYIS 2026 12:00"),
        ("ja", "2026年5月18日 10時10分 (2026年5月18日 12時00分更新)"),
        ("ko", "입력 2026.05.18 10:10 수정 2026.05.18 12:00"),
        ("el", "Δημοσίευση: 18.05.2026, 10:10 Τελευταία ενημέρωση: 18.05.2026, 12:00"),
    ],
)
def test_words_of_many_languages_tell_the_two_days_apart(language: str, line: str) -> None:
    """Each language has its words for what was published and what was changed."""
    assert moments(page(f"<p>{line}</p>", language=language)) == (AT, LATER)


@pytest.mark.parametrize(
    ("language", "line", "hour"),
    [
        ("ar", "الإثنين 18 مايو 2026 م - 10:10 مساء", 22),
        ("bn", "১৮ মে ২০২৬, ১০:১০ পিএম", 22),
        ("fa", "۲۸ اردیبهشت ۱۴۰۵ - ۱۰:۱۰", 10),
        ("lv", "2026. gada 18. maijs, plkst. 10:10", 10),
        ("et", "18. mai 2026, kell 10:10", 10),
        ("th", "18 พ.ค. 69 (10:10 น.)", 10),
    ],
)
def test_clocks_are_read_as_each_language_writes_them(language: str, line: str, hour: int) -> None:
    """Halves of the day and the word for "at" differ by language."""
    assert moments(page(f"<p>{line}</p>", language=language))[0] == AT.replace(hour=hour)


def test_zones_are_those_of_the_language() -> None:
    """Moscow's zone is written in its own letters, and "IST" is India's time on a page in a language of India."""
    east = dt.timedelta(hours=3)
    assert moments(page("<p>10:10 МСК, 18 мая 2026</p>", language="ru"))[0] == AT.replace(tzinfo=dt.timezone(east))
    assert read_date("18 मई 2026, 10:10 AM IST", language="hi") == AT.replace(
        tzinfo=dt.timezone(dt.timedelta(minutes=330))
    )
    assert moments(page("<p>18 May 2026, 10:10 AM IST</p>"))[0] == AT


@pytest.mark.parametrize(
    "told",
    [
        "<p>On 12 May 2026 the court had ruled that the gates must open.</p>",
        "<p>3 March 1931 – 12 May 2026</p>",
        "<p>Deadline: 30 May 2026</p>",
        "<p>Event date: 30 May 2026</p>",
    ],
)
def test_days_told_of_date_no_story(told: str) -> None:
    """What happened on a day, a life, a deadline: none is the day of the story, whose address has it."""
    assert moments(page(told), url="https://quay.example/2026/05/18/harbour")[0] == DAY
    assert moments(page(told))[0] is None


def test_a_life_is_told_by_the_first_two_of_many_dates() -> None:
    """A line may have more days behind those of a birth and a death."""
    dates = [
        (find_shape(day), between)
        for day, between in (("3 March 1931", ""), ("12 May 2026", " – "), ("13 May 2026", ", "))
    ]
    assert tells_life(dates)
    assert not tells_life(dates[1:])


def test_sentence_about_a_publication_counts_less_than_a_date_line() -> None:
    """A long sentence may speak of what somebody published, and when."""
    told = f"<p>The court published its ruling on 12 May 2026, {STORY.lower()}</p>"
    assert moments(page(f"<p>18 May 2026</p>{told}"))[0] == DAY


def test_day_of_the_printed_issue_counts_only_where_there_is_no_other() -> None:
    """A story is printed the day after, or in the next month's issue."""
    issue = "<p>Erschienen in der Printausgabe vom 19.05.2026</p>"
    assert moments(page(f"<p>18.05.2026, 10:10 Uhr</p>{issue}", language="de"))[0] == AT
    assert moments(page(issue, language="de"))[0] == dt.date(2026, 5, 19)


def test_day_in_the_head_of_the_page_is_trusted_less() -> None:
    """The head shows the day on which the page is read, whatever its element is called."""
    head = "<div class='hd-date'>Thursday, November 26, 2026</div>"
    assert moments(page("<p>By Ana Ruiz</p><p>May 18, 2026</p>", above=head))[0] == DAY


def test_days_of_other_stories_in_a_list_date_no_story() -> None:
    """Three days in elements of one kind are those of teasers; a story's own day stands by itself."""
    cards = "".join(f"<div class=card><h3>Storm closes bridge</h3><p>{n} November 2026</p></div>" for n in (24, 25, 26))
    text = f"<div>{f'<p>{STORY}</p>' * 16}</div>"
    assert moments(page(text, below=f"<section>{cards}</section>"))[0] is None
    assert moments(page(text, below=f"<p>18 May 2026</p><section>{cards}</section>"))[0] == DAY


def test_month_day_and_year_in_pieces_without_blanks_are_a_date() -> None:
    """Styles alone part the pieces of some dates."""
    pieces = "<div><span>May</span><span>18</span><span>2026</span></div>"
    assert moments(page(pieces))[0] == DAY


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Giriş Tarihi: 18.05.2026 10:10 Son Güncelleme: 18.05.2026 12:00", AT),
        ("Senin, 18 Mei 2026 10:10", AT),
        ("دوشنبه ۲۸ اردیبهشت ۱۴۰۵ - ۱۰:۱۰", AT),
        ("10:10, 18 май 26", AT),
        ("திங்கள், 18 மே 2026", DAY),
        ("ორშაბათი, 18 მაისი, 2026, 10:10", AT),
        ("E hënë, 18 Maj 2026, 10:10", AT),
        ("Mánudagur 18. maí 2026 kl. 10:10", AT),
        ("Jumatatu, Mei 18, 2026", DAY),
    ],
)
def test_line_that_is_a_date_in_any_language_is_no_headline(line: str, wanted: dt.date) -> None:
    """The days of the week and the words of the clock are known in as many languages as the months."""
    article = parse_text(f"Harbour opens again after winter\n{line}\n\n{PROSE}", annotate=())
    assert (article.headline, article.published) == ("Harbour opens again after winter", wanted)


def test_date_line_that_begins_with_a_small_letter_is_no_part_of_the_headline() -> None:
    """In many languages the days of the week have small letters, as has the next line of a wrapped paragraph."""
    headline = "Пристанищните работници отвориха отново северния кей"
    text = "Общината съобщи, че разходите ще бъдат поделени с областта и че лодките скоро ще се върнат на кея."
    article = parse_text(f"{headline}\nвторник, 18 май 2026 г., 10:10\n\n{text} {text}\n\n{text}", annotate=())
    assert (article.headline, article.published) == (headline, AT)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("18 May 2026, 10:10 | Updated 19 May, 9:30", dt.datetime(2026, 5, 19, 9, 30)),
        ("18 May 2026, 10:10 | Updated yesterday, 12:00", None),
        ("18 May 2026, 10:10 | Updated 5/19, 12:00", None),
    ],
)
def test_change_on_a_day_without_its_year_is_of_the_year_of_the_publication(line: str, wanted: object) -> None:
    """A day that words or numbers give otherwise is not guessed."""
    assert moments(page(f"<p>{line}</p>")) == (AT, wanted)


def test_afternoon_that_a_page_prints_mends_a_clock_of_twelve_hours() -> None:
    """Programs that write the hour of such a clock declare 1:21 for 1:21 p.m."""
    meta = '<meta name=date content="2026-05-18 01:21:28">'
    assert moments(meta + page("<p>May 18, 2026: 1:21 PM</p>")) == (dt.datetime(2026, 5, 18, 13, 21), None)
    assert moments(meta + page("<p>May 18, 2026: 1:21 AM</p>"))[0] == dt.datetime(2026, 5, 18, 1, 21, 28)


def test_clock_may_stand_behind_a_colon() -> None:
    """As in "May 18, 2026: 10:10 AM"."""
    assert read_date("May 18, 2026: 10:10 AM", language="en") == AT


@pytest.mark.parametrize(
    ("language", "line", "wanted"),
    [
        ("ja", "2026年5月18日（月）午前10時1分", AT.replace(minute=1)),
        ("zh", "2026年5月18日 星期一 上午10:10", AT),
        ("es", "may 18 de 2026", DAY),
    ],
)
def test_days_and_clocks_with_words_between(language: str, line: str, wanted: dt.date) -> None:
    """A day of the week, or a "de", may stand between the parts."""
    assert moments(page(f"<p>{line}</p>", language=language))[0] == wanted


def test_numbers_on_a_page_beyond_latin_have_the_day_first() -> None:
    """No country that writes in another script puts the month first where the year is last."""
    text = "פועלי הנמל פתחו מחדש את הרציף הצפוני אחרי חורף ארוך. העירייה מסרה שהעלות תחולק עם המחוז. "
    source = f"<body><h1>הרציף הצפוני נפתח</h1><p>05/04/2026 10:10</p><p>{text * 2}</p><p>{text}</p></body>"
    assert moments(source)[0] == dt.datetime(2026, 4, 5, 10, 10)


def test_pasted_text_without_a_date_takes_none_from_teasers_or_sentences() -> None:
    """Where a text does not say when it was published, neither its sentences nor its neighbours do."""
    teasers = "\n".join(f"Storm closes bridge {n}\nNovember {n}, 2026" for n in (24, 25, 26))
    told = "On 12 May 2026 the court had ruled that the gates must open."
    assert (
        parse_text(f"Harbour opens again\nBy Ana Ruiz\n\n{PROSE}\n\n{told}\n\nMore news\n{teasers}").published is None
    )


def test_date_in_a_box_of_an_ambiguous_name_right_below_the_headline_counts() -> None:
    """The lines of a story's head stand in a "teaser" of some publishing systems."""
    line = '<div class="teaser-small__metadata"><p class="byline__author">VON ANA RUIZ am 21. April 2020</p></div>'
    body = "<p>Der Hafen blieb am Freitag geschlossen, weil die Wellen über die Mauer schlugen.</p>" * 2
    page = f"<html lang=de><article><h1>Der Hafen bleibt geschlossen</h1>{line}{body}</article>"
    assert parse_html(page).published == dt.date(2020, 4, 21)


@pytest.mark.parametrize(
    ("language", "rules"),
    [
        ("en", "Use of this site is acceptance of our User Agreement (updated as of 6/1/26) and Privacy Policy."),
        ("en", "By using this site you agree to our Terms of Use, last updated June 1, 2026, in full."),
        (
            "de",
            "Es gelten unsere Nutzungsbedingungen (aktualisiert am 1.6.2026) und die Hinweise im Anhang.",
        ),
        ("fr", "Consultez notre politique de confidentialité (mise à jour le 1 juin 2026) avant de vous inscrire."),
        ("es", "Lea la política de privacidad (actualizada el 1 de junio de 2026) antes de suscribirse al boletín."),
    ],
)
def test_day_of_the_rules_of_a_site_is_no_change_of_the_story(language: str, rules: str) -> None:
    """The foot of a page says when the terms were changed under which it may be used."""
    filler = "".join(f"<p>{STORY}{number}.</p>" for number in range(20))
    source = page("<p>2026-05-18 10:10</p>", language=language, above="", below=f"{filler}<div><p>{rules}</p></div>")
    assert moments(source) == (AT, None)


def test_numbers_with_dots_follow_the_day_that_their_element_declares() -> None:
    """Magazines in the United States write the month first before a dot, too."""
    head = '<ul><li><time datetime="2026-01-09T10:00:00Z">01.09.26</time></li></ul>'
    assert moments(page(head))[0] == dt.datetime(2026, 1, 9, 10, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(("line", "day"), [("12.09.26", 9), ("12/09/2026", 9), ("09/12/2026", 9), ("5.12.2026", 5)])
def test_numbers_follow_the_month_under_which_the_picture_is_filed(line: str, day: int) -> None:
    """Of the two orders of a date the one is meant that lies in the month in which its picture was uploaded."""
    picture = '<meta property="og:image" content="https://example.com/uploads/2026/12/harbour.jpg">'
    source = page(f'<p class="date">{line}</p>').replace("<body>", f"<head>{picture}</head><body>")
    assert moments(source)[0] == dt.date(2026, 12, day)


def test_clock_behind_a_colon_belongs_to_the_day() -> None:
    """Some pages set a colon between the day and the time of day."""
    assert moments(page("<p>by Ana Ruiz May 18, 2026: 10:10 AM</p>"))[0] == AT


def test_line_of_the_story_that_counts_comments_holds_its_day() -> None:
    """The line under the headline is no place of comments because it tells how many there are."""
    line = (
        '<div class="entry-meta social-comments">By <a rel="author">Ana Ruiz</a> • <span>05/18/26 10:10am</span></div>'
    )
    assert moments(page(f"<header><h2>Ferries sail once more, and nobody knows why.</h2>{line}</header>"))[0] == AT


@pytest.mark.parametrize(
    ("language", "label"), [("en", "Published:"), ("de", "Veröffentlicht am"), ("es", "Publicado:"), ("ja", "公開日：")]
)
def test_labelled_day_below_the_title_of_another_story_is_the_other_story_s(language: str, label: str) -> None:
    """A plain day at the headline is worth more than one below, which a linked title stands before."""
    one = f"<li><a href='/1.html'>The ferry is to cost more again</a><span>{label} 3.9.2023</span></li>"
    two = f"<div><h4><a href='/2.html'>Two saved</a></h4><p>{label} 2.8.2022</p></div>"
    for other in (f"<ul>{one}</ul>", two):
        assert moments(page("<p>18.5.2026</p>", language=language, below=f"<div>{other}</div>"))[0] == DAY


def test_labelled_day_at_the_foot_of_the_text_is_the_story_s() -> None:
    """A link to more in the last paragraphs says nothing of the day below them."""
    foot = "<p><a href='/all'>All that is known of the harbour so far</a></p><p>First published: 18 May 2026</p>"
    story = f"<h1>Harbour opens again</h1><div>{'<p>' + STORY * 2 + '</p>'}{foot}</div>"
    assert moments(f"<html lang=en><body><article>{story}</article></body></html>")[0] == DAY


@pytest.mark.parametrize(
    "line", ["<p>21 May 2026</p>", "<time datetime='2026-05-21'>21 May</time>", "<p class=date>May 21, 2026</p>"]
)
def test_day_called_nothing_that_is_after_the_day_of_the_address_is_that_of_the_change(line: str) -> None:
    """The address keeps the day on which the story was published."""
    url = "https://paper.example/2026/05/18/harbour-opens-again/"
    assert moments(page(line), url=url) == (DAY, dt.date(2026, 5, 21))
    assert moments(page(line.replace("21", "18")), url=url) == (DAY, None)
