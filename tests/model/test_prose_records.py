"""Spans, quotes, places, bylines and evidence: which values contradict each other."""

from __future__ import annotations

import pytest

from builders import evidence, span
from newsrecord import (
    Attribution,
    Author,
    Byline,
    Dateline,
    EvidenceMap,
    Extraction,
    FieldEvidence,
    InvalidField,
    Location,
    Quote,
    Speaker,
)


def test_a_span_has_a_length():
    """The length is counted in code points."""
    assert span(0, 4, 9).length == 5


@pytest.mark.parametrize(("start", "end"), [(4, 4), (5, 4)])
def test_a_span_is_never_empty(start, end):
    """A span ends behind its start."""
    with pytest.raises(InvalidField, match=r"Span\.end"):
        span(0, start, end)


def test_spans_sort_in_reading_order():
    """Block first, then start, then end."""
    assert sorted([span(1, 0, 1), span(0, 5, 9), span(0, 5, 6)]) == [span(0, 5, 6), span(0, 5, 9), span(1, 0, 1)]


def test_a_quote_has_a_span():
    """A quote stands somewhere."""
    with pytest.raises(InvalidField, match=r"Quote\.spans: .* at least one Span"):
        Quote(text="x", spans=())


@pytest.mark.parametrize("spans", [(span(0, 0, 2), span(0, 2, 3)), (span(0, 5, 9), span(1, 0, 1))])
def test_the_spans_of_a_quote_may_touch_and_cross_blocks(spans):
    """An interrupted quotation goes on in the same block or a later one."""
    assert Quote(text="x", spans=spans).spans == spans


@pytest.mark.parametrize("spans", [(span(0, 0, 3), span(0, 2, 4)), (span(1, 0, 1), span(0, 5, 6))])
def test_the_spans_of_a_quote_are_disjoint_and_in_order(spans):
    """The error names the span that lies before its neighbour."""
    with pytest.raises(InvalidField) as caught:
        Quote(text="x", spans=spans)
    assert caught.value.path == "Quote.spans[1]"


def test_a_quote_is_direct_unless_said_otherwise():
    """The kind has a default and a closed list."""
    assert Quote(text="x", spans=(span(0, 0, 1),)).kind == "direct"
    with pytest.raises(InvalidField, match="'direct', 'indirect', 'mixed'"):
        Quote(text="x", spans=(span(0, 0, 1),), kind="scare")


def test_a_speaker_is_somebody():
    """A speaker without name, role and affiliation is left out instead."""
    with pytest.raises(InvalidField, match=r"Speaker\.name: got None"):
        Speaker()
    assert Attribution(cue="said", speaker=None).speaker is None


@pytest.mark.parametrize("coordinates", [{"latitude": 1.0}, {"longitude": 1.0}])
def test_a_place_has_both_coordinates_or_neither(coordinates):
    """Half a position is refused."""
    with pytest.raises(InvalidField, match="both coordinates or neither"):
        Location(name="x", **coordinates)


def test_a_byline_lists_its_names():
    """Names come in the order printed."""
    assert Byline(authors=(Author(name="Ana"), Author(name="Bo"))).names == ("Ana", "Bo")


def test_a_dateline_has_a_day_without_a_time():
    """The date of a dateline is a day."""
    import datetime as dt

    with pytest.raises(InvalidField, match=r"Dateline\.date"):
        Dateline(text="LUND —", date=dt.datetime(2024, 5, 1))


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("a\tb\n", "a\tb\n"),
        ("a\x00b", "a\ufffdb"),
        ("\ud800x", "\ufffdx"),
        ("\x1b[31m", "\ufffd[31m"),
        (3, "3"),
        ("", ""),
    ],
)
def test_evidence_keeps_the_raw_text_well_formed(raw, kept):
    """What was found is kept as it stood, but for what cannot be written or shown."""
    assert evidence(raw=raw).raw == kept


def test_evidence_names_a_known_kind_of_source():
    """The source is one of a closed list."""
    with pytest.raises(InvalidField, match=r"Evidence\.source"):
        evidence(source="guess")


def test_an_evidence_map_is_a_mapping_in_order():
    """Field paths lead to their evidence; an unknown path is a KeyError."""
    fields = tuple(FieldEvidence(path=path, winner=evidence()) for path in ("headline", "byline"))
    found = EvidenceMap(fields)
    assert list(found) == ["headline", "byline"]
    assert len(found) == 2
    assert found["byline"] is fields[1]
    assert found.get("body") is None
    assert repr(found) == "EvidenceMap(headline, byline)"
    with pytest.raises(KeyError):
        found["body"]


def test_an_evidence_map_is_a_value():
    """Maps of equal evidence are equal and hash alike."""
    fields = (FieldEvidence(path="headline", winner=evidence()),)
    assert {EvidenceMap(fields), EvidenceMap(fields)} == {EvidenceMap(fields)}


def test_an_extraction_may_hold_no_article():
    """A reader that finds no article still says what it saw."""
    assert Extraction(article=None).evidence == EvidenceMap()
