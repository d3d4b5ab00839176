"""What runs together where a page is pasted: elements that its style sheets alone set apart."""

from __future__ import annotations

import pytest

from newsrecord import parse_text
from newsrecord.model.article import Article
from story import told

HEADLINE = "Ferry to Lund Island runs again after eleven days of storm"
SUMMARY = "The line says that the pier will hold until the summer, and the islanders doubt it."
ONE = "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, the shipping line said."
TWO = "A storm had broken the pier of the island, and no ferry could land there while divers looked at the pier below."
THREE = "The island has two hundred inhabitants, one shop and no doctor, and fresh bread comes with the ferry at eight."
FOUR = "The mayor, Greta Sund, thanked the divers and asked the shipping line for a second ferry in the winter months."
LAST = "Nobody on Lund Island expects the second ferry before the year is out, for the line has no captain to spare."
STORY = f"{ONE}\n\n{TWO}\n\n{THREE}\n\n{FOUR}\n"
MENU = "News\nSport\nCulture\nWeather\nHarbours\nLetters\n"


def read(text: str) -> Article:
    """Return the article in *text*."""
    return parse_text(text, annotate=())


def names(article: Article) -> list[str]:
    """Return the names of those who wrote *article*."""
    return list(article.byline.names) if article.byline is not None else []


@pytest.mark.parametrize("line", ["Ada FinchMay 3, 2026 Updated May 4, 2026", "By Ada FinchMay 3, 2026 7:15 am"])
def test_name_glued_to_the_month_signs_the_story(line: str) -> None:
    """The month begins in the word that the name ends in."""
    article = read(f"{MENU}\n{HEADLINE}\n{line}\n\n{STORY}")
    assert names(article) == ["Ada Finch"]
    assert article.published is not None
    assert article.published.isoformat().startswith("2026-05-03")


def test_name_in_ideographs_before_the_date_signs_the_story() -> None:
    """Japanese papers print who wrote and when in one line, with no blank between."""
    told = "港の渡し船が土曜日の朝、十一日ぶりに島へ向けて出航した。船会社が明らかにした。"
    more = "嵐で島の桟橋が壊れ、潜水士が調べている間は、どの船も着岸できなかった。"
    article = read(
        f"ニュース\n社会\n\n島への渡し船、十一日ぶりに運航を再開\n佐藤はな2026年5月3日 18時30分\n\n{told}\n\n{more}\n"
    )
    assert names(article) == ["佐藤はな"]
    assert article.published is not None
    assert article.published.isoformat().startswith("2026-05-03")


def test_outlet_behind_the_name_is_none_of_it() -> None:
    """The page's head has the words that stand behind the name."""
    article = read(f"Lund Island Gazette\n{MENU}\n{HEADLINE}\nAda Finch Lund Island Gazette\n3 May 2026\n\n{STORY}")
    assert names(article) == ["Ada Finch"]


def test_date_right_behind_the_colon_of_its_label_is_read() -> None:
    """A paste may have no blank behind the colon."""
    article = read(f"{MENU}\n{HEADLINE}\n\nBy Ada Finch\nPublished:03.05.26 | 09:14\n\n{STORY}")
    assert article.published is not None
    assert article.published.isoformat() == "2026-05-03T09:14:00"


def test_writer_stands_beside_the_date_across_marks() -> None:
    """The points between name, button and date are lines of a paste."""
    row = "Ada Finch\nAda Finch\n\n·\nFollow\n\n7 min read\n·\nMay 3, 2026\n"
    article = read(
        f"Open in app\n\nSign in\n\n{HEADLINE}\n{SUMMARY}\n{row}\n{STORY}\nAda Finch\nWritten by Ada Finch\n"
    )
    assert names(article) == ["Ada Finch"]


def test_buttons_glued_together_are_no_tag() -> None:
    """A row of buttons without blanks ends the tags."""
    article = read(
        f"{MENU}\n{HEADLINE}\n\n{STORY}\nTags\nLund Island\nFerries\nFacebookEmailWhatsAppPrint\nMost read\n"
    )
    assert article.tags == ("Lund Island", "Ferries")


def test_tags_end_before_the_foot_that_follows_without_a_blank() -> None:
    """The story has a word of each of its tags, and none of the lines of the foot."""
    foot = "Picked for you\nBills, and who pays\nOur readers write\nWrite to us\nWho we are\nOld volumes\n"
    article = read(f"{MENU}\n{HEADLINE}\n\n{STORY}\nTopics\nFerry\nLund Island\nStorm\n{foot}")
    assert article.tags == ("Ferry", "Lund Island", "Storm")


def test_crossheads_right_above_their_paragraphs() -> None:
    """Where no crosshead has a blank line below it, those above tell them."""
    heads = [("h2", "Bread at eight"), ("h2", "Divers in winter")]
    parts = (HEADLINE, "By Ada Finch", ONE, f"Bread at eight\n{THREE}", TWO, f"Divers in winter\n{FOUR}", LAST)
    text = "\n\n".join(parts)
    assert told(read(text)) == [ONE, heads[0], THREE, TWO, heads[1], FOUR, LAST]


@pytest.mark.parametrize("credit", ["Credit...Jo Roe for The Quay", "Credit...\nJo Roe for The Quay"])
def test_dots_behind_the_label_of_a_credit(credit: str) -> None:
    """Dots that a page hides stand for the colon, and the name may be in the next line."""
    shown = "The ferry at the pier in May."
    article = read(f"{MENU}\n{HEADLINE}\n\n{SUMMARY}\n\n{shown}\n{credit}\n\nBy Ada Finch\nMay 3, 2026\n{STORY}")
    assert article.standfirst == SUMMARY
    assert [(image.caption, image.credit) for image in article.images] == [(shown, "Jo Roe for The Quay")]


def test_credit_in_three_lines_stands_over_its_caption() -> None:
    """Name, stroke and outlet take a line each, and what the picture shows is none of the text."""
    shown = "The ferry at the pier in May."
    article = read(f"{MENU}\n{HEADLINE}\nBy Ada Finch\nMay 3, 2026\n\nJo Roe\n/\nThe Quay\n{shown}\n{STORY}")
    assert told(article) == [ONE, TWO, THREE, FOUR]
    assert [(image.caption, image.credit) for image in article.images] == [(shown, "Jo Roe / The Quay")]


def test_summary_stands_over_a_picture_with_its_credit_in_a_line_apart() -> None:
    """Names with a stroke between them, below a caption, part the summary from the text."""
    picture = "The ferry at the pier\nThe ferry at the pier\nJo Roe / The Quay\n"
    article = read(f"{MENU}\n{HEADLINE}\nAda Finch\n3 May 2026, 14:32\n{SUMMARY}\n\n{picture}\n{STORY}")
    assert article.standfirst == SUMMARY


def test_name_of_a_newsletter_is_no_headline() -> None:
    """What asks readers to subscribe has the name that stands on top of the page."""
    call = "Thanks for reading Quay Notes! Subscribe for free to receive new posts."
    article = read(
        f"Quay Notes\n\nSubscribe\nSign in\n\n{HEADLINE}\nThe line says that the pier will hold until the summer\n\n"
        f"Ada Finch\nMay 3, 2026\n\n{ONE}\n\n{TWO}\n\n{call}\n\nType your email...\nSubscribe\n{THREE}\n\n{FOUR}\n"
    )
    assert article.headline == HEADLINE
    assert told(article) == [ONE, TWO, THREE, FOUR]


def test_town_called_point_opens_no_summary() -> None:
    """In French "POINT" in capitals names the kind of a story; elsewhere it ends the names of towns."""
    first = f"MARTEN POINT — {ONE}"
    assert told(read(f"{MENU}\n{HEADLINE}\nBy Ada Finch\nMay 3, 2026\n{first}\n\n{TWO}\n\n{THREE}\n"))[0] == first


def test_numbers_of_links_and_their_addresses_are_none_of_a_dump() -> None:
    """Lynx numbers the links of a page and lists their addresses below it."""
    foot = "References\n\n   Visible links\n   1. https://quay.example/ada\n   2. https://quay.example/island\n"
    article = read(
        f"{HEADLINE}\n\n   By [1]Ada Finch\n   May 3, 2026\n\n"
        f"   {ONE}\n\n   {TWO} [2]More.\n\n   (BUTTON) Share\n\n{foot}"
    )
    assert names(article) == ["Ada Finch"]
    assert told(article) == [ONE, f"{TWO} More."]


def test_headline_of_a_chat_loses_its_asterisks() -> None:
    """Chats set a line in bold between asterisks."""
    assert read(f"*{HEADLINE}*\n\n{STORY}").headline == HEADLINE
