"""A paragraph that ends with a colon names who speaks in the next one."""

import pytest

from newsrecord import find_quotes


@pytest.mark.parametrize(
    ("language", "before", "text", "source", "cue"),
    [
        ("en", "The mayor of Lund said:", "“The pier will be shut until May.”", "The mayor of Lund", "said"),
        ("en", "Stated Ana Ruiz:", "“The pier will be shut until May.”", "Ana Ruiz", "Stated"),
        ("de", "Am Abend erklärte Jan Vogt:", "„Die Mole bleibt bis Mai gesperrt.“", "Jan Vogt", "erklärte"),
        ("fr", "La maire, Ana Roux, écrit :", "« La jetée est fermée. »", "La maire, Ana Roux", "écrit"),
        ("es", "Ana Ruiz:", "«El muelle está cerrado».", "Ana Ruiz", None),
        ("nl", "Burgemeester Jan Kok zegt:", "“De kade is te smal.”", "Burgemeester Jan Kok", "zegt"),
        ("ru", "Мэр Лев Белов написал:", "«Порт закрыт до мая».", "Мэр Лев Белов", "написал"),
        ("zh", "市长林海说：", "“码头太窄了，我们会改。”", "市长林海", "说"),
    ],
)
def test_colon_announces_the_next_paragraph(language, before, text, source, cue):
    """The quotation has the source and the verb of the paragraph before it."""
    (quote,) = find_quotes([before, text], language=language)
    assert (quote.attribution.source, quote.attribution.cue) == (source, cue)
    assert quote.attribution.source_span.block == 0


@pytest.mark.parametrize("before", ["Das Wetter am Montag:", "Jan Vogt erklärte das Wetter.", "Die Lage am Hafen:"])
def test_other_paragraphs_announce_nobody(before):
    """A heading of things, or a sentence that ends, names nobody for what follows."""
    (quote,) = find_quotes([before, "„Die Mole bleibt bis Mai gesperrt.“"], language="de")
    assert quote.attribution is None


def test_what_names_its_source_keeps_it():
    """A quotation with an attribution of its own is not the announced speaker's."""
    quotes = find_quotes(["Jan Vogt sagte:", "„Die Mole bleibt zu“, sagte Eva Lenz."], language="de")
    assert quotes[0].attribution.source == "Eva Lenz"
