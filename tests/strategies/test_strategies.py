"""Strategies: what they draw is valid, consistent, and as wild as records may be."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

import newsrecord
from newsrecord import (
    Article,
    Block,
    Embed,
    InvalidField,
    Paragraph,
    require_valid,
    strategies,
    validate,
)
from newsrecord.model.body import BLOCK_TYPES

BODY = (Paragraph(text=" We won.\n"), Embed(url="https://example.org/"), Paragraph(text="\u201cYes\u201d"))
BLANK = (Embed(url="https://example.org/"),)
TAKES_BODY = {"attributions", "datelines", "locations", "quotes", "spans"}
MADE = {
    "articles": Article,
    "attributions": newsrecord.Attribution,
    "authors": newsrecord.Author,
    "block_quotes": newsrecord.BlockQuote,
    "blocks": BLOCK_TYPES,
    "bodies": tuple,
    "bylines": newsrecord.Byline,
    "comment_lists": tuple,
    "comments": newsrecord.Comment,
    "datelines": newsrecord.Dateline,
    "days": dt.date,
    "embeds": newsrecord.Embed,
    "evidence": newsrecord.Evidence,
    "extractions": newsrecord.Extraction,
    "figures": newsrecord.Figure,
    "headings": newsrecord.Heading,
    "images": newsrecord.Image,
    "issues": newsrecord.Issue,
    "languages": str,
    "lines": str,
    "links": newsrecord.Link,
    "list_blocks": newsrecord.ListBlock,
    "locations": newsrecord.Location,
    "moments": dt.date,
    "organizations": newsrecord.Organization,
    "paragraphs": newsrecord.Paragraph,
    "preformatted": newsrecord.Preformatted,
    "quotes": newsrecord.Quote,
    "spans": newsrecord.Span,
    "speakers": newsrecord.Speaker,
    "tables": newsrecord.Table,
    "texts": str,
    "urls": str,
}


def strategy(name):
    made = getattr(strategies, name)
    return made(BODY) if name in TAKES_BODY else made()


class Reached(Exception):
    """A draw has met the condition."""


def reaches(drawn, condition):
    """Return whether a draw meets the condition within 800, without shrinking it."""

    @settings(max_examples=800, phases=[Phase.generate], report_multiple_bugs=False)
    @given(drawn)
    def look(value):
        if condition(value):
            raise Reached

    try:
        look()
    except Reached:
        return True
    return False


def test_every_public_strategy_is_tested():
    """A strategy that is added joins these tests."""
    assert set(MADE) == set(strategies.__all__)


@pytest.mark.parametrize("name", sorted(MADE))
@given(data=st.data())
@settings(max_examples=20)
def test_a_strategy_draws_what_its_name_says(name, data):
    """Each strategy gives values of one class, and of no subclass of it that JSON would not keep."""
    assert isinstance(data.draw(strategy(name)), MADE[name])


def test_every_record_has_a_strategy():
    """No record is left to the user's own invention."""
    records = {cls for cls in map(newsrecord.__dict__.get, dir(newsrecord)) if isinstance(cls, type) and attrs.has(cls)}
    made = {cls for value in MADE.values() for cls in (value if isinstance(value, tuple) else (value,))}
    parts = {
        newsrecord.EvidenceMap,
        newsrecord.FieldEvidence,
        newsrecord.ListItem,
        newsrecord.Limits,
        newsrecord.Passage,
        newsrecord.Thread,
    }
    assert records - made - parts == set()


@given(strategies.articles())
def test_articles_contradict_themselves_nowhere(article):
    """Validate finds no error in what articles draws."""
    assert require_valid(article) is article


@given(strategies.articles())
def test_articles_keep_what_validate_warns_of_rare(article):
    """Dates, ids, labels, counts and the order of quotes agree by construction."""
    found = {issue.code for issue in validate(article)}
    assert not found & {
        "dates-reversed",
        "duplicate-comment-id",
        "comment-count-low",
        "quotes-unordered",
        "duplicate-image",
    }


def test_articles_reach_every_field():
    """Each field of an article is filled in some draw and left out in another."""
    seen = {field.name: set() for field in attrs.fields(Article)}

    @settings(max_examples=150, derandomize=True, database=None)
    @given(strategies.articles())
    def look(article):
        for name, values in seen.items():
            values.add(getattr(article, name) in (None, ()))

    look()
    assert {name: values for name, values in seen.items() if values != {True, False}} == {}


@pytest.mark.parametrize("cls", BLOCK_TYPES, ids=lambda cls: cls.__name__)
def test_blocks_reach_every_kind(cls):
    """A body may hold blocks of every kind."""
    assert reaches(strategies.blocks(), lambda block: type(block) is cls)


@pytest.mark.parametrize(
    "condition",
    [
        lambda text: "\u00a0" in text,
        lambda text: any("\u0590" < char < "\u0700" for char in text),
        lambda text: "\u0301" in text,
        lambda text: any(char > "\uffff" for char in text),
        lambda text: "<script>" in text,
        lambda text: "\\" in text,
        lambda text: '"' in text,
        lambda text: "\n" in text,
        lambda text: text != text.strip(),
    ],
    ids=["nbsp", "rtl", "combining", "astral", "markup", "backslash", "quote", "newline", "blank-edge"],
)
def test_texts_are_full_of_trouble(condition):
    """Each kind of trouble is drawn soon."""
    assert reaches(strategies.texts(), condition)


@given(strategies.lines(), strategies.texts())
def test_lines_and_texts_fit_their_fields(line, text):
    """What is drawn for a line is one line, and a text is not blank."""
    assert Article(headline=line, standfirst=text).headline == line


@given(strategies.moments())
def test_moments_have_offsets_of_whole_minutes(moment):
    """Offsets are those that ISO 8601 writes."""
    offset = moment.utcoffset() if isinstance(moment, dt.datetime) else None
    assert offset is None or offset % dt.timedelta(minutes=1) == dt.timedelta(0)


@given(strategies.comment_lists())
def test_replies_point_back(comments):
    """A list of comments is one that an article takes."""
    assert Article(comments=comments).comments == comments


def test_comment_lists_reach_threads_in_threads():
    """A reply to a reply is drawn."""
    assert reaches(
        strategies.comment_lists(), lambda found: any(c.reply_to and found[c.reply_to].reply_to == 0 for c in found)
    )


@given(strategies.quotes(BODY))
def test_quotes_slice_to_their_text(quote):
    """A quote drawn for a body is what its spans slice from it."""
    assert quote.text == " ".join(BODY[span.block].text[span.start : span.end] for span in quote.spans)


def test_quotes_reach_interrupted_ones():
    """Some quotations have several spans, in several blocks."""
    assert reaches(strategies.quotes(BODY), lambda quote: len({span.block for span in quote.spans}) == 2)


@given(strategies.attributions(BODY))
def test_attributions_slice_to_their_words(attribution):
    """Where source and cue have a span, they are its words."""
    article = Article(body=BODY)
    for words, span in ((attribution.source, attribution.source_span), (attribution.cue, attribution.cue_span)):
        assert span is None or article.slice(span) == words


@given(strategies.spans(BODY))
def test_spans_are_never_blank(span):
    """A span slices words from its body."""
    assert Article(body=BODY).slice(span).strip()


@pytest.mark.parametrize("name", ["quotes", "spans"])
def test_a_body_without_words_has_no_quotes(name):
    """There is nothing to point at, and Hypothesis is told so."""
    assert getattr(strategies, name)(BLANK).is_empty


@given(strategies.attributions(BLANK), strategies.locations(BLANK), strategies.datelines())
def test_a_body_without_words_has_places_without_mentions(attribution, location, dateline):
    """What need not point at the body does not."""
    assert (attribution.source_span, location.mentions) == (None, ())
    assert dateline.location is None or dateline.location.mentions == ()


@given(strategies.links("Rain fell."))
def test_links_lie_in_their_text(link):
    """A link drawn for a text is one that its paragraph takes."""
    assert Paragraph(text="Rain fell.", links=(link,)).links == (link,)


def test_paragraphs_reach_several_links():
    """Some paragraphs have more than one link."""
    assert reaches(strategies.paragraphs(), lambda paragraph: len(paragraph.links) > 1)


@given(strategies.bodies(min_size=2, max_size=3))
def test_bodies_keep_to_their_size(body):
    """The number of blocks is the caller's choice."""
    assert 2 <= len(body) <= 3
    assert all(isinstance(block, Block) for block in body)


@given(strategies.articles(body=BODY, language="sv", published=strategies.days(), modified=None, quotes=()))
def test_articles_take_values_and_strategies(article):
    """A field is fixed by a value, or drawn from the caller's own strategy."""
    assert (article.body, article.language, article.quotes, article.modified) == (BODY, "sv", (), None)
    assert type(article.published) in {dt.date, type(None)}


@given(
    strategies.articles(
        dateline=None,
        locations=(),
        comment_count=0,
        comments=strategies.comment_lists(max_size=1),
        modified=dt.date.min,
    )
)
def test_articles_leave_given_fields_as_they_are(article):
    """What the caller fixes is not made to agree."""
    assert (article.dateline, article.locations, article.comment_count) == (None, (), 0)
    assert article.modified == dt.date.min


def test_articles_refuse_an_unknown_field():
    """A misspelt field is an error that lists the fields."""
    with pytest.raises(InvalidField, match="expected one of headline, url"):
        strategies.articles(headlin="x")


def test_strategies_are_made_once():
    """A strategy that needs no body costs nothing to ask for again."""
    assert strategies.paragraphs() is strategies.paragraphs()


def test_articles_shrink_to_the_heart_of_the_matter():
    """The simplest article with a quote has one block and nothing else."""
    few = strategies.articles(comments=(), images=(), locations=(), dateline=None)
    article = find(few, lambda article: article.quotes != ())
    assert len(article.body) == len(article.quotes) == 1
    assert [name for name in ("headline", "byline", "publisher") if getattr(article, name)] == []
    assert len(article.text) <= 2


def test_without_hypothesis_the_import_names_the_extra():
    """The error says what to install."""
    code = "import sys; sys.modules['hypothesis'] = None; import newsrecord.strategies"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "ImportError: newsrecord.strategies needs Hypothesis: pip install 'newsrecord[hypothesis]'" in done.stderr


def test_an_argument_that_cannot_be_is_refused_by_hypothesis():
    """A body with fewer blocks than none is Hypothesis's to refuse."""
    with pytest.raises(InvalidArgument):
        strategies.bodies(min_size=3, max_size=2).validate()
