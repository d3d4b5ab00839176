"""Pasted threads of few comments and of many systems: whom each answers, and what stands beside the words."""

from __future__ import annotations

import pytest

from newsrecord import Article, parse_text
from newsrecord.wire.talk.marks import Mark
from newsrecord.wire.talk.pieces import without_teasers

STORY = "Headline of the day\n\n" + (
    "The cranes at the port of Varna moved again on Monday for the first time since Friday, the union said.\n\n" * 3
)


def read(thread: str) -> Article:
    return parse_text(STORY + thread)


def parents(article: Article) -> list[int | None]:
    return [comment.reply_to for comment in article.comments]


def listed(*comments: tuple[str, str], beside: str = "") -> str:
    parts = [
        f"{name}\n{date}\n\n{name} thinks that it is good news.\n\n{beside and beside.format(n) + chr(10)}Reply\n"
        for n, (name, date) in enumerate(comments)
    ]
    return f"{len(comments)} Comments\n\n" + "\n".join(parts)


OLDEST_FIRST = (
    ("Ann", "1 March 2024 at 10:00"), ("Jon", "3 March 2024 at 8:15"), ("Mia", "1 March 2024 at 11:40"),
    ("Leo", "4 March 2024 at 9:00"),
)  # fmt: skip


def test_a_late_answer_in_a_short_list() -> None:
    """Where nothing counts votes, what is later than a comment further down answers the one above."""
    assert parents(read(listed(*OLDEST_FIRST))) == [None, 0, None, None]


def test_an_answer_below_the_newest() -> None:
    """The same holds where the newest thread comes first."""
    newest = (("Ann", "4 March 2024 at 9:00"), ("Jon", "5 March 2024 at 8:00"), ("Mia", "1 March 2024 at 11:40"))
    assert parents(read(listed(*newest))) == [None, 0, None]


def test_a_short_list_that_votes_may_have_sorted() -> None:
    """A short list whose numbers of votes go down tells no threads."""
    thread = (
        listed(*OLDEST_FIRST, beside="{} likes").replace("\n0 likes", "\n9 likes").replace("\n1 likes", "\n8 likes")
    )
    assert parents(read(thread)) == [None] * 4


@pytest.mark.parametrize("said", ["Ann said...", "Ann ha detto...", "Ann a dit…"])
def test_said_and_three_dots(said: str) -> None:
    """Old blogs set a name with "said..." above the words and the date below."""
    rest = (
        "\nGood news for us all.\n4 March, 2024 10:20\n\nJon "
        + said.split(" ", 1)[1]
        + "\nUntil Friday.\n5 March, 2024 11:00"
    )
    comments = read(f"2 comments:\n\n{said}{rest}\n\nPost a Comment").comments
    assert [(each.author, each.text) for each in comments] == [
        ("Ann", "Good news for us all."),
        ("Jon", "Until Friday."),
    ]


def test_a_name_below_the_date() -> None:
    """A line right below a date that says in two words whom it is by names the reader."""
    row = "Link\n{} March 2024 10:2{}\nposted by {}\nGood news for us all, at last.\n"
    comments = read("2 Comments\n\n" + row.format(4, 1, "Ann") + "\n" + row.format(5, 2, "Jon")).comments
    assert [each.author for each in comments] == ["Ann", "Jon"]


def test_the_box_of_a_writer_ends_in_the_number_of_the_comment() -> None:
    """What stands between a name and the number of the comment says what its writer is."""
    row = "{}\n{}\n#50{}\n{} more cranes for us all, at last.\nMonday, {} March 2024\nLike 3 · Reply · Quote · Report\n"
    rows = [("Ann", "Guest", 1, "Four", 4), ("Jon", "Regular", 2, "Five", 5), ("Mia", "Guest", 3, "Six", 6)]
    comments = read("Comments 3\n" + "".join(row.format(*each) for each in rows)).comments
    assert [(each.author, each.text) for each in comments] == [
        (name, f"{number} more cranes for us all, at last.")
        for name, number in (("Ann", "Four"), ("Jon", "Five"), ("Mia", "Six"))
    ]


def test_a_mark_and_a_number_name_what_is_answered() -> None:
    """Numbered boards name the comment that is answered by two marks and its number."""
    row = "{0}. {1}  2024年03月04日 1{0}:21\n{2}\n"
    rows = [
        (1, "船員", "塗装より先に直すところがあるだろう。"),
        (2, "島の人", ">>1\nどうやって通勤するんですか。"),
        (3, "名無し", "電動船に期待。"),
    ]
    article = read("この記事へのコメント\n\n" + "\n".join(row.format(*each) for each in rows))
    assert parents(article) == [None, 0, None]
    assert article.comments[1].text == "どうやって通勤するんですか。"


def test_not_everybody_says_what_she_is() -> None:
    """Above links with dots a line below the name says what a reader is, where it is no sentence."""
    end = "Like · Reply · {} · 2y\n"
    thread = (
        "3 comments\n\nAnn Lee\nCrane driver at Varna Port\nGood news for us all.\n" + end.format(9)
        + "Jon Roe\nUntil Friday, Ann.\n" + end.format(1) + "Mia Fox\nVarna\nWho counts the hours?\n" + end.format(2)
    )  # fmt: skip
    comments = read(thread).comments
    assert [each.author for each in comments] == ["Ann Lee", "Jon Roe", "Mia Fox"]
    assert [each.text for each in comments] == ["Good news for us all.", "Until Friday, Ann.", "Who counts the hours?"]


def test_links_in_brackets() -> None:
    """Links in brackets below the words are no part of them."""
    row = "{}\nMar. {}th, 2024 07:20 pm\nGood news for us all.\n(Reply) (Thread)\n\n"
    comments = read("2 comments\n\n" + row.format("ann_l", 4) + row.format("jon", 5)).comments
    assert [each.text for each in comments] == ["Good news for us all."] * 2


def test_votes_below_the_link_behind_the_date() -> None:
    """A number below the date and the link that answers counts the votes."""
    row = "{0} Lee\n\nGood news for {0} too.\n{1} March 2024 Reply\n{2}\n\n"
    rows = [("Ann", 4, 18), ("Jon", 5, 5), ("Mia", 6, 2)]
    comments = read("3 comments\n\n" + "".join(row.format(*each) for each in rows)).comments
    assert [each.likes for each in comments] == [18, 5, 2]


def test_votes_that_one_of_three_has_not() -> None:
    """Of three comments two may have votes, where there are more of them than a comment has answers."""
    row = "{} Lee\n{} March 2024\n\nGood news for us all.\n\n{}Reply\nShare\n\n"
    rows = [("Ann", 4, "12\n"), ("Jon", 5, "20\n"), ("Mia", 6, "")]
    comments = read("3 comments\n\n" + "".join(row.format(*each) for each in rows)).comments
    assert [each.likes for each in comments] == [12, 20, None]


def test_a_month_and_the_figures_of_its_year() -> None:
    """Forums date posts by the month alone: it signs the post, and no day is made up."""
    row = "{}\nMar '24\n\nGood news for us all.\n\nReply\n\n"
    comments = read("2 comments\n\n" + row.format("ann_l") + row.format("jon")).comments
    assert [(each.author, each.published) for each in comments] == [("ann_l", None), ("jon", None)]


@pytest.mark.parametrize("form", ["{}: {}", "{} – {}", "• {}: {}", "{}, 4 March 2024, 10:15: {}"])
def test_readers_in_the_lines_of_what_they_say(form: str) -> None:
    """Where a heading counts the comments, each reader may stand before a mark in the line of the words."""
    said = [("Ann Reed", "Good news for all of us."), ("Jon", "Who pays for it?"), ("Mia Holt", "Ask the harbour.")]
    thread = "Comments (3)\n\n" + "\n".join(form.format(name, words) for name, words in said)
    assert [(comment.author, comment.text) for comment in read(thread).comments] == said


def test_other_stories_of_the_author_below_the_thread() -> None:
    """Marks of one name alone, whose dates are printed otherwise than those above, sign other stories."""
    thread = "Comments (4)\n\n" + "".join(
        f"{name} / 07.11.2023\n\n{name} thinks that it is good news for the port.\n\n"
        for name in ("Ann Bell", "Jon Dahl", "Mia Holm", "Leo Park")
    )
    others = "".join(
        f"Ana Ruiz / {day}.10.2023 / 12:00 / {day}\n\nThe crane number {day}\n\nIt was sold to a buyer in Lund.\n\n"
        for day in (11, 13, 17)
    )
    names = [each.author for each in read(thread + "Write a letter\n\nMore of it\n\n" + others).comments]
    assert names == ["Ann Bell", "Jon Dahl", "Mia Holm", "Leo Park"]


def test_a_forums_list_of_threads_is_none() -> None:
    """A word for answers above a number, and another label with its number, is of a list of threads."""
    threads = "".join(
        f"Cranes of the year {year}\n\n{name}\nJul 16, {year}\n\nReplies\n{n + 3}\n\nViews\n{n + 3}K\n\n"
        f"Jul 24, {year}\n{last}\n\n"
        for n, (year, name, last) in enumerate(
            ((2021, "notfanning", "goatmed"), (2022, "Jingleley", "Mirador"), (2023, "Nikitha", "Paradiso"))
        )
    )
    assert read("Similar threads\n\n" + threads).comments == ()


def test_marks_of_one_author_printed_otherwise() -> None:
    """Marks of one name at the end, with an hour and a number where those above have a day, sign no comments."""
    signed = [(name, "07.11.2023") for name in ("Ann Bell", "Jon Dahl", "Mia Holm")]
    others = [("Ana Ruiz", f"{day}.10.2023 / 12:00 / {day}") for day in (11, 13, 17)]
    marks = [Mark("inline", n, n, (n, name), (n, date)) for n, (name, date) in enumerate([*signed, *others])]
    assert without_teasers(marks) == marks[:3]
    assert without_teasers(marks[:5]) == marks[:5]
