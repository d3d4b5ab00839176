"""Bytes that declare no encoding are told by their letters and by their language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord import extract_html
from newsrecord.page.guessing import guess_codec
from newsrecord.page.source import decode

STORIES = {
    "ru": "Река вышла из берегов в воскресенье, и мэр города сообщил, что мост останется закрытым до конца недели.",
    "bg": "Реката излезе от коритото си в неделя, а кметът на града съобщи, че мостът ще остане затворен цяла седмица.",
    "el": "Ο ποταμός υπερχείλισε την Κυριακή και ο δήμαρχος της πόλης είπε ότι η γέφυρα θα μείνει κλειστή.",
    "he": "הנהר עלה על גדותיו ביום ראשון, וראש העיר אמר כי הגשר יישאר סגור עד סוף השבוע הקרוב לפחות.",
    "ar": "فاض النهر يوم الأحد وقال رئيس البلدية إن الجسر سيبقى مغلقا حتى نهاية الأسبوع بسبب الأمطار الغزيرة.",
    "th": "แม่น้ำเอ่อล้นตลิ่งเมื่อวันอาทิตย์ นายกเทศมนตรีกล่าวว่าสะพานจะปิดจนถึงสิ้นสัปดาห์เพราะฝนตกหนัก",
    "zh": "周日河水漫过堤岸，市长表示，由于大雨持续，大桥将关闭到本周末，居民可以乘坐渡船前往对岸的学校和医院。",
    "zh-TW": "週日河水漫過堤岸，市長表示，由於大雨持續，大橋將關閉到本週末，居民可以搭乘渡船前往對岸的學校和醫院。",
    "ja": "日曜日に川が氾濫し、市長は大雨が続くため橋を週末まで閉鎖すると述べた。住民は渡し船で学校に通う。",
    "ko": "일요일에 강이 범람했으며 시장은 폭우가 계속되어 이번 주말까지 다리를 폐쇄한다고 밝혔다.",
}
ENCODINGS = [
    ("ru", "cp1251"), ("ru", "koi8_r"), ("bg", "cp1251"), ("el", "cp1253"), ("he", "cp1255"), ("ar", "cp1256"),
    ("th", "cp874"), ("zh", "gb18030"), ("zh-TW", "big5hkscs"), ("ja", "cp932"), ("ja", "euc_jp"), ("ko", "cp949"),
]  # fmt: skip


def page(story: str, attributes: str = "") -> str:
    return f"<html{attributes}><body><h1>{story[:30]}</h1><p>{story}</p><p>{story}</p></body></html>"


@pytest.mark.parametrize(("language", "codec"), ENCODINGS)
def test_another_script_than_latin_tells_its_encoding(language: str, codec: str) -> None:
    """Without any declaration the letters of the text tell what they are written in."""
    text = page(STORIES[language])
    assert decode(text.encode(codec)).text == text


@pytest.mark.parametrize(("language", "codec"), ENCODINGS)
def test_a_language_narrows_the_encodings(language: str, codec: str) -> None:
    """A few words do where the page says in which language they are."""
    text = page(STORIES[language][:24], f' lang="{language}"')
    assert decode(text.encode(codec)).text == text


@pytest.mark.parametrize(
    ("language", "codec", "story"),
    [
        ("pl", "cp1250", "Rzeka wylała, a burmistrz powiedział, że most zostanie zamknięty. „Śpimy źle”."),
        ("pl", "iso8859_2", "Rzeka wylała, a burmistrz powiedział, że most zostanie zamknięty."),
        ("cs", "cp1250", "Řeka se vylila z břehů a starosta řekl, že most zůstane do neděle uzavřen. „Šlo to rychle.“"),
        ("tr", "cp1254", "Nehir taştı ve belediye başkanı köprünün hafta sonuna kadar kapalı kalacağını söyledi."),
        (
            "lt",
            "cp1257",
            "Upė išsiliejo iš krantų, o meras sakė, kad tiltas bus uždarytas iki savaitės pabaigos.",
        ),
        ("ro-RO", "cp1250", "Râul a ieşit din matcă, iar primarul a spus că podul rămâne închis până duminică."),
    ],
)
def test_a_latin_script_is_told_by_the_language(language: str, codec: str, story: str) -> None:
    """Letters with marks of their own are read as browsers in that language read them."""
    text = page(story, f' class="no-js" lang="{language}"')
    assert decode(text.encode(codec)).text == text


@pytest.mark.parametrize("attributes", ["", ' lang="en"', ' lang="xx"', " lang"])
def test_western_letters_stay_windows_1252(attributes: str) -> None:
    """Single letters with marks among ASCII are those of western Europe, however many there are."""
    text = page("Le maire a déclaré que le pont resterait fermé jusqu’à la fin de la semaine. " * 9, attributes)
    assert (decode(text.encode("cp1252")).text, decode(text.encode("cp1252")).issues) == (text, ())


def test_utf8_with_a_broken_letter_is_utf8() -> None:
    """A page that was cut within a letter is read as what the rest of it is."""
    source = decode(page(STORIES["ru"]).encode() + "Мос".encode()[:-1])
    assert (source.encoding, source.text[-3:]) == ("utf-8", "Мо\ufffd")
    assert [issue.code for issue in source.issues] == ["bytes-replaced", "charset-guessed"]


def test_what_was_guessed_is_told() -> None:
    """An issue names the encoding that was taken."""
    found = extract_html(page(STORIES["ru"]).encode("koi8_r"))
    assert [issue.message for issue in found.issues if issue.code == "charset-guessed"] == [
        "the page declares no encoding; it is read as koi8_r"
    ]


def test_a_declaration_is_not_doubted() -> None:
    """What a page declares is read so, whatever its letters seem to be."""
    text = '<meta charset="koi8-r">' + page(STORIES["ru"])
    assert decode(text.encode("cp1251")).text == text.encode("cp1251").decode("koi8_r")


def test_words_without_end_are_not_looked_at() -> None:
    """A text without a space is read by its language, or as any other."""
    assert guess_codec(b"\xcc" * 100_001) == "cp1252"
    assert guess_codec(b'<html lang="el"><p>' + b"\xe1" * 100_001) == "cp1253"


@given(data=st.binary(), start=st.sampled_from([b"", b'<html lang="ja">', b'<html lang="ru">', b'<html lang="zh">']))
def test_any_bytes_have_an_encoding(data: bytes, start: bytes) -> None:
    """Whatever the bytes are, the codec that is guessed is one that reads them."""
    data = start + data
    assert isinstance(data.decode(guess_codec(data), "replace"), str)
