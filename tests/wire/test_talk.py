"""Readers' comments of pasted text: where each begins and ends, who wrote it and when, and what is none."""

from __future__ import annotations

import datetime as dt

import pytest

from newsrecord import Article, parse_text

STORY = "Headline of the day\n\n" + (
    "The cranes at the port of Varna moved again on Monday for the first time since Friday, the union said.\n\n" * 3
)
NAMES = ["Ada Finch", "möwe77", "Todor V."]
# Head, link that answers, link that reports, form, what "says" is, a date with its day and minute to fill in.
WORDS = {
    "en": ("3 Comments", "Reply", "Report", "Leave a comment", "says", "March 1{0}, 2024 at 10:1{0} am"),
    "de": ("3 Kommentare", "Antworten", "Melden", "Schreibe einen Kommentar", "sagt", "1{0}. März 2024 um 10:1{0} Uhr"),
    "fr": ("3 commentaires", "Répondre", "Signaler", "Laisser un commentaire", "dit", "1{0} mars 2024 à 10h1{0}"),
    "es": ("3 comentarios", "Responder", "Denunciar", "Deja un comentario", "dijo", "1{0} marzo, 2024 a las 10:1{0}"),
    "pl": ("3 komentarze", "Odpowiedz", "Zgłoś", "Dodaj komentarz", "pisze", "1{0} marca 2024 10:1{0}"),
    "ru": ("3 комментария", "Ответить", "Пожаловаться", "Добавить комментарий", "пишет", "1{0} марта 2024, 10:1{0}"),
    "tr": ("3 yorum", "Yanıtla", "Şikayet et", "Yorum yap", "diyor", "1{0} Mart 2024 10:1{0}"),
    "ar": ("3 تعليقات", "رد", "إبلاغ", "أضف تعليقا", "يقول", "1{0} مارس 2024 10:1{0}"),
    "ja": ("コメント 3", "返信", "通報", "コメントを残す", "より", "2024年3月1{0}日 10:1{0}"),
    "zh": ("3 条评论", "回复", "举报", "发表评论", "说", "2024年3月1{0}日 10:1{0}"),
}
REMARKS = {
    "en": ["Good news for us all.", "At last\nI missed the cranes.", "No, wages matter more."],
    "de": ["Gute Nachricht für alle.", "Endlich\nMir fehlten die Kräne.", "Nein, Löhne zählen mehr."],
    "fr": ["Bonne nouvelle pour tous.", "Enfin\nLes grues me manquaient.", "Non, les salaires d'abord."],
    "es": ["Buena noticia para todos.", "Por fin\nEchaba de menos las grúas.", "No, antes los salarios."],
    "pl": ["Dobra wiadomość dla nas.", "Nareszcie\nBrakowało mi dźwigów.", "Nie, ważniejsze są płace."],
    "ru": ["Хорошая новость для всех.", "Наконец-то\nМне не хватало кранов.", "Нет, зарплата важнее."],
    "tr": ["Herkes için iyi haber.", "Nihayet\nVinçleri özlemiştim.", "Hayır, ücretler önemli."],
    "ar": ["خبر جيد للجميع.", "أخيرا\nاشتقت إلى الرافعات.", "لا، الأجور أهم."],
    "ja": ["みんなに良いニュースだ。", "やっと\nクレーンが恋しかった。", "いや、賃金の方が大事。"],
    "zh": ["对大家都是好消息。", "终于\n我想念起重机。", "不，工资更重要。"],
}
LANGUAGES = pytest.mark.parametrize("language", sorted(WORDS))


def thread(language: str, layout: str) -> Article:
    """Return the article under which three comments stand, each in the *layout*."""
    head, reply, report, form, says, date = WORDS[language]
    parts = [
        layout.format(
            name=name, text=text.replace("\n", "\n\n"), date=date.format(n), reply=reply, report=report, says=says
        )
        for n, (name, text) in enumerate(zip(NAMES, REMARKS[language], strict=True))
    ]
    return parse_text(STORY + f"{head}\n\n" + "\n".join(parts) + f"\n{form}\n\nName *\n\nE-Mail *\n")


def read(text: str) -> list[tuple[str | None, str]]:
    """Return author and text of the comments under a story."""
    return [(each.author, each.text) for each in parse_text(STORY + text).comments]


def days(article: Article) -> list[int | None]:
    """Return the day of the month of each comment."""
    return [each.published.day if each.published is not None else None for each in article.comments]


LAYOUTS = {
    "name above date": "{name}\n{date}\n\n{text}\n\n{reply}\n",
    "name and date in a line": "{name} {date}\n\n{text}\n",
    "link in the same line": "{name} {date} {reply}\n\n{text}\n",
    "date before name": "{date} | {name}\n{text}\n",
    "said": "{name} {says}:\n{date}\n\n{text}\n\n{reply}\n",
    "signed below": "{text}\n{name}, {date}\n",
    "name above, date below": "{name}\n\n{text}\n\n{date}\n{reply}\n{report}\n",
    "row of links": "{name}\n{date}\n{text}\n{reply} {report}\n",
}


@LANGUAGES
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_each_comment_with_its_author_and_date(language: str, layout: str) -> None:
    """In many languages and layouts each comment has its words, its author and its day, and no link beside it."""
    article = thread(language, layout)
    assert [each.text for each in article.comments] == REMARKS[language]
    assert [each.author for each in article.comments] == NAMES
    assert days(article) == [10, 11, 12]


@LANGUAGES
def test_names_without_dates(language: str) -> None:
    """Names that lead each comment are known where nothing is dated."""
    article = thread(language, "{name}\n{text}\n{reply}\n{report}\n")
    assert [(each.author, each.text) for each in article.comments] == list(zip(NAMES, REMARKS[language], strict=True))


@LANGUAGES
def test_no_line_of_the_comments_in_the_story(language: str) -> None:
    """What the readers wrote is no part of the story, and the story no part of what they wrote."""
    article = thread(language, LAYOUTS["name above date"])
    assert article.text.count("the union said.") == 3
    assert not any(remark.split("\n")[0] in article.text for remark in REMARKS[language])


def test_lines_that_come_back_are_the_page_s() -> None:
    """A line that stands with each comment is no part of any, whatever its language."""
    text = "3 Comments\n\n" + "".join(
        f"{name}\nmember since 0{n}/2019\n3 March 2024\nThe {thing} is back.\nGrumpf {n}\nZapp\n\n"
        for n, (name, thing) in enumerate(zip(NAMES, ("crane", "ferry", "noise"), strict=True))
    )
    assert [words for _, words in read(text)] == ["The crane is back.", "The ferry is back.", "The noise is back."]


def test_link_at_the_end_of_each_comment() -> None:
    """A word that nearly all comments end in is a link that was pasted with them."""
    own = ("I hear the crane", "No news from the ferry", "My cat slept", "Fog again")
    remarks = (f"Ada{n} 3 March 2024\n\n{words} Zapp\n\nReply\n\n" for n, words in enumerate(own))
    assert tuple(words for _, words in read("4 Comments\n\n" + "".join(remarks))) == own


def test_same_answer_of_several_readers() -> None:
    """The same heart from several readers is a comment of each."""
    text = "3 Comments\n\n" + "".join(f"{name}\n3 March 2024\n❤️\nReply\n\n" for name in NAMES)
    assert read(text) == [(name, "❤️") for name in NAMES]


def test_picture_of_a_reader() -> None:
    """Initials above a name stand for a picture, and so does the name given twice."""
    text = "2 Comments\n\nAF\nAda Finch\n3 March 2024\nGood news.\n\nTodor V.\nTodor V.\n4 March 2024\nAt last.\n"
    assert read(text) == [("Ada Finch", "Good news."), ("Todor V.", "At last.")]


@pytest.mark.parametrize("badge", ["Moderator", "Gast", "Auteur", "Гость", "作者"])
def test_badge_of_a_reader(badge: str) -> None:
    """What a reader is, beside the name, is neither the name nor part of the comment."""
    text = f"2 Comments\n\nAda Finch\n{badge}\n3 March 2024\nGood news.\nReply\n\nJon H.\n4 March 2024\nAt last.\nReply"
    assert read(text) == [("Ada Finch", "Good news."), ("Jon H.", "At last.")]


def test_address_within_a_comment() -> None:
    """An address in a line of its own is part of the comment."""
    text = "1 Comment\n\nAda Finch\n3 March 2024\nI read this:\nhttps://example.org/cranes\nReply\n"
    assert read(text) == [("Ada Finch", "I read this:\nhttps://example.org/cranes")]


def test_readers_without_a_name() -> None:
    """Guests are all called the same, and their name is no furniture."""
    text = "3 Comments\n\n" + "".join(
        f"Guest\n3 March 2024\n{words}\nReply\n\n" for words in ("One.", "Two.", "Three.")
    )
    assert read(text) == [("Guest", "One."), ("Guest", "Two."), ("Guest", "Three.")]


@pytest.mark.parametrize(
    "age", ["2h", "6d", "3 hours ago", "vor 3 Stunden", "hace una hora", "il y a 2 jours", "3時間前"]
)
def test_age_signs_a_comment_and_gives_no_day(age: str) -> None:
    """An age stands where a date does, and no day is made of it."""
    text = f"2 Comments\n\nAda Finch\n{age}\nGood news.\nReply\n\nJon H.\n{age}\nAt last.\nReply"
    article = parse_text(STORY + text)
    assert [(each.author, each.text) for each in article.comments] == [
        ("Ada Finch", "Good news."),
        ("Jon H.", "At last."),
    ]
    assert days(article) == [None, None]


def test_date_of_a_changed_comment() -> None:
    """A note that a comment was changed is no name."""
    article = parse_text(STORY + "1 Comment\n\nAda Finch\n3 March 2024 Edited\nGood news.\nReply")
    assert (article.comments[0].author, article.comments[0].text) == ("Ada Finch", "Good news.")


@pytest.mark.parametrize(
    "line", ["In reply to Ada Finch", "Als Antwort auf Ada Finch", "En réponse à Ada Finch", "В ответ на Ada Finch"]
)
def test_comment_that_says_whom_it_answers(line: str) -> None:
    """A line that names the reader who is answered gives the parent, and is no part of the words."""
    text = f"2 Comments\n\nAda Finch\n3 March 2024\nGood news.\n\nJon H.\n4 March 2024\n{line}\nFor whom, may I ask?\n"
    second = parse_text(STORY + text).comments[1]
    assert (second.reply_to, second.text) == (0, "For whom, may I ask?")


def test_comment_that_begins_with_a_name() -> None:
    """A name behind an at sign gives the parent and stays in the words; a name that nobody has gives none."""
    text = "3 Comments\n\n" + "".join(
        f"{name}\n3 March 2024\n{words}\nReply\n\n"
        for name, words in zip(NAMES, ("Good news.", "@Ada Finch, for whom?", "@nobody I see."), strict=True)
    )
    found = parse_text(STORY + text).comments
    assert [each.reply_to for each in found] == [None, 0, None]
    assert found[1].text == "@Ada Finch, for whom?"


def test_likes_of_a_comment() -> None:
    """The number of those who like a comment is read, and is no part of it."""
    text = "2 Comments\n\nAda Finch\n3 March 2024\nGood news.\n12 likes\nReply\n\nJon H.\n4 March 2024\nAt last.\nReply"
    found = parse_text(STORY + text).comments
    assert [(each.likes, each.text) for each in found] == [(12, "Good news."), (None, "At last.")]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("There are 13 comments", 13),
        ("Se han publicado 11 comentarios", 11),
        ("1.977 commentaires", 1977),
        ("129 15 Comments", 15),
        ("Kommentare ( 56 )", 56),
        ("Liczba komentarzy: 6", 6),
    ],
)
def test_number_of_comments_in_other_words(line: str, count: int) -> None:
    """A line of some words may declare the number of comments, behind or before that of something else."""
    text = f"{line}\n\nAda Finch\n3 March 2024\nGood news.\nReply\n\nJon H.\n4 March 2024\nAt last.\nReply"
    article = parse_text(STORY + text)
    assert (article.comment_count, len(article.comments)) == (count, 2)


def test_excerpts_of_other_sites() -> None:
    """What another site's program sent is no reader's comment, however long its name."""
    date = "4 March 2024 at 9:00"
    excerpt = f"The week in links – letters from the quay {date}\n\n[…] the cranes moved again, as others say […]\n\n"
    own = list(zip(NAMES, ("Good news.", "At last they move.", "I see."), strict=True))
    text = "4 Comments\n\n" + "".join(f"{name} {date}\n\n{words}\n\n" for name, words in own) + excerpt
    assert read(text) == own


@pytest.mark.parametrize(
    "end",
    ["Comments are closed.", "Kommentare sind geschlossen.", "Show 12 more comments", "Leave a Reply", "Most read"],
)
def test_end_of_the_last_comment(end: str) -> None:
    """The last comment ends where the page says that no more follow, or goes on to something else."""
    text = "2 Comments\n\nAda Finch\n3 March 2024\nGood news.\n\nJon H.\n4 March 2024\nAt last.\n\n"
    assert read(text + f"{end}\n\nHerring is dear.") == [("Ada Finch", "Good news."), ("Jon H.", "At last.")]


def test_box_of_comments_on_other_stories() -> None:
    """The newest comments of the whole site are none of the story's."""
    box = "Recent comments\n\nAda on 3 March 2024\nThe ferry is late.\n\nJon on 4 March 2024\nThe fog.\n"
    assert read("Leave a comment\n\n" + box) == []


def test_teasers_under_the_form() -> None:
    """Other stories that follow the form for a first comment, with authors and dates, are no comments."""
    text = "Leave a comment\n\nBe the first to comment\n\n" + "".join(
        f"Mayor opens tram line {n}\n\n{name}\n{n} March 2024\n\n" for n, name in enumerate(NAMES, 3)
    )
    assert read(text) == []


def test_teasers_under_a_number_of_comments() -> None:
    """A number of comments with other stories behind it gives no comment."""
    text = "267 Comments\n\nMost read\n\n" + "".join(f"Tram line {n}\n3 hours ago\nHerring {n}\n" for n in range(5))
    article = parse_text(STORY + text)
    assert (article.comments, article.comment_count) == ((), 267)


def test_related_stories_with_authors() -> None:
    """Related stories with their authors, dates and reading times are no comments."""
    text = "Related articles\n\n" + "".join(
        f"{n} min read\n\nThe tram in {n}\n\n{name} - 2024-03-0{n}\n\nWhat comes next for it?\n\nRead article\n\n"
        for n, name in enumerate(NAMES * 2, 2)
    )
    assert read(text) == []


def test_entries_of_a_live_blog_stay_in_the_story() -> None:
    """Entries with the hour above them are the story's."""
    entries = "".join(f"10:{n}0\n\nThe crane number {n} moves again, a worker at the quay says.\n\n" for n in range(5))
    article = parse_text(STORY + entries)
    assert (article.comments, article.text.count("moves again, a worker")) == ((), 5)


def test_story_between_a_number_and_its_comments() -> None:
    """A number of comments above the story, as a link to them, does not cut the story off."""
    lead = (
        "The union and the port found common ground after a night of talks, both sides said on Monday in Varna.\n\n" * 2
    )
    body = "The cranes moved again at nine. Dockers cheered, and the first ship left for Odessa at noon.\n\n" * 12
    article = parse_text(
        f"Headline of the day\n\n{lead}3 comments\n\n{body}Comments\n\nAda Finch\n3 March 2024\nGood news.\nReply\n\n"
        "Jon H.\n4 March 2024\nAt last.\nReply\n"
    )
    assert article.text.count("The cranes moved again at nine.") == 12
    assert [each.text for each in article.comments] == ["Good news.", "At last."]


def test_comments_without_a_heading_or_links() -> None:
    """Marks with words between them and the same line with another figure each are comments."""
    things = ("crane", "ferry", "noise", "fog", "cat")
    text = "".join(
        f"Reader{n}\n{n + 2} March 2024\n\nI miss the {thing}.\n\nZapp: {n * 3} up\n\n"
        for n, thing in enumerate(things)
    )
    assert read(text) == [(f"Reader{n}", f"I miss the {thing}.") for n, thing in enumerate(things)]


def test_reviews_of_a_thing_are_no_comments() -> None:
    """Marks out of five tell reviews from comments."""
    text = "".join(
        f"Review by Reader{n} of {n + 2} March 2024\nA fine house by the sea.\n4.{n} of 5.0\n" for n in range(5)
    )
    assert read(text) == []


def test_date_within_the_words() -> None:
    """A date that a reader writes, in another form than the dates of the comments, begins no comment."""
    text = "3 Comments\n\n" + "".join(
        f"{name} 3 March 2024 at 10:1{n}\n\n{words}\n\n"
        for n, (name, words) in enumerate(
            zip(NAMES, ("Good news.", "As in the\nCourt ruling of 11.10.2017\nwhich says no.", "At last."), strict=True)
        )
    )
    assert [words for _, words in read(text)] == [
        "Good news.", "As in the\nCourt ruling of 11.10.2017\nwhich says no.", "At last.",
    ]  # fmt: skip


def test_first_date_with_its_hour() -> None:
    """The day and the hour of a comment are read where its name and they share a line."""
    article = thread("de", LAYOUTS["name and date in a line"])
    assert article.comments[0].published == dt.datetime(2024, 3, 10, 10, 10)


AGES = {
    "ar": ("منذ ساعتين", "منذ 3 أيام"), "bg": ("преди 2 часа", "преди 3 дни"), "bn": ("২ ঘন্টা আগে", "৩ দিন আগে"),
    "cs": ("před 2 hodinami", "před 3 dny"), "da": ("2 timer siden", "5 minutter siden"),
    "el": ("πριν 2 ώρες", "πριν 3 μέρες"), "fa": ("2 ساعت پیش", "3 روز پیش"), "fi": ("2 tuntia sitten", "3 pv sitten"),
    "he": ("לפני שעתיים", "לפני 3 ימים"), "hi": ("2 घंटे पहले", "3 दिन पहले"), "hu": ("2 órája", "3 napja"),
    "ko": ("2시간 전", "3일 전"), "pl": ("2 godz. temu", "3 dni temu"), "ro": ("acum 2 ore", "acum 3 zile"),
    "ru": ("2 ч. назад", "3 дня назад"), "sr": ("пре 2 сата", "пре 3 дана"), "sv": ("2 timmar sedan", "3 dagar sedan"),
    "th": ("2 ชั่วโมงที่แล้ว", "3 วันที่แล้ว"), "uk": ("2 години тому", "3 дні тому"),
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(AGES))
@pytest.mark.parametrize("between", ["\n", " · "])
def test_ages_sign_comments_in_many_languages(language: str, between: str) -> None:
    """How long ago a comment was written stands below the name or beside it, in words of the page's language."""
    early, late = AGES[language]
    first = f"Ada Finch{between}{early}\nGood news for us all.\n"
    text = f"2 Comments\n\n{first}\nTodor V.{between}{late}\nNo, wages matter.\n"
    assert read(text) == [("Ada Finch", "Good news for us all."), ("Todor V.", "No, wages matter.")]


def test_a_weekday_before_a_day_is_no_age() -> None:
    """A day of the week short for another word, such as that for an hour, stays one."""
    text = (
        "3 Comments\n\nAda Finch\nSat, 06/24/2023 - 08:58\nGood news for us all.\n\n"
        "möwe77\nSun, 06/25/2023 - 09:10\nAt last.\n\nTodor V.\nMon, 06/26/2023 - 10:00\nNo, wages matter more.\n"
    )
    assert [author for author, _ in read(text)] == ["Ada Finch", "möwe77", "Todor V."]


def replies(text: str) -> list[tuple[str | None, int | None]]:
    """Return author and answered comment of the comments under a story."""
    return [(each.author, each.reply_to) for each in parse_text(STORY + text).comments]


@pytest.mark.parametrize(
    ("like", "reply", "hours"),
    [("Like", "Reply", "2h"), ("Gefällt mir", "Antworten", "2 Std."), ("J’aime", "Répondre", "2 h")],
)
def test_links_with_the_age_among_them_close_a_comment(like: str, reply: str, hours: str) -> None:
    """The widget of a network prints likes, reply link and age in one row below the words."""
    row = f"{like} · {reply} · 4 · {hours}"
    text = f"2 Comments\n\nAda Finch\nGood news for us all.\n{row}\n\nTodor V.\nNo, wages matter.\n{row}\n"
    assert read(text) == [("Ada Finch", "Good news for us all."), ("Todor V.", "No, wages matter.")]


@pytest.mark.parametrize(
    "signed",
    [
        "möwe77 in reply to Ada Finch\n1 hour ago",
        "möwe77\nIn reply to Ada Finch\n1 hour ago",
        "möwe77\nen réponse à Ada Finch\n1 hour ago",
        "möwe77 als Antwort auf Ada Finch\n1 hour ago",
        "möwe77\n-> Ada Finch\n1 hour ago",
        "möwe77\n→ Ada Finch\n1 hour ago",
        "möwe77\nreplied to Ada Finch\n1 hour ago",
        "möwe77 > Ada Finch\n1 hour ago",
        "möwe77 ▸ Ada Finch · 1 hour ago",
    ],
)
def test_whom_a_comment_answers_stands_beside_the_name_or_below_it(signed: str) -> None:
    """Words or an arrow point from the writer to the reader who is answered."""
    beside = " · " if "·" in signed else "\n"
    text = (
        f"3 Comments\n\nAda Finch{beside}2 hours ago\nGood news for us all.\n\n{signed}\nAt last.\n\n"
        f"Todor V.{beside}1 hour ago\nNo, wages matter more.\n"
    )
    assert replies(text) == [("Ada Finch", None), ("möwe77", 0), ("Todor V.", None)]


def test_an_answer_is_told_without_a_date() -> None:
    """Where nothing but the reply link parts the comments, the line above the words still names both readers."""
    text = (
        "3 Comments\n\nAda Finch\nGood news for us all.\nReply\n\nmöwe77 in reply to Ada Finch\nAt last.\nReply\n\n"
        "Todor V.\nNo, wages matter more.\nReply\n"
    )
    assert replies(text) == [("Ada Finch", None), ("möwe77", 0), ("Todor V.", None)]


@pytest.mark.parametrize(
    ("head", "dates"),
    [
        ("2 Comments", ("12.03.2024, 10:00", "12.03.2024, 10:15")),
        ("Comments", ("12.03.2024, 10:00", "12.03.2024, 10:15")),
        ("2 Kommentare", ("12. März 2024, 10:00 Uhr", "12. März 2024, 10:15 Uhr")),
        ("2 commentaires", ("12 mars 2024 à 10h00", "12 mars 2024 à 10h15")),
        ("2 комментария", ("12 марта 2024, 10:00", "12 марта 2024, 10:15")),
    ],
)
def test_a_comment_may_go_on_in_the_line_that_signs_it(head: str, dates: tuple[str, str]) -> None:
    """Small forums print name, date in brackets and words in one line."""
    text = f"{head}\n\nAda Finch ({dates[0]}): Well done\n\nTodor V. ({dates[1]}): No, wages matter more.\nMuch more.\n"
    article = parse_text(STORY + text)
    assert [(each.author, each.text) for each in article.comments] == [
        ("Ada Finch", "Well done"),
        ("Todor V.", "No, wages matter more.\nMuch more."),
    ]
    assert all(isinstance(each.published, dt.date) and each.published.day == 12 for each in article.comments)
    assert "Well done" not in " ".join(block.text or "" for block in article.body)


@pytest.mark.parametrize("number", ["#{}", "№ {}"])
def test_the_number_of_a_comment_is_none_of_its_words(number: str) -> None:
    """Where each comment has its number above the name, the number of the next does not close the one before."""
    text = (
        f"2 Comments\n\n{number.format(1)}\nAda Finch\n12 March 2024, 10:00\nGood news for us all.\n\n"
        f"{number.format(2)}\nTodor V.\n12 March 2024, 10:10\nNo, wages matter.\n"
    )
    assert read(text) == [("Ada Finch", "Good news for us all."), ("Todor V.", "No, wages matter.")]


SIGNED = "{name}\n1{k} March 2024, 10:1{k}\n\n{text}\n\n{links}\n"
SAID = [
    "Good news for all of us at the port.",
    "I missed the cranes, and so did the gulls.",
    "Wages matter more to me.",
]


def signed_above(above: str, links: str, layout: str = SIGNED) -> Article:
    """Return the article with three comments that are signed above their words, below the line *above*."""
    parts = [layout.format(name=name, k=k, text=SAID[k], links=links) for k, name in enumerate(NAMES)]
    return parse_text(STORY + f"Comments (3)\n\n{above}\n" + "".join(parts))


@pytest.mark.parametrize("above", ["Newest", "Top New", "Sort by", "Sign in to comment"])
@pytest.mark.parametrize("links", ["Reply Share Report", "Like (2) Reply", "4\n2\nReply", "⋯"])
def test_what_sorts_comments_is_none(above: str, links: str) -> None:
    """A line above the first name is no comment that is signed below."""
    found = signed_above(above, links).comments
    assert [(each.author, each.text) for each in found] == list(zip(NAMES, SAID, strict=True))


@pytest.mark.parametrize("badge", ["STAFF", "Abo", "Pick", "12 points"])
def test_what_stands_between_name_and_date(badge: str) -> None:
    """What a reader is, or how many like the comment, may stand between the name and the date."""
    found = signed_above("", "Reply", SIGNED.replace("{name}\n", "{name}\n" + badge + "\n")).comments
    assert [each.author for each in found] == NAMES


def test_the_first_letter_stands_for_a_picture() -> None:
    """The letter in place of a reader's picture is no part of the comment before, small as it may be."""
    layout = "{name}\n1{k} March 2024, 10:1{k}\n\n{text}\n\nReply\n"
    parts = [name[0] + "\n" + layout.format(name=name, k=k, text=SAID[k]) for k, name in enumerate(NAMES)]
    found = parse_text(STORY + "Comments (3)\n\n" + "".join(parts)).comments
    assert [(each.author, each.text) for each in found] == list(zip(NAMES, SAID, strict=True))


def test_a_row_of_a_table_is_a_comment() -> None:
    """In a pasted table the words go on behind the date, below the name."""
    found = signed_above("", "", "{name}\n1{k}.03.2024 10:1{k}\t{text}\n").comments
    assert [(each.author, each.text) for each in found] == list(zip(NAMES, SAID, strict=True))
    assert [each.published.day for each in found if each.published] == [10, 11, 12]


def test_numbers_before_names() -> None:
    """Numbers that count the comments are no part of the names; those of a handle are."""
    found = signed_above("", "", "{k} {name} 1{k} March 2024 10:1{k}\n{text}\n\n").comments
    assert [each.author for each in found] == NAMES
    found = signed_above("", "", "7 {name} 1{k} March 2024 10:1{k}\n{text}\n\n").comments
    assert [each.author for each in found] == [f"7 {name}" for name in NAMES]


def test_what_a_reader_is_behind_the_name() -> None:
    """A word for what a reader is is no part of the name where she has signed without it; a name alone may end so."""
    names = ["Ada Finch", "möwe77", "Ada Finch Moderator", "Todor Host"]
    parts = [f"{name}\n1{k} March 2024, 10:1{k}\n\n{SAID[k % 3]} {k}.\n\nReply\n" for k, name in enumerate(names[:3])]
    found = parse_text(STORY + "Comments (3)\n\n" + "".join(parts)).comments
    assert [each.author for each in found] == ["Ada Finch", "möwe77", "Ada Finch"]
    names = ["Ada Finch", "möwe77", "Todor Host"]
    parts = [f"{name}\n1{k} March 2024, 10:1{k}\n\n{SAID[k % 3]} {k}.\n\nReply\n" for k, name in enumerate(names)]
    found = parse_text(STORY + "Comments (3)\n\n" + "".join(parts)).comments
    assert [each.author for each in found] == names


def test_two_names_in_a_line() -> None:
    """The name behind the reader's is that of whom she answers, where both have signed alone."""
    names = ["Ada Finch", "möwe77 Ada Finch", "möwe77", "Ada Finch möwe77"]
    parts = [f"{name}\n1{k} March 2024, 10:1{k}\n\n{SAID[k % 3]} {k}.\n\nReply\n" for k, name in enumerate(names)]
    found = parse_text(STORY + "Comments (4)\n\n" + "".join(parts)).comments
    assert [each.author for each in found] == ["Ada Finch", "möwe77", "möwe77", "Ada Finch"]
    assert [each.reply_to for each in found] == [None, 0, None, 2]


def test_an_age_is_counted_back_in_a_text() -> None:
    """The day of "2 days ago" is told by the day when the page last changed, in the language of the text."""
    head = STORY.replace("\n\n", "\n\nBy Ines Roth\n\n14 March 2024, 09:30\nUpdated 16 March 2024, 18:00\n\n", 1)
    comments = "".join(f"{name}\n{2 - k % 2} days ago\n\n{SAID[k]}\n\nReply\n" for k, name in enumerate(NAMES))
    found = parse_text(head + "Comments (3)\n\n" + comments).comments
    assert [each.published for each in found] == [dt.date(2024, 3, 14), dt.date(2024, 3, 15), dt.date(2024, 3, 14)]


FORUM_POST = "{name}\nPosts: 2{k}\n\nRe: Cranes\n\nPost by {name} » 1{k} March 2024, 10:1{k}\n\n{text}\n\n"


def test_the_first_post_of_a_forum_is_the_story() -> None:
    """A forum signs its first post as it does the others: they are the comments."""
    opening = "I was at the port of Varna on Monday and saw that the cranes had moved again, all three of them. " * 2
    posts = [("Ines R.", opening.strip()), *zip(NAMES, SAID, strict=True), ("Ole D.", SAID[0] + " Yes.")]
    text = "".join(FORUM_POST.format(name=name, k=k, text=said) for k, (name, said) in enumerate(posts))
    article = parse_text("Cranes of Varna\n\n" + text)
    assert [each.author for each in article.comments] == [*NAMES, "Ole D."]
    assert article.text == opening.strip()


def test_what_a_post_quotes_is_signed_by_another() -> None:
    """A line with the name and date of an earlier post stands over a quotation, and begins no comment."""
    posts = [f"Reply\nPost by {name} » 1{k} March 2024, 10:1{k}\n\n{said}\n\n" for k, (name, said) in enumerate(
        [("Ines R.", "I was at the port of Varna on Monday and saw that all three cranes had moved again."),
         *zip(NAMES, SAID, strict=True)])]  # fmt: skip
    posts[2] = posts[2].replace("\n\n", f"\n\n{NAMES[0]} wrote: 11 March 2024, 10:11\n{SAID[0]}\n\n", 1)
    found = parse_text("Cranes of Varna\n\n" + "".join(posts)).comments
    assert [each.author for each in found] == NAMES
    assert SAID[1] in found[1].text


def test_the_day_above_the_name() -> None:
    """Where each comment opens with its day and the name stands below, the day above is its own."""
    layout = "1{k}.03.2024, 10:1{k}\n{name}\nSenior Member\n\n{text}\n\nReply\n"
    found = signed_above("", "", layout).comments
    assert [(each.author, each.text) for each in found] == list(zip(NAMES, SAID, strict=True))
    assert [each.published.day for each in found if each.published] == [10, 11, 12]


def test_the_age_among_the_links() -> None:
    """An age behind the links that end a comment dates it."""
    head = STORY.replace("\n\n", "\n\n14 March 2024, 09:30\nUpdated 16 March 2024, 18:00\n\n", 1)
    rows = zip(NAMES, SAID, strict=True)
    comments = "".join(f"{name}\n{text}\nLike · Reply · {k} · 2 days ago\n" for k, (name, text) in enumerate(rows))
    found = parse_text(head + "Comments (3)\n" + comments).comments
    assert [(each.author, each.text, each.likes) for each in found] == list(zip(NAMES, SAID, range(3), strict=True))
    assert {each.published for each in found} == {dt.date(2024, 3, 14)}


def test_a_day_glued_to_the_name() -> None:
    """The figures before a month belong to the day, where no figure belongs to the name."""
    found = signed_above("", "", "{name}1{k} de marzo de 2024, 10:1{k}\n\n{text}\n\nReply\n").comments
    assert [each.author for each in found][::2] == ["Ada Finch", "Todor V."]


def test_comments_that_are_only_rated() -> None:
    """Votes that stand with each comment tell a thread that has neither a heading nor links."""
    names = [*NAMES, "Ole D."]
    parts = [
        f"{name}\n{k + 2} points\n1{k} March 2024, 10:1{k}\n\n{SAID[k % 3]} {k}.\n\n" for k, name in enumerate(names)
    ]
    found = parse_text(STORY + "".join(parts)).comments
    assert [(each.author, each.likes) for each in found] == [(name, k + 2) for k, name in enumerate(names)]


def test_a_line_above_the_posts_and_below_them_is_none() -> None:
    """What counts the pages of a thread stands at both its ends, and belongs to no post."""
    opening = "I was at the port of Varna on Monday and saw that the cranes had moved again, all three of them. " * 2
    posts = [("Ines R.", opening.strip()), *zip(NAMES, SAID, strict=True), ("Ole D.", SAID[0] + " Yes.")]
    text = "".join(FORUM_POST.format(name=name, k=k, text=said) for k, (name, said) in enumerate(posts))
    pages = "5 posts • Page 1 of 1\n\n"
    article = parse_text(f"Cranes of Varna\n\n{pages}{text}{pages}")
    assert article.comments[-1].text == SAID[0] + " Yes."


def test_a_call_for_the_first_comment_ends_the_story() -> None:
    """What stands below "Be the first to comment" asks for comments, and is no part of the story."""
    article = parse_text(STORY + "Be the first to comment\n\nPlease keep it civil and read our house rules first.\n")
    assert (article.comments, article.comment_count) == ((), 0)
    assert "civil" not in article.text


def test_a_dash_behind_the_number_of_a_comment_is_no_part_of_the_name() -> None:
    """Arabic papers count their comments so."""
    rows = "".join(
        f"{i} - {name}\n1{i} March 2024 10:1{i}\n{text}\nReply\n\n"
        for i, (name, text) in enumerate(zip(("Ada Finch", "Mira Okoye", "Todor Vel"), REMARKS["en"], strict=True), 1)
    )
    article = parse_text(f"{STORY}Comments (3)\n\n{rows}")
    assert [each.author for each in article.comments] == ["Ada Finch", "Mira Okoye", "Todor Vel"]


def test_a_name_runs_into_its_age_where_no_blanks_part_words() -> None:
    """Chinese pages set no blank between a name and how long ago it was."""
    rows = "".join(
        f"{name}{n} 天前\n{text}\n回复\n\n"
        for name, n, text in zip(("林小雨", "老周", "海风"), (5, 4, 3), REMARKS["zh"], strict=True)
    )
    article = parse_text(f"{STORY}3 条评论\n\n{rows}")
    assert [each.author for each in article.comments] == ["林小雨", "老周", "海风"]


def test_a_full_stop_of_an_hour_and_a_mark_for_a_link_are_no_part_of_a_name() -> None:
    """A date stands before the name and a link to the comment behind it: "6:12 p.m. - Ana Ruiz ¶"."""
    rows = "".join(
        f"March 1{i}, 2024, 6:12 p.m. - {name} ¶\n{text}\nReply\n\n"
        for i, (name, text) in enumerate(zip(NAMES, REMARKS["en"], strict=True))
    )
    assert [each.author for each in parse_text(f"{STORY}3 Comments\n\n{rows}").comments] == NAMES


def test_a_line_that_commenting_is_closed_ends_the_comments() -> None:
    """It need not say so of comments in one word."""
    rows = "".join(
        f"{name} 1{i} March 2024, 10:15\n{text}\n\n"
        for i, (name, text) in enumerate(zip(NAMES, REMARKS["en"], strict=True))
    )
    article = parse_text(f"{STORY}Comments (3)\n\n{rows}Commenting is closed for this article.\n")
    assert article.comments[-1].text == REMARKS["en"][-1]


def test_numbers_below_a_call_for_the_first_comment_are_those_of_other_stories() -> None:
    """The most commented stories stand below, each with its number."""
    most = "Most commented\n\nToll to rise in January 212 comments\nA second pier for the island 98 comments\n"
    assert parse_text(f"{STORY}Post comment\n\nBe the first to comment.\n\n{most}").comment_count == 0
