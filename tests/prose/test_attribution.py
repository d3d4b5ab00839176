"""Which words beside a quotation are its source, its cue and its addressee."""

from __future__ import annotations

import pytest

from newsrecord.prose.quotes import find_quotes


def attribution(text: str, language: str = "en") -> tuple[str | None, str | None, str | None]:
    found = find_quotes([text], language=language)[0].attribution
    return (found.source, found.cue, found.addressee) if found else (None, None, None)


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ('"We left," said Ana Ruiz.', "Ana Ruiz", "said"),
        ('"We left," Ana Ruiz said.', "Ana Ruiz", "said"),
        ('"We left," Ana Ruiz, 57, said.', "Ana Ruiz, 57", "said"),
        ('"We left," said Sen. Ana Ruiz of the Harbour Office.', "Sen. Ana Ruiz of the Harbour Office", "said"),
        ('"We left," said Ana Ruiz, who runs the port.', "Ana Ruiz, who runs the port", "said"),
        ('"We left," said Ana Ruiz, adding that she would not return.', "Ana Ruiz", "said"),
        ('"We left," said Ana Ruiz in an interview on Monday.', "Ana Ruiz", "said"),
        (
            '"We left," said Ana Ruiz, a professor at the naval school.',
            "Ana Ruiz, a professor at the naval school",
            "said",
        ),
        (
            '"We left," said Ana Ruiz, president and founder of Portwatch.',
            "Ana Ruiz, president and founder of Portwatch",
            "said",
        ),
        ('"We left," said Ana Ruiz and Tom Lee.', "Ana Ruiz and Tom Lee", "said"),
        ('"We left," said Tuesday Ana Ruiz.', "Ana Ruiz", "said"),
        ('"We left," she later wrote.', "she", "wrote"),
        ('"We left," the port director has said repeatedly.', "the port director", "said"),
        ('"We left the port," according to Ana Ruiz.', "Ana Ruiz", "according to"),
        ('On Monday, Ana Ruiz said: "We left."', "Ana Ruiz", "said"),
        ('Ana Ruiz, head of the port, said: "We left."', "Ana Ruiz, head of the port", "said"),
        ('A spokesman for the port said: "We left."', "A spokesman for the port", "said"),
        ('Port officials say they were "left alone".', "Port officials", "say"),
        ('Asked about it, Ruiz shook her head, saying, "We left."', "Ruiz", "saying"),
        ('Ruiz said she called it "a ruin".', "Ruiz", "said"),
        ('Ruiz was asked about "the old port" and said it was "a ruin".', "Ruiz", "said"),
        ('Many say the pier is "an old ruin".', "Many", "say"),
        ('Others called the pier "an old ruin".', "Others", "called"),
        ('Ruiz was there on Monday and she said: "We left."', "she", "said"),
        ('On Monday he came, saying: "We left."', "he", "saying"),
        ('In May, the old harbour was shut, officials say, "for the good of all".', "officials", "say"),
        ('"We left," the director, who runs the port, said.', "the director, who runs the port", "said"),
        ('"We left," said Ana Ruiz, who added that she was sad.', "Ana Ruiz", "said"),
        ('"We left," said Ana Ruiz, but few believed it.', "Ana Ruiz", "said"),
        ('"We left," said Ana Ruiz, she of the port.', "Ana Ruiz", "said"),
        ('"We left," said a pilot on the ferry.', "a pilot on the ferry", "said"),
        ('"We left," said the pilot Monday.', "the pilot", "said"),
        ('But Ruiz quickly replied, "We left."', "Ruiz", "replied"),
    ],
)
def test_source_and_cue(text, source, cue):
    """The source is the whole noun phrase, without time, place and manner; the cue is the verb alone."""
    assert attribution(text)[:2] == (source, cue)


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ('"We left," she told Port Radio.', "Port Radio"),
        ('"We left," she told Port Radio on Monday.', "Port Radio"),
        ('"We left," she told her staff.', "her staff"),
        ('"We left," she told him.', "him"),
        ('She told reporters that "we left the port".', "reporters"),
        ('She told them "we left the port".', "them"),
        ('"We left," she said.', None),
    ],
)
def test_addressee(text, addressee):
    """Whoever was told is the addressee."""
    assert attribution(text)[2] == addressee


@pytest.mark.parametrize(
    ("language", "text", "source", "cue"),
    [
        ("de", "„Wir gehen“, sagte Hafenchefin Anna Vogt am Montag.", "Hafenchefin Anna Vogt", "sagte"),
        ("de", "»Wir gehen«, so Klaus Berg, Sprecher der Feuerwehr.", "Klaus Berg, Sprecher der Feuerwehr", "so"),
        ("de", "„Wir gehen“, hat der Trainer gesagt.", "der Trainer", "gesagt"),
        ("de", "Am Montag sagte die Leiterin: „Wir gehen heute.“", "die Leiterin", "sagte"),
        (
            "fr",
            "« Nous partons », a déclaré la directrice Claire Morel lundi.",
            "la directrice Claire Morel",
            "déclaré",
        ),
        ("fr", "« Nous partons », explique-t-elle.", "elle", "explique"),
        ("fr", "« Nous partons », a-t-il ajouté.", "il", "ajouté"),
        ("fr", "Selon le préfet, « tout va bien ».", "le préfet", "Selon"),
        ("es", "«Nos vamos», dijo la directora Clara Ruiz el lunes.", "la directora Clara Ruiz", "dijo"),
        ("es", "El alcalde aseguró que el puerto es «muy viejo».", "El alcalde", "aseguró"),
        ("nl", '"We gaan nu weg," zei Ana Ruiz.', "Ana Ruiz", "zei"),
        ("es", "“Es falso”, añadió.", None, "añadió"),
    ],
)
def test_other_languages(language, text, source, cue):
    """German, French and Spanish have words of their own; other languages are read by their shape."""
    found = find_quotes([text], language=language)
    assert [(q.attribution.source, q.attribution.cue) for q in found if q.attribution] == (
        [(source, cue)] if cue else []
    )


@pytest.mark.parametrize(
    "text",
    [
        'There were near-constant calls of "no more of this" from the crowd.',
        'A simple call for "a bit more of this" was heard.',
        'Ruiz was asked about "a bit more of this" there.',
        'The port was "a bit of a ruin" while it rained.',
        'The port was "a bit of a ruin," which it rained on.',
        'The port was "a bit of a ruin," or was it; nobody said so.',
        'The port was "a bit of a ruin," — she.',
        'The port was "a bit of a ruin," Ruiz was there when he said so.',
        'The port was "a bit of a ruin," he and all of them there said.',
    ],
)
def test_no_attribution_beside_the_marks(text):
    """Nouns that look like verbs of saying, passives and clauses of other kinds are no attributions."""
    assert [quote for quote in find_quotes([text]) if quote.attribution and quote.attribution.source] == []


def test_addressee_in_german():
    """A dative behind "sagte" is whom it was said to."""
    assert attribution("Vogt sagte dem Sender, man habe „alles versucht“.", "de")[2] == "dem Sender"


def test_spans_slice_to_the_words():
    """Source and cue stand where their spans say."""
    text = '"We left," said Ana Ruiz.'
    found = find_quotes([text])[0].attribution
    assert found is not None
    assert found.source_span is not None
    assert found.cue_span is not None
    assert text[found.source_span.start : found.source_span.end] == "Ana Ruiz"
    assert text[found.cue_span.start : found.cue_span.end] == "said"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('It was what she called "a bit more" that night.', "she"),
        ('The pier, which Ruiz described as "a bit of a ruin," was shut.', "Ruiz"),
    ],
)
def test_name_that_somebody_gives_is_a_quotation(text, source):
    """In 'what she called "…"' only the words in marks are hers."""
    (quote,) = find_quotes([text])
    assert quote.kind == "direct"
    assert quote.attribution is not None
    assert quote.attribution.source == source


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ('Said Ana Ruiz: "We are leaving now."', "Ana Ruiz", "Said"),
        ('Because of the storm, explained Ana Ruiz, "we are leaving now."', "Ana Ruiz", "explained"),
        ('The pier was "a bit of a ruin," as Ruiz said on Monday.', "Ruiz", "said"),
        ('The mayor gave a short answer: "We are leaving now."', "The mayor", ":"),
        ('Ruiz smiled. "We are leaving now."', "Ruiz", "smiled"),
        ('Ruiz was late. "We are leaving now."', None, None),
        ('Ruiz agreed. "We are leaving now."', "Ruiz", "agreed"),
        ('"We are leaving," Will wrote.', "Will", "wrote"),
        ('"We are leaving," said Ana Ruiz, the author of "Tides," a book.', "Ana Ruiz", "said"),
        ('"We are leaving," said Ana Ruiz, whose boat had sunk.', "Ana Ruiz", "said"),
        ('Recalling "the old war," she urged the council to wait.', "she", "Recalling"),
    ],
)
def test_less_common_attributions(text, source, cue):
    """Verbs that open the sentence, "as she said", colons, and the sentence before attribute quotations, too."""
    quote = find_quotes([text])[0]
    found = quote.attribution
    assert (found.source if found else None, found.cue if found else None) == (source, cue)


def test_quotation_of_two_paragraphs_with_an_attribution_each_is_two():
    """A paragraph that says whose words it holds opens a quotation of its own, though the one before is not closed."""
    assert len(find_quotes(["“We built it,” said Ana Ruiz. “It took years.", "“It fell,” she said."])) == 2


def test_bare_quotation_goes_on_with_the_speaker_of_the_paragraph():
    """Words without an attribution belong to who was quoted before, past a sentence about the same person."""
    quotes = find_quotes(['"We left," said Ana Ruiz. She said the pier was shut. "It was late."'])
    assert [len(quote.spans) for quote in quotes if quote.kind == "direct"] == [2]
