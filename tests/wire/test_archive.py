"""Tests of stories as databases of newspapers write them out."""

from __future__ import annotations

from newsrecord import Article, parse_text

_STORY = (
    "Dockers in the port of Lund went back to work on Monday after eleven days, officials of both sides said, and the "
    "first of the ships that had waited in the roads was at the quay before noon.",
    "The union said that its members had agreed to a contract of three years, with a rise of four percent in each of "
    "them, and that the company had taken back the letters it sent in April.",
    "Two of the cranes are still out of order, and the harbour master expects the last of the ships to be unloaded by "
    "the end of the week.",
)
_BODY = "\n\n".join(_STORY)


def _assert_read(article: Article, *authors: str, outlet: str = "The Quay", day: str = "2024-05-03") -> None:
    assert article.byline is not None
    assert article.publisher is not None
    found = (article.headline, article.byline.names, str(article.published)[:10], article.publisher.name)
    assert found == ("Harbour strike ends", authors, day, outlet)
    assert tuple(block.text for block in article.body) == _STORY


def test_fields_in_capitals_around_a_story_are_read() -> None:
    """The outlet stands over the date, each field behind its name, and the owner's notice below is not the outlet."""
    article = parse_text(
        "        2 of 20 DOCUMENTS\n\n        The Quay (London)\n\n        May 3, 2024 Friday\n"
        "        National Edition\n\nHarbour strike ends\n\nBYLINE: Ana Ruiz; Tom Hale\n\nSECTION: NEWS; Pg. 4\n"
        f"\nLENGTH: 523 words\n\n\n{_BODY}\n\nLOAD-DATE: May 4, 2024\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Paper\n"
        "\n\n        Copyright 2024 Quay Papers Limited\n        All Rights Reserved\n"
    )
    _assert_read(article, "Ana Ruiz", "Tom Hale")
    assert article.sections == ("NEWS",)


def test_words_over_and_under_the_story_are_no_text() -> None:
    """The words "Body" and "Classification" are the database's, and its highlight is the standfirst."""
    article = parse_text(
        "Harbour strike ends\nThe Quay\nMay 3, 2024 Friday\n\nCopyright 2024 Quay Papers Limited All Rights Reserved\n"
        "\nSection: NEWS; Pg. 4\nLength: 523 words\nByline: Ana Ruiz\nHighlight: The union has agreed to a contract of "
        f"three years.\n\nBody\n\n\n{_BODY}\n\nClassification\n\nLanguage: ENGLISH\n\nSubject: HARBORS & PORTS (90%); "
        "STRIKES (78%)\n\nLoad-Date: May 4, 2024\n\n\nEnd of Document\n"
    )
    _assert_read(article, "Ana Ruiz")
    assert article.standfirst == "The union has agreed to a contract of three years."


def test_fields_of_two_capitals_are_read() -> None:
    """The lead and the text have fields of their own, and the codes of places and subjects stand below."""
    article = parse_text(
        "SE  News\nHD  Harbour strike ends\nBY  By Ana Ruiz and Tom Hale\nWC  523 words\nPD  3 May 2024\nSN  The Quay\n"
        "SC  QUAYLN\nPG  4\nLA  English\nCY  Copyright 2024 Quay Papers Limited. All rights reserved.\n"
        f"LP  {_STORY[0]}\n\nTD  {_STORY[1]}\n\n{_STORY[2]}\n\nNS  gtrans : Transport | gcat : General News\n"
        "RE  uk : United Kingdom\nPUB Quay Papers Limited\nAN  Document QUAYLN0020240503ek530001x\n"
    )
    _assert_read(article, "Ana Ruiz", "Tom Hale")
    assert article.sections == ("News",)


def test_families_stand_first_in_catalogues() -> None:
    """The authors "Ruiz, Ana; Hale, Tom" are two names, and the fields below the story tell its day and its outlet."""
    article = parse_text(
        "Document 1 of 1\n\nHarbour strike ends\n\nAuthor: Ruiz, Ana; Hale, Tom\n\nPublication info: The Quay ; London "
        f"[London]03 May 2024: A.4.\n\nFull text: {_BODY}\n\nSubject: Strikes; Ports\n\nPublication title: The Quay; "
        "London (UK)\n\nPublication date: May 3, 2024\n\nSection: News\n\nISSN: 01401234\n\nSource type: Newspapers\n\n"
        "ProQuest document ID: 3051234567\n\nLast updated: 2024-05-06\n"
    )
    _assert_read(article, "Ana Ruiz", "Tom Hale")


def test_a_paper_with_its_article_behind_is_called_as_it_is() -> None:
    """A paper "Quay, The (Astoria, OR)" is The Quay; the record's number is no text."""
    article = parse_text(
        "Paper: Quay, The (Astoria, OR)\nTitle: Harbour strike ends\nAuthor: Ana Ruiz, Staff Writer\nDate: May 3, 2024"
        f"\nSection: Local\nPage: A4\n\n{_BODY}\n\nCopyright (c) 2024 The Quay, All Rights Reserved.\n"
        "Record Number: 1938ABCD77E0\n"
    )
    _assert_read(article, "Ana Ruiz")
    assert article.sections == ("Local",)


def test_a_box_on_a_film_is_no_database() -> None:
    """The length of a film is one of minutes: its title and its date are not the story's."""
    article = parse_text(
        f"Harbour film opens\n\nBy Ana Ruiz\n\nMay 3, 2024\n\n{_BODY}\n\nTitle: The Long Quay\nDate: May 9, 2024\n"
        "Language: Swedish\nLength: 102 minutes\n"
    )
    assert (article.headline, str(article.published)) == ("Harbour film opens", "2024-05-03")


def test_line_that_calls_itself_the_byline_is_one() -> None:
    """It needs no other field beside it."""
    article = parse_text(f"Harbour strike ends\n\nByline: Ana Ruiz\n\nMay 3, 2024\n\n{_BODY}\n")
    assert article.byline is not None
    assert article.byline.names == ("Ana Ruiz",)
