"""A story that adverts, pictures or a page builder part into several boxes is read whole."""

from __future__ import annotations

from newsrecord.find.body.body import find_bodies
from newsrecord.page.walk import read_page

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
STORY = (FIRST, SECOND, THIRD)
ADVERT = "<div class=slot><div id=a1></div><span>Advertisement</span></div>"


def texts(inner: str) -> list[str]:
    page = f"<main><div class=post><h1>Bridge to close</h1>{inner}</div></main>"
    found = find_bodies(read_page(page, url="https://news.example/1"), frozenset())
    return [block.text for block in found[0].value] if found else []


def paragraphs(start: str = "") -> str:
    return "".join(f"<p>{start}{line}</p>" for line in STORY)


def test_box_of_links_within_a_part_is_left_out_alone() -> None:
    """What holds two linked headings is a part of the story all the same, where its neighbours look like it."""
    box = "<div class=box><h3><a href=/life>Life</a></h3><h3><a href=/2>How to cross a river</a></h3></div>"
    parts = [f"<div class=part>{paragraphs(start)}</div>" for start in ("", "So it was: ", "Again: ", "Then: ")]
    parts[1] = parts[1].replace("<p>", f"{box}<p>", 1)
    found = texts(ADVERT.join(parts))
    assert [line for line in found if line.endswith(STORY)] == found
    assert len(found) == 12


def test_short_lines_and_lists_of_another_part_are_kept() -> None:
    """All that stands in one of several elements called the story's body is the story's."""
    long = f"{paragraphs('Then: ')}{paragraphs('So it was: ')}"
    listed = f"<p>{FIRST}</p><p>What is closed:</p><ul><li>The bridge</li><li>The quay</li></ul>"
    found = texts(f"<div class='entry-content'>{listed}</div>{ADVERT}<div class='entry-content'>{long}</div>")
    assert found[:3] == [FIRST, "What is closed:", "The bridge\nThe quay"]
    assert found[3] == f"Then: {FIRST}"


def test_bodies_below_headings_of_their_own_are_other_stories() -> None:
    """Between the parts of a story no title stands that belongs to neither."""
    other = "".join(f"<p>In Lund the ferry runs again, and this is sentence {i} about it.</p>" for i in range(2))
    heading = "<h2>Ferry runs again</h2>"
    found = texts(
        f"<div class='entry-content'>{paragraphs()}{paragraphs('So it was: ')}</div>"
        f"{heading}<div class='entry-content'><p>Elsewhere:</p><ul><li>Ferries</li><li>Trains</li></ul>{other}</div>"
    )
    assert "Elsewhere:" not in found


def test_heading_of_recommendations_within_a_part_is_the_storys_own() -> None:
    """A box of other stories opens with its heading; what a guide recommends stands behind its own words."""
    head = "<h3>Recommended courses:</h3><h4><a href='https://learn.example/1'>Bridges for all</a></h4>"
    long = "".join(
        f"<div class=part>{paragraphs(start)}</div>" for start in ("", "So it was: ", "Again: ", "Then: ", "Yes: ")
    )
    found = texts(f"{long}<div class=part><p>{FIRST} Still.</p>{head}<p>Today: {SECOND}</p></div>")
    assert found[-3:] == ["Recommended courses:", "Bridges for all", f"Today: {SECOND}"]
