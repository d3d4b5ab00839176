"""Whom a pronoun means, and when it is left open."""

from __future__ import annotations

import pytest

from newsrecord.prose.quotes import find_quotes


def speakers(*paragraphs):
    marked = [quote for quote in find_quotes(paragraphs) if quote.kind != "indirect"]
    return [quote.attribution.speaker if quote.attribution else None for quote in marked]


def names(*paragraphs):
    return [speaker.name if speaker else None for speaker in speakers(*paragraphs)]


def test_subject_of_the_sentence_before():
    """A pronoun is the subject of the sentence in front rather than its object."""
    assert names("Tom Lee met Karl Ek in Lund, and Lee was angry with Ek.", "“Never,” he said.") == ["Tom Lee"]


def test_titles_tell_a_man_from_a_woman():
    """A pronoun agrees with the titles of the people."""
    assert names("Mr. Lee met Mrs. Ek.", "“Yes,” she said.", "“No,” he said.") == ["Ek", "Lee"]


@pytest.mark.parametrize("word", ["spokeswoman", "congresswoman", "actress", "chairwoman"])
def test_descriptions_tell_a_woman(word):
    """A pronoun agrees with a description of a woman."""
    assert names(f"Port director Lee Moss met {word} Kim Orr.", "“Yes,” she said.") == ["Kim Orr"]


def test_pronouns_tell_a_man_from_a_woman():
    """A pronoun behind a name elsewhere in the story tells whom another pronoun can mean."""
    story = [
        "Housing minister Oona Byrne attacked the report by economist Karl Voigt.",
        "“It is full of errors,” she said.",
        "Voigt stood by his figures. “I counted twice,” he said.",
        "Byrne was not convinced.",
        "“Count again,” she said.",
    ]
    assert names(*story) == ["Oona Byrne", "Karl Voigt", "Oona Byrne"]


def test_nobody_is_both():
    """Whoever was "he" in one line is not "she" in the next."""
    story = ["Trade minister Aldo Fermi told the senator, Gail Hunt, to wait.", "“Be patient,” he told her.",
             "“I have been,” she answered."]  # fmt: skip
    assert names(*story) == ["Aldo Fermi", "Gail Hunt"]


def test_who_answers_is_another():
    """Whoever replies is not the one who spoke last."""
    story = ["Director Hal Orr met critic Ines Vega.", "“It is too long,” Vega told Orr.", "“It is not,” he replied."]
    assert names(*story) == ["Ines Vega", "Hal Orr"]


def test_two_who_fit_alike_stay_open():
    """Two people whom a pronoun fits alike leave it open."""
    assert names("It was Linda Cho's and Petra Novak's first win.", "“It went well,” she said.") == [None]


def test_no_place_speaks():
    """A place is not what a pronoun for a person means."""
    assert names("The storm hit New Harbour at dawn.", "“It was loud,” she said.") == [None]


def test_unnamed_source_is_meant_by_the_pronoun_behind():
    """A pronoun behind a source without a name is that source, and nobody named before."""
    story = ["“No,” said Ana Ruiz.", "“She is on leave,” a spokeswoman said.", "“Until Monday,” she added."]
    assert names(*story) == ["Ana Ruiz", None, None]


def test_own_words_are_about_another():
    """Somebody named in the words that a pronoun reports is not the one who reports them."""
    story = ["“Yes,” said Tom Lee.", "Karl Ek had left the room “in tears,” he said."]
    assert names(*story)[-1] == "Tom Lee"


def test_pronoun_follows_a_description():
    """A description that opens a sentence is whom the pronoun behind it means."""
    story = ["Sen. Beth Harlow met Rep. Mike Dunn.", "“No,” Dunn said.", "The senator laughed. “We'll see,” she said."]
    assert names(*story) == ["Mike Dunn", "Beth Harlow"]


def test_relative_pronoun_is_the_name_in_front():
    """A source "who" is the person right in front of it."""
    assert names("The letter angered Ana Ruiz of the Port Office, who called it “a scandal.”") == ["Ana Ruiz"]


def test_name_with_himself_is_the_name():
    """A reflexive pronoun behind a name changes nothing."""
    assert names("Tom Lee came.", "Lee himself called it “a scandal.”")[-1] == "Tom Lee"


def test_it_is_a_body():
    """The pronoun "it" is the organisation that spoke last."""
    story = ["“A valve failed,” the Norland Space Agency said.", "“Safety comes first,” it said."]
    assert names(*story) == ["Norland Space Agency", "Norland Space Agency"]


@pytest.mark.parametrize("pronoun", ["I", "we", "you"])
def test_first_and_second_person_are_nobody(pronoun):
    """Pronouns for writer and reader mean nobody of the story."""
    assert names("“No,” said Ana Ruiz.", f"“The port is shut,” {pronoun} said.")[-1] is None


def test_chain_of_pronouns():
    """A pronoun is whom the one in front of it means."""
    story = ["“One,” said Ana Ruiz.", *(f"“Number {n} of many,” she said." for n in range(30))]
    assert set(names(*story)) == {"Ana Ruiz"}


@pytest.mark.parametrize(
    ("language", "story"),
    [
        ("de", ["Die Ministerin traf den Rat.", "„Nein“, sagte er."]),
        ("ar", ["وصل الوزير إلى المدينة.", "«لا»، قال."]),
        ("fa", ["وزیر به شهر رسید.", "«نه»، او گفت."]),
    ],
)
def test_no_capitals_to_go_by(language, story):
    """Where capitals tell no names, a pronoun is nobody rather than anybody."""
    found = [quote.attribution.speaker for quote in find_quotes(story, language=language) if quote.attribution]
    assert all(speaker is None or speaker.name is None for speaker in found)


def test_somebody_new_is_nobody_named_before():
    """A woman who comes in without a name is the one whom the pronoun behind means."""
    story = ["“No,” said Ana Ruiz.", "A woman in the front row stood up.", "“It is true,” she said."]
    assert names(*story) == ["Ana Ruiz", None]


def test_clause_tells_somebody_unnamed():
    """A description with a clause of its own is not one of those named before."""
    story = ["“No,” said Ana Ruiz.", "The woman who runs the shop stood up.", "“It is true,” she said."]
    assert names(*story) == ["Ana Ruiz", None]
