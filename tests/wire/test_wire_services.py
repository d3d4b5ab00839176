"""Stories as services and programs hand them on: readers, clippers, converters, and the text part of mails."""

from __future__ import annotations

import pytest

from newsrecord import extract_text, parse_text
from story import story

ONE = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, the operator said."
TWO = "The workers' union accepted an offer by the government after talks that lasted through the night."
THREE = "Ships that had waited off the coast since Saturday will be served in the order in which they came."

FIELDS = (
    "Title: Cranes of Varna move again | Courier\n\nURL Source: https://courier.example/cranes\n\n"
    "Published Time: Tue, 12 Mar 2024 07:30:00 GMT\n\nMarkdown Content:\n"
)
MENU = "*   [Home](https://courier.example/)\n*   [Ports](https://courier.example/ports)\n*   [About](/about)\n\n"

CLIPPED = f"""---
title: "Cranes of Varna move again"
source: "https://courier.example/cranes"
author:
  - "[[Ana Ruiz]]"
  - "[[people/lee|Tom Lee]]"
published: 2024-03-12
description: "A deal gives the workers a rise"
---
{ONE}

{TWO}
"""

CONVERTED = """::: {#main .content}
::: header
# Cranes of Varna move again {#cranes .title}

[By [Ana Ruiz](https://courier.example/ana){.author rel="author"}]{.byline}

12 March 2024
:::

![A crane](https://courier.example/crane.jpg){.wp-image width="600"
height="400"}

Cranes at the port of Varna moved again on Monday for the first time
since Friday morning, the [operator](https://operator.example/){.ext} said.

-   a rise of [seven percent]{.strong}
-   a bonus paid in May
:::
"""

NOTED = f"""Cranes of Varna move again [1]

By Ana Ruiz [2]
12 March 2024

{ONE.replace("operator", "operator [3]")}

{TWO}

Links:
------
[1] https://courier.example/cranes
[2] https://courier.example/ana
[3] https://operator.example/
"""

ANGLED = f"""Cranes of Varna move again<https://courier.example/cranes>

By Ana Ruiz<https://courier.example/ana>
12 March 2024

{ONE.replace("operator", "operator<https://operator.example/about>")}

{TWO}
"""


@pytest.mark.parametrize("fields", [FIELDS, FIELDS.replace("\n\n", "\n")])
def test_fields_of_a_reader_service(fields):
    """The title, the address and the time over the text are fields, set apart by blank lines or not."""
    article = parse_text(f"{fields}By Ana Ruiz\n\n{ONE}\n\n{TWO}\n")
    assert (article.headline, article.url) == ("Cranes of Varna move again", "https://courier.example/cranes")
    assert article.byline is not None
    assert article.byline.names == ("Ana Ruiz",)
    assert article.published is not None
    assert article.published.isoformat() == "2024-03-12T07:30:00+00:00"
    assert [block.text for block in article.body] == [ONE, TWO]


def test_page_below_the_fields_of_a_reader_service():
    """Of a whole page below such fields, the heading that the title begins with is the headline."""
    text = f"{FIELDS}{MENU}# Cranes of Varna move again\n\nBy [Ana Ruiz](/ana)\n\n{ONE}\n\n{TWO}\n\n{THREE}\n\n{MENU}"
    found = story(text)
    assert found["headline"] == "Cranes of Varna move again"
    assert found["body"] == [ONE, TWO, THREE]


def test_head_of_a_clipper():
    """Names that a clipper links to notes are names, and its source is the address of the story."""
    article = parse_text(CLIPPED)
    assert article.url == "https://courier.example/cranes"
    assert article.byline is not None
    assert article.byline.names == ("Ana Ruiz", "Tom Lee")
    assert article.standfirst == "A deal gives the workers a rise"


def test_source_that_is_no_address():
    """Who is named as the source is no address of the story."""
    assert parse_text(CLIPPED.replace("https://courier.example/cranes", "Courier")).url is None


def test_attributes_of_a_converter():
    """What a converter keeps of the boxes, classes and sizes of a page is none of its words."""
    assert story(CONVERTED) == {
        "headline": "Cranes of Varna move again",
        "by": ["Ana Ruiz"],
        "date": "2024-03-12",
        "body": [ONE, ("list", "a rise of seven percent\na bonus paid in May")],
    }


@pytest.mark.parametrize("text", [NOTED, ANGLED])
def test_addresses_in_the_text_part_of_a_mail(text):
    """The addresses of links are no words, behind the words or numbered and listed below the text."""
    assert story(text) == {
        "headline": "Cranes of Varna move again",
        "by": ["Ana Ruiz"],
        "date": "2024-03-12",
        "body": [ONE, TWO],
    }


def test_note_without_an_address_stays():
    """A number in brackets that no address below explains is part of the text."""
    text = f"Cranes move again\n\nBy Ana Ruiz\n\n{ONE.replace('operator', 'operator [1]')}\n\n{TWO}\n"
    assert story(text)["body"] == [ONE.replace("operator", "operator [1]"), TWO]


@pytest.mark.parametrize("text", [CLIPPED, CONVERTED, NOTED, ANGLED, f"{FIELDS}{ONE}\n\n{TWO}\n"])
def test_evidence_leads_back(text, stray_evidence):
    """The locators are lines of the text as it came."""
    assert stray_evidence(extract_text(text), text) == []
