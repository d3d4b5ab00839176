"""Laws of the comments of a page: they and the body are disjoint, and their evidence leads back."""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord import extract_html, require_valid
from newsrecord.find.body.body import find_bodies
from newsrecord.find.comments.comments import find_comments
from newsrecord.page.walk import read_page

SECTIONS = sorted((Path(__file__).parents[1] / "find" / "comment_sections").glob("*.html"))
STORY = "Rain fell in Lund all through Sunday and the river rose by a metre, the mayor said in the afternoon."
WORDS = st.text(st.sampled_from("abcdefghij äöü éñ жшл 水火 .,!?'<>&"), min_size=1, max_size=60).filter(str.strip)
NAMES = st.sampled_from(["Ann", "Jón Þór", "毛利", "kai_77", "Dr. No", "Guest"])
DAYS = st.dates(min_value=__import__("datetime").date(2001, 1, 1), max_value=__import__("datetime").date(2030, 1, 1))
SHAPES = st.sampled_from(
    [
        '<li class="comment" id="c{n}"><cite>{name}</cite> <time datetime="{day}">{day}</time><p>{text}</p>'
        "{replies}</li>",
        '<div class="post-reply" data-id="{n}"><div class="head"><b>{name}</b> {day}</div>'
        '<div class="text">{text}</div></div>{replies}',
        '<article class="cmt"><p>{text}</p><footer><span class="author">{name}</span> <i>{day}</i></footer>{replies}'
        "</article>",
    ]
)


@st.composite
def threads(draw):
    """Draw the markup of a thread in one manner."""
    shape = draw(SHAPES)
    number = iter(range(1, 1_000))

    def write(depth):
        texts = draw(st.lists(st.tuples(NAMES, DAYS, WORDS), min_size=depth == 0, max_size=3))
        return "".join(
            shape.format(
                n=next(number), name=html.escape(name), day=day, text=html.escape(words),
                replies=f'<div class="replies">{write(depth + 1)}</div>' if depth < 2 else "",
            )
            for name, day, words in texts
        )  # fmt: skip

    return f'<section id="comments"><h2>Comments</h2>{write(0)}</section>'


def read(section):
    return f"<html><body><h1>Rain in Lund</h1><p>{STORY}</p><p>{STORY} Again.</p>{section}</body></html>"


@given(threads(), st.booleans())
def test_comments_and_body_are_disjoint(section, goes_on):
    """No chunk of the outline is both a comment and body, and the story is whole."""
    page = read(section) if goes_on else read(section).replace("</p><p>", f"</p>{section}<p>", 1)
    outline = read_page(page)
    found = find_comments(outline)
    bodies = find_bodies(outline, found.chunks)
    taken = {outline.chunks[index].locator for index in found.chunks}
    assert not any(block.text in {c.text for c in found.comments} for body in bodies[:1] for block in body.value)
    assert all(chunk.locator not in taken for chunk in outline.chunks if chunk.text.startswith(STORY))
    assert all(STORY not in comment.text for comment in found.comments)


@given(threads())
def test_threads_are_sound(section):
    """The record is valid: each comment has a text, and answers one before it."""
    article = extract_html(read(section), annotate=()).article
    require_valid(article)
    assert all(comment.text for comment in article.comments)
    assert all(c.reply_to is None or c.reply_to < i for i, c in enumerate(article.comments))


@given(threads())
def test_evidence_of_comments_leads_back(stray_evidence, section):
    """Text, writer and time of each comment are found again where their locators point."""
    page = read(section)
    assert stray_evidence(extract_html(page, annotate=()), page) == []


@pytest.mark.parametrize("path", SECTIONS, ids=lambda path: path.stem)
def test_evidence_of_sections_leads_back(stray_evidence, path):
    """On the sections written in the manner of many systems, too."""
    page = read(path.read_text("utf-8"))
    assert stray_evidence(extract_html(page, annotate=()), page) == []
