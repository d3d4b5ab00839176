"""The words before the maker of what is no photograph."""

from __future__ import annotations

import pytest

from newsrecord.find.pictures.captions import is_credit, split_credit


@pytest.mark.parametrize(
    "label", ["Visualisierung", "Ilustración", "Иллюстрация", "Vizualizace", "Infografía", "Kuvitus", "Skärmdump"]
)
def test_maker_of_a_drawing_is_credited_as_a_photographer_is(label: str) -> None:
    """A drawing, a rendering and a picture of a screen have who made them behind the word for it."""
    assert split_credit(f"The new baths. {label}: Ada Finch") == ("The new baths.", "Ada Finch")
    assert is_credit(f"{label}: Ada Finch")
