"""Pages of outlets in Africa, western Asia and the Caribbean, read with their own words."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord import parse_byline, parse_html, parse_text
from newsrecord.find.closers import is_pointer
from newsrecord.find.dates.month_names import find_month
from newsrecord.find.dates.words import find_published_word, find_update_word
from newsrecord.find.pictures.captions import split_credit

TEXT = [
    f"The river rose by another {n} centimetres in Lund on Sunday, and the mayor of the town said that bridge "
    f"number {n} would stay closed until the rain had stopped."
    for n in range(3, 8)
]


def page(body: str, head: str = "") -> str:
    return f"<html lang='en'><body><main><h1>Rain closes the bridge in Lund</h1>{head}{body}</main></body></html>"


@pytest.mark.parametrize(
    ("name", "language", "month"),
    [
        ("Jenụwarị", "ig", 1),
        ("Martsa", "mg", 3),
        ("Nofeembar", "so", 11),
        ("Luuliyo", "so", 7),
        ("jiyè", "ht", 7),
        ("out", "ht", 8),
        ("out", "pt", 10),
        ("ئەیلوول", "ckb", 9),
        ("اګست", "ps", 8),
        ("Ukuboza", "rw", 12),
        ("אקטאבער", "yi", 10),
    ],
)
def test_months_of_few_outlets_are_known(name: str, language: str, month: int) -> None:
    """The months of languages that few outlets print have numbers, and those of others keep theirs."""
    assert find_month(name, language) == month


def test_short_month_of_one_language_is_none_elsewhere() -> None:
    """The word "out" is August in Haitian Creole only; without a language it stays what it is in Portuguese."""
    assert find_month("out") == 10


def test_solar_month_in_pashto_is_read() -> None:
    """The months that Afghan papers print in Pashto count from the Hijra by the sun."""
    body = "".join(f"<p>{text}</p>" for text in TEXT)
    article = parse_html(
        page(body, "<div class='date'>زمری ۲۷, ۱۴۰۳</div>").replace("lang='en'", "lang='ps'"), annotate=()
    )
    assert article.published == dt.date(2024, 8, 17)


@pytest.mark.parametrize("line", ["Wallafawa ranar: ", "Kushicilelwe ", "Bipụtara na: ", "Pibliye "])
def test_words_of_publication_are_known(line: str) -> None:
    """A day is that of the publication where a word of Hausa, Zulu, Igbo or Haitian Creole says so."""
    assert find_published_word(line.casefold()) is not None


@pytest.mark.parametrize("line", ["Gyarawa ranar: ", "Kubuyekezwe ", "Emelitere: "])
def test_words_of_change_are_known(line: str) -> None:
    """A day is that of a change where a word of Hausa, Zulu or Igbo says so."""
    assert find_update_word(line.casefold()) is not None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Qoray: Xasan Cabdi Warsan", "Xasan Cabdi Warsan"),
        ("Onye dere ya: Adaeze Nwoke", "Adaeze Nwoke"),
        ("Láti ọwọ́ Táíwò Ọláré", "Táíwò Ọláré"),
        ("Nangonin’i Fara Rava", "Fara Rava"),
        ("ليکڪ: سجاد چانڊيار", "سجاد چانڊيار"),
    ],
)
def test_bylines_open_with_words_of_few_outlets(line: str, name: str) -> None:
    """The word for the writer is no part of the name."""
    assert parse_byline(line).names == (name,)


@pytest.mark.parametrize(
    "line", ["إقرأ أيضا: أمطار في المدينة", "همدا راز", "Pia soma: Mvua", "Li tou: Lapli", "Hamaky koa", "Lees verder"]
)
def test_pointers_of_few_outlets_are_known(line: str) -> None:
    """What leads on to other stories is told in more languages, and in Arabic with the hamza that many type."""
    assert is_pointer(line)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("UNksz Sifiso Mthe Isithombe: SIBO NGCO", "UNksz Sifiso Mthe", "SIBO NGCO"),
        ("הפארק החדש (הדמיה: סטודיו אופקים)", "הפארק החדש", "סטודיו אופקים"),
    ],
)
def test_credit_labels_of_few_outlets_are_known(text: str, caption: str, credit: str) -> None:
    """The words "Isithombe:" and "הדמיה:" label the credit of a picture."""
    assert split_credit(text) == (caption, credit)


def test_tags_behind_words_of_few_outlets_are_read_in_a_pasted_text() -> None:
    """The word "Calaamadaha:" opens a line of tags."""
    pasted = "Rain closes the bridge in Lund\n\n" + "\n\n".join(TEXT) + "\n\nCalaamadaha: roob, buundo\n"
    assert parse_text(pasted, annotate=()).tags == ("roob", "buundo")


@pytest.mark.parametrize("last", ["So I wrote.", "And that was the end of it."])
def test_short_last_paragraph_in_a_bare_div_of_its_own_is_kept(last: str) -> None:
    """Where each paragraph stands in a div without a class, a short sentence closes the story all the same."""
    body = "".join(f"<div dir='ltr'><p>{text}</p></div>" for text in [*TEXT, last])
    assert parse_html(page(f"<section>{body}</section>"), annotate=()).body[-1].text == last


def test_short_last_paragraph_in_hebrew_is_kept() -> None:
    """A sentence of eight letters is one in a script that writes no vowels."""
    body = "".join(f"<p>{text}</p>" for text in [*TEXT, "אז כתבתי."])
    assert parse_html(page(f"<section>{body}</section>"), annotate=()).body[-1].text == "אז כתבתי."


@pytest.mark.parametrize(
    "box",
    [
        "<div class='tools'><button>Luister na hierdie berig</button><span>2 min leestyd</span></div>",
        "<div class='words'>Woorde <a href='/tag/a'>Lund</a> <a href='/tag/b'>brug</a></div>",
    ],
)
def test_buttons_and_rows_of_links_sum_nothing_up(box: str) -> None:
    """A short label in a box of its own, without a full stop, is no standfirst for its look alone."""
    body = "".join(f"<p>{text}</p>" for text in TEXT)
    assert parse_html(page(f"<div class='text'>{body}</div>", box), annotate=()).standfirst is None


def test_line_with_a_cue_and_a_day_is_no_standfirst_of_a_pasted_text() -> None:
    """What opens as a byline and tells the day sums nothing up, however long it is."""
    meta = "Qoray: Xasan Cabdi Warsan Isniin, Febraayo 12, 2024 Wararka Maanta"
    pasted = f"Bogga Hore\nWararka\nCiyaaraha\n\nRain closes the bridge in Lund\n\n{meta}\n\n" + "\n\n".join(TEXT)
    article = parse_text(pasted, annotate=())
    assert article.standfirst is None
    assert article.published == dt.date(2024, 2, 12)


@pytest.mark.parametrize("entry", ["لائیو ٹی وی", "صفحه اصلی", "بیان تازه"])
def test_entry_of_a_menu_far_above_the_headline_is_no_author(entry: str) -> None:
    """In scripts without capitals a bare name counts near the headline, not beside the day in the page's head."""
    prose = [
        f"قال المتحدث باسم البلدية إن الجسر رقم {n} سيبقى مغلقا حتى يتوقف المطر ويهبط منسوب النهر." for n in range(3, 8)
    ]
    menu = "\n".join(["سیاست", "ورزش", "اقتصاد", "جهان", "فرهنگ", "سلامت"])
    pasted = f"الجمعة 8 نوفمبر 2024\n{entry}\n\n{menu}\n\nإغلاق الجسر القديم في مرلا بسبب المطر\n\n" + "\n\n".join(
        prose
    )
    assert parse_text(pasted, annotate=()).byline is None
