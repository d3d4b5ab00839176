"""Heads of pasted pages in scripts without capitals: names in a row, below places, and captions beside them."""

from __future__ import annotations

import pytest

import newsrecord
from newsrecord.parse import parse_text

JAPANESE = [
    "市によると、病院までの所要時間は四十分から十分に短縮される。市長は長年の願いがかなったと話した。",
    "千九百六十一年に完成した古い橋は、年末まで車両通行止めとなる。歩行者はこれまで通り通行できる。",
    "森川市の大樹川に架かる新しい橋が三日、開通した。総工費は約百二十億円で、四年かけて建設された。",
]
ARABIC = [
    "افتتحت السلطات في مدينة مرلا، الثلاثاء، جسرا جديدا فوق نهر الولجة بعد أربع سنوات من العمل المتواصل.",
    "وقال رئيس البلدية علي حسن إن الطريق إلى المستشفى سيستغرق عشر دقائق بدلا من أربعين دقيقة كما كان.",
    "وسيغلق الجسر القديم الذي بني قبل ستين عاما أمام السيارات حتى نهاية العام لأعمال الصيانة والترميم.",
]


def read(*head: str, body: list[str]) -> newsrecord.Article:
    return newsrecord.parse_text("\n".join(head) + "\n\n" + "\n\n".join(body), annotate=())


def test_names_in_a_row_are_authors_and_who_took_the_picture_is_not_the_headline():
    """The caption that ends in who took the picture is one, however near the text it stands."""
    caption = "開通した新しい橋＝3日午前、森川市（山田太郎撮影）"
    head = ["森川市で新しい橋が開通、渋滞の緩和に期待", "2024年9月3日 14時20分", "山田太郎、佐藤花子"]
    article = read("トップ", "速報", "社会", "", *head, "", caption, body=JAPANESE)
    assert article.headline == head[0]
    assert article.byline is not None
    assert article.byline.names == ("山田太郎", "佐藤花子")
    assert [image.credit for image in article.images] == ["山田太郎撮影"]


def test_a_name_below_a_place_that_no_list_has_is_the_author():
    """What stands before the dash may be any village."""
    head = ["افتتاح جسر جديد في مدينة مرلا بعد أربع سنوات من العمل", "", "مرلا - أحمد العلي", "نشر في: 3 سبتمبر 2024"]
    article = read("الرئيسية", "أخبار", "", *head, body=ARABIC)
    assert article.byline is not None
    assert article.byline.names == ("أحمد العلي",)


def test_a_noun_with_its_article_is_nobody():
    """A caption with an agency in brackets names the thing that it shows."""
    head = [
        "افتتاح جسر جديد في مدينة مرلا بعد أربع سنوات من العمل",
        "3 سبتمبر 2024",
        "",
        "الجسر الجديد في مرلا (رويترز)",
    ]
    article = read("الرئيسية", "أخبار", "", *head, body=ARABIC)
    assert article.byline is None or "الجسر الجديد" not in article.byline.names


@pytest.mark.parametrize(
    "line",
    [
        "2024-09-03 14:20　来源：江边日报　作者：王小明",
        "作者：王小明　来源：江边日报　2024年09月03日 14:20",
        "来源：江边日报 | 作者：王小明 | 2024-09-03",
        "撰文：王小明 编辑：赵敏 发布：2024-09-03",
    ],
)
def test_labels_in_one_line_are_read_apart(line):
    """The outlet and the editor are no authors, and the day stands among them; from a page and from text alike."""
    body = ["莫拉市横跨奥尔哈河的新桥正式通车，大桥历时四年建成，总投资约一亿元，市民等了很久。"] * 3
    page = f"<html lang=zh-CN><h1>莫拉市新桥通车</h1><div>{line}</div>" + "".join(f"<p>{text}</p>" for text in body)
    pasted = read("首页", "新闻", "社会", "", "莫拉市新桥通车 到医院只需十分钟", "", line, body=body)
    for article in (newsrecord.parse_html(page, annotate=()), pasted):
        assert article.byline is not None
        assert article.byline.names == ("王小明",)
        assert str(article.published)[:10] == "2024-09-03"


@pytest.mark.parametrize("line", ["Source: HNN | By Ana Ruiz | 2024-09-03", "HNN | 3 September 2024 | By Ana Ruiz"])
def test_the_day_among_bars_beside_a_byline_is_that_of_the_story(line):
    """Whatever else stands in the line."""
    body = ["Dockers went back to work on Monday after nine days of strike, the union of the harbour said at noon."] * 4
    article = read("Home", "News", "", "Harbour strike ends after nine days", "", line, body=body)
    assert article.byline is not None
    assert article.byline.names == ("Ana Ruiz",)
    assert str(article.published) == "2024-09-03"


def test_figures_within_thai_clauses_make_no_row_of_links():
    """Thai parts clauses by blanks: a paragraph with some figures in it is one."""
    body = [
        "เทศบาลเมืองทะเลสาบประกาศเมื่อวันพฤหัสบดีว่า รถเมล์กลางคืนจะกลับมาให้บริการตั้งแต่วันที่ 1 มิถุนายน หลังหยุดวิ่งไปตั้งแต่เดือนมีนาคม 2563",
        "รถสาย 3, 7, 11 และ 42 จะออกทุกครึ่งชั่วโมง ตั้งแต่เที่ยงคืนถึงตีห้า ในคืนวันศุกร์และวันเสาร์ ค่าโดยสาร 10 บาทจนถึงสิ้นปี",
        "นายสมชาย ทองดี รองนายกเทศมนตรี กล่าวว่า คนที่ทำงานโรงพยาบาลกลับบ้านตอนตีสาม พวกเขาควรมีรถเมล์กลับบ้านอย่างปลอดภัย",
    ]
    article = read("รถเมล์กลางคืนเมืองทะเลสาบกลับมาวิ่งอีกครั้ง", "14 พ.ค. 2569 09:30 น.", body=body)
    assert [block.text for block in article.body] == body


@pytest.mark.parametrize("opening", ["本报讯（记者 周晓岚）", "海港社湖城5月14日电（记者 周晓岚）"])
def test_the_first_paragraph_of_a_chinese_story_names_its_reporter(opening: str):
    """The reporter in the brackets with which the text opens is the author, where no line names one."""
    body = [opening + "湖城市政府14日宣布，停运六年的夜班公交将于6月1日恢复运行，每半小时一班。"]
    body += ["“在医院上班的人凌晨三点才回家，他们应该有一班公交车。”副市长吴建国在新闻发布会上对记者说。"]
    article = read("湖城夜班公交停运六年后恢复", "2026-05-14 09:30", body=body)
    assert [author.name for author in article.authors] == ["周晓岚"]


def test_a_bare_name_that_the_foot_has_under_a_label_of_authors_is_the_author():
    """A name without an office or a date beside it signs the story where the foot has it again as the author's."""
    story = "\n\n".join(
        f"港の{part}で働く人々は月曜日に仕事に戻ったと当局が発表した。船は{part}に並んでいる。" for part in "東西南北"
    )
    head = "港のストライキが九日ぶりに終わり船が動き出した\n\n林田小雨\n\n国際\n\n速報\n\n港湾"
    most_read = "\n\n".join(f"よく読まれている記事{number}" for number in range(30))
    article = parse_text(f"{head}\n\n{story}\n\n{most_read}\n\nこの記事の筆者\n\n林田小雨\n\nフォロー\n", annotate=())
    assert article.byline is not None
    assert article.byline.names == ("林田小雨",)


def test_a_paragraph_with_figures_and_names_in_latin_letters_is_no_row():
    """A Thai paragraph that opens with a day, and names a test in Latin letters, is a paragraph."""
    first = (
        "21 ม.ค. 2561 เวลา 12.00 น. ผู้สื่อข่าวได้รับแจ้งจากเจ้าหน้าที่ท่าเรือว่า ผลการตรวจ DNA ของปลาที่พบในแม่น้ำเมื่อสัปดาห์ก่อน "
        "ยืนยันว่าเป็นปลาชนิดใหม่ที่ไม่เคยพบมาก่อน และจะมีการสำรวจแม่น้ำอีกครั้งในเดือนหน้า"
    )
    rest = [
        "เจ้าหน้าที่ท่าเรือกล่าวว่าปลาชนิดนี้อาศัยอยู่ในแม่น้ำทางตอนเหนือและว่ายน้ำลงมาในช่วงฤดูฝนพร้อมกับกระแสน้ำที่แรงกว่าปกติ",
        "ชาวประมงในหมู่บ้านใกล้เคียงบอกว่าพวกเขาเคยเห็นปลาแบบนี้หลายครั้งในช่วงสิบปีที่ผ่านมาแต่ไม่เคยมีใครมาสอบถาม",
    ]
    article = read("ผลตรวจยืนยันปลาชนิดใหม่ในแม่น้ำตอนเหนือ", body=[first, *rest])
    assert [block.text for block in article.body] == [first, *rest]
