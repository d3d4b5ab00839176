"""Whom a description means: "the senator", "the company"."""

from __future__ import annotations

import pytest

from newsrecord.prose.quotes import find_quotes


def speakers(*paragraphs):
    marked = [quote for quote in find_quotes(paragraphs) if quote.kind != "indirect"]
    return [quote.attribution.speaker if quote.attribution else None for quote in marked]


def names(*paragraphs):
    return [speaker.name if speaker else None for speaker in speakers(*paragraphs)]


@pytest.mark.parametrize(
    ("mention", "description"),
    [
        ("Sen. Ana Ruiz came.", "the senator"),
        ("Rep. Ana Ruiz came.", "the congresswoman"),
        ("Gov. Ana Ruiz came.", "the governor"),
        ("The mayor of Eastport, Ana Ruiz, came.", "the mayor"),
        ("Former President Ana Ruiz came.", "the former president"),
        ("Ana Ruiz, a retired judge, came.", "the retired judge"),
        ("Oscar winner Ana Ruiz has bought a farm. Ruiz likes goats.", "the actress"),
        ("Norland striker Ana Ruiz came.", "the striker"),
    ],
)
def test_description_of_one_person(mention, description):
    """A definite description is the one person of the story whom it fits."""
    assert names(mention, f"“I need quiet,” {description} said.") == ["Ana Ruiz"]


def test_description_that_fits_two_stays_open():
    """A description of two people of the story names neither."""
    assert names("Gov. Ann Tate met Gov. Rob Stone.", "“We agree,” the governor said.") == [None]


def test_place_tells_two_apart():
    """A place in the description tells whom it means."""
    story = ["Gov. Ann Tate of Westland met Gov. Rob Stone of Eastland.", "“We agree,” the Westland governor said."]
    assert names(*story) == ["Ann Tate"]


def test_abbreviated_state_tells_two_apart():
    """The short form of a state behind a name is the state of the description."""
    story = ["Sen. Ann Tate (R-Vt.) met Sen. Rob Stone (D-Wis.).", "“We agree,” the Vermont senator said."]
    assert names(*story) == ["Ann Tate"]


def test_office_of_another_country_is_another():
    """A description with an origin that the story does not give the person is somebody else."""
    story = ["President Ana Ruiz of Norland came.", "It rained.", "“We agree,” the French president said."]
    assert names(*story) == [None]


@pytest.mark.parametrize("source", ["a senator", "one senator", "senators", "the senators", "another senator"])
def test_indefinite_description_is_somebody_new(source):
    """Without the article of what was spoken of before, a description is nobody known."""
    assert names("Sen. Ana Ruiz came.", f"“I need quiet,” {source} said.") == [None]


def test_unnamed_person_keeps_the_role():
    """A person without a name keeps role and affiliation."""
    (speaker,) = speakers("Troops captured a CTX fighter.", "“We were told to wait,” the CTX fighter said.")
    assert (speaker.name, speaker.role, speaker.affiliation) == (None, "fighter", "CTX")


def test_description_of_somebody_unnamed_is_not_the_named():
    """A spokesman without a name is not the one who gets a name later on."""
    story = ["“We will see,” a police spokesman said.", "The spokesman, Carl Dietz, said a report was due.",
             "“It will be public,” Dietz said."]  # fmt: skip
    assert names(*story) == [None, "Carl Dietz"]


@pytest.mark.parametrize(
    ("body", "description"),
    [
        ("The Harbour Workers Union", "the union"),
        ("Norland Ports, the company that runs the docks,", "the company"),
        ("The Interior Ministry", "the ministry"),
        ("Lund University", "the university"),
    ],
)
def test_description_of_a_body(body, description):
    """A noun for an organisation is the one of the story whom it fits."""
    story = [f"{body} rejected the offer.", f"“It is an insult,” {description} said in a statement."]
    assert names(*story) == [body.removeprefix("The ").partition(",")[0]]


def test_description_with_a_name_completes_the_role():
    """What the story says of the person is the role, where the source says less."""
    story = ["Westland Gov. Ann Tate came.", "“We agree,” the governor said."]
    (speaker,) = speakers(*story)
    assert (speaker.name, speaker.role) == ("Ann Tate", "Westland Gov.")


@pytest.mark.parametrize("word", ["Mitorganisatorin", "Augenzeugin", "Kioskbetreiber", "Stadtplanerin"])
def test_german_word_for_what_somebody_is_is_no_part_of_the_name(word):
    """German writes nouns with a capital; the ends of compounds tell those that say what somebody is."""
    (quote,) = find_quotes([f"„Das war laut“, sagte {word} Petra Lange."], language="de")
    assert quote.attribution is not None
    assert (quote.attribution.speaker.name, quote.attribution.speaker.role) == ("Petra Lange", word)
