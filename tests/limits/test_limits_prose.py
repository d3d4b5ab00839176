"""Hostile prose: quotation marks without end, comments without number, threads without bottom."""

from __future__ import annotations

import json
import pickle

import pytest

from newsrecord import (
    Article,
    Comment,
    Limits,
    Paragraph,
    Quote,
    Span,
    annotate,
    extract_html,
    extract_text,
    find_quotes,
    from_json,
    parse_byline,
    require_valid,
    to_json,
    validate,
)
from newsrecord.errors import NewsRecordError

SHAPES = {
    "short": lambda n: ['"a" ' * n],
    "openers": lambda n: ["\u201ca " * n],
    "closers": lambda n: ["a\u201d " * n],
    "straight": lambda n: ['"a ' * n],
    "alternating": lambda n: ['"a \u201cb ' * n],
    "one long": lambda n: ["\u201c" + "word " * n + "\u201d she said."],
    "said": lambda n: ["he said she said " * n],
    "said quotes": lambda n: ["\u201cRain,\u201d he said. " * n],
    "paragraphs": lambda n: ["\u201cRain falls on Lund today,\u201d he said."] * n,
    "carried on": lambda n: ["\u201cRain falls on Lund today."] * n,
    "nested": lambda n: ["\u201cRain \u2018falls\u2019 \u201con\u201d Lund,\u201d " * n],
    "names": lambda n: ["Ana Ruiz " * n + "said."],
    "guillemets": lambda n: ["\u00ab a \u00bb b " * n],
    "surnames": lambda n: [
        f"\u201cRain,\u201d Zo{chr(97 + k % 26)}{chr(97 + k // 26 % 26)} Ruiz said. Ruiz left." for k in range(n)
    ],
    "offices": lambda n: [
        f"Sen. Zo Ru{chr(97 + k % 26)}{chr(97 + k // 26 % 26)}z left. \u201cRain,\u201d the senator said."
        for k in range(n)
    ],
    "nobodies": lambda n: (
        ["\u201cRain,\u201d a clerk said. \u201cSun,\u201d the clerk said. \u201cFog,\u201d she said."] * n
    ),
    "dashes": lambda n: ["\u2014 Rain, said Ana.\n" * n],
    "turns": lambda n: ["\u2014 Rain \u2014dijo Ana\u2014. Sol."] * n,
    "insets": lambda n: ["\u2014 Sol \u2014dijo Ana\u2014 " * n],
    "incises": lambda n: ["\u2014 Sol, " + "dit Paul, " * n],
    "items": lambda n: ["- pan"] * n,
    "subjects": lambda n: ["\u00abNo hay sol\u00bb, dijo Ana " + "y Ana, la Ana " * n],
    "led": lambda n: ["Ana, Ana y la Ana dijo: " * n + "\u00abNo hay sol aqu\u00ed\u00bb."],
    "nested guillemets": lambda n: ["\u00ab a " * n + "\u00bb b " * n],
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("language", ["en", "fr", "sv"])
def test_quotes_cost_the_length_of_the_text(scale, shape, language):
    """Finding quotes takes time in proportion to the text."""
    scale(lambda text: find_quotes(text, language=language), SHAPES[shape], [200, 800, 3_200])


@pytest.mark.parametrize("shape", SHAPES)
def test_hostile_quotes_stay_in_the_text(shape):
    """Spans slice to the text of their quote; two spans are apart or one holds the other."""
    paragraphs = SHAPES[shape](60)
    spans = []
    for quote in find_quotes(paragraphs):
        assert quote.text == " ".join(paragraphs[s.block][s.start : s.end] for s in quote.spans)
        spans += quote.spans
    for one in spans:
        for other in spans:
            if one.block == other.block and one.start < other.start < one.end:
                assert other.end <= one.end


def test_quotes_past_the_limit_are_told():
    """The first ones are kept, and an issue says that there are more."""
    text = "Rain in Lund\n\n" + "\n\n".join(f'"Rain number {n} falls on Lund," he said.' for n in range(30))
    found = extract_text(text, limits=Limits(max_quotes=10))
    assert len(found.article.quotes) == 10
    assert "quotes-cut" in {issue.code for issue in found.issues}


def test_annotating_keeps_to_the_limit():
    """A record that is annotated anew has no more quotes than the limit."""
    body = tuple(Paragraph(text=f'"Rain number {n} falls on Lund," he said.') for n in range(30))
    assert len(annotate(Article(body=body), limits=Limits(max_quotes=10)).quotes) == 10


STORY = "It rained in Lund on Sunday, the mayor of the town said in the afternoon, and more rain would follow."


def commented(number, name=lambda n: f"#c{n}", parent=lambda n: None):
    """Return a page that declares its comments as linked data."""
    comments = [
        {"@type": "Comment", "@id": name(n), "text": f"Comment number {n}.", "parentItem": {"@id": parent(n)}}
        for n in range(number)
    ]
    data = json.dumps({"@type": "NewsArticle", "headline": "Rain in Lund", "comment": comments})
    head = f'<title>Rain in Lund</title><script type="application/ld+json">{data}</script>'
    return f"{head}<h1>Rain in Lund</h1><p>{STORY}</p><p>{STORY} Again.</p>"


def test_comments_past_the_limit_are_told():
    """The first ones are kept, and an issue says that there are more."""
    found = extract_html(commented(80), limits=Limits(max_comments=50))
    assert len(found.article.comments) == 50
    assert "comments-cut" in {issue.code for issue in found.issues}


def test_comments_cost_their_number(scale):
    """Four times the comments take four times the time."""
    scale(extract_html, commented, [250, 1_000, 4_000])


@pytest.mark.parametrize(
    ("name", "parent"),
    [
        (lambda n: "#same", lambda n: "#same"),
        (lambda n: f"#c{n}", lambda n: f"#c{(n + 1) % 9}"),
        (lambda n: f"#c{n}", lambda n: f"#c{n}"),
        (lambda n: f"#c{n}", lambda n: "#nobody"),
    ],
    ids=["same id", "circle", "self", "unknown"],
)
def test_replies_in_a_circle_are_cut(name, parent):
    """Ids that stand twice and replies to oneself, in circles and to nobody give a sound record."""
    found = extract_html(commented(9, name, parent))
    article = require_valid(found.article)
    assert len(article.comments) == 9
    assert sum(len(list(thread.walk())) for thread in article.threads()) == 9


def chain(number):
    return Article(comments=tuple(Comment(text="x", reply_to=n - 1 if n else None) for n in range(number)))


@pytest.mark.parametrize(
    "use",
    [
        lambda article: pickle.loads(pickle.dumps(article)),
        hash,
        repr,
        validate,
        lambda article: [list(thread.walk()) for thread in article.threads()],
        lambda article: from_json(to_json(article)),
    ],
    ids=["pickle", "hash", "repr", "validate", "threads", "json"],
)
def test_a_chain_of_replies_costs_its_length(scale, use):
    """A thread of ten thousand levels is as flat as any other."""
    scale(use, chain, [500, 2_000, 8_000])


def test_validating_costs_the_size_of_the_record(scale):
    """Many quotes, blocks and comments take time in proportion."""

    def record(number):
        blocks = tuple(Paragraph(text=f"Rain number {n} fell in Lund.") for n in range(number))
        quotes = tuple(Quote(text="Rain", spans=(Span(block=n, start=0, end=4),)) for n in range(number))
        comments = tuple(Comment(text="x", id=str(n)) for n in range(number))
        return Article(headline="x", body=blocks, quotes=quotes, comments=comments, tags=tuple(map(str, range(number))))

    scale(validate, record, [500, 2_000, 8_000])


@pytest.mark.parametrize(
    "pump",
    [
        *(
            "by ",
            "By Ana Ruiz, ",
            "and ",
            ", ",
            "Ana ",
            "(",
            "a@b.c ",
            "| ",
            "\u00a0",
            "Text: Ana Foto: Tom ",
            "in Lima ",
        ),
        *(
            "with reporting by Ana Ruiz ",
            "editor of The ",
            "Reporter ",
            "\uae40\ud558\ub298\u00b7",
            "\u8bb0\u8005 \u6797\u5c0f\u96e8 ",
            "\u0648\u0623\u062d\u0645\u062f ",
        ),
        *(
            "1 min ",
            "y ",
            "Prof. ",
            "A. ",
            "Ana: ",
            "for X ",
            "der ",
            "\u00ab",
            "is a ",
            "\u3010a\uff1d",
            "3 May 2024 ",
        ),
    ],
)
def test_a_byline_costs_its_length(scale, pump):
    """An endless byline is read, cut or refused in proportion to its length."""

    def read(text):
        try:
            return parse_byline(text)
        except NewsRecordError:
            return None

    scale(read, lambda n: "By Ana Ruiz " + pump * n, [500, 2_000, 8_000])
