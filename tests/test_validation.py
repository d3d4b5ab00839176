"""Validation: one test a rule, what breaks it and what does not."""

from __future__ import annotations

import datetime as dt

import pytest

from builders import span
from newsrecord import (
    ISSUE_CODES,
    Article,
    Attribution,
    Author,
    Byline,
    Comment,
    Dateline,
    Embed,
    Figure,
    Heading,
    Image,
    InvalidArticle,
    InvalidField,
    Location,
    Paragraph,
    Quote,
    require_valid,
    validate,
)

UTC = dt.UTC
ONE = Paragraph(text="Rain fell in Lund, she said.")
TWO = Paragraph(text="It will go on.")


def article(**fields):
    return Article(**({"headline": "Rain in Lund", "body": (ONE, TWO)} | fields))


def codes(**fields):
    return [(issue.code, issue.path) for issue in validate(article(**fields))]


def test_a_sound_record_has_no_issues():
    """A record with quote, source, place, picture, dates and comments that agree passes in silence."""
    image = Image(url="https://example.org/a.jpg", caption="A bridge.")
    attribution = Attribution(source="she", source_span=span(0, 19, 22), cue="said", cue_span=span(0, 23, 27))
    whole = article(
        body=(ONE, Figure(image=image), Heading(text="Later"), TWO),
        images=(image,),
        published=dt.date(2024, 5, 1),
        modified=dt.date(2024, 5, 1),
        quotes=(Quote(text="Rain fell in Lund", spans=(span(0, 0, 17),), attribution=attribution),),
        locations=(Location(name="Lund", mentions=(span(0, 13, 17),)),),
        comments=(Comment(text="At last.", id="c1"), Comment(text="At last.", id="c2")),
        comment_count=2,
    )
    assert validate(whole) == ()
    assert require_valid(whole) is whole


@pytest.mark.parametrize("value", [None, "article", {}, ONE])
def test_what_is_no_article_is_refused(value):
    """Something else than an article is no record to judge."""
    for judge in (validate, require_valid):
        with pytest.raises(InvalidField, match="expected an Article"):
            judge(value)


def test_a_missing_headline_is_told():
    """A story without a headline is worth a warning."""
    assert codes(headline=None) == [("no-headline", "headline")]


def test_a_missing_body_is_told():
    """A story without a body is worth a warning, and nothing else of the body is judged."""
    assert codes(body=()) == [("no-body", "body")]


@pytest.mark.parametrize("name", ["tags", "sections"])
def test_a_repeated_label_is_told(name):
    """Labels are compared without regard to case and blanks; each repetition is told."""
    assert codes(**{name: ("Rain", "Lund", "rain ", "RAIN")}) == [
        ("tag-repeated", f"{name}[2]"),
        ("tag-repeated", f"{name}[3]"),
    ]


def test_a_tag_may_be_a_section_too():
    """Tags and sections are lists of their own."""
    assert codes(tags=("Rain",), sections=("Rain",)) == []


def test_a_repeated_author_is_told():
    """The same name twice in a byline is one author."""
    authors = tuple(Author(name=name) for name in ("Ana Ruiz", "Bo", "ANA  RUIZ"))
    assert codes(byline=Byline(authors=authors)) == [("author-repeated", "byline.authors[2].name")]


@pytest.mark.parametrize(
    ("published", "modified"),
    [
        (dt.date(2024, 5, 2), dt.date(2024, 5, 1)),
        (dt.datetime(2024, 5, 2, 8), dt.datetime(2024, 5, 2, 7)),
        (dt.datetime(2024, 5, 2, 8, tzinfo=UTC), dt.datetime(2024, 5, 2, 8, tzinfo=dt.timezone(dt.timedelta(hours=2)))),
        (dt.date(2024, 5, 3), dt.datetime(2024, 5, 1, 23)),
        (dt.datetime(2024, 5, 3, 8, tzinfo=UTC), dt.datetime(2024, 5, 1, 23)),
        (dt.date.max, dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=14)))),
    ],
)
def test_a_change_before_publication_is_told(published, modified):
    """Days, local times and times with an offset are compared where they can be."""
    assert codes(published=published, modified=modified) == [("dates-reversed", "modified")]


@pytest.mark.parametrize(
    ("published", "modified"),
    [
        (dt.date(2024, 5, 2), dt.datetime(2024, 5, 1, 23, tzinfo=UTC)),
        (dt.datetime(2024, 5, 2, 1), dt.datetime(2024, 5, 1, 23, tzinfo=UTC)),
        (dt.datetime(2024, 5, 2, 1), dt.datetime(2024, 5, 2, 1)),
        (dt.datetime.min.replace(tzinfo=dt.timezone(dt.timedelta(hours=14))), dt.datetime.min.replace(tzinfo=UTC)),
        (None, dt.date(2024, 5, 1)),
        (dt.date(2024, 5, 1), None),
    ],
)
def test_moments_that_may_agree_are_not_told(published, modified):
    """A day in one zone may be the day before in another."""
    assert codes(published=published, modified=modified) == []


def test_a_body_that_begins_with_the_headline_is_told():
    """The headline is no part of the body."""
    assert codes(body=(Paragraph(text="Rain  in Lund"), TWO)) == [("headline-repeated", "body[0]")]


def test_neighbours_with_one_text_are_told():
    """A paragraph that stands twice in a row was read twice."""
    assert codes(body=(ONE, ONE, TWO, ONE)) == [("duplicate-block", "body[1]")]


def test_neighbours_of_different_kinds_or_without_words_are_not_told():
    """Two embeds without words, or a heading that a paragraph repeats, may be meant."""
    embeds = (Embed(url="https://example.org/1"), Embed(url="https://example.org/2"))
    assert codes(body=(*embeds, Heading(text=TWO.text), TWO)) == []


def test_a_crosshead_at_the_end_is_told():
    """A crosshead heads something."""
    assert codes(body=(ONE, Heading(text="Related"))) == [("heading-last", "body[1]")]


@pytest.mark.parametrize("lead", [True, False])
def test_a_caption_that_is_a_paragraph_too_is_told(lead):
    """Captions of the lead image and of figures in the body count, blanks do not."""
    image = Image(caption="A bridge in  Lund.")
    body = (
        (ONE, Paragraph(text="A bridge in Lund."))
        if lead
        else (ONE, Figure(image=image), Paragraph(text="A bridge in Lund."))
    )
    assert codes(body=body, images=(image,) if lead else ()) == [("caption-repeated", f"body[{len(body) - 1}]")]


def test_an_image_that_stands_twice_is_told():
    """Every picture of the story stands once in images."""
    image = Image(url="https://example.org/a.jpg")
    other = Image(caption="printed")
    assert codes(images=(image, other, other, image)) == [("duplicate-image", "images[3].url")]


def test_a_picture_of_the_body_that_images_lack_is_told():
    """Images names every picture of the story."""
    figure = Figure(image=Image(url="https://example.org/a.jpg"))
    assert codes(body=(ONE, figure, Figure(image=Image(alt="x")), TWO)) == [("image-missing", "body[1].image.url")]


@pytest.mark.parametrize("outside", [span(0, 0, 99), span(2, 0, 1)])
def test_a_quote_outside_the_body_is_an_error(outside):
    """A span behind the end of its block, or of no block, contradicts the record."""
    (issue,) = validate(article(quotes=(Quote(text="Rain", spans=(outside,)),)))
    assert (issue.code, issue.path, issue.severity) == ("span-outside-body", "quotes[0].spans[0]", "error")


def test_a_quote_that_is_not_what_it_slices_is_an_error():
    """The text of a quote is the texts of its spans joined by a blank; the message shows both."""
    good = Quote(text="Rain Lund", spans=(span(0, 0, 4), span(0, 13, 17)))
    bad = Quote(text="Rain", spans=(span(0, 0, 9),))
    (issue,) = validate(article(quotes=(good, bad)))
    assert (issue.code, issue.path, issue.severity) == ("quote-mismatch", "quotes[1].text", "error")
    assert issue.message == "got 'Rain', expected 'Rain fell', which the spans slice from the body"


def said(**fields):
    return {"quotes": (Quote(text="Rain", spans=(span(0, 0, 4),), attribution=Attribution(**fields)),)}


@pytest.mark.parametrize("name", ["source", "cue"])
def test_an_attribution_outside_the_body_is_an_error(name):
    """The spans of source and cue lie in the body."""
    found = codes(**said(**{name: "she", f"{name}_span": span(0, 40, 43)}))
    assert found == [("span-outside-body", f"quotes[0].attribution.{name}_span")]


@pytest.mark.parametrize("words", ["he", None])
@pytest.mark.parametrize("name", ["source", "cue"])
def test_an_attribution_that_is_not_what_it_slices_is_an_error(name, words):
    """The words of source and cue are what their spans slice."""
    (issue,) = validate(article(**said(**{name: words, f"{name}_span": span(0, 19, 22)})))
    assert (issue.code, issue.path) == ("attribution-mismatch", f"quotes[0].attribution.{name}")
    assert issue.severity == "error"


def test_quotes_out_of_order_are_told():
    """Quotes stand in the order of the body."""
    quotes = (Quote(text="It", spans=(span(1, 0, 2),)), Quote(text="Rain", spans=(span(0, 0, 4),)))
    assert codes(quotes=quotes) == [("quotes-unordered", "quotes[1]")]


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"locations": (Location(name="x", mentions=(span(0, 0, 4), span(0, 0, 99))),)}, "locations[0].mentions[1]"),
        ({"byline": Byline(location=Location(name="x", mentions=(span(0, 0, 99),)))}, "byline.location.mentions[0]"),
        (
            {"dateline": Dateline(text="x", location=Location(name="x", mentions=(span(7, 0, 1),)))},
            "dateline.location.mentions[0]",
        ),
    ],
)
def test_a_mention_outside_the_body_is_an_error(fields, path):
    """Places are mentioned within the body, those of byline and dateline too."""
    (issue,) = validate(article(**fields))
    assert (issue.code, issue.path, issue.severity) == ("mention-mismatch", path, "error")


def test_a_place_at_zero_is_told():
    """The coordinates 0, 0 are what databases give to places they do not know."""
    assert codes(locations=(Location(name="x", latitude=0, longitude=0.0),)) == [
        ("place-at-zero", "locations[0].latitude")
    ]
    assert codes(byline=Byline(text="x"), dateline=Dateline(text="x")) == []


def test_a_comment_id_that_stands_twice_is_told():
    """Ids name one comment each; comments without an id are fine."""
    comments = tuple(Comment(text="x", id=name) for name in ("a", None, "a", None))
    assert codes(comments=comments) == [("duplicate-comment-id", "comments[2].id")]


def test_a_comment_before_the_story_is_told():
    """Nobody answers a story that is not out."""
    comments = (Comment(text="x", published=dt.date(2024, 1, 1)), Comment(text="y"))
    assert codes(comments=comments, published=dt.date(2024, 5, 1)) == [("comment-early", "comments[0].published")]


@pytest.mark.parametrize(
    ("count", "found"), [(1, [("comment-count-low", "comment_count")]), (2, []), (9, []), (None, [])]
)
def test_too_low_a_count_of_comments_is_told(count, found):
    """The page may declare more comments than it shows, not fewer."""
    assert codes(comments=(Comment(text="x"), Comment(text="y")), comment_count=count) == found


def test_issues_come_in_the_order_of_the_fields():
    """A report reads like the record."""
    found = codes(headline=None, body=(), tags=("a", "a"), comment_count=0, comments=(Comment(text="x"),))
    assert [code for code, _ in found] == ["no-headline", "tag-repeated", "no-body", "comment-count-low"]


def test_require_valid_raises_every_error_at_once():
    """Errors come as one group, warnings do not count."""
    wrong = article(
        headline=None,
        quotes=(Quote(text="no", spans=(span(0, 0, 4),)), Quote(text="no", spans=(span(9, 0, 4),))),
        locations=(Location(name="x", mentions=(span(0, 0, 99),)),),
    )
    with pytest.raises(InvalidArticle) as caught:
        require_valid(wrong)
    assert caught.value.message == "3 values are wrong in the record as a whole"
    assert [error.path for error in caught.value.fields] == [
        "quotes[0].text",
        "quotes[1].spans[0]",
        "locations[0].mentions[0]",
    ]
    assert caught.value.fields[0].value == "no"


def test_require_valid_lets_warnings_pass():
    """A record with warnings alone is returned."""
    record = article(headline=None)
    assert require_valid(record) is record


def test_messages_stay_short():
    """An issue about a long text shows the beginning of it."""
    long = Paragraph(text="word " * 10_000)
    (issue,) = validate(article(body=(long, long)))
    assert len(issue.message) < 300


def test_every_code_of_the_rules_is_documented():
    """What validate says is in the closed set of codes."""
    assert {"attribution-mismatch", "comment-early", "headline-repeated", "image-missing"} <= set(ISSUE_CODES)
