"""Who wrote a story, as pasted text prints it: with a cue or without, in one line or several."""

from __future__ import annotations

import pytest

from newsrecord.parse import parse_text
from newsrecord.wire import read_text

HEADLINE = "Dockers of Varna go back to work after three days"
STORY = (
    "The cranes at the port moved again on Monday for the first time since the night of Friday, officials said.\n\n"
    "The union of the dockers took the offer of the ministry after talks that went on until the early morning.\n\n"
    "Some thirty ships were waiting off the coast, and it would take a week to unload them all, the port said.\n"
)


def names(text: str) -> list[str]:
    byline = parse_text(text).byline
    return list(byline.names) if byline is not None else []


def told(*lines: str) -> str:
    return "\n".join((HEADLINE, "", *lines, "", STORY))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Ada Finch",), ["Ada Finch"]),
        (("ADA FINCH",), ["ADA FINCH"]),
        (("Ada Finch", "Mar 13, 2024"), ["Ada Finch"]),
        (("13 March 2024", "Ada Finch"), ["Ada Finch"]),
        (("Ada Finch, Port Reporter",), ["Ada Finch"]),
        (("Ada Finch Senior Correspondent",), ["Ada Finch"]),
        (("Ada Finch | 13 March 2024 | 4 min read",), ["Ada Finch"]),
        (("Petra Holm, 26.04.2024 10:00 Uhr",), ["Petra Holm"]),
        (("Ada Finch and Tom Wren",), ["Ada Finch", "Tom Wren"]),
        (("Ada Finch/Tom Wren",), ["Ada Finch", "Tom Wren"]),
        (("Ada Finch", "Tom Wren", "13 March 2024"), ["Ada Finch", "Tom Wren"]),
        (("By", "Ada Finch", ",", "Tom Wren", ", and", "Lou Starling", "13 March 2024"),
         ["Ada Finch", "Tom Wren", "Lou Starling"]),
        (("Written By", "", "Ada Finch"), ["Ada Finch"]),
        (("Kommentar von", "Petra Holm", "11.07.2024, 09:30 Uhr"), ["Petra Holm"]),
        (("by finchada | Apr 21, 2024",), ["finchada"]),
        (("Published: Mar 8, 2024 · Modified: May 19, 2024 by Ada Finch",), ["Ada Finch"]),
        (("By Ada Finch Last Updated: December 6, 2024",), ["Ada Finch"]),
        (("Words: Ada Finch",), ["Ada Finch"]),
        (("김하늘 기자",), ["김하늘"]),
        (("2024/3/13 20:50", "森野 小枝"), ["森野 小枝"]),
        (("The Harbour Staff", "13 March 2024"), ["The Harbour Staff"]),
        (("Ada Finch", "Port correspondent", "Tom Wren", "Political editor", "13 March 2024"),
         ["Ada Finch", "Tom Wren"]),
        (("Ada Finch", "", "Port correspondent", "", "Tom Wren", "", "Political editor"), ["Ada Finch", "Tom Wren"]),
        (("Ада Зябликова", "корреспондент", "Том Крапивин", "обозреватель", "13 марта 2024"),
         ["Ада Зябликова", "Том Крапивин"]),
        (("By", "", "Ada Finch", "", "and", "", "Tom Wren", "", "@tomwren", "", "13 March 2024"),
         ["Ada Finch", "Tom Wren"]),
        (("Ada Finch", "ada@quay.example", "Tom Wren", "13 March 2024"), ["Ada Finch", "Tom Wren"]),
        (("Ada Finch – Journalist", "", "Tom Wren – Journalist in London", "", "13 March 2024"),
         ["Ada Finch", "Tom Wren"]),
        (("Text: Ada Finch, Fotos: Tom Wren", "13 March 2024"), ["Ada Finch"]),
        (("By", "Ada Finch", "Senior Reporter", "and", "Tom Wren", "Port correspondent", "13 March 2024"),
         ["Ada Finch", "Tom Wren"]),
        (("Ada FINCH.", "13 March 2024"), ["Ada FINCH"]),
        (("By Associated Press", "13 March 2024"), ["Associated Press"]),
        (("TT", "13 March 2024"), ["TT"]),
        (("Le Courrier des Rives avec AFP", "13 March 2024"), ["Le Courrier des Rives"]),
        (("13 March 2024", "Quelle: dpa Niedersachsen"), ["dpa"]),
        (("By Ada Finch / March 13, 2024 / 8 Comments",), ["Ada Finch"]),
        (("Written by", "Ada Finch, 4 years of writing on ships", "Tom Wren, who has been to every port there is"),
         ["Ada Finch", "Tom Wren"]),
        (("Ports, News, Top Story | Published: 5 hours ago | Last Updated: 2 hours ago | Written by Ada Finch",),
         ["Ada Finch"]),
        (("Ада Зябликова Том Крапивин Лев Щукин 13 марта 2024, 17:46",),
         ["Ада Зябликова", "Том Крапивин", "Лев Щукин"]),
        (("Ada Finch", "Text", "Tom Wren", "Foto", "13 March 2024"), ["Ada Finch"]),
        (("Tom Wren", "Foto", "Ada Finch", "Text", "13 March 2024"), ["Ada Finch"]),
        (("Finch", "13 March 2024"), ["Finch"]),
        (("南野 小枝", "", "2024年3月13日 20時50分"), ["南野 小枝"]),
        (("Ada Finch, Tom Wren (Text), Lou Starling (Bilder)", "13.03.2024"), ["Ada Finch", "Tom Wren"]),
        (("Ada Finch, Reporter", "@adafinch ada@quay.example", "Tom Wren, Port Reporter"), ["Ada Finch", "Tom Wren"]),
        (("Autor dieses Artikels", "Ada Finch"), ["Ada Finch"]),
        (("Hear the text", "Keep it", "Read it later", "Ada Finch", "Plovdiv"), ["Ada Finch"]),
        (("（中央社記者林佩蓉花蓮20日電）",), ["林佩蓉"]),
    ],
)  # fmt: skip
def test_names_above_the_text(lines: tuple[str, ...], expected: list[str]) -> None:
    """Names between headline and text are the authors, beside a date or an office, behind a cue, or alone."""
    assert names(told(*lines)) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("Copy Link",),
        ("Key Takeaways",),
        ("First Pages", "Second Pages", "Ship Notes", "Port Letters", "Quay Stories"),
        ("Night Talks", "13 March 2024"),
        ("Sofia", "13 March 2024"),
        ("Share this story",),
        ("By Monday the port was open",),
        ("Von Varna bis Burgas: Ein Hafen erwacht",),
        ("Text Only",),
        ("Feature", "13 March 2024"),
        ("Thứ Ba, 13/03/2024, 15:22",),
    ],
)
def test_no_names_above_the_text(lines: tuple[str, ...]) -> None:
    """Menus, buttons, places and words that the story spells without capitals are no authors."""
    extra = "The key to the night talks were the first pages of a second offer, and what the union calls takeaways.\n"
    assert names(told(*lines) + "\n" + extra) == []


@pytest.mark.parametrize(
    ("headline", "line", "date", "sentence", "expected"),
    [
        ("Portul s-a redeschis după trei zile de negocieri", "De Anca Vrabie", "13 martie 2024",
         "Macaralele din port s-au mișcat din nou luni, pentru prima dată de vineri, au spus autoritățile din oraș.",
         "Anca Vrabie"),
        ("Bandari yafunguliwa tena baada ya siku tatu", "Na Neema Mwakalinga", "Machi 13, 2024",
         "Mashine za bandari zimeanza kazi tena siku ya Jumatatu kwa mara ya kwanza tangu Ijumaa, wamesema maafisa.",
         "Neema Mwakalinga"),
        ("Höfnin opnuð á ný eftir þriggja daga verkfall", "Sigrún Hallsdóttir skrifar", "13. mars 2024",
         "Kranarnir í höfninni hreyfðust aftur á mánudag í fyrsta sinn frá því á föstudag, að sögn yfirvalda í bænum.",
         "Sigrún Hallsdóttir"),
        ("პორტი სამი დღის შემდეგ კვლავ გაიხსნა", "ავტორი: ნინო ლომიძე", "13.03.2024",
         "პორტის ამწეები ორშაბათს პირველად ამუშავდა პარასკევის შემდეგ, განაცხადეს ქალაქის ხელმძღვანელებმა.",
         "ნინო ლომიძე"),
        ("Лука поново отворена после три дана", "Аутор: М. Јоцић", "13.03.2024.",
         "Дизалице у луци поново раде од понедељка, први пут од петка увече, саопштиле су градске власти.",
         "М. Јоцић"),
        ("மூன்று நாட்களுக்குப் பிறகு துறைமுகம் திறப்பு", "மு. கண்ணன்", "13 மார்ச் 2024",
         "துறைமுகத்தின் பளுதூக்கிகள் திங்கள்கிழமை மீண்டும் இயங்கத் தொடங்கின என்று அதிகாரிகள் தெரிவித்தனர்.",
         "மு. கண்ணன்"),
    ],
)  # fmt: skip
def test_names_in_other_languages(headline: str, line: str, date: str, sentence: str, expected: str) -> None:
    """What leads to a name in one language only is known by the language of the text; scripts have bare names too."""
    assert names(f"{headline}\n\n{line}\n{date}\n\n" + f"{sentence}\n\n" * 2) == [expected]


def test_first_of_cue_and_name() -> None:
    """A line behind a cue is the byline where a picture shows somebody by name too."""
    assert names(told("Petar Donev", "", "By Ada Finch", "13 March 2024")) == ["Ada Finch"]


def test_office_in_the_line_below() -> None:
    """The line below a name may say what its bearer is."""
    byline = parse_text(told("By Ada Finch", "Port correspondent")).byline
    assert byline is not None
    assert [(author.name, author.role) for author in byline.authors] == [("Ada Finch", "Port correspondent")]


def test_name_in_brackets_closes_the_text() -> None:
    """Many papers sign a report in brackets behind its last sentence, which stays a paragraph."""
    text = f"{HEADLINE}\n\n{STORY.rstrip()} (Petra Holm)\n"
    assert names(text) == ["Petra Holm"]
    assert read_text(text).chunks[-1].text.endswith("(Petra Holm)")


def test_no_place_in_brackets_closes_the_text() -> None:
    """What the last sentence adds in brackets in small letters is no name."""
    assert names(f"{HEADLINE}\n\n{STORY.rstrip()} (see the list below)\n") == []


def test_cue_below_the_text() -> None:
    """Where nobody is named above the text, a byline below it counts."""
    assert names(f"{HEADLINE}\n\n{STORY}\nWritten by Ada Finch\n") == ["Ada Finch"]


@pytest.mark.parametrize("about", ["Ada Finch covers the ports of the Black Sea for the Post.", "Ada covers ports."])
def test_name_over_a_portrait(about: str) -> None:
    """Where nobody else is named, who is introduced below the text wrote it."""
    assert names(f"{HEADLINE}\n\n{STORY}\nAda Finch\nPort reporter\n\n{about}\n") == ["Ada Finch"]


def test_name_over_another_paragraph() -> None:
    """A name over a paragraph about something else heads it."""
    assert names(f"{HEADLINE}\n\n{STORY}\nPetar Donev\n\nThe union says that it will vote on Friday.\n") == []


def test_bylines_of_other_stories_are_none() -> None:
    """A byline far below the text belongs to one of the stories listed there."""
    more = "\n".join(["More stories", "", *[f"Ships of the week number {n}\n" for n in range(12)], "By Tom Wren"])
    assert "byline" not in [chunk.role for chunk in read_text(f"{HEADLINE}\n\n{STORY}\n{more}\n").chunks]


def test_byline_says_where_its_lines_are() -> None:
    """The locator of a byline names each of the lines it was read from."""
    chunk = next(chunk for chunk in read_text(told("By", "Ada Finch", "Tom Wren")).chunks if chunk.role == "byline")
    assert (chunk.text, chunk.locator) == ("By Ada Finch, Tom Wren", "line 3 | line 4 | line 5")


def test_date_beside_a_name_is_kept() -> None:
    """The date in the line of a name dates the story."""
    article = parse_text(told("Ada Finch, 26.04.2024 10:05 Uhr"))
    assert article.published is not None
    assert article.published.isoformat() == "2024-04-26T10:05:00"


@pytest.mark.parametrize(
    "line",
    [
        "Interview: Ana Ruiz",
        "Reportage: Ana Ruiz",
        "Entrevista: Ana Ruiz",
        "Ana Ruiz at Marsh Lane",
        "Ana Ruiz for the Courier",
    ],
)
def test_a_name_behind_the_form_of_the_story_or_before_a_place_signs_it(line: str) -> None:
    """Papers print what kind of text it is before the name, and where the writer was or for whom behind it."""
    paragraph = "The cranes at the port of Varna moved again on Monday for the first time since Friday, the union said."
    text = f"Cranes move again\n\n{line}\n\n12 March 2024\n\n" + f"{paragraph}\n\n" * 3
    byline = parse_text(text).byline
    assert byline is not None
    assert byline.names == ("Ana Ruiz",)


CASELESS = {
    "ar": (
        "الميناء يغلق أبوابه",
        "12 مارس 2024",
        "أغلق الميناء لفصل الشتاء ولم يعرف أحد في المدينة كم سيستمر ذلك، كما قال رئيس البلدية. ",
    ),
    "he": (
        "הנמל נסגר לחורף הקרוב",
        "12 במרץ 2024",
        "הנמל נסגר לחורף ואיש בעיר לא ידע כמה זמן זה יימשך, כך אמר ראש העיר במכתב. ",
    ),
    "hi": (
        "सर्दियों के लिए बंदरगाह बंद",
        "12 मार्च 2024",
        "सर्दियों के लिए बंदरगाह बंद कर दिया गया और किसी को नहीं पता था कि यह कब तक चलेगा। ",
    ),
    "zh": (
        "港口冬季关闭渔民不满",
        "2024年3月12日",
        "港口因冬季关闭，镇上没有人知道会持续多久，市长在给居民的信中这样说，渔民们对此表示不满。",
    ),
    "ja": (
        "港が冬の間閉鎖へ",
        "2024年3月12日",
        "港は冬の間閉鎖され、町の誰もそれがいつまで続くか知らなかったと、市長は住民への手紙で述べた。",
    ),
}


def caseless(language: str, line: str) -> list[str]:
    """Return the authors of a story with *line* between headline and date."""
    headline, day, sentence = CASELESS[language]
    return names(f"{headline}\n\n{line}\n\n{day}\n\n" + f"{sentence * 3}\n\n" * 3)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("ar", "سامي خليل"), ("ar", "ليلى أحمد حسن"), ("he", "דנה לוי"), ("he", "יוסי בן דוד"), ("hi", "अनिल शर्मा"),
        ("zh", "王小明"), ("zh", "欧阳文华"), ("ja", "山田太郎"), ("ja", "山田 太郎"), ("ja", "佐藤はな"),
    ],
)  # fmt: skip
def test_a_bare_name_in_a_script_without_capitals_signs_where_it_stands_by_the_date(language: str, name: str) -> None:
    """Nothing marks it as a name but its place, its words that the text has nowhere else, or its surname."""
    assert caseless(language, name) == [name]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ar", "أخبار العالم"), ("ar", "الصفحة الرئيسية"), ("ar", "رئيس البلدية"), ("he", "חדשות הארץ"),
        ("he", "ראש העיר"),
        ("hi", "मुख्य समाचार"), ("hi", "देश विदेश"), ("zh", "国际新闻"), ("zh", "社会"),
        ("ja", "国際ニュース"), ("ja", "地域社会"),
    ],
)  # fmt: skip
def test_a_section_or_a_word_of_the_text_by_the_date_is_no_name(language: str, line: str) -> None:
    """What sections are called stands in the same place as names do, and so do words about the story."""
    assert caseless(language, line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ada Finch/Petar Donev", ["Ada Finch", "Petar Donev"]),
        ("Ada Finch, Port Reporter", ["Quay Times", "Ada Finch"]),
        ("The old pier", ["Quay Times"]),
        ("Petar Donev", ["Quay Times"]),
    ],
)
def test_writers_below_the_name_of_the_outlet(line: str, expected: list[str]) -> None:
    """An outlet signs in a line of its own; who wrote the story for it is told by an office or a second name."""
    assert names(told("by Quay Times", "", line)) == expected


@pytest.mark.parametrize("date", ["12. MÄR 2024 18:03", "12 Oca 2024", "12 Ιαν 2024", "12. 3. 2024 Lesedauer: 2 Min."])
def test_date_in_any_language_stands_beside_a_name(date: str) -> None:
    """A month in short is one in each language, and a line of it is no crosshead."""
    article = parse_text(told("Ada Finch", date))
    assert article.published is not None
    assert [block.type for block in article.body] == ["paragraph"] * 3


@pytest.mark.parametrize(
    ("line", "paragraph", "expected"),
    [
        ("Femke Bos en Jan Smit", "De kranen van de haven staan niet meer stil, en dat is volgens de bond zo.",
         ["Femke Bos", "Jan Smit"]),
        ("Jana Nová a Petr Svoboda", "Jeřáby v přístavu se podle úřadu znovu pohnuly, ale není jasné, co se stane.",
         ["Jana Nová", "Petr Svoboda"]),
        ("Aino Kettula ja Reino Tuomela", "Sataman nosturit liikkuivat, mutta ei ole selvää, että se on myös loppu.",
         ["Aino Kettula", "Reino Tuomela"]),
        ("Anna Nowak i Jan Kowalski", "Dźwigi w porcie znów się ruszają, ale nie jest jasne, czy to już po strajku.",
         ["Anna Nowak", "Jan Kowalski"]),
    ],
)  # fmt: skip
def test_names_joined_in_their_own_language(line: str, paragraph: str, expected: list[str]) -> None:
    """A word that joins names in one language and not in another is read by the language of the text."""
    text = "\n\n".join((HEADLINE, line, "13.03.2024", paragraph, f"{paragraph} {paragraph}", paragraph[::1] + " Port."))
    assert names(text + "\n") == expected


def test_section_above_a_date_is_no_author() -> None:
    """One word above the date that the menu has too is a section."""
    assert names(f"Finch\nSport\nMarkets\n\n{told('Finch', '13 March 2024')}") == []


def test_name_ends_the_text() -> None:
    """A name may be the last line of all."""
    assert names(f"{HEADLINE}\n\n{STORY}\nAda Finch\n") == ["Ada Finch"]


def test_author_speaks_of_oneself() -> None:
    """Below the name, who wrote a story may say so in the first person."""
    about = "I’m the founder of a school for pilots, and I have written on harbours for twenty years."
    assert names(f"{HEADLINE}\n\n{STORY}\nAda Finch\n{about}\n\nMore from us\n") == ["Ada Finch"]


def test_office_between_names_is_kept() -> None:
    """What stands below each of several names is the office of that one."""
    byline = parse_text(told("Ada Finch", "Port correspondent", "Tom Wren", "Political editor", "13 March 2024")).byline
    assert byline is not None
    assert [author.role for author in byline.authors] == ["Port correspondent", "Political editor"]


def test_each_author_has_an_office_below() -> None:
    """A word for authors below a name says what its bearer is, where another name with an office follows."""
    assert names(told("Dewi Lestari", "Penulis", "Agus Santoso", "Editor")) == ["Dewi Lestari"]


def test_a_name_may_stand_twice_with_its_office() -> None:
    """The link on a portrait and the line below it name the same author."""
    summary = "What the long night at the ministry of labour has brought to both sides of the quay."
    assert names(told(summary, "", "Ada Finch", "Journalist", "Ada Finch", "Journalist")) == ["Ada Finch"]


def test_a_label_for_one_author_or_more() -> None:
    """The label may leave open how many names follow, and stand below the text."""
    assert names(f"{HEADLINE}\n\n{STORY}\n\nAuthor(s)\n\nAda Finch\nTom Wren\n") == ["Ada Finch", "Tom Wren"]


@pytest.mark.parametrize(
    ("byline", "story", "name"),
    [
        ("〔記者林佳穎／嘉義報導〕",
         "嘉義縣布袋鎮的老戲院停業三十年，去年由社區協會租下，改成供餐給長者的廚房，每天中午煮出一百二十份便當。\n\n"
         "掌杓的阿嬤今年七十四歲，年輕時在這裡賣票。她說，以前看電影的人都還在，只是走不動了，換她送飯過去。\n",
         "林佳穎"),
        ("از زاہد خان، پشاور",
         "حکام نے بتایا کہ ضلع سوات میں لڑکیوں کے بارہ سکول سیلاب کے بعد مرمت ہو کر دوبارہ کھل گئے ہیں۔\n\n"
         "محکمہ تعلیم کی افسر نے کہا کہ ہم نے والدین سے وعدہ کیا تھا کہ سردیوں سے پہلے چھتیں مکمل ہو جائیں گی۔\n",
         "زاہد خان"),
        ("د خالد زېرۍ لخوا",
         "په ننګرهار ولایت کې د کرنې ریاست وایي چې سږکال یې څلور زره بزګرانو ته د نارنجو نیالګي ورکړي دي.\n\n"
         "هغه وویل چې درې کاله وروسته به باغ حاصل ورکړي او کورنۍ به یې پرې مړه شي، او سړک به هم پوخ شي.\n",
         "خالد زېرۍ"),
        ("بقلم سامر حداد من بغداد",
         "قال مسؤولون إن المدينة القديمة فتحت أسواقها من جديد بعد ثلاث سنوات من الإغلاق، وعاد التجار إليها.\n\n"
         "وأضافوا أن مئة متجر فتحت أبوابها يوم الاثنين، وأن الباقي سيفتح قبل نهاية العام الجاري في المدينة.\n",
         "سامر حداد"),
    ],
)  # fmt: skip
def test_bylines_in_brackets_and_behind_other_words(byline: str, story: str, name: str) -> None:
    """Chinese papers set their bylines in brackets; the words for "from" lead to a name, or to the place behind it."""
    headlines = {
        "〔": "老戲院變身社區廚房 阿嬤掌杓餵飽半條街",
        "ا": "سوات میں لڑکیوں کے سکول دوبارہ کھل گئے",
        "د": "د ننګرهار بزګرانو د نارنجو باغونه جوړ کړل",
        "ب": "الأسواق تفتح أبوابها من جديد في المدينة القديمة",
    }
    assert names(f"{headlines[byline[0]]}\n\n{byline}\n\n{story}") == [name]


def test_vietnamese_papers_sign_in_capitals() -> None:
    """Two names in capitals below the last paragraph are those who wrote it."""
    text = (
        "Người giữ hải đăng cuối cùng ở Hòn Lớn\n\n"
        "Chiều nào cũng vậy, đúng năm giờ ông Sáu Bình xách giẻ lau leo một trăm lẻ tám bậc thang lên ngọn đèn.\n\n"
        "Đầu năm tới, hệ thống tự động sẽ thay ông. Ông xin ở lại thêm một mùa để chỉ việc cho người trẻ.\n\n"
        "TRẦN MAI - NGỌC HIỂN\n\nChia sẻ\n"
    )
    assert names(text) == ["TRẦN MAI", "NGỌC HIỂN"]


def test_authors_over_a_place_and_a_date_may_be_portrayed_below() -> None:
    """Two names above the place and the date are both authors, though the foot of the page names one again."""
    text = (
        told("Ada Finch", "Tom Wren", "Varna - 13 Mar 2024 - 05:30 CET") + "\nAbout the author\nAda Finch\nAda Finch\n"
    )
    assert names(text) == ["Ada Finch", "Tom Wren"]


def test_agency_below_a_sentence_took_the_picture() -> None:
    """An agency right below the sentence on a picture, with no date beside it, is the picture's credit."""
    article = parse_text(told("A crane of the port was moved last night.", "ANP", "Ada Finch", "Port correspondent"))
    assert article.byline is not None
    assert (article.byline.names, article.byline.agency, article.standfirst) == (("Ada Finch",), None, None)


def test_agency_within_the_text_signs_nothing() -> None:
    """What an agency is called may be a link within the text: "Mehr News"."""
    assert names(f"{HEADLINE}\n\n{STORY}\nMehr News\n\n{STORY}") == []


def test_line_with_the_number_of_comments_dates_the_story() -> None:
    """A byline that ends in the number of comments gives the date and the number too."""
    article = parse_text(told("By Ada Finch / March 13, 2024 / 8 Comments"))
    assert (str(article.published), article.comment_count) == ("2024-03-13", 8)


def test_text_goes_on_to_its_date_once_more() -> None:
    """A crosshead and a last paragraph, with the date of the head below them, end a short story."""
    last = "Wolves come first on the list of the borrowed books, and comics second, a village librarian has told us."
    text = f"{HEADLINE}\n\n13 March 2024\n\n{STORY}\nWhat children borrow\n\n{last}\n\n13 March 2024\n\nContact\n"
    assert parse_text(text).body[-1].text == last


def test_life_of_an_author_in_capitals_is_no_paragraph() -> None:
    """Who the author is stands below the text with the name as names are spelt."""
    life = "Ada Finch is a retired teacher and lives in Varna with two dogs."
    assert life not in parse_text(told("ADA FINCH", "13 March 2024") + f"\n{life}\n").text


def test_agency_above_what_a_picture_shows_is_no_author() -> None:
    """The source of a picture stands above its caption, and who wrote the story with an office below."""
    text = told("ANP", "A crane in the port of Varna at night", "", "Bart Kuiper", "redacteur Binnenland")
    assert names(text) == ["Bart Kuiper"]


def test_house_before_a_reporter_of_taiwan_is_no_author() -> None:
    """The house, the reporter and the place stand between strokes, the date before them all."""
    text = (
        "瓦爾納港碼頭工人罷工三天後復工\n\n2024-03-13 08:30 海港新聞／ 記者林小雨 ／台南即時報導\n\n"
        "瓦爾納港的起重機週一上午恢復作業，這是自上週五夜間以來的第一次，港務局官員表示。\n\n"
        "碼頭工人工會接受了政府提出的方案，談判一直持續到週一凌晨，工會成員將於週五投票。\n\n"
        "約三十艘船隻在近海等候，港務局稱，全部卸貨完畢需要一週時間，碼頭上堆滿了貨櫃。\n"
    )
    assert names(text) == ["林小雨"]


def test_name_above_its_own_address_signs_below_the_text() -> None:
    """A name with an address of mail right below that has a part of it is the author's, whatever notice follows."""
    text = f"{HEADLINE}\n\n13 March 2024\n\n{STORY}\nMaja Öberg\nmaja.oberg@quay.example\n070-000 00 00\n"
    assert names(text + "\nHow The Quay works: what we print is to be true, and we mend what is not.\n") == [
        "Maja Öberg"
    ]


@pytest.mark.parametrize(
    ("line", "opening"),
    [
        ("2024-03-13 14:32:11 来源：海港日报 作者：林小雨", ""),
        ("2024-03-13 14:32:11 来源：海港日报", "海港日报讯（记者 林小雨）"),
    ],
)
def test_author_of_a_chinese_page(line: str, opening: str) -> None:
    """Who wrote stands behind the source, or in brackets behind the name of the paper that opens the text."""
    text = (
        f"瓦尔纳港码头工人罢工三天后复工\n\n{line}\n\n"
        f"{opening}瓦尔纳港的起重机周一上午恢复作业，这是自上周五夜间以来的第一次，港务局官员表示。\n\n"
        "码头工人工会接受了政府提出的方案，谈判一直持续到周一凌晨，工会成员将于周五投票表决。\n\n"
        "约三十艘船只在近海等候，港务局称，全部卸货完毕需要一周时间，码头上堆满了集装箱。\n"
    )
    assert names(text) == ["林小雨"]
