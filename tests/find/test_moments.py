"""How the text of a date is read: machine forms, and the printed forms of many languages and calendars."""

from __future__ import annotations

import datetime as dt
import importlib
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.find.dates import moments
from newsrecord.find.dates.calendars import from_solar
from newsrecord.find.dates.moments import order_of, read_date, read_machine_date
from newsrecord.find.dates.month_names import LANGUAGES, find_month, month_names
from newsrecord.find.dates.shapes import find_partial

DAY = dt.date(2021, 5, 3)
AT = dt.datetime(2021, 5, 3, 14, 5)


def east(minutes: int) -> dt.datetime:
    return AT.replace(tzinfo=dt.timezone(dt.timedelta(minutes=minutes)))


# Every language by the names of months that dateparser's own data has for it.
ENGLISH = "january february march april may june july august september october november december".split()
# (It has none of Tajik, Turkmen, Tatar and Kurdish, and names the months of Somali by their number first.)
SPOKEN = sorted(set(LANGUAGES) - {"tg", "tk", "tt", "so", "ku", "ht", "sd", "st", "xh"})


@pytest.fixture
def no_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no date reach dateparser."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("dateparser was asked")

    monkeypatch.setattr(moments, "_ask_month", refuse)


@pytest.mark.usefixtures("no_calls")
@pytest.mark.parametrize("language", SPOKEN)
def test_each_languages_long_form_is_read(language: str) -> None:
    """Day, month in full and year are read in every language, in either order, without asking the general reader."""
    code = {"no": "nb", "sr": "sr-Cyrl"}.get(language, language)
    known = importlib.import_module(f"dateparser.data.date_translation_data.{code}").info
    for number, month in enumerate(ENGLISH, start=1):
        # The second of the Finnish names is an abbreviation that nobody prints; the Catalan ones begin with "de".
        name = max(known[month][: 1 if language == "fi" else 2], key=len).removeprefix("de ").removeprefix("d'")
        for text in (f"14 {name} 2021", f"14. {name.upper()} 2021", f"{name} 14, 2021", f"2021. {name} 14."):
            assert read_date(text, language=language) == dt.date(2021, number, 14), text


@pytest.mark.usefixtures("no_calls")
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_languages_short_form_is_read(language: str) -> None:
    """Every name of a month known in a language is read with a stop behind it and a clock behind the year."""
    for name, number in month_names(language).items():
        if len(name) > 1:
            found = read_date(f"3 {name}. 2021, 14:05", language=language)
            assert found == dt.datetime(2021, number, 3, 14, 5), name


def test_there_are_more_than_forty_languages() -> None:
    """Months are known by name in more than forty languages, beside those that number them."""
    assert len(LANGUAGES) > 40
    assert all(set(month_names(language).values()) == set(range(1, 13)) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Veröffentlicht am 3. Mai 2021 um 14:05 Uhr"),
        ("de", "Montag, 03.05.2021, 14.05 Uhr"),
        ("de", "14:05 Uhr, 3. Mai 2021"),
        ("fr", "Publié le 3 mai 2021 à 14h05"),
        ("fr", "Mis à jour le 03/05/2021 à 14:05"),
        ("es", "3 de mayo de 2021 a las 14:05"),
        ("es", "Mayo 3, 2021 2:05 p. m."),
        ("pt", "03/05/2021 às 14h05"),
        ("ca", "3 de maig del 2021 a les 14:05"),
        ("it", "3 maggio 2021 alle 14.05"),
        ("ro", "03 mai 2021, ora 14:05"),
        ("nl", "3 mei 2021 om 14u05"),
        ("da", "3. maj 2021 kl. 14.05"),
        ("sv", "2021-05-03 kl 14:05"),
        ("fi", "3.5.2021 klo 14.05"),
        ("et", "3. mai 2021 14:05"),
        ("lt", "2021 m. gegužės 3 d. 14:05"),
        ("lv", "2021. gada 3. maijs 14:05"),
        ("ku", "3 Gulan 2021, 14:05"),
        ("ha", "3 Mayu 2021, 14:05"),
        ("eo", "3 majo 2021, 14:05"),
        ("pl", "3 maja 2021, godz. 14:05"),
        ("cs", "3. května 2021 v 14:05"),
        ("hr", "3. svibnja 2021. u 14:05"),
        ("hu", "2021. május 3. 14:05"),
        ("eu", "2021(e)ko maiatzaren 3(a) 14:05"),
        ("ru", "14:05, 3 мая 2021 г."),
        ("uk", "3 травня 2021 р., 14:05"),
        ("bg", "3 май 2021 г. 14:05 ч."),
        ("el", "ΔΕΥΤΕΡΑ, 3 ΜΑΙΟΥ 2021, 14:05"),
        ("tr", "03 MAYIS 2021 Pazartesi 14:05"),
        ("ar", "٣ مايو ٢٠٢١ - ١٤:٠٥"),
        ("ar", "3 أيار 2021 الساعة 14:05"),
        ("he", "3 במאי 2021 בשעה 14:05"),
        ("fa", "۱۳ اردیبهشت ۱۴۰۰ ساعت ۱۴:۰۵"),
        ("fa", "1400/02/13 - 14:05"),
        ("hi", "03 मई 2021, 02:05 PM"),
        ("en", "03 May 2021, 02:05 PM IST"),
        ("th", "3 พฤษภาคม 2564 เวลา 14:05 น."),
        ("th", "3 พ.ค. 64 14:05 น."),
        ("vi", "ngày 3 tháng 5 năm 2021 lúc 14:05"),
        ("ja", "2021年5月3日(月) 14時05分"),
        ("ja", "令和3年5月3日 午後2:05"),
        ("zh", "2021年05月03日14:05"),
        ("zh", "2021-5-3 下午2:05"),
        ("ko", "입력 2021. 5. 3. 오후 2:05"),
        ("mn", "2021 оны 5-р сарын 3, 14:05"),
        ("en", "May 3rd, 2021 at 2:05 pm"),
        ("en", "2:05 p.m., the 3rd of May 2021"),
        ("en", "3-May-21 14:05"),
        ("en", "3 May '21, 2:05 PM"),
        ("en", "20210503140500"),
    ],
)
def test_printed_moments_of_many_languages_are_read(language: str, text: str) -> None:
    """Day and time are read as the newspapers of each language print them; without an offset they have none."""
    assert read_date(text, language=language) == AT


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Mon May 3 14:05:00 CEST 2021", 120),
        ("Thứ Hai, 03/05/2021, 14:05 (GMT+7)", 420),
        ("Senin, 3 Mei 2021 14:05 WIB", 420),
        ("3 May 2021 14:05 +0530", 330),
        ("May 3, 2021 / 02:05 PM PDT", -420),
    ],
)
def test_printed_offsets_are_read(text: str, minutes: int) -> None:
    """An offset is that of a number or of a zone with one meaning."""
    found = read_date(text, language="vi" if "Thứ" in text else "id")
    assert found == east(minutes)
    assert isinstance(found, dt.datetime)
    assert found.utcoffset() == dt.timedelta(minutes=minutes)


def test_word_that_looks_like_a_zone_is_none() -> None:
    """A zone is written in capitals: "est" is a verb in French."""
    assert read_date("3 mai 2021 à 14:05 est paru", language="fr") == AT


@pytest.mark.parametrize(
    "text",
    [
        "3 maggio 202114:05 News",
        "News3 May 202114:05",
        "DeskMay 3, 2021 14:05",
        "03Mai2021 14:05",
        "(3 May 2021 (14:05)",
    ],
)
def test_pieces_without_a_blank_between_are_read(text: str) -> None:
    """A page that sets its pieces side by side leaves no blank in its text."""
    assert read_date(text) == AT


def test_second_day_of_a_span_is_no_clock() -> None:
    """What follows the first day of a span is a day and not a time."""
    assert read_date("03.05.2021 - 10.05.2021", language="de") == DAY


def test_name_of_two_meanings_is_read_in_the_pages_language() -> None:
    """A name that means another month elsewhere is read where the language is known only."""
    assert read_date("3. listopada 2021", language="hr") == dt.date(2021, 10, 3)
    assert read_date("3 listopada 2021", language="pl") == dt.date(2021, 11, 3)
    assert read_date("3 listopada 2021") is None
    assert find_month("listopada") is None


def test_numbers_of_a_span_of_time_and_a_count_are_no_date() -> None:
    """A number, a word and a year are a date where the word is a month only; a later date in the line is found."""
    assert read_date("12 friends 2021") is None
    assert read_date("12 friends, 2021 members; 3 May 2021") == DAY


def test_order_of_numbers_follows_country_before_language() -> None:
    """English pages write the month first in the United States and a few other countries only."""
    assert order_of("en") == order_of(None) == order_of("en-US") == order_of("en", "PH") == "month-first"
    assert order_of("en-GB") == order_of("en", "au") == order_of("fr") == order_of("en_IN") == "day-first"
    assert order_of("es-US") == "month-first"


@pytest.mark.parametrize(
    ("solar", "common"),
    [
        ((1400, 1, 1), dt.date(2021, 3, 21)),
        ((1399, 12, 30), dt.date(2021, 3, 20)),
        ((1403, 1, 1), dt.date(2024, 3, 20)),
        ((1357, 11, 22), dt.date(1979, 2, 11)),
    ],
)
def test_solar_days_become_common_ones(solar: tuple[int, int, int], common: dt.date) -> None:
    """Days of the Solar Hijri calendar are turned into those of the common one, leap years in their place."""
    assert from_solar(*solar) == common


@pytest.mark.parametrize("day", [(1400, 12, 30), (1400, 7, 31), (1400, 13, 1), (1400, 1, 0)])
def test_solar_day_that_is_none_is_refused(day: tuple[int, int, int]) -> None:
    """A day that the calendar does not have is an error, and no date."""
    with pytest.raises(ValueError, match="no day"):
        from_solar(*day)
    assert read_date(f"{day[0]}/{day[1]:02}/{day[2]:02}", language="fa") is None


def test_years_of_eras_are_read() -> None:
    """Years of Japanese eras and of the Republic of China become those of the common era."""
    assert read_date("平成31年4月30日") == dt.date(2019, 4, 30)
    assert read_date("令和元年5月1日") == dt.date(2019, 5, 1)
    assert read_date("民國110年5月3日") == DAY


def test_rows_of_digits_are_moments() -> None:
    """Twelve and fourteen digits are a day with its clock; ten and thirteen count from 1970."""
    assert read_machine_date("202105031405") == AT
    assert read_machine_date("20210503140500Z") == east(0)
    assert read_machine_date("1620050700.25") == east(0)


def test_day_without_year_is_partial() -> None:
    """A day without its year is read as month and day, for those who know the year."""
    assert find_partial("Mon, 3 May") == find_partial("May 03") == find_partial("5月3日") == (5, 3)
    assert find_partial("3 cats") is None


@pytest.mark.parametrize(
    "text",
    ["Published 2024-03-12T14:30:00Z", "Veröffentlicht: 2024-03-12T14:30Z (dpa)", "公開 2024-03-12 14:30:00.125Z"],
)
def test_a_machine_moment_among_words_keeps_the_letter_of_utc(text: str) -> None:
    """Pages print what their system stores; the letter behind the clock is no word."""
    assert read_date(text) == dt.datetime(2024, 3, 12, 14, 30, tzinfo=dt.UTC)


def test_a_letter_apart_from_the_clock_is_no_zone() -> None:
    """A word may be one letter long, as in Polish."""
    assert read_date("12.03.2024, 14:30 z Gdyni") == dt.datetime(2024, 3, 12, 14, 30)


@given(
    st.datetimes(min_value=dt.datetime(1500, 1, 1), max_value=dt.datetime(2200, 1, 1)),
    st.from_regex(r"\A(\.[0-9]{1,10})?(Z|[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2})?\Z"),
    st.sampled_from(["", "24", "60", "99"]),
)
def test_plain_moments_are_read_as_all_others(moment: dt.datetime, rest: str, odd: str) -> None:
    """The commonest form goes a shorter way, and gives the same moment as one with a blank for its "T"."""
    text = moment.replace(microsecond=0).isoformat() + rest
    text = text[:11] + (odd or text[11:13]) + text[13:]
    found, other = read_machine_date(text), read_machine_date(text.replace("T", " "))
    assert repr(found) == repr(other)


_ASKING = """
import datetime, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
from newsrecord.find.dates.moments import read_age, read_date
print(read_date("3 \u1eb8r\u1eb9\u0300n\u00e0 2024", language="yo"), "dateparser" in sys.modules)
print(read_age("vor 2 Tagen", since=datetime.date(2024, 3, 5), language="de"))
print(*(path for path in opened if "zone" in path and not path.endswith((".py", ".pyc"))))
"""


def test_the_system_is_not_asked_for_its_time_zone():
    """Neither a date nor an age depends on where the reader is, so that no file tells it where that is."""
    done = subprocess.run([sys.executable, "-c", _ASKING], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["2024-03-03 True", "2024-03-03", ""]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("uz", "2026-yil 14-mart", "2026-03-14"),
        ("uz", "14-mart 2026-yil, 06:05", "2026-03-14T06:05:00"),
        ("ky", "2026-жылдын 14-марты", "2026-03-14"),
        ("tt", "2026 елның 14 марты", "2026-03-14"),
        ("tg", "14 марти соли 2026", "2026-03-14"),
        ("tk", "2026-njy ýylyň 14-nji marty", "2026-03-14"),
        ("az", "2026-cı il 14 mart", "2026-03-14"),
        ("ka", "2026 წლის 14 მარტი", "2026-03-14"),
        ("my", "မတ် ၁၄၊ ၂၀၂၆", "2026-03-14"),
        ("my", "၂၀၂၆ ခုနှစ် မတ်လ ၁၄ ရက်", "2026-03-14"),
        ("km", "ថ្ងៃទី១៤ ខែមីនា ឆ្នាំ២០២៦ ម៉ោង 6:05 ល្ងាច", "2026-03-14T18:05:00"),
        ("or", "14 ମାର୍ଚ୍ଚ 2026", "2026-03-14"),
        ("si", "2026 මාර්තු මස 14", "2026-03-14"),
        ("hr", "14.03.'26 06:05", "2026-03-14T06:05:00"),
        ("zh-TW", "發布日期：115-03-14", "2026-03-14"),
        ("zh-TW", "115年3月14日", "2026-03-14"),
        ("ja", "R8.3.14", "2026-03-14"),
    ],
)
def test_years_before_days_and_short_years_are_read(language: str, text: str, expected: str) -> None:
    """Pages from Central Asia to Taiwan set the year first, with words or eras of their own."""
    found = read_date(text, language=language)
    assert found is not None
    assert found.isoformat() == expected


@pytest.mark.parametrize(
    ("language", "text"), [("ne", "शनिबार, २०८२/११/३०"), ("en", "發布日期：115-03-14"), ("de", "R8.3.14 der Software")]
)
def test_years_of_other_calendars_are_no_years_elsewhere(language: str, text: str) -> None:
    """What cannot be turned into the common calendar, or counts in another land's, is no date."""
    assert read_date(text, language=language) is None


@pytest.mark.parametrize(
    ("language", "text", "hour"),
    [
        ("ms", "14 Mac 2026, 6:05 petang", 18),
        ("ms", "14 Mac 2026 @ 8:05 malam", 20),
        ("id", "14 Maret 2026 18:05 sore", 18),
        ("fil", "Marso 14, 2026, 6:05 ng gabi", 18),
        ("bn", "১৪ মার্চ ২০২৬, বিকাল ৬:০৫", 18),
        ("bn", "১৪ মার্চ, ২০২৬ ৬:০৫ অপরাহ্ন", 18),
        ("hi", "14 मार्च 2026, शाम 06:05 बजे", 18),
        ("hi", "14 मार्च 2026, रात 1:05", 1),
        ("mr", "14 मार्च 2026 दुपारी 3:05", 15),
        ("mr", "14 मार्च 2026, सकाळी 6:05", 6),
        ("si", "2026 මාර්තු 14 ප.ව. 06:05", 18),
        ("ur", "14 مارچ 2026 ، 6:05 شام", 18),
        ("vi", "14/03/2026 6:05 chiều", 18),
        ("zh", "2026年3月14日 中午12:05", 12),
        ("es", "14 de marzo de 2026, 6:05 de la tarde", 18),
    ],
)
def test_parts_of_the_day_tell_the_hour(language: str, text: str, hour: int) -> None:
    """Many languages say "in the afternoon" where English says "p.m."."""
    assert read_date(text, language=language) == dt.datetime(2026, 3, 14, hour, 5)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "14 мар 2026, Сб, 06:05"),
        ("az", "14 Mart 2026, Şənbə 06:05"),
        ("bn", "১৪ মার্চ ২০২৬, শনিবার, ০৬:০৫"),
        ("pl", "14 marca 2026 r., godz. 6.05"),
        ("ar", "14 مارس 2026 م - الساعة 06:05"),
        ("az", "14.03.2026 [06:05]"),
        ("sq", "14.03.2026 në 06:05"),
        ("vi", "06:05' - 14/03/2026"),
    ],
)
def test_clock_stands_behind_weekdays_marks_and_words(language: str, text: str) -> None:
    """Between day and clock there may be a day of the week, a bracket, or a word of the language."""
    assert read_date(text, language=language) == dt.datetime(2026, 3, 14, 6, 5)


@pytest.mark.parametrize(("language", "hour"), [("fi", 6), ("et", 6), ("sl", 6), ("en", None), ("de", None)])
def test_dot_after_one_figure_is_a_clock_where_prices_have_a_comma(language: str, hour: int | None) -> None:
    """The figures "14.3.2026 6.05" are five past six in Finland, and elsewhere it may be a price."""
    expected = dt.date(2026, 3, 14) if hour is None else dt.datetime(2026, 3, 14, hour, 5)
    assert read_date("14.3.2026 6.05", language=language) == expected
