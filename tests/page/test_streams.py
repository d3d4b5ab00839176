"""Parts of a page that arrive late are put in place, whatever has become of what they held."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsrecord import parse_html
from newsrecord.page.streams import Streams

PLACES = st.integers(min_value=0, max_value=12)
RAIN = "It rained in the harbour, and the ferries stayed where they were until the evening. "


@given(st.lists(st.tuples(PLACES, PLACES, PLACES), max_size=6), PLACES)
def test_no_chunk_is_invented_or_laid_twice(parts, length):
    """Parts may speak of chunks that are no longer there, and of some that others have."""
    streams, chunks = Streams(), list(range(length))
    for at, first, last in parts:
        streams.add_part(at, first, last)
    placed = streams.put_in_place(chunks)
    assert set(placed) <= set(chunks)
    assert len(set(placed)) == len(placed)


def test_part_that_became_a_cell_is_no_part():
    """A table takes the paragraphs of its cells."""
    rows = "".join(f"<tr><td>Town {number}</td><td>{number}00</td></tr>" for number in range(4))
    late = '<div hidden id="S:0"><p>Harbour</p><p>Quay</p><p>Mill</p></div>'
    page = f"""<html lang=en><body><article><h1>Harbour to be dredged</h1><template id="B:0"></template>
        <p>{RAIN * 4}</p></article><table><tr><td>{late}</td><td>4</td></tr>{rows}</table></body></html>"""
    assert parse_html(page).headline == "Harbour to be dredged"


def test_part_within_a_part_goes_where_that_goes():
    """Its own slot is not asked."""
    streams = Streams()
    streams.add_part(0, 3, 4)
    streams.add_part(1, 2, 5)
    assert streams.put_in_place("axbcdy") == list("abcdxy")
