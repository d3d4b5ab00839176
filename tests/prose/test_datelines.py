"""The time or the place that a paragraph opens with."""

import pytest

from newsrecord import find_quotes


@pytest.mark.parametrize("stamp", ["14.05", "14:05", "2.05pm:", "14:05 GMT", "9am"])
def test_time_of_an_entry_is_no_part_of_the_source(stamp):
    """A live page has the time in front of what it tells."""
    attribution = find_quotes([f"{stamp} Tom Lee says the pier is shut."])[0].attribution
    assert attribution is not None
    assert attribution.source == "Tom Lee"


@pytest.mark.parametrize(
    "dateline",
    ["EASTPORT (AB) —", "EASTPORT, Norland, May 3 (Agency) -", "NEW EASTPORT:", "EASTPORT –"],
)
def test_dateline_is_no_part_of_the_statement(dateline):
    """An agency names the place in front of the story."""
    (quote,) = find_quotes([f"{dateline} The pier was shut on Monday, officials said."])
    assert quote.text == "The pier was shut on Monday"


@pytest.mark.parametrize("text", ["RUIZ: “The pier is shut.”", "Ana Ruiz: “The pier is shut.”"])
def test_label_of_a_statement_is_no_dateline(text):
    """A name before a colon and a quotation says who speaks."""
    attribution = find_quotes([text])[0].attribution
    assert attribution is not None
    assert attribution.source == text.partition(":")[0]


@pytest.mark.parametrize("text", ["11.30 was the time that Lee said he came.", "THE pier, Lee said, was shut."])
def test_number_or_capitals_inside_a_sentence_are_part_of_it(text):
    """What goes on in small letters is no time of an entry, and no place."""
    attribution = find_quotes([text])[0].attribution
    assert attribution is not None
    assert attribution.source == "Lee"
