"""Texts that came in pages and columns: what each page repeats goes, and what its end divides is joined."""

# ruff: noqa: E501  # a sample is written as it comes, and so is what becomes of it
from __future__ import annotations

import pytest

from newsrecord import extract_text, parse_text
from story import story

ONE = (
    "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, the operator of the port "
    "said, and the ships that had been waiting off the coast came in one after the other."
)
TWO = (
    "The workers' union accepted an offer by the government after talks that lasted through the night, and a vote of its "
    "members is to follow on Friday, when the crews of the boats are back in the harbour."
)
THREE = (
    "Nobody in the port expects them to refuse what was reached, for most of them have families, and three days without "
    "pay were enough for this winter, as one of them put it at the gate on Monday morning."
)
HEAD = "Cranes of Varna move again\n\nBy Ana Ruiz\n\n"
FOUND = {"headline": "Cranes of Varna move again", "by": ["Ana Ruiz"], "body": [ONE, TWO, THREE]}


def wrapped(text, width=60):
    """Return the lines of *text*, broken where the next word does not fit."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + 1 + len(word) > width and lines[-1]:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def paged(size, head="THE VARNA COURIER", foot="{}", feed="\f", width=48, texts=(ONE, TWO, THREE)):
    """Return the story in pages of *size* lines, each with a running head and a number."""
    lines = HEAD.split("\n")[:-1]
    for text in texts:
        lines += [*wrapped(text, width), ""]
    pages = [lines[i : i + size] for i in range(0, len(lines), size)]
    return feed.join(
        "\n".join([head, "", *page, "", foot.format(number), ""]) for number, page in enumerate(pages, start=4)
    )


@pytest.mark.parametrize("size", [7, 9, 10])
@pytest.mark.parametrize("foot", ["{}", "- {} -", "Page {} of 9", "Seite {}"])
def test_pages_that_end_in_form_feeds(size, foot):
    """Running heads and numbers go, and a paragraph that two pages share is one."""
    assert story(paged(size, foot=foot)) == FOUND


@pytest.mark.parametrize("foot", ["{}", "– {} –", "Page {}", "[{}]"])
def test_pages_without_form_feeds(foot):
    """Numbers that count up part the pages where no other mark does."""
    texts = [text.replace(" the ", f" {name} ") for name in ("a", "one", "some", "every") for text in (ONE, TWO, THREE)]
    assert story(paged(22, foot=foot, feed="\n", texts=texts)) == {**FOUND, "body": texts}


def test_number_in_the_running_head():
    """A running head may have the number of the page in it."""
    text = paged(9, head="Courier", foot="")
    for number in range(1, 9):
        text = text.replace("Courier\n", f"{number}  The Varna Courier, 12 March\n", 1)
    assert story(text)["body"] == [ONE, TWO, THREE]


def test_word_divided_at_the_end_of_the_page():
    """A hyphen at the end of a page goes with the page."""
    text = f"Courier\n\n{HEAD}{ONE} The oper-\n\n2\n\fCourier\n\nator said so.\n\n{TWO}\n\n3\n"
    assert story(text)["body"] == [f"{ONE} The operator said so.", TWO]


def test_numbers_of_a_list_are_no_pages():
    """Numbers that count the parts of a story part no pages."""
    parts = "\n\n".join(
        f"{number}\n\n{text}\n\n{text[:70]}.\n\n{text[70:]}" for number, text in enumerate((ONE, TWO), 1)
    )
    assert story(f"{HEAD}{parts}")["body"].count(ONE) == 1


def divided(text, hyphen):
    """Return *text* in lines of 44 at most, words divided by *hyphen* where a long one does not fit."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + 1 + len(word) <= 44:
            lines[-1] = f"{lines[-1]} {word}".strip()
        elif len(word) > 5 and word.isalpha() and (room := min(42 - len(lines[-1]), len(word) - 2)) > 1:
            lines[-1] += f" {word[:room]}{hyphen}"
            lines.append(word[room:])
        else:
            lines.append(word)
    return "\n".join(lines)


@pytest.mark.parametrize("hyphen", ["-", "\u00ad", "¬"])
def test_words_divided_at_the_ends_of_lines(hyphen):
    """Words that a habit or a sign divides are made whole."""
    text = HEAD + "\n\n".join(divided(each, hyphen) for each in (ONE, TWO, THREE))
    assert story(text) == FOUND


def test_compound_at_the_end_of_a_line_keeps_its_hyphen():
    """Where words are not divided as a habit, a hyphen at the end of a line is the word's own."""
    text = HEAD + "\n".join(wrapped(ONE)) + "\n\nThe seven-metre boats and the ferry to Lund with its top-\n"
    text += (
        "heavy deck were in the harbour all night and did not leave\nbefore the morning, the operator said on Monday.\n"
    )
    assert "top-heavy deck" in story(text)["body"][1]


def test_narrow_column_of_a_paper():
    """Lines as narrow as a paper's columns are running text where they begin within sentences."""
    text = HEAD + "\n\n".join("\n".join(wrapped(each, 32)) for each in (ONE, TWO, THREE))
    assert story(text) == FOUND


@pytest.mark.parametrize("indent", ["  ", "    ", "\t", "\u3000"])
def test_indented_paragraphs_without_blank_lines(indent):
    """In a book's text an indented line opens a paragraph."""
    text = HEAD + "\n".join(indent + "\n".join(wrapped(each, 70)) for each in (ONE, TWO, THREE))
    assert story(text) == FOUND


@pytest.mark.parametrize("width", [60, 66, 72, 80])
def test_wrapped_at_any_width(width):
    """The column at which the lines were broken does not matter."""
    assert story(HEAD + "\n\n".join("\n".join(wrapped(each, width)) for each in (ONE, TWO, THREE))) == FOUND


@pytest.mark.parametrize("indent", ["    ", "\t", " " * 12])
def test_text_set_in_as_a_whole(indent):
    """A text that is set in as a whole reads as one that is not."""
    text = HEAD + "\n\n".join("\n".join(wrapped(each, 70)) for each in (ONE, TWO, THREE))
    assert story("\n".join(indent + line for line in text.split("\n"))) == FOUND


@pytest.mark.parametrize("end", ["\n\n", "\r\n\r\n", "\r\r\n"])
def test_double_spaced_text(end):
    """A blank line behind each line parts no paragraphs; two do."""
    text = HEAD + "\n\n".join("\n".join(wrapped(each, 64)) for each in (ONE, TWO, THREE))
    assert story(text.replace("\n", end)) == FOUND


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\u0085", "\v"])
def test_any_end_of_line(end):
    """Lines may end in any way that text has had."""
    text = HEAD + "\n\n".join("\n".join(wrapped(each, 64)) for each in (ONE, TWO, THREE))
    assert story(text.replace("\n", end)) == FOUND


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\ufeff", "\u2060"])
def test_marks_without_width_are_taken_out(mark):
    """Soft hyphens and marks without width within words leave no trace."""
    text = HEAD + "\n\n".join((ONE, TWO, THREE))
    assert story(text.replace("operator", f"oper{mark}ator").replace("union", f"{mark}union")) == FOUND


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "\u3000"])
def test_any_blank_is_a_blank(space):
    """No-break, thin and wide spaces part words as blanks do."""
    assert story(HEAD + "\n\n".join((ONE, TWO.replace(" ", space), THREE))) == FOUND


def test_text_from_right_to_left_with_marks():
    """Marks of direction at the ends of lines hide neither the byline nor the text."""
    first = (
        "عادت الرافعات في ميناء فارنا إلى العمل يوم الاثنين للمرة الأولى منذ صباح الجمعة، بحسب ما قالت إدارة الميناء."
    )
    second = "وقبلت نقابة العمال عرضا من الحكومة بعد محادثات استمرت طوال الليل في مقر وزارة العمل في العاصمة صوفيا."
    text = f"\u200fرافعات فارنا تعود إلى العمل\u200f\n\n\u200fبقلم أحمد علي\n\n\u202b{first}\u202c\n\n\u200f{second}\u200f\n"
    assert story(text) == {"headline": "رافعات فارنا تعود إلى العمل", "by": ["أحمد علي"], "body": [first, second]}


def test_text_alone_is_a_body():
    """A text without head or furniture is a body."""
    assert story(f"{ONE}\n\n{TWO}\n\n{THREE}") == {"body": [ONE, TWO, THREE]}


def test_single_paragraph_is_a_body():
    """One paragraph in wrapped lines is one paragraph."""
    assert story("\n".join(wrapped(ONE))) == {"body": [ONE]}


@pytest.mark.parametrize("size", [7, 10])
def test_evidence_leads_back_into_the_pages(size, stray_evidence):
    """The locators are lines of the text with its pages."""
    text = paged(size)
    assert stray_evidence(extract_text(text), text) == []
    assert parse_text(text).headline is not None


def test_head_of_a_page_is_no_headline():
    """The line over a page, its parts set wide apart, heads no story."""
    text = f"THE VARNA COURIER, MARCH 12, 2024        Page 3\n\nCranes of Varna move again\n\nBy Ana Ruiz\n\n{ONE}\n\n{TWO}"
    assert story(text)["headline"] == "Cranes of Varna move again"


def test_paragraphs_of_two_lines():
    """Where every paragraph has two lines, those that run on in small letters are joined."""
    first, second = ONE[:60].rpartition(" ")[0], ONE[: ONE.index(",")].partition(ONE[:60].rpartition(" ")[0])[2].strip()
    text = f"Cranes of Varna move again\n\nBy Ana Ruiz\n\n{first}\n{second}.\n\n{first}\n{second} again.\n"
    assert story(text)["body"] == [f"{first} {second}.", f"{first} {second} again."]


def test_pairs_of_headline_and_subject_stay_apart():
    """Two short lines one below the other are no paragraph."""
    text = f"{HEAD}{ONE}\n\n{TWO}\n\nMayor opens a tram line in the west of the city\nCity council\n\nHerring is dear\nMarkets"
    assert story(text)["body"][:2] == [ONE, TWO]


def test_notes_to_the_desk_do_not_hide_that_copy_is_wrapped():
    """Items and notes in brackets above the text are not wrapped; the paragraphs, set in and with no blank, are."""
    text = """\
BC-NORLAND-PORTS/STRIKE
Norland dockers end nine-day walkout after pay deal
* Union says offer worth 6.2% over two years
* Container backlog could take a week to clear
(Adds details of agreement, shares, analyst comment)
By Ines Varga and Tomas Holt
PORT ELLIS, May 4 (Northwire) - Dockers at Norland's two largest
container terminals returned to work on Monday after union members
voted to accept a pay offer, ending a nine-day strike that had
halted a third of the country's seaborne trade.
    The Seafarers and Dockers Union said 71% of members had backed
the offer, which is worth 6.2% over two years and includes a
one-off payment of 900 crowns.
    "It is not everything that we asked for, but it is more than
the company said it had," union leader Marta Oyelaran told
reporters at the gates of the Ellis terminal.
(Reporting by Ines Varga in Port Ellis and Tomas Holt in Sund; Editing by Colm Reddy)
"""
    article = parse_text(text, annotate=())
    assert [block.text.split()[-1] for block in article.body] == ["trade.", "crowns.", "terminal."]


def test_paper_of_old_has_its_name_above_each_page() -> None:
    """The name of a paper in capitals heads its pages and no story; the line below gives the day, and headlines end in a stop."""
    lines = ["THE VARNA MAIL", "FRIDAY, MARCH 13, 1936. PRICE ONE PENNY.", "", "CRANES MOVE AGAIN.", ""]
    lines += [
        *wrapped(ONE, 50),
        "",
        *wrapped(TWO, 50),
        "",
        "2 THE VARNA MAIL, MARCH 13, 1936.",
        "",
        *wrapped(THREE, 50),
    ]
    article = parse_text("\n".join(lines), annotate=())
    assert (article.headline, str(article.published)) == ("CRANES MOVE AGAIN", "1936-03-13")
    assert [block.text for block in article.body] == [ONE, TWO, THREE]


def test_paragraphs_set_in_are_wrapped_with_what_sets_them_in() -> None:
    """What the first line of a paragraph is set in by is part of the width that its words are broken at."""
    paragraphs = [wrapped("....." + text, 62) for text in (ONE, TWO, THREE)]
    text = "\n".join(line.replace(".....", "     ") for lines in paragraphs for line in lines)
    assert [block.text for block in parse_text(HEAD + text, annotate=()).body] == [ONE, TWO, THREE]


def test_short_letter_is_wrapped_where_its_full_lines_go_on() -> None:
    """Paragraphs of two lines are wrapped where all full lines go on below, whatever headline and byline stand there."""
    text = (
        "Cranes of Varna move again\nby Ana Ruiz\n\n"
        "Cranes at the port of Varna moved again on Monday for the\nfirst time since Friday, the port said.\n\n"
        "The union of the port accepted an offer after talks that\nlasted through the night.\n\n"
        "Nobody expects them to refuse.\n\n* Rain until Sunday.\n* Fog in the sound.\n"
    )
    article = parse_text(text, annotate=())
    assert article.headline == "Cranes of Varna move again"
    assert article.body[0].text.endswith("for the first time since Friday, the port said.")
