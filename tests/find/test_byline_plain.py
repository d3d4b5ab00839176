"""What is nothing but a name is read at once, and as the byline's rules read it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsrecord import parse_byline
from newsrecord.find.byline_plain import plain_byline

WORDS = st.sampled_from(
    "Ana Ruiz Tom Lee Zoë Péré Øyvind Łucja Staff Editor Reporter Paris Nairobi News Reuters Von Par By April Sunday "
    "Follow Email Foto Source Bestand Monday Politics Kommentar Senior The Agence Presse García Müller Photo".split()
)


@given(
    st.lists(WORDS, min_size=1, max_size=3).map(" ".join), st.sampled_from([None, "en", "de", "es", "fr", "pt", "pl"])
)
def test_plain_names_are_read_as_bylines_are(text: str, language: str | None) -> None:
    """Whatever two words stand there, the short way says nothing or the same."""
    assert plain_byline(text) in (None, parse_byline(text, language=language))


def test_plain_name_is_one() -> None:
    """The short way is taken for ordinary names, and for nothing that a list knows."""
    assert plain_byline("Zoë Müller") == parse_byline("Zoë Müller")
    assert [plain_byline(text) for text in ("Ana", "Ana Editor", "Buenos Aires", "ana ruiz", "ANA RUIZ", "")] == [
        None
    ] * 6
