"""Where the story of a pasted page begins and ends, and what within it is none of it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.parse import parse_text
from newsrecord.wire import read_text

HEADLINE = "Ferry to Lund Island runs again after eleven days\n\nBy Ana Ruiz\n\n"
PARAGRAPHS = (
    "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, the shipping line said.",
    "A storm had broken the pier of the island, and no ferry could land there while divers looked at the pier.",
    "The island has two hundred inhabitants, one shop and no doctor, and fresh bread comes with the ferry.",
    "The shipping line had sent a smaller ship on two days, but the waves in the harbour kept it from landing.",
    "Divers of the navy found that three pillars of the pier were broken and that others leaned towards the harbour.",
    "The mayor of the island thanked the divers and asked the shipping line for a second ferry in winter.",
    "The inhabitants had shared what the shop still had, and a fishing boat brought medicine from the harbour.",
    "A new pier would cost nine million, the mayor said, and the island cannot pay for such a pier alone.",
    "The shipping line wants to run the ferry twice a day until the shop on the island has filled its shelves.",
)
STORY = "\n\n".join(PARAGRAPHS) + "\n\n"


def body(text: str) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in parse_text(text, annotate=()).body if block.type != "figure"]


def prose(text: str) -> list[str]:
    return [words for kind, words in body(text) if kind == "paragraph"]


WHOLE = list(PARAGRAPHS)


@pytest.mark.parametrize(
    "tail",
    [
        "Minister opens tram depot\n\nThe government inaugurated a workshop for trams beside the motorway.\n\n"
        "Football club hires goalkeeper\n\nGoalkeeper Timo Brandt signs until summer and succeeds Olle Sand.\n\n"
        "Museum shows amber jewellery\n\nVisitors admire necklaces that jewellers polished centuries ago in Memel.\n",
        "Read more\n\nGoalkeeper Timo Brandt signs until summer and succeeds Olle Sand, announces club.\n\n"
        "Visitors admire necklaces that jewellers polished centuries ago, director Ines Falk explains proudly.\n",
        "© 2024 Lund Courier\n\nGoalkeeper Timo Brandt signs until summer and succeeds veteran Olle Sand.\n",
        "Tags: ferry, storm\n\nGoalkeeper Timo Brandt signs until summer and succeeds veteran Olle Sand.\n",
    ],
    ids=["teasers", "heading of others", "notice of rights", "tags"],
)
def test_story_ends_where_others_begin(tail: str) -> None:
    """What follows a story about other things, under a heading of its own or behind a notice, is none of it."""
    assert prose(HEADLINE + STORY + tail) == WHOLE


def test_short_last_paragraph_stays() -> None:
    """A last paragraph in words that the story has not used is part of it where nothing parts it from the rest."""
    last = "Tickets remain cheap."
    assert prose(HEADLINE + STORY + last + "\n")[-1] == last


def test_list_between_paragraphs_does_not_end_the_story() -> None:
    """Behind a long list of short lines the text goes on about the same."""
    names = "\n".join(f"Pillar {number} of pier" for number in range(1, 30))
    found = prose(HEADLINE + STORY + names + "\n\n" + STORY.replace("Saturday", "Sunday"))
    assert any("Sunday" in paragraph for paragraph in found)


def test_text_of_lists_keeps_its_short_lines() -> None:
    """Where short lines in the words of the text outnumber its paragraphs by far, they are what it says."""
    parts = "\n\n".join(
        f"Ferry number {n} to the island\n\nHarbour of ferry {n}\nIsland pier number {n}\nNext ferry to island: {n}"
        for n in range(1, 16)
    )
    found = body(HEADLINE + STORY + parts + "\n\n" + STORY.replace("ferry", "second ferry"))
    assert sum(words.count("Island pier number") for _, words in found) > 10


def test_parts_of_a_list_stay_to_the_last() -> None:
    """The parts of a list have words of their own each, and the rhythm of those before."""
    things = ["anchors", "compasses", "lanterns", "barometers", "sextants", "telescopes", "binoculars", "hammocks"]
    parts = "".join(
        f"Old {thing} for sailors\n\nCollectors admire {thing} because craftsmen engraved them {word}, and sailors "
        f"who lost theirs in a storm pay what they are asked for {thing} of that age.\n\nRead more\n\n"
        for thing, word in zip(
            things, ["finely", "deeply", "boldly", "rarely", "badly", "gently", "twice", "never"], strict=True
        )
    )
    assert len(prose("Eight gifts for sailors\n\nBy Ana Ruiz\n\n" + parts)) == len(things)


def test_link_to_another_story_is_left_out() -> None:
    """A short line of other words between two paragraphs is a link; the paragraph behind it stays."""
    text = HEADLINE + "\n\n".join(PARAGRAPHS[:4]) + "\n\nGoalkeeper signs until summer: club celebrates\n\n"
    text += PARAGRAPHS[4] + "\n\nMuseum shows amber jewellery and gold\n\n" + "\n\n".join(PARAGRAPHS[5:])
    assert prose(text) == WHOLE
    assert ("heading", "Goalkeeper signs until summer: club celebrates") not in body(text)


@pytest.mark.parametrize(
    "ask",
    [
        "Subscribe to our newsletter.",
        "Abonnieren Sie unseren Newsletter.",
        "SUBSCRIBE TO UNLOCK MORE ARTICLES",
        "Suivez-nous sur notre chaîne.",
        "Подписывайтесь на наш канал.",
    ],
)
def test_calls_to_the_reader_are_left_out(ask: str) -> None:
    """What asks the reader for something stands between the paragraphs and is none of them."""
    text = HEADLINE + "\n\n".join(PARAGRAPHS[:3]) + f"\n\n{ask}\n\n" + "\n\n".join(PARAGRAPHS[3:])
    assert body(text) == [("paragraph", each) for each in PARAGRAPHS]


def test_what_an_offer_comes_with_is_left_out() -> None:
    """Under a call to subscribe, the list of what one gets for it goes too."""
    offer = (
        "Subscribe to read more\n\nUnlimited online access.\nDaily crosswords and puzzles.\nThe Courier as ePaper.\n\n"
    )
    text = HEADLINE + "\n\n".join(PARAGRAPHS[:3]) + "\n\n" + offer + "\n\n".join(PARAGRAPHS[3:])
    assert body(text) == [("paragraph", each) for each in PARAGRAPHS]


def test_story_goes_on_below_a_single_related_article() -> None:
    """A box of one link under "Related article" does not end a story, though few words before it come again."""
    last = "A spokesman would not appeal, he told reporters, and the money comes from another fund in the spring."
    text = HEADLINE + STORY + f"Related Article\nRenting\nLongest queues in a decade\n\n{last}\n\nSave\nShare\n"
    assert prose(text)[-1] == last


@pytest.mark.parametrize(
    "notice",
    [
        "This interview has been edited for length and clarity.",
        "Published in the print edition of the October 3, 2022, issue, with the headline “Core.”",
        "Fehler gefunden? Jetzt melden.",
        "Artikkelen er mer enn ett år gammel.",
    ],
)
def test_notice_below_the_text_is_left_out(notice: str) -> None:
    """Where a story was printed, and how it was cut, is none of it."""
    assert prose(HEADLINE + STORY + f"{notice}\n") == WHOLE


def test_paragraph_that_closes_in_an_ornament_is_one() -> None:
    """Magazines set a mark of their own behind the last sentence."""
    text = HEADLINE + STORY + "“It is not a storm any more,” she said. “It is a committee.” ♦\n"
    assert parse_text(text).body[-1].type == "paragraph"


def test_life_of_the_author_is_left_out() -> None:
    """Who the author is stands at the end, in words of its own."""
    text = HEADLINE + STORY + "Ana Ruiz is a reporter for the Courier and lives with two dogs.\n"
    assert prose(text) == WHOLE


def test_quoted_post_is_left_out() -> None:
    """A post of somebody else ends in its author's handle and the day."""
    post = "No bread again, thank you storm. pic.twitter.com/abc\n\n— Olle Sand (@ollesand) March 3, 2024\n\n"
    text = HEADLINE + "\n\n".join(PARAGRAPHS[:3]) + "\n\n" + post + "\n\n".join(PARAGRAPHS[3:])
    assert prose(text) == WHOLE


def test_boxes_shown_again_are_left_out() -> None:
    """A sentence that stands three times among the paragraphs is a notice."""
    notice = "This video could not be played on your device."
    text = HEADLINE + f"\n\n{notice}\n\n".join(PARAGRAPHS)
    assert prose(text) == WHOLE


def test_text_that_repeats_itself_keeps_its_sentences() -> None:
    """Where most sentences stand three times, that is how the text is."""
    verse = "Row, row, row the boat gently down the stream of the harbour at dawn.\n\n"
    assert len(prose("A song for the ferry\n\nBy Ana Ruiz\n\n" + verse * 5)) == 5


@given(st.lists(st.sampled_from([*PARAGRAPHS, "Read more", "Share", "© 2024", "Tags: a", "Pier", ""]), max_size=30))
def test_every_line_has_one_place(lines: list[str]) -> None:
    """Whatever lines stand together, each that is not blank comes to a chunk, in the order of the text."""
    places = [re.findall(r"line (\d+)", chunk.locator) for chunk in read_text("\n".join(lines)).chunks]
    numbers = [int(number) for place in places for number in place]
    assert numbers == sorted(numbers)
    assert {number for number, line in enumerate(lines, 1) if line} == set(numbers)


def test_pictures_within_a_short_story_do_not_end_it() -> None:
    """A story goes on behind pictures with a number above and a credit below, whatever words it goes on in."""
    pictures = "2\nThe pier in winter\nCredit: NNP\n2\nBread for the shop\nCredit: NNP\n\n"
    last = "Nobody had been hurt, and children called it the longest holiday they ever had."
    text = HEADLINE + "\n\n".join(PARAGRAPHS[:2]) + f"\n\n{pictures}{last}\n"
    assert prose(text) == [*PARAGRAPHS[:2], last]


def test_sentence_below_the_name_of_the_author_is_no_text() -> None:
    """What a page says of the author right below the name is none of the text, also where it does not say the name."""
    life = "Reporter on the desk for harbours. Has sailed around Lund."
    assert prose(f"{HEADLINE}{STORY}About this writer\n\nAna Ruiz\n{life}\n") == WHOLE


@pytest.mark.parametrize(
    "box", ["ADVERTISEMENT\nSCROLL TO CONTINUE\n\nBaca juga:\nPasar Lund Dibuka", "Read also\nA new bridge"]
)
def test_short_last_sentence_behind_a_link_is_kept(box: str) -> None:
    """Behind a link to another story, and what is bought above it, a story goes on with a short last sentence."""
    last = "It opens in October of next year."
    assert prose(f"{HEADLINE}{STORY}{box}\n\n{last}\n\nTags: ferry, pier\n") == [*WHOLE, last]
