"""Habits of pages from many lands: what stands beside a headline, above it, and in boxes around a story."""

from __future__ import annotations

import pytest

import newsrecord

HEADLINE = "Ferry to the islands is laid up after a crack was found in its hull"
STORY = (
    "The ferry to the outer islands was taken out of service on Monday evening after divers found a crack in its hull.",
    "Passengers who had queued since noon were sent home, and the mail went over in a fishing boat instead.",
    "The company said that a replacement would come from the mainland within three days, and that tickets stay valid.",
    "The harbour master has asked for a report on the last inspection, which took place in the spring.",
)


def read(
    *,
    above: str = "",
    below: str = "",
    within: str = "",
    foot: str = "",
    flag: str = "",
    lang: str = "en",
    story: tuple[str, ...] = STORY,
) -> newsrecord.Article:
    """Return the record of a page with *above* and *below* its headline, and lines *within* and under the story."""
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in story]
    text = "".join([*paragraphs[:2], within, *paragraphs[2:]])
    page = (
        f'<html lang="{lang}"><head><title>{HEADLINE} | Skerry Post</title><meta property="og:site_name" '
        f'content="Skerry Post"></head><body><main><article>{above}<h1>{HEADLINE}{flag}</h1>{below}'
        f'<div class="copy">{text}</div></article></main>{foot}</body></html>'
    )
    return newsrecord.parse_html(page, url="https://skerry.example/n/ferry-1", annotate=())


def names(article: newsrecord.Article) -> tuple[str, ...]:
    return article.byline.names if article.byline is not None else ()


@pytest.mark.parametrize(
    ("lang", "cue"),
    [
        ("sq", '<div class="author-cue">Nga</div>'),
        ("ro", '<div class="author-cue">De</div>'),
        ("en", '<div class="author-cue">Written by</div>'),
        # No list has this word, and the element is called after it.
        ("xx", '<div class="td-author-by">Ofa</div>'),
    ],
)
def test_word_for_by_in_an_element_of_its_own_is_no_author(lang: str, cue: str) -> None:
    """It leads to the name behind it, where it is such a word in the language of the page, or is called one."""
    line = f'<div class="post-author-name">{cue} <a href="/author/desk/">Skerry Post</a></div><time>4 May 2025</time>'
    assert names(read(below=line, lang=lang)) == ("Skerry Post",)


@pytest.mark.parametrize("account", ["User Admin", "Site Admin"])
def test_account_with_a_page_of_its_own_is_no_author(account: str) -> None:
    """Publishing systems make a page for whoever set them up, too."""
    line = f'<div>By <a href="/author/user-admin/">{account}</a></div><time>4 May 2025</time>'
    assert names(read(below=line)) == ()


def test_time_to_read_behind_the_last_step_of_a_trail_is_no_section() -> None:
    """It stands in the line of the last step, and leads nowhere."""
    trail = '<div class="breadcrumb"><a href="/islands">Islands</a><span> </span><span>3 min read</span></div>'
    assert read(above=trail).sections == ("Islands",)


def test_link_to_all_topics_is_no_tag() -> None:
    """It stands among the topics of many stories."""
    row = '<div class="topics"><a href="/t/ferries">Ferries</a><a href="/follow">See all topics</a></div>'
    assert read(foot=row).tags == ("Ferries",)


def test_language_is_told_by_what_stands_below_the_headline() -> None:
    """An archive may say much about itself above, in another language."""
    banner = "".join(
        f"<p>This page was saved by volunteers who {what}, and it is shown here as they have found it.</p>"
        for what in ("care for old pages", "have copied the site", "keep what is lost", "work for the archive") * 4
    )
    story = (
        "Паром на острова встал на ремонт в понедельник вечером, после того как водолазы нашли трещину в его корпусе.",
        "Пассажиров, которые ждали с полудня, отправили домой, а почту вместо парома повезли на рыбацкой лодке.",
        "Компания обещает прислать замену с материка в течение трёх дней, все купленные билеты остаются в силе.",
        "Начальник порта запросил отчёт о последнем осмотре судна, который прошёл этой весной на верфи.",
    )
    assert read(above=banner, lang="ru", story=story).language == "ru"


def test_headline_once_more_without_its_flag_is_no_standfirst() -> None:
    """A flag ("PHOTOS") stands behind the headline in one place and not in the other."""
    again = f'<div class="lead">{HEADLINE}.</div><div>4 May 2025, 10:12</div>'
    assert read(flag=" PHOTOS", below=again).standfirst is None


def test_box_with_a_picture_and_a_field_to_fill_in_is_none_of_the_story() -> None:
    """The offer of a newsletter has a heading and a picture, and ends in a button."""
    box = (
        '<div class="offer"><div class="row"><div class="half"><img src="/cup.jpg" width=300 height=300></div>'
        '<div class="half"><h2>Morning Tide</h2><div>Daily</div><div>Begin the day with the tide.</div></div></div>'
        '<div class="row"><div><input type="text"><button>&gt;</button></div></div></div>'
    )
    blocks = read(within=box).body
    assert [block.text for block in blocks] == list(STORY)


def test_picture_beside_advertisements_keeps_its_caption() -> None:
    """What an element is "with" is not what it is."""
    figure = (
        '<figure class="leadArtWithAds"><img src="/ferry.jpg" width=900 height=600><figcaption>The ferry at its pier '
        "on Tuesday. (Tom Lee/Skerry Post)</figcaption></figure>"
    )
    [image] = read(below=figure).images
    assert (image.caption, image.credit) == ("The ferry at its pier on Tuesday.", "Tom Lee/Skerry Post")


def test_forecast_in_a_sidebar_is_no_thread_of_comments() -> None:
    """Its parts have names and days, and stand within one another."""

    def day(number: int) -> str:
        parts = "".join(
            f'<div class="bl"><div class="le"><div>{when}</div></div><div class="ri"><div>{sky}</div>'
            f"<div>{number}°</div><div>Wind: 3 m/s</div></div></div>"
            for when, sky in (("Day", "Cloudy"), ("Night", "Fair"))
        )
        return f'<div class="one"><div class="he">Outlook {number} May 2025</div>{parts}</div>'

    now = (
        '<div class="now"><div class="nh"><div>Lund Island</div><div>1 May 2025, 4:05</div></div><div class="nb"><div>'
        '<br></div><div>Fair<br>8°</div></div><div class="nd"><div>Pressure: 1030 mb</div><div>Wind: 3 m/s</div><div>'
        "Sunrise: 7:07</div><div>Sunset: 18:10</div></div></div>"
    )
    rates = (
        '<aside class="widget wp_rates"><div><span>Rates</span></div><div><div><div>Krone rates 01-05-2025</div><div>'
        "<div><span>€</span><span>4.95</span></div><div><span>$</span><span>4.42</span></div></div></div></div></aside>"
    )
    box = (
        '<div class="bar"><aside class="widget wp_fc"><div><span>Weather</span></div><div class="fc">'
        f'{now}<div class="days">{day(1)}{day(2)}</div></div></aside>{rates}</div>'
    )
    assert read(foot=box).comments == ()
