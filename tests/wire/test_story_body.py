"""What the lines of a pasted story's text are: crossheads, captions, items, paragraphs."""

from __future__ import annotations

import pytest

from newsrecord.parse import parse_text

HEAD = "Ferry to Lund Island runs again\n\nBy Ana Ruiz\n\n"
ONE = "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, the line said."
TWO = "A storm had broken the pier, and no ship could land there while divers looked at what was left of it."
TEN = "\n\n".join(f"On day {number} the islanders waited for the ferry and shared their bread." for number in range(10))


def body(text: str) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in parse_text(HEAD + text, annotate=()).body]


def headings(text: str) -> list[str]:
    return [words for kind, words in body(text) if kind == "heading"]


def captions(text: str) -> list[tuple[str | None, str | None]]:
    figures = [block for block in parse_text(HEAD + text, annotate=()).body if block.type == "figure"]
    return [(figure.image.caption, figure.image.credit) for figure in figures]


@pytest.mark.parametrize("crosshead", ["Bread by boat", "What about the pier?", "« Plus de pain »", "Divers at work"])
def test_crosshead_stands_apart(crosshead: str) -> None:
    """A short line with a blank above and below it heads the paragraphs under it."""
    assert headings(f"{ONE}\n\n{crosshead}\n\n{TWO}\n\n{ONE.replace('Saturday', 'Sunday')}") == [crosshead]


def test_label_right_above_a_teaser_is_no_crosshead() -> None:
    """Where blanks part the paragraphs, a line with none below it and a short sentence there is a label."""
    assert headings(f"{ONE}\n\n{TWO}\n\nVideo of the pier\nDivers at work below the pier.\n\n{TEN}") == []


def test_crosshead_stands_close_to_its_text() -> None:
    """Style sheets set no blank between a crosshead and the first of the paragraphs below it."""
    assert headings(f"{ONE}\n\nBread by boat\n{TWO}\n\n{ONE.replace('Saturday', 'Sunday')}\n\n{TEN}") == [
        "Bread by boat"
    ]


def test_question_of_an_interview_is_a_paragraph() -> None:
    """A question that is answered in quotation marks is asked in an interview."""
    text = (
        f"{ONE}\n\nHow was the crossing?\n\n“It was rough, and the crew had not slept for two days,” said the captain."
    )
    assert ("paragraph", "How was the crossing?") in body(f"{text}\n\n{TWO}")


def test_buttons_do_not_part_a_crosshead_from_its_paragraphs() -> None:
    """An advertisement between a crosshead and the text below it changes neither."""
    assert headings(f"{ONE}\n\nBread by boat\n\nAdvertisement\n\n{TWO}\n\n{TEN}") == ["Bread by boat"]


def test_title_over_one_sentence_in_a_long_story_is_a_teaser() -> None:
    """In a long story a crosshead has several paragraphs under it, or one that takes up its words."""
    text = f"{ONE}\n\n{TWO}\n\n{TEN}\n\nMuseum hires gardener\n\nApplause greeted Olle Sand.\n\nBread by boat\n\n"
    text += f"{TWO.replace('A storm', 'That storm')}\n\n{ONE.replace('Saturday', 'Sunday')}"
    assert headings(text) == ["Bread by boat"]


@pytest.mark.parametrize(
    ("lines", "caption", "credit"),
    [
        ("The ferry at the pier on Saturday.\nPhoto: Tom Wren", "The ferry at the pier on Saturday.", "Tom Wren"),
        ("The ferry at the pier AP Photo/Tom B. Wren", "The ferry at the pier", "AP Photo/Tom B. Wren"),
        ("The ferry at the pier. © Tom Wren", "The ferry at the pier.", "Tom Wren"),
        ("Foto: Tom Wren (Getty)", None, "Tom Wren (Getty)"),
    ],
)
def test_caption_and_credit(lines: str, caption: str | None, credit: str) -> None:
    """The credit stands behind the caption or right below it, and tells that it is one."""
    assert captions(f"{ONE}\n\n{TWO}\n\n{lines}\n\n{TEN}") == [(caption, credit)]


def test_credit_in_a_line_apart_makes_a_caption() -> None:
    """A short sentence above a credit is the caption, though a blank line parts them."""
    caption = "Divers at the pier on Saturday."
    text = f"{ONE} {TWO}\n\n{caption}\n\nFoto: Tom Wren\n\n{TWO} {ONE}\n\n{caption[:6]} below.\n\nGetty Images\n\n{TEN}"
    assert captions(text) == [(caption, "Tom Wren"), (f"{caption[:6]} below.", "Getty Images")]


def test_credits_below_paragraphs_make_no_captions() -> None:
    """Where the lines above a page's credits are paragraphs, so is the short one among them."""
    long = f"{ONE} {TWO}"
    text = f"{long}\n\nFoto: Tom Wren\n\n{TWO} {ONE}\n\nFoto: Ada Finch\n\nNobody was hurt.\n\nFoto: Jo Roe\n\n{TEN}"
    assert "Nobody was hurt." in [words for kind, words in body(text) if kind == "paragraph"]


def test_archive_behind_the_last_sentence_makes_a_caption() -> None:
    """The name of an archive of pictures closes captions, and is no crosshead where it stands alone."""
    text = f"{ONE}\n\nThe ferry in spring. Getty Images\n\n{TWO}\n\nAda Finch | Shutterstock\n\n{TEN}\n\n{ONE}"
    assert (captions(text), headings(text)) == ([("The ferry in spring.", "Getty Images")], [])


def test_long_title_between_paragraphs_is_a_crosshead() -> None:
    """A line as long as a paragraph is a crosshead where it closes in no mark and the paragraphs are sentences."""
    title = "What the storm has cost the harbour of the island, and who is going to pay for a new pier and a new ferry"
    assert headings(f"{ONE}\n\n{title}\n\n{TWO}\n\n{TEN}\n\n{ONE} {TEN}") == [title]


def test_source_in_brackets_makes_a_caption() -> None:
    """A line of one sentence with a source in brackets behind it is a caption; the last of a report is none."""
    text = f"{ONE}\n\nThe pier in May. (Harbour Museum)\n\n{TWO}\n\nThe line wants to go on. (AFP)"
    kinds = {words: kind for kind, words in body(text)}
    assert kinds["The line wants to go on. (AFP)"] == "paragraph"
    assert "The pier in May. (Harbour Museum)" not in {words for kind, words in body(text) if kind == "paragraph"}


def test_rows_of_names_are_no_paragraphs() -> None:
    """A long line of which most words begin with a capital is a row of links or a table."""
    row = "Harbour News Lund Ferry Tickets Island Weather Pier Cameras Courier Shop Job Market Lund Courier ePaper Lund"
    assert all(words != row for _, words in body(f"{ONE}\n\n{TWO}\n\n{row}\n\n{TEN}"))


def test_question_behind_a_box_is_a_crosshead() -> None:
    """Links above a question do not make it one of theirs where it stands apart over a paragraph."""
    text = f"{ONE}\n\n{TWO}\n\nBread by boat\nPier in pictures\n\nWho pays for the pier?\n\n{ONE} {TWO}\n\n{TEN}"
    assert "Who pays for the pier?" in headings(text)


def test_what_a_picture_shows_is_said_above_a_button_and_in_the_caption() -> None:
    """What is said for those who cannot see a picture is no paragraph, though a button parts it from the caption."""
    shown = "The pier of Lund on Saturday."
    text = f"{ONE}\n\n{shown}\nView image in full\n{shown} Photograph: Tom Wren/The Quay\n{TWO}\n\n{TEN}"
    assert ("paragraph", shown) not in body(text)


TIPS = {
    "Mind the kettle": "Islanders brought their own tea to the pier, since the shop sold its last before the storm.",
    "Two coats": "The wind turns at noon, and whoever waits for the ferry at the harbour is cold on the way back.",
    "Ask Ruth": "She keeps the keys of the chapel, sells stamps, and knows when the next ship takes the post away.",
    "Small change": "Neither the shop nor the ferry takes cards, and the only bank closed its doors nine years before.",
    "No signal": "Telephones find a mast above the harbour and nowhere else, so people meet there in the evening.",
    "Dogs": "They travel on deck, and nobody at the line minds as long as they are held on a lead at the pier.",
}


def test_short_lines_with_a_paragraph_each_are_crossheads() -> None:
    """Short lines in a row with one paragraph each head them, though nothing else says what they say."""
    parts = "\n\n".join(f"{head}\n\n{text}" for head, text in TIPS.items())
    assert headings(f"{ONE}\n\n{TWO}\n\n{parts}") == list(TIPS)


def test_two_short_lines_with_a_paragraph_each_may_be_links() -> None:
    """Where one or two short lines stand between the paragraphs of a long story, they are titles of other stories."""
    parts = "\n\n".join(f"{head}\n\n{text}" for head, text in list(TIPS.items())[:2])
    assert headings(f"{TEN}\n\n{parts}\n\nVideo of the pier\n\n{ONE}\n\n{TEN}") == ["Video of the pier"]
