"""The teasers that stand under one another below a story are none of its text."""

from __future__ import annotations

import pytest

import newsrecord

_STORY = """Tenants win right to keep cats as new law takes effect

Landlords must now give a reason in writing if they refuse, and have four weeks for that

Tue 27 May 2025

Renters can no longer be turned away for owning a cat, under a law that came into force on Tuesday after ten years.

Landlords who refuse must give a reason in writing within four weeks. If they say nothing, the tenant may keep the cat.

Charities said that the law would spare thousands of cats from shelters, where tenants used to leave them in tears.

The landlords called the four weeks too short, and warned that no insurer had yet put a price on what cats may do.

The law says nothing of shared houses, for which the ministry wants to have rules of their own in autumn.

The first tenant to ask in writing was a retired harbour pilot, whose landlord had told him that no cat may stay.
"""
_TEASERS = """
Bridge to the island stays shut
Engineers found cracks in two beams. Lorries take the ferry until spring.
26 May 2025

The orchestra that plays in a tunnel
Eleven musicians looked for a room with an echo. The railway lent them one.
24 May 2025

How to mend a wooden gate
You need a plane, two hinges and an afternoon. A joiner shows each step.
19 May 2025

About us
Contact
"""


def _text(page: str) -> str:
    return newsrecord.parse_text(page, annotate=()).text


def test_a_title_with_a_sentence_and_a_date_is_a_teaser() -> None:
    """What stands in the same order three times below a story ends it."""
    assert _text(_STORY + _TEASERS) == _text(_STORY)


def test_teasers_need_no_date() -> None:
    """Titles about other things, with a sentence each, tell by their words."""
    bare = "\n".join(line for line in _TEASERS.split("\n") if not line.endswith("2025"))
    assert _text(_STORY + bare) == _text(_STORY)


def test_two_teasers_need_a_heading() -> None:
    """Below a heading of other stories two of them are enough."""
    two = "\n\n".join(_TEASERS.strip().split("\n\n")[:2])
    assert _text(f"{_STORY}\nMore stories\n\n{two}\n") == _text(_STORY)


def test_crossheads_with_one_paragraph_each_are_text() -> None:
    """Titles that take up the words of the story, with nothing below the paragraphs, are its own."""
    own = """
What landlords must write

The reason for refusing a cat has to be in writing.

What tenants may keep

The law speaks of a cat, and leaves dogs for autumn.

Who pays for insurers

No price is set, which landlords and tenants regret.
"""
    assert _text(_STORY + own).endswith("which landlords and tenants regret.")


def test_a_summary_below_the_headline_does_not_take_its_place() -> None:
    """A summary shares more words with the text than the headline does, and is still none."""
    article = newsrecord.parse_text(_STORY + _TEASERS, annotate=())
    assert article.headline == "Tenants win right to keep cats as new law takes effect"
    assert article.standfirst is not None
    assert article.standfirst.startswith("Landlords must now")


def test_the_author_may_be_labelled_below_the_teasers() -> None:
    """A label that says who the author is belongs to the story; the writers of teasers stand behind prepositions."""
    article = newsrecord.parse_text(f"{_STORY}{_TEASERS}\nAutorin Ana Ruiz\n", annotate=())
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Ana Ruiz"]
    others = _TEASERS.replace("26 May 2025", "By Tom Lee").replace("24 May 2025", "By Ole Dahl")
    assert newsrecord.parse_text(_STORY + others, annotate=()).byline is None


@pytest.mark.parametrize(
    "head",
    ["Další články", "Powiązane artykuły", "Citește și", "Διαβάστε επίσης", "Flere nyheter", "Bài viết liên quan"],
)
def test_short_story_ends_at_the_heading_of_other_stories(head: str) -> None:
    """What heads the other stories below is known in many languages, so that a short story needs no other sign."""
    story = (
        "Ferry runs again\n\nBy Ana Ruiz\n3 May 2026\n\n"
        "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port.\n\n"
        "The shop on the island had been without fresh bread since the storm tore the pier from its posts.\n\n"
        "A second boat is to follow next week, once divers have looked at the posts on the northern side of it.\n\n"
    )
    below = (
        "Fish market moves\nThe old market at the harbour closes after fifty years and its traders leave the town.\n\n"
        "Team from Brno wins race\nAfter three days at sea the Vlna came in first, a whole hour ahead of the others."
    )
    article = newsrecord.parse_text(f"{story}{head}\n\n{below}", annotate=())
    told = [block.text for block in article.body]
    assert len(told) == 3
    assert all("market" not in text and "Vlna" not in text for text in told)
