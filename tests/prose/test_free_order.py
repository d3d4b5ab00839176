"""Quotations in Russian, Arabic and Persian: rules that the annotated sentences do not tell apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.model.quote import Quote
from newsrecord.prose.quotes import find_quotes

LETTERS = {
    "ru": ["сказал", "Иван", "Белов", "что", "в", "среду", "министр", "и", "добавил", "по", "словам", "А."],
    "ar": ["وقال", "الوزير", "سامر", "أن", "إن", "في", "بيان", "مضيفا", "بحسب", "وفقا", "لمصدر", "هكذا"],
    "fa": ["گفت", "وزیر", "که", "در", "نشست", "افزود", "این", "را", "به", "گفته", "می‌گوید", "تاکید", "کرد"],
}
MARKS = ["«", "»", '"', "“", "”", "„", ",", "،", ".", "؟", "!", ":", "—", "-", "؛", "…", "(", ")", "'", "\u200c", "ـ"]


def only(text: str, language: str) -> Quote:
    """Return the one quotation of *text*."""
    (quote,) = find_quotes([text], language=language)
    return quote


def said(quote: Quote) -> tuple[str | None, str | None]:
    """Return source and cue."""
    return (quote.attribution.source, quote.attribution.cue) if quote.attribution else (None, None)


@st.composite
def stories(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Draw a language and paragraphs of its words and marks in any order."""
    language = draw(st.sampled_from(sorted(LETTERS)))
    pieces = st.sampled_from([*LETTERS[language], *MARKS, " ", " ", " "])
    paragraph = st.lists(pieces, max_size=40).map("".join)
    return language, draw(st.lists(paragraph, max_size=4))


@given(stories())
def test_any_text_gives_quotations_that_slice_to_it(story):
    """Whatever the words and marks, quotations come out, the same each time, and their spans hold their words."""
    language, paragraphs = story
    quotes = find_quotes(paragraphs, language=language)
    assert quotes == find_quotes(paragraphs, language=language)
    for quote in quotes:
        assert quote.text == " ".join(paragraphs[span.block][span.start : span.end] for span in quote.spans)
        source = quote.attribution.source_span if quote.attribution else None
        if source is not None:
            assert paragraphs[source.block][source.start : source.end] == quote.attribution.source


@given(st.sampled_from(["ar", "fa", "ru"]), st.lists(st.text(max_size=60), max_size=3))
def test_text_of_any_script_is_read(language, paragraphs):
    """Text in any script gives quotations of its own words, or none."""
    for quote in find_quotes(paragraphs, language=language):
        assert all(paragraphs[span.block][span.start : span.end] for span in quote.spans)


def test_conjunction_on_an_arabic_verb_is_no_part_of_the_cue():
    """The conjunction that is written onto a verb stays out of the cue."""
    assert said(only("فقال الوزير: «لن نتراجع»", "ar")) == ("الوزير", "قال")


def test_arabic_verb_without_a_subject_has_no_source():
    """A verb that opens its sentence has no source in the sentence before."""
    quotes = find_quotes(['قال الوزير: "لن نتراجع". وأضاف: "سنبني الجسر".'], language="ar")
    assert [said(quote) for quote in quotes] == [("الوزير", "قال"), (None, "أضاف")]


def test_verb_without_a_subject_is_spoken_by_whoever_spoke_last():
    """The speaker of such a verb is the one before it."""
    quotes = find_quotes(['قال وزير النقل سامر النجار: "لن نتراجع".', 'وأضاف: "سنبني الجسر".'], language="ar")
    assert [quote.attribution.speaker.name for quote in quotes] == ["سامر النجار", "سامر النجار"]


@pytest.mark.parametrize("verb", ["أكد", "اكد", "أَكَّدَ"])
def test_arabic_spellings_are_one(verb):
    """Hamzas and vowel signs make no difference."""
    assert said(only(f'{verb} الوزير أن "الطريق آمن"', "ar")) == ("الوزير", verb)


@pytest.mark.parametrize("verb", ["می‌گوید", "میگوید", "می گوید", "مي‌گويد"])
def test_persian_spellings_are_one(verb):
    """A prefix may be joined, parted or written onto the verb, with Arabic or Persian letters."""
    assert said(only(f"وزیر {verb}: «راه امن است.»", "fa")) == ("وزیر", verb)


def test_quoted_words_in_reported_speech_are_mixed():
    """Words in marks inside a reported clause make a mixed quotation that begins at its conjunction."""
    quote = only('وقال الوزير إن الطريق "لن يغلق" هذا العام.', "ar")
    assert (quote.kind, quote.text) == ("mixed", 'إن الطريق "لن يغلق" هذا العام')


def test_russian_attribution_inside_the_marks_parts_the_quotation():
    """What stands between dashes within the marks is the attribution, even with a name in marks in it."""
    quote = only("«Мост готов, — сказал глава фонда «Берег» Лев Белов. — Ждем гостей».", "ru")
    assert quote.text == "«Мост готов, Ждем гостей»"
    assert said(quote) == ("глава фонда «Берег» Лев Белов", "сказал")


def test_dashes_inside_the_marks_without_a_verb_of_saying_part_nothing():
    """Dashes that belong to the quoted words leave the quotation whole."""
    quote = only("«Мост, — и это главное, — готов», — сказал Белов.", "ru")
    assert len(quote.spans) == 1


def test_agency_behind_a_russian_verb_is_no_source():
    """The agency that was told something is not the one who speaks."""
    assert said(only("«Мост готов», — сообщил ТАСН мэр Лев Белов.", "ru")) == ("мэр Лев Белов", "сообщил")


def test_russian_name_in_the_genitive_is_known_by_its_beginning():
    """A surname in another case belongs to the person whom the story has named in full."""
    text = ["«Мост готов», — сказала мэр Анна Белова.", "По словам Беловой, «гости уже едут»."]
    assert [q.attribution.speaker.name for q in find_quotes(text, language="ru")] == ["Анна Белова", "Анна Белова"]


def test_unknown_name_in_the_genitive_names_nobody():
    """Where the nominative is not told, the speaker stays open."""
    assert only("По словам Беловой, «гости уже едут».", "ru").attribution.speaker is None


def test_name_behind_an_arabic_office_is_found_by_the_articles():
    """The words of an office have articles, the name behind them has none at its front."""
    speaker = only('وقال رئيس نقابة المعلمين وليد خوري: "الإضراب مستمر".', "ar").attribution.speaker
    assert (speaker.name, speaker.role) == ("وليد خوري", "رئيس نقابة المعلمين")


def test_persian_office_behind_a_name_in_commas_is_the_role():
    """A title tells which of two phrases in commas is the office."""
    speaker = only("مریم لطفی، مدیر موزه، گفت: «آماده‌ایم.»", "fa").attribution.speaker
    assert (speaker.name, speaker.role) == ("مریم لطفی", "مدیر موزه")


def test_persian_words_without_a_title_name_nobody():
    """Without a capital or a title nothing tells a name from a description."""
    assert only("نسرین کاوه گفت: «آماده‌ایم.»", "fa").attribution.speaker is None


def test_pronoun_is_whoever_spoke_last():
    """A pronoun takes the speaker of the paragraph before, unless the gender speaks against it."""
    text = ["«Мост готов», — сказала мэр Анна Белова.", "«Гости едут», — добавила она.", "«Пора», — сказал он."]
    speakers = [quote.attribution.speaker for quote in find_quotes(text, language="ru")]
    assert [speaker and speaker.name for speaker in speakers] == ["Анна Белова", "Анна Белова", None]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        ("«Мы победим», — успокоила болельщиков капитан Анна Белова.", "капитан Анна Белова", "успокоила"),
        ("«Мы победим», — вздыхает первый помощник.", "первый помощник", "вздыхает"),
        ("Капитан Анна Белова успокоила болельщиков: «Мы победим».", "Капитан Анна Белова", "успокоила"),
    ],
)
def test_any_verb_speaks_beside_a_russian_quotation(text, source, cue):
    """Behind comma and dash, and before a colon, any verb stands for one of saying, whatever its object."""
    assert said(only(text, "ru")) == (source, cue)


def test_label_of_things_is_no_source():
    """A colon alone makes a quotation of nothing that no name or office stands before."""
    assert find_quotes(['شعار الحملة: "معا"'], language="ar") == ()


def test_name_in_marks_before_a_verb_is_no_quotation():
    """The name of a paper is not what it says."""
    assert find_quotes(["«Берег» сообщил о пожаре."], language="ru") == ()


def test_object_pronoun_takes_a_persian_quotation_up():
    """A sentence of its own that takes the words up names who said them."""
    assert said(only("«ما تسلیم نمی‌شویم.» شهردار این جمله را گفت.", "fa")) == ("شهردار", "گفت")
