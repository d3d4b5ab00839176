"""Threads as many systems print them: portraits of letters, badges, rows of buttons, notes below, boxes beside."""

from __future__ import annotations

from newsrecord import Article, parse_html

STORY = "".join(
    f"<p>Cranes at the port of Varna moved again on {day}, for the first time since the storm of last month.</p>"
    for day in ("Monday", "Tuesday", "Wednesday")
)
NAMES = ("Ann Lee", "Jon Berg", "Mia Falk")


def read(section: str) -> Article:
    page = f'<html lang="en"><body><main><article><h1>Cranes move</h1><div class="text">{STORY}</div></article>'
    return parse_html(f"{page}{section}</main></body></html>")


def authors(section: str) -> list[str | None]:
    return [comment.author for comment in read(section).comments]


def texts(section: str) -> list[str]:
    return [comment.text for comment in read(section).comments]


def test_letters_above_a_name_in_one_cell() -> None:
    """The letters of a portrait above the name are not the name."""
    rows = "".join(
        f'<tr><td class="c-user"><div class="qh">{letters}</div><b>{name}</b></td>'
        f'<td class="c-text"><div class="c-date">3 May 2024 10:1{at}</div><div>Good news for {name}.</div></td></tr>'
        for at, (letters, name) in enumerate([("A", "ann"), ("JB", "Jon Berg")])
    )
    assert authors(f'<div id="comments"><table>{rows}</table></div>') == ["ann", "Jon Berg"]


def test_letters_above_a_line_with_name_and_time() -> None:
    """The letters of a portrait do not end the comment before."""
    rows = "".join(
        f'<dt><div class="qh">{name[0]}</div><cite>{name}</cite> – <i>3 May 2024, 10:1{at}</i></dt>'
        f"<dd><p>Good news for {name}.</p></dd>"
        for at, name in enumerate(NAMES)
    )
    found = texts(f'<div class="comments"><dl>{rows}</dl></div>')
    assert found == [f"Good news for {name}." for name in NAMES]


def test_badge_below_a_name_in_a_heading() -> None:
    """A badge set apart below the heading with the name is not the name."""
    items = "".join(
        f'<article class="comment"><header><h4>{name}</h4><span class="badge">Author</span>'
        f'<p class="meta"><span class="date">3 May 2024 10:15</span></p></header>'
        f'<div class="text"><p>Good news for {name}.</p></div></article>'
        for name in NAMES
    )
    assert authors(f'<div class="comment-section">{items}</div>') == [*NAMES]


def test_badge_beside_a_name_in_one_element() -> None:
    """A badge in one element with the name, which has one of its own, is no part of the name."""
    items = "".join(
        f'<li class="x1"><div><span><strong>{name}</strong> <span class="badge">Moderator</span></span>'
        f' <span>·</span> <span class="date">3 May 2024 10:1{at}</span></div>'
        f"<div>Good news for {name}.</div></li>"
        for at, name in enumerate((*NAMES, "JJ"))
    )
    assert authors(f'<div><h2>4 comments</h2><ul class="x3">{items}</ul></div>') == [*NAMES, "JJ"]


def row(name: str, buttons: str) -> str:
    head = f'<div class="qc"><span class="qd">{name}</span><span class="qe">3 May 2024 10:15</span></div>'
    return (
        f'<div class="qb">{head}<div class="qf"><p>Good news for {name}.</p></div><div class="qg">{buttons}</div></div>'
    )


def test_links_to_answer_before_other_buttons() -> None:
    """A thread without names is told by the link to answer in a row with other buttons, too."""
    rows = "".join(row(name, "<span>Reply</span> <span>Report</span>") for name in NAMES)
    assert authors(f'<div class="qi"><h2>Talkings</h2><div class="qj">{rows}</div></div>') == [*NAMES]


def test_plain_links_in_a_row_are_no_text() -> None:
    """Buttons in a row are no part of what a reader says, links of no name among them."""
    link = '<a href="#">{}</a>'
    rows = "".join(row(name, " ".join(map(link.format, ("Reply", "Report", "Share")))) for name in NAMES[:2])
    found = texts(f'<div class="qi"><h2>2 comments</h2><div class="qj">{rows}</div></div>')
    assert found == [f"Good news for {name}." for name in NAMES[:2]]


def paragraphs(name: str) -> str:
    return f"<p><strong>{name}</strong>, <span>3 May 2024 10:15</span></p><div><p>Good news for {name}.</p></div>"


def test_note_below_the_last_comment() -> None:
    """What tells readers that they may not write, or must log in, is no part of the last comment."""
    thread = "".join(map(paragraphs, NAMES[:2]))
    for note in ("Comments are closed.", '<a href="/login">Log in to comment</a>'):
        found = texts(f'<div class="comments"><h3>2 comments</h3>{thread}<p>{note}</p></div>')
        assert found[-1] == "Good news for Jon Berg."


def test_heading_of_a_single_comment_counts_it() -> None:
    """The heading counts the comment that stands in one element with it."""
    section = f'<div class="comments"><h3>1 comment</h3>{paragraphs("Ann Lee")}<p><button>Reply</button></p></div>'
    assert read(section).comment_count == 1


def quoted(name: str) -> str:
    return f"<li><blockquote>The cranes are good for all of us.</blockquote><cite>{name}</cite></li>"


def test_reviews_below_a_heading_of_talk() -> None:
    """Reviews of goods below a list of what was said elsewhere are no comments."""
    reviews = "".join(
        f'<div class="review"><b>{name}</b> <span>3 May 2024</span><p>Good boots for {name}.</p></div>'
        for name in NAMES
    )
    talk = f'<div class="qb"><h3>Discussion</h3><ul>{"".join(map(quoted, NAMES))}</ul></div>'
    assert texts(f'{talk}<section class="reviews"><h3>Customer boots</h3>{reviews}</section>') == []


def test_box_of_latest_comments_above_the_form() -> None:
    """Comments that each lead to another story, in a box that is headed so, are not those of the page."""
    items = "".join(
        f"<li><b>{name}</b> <span>3 May 2024 10:15</span><p>Good news for {name}.</p>"
        f'<a href="/s/{at}#c">Ferry number {at} sails at last</a></li>'
        for at, name in enumerate(NAMES)
    )
    box = f'<div class="qb"><h3>Latest comments</h3><ul>{items}</ul></div>'
    assert texts(f"{box}<div><h3>Leave a comment</h3><form><label>Name<input></label></form></div>") == []
