"""A public function that is given another kind of thing than it takes says so, and names the argument."""

from __future__ import annotations

import pytest

import newsrecord
from newsrecord import InvalidField, gazetteer

WRONG = [
    (newsrecord.parse_byline, b"By Ana Ruiz", "text"),
    (newsrecord.parse_byline, None, "text"),
    (newsrecord.find_quotes, '"Rain," she said.', "paragraphs"),
    (newsrecord.find_quotes, None, "paragraphs"),
    (newsrecord.find_quotes, ["Rain fell.", None], "paragraphs[1]"),
    (newsrecord.find_locations, "Rain fell in Lund.", "paragraphs"),
    (newsrecord.find_locations, b"Rain fell in Lund.", "paragraphs[0]"),
    (newsrecord.find_locations, iter(["Rain fell in Lund."]), "paragraphs"),
    (newsrecord.to_markdown, "Rain", "article"),
    (newsrecord.to_html, None, "article"),
    (newsrecord.to_text, {"headline": "Rain"}, "article"),
    (newsrecord.validate, "Rain", "article"),
    (newsrecord.annotate, "Rain", "article"),
    (newsrecord.parse_html, None, "page"),
    (newsrecord.parse_text, b"Rain", "text"),
    (gazetteer.search, None, "name"),
]


@pytest.mark.parametrize(("function", "value", "path"), WRONG)
def test_a_wrong_argument_is_named(function, value, path):
    """The error names the argument, shows the value, and says what was wanted."""
    with pytest.raises(InvalidField) as caught:
        function(value)
    assert caught.value.path == path
    assert "expected" in str(caught.value)


def test_a_single_text_for_a_list_of_them_is_answered_with_the_list():
    """Whoever gave the text alone reads what to write instead."""
    with pytest.raises(InvalidField, match=r"such as \['Rain in Lund\.'\]"):
        newsrecord.find_locations("Rain in Lund.")
