"""Hostile input at full size: pages just under the limit, and records with as much in them as the limits allow."""

from __future__ import annotations

import json
import pickle
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache

import pytest

from clock import undisturbed
from newsrecord import (
    DEFAULT_LIMITS,
    Article,
    Comment,
    Extraction,
    extract_html,
    extract_text,
    find_quotes,
    require_valid,
)
from newsrecord.notes import ANNOTATIONS, Annotation

STORY = "It rained in Lund on Sunday, the mayor of the town said in the afternoon, and more rain would follow."
TOP = "<title>Rain in Lund</title><h1>Rain in Lund</h1>"
# A hundredth of the largest page is the measure: linear work takes the largest page to about a hundred times that on
# any machine, and work that grows with the square to ten thousand. The other inputs take one or two times that.
PART = 2_000
PATIENCE, PATIENCE_LARGEST = 50, 150


def paragraphs_of(number: int) -> list[str]:
    return [f"The river rose by {n} centimetres in Lund on Sunday, the mayor said." for n in range(number)]


def page_of(paragraphs: list[str]) -> str:
    return TOP + "".join(f"<p>{text}</p>" for text in paragraphs)


def seconds(work: Callable[[], object]) -> float:
    with undisturbed():
        begin = time.process_time()
        work()
        return time.process_time() - begin


@cache
def pace() -> float:
    """Return the time that a hundredth of the largest page takes on this machine, once everything is loaded."""
    extract_html(page_of(paragraphs_of(1)))
    part = page_of(paragraphs_of(PART))
    return min(seconds(lambda: extract_html(part)) for _ in range(2))


@contextmanager
def patience(parts: int = PATIENCE) -> Iterator[None]:
    bound = parts * pace()
    with undisturbed():
        begin = time.process_time()
        yield
        taken = time.process_time() - begin
    assert taken < bound


def read(page: str, *, parts: int = PATIENCE, annotate: Sequence[Annotation] = ANNOTATIONS) -> Extraction:
    with patience(parts):
        found = extract_html(page, annotate=annotate)
    with undisturbed():
        require_valid(found.article)
    return found


def declared(data: object) -> str:
    return f'{TOP}<script type="application/ld+json">{json.dumps(data)}</script><p>{STORY}</p><p>{STORY} Again.</p>'


def test_a_page_just_under_the_limit_is_read_whole():
    """Sixteen mebibytes of paragraphs give every paragraph."""
    size = DEFAULT_LIMITS.max_bytes
    paragraphs = paragraphs_of(100 * PART)
    page = page_of(paragraphs)
    assert 0.9 * size < len(page) <= size
    # What quotes and places cost at length is told by tests of their own, on less.
    assert [block.text for block in read(page, parts=PATIENCE_LARGEST, annotate=()).article.body] == paragraphs


def test_a_million_open_tags_lose_nothing():
    """Elements past the limit of nodes are told with the amount of text behind them."""
    found = read(TOP + f"<p>{STORY}</p><p>{STORY} Again.</p>" + "<b>" * 1_000_000 + "The last words.")
    assert found.article.body[0].text == STORY
    cut = [issue.message for issue in found.issues if issue.code == "text-cut"]
    assert "The last words." in found.article.text or "15 characters" in cut[0]


@pytest.mark.parametrize("pump", ["<i>x</i>y", "<br>", '<a href="/x">word</a> '])
def test_a_paragraph_of_inline_elements_is_read_whole(pump):
    """A hundred and twenty-eight thousand elements within one paragraph keep its words."""
    number = 128_000
    end = "Nobody said more of it before the evening, when the clouds had gone and the river fell."
    text = read(f"{TOP}<p>{STORY} {pump * number} {end}</p>").article.text
    assert text.startswith(STORY)
    assert text.endswith(end)
    assert text.count("x") + text.count("word") == (0 if pump == "<br>" else number)


def test_lists_within_lists_lose_no_item():
    """Lists nested fifty thousand times keep every item."""
    found = read(f"{TOP}<p>{STORY}</p>" + "<ul><li>one" * 50_000)
    assert found.article.text.count("one") == 50_000


def test_ten_megabytes_of_linked_data_leave_the_page_alone():
    """An array past the limit of values is told, and the page is read."""
    found = read(declared([{"@type": "Person", "name": "Ana"}] * 250_000))
    assert found.article.body[0].text == STORY
    assert {issue.code for issue in found.issues} & {"json-invalid", "json-too-deep", "text-cut"}


def test_two_hundred_thousand_keys_leave_the_page_alone():
    """An object may have any number of properties."""
    article = read(declared({"@type": "NewsArticle"} | {f"k{n}": n for n in range(200_000)})).article
    assert article.body[0].text == STORY


def test_tens_of_thousands_of_comments_are_cut_with_an_issue():
    """The first ten thousand are kept."""
    comments = [{"@type": "Comment", "@id": f"#c{n}", "text": f"Comment {n}."} for n in range(40_000)]
    found = read(declared({"@type": "NewsArticle", "headline": "Rain in Lund", "comment": comments}))
    assert len(found.article.comments) == DEFAULT_LIMITS.max_comments
    assert "comments-cut" in {issue.code for issue in found.issues}


def test_a_megabyte_within_one_quote():
    """A quotation without end is read in proportion."""
    with patience():
        quotes = find_quotes(["\u201c" + "word " * 200_000 + "\u201d she said."])
    assert len(quotes) <= 1


def test_a_million_combining_marks():
    """A letter with a million accents is kept, and no larger than it was."""
    words = "Rain e" + chr(0x301) * 1_000_000 + " fell in Lund."
    assert len(read(f"<h1>Rain</h1><p>{words}</p><p>{STORY}</p>").article.text) <= len(words) + len(STORY) + 2


def test_a_hundred_thousand_lines():
    """Lines without number are read in proportion."""
    with patience():
        found = extract_text("Rain in Lund\n\n" + f"{STORY}\n\n" * 2 + "word\n" * 100_000)
    assert found.article.body[0].text == STORY


@pytest.mark.parametrize(
    "use",
    [
        lambda article: pickle.loads(pickle.dumps(article)) == article,
        lambda article: hash(article) == hash(article),
        lambda article: len(repr(article)) <= 2_000,
        lambda article: sum(len(list(thread.walk())) for thread in article.threads()) == 10_000,
    ],
    ids=["pickle", "hash", "repr", "threads"],
)
def test_a_thread_of_ten_thousand_replies(use: Callable[[Article], bool]):
    """A thread as deep as the limit allows is used like any other."""
    article = Article(comments=tuple(Comment(text="x", reply_to=n - 1 if n else None) for n in range(10_000)))
    with patience():
        assert use(article)
