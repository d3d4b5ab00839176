"""Which of several declared stories is the page's own, and how people and days are declared."""

from __future__ import annotations

import json

import pytest

from newsrecord import extract_html

HEADLINE = "Storm closes port"
TEXT = "".join(
    f"<p>The harbour stayed shut on day {day} while the waves broke over the wall, and nobody was sorry for it.</p>"
    for day in range(2, 8)
)
OWN = {"@type": "NewsArticle", "headline": HEADLINE, "datePublished": "2024-05-03", "author": {"name": "Ana Roe"}}
OTHER = {"@type": "NewsArticle", "headline": "Fair opens", "datePublished": "2024-05-04", "author": {"name": "Bo Lind"}}
LISTED = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": OTHER}]}


def read(*declared):
    scripts = "".join(f'<script type="application/ld+json">{json.dumps(each)}</script>' for each in declared)
    head = f"<head><title>{HEADLINE} | Harbour Mail</title>{scripts}</head>"
    return extract_html(f"<html>{head}<body><article><h1>{HEADLINE}</h1>{TEXT}</article></body></html>").article


def author(declared):
    return read({**OWN, "author": declared}).byline.authors[0]


@pytest.mark.parametrize("declared", [(OTHER, OWN), ([OTHER, OWN, OTHER],), (LISTED, OWN)])
def test_the_story_with_the_pages_heading_is_its_own(declared):
    """A page may declare the stories beside its own first."""
    record = read(*declared)
    assert record.byline.names == ("Ana Roe",)
    assert record.published.isoformat() == "2024-05-03"


def test_a_list_of_other_stories_declares_nothing_of_this_one():
    """It stands where the page says what else is new."""
    record = read(LISTED)
    assert record.byline is None
    assert record.published is None


def test_a_person_may_be_declared_by_given_and_family_name():
    """Schema.org has a property for each."""
    assert author({"@type": "Person", "givenName": "Ana", "familyName": "Roe"}).name == "Ana Roe"


def test_a_role_is_declared_around_its_bearer():
    """Schema.org lets a Role stand between a work and who made it."""
    found = author({"@type": "Role", "roleName": "Reporter", "author": {"@type": "Person", "name": "Ana Roe"}})
    assert (found.name, found.role) == ("Ana Roe", "Reporter")


def test_a_day_may_be_a_value_with_a_type():
    """Expanded JSON-LD writes a literal as an object."""
    assert read({**OWN, "datePublished": {"@value": "2024-05-03"}}).published.isoformat() == "2024-05-03"
