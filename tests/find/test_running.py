"""Sentences whose first words look like a name and an office are no bylines."""

from __future__ import annotations

import pytest

from ferry import HEADLINE, STORY
from newsrecord import parse_html
from newsrecord.find.bylines.running import runs_on

TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.strip().split("\n\n"))


@pytest.mark.parametrize(
    "title",
    [
        "Ana Ruiz would have to inform the harbour officer",
        "Lund Ferry Week remembers late designer Ana Ruiz",
        "Ana Ruiz Politician Seeks Help After a Night by the Pier",
    ],
)
def test_a_title_near_the_headline_names_nobody(title: str) -> None:
    """Words that are no office stand in it behind what looks like a name."""
    links = f'<ul><li><a href="/a">{title}</a></li><li><a href="/b">Fog on the sound for the third day</a></li></ul>'
    page = f'<h1>{HEADLINE}</h1><div class="date">May 5, 2026</div>{links}{TEXT}'
    assert parse_html(page, annotate=()).byline is None


@pytest.mark.parametrize("office", ["reporter", "dziennikarka śledcza", "Staff Writer", "Senior Editor, The Quay"])
def test_an_office_behind_a_name_makes_no_sentence(office: str) -> None:
    """It opens with its word or a capital, and what belongs to it stands behind."""
    assert not runs_on(f"Ana Ruiz {office}", "Ana Ruiz")
