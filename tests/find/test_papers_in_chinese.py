"""Pages as portals, platforms and offices in Chinese set them: no headings, signs in titles, sections in lists."""

from __future__ import annotations

import pytest

import newsrecord

HEADLINE = "老渡口改建书屋 村民参与运营"
STORY = (
    "西湾村的老渡口停航多年，今年春天被改建成一间乡村书屋，由村民轮流看管，周末还为孩子们举办读书会。",
    "书屋保留了原来的售票窗口和候船长椅，屋顶换上了新瓦，墙上挂着三十年前的航班时刻表和旧照片。",
    "负责人说，开放两个月以来，每天都有附近的居民前来借阅，最远的读者来自二十公里外的镇上。",
    "下一步，村里准备在码头旁边修一条步道，把书屋和老街连接起来，预计秋天完工。",
)


def page(body: str, *, title: str = HEADLINE, head: str = f"<h1>{HEADLINE}</h1>", behind: str = "") -> str:
    return (
        f"<html><head><title>{title}</title></head><body><div class='main'>{head}"
        f"<div class='text'>{body}</div>{behind}</div></body></html>"
    )


def lines(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def read(html: str) -> newsrecord.Article:
    return newsrecord.parse_html(html, url="https://ferry.example/n/1.html", annotate=())


def texts(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body if block.type != "figure"]


@pytest.mark.parametrize("rest", ["_江边日报", "-书屋", " 文化站_江边网", " 西湾文化站_江边网"])
def test_line_that_opens_the_title_is_the_headline(rest: str) -> None:
    """Pages of offices have no heading, and join the outlet to the title by signs without blanks."""
    head = f"<div class='t'>{HEADLINE}</div><div>发布日期：2026-03-14</div>"
    assert read(page(lines(*STORY), title=HEADLINE + rest, head=head)).headline == HEADLINE


def test_line_before_the_section_in_a_title_is_the_headline() -> None:
    """It may have no blank, and be set in bold."""
    line = "老渡口改建书屋村民参与运营"
    head = f"<div>文化站</div><div><b>{line}</b></div><div>来源：文化站</div>"
    assert read(page(lines(*STORY), title=f"{line} 文化站_江边网", head=head)).headline == line


def test_clauses_below_the_pictures_are_their_captions() -> None:
    """Portals keep nothing of what an article said of its pictures but the words."""
    seen = ("旧售票窗口。", "老街。", "书屋外景。", "读书会上的孩子")
    told = [f"{line}第{number}位读者这样说，大家都很高兴。" for number, line in enumerate(STORY * 2)]
    shown = "".join(
        f"<p>{one}</p><p><img src='/{number}.jpg'></p><p>{words}</p><p>{other}</p>"
        for number, (one, words, other) in enumerate(zip(told[::2], seen, told[1::2], strict=True))
    )
    article = read(page(shown))
    assert [image.caption for image in article.images] == list(seen)
    assert texts(article) == told


def test_short_lines_all_over_a_story_are_no_captions() -> None:
    """Who writes so below pictures writes so elsewhere."""
    shown = "".join(
        f"<p>{line}</p><p><img src='/{n}.jpg'></p><p>老街。</p><p>渡口。</p>" for n, line in enumerate(STORY)
    )
    assert "老街。" in texts(read(page(shown)))


@pytest.mark.parametrize("words", ["江边网题为《老渡口，新书屋》的报道截图。", "书屋效果图"])
def test_line_that_names_the_kind_of_a_picture_is_its_caption(words: str) -> None:
    """It stands right below that, whatever marks are in it."""
    article = read(page(lines(*STORY[:2]) + f"<p><img src='/1.jpg'></p><p>{words}</p>" + lines(*STORY[2:])))
    assert (article.images[0].caption, texts(article)) == (words, list(STORY))


def test_greeting_and_short_sentence_open_a_speech() -> None:
    """A sentence of Chinese is as short as a label in other scripts."""
    opening = ("各位代表：", "很高兴在书屋和大家见面。")
    assert texts(read(page(lines("江边乡书屋负责人 林雨", *opening, *STORY)))) == [*opening, *STORY]


def test_item_within_a_section_is_an_item() -> None:
    """Editors of platforms wrap the words of each item for their looks."""
    points = "".join(f"<li><section class='s'>{point}</section></li>" for point in ("书屋周末开放", "读书会免费"))
    article = read(page(lines(*STORY[:3]) + f"<ol>{points}</ol>" + lines(STORY[3])))
    assert [block.text for block in article.body if block.type == "list"] == ["书屋周末开放\n读书会免费"]


def test_question_put_to_several_people_stays() -> None:
    """It is set in bold above the answer of each; a label of the page is no question."""
    asked = "".join(f"<p><strong>书屋够用吗？</strong></p><p>{told}</p><p>广告</p>" for told in STORY)
    assert texts(read(page(asked))) == [text for told in STORY for text in ("书屋够用吗？", told)]


def test_last_line_without_a_stop_is_no_label() -> None:
    """A clause or two of Chinese are as short as a label in other scripts."""
    tags = "<ul><li><a href='/t/1'>书屋</a></li><li><a href='/t/2'>渡口</a></li></ul>"
    last = "书屋门票三元，老人和孩子免费，暂时不收会员，也不外借杂志和旧书"
    assert texts(read(page(lines(*STORY, last), behind=tags)))[-1] == last


def test_centred_lines_between_pictures_are_their_captions() -> None:
    """They are set in bold, as crossheads are."""
    shown = "".join(
        f"<div style='text-align: center'><img src='/{number}.jpg'></div>"
        f"<div style='text-align: center'><b>{words}</b></div>"
        for number, words in enumerate(("书屋外景", "读书会上的孩子", "旧船票"))
    )
    article = read(page(lines(*STORY[:2]) + shown + lines(*STORY[2:])))
    assert [image.caption for image in article.images] == ["书屋外景", "读书会上的孩子", "旧船票"]
    assert texts(article) == list(STORY)


def talk(*said: tuple[str, str, str]) -> str:
    """Return the comments of a portal: name and town, text, day and buttons, each in an element of its own."""
    rows = "".join(
        f"<div class='item'><div class='info'><a href='/u/{n}'>{name}</a><span>江边</span></div>"
        f"<div class='txt'>{text}</div><div class='action'><span class='time'>{day}</span>"
        f"<a href='#'>举报</a><a href='#'>赞{n}</a><a href='#'>回复</a></div></div>"
        for n, (name, text, day) in enumerate(said, 1)
    )
    return f"<div class='comment-form'><a href='#'>登录</a><div>分享到微博</div></div><div class='list'>{rows}</div>"


def dated(html: str) -> str:
    return html.replace("<h1>", "<div class='date'>2026年03月14日 18:57</div><h1>")


def said(article: newsrecord.Article) -> list[tuple[str | None, str, str]]:
    return [(each.author, each.text, str(each.published)) for each in article.comments]


def test_day_and_clock_of_a_comment_need_no_blank() -> None:
    """Ages are counted from the day of the story, and days without a year from it on."""
    told = talk(("小满", "这个书屋办得真好。", "昨天08:23"), ("远山", "下次带孩子去看看。", "3月15日17:26"))
    article = read(dated(page(lines(*STORY), behind=f"<div class='comments'>{told}</div>")))
    assert [(name, text) for name, text, _ in said(article)] == [
        ("小满", "这个书屋办得真好。"),
        ("远山", "下次带孩子去看看。"),
    ]
    assert said(article)[1][2] == "2026-03-15"


def test_words_behind_a_name_with_a_wide_colon_are_the_comment() -> None:
    """Answers stand in one line with the name, and need not be a sentence."""
    told = "".join(
        f"<div class='item'><div class='txt'><a href='/u/{n}'>{name}：</a>{text}</div>"
        f"<span class='time'>3月1{n}日10:08</span></div>"
        for n, (name, text) in enumerate([("小满", "说得对"), ("远山", "支持书屋"), ("阿青", "还要去")], 5)
    )
    article = read(dated(page(lines(*STORY), behind=f"<div class='comments'>{told}</div>")))
    assert [(name, text) for name, text, _ in said(article)] == [
        ("小满", "说得对"),
        ("远山", "支持书屋"),
        ("阿青", "还要去"),
    ]


def test_ranks_of_other_stories_are_no_comment() -> None:
    """The most discussed stories stand in a box that is called after comments, beside those of the readers."""
    told = talk(("小满", "这个书屋办得真好。", "3月15日17:26"), ("远山", "下次带孩子去看看。", "3月16日08:05"))
    ranks = "".join(
        f"<li><span class='n'>0{n}</span> <a href='/n/{n}.html'>江边镇修好了第{n}座旧码头</a> 2{n},481</li>"
        for n in range(1, 6)
    )
    box = f"<div class='comment-context' style='display: none'><ul>{ranks}</ul></div>"
    article = read(dated(page(lines(*STORY), behind=f"<div class='comments'>{told}</div>{box}")))
    assert [name for name, _, _ in said(article)] == ["小满", "远山"]


@pytest.mark.parametrize(
    "line",
    [
        "（原题为《老渡口的新书屋》）",
        "(更多原创资讯请下载“江边日报”APP)",
        "免责声明：以上内容不代表本站立场，仅供参考。",
        "图片来自网络，如有侵权，请联系删除。",
        "编辑|沈若溪<br>校对|梁启航<br>扫描下方二维码解锁更多技能",
    ],
)
def test_line_of_the_house_below_the_story_goes(line: str) -> None:
    """Portals set who answers for a story, and what readers are to load, below each."""
    assert texts(read(page(lines(*STORY, line)))) == list(STORY)


@pytest.mark.parametrize("line", ["- THE END -", "责任编辑：沈若溪", "（全文完）"])
def test_nothing_behind_the_end_is_the_story(line: str) -> None:
    """What readers are asked for, other stories and what was said of them stand below that line."""
    behind = "<h6>文章观点支持</h6><p>文章很值，犒劳作者一下。</p><ul><li>核心作者</li><li>发文累计获赞三千次</li></ul>"
    assert texts(read(page(lines(*STORY, line) + behind))) == list(STORY)


def test_most_of_a_story_behind_the_line_of_an_editor_stays() -> None:
    """Some pages set the editor in charge above the text."""
    assert set(STORY) <= set(texts(read(page(lines(STORY[0], "责任编辑：沈若溪", *STORY[1:])))))


def test_pictures_behind_a_notice_on_them_stay() -> None:
    """They are all that the story has, and stand in one box with its text."""
    shown = "".join(f"<p><img src='/{n}.jpg'></p>" for n in range(3))
    article = read(page(lines(*STORY, "图片来自网络，如有侵权，请联系删除。") + shown))
    assert [block.type for block in article.body] == ["paragraph"] * 4 + ["figure"] * 3


def test_other_stories_in_a_box_with_a_name_in_pinyin_go() -> None:
    """Their summaries are no links."""
    told = "".join(
        f"<dl><dt><img src='/{n}.jpg'></dt><dd><a href='/n/{n}.html'>江边镇修好了第{n}座旧码头</a></dd>"
        f"<dd>镇上的工人花了{n}个月修好码头，居民说出行方便多了。</dd></dl>"
        for n in range(2, 5)
    )
    article = read(page(lines(*STORY), behind=f"<div class='tuijian'><h2>为你推荐</h2>{told}</div>"))
    assert [block.text for block in article.body] == list(STORY)


def test_description_of_the_outlet_is_no_standfirst() -> None:
    """The story has next to none of its letters, and the line below the headline sums it up."""
    about = (
        "江边门户是江边市各部门在互联网上发布政务信息、提供在线服务的综合平台，开通政务、互动、数据等栏目，"
        "第一时间权威发布重要会议、重大决策，面向社会建设公众交流的新渠道。"
    )
    head = f"<h1>{HEADLINE}</h1><h2>码头步道预计秋天完工 书屋和老街将连成一片</h2><div>2026-03-14 18:57</div>"
    html = page(lines(*STORY), head=head).replace("<title>", f'<meta name="description" content="{about}"><title>')
    assert read(html).standfirst != about


def test_headline_before_a_description_is_left_off() -> None:
    """A headline in Chinese has few letters."""
    told = "停航多年的西湾村渡口改建成乡村书屋，由村民看管，附近居民前来借阅，预计秋天与老街相连。"
    html = page(lines(*STORY)).replace("<title>", f'<meta name="description" content="{HEADLINE} ---{told}"><title>')
    assert read(html).standfirst == told


def test_label_in_the_heading_that_the_title_lacks_is_left_off() -> None:
    """Platforms mark what is their own at the head of the headline, in an element without a name."""
    article = read(page(lines(*STORY), head=f"<h2 class='title'><span>原创</span>{HEADLINE}</h2>"))
    assert article.headline == HEADLINE


def test_short_line_among_lines_parted_by_breaks_is_no_label() -> None:
    """Portals set a survey of the day in one element, its crossheads too."""
    body = "<br><br>".join([STORY[0], "村镇动态", STORY[1], STORY[2], "交通出行", STORY[3]])
    assert texts(read(page(body))) == [STORY[0], "村镇动态", STORY[1], STORY[2], "交通出行", STORY[3]]


def test_archive_behind_a_caption_is_its_credit() -> None:
    """The word for a file picture stands behind the archive's name."""
    body = "<div><img src='/1.jpg'></div>老渡口的书屋。江边图库 资料<br><br>" + "<br><br>".join(STORY)
    article = read(page(body))
    assert [(image.caption, image.credit) for image in article.images] == [("老渡口的书屋。", "江边图库 资料")]
    assert texts(article) == list(STORY)


def test_date_and_other_stories_in_the_box_of_the_author_are_no_name() -> None:
    """A box called after the author holds when the story came out, and what heads others by the same author."""
    head = f"<h1>{HEADLINE}</h1><div class='author'><p>发布于 2026-03-14 18:57:00</p></div>"
    article = read(page(lines(*STORY), head=head, behind="<div class='author'><a href='/n'>相关文章</a></div>"))
    assert article.byline is None


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [
        ("乡村书屋 西湾村 渡口", ("乡村书屋", "西湾村", "渡口")),
        ("【纠错】,渡口", ("渡口",)),
        ("&lt;meta name=,渡口", ("渡口",)),
    ],
)
def test_keywords_in_chinese_are_parted_at_blanks(keywords: str, tags: tuple[str, ...]) -> None:
    """Chinese sets none within a name; markup and buttons are no subject."""
    html = page(lines(*STORY)).replace("<title>", f'<meta name="keywords" content="{keywords}"><title>')
    assert read(html).tags == tags


def test_language_is_not_told_by_code() -> None:
    """A story on programs shows more of them than it says."""
    code = "import harbour\nferries = [ferry for ferry in harbour.ferries() if ferry.is_out_of_the_water()]\n" * 12
    article = read(page(lines(STORY[0], STORY[1]) + f"<pre>{code}</pre>" + lines(*STORY[2:])))
    assert article.language == "zh"


@pytest.mark.parametrize(
    "mark", ["【责任编辑：林雨】", "（编辑 林雨）", "[责编：林雨]", "<a href='/'>返回江边网首页&gt;&gt;</a>"]
)
def test_what_stands_behind_the_last_sentence_is_cut(mark: str) -> None:
    """Who edited a story, and the way back to the front page."""
    assert texts(read(page(lines(*STORY[:3], STORY[3] + mark)))) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "本文仅代表作者个人观点。",
        "以上内容仅供参考，不构成任何投资建议。",
        "欢迎扫码关注江边网公众号，获取更多资讯。",
        "请支持独立网站，转发请注明本文链接。",
        "作者系江边大学教授，长期从事城市交通研究。",
        "（作者是江边大学教授，文章仅代表个人观点。）",
        "本文首发于江边观察。",
        "本报记者林雨对此文亦有贡献。",
        "股市有风险，投资需谨慎。",
        "本文来自江边观察（ID：river），作者：林雨。",
    ],
)
def test_sentences_below_any_story_are_none_of_it(line: str) -> None:
    """Portals and platforms say whose opinion it was, where it stood before and what to read next."""
    assert texts(read(page(lines(*STORY, line)))) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "安装江边客户端第一时间接收最全面的资讯→【下载地址】",
        "点击蓝字，关注我们。",
        "本文经授权转载自江边观察（ID：river）。",
    ],
)
def test_sentences_above_any_story_are_none_of_it(line: str) -> None:
    """Calls stand above a story as well."""
    assert texts(read(page(lines(line, *STORY)))) == list(STORY)


@pytest.mark.parametrize(
    "last", ["研究成果刊载于最新一期的江边科学杂志上。", "不少网友在评论区留言，希望书屋办得更久。"]
)
def test_last_sentence_that_tells_of_such_things_stays(last: str) -> None:
    """Where something was published, and what people say of it, is news."""
    assert texts(read(page(lines(*STORY, last))))[-1] == last
