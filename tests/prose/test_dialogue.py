"""Dialogues whose turns open with dashes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.prose.dialogue import find_turns
from newsrecord.prose.lexicon import load_lexicon
from newsrecord.prose.quotes import find_quotes


def turns(*paragraphs: str, language: str | None) -> list[tuple[list[str], str | None]]:
    """Return the pieces and the source of each quotation."""
    return [
        ([paragraphs[s.block][s.start : s.end] for s in quote.spans], quote.attribution and quote.attribution.source)
        for quote in find_quotes(paragraphs, language=language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "pieces", "source"),
    [
        ("es", "—No volveremos —dijo Ana Ruiz—. Es tarde.", ["—No volveremos", "Es tarde."], "Ana Ruiz"),
        ("es", "—¿Adónde vas? —preguntó su madre.", ["—¿Adónde vas?"], "su madre"),
        ("es", "— Nos vamos — murmuró ella, y salió.", ["— Nos vamos"], "ella"),
        ("fr", "– Nous partons, dit-elle.", ["– Nous partons,"], "elle"),
        ("fr", "— Nous partons, dit Paul. Demain, il sera trop tard.",
         ["— Nous partons,", "Demain, il sera trop tard."], "Paul"),
        ("fr", "- Vous partez ? demanda-t-elle.", ["- Vous partez ?"], "elle"),
        ("it", "– Dove vai? – chiese la madre.", ["– Dove vai?"], "la madre"),
        ("pt", "— Não vamos voltar — disse Ana Rocha. — É tarde.", ["— Não vamos voltar", "É tarde."], "Ana Rocha"),
        ("pl", "– Nie wrócimy – powiedziała Anna. – Jest późno.", ["– Nie wrócimy", "Jest późno."], "Anna"),
        ("sv", "– Vi går nu, säger Anna Berg. Det är sent.", ["– Vi går nu,", "Det är sent."], "Anna Berg"),
        ("cs", "— Jdeme domů, — řekla Anna.", ["— Jdeme domů,"], "Anna"),
    ],
)  # fmt: skip
def test_turn_with_its_inset(language, text, pieces, source):
    """What stands between dashes inside a turn, or behind its comma, is said of the speaker."""
    assert turns(text, language=language) == [(pieces, source)]


def test_neighbours_of_a_turn_are_turns():
    """Paragraphs with dashes beside one that names its speaker are quotations of nobody named."""
    found = turns("—¿Nos vamos?", "—Mañana no —dijo Ana.", "—Pues el lunes.", language="es")
    assert [source for _, source in found] == [None, "Ana", None]


@pytest.mark.parametrize("language", ["es", "fr", "it", "pt", "sv", None, "en", "de"])
@pytest.mark.parametrize(
    "items",
    [
        ["— pan", "— leche", "— queso"],
        ["– une visite du port ;", "– un repas ;", "– un concert."],
        ["- El puente", "- La escuela, cerrada desde mayo", "- El puerto"],
        ["— ost – den goda", "— bröd"],
        ["- 5 grados", "-3 en la sierra"],
        ["– Mjölk, bröd och smör", "– Ost, gärna mogen, från Skåne"],
    ],
)
def test_list_with_dashes_is_no_dialogue(items, language):
    """Items of a list that open with dashes are no quotations."""
    assert turns(*items, language=language) == []


def test_narrative_between_turns_is_no_quotation():
    """A paragraph without a dash between turns is narrative."""
    found = turns("—Nos vamos —dijo Ana.", "Nadie contestó.", "—Es tarde —añadió.", language="es")
    assert [pieces for pieces, _ in found] == [["—Nos vamos"], ["—Es tarde"]]


def test_turns_and_quotations_come_in_reading_order():
    """Quotations in marks between turns stay in their place."""
    found = turns(
        "«Uno, dos y tres», dijo Ana.", "—Nos vamos —dijo Luis.", "«Cuatro y cinco», dijo Eva.", language="es"
    )
    assert [source for _, source in found] == ["Ana", "Luis", "Eva"]


def test_attribution_of_a_turn_may_be_read_by_a_reader_of_its_own():
    """What stands between the dashes is handed to the reader of a language without such a lexicon."""

    def read_inset(text: str, start: int, stop: int) -> tuple[tuple[int, int] | None, ...]:
        place = text.index("он", start, stop)
        return (place, place + 2), None, None

    (draft,) = find_turns(["— Мы уходим, — сказал он. — Поздно."], load_lexicon(None), read_inset=read_inset).values()
    assert draft.spans == [(0, 0, 12), (0, 28, 35)]
    assert draft.source == (0, 22, 24)


_PIECES = st.lists(
    st.sampled_from(
        [*"—–-―,.;:?!¿¡«»\"' ", "dijo", "Ana", "ella", "dit-elle", "a", "—dijo Ana—", "El puerto", "ha", "\n", "…"]
    ),
    max_size=30,
).map(" ".join)


@given(st.lists(st.tuples(st.sampled_from(["—", "– ", "- ", ""]), _PIECES).map("".join), max_size=5),
       st.sampled_from(["es", "fr", "it", "pt", "sv", None]))  # fmt: skip
def test_spans_of_turns_are_apart_and_in_order(paragraphs, language):
    """Whatever the dashes, the text of a quotation is that of its spans, which do not overlap."""
    reached = (0, 0)
    for quote in find_quotes(paragraphs, language=language):
        assert quote.text == " ".join(paragraphs[s.block][s.start : s.end] for s in quote.spans)
        for span in quote.spans:
            assert reached <= (span.block, span.start)
            reached = (span.block, span.end)
