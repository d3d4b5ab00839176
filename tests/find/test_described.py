"""Which declared descriptions sum a story up."""

from __future__ import annotations

import pytest

import newsrecord
from newsrecord.find.heads.standfirst import find_standfirsts
from newsrecord.page.walk import read_page

BODY = (
    "<p>The harbour stayed shut on Friday while the waves broke over the wall, and the ferries lay at anchor.</p>"
    "<p>Nobody could tell the crews when the harbour would open, and the mayor of the town would not say either.</p>"
    "<p>The last time that a storm kept the ferries at anchor for a week was in 1987, an old captain remembers.</p>"
    "<p>For the island it means that bread and milk run short, as they did in every storm of the last years.</p>"
)


def standfirst(page: str) -> str | None:
    found = find_standfirsts(read_page(page, url="https://lund-mail.example/1"))
    return found[0].value if found else None


@pytest.mark.parametrize(
    "description",
    [
        "Storm keeps the harbour shut - News",
        "Lund Mail - Storm keeps the harbour shut",
        "lund,lund news,news of the coast",
        "Lund Mail",
        "The best recipes, gardening offers, horoscopes, cinema programmes and classified adverts, updated daily.",
    ],
)
def test_description_that_tells_nothing_of_the_story_is_no_standfirst(description: str) -> None:
    """The headline once more, keywords, the outlet's name and its own praise sum nothing up."""
    head = f'<meta property="og:site_name" content="Lund Mail"><meta name="description" content="{description}">'
    page = f"<html><head>{head}</head><body><h1>Storm keeps the harbour shut</h1>{BODY}</body></html>"
    assert standfirst(page) is None


def test_description_in_the_story_s_words_is_the_standfirst() -> None:
    """A description that shares a third of its words with the story sums it up."""
    text = "Ferries lie at anchor and bread runs short on the island: a captain remembers the storm of 1987."
    page = f'<meta name="description" content="{text}"><h1>Storm keeps the harbour shut</h1>{BODY}'
    assert standfirst(page) == text


@pytest.mark.parametrize(
    "line",
    [
        '<header><h2 id="site-description">Notes from a harbour town</h2></header>',
        '<div id="top"><p id="description">Notes from a harbour town</p></div>',
    ],
)
def test_tagline_of_the_outlet_is_no_standfirst(line: str) -> None:
    """What stands above every headline of an outlet says nothing of the story."""
    assert standfirst(f"{line}<h1>Storm keeps the harbour shut</h1>{BODY}") is None


def test_description_of_a_person_is_no_standfirst() -> None:
    """Microdata describe the author, too."""
    box = (
        '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ana Ruiz</b>'
        '<div itemprop="description"><p>Photographer from Lund, and the founder of this small weblog.</p></div></div>'
    )
    assert standfirst(f"<h1>Storm keeps the harbour shut</h1>{box}{BODY}") is None


def test_word_or_two_are_no_description() -> None:
    """A name is none, a short sentence is."""
    page = '<meta name="description" content="{}"><h1>Storm keeps the harbour shut</h1>' + BODY
    assert standfirst(page.format("Magazine")) is None
    assert standfirst(page.format("A storm to remember.")) == "A storm to remember."


@pytest.mark.parametrize(
    "description",
    [
        "The harbour stayed shut on Friday while the waves broke over the wall, and the ferries […]",
        "By Ana Ruiz LUND - The harbour stayed shut on Friday while the waves broke over the wall, and the",
        "1,693 views The harbour stayed shut on Friday while the waves broke over the wall ... →",
        "The harbour stayed shut on Friday while the waves broke over the wall, and the ferries ... Read more",
    ],
)
def test_beginning_of_the_story_cut_for_a_card_is_no_standfirst(description: str) -> None:
    """Whatever stands before it, and whatever ends it."""
    head = f'<meta name="author" content="Ana Ruiz"><meta name="description" content="{description}">'
    page = f"<html><head>{head}</head><body><h1>Storm keeps the harbour shut</h1>{BODY}</body></html>"
    assert standfirst(page) is None


def test_standfirst_before_the_beginning_of_the_story_is_taken() -> None:
    """A program that cuts the story begins at its standfirst, and goes on over the byline."""
    summary = "Bread and milk run short on the island, and nobody says for how long"
    text = f"{summary} Ana Ruiz The harbour stayed shut on Friday while the waves broke over the wall […]"
    head = f'<meta name="author" content="Ana Ruiz"><meta name="description" content="{text}">'
    page = f"<html><head>{head}</head><body><h1>Storm keeps the harbour shut</h1>{BODY}</body></html>"
    assert standfirst(page) == summary


def test_headline_before_a_description_is_no_part_of_it() -> None:
    """Some outlets describe a page with both."""
    text = "Ferries lie at anchor and bread runs short on the island: a captain remembers the storm of 1987."
    page = (
        f'<meta name="description" content="Storm keeps the harbour shut: {text}"><h1>Storm keeps the harbour shut</h1>'
    )
    assert standfirst(page + BODY) == text


@pytest.mark.parametrize(
    "line",
    ["Ana is a writer who grew up in Lund and has sailed to the island.", "Inquiries: ana.ruiz@lund-mail.example"],
)
def test_life_and_address_of_the_author_are_no_standfirst(line: str) -> None:
    """What pages show when a reader points at the name of the author."""
    text = "Ferries lie at anchor and bread runs short on the island: a captain remembers the storm of 1987."
    head = f'<meta name="author" content="Ana Ruiz"><meta name="description" content="{text}">'
    page = f'{head}<article><h1>Storm keeps the harbour shut</h1><div class="excerpt">{line}</div>{BODY}</article>'
    assert standfirst(page) == text


def test_label_is_no_standfirst() -> None:
    """What ends in a colon names what stands behind it."""
    box = '<div class="summary"><p>Summarize this article with:</p></div>'
    assert standfirst(f"<h1>Storm keeps the harbour shut</h1>{box}{BODY}") is None


@pytest.mark.parametrize(
    "description",
    [
        "he harbour stayed shut on Friday while the waves broke over the wall, and the ferries lay",
        "The harbour stayed shut on Friday while the waves broke over the wall , and the ferries ...",
        "Boats in the storm The harbour stayed shut on Friday while the waves broke over the wall, and the ferries lay "
        "at anchor.",
    ],
)
def test_beginning_is_known_without_its_first_letter_and_with_other_blanks(description: str) -> None:
    """Large first letters stand elsewhere, markup leaves blanks, and a caption may stand before."""
    picture = '<figure><img src="/1.jpg" width="900" height="600"><figcaption>Boats in the storm</figcaption></figure>'
    head = f'<meta name="description" content="{description}">'
    page = f"<html><head>{head}</head><body><h1>Storm keeps the harbour shut</h1>{picture}{BODY}</body></html>"
    assert standfirst(page) is None


def test_praise_around_the_quoted_headline_is_no_standfirst() -> None:
    """Made for search engines from the headline and its topic."""
    text = "Here you find all news on the topic 'Harbour'. Read now 'Storm keeps the harbour shut'."
    page = f'<meta name="description" content="{text}"><h1>Storm keeps the harbour shut</h1>{BODY}'
    assert standfirst(page) is None


def test_what_the_title_ends_with_is_no_summary():
    """Behind the headline the title of a page has the outlet's name."""
    head = "<title>Storm keeps the harbour shut | Lund Town Council and Port</title>"
    head += '<meta name="description" content="Lund Town Council and Port">'
    assert standfirst(f"<head>{head}</head><body><h1>Storm keeps the harbour shut</h1>{BODY}</body>") is None


def test_description_of_what_somebody_said_is_no_summary():
    """Where two long paragraphs stand above, the story has begun."""
    said = "<div class=testimonial_description><p>I have sailed here since 1974 and never once saw it shut.</p></div>"
    assert standfirst(f"<body><h1>Storm keeps the harbour shut</h1><div>{BODY}{said}</div></body>") is None


def test_description_of_a_part_behind_a_crosshead_is_no_standfirst() -> None:
    """The answers of an accordion, and products, have a "description" each."""
    part = '<h3>When does it open?</h3><div class="item-description"><p>On Monday, if the wind turns by then.</p></div>'
    first = BODY.partition("</p>")[0] + "</p>"
    assert standfirst(f"<article><h1>Storm keeps the harbour shut</h1>{first}{part}</article>") is None


def test_line_that_says_what_the_outlet_is_is_no_standfirst() -> None:
    """What stands behind the headline in the page's title tells of the outlet, wherever it is printed."""
    tagline = "<p>From Lund Mail, the free news of the coast</p><p>14 March 2026</p>"
    head = "<title>Storm keeps the harbour shut - Lund Mail, the free news of the coast</title>"
    assert standfirst(f"<html><head>{head}</head><body><h1>Storm keeps the harbour shut</h1>{tagline}{BODY}") is None


@pytest.mark.parametrize("end", ["...", "…", " [...]", " (...)", "… Read more"])
def test_description_that_was_cut_is_no_standfirst(end: str) -> None:
    """What a program cut sums nothing up, although the page has it nowhere."""
    text = (
        f"The ferries of the island lie at anchor since Friday, bread runs short in its only shop, and the old cap{end}"
    )
    assert standfirst(f'<meta name="description" content="{text}"><h1>Storm keeps the harbour shut</h1>{BODY}') is None


def test_whole_description_comes_before_a_cut_one() -> None:
    """Where one meta is cut and another whole, the whole one is the standfirst."""
    text = "The ferries lie at anchor since Friday, bread runs short in the only shop, a captain remembers."
    metas = f'<meta name="description" content="{text[:80]}..."><meta property="og:description" content="{text}">'
    assert standfirst(f"{metas}<h1>Storm keeps the harbour shut</h1>{BODY}") == text


def test_short_description_may_trail_off() -> None:
    """A short line that ends in points may be meant so."""
    text = "The harbour is shut and nobody knows..."
    assert standfirst(f'<meta name="description" content="{text}"><h1>Storm and bread</h1>{BODY}') == text


def test_praise_of_the_outlet_that_shares_no_word_with_the_headline_is_no_standfirst() -> None:
    """A description of the site may have words of the day in common with the story."""
    text = "Official site of The Lund Mail, with the harbour, the ferries, the storm warnings and the town at anchor."
    page = (
        f'<meta property="og:site_name" content="The Lund Mail"><meta name="description" content="{text}">'
        f"<h1>Captain remembers bread running short</h1>{BODY}"
    )
    assert standfirst(page) is None


@pytest.mark.parametrize(
    ("title", "description"),
    [
        (
            "Storm keeps the harbour shut - Letters from the coast - Lund Mail",
            "Storm keeps the harbour shut - Letters from the coast",
        ),
        ("Storm keeps the harbour shut, ferries at anchor | Lund Mail", "Storm keeps the harbour shut, ferries at"),
    ],
)
def test_description_that_begins_the_title_is_no_standfirst(title: str, description: str) -> None:
    """Programs describe a page by its title without the outlet's name, or by as much of it as they have room for."""
    head = f'<title>{title}</title><meta name="description" content="{description}">'
    page = f"<html><head>{head}</head><body><h1>Storm keeps the harbour shut</h1>{BODY}</body></html>"
    assert standfirst(page) is None


def test_description_that_tells_a_day_and_a_section_is_no_standfirst() -> None:
    """It says when and where the story stands, and nothing of it."""
    head = '<meta name="description" content="Notes 25 Feb 2026">'
    page = f"<html><head>{head}</head><body><h1>Storm keeps the harbour shut</h1>{BODY}</body></html>"
    assert standfirst(page) is None


def test_beginning_of_the_headline_is_no_standfirst() -> None:
    """A quotation mark within a headline ends the value that programs copy it into."""
    page = (
        f'<meta name="description" content="Storm keeps the " harbour=""><h1>Storm keeps the "harbour" shut</h1>{BODY}'
    )
    assert standfirst(page) is None


def test_headline_before_a_description_comes_off_in_scripts_without_blanks() -> None:
    """Twelve signs of Han say as much as a line of letters: they are a headline before the description, too."""
    rest = "渡轮已经停航三天，岛上的面包和牛奶快要卖完了，镇长没有说港口什么时候重新开放。"
    title = "风暴使蓝湾港口继续关闭数天"
    text = "<p>星期一晚上，渡轮停航，港口关闭。岛上居民说，面包和牛奶只够再吃一天，镇长没有说什么时候重新开放。</p>" * 3
    page = f'<meta name="description" content="{title} {rest}"><h1>{title}</h1>{text}'
    assert standfirst(page) == rest


def test_first_paragraph_that_microdata_repeat_stays_in_the_text() -> None:
    """Systems that have no summary declare the first paragraph; among other paragraphs it is one of the story's."""
    first = BODY.removeprefix("<p>").partition("</p>")[0]
    page = f'<html><head><meta itemprop="description" content="{first}"></head><body><h1>Storm</h1>{BODY}</body></html>'
    assert newsrecord.parse_html(page, annotate=()).text.startswith(first)


def test_description_of_a_film_is_not_that_of_the_story() -> None:
    """What microdata call a description within a film tells of the film."""
    text = "Travellers at the quay of Lund tell how long they have been waiting for a ferry to the island."
    kind = 'itemscope itemtype="http://schema.org/VideoObject"'
    film = f'<div {kind}><p class="video-desc" itemprop="description">{text}</p></div>'
    assert standfirst(f"<body><h1>Storm keeps the harbour shut</h1>{film}<div>{BODY}</div></body>") != text


def test_line_with_the_day_is_no_part_of_a_standfirst_above_it() -> None:
    """The date may stand in the same element as the summary."""
    lead = "The island has been without bread and milk for a week, and nobody can say how long the storm will last."
    box = f'<div id="lead"><p>{lead}</p><sub class="day">2023.04.28 16:11</sub></div>'
    assert standfirst(f"<body><h1>Storm keeps the harbour shut</h1>{box}<div>{BODY}</div></body>") == lead
