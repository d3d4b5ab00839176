"""What stands amid the paragraphs of a pasted page and is none of its story."""

from __future__ import annotations

import pytest

from newsrecord.parse import parse_text
from newsrecord.wire.buttons import is_button

HEAD = "Ferry to Lund Island runs again\n\nBy Ana Ruiz\n\n"
ONE = "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, the line said."
TWO = "A storm had broken the pier, and no ship could land there while divers looked at what was left of it."
THREE = "The island has two hundred inhabitants, one shop and no doctor, and fresh bread comes with the ferry."
FOUR = "The mayor thanked the divers and asked the shipping line for a second ferry in the months of winter."
PROSE = [ONE, TWO, THREE, FOUR]


def body(text: str) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in parse_text(HEAD + text, annotate=()).body]


@pytest.mark.parametrize(
    "line",
    [
        "Der Artikel wird unter der Anzeige fortgesetzt",
        "La suite après la publicité",
        "Article continues below advertisement.",
        "Continúa después de la publicidad",
        "Continua dopo la pubblicità",
        "Continua após a publicidade",
        "Tekst gaat verder onder de foto",
        "Saken fortsetter under annonsen",
        "Artikeln fortsätter under annonsen",
        "Juttu jatkuu kuvan alla.",
        "Dalsza część artykułu pod materiałem wideo",
        "Článek pokračuje pod reklamou",
        "Продолжение после рекламы",
        "Η συνέχεια μετά τη διαφήμιση",
        "Artikel berlanjut setelah iklan",
        "広告の後に続きます",
        "يتبع بعد الإعلان",
    ],
)
def test_line_that_says_where_the_story_goes_on(line: str) -> None:
    """It is neither a crosshead nor a paragraph, in any language."""
    text = "\n\n".join((ONE, TWO, line, THREE, FOUR))
    assert body(text) == [("paragraph", words) for words in PROSE]


@pytest.mark.parametrize(
    "line", ["Advertising costs continue to rise after the strike", "Satellitenbilder zeigen mehr"]
)
def test_crosshead_may_speak_of_advertisements(line: str) -> None:
    """A crosshead that shares words with such lines is one."""
    assert ("heading", line) in body("\n\n".join((ONE, TWO, line, THREE, FOUR)))


@pytest.mark.parametrize(
    "wall",
    [
        "We and our 100 partners store and/or access information on a device, such as unique IDs in cookies to process "
        "personal data. You may accept or manage your choices by clicking below, including your right to object.",
        "Wir und unsere 842 Partner speichern und/oder greifen auf Informationen auf einem Gerät zu und verarbeiten "
        "personenbezogene Daten, um Anzeigen zu zeigen. Sie können Ihre Auswahl jederzeit ändern.",
    ],
)
def test_wall_for_consent_is_none_of_the_story(wall: str) -> None:
    """The wall that stands above the headline or below the text has paragraphs of its own."""
    article = parse_text(f"{wall}\n\n{wall} More.\n\n{HEAD}" + "\n\n".join(PROSE), annotate=())
    assert article.headline == "Ferry to Lund Island runs again"
    assert [block.text for block in article.body] == PROSE


@pytest.mark.parametrize(
    "line",
    [
        "Source: Natl Inst. for Island Research (NIIR), Norland",
        "Captain Tom Wren (left) and the mayor on the pier",
        "$612.41",
    ],
)
def test_source_legend_and_figure_are_no_crossheads(line: str) -> None:
    """They stand apart as crossheads do."""
    assert body("\n\n".join((ONE, TWO, line, THREE, FOUR))) == [("paragraph", words) for words in PROSE]


def test_title_of_a_video_is_no_crosshead() -> None:
    """A player that did not start stands below it."""
    player = "To view this video please enable JavaScript, and consider upgrading to a web browser that supports it"
    assert ("heading", "How ferries land") not in body("\n\n".join((ONE, "How ferries land", player, TWO, THREE, FOUR)))


def test_links_behind_one_label_in_capitals_are_no_crossheads() -> None:
    """A label that no list knows stands before each of them."""
    links = [f"LEES DIT OOK HIER | The pier of number {number}" for number in range(3)]
    text = "\n\n".join((ONE, links[0], TWO, links[1], THREE, links[2], FOUR))
    assert [kind for kind, _ in body(text)] == ["paragraph"] * 4


def test_crosshead_behind_a_hyphen() -> None:
    """What somebody says, behind a hyphen and apart, heads the paragraph below."""
    assert ("heading", "- Never seen such a storm") in body(
        "\n\n".join((ONE, TWO, "- Never seen such a storm", THREE, FOUR))
    )


@pytest.mark.parametrize(
    "box",
    [
        "Read also\nWhy the old pier was never mended\nPREMIUM\nWhy the old pier was never mended",
        "Read also: Why the old pier was never mended",
    ],
)
def test_story_goes_on_behind_a_box_of_links(box: str) -> None:
    """A crosshead and one paragraph behind a box are of a short story, too."""
    text = f"{ONE}\n\n{TWO}\n\n{box}\n\nBread by boat\n\n{FOUR}\n\nMost read\nA café closes\n"
    assert body(text)[-2:] == [("heading", "Bread by boat"), ("paragraph", FOUR)]


@pytest.mark.parametrize(
    ("rows", "tags"),
    [
        ("#Themen\nFerries\nLund\nPiers\nStorm\n", ("Ferries", "Lund", "Piers", "Storm")),
        ("Topics:\n" + "\n".join(["Ferry", "Pier", *(f"Island {n}" for n in "ABCDEFGHIJKL")]) + "\n",
         ("Ferry", "Pier", *(f"Island {n}" for n in "ABCDEFGHIJKL"))),
        ("Schlagwörter ferry, pier, storm, island bread\n", ("ferry", "pier", "storm", "island bread")),
        ("Tags:\nFerry\nPier\nFollow us on Google News\nLatest\n", ("Ferry", "Pier")),
    ],
)  # fmt: skip
def test_tags_below_the_text(rows: str, tags: tuple[str, ...]) -> None:
    """Many behind a label, a label in the line itself or behind a hash, and no further than an appeal."""
    assert parse_text(f"{HEAD}{ONE}\n\n{TWO}\n\n{THREE}\n\n{rows}", annotate=()).tags == tags


def test_paragraphs_of_two_lines_may_be_wider_than_those_of_three() -> None:
    """Wrapped copy is joined by its widest lines, however many lines a paragraph has."""
    text = (
        "A fast-moving storm tore roofs from homes and cut power to 190,000\n"
        "customers along the Norland coast on Thursday, killing at least two\n"
        "people, officials said.\n\n"
        "The storm weakened as it moved inland, the weather service said, but up\n"
        "to 30 centimetres of rain were still expected by Friday.\n\n"
        "Governor Dale Hutchins declared an emergency in nine counties and urged\n"
        "residents to stay off the roads.\n"
    )
    assert [kind for kind, _ in body(text)] == ["paragraph"] * 3


@pytest.mark.parametrize(
    "line",
    [
        "The publishers lost the copyright case that they had brought against a small maker of models in the spring.",
        "Her first program was written in JavaScript, a language that she had learnt from the back of a magazine.",
        "The ferry is powered by batteries that the harbour loads at night, when the current costs next to nothing.",
        "The network changed its terms of service in May, and the number of its users has gone down since then.",
    ],
)
def test_subject_that_notices_share_is_told_in_text(line: str) -> None:
    """A paragraph about copyright, a program or the rules of a network is text, and no notice of the page."""
    first = "Dockers at the harbour went back to work on Monday after nine days, officials said in the evening."
    last = "The port will open again on Tuesday, and the first ships are to be unloaded by noon, the union said."
    article = parse_text(f"Harbour strike ends after nine days\n\nBy Ana Ruiz\n\n{first}\n\n{line}\n\n{last}\n")
    assert [block.text for block in article.body] == [first, line, last]


@pytest.mark.parametrize(
    "line",
    [
        "JavaScript is disabled. Please enable it to read on.",
        "Du trenger javascript for å se denne videoen.",
        "Comments powered by Talkbox",
        "© 2024 The Courier. Powered by Pressworks.",
        "Please read our community guidelines before you post anything below this story, or write to the newsroom.",
        "Photo of the quay, copyright 2024 The Courier, to be used with this story only and not to be sold again.",
    ],
)
def test_notice_is_no_text(line: str) -> None:
    """What a page says of its program, its owner and its rules is no paragraph of the story."""
    assert is_button(line)


def test_what_is_said_of_a_list_is_furniture() -> None:
    """What is said to those who have the page read to them is neither a crosshead nor a paragraph."""
    assert all(map(is_button, ("list of 2 items", "list 1 of 2", "list 2 of 2", "end of list")))
    assert not is_button("list of the dead")
