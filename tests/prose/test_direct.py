"""Direct quotations in languages that are read by their lexicon, and in those that have none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.prose.lexicon import LANGUAGES, load_lexicon
from newsrecord.prose.quotes import find_quotes
from newsrecord.prose.telling import tell_language


def quoted(*paragraphs: str, language: str | None) -> list[str]:
    return [quote.text for quote in find_quotes(paragraphs, language=language)]


@pytest.mark.parametrize(
    ("language", "text", "expected", "source"),
    [
        ("sv", '"Bron är stängd till oktober", säger Anna Berg.', ['"Bron är stängd till oktober"'], "Anna Berg"),
        ("sv", "”Vi går nu”, sa hon, ”det är sent.”", ["”Vi går nu” ”det är sent.”"], "hon"),
        ("sv", "Anna Berg säger: ”Vi har inget val.”", ["”Vi har inget val.”"], "Anna Berg"),
        ("sv", "”Det var ett misstag. Vi beklagar det.”", ["”Det var ett misstag. Vi beklagar det.”"], None),
        ("pl", "„Most jest zamknięty” – powiedziała Anna.", ["„Most jest zamknięty”"], "Anna"),
        ("nl", "'We hebben geen keus', aldus Jan de Wit.", ["'We hebben geen keus'"], "Jan de Wit"),
        ("tr", "“Başka seçeneğimiz yok,” diye konuştu.", ["“Başka seçeneğimiz yok,”"], None),
        ("ja", "「橋は十月まで閉鎖されたままです」と市長は述べた。", ["「橋は十月まで閉鎖されたままです」"], "市長"),
        ("zh", "“我们没有别的选择，”市长说。", ["“我们没有别的选择，”"], "市长"),
    ],
)
def test_language_without_a_lexicon_is_read_by_its_shape(language, text, expected, source):
    """What the marks show to be said is a quotation, and who says it stands where an attribution can."""
    found = find_quotes([text], language=language)
    assert [quote.text for quote in found] == expected
    assert [quote.attribution.source if quote.attribution else None for quote in found] == [source]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Filmen ”Den långa natten” går på bio."),
        ("sv", "Han kallas ”Rebellen” av alla."),
        ("pl", "Książka „Długa noc” ukaże się w maju."),
        ("nl", 'De film "De lange nacht" draait donderdag.'),
        ("tr", '"Uzun Gece" filmi perşembe günü vizyona giriyor.'),
        ("ja", "映画「長い夜」は木曜日に公開される。"),
    ],
)
def test_titles_and_names_in_marks_are_no_quotations(language, text):
    """Short passages without a stop inside a sentence are titles, names and single words in marks."""
    assert find_quotes([text], language=language) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('"The pier will stay closed," said the mayor on Monday.', "en"),
        ("„Die Brücke bleibt gesperrt“, sagte die Ministerin am Montag.", "de"),
        ("« Le pont restera fermé », a déclaré la maire lundi.", "fr"),
        ("«El puente seguirá cerrado», dijo la alcaldesa el lunes.", "es"),
        ("«Il ponte resterà chiuso», ha detto la sindaca nel pomeriggio.", "it"),
        ("«A ponte vai ficar fechada», disse o presidente da câmara.", "pt"),
        ("”Bron är stängd”, säger borgmästaren på måndagen.", None),
        ("橋は閉鎖された。", None),
        ("", None),
    ],
)
def test_language_of_a_text_is_told_by_its_small_words(text, language):
    """The lexicon with the most words in the text is that of its language, where it has enough of them."""
    assert tell_language([text]) == language


def test_text_without_a_language_is_read_in_its_own():
    """Where no language is given, that of the text is told."""
    (quote,) = find_quotes(["«El puente seguirá cerrado», dijo la alcaldesa el lunes."], language=None)
    assert quote.attribution is not None
    assert quote.attribution.source == "la alcaldesa"


@given(st.lists(st.text(max_size=50), max_size=4))
def test_telling_the_language_is_total(paragraphs):
    """Any text has a language of the table or none."""
    assert tell_language(paragraphs) in {*LANGUAGES, None}


def test_region_and_script_do_not_matter():
    """Tags with a region, a script or an underscore find the language's lexicon."""
    assert load_lexicon("pt-BR") is load_lexicon("pt_PT") is load_lexicon("PT")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Vogt sprach von „Chaos“ im Rathaus.", []),
        ("fr", "Il a dénoncé un « scandale » au port.", []),
        ("es", "La alcaldesa habló de un «caos».", []),
        ("de", "Vogt sagte, dass die Lage „sehr ernst“ sei.", ["dass die Lage „sehr ernst“"]),
    ],
)
def test_words_in_marks_inside_a_report(language, text, expected):
    """A single word in marks is no quotation; several that go on a report are a mixed one."""
    found = find_quotes([text], language=language)
    assert [quote.text for quote in found] == expected
    assert {quote.kind for quote in found} <= {"mixed"}


def test_unknown_verb_before_its_subject_is_a_cue():
    """Behind a quotation and a comma, a word that the lexicon has not is a verb where a subject follows."""
    (quote,) = find_quotes(["„Wir haben keine Wahl“, raunzte der Bürgermeister."], language="de")
    assert quote.attribution is not None
    assert (quote.attribution.cue, quote.attribution.source) == ("raunzte", "der Bürgermeister")


@pytest.mark.parametrize(
    ("language", "text", "addressee"),
    [
        ("es", "«El puerto abrirá en mayo», dijo Vega a Radio Villamar.", "Radio Villamar"),
        ("fr", "« Le port ouvrira en mai », a dit Paul Nérac à Radio Lannec.", "Radio Lannec"),
        ("de", "Vogt sagte dem Sender: „Der Hafen öffnet im Mai.“", "dem Sender"),
        ("it", "«Il porto riaprirà a maggio», ha detto Vella a Radio Marina.", "Radio Marina"),
        ("pt", "«O porto abre em maio», disse Veiga à Rádio Norte.", "Rádio Norte"),
    ],
)
def test_person_or_paper_spoken_to(language, text, addressee):
    """Who is spoken to stands behind the attribution."""
    (quote,) = find_quotes([text], language=language)
    assert quote.attribution is not None
    assert quote.attribution.addressee == addressee


@pytest.mark.parametrize(
    ("language", "text", "source", "addressee"),
    [
        (
            "pt",
            "«A ponte reabre em maio», disse à Rádio Marinha a vereadora Inês Faro.",
            "a vereadora Inês Faro",
            "Rádio",
        ),
        (
            "es",
            "«El puerto abrirá en mayo», dijo a Radio Villamar la alcaldesa Eva Sanz.",
            "la alcaldesa Eva Sanz",
            "Radio",
        ),
        ("it", "«Il porto riaprirà a maggio», ha detto a Radio Marina il sindaco.", "il sindaco", "Radio"),
        ("fr", "« Le port rouvrira en mai », a dit à Radio Marine la maire Ève Vial.", "la maire Ève Vial", "Radio"),
    ],
)
def test_whoever_was_told_may_stand_before_who_told(language, text, source, addressee):
    """The subject follows the person or paper spoken to."""
    [quote] = find_quotes([text], language=language)
    assert quote.attribution is not None
    assert quote.attribution.source == source
    assert (quote.attribution.addressee or "").startswith(addressee)


def test_quotation_left_open_goes_on_in_the_next_paragraph():
    """Paragraphs that each open with a mark are one quotation of whom the last one names."""
    (quote,) = find_quotes(["„Wir bauen neu.", "„Das dauert Jahre“, sagte Vogt. „Dann ist Ruhe.“"], language="de")
    assert [span.block for span in quote.spans] == [0, 1, 1]


def test_bare_paragraph_goes_on_with_the_one_before():
    """A paragraph that is a quotation and nothing else goes on with the one that ends the paragraph before."""
    assert len(quoted("„Wir bauen neu“, sagte Vogt.", "„Das dauert aber Jahre.“", language="de")) == 1
    assert (
        len(quoted("„Wir bauen neu“, sagte Vogt. Alle nickten. Dann ging sie.", "„Das dauert Jahre.“", language="de"))
        == 2
    )


_WORDS = {
    "de": "sagte Vogt der die Minister hat gesagt laut so wie heißt es in dem Bericht zufolge und dass Montag „ “ » «",
    "fr": "a déclaré la maire selon dit-elle a-t-il l’entreprise qu’il s’est dit que pour Paul fait savoir « » – —",
    "es": "dijo Ana la según —dijo — — - que y ha señalado el lunes se limitó a decir ¿ fue tajante « »",
    "it": "ha detto la sindaca secondo dell'Interno l'azienda che si legge nella nota è stato netto « » –",
    "pt": 'disse a prefeita segundo lê-se no disse-me foi o que — “ ” "',
    "sv": 'säger Anna och att ” – " 「 」',
}


@given(st.data(), st.sampled_from(sorted(_WORDS)))
def test_quotations_of_any_words_lie_apart(data, language):
    """Whatever the order of words, marks and dashes, each quotation's spans are in order and no two of them overlap."""
    piece = st.sampled_from([*_WORDS[language].split(), ":", ",", ".", "?", "!", "…", "\n", ""])
    line = st.lists(st.tuples(piece, st.sampled_from([" ", " ", ""])).map("".join), max_size=40).map("".join)
    paragraphs = data.draw(st.lists(st.tuples(st.sampled_from(["", "— ", "- "]), line).map("".join), max_size=4))
    reached = (0, 0)
    for quote in find_quotes(paragraphs, language=language):
        assert quote.text == " ".join(paragraphs[s.block][s.start : s.end] for s in quote.spans)
        for span in quote.spans:
            assert reached <= (span.block, span.start)
            reached = (span.block, span.end)
