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
    (newsrecord.find_locations, b"Rain fell in Lund.", "paragraphs"),
    (newsrecord.find_quotes, bytearray(b"Rain fell."), "paragraphs"),
    (newsrecord.find_locations, iter(["Rain fell in Lund."]), "paragraphs"),
    (newsrecord.to_markdown, "Rain", "article"),
    (newsrecord.to_html, None, "article"),
    (newsrecord.to_text, {"headline": "Rain"}, "article"),
    (newsrecord.validate, "Rain", "article"),
    (newsrecord.annotate, "Rain", "article"),
    (newsrecord.parse_html, None, "page"),
    (newsrecord.parse_text, b"Rain", "text"),
    (newsrecord.to_json, None, "article"),
    (newsrecord.to_dict, {"headline": "Rain"}, "article"),
    (newsrecord.from_json, 3.14, "data"),
    (newsrecord.from_json, {"newsrecord": 1}, "data"),
    (gazetteer.search, None, "name"),
    (gazetteer.demonym, 7, "word"),
    (gazetteer.get, "2635167", "geonames_id"),
    (gazetteer.children, None, "place"),
]


@pytest.mark.parametrize(("function", "value", "path"), WRONG)
def test_a_wrong_argument_is_named(function, value, path):
    """The error names the argument, shows the value, and says what was wanted."""
    with pytest.raises(InvalidField) as caught:
        function(value)
    assert caught.value.path == path
    assert "expected" in str(caught.value)


PAGE = "<h1>Rain</h1><p>It rained in Lund all day on Sunday, the mayor said.</p>"
WRONG_OPTIONS = [
    (newsrecord.parse_html, PAGE, {"limits": 1_000}, "limits"),
    (newsrecord.parse_text, "Rain", {"limits": None}, "limits"),
    (newsrecord.extract_html, PAGE, {"limits": {"max_bytes": 9}}, "limits"),
    (newsrecord.annotate, newsrecord.Article(), {"limits": 7}, "limits"),
    (newsrecord.from_json, b"{}", {"limits": 7}, "limits"),
    (newsrecord.parse_html, PAGE, {"annotate": None}, "annotate"),
    (newsrecord.parse_html, PAGE, {"annotate": "quotes"}, "annotate"),
    (newsrecord.extract_text, "Rain", {"annotate": iter(("quotes",))}, "annotate"),
    (newsrecord.parse_html, PAGE, {"annotate": ("quote",)}, "annotate"),
    (newsrecord.find_quotes, ["Rain."], {"language": 7}, "language"),
    (newsrecord.find_quotes, ["Rain."], {"limit": -1}, "limit"),
    (newsrecord.find_locations, ["Rain."], {"language": b"en"}, "language"),
    (newsrecord.find_locations, ["Rain."], {"limit": None}, "limit"),
    (newsrecord.find_locations, ["Rain."], {"limit": True}, "limit"),
    (newsrecord.find_locations, ["Rain."], {"near": 7}, "near"),
    (newsrecord.find_locations, ["Rain."], {"gazetteer": gazetteer}, "gazetteer"),
    (newsrecord.parse_byline, "By Ana Ruiz", {"language": 7}, "language"),
    (gazetteer.search, "Lund", {"limit": "all"}, "limit"),
    (gazetteer.search, "Lund", {"country": 7}, "country"),
    (gazetteer.search, "Lund", {"kind": ("city",)}, "kind"),
]


@pytest.mark.parametrize(("function", "value", "options", "path"), WRONG_OPTIONS)
def test_a_wrong_option_is_named(function, value, options, path):
    """What is passed by name is checked like what is passed first."""
    with pytest.raises(InvalidField) as caught:
        function(value, **options)
    assert caught.value.path == path


def test_a_single_name_for_what_to_annotate_is_answered_with_a_tuple():
    """A text is a sequence too, so that its first letter would be what is wrong."""
    with pytest.raises(InvalidField, match=r"got 'quotes', expected a tuple such as \('quotes',\)"):
        newsrecord.parse_html(PAGE, annotate="quotes")


def test_a_locale_is_taken_for_its_language():
    """Whoever has "en_GB" from the system is understood by all that take a language."""
    paragraphs = ['"It rained in Lund," said Ana Ruiz.']
    assert newsrecord.find_locations(paragraphs, language="en_GB") == newsrecord.find_locations(paragraphs)
    assert newsrecord.find_quotes(paragraphs, language="en_GB") == newsrecord.find_quotes(paragraphs)
    line = "Von Anna Martel und Lea Wagner, dpa"
    assert newsrecord.parse_byline(line, language="de_DE") == newsrecord.parse_byline(line, language="de")


@pytest.mark.parametrize("language", ["", "english", "not a tag", "b", "7"])
def test_what_is_no_language_is_refused(language):
    """The name of a language would be read as one that nobody knows, and nothing would be found."""
    for read, value in ((newsrecord.find_quotes, []), (newsrecord.find_locations, []), (newsrecord.parse_byline, "")):
        with pytest.raises(InvalidField, match="expected a BCP 47 language tag"):
            read(value, language=language)


@pytest.mark.parametrize("language", ["en", "EN-gb", "zh_Hant_TW", "haw", "x-norlandic", "i-default", "en_GB.UTF-8"])
def test_a_tag_of_any_language_is_taken(language):
    """Tags are taken without regard to case, with what stands behind the language, and for languages nobody reads."""
    assert newsrecord.find_quotes([], language=language) == ()


def test_places_are_found_in_lines_of_windows():
    """A control character is read as a blank, and parts no name from what stands beside it."""
    (lund, sweden) = newsrecord.find_locations(["The ship left\r\nLund, Sweden\x00."])
    assert (lund.country_code, sweden.mentions[0].start) == ("SE", 21)


def test_a_single_text_for_a_list_of_them_is_answered_with_the_list():
    """Whoever gave the text alone reads what to write instead."""
    with pytest.raises(InvalidField, match=r"such as \['Rain in Lund\.'\]"):
        newsrecord.find_locations("Rain in Lund.")
