"""Whom a name means: full names, surnames, given names, names of bodies."""

from __future__ import annotations

import pytest

from newsrecord.prose.quotes import find_quotes


def speakers(*paragraphs):
    marked = [quote for quote in find_quotes(paragraphs) if quote.kind != "indirect"]
    return [quote.attribution.speaker if quote.attribution else None for quote in marked]


def names(*paragraphs):
    return [speaker.name if speaker else None for speaker in speakers(*paragraphs)]


def test_full_name_may_stand_behind():
    """A surname stands for the person whose full name comes later only."""
    assert names("“It is a lie,” Novak said.", "Peter J. Novak, 44, was arrested in June.") == ["Peter J. Novak"]


def test_fullest_mention_wins():
    """Initials and further names of another mention are part of the name."""
    story = ["Ana Ruiz came.", "“Yes,” Ruiz said.", "Ana M. Ruiz left."]
    assert names(*story) == ["Ana M. Ruiz"]


def test_word_that_opens_a_sentence_is_no_name():
    """A word with a capital only because it opens the sentence is no part of the name."""
    assert names("Rival Ana Ruiz came.", "The council met Ana Ruiz.", "“Yes,” Ruiz said.") == ["Ana Ruiz"]


def test_name_without_accents_is_the_same():
    """A name with its accents and without them is one name."""
    assert names("André Calderón came.", "“Yes,” Calderon said.") == ["André Calderón"]


def test_short_given_name_is_the_same_person():
    """A short form of the given name makes no second person of the surname."""
    assert names("Sandra Holt came.", "Sandy Holt left.", "“Yes,” Holt said.") == ["Sandra Holt"]


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Pieter van den Berg", "Van den Berg"),
        ("Sean O'Neill", "O'Neill"),
        ("Fiona McAllister-Grant", "McAllister-Grant"),
        ("Luther Cole Jr.", "Cole"),
        ("Émile Lévêque", "Lévêque"),
        ("Aung Min Lee", "Min Lee"),
        ("Robert “Bob” Keane", "Keane"),
        ("Tiago Conceição da Silva", "Da Silva"),
        ("Zhao Lin", "Zhao"),
    ],
)
def test_forms_of_names(name, surname):
    """Particles, prefixes, hyphens, suffixes, accents, nicknames and surnames that come first make no difference."""
    assert names(f"The story of {name} is short.", f"{name} met reporters in Lund.", f"“Yes,” {surname} said.") == [
        name
    ]


def test_courtesy_title_tells_a_couple_apart():
    """Of two people with one surname, Mrs. is the woman and Mr. the man."""
    story = [
        "Paul Hartley and his wife, Susan Hartley, won.",
        "“A joke,” Mrs. Hartley said.",
        "“No,” Mr. Hartley said.",
    ]
    assert names(*story) == ["Susan Hartley", "Paul Hartley"]


def test_given_name_tells_a_couple_apart():
    """Of two people with one surname, the given name tells."""
    story = ["Paul Hartley and his wife, Susan Hartley, won.", "“A joke,” Susan said.", "“No,” said Paul."]
    assert names(*story) == ["Susan Hartley", "Paul Hartley"]


def test_surname_is_not_whoever_is_named_in_full():
    """Where one of a family is quoted by the full name each time, the surname by itself is another's."""
    story = [
        "David Cole spoke in Lund.",
        "“He is right,” Leo Cole said.",
        "“Quite right,” Leo Cole said.",
        "“Thank you,” Cole said.",
    ]
    assert names(*story)[-1] == "David Cole"


def test_surname_stays_with_whom_it_stood_for():
    """Relatives who come in later do not take the surname over."""
    story = ["Sen. Ted Crane spoke. Crane was angry.", "His wife, Heidi Crane, and his father, Rafael Crane, came."]
    story.append("“Never,” Crane said.")
    assert names(*story) == ["Ted Crane"]


def test_elder_of_two_is_left_open():
    """A surname with a word that tells two people apart in ways unknown stays a surname."""
    assert names("Hugh Lamb met David Lamb.", "“Yes,” the elder Lamb said.") == ["Lamb"]


def test_name_in_quotation_marks_only_completes():
    """A full name inside a quotation completes a surname outside, and makes nobody speak."""
    story = ["“I told Tom Lee to leave,” said Ana Ruiz.", "“He laughed,” she said.", "“Never,” Lee said."]
    assert names(*story) == ["Ana Ruiz", "Ana Ruiz", "Tom Lee"]


def test_owner_of_a_colleague_does_not_speak():
    """In "Lee's aide, Ana Ruiz", Ana Ruiz speaks, as an aide."""
    (speaker,) = speakers("“Yes,” said Tom Lee's aide, Ana Ruiz.")
    assert (speaker.name, speaker.role) == ("Ana Ruiz", "aide")


def test_paper_in_front_of_a_name_is_where_it_works():
    """In "the Courier's Ana Ruiz", the paper is the affiliation."""
    (speaker,) = speakers("“Yes,” said the Courier's Ana Ruiz.")
    assert (speaker.name, speaker.affiliation) == ("Ana Ruiz", "Courier")


def test_office_of_a_portfolio_is_a_role():
    """The name behind "Secretary of State" is a name."""
    (speaker,) = speakers("“Yes,” said Secretary of State Ana Ruiz.")
    assert (speaker.name, speaker.role) == ("Ana Ruiz", "Secretary of State")


def test_long_row_of_capitals_ends_with_the_name():
    """Of a description in capitals only what stands behind the office is the name."""
    (speaker,) = speakers("“Yes,” said Lund City Public Advocate Ana Ruiz.")
    assert speaker.name == "Ana Ruiz"


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("the White House", "White House"),
        ("the Justice Department", "Justice Department"),
        ("Norland Rising", "Norland Rising"),
        ("NRA", "NRA"),
        ("the Lund Courier", "Lund Courier"),
    ],
)
def test_bodies_speak(source, name):
    """An organisation that speaks is a speaker."""
    assert names(f"“The answer is no,” {source} said in a statement.") == [name]


@pytest.mark.parametrize(
    "source",
    ["officials", "Liberal politicians", "a spokesman", "an Eastland Republican", "Republicans", "one resident"],
)
def test_nobody_is_named(source):
    """Groups, descriptions and words for where people belong have a role and no name."""
    (speaker,) = speakers(f"“The answer is no,” {source} said.")
    assert (speaker.name, bool(speaker.role)) == (None, True)


def test_plural_that_opens_a_sentence_is_a_group():
    """A noun for many with the capital of its sentence is no name."""
    (speaker,) = speakers("Protesters said: “The answer is no.”")
    assert (speaker.name, speaker.role) == (None, "Protesters")


def test_two_people_are_nobody():
    """A quotation of two people at once has no speaker."""
    assert names("Ana Ruiz met Tom Lee.", "“The answer is no,” said Ana Ruiz and Tom Lee.") == [None]


def test_role_comes_from_the_fullest_mention():
    """Role and affiliation are those of the mention that has them, wherever it stands."""
    story = ["“We left,” Pike said.", "US Army Maj. Gen. Alan Pike, who heads the Border Command, retires in June."]
    (speaker,) = speakers(*story)
    assert (speaker.name, speaker.role, speaker.affiliation) == ("Alan Pike", "Maj. Gen.", "US Army")


def test_body_that_somebody_heads():
    """What somebody heads is the affiliation where the story has no other."""
    (speaker,) = speakers("“We left,” said Gen. Alan Pike, who heads the Border Command.")
    assert (speaker.role, speaker.affiliation) == ("Gen.", "Border Command")


@pytest.mark.parametrize(
    ("mention", "role"),
    [
        ("The mayor of Eastport, Ana Ruiz, came.", "mayor"),
        ("They met former port director Ana Ruiz.", "former port director"),
        ("Ana Ruiz, a teacher, came.", "teacher"),
        ("Gov. Ana Ruiz came.", "Gov."),
        ("Director Hal Orr met critic Ana Ruiz.", "critic"),
    ],
)
def test_role_around_a_name(mention, role):
    """A description in front of a full name or behind it is the role of the person."""
    (speaker,) = speakers(mention, "“Yes,” Ruiz said.")
    assert (speaker.name, speaker.role) == ("Ana Ruiz", role)


def test_age_and_party_are_no_role():
    """Neither an age behind a name nor party and state are a role."""
    assert [one.role for one in speakers("“Yes,” said Ana Ruiz, 57.", "“No,” said Tom Lee, R-Westland.")] == [
        None,
        None,
    ]
