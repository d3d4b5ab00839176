"""What stands above the text of a pasted page: headline, kicker and breadcrumb, standfirst."""

from __future__ import annotations

import pytest

from newsrecord.parse import extract_text, parse_text
from newsrecord.wire import read_text

STORY = (
    "The cranes at the port of Varna moved again on Monday for the first time since the night of Friday, officials "
    "said.\n\nThe union of the dockers took the offer of the ministry after talks that went on until the morning.\n\n"
    "Some thirty ships were waiting off the coast, and it would take a week to unload them all, the port said.\n"
)
HEADLINE = "Dockers of Varna go back to work after three days of talks"


@pytest.mark.parametrize(
    "head",
    [
        f"Home - News - {HEADLINE}\n\n{HEADLINE}",
        f"Quay Post | Ports | {HEADLINE}\n\nPorts\n\n{HEADLINE}",
        f"News\nSport\nPorts\nWeather\n\n{HEADLINE}",
        f"Share this story: {HEADLINE}\n\n{HEADLINE}",
        f"The Quay Post\n\nSubscribe\nSign in\n\n{HEADLINE}",
        f"Port Strike\n\n{HEADLINE}",
        f"{HEADLINE}\n\nWhat the long night at the ministry of labour has brought to both sides of the quay",
        f"{HEADLINE}\n\nCranes of the port moved on Monday, officials said\n\nAda Finch\n13 March 2024",
        f"{HEADLINE}\n\nThe offer of the ministry ends the strike of the dockers, but the ships will have to wait.",
        f"Ada Finch, Port Reporter\n\n{HEADLINE}",
        f"{HEADLINE}\n\nBy Ada Finch\n13 March 2024",
        f"PORTS\n\n{HEADLINE}\n\nThe cranes of the port moved on Monday.\n\nBy Ada Finch\n13 March 2024",
        f"Ports\n\nThe cranes of the port moved again on Monday.\n\n{HEADLINE}\n\nBy Ada Finch\n\n13 March 2024",
        f"Ports 13 March 2024, 10:45\n\n{HEADLINE}\n\nBy Ada Finch",
        f"QuayPost.example Ports {HEADLINE}\n\n{HEADLINE}\n\n13 March 2024",
        f"Ports • Talks\n\n{HEADLINE}\n\n13 March 2024",
        f"Ana səhifə / Ports\n\n{HEADLINE}\n\n13 March 2024",
        f"{HEADLINE}\nAda Finch\n\nWhat the long night at the ministry of labour has brought\n\n13 March 2024",
        f"Data Profile Reviews Prices Webinar Blog Ports Contact Us Careers Weather Shipping News Dockers Varna Work"
        f"\n\n{HEADLINE}\n\nAda Finch\n13 March 2024",
        f"{HEADLINE}\n\nAda Finch, Varna\n\n13 March 2024\n\n"
        "A crane of the port of Varna at work on Monday. [Ada Finch]\n\n"
        "A crane of the port of Varna at work on Monday. [Ada Finch]",
    ],
)
def test_headline(head: str) -> None:
    """The headline is told from breadcrumbs, menus, buttons, site titles, kickers, standfirsts and names."""
    assert parse_text(f"{head}\n\n{STORY}").headline == HEADLINE


@pytest.mark.parametrize(
    ("headline", "story"),
    [
        ("Wann fahren die Schiffe wieder?",
         "Die Kräne im Hafen von Warna bewegten sich am Montag wieder, teilte die Verwaltung des Hafens mit.\n\n"
         "Etwa dreißig Schiffe lagen am Sonntag vor der Küste, und eine Woche wird es dauern, sie zu entladen.\n"),
        ("Докеры Варны вернулись к работе!",
         "Краны в порту Варны снова заработали в понедельник, сообщила администрация порта журналистам.\n\n"
         "Около тридцати судов стояли у берега в воскресенье, и разгрузка займёт не меньше недели, сообщил порт.\n"),
        ("バルナ港の労働者が職場に復帰",
         "バルナ港のクレーンは月曜日、金曜日の夜以来初めて動き出したと港湾当局が明らかにした。労働組合は政府の提案を受け入れた。\n\n"
         "日曜日には約三十隻の船が沖合で待機しており、すべての荷下ろしには一週間かかる見通しだと港湾当局は説明している。\n"),
    ],
)  # fmt: skip
def test_headline_in_other_languages(headline: str, story: str) -> None:
    """A headline that asks or exclaims, or has no capitals, is one."""
    assert parse_text(f"{headline}\n\n13.03.2024\n\n{story}").headline == headline


def test_headline_far_above_a_list() -> None:
    """Short lines of a test of many things may stand between the headline and the run of paragraphs."""
    table = "\n".join(f"Crane {n}\nLift: {n} tonnes\n" for n in range(45))
    text = f"Ports\nShips\n\n{HEADLINE}\n\nBy Ada Finch\n13 March 2024\n\n{table}\n\n{STORY}"
    assert parse_text(text).headline == HEADLINE


def test_headline_is_none_of_the_crossheads() -> None:
    """A crosshead behind paragraphs of the text is no headline, even with a date below it."""
    text = f"{HEADLINE}\n\n{STORY}\nA week of work\n\n{STORY}\nMonday to Friday, 6:00\n"
    assert parse_text(text).headline == HEADLINE


@pytest.mark.parametrize(
    "apart",
    [
        "Ada Finch\n13 March 2024",
        "By Ada Finch",
        "13 March 2024",
        "Cranes in the port of Varna on Monday. Photo: Ada Finch",
    ],
)
def test_standfirst_set_apart(apart: str) -> None:
    """A first paragraph that a byline, a date or a picture parts from the second sums the story up."""
    told = "The offer of the ministry ends the strike of the dockers, but the ships will have to wait."
    text = f"Ports\n\n{HEADLINE}\n\nPublished 13.03.2024\n\n{told}\n\n{apart}\n\n{STORY}"
    assert parse_text(text).standfirst == told
    assert told not in [chunk.text for chunk in read_text(text).chunks if chunk.role is None]


def test_first_paragraph_is_no_standfirst() -> None:
    """A first paragraph with the second right below is the text's own."""
    assert parse_text(f"{HEADLINE}\n\nBy Ada Finch\n\n{STORY}").standfirst is None


def test_repeated_headline_is_no_standfirst() -> None:
    """Kicker and headline in one line say nothing that the headline does not."""
    text = f"{HEADLINE}\n\nVarna: {HEADLINE}\n\n13 March 2024\n\n{STORY}"
    assert parse_text(text).standfirst is None


def test_breadcrumb_gives_the_sections() -> None:
    """The steps of a breadcrumb above the headline are sections, the headline at its end is none."""
    assert parse_text(f"Home » News » Ports » {HEADLINE}\n\n{HEADLINE}\n\n{STORY}").sections == ("News", "Ports")


def test_headline_without_the_outlet() -> None:
    """The name behind the headline goes where the page names it as the owner of its rights, and stays elsewhere."""
    text = f"{HEADLINE} – Quay Post\n\nBy Ada Finch\n\n{STORY}"
    assert parse_text(f"{text}\n© 2024 Quay Post\n").headline == HEADLINE
    assert parse_text(text).headline == f"{HEADLINE} – Quay Post"


def test_headline_without_a_label() -> None:
    """A label for the kind of story behind a bar is no part of the headline."""
    assert parse_text(f"{HEADLINE} | Opinion\n\nBy Ada Finch\n\n{STORY}").headline == HEADLINE


SUMMARY = "Three days of talks end with an offer that both sides call fair, and the ships will have to wait for a week."


@pytest.mark.parametrize(
    ("line", "dateline", "place"),
    [
        ("Varna.", "Varna —", "Varna"),
        ("VARNA, Bulgaria —", "VARNA, Bulgaria —", "VARNA, Bulgaria"),
        ("AFP, VARNA", "VARNA (AFP) —", "VARNA"),
    ],
)
def test_place_in_a_line_of_its_own(line: str, dateline: str, place: str) -> None:
    """A line that says where the story is from is its dateline, and the paragraph above it sums the story up."""
    article = parse_text(f"{HEADLINE}\n\nBy Ada Finch\n\n{SUMMARY}\n\n{line}\n\n{STORY}")
    assert article.dateline is not None
    assert article.dateline.location is not None
    assert (article.dateline.text, article.dateline.location.name) == (dateline, place)
    assert (article.standfirst, article.body[0].text) == (SUMMARY, STORY.partition("\n")[0])


def test_dateline_opens_the_text_below_the_standfirst() -> None:
    """What stands above the paragraph that opens with the place is no part of the text."""
    article = parse_text(f"{HEADLINE}\n\nBy Ada Finch\n\n{SUMMARY}\n\nVARNA (AFP) — {STORY}")
    assert (article.standfirst, article.dateline is not None) == (SUMMARY, True)


def test_short_sentence_is_no_place() -> None:
    """A sentence of one word opens a text as any other does."""
    article = parse_text(f"{HEADLINE}\n\nBy Ada Finch\n\nSilence.\n\n{STORY}")
    assert (article.body[0].text, article.dateline) == ("Silence.", None)


def test_sentence_between_headline_and_byline_is_the_standfirst() -> None:
    """A label beside the sentence says what a picture shows, or is a kicker."""
    head = f"{HEADLINE}\n\nCranes at the harbour of the town\n\n{SUMMARY}\n\nBy Ada Finch\n13 March 2024"
    assert parse_text(f"{head}\n\n{STORY}").standfirst == SUMMARY


def test_short_headline_below_a_kicker_of_one_word() -> None:
    """One word above a short headline is its kicker."""
    record = parse_text(f"Kultur\n\nIm Hafen ruft es\n\nVon Ada Finch\n13. März 2024\n\n{STORY}")
    assert (record.headline, record.sections) == ("Im Hafen ruft es", ("Kultur",))


def test_credits_are_no_standfirst() -> None:
    """Who took the pictures sums nothing up."""
    text = f"{HEADLINE}\n\nWords by Ada Finch\nPhotographs by Tom Wren\n\n13 March 2024\n\n{STORY}"
    assert parse_text(text).standfirst is None


def test_owner_of_a_picture_parts_the_summary_from_the_text() -> None:
    """A line with no more than whose picture it was stands below a picture, and so below a summary."""
    summary = "The dockers of the port have taken what the ministry offered to them in the night."
    text = f"{HEADLINE}\n\nAda Finch\n\n13 March 2024\n\n{summary}\n\n© Tom Wren\n\n{STORY}"
    assert parse_text(text).standfirst == summary


def test_long_line_right_below_the_headline_stays_the_standfirst() -> None:
    """A first paragraph that a date parts from the text does not take the place of what stands above both."""
    summary = "What the long night at the ministry of labour has brought to both sides of the quay"
    opening = "The cranes of the port moved on Monday, and some thirty ships were waiting off the coast."
    text = f"{HEADLINE}\n\n{summary}\n\nBy Ada Finch\n\n{opening}\n\nUpdated 13 March 2024\n\n{STORY}"
    assert parse_text(text).standfirst == summary


def test_headline_above_a_name_and_a_date_in_one_line() -> None:
    """A line of a name and a date is a byline, and what stands over it is the headline."""
    text = f"Privacy choices\n\nSubscriptions\n\n{HEADLINE}\n\nAda Finch 13 March 2024 - 14:41\n\n{STORY}"
    article = parse_text(text)
    assert (article.headline, article.byline and article.byline.names) == (HEADLINE, ("Ada Finch",))


def test_headline_below_the_date() -> None:
    """Where the date stands over the headline, what stands over both is of the page."""
    page = "Coverage from the livestreaming studio of the Quay, help\n\n13 March 2024"
    text = f"{page}\n\n{HEADLINE}\n\nby Ada Finch\n\n{STORY}"
    assert parse_text(text).headline == HEADLINE


def test_headline_in_other_words() -> None:
    """A headline of whose words the text has none stands right over the byline."""
    headline = "Neun winzige Kräne, die man gesehen haben sollte"
    assert parse_text(f"{headline}\nAda Finch\n13 March 2024\nShare\n{STORY}").headline == headline


@pytest.mark.parametrize(
    "sentence",
    [
        "RÉCIT - Après trois jours de négociations, les dockers ont accepté l’offre du ministère.",
        "LE POINT SUR LA GRÈVE - « Nous avons gagné », a affirmé lundi le syndicat des dockers.",
    ],
)
def test_standfirst_behind_the_kind_of_story(sentence: str) -> None:
    """French papers open the standfirst with the kind of story in capitals."""
    assert parse_text(f"{HEADLINE}\n\nBy Ada Finch\n\n{sentence}\n\n{STORY}").standfirst == sentence


def test_standfirst_above_a_village() -> None:
    """The text begins with where it is from, also where that is a village that no list has."""
    summary = "Nach drei Tagen haben die Hafenarbeiter das Angebot angenommen. Nun warten die Schiffe."
    head = "Kräne bewegen sich wieder\n\n13.03.2024\nVon: Ada Finch\n\n"
    text = f"{head}{summary}\n\nOberfranz – Am Montag begann es. {STORY}"
    assert parse_text(text).standfirst == summary


def test_standfirst_with_many_capitals() -> None:
    """A sentence without a full stop is one, however many nouns have capitals."""
    summary = "Eine halbe Hundertschaft der Hafenpolizei war am Mittwochmorgen im Hafen von Warna im Einsatz"
    text = f"Polizei räumt den Hafen von Warna\n\n{summary}\n\nAda Finch\n\n13.03.2024\n\n{STORY}"
    assert parse_text(text).standfirst == summary


@pytest.mark.parametrize(
    ("menu", "sections"),
    [
        ("Home\nNews\nSport\nPorts\nWeather\nPORTS", ("PORTS",)),
        ("Home\nNews\nPorts\nWeather\nPorts\nUnions", ("Ports", "Unions")),
        ("Latest\nNews\nSport\nWeather\nLONG READ", ("LONG READ",)),
        ("Latest\nNews\nSport\nWeather\nVarna", ("Varna",)),
        ("Latest\nNews\nSport\nWeather\nCulture", ()),
    ],
)
def test_section_below_a_menu(menu: str, sections: tuple[str, ...]) -> None:
    """The last line of a menu is the section where the menu has it before, or it stands out from the menu."""
    assert parse_text(f"{menu}\n\n{HEADLINE}\n\nBy Ada Finch\n\n{STORY}").sections == sections


def test_time_to_read_is_no_paragraph() -> None:
    """How long a story takes to read is none of it, whatever mark it closes in."""
    article = parse_text(f"{HEADLINE}\n\nBy Ada Finch\n13 March 2024\nTemps de Lecture 4 min.\n\n{STORY}")
    assert [block.text for block in article.body] == STORY.strip().split("\n\n")


def test_standfirst_above_place_and_date() -> None:
    """Agencies print where and when a story was filed in one line, below the standfirst."""
    summary = "An antiquary of Lund has found it behind a wardrobe"
    text = f"{HEADLINE}\n\n{summary}\n\nLUND (SCANIA), 16 March 2024, 15:44\nShare\n\n{STORY}"
    assert parse_text(text).standfirst == summary


def test_clocks_of_a_ticker_end_no_head() -> None:
    """A clock alone stands over each entry of a ticker: what it parts is text."""
    parts = STORY.strip().split("\n\n")
    entries = "".join([f"{hour}:05 Uhr\n\nKräne bewegen sich\n\n{part}\n\n" for hour, part in enumerate(parts, 12)])
    article = parse_text(f"{HEADLINE}\n\nStand: 13.03.2024 22:05 Uhr\n\n{entries}")
    assert [block.text for block in article.body if block.type == "paragraph"] == parts


def test_obituary_above_a_summary() -> None:
    """A headline of three words stands over a summary that is longer than headlines are."""
    summary = "Trumpeter who led the first band of women at the port and taught three generations of dockers to breathe"
    text = f"Dora Lyle obituary\n\n{summary}\n\nAda Finch\n13 March 2024\n\n{STORY}"
    assert parse_text(text).headline == "Dora Lyle obituary"


@pytest.mark.parametrize(
    ("above", "sections"),
    [
        ("Home\nNews\nPorts\n\n", ("News", "Ports")),
        ("صفحه نخست\nبنادر\n\n", ("بنادر",)),
        ("首页 > 港口 > 正文\n\n", ("港口",)),
        ("Ports\n\nPREMIUM\n\n", ("Ports",)),
        ("Ports\n13 March 2024, 10:45\n1 542\n\n", ("Ports",)),
        ("Ports\n\nStory no.: 1403021813245\n\n", ("Ports",)),
        ("Ports 13 March 2024, 10:45\n\n", ("Ports",)),
        ("Varna, 13 March 2024, 10:45\n\n", ()),
        ("Ports • Talks\n\n", ("Ports", "Talks")),
        ("Ana səhifə / Ports\n\n", ("Ports",)),
    ],
)
def test_sections_over_a_headline(above: str, sections: tuple[str, ...]) -> None:
    """A way down from the front page may take a line a step; dates, numbers and labels of access stand below it."""
    assert parse_text(f"{above}{HEADLINE}\n\nBy Ada Finch\n\n{STORY}").sections == sections


def test_a_section_before_the_date_leaves_the_date() -> None:
    """The line that names the section and the day gives both."""
    article = parse_text(f"Ports 13 March 2024, 10:45\n\n{HEADLINE}\n\nBy Ada Finch\n\n{STORY}")
    assert article.published is not None
    assert article.published.isoformat()[:10] == "2024-03-13"


def test_a_name_above_two_dates_is_no_section() -> None:
    """Who wrote the story may stand above its headline, over the day and the hour."""
    article = parse_text(f"Ada Finch\n\n13 March 2024\n5:50 am\n\n{HEADLINE}\n\n{STORY}")
    assert article.byline is not None
    assert (article.byline.names, article.sections) == (("Ada Finch",), ())


def test_a_standfirst_over_a_picture() -> None:
    """A line without a full stop sums the story up where a caption stands between it and the text, too."""
    summary = "What the long night at the ministry of labour has brought to both sides"
    article = parse_text(f"{HEADLINE}\n\n{summary}\n\nPhoto: Ada Finch / Quay Post\n\n{STORY}\n\nAuthor: Ada Finch\n")
    assert article.standfirst == summary


def test_a_headline_goes_on_behind_a_colon() -> None:
    """What a page sets before the colon of its headline may come as a line of its own."""
    article = parse_text(f"Port of Varna\n: Dockers go back to work after three days\n\nBy Ada Finch\n\n{STORY}")
    assert article.headline == "Port of Varna: Dockers go back to work after three days"
    assert (article.sections, article.standfirst) == ((), None)


def test_the_source_before_a_date_is_no_standfirst() -> None:
    """An outlet and the moment of publication say nothing of the story."""
    article = parse_text(f"{HEADLINE}\n\nQuayPost.example - 13/03/2024, 16:40\n\nAda Finch\n\n{STORY}")
    assert article.standfirst is None


def test_a_caption_over_initials_is_no_standfirst() -> None:
    """A sentence with a photographer's name right below it is a caption, wherever the standfirst stands."""
    summary = "What the long night at the ministry of labour has brought to both sides"
    caption = "A crane at work in the port of Varna, where talks went on until the morning."
    article = parse_text(f"{HEADLINE}\n\n{summary}\n\n{caption}\nT. WREN\n\nBy Ada Finch\n13 March 2024\n\n{STORY}")
    assert article.standfirst == summary
    assert caption not in article.text


def test_a_wall_is_no_standfirst() -> None:
    """What only subscribers may hear is no summary of the story."""
    wall = "Access to the Premium articles of the Quay Post requires a subscription to listen."
    article = parse_text(f"{HEADLINE}\n\nBy Ada Finch\n\n{wall}\n\nPhoto / Tom Wren\n\n{STORY}")
    assert article.standfirst is None


def test_a_summary_in_a_script_without_blanks() -> None:
    """Where a script parts no words, a line under a quoted headline sums up the interview all the same."""
    headline = "「山は逃げない、逃げるのはいつも人間」　最後の歩荷が語る"
    summary = "尾瀬で四十年荷を担いだ石井岳さんに聞く"
    story = (
        "尾瀬の木道を、八十キロの荷を背負って歩く人がいる。石井岳さん、六十二歳。今季限りで荷を下ろす。\n\n"
        "理由なんてないですよ。朝になると荷があって、小屋が待っている。それだけですと石井さんは話す。\n"
    )
    article = parse_text(f"{headline}\n\n{summary}\n\n2022年10月8日\n\n{story}")
    assert article.headline == headline.replace("\u3000", " ")
    assert article.standfirst == summary


WRAPPED = "Ferry to Lund Island runs again after\neleven days of storm and high waves"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_headline_goes_on_in_small_letters_right_below(gap):
    """A headline that was set in two lines is one, and its evidence names both."""
    found = extract_text(f"{WRAPPED}{gap}By Ana Ruiz\n\n{STORY}", annotate=())
    assert found.article.headline == WRAPPED.replace("\n", " ")
    assert found.article.standfirst is None
    assert found.evidence["headline"].winner.locator == "line 1 | line 2"


@pytest.mark.parametrize("below", ["by ana ruiz", "storm, ferries, lund", "\nafter eleven days of storm"])
def test_what_stands_apart_below_a_headline_is_none_of_it(below):
    """A byline in small letters, a list, and what a blank line parts go no further with a headline."""
    story = (
        "The ferry to Lund Island runs again after eleven days of storm, the harbour master said on Saturday.\n\n"
        "Bread and milk had run short on the island, where 300 people live, she said.\n"
    )
    assert parse_text(f"Ferry to Lund runs again\n{below}\n\n{story}").headline == "Ferry to Lund runs again"
