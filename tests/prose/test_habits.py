"""Attributions as newspapers of many countries write them."""

import pytest

from newsrecord import find_quotes


def found(text):
    """Return text, source and cue of the first quotation of a paragraph."""
    quote = find_quotes([text])[0]
    assert quote.attribution is not None
    return quote.text, quote.attribution.source, quote.attribution.cue


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('"We will be there," al-Haddad said.', "al-Haddad"),
        ('"It is hot," d\'Souza said.', "d'Souza"),
        ('"No," van den Berg told reporters.', "van den Berg"),
    ],
)
def test_source_may_begin_in_small_letters(text, source):
    """An article or a preposition in front of a surname needs no capital."""
    assert found(text)[1] == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('"We are leaving," Ana Ruiz and Tom Lee said.', "Ana Ruiz and Tom Lee"),
        ('"We are leaving," co-founder and CEO Ana Ruiz said.', "co-founder and CEO Ana Ruiz"),
        ('"We are leaving," Ruiz was quoted as saying by the Port Times.', "Ruiz"),
    ],
)
def test_subject_in_front_of_its_verb(text, source):
    """Two people, two offices and "was quoted" stand between a quotation and its verb."""
    assert found(text)[1] == source


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ('"We are lost!" sobbed Ana Ruiz.', "Ana Ruiz", "sobbed"),
        ('"Is it over?" posed the mayor.', "the mayor", "posed"),
        ('"Eat," she commands.', "she", "commands"),
        ('"It is cold," commander Ana Ruiz radioed mission control.', "commander Ana Ruiz", "radioed"),
        ('"It is over," the ruling states.', "the ruling", "states"),
    ],
)
def test_verb_in_no_list_attributes_what_it_stands_behind(text, source, cue):
    """Behind a quotation that opens its sentence, any verb with a subject is one of saying."""
    assert found(text)[1:] == (source, cue)


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ('The pier was described by Lee as "a ruin".', '"a ruin"', "Lee"),
        ('The pier was called "a ruin of a pier" by the mayor.', '"a ruin of a pier"', "the mayor"),
    ],
)
def test_passive_names_its_source(text, content, source):
    """Whoever stands behind "by" is the source of the words in marks."""
    assert found(text)[:2] == (content, source)


def test_passive_without_anybody_is_no_quotation():
    """Words in marks that nobody is said to have used are none."""
    assert find_quotes(['It is believed that the pier was called "a ruin".']) == ()


@pytest.mark.parametrize("text", ['Ruiz nodded. "It is over."', 'Ruiz shook her head slowly. "It is over."'])
def test_short_sentence_about_somebody_attributes_the_quotation_behind_it(text):
    """A gesture says who speaks."""
    assert found(text)[1] == "Ruiz"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Lee, 34, from Eastport, said the pier was shut.", "Lee, 34, from Eastport"),
        ("Ana Ruiz on Friday said the pier was shut.", "Ana Ruiz"),
        ("The mayor, represented by her deputy, Mrs. Ek, said the pier was shut.", "The mayor"),
        ("A man who hid a camera in a bag said the pier was shut.", "A man who hid a camera in a bag"),
        ("The council's planning committee said the pier was shut.", "The council's planning committee"),
        ("The Met Office said the pier was shut.", "The Met Office"),
        ("The victim's family said the pier was shut.", "The victim's family"),
        ("Ana Ruiz, managing director of the port, said the pier was shut.", "Ana Ruiz, managing director of the port"),
        ("Lee, of Port Road, Eastport, admitted fraud.", "Lee, of Port Road, Eastport"),
        ("Jan Lee, of Eastport, said the pier was shut.", "Jan Lee, of Eastport"),
        ("It rained, and its owners said the pier was shut.", "its owners"),
    ],
)
def test_whole_of_a_subject_is_the_source(text, source):
    """Ages, days, towns, offices and verbs with a capital neither cut a source off nor belong to the one before."""
    assert found(text)[1] == source


def test_participle_with_a_subject_of_its_own():
    """In "with both sides claiming" it is they who claim."""
    assert found("Shelling went on for a third day, with both sides claiming to have won.")[1] == "both sides"


def test_noun_of_saying_inside_a_source():
    """In "a report by the port" the report is no verb."""
    assert found("The pier was shut, according to a report by the port.")[1] == "a report by the port"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lee said in a post on Norland Radio's page that he was ready.", "that he was ready"),
        (
            "The mayor said the port, which owns the pier, had been told.",
            "the port, which owns the pier, had been told",
        ),
        ("The firm's owner said the company remained committed to it.", "the company remained committed to it"),
        ("Eastport says Norland violated its waters.", "Norland violated its waters"),
        ("The government claims the pier will cost nothing.", "the pier will cost nothing"),
        ("The pier was shut in the storm, state media reported.", "The pier was shut in the storm"),
        ("Lee is confident that the pier is safe.", "that the pier is safe"),
        ("The bishop appealed to the young to remain calm.", "the young to remain calm"),
        ("The mayor enjoined the guests to remain calm.", "the guests to remain calm"),
        ("Lee, of Port Road, Eastport, admitted fraud.", "fraud"),
        ("Police confirmed the arrest of a man.", "the arrest of a man"),
        ("The coach hopes to have Lee back.", "to have Lee back"),
        ("Police found the man at about 11 p.m., Sgt. Lee said.", "Police found the man at about 11 p.m."),
        ("Lee told police he wanted to catch a thief, a court heard.", "he wanted to catch a thief"),
        ("The lawyer suggested that the cook had lied, which she denied.", "that the cook had lied"),
        ("The woman, who tells me her name is Ana Ruiz, has brought bread.", "her name is Ana Ruiz"),
    ],
)
def test_whole_of_a_statement_is_its_content(text, content):
    """What a sentence reports is found by its clause, and ends where something else is said."""
    assert found(text)[0] == content


@pytest.mark.parametrize(
    "text",
    [
        'It is a novel called "The Salt Road."',
        'The glasses come in a colour that the firm calls "Fog."',
    ],
)
def test_name_that_is_given_is_no_quotation(text):
    """A title is none, though the stop of the sentence stands inside its marks."""
    assert [quote for quote in find_quotes([text]) if quote.kind != "indirect"] == []


def test_going_somewhere_is_no_saying():
    """In "I went to a meeting" nobody goes on to speak."""
    assert find_quotes(['On Monday I went to a meeting about the new "civic hub".']) == ()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ana Ruiz shrugs: “It is over, you know.”", "Ana Ruiz"),
        ("Ana Ruiz on the storm: “It is over, you know.”", "Ana Ruiz"),
        ("But Ruiz hit back: “It is over, you know.”", "Ruiz"),
    ],
)
def test_verb_before_a_colon_is_no_part_of_the_name(text, source):
    """What stands before a colon and a quotation is a name, perhaps with what its bearer does."""
    assert found(text)[1] == source


@pytest.mark.parametrize("word", ["no", "ill"])
def test_word_that_is_also_an_abbreviation_ends_a_sentence(word):
    """In small letters "no." and "ill." are words."""
    assert found(f"I say {word}. “Good,” he says, and reads on.")[0] == "“Good,”"


def test_abbreviation_before_a_number_ends_no_sentence():
    """In "no. 5" the stop belongs to the word."""
    assert found("Lee said that he lived at no. 5 Port Road.")[0] == "that he lived at no. 5 Port Road"


def test_subject_of_a_clause_is_no_source():
    """In '…", said the move was' the words behind the verb are what was said."""
    quotes = find_quotes(['Ruiz, who has "never been so happy", said the move was "a dream".'])
    assert [quote.attribution.source for quote in quotes if quote.attribution] == ["Ruiz"]


def test_holding_out_is_no_saying():
    """A verb with an adverb that changes its meaning attributes nothing."""
    quotes = find_quotes(["“We brought the papers.” Peter held out a folder.", "“Put them over there.”"])
    assert [quote.attribution for quote in quotes] == [None, None]


def test_apposition_before_a_verb_of_saying_is_no_statement():
    """What describes a name between commas is not what is said, whatever subject the report behind it has."""
    text = "Ana Ruiz, head of the Chamber of Commerce of Ek, said firms from Ek to Lund had been waiting for years."
    assert found(text) == (
        "firms from Ek to Lund had been waiting for years",
        "Ana Ruiz, head of the Chamber of Commerce of Ek",
        "said",
    )
