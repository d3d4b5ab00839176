"""The places of whole records: body, byline, dateline, and where an outlet is from."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from newsrecord import Article, Limits, Location, Paragraph, annotate, extract_text, parse_html, parse_text
from newsrecord.model.byline import Author, Byline, Dateline

STORY = """Ferry runs again

By Ana Ruiz in Baghdad

BASRA, Iraq (AP) - The ferry on the Shatt al-Arab runs again, officials in Basra said on Monday.

Trucks from Kuwait and from Najaf had waited for a week.
"""
PAGE = """<!doctype html><html lang="en"><head><title>Bridge shut</title></head><body><article>
<h1>Bridge shut after a fire</h1>
<p>A fire in Cambridge closed the old bridge for most of Monday, and the fire service asked drivers to stay away.</p>
<p>Nobody was hurt, the chief fire officer said in a statement, and the cause of the fire was being looked into.</p>
</article></body></html>"""


def test_body_is_searched():
    """A parsed story has its places, and what their mentions cover is their name."""
    article = parse_text(STORY)
    covered = {article.body[m.block].text[m.start : m.end] for place in article.locations for m in place.mentions}
    assert {"Basra", "Kuwait", "Najaf"} <= covered


def test_byline_place_gets_coordinates():
    """The place of a byline is told with those of the body, under its printed name."""
    byline = parse_text(STORY).byline
    assert byline is not None
    assert byline.location is not None
    assert (byline.location.name, byline.location.country_code) == ("Baghdad", "IQ")
    assert byline.location.latitude == pytest.approx(33.3, abs=0.3)


def test_dateline_place_gets_coordinates():
    """The place of a dateline is told too."""
    dateline = parse_text(STORY).dateline
    assert dateline is not None
    assert dateline.location is not None
    assert dateline.location.country_code == "IQ"
    assert dateline.location.latitude == pytest.approx(30.5, abs=0.3)


def test_places_can_be_left_out():
    """Without "locations" among what is annotated, none is looked for, and a byline keeps its bare place."""
    article = parse_text(STORY, annotate=("quotes",))
    assert article.locations == ()
    assert article.byline is not None
    assert article.byline.location is not None
    assert article.byline.location.latitude is None


@pytest.mark.parametrize(("host", "country"), [("news.example.co.uk", "GB"), ("news.example.ca", "CA")])
def test_home_is_told_by_the_domain_of_a_country(host, country):
    """The country of the page's domain decides where nothing in the story does."""
    (place,) = parse_html(PAGE, url=f"https://{host}/bridge").locations
    assert place.country_code == country


def test_annotate_finds_places_and_keeps_known_coordinates():
    """A record made by hand gets its places; coordinates that it has already stay as they are."""
    known = Location(name="Paris", latitude=1.0, longitude=2.0)
    made = Article(
        language="en",
        byline=Byline(authors=(Author(name="Ana Ruiz"),), location=known),
        dateline=Dateline(text="LYON -", location=Location(name="Lyon")),
        body=(Paragraph(text="The train from Lyon reached Marseille late."),),
    )
    article = annotate(made)
    assert {place.name for place in article.locations} == {"Lyon", "Marseille"}
    assert article.byline is not None
    assert article.byline.location == known
    assert article.dateline is not None
    assert article.dateline.location is not None
    assert article.dateline.location.country_code == "FR"


def test_places_behind_the_limit_are_an_issue():
    """Places beyond the limit are left out, and an issue says how many."""
    found = extract_text(STORY, limits=Limits(max_locations=1))
    assert found.article is not None
    assert len(found.article.locations) == 1
    assert any(issue.code == "locations-cut" and "left out" in issue.message for issue in found.issues)


def test_annotate_keeps_places_in_a_language_that_is_not_read():
    """Where no place can be looked for, those that the record has stay."""
    known = Location(name="Oslo", country_code="NO")
    made = Article(language="nb", body=(Paragraph(text="Det regnet i Oslo."),), locations=(known,))
    assert annotate(made).locations == (known,)


def test_what_a_record_knows_of_a_place_is_not_overruled():
    """A byline's place that is known to be in another country than the likeliest one stays as it is."""
    known = Location(name="Paris", country_code="US", admin1="Texas")
    made = Article(
        language="en",
        byline=Byline(authors=(Author(name="Ana Ruiz"),), location=known),
        body=(Paragraph(text="Trains from Lyon and Marseille to Paris were late, France said."),),
    )
    byline = annotate(made).byline
    assert byline is not None
    assert byline.location == known


def test_names_behind_the_last_that_is_read_are_an_issue():
    """Where names that may be places are too many to read, an issue says so, though few of them are places."""
    text = "Rain\n\n" + " ".join(["Mr. Jackson saw Mr. Jackson."] * 20) + "\n\nRain fell in Nairobi.\n"
    found = extract_text(text, limits=Limits(max_locations=1))
    assert "locations-cut" in {issue.code for issue in found.issues}


def test_threads_share_the_gazetteer():
    """Eight threads that read the same story find the same places."""
    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(lambda _: parse_text(STORY).locations, range(32)))
    assert all(result == results[0] for result in results)
