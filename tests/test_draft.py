"""The draft ranks what the finders found, and says where sources disagree or something was left out."""

import datetime as dt
import json

import pytest

from newsrecord import (
    InvalidArticle,
    Limits,
    ParseError,
    extract_html,
    extract_text,
    parse_html,
    require_valid,
    validate,
)

STORY = "<p>The ferry left the harbour on Saturday for the first time in eleven days, and it was full.</p>" * 2


def page(linked: dict[str, object], head: str = "", body: str = "<h1>Ferry runs again</h1>") -> str:
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **linked})
    return (
        f'<head><script type="application/ld+json">{data}</script>{head}</head><body><article>{body}{STORY}</article>'
    )


def codes(found) -> set[str]:
    return {issue.code for issue in found.issues}


def test_a_declared_date_that_is_none_is_an_issue():
    """A date that cannot be read is not lost in silence."""
    found = extract_html(page({"datePublished": "next Blursday"}))
    assert found.article.published is None
    issue = next(issue for issue in found.issues if issue.code == "date-unreadable")
    assert issue.path == "published"
    assert "next Blursday" in issue.message


def test_two_days_of_publication_are_both_kept_in_the_evidence():
    """Sources that name different days are an issue, and the loser stays in the evidence."""
    meta = '<meta property="article:published_time" content="2024-03-09T08:00:00Z">'
    found = extract_html(page({"datePublished": "2024-03-05T07:30:00Z"}, meta))
    assert "dates-disagree" in codes(found)
    assert "2024-03-09T08:00:00Z" in [loser.raw for loser in found.evidence["published"].losers]


GERMAN = (
    "<p>Die Zahl der Schiffe im Hafen ist nicht bekannt, und das wird auch so bleiben, sagt die Polizei der Stadt.</p>"
)


def test_text_in_another_language_than_declared_is_an_issue():
    """A story that is plainly in another language than the page says is taken at its word, and the record says so."""
    found = extract_html(f'<html lang="en-US"><h1>Kein Schiff fährt</h1><article>{GERMAN * 3}</article>')
    assert found.article.language == "de"
    issue = next(issue for issue in found.issues if issue.code == "language-disagree")
    assert (issue.path, issue.severity) == ("language", "info")
    assert "en-US" in issue.message


def test_languages_that_the_text_decides_between_do_not_disagree():
    """A theme's locale beside the page's own language is no news where the text bears out one of the two."""
    head = '<meta property="og:locale" content="en_US">'
    found = extract_html(f'<html lang="de-AT">{head}<h1>Kein Schiff fährt</h1><article>{GERMAN * 3}</article>')
    assert found.article.language == "de-AT"
    assert "language-disagree" not in codes(found)


def test_equal_days_do_not_disagree():
    """A date and a time on that day say the same."""
    meta = '<meta property="article:published_time" content="2024-03-05">'
    assert "dates-disagree" not in codes(extract_html(page({"datePublished": "2024-03-05T07:30:00Z"}, meta)))


def test_different_headlines_disagree():
    """A headline for social networks beside the declared one is an issue, not a silent choice."""
    other = '<meta property="og:title" content="Ten facts on ferries">'
    same = '<meta property="og:title" content="FERRY runs again">'
    assert "headline-disagree" in codes(extract_html(page({"headline": "Ferry runs again"}, other)))
    assert "headline-disagree" not in codes(extract_html(page({"headline": "Ferry runs again"}, same)))


def test_the_outlets_name_behind_a_headline_is_no_disagreement():
    """A headline with the outlet's name or a kicker added, or with other quotation marks, says the same."""
    other = '<meta property="og:title" content="Harbour: “Ferry” runs again | The Courier of Lund">'
    assert "headline-disagree" not in codes(extract_html(page({"headline": 'Harbour: "Ferry" runs again'}, other)))


def test_a_day_that_another_offset_explains_is_no_disagreement():
    """The same moment is of two days in two time zones."""
    meta = '<meta property="article:published_time" content="2024-03-04T22:30:00">'
    assert "dates-disagree" not in codes(extract_html(page({"datePublished": "2024-03-05T06:30:00Z"}, meta)))


def test_fewer_authors_are_no_disagreement():
    """Metadata that name one of the authors leave out the others and contradict nobody."""
    authors = [{"@type": "Person", "name": name} for name in ("Ana Ruiz", "Maria Holm")]
    found = extract_html(page({"author": authors}, '<meta name="author" content="Maria Holm">'))
    assert "authors-disagree" not in codes(found)


def test_one_picture_met_twice_keeps_what_either_says():
    """The declared address and the words on the page come together in one image."""
    url = "https://courier.example/ferry-in-the-harbour.jpg"
    found = extract_html(
        page({"image": url}, body=f'<h1>Ferry runs again</h1><img src="{url}" alt="Boat" width="900">')
    )
    assert [(image.alt, image.width) for image in found.article.images] == [("Boat", 900)]


def test_addresses_on_two_sites_disagree():
    """A story that another outlet's page is canonical for is told; hosts of one site are one site."""
    canonical = '<link rel="canonical" href="https://herald.example/ferry">'
    for url, told in (("https://www.courier.example/ferry", True), ("https://amp.herald.example/1", False)):
        assert ("urls-disagree" in codes(extract_html(page({}, canonical), url=url))) is told


def test_different_authors_disagree():
    """Metadata that name somebody else than the linked data does are an issue."""
    meta = '<meta name="author" content="Tom Lee">'
    found = extract_html(page({"author": {"@type": "Person", "name": "Ana Ruiz"}}, meta))
    assert "authors-disagree" in codes(found)
    assert found.article.byline.names == ("Ana Ruiz",)


def test_the_printed_byline_adds_its_place_to_the_declared_author():
    """The declared author wins, and what only the printed line says is kept."""
    body = "<h1>Ferry runs again</h1><p class=byline>By Ana Ruiz in Lund</p>"
    byline = extract_html(page({"author": {"@type": "Person", "name": "Ana Ruiz"}}, body=body)).article.byline
    assert (byline.names, byline.text, byline.location.name) == (("Ana Ruiz",), "By Ana Ruiz in Lund", "Lund")


def test_quotes_past_the_limit_are_counted_in_an_issue():
    """The number of quotes left out is told."""
    said = "\n\n".join(f'"We have waited {n} days for it," Ana Ruiz said on the pier in Lund.' for n in (3, 4, 5))
    found = extract_text(f"Ferry runs again\n\n{said}\n", limits=Limits(max_quotes=1))
    assert len(found.article.quotes) == 1
    assert [issue.message[:2] for issue in found.issues if issue.code == "quotes-cut"] == ["2 "]


def test_a_headline_past_the_limit_is_cut_and_told():
    """A cut names the field."""
    found = extract_html(page({}, body="<h1>Ferry runs again after storm</h1>"), limits=Limits(max_headline=16))
    assert found.article.headline == "Ferry runs again"
    assert [issue.path for issue in found.issues if issue.code == "text-cut"] == ["headline"]


def test_an_input_past_the_limit_gives_an_issue_in_place_of_an_article():
    """The tolerant reader says that it did not read."""
    found = extract_html(page({}), limits=Limits(max_bytes=10))
    assert found.article is None
    assert codes(found) == {"limit-exceeded"}


WALL = (
    '<meta property="article:published_time" content="2024-03-05"><meta property="og:site_name" content="Example News">'
    "<script>check()</script>"
)


def test_a_page_without_a_story_gives_its_address_and_what_it_declares():
    """With a url every page gives a record: bulk users look for one for each address they fetched."""
    article = parse_html(WALL, url="https://example.org/a")
    assert (article.url, article.published) == ("https://example.org/a", dt.date(2024, 3, 5))
    assert (article.publisher.name, article.headline, article.body) == ("Example News", None, ())


def test_a_page_without_a_story_has_two_issues_of_severity_error():
    """That neither headline nor body was found is an error, and not a warning as one of them alone is."""
    found = extract_html(WALL, url="https://example.org/a")
    assert [(issue.code, issue.severity) for issue in found.issues] == [("no-headline", "error"), ("no-body", "error")]
    half = extract_html("<title>Ferry runs again</title>")
    assert [(issue.code, issue.severity) for issue in half.issues] == [("no-body", "warning")]


@pytest.mark.parametrize("page", [b"", "", WALL, "<script>check()</script>"])
def test_a_page_without_a_story_and_without_an_address_is_no_article(page):
    """Where nothing names the page there is nothing to make a record of."""
    with pytest.raises(ParseError, match="no running text"):
        parse_html(page)
    assert extract_html(page).article is None


def test_a_record_without_a_story_is_not_valid():
    """Strictness lives in validation: there the record of a page without a story is refused."""
    article = parse_html(b"", url="https://example.org/a")
    assert [(issue.code, issue.severity) for issue in validate(article)] == [
        ("no-headline", "error"),
        ("no-body", "error"),
    ]
    with pytest.raises(InvalidArticle, match="2 values"):
        require_valid(article)
