"""A source of two descriptions, an office held for a place, and verbs that only look like those of saying."""

import pytest

from newsrecord import find_quotes


def only(*paragraphs: str):
    (quote,) = find_quotes(paragraphs)
    return quote


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ('"It rains," said writer and analyst Ana Ruiz.', "writer and analyst Ana Ruiz", "Ana Ruiz"),
        ('"It rains," said the farmer and poet Tom Lee.', "the farmer and poet Tom Lee", "Tom Lee"),
        ('"It rains," said Ek\'s agent and brother, Tom Lee.', "Ek's agent and brother, Tom Lee", "Tom Lee"),
        ('Painter and sailor Tom Lee said: "It rains again."', "Painter and sailor Tom Lee", "Tom Lee"),
        ('"It rains," coach and former striker Ana Ruiz told us.', "coach and former striker Ana Ruiz", "Ana Ruiz"),
        ('"It rains," said the mayor and left.', "the mayor", None),
        ('"It rains," said the actress and singer.', "the actress and singer", None),
        ('"It rains," said Ruiz and walked to Tom Lee.', "Ruiz", "Ruiz"),
    ],
)
def test_two_descriptions_before_a_name_are_one_source(text, source, name):
    """An "and" joins two descriptions of one person where a name ends them."""
    attribution = only(text).attribution
    assert (attribution.source, attribution.speaker.name) == (source, name)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("UN special envoy for Norland Ana Ruiz", "Ana Ruiz"),
        ("Lund's regional director for the Upper Coast and West Norland Tom Lee", "Tom Lee"),
        ("US ambassador to New Norland Tom Lee", "Tom Lee"),
        ("Under-Secretary-General for Harbour Affairs Ana Ruiz", "Ana Ruiz"),
        ("a lawyer for Ana Maria Ruiz", None),
        ("the director for West Norland", None),
        ("Fisherman and father of six Tom Lee", "Tom Lee"),
    ],
)
def test_name_behind_what_an_office_is_held_for(source, name):
    """A name is the last two words behind an office, a preposition and what the office is held for."""
    assert only(f'"It is a race against time," {source} said.').attribution.speaker.name == name


def test_office_is_no_part_of_the_name_in_the_story():
    """Who is named behind his office is meant by his surname later."""
    quotes = find_quotes(["UN envoy for Norland Ana Ruiz said it was over.", '"We go home," Ruiz said.'])
    assert [quote.attribution.speaker.name for quote in quotes] == ["Ana Ruiz", "Ana Ruiz"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            '"Nothing was signed," a diplomat who asked not to be named because talks went on told Port Radio.',
            "a diplomat who asked not to be named because talks went on",
        ),
        ('"It is all over," Lund & Ek analysts led by Tom Lee wrote in a note.', "Lund & Ek analysts led by Tom Lee"),
        ('As the vicar put it: "Heaven is deep."', "the vicar"),
        ('A senior aide put it bluntly: "It is dead."', "A senior aide"),
        ('"It is late now," senior advocate Ana Ruiz argued.', "senior advocate Ana Ruiz"),
    ],
)
def test_source_with_a_clause_of_its_own(text, source):
    """A source goes up to its verb, past the verbs inside of it."""
    assert only(text).attribution.source == source


@pytest.mark.parametrize(
    "text",
    [
        'The "Great Spring Sale" begins on Friday, with up to half off "selected items".',
        'Tom Lee put up a sign which reads "Cows not lorries".',
        'His next play, called "Low Tide", is based on the song "High Water".',
    ],
)
def test_verbs_of_other_senses_quote_nothing(text):
    """Marks behind "begins", "put up" and "called" hold names and what is written somewhere."""
    assert find_quotes([text]) == ()


def test_what_is_said_begins_behind_the_comma_of_its_source():
    """A source at the head of a sentence ends at its comma where nothing else does."""
    quote = only("According to a person in the room, two buyers walked away.")
    assert (quote.text, quote.attribution.source) == ("two buyers walked away", "a person in the room")


def test_report_behind_a_title_in_marks():
    """A title in marks at the head of a sentence leaves the report behind it."""
    quote = only('In a paper titled "Dust to Dust", the team reports that the grains formed in the cold.')
    assert quote.text == "that the grains formed in the cold"


def test_long_quotation_is_by_who_is_named_at_its_end():
    """A quotation over paragraphs belongs to the source in its last one, and goes on behind that."""
    quotes = find_quotes(["Lee wept.", '"The dog barked.', '"It was water,', '"I woke up," he said. "It was late."'])
    assert [len(quote.spans) for quote in quotes] == [4]
    assert quotes[0].attribution.source == "he"


def test_open_quotation_is_apart_from_the_statement_before():
    """A paragraph whose mark stays open begins a quotation and goes on with no statement."""
    quotes = find_quotes(['Lee said the port would not be "bullied".', '"Today we wait.', '"We will go on," he said.'])
    assert [quote.kind for quote in quotes] == ["mixed", "direct"]


def test_nobody_goes_on_from_a_word_that_is_only_named():
    """What others call a thing says nothing of who speaks next."""
    quotes = find_quotes(['The kind of room that agents call "cosy".', '"When I began, everybody laughed at me here."'])
    assert quotes[-1].attribution is None


def test_january_is_a_given_name_where_a_surname_follows():
    """The short form of the month is one with its stop only."""
    assert only('"Fine with me," said number one Jan Kolar.').attribution.speaker.name == "Jan Kolar"
