"""Laws of the reader of bylines: it makes nothing up, stands any line, and reads back what a record prints."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from newsrecord import Byline, parse_byline
from newsrecord.find.bylines import words as byline_words
from newsrecord.find.bylines.agencies import AGENCIES
from newsrecord.find.bylines.trades import MODIFIERS, ROLE_HEADS
from newsrecord.strategies import texts
from newsrecord.text import is_clean

LANGUAGES = st.sampled_from(
    [None, *"ar ca cs da de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sv tr uk vi zh x-unknown".split()]
)
FRAGMENTS = st.sampled_from(
    """
    By|Von|Par|Por|di|Door|Av|Af|Autor:|Автор:|Текст:|作者：|記者|记者|文／|بقلم|كتب|מאת|द्वारा|Yazan:|Oleh|Tác giả:|Του
    |Írta:|De|Ana Ruiz|ANA RUIZ|Tom Lee|Jean-Luc N'Diaye|Juan del Valle y Pérez|Анна Лугова|林小雨|김하늘|高瀬由紀
    |سلمى الجابري|כרמי יעל|and|und|et|y|e|i|ve|dan|и|και|و|·|、|,|;|/|—|-|(|)|[|]|【|】|（|）|=|＝|:|：|｜|\u0640|.
    |Reporter|Senior Writer|Korrespondentin|editor|envoyé spécial|记者|기자|특파원|خبرنگار|δημοσιογράφος|újságíró|is|the
    |in|aus|à|en|da|w|в|在|في|tại|from|of|at|for|du|der|Lima|Paris|서울|北京|القاهرة|Harbour Gazette|El Faro
    |Hafenzeitung|AP|dpa|(AFP)|新华社|연합뉴스|İHA|Staff|Redaktion|編集部|Foto:|photos by|写真：|사진|with reporting by
    |unter Mitarbeit von|ana@harbour.example|@ana|3 min read|Lesezeit: 4 Minuten|12.05.2024|18:20 Uhr|12 мая 2024
    |2024年5月12日|Updated|il y a 3 heures|Dr.|Prof. Dr.|د.|ד"ר|डॉ.|PhD|Jr.|Whitlock, Nora|d'|l'|«|»|\u202e|\u0307|ı
    """.replace("\n    |", "|")
    .strip()
    .split("|")
)
LINES = st.lists(FRAGMENTS | texts(max_size=8), max_size=12).map(" ".join) | st.lists(FRAGMENTS, max_size=8).map(
    "".join
)


def said(byline: Byline) -> list[str]:
    """Return every word that *byline* says of its authors, its place and its agency."""
    values = [byline.agency, byline.location.name if byline.location else None]
    for author in byline.authors:
        values += [author.name, author.role, author.affiliation, author.email]
    return [word for value in values if value for word in value.split()]


@given(LINES, LANGUAGES)
@example("ED\u0130TED BY ANA RUIZ", "tr")
@example("mitarbeiter kolumne von . \u64b0\u7a3f\u4eba", None)
@example("1" * 4_000, None)
@example("(" * 500 + ")" * 500, "en")
def test_a_byline_says_nothing_that_is_not_printed(line, language):
    """Whatever the line and the language, each word of the record stands in the line."""
    byline = parse_byline(line, language=language)
    assert [word for word in said(byline) if word not in (byline.text or "")] == []
    assert all(map(is_clean, said(byline)))


@given(LINES, LANGUAGES)
def test_a_byline_is_read_the_same_each_time(line, language):
    """The same line gives the same record, and so does the line as the record keeps it."""
    first = parse_byline(line, language=language)
    assert parse_byline(line, language=language) == first
    assert "\n" in line.strip() or parse_byline(first.text or "", language=language).names == first.names


# Names, and what joins and opens them, in the habits of a language.
GIVEN = {
    "latin": ["Marta", "Jonas", "Elif", "Chloé", "Søren", "Zofia", "Mihai", "Ottó", "Inés", "Lars-Erik", "D'Arcy"],
    "cyrillic": ["Марина", "Тимур", "Оксана", "Богдан"],
    "greek": ["Ελένη", "Νίκος"],
    "arabic": ["ليلى", "طارق", "سلمى"],
    "hebrew": ["נועה", "איתמר"],
    "devanagari": ["कविता", "रोहन"],
}
FAMILY = {
    "latin": """
    Ellison|Weidlich|Aksoylu|Marchetti|Skovgaard|Wronecka|Crângaru|O'Connell-Byrne|van den Berg|von der Heide
    |de la Cueva|dos Santos|al-Masri|af Ekenstam|McGee Jr.
    """.replace("\n    |", "|")
    .strip()
    .split("|"),
    "cyrillic": ["Селезнёва", "Гарипов", "Дорошенко"],
    "greek": ["Καραντώνη", "Βαλσαμίδης"],
    "arabic": ["منصوري", "الزهراني"],
    "hebrew": ["ברנע", "שחורי"],
    "devanagari": ["भार्गव", "सक्सेना"],
}
HABITS = {
    "en": ("latin", "By ", " and "),
    "de": ("latin", "Von ", " und "),
    "fr": ("latin", "Par ", " et "),
    "es": ("latin", "Por ", " y "),
    "it": ("latin", "di ", " e "),
    "pt": ("latin", "Por ", " e "),
    "nl": ("latin", "Door ", " en "),
    "sv": ("latin", "Av ", " och "),
    "no": ("latin", "Av ", " og "),
    "da": ("latin", "Af ", " og "),
    "fi": ("latin", "Kirjoittaja: ", " ja "),
    "pl": ("latin", "Autor: ", " i "),
    "cs": ("latin", "Autor: ", " a "),
    "ro": ("latin", "De ", " și "),
    "hu": ("latin", "Írta: ", " és "),
    "tr": ("latin", "Yazan: ", " ve "),
    "id": ("latin", "Oleh ", " dan "),
    "ru": ("cyrillic", "Автор: ", " и "),
    "uk": ("cyrillic", "Автор: ", " та "),
    "el": ("greek", "Γράφει η ", " και "),
    "ar": ("arabic", "بقلم: ", " و"),
    "fa": ("arabic", "نویسنده: ", " و "),
    "he": ("hebrew", "מאת ", " ו"),
    "hi": ("devanagari", "लेखक: ", " और "),
}
GLUE = st.sampled_from(
    [
        *("", " | 12.05.2024", " · 3 min read", " 12.05.2024 18:20", " | Reuters", ", AFP", " (dpa)", " | 2024-05-12"),
        *(" – Updated 3 hours ago", " | 14 comments", "\n18:20"),
    ]
)


@st.composite
def printed(draw):
    """Return a language, names, and the line that prints them in its habit."""
    language = draw(st.sampled_from(sorted(HABITS)))
    script, cue, join = HABITS[language]
    person = st.tuples(st.sampled_from(GIVEN[script]), st.sampled_from(FAMILY[script])).map(" ".join)
    names = draw(st.lists(person, min_size=1, max_size=4, unique_by=str.casefold))
    front = ", ".join(names[:-1])
    line = cue + (f"{front}{join}{names[-1]}" if front else names[0]) + draw(GLUE)
    return language, names, line


@given(printed())
def test_names_that_are_printed_come_back(case):
    """Names set in the habit of a language, with dates, counts and agencies behind them, are read as they were."""
    language, names, line = case
    assert list(parse_byline(line, language=language).names) == names


OFFICES = {
    "en": "Chief Correspondent|economist|Health Reporter",
    "de": "Wirtschaftsredakteurin|freie Journalistin|Ökonomin",
    "fr": "journaliste|politologue|rédactrice en chef",
    "es": "periodista|corresponsal|politóloga",
    "it": "giornalista|caporedattrice|storica",
    "pt": "jornalista|colunista",
    "nl": "verslaggever|hoofdredacteur|historica",
    "sv": "reporter|ledarskribent",
    "no": "journalist|utenrikskorrespondent",
    "da": "chefredaktør|udlandskorrespondent",
    "fi": "toimittaja|ulkomaantoimittaja",
    "pl": "dziennikarka|socjolog",
    "cs": "zpravodajka|komentátor",
    "ro": "jurnalist|redactor-șef",
    "hu": "újságíró|külpolitikai szerkesztő",
    "tr": "muhabir",
    "id": "wartawan",
    "ru": "специальный корреспондент|политолог",
    "uk": "журналістка|власний кореспондент",
    "el": "δημοσιογράφος|οικονομολόγος",
    "ar": "مراسلة|كاتب صحفي",
    "fa": "خبرنگار|روزنامه‌نگار",
    "he": "עיתונאית|כתב",
    "hi": "संवाददाता|वरिष्ठ पत्रकार",
}


@given(st.data(), st.sampled_from(sorted(HABITS)))
def test_an_office_behind_a_name_is_the_authors(data, language):
    """What follows a name behind a comma, in the words for an office of its language, is the author's role."""
    script, cue, _ = HABITS[language]
    name = f"{data.draw(st.sampled_from(GIVEN[script]))} {data.draw(st.sampled_from(FAMILY[script]))}"
    office = data.draw(st.sampled_from(OFFICES[language].split("|")))
    (author,) = parse_byline(f"{cue}{name}, {office}", language=language).authors
    assert (author.name, author.role) == (name, office)


@given(printed(), st.sampled_from(["Nairobi", "São Paulo", "Warszawa", "København"]))
def test_a_place_behind_the_names_is_none_of_them(case, place):
    """A town behind the names is the place of the line."""
    language, names, line = case
    byline = parse_byline(re.split(r" ?[|·(\n–]|, AFP| 12\.", line)[0] + f" | {place}", language=language)
    assert list(byline.names) == names
    assert byline.location is not None
    assert byline.location.name == place


LISTED = sorted(
    {
        word.capitalize()
        for listed in (*(getattr(byline_words, name) for name in byline_words.__all__), AGENCIES, ROLE_HEADS, MODIFIERS)
        for phrase in listed
        for word in phrase.split()
        if word.isalpha()
    }
)
WORDS = st.sampled_from(
    GIVEN["latin"] + FAMILY["latin"] + ["Lima", "Buenos", "Aires", "Gazette", "Team", "Dr", "Sport"]
)


@given(st.sampled_from(["", "By "]), WORDS | st.sampled_from(LISTED), WORDS | st.sampled_from(LISTED), LANGUAGES)
@example("", "Per", "Lind", "it")
@example("", "Theo", "Lind", "de")
@example("", "Buenos", "Aires", None)
@example("By ", "Buenos", "Aires", None)
@example("", "Anna", "Langstand", None)
def test_two_names_are_read_as_any_line(cue, first, last, language):
    """A line that is two names goes a shorter way than one with another blank in it, and says the same."""
    line = f"{cue}{first} {last}"
    assert parse_byline(line, language=language) == parse_byline(line.replace(" ", "  "), language=language)
