"""Pasted pages in Chinese: dates with their source, clauses without full stops, notes of the desk."""

from __future__ import annotations

from datetime import datetime

import pytest

from newsrecord.parse import parse_text

HEADLINE = "港口罢工十一天之后渡轮星期一恢复开往伦德岛"
ONE = "渡轮星期一上午离开港口，这是十一天以来的第一次，航运公司说，所有的乘客都已经上船。"
TWO = "风暴毁坏了岛上的码头，潜水员检查码头的时候，没有一艘渡轮能够在那里靠岸，岛上的面包也卖完了。"
THREE = "岛上有两百名居民，一家商店，没有医生，新鲜的面包要等渡轮从港口运来，镇长感谢了潜水员。"
STORY = f"{ONE}\n\n{TWO}\n\n{THREE}\n"
MENU = "新闻\n体育\n文化\n天气\n港口\n来信\n"


def body(text: str) -> list[str]:
    return [block.text for block in parse_text(text, annotate=()).body]


@pytest.mark.parametrize(
    "line",
    [
        "2024-05-03 10:15:00 来源： 海港报",
        "2024年05月03日10:15  来源：海港报-文化频道",
        "2024-05-03 10:15 字号：A- A A+ 来源：海港报",
        "时间：2024-05-03 10:15 来源： 海港报",
        "2024年05月03日 10:15 海港报",
    ],
)
def test_date_with_its_source_is_a_date(line: str) -> None:
    """It stands below the headline, which it tells from what a form says above, and is no summary."""
    article = parse_text(f"{MENU}\n登录海港报通行证 立即注册海港报\n\n{HEADLINE}\n\n{line}\n\n{STORY}", annotate=())
    assert article.headline == HEADLINE
    assert isinstance(article.published, datetime)
    assert article.published.isoformat() == "2024-05-03T10:15:00"
    assert article.standfirst is None


def test_author_behind_the_source_signs_the_story() -> None:
    """The date, the source and the author stand in one line, without a blank between them."""
    text = f"{HEADLINE}\n\n2024-05-03 10:15来源：海港报作者：王小明 编辑：李四\n\n{STORY}"
    article = parse_text(text, annotate=())
    assert article.byline is not None
    assert article.byline.names[0] == "王小明"
    assert isinstance(article.published, datetime)


@pytest.mark.parametrize(
    "paragraph",
    [
        "1-10月，全港货物吞吐量完成246.79万吨，同比增长15.3%，位列三港第一，其中煤炭119.90万吨（海港局）",
        "航运公司发言人安娜(Ana Ruiz)在接受海港报(Harbour Mail)采访时称，公司将购买新的渡轮，开往其他岛屿(小明)",
    ],
)
def test_paragraph_with_figures_or_latin_names_is_no_row(paragraph: str) -> None:
    """A clause may open with a figure, and names in Latin letters stand in it."""
    assert body(f"{HEADLINE}\n\n2024-05-03 10:15\n\n{ONE}\n\n{TWO}\n\n{paragraph}\n\n{THREE}\n") == [
        ONE, TWO, paragraph, THREE,
    ]  # fmt: skip


@pytest.mark.parametrize("note", ["（原标题：渡轮又开了，岛上居民很高兴）", "本文原标题：《渡轮又开了》"])
def test_other_title_above_the_text_is_none_of_it(note: str) -> None:
    """Portals say what the story was called where it is from."""
    assert body(f"{HEADLINE}\n\n2024-05-03 10:15\n\n{note}\n\n{STORY}") == [ONE, TWO, THREE]


def test_clause_that_ends_in_a_comma_is_text() -> None:
    """No link closes in a comma."""
    clause = "但是岛上的居民并非没有忧虑，"
    assert clause in body(f"{HEADLINE}\n\n2024-05-03 10:15\n\n{ONE}\n{clause}\n{TWO}\n{THREE}\n")


def test_firm_that_belongs_to_another_is_no_appeal() -> None:
    """The word for it stands in news of any firm."""
    told = "海港集团旗下的渡轮公司说，新的合同给工人们更高的工资，公司也答应改善工作条件。"
    assert told in body(f"{HEADLINE}\n\n2024-05-03 10:15\n\n{ONE}\n\n{told}\n\n{TWO}\n\n{THREE}\n")


def test_place_in_a_breadcrumb_is_no_section() -> None:
    """What says that one is here stands before the front page."""
    text = f"{MENU}\n您所在的位置：首页 > 新闻 > 港口\n\n{HEADLINE}\n\n2024-05-03 10:15\n\n{STORY}"
    assert parse_text(text, annotate=()).sections == ("新闻", "港口")


@pytest.mark.parametrize(
    "line",
    [
        "记者 李楠 | 发布时间：2024-05-03 10:15",
        "作者：李楠 发布时间：2024-05-03 10:15",
        "作者：李楠 · 发布日期:2024-05-03 10:15",
        "記者 李楠, 發布時間：2024年5月3日 10:15",
        "文／李楠 | 公開日：2024年5月3日 10:15",
    ],
)
def test_the_word_before_the_day_is_nobody(line: str) -> None:
    """Behind who wrote the story stands when it came out, with a word and a colon before the day."""
    article = parse_text(f"{HEADLINE}\n\n{line}\n\n{STORY}", annotate=())
    assert article.byline is not None
    assert article.byline.names == ("李楠",)
    assert isinstance(article.published, datetime)
    assert article.published.isoformat() == "2024-05-03T10:15:00"
