"""Laws of the records: what holds for anything the strategies draw."""

from __future__ import annotations

import copy
import json
import pickle

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsrecord import Article, Extraction, Issue, strategies, validate
from newsrecord.strategies import articles, bodies, comment_lists, extractions

BODY = bodies(min_size=1)
RECORDS = {
    name: getattr(strategies, name)
    for name in sorted(strategies.__all__)
    if name
    not in {"quotes", "spans", "texts", "lines", "urls", "languages", "days", "moments", "bodies", "comment_lists"}
}


def every_record(test):
    return pytest.mark.parametrize("made", RECORDS.values(), ids=RECORDS)(
        settings(max_examples=25)(given(st.data())(test))
    )


@every_record
def test_a_record_survives_pickle_and_copies(made, data):
    """Pickled, copied and deeply copied, a record is equal to itself and hashes alike."""
    record = data.draw(made())
    for again in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)):
        assert again == record
        assert hash(again) == hash(record)
        assert repr(again) == repr(record)


@every_record
def test_a_record_evolves_to_itself(made, data):
    """A record built anew from its own fields passes the checks and is equal."""
    record = data.draw(made())
    assert attrs.evolve(record) == record


@every_record
def test_a_record_shows_itself_in_one_printable_line(made, data):
    """The repr is one line of at most 2,000 characters that any log can take."""
    record = data.draw(made())
    shown = repr(record)
    assert isinstance(record, Issue) or len(shown) <= 2_000
    assert "\n" not in shown
    assert shown.encode()


@given(articles())
def test_every_span_slices_inside_the_text(article):
    """Slicing any span of an article gives words of as many characters as the span is long."""
    spans = [span for quote in article.quotes for span in quote.spans]
    spans += [span for place in article.locations for span in place.mentions]
    for span in spans:
        assert len(article.slice(span)) == span.length


@given(articles())
def test_every_quote_is_what_its_spans_slice(article):
    """The text of a quote is the texts of its spans joined by a blank."""
    for quote in article.quotes:
        assert quote.text == " ".join(map(article.slice, quote.spans))


@given(comment_lists(max_size=12))
def test_threads_visit_each_comment_once(comments):
    """All threads together hold every comment once, each reply one level below what it answers."""
    depths = {}
    article = Article(comments=comments)
    stack = [(0, thread) for thread in article.threads()]
    while stack:
        depth, thread = stack.pop()
        assert thread.index not in depths
        depths[thread.index] = depth
        stack += [(depth + 1, reply) for reply in thread.replies]
    parents = [comment.reply_to for comment in comments]
    assert depths == {i: 0 if up is None else depths[up] + 1 for i, up in enumerate(parents)}


@given(comment_lists(max_size=12))
def test_walking_the_threads_gives_every_comment(comments):
    """Walking thread after thread yields each comment, and a single thread in page order of its siblings."""
    walked = [comment for thread in Article(comments=comments).threads() for _, comment in thread.walk()]
    assert sorted(map(id, walked)) == sorted(map(id, comments))


@given(articles())
def test_the_text_is_that_of_the_blocks(article):
    """Every block but figures and embedded posts gives its text, in order."""
    texts = [block.text for block in article.body if block.type not in {"figure", "embed"} and block.text]
    assert article.text == "\n\n".join(texts)


@given(articles())
def test_validating_says_the_same_each_time(article):
    """Validation is a pure function, and its messages are short."""
    found = validate(article)
    assert found == validate(copy.deepcopy(article))
    assert all(len(issue.message) < 500 for issue in found)


@given(articles(), st.data())
def test_a_span_moved_outside_is_found(article, data):
    """A record whose body loses its blocks has an error for each quote that pointed there."""
    bare = attrs.evolve(article, body=())
    errors = [issue for issue in validate(bare) if issue.severity == "error"]
    quotes = [issue for issue in errors if issue.code == "span-outside-body" and ".spans[" in issue.path]
    assert len(quotes) == sum(len(quote.spans) for quote in article.quotes)


@given(extractions())
def test_an_extraction_keeps_its_evidence(extraction):
    """Each path of the evidence leads to its field."""
    assert isinstance(extraction, Extraction)
    assert all(extraction.evidence[path].path == path for path in extraction.evidence)


@given(articles())
def test_every_text_of_a_record_can_be_written(article):
    """No record holds a text that UTF-8 or JSON cannot write."""
    assert json.dumps(attrs.asdict(article), default=str, ensure_ascii=False).encode()
