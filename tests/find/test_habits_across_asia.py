"""Pages from Japan to Ceylon: names with initials, names below and above the text, the sections over a headline."""

from __future__ import annotations

import pytest

import newsrecord

HEADLINE = "Ferry ties up for good"
STORY = (
    "The ferry tied up for the last time on Monday, and the town has asked what will become of the old landing.",
    "The harbour office said that a bookshop would open there in spring, kept by the villagers in turns.",
    "Two hundred people live on the island, which has a shop, a school and no doctor of its own.",
    "A path along the shore will lead from the landing to the old street by the end of the year.",
)
CHINESE = (
    "西湾村的老渡口停航多年，今年春天被改建成一间乡村书屋，由村民轮流看管，周末还为孩子们举办读书会。",
    "书屋保留了原来的售票窗口和候船长椅，屋顶换上了新瓦，墙上挂着三十年前的航班时刻表和旧照片。",
    "负责人说，开放两个月以来，每天都有附近的居民前来借阅，最远的读者来自二十公里外的镇上。",
)


def page(
    *, lang: str = "en", above: str = "", below: str = "", behind: str = "", meta: str = "", headline: str = HEADLINE,
    story: tuple[str, ...] = STORY,
) -> newsrecord.Article:  # fmt: skip
    text = "".join(f"<p>{line}</p>" for line in story)
    html = (
        f'<html lang="{lang}"><head><title>{headline}</title>{meta}</head><body><div><a href="/m">Menu</a></div><main>'
        f'{above}<h1>{headline}</h1>{below}<div class="text">{text}{behind}</div></main></body></html>'
    )
    return newsrecord.parse_html(html, url="https://ferry.example/coast/lund/ferry-1.html", annotate=())


def names(article: newsrecord.Article) -> tuple[str, ...]:
    return article.byline.names if article.byline is not None else ()


def test_initial_that_runs_into_a_name_in_cyrillic_is_part_of_it() -> None:
    """In Mongolia everybody has one name, with the initial of the father's before it."""
    assert names(page(lang="mn", below="<div>Б.Тэмүүлэн</div><div>2026-06-08</div>")) == ("Б.Тэмүүлэн",)


def test_link_to_an_author_whose_initial_runs_into_the_name_names_them() -> None:
    """Tamil papers set the initial so."""
    assert names(page(lang="ta", below='<div><a href="/author/1">ச.கார்முகிலன்</a></div>')) == ("ச.கார்முகிலன்",)


def test_name_at_the_right_above_the_list_of_related_stories_signs() -> None:
    """The list closes the element of the text, as the name did."""
    behind = "".join(f'<p class="n">{line}</p>' for line in STORY)
    behind += '<p class="n" style="text-align:right"><strong>Thi Ngân</strong></p><ul class="list-news">'
    behind += '<li><a href="/r1">Storm nears the coast</a></li><li><a href="/r2">Bridge opens in May</a></li></ul>'
    assert names(page(lang="vi", story=(), behind=behind)) == ("Thi Ngân",)


def test_column_headed_by_its_writer_is_signed_in_square_brackets() -> None:
    """Papers of Hong Kong set the name before a colon in the headline, and in brackets below."""
    article = page(lang="zh-HK", headline="司徒慧：城市需要慢下來的理由", story=CHINESE, behind="<p>[司徒慧]</p>")
    assert names(article) == ("司徒慧",)


def test_two_linked_reporters_in_korean_go_before_the_one_declared() -> None:
    """Publishing systems declare the first of them; the place stands before the name, and the office behind it."""
    article = page(
        lang="ko",
        meta='<meta property="dable:author" content="서하준">',
        below='<div class="byline"><a href="/reporter/1">새터=서하준 기자</a> '
        '<a href="/reporter/2">문채린 기자</a></div>',
    )
    assert names(article) == ("서하준", "문채린")


def test_address_behind_a_short_name_below_the_story_is_the_authors() -> None:
    """Names in Korean have three signs, and the line that holds the address many more."""
    article = page(
        lang="ko",
        story=tuple(f"{line[:-1]}, {number}." for number in range(6) for line in STORY),
        below="<ul><li>기자명 도예린 기자</li></ul>",
        behind='</div><div class="writer"><a href="/w">도예린 기자</a> '
        '<a href="mailto:yerin@ferry.example">yerin@ferry.example</a><a href="/w/all">다른기사 보기</a>',
    )
    assert article.byline is not None
    assert article.byline.authors[0].email == "yerin@ferry.example"


def test_link_right_above_the_headline_to_a_folder_of_the_address_is_the_section() -> None:
    """Where such a link leads tells the section by any name, though the two share nothing but the page."""
    article = page(lang="bn", above='<div class="x1"><a href="/coast/lund">জেলা</a></div>')
    assert article.sections == ("জেলা",)


def test_first_link_of_a_marked_way_down_to_the_story_is_home_by_any_name() -> None:
    """The steps behind it lead to what the story's address lies below; the last one is no link."""
    above = '<div class="b7"><a href="/">समाचार घाट</a> / <a href="/coast">तट</a> / <span>लुंड</span></div>'
    assert page(lang="hi", above=above).sections == ("तट",)


def test_marked_line_that_leads_elsewhere_is_no_way_to_the_story() -> None:
    """Menus begin with a link to the home page, too."""
    above = '<div class="b7"><a href="/">समाचार घाट</a> / <a href="/sport">खेल</a></div>'
    assert "खेल" not in page(lang="hi", above=above).sections


def test_line_that_asks_to_read_on_in_chinese_is_left_out() -> None:
    """It stands above an advertisement that is not there."""
    story = (CHINESE[0], "請繼續往下閱讀...", *CHINESE[1:])
    article = page(lang="zh-TW", story=story, headline="老渡口改建書屋")
    assert [block.text for block in article.body] == list(CHINESE)


def test_call_in_chinese_above_a_pasted_text_is_no_headline() -> None:
    """Accounts on platforms ask readers to follow them in as many words as a headline has."""
    head = "一家县城餐馆的三十年\n\n原创\n宁小满\n江原故事\n2026年3月8日 20:03\n江原\n\n点击上方蓝字关注我们\n\n"
    text = head + "文 / 宁小满\n编辑 / 高远\n\n" + "\n\n".join(CHINESE)
    assert newsrecord.parse_text(text, annotate=()).headline == "一家县城餐馆的三十年"


def test_day_behind_the_word_for_appeared_is_the_day_of_publication() -> None:
    """Hong Kong sites label both days: "出版：... 更新：..."."""
    text = (
        "老渡口改建書屋 村民參與運營\n\n撰文：梁頌恩\n\n出版：2026-06-14 20:00\n\n更新：2026-06-15 09:35\n\n"
        + "\n\n".join(CHINESE)
    )
    article = newsrecord.parse_text(text, annotate=())
    assert str(article.published) == "2026-06-14 20:00:00"
    assert str(article.modified) == "2026-06-15 09:35:00"


@pytest.mark.parametrize("opening", ["【江邊專訊】", "〔記者林佳穎／台南報導〕"])
def test_paragraph_that_opens_as_a_wire_is_no_standfirst(opening: str) -> None:
    """It stands in an element of its own, below the date, and opens the text."""
    html = (
        '<html lang="zh-HK"><body><h1>老渡口改建書屋</h1><h6>文章日期：2026年06月12日</h6>'
        f'<div id="upper"><p>{opening}{CHINESE[0]}</p></div>'
        f'<div id="lower"><p>{CHINESE[1]}</p><p>{CHINESE[2]}</p></div></body></html>'
    )
    article = newsrecord.parse_html(html, annotate=())
    assert article.standfirst is None
    assert article.body[0].text == opening + CHINESE[0]


@pytest.mark.parametrize(
    "line", ["ঢাকা, বৃহস্পতিবার, ১১ জুন ২০২৬", "नई दिल्ली, गुरुवार, 11 जून 2026", "ढाका, बिहीबार, ११ जून २०२६"]
)
def test_place_and_day_of_the_week_before_a_date_name_nobody(line: str) -> None:
    """Papers of South Asia print in their head where they come out, and when."""
    text = f"The Courier\n{line}\nNews\nSport\n\n{HEADLINE}\n\n" + "\n\n".join(STORY)
    assert names(newsrecord.parse_text(text, annotate=())) == ()


def test_thai_author_with_the_day_of_publication_in_one_line_is_read_from_a_pasted_page() -> None:
    """The words for published and for the day stand between the two."""
    text = f"{HEADLINE}\n\nโดย พิมพ์จันทร์ แสงหล้า เผยแพร่ วันที่ 28 พฤษภาคม 2569 - 10:30 น.\n\n" + "\n\n".join(STORY)
    article = newsrecord.parse_text(text, annotate=())
    assert names(article) == ("พิมพ์จันทร์ แสงหล้า",)
    assert article.standfirst is None


def test_short_crosshead_in_chinese_need_not_use_the_words_of_the_pasted_text() -> None:
    """A few signs over two paragraphs head them; the title of another story is longer."""
    more = (
        "渡轮停航以后，镇上的人要绕行四十公里才能到对岸的市场，老人们说这条路从来没有这样长过，也没有这样安静过。",
        "航运公司表示，新的班次要等到秋天潮水退去以后再作安排，在此之前每周会有两趟临时的小船往返两岸。",
    )
    text = "老渡口改建书屋 村民参与运营\n\n2026年3月8日 20:03\n\n" + "\n\n".join((*CHINESE, "灶台旁听雨", *more))
    blocks = newsrecord.parse_text(text, annotate=()).body
    assert [(block.type, block.text) for block in blocks][3] == ("heading", "灶台旁听雨")
