"""What a rule finds wins; where it finds nothing or fails, the general reader takes over and an issue says so."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from newsrecord import InvalidField, ParseError, extract_html, parse_html
from newsrecord.sites import SiteRule
from newsrecord.sites import reading as reading_module

URL = "https://www.courier.example/news/ferry"
DATA = {
    "@graph": [
        {
            "@type": "NewsArticle",
            "headline": "Ferries: all you need to know",
            "author": {"@id": "#desk"},
            "datePublished": "2024-03-05",
            "keywords": "wrong",
            "about": [{"name": "Lund Island"}, {"name": "Harbours"}],
        },
        {"@id": "#desk", "@type": "Person", "name": "Web Desk"},
    ]
}
PAGE = f"""<html lang="en"><head><title>Ferries - Courier</title><meta property="og:title" content="Ferries">
<meta name="c-kicker" content="Harbour"><link rel="canonical" href="https://courier.example/news/ferry">
<script type="application/ld+json">{json.dumps(DATA)}</script></head><body>
<h1>The Courier</h1><div class="story"><h2 class="title">Ferry runs <i>again</i></h2>
<p>By <a class="who" href="/ana">Ana Ruiz</a>, <span class="who">Tom Lee and Maria Holm</span></p>
<div class="text"><p>The ferry left the harbour on Saturday for the first time in eleven days, and it was full.</p>
<p class="promo">Read our newsletter for more about ferries, and win a trip to the island with us.</p>
<p>It carried the post, said the harbour master, who had waited for it on the pier all morning.</p></div>
<div class="text"><h3>A part from abroad</h3><p>The engine had stood still for want of a part, the crew said.</p></div>
<div class="box">Ferries are boats that run between two harbours, and some of them carry cars as well.</div>
<time class="when" datetime="2024-03-09T10:00+01:00">Saturday</time> <span class="changed">10 March 2024</span>
<img class="lead" src="/ferry.jpg" alt="The ferry" width="900"><a class="topic">Ferries</a> <a class="topic">Lund</a>
</div></body></html>"""


def rule(**fields):
    return SiteRule(**{"name": "courier", "hosts": "courier.example", **fields})


def read(*rules, page=PAGE, url=URL):
    return extract_html(page, url=url, sites=rules)


def codes(found):
    return [issue.code for issue in found.issues if issue.code.startswith("rule-")]


def test_a_rule_gives_the_headline_and_the_others_stay_as_losers():
    """The rule's value wins with its name and its place; what the page declares is kept beside it."""
    found = read(rule(headline="h2.title"))
    assert found.article.headline == "Ferry runs again"
    won = found.evidence["headline"].winner
    assert (won.source, won.rule, won.locator, won.confidence) == ("site-rule", "headline.courier", "(//h2)[1]", 1.0)
    assert "Ferries: all you need to know" in [loser.raw for loser in found.evidence["headline"].losers]


def test_a_rule_that_differs_from_the_page_is_no_disagreement():
    """Whoever wrote the rule knew that the page says something else."""
    assert "headline-disagree" not in [issue.code for issue in read(rule(headline="h2.title")).issues]


def test_authors_of_several_elements_are_gathered():
    """Each element is read as a byline; a link gives its author's address."""
    byline = read(rule(byline=".who")).article.byline
    assert byline.names == ("Ana Ruiz", "Tom Lee", "Maria Holm")
    assert byline.authors[0].url == "https://www.courier.example/ana"


def test_a_byline_of_one_element_keeps_its_words():
    """A single line is kept as printed."""
    byline = read(rule(byline="span.who")).article.byline
    assert (byline.text, byline.names) == ("Tom Lee and Maria Holm", ("Tom Lee", "Maria Holm"))


def test_dates_are_read_from_attributes_and_from_words():
    """A time gives its moment, other elements their printed date."""
    article = read(rule(published="time.when", modified=".changed")).article
    assert article.published.isoformat() == "2024-03-09T10:00:00+01:00"
    assert article.modified == dt.date(2024, 3, 10)


def test_lists_take_all_that_a_source_finds():
    """Tags and sections are all elements of their source; metas and linked data are sources as well."""
    article = read(rule(tags="a.topic", sections="meta[name='c-kicker']")).article
    assert (article.tags, article.sections) == (("Ferries", "Lund"), ("Harbour",))
    assert read(rule(tags="json-ld:NewsArticle.about")).article.tags == ("Lund Island", "Harbours")


def test_linked_data_is_followed_through_references():
    """A path through an id leads to the object of that id."""
    found = read(rule(byline="json-ld:NewsArticle.author.name"))
    assert found.article.byline.names == ("Web Desk",)
    assert found.evidence["byline"].winner.locator == "json-ld[0]$.@graph[0].author"


def test_any_type_of_linked_data_may_be_meant():
    """A star stands for every type."""
    assert read(rule(headline="json-ld:*.headline")).article.headline == "Ferries: all you need to know"


def test_the_body_is_what_stands_in_its_elements():
    """All elements of the body's selector are read in page order, crossheads with them."""
    found = read(rule(body="div.text", remove=".promo"))
    assert [block.text[:14] for block in found.article.body] == [
        "The ferry left",
        "It carried the",
        "A part from ab",
        "The engine had",
    ]
    assert found.evidence["body"].winner.locator == "(//div)[2] | (//div)[3]"


def test_what_is_removed_is_read_by_no_one():
    """A removed block is missing from the body that the general reader finds too."""
    body = read(rule(remove=[".promo", "div.box"])).article.text
    assert "newsletter" not in body
    assert "some of them carry cars" not in body
    assert "It carried the post" in body


def test_a_removed_picture_is_gone():
    """An element that holds no text can be removed as well."""
    assert read(rule()).article.images
    assert read(rule(remove="img.lead")).article.images == ()


def test_the_lead_picture_keeps_what_the_page_says_of_it():
    """A rule names the address; alternative text and size come from the page."""
    image = read(rule(image="img.lead")).article.images[0]
    assert (image.url, image.alt, image.width) == ("https://www.courier.example/ferry.jpg", "The ferry", 900)


def test_the_first_source_that_finds_something_counts():
    """Sources are tried in their order."""
    assert read(rule(headline=["h2.gone", "h2.title", "h1"])).article.headline == "Ferry runs again"


def test_fields_without_a_source_are_read_as_ever():
    """A rule for one field leaves the others alone."""
    plain, ruled = extract_html(PAGE, url=URL).article, read(rule(tags="a.topic")).article
    assert (plain.headline, plain.body, plain.byline) == (ruled.headline, ruled.body, ruled.byline)


@pytest.mark.parametrize(("field", "severity"), [("headline", "warning"), ("body", "warning"), ("tags", "info")])
def test_a_source_that_finds_nothing_is_an_issue(field, severity):
    """The general reader takes over, and the issue names rule, field and source."""
    plain, found = extract_html(PAGE, url=URL), read(rule(**{field: ".gone"}))
    assert found.article == plain.article
    (issue,) = [issue for issue in found.issues if issue.code == "rule-missed"]
    assert (issue.path, issue.severity) == (field, severity)
    assert "'courier'" in issue.message
    assert "'.gone' finds nothing" in issue.message


def test_a_value_that_cannot_be_used_is_an_issue():
    """What was found in place of a date is shown."""
    found = read(rule(published="h2.title"))
    assert found.article.published == dt.date(2024, 3, 5)
    (issue,) = [issue for issue in found.issues if issue.code == "rule-missed"]
    assert "finds 'Ferry runs again' at (//h2)[1], which cannot be used" in issue.message


def test_an_element_without_text_is_no_body():
    """A body selector that matches a picture finds no text."""
    found = read(rule(body="img.lead"))
    assert "finds no text" in next(issue.message for issue in found.issues if issue.code == "rule-missed")
    assert "The ferry left the harbour" in found.article.text


def test_a_rule_that_removes_everything_fails():
    """A page is not emptied by its rule."""
    found = read(rule(remove="body", headline="h2.title"))
    assert codes(found) == ["rule-failed"]
    assert "The ferry left the harbour" in found.article.text


def test_a_rule_that_raises_is_an_issue(monkeypatch):
    """Whatever goes wrong in a rule, the page is read without it and other rules run."""

    def fall(found, outline):
        raise RecursionError("too deep\nby far")

    monkeypatch.setattr(reading_module, "READERS", {**reading_module.READERS, "tags": fall})
    found = read(rule(name="bad", tags="a.topic", headline="h1"), rule(headline="h2.title"))
    assert found.article.headline == "Ferry runs again"
    (issue,) = [issue for issue in found.issues if issue.code == "rule-failed"]
    assert "'bad'" in issue.message
    assert "RecursionError" in issue.message


def test_rules_of_other_hosts_are_not_used():
    """A rule is for its hosts; a star is for all."""
    assert read(rule(hosts="herald.example", headline="h2.title")).article.headline != "Ferry runs again"
    assert read(rule(hosts="*", headline="h2.title")).article.headline == "Ferry runs again"


def test_a_page_says_itself_where_it_is_from():
    """Without an address of the caller's, the canonical one tells the host; the caller's counts before it."""
    found = read(rule(headline="h2.title"), url=None)
    assert found.article.headline == "Ferry runs again"
    assert read(rule(headline="h2.title"), url="https://herald.example/1").article.headline != "Ferry runs again"


def test_earlier_rules_come_first():
    """Where two rules name a field, the first that finds something wins and the other is the best loser."""
    found = read(rule(name="one", headline=".gone"), rule(name="two", headline="h2"), rule(name="three", headline="h1"))
    evidence = found.evidence["headline"]
    assert (evidence.winner.rule, evidence.losers[0].rule) == ("headline.two", "headline.three")


def test_a_rule_for_older_stories_is_not_used():
    """The day of publication decides; that all rules are too old is an issue."""
    found = read(rule(headline="h2.title", valid_until=dt.date(2024, 3, 4)))
    assert found.article.headline != "Ferry runs again"
    (issue,) = [issue for issue in found.issues if issue.code == "rule-expired"]
    assert "until 2024-03-04, this one is of 2024-03-05" in issue.message


def test_a_rule_of_the_time_takes_the_place_of_an_old_one():
    """Of two rules for two times, the one for the story's day is used, without an issue."""
    old = rule(name="old", headline="h1", valid_until=dt.date(2024, 3, 4))
    new = rule(name="new", headline="h2.title", valid_from=dt.date(2024, 3, 5))
    assert read(old, new).evidence["headline"].winner.rule == "headline.new"
    assert codes(read(old, new)) == []


def test_a_rule_for_later_stories_is_passed_over_in_silence():
    """A story from before a rule's time is none of its business."""
    found = read(rule(headline="h2.title", valid_from=dt.date(2024, 3, 6)))
    assert (found.article.headline == "Ferry runs again", codes(found)) == (False, [])


def test_the_rules_own_date_decides_on_its_time():
    """A rule that says where the date stands is judged by that date."""
    assert codes(read(rule(published="time.when", valid_until=dt.date(2024, 3, 8)))) == ["rule-expired"]
    assert codes(read(rule(published="time.when", valid_until=dt.date(2024, 3, 9)))) == []


def test_a_story_without_a_date_takes_any_rule():
    """Where no day is known, no rule is too old."""
    page = "<h1>Courier</h1><h2>Ferry runs again</h2><p>The ferry left the harbour, and it was full of people.</p>"
    found = read(rule(headline="h2", valid_until=dt.date(1999, 1, 1)), page=page)
    assert found.article.headline == "Ferry runs again"


@pytest.mark.parametrize("sites", [7, "courier", rule(), {rule()}, iter(())])
def test_rules_come_in_a_list_or_tuple(sites):
    """Anything else is an error of the caller's, and says so."""
    with pytest.raises(InvalidField, match=r"sites.*list or tuple"):
        extract_html(PAGE, sites=sites)


def test_what_is_no_rule_is_an_error_of_the_callers():
    """An item that is no rule is named by its number."""
    with pytest.raises(InvalidField, match=r"sites\[1\]"):
        parse_html(PAGE, sites=[rule(), "courier"])


def test_a_rule_makes_no_article_of_nothing():
    """An empty page stays one."""
    with pytest.raises(ParseError):
        parse_html("", sites=[rule(headline="h1", remove="p")])


def test_a_headline_past_the_limit_is_cut_and_told():
    """Limits hold for the values of rules."""
    page = PAGE.replace("again</i>", "again</i>" + " and again" * 300)
    found = read(rule(headline="h2.title"), page=page)
    assert len(found.article.headline) <= 2_000
    assert "text-cut" in [issue.code for issue in found.issues]


def test_rules_without_an_address_to_choose_them_by_are_told():
    """A forgotten url does not let a rule go unused in silence."""
    page = PAGE.replace('<link rel="canonical" href="https://courier.example/news/ferry">', "")
    (issue,) = [
        each for each in read(rule(headline="h2.title"), page=page, url=None).issues if each.code == "rule-failed"
    ]
    assert "rule 'courier' could not be used (the page names no address; pass its url)" in issue.message
    found = read(rule(headline="h2.title"), rule(name="other", tags="a.topic"), page=page, url=None)
    (issue,) = [each for each in found.issues if each.code == "rule-failed"]
    assert "2 rules, such as 'courier', could not be used" in issue.message


@pytest.mark.parametrize(
    ("used", "page", "url"),
    [
        (rule(hosts="*", headline="h2.title"), "<h1>Courier</h1><h2 class=title>Ferry runs again</h2>", None),
        (rule(headline="h2.title"), PAGE, None),
        (rule(hosts="herald.example", headline="h2.title"), PAGE, URL),
    ],
)
def test_rules_that_were_chosen_from_are_no_issue(used, page, url):
    """A rule for all, a page that names its address and a rule for another site are as they should be."""
    assert codes(read(used, page=page, url=url)) == []


@pytest.mark.parametrize(
    ("field", "source", "amount"),
    [
        ("tags", "li", "90 names, of which the first 60 are kept"),
        ("sections", "json-ld:NewsArticle.articleSection", "70 names, of which the first 60 are kept"),
        ("tags", "b", "300 elements, of which the first 200 are read and at most 60 kept"),
        ("byline", "li", "90 names, of which the first 60 are kept"),
    ],
)
def test_what_a_rule_finds_too_much_of_is_told(field, source, amount):
    """A list that is cut has an issue with the field and the amount; a name that is repeated is one."""
    sections = ",".join(f'"coast {number}"' for number in range(70))
    linked = f'{{"@type": "NewsArticle", "articleSection": [{sections}]}}'
    rows = "".join(f"<li>harbour {number}</li>" for number in range(90)) + "<b>pier</b>" * 300
    story = "<p>The ferry left the harbour on Saturday for the first time in eleven days, and it was full.</p>"
    page = f"<script type='application/ld+json'>{linked}</script><h1>Ferry runs again</h1>{story}{rows}"
    made = SiteRule(name="courier", hosts="*", **{field: source})
    found = extract_html(page, url="https://courier.example/1", sites=[made])
    assert [(issue.path, issue.message) for issue in found.issues if issue.code == "list-cut"] == [
        (field, f"rule 'courier': {source!r} finds {amount}")
    ]
