"""Comments of pasted text that no heading, link or rating tells, and the ways in which platforms sign them."""

from __future__ import annotations

import pytest

from newsrecord import parse_text

STORY = "Ferry to run at night\n\n" + (
    "The ferry across the sound will run at night from May on, the harbour board decided on Monday by one vote.\n\n" * 3
)
POSTS = [
    ("Ada Finch", "Could it not stop at the old pier? The new one is half a mile off."),
    ("J. Osei", "It used to, before the pier was sold."),
    ("Ada Finch", "I had forgotten that. Thank you."),
]


def thread(layout: str, *, head: str = "") -> list[tuple[str | None, str]]:
    """Return who wrote which words, where the posts stand below the story in the *layout*."""
    posts = [layout.format(name=name, text=text, hour=10 + i) for i, (name, text) in enumerate(POSTS)]
    article = parse_text(STORY + head + "\n\n".join(posts), annotate=())
    return [(comment.author, comment.text) for comment in article.comments]


@pytest.mark.parametrize("date", ["14 May 2026 at {hour}:31", "14/05/2026 {hour}h31", "{hour} hours ago"])
def test_three_posts_without_a_heading(date: str) -> None:
    """A name, a day and an hour, and sentences, three times: that is a thread."""
    assert thread("{name}\n" + date + "\n{text}") == POSTS


def test_teasers_have_titles() -> None:
    """What has a title under its author and date is another story."""
    assert thread("{name}\n14 May 2026 at {hour}:31\nThe old pier\n{text}") == []


def test_entries_by_one_writer_are_no_thread() -> None:
    """A live report is signed by the same reporter again and again."""
    entries = "\n\n".join(f"Ada Finch\n14 May 2026 at {10 + i}:31\n{text}" for i, (_, text) in enumerate(POSTS))
    assert parse_text(STORY + entries, annotate=()).comments == ()


def test_a_heading_that_may_head_a_form() -> None:
    """Comments under "Discussion" need be no longer than others, where each is signed."""
    assert thread("{name}\n{hour} hours ago\n{text}\n▲ 4 ▼", head="Discussion\n\n") == POSTS


def test_the_form_stands_above_comments_that_links_end() -> None:
    """The form for another comment is no end where the links of all stand below it."""
    head = "3 comments\nSort by\nNewest\nAdd a comment...\n\n"
    assert thread("{name}\n{text}\nLike · Reply · 2 · {hour}h", head=head) == POSTS


def test_a_badge_and_a_dot_between_name_and_date() -> None:
    """What the writer of a thread is stands between her name and the age, and so may a dot."""
    article = parse_text(
        STORY
        + "Sort by: Best\n\n"
        + "".join(f"{n}\n{'OP' if n == 'Ada Finch' else '-'}\n•\n5h ago\n{t}\nReply\nShare\n\n" for n, t in POSTS),
        annotate=(),
    )
    assert [comment.author for comment in article.comments] == [name for name, _ in POSTS]


def test_links_behind_a_bar() -> None:
    """Links behind the age are no part of it: "Ana 2 hours ago | parent | next"."""
    assert thread("{name} {hour} hours ago | parent | next [–]\n\n{text}\n\nreply", head="3 comments\n\n") == POSTS


def test_whom_one_answers_stands_below_the_name() -> None:
    """Of two names over an age the lower one is of the reader who is answered, also without a link to answer."""
    article = parse_text(
        STORY
        + "Comments (128)\n\nAda Finch\n9h ago\n13\nThe night is the best time on the sound.\nShare\nReport\n\n"
        + "mackerelsky\nAda Finch\n8h ago\n4\nThe morning is better still.\nShare\nReport\n\n"
        + "Dr Bunsen\n8h ago\n7\nAnd yet the board found millions for the plaza.\nShare\nReport\n",
        annotate=(),
    )
    assert [(comment.author, comment.text, comment.reply_to) for comment in article.comments] == [
        ("Ada Finch", "The night is the best time on the sound.", None),
        ("mackerelsky", "The morning is better still.", 0),
        ("Dr Bunsen", "And yet the board found millions for the plaza.", None),
    ]


def test_answer_by() -> None:
    """A line such as "Antwort von Ole" names who answers."""
    text = "3 Kommentare\n\nHeinz\nvor 2 Stunden\nEndlich fährt sie nachts.\nAntworten | Melden\n\n"
    text += "Antwort von Ole\nvor 1 Stunde\nWarten wir den Fahrplan ab.\nAntworten | Melden\n\n"
    text += "Gerda\nvor 20 Minuten\nUnd wer fährt sie dann?\nAntworten | Melden\n"
    assert [comment.author for comment in parse_text(STORY + text, annotate=()).comments] == ["Heinz", "Ole", "Gerda"]


def test_chinese_pages_say_where_from() -> None:
    """The place behind an age is none of the words."""
    story = (
        "湖城夜班公交恢复运行\n\n" + "湖城市政府14日宣布，停运六年的夜班公交将于6月1日恢复运行，每半小时一班。\n\n" * 3
    )
    text = "网友评论(2)\n湖边的猫\n2小时前 湖北\n终于等到了\n回复 赞(12)\n"
    text += "老张头\n3小时前 来自湖城\n能不能每天都开？\n回复 赞(5)\n"
    comments = parse_text(story + text, annotate=()).comments
    assert [(comment.author, comment.text) for comment in comments] == [
        ("湖边的猫", "终于等到了"),
        ("老张头", "能不能每天都开？"),
    ]


def test_a_short_topic_of_a_forum() -> None:
    """A first post and two answers, each under "by", are a topic; what counts a reader's posts tells them."""
    post = "\n\nThe ferry runs at night?\nby {0} » Thu May 14, 2026 9:1{1} am\n\n{2}\n\n{0}\nPosts: 2{1}"
    texts = [
        "Just heard on the radio that the ferry is to run at night again from June. Has anybody seen the timetable? "
        "The page of the board still shows the one of last year, with nothing after ten.",
        "It is on the site of the line itself, on the page with the news.",
        "Found it, thank you both for the help!",
    ]
    names = ["hopper", "Lens", "Todor"]
    text = "Rail & Ferry Forum\nThe ferry runs at night?"
    text += "".join(post.format(name, i, words) for i, (name, words) in enumerate(zip(names, texts, strict=True)))
    comments = parse_text(text, annotate=()).comments
    assert [comment.author for comment in comments] == names[1:]
    assert all(comment.text.startswith(words) for comment, words in zip(comments, texts[1:], strict=True))
