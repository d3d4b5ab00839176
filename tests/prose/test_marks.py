"""Which stretches of a paragraph stand in quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.prose.marks import find_passages


def marked(*paragraphs: str) -> list[str]:
    """Return the passages in marks of all paragraphs, in reading order."""
    found = find_passages(paragraphs)
    return [paragraphs[block][p.start : p.end] for block, passages in found.items() for p in passages]


@pytest.mark.parametrize(
    "passage",
    [
        '"We left at dawn"',
        "“We left at dawn”",
        "”We left at dawn“",
        "”We left at dawn”",
        "''We left at dawn''",
        "``We left at dawn''",
        "'We left at dawn'",
        "‘We left at dawn’",
        "‚We left at dawn‘",
        "«We left at dawn»",
        "»We left at dawn«",
        "»We left at dawn»",
        "« We left at dawn »",
        "«\u00a0We left at dawn\u00a0»",
        "«\u202fWe left at dawn\u202f»",
        "‹We left at dawn›",
        "›We left at dawn‹",
        "„We left at dawn“",
        "„We left at dawn”",
        '„We left at dawn"',
        "「We left at dawn」",
        "『We left at dawn』",
        "〝We left at dawn〟",
        "＂We left at dawn＂",
    ],
)
def test_every_pair_of_marks_encloses(passage):
    """Marks of every kind enclose what stands between them, themselves included."""
    assert marked(f"{passage}, she said.") == [passage]


@pytest.mark.parametrize(
    "passage",
    [
        "“He said ‘no’ twice”",
        "\"He said 'no' twice\"",
        "„Er sagte ‚nein‘ und ging“",
        "»Er sagte ›nein‹ und ging«",
        "«Dijo “no” y se fue»",
        '«Dijo "no" y se fue»',
        "« Il a dit « non » deux fois »",
        "« Il a dit “non” deux fois »",
        "「彼は『行く』と言った」",
    ],
)
def test_nested_marks_stay_inside(passage):
    """A quotation in a quotation is no passage of its own."""
    assert marked(f"{passage}, x.") == [passage]


def test_one_french_mark_closes_two_quotations():
    """Where a quotation and the one around it end together, a single mark closes both."""
    assert marked("« Elle a dit : « Restez », a raconté Paul.") == ["« Elle a dit : « Restez »"]


def test_passages_side_by_side():
    """Each pair of marks is a passage."""
    assert marked("«Uno», «dos» y «tres».") == ["«Uno»", "«dos»", "«tres»"]
    assert marked("»Eins« und »zwei«") == ["»Eins«", "»zwei«"]
    assert marked('"One" and "two"') == ['"One"', '"two"']


@pytest.mark.parametrize(
    "text",
    [
        "l'ami d'un ami n'est pas là",
        "un po' di 'ndrangheta e un po' di mafia",
        "'s avonds is 't druk",
        "the boys' boat and the girls' pier",
        "rock 'n' roll in the '90s",
        '6\' 2" tall and 3" wide',
    ],
)
def test_apostrophes_and_inches_enclose_nothing(text):
    """Apostrophes, signs of elision and inches are no quotation marks."""
    assert marked(text) == []


def test_apostrophe_inside_single_marks_closes_nothing():
    """Single marks reach past the apostrophes between them."""
    assert marked("'I don't know the boys' names,' she said.") == ["'I don't know the boys' names,'"]


@pytest.mark.parametrize("text", ["„Wir gehen heute, sagte er.", "«Nos vamos hoy", "“We leave today."])
def test_mark_that_opens_a_paragraph_may_stay_open(text):
    """A mark at the head of a paragraph that is never closed quotes the paragraph."""
    assert marked(text) == [text]


def test_mark_behind_a_colon_may_stay_open():
    """A mark that points one way and follows a colon quotes the rest of the paragraph where it is never closed."""
    assert marked("Vogt sagte: „Wir gehen heute.") == ["„Wir gehen heute."]
    assert marked('Vogt sagte: "Wir gehen heute.') == []


@pytest.mark.parametrize("text", ["a « b", "b » a", "the „pier is shut", 'the "pier is shut', "shut” it is"])
def test_lonely_mark_inside_a_sentence_encloses_nothing(text):
    """A mark without a partner inside a sentence is nothing."""
    assert marked(text) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("„Eins.", "„Zwei“, x"),
        ("“One.", "“Two,” x"),
        ("« Un.", "« Deux », x"),
        ("« Un.", "» Deux », x"),
        ('"One.', '"Two," x'),
    ],
)
def test_paragraph_left_open_goes_on(first, second):
    """A paragraph without its closing mark goes on in the next one that opens with a mark."""
    found = find_passages([first, second])
    assert [[p.continued for p in passages] for passages in found.values()] == [[True], [False]]


@given(
    st.lists(st.sampled_from([*"\"'“”„‟«»‹›「」『』〝〞〟＂‘’‚` aA.,:—\u00a0\n", "''", "d'"]), max_size=60).map("".join)
)
def test_passages_are_apart_and_in_order(text):
    """Whatever the marks, passages lie in the paragraph, one behind the other, none of them empty."""
    ends = 0
    for passage in find_passages([text]).get(0, []):
        assert ends <= passage.start < passage.end <= len(text)
        ends = passage.end
