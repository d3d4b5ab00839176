"""A whole page whose lines a mail or an editor has wrapped, menus and lists and all."""

from __future__ import annotations

import textwrap

import pytest

from newsrecord import parse_text

MENU = "\n".join(
    f"24 h repairs of each {part} in the old harbour{rest}"
    for part, rest in zip(("pier", "crane", "lock", "ferry", "quay", "mole"), ("", " of Lund", "") * 2, strict=True)
)
PARAGRAPHS = [
    f"The {thing} had been broken for {n} days when the first boats came back to the harbour, and nobody in the town "
    f"could say who would pay for it, least of all the council, which met {n} times in vain"
    for n, thing in enumerate(("pier", "crane", "lock", "ferry"), start=3)
]


def wrapped(width: int) -> str:
    story = "\n\n".join(textwrap.fill(f"{each}.", width) for each in PARAGRAPHS)
    return f"{MENU}\n\nHarbour stays shut after the storm\nBy Ana Roe\n\n{story}\n\nMore\n{MENU}\n\n{MENU}\n"


@pytest.mark.parametrize("width", [60, 72, 90])
def test_paragraphs_of_a_wrapped_page_are_whole_amid_menus_of_more_lines(width: int) -> None:
    """Menus of lines that end anywhere do not hide that the paragraphs are broken at one width."""
    article = parse_text(wrapped(width), annotate=())
    assert [block.text for block in article.body if block.type == "paragraph"] == [f"{each}." for each in PARAGRAPHS]


def test_menus_alone_are_not_joined() -> None:
    """Lines that no width breaks stay as they are, though none is longer than a wrapped line."""
    story = "\n\n".join(f"{each}." for each in PARAGRAPHS)
    article = parse_text(f"{MENU}\n\nHarbour stays shut after the storm\nBy Ana Roe\n\n{story}\n", annotate=())
    assert [block.text for block in article.body if block.type == "paragraph"] == [f"{each}." for each in PARAGRAPHS]
