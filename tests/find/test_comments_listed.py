"""Comments that nothing but their number tells of, and a single one under its heading."""

from __future__ import annotations

import pytest

import newsrecord

STORY = "".join(
    f"<p>The ferry to Lund Island left the harbour on {day} for the first time in eleven days, said the port.</p>"
    for day in ("Saturday", "Sunday", "Monday")
)
WORDS = (
    "We waited for that boat for a whole week, and nobody told us why.",
    "The pier should have been mended in March already.",
    "Thank you to all who brought us bread meanwhile.",
    "And who pays for the second boat?",
)


def read(below: str) -> newsrecord.Article:
    page = f'<html lang="en"><body><main><h1>Ferry runs again</h1><div class="cdd0">{STORY}</div>{below}</main></body>'
    return newsrecord.parse_html(page, url="https://www.quay.example/ferry", annotate=())


def items(words: tuple[str, ...] = WORDS) -> str:
    return "".join(f'<li class="c77f"><div><div class="c90d">{said}</div></div></li>' for said in words)


def test_items_as_many_as_the_heading_counts() -> None:
    """What stands in a list of as many items as the heading counts comments are the comments, though unsigned."""
    article = read(f'<div class="cf01"><div><span>4 Comments</span></div><ul class="cf02">{items()}</ul></div>')
    assert [each.text for each in article.comments] == list(WORDS)
    assert all(each.author is None and each.published is None for each in article.comments)
    assert all(words not in article.text for words in WORDS)


@pytest.mark.parametrize(
    "below",
    [
        f'<div class="cf01"><div><span>5 Comments</span></div><ul class="cf02">{items()}</ul></div>',
        '<div class="cf01"><div><span>4 Comments</span></div><ul class="cf02">'
        + "".join(f'<li><a href="/{n}">{said}</a></li>' for n, said in enumerate(WORDS))
        + "</ul></div>",
        f'<div class="cf01"><div><span>4 islands</span></div><ul class="cf02">{items()}</ul></div>',
    ],
    ids=["another number", "links", "no comments"],
)
def test_other_lists_are_no_comments(below: str) -> None:
    """A list of another number of items, of links, or below another heading is no thread."""
    assert read(below).comments == ()


def test_a_single_comment_with_name_and_hour() -> None:
    """Under the heading of comments one is read, too, where a name, a day with the hour and words follow."""
    one = '<div class="c1"><div class="c2">Ana Ruiz</div><div class="c3">3 May 2024, 9:15</div></div>'
    article = read(f'<div class="cf01"><div>Comments</div><div class="cf02">{one}<div>{WORDS[0]}</div></div></div>')
    assert [(each.author, each.text) for each in article.comments] == [("Ana Ruiz", WORDS[0])]


def test_the_word_for_hours_behind_the_time_is_no_name() -> None:
    """In "14:59 horas" all is a time; the name stands above it."""
    one = '<div><div class="c2">Ana Ruiz</div><span>02/11/2023 14:59 horas</span></div>'
    article = read(f'<div><h2>133 Comentarios</h2><div class="cf02">{one}<div><p>{WORDS[0]}</p></div></div></div>')
    assert [(each.author, each.text) for each in article.comments] == [("Ana Ruiz", WORDS[0])]


@pytest.mark.parametrize(
    "one",
    [
        f"<div>Ana Ruiz</div><div>3 May 2024</div><div>{WORDS[0]}</div>",
        f'<div>Ana Ruiz</div><div>3 May 2024, 9:15</div><div><a href="/boats">{WORDS[0]}</a></div>',
    ],
    ids=["a day alone", "a link"],
)
def test_a_single_teaser_is_no_comment(one: str) -> None:
    """A note with a day alone, or a link to another story, is no comment."""
    assert read(f'<div class="cf01"><div>Comments</div><div class="cf02">{one}</div></div>').comments == ()


def test_what_opens_the_rest_of_a_comment_is_no_part_of_it() -> None:
    """What says "Read more" behind dots is a button, whatever its element is called."""
    words = [
        f"The pier of Lund was mended in {month}, they say<s>… </s><s>Read more »</s>" for month in ("May", "June")
    ]
    below = "".join(
        f'<div class="c1"><div class="c2"><b>{name}</b> <i>{3 + n} May 2024 at 9:15</i></div>'
        f'<div class="c3">{said.replace("s>", "span>")}</div></div>'
        for n, (name, said) in enumerate(zip(("Ana Ruiz", "Tom Lee"), words, strict=True))
    )
    article = read(f"<div><p>2 Comments</p><div>{below}</div></div>")
    assert [each.text.rpartition(" ")[2] for each in article.comments] == ["say", "say"]
