"""Who wrote, as papers and platforms in Chinese say it: by an office, a house, a label or a name alone."""

from __future__ import annotations

import pytest

import newsrecord

STORY = (
    "西湾村的老渡口停航多年，今年春天被改建成一间乡村书屋，由村民轮流看管，周末还为孩子们举办读书会。",
    "书屋保留了原来的售票窗口和候船长椅，屋顶换上了新瓦，墙上挂着三十年前的航班时刻表和旧照片。",
    "负责人说，开放两个月以来，每天都有附近的居民前来借阅，最远的读者来自二十公里外的镇上。",
    "下一步，村里准备在码头旁边修一条步道，把书屋和老街连接起来，预计秋天完工。",
)


def read(*lines: str, above: str = "", behind: str = "", head: str = "") -> newsrecord.Article:
    body = "".join(f"<p>{line}</p>" for line in lines)
    return newsrecord.parse_html(
        f"<html lang='zh-CN'><head><title>老渡口改建书屋</title>{head}</head><body><h1>老渡口改建书屋</h1>{above}"
        f"<div class='info'>2026-03-14 09:24 来源：江边晚报</div><div class='text'>{body}</div>{behind}</body></html>",
        annotate=(),
    )


def names(article: newsrecord.Article) -> list[str]:
    return [author.name for author in article.byline.authors] if article.byline else []


def test_lone_name_in_brackets_behind_the_story_is_its_author() -> None:
    """A family and one sign make a name; most papers there set no office beside it."""
    assert names(read(*STORY[:3], STORY[3] + "(林雨)")) == ["林雨"]


def test_lone_name_in_brackets_below_the_story_is_its_author() -> None:
    """The name may have a line of its own."""
    assert names(read(*STORY, "（林雨）")) == ["林雨"]


@pytest.mark.parametrize(
    "mark", ["（完）", "（下同）", "（江边社）", "（综合江边晚报报道）", "（化名）", "（江苏）", "（关注）"]
)
def test_other_words_in_brackets_are_no_author(mark: str) -> None:
    """Houses, notes and signs of the end stand in the same place."""
    assert names(read(*STORY[:3], STORY[3] + mark)) == []


@pytest.mark.parametrize("line", ["（作者：林雨）", "供稿：林雨", "撰稿/林雨", "林雨/文", "江边晚报记者 林雨"])
def test_labelled_name_below_the_story_is_its_author(line: str) -> None:
    """Words for what somebody did stand before the name, or behind it."""
    assert names(read(*STORY, line)) == ["林雨"]


def test_clause_in_brackets_is_no_name() -> None:
    """An office in it does not make it one."""
    assert names(read(*STORY, "（实习生林雨对此文亦有贡献。）")) == []


def test_office_that_sent_a_story_in_is_no_person() -> None:
    """Offices of schools and towns supply stories as people do."""
    assert not any(name == "宣传部" for name in names(read(*STORY, "供稿：宣传部")))


def test_author_of_a_column_stands_above_the_story() -> None:
    """The column's title stands before the word for author."""
    author = read("《江边》作者 林雨", *STORY).byline.authors[0]  # type: ignore[union-attr]
    assert (author.name, author.affiliation) == ("林雨", "江边")


def test_name_and_house_with_a_stroke_between_are_author_and_affiliation() -> None:
    """Portals set so whose story they took."""
    author = read(*STORY, above="<div>林雨/江边青年报</div>").byline.authors[0]  # type: ignore[union-attr]
    assert (author.name, author.kind, author.affiliation) == ("林雨", "person", "江边青年报")


@pytest.mark.parametrize(
    "opening",
    [
        "江边日报西湾3月14日电（记者林雨）",
        "江边网西湾3月14日消息（记者林雨）",
        "江边客户端（记者 林雨）",
        "本报讯 记者林雨报道 ",
    ],
)
def test_dateline_of_any_house_names_its_reporter(opening: str) -> None:
    """Not agencies alone send reporters."""
    assert names(read(opening + STORY[0], *STORY[1:])) == ["林雨"]


def test_reporter_below_goes_before_the_account_that_a_platform_prints() -> None:
    """Platforms link the account that a story came from where others link its author."""
    account = "<a class='author' href='/u/1'>江边眼</a>"
    assert names(read(*STORY, "江边晚报记者 林雨", above=account)) == ["林雨"]


def test_signature_is_found_above_the_sentences_of_a_platform() -> None:
    """What a platform says below any story is no part of it."""
    foot = "".join(
        f"<div><p>本平台只提供{what}，读者应当自行判断其中的内容。</p></div>" for what in ("存储", "展示", "转发")
    )
    assert names(read(*STORY, "江边晚报记者 林雨", behind=foot)) == ["林雨"]


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("江边日报·江边客户端记者 林雨", "江边日报·江边客户端"),
        ("江边融媒体中心 林雨", "江边融媒体中心"),
        ("文/江边财经 林雨", "江边财经"),
        ("职工通讯员 林雨", None),
        ("记者丨林雨", None),
        ("记者 林雨 摄影 王大明", None),
    ],
)
def test_house_and_office_before_a_name_are_told_apart(line: str, house: str | None) -> None:
    """A house is the affiliation, what kind of reporter it is is not, and who took the pictures did not write."""
    assert [(author.name, author.affiliation) for author in newsrecord.parse_byline(line, language="zh").authors] == [
        ("林雨", house)
    ]


@pytest.mark.parametrize("name", ["江边消息", "江边科技", "江边青年报", "江边发布", "江边财经-综合", "AB之家"])
def test_houses_are_known_by_what_their_names_end_with(name: str) -> None:
    """Portals declare the house that a story came from as its author."""
    article = read(*STORY, head=f"<meta name='author' content='{name}'>")
    assert article.byline is not None
    assert [author.kind for author in article.byline.authors] == ["organization"]


def test_badge_of_an_account_is_no_affiliation() -> None:
    """Platforms print it beside the name."""
    above = "<div class='author-txt'><p class='author-name'>林雨</p><span class='account'>优质原创作者</span></div>"
    author = read(*STORY, above=above).byline.authors[0]  # type: ignore[union-attr]
    assert (author.name, author.affiliation) == ("林雨", None)


def test_name_of_two_signs_in_a_labelled_element_is_the_author() -> None:
    """Many names there have no more."""
    assert names(read(*STORY, above="<div class='info'><span class='author'>林雨</span></div>")) == ["林雨"]


def test_editor_right_behind_the_author_is_none() -> None:
    """Elements in one line stand beside each other without a blank."""
    above = "<div class='info'><span>作者：</span><a href='/u'>林雨</a><span>编辑：</span><a href='/e'>王大明</a></div>"
    assert names(read(*STORY, above=above)) == ["林雨"]


@pytest.mark.parametrize("line", ["作者：王小明 李大伟", "文/王小明 李大伟", "撰文：王小明 李大伟"])
def test_blanks_part_names_behind_a_word_for_authors(line: str) -> None:
    """A Chinese name has no blank within it, whatever the language of the page is said to be."""
    assert list(newsrecord.parse_byline(line).names) == ["王小明", "李大伟"]


@pytest.mark.parametrize("name", ["長谷川 太郎", "安田 成美"])
def test_a_blank_stays_within_a_japanese_name(name: str) -> None:
    """Japanese papers set one between family and given name."""
    assert list(newsrecord.parse_byline(f"文/{name}").names) == [name]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("政治部記者", ()),
        ("政治部記者 高瀬由紀", ("高瀬由紀",)),
        ("高瀬由紀 社会部記者", ("高瀬由紀",)),
        ("国際部記者・高瀬由紀", ("高瀬由紀",)),
        ("服部由紀 記者", ("服部由紀",)),
        ("정치부 기자", ()),
        ("사회부 기자 김하늘", ("김하늘",)),
        ("김하늘 정치부 기자", ("김하늘",)),
    ],
)
def test_reporter_of_a_desk_is_an_office(line: str, names: tuple[str, ...]) -> None:
    """What reporters in Japan and Korea are called by their desks is no name."""
    assert newsrecord.parse_byline(line).names == names
