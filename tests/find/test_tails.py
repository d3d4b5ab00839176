"""What stands behind a story in boxes of its own is cut, whatever the boxes are called."""

from __future__ import annotations

from newsrecord.find.body.body import find_bodies
from newsrecord.page.walk import read_page

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
NOTICE = "Hanc paginam legere potes, sed verba eius sine venia nostra alibi ponere non licet, ut lex nostra iubet."
STORY = [FIRST, SECOND, THIRD]


def texts(behind):
    story = "".join(f"<p class=k1>{line}</p>" for line in STORY)
    page = f"<div class=a1><h1>Bridge to close</h1><div class=b2>{story}</div>{behind}</div>"
    found = find_bodies(read_page(page, url="https://news.example/1"), frozenset())
    return [block.text for block in found[0].value]


def test_foot_of_a_page_is_cut():
    """Labels with a notice among them, behind the story's element, are the foot of the page."""
    assert texts(f"<div class=c3><p>Vale</p><p>Nuntii</p><div class=d4>{NOTICE}</div></div>") == STORY


def test_questions_and_answers_behind_a_story_stay():
    """Where each line behind the story's element is prose under a heading, that is a part of it."""
    asked = f"<h2>Why now?</h2><div class=d4>{NOTICE}</div><h2>And then?</h2><div class=d4>{NOTICE[5:]}</div>"
    assert texts(f"<div class=c3>{asked}</div>") == [*STORY, "Why now?", NOTICE, "And then?", NOTICE[5:]]


def test_part_below_a_crosshead_as_above_stays():
    """A heading that looks as the story's crossheads do goes on with the story, whatever stands around it."""
    story = f"<p class=k1>{FIRST}</p><h2 class=e5>Before</h2><p class=k1>{SECOND}</p><p class=k1>{THIRD}</p>"
    rest = f"<div class=c3><h2 class=e5>Now</h2><p>Vale</p><div class=d4>{NOTICE}</div></div>"
    page = f"<div class=a1><h1>Bridge to close</h1><div class=b2>{story}</div>{rest}</div>"
    found = find_bodies(read_page(page, url="https://news.example/1"), frozenset())
    assert found[0].value[-1].text == NOTICE


def test_last_paragraph_in_another_element_stays():
    """A paragraph that looks as those above belongs to the story, and ends it."""
    last = "In spring the council will vote on the crossing again, and the engineers will be asked once more."
    tail = f"<div class=c3><p>Vale</p></div><div class=b2><p class=k1>{last}</p></div><div class=c3><p>Nuntii</p></div>"
    assert last in texts(tail)
    assert "Nuntii" not in texts(tail)


def test_points_of_a_list_behind_a_story_stay():
    """A list that leads nowhere is told as prose is, and what stands behind it."""
    items = "".join(f"<li>{place}</li>" for place in ("the quay", "the ford", "the inn"))
    assert texts(f"<div class=c3><ul>{items}</ul><div class=d4>{NOTICE}</div></div>")[-1] == NOTICE


def test_points_below_a_heading_beside_the_paragraphs_stay():
    """What a job offers is told in a list of several words a point; labels of one word are none of it."""
    points = ["Thirty days of paid leave", "Free ferry rides for the family"]
    story = "".join(f"<p>{line}</p>" for line in STORY)

    def last(items):
        behind = f"<h2>What we offer</h2><ul>{''.join(f'<li>{each}</li>' for each in items)}</ul>"
        page = f"<div class=a1><h1>Deckhand for the ferry</h1><div class=b2>{story}{behind}</div></div>"
        return find_bodies(read_page(page, url="https://news.example/1"), frozenset())[0].value[-1].text

    assert all(point in last(points) for point in points)
    assert last(["Mail", "Print"]) == THIRD


def test_offer_above_the_first_paragraph_is_none_of_the_story():
    """It may look as the paragraphs do, but says nothing of what the headline is on."""
    offer = "Get every story on all your devices for £1 a week. Cancel at any time. Already a subscriber? Log in here."

    def first(headline):
        story = "".join(f"<p>{line}</p>" for line in (offer, *STORY))
        page = f"<div class=a1><h1>{headline}</h1><div class=b2>{story}</div></div>"
        return find_bodies(read_page(page, url="https://news.example/1"), frozenset())[0].value[0].text

    assert first("Council votes to close the old bridge") == FIRST
    assert first("Courier stories are free on all devices now") == offer


def test_headings_that_count_on_stay_where_nothing_but_pictures_stands_between_them():
    """They are the items of a list, told in a line each."""

    def heads(*items):
        told = "".join(f"<h3>{each}</h3><figure><img src=/{at}.jpg></figure>" for at, each in enumerate(items))
        text = f"<p>{FIRST}</p>{told}<p>{SECOND}</p><p>{THIRD}</p>"
        page = f"<div class=a1><h1>Piers</h1><div class=b2>{text}</div></div>"
        found = find_bodies(read_page(page, url="https://news.example/1"), frozenset())[0].value
        return [block.text for block in found if block.type == "heading"]

    assert heads("3. Lund Quay", "2. Harrow Mole", "1. Old Pier") == ["3. Lund Quay", "2. Harrow Mole", "1. Old Pier"]
    assert heads("Lund Quay", "Harrow Mole", "Old Pier") != ["Lund Quay", "Harrow Mole", "Old Pier"]
