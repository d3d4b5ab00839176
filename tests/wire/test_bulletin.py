"""The heads over the items of bulletins and the stamps over the entries of tickers."""

from __future__ import annotations

from newsrecord.parse import parse_text

ITEMS = (
    ("Ferry suspended", "The ferry to Lisk will not run until Monday because its ramp is damaged, the port said."),
    ("Library reopens", "The library of Lisk opens its doors again on Saturday after two years of works, it said."),
    ("Hives stolen", "Police are looking for four hives that were taken from an orchard at Penhale overnight."),
)


def headings(text: str) -> list[str]:
    return [block.text for block in parse_text(text).body if block.type == "heading"]


def test_the_first_item_of_a_bulletin_has_its_head() -> None:
    """Where each paragraph has a head of its own, the line above the first one is one too."""
    items = "\n\n".join(f"{head}\n\n{text}" for head, text in ITEMS)
    text = f"News in brief: ferry, library and hives\n\n9 September 2021\n\n{items}\n"
    assert headings(text) == ["Ferry suspended", "Library reopens", "Hives stolen"]


def test_what_a_picture_shows_heads_no_story() -> None:
    """A short line above the first paragraph that says nothing of what the paragraph says is no head."""
    items = "\n\n".join(f"{head}\n\n{text}" for head, text in ITEMS[1:])
    first = ITEMS[0][1]
    text = f"News in brief: ferry, library and hives\n\n9 September 2021\n\nMorning at Penhale\n\n{first}\n\n{items}\n"
    assert "Morning at Penhale" not in headings(text)


def test_the_first_stamp_of_a_ticker_counts() -> None:
    """The hours over the entries of a ticker are no headings, the first of them being above the text."""
    entries = "\n\n".join(
        f"{hour}\n\n{text}" for hour, (_, text) in zip(("18:42", "18:15", "17:50"), ITEMS, strict=True)
    )
    text = f"Live: storm cuts off the county of Lisk\n\nBy Ada Finch\n2 November 2023\n\n{entries}\n"
    assert headings(text) == []
