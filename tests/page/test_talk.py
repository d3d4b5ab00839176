"""Where readers talk, the outline keeps the elements within a line, bare rows and how deep a container stands."""

from __future__ import annotations

import pytest

from newsrecord.page.outline import Chunk, Outline
from newsrecord.page.talk import names_talk
from newsrecord.page.walk import read_page


def only(outline: Outline) -> Chunk:
    (chunk,) = outline.chunks
    return chunk


def parts(outline: Outline) -> list[tuple[str, str]]:
    return [(part.tag, chunk.text[part.start : part.end]) for chunk in outline.chunks for part in chunk.parts]


@pytest.mark.parametrize(
    "name",
    ["comments", "entry-comments", "commentList", "recipeComments", "kommentarliste", "area_comentarios", "yorumlar",
     "komentarze", "disqus_thread", "reacties", "forum-topic", "lesermeinungen", "talkback"],
)  # fmt: skip
def test_names_of_places_where_readers_talk(name: str) -> None:
    """Ids and classes of many systems and languages are known for what they are."""
    assert names_talk(name)


@pytest.mark.parametrize(
    "name", ["content", "recommended", "responsive", "moment", "display", "article-body", "commendation"]
)
def test_names_of_other_places(name: str) -> None:
    """Names that only look like them are not taken for them."""
    assert not names_talk(name)


def test_parts_of_a_line_are_kept_where_readers_talk() -> None:
    """Each element within a line has its words and its attributes."""
    outline = read_page(
        '<div id="comments"><p><b class="name">Ann Lee</b> said <a href="#c1" title="x">on Monday</a>:</p></div>'
    )
    chunk = only(outline)
    assert chunk.text == "Ann Lee said on Monday:"
    assert parts(outline) == [("b", "Ann Lee"), ("a", "on Monday")]
    assert chunk.parts[0].names == {"name"}
    assert chunk.parts[1].attributes["href"] == "#c1"
    assert chunk.parts[0].locator == "(//b)[1]"


def test_nowhere_else_are_parts_kept() -> None:
    """A page where nobody talks has lines without parts, and no place of talk."""
    outline = read_page('<div id="story"><p><b class="name">Ann Lee</b> said <a href="/x">so</a>.</p></div>')
    assert parts(outline) == []
    assert outline.talks == ()


def test_an_outer_part_comes_before_an_inner_one() -> None:
    """Of two elements with the same words the outer one is named first."""
    outline = read_page('<div class="comment"><p><cite><a href="/ann">Ann</a></cite> wrote</p></div>')
    assert [tag for tag, _ in parts(outline)] == ["cite", "a"]


def test_a_part_goes_on_behind_a_line_that_ends_in_it() -> None:
    """An element that holds blocks is a part of each of their lines."""
    outline = read_page('<div class="comments"><span class="x"><p>One</p><p>Two</p></span></div>')
    assert [chunk.text for chunk in outline.chunks] == ["One", "Two"]


def test_an_anchor_without_words_belongs_to_the_line_behind_it() -> None:
    """What links lead to is kept, though it shows nothing."""
    outline = read_page('<div class="comments"><a id="comment-7"></a><p>At last.</p></div>')
    assert only(outline).parts[0].attributes["id"] == "comment-7"


def test_bare_rows_are_containers_where_readers_talk() -> None:
    """Items without names are told apart."""
    outline = read_page('<ul class="comments"><li><p>One</p></li><li><p>Two</p></li></ul>')
    assert len({chunk.container for chunk in outline.chunks}) == 2


def test_a_table_of_comments_is_no_table_of_values() -> None:
    """Its cells stay lines."""
    outline = read_page(
        '<table class="comments"><tr><td>Ann</td><td>Yes</td></tr><tr><td>Jon</td><td>No</td></tr></table>'
    )
    assert [chunk.kind for chunk in outline.chunks] == ["paragraph"] * 4


def test_names_of_the_whole_page_are_no_place_of_talk() -> None:
    """Themes write "comments-open" on the body; a forum says so of itself."""
    assert read_page('<body class="comments-open"><p>Rain fell in Lund.</p>').talks == ()
    forum = read_page('<body id="phpbb"><p>Rain fell in Lund.')
    assert [forum.containers[place].tag for place in forum.talks] == ["body"]


def test_a_comment_by_its_type_is_a_place_of_talk() -> None:
    """Microdata needs no names."""
    outline = read_page('<div itemscope itemtype="https://schema.org/Comment"><p>At last.</p></div>')
    assert len(outline.talks) == 1


def test_containers_deep_in_a_thread_keep_their_depth() -> None:
    """Past two hundred levels the chains outwards stay short, and each container says how deep it stands."""
    outline = read_page('<div id="comments">' + '<ul class="r"><li class="comment"><p class="t">word</p>' * 300)
    longest = max(sum(1 for _ in outline.around(chunk.container)) for chunk in outline.chunks)
    deepest = max(holder.depth for holder in outline.containers)
    assert longest <= 450
    assert deepest > 500


def test_parts_are_kept_behind_a_place_of_talk_under_the_heading() -> None:
    """What stands under a heading of comments is talk to its end, though a place with a name stands in it, too."""
    row = '<div><p><b>{}</b> <i>2 days ago</i></p><div class="comment-text">So it is.</div></div>'
    outline = read_page(f"<div><h2>Comments (2)</h2>{row.format('Ann')}{row.format('Jon')}</div>")
    assert [words for tag, words in parts(outline) if tag == "b"] == ["Ann", "Jon"]


def test_elements_that_never_end_are_no_part_of_all_lines_that_follow() -> None:
    """Half a thousand that are left open within lines would make a hundred thousand parts."""
    outline = read_page('<div id="comments">' + "<span>Ann<div>So it is." * 500)
    assert len(outline.chunks) > 500
    assert max(len(chunk.parts) for chunk in outline.chunks) <= 50
