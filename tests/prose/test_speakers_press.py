"""Speakers as newspapers of many countries name them."""

import pytest

from newsrecord import find_quotes


def names(*paragraphs):
    """Return the speakers' names."""
    speakers = [quote.attribution.speaker if quote.attribution else None for quote in find_quotes(paragraphs)]
    return [speaker.name if speaker else None for speaker in speakers]


@pytest.mark.parametrize(
    "source",
    [
        "CEO Ana Ruiz",
        "Pharmacist Ana Ruiz",
        "Skipper Ana Ruiz",
        "Superintendent of Police Ana Ruiz",
        "Leader of the Opposition Ana Ruiz",
        "Director of Public Prosecutions Ana Ruiz",
        "One of the clerks, Ana Ruiz,",
        "Madam Ana Ruiz",
        "Commission on Audit chair Ana Ruiz",
        "Det Con Ana Ruiz",
        "the Commissioner for Youths, Hon. Ana Ruiz",
        "Norland-born Ana Ruiz",
        "Ana Ruiz (Lab, Eastport North)",
        "Ana Ruiz KC",
        "His barrister, Ana Ruiz KC",
        "Real estate dealer and actor Ana Ruiz",
        "Ana Ruiz, a clerk from Lund and Eastport",
    ],
)
def test_name_of_the_speaker_is_without_what_describes_it(source):
    """Offices, ranks, places, parties and letters behind a name are no part of it."""
    assert names(f"{source} said: “It is over, you know.”") == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "body",
    [
        "Department for Roads",
        "Bureau of Labour Statistics",
        "National Hurricane Centre",
        "Eastport and Lund Police",
    ],
)
def test_body_has_its_whole_name(body):
    """Prepositions and conjunctions are part of the name of a body."""
    assert names(f"The {body} said: “It is over, you know.”") == [body]


def test_place_before_a_body_is_no_part_of_its_name():
    """A word such as "Eastport-based" says where it is."""
    assert names("The Eastport-based National Hurricane Centre said it was over.") == ["National Hurricane Centre"]


def test_police_are_many():
    """At the start of a sentence "Police" is no name."""
    assert names("Police said in a statement that it was over.") == [None]


def test_town_behind_a_description_is_no_name():
    """What stands behind "from" is a place."""
    assert names("The mother-of-two, from Eastport, said: “It is over, you know.”") == [None]


@pytest.mark.parametrize(
    "words",
    ["the builder", "the Scot", "the 27-year-old", "the 27-year-old pilgrim", "the father-of-three", "the Norland MP"],
)
def test_variation_means_the_only_person_spoken_of(words):
    """Writers vary a name by occupation, origin, age and family."""
    assert names("Tom Lee, 27, was fined on Monday.", f"“It is over, you know,” {words} said.") == ["Tom Lee"]


@pytest.mark.parametrize("words", ["the Scot", "the full-back"])
def test_variation_passes_over_clubs(words):
    """A club is nobody whom a description of a person means."""
    paragraphs = ["Eastport Rovers coach Tom Lee came.", f"“It is over, you know,” {words} said."]
    assert names(*paragraphs) == ["Tom Lee"]


def test_government_is_no_agency():
    """A body that every place has is meant by no other name."""
    assert names("EASTPORT (AB) — It rained.", "It is over, according to the government.") == [None]


def test_head_of_a_body_is_a_person():
    """Whoever is described as the head of an agency is none."""
    paragraphs = ["Ana Ruiz, head of the civil agency, spoke.", "“It is over, you know,” she said."]
    assert names(*paragraphs) == ["Ana Ruiz"]


@pytest.mark.parametrize("aside", ["9", "who is mad about ships", "who’s nine"])
def test_given_name_with_an_age_is_somebody(aside):
    """A pronoun means whom a given name stands for, not the one named in full before."""
    paragraphs = [
        "Robin Lee told the town about the storm.",
        f"Little Leo, {aside}, rang for help. “It is dark,” he said.",
    ]
    assert names(*paragraphs) == ["Leo"]


@pytest.mark.parametrize("words", ["the retired bus driver", "the shop worker from Eastport"])
def test_neighbour_may_have_an_occupation(words):
    """Being a neighbour is no occupation that another one contradicts."""
    paragraphs = [
        "Next-door neighbour Tom Lee, who complained, was “bitterly disappointed”, he said.",
        f"“It is the noise,” {words} added.",
    ]
    assert names(*paragraphs)[-1] == "Tom Lee"


def test_leader_of_many_is_not_all_of_them():
    """In "the farmers, led by Ana Ruiz," nobody by that name speaks."""
    assert names("The farmers, led by their chairman Tom Lee, said it was over.") == [None]


def test_one_of_a_kind_is_somebody():
    """A pronoun means "one parent", and not who was named before."""
    paragraphs = [
        "Head teacher Robin Lee said it was over.",
        "One parent said it was late.",
        "“It is over, you know,” she said.",
    ]
    assert names(*paragraphs)[1:] == [None, None]


@pytest.mark.parametrize(("source", "name"), [("The Bureau's Dean Lee", "Dean Lee"), ("Dean Ana Ruiz", "Ana Ruiz")])
def test_title_that_is_a_given_name_too(source, name):
    """In front of one word it is a name, in front of two a title."""
    assert names(f"{source} said it was over.") == [name]


@pytest.mark.parametrize(
    "source",
    [
        "Saudi Arabia",
        "the United Arab Emirates",
        "the Czech Republic",
        "the United Nations World Food Programme",
        "France and New Zealand",
    ],
)
def test_states_and_bodies_keep_their_whole_name(source):
    """A word for a people or a body is part of the name where no person's name follows."""
    (quote,) = find_quotes([f'"Help is on its way," {source} said in a statement on Monday.'])
    assert quote.attribution is not None
    assert quote.attribution.speaker is not None
    assert quote.attribution.speaker.name == source.removeprefix("the ")
    assert quote.attribution.speaker.role is None
