"""What pasted pages print in and around the text, in many languages."""

from __future__ import annotations

import pytest

import newsrecord
from newsrecord.model.body import Figure

STORY = [
    "The ferry to the island of Möwe runs again after the storm, the harbour office in Lund said on Monday.",
    "The storm had torn the ferry from its berth, and the island was cut off for three days without any supplies.",
    "Harbour pilots said that the berth on the island would have to be built anew before the winter storms set in.",
    "The office expects the ferry to carry supplies and passengers to the island twice a day, as before the storm.",
]


def read(*lines: str) -> newsrecord.Article:
    """Return the article of a pasted text."""
    return newsrecord.parse_text("\n\n".join(lines) + "\n", annotate=())


def names(article: newsrecord.Article) -> list[str]:
    """Return the names of the authors."""
    return [author.name for author in article.byline.authors] if article.byline is not None else []


def test_who_signs_the_story_is_described_below_it() -> None:
    """A last sentence that opens with the author's name says who that is, in any language."""
    life = "Η Ana Ruiz είναι δημοσιογράφος και γράφει για τα λιμάνια του βορρά."
    article = read("Ferry to Möwe runs again", "By Ana Ruiz", *STORY, life)
    assert names(article) == ["Ana Ruiz"]
    assert "Η Ana Ruiz" not in article.text


def test_the_author_may_be_in_the_story() -> None:
    """A paragraph that opens with the author's name is one where the text goes on behind it."""
    article = read("Ferry to Möwe runs again", "By Ana Ruiz", STORY[0], "Ana Ruiz went there on Monday.", *STORY[1:])
    assert "Ana Ruiz went there on Monday." in article.text


def test_a_name_below_the_last_paragraph_signs_it() -> None:
    """Where nobody is named above the text, a name that stands alone below it is the author's."""
    assert names(read("Ferry to Möwe runs again", *STORY, "Minh Thư", "Tags: ferry, storm")) == ["Minh Thư"]


def test_titles_in_capitals_sign_nothing() -> None:
    """On a page that sets each word of a title with a capital, what stands below a text may be a title too."""
    below = ["Related Boats", "Harbour News", "Our Ferries", "All About Storms"]
    assert names(read("Ferry to Möwe runs again", *STORY, "Boat Repair", *below)) == []


@pytest.mark.parametrize(
    ("line", "name"), [("de Ioana Petrescu", "Ioana Petrescu"), ("记者 周敏", "周敏"), ("記者 佐藤はな", "佐藤はな")]
)
def test_cues_before_names(line: str, name: str) -> None:
    """A small "de" that opens a line is a cue, and so is the word for reporter before a name in ideographs."""
    assert names(read("Ferry to Möwe runs again", f"{line}\n2025-03-11", *STORY)) == [name]


@pytest.mark.parametrize(
    "label",
    [
        "Темы",
        "Témata",
        "Từ khóa",
        "الكلمات المفتاحية",
        "کلیدواژه‌ها",
        "Θέματα",
        "Anahtar kelimeler",
        "Kata kunci",
        "Тагови",
        "Etiketa",
        "Birkas",
    ],
)
def test_labels_of_tags(label: str) -> None:
    """Each language has its labels for tags."""
    assert read("Ferry to Möwe runs again", *STORY, f"{label}: alfa, beta").tags == ("alfa", "beta")


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("取り壊される灯台＝10日、青波町で（佐藤はな撮影）", "佐藤はな撮影"),
        ("取り壊される灯台＝10日、佐藤はな撮影", "佐藤はな撮影"),
    ],
)
def test_captions_say_who_took_the_picture(line: str, credit: str) -> None:
    """A line that ends in "taken by" is a caption in Japanese."""
    body = [
        "青波町の灯台が十日、取り壊された。建てられてから百年がたっていた。",
        "町は跡地に小さな公園をつくる。来年の春に開く。",
    ]
    article = read(
        "灯台が百年の役目を終える", body[0], line, *body[1:], "住民は「寂しくなる」と話した。灯台の明かりは港に移す。"
    )
    assert line not in article.text
    (figure,) = [block for block in article.body if isinstance(block, Figure)]
    assert figure.image.credit == credit


def test_amounts_are_a_list() -> None:
    """Short lines that tell how much of what are a list, and the line above them is its crosshead."""
    amounts = ["300 g flour", "200 g butter", "2 eggs", "zest of a lemon"]
    article = read("Bread for the ferry", *STORY[:2], "Ingredients", "\n".join(amounts), *STORY[2:])
    assert [block.text for block in article.body if block.type == "heading"] == ["Ingredients"]
    assert "\n".join(amounts).replace("\n", "") in article.text.replace("\n", "").replace("- ", "")


def test_what_is_most_read_is_no_list_of_amounts() -> None:
    """Lines that count from one are links."""
    most_read = "1 Streik am Hafen\n2 Neue Brücke kommt\n3 Sturm in Sicht\n4 Lotsen gesucht"
    assert "Neue Brücke" not in read("Ferry to Möwe runs again", *STORY, most_read).text


def test_a_title_below_the_hour_is_a_crosshead() -> None:
    """In a ticker the hour stands right above the title of an entry."""
    hours = [
        "12:40\nHarbour office speaks of storm",
        STORY[1],
        "11:55\nFerry is at its berth",
        STORY[2],
        "10:20\nPilots wait",
    ]
    article = read("Ferry to Möwe runs again", STORY[0], *hours, STORY[3])
    heads = [block.text for block in article.body if block.type == "heading"]
    assert heads == ["Harbour office speaks of storm", "Ferry is at its berth", "Pilots wait"]


def test_running_heads_between_columns() -> None:
    """What the head of the first page says is the head of the others too, whatever their numbers."""
    head = "                THE LUND COURIER                 Tuesday, May 6, 1958"
    pages = [
        f"14{head}", "NEW PIER TO OPEN IN JUNE",
        "The new pier at Lund will be opened\nto the public on the first Saturday of June,\n"
        "the harbour commissioners announced yester-\nday. Steamers from the city will call there\ntwice a day.",
        f"15{head}",
        "Mr. Tom Lee, chairman of the commis-\nsioners, said that the old pier would be taken\n"
        "down in the autumn. The timber is to be sold\nby auction.",
    ]  # fmt: skip
    text = read(*pages).text
    assert "COURIER" not in text
    assert "announced yesterday. Steamers" in text
    assert "chairman of the commissioners" in text


def test_large_initials_are_a_habit() -> None:
    """Three paragraphs whose first letter stands apart tell that it does, where the words stand here whole too."""
    opening = ["T he ferry runs again, as the harbour office said.", "A s the storm had torn the berth, it was shut."]
    assert "A s the storm" in read("Ferry to Möwe runs again", *STORY, opening[1]).text
    more = [*opening, "I n winter the pilots go to the island in boats.", "A way out was found by them."]
    text = read("Ferry to Möwe runs again", *STORY, *more).text
    assert "The ferry runs again, as" in text
    assert "As the storm" in text
    assert "In winter" in text
    assert "A way out" in text


def test_a_crosshead_may_stand_in_a_table_of_contents() -> None:
    """A title that stands on the page twice is a crosshead where the paragraph below it takes up its words."""
    heads = [
        "Pilots speak of winter storms",
        "Passengers hold their tickets",
        "Supplies on the island",
        "Berths and ferries",
    ]
    texts = [
        "The pilots said that winter brings storms from the north each year, and nobody can say how many.",
        "Passengers with tickets may wait, the office said, and tickets are good for all of the next year.",
        "There are supplies for a week on the island, and the islanders share the supplies among them all.",
        "The berths in Lund were spared by the storm, and the berths have room for three ferries at a time.",
    ]
    sections = [line for pair in zip(heads, texts, strict=True) for line in pair]
    article = read("Ferry to Möwe runs again", "\n".join(heads), *STORY, *sections)
    assert [block.text for block in article.body if block.type == "heading"] == heads


@pytest.mark.parametrize(
    "line",
    [
        "An dieser Stelle finden Sie einen externen Inhalt, den Sie mit einem Klick zeigen können.",
        "Il tuo browser è troppo vecchio per mostrare questa pagina nel modo giusto.",
        "Add the Courier to your Google News feed.",
        "Save this for later. The service is for registered users only.",
    ],
)
def test_notices_of_the_page(line: str) -> None:
    """What a page says of itself between the paragraphs is none of the text."""
    assert line not in read("Ferry to Möwe runs again", *STORY[:2], line, *STORY[2:]).text


def test_tags_behind_a_label_that_no_list_knows() -> None:
    """A few words in small letters behind a label, right below the text that says one of them, are its tags."""
    assert read("Ferry to Möwe runs again", *STORY, "Xyz abc: ferry, winter storms").tags == ("ferry", "winter storms")
    assert read("Ferry to Möwe runs again", *STORY, "Xyz abc: Ana Ruiz, Tom Lee").tags == ()
    assert read("Ferry to Möwe runs again", *STORY, "Xyz abc: lemon, sugar").tags == ()


def test_a_crosshead_may_be_what_somebody_says() -> None:
    """In the north a dash opens what is said; set apart and without a full stop it is a crosshead."""
    article = read("Ferry to Möwe runs again", *STORY[:2], "– Ikke trygt om vinteren", *STORY[2:])
    assert [block.text for block in article.body if block.type == "heading"] == ["– Ikke trygt om vinteren"]
    assert "– No, he said." in read("Ferry to Möwe runs again", *STORY[:2], "– No, he said.", *STORY[2:]).text


def test_paragraphs_of_a_script_without_full_stops() -> None:
    """Thai closes its sentences in no mark: its long lines are paragraphs, the first and those with figures too."""
    headline = "ชาวบ้านริมคลองฟื้นตลาดน้ำร้างเกือบยี่สิบปี"
    body = [
        "ตลาดน้ำคลองบัวกลับมาเปิดอีกครั้งเมื่อวันเสาร์ที่ผ่านมา หลังปิดตัวไปนานเกือบยี่สิบปี โดยมีเรือขายอาหารและของพื้นบ้านเข้าร่วมกว่าแปดสิบลำ",
        "นางสมศรี แก้วใส อายุ 62 ปี ซึ่งเคยพายเรือขายขนมกับแม่ตั้งแต่เด็ก กล่าวว่าดีใจจนนอนไม่หลับ และขายขนมหมดตั้งแต่ก่อนเที่ยงวัน",
        "เทศบาลใช้งบประมาณสิบสองล้านบาทในการขุดลอกคลองและซ่อมแซมทางเดินไม้ริมน้ำ และวางแผนจะจัดตลาดทุกสุดสัปดาห์ตลอดทั้งปี",
    ]
    article = read(headline, *body)
    assert [block.text for block in article.body] == body
    assert article.standfirst is None


def test_captions_in_korean_end_in_an_agency() -> None:
    """The name of an agency behind the last sentence tells a caption; a reporter's may close a report."""
    body = [
        "한때 점포 절반이 비었던 나루시장에 다시 손님이 몰리고 있다. "
        "시가 빈 점포를 청년들에게 1년간 무료로 빌려주었기 때문이다.",
        "다만 무료 임대가 끝나는 내년이 고비라는 지적도 있다. "
        "시 관계자는 임대료를 단계적으로 올리는 방안을 협의하고 있다고 설명했다.",
    ]
    caption = "청년 상인들이 12일 나루시장에서 야시장을 준비하고 있다. 나루통신"
    article = read("문 닫던 전통시장, 청년 가게 서른 곳이 살렸다", body[0], caption, body[1])
    assert article.text == "\n\n".join(body)
    (figure,) = [block for block in article.body if isinstance(block, Figure)]
    assert figure.image.credit == "나루통신"


def test_a_short_text_in_ideographs_is_read_to_its_end() -> None:
    """A section of two sentences has too few pairs of letters to be told from another story."""
    text = (
        "山村来了直播车 菌子当天进城\n\n本报记者 陈晓岚\n\n"
        "清晨五点，云岭县大石村的山路上已经亮起了手电。村民们背着竹篓上山，赶在太阳出来之前把菌子采回来。\n\n"
        "“以前要走三个小时到镇上卖，现在车子开到家门口。”村民杨桂芳说，她家今年已经卖了四万多元。\n\n"
        "九点整，停在村委会门口的直播车准时开播。当天采摘的菌子下午装车，晚上就能摆上省城的餐桌。\n\n"
        "年轻人回来了\n\n"
        "去年以来，村里有二十多名在外打工的年轻人回乡。他们有的做包装，有的跑运输。\n\n"
        "村支书杨德昌告诉记者，明年还要建一座冷库。\n"
    )
    assert newsrecord.parse_text(text).text.endswith("明年还要建一座冷库。")


def test_a_short_last_paragraph_in_thai() -> None:
    """Where sentences close in no mark, a shorter line behind longer ones is the last paragraph."""
    text = (
        "ชาวสวนทุเรียนจันทบุรีหวั่นพายุฤดูร้อน เร่งตัดผลผลิตก่อนกำหนด\n\nโดย สมหญิง ใจดี\n\n"
        "ชาวสวนทุเรียนในจังหวัดจันทบุรีเร่งตัดผลผลิตก่อนกำหนด หลังกรมอุตุนิยมวิทยาเตือนว่าจะมีพายุฤดูร้อนในอีกสามวันข้างหน้า\n\n"
        "นายประสิทธิ์ มั่นคง เกษตรกรวัย 54 ปี กล่าวว่า ปีที่แล้วลมแรงทำให้ทุเรียนร่วงเกือบครึ่งสวน เสียหายกว่าสามแสนบาท\n\n"
        "ทั้งนี้ ราคาทุเรียนหมอนทองหน้าสวนขณะนี้อยู่ที่กิโลกรัมละ 150 บาท สูงกว่าปีก่อนเล็กน้อย\n"
    )
    assert newsrecord.parse_text(text).text.endswith("สูงกว่าปีก่อนเล็กน้อย")


@pytest.mark.parametrize(
    "question",
    [
        "Cet article vous a plu ?",
        "Вам понравилась эта статья?",
        "هل أعجبك هذا المقال؟",
        "کیا آپ کو یہ مضمون پسند آیا؟",
        "Umeipenda makala hii?",
    ],
)
def test_whether_the_reader_liked_it_is_no_part_of_the_text(question: str) -> None:
    """The question of the page to its readers ends the story in any language."""
    story = (
        "The cranes at the port moved again on Monday for the first time since the night of Friday, officials said.\n\n"
        "The union of the dockers took the offer of the ministry after talks that went on until the early morning.\n\n"
    )
    text = f"Dockers of Varna go back to work\n\nBy Ada Finch\n\n{story}{question}\n"
    assert newsrecord.parse_text(text).text.endswith("until the early morning.")


def test_a_caption_above_the_names_of_photographer_and_agency() -> None:
    """Two names with a stroke between, right below a sentence, are the credit of a picture."""
    text = (
        "Dockers of Varna go back to work\n\nBy Ada Finch\n\nThe first ship is unloaded at the quay.\n"
        "Tom Wren / Quaypix\n\n"
        "The cranes at the port moved again on Monday for the first time since the night of Friday, officials said.\n\n"
        "The union of the dockers took the offer of the ministry after talks that went on until the early morning.\n"
    )
    article = newsrecord.parse_text(text)
    assert not article.text.startswith("The first ship")
    assert [(image.caption, image.credit) for image in article.images] == [
        ("The first ship is unloaded at the quay.", "Tom Wren / Quaypix")
    ]


@pytest.mark.parametrize("count", ["3 Comments", "3 Komentar", "3 Xyzzyq"])
def test_a_question_above_the_number_of_comments_is_the_page_s(count: str) -> None:
    """What a page asks its readers right above the number of their comments is known in languages no list has."""
    article = read("The ferry to Möwe runs again", "By Ada Finch", *STORY, "Flarn qua zippel morf?", count)
    assert article.text.endswith(STORY[-1])


def test_who_wrote_it_may_be_told_without_the_name() -> None:
    """The last line on "the writer" of an opinion piece is no part of it."""
    article = read("The ferry to Möwe runs again", "By Ada Finch", *STORY, "Der Autor ist Lotse und lebt in Lund.")
    assert article.text.endswith(STORY[-1])


def test_a_quoted_question_is_a_crosshead() -> None:
    """A crosshead may be a question in quotation marks."""
    article = read("The ferry to Möwe runs again", "By Ada Finch", *STORY[:2], "« Un quai pour qui ? »", *STORY[2:])
    assert [block.text for block in article.body if block.type == "heading"] == ["« Un quai pour qui ? »"]


def test_a_name_with_small_words_opens_a_life() -> None:
    """Who the author is, below the text, opens with a name of three words too."""
    life = "Joke van Santen is schapenhouder in Schouwen-Duiveland."
    article = read("The ferry to Möwe runs again", "Joke van Santen\n17 mei 2022, 15:00", *STORY, life)
    assert article.text.endswith(STORY[-1])


@pytest.mark.parametrize("credit", ["Photo / Tom Wren", "[Tom Wren]", "[Том Врен]"])
def test_captions_in_brackets_and_behind_a_stroke(credit: str) -> None:
    """A name in square brackets behind a sentence, or behind a stroke, is that of who took the picture."""
    article = read("The ferry to Möwe runs again", *STORY[:2], f"The ferry at its berth. {credit}", *STORY[2:])
    (figure,) = [block for block in article.body if isinstance(block, Figure)]
    assert (figure.image.caption, figure.image.credit) == (
        "The ferry at its berth.",
        credit.strip("[]").removeprefix("Photo / "),
    )
