"""Pages written out as Markdown by a program: menus, pictures and marks are left out, the story is read as pasted."""

from __future__ import annotations

import pytest

from newsrecord import extract_text, parse_text
from newsrecord.limits import Limits
from story import story

ONE = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, the operator said."
TWO = "The workers' union accepted an offer by the government after talks that lasted through the night."
THREE = "Ships that had waited off the coast since Saturday will be served in the order in which they came."
BODY = [ONE, TWO]

MENU = """[Skip to content](#content)

  * [Home](https://courier.example/)
  * Sections
    * [ Ports](/ports)
    * [ Ferries](/ferries "All about ferries")
  * [Contact](/contact)

[![Courier](https://courier.example/logo.png)](https://courier.example/)[](/)

[ Login ](/login)[Subscribe](/subscribe)

"""
TAIL = """

### Related stories

  * [Mayor opens a tram line](https://courier.example/tram)
  * [![](data:image/svg+xml,%3Csvg%20d='M(0)(1)(2)(3)(4)(5)(6)') Ferry laid up](/ferry)

* * *

[Imprint](/imprint) [Privacy](/privacy)
"""
HEAD = """# Cranes of Varna move again

![Picture of Ana Ruiz](https://courier.example/ana.jpg?s=300)

By [Ana Ruiz](/people/ana)

  * [ __ 12 March 2024 ](/2024/03/12)

"""


def _page(body: str, head: str = HEAD) -> str:
    return f"{MENU}{head}{body}{TAIL}"


def test_page_with_its_menus():
    """Neither the menu nor a picture, an icon or an address is part of the record."""
    assert story(_page(f"{ONE}\n\n{TWO}")) == {
        "headline": "Cranes of Varna move again",
        "by": ["Ana Ruiz"],
        "date": "2024-03-12",
        "body": BODY,
    }


@pytest.mark.parametrize(
    "head",
    [
        HEAD.replace("# Cranes of Varna move again", "Cranes of Varna move again\n=========================="),
        HEAD.replace("# Cranes", "  * # Cranes"),
        HEAD.replace("# Cranes of Varna move again", "[\n\n# Cranes of Varna move again\n\n](/cranes)"),
        "## Ports\n\n" + HEAD,
    ],
)
def test_one_heading_of_the_first_rank(head):
    """The one heading of the first rank is the headline, whatever stands around it."""
    assert parse_text(_page(f"{ONE}\n\n{TWO}", head)).headline == "Cranes of Varna move again"


def test_name_of_the_page_in_the_first_rank():
    """A short heading of the first rank is no headline: pages have their name in one."""
    head = "# Courier\n\n## Cranes of Varna move again\n\nBy [Ana Ruiz](/ana)\n\n12 March 2024\n\n"
    assert parse_text(_page(f"{ONE}\n\n{TWO}", head)).headline == "Cranes of Varna move again"


def test_wrapped_lines():
    """Lines wrapped at a width are one paragraph, also where the words or the address of a link are wrapped."""
    body = (
        "Cranes at the port of Varna moved again on Monday for the first [time since\n"
        "Friday morning](https://courier.example/the-strike-began-on-\nfriday), the operator said.\n\n"
        "The workers' union accepted an offer by the [government\n](/gov) after talks that lasted through the night."
    )
    assert story(_page(body))["body"] == BODY


def test_wrapped_headline():
    """A heading that is wrapped at a width is one line."""
    head = HEAD.replace(
        "# Cranes of Varna move again",
        "# Cranes of Varna move again after three days of strike, but the ships will\nhave to wait",
    )
    assert parse_text(_page(ONE, head)).headline == (
        "Cranes of Varna move again after three days of strike, but the ships will have to wait"
    )


def test_links_of_a_paragraph():
    """A link in the text is kept with its words where its address is whole."""
    body = f"{TWO.replace('union', '[union](https://union.example/a)')}\n\n{ONE.replace('port', '[port](/port)')}"
    first, second = parse_text(_page(body)).body
    assert [(link.url, first.text[link.start : link.end]) for link in first.links] == [
        ("https://union.example/a", "union")
    ]
    assert (second.text, second.links) == (ONE, ())


def test_escapes_and_emphasis():
    """What the program escaped or set in bold is read as the page showed it."""
    body = (
        f"{ONE.replace('Monday', '**Monday**')}\n\n_{TWO}_\n\nOn 2\\. April the \\[last\\] ship lay at 1\\_a, he said."
    )
    assert story(_page(body))["body"] == [ONE, TWO, "On 2. April the [last] ship lay at 1_a, he said."]


def test_list_and_table_within_the_text():
    """A list of the story is a list, and a table of figures a table."""
    body = (
        f"{ONE}\n\n  * a rise of **seven percent** from May\n  * a bonus paid in the summer\n\n{TWO}\n\n"
        f"Port | Ships\n---|---\nVarna | 30\nLund | 2\n\n{THREE}"
    )
    blocks = parse_text(_page(body)).body
    assert [block.type for block in blocks] == ["paragraph", "list", "paragraph", "table", "paragraph"]
    assert blocks[1].text == "a rise of seven percent from May\na bonus paid in the summer"


def test_menu_is_no_program():
    """Lines that end in a bracket and begin with an asterisk are a menu, where they are links."""
    links = "".join(f"  * [Part {number}](https://courier.example/part/{number})\n" for number in range(60))
    assert story(f"{links}\n{HEAD}{ONE}\n\n{TWO}\n\n{links}")["body"] == BODY


def test_evidence_leads_back_to_the_page(stray_evidence):
    """The locators are lines of the text as it came."""
    text = _page(f"{ONE}\n\n{TWO}")
    assert stray_evidence(extract_text(text), text) == []


def test_brackets_that_nothing_closes():
    """Work on brackets without an end is bounded."""
    for part in ("[a](", "![a](", "](((((", "[", "[a](b)", "* [", "[a](/b\n"):
        text = f"{MENU}{HEAD}{ONE}\n\n{part * 20_000}\n\n{TWO}\n"
        extract_text(text, limits=Limits(max_bytes=4_000_000))


def test_link_between_paragraphs():
    """A line that is nothing but a link is the headline of something else."""
    body = f"{ONE}\n\n[What the union of Varna wants from the owner](/union)\n\n[A crane falls](/c)\n\n{TWO}\n\n{THREE}"
    assert "What the union of Varna wants from the owner" not in story(_page(body))["body"]


def test_link_over_a_paragraph():
    """Right above a paragraph, a link is the heading of it: each part of a survey begins with one."""
    two = "## [What the union of Varna wants](/union)\n\n"
    assert story(_page(f"{ONE}\n\n{two}{TWO}\n\n{THREE}"))["body"] == [
        ONE, ("h2", "What the union of Varna wants"), TWO, THREE,
    ]  # fmt: skip


def test_caption_below_its_picture():
    """What a picture says to those who cannot see it, said once more below it, is its caption."""
    picture = (
        "![The cranes of Varna. Photo: Tom Lee](https://courier.example/a.jpg)\n\nThe cranes of Varna. Photo: Tom Lee"
    )
    body = f"{ONE}\n\n{TWO}\n\n{picture}\n\n{THREE}"
    alt = "The cranes of Varna. Photo: Tom Lee"
    figure = ("figure", "https://courier.example/a.jpg", alt, "The cranes of Varna.", "Tom Lee")
    assert story(_page(body))["body"] == [ONE, TWO, figure, THREE]


def test_caption_with_a_credit_below_a_numbered_picture():
    """Reader services number the pictures; a line below one that says who took it is its caption."""
    picture = "![Image 4: The cranes of Varna](https://courier.example/a.jpg)\n\nThe cranes of Varna. Photo: Tom Lee"
    figure = ("figure", "https://courier.example/a.jpg", "The cranes of Varna", "The cranes of Varna.", "Tom Lee")
    assert story(_page(f"{ONE}\n\n{TWO}\n\n{picture}\n\n{THREE}"))["body"] == [ONE, TWO, figure, THREE]


def test_name_below_a_portrait():
    """What stands below a portrait, and for it, is a name and no caption."""
    head = "# Cranes of Varna move again\n\n![Ana Ruiz](https://courier.example/a.jpg)\n\nAna Ruiz\n\n12 March 2024\n\n"
    found = story(_page(f"{ONE}\n\n{TWO}", head))
    assert (found["by"], found["body"]) == (["Ana Ruiz"], BODY)


def test_picture_of_another_story():
    """A picture with its caption below the story is none of its own."""
    tail = "\n\n### Related stories\n\n![The tram of Varna](https://courier.example/t.jpg)\n\nThe tram of Varna\n"
    assert story(_page(f"{ONE}\n\n{TWO}{tail}"))["body"] == BODY


@pytest.mark.parametrize("mark", ["##", "3. 4. ## The night shifts", "  1. # Tariffs"])
def test_empty_and_numbered_headings(mark):
    """A heading with no words ends no story, and the number before one is none of its words."""
    body = story(_page(f"{ONE}\n\n{mark}\n\n{TWO}\n\n{THREE}"))["body"]
    assert [part for part in body if isinstance(part, str)] == [ONE, TWO, THREE]
    assert "#" not in str(body)
