"""What `find_quotes` takes for reported without quotation marks, how far it reaches, and whose words it is."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.model.quote import Quote
from newsrecord.prose.quotes import find_quotes


def told(*paragraphs: str) -> list[tuple[str | None, str | None, list[str]]]:
    """Return source, cue and the pieces of each report without marks."""
    return [
        (
            quote.attribution.source if quote.attribution else None,
            quote.attribution.cue if quote.attribution else None,
            [paragraphs[span.block][span.start : span.end] for span in quote.spans],
        )
        for quote in find_quotes(paragraphs)
        if quote.kind == "indirect"
    ]


def only(text: str) -> tuple[str | None, str | None, list[str]]:
    (report,) = told(text)
    return report


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("Ana Ruiz said that the pier was closed.", ("Ana Ruiz", "said", ["that the pier was closed"])),
        ("Ana Ruiz said the pier was closed.", ("Ana Ruiz", "said", ["the pier was closed"])),
        ("She believes it will reopen.", ("She", "believes", ["it will reopen"])),
        ("Ruiz said on Monday that it would rain.", ("Ruiz", "said", ["that it would rain"])),
        ("Ruiz said Monday it would rain.", ("Ruiz", "said", ["it would rain"])),
        ("The poll shows that voters like the pier.", ("The poll", "shows", ["that voters like the pier"])),
        ("Many fear the pier will not last.", ("Many", "fear", ["the pier will not last"])),
        ("Ruiz is promising to rebuild it.", ("Ruiz", "promising", ["to rebuild it"])),
        ("He's said he is tired.", ("He", "said", ["he is tired"])),
        ("The council asked whether the pier was safe.", ("The council", "asked", ["whether the pier was safe"])),
        ("Lee vowed to rebuild the pier.", ("Lee", "vowed", ["to rebuild the pier"])),
        ("She urged the council to rebuild it.", ("She", "urged", ["the council to rebuild it"])),
        ("Lee called for a new pier.", ("Lee", "called", ["a new pier"])),
        ("Lee criticised the plan.", ("Lee", "criticised", ["the plan"])),
    ],
)
def test_statement_behind_its_verb(text, report):
    """A clause, a question, an infinitive or an object behind a verb of saying, thinking or wanting is reported."""
    assert only(text) == report


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("The pier is closed, Ana Ruiz said.", ("Ana Ruiz", "said", ["The pier is closed"])),
        ("The pier is closed, said Ana Ruiz.", ("Ana Ruiz", "said", ["The pier is closed"])),
        ("The pier, Ruiz said, is closed.", ("Ruiz", "said", ["The pier", "is closed"])),
        ("They are lost, he said, and have no boats.", ("he", "said", ["They are lost", "and have no boats"])),
        ("And, she added, the pier is closed.", ("she", "added", ["the pier is closed"])),
        ("According to Ana Ruiz, the pier is closed.", ("Ana Ruiz", "According to", ["the pier is closed"])),
        ("The pier is closed, according to Ana Ruiz.", ("Ana Ruiz", "according to", ["The pier is closed"])),
        ("The pier is closed, Ruiz told Port Radio.", ("Ruiz", "told", ["The pier is closed"])),
    ],
)
def test_statement_before_or_around_its_verb(text, report):
    """An attribution may stand behind the statement or inside it; what goes on behind it belongs to the statement."""
    assert only(text) == report


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("Her claim that the pier was closed was false.", ("Her", "claim", ["that the pier was closed was false"])),
        ("Ruiz expressed hope that it would reopen.", ("Ruiz", "expressed", ["that it would reopen"])),
        ("She made it clear that the pier was shut.", ("She", "made", ["that the pier was shut"])),
        ("There were reports that the pier was shut.", (None, "reports", ["that the pier was shut"])),
    ],
)
def test_statement_that_a_noun_stands_for(text, report):
    """A clause behind a noun of saying is reported, by its owner, by whoever voices it, or by nobody."""
    assert only(text) == report


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Ruiz said the pier was shut, but the boats still ran.", ["the pier was shut"]),
        ("Ruiz said the pier was shut, adding that it was old.", ["the pier was shut"]),
        ("Ruiz said the pier was shut; the boats still ran.", ["the pier was shut"]),
        ("Ruiz said the pier was shut — a pity.", ["the pier was shut"]),
        ("Ruiz said the pier was shut and told the boats to wait.", ["the pier was shut"]),
        ("Ruiz said the pier was shut, and Tom Lee called it a ruin.", ["the pier was shut"]),
    ],
)
def test_statement_ends_where_something_else_is_said(text, first):
    """Contrasts, participles of saying, stops, dashes and another report end a statement."""
    assert told(text)[0][2] == first


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ana Ruiz, the mayor of Norland, said the pier was shut.", "Ana Ruiz, the mayor of Norland"),
        ("Ana Ruiz, during a visit to Ek, Norland, said the pier was shut.", "Ana Ruiz"),
        ("Ana Ruiz, who runs the port, said the pier was shut.", "Ana Ruiz, who runs the port"),
        ("Ana Ruiz, who came by bus, said the pier was shut.", "Ana Ruiz"),
        ("Ana Ruiz, waiting in the rain, said the pier was shut.", "Ana Ruiz"),
        ("The mayor — a former cook — said the pier was shut.", "The mayor"),
        ("Tom Lee of Ek, Norland said the pier was shut.", "Tom Lee of Ek, Norland"),
        ("Officials in Port Norland said the pier was shut.", "Officials in Port Norland"),
        ("On Monday the mayor said the pier was shut.", "the mayor"),
        ("In Norland, officials said the pier was shut.", "officials"),
        ("About four in 10 voters said the pier was shut.", "About four in 10 voters"),
        ("The mayor smiled and said the pier was shut.", "The mayor"),
        ("Asked about it, April Lee said the pier was shut.", "April Lee"),
        ("Ruiz, the port's director and a cook, said the pier was shut.", "Ruiz, the port's director and a cook"),
    ],
)
def test_source_before_the_verb(text, source):
    """The source is the subject with what says who it is, past insertions, openings and conjunctions."""
    assert only(text)[0] == source


def test_second_verb_has_the_subject_of_the_first():
    """A participle and a verb behind "and" or "but" lean on the subject before them."""
    assert [report[0] for report in told("Ruiz said it was shut, adding that it was old.")] == ["Ruiz", "Ruiz"]
    assert [report[0] for report in told("Ruiz said it was shut but denied that it was old.")] == ["Ruiz", "Ruiz"]


def test_participle_that_opens_the_sentence_has_the_subject_behind_it():
    """What stands behind a participle that opens the sentence is reported by the subject of the main clause."""
    assert told("Noting that the pier was shut, Ruiz left.")[0][0] == "Ruiz"


def test_relative_pronoun_is_a_source():
    """A verb of saying in a relative clause has the pronoun for its source."""
    assert told("It was Ruiz who said that the pier was shut.")[0][0] == "who"


@pytest.mark.parametrize(
    "text",
    [
        "The claims were new.",
        "New reports came from the port.",
        "The state of the pier was bad.",
        "I think the pier is shut.",
        "You know the pier is shut.",
        "Ruiz was asked about the pier.",
        "It was first reported last week.",
        "The pier was hailed by all.",
        "Ruiz called off the strike.",
        "It rained. The boats stayed in.",
        "Asked about it, she left.",
        "He wrote that day.",
    ],
)
def test_what_is_no_report(text):
    """Nouns that look like verbs, passives, phrasal verbs, and what writer and reader think report nothing."""
    assert told(text) == []


def test_outermost_report_is_the_one():
    """A report in a report belongs to the outer one."""
    assert told("Ruiz said Lee believed the pier was shut.") == [("Ruiz", "said", ["Lee believed the pier was shut"])]


def test_statement_with_marked_words_is_mixed():
    """A report that holds words in marks is a mixed quotation, even where the marks hold a name only."""
    (quote,) = find_quotes(['Ruiz said the "Night Ferry" was late.'])
    assert (quote.kind, quote.text) == ("mixed", 'the "Night Ferry" was late')


def test_name_in_marks_before_a_report_is_no_part_of_it():
    """In 'On "Ships Today," Ruiz said …' the report is what she said."""
    assert only('On "Ships Today," Ana Ruiz said the pier was closed.')[2] == ["the pier was closed"]


def test_quotation_and_report_in_one_sentence_are_two():
    """A participle behind an attributed quotation opens a report of its own."""
    quotes = find_quotes(['"We left," Ruiz said, adding that the pier was shut.'])
    assert [(quote.kind, quote.text) for quote in quotes] == [
        ("direct", '"We left,"'),
        ("indirect", "that the pier was shut"),
    ]


def test_languages_without_verbs_of_reporting_have_no_reports():
    """Only English is read for what stands in no marks."""
    assert find_quotes(["Anna Vogt sagte, dass der Hafen zu sei."], language="de") == ()


SENTENCES = st.sampled_from(
    [
        "Ana Ruiz said the pier was shut.",
        "The pier, she added, is old.",
        '"We left," said Tom Lee. "It was late."',
        "“We built it.",
        "“We left it,” he said.",
        '"It is a ruin."',
        "According to Lee, it rained.",
        "It rained.",
        'Lee called it "a bit of a ruin" and left.',
        "",
    ]
)
PARAGRAPHS = st.lists(st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join), max_size=5)


def placed(quotes: tuple[Quote, ...]) -> list[tuple[object, ...]]:
    return [(quote.kind, quote.spans) for quote in quotes]


@given(PARAGRAPHS)
def test_paragraphs_behind_change_nothing_before_them(paragraphs):
    """What is appended without opening marks leaves spans and kinds of all quotations as they are."""
    more = [*paragraphs, "Ana Ruiz told Port Radio that it rained.", "She left."]
    before = placed(find_quotes(paragraphs))
    assert placed(find_quotes(more))[: len(before)] == before


@given(PARAGRAPHS)
def test_no_two_quotations_share_words(paragraphs):
    """Spans of one quotation and of different ones are disjoint."""
    spans = sorted((s.block, s.start, s.end) for quote in find_quotes(paragraphs) for s in quote.spans)
    for before, span in pairwise(spans):
        assert before[0] < span[0] or before[2] <= span[1]


@given(PARAGRAPHS)
def test_quotations_come_in_reading_order_and_the_same_each_time(paragraphs):
    """Quotations are ordered by where they begin, and reading twice gives the same."""
    quotes = find_quotes(paragraphs)
    starts = [(quote.spans[0].block, quote.spans[0].start) for quote in quotes]
    assert starts == sorted(starts)
    assert find_quotes(paragraphs) == quotes
