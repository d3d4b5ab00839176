"""Turn the places of a record into marks upon its text and a list that says where they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.model.location import Location
from newsrecord.model.markup import Mark, escape_attribute, escape_text
from newsrecord.model.phrases import say_coordinates, say_number, say_place

__all__ = ["PlaceMarks"]

_LONGEST: Final = 200
_DOT: Final = " \u00b7 "
# A thin line of dots in the colour of the text is found by who looks for it, and lies apart from the lines of quotes.
_STYLE: Final = ' style="text-decoration:underline dotted 1px"'


class PlaceMarks:
    """The marks upon one record's text, made block by block as they are asked for.

    >>> from newsrecord import Span
    >>> marks = PlaceMarks([Location(name="Mosul", country_code="IQ", mentions=(Span(block=0, start=3, end=8),))])
    >>> marks.of_block(0)[0].attributes
    ' title="Mosul (IQ)" style="text-decoration:underline dotted 1px"'
    """

    def __init__(self, places: Sequence[Location]) -> None:
        self._places = places
        self._mentions: dict[int, list[tuple[int, int, Location]]] = {}
        for place in places:
            for span in place.mentions:
                self._mentions.setdefault(span.block, []).append((span.start, span.end, place))

    def number_in(self, block: int) -> int:
        """Return how often places are named in *block*."""
        return len(self._mentions.get(block, ()))

    def of_block(self, block: int, longest: int | None = None) -> list[Mark]:
        """Return the marks upon the text of *block*, of which *longest* characters are shown."""
        return [
            # HTML has this element for words that are labelled as a proper name.
            Mark(start, end, "u", escape_attribute("title", _title(place)) + _STYLE)
            for start, end, place in self._mentions.get(block, ())
            if longest is None or start < longest
        ]

    def legend(self) -> Iterator[str]:
        """Yield an entry for each place: its name, what tells it from others, where it lies, how often it is named."""
        for place in self._places:
            number = say_number(len(place.mentions), "mention") if place.mentions else None
            known = [_cut(say_place(place)), *(part for part in (say_coordinates(place), number) if part)]
            yield f"<li>{escape_text(_DOT.join(known))}</li>"


def _title(place: Location) -> str:
    coordinates = say_coordinates(place)
    return _cut(say_place(place)) + (f", {coordinates}" if coordinates else "")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + " [cut]"
