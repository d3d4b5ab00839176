"""Habits of pasted comments: numbers and points before names, names that are words of dates, words before the hour."""

from __future__ import annotations

import pytest

from newsrecord import Article, parse_text

STORY = "Headline of the day\n\n" + "".join(
    f"The cranes at the port of Varna moved again on {day} for the first time since the storm, the union said.\n\n"
    for day in ("Monday", "Tuesday", "Wednesday")
)
SAID = ("Good news for us all.", "No, wages matter more.")


def read(talk: str) -> Article:
    return parse_text(STORY + talk)


def authors(talk: str) -> list[str | None]:
    return [comment.author for comment in read(talk).comments]


def thread(head: str, *, first: str, second: str, link: str = "") -> str:
    end = f"\n{link}" if link else ""
    return f"{head}\n\n{first}\n{SAID[0]}{end}\n\n{second}\n{SAID[1]}{end}\n"


@pytest.mark.parametrize("mark", ["{}. ", "• ", "#{} "])
def test_number_or_point_before_each_name(mark: str) -> None:
    """What counts or lists the comments stands before their names."""
    first, second = (
        f"{mark.format(at)}{name}\n3 March 2024 10:1{at}" for at, name in ((1, "Ada Finch"), (2, "Todor V."))
    )
    assert authors(thread("2 comments", first=first, second=second)) == ["Ada Finch", "Todor V."]


@pytest.mark.parametrize("name", ["Doris Day", "Old Timer", "Ada March"])
def test_name_that_ends_in_a_word_of_dates(name: str) -> None:
    """A word that counts time, or a month before another one, belongs to the name before a date."""
    talk = thread("2 comments", first=f"{name} 12 April 2024 10:14", second="Jo Berg 12 April 2024 11:14", link="Reply")
    assert authors(talk) == [name, "Jo Berg"]


@pytest.mark.parametrize(
    ("head", "date", "link"),
    [
        ("2 komentarze", "3 marca 2024 o 10:14", "Odpowiedz"),
        ("2 коментарі", "3 березня 2024 о 10:14", "Відповісти"),
        ("2 komentáře", "3. března 2024 v 10:14", "Odpovědět"),
    ],
)
def test_word_between_day_and_hour(head: str, date: str, link: str) -> None:
    """The word before the hour parts no date, whatever language it is in."""
    found = read(thread(head, first=f"Ada {date}", second=f"Jo Berg {date}", link=link)).comments
    assert [comment.author for comment in found] == ["Ada", "Jo Berg"]
    assert all(str(comment.published) == "2024-03-03 10:14:00" for comment in found)


def test_answered_name_before_the_words() -> None:
    """In Japanese the name of whom a comment answers stands before the words that say so."""
    first, second = "佐藤\n2024年3月12日 10:14", "田中\n佐藤 への返信\n2024年3月12日 11:14"
    found = read(thread("2件のコメント", first=first, second=second, link="返信")).comments
    assert [(comment.author, comment.reply_to) for comment in found] == [("佐藤", None), ("田中", 0)]


def test_count_behind_all_comments() -> None:
    """In Chinese "all comments" stands before their number."""
    first, second = "张三\n2024年3月12日 10:14", "李四\n2024年3月12日 11:14"
    assert read(thread("全部评论 2", first=first, second=second, link="回复")).comment_count == 2


def test_menu_above_a_single_comment() -> None:
    """What sorts the comments is no comment that the name below it signs."""
    talk = f"1 comment\n\nSort by\nNewest\n\nAda Finch · 3 days ago\n{SAID[0]}\nLike Reply\n\nLoad more comments\n"
    assert [comment.text for comment in read(talk).comments] == [SAID[0]]


def test_one_reader_writes_all() -> None:
    """The end of a name that one reader signs with again and again is no label."""
    comments = "\n\n".join(
        f"Ada B. Finch says:\n3 March 2024 10:1{at}\n{said}\nReply" for at, said in enumerate((*SAID, "Yes."))
    )
    assert authors(f"3 comments\n\n{comments}\n") == ["Ada B. Finch"] * 3


def test_single_date_above_its_name() -> None:
    """Below the date of a single comment the name stands apart from the words."""
    (found,) = read(f"1 comment\n\n3 March 2024 10:14\nAda Finch\n\n{SAID[0]}\n\nReply  Report\n").comments
    assert (found.author, found.text) == ("Ada Finch", SAID[0])


def test_rule_above_comments_that_close_with_links() -> None:
    """What readers are to keep to is no comment where each ends in links right above the next name."""
    said = ("That was long overdue.", "Wages matter more.", "Nice")
    names = ("Ada Finch", "Todor V.", "Jo Berg")
    comments = "\n".join(
        f"{name}\n3 March 2024 10:1{at}\n{text}\nReply Report"
        for at, (name, text) in enumerate(zip(names, said, strict=True))
    )
    found = read(f"3 comments\n\nKeep to the rules of the house, please.\n\n{comments}\n").comments
    assert [(comment.author, comment.text) for comment in found] == [*zip(names, said, strict=True)]
