"""Press releases: what stands under them for the press is no part of the story."""

from __future__ import annotations

import pytest

import newsrecord

STORY = (
    "LUND, Sweden, 12 March 2026 /Lund Wire/ -- Roe Marine Works AB opened a second yard on Monday after three years.",
    "The yard will build four ferries a year for the lines between the islands, each with room for 300 passengers.",
    "“We wanted to build where the boats will sail,” said Ada Roe, who has run the company since her father died.",
    "The county paid for the quay, and the company for the halls, which stand where the old rope works once were.",
)
LIFE = "Roe Marine Works AB designs and builds electric ferries. It employs 900 people in Lund and in Harrowgate."
ADDRESS = "Tom Lee<br>Roe Marine Works AB<br>+46 000 00 00 00<br>press@roe.example"


def read(behind: str, head: str = "") -> newsrecord.Article:
    lines = "".join(f"<p>{line}</p>" for line in STORY)
    page = f"<html><head>{head}</head><body><article><h1>Roe opens a yard</h1>{lines}{behind}</article></body></html>"
    return newsrecord.parse_html(page, url="https://wire.example/roe")


def texts(behind: str) -> list[str]:
    return [block.text for block in read(behind).body]


@pytest.mark.parametrize(
    "behind",
    [
        f"<p><b>About Roe Marine Works</b></p><p>{LIFE}</p>",
        f"<h3>Über Roe Marine Works</h3><p>{LIFE}</p>",
        f"<p><strong>À propos de Roe Marine Works</strong><br>{LIFE}</p>",
        f"<h4>Acerca de Roe Marine Works</h4><p>{LIFE}</p>",
    ],
)
def test_portrait_of_the_house_is_no_body(behind: str) -> None:
    """What a house says of itself under each release goes with its heading."""
    assert texts(behind) == list(STORY)


@pytest.mark.parametrize(
    "behind",
    [
        f"<p><b>Media contact:</b></p><p>{ADDRESS}</p>",
        f"<h3>Pressekontakt</h3><p>{ADDRESS}</p>",
        f"<h2>Contacts for media</h2><p>{ADDRESS}</p>",
        f"<p><b>For further information, please contact:</b></p><p>{ADDRESS}</p>",
        f"<h3>Contact presse</h3><p>{ADDRESS}</p><p><b>About Roe Marine Works</b></p><p>{LIFE}</p>",
    ],
)
def test_contacts_for_the_press_are_no_body(behind: str) -> None:
    """A label of contacts goes with the address below it."""
    assert texts(behind) == list(STORY)


@pytest.mark.parametrize("mark", ["###", "– ENDS –", "- Ende -"])
def test_mark_of_the_end_ends_the_body(mark: str) -> None:
    """Behind the mark under the last line stand notes for the desk."""
    assert texts(f"<p>{mark}</p><p>Photos of the yard, free of charge, are to be had from the company.</p>") == list(
        STORY
    )


def test_section_about_a_matter_stays() -> None:
    """A heading "About the Yard" heads a part of the story: the words below it open with no house's name."""
    part = "The yard has two halls, a slip and a crane that can be seen from the mainland, and it is painted red."
    assert texts(f"<h3>About the Yard</h3><p>{part}</p>") == [*STORY, "About the Yard", part]


def test_portrait_below_the_contacts_goes_with_them() -> None:
    """Each of several contacts is read by itself, and what stands below the last."""
    behind = f"<h4>Media contact</h4><p>{ADDRESS}</p><h4>Contact for investors</h4><p>{ADDRESS}</p>"
    assert texts(f"{behind}<p><b>About Roe Marine Works</b></p><p>{LIFE}</p>") == list(STORY)


def test_thousands_of_contacts_are_read() -> None:
    """A page that repeats them is read to its end; what is dropped is bounded."""
    found = texts("".join(f"<p>Media contact: press{n}@roe.example</p>" for n in range(5_000)))
    assert found[: len(STORY)] == list(STORY)


def test_contact_in_the_story_stays() -> None:
    """A crosshead "Contact" without an address below it is the story's."""
    part = "The islands had no contact with the mainland for eleven days, and the ferries stayed where they were then."
    assert texts(f"<h3>Contact</h3><p>{part}</p>") == [*STORY, "Contact", part]


def test_first_paragraph_without_its_place_is_no_standfirst() -> None:
    """A description that begins behind the place and the service of the first paragraph sums nothing up."""
    told = "/Lund Wire/ -- Roe Marine Works AB opened a second yard on Monday after three years."
    assert read("", f'<meta name="description" content="{told}">').standfirst is None


def test_portrait_behind_its_label_in_one_line_is_dropped():
    """What a house says of itself may follow the words "About ..." and a colon."""
    behind = (
        "<p><b>About the Lund College of Boats:</b> The college teaches 900 students to build ferries and docks.</p>"
    )
    assert texts(behind) == list(STORY)
