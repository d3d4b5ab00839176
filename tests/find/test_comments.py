"""Readers' comments: in pasted text, in linked data, and the places of a page that hold them."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from newsrecord import parse_html
from newsrecord.find.comments.comments import find_comments
from newsrecord.limits import Limits
from newsrecord.page.outline import Chunk, Container, DataNode, Outline
from newsrecord.page.walk import read_page
from newsrecord.wire import read_text

STORY = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning.\n\n" * 3
PROSE = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning. " * 2


def talk(text: str) -> list[tuple[str, str | None]]:
    return [(each.text, each.author) for each in find_comments(read_text(STORY + text)).comments]


def test_reply_lines_end_comments() -> None:
    """What stands between two reply links is a comment."""
    assert talk("2 Comments\n\nGood news.\n\nReply\n\nAt last\n\nReply") == [("Good news.", None), ("At last", None)]


def test_reply_lines_without_a_heading() -> None:
    """Two reply links after the story are enough, and the first comment is none of the story's text."""
    assert talk("Good news, said my cat.\n\nReply\n\nAt last\n\nReply")[0] == ("Good news, said my cat.", None)


def test_name_and_date_open_a_comment() -> None:
    """A line with a name before a line with a date opens a comment where there are no reply links."""
    text = "Comments (2)\n\nAda\n3 March 2024\nGood news.\nGood cranes.\n\nJon H.\n4 March 2024\nAt last."
    assert talk(text) == [("Good news.\nGood cranes.", "Ada"), ("At last.", "Jon H.")]


def test_name_and_date_on_one_line() -> None:
    """Name and date may share a line."""
    found = find_comments(read_text(STORY + "Kommentare (1)\n\nMöwe77 13.03.2024 um 08.15\nEndlich!\n\nAntworten"))
    assert found.comments[0].author == "Möwe77"
    assert found.comments[0].published == dt.datetime(2024, 3, 13, 8, 15)


def test_names_without_dates() -> None:
    """Where nearly every comment opens with a short line, that line is the name."""
    text = "2 Comments\n\nAda\nGood news for us all.\nReply\n\nJon\nThe cranes woke me up.\nReply"
    assert talk(text) == [("Good news for us all.", "Ada"), ("The cranes woke me up.", "Jon")]


def test_reply_link_above_the_text() -> None:
    """A reply link between the name and the text ends nothing."""
    text = "Comments (2)\n\nAda\n3 March 2024\nReply\nGood news.\n\nJon\n4 March 2024\nReply\nAt last."
    assert talk(text) == [("Good news.", "Ada"), ("At last.", "Jon")]


def test_age_is_no_date() -> None:
    """An age such as "2 hours ago" counts from a day nobody knows."""
    found = find_comments(read_text(STORY + "1 Comment\n\nAda\n2 hours ago\nGood news.\n\nReply"))
    assert (found.comments[0].author, found.comments[0].published) == ("Ada", None)


def test_count_alone_parts_paragraphs() -> None:
    """Exactly as many paragraphs as were declared are the comments."""
    assert talk("2 Comments\n\nGood news for us all.\n\nAt last they move again.") == [
        ("Good news for us all.", None),
        ("At last they move again.", None),
    ]


def test_form_alone_gives_no_comment() -> None:
    """The form for a first comment, with its policy, holds no comment."""
    found = find_comments(read_text(STORY + "Leave a comment\n\nYour email address will not be published.\n\nName *"))
    assert (found.comments, found.count) == ((), None)


def test_footer_is_no_comment() -> None:
    """The last comment ends where the page goes on."""
    text = "1 Comment\n\nAda\n3 March 2024\nGood news.\n\nMost read\n\nMayor opens a tram line.\n\nHerring is dear."
    assert talk(text) == [("Good news.", "Ada")]


def test_thoughts_on_a_headline_are_a_count() -> None:
    """A line "3 thoughts on ..." declares a number of comments."""
    assert find_comments(read_text(STORY + "3 thoughts on “Cranes move again”\n\nReply")).count == 3


def test_claimed_chunks_of_a_text() -> None:
    """In a text the comments' chunks are those with a comment's role."""
    outline = read_text(STORY + "1 Comment\n\nGood news.\n\nReply")
    assert [outline.chunks[i].text for i in sorted(find_comments(outline).chunks)] == ["1 Comment", "Good news."]


def test_more_comments_than_allowed() -> None:
    """Past `Limits.max_comments` the rest is cut, and an issue says so."""
    outline = read_text(STORY + "Comments\n\n" + "Good news.\n\nReply\n\n" * 9, limits=Limits(max_comments=4))
    found = find_comments(outline)
    assert len(found.comments) == 4
    assert found.issues[0].code == "comments-cut"


def test_evidence_names_the_lines() -> None:
    """The evidence points at the first comment and at the declared number."""
    evidence = find_comments(read_text(STORY + "1 Comment\n\nGood news.\n\nReply")).evidence
    assert [(each.rule, each.raw) for each in evidence] == [
        ("comments.line", "Good news."),
        ("comments.declared-count", "1 Comment"),
    ]


def node(locator: str, *types: str, **values: object) -> DataNode:
    return DataNode(types, {key.replace("at_", "@"): value for key, value in values.items()}, locator, "json-ld")


def test_declared_comments_with_replies() -> None:
    """Linked data gives text, name, day, likes and, by nesting or by reference, the parent."""
    outline = Outline(
        form="html",
        nodes=(
            node("json-ld[0]$", "NewsArticle", commentCount=3),
            node("json-ld[0]$.comment[0]", "Comment", at_id="#c1", text="Good&nbsp;news.", author={"name": "Ada"}),
            node("json-ld[0]$.comment[0].comment[0]", "Comment", text="Indeed.", author=["Jon"], upvoteCount=4),
            node("json-ld[0]$.comment[1]", "Comment", text="At last.", parentItem={"@id": "#c1"}),
            node("json-ld[0]$.comment[2]", "Comment", text="At last.", datePublished="2024-03-13T08:15:00Z"),
            node("json-ld[0]$.comment[3]", "Comment", text=""),
            node("json-ld[1]$", "Comment", text="Indeed.", author="Jon"),
        ),
    )
    found = find_comments(outline)
    assert [(each.text, each.author, each.reply_to) for each in found.comments] == [
        ("Good news.", "Ada", None),
        ("Indeed.", "Jon", 0),
        ("At last.", None, 0),
        ("At last.", None, None),
    ]
    assert found.comments[1].likes == 4
    assert found.comments[3].published == dt.datetime(2024, 3, 13, 8, 15, tzinfo=dt.UTC)
    assert found.count == 3


def test_declared_counter() -> None:
    """An InteractionCounter of comments declares their number."""
    counter = node("json-ld[0]$.s", "InteractionCounter", interactionType="CommentAction", userInteractionCount="12")
    assert find_comments(Outline(form="html", nodes=(counter,))).count == 12


def test_link_to_the_comments_of_the_page_counts_them() -> None:
    """A page that loads its comments late says in a link to them how many there are; other links do not count."""
    story = f"<h1>Cranes move again</h1><ul><li><a href='{{}}'>14 Comments</a></ul><p>{PROSE}</p>"
    assert find_comments(read_page(story.format("#comments-box"))).count == 14
    assert find_comments(read_page(story.format("/other#comments"))).count is None


def container(parent: int, *names: str, tag: str = "div", **attributes: str) -> Container:
    return Container(tag, parent, attributes, frozenset(names), "page")


def paragraph(where: int, text: str = PROSE) -> Chunk:
    return Chunk(kind="paragraph", text=text, container=where, tag="p", locator="page")


def claimed(containers: tuple[Container, ...], *chunks: Chunk) -> set[int]:
    return set(find_comments(Outline(form="html", containers=containers, chunks=chunks)).chunks)


def test_comment_container_is_claimed_whole() -> None:
    """What stands in a container named for comments, at any depth, is no body."""
    places = (container(-1, tag="body"), container(0, "comments", "area"), container(1, "item"))
    assert claimed(places, paragraph(0), paragraph(1), paragraph(2), paragraph(0)) == {1, 2}


def test_container_with_the_headline_is_not_claimed() -> None:
    """A theme that writes "comments" on the part with the headline hides no text."""
    top = Chunk(kind="heading", level=1, text="Cranes move", container=1, tag="h1", locator="page")
    places = (container(-1, tag="body"), container(0, "has", "comments"), container(1, "respond"))
    assert claimed(places, top, paragraph(1), paragraph(2)) == {2}


def test_container_of_the_article_body_is_not_claimed() -> None:
    """A container declared to be the text of the article stays the text, whatever its name."""
    places = (container(-1, tag="body"), container(0, "comment", itemprop="articleBody"))
    assert claimed(places, paragraph(0), paragraph(1)) == set()


def test_container_without_text_before_it_is_not_claimed() -> None:
    """Papers call opinion pieces "comment": comments follow a text, and nothing stands before this one."""
    places = (container(-1, tag="body"), container(0, "article", "comment"))
    assert claimed(places, paragraph(1), paragraph(1)) == set()


def test_short_link_to_the_comments_is_claimed() -> None:
    """A link to the comments above the text is no body."""
    places = (container(-1, tag="body"), container(0, "comments", "link"))
    assert claimed(places, paragraph(1, "12 comments"), paragraph(0)) == {0}


def _declared(*comments: dict[str, object]) -> Outline:
    nodes = tuple(
        DataNode(types=("Comment",), values=values, locator=f"json-ld[{i}]$", source="json-ld")
        for i, values in enumerate(comments)
    )
    return Outline(form="html", nodes=nodes)


def test_cycle_of_replies_is_cut_with_an_issue() -> None:
    """Two comments that answer each other: the first is kept as no reply, and an issue says so."""
    found = find_comments(
        _declared(
            {"@id": "#a", "text": "First.", "parentItem": {"@id": "#b"}},
            {"@id": "#b", "text": "Second.", "parentItem": {"@id": "#a"}},
        )
    )
    assert [comment.reply_to for comment in found.comments] == [None, 0]
    assert [(issue.code, issue.path) for issue in found.issues] == [("reply-unresolved", "comments")]
    assert "'#b'" in found.issues[0].message


@pytest.mark.parametrize("parent", ["#a", "#nowhere"])
def test_reply_to_itself_or_to_nobody_is_an_issue(parent: str) -> None:
    """A comment that names itself or an unknown one as its parent is kept as no reply, with an issue."""
    found = find_comments(_declared({"@id": "#a", "text": "First.", "parentItem": {"@id": parent}}))
    assert found.comments[0].reply_to is None
    assert [issue.code for issue in found.issues] == ["reply-unresolved"]


@pytest.mark.parametrize("parent", ["https://example.org/story", "#story"])
def test_comment_that_answers_the_story_is_no_reply_and_no_issue(parent: str) -> None:
    """Naming the story itself as the parent is how some pages declare a comment of the first level."""
    outline = _declared({"@id": "#a", "text": "First.", "parentItem": {"@id": parent}})
    story = DataNode(types=("NewsArticle",), values={"@id": "#story"}, locator="json-ld[9]$", source="json-ld")
    found = find_comments(attrs.evolve(outline, nodes=(*outline.nodes, story)))
    assert (found.comments[0].reply_to, found.issues) == (None, ())


def html_comments(section: str) -> list[tuple[str | None, str]]:
    page = f"<html lang=en><body><article><h1>Cranes move</h1><p>{PROSE}</p></article>{section}</body></html>"
    return [(each.author, each.text) for each in parse_html(page, url="https://port.example/1").comments]


def test_two_comments_in_one_list_are_two() -> None:
    """Old blogs set who, what and when side by side in one list, and a page may have two of them."""
    one = "<dt class=comment-author><a href='/ada'>{0}</a> said...</dt><dd class=comment-body><p>{1}</p></dd>"
    foot = "<dd class=comment-footer><span class=comment-timestamp><a href='#c'>{} August 2011 at 09:12</a></span></dd>"
    said = one.format("Ada", "They moved in 2009 as well.") + foot.format(15)
    said += one.format("Jon H.", "Which of the cranes was it?") + foot.format(16)
    section = f"<div class=comments id=comments><h4>2 comments:</h4><dl id=comments-block>{said}</dl></div>"
    assert html_comments(section) == [
        ("Ada", "They moved in 2009 as well."),
        ("Jon H.", "Which of the cranes was it?"),
    ]


def test_day_without_its_year_is_the_time_where_the_link_tells_the_year() -> None:
    """A letter's site prints the day, and keeps the year and the hour in the title of the link."""
    one = (
        "<div class=comment><div class=comment-meta><a href='/u'>{0}</a><a href='#' title='May {1}, 2024, 9:12 AM'>May"
        " {1}</a></div><div class=comment-body><p>{2}</p></div><div class=comment-actions><a>Reply</a></div></div>"
    )
    said = one.format("Ada", 30, "My father paid sixpence.") + one.format("Jon", 31, "Please print page 14.")
    assert html_comments(f"<div class=comment-list>{said}</div>") == [
        ("Ada", "My father paid sixpence."),
        ("Jon", "Please print page 14."),
    ]


def test_bracket_before_a_day_is_no_part_of_a_name() -> None:
    """The day of the week may stand in brackets with the date."""
    one = (
        '<li><span class="com-meta"><strong class="com-meta-author">{}</strong> <em>(<i>Monday, {} June 2018 07:50</i>)'
        '</em></span><p class="commententry-text">{}</p></li>'
    )
    said = one.format("Renate", "04", "I stood there and missed the bus.") + one.format("Uwe", "05", "Thank you, all.")
    assert [name for name, _ in html_comments(f'<div class="comments"><ul>{said}</ul></div>')] == ["Renate", "Uwe"]
