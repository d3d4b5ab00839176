"""Tables as browsers and spreadsheets put them on the clipboard: one line a row, a tab between the cells."""

from __future__ import annotations

import pytest

from newsrecord.parse import parse_text

HEAD = "Ferry to Lund Island runs again\n\nBy Ana Ruiz\n\n"
ONE = "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, the line said.\n\n"
TWO = "A storm had broken the pier, and no ship could land there while divers looked at what was left of it.\n\n"


def tables(text: str) -> list[tuple[tuple[tuple[str, ...], ...], int]]:
    body = parse_text(HEAD + ONE + text + TWO, annotate=()).body
    return [(block.rows, block.header_rows) for block in body if block.type == "table"]


def test_rows_right_below_each_other_are_a_table() -> None:
    """Lines with as many cells each are one table; an empty cell counts."""
    rows = "Town\t2023\t2024\nLund\t1,200\t1,400\nMalmo\t900\t\n\n"
    assert tables(rows) == [((("Town", "2023", "2024"), ("Lund", "1,200", "1,400"), ("Malmo", "900", "")), 1)]


def test_table_of_words_has_no_heading_row() -> None:
    """Whether the first row names the columns is told by the figures below it."""
    assert tables("Lund\tferry\tdaily\nMalmo\tbus\thourly\n\n")[0][1] == 0


@pytest.mark.parametrize(
    "text",
    [
        "Photo\tTom Wren\n\n",
        "Lund\tferry\n\nMalmo\tbus\n\n",
        "Lund\tferry\nMalmo\tbus\n\n",
        "\tThe pier was broken.\n\n",
    ],
    ids=["one row", "apart", "two pairs", "set in"],
)
def test_a_tab_alone_makes_no_table(text: str) -> None:
    """Tabs set in a paragraph, and part a label from its value."""
    assert tables(text) == []


def test_paragraphs_around_a_table_stay() -> None:
    """The table stands between the paragraphs that it stood between."""
    body = parse_text(HEAD + ONE + "Town\t2023\nLund\t12\nMalmo\t9\n\n" + TWO, annotate=()).body
    assert [block.type for block in body] == ["paragraph", "table", "paragraph"]
