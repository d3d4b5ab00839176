"""What the lines around readers' comments in a paste say: whom one answers, who wrote it, how they are sorted."""

from __future__ import annotations

import pytest

from newsrecord import Article, parse_text

STORY = "Ferry to run at night\n\n" + (
    "The ferry across the sound will run at night from May on, the harbour board decided on Monday by one vote.\n\n" * 3
)
NAMES = ["Ada Finch", "Ole Dahl", "Ines Rask", "Todor Vas"]
TEXTS = [
    "Good for all who work late shifts.",
    "And who pays for the extra crew?",
    "The night bus was stopped after a year.",
    "Finally some good news from the board.",
]


def read(blocks: list[str], head: str = "4 comments") -> Article:
    return parse_text(STORY + f"{head}\n" + "\n".join(blocks))


def told(article: Article) -> list[tuple[str | None, str, int | None]]:
    return [(each.author, each.text, each.reply_to) for each in article.comments]


def test_two_names_over_the_age_where_both_have_written() -> None:
    """The lower of two names is that of whom the comment answers, though both readers have signed only so before."""
    heads = ["Ada Finch\n2 days ago", "Ole Dahl\nAda Finch\n2 days ago", "Ada Finch\nOle Dahl\n1 day ago"]
    heads.append("Todor Vas\n1 day ago")
    article = read(
        [f"{head}\n{text}\n{n}\n0\nReply\nShare ›\n" for n, (head, text) in enumerate(zip(heads, TEXTS, strict=True))]
    )
    assert told(article) == [
        ("Ada Finch", TEXTS[0], None),
        ("Ole Dahl", TEXTS[1], 0),
        ("Ada Finch", TEXTS[2], 1),
        ("Todor Vas", TEXTS[3], None),
    ]


def test_an_answer_to_whom_many_answer() -> None:
    """The name alone above the words leads to what that reader wrote, not to another answer that opens so."""
    above = ["", "@Ada Finch\n", "@Ada Finch\n", ""]
    blocks = [f"{name}\n{n + 3} May 2024 at 9:15\n{line}{text}\nReply\nReport\n"
              for n, (name, line, text) in enumerate(zip(NAMES, above, TEXTS, strict=True))]  # fmt: skip
    assert [each.reply_to for each in read(blocks).comments] == [None, 0, 0, None]


def test_a_tab_sets_in_an_answer() -> None:
    """Answers that are set in by tabs are told as those set in by blanks."""
    depths = [0, 1, 2, 0]
    blocks = [
        "\n".join("\t" * depth + line for line in (f"{name} says:", f"May {n + 3}, 2024 at 9:15 am", text, "Reply"))
        for n, (name, depth, text) in enumerate(zip(NAMES, depths, TEXTS, strict=True))
    ]
    assert [each.reply_to for each in read(blocks).comments] == [None, 0, 1, None]


@pytest.mark.parametrize(
    ("status", "cue"),
    [
        ("(not verified)", "In reply to Good for all by Ada Finch (not verified)"),
        ("(nicht überprüft)", "Antwort auf Good for all von Ada Finch (nicht überprüft)"),
        ("(non verificato)", "In risposta a Good for all di Ada Finch (non verificato)"),
        ("(no verificado)", "En respuesta a Good for all por Ada Finch (no verificado)"),
    ],
)
def test_what_the_system_adds_to_a_name(status: str, cue: str) -> None:
    """That nobody has verified a reader is no part of the name, nor of that of whom another answers."""
    above = ["", f"{cue}\n", "", ""]
    blocks = [f"{name} {status}\n{n + 3:02}/05/2024 - 09:15\n{line}{text}\nReply\n"
              for n, (name, line, text) in enumerate(zip(NAMES, above, TEXTS, strict=True))]  # fmt: skip
    assert told(read(blocks)) == [(name, text, 0 if n == 1 else None)
                                  for n, (name, text) in enumerate(zip(NAMES, TEXTS, strict=True))]  # fmt: skip


@pytest.mark.parametrize("day", ["tirs", "wt", "út", "uto", "pzt", "Τρί"])
def test_short_day_of_the_week_before_the_date(day: str) -> None:
    """The short form of the day of the week is nobody's name."""
    blocks = [f"{name}\n{day}, {n + 3:02}/05/2024 - 09:15\n{text}\nReply\n"
              for n, (name, text) in enumerate(zip(NAMES, TEXTS, strict=True))]  # fmt: skip
    assert [each.author for each in read(blocks).comments] == NAMES


@pytest.mark.parametrize(
    "menu", ["순공감순\n최신순", "Сначала интересные", "默认\n最新", "新着順", "Legújabb elöl", "En eskiler"]
)
def test_a_menu_that_sorts_is_no_comment(menu: str) -> None:
    """What stands above the first comment to sort them is none of its words where the dates stand below."""
    blocks = [f"{name}\n{text}\n2024.05.{n + 3:02}. 09:15\nReply\n"
              for n, (name, text) in enumerate(zip(NAMES, TEXTS, strict=True))]  # fmt: skip
    assert told(read([menu, *blocks])) == [(name, text, None) for name, text in zip(NAMES, TEXTS, strict=True)]


CHINESE = [
    "每周都坐这班渡轮,没有人告诉我们。",
    "说得对,我姐姐在港口上班。",
    "那为什么整个周末还在开船?",
    "四十年前就该修桥了。",
]
READERS = ["海边的风", "老渔夫", "一只猫", "路人甲"]


def test_where_a_reader_is_stands_behind_the_date() -> None:
    """The place that Chinese pages print behind the date is nobody's name."""
    blocks = [f"{name}\n{text}\n2024-05-0{n + 3} · IP 属地湖北\n回复\n{n}\n"
              for n, (name, text) in enumerate(zip(READERS, CHINESE, strict=True))]  # fmt: skip
    assert told(read(blocks, "4 条评论")) == [(name, text, None) for name, text in zip(READERS, CHINESE, strict=True)]


def test_words_that_open_with_whom_they_answer() -> None:
    """Where the words go on behind the name of whom they answer, the line is the comment, and the name above signs."""
    above = ["", "回复 @海边的风:", "", ""]
    blocks = [f"{name} [上海网友]\n{line}{text}\n2024-05-0{n + 3} 09:15\n赞({n})\n回复\n举报\n"
              for n, (name, line, text) in enumerate(zip(READERS, above, CHINESE, strict=True))]  # fmt: skip
    article = read(blocks, "网友评论\n4条评论|120人参与")
    assert [each.author for each in article.comments] == READERS
    assert [each.reply_to for each in article.comments] == [None, 0, None, None]
    assert article.comment_count == 4


@pytest.mark.parametrize("towns", [["Lund", "Lima", "Oslo", "Cork"], ["Lund, Sweden"] * 4])
def test_towns_behind_the_names_of_a_thread_are_no_part_of_them(towns: list[str]) -> None:
    """Papers print where readers live behind a comma; whether all live in one country is no matter."""
    heads = [f"{name}, {town}, 2 hours ago" for name, town in zip(NAMES, towns, strict=True)]
    article = read([f"{head}\n{text}\nReply\n" for head, text in zip(heads, TEXTS, strict=True)])
    assert [each.author for each in article.comments] == NAMES


def test_a_name_with_a_comma_among_others_keeps_it() -> None:
    """A single one is what a reader goes by."""
    names = ["Ada Finch, Ph.D.", *NAMES[1:]]
    article = read([f"{name}\n2 hours ago\n{text}\nReply\n" for name, text in zip(names, TEXTS, strict=True)])
    assert article.comments[0].author == "Ada Finch, Ph.D."


@pytest.mark.parametrize("name", ["Di Ek", "Da Silva"])
def test_a_name_that_opens_like_a_cue_is_whole(name: str) -> None:
    """In Italian the word leads to a name; before a single other word it is one."""
    article = read([f"{each}\n2 days ago\n{text}\nReply\n" for each, text in zip([name, *NAMES], TEXTS, strict=False)])
    assert article.comments[0].author == name
