"""Who the source of a quotation is: name, role and affiliation."""

from __future__ import annotations

import pytest

from newsrecord.prose.lexicon import load_lexicon
from newsrecord.prose.quotes import find_quotes
from newsrecord.prose.speakers import Cast, read_speaker


def read(source: str, language: str = "en") -> tuple[str | None, str | None, str | None] | None:
    found = read_speaker(source, load_lexicon(language))
    return (found.name, found.role, found.affiliation) if found else None


def names(*paragraphs: str) -> list[str | None]:
    quotes = [quote for quote in find_quotes(paragraphs) if quote.kind != "indirect"]
    return [q.attribution.speaker.name if q.attribution and q.attribution.speaker else None for q in quotes]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Ana Ruiz", ("Ana Ruiz", None, None)),
        ("Mr. Tom Lee", ("Tom Lee", None, None)),
        ("Norland Navy Rear Adm. Tom Lee", ("Tom Lee", "Adm.", "Norland Navy Rear")),
        ("Norland MP Tom Lee", ("Tom Lee", "Norland MP", None)),
        ("Col. Omar al-Haddad of the Coast Guard (CG)", ("Omar al-Haddad", "Col.", "Coast Guard (CG)")),
        ("port spokesman Jan van der Meer", ("Jan van der Meer", "port spokesman", None)),
        ("Ana Ruiz, the head of the Harbour Office", ("Ana Ruiz", "head", "Harbour Office")),
        ("Ana Ruiz, a teacher", ("Ana Ruiz", "teacher", None)),
        ("Ana Ruiz, 57", ("Ana Ruiz", None, None)),
        ("Ana Ruiz, 57, a teacher who left", ("Ana Ruiz", "teacher", None)),
        ("Ana Ruiz, a University of Lund professor", ("Ana Ruiz", "University of Lund professor", None)),
        ("Ana Ruiz, the author of", ("Ana Ruiz", "author", None)),
        ("Ana Ruiz, hoping to win", ("Ana Ruiz", None, None)),
        ("House Majority Leader Ana Ruiz", ("Ana Ruiz", "House Majority Leader", None)),
        ("the former top aide to President Ana Ruiz", (None, "former top aide", None)),
        ("a spokesman for President Ana Ruiz", (None, "spokesman", "President Ana Ruiz")),
        ("a salesman from Lund, South Norland", (None, "salesman", "Lund")),
        ("Ana Ruiz, who runs the port", ("Ana Ruiz", None, None)),
        ("Ministry of Health official Dr. Ana Ruiz", ("Ana Ruiz", "Ministry of Health official Dr.", None)),
        ("Bank of Norland governor Tom Lee", ("Tom Lee", "Bank of Norland governor", None)),
        (
            "Deputy Minister of Human Rights Ana del Mar Ruiz",
            ("Ana del Mar Ruiz", "Deputy Minister of Human Rights", None),
        ),
        (
            "Lund professor of international relations Tom Lee",
            ("Tom Lee", "Lund professor of international relations", None),
        ),
        ("the head of the port Tom Lee", (None, "head", None)),
        ("security officials", (None, "security officials", None)),
        ("the CTX fighter", (None, "fighter", "CTX")),
        ("a spokesman for the Harbour Office", (None, "spokesman", "Harbour Office")),
        ("she", None),
        ("the", None),
    ],
)
def test_words_of_the_source(source, speaker):
    """The words for the source give name, role and affiliation."""
    assert read(source) == speaker


def test_name_behind_a_role():
    """A name behind the comma belongs to the role before it."""
    assert read("el portavoz de la policía, Juan Mora", "es") == ("Juan Mora", "portavoz", None)


def test_german_noun_is_a_role():
    """In German a single noun behind an article is no name."""
    assert read("der Minister", "de") == (None, "Minister", None)


def test_surname_is_the_person_quoted_before():
    """A surname stands for the person whom the story quoted in full before."""
    assert names('"We left," said Ana Ruiz.', '"We are back," Ruiz said.') == ["Ana Ruiz", "Ana Ruiz"]


def test_surname_is_the_person_named_anywhere():
    """A surname stands for the only person of that name in the story."""
    assert names("President Ana Maria Ruiz came.", '"We left," Ruiz said.') == ["Ana Maria Ruiz"]


def test_surname_of_two_people_stays_open():
    """A surname that two people share is no full name."""
    assert names("Ana Ruiz met Leo Ruiz.", '"We left," Ruiz said.') == ["Ruiz"]


def test_pronoun_is_the_person_quoted_last():
    """A pronoun stands for the person quoted in the paragraph before, with the role given there."""
    quotes = find_quotes(['"We left," said port director Ana Ruiz.', '"We are back," she said.'])
    speaker = quotes[1].attribution.speaker
    assert (speaker.name, speaker.role) == ("Ana Ruiz", "port director")


def test_pronoun_follows_reported_speech_without_marks():
    """Somebody whose words are reported without marks is the next pronoun's person."""
    assert (
        names('"We left," said Ana Ruiz.', "The port is shut, said Tom Lee.", '"For good," he said.')[-1] == "Tom Lee"
    )


def test_pronoun_too_far_away_stays_open():
    """A pronoun does not reach past the paragraph before."""
    assert (
        names('"We left," said Ana Ruiz.', "It rained.", "It rained.", "It snowed.", '"All day," she said.')[-1] is None
    )


def test_plural_pronoun_is_a_group():
    """They are the group quoted last, never a single person."""
    (_, second) = find_quotes(['"We left," port officials said.', '"We are back," they said.'])
    assert second.attribution.speaker.role == "port officials"
    assert names('"We left," said Ana Ruiz.', '"We are back," they said.')[-1] is None


def asked(paragraphs, *sources):
    """Return the cast of a story and the places of some words in it."""
    places = []
    for words in sources:
        block, text = next((block, text) for block, text in enumerate(paragraphs) if words in text)
        places.append((block, text.index(words), text.index(words) + len(words)))
    return Cast(paragraphs, load_lexicon("en")), places


def test_cast_answers_for_any_words():
    """Sources of reported speech without marks are answered as those of quotations are."""
    story = ["Port director Ana Ruiz wants a bridge.", "The council fears that she is wrong."]
    cast, places = asked(story, "Port director Ana Ruiz", "she")
    assert [cast.speaker(place).name for place in places] == ["Ana Ruiz", "Ana Ruiz"]


def test_cast_answers_alike_in_any_order():
    """Names are the same whether sources are asked for from front to back or not."""
    story = ["Ana Ruiz spoke.", "Tom Lee spoke.", "Ek, an aide, left. Max Ek ran."]
    cast, places = asked(story, "Ana Ruiz", "Tom Lee", "Ek")
    forth = [cast.speaker(place).name for place in places]
    other, _ = asked(story)
    back = [other.speaker(place).name for place in reversed(places)]
    assert forth == back[::-1] == ["Ana Ruiz", "Tom Lee", "Max Ek"]


def test_quotation_without_a_source_is_carried():
    """A quotation without a source belongs to whoever spoke last, if that is no further than the paragraph before."""
    cast, (place,) = asked(["“One,” said Ana Ruiz.", "“Two.”", "It rained.", "“Three.”"], "Ana Ruiz")
    assert cast.carried(1, 0) is None
    cast.speaker(place)
    assert cast.carried(1, 0).name == "Ana Ruiz"
    assert cast.carried(3, 0) is None
