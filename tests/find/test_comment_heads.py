"""Comments that only a heading speaks for: style sheets that machines wrote leave no names."""

from __future__ import annotations

import newsrecord

STORY = "".join(
    f"<p>The ferry to Lund Island left the harbour on {day} for the first time in eleven days, said the port.</p>"
    for day in ("Saturday", "Sunday", "Monday")
)
WORDS = (
    "We waited for that boat for a week.",
    "The pier should have been mended in March already.",
    "Thank you to all who brought us bread meanwhile.",
    "And who pays for the second boat?",
)
PEOPLE = ("Ana Ruiz", "Tom Lee", "Mira Okoye", "Jon Dahl")


def comment(person: str, words: str, day: int = 3) -> str:
    return (
        f'<div class="c1a2"><div class="c77f"><b>{person}</b> <span>{day} May 2024 at 9:15</span></div>'
        f'<div class="c90d"><p>{words}</p></div><div class="c3ab">Reply</div></div>'
    )


def read(below: str) -> newsrecord.Article:
    page = f'<html lang="en"><body><main><h1>Ferry runs again</h1><div class="cdd0">{STORY}</div>{below}</main></body>'
    return newsrecord.parse_html(page, url="https://www.quay.example/ferry", annotate=())


def thread(people: tuple[str, ...] = PEOPLE) -> str:
    return "".join(comment(person, words, i + 3) for i, (person, words) in enumerate(zip(people, WORDS, strict=True)))


def test_a_line_with_their_number_heads_comments() -> None:
    """The number of comments need not stand in a heading."""
    article = read(f'<div class="cf01"><div><p>4 Comments</p></div><div class="cf02">{thread()}</div></div>')
    assert [each.author for each in article.comments] == list(PEOPLE)
    assert [each.text for each in article.comments] == list(WORDS)
    assert all(words not in article.text for words in WORDS)


def test_buttons_between_heading_and_comments_stand_with_the_heading() -> None:
    """What follows a heading right away is not always a comment."""
    head = '<div class="cf03"><h3>Comments</h3><div>Sort by</div><div>Newest first</div></div>'
    article = read(f'<div class="cf01"><div>{head}</div><div class="cf02">{thread()}</div></div>')
    assert [each.author for each in article.comments] == list(PEOPLE)


def test_some_comments_may_lack_a_date_where_the_heading_counts_them() -> None:
    """As many as the heading declares are the comments, though one is signed otherwise."""
    odd = '<div class="c1a2"><div class="c77f"><b>Ida Holm</b></div><div class="c90d"><p>Me too.</p></div></div>'
    people = [each.author for each in read(f"<div><h3>5 Comments</h3><div>{thread()}{odd}</div></div>").comments]
    assert people[:4] == list(PEOPLE)


def test_what_one_person_shows_is_no_thread() -> None:
    """Posts that a story shows from elsewhere are signed and dated, too."""
    article = read(f"<div><p>4 Comments</p><div>{thread(('Ana Ruiz',) * 4)}</div></div>")
    assert article.comments == ()


def test_teasers_under_a_heading_are_no_comments() -> None:
    """Titles of other stories lead elsewhere."""
    teasers = "".join(
        f'<div class="c1a2"><div><b>{person}</b> <span>{i + 3} May 2024 at 9:15</span></div>'
        f'<a href="/story/{i}"><p>{words}</p></a></div>'
        for i, (person, words) in enumerate(zip(PEOPLE, WORDS, strict=True))
    )
    assert read(f"<div><h3>Comments</h3><div>{teasers}</div></div>").comments == ()


def test_links_to_answer_tell_comments_without_a_heading() -> None:
    """Where nothing heads a thread, the link to answer each comment tells where it stands."""
    article = read(f'<div class="cf01"><div class="cf04"><input></div><div class="cf02">{thread()}</div></div>')
    assert [each.author for each in article.comments] == list(PEOPLE)


def test_questions_to_reply_to_are_no_comments() -> None:
    """A list of offers may have a button to reply to each, and nobody signs it."""
    offers = "".join(f"<div><p>{words}</p><div>3 May 2024</div><div>Reply</div></div>" for words in WORDS)
    assert read(f"<div>{offers}</div>").comments == ()


def test_a_printed_day_without_its_year_is_no_part_of_the_name() -> None:
    """A time for machines stands around what is printed of it."""
    lines = "".join(
        f'<div class="c1a2"><div><span>{person}</span> <time datetime="2024-05-0{i + 3}T09:15:00Z">{day}</time></div>'
        f"<div>{words}</div><button>Reply</button></div>"
        for i, (person, words, day) in enumerate(
            zip(PEOPLE, WORDS, ("3 May", "May 4", "5. Mai", "6 de mayo"), strict=True)
        )
    )
    assert [each.author for each in read(f"<div><div>{lines}</div></div>").comments] == list(PEOPLE)
