"""Laws of the search for places, whatever the text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsrecord import Location, Span, find_locations

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)
PIECES = st.sampled_from(
    "Paris Texas Lagos Kenya Kenya's Nairobi’s London Lincoln Reading Orange Georgia Jordan Turkey Springfield Butler "
    "Washington Hamilton Bogotá Bogota\u0301 Łódź ZÜRICH al-Qaim Stratford-upon-Avon St. U.S. U.K. US UK Calif. N.S.W. "
    "Ill. TX, OK The the of and or in near to from at by said told says mayor capital County counties Province North "
    "New York Times Mr. Mrs Dr. Maria John Houston Jackson Street Road Avenue Interstate 70 Highway Bank University "
    "Iraq Syria Hawija al-Raqa Deir el-Zour Sheikh Zuweyid Maarat al-Noman Nykopol Ukraine Cox's Bazar Trinidad Tobago "
    "Tai-chung Port-au-Prince a i e y ez- -e -i- St. John's "
    "Iraqi Swedish Monday May (ISIL) (AP) — – - , . ; : ? ! ( ) [ ] / & \" ' “ ” ’ $5 12 1.6 a-b \n \t \u00a0 "
    "\u200b \u202e \x00 \x1b \ud800 \ufeff \U0001f30d ß ŉ İ ﬁ 北京 Москва".split(" ")
)
PLACED = st.lists(PIECES, max_size=25).map(" ".join) | st.lists(PIECES, max_size=12).map("".join)
TEXTS = st.lists(ANYTHING | PLACED, max_size=4)
PLACED_TEXTS = st.lists(PLACED, min_size=1, max_size=4)
SMALL = st.lists(st.sampled_from("it was wet, and then it was not; 12 of them had to wait until noon.".split())).map(
    " ".join
)


def spans(locations: tuple[Location, ...]) -> list[Span]:
    """Return all mentions in reading order."""
    return sorted(span for location in locations for span in location.mentions)


@given(TEXTS)
@example(["\ud800"])
@example(["Paris\ud800, Texas\x00"])
@example(["St. St. St. "])
@example(["’s's’S"])
def test_any_text_is_read(paragraphs):
    """No text raises anything, and each mention is a piece of the text that begins and ends with no space."""
    for span in spans(find_locations(paragraphs)):
        named = paragraphs[span.block][span.start : span.end]
        assert len(named) == span.end - span.start
        assert named == named.strip() != ""


@given(PLACED_TEXTS)
def test_mentions_do_not_overlap(paragraphs):
    """No two mentions share a letter, those of two places neither."""
    for one, other in pairwise(spans(find_locations(paragraphs))):
        assert one.block < other.block or one.end <= other.start


@given(PLACED_TEXTS)
def test_places_stand_in_reading_order(paragraphs):
    """Places come by their first mentions, each once, and each with its mentions in order."""
    found = find_locations(paragraphs)
    assert [location.mentions[0] for location in found] == sorted(location.mentions[0] for location in found)
    assert all(location.mentions == tuple(sorted(set(location.mentions))) for location in found)
    numbers = [location.geonames_id for location in found if location.geonames_id]
    assert len(numbers) == len(set(numbers))


@given(PLACED_TEXTS)
def test_a_place_is_known_or_a_site(paragraphs):
    """A place has coordinates and a confidence above 0, or is a street without both."""
    for location in find_locations(paragraphs):
        if location.latitude is None:
            assert (location.kind, location.longitude, location.confidence) == ("site", None, None)
        else:
            assert location.longitude is not None
            assert 0 <= location.confidence <= 1


@given(TEXTS)
def test_the_same_text_gives_the_same_places(paragraphs):
    """A second reading finds what the first one found."""
    assert find_locations(paragraphs) == find_locations(list(paragraphs))


@given(PLACED_TEXTS, SMALL)
def test_a_paragraph_without_capitals_changes_no_mention(paragraphs, small):
    """What is named in a text is named in the text with small words behind it."""
    assert spans(find_locations([*paragraphs, small])) == spans(find_locations(paragraphs))


@given(PLACED_TEXTS)
def test_an_empty_paragraph_moves_the_mentions(paragraphs):
    """Behind an empty paragraph, every mention is one block on, and all else is the same."""
    moved = spans(find_locations(["", *paragraphs]))
    assert [(span.block - 1, span.start, span.end) for span in moved] == [
        (span.block, span.start, span.end) for span in spans(find_locations(paragraphs))
    ]


@given(PLACED_TEXTS, st.integers(0, 5))
def test_limit_cuts_the_tail(paragraphs, limit):
    """Fewer places are the first of all places."""
    assert find_locations(paragraphs, limit=limit) == find_locations(paragraphs)[:limit]


@given(ANYTHING)
@pytest.mark.parametrize("language", ["sv", "zh", "x"])
def test_no_other_language_is_read(language, text):
    """Whatever the text, it names nothing in another language."""
    assert find_locations([f"Rain fell in Nairobi. {text}"], language=language) == ()
