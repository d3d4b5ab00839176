"""Pages as papers from Japan to the Caucasus set them: names in brackets, marks, captions, lines around the story."""

from __future__ import annotations

import datetime as dt

import pytest

import newsrecord

HEADLINE = "老渡口改建书屋 村民参与运营"
STORY = (
    "西湾村的老渡口停航多年，今年春天被改建成一间乡村书屋，由村民轮流看管，周末还为孩子们举办读书会。",
    "书屋保留了原来的售票窗口和候船长椅，屋顶换上了新瓦，墙上挂着三十年前的航班时刻表和旧照片。",
    "负责人说，开放两个月以来，每天都有附近的居民前来借阅，最远的读者来自二十公里外的镇上。",
    "下一步，村里准备在码头旁边修一条步道，把书屋和老街连接起来，预计秋天完工。",
)
KOREAN = (
    "군은 지난 월요일 옛 나루터 건물을 고쳐 만든 작은 책방의 문을 열었다고 밝혔다.",
    "책방은 주민들이 돌아가며 지키고 주말에는 아이들을 위한 낭독 모임도 연다.",
    "군 관계자는 내년 봄까지 나루터와 옛 거리를 잇는 산책길을 만들겠다고 말했다.",
)

ENGLISH = (
    "Since March sixty families of potters have shared a kiln that does the work of three days in nine hours.",
    "The keeper of the rota said that she fired four hundred cups on Friday and lost two of them.",
    "Three more kilns are planned for the villages along the river by the end of the year, officials said.",
)


def page(body: str, *, head: str = "", lang: str = "zh", headline: str = HEADLINE, meta: str = "") -> str:
    return (
        f'<html lang="{lang}"><head><title>{headline}</title>{meta}</head><body><div class="main"><h1>{headline}</h1>'
        f'{head}<div id="text">{body}</div></div></body></html>'
    )


def lines(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def read(html: str, url: str = "https://ferry.example/n/1.html") -> newsrecord.Article:
    return newsrecord.parse_html(html, url=url, annotate=())


def body(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body]


def names(article: newsrecord.Article) -> tuple[str, ...]:
    return article.byline.names if article.byline is not None else ()


def texts(article: newsrecord.Article) -> list[str]:
    return [block.text for block in article.body if block.type != "figure"]


def test_reporters_in_brackets_go_before_the_declared_editor() -> None:
    """Systems of East Asia declare the editor in charge; the last line says who wrote, and is no paragraph."""
    meta = '<meta name="author" content="赵一鸣">'
    article = read(page(lines(*STORY, "（江边日报记者 沈若溪 江边日报通讯员 梁启航）", "[ 责编：赵一鸣 ]"), meta=meta))
    assert names(article) == ("沈若溪", "梁启航")
    assert texts(article) == list(STORY)


@pytest.mark.parametrize("opening", ["〔記者林佳穎／台南報導〕", "［記者林佳穎台南報導］"])
def test_byline_in_wide_brackets_opens_the_story_below_a_caption(opening: str) -> None:
    """The caption above the first paragraph ends in brackets, too, and they name who gave the picture."""
    caption = "<div><img src='/1.jpg'></div><p>老渡口的书屋里，孩子们正在看书。（民眾提供）</p>"
    article = read(page(caption + lines(opening + STORY[0], *STORY[1:])))
    assert names(article) == ("林佳穎",)


def test_office_and_name_below_the_last_paragraph_sign_the_story() -> None:
    """No brackets stand around them."""
    article = read(page(lines(*STORY, "江邊日報記者 梁嘉敏"), lang="zh-Hant"))
    assert names(article) == ("梁嘉敏",)


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("新渡口效果图 县住建局供图", "新渡口效果图", "县住建局供图"),
        ("村民在书屋看书。本报记者 沈若溪摄", "村民在书屋看书。", "本报记者 沈若溪摄"),
        ("书屋外景（资料图）", "书屋外景（资料图）", None),
    ],
)
def test_centred_line_below_a_centred_picture_is_its_caption(line: str, caption: str, credit: str | None) -> None:
    """The paragraphs of the story are not centred."""
    picture = f'<p align="center"><img src="/1.jpg"></p><p style="text-align: center">{line}</p>'
    article = read(page(lines(*STORY[:2]) + picture + lines(*STORY[2:])))
    assert [(image.caption, image.credit) for image in article.images] == [(caption, credit)]
    assert texts(article) == list(STORY)


@pytest.mark.parametrize(
    "line",
    ["（原标题：老渡口变书屋）", "《江边日报》（2026年03月14日 03版）", "责任编辑：李四维", "【責任編輯：李四維】"],
)
def test_line_on_the_printed_page_or_the_editor_is_no_paragraph(line: str) -> None:
    """Such lines stand above and below stories in Chinese."""
    assert texts(read(page(lines(line, *STORY)))) == list(STORY)
    assert texts(read(page(lines(*STORY, line)))) == list(STORY)


def test_line_that_a_sign_opens_is_a_crosshead() -> None:
    """It stands above a paragraph without one; in a row such lines make a list."""
    article = read(page(lines(KOREAN[0], "■ 주민이 지키는 책방", *KOREAN[1:]), lang="ko", headline="나루터에 책방"))
    assert [block.type for block in article.body] == ["paragraph", "heading", "paragraph", "paragraph"]
    row = lines(KOREAN[0], "■ 첫째 날 낭독", "■ 둘째 날 산책", *KOREAN[1:])
    listed = read(page(row, lang="ko", headline="나루터에 책방"))
    assert "heading" not in {block.type for block in listed.body}


def test_bold_lines_that_open_the_text_are_the_standfirst() -> None:
    """Papers in Korean set the points of a story so."""
    points = "<b>옛 나루터 고쳐 책방으로<br>“아이들 소리 다시 들려”</b><br><br>"
    article = read(page(points + "<br><br>".join(KOREAN), lang="ko", headline="나루터에 책방 문 열어"))
    assert article.standfirst == "옛 나루터 고쳐 책방으로\n“아이들 소리 다시 들려”"
    assert texts(article) == list(KOREAN)


def test_arrow_and_marks_of_wires_are_no_part_of_a_caption() -> None:
    """The arrow points to the picture; day, address and rights stand behind the credit."""
    words = "▲ 새로 문을 연 책방. (사진=군 제공) 2026.03.14. photo@wire.example *재판매 및 DB 금지"
    figure = f'<figure><img src="/1.jpg"><figcaption>{words}</figcaption></figure>'
    article = read(page(figure + lines(*KOREAN), lang="ko", headline="나루터에 책방"))
    assert [(image.caption, image.credit) for image in article.images] == [("새로 문을 연 책방.", "군 제공")]


def test_trail_without_a_name_is_told_by_its_link_home() -> None:
    """Old pages name its element "path", or nothing at all."""
    steps = '<a href="/">首页</a> &gt; <a href="/n/">新闻</a> &gt; <a href="/n/c/">乡村</a> &gt; 正文'
    trail = f'<div class="top">{steps}</div>'
    html = page(lines(*STORY)).replace("<h1>", f"{trail}<h1>", 1)
    assert read(html).sections == ("新闻", "乡村")


def test_year_in_an_element_of_its_own_belongs_to_the_day() -> None:
    """The day stands behind it with a stroke, and then the clock."""
    head = "<div><span><em> 2026</em></span> <span><em>03</em>/<em>14</em></span> <span>16:32:10</span></div>"
    article = read(page(lines(*STORY), head=head))
    assert article.published is not None
    assert article.published.isoformat() == "2026-03-14T16:32:10"


def test_short_chinese_paragraphs_tell_the_language() -> None:
    """They say in forty letters what others say in a hundred; the notice at the foot is longer."""
    html = page(lines(*STORY), lang="").replace(
        "</body>", "<div>Copyright © 1996-2026 FERRY Corporation, All Rights Reserved, Terms of Use</div></body>"
    )
    assert read(html).language == "zh"


@pytest.mark.parametrize(
    ("line", "name", "place"),
    [
        ("أسيوط - منى عبد الحميد", "منى عبد الحميد", "أسيوط"),
        ("ماجد العتيبي (الطائف)", "ماجد العتيبي", "الطائف"),
    ],
)
def test_known_place_beside_a_name_makes_a_byline(line: str, name: str, place: str) -> None:
    """Arabic has no capitals to tell a name by."""
    story = (
        "تنطلق كل سبت حافلة زرقاء قديمة من وسط المدينة محملة بالكتب لتتوقف في ساحة إحدى القرى وسط ترقب الأطفال.",
        "صاحب الفكرة معلم متقاعد اشترى الحافلة من مزاد قبل عامين وأنفق عليها من ماله ليجهزها بالرفوف والمقاعد.",
        "وقال المعلم إن الطفل الذي لا يصل إلى المكتبة يجب أن تصل المكتبة إليه مهما كانت القرية بعيدة.",
    )
    article = read(page(lines(*story), head=f"<div>{line}</div>", lang="ar", headline="حافلة تحمل الكتب إلى القرى"))
    assert names(article) == (name,)
    assert article.byline is not None
    assert article.byline.location is not None
    assert article.byline.location.name == place


def test_full_stops_of_armenian_and_ethiopic_end_sentences() -> None:
    """A short last sentence is one of the story's."""
    armenian = (
        "Գյումրիում բացվել է երկրի առաջին ժամագործության թանգարանը, որը ստեղծել է տեղացի վարպետը։",
        "Թանգարանում ցուցադրված է ավելի քան երեք հարյուր ժամացույց, որոնցից ամենահինը երկու դար ունի։",
        "Մուտքն անվճար է մինչև մայիս։",
    )
    ethiopic = (
        "በከተማው የሚገኘውና በዝናብ የተጎዳው ጥንታዊ ቤተ መጻሕፍት ከሁለት ዓመት ዕድሳት በኋላ ክፍት ሆነ።",
        "ዕድሳቱ ብዙ ገንዘብ የፈጀ ሲሆን መጻሕፍቱ በአዲስ መደርደሪያ ተቀምጠዋል ሲሉ ኃላፊው ተናግረዋል።",
        "ቤተ መጻሕፍቱ ከሰኞ እስከ ቅዳሜ ለሕዝብ ክፍት ይሆናል።",
    )
    for lang, story in (("hy", armenian), ("am", ethiopic)):
        assert texts(read(page(lines(*story), lang=lang, headline="Museum"))) == list(story)


def test_georgian_names_need_no_capital() -> None:
    """The letters have capitals since 2018, which stand in titles alone."""
    story = (
        "უშგულში მეთორმეტე საუკუნის კოშკის რესტავრაცია დასრულდა, სამუშაოები ორ წელს გაგრძელდა.",
        "სააგენტოს ცნობით, გამაგრდა საძირკველი და აღდგა სახურავი, რომელიც ზამთარში ჩამოინგრა.",
        "კოშკში ზაფხულიდან მცირე მუზეუმი გაიხსნება, სადაც ძველი ნივთები იქნება გამოფენილი.",
    )
    foot = '<div class="author">ავტორი: <b>მარიამ ბერიძე</b></div>'
    article = read(page(lines(*story), lang="ka", headline="კოშკი აღადგინეს").replace("</body>", f"{foot}</body>"))
    assert names(article) == ("მარიამ ბერიძე",)


def test_signature_below_paragraphs_with_classes_goes_before_the_house() -> None:
    """Each paragraph has an element of its own, and linked data declare the house to have written the story."""
    data = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Ben Cang"},\
"publisher":{"@type":"Organization","name":"Ben Cang"}}</script>'
    told = [
        f"Đoạn thứ {word} kể về bến đò cũ được sửa thành thư viện của thôn ven sông." for word in ("nhất", "hai", "ba")
    ]
    body = "".join(f'<p class="Normal">{line}</p>' for line in told)
    body += '<p class="Normal" style="text-align:right"><strong>Bùi Hải</strong></p>'
    article = read(page(body, lang="vi", headline="Bến đò thành thư viện", meta=data))
    assert names(article) == ("Bùi Hải",)
    assert texts(article) == told


def test_names_of_india_are_compared_whole() -> None:
    """Vowel signs part no words: two names with the same consonants share none, and the printed one is the author."""
    author = '{"@type":"Person","name":"दैनिक भास्वर"}'
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","author":{author}}}</script>'
    told = [
        f"गाँव की महिलाओं ने {word} बार मिलकर नाले पर छोटा बाँध बनाया और कुओं में पानी लौट आया।" for word in ("पहली", "दूसरी")
    ]
    article = read(
        page(lines(*told), head="<div>लेखक: राकेश पटेल</div>", lang="hi", headline="बाँध से लौटा पानी", meta=data)
    )
    assert names(article) == ("राकेश पटेल",)


def test_crosshead_in_one_box_with_a_part_of_the_story_is_kept() -> None:
    """Each part of the story stands in a section with its crosshead."""
    parts = "".join(
        f'<section class="part">{head}<div class="body-text"><p>{line}</p></div></section>'
        for head, line in (("", STORY[0]), ("<h2>老渡口的新生</h2>", STORY[1] + STORY[2] + STORY[3]))
    )
    assert texts(read(page(parts))) == [STORY[0], "老渡口的新生", STORY[1] + STORY[2] + STORY[3]]


def test_name_right_behind_its_label_is_read_in_a_line_of_counts() -> None:
    """A publishing system joins date, source and author by bars, and sets no mark behind the label."""
    line = "<div>发表于2024-05-04 09:12| 1164次阅读| 来源江边网| 0 条评论| 作者林小雨</div>"
    assert names(read(page(lines(*STORY), head=line))) == ("林小雨",)


def test_what_follows_the_link_to_an_author_without_a_blank_is_the_office() -> None:
    """The name is a link, and the office goes on behind it in the same line."""
    line = '<div class="author"><p><a href="/lin">林小雨</a><span>江边大学海洋研究所所长</span></p></div>'
    assert names(read(page(lines(*STORY), head=line))) == ("林小雨",)


def test_columnist_who_opens_the_headline_is_a_person() -> None:
    """A title of no more than the headline does not end with the outlet."""
    article = read(page(lines("【文/林小雨】", *STORY), headline="林小雨：老渡口改建书屋"))
    assert [(author.name, author.kind) for author in article.authors] == [("林小雨", "person")]


def test_paper_s_own_dispatch_names_the_reporter_behind_the_day() -> None:
    """Between the paper's name and its word for a dispatch stands the day."""
    assert names(read(page(lines("江边网5月4日讯（记者林小雨 整合）" + STORY[0], *STORY[1:])))) == ("林小雨",)


def test_template_s_own_words_name_nobody() -> None:
    """A template has a name and an address that nobody replaced."""
    meta = '<meta name="author" content="name, name@mail.example">'
    assert names(read(page(lines(*STORY), meta=meta))) == ()


def test_signature_below_the_text_stands_in_a_paragraph_like_the_others() -> None:
    """Each paragraph has an element with a class of its own; that of the last says who wrote."""
    body = "".join(f"<p class=text>{text}</p>" for text in (*STORY, "江边晚报记者 林小雨"))
    assert names(read(page(body))) == ("林小雨",)


def test_last_paragraph_that_names_a_daughter_of_a_company_stays() -> None:
    """The word for what belongs to a company stands in every other story on business."""
    last = "江边集团旗下的书店公司表示，明年还将在上游的三个村庄开设同样的书屋。"
    assert body(read(page(lines(*STORY, last))))[-1] == last


def test_sentence_in_several_lines_stays_whole_at_both_ends() -> None:
    """Posts made for telephones break a sentence off at a comma, and end it a line or two below."""
    begun, ended = (
        ("今年春天，", "西湾村的老渡口，"),
        ("路远的读者请放心，", "书屋的灯会一直亮到", "最后一位读者离开。"),
    )
    article = read(page(lines(*begun, *STORY, *ended)))
    assert body(article) == [*begun, *STORY, *ended]


@pytest.mark.parametrize(
    "note",
    [
        "（资料来源：江边晚报、书屋年报）",
        "（综合整理自江边网、书屋官网等）",
        "免责声明：本文仅代表作者本人观点，与江边网无关。",
    ],
)
def test_note_on_sources_or_liability_is_none_of_the_story(note: str) -> None:
    """What stands below a story in brackets says where it was compiled from, or who answers for it."""
    assert body(read(page(lines(*STORY, note)))) == list(STORY)


def test_line_before_the_low_line_of_the_title_is_the_headline() -> None:
    """A page without headings prints the headline in a line of its own, and joins the outlet to it in its title."""
    html = page(lines(*STORY), headline=HEADLINE).replace(f"<h1>{HEADLINE}</h1>", f"<div class=title>{HEADLINE}</div>")
    article = read(html.replace(f"<title>{HEADLINE}", f"<title>{HEADLINE}_江边县政府网站"))
    assert article.headline == HEADLINE
    assert article.publisher == newsrecord.Organization(name="江边县政府网站")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh", "<p>发布时间：26-05-18 10:10</p>"),
        ("zh", "<p>2026-05-1810:10</p>"),
        ("ko", "<p>26.05.18 10:10</p>"),
        ("zh", "<div class=year>2026</div><div class=md>05/18</div><div class=time>10:10</div>"),
    ],
)
def test_year_stands_first(language: str, line: str) -> None:
    """A year of two figures stands before month and day, too; a clock may follow in a box of its own, or glued."""
    told = KOREAN if language == "ko" else STORY
    assert read(page(lines(*told), head=line, lang=language)).published == dt.datetime(2026, 5, 18, 10, 10)


def test_heap_of_words_for_search_engines_is_no_story() -> None:
    """Whoever broke into a site hides thousands of words at its foot, with no mark between them."""
    heap = " ".join(["渡口传闻 书屋下载 江边娱乐 第九十二号"] * 200)
    html = page(lines(*STORY)).replace("</body>", f"<div>{heap}</div></body>")
    assert body(read(html)) == list(STORY)


def test_latest_comments_on_all_stories_are_none_of_this_one() -> None:
    """A box at the side links what readers said elsewhere, and the story that they said it of."""
    said = ("灯光有点暗，希望换亮一点的灯...", "以此为荣？...", "步道什么时候完工？", "周末的读书会能提前报名吗？")
    box = "".join(
        f'<div class="comment-home-list"><div class="reply"><a href="/n/{at}.html#pl">{line}</a>'
        f'<div class="icon-r"><span class="iconfont">\ue60a</span> 1</div></div>'
        f'<div class="original-story"><a href="/n/{at}.html">第{at}座码头改建的故事</a></div></div>'
        for at, line in enumerate(said, 3)
    )
    html = page(lines(*STORY)).replace(
        "</body>", f'<div class="r-comment-tab"><div id="hot-c">{box}</div></div></body>'
    )
    assert read(html).comments == ()


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("▲渡口停航前的旧照。", "渡口停航前的旧照。", None),
        ("△书屋里的窗口和长椅", "书屋里的窗口和长椅", None),
        ("图片来源：江边晚报", None, "江边晚报"),
    ],
)
def test_line_below_a_picture_tells_of_it(line: str, caption: str | None, credit: str | None) -> None:
    """A mark that points up opens a caption; a label alone says whose picture it is."""
    picture = '<p class=f_center><img src="/boat.jpg" width=600 height=400></p>'
    article = read(page(f"{lines(STORY[0])}{picture}<p>{line}</p>{lines(*STORY[1:])}"))
    assert [block.text for block in article.body if block.type == "paragraph"] == list(STORY)
    assert [(image.caption, image.credit) for image in article.images] == [(caption, credit)]


def test_title_that_another_outlet_gave_the_story_is_no_standfirst() -> None:
    """Portals print what the paper called the story that they took from it."""
    head = "<h6>2024年05月04日 江边网</h6>"
    article = read(page(lines("原标题：停航多年的渡口，今年春天变成了乡村书屋，村民轮流看管", *STORY), head=head))
    assert article.standfirst is None
    assert body(article) == list(STORY)


def test_label_of_a_summary_in_han_comes_off() -> None:
    """The label ends in a wide colon, and no blank follows."""
    summary = "停航多年的老渡口今年春天改建成乡村书屋，由村民轮流看管，周末举办读书会。"
    meta = f'<meta name="description" content="{summary}">'
    article = read(page(lines(*STORY), head=f'<div class="summary">摘要：{summary}</div>', meta=meta))
    assert article.standfirst == summary


def test_house_in_brackets_may_stand_before_the_reporters_in_theirs() -> None:
    """Two pairs of brackets open the text: the house, and who wrote."""
    meta = '<meta name="author" content="海港网">'
    article = read(page(lines(f"【海港网】（记者 沈若溪 实习记者 梁启航）{STORY[0]}", *STORY[1:]), meta=meta))
    assert names(article) == ("沈若溪", "梁启航")


def test_picture_may_be_the_term_that_its_caption_defines() -> None:
    """Old systems set picture and caption as a list of definitions."""
    picture = '<dl class="media_pic"><dt><img src="/1.jpg" width=600></dt><dd>村民走过石拱桥。图：海港图库</dd></dl>'
    article = read(page(picture + lines(*STORY)))
    assert [(image.caption, image.credit) for image in article.images] == [("村民走过石拱桥。", "海港图库")]
    assert texts(article) == list(STORY)


def test_points_of_the_summary_are_not_told_twice() -> None:
    """A list that says what the standfirst says is none of the text."""
    summary = "老渡口停航多年，今年春天改建成一间乡村书屋，由村民轮流看管。"
    article = read(
        page(
            f'<div class="text-summary"><ul><li>{summary}</li></ul></div>{lines(*STORY)}',
            meta=f'<meta name="description" content="{summary}">',
        )
    )
    assert article.standfirst == summary
    assert texts(article) == list(STORY)


def test_text_that_is_called_a_description_is_no_standfirst_as_a_whole() -> None:
    """The name of the only paragraphs of a page is that of its text."""
    html = page(f'<div class="description-area"><div>{lines(*STORY)}</div></div>')
    article = read(html)
    assert article.standfirst in (None, STORY[0])
    assert texts(article) == list(STORY)


def test_outlet_with_names_in_two_scripts_is_one_author() -> None:
    """A bar parts the two names of one house."""
    house = "海港通讯 | Harbour Wire"
    meta = f'<meta property="og:site_name" content="{house}"><meta name="author" content="{house}">'
    article = read(page(lines(*STORY), meta=meta))
    assert [author.name for author in article.authors] == [house]
    assert [author.kind for author in article.authors] == ["organization"]


def test_summary_with_the_section_behind_a_bar_is_the_line_on_the_page() -> None:
    """What systems set behind a description is none of it, and the line below the headline is the standfirst."""
    summary = "A kiln shared by sixty families has cut the firing time to nine hours"
    meta = f'<meta name="description" content="{summary} | Harbour news">'
    html = (
        f"<html lang=en><head><title>Potters get a kiln | Harbour news - The Courier</title>{meta}</head><body><main>"
        '<h1>Potters get a kiln</h1><div class="by">By <a href="/author/ana">Ana Ruiz</a></div>'
        "<div class=when>May 26, 2025</div><div class=share><a href=/s>Share</a></div>"
        f"<h2>{summary}</h2><div class=text>{lines(*ENGLISH)}</div></main></body></html>"
    )
    article = read(html)
    assert article.standfirst == summary
    assert texts(article) == list(ENGLISH)


def test_label_above_links_within_a_text_in_thai_goes_with_them() -> None:
    """Letters of Thai say no more than those of others: a label may have twenty."""
    parts = [
        f"{text} ชาวบ้านกว่าร้อยคนช่วยกันหว่านเมล็ดหญ้าและยกคันดินให้ควายน้ำ หลังน้ำท่วมขังนานห้าเดือนจนหญ้าตายเกือบหมด"
        for text in "หนึ่ง สอง สาม".split()
    ]
    links = (
        '<p>อ่านข่าวที่เกี่ยวข้อง</p><ul><li><a href="/1">ชาวนาหันเลี้ยงปูขาว</a></li><li><a href="/2">นกอพยพเต็มทะเล</a></li></ul>'
    )
    article = read(page(f"{lines(*parts[:2])}{links}{lines(parts[2])}", lang="th", headline="ชาวเลฟื้นทุ่งหญ้าควายน้ำ"))
    assert texts(article) == parts


def test_outlet_that_ends_the_title_is_no_tag() -> None:
    """Keywords of a site name the outlet as its readers call it."""
    meta = '<meta name="keywords" content="渡口,書屋,江邊晚報">'
    html = page(lines(*STORY), meta=meta).replace("</title>", " - 社会 : 江邊晚報</title>")
    assert read(html).tags == ("渡口", "書屋")


HINDI = tuple(
    f"सीमांत गाँव {word} बार खाली हुआ था और अब वहाँ परिवार लौटकर खेती और होम स्टे का काम फिर से शुरू कर रहे हैं।"
    for word in ("पहली", "दूसरी", "तीसरी")
)


@pytest.mark.parametrize(
    ("author", "kind"),
    [
        ("किनारा टीम", "staff"),
        ("किनारा डिजिटल", "staff"),
        ("किनारा संवाददाता, मेरठ", "organization"),
        ("กองบรรณาธิการ", "staff"),
        ("ข่าวท่าเรือออนไลน์", "organization"),
        ("स्टाफ रिपोर्टर", None),
        ("Our Correspondent, Pirojpur", None),
        ("web_desk", None),
    ],
)
def test_desks_of_an_outlet_are_no_people(author: str, kind: str | None) -> None:
    """What the title calls the outlet, with a word for who works there, is its desk; an office alone is nobody."""
    meta = f'<meta property="og:site_name" content="Kinara"><meta name="author" content="{author}">'
    html = page(lines(*HINDI), meta=meta, lang="hi", headline="गाँव में लौटे परिवार")
    article = read(html.replace("</title>", " | किनारा</title>"))
    assert [each.kind for each in article.authors] == ([kind] if kind else [])


def test_person_beside_the_name_of_the_outlet_stays_one() -> None:
    """A name that does not begin with that of the outlet is somebody's."""
    meta = '<meta property="og:site_name" content="Kinara"><meta name="author" content="ज्योति शर्मा">'
    html = page(lines(*HINDI), meta=meta, lang="hi", headline="गाँव में लौटे परिवार")
    article = read(html.replace("</title>", " | किनारा</title>"))
    assert [(each.name, each.kind) for each in article.authors] == [("ज्योति शर्मा", "person")]


@pytest.mark.parametrize("sign", ["（編輯：林小雨/譯者：王大明）1140611", "（责任编辑：林小雨）"])
def test_editor_behind_the_last_sentence_is_none_of_it(sign: str) -> None:
    """Desks close a story with who edited it, and the day."""
    assert texts(read(page(lines(*STORY[:-1], STORY[-1] + sign)))) == list(STORY)


def test_crosshead_called_a_subtitle_is_no_standfirst() -> None:
    """Where paragraphs are elements with marks of their own, two long ones begin the story all the same."""
    told = [f'<p data-no="{number}">{text} {KOREAN[2]}</p>' for number, text in enumerate(KOREAN)]
    subtitle = '<div class="ab_subtitle"><p><strong>옛 일꾼이 스승 됐다</strong></p></div>'
    html = page(f"{told[0]}{told[1]}{subtitle}{told[2]}", lang="ko", headline="나루터 책방 문 열어")
    assert read(html).standfirst is None


def test_line_above_the_text_with_reporter_and_place_goes_before_the_declared_house() -> None:
    """Papers of Taiwan declare themselves and print who wrote in a line that is set like the paragraphs."""
    house = '"name":"海港新聞雲"}'
    data = f'{{"@type":"NewsArticle","author":{{"@type":"Person",{house},"publisher":{{"@type":"Organization",{house}}}'
    meta = f'<script type="application/ld+json">{data}</script>'
    picture = '<p><img src="/1.jpg" width=600><br><strong>▲老渡口的旧照。（圖／記者林佳穎攝）</strong></p>'
    article = read(page(f"{picture}<p>記者林佳穎／台南報導</p>{lines(*STORY)}", meta=meta))
    assert names(article) == ("林佳穎",)
    assert body(article) == ["老渡口的旧照。", *STORY]
    assert [(image.caption, image.credit) for image in article.images] == [("老渡口的旧照。", "記者林佳穎攝")]


def test_line_that_points_down_is_the_caption_of_the_picture_below() -> None:
    """A bold line between two paragraphs is no crosshead where it points to a picture."""
    picture = '<p><strong>▼码头的旧照。（圖／店家提供）</strong></p><p><img src="/1.jpg" width=600></p>'
    article = read(page(f"{lines(*STORY[:2])}{picture}{lines(*STORY[2:])}"))
    assert texts(article) == list(STORY)
    assert [(image.caption, image.credit) for image in article.images] == [("码头的旧照。", "店家提供")]


def test_heading_that_asks_for_the_outlet_by_its_name_goes_with_what_it_heads() -> None:
    """Calls name the house in place of "us"; a heading of the story that names it stays."""
    meta = '<meta property="og:site_name" content="Harbour Times">'
    wall = (
        '<div class="box-x"><h3>Support Harbour Times\' journalism of integrity</h3>'
        "<p>We believe in the importance of news that remains freely accessible to all who wish to read it.</p></div>"
    )
    told = f"{lines(*ENGLISH)}<h3>What Harbour Times found</h3>{lines(ENGLISH[0].replace('March', 'April'))}"
    article = read(page(told + wall, meta=meta, lang="en", headline="Potters get a kiln"))
    assert texts(article) == [*ENGLISH, "What Harbour Times found", ENGLISH[0].replace("March", "April")]


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("(By Ana Ruiz)", ("Ana Ruiz",)),
        ("(By Ana Ruiz, Tom Lee and Ida Roe)", ("Ana Ruiz", "Tom Lee", "Ida Roe")),
        ("(By boat from Lund)", ()),
    ],
)
def test_line_in_brackets_below_an_english_story_signs_it(line: str, signed: tuple[str, ...]) -> None:
    """Agencies end so, with a mark for the desk below; the outlet that is declared as the author has not written it."""
    body_lines = lines(*ENGLISH, line, "Enditem/")
    meta = '<meta property="og:site_name" content="Ferry News"><meta name="author" content="Ferry News">'
    article = read(page(body_lines, lang="en", headline="One kiln for all", meta=meta))
    assert names(article) == (signed or ("Ferry News",))
