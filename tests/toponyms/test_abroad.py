"""What one language calls a place that another calls otherwise, and what looks like a name and is none."""

from __future__ import annotations

import pytest

from newsrecord import find_locations


@pytest.mark.parametrize("language", ["pt", "es", "it", "en"])
def test_capital_is_no_name_of_its_country(language):
    """Some lists have a capital's name among those of its country; it is the town that is meant."""
    (place,) = find_locations(["Protests in Brasília: the president spoke on Monday."], language=language)
    assert (place.kind, place.country_code) == ("city", "BR")


def test_country_that_is_called_like_its_capital_stays_a_country():
    """Panama is both."""
    (place,) = find_locations(["El presidente de Panamá habló ayer."], language="es")
    assert place.kind == "country"


def test_article_that_opens_a_sentence_is_no_beginning_of_a_name():
    """An article and a noun in small letters name no place, whatever place is spelt so in capitals."""
    assert find_locations(["Le marché a fermé ses portes à midi."], language="fr") == ()
