"""The heads of pasted pages: what parts a headline from the kicker, the section or the ticker above it."""

from __future__ import annotations

import pytest

from ferry import HEADLINE, MENU, STORY
from newsrecord.parse import parse_text


def test_line_of_a_ticker_above_the_kicker_is_no_headline() -> None:
    """One word parts the last line of a ticker from the headline: what stands above the kicker is another story's."""
    text = f"{MENU}\nLATEST\n\nHail over the islands of the west\n\nHARBOURS\n\n{HEADLINE}\n\nAda Finch\n\n3 May 2026"
    article = parse_text(f"{text}\n\n{STORY}", annotate=())
    assert article.headline == HEADLINE
    assert article.sections == ("HARBOURS",)


def test_kicker_that_ends_in_a_dash_leads_up_to_the_headline() -> None:
    """The title for searches may stand above a kicker, which ends in a dash and goes on in the headline."""
    title = "Ferry to Lund Island sails again after the storm"
    text = f"{MENU}\n{title}\n\nStorm on Lund Island –\n{HEADLINE}\n\nThe pier was broken, and bread was scarce."
    assert parse_text(f"{text}\n\nAda Finch\n3 May 2026\n\n{STORY}", annotate=()).headline == HEADLINE


@pytest.mark.parametrize("between", ["", "3 May 2026\n\n"])
def test_entry_of_the_menu_over_a_title_is_the_section(between: str) -> None:
    """A few words that the menu has, too, are the section of the story below, whatever else says them again."""
    menu = "News\n\nThe Lund Island\nThe west\nSport\nCulture\n"
    text = f"{menu}\nHome > News > The Lund Island\n\nThe Lund Island\n\n{between}{HEADLINE}\n\nShare\nPost"
    assert parse_text(f"{text}\n\nBy Ada Finch\n\n3 May 2026\n\n{STORY}", annotate=()).headline == HEADLINE


def test_headline_whose_last_words_head_a_part_of_the_text() -> None:
    """A headline is no way down to the crosshead that says its last words again."""
    headline = "Lund Island: ferry to sail again after eleven days of storm - what we know"
    paragraphs = STORY.split("\n\n")
    text = "\n\n".join((*paragraphs[:2], "What we know", *paragraphs[2:]))
    article = parse_text(f"{MENU}\n{headline}\n\nBy Ada Finch\n3 May 2026\n\n{text}", annotate=())
    assert article.headline == headline


def test_kicker_over_a_headline_whose_byline_takes_two_lines() -> None:
    """The word before a name stands in a line of its own where a program takes the text out of a page."""
    summary = "For eleven days the pier of the island was broken. Now the bread comes by ship again, and the doctor too"
    lines = ("News", "Sport", "Culture", "Weather", "Letters", "Journey at sea", "The riddle of the broken pier")
    head = (*lines, summary, "By", "Ada Finch", "3 May 2026")
    article = parse_text("\n".join((*head, *STORY.split("\n\n"))), annotate=())
    assert article.headline == "The riddle of the broken pier"
    assert article.standfirst == summary


@pytest.mark.parametrize(
    "time", ["vandaag, 14:05", "i dag kl. 14.05", "oggi, 14:05", "hôm nay 14:05", "för 2 timmar sedan", "3 jam lalu"]
)
def test_day_told_from_now_is_no_part_of_the_headline(time: str) -> None:
    """When a story came out may be told as its readers count, right below the headline."""
    article = parse_text(f"{MENU}\n{HEADLINE}\n{time}\nAda Finch\n\n{STORY}", annotate=())
    assert article.headline == HEADLINE
    assert article.standfirst is None


def test_date_between_the_kicker_and_the_headline() -> None:
    """The date may stand between a kicker of one word and the headline, below a line of a ticker."""
    lines = ("News", "Sport", "Culture", "LATEST", "11:58", "Hail over the islands of the west coast", "HARBOURS")
    head = (*lines, "3 May 2026 • 07:40", "The island of three people", "Nobody was there. Now there is a mayor, too.")
    article = parse_text("\n".join((*head, "Ada Finch", *STORY.split("\n\n"))), annotate=())
    assert article.headline == "The island of three people"


def test_title_over_the_date_is_no_entry_of_a_menu() -> None:
    """Where no blank line parts the lines of a text, the title is what stands right over the date."""
    menu = ("News", "The war over the islands", "Harbour elections of May", "Storm over Lund Island", "All harbours")
    title = "Island gets its own mayor"
    head = (*menu, "Shipping news for all", title, "3 May 2026", "Ada Finch")
    assert parse_text("\n".join((*head, *STORY.split("\n\n"))), annotate=()).headline == title


def test_caption_that_says_who_took_the_picture_in_chinese() -> None:
    """The credit of a picture may stand right behind the sentence: it is no link, and what follows is text."""
    paragraphs = (
        "每天早上六点四十，渡船准时离开石滩村码头。船舱里有一块黑板、十九张课桌，还有一位老师。",
        "石滩村小学去年撤并，学生要过江上学，单程五十分钟。教师向渡运公司借来船舱，把早读和数学课搬到了船上。",
        "“船一晃，乘法口诀就记得更牢。”老师笑着说。",
        "学生们在船舱里上早读课。刘洋摄",
        "县教育局表示，将在下学期为渡船加装取暖设备。",
    )
    text = "\n\n".join(("山村老师把教室搬上渡船 学生再没有迟到", "2026年03月09日 08:21", *paragraphs))
    article = parse_text(text, annotate=())
    assert article.text.endswith("县教育局表示，将在下学期为渡船加装取暖设备。")
    assert [(image.caption, image.credit) for image in article.images] == [("学生们在船舱里上早读课。", "刘洋摄")]


@pytest.mark.parametrize(
    ("above", "sections"),
    [
        (f"Harbours\n\n{HEADLINE}\n\n", ("Harbours",)),
        ("Home » Harbours » Ferry to Lund Island runs again after…\n\n", ("Harbours",)),
        ("LATEST\nThe rain will go on\nHarbours\n\n", ("Harbours",)),
    ],
)
def test_kicker_beside_a_title(above: str, sections: tuple[str, ...]) -> None:
    """The headline may end the way down to it, whole or in part, and the last line of a ticker is no kicker."""
    article = parse_text(f"{MENU}Search\n\n{above}{HEADLINE}\n\nBy Ada Finch\n3 May 2026\n\n{STORY}", annotate=())
    assert (article.headline, article.sections) == (HEADLINE, sections)


def test_number_of_likes_is_no_paragraph() -> None:
    """A number and what it is counted in, cut short, ends in a full stop and is no sentence."""
    paragraphs = STORY.split("\n\n")
    text = f"{MENU}\n{HEADLINE}\n\nBy Ada Finch\n3 May 2026\n1,2 tys.\n\n"
    article = parse_text(text + "\n\n".join(paragraphs), annotate=())
    assert article.text.split("\n\n") == [paragraph.strip() for paragraph in paragraphs]
