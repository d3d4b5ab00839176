"""What a single line looks like to the plain-text reader."""

from __future__ import annotations

import pytest

from newsrecord.wire import dates, shapes, slugs
from newsrecord.wire.buttons import is_button
from newsrecord.wire.forms.lines import split_lines
from newsrecord.wire.look import look_at
from newsrecord.wire.tag_lines import tags_in


@pytest.mark.parametrize(
    "text",
    [
        "By Ana Ruiz",
        "Von Anna Beispiel, Warna",
        "Par Élise MARTEL",
        "Text: Ada Finch",
        "Posted on March 13, 2024 by Ada Finch",
        "by Ada Finch Jul. 19, 2021 9:45 am",
        "문서윤 기자",
        "文／山田花子",
        "By AFP",
    ],
)
def test_byline(text: str) -> None:
    """A cue and names make a byline, a date beside them or not."""
    assert shapes.is_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "By the time he left",
        "By 2030",
        "Von wegen ruhig",
        "By Ada " * 40,
        "By Night They Came. Then They Left.",
        "Ada Finch",
    ],
)
def test_no_byline(text: str) -> None:
    """The words "by" and "von" open other lines too."""
    assert not shapes.is_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "12 March 2024",
        "2024-03-12",
        "12.03.2024, 17.40 Uhr",
        "2024年3月12日",
        "2 hours ago",
        "Stand: 12.03.2024",
        "12.03, 2024 @ 13:04",
    ],
)
def test_date(text: str) -> None:
    """Dates and ages, in any order and language known, are dates."""
    assert dates.is_date(text)


@pytest.mark.parametrize(
    "text", ["2024", "12", "14:30", "March for peace", "Ada Finch 12.03.2024", "In 2024 he left for Sofia", "x" * 120]
)
def test_no_date(text: str) -> None:
    """A number, a clock, a month's name or a year in prose is no date."""
    assert not dates.is_date(text)


@pytest.mark.parametrize("text", ["x" * 200, "Harbour strike ends", "Published today"])
def test_no_date_at_the_end(text: str) -> None:
    """Where no date ends the line nothing is cut off."""
    assert dates.leading_date(text) == len(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("5 Comment(s)", 5),
        ("Comments (12)", 12),
        ("12 Kommentare", 12),
        ("Commentaires : 3", 3),
        ("3 commentaires sur « Les grues bougent »", 3),
        ("٣ تعليقات", 3),
        ("5 ships", None),
        ("Comments", None),
        ("5 comments that he made on Monday were read out in court, and the judge nodded", None),
    ],
)
def test_count_of_comments(text: str, count: int | None) -> None:
    """A number beside a word for comments declares how many there are."""
    assert shapes.count_comments(text) == count


@pytest.mark.parametrize(
    "text", ["(Reporting by Ada Finch)", "Reporting by Ada Finch; Editing by Jon Hale", "(Redaktion: A. Finch)"]
)
def test_credits_of_a_wire(text: str) -> None:
    """The people behind an agency's report are named in a line of their own."""
    assert slugs.is_wire_credit(text)


@pytest.mark.parametrize("text", ["ENDS", "-30-", "###", "# # #", "Ende", "***"])
def test_end_mark(text: str) -> None:
    """Wires mark the end of a story in several ways."""
    assert shapes.is_end_mark(text)


@pytest.mark.parametrize(
    "text",
    ["Hafen/Streik/Bulgarien/", "BC-EU--Harbour", "jd/abc/xy", "URGENT", "dpa xx yy n1", "STRIKE/VARNA (UPDATE 1)"],
)
def test_slug(text: str) -> None:
    """Lines for the desk are told from headlines."""
    assert slugs.is_slug(text)


@pytest.mark.parametrize(
    "text",
    [
        "© 2024 The Varna Courier",
        "Sign up for our daily newsletter and never miss a ship.",
        "We use cookies to give you the best experience.",
        "Read more: Why grain prices rose",
        "Lesen Sie auch: Warum der Weizen teurer wird",
        "Facebook | X | WhatsApp",
        "»",
        "12",
    ],
)
def test_button(text: str) -> None:
    """Buttons, notices and links to other stories are furniture, as a row or in a sentence."""
    assert is_button(text)


@pytest.mark.parametrize("text", ["He will follow the ship.", "The policy of the port changed.", "Left to fight alone"])
def test_no_button(text: str) -> None:
    """Prose with such words in it is prose."""
    assert not is_button(text)


def test_tags_are_not_looked_for_in_paragraphs() -> None:
    """A paragraph that opens with a label and a colon lists no tags."""
    assert tags_in("Tags: " + "ships, " * 80) is None


@pytest.mark.parametrize(
    ("text", "names", "date"),
    [
        ("Ada Finch | 13 March 2024", "Ada Finch", "13 March 2024"),
        ("Ada Finch 13 Marzo 2024 - 14:41", "Ada Finch", "13 Marzo 2024 - 14:41"),
        ("Published: Mar 8, 2024 · Modified: May 19, 2024 by Ada Finch", "by Ada Finch",
         "Published: Mar 8, 2024 · Modified: May 19, 2024"),
        ("By Ada Finch Last Updated: 6 May 2024", "By Ada Finch", "Last Updated: 6 May 2024"),
        ("Ada Finch 2 minutes ago", "Ada Finch", "2 minutes ago"),
        ("12 boats, 40 cranes", "12 boats, 40 cranes", ""),
    ],
)  # fmt: skip
def test_split_date(text: str, names: str, date: str) -> None:
    """A line is parted into the words beside the date, and the date with the labels around it."""
    assert dates.split_date(text) == (names, date)


@pytest.mark.parametrize("text", ["Publiziert 6. November 2025, 12:26", "Erschienen am 30.04.2024"])
def test_labelled_date(text: str) -> None:
    """The words that call a day that of publication are part of a date line in every language known for them."""
    assert dates.is_date(text)


def test_ideographs_count_for_more() -> None:
    """A line of Chinese says in ten characters what English says in twenty-five."""
    assert shapes.width("港口罢工结束") == 15


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("Verschlagwortet mit Gasthof, Genossenschaft", ("Gasthof", "Genossenschaft")),
        ("Publié dans École | Étiqueté montagne", ("montagne",)),
        ("Posted in: Library, Town | Tagged: libraries, sewing", ("libraries", "sewing")),
        ("Etiquetado en vano, el río crece.", None),
        ("Filed under harbour, dock strike", ("harbour", "dock strike")),
        ("Filed under oath, the papers say more.", None),
    ],
)
def test_tags_behind_the_participle_of_a_blog(line: str, tags: tuple[str, ...] | None) -> None:
    """The commonest program for blogs says with a participle what a post is tagged with, in many languages."""
    assert tags_in(line) == tags


def test_byline_of_a_blog_goes_on_to_its_comments() -> None:
    """How many comments a post has, and its title, may follow upon who wrote it."""
    assert shapes.is_byline("Posted on March 14, 2026 by Ada Finch — 3 Comments on The ferry runs again")


def test_day_of_a_date_opens_no_item() -> None:
    """A day with a full stop before the month and the year is the number of no list."""
    lines = ("14. März 2026 / Ada Finch / 2 Kommentare", "14. Reading in March")
    assert [look.shape == "item" for look in look_at(split_lines("\n".join(lines)))] == [False, True]


def test_date_of_a_korean_portal_has_its_original_beside_it() -> None:
    """Portals print when a text came in and when it was changed, and link to the original."""
    assert dates.is_date_line("입력2026.03.14. 오후 6:04 수정2026.03.14. 오후 7:10 기사원문")


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("标签：港口 罢工", ("港口", "罢工")),
        ("文章关键词： 港口 罢工 海岸", ("港口", "罢工", "海岸")),
        ("関連キーワード：港湾 ストライキ", ("港湾 ストライキ",)),
    ],
)
def test_blanks_part_tags_in_chinese(line: str, tags: tuple[str, ...]) -> None:
    """A tag in Chinese has no blank within it; one in another script may have."""
    assert tags_in(line) == tags


def test_tags_may_stand_apart_from_their_marks() -> None:
    """Korean papers set a blank behind each mark; the comments of a program look the same in ASCII letters."""
    assert tags_in("# 항구 # 신규 파업") == ("항구", "신규 파업")
    assert tags_in("# install # run the tests") is None
