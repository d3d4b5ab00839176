"""The heads of pasted pages: which line is the headline, and who signs the story below it."""

from __future__ import annotations

import pytest

from ferry import HEADLINE, MENU, STORY
from newsrecord.parse import parse_text


def names(text: str) -> list[str]:
    byline = parse_text(text, annotate=()).byline
    return list(byline.names) if byline is not None else []


def told(*lines: str) -> str:
    return "\n".join((HEADLINE, "", *lines, "", STORY))


@pytest.mark.parametrize(
    "head",
    [
        f"The Quay Blog\n\n{HEADLINE}\n\n3 May 2026",
        f"{MENU}\nShips\n{HEADLINE}\n\nThe pier had been broken for eleven days, and bread was scarce.\n\nBy Ada Finch",
        f"Ferry to Lund Island sails again\n\nAfter the storm\n\n{HEADLINE}\n\nBy Ada Finch\n3 May 2026",
        f"{MENU}{HEADLINE}\nThe pier was broken. Bread was scarce\n\nThe pier of Lund.\n\nThe pier of Lund.\n"
        "\nAda Finch\nLondon / Lund - 3 May 2026 - 23:41 Updated: 4 May 2026 - 08:02 CEST",
        f"{MENU}\n{HEADLINE}\n\nPhotographs by Tom Wren for The Quay\n\nAda Finch\n\n3 May 2026",
        f"« Fog on the sound\n\n{HEADLINE}\n\n3 May 2026",
        f"{MENU}\nThis article is more than 1 month old\n\n{HEADLINE}\n\nBy Ada Finch\n\n3 May 2026",
        f"{MENU}The first boat for days\n{HEADLINE}\nThe pier was broken for eleven days, and bread was scarce.\n"
        "By Ada Finch\n3 May 2026\nBookmark\n\nThe pier of Lund on Saturday\nEnlarge picture\n"
        "The pier of Lund on Saturday\n\nPhoto: Tom Wren / The Quay",
        f"{MENU}{HEADLINE}\nThe pier was broken for eleven days, and bread was scarce.\n\n"
        "The ferry at the pier of Lund\nThe ferry at the pier of Lund.\n\nAda Finch\nLund - 3 May 2026 - 05:30 CET",
    ],
)
def test_headline_of_a_pasted_head(head: str) -> None:
    """The name of a blog, the title for searches, what a picture shows and notices are no headline."""
    assert parse_text(f"{head}\n\n{STORY}", annotate=()).headline == HEADLINE


def test_sentence_in_the_block_of_the_headline_is_the_standfirst() -> None:
    """A sentence right below the headline sums up a story whose paragraphs all have a blank above."""
    summary = "The pier is mended for now, and the shop of the island has bread again."
    article = parse_text(f"{MENU}{HEADLINE}\n{summary}\n\n{STORY}", annotate=())
    assert (article.headline, article.standfirst) == (HEADLINE, summary)


def test_way_down_in_several_lines_has_up_to_three_kickers() -> None:
    """What a menu above names begins the way down to the story."""
    article = parse_text(
        f"Harbours\nSport\nMore\nHarbours\nLund County\nFerries\n{HEADLINE}\n\nBy Ada Finch\n\n{STORY}"
    )
    assert article.sections == ("Harbours", "Lund County", "Ferries")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Ada Finch Ada Finch", "3 May 2026"), ["Ada Finch"]),
        (("By", "Ada Finch", "×", "Ada Finch"), ["Ada Finch"]),
        (("By", "Ada Finch,", "Tom Wren &", "…", "Lou Starling"), ["Ada Finch", "Tom Wren", "Lou Starling"]),
        (("By Ada Maio on January 21, 2023",), ["Ada Maio"]),
        (("1 204", "8", "Ada Finch", "Port correspondent"), ["Ada Finch"]),
        (("Greta Sund", "Photo: Tom Wren/Quay Pictures", "", "Ada Finch"), ["Ada Finch"]),
        (("Greta Sund", "", "Photo: Tom Wren/Quay Pictures", "", "Ada Finch"), ["Ada Finch"]),
        (("Der Morgen", "3 May 2026"), []),
        (("Startseite Inseln", "3 May 2026"), []),
        (("LAST DAYS", "3 May 2026"), []),
        (("The Harbour Staff",), ["The Harbour Staff"]),
        (("Port Alder, Norland, Sept 3, 2026 (AFP) -",), []),
    ],
)
def test_signature_of_a_pasted_head(lines: tuple[str, ...], expected: list[str]) -> None:
    """Names said twice are one; who is in a picture, a newsletter or a way down has not written the story."""
    assert names(told(*lines)) == expected


def test_section_above_the_headline_is_no_author() -> None:
    """A date below the headline says nothing of the two capitals above it."""
    assert names(f"Blog\nHarbour Recruitment\n\n{HEADLINE}\n\n3 May 2026\n\n{STORY}") == []


def test_name_within_the_text_gives_way_to_who_is_portrayed_below() -> None:
    """A list in the text has names of things; the foot of the page tells of the author."""
    long = "The harbour office explained for the third time this week how ships and their crews find their way. " * 2
    tools = STORY.replace("A storm", f"{long}\n\nQuay Keyword Planner\n\nA storm", 1)
    text = (
        f"{HEADLINE}\n\n3 May 2026\n\n{tools}\nAda Finch\n\nAda Finch is a reporter in Lund who covers the islands.\n"
    )
    assert names(text) == ["Ada Finch"]


def test_posted_by_closes_a_story() -> None:
    """A blog signs below the text, with the day behind the name."""
    assert names(f"{HEADLINE}\n\n{STORY}\nPosted by Ada at December 16, 2025 11:15 AM\n\nComments\n") == ["Ada"]


def test_korean_reporter_signs_below_the_text() -> None:
    """Towns and the address stand around the name."""
    story = (
        "집중호우로 다리가 끊기자 주민들이 밧줄을 이어 고립된 마을에 약을 보냈다고 소방당국이 밝혔다.\n\n"
        "전날 오후 세 시쯤 다리 상판이 내려앉아 열두 가구가 고립됐고, 군은 임시 다리를 놓겠다고 했다.\n\n"
        "이장은 약이 떨어진 어르신이 두 분 계셔서 더 기다릴 수가 없었다고 말했다.\n\n"
    )
    assert names(f"끊긴 다리, 밧줄로 약 실어 날랐다\n\n{story}순천, 광양 김하늘 기자 sky@paper.example\n\n공유\n") == [
        "김하늘"
    ]


def test_desk_below_a_japanese_author_is_no_author() -> None:
    """The box of the author names the desk and the field, too."""
    story = (
        "十一日午後二時ごろ、水路に男児が転落したが、近くの男性が飛び込んで助けた。\n\n市は柵を点検すると発表した。\n\n"
    )
    text = f"水路に転落の小学生を男性が救助\n\n{story * 3}この記事を書いた人\n高橋美緒\n南浦総局\n専門・関心分野\n"
    assert names(text) == ["高橋美緒"]


def test_hebrew_name_may_stand_within_a_word() -> None:
    """The letters of a name within a longer word are not the name."""
    story = (
        "הגשר ייסגר לתנועה החל מיום ראשון לצורך שיפוצים, כך הודיעה המועצה האזורית בהודעה לתושבים.\n\n"
        "העבודות צפויות להימשך שלושה חודשים, ובתקופה זו תופנה התנועה לכביש העוקף הארוך יותר.\n\n"
    )
    assert names(f"הגשר בנחל ייסגר לשלושה חודשים\n\nנועה ברקאי\n14.04.2026 | 11:32\n\n{story}") == ["נועה ברקאי"]


def test_rule_across_the_page_is_no_line_of_the_story() -> None:
    """What plain texts draw lines with is no headline, nor is what heads a part of a letter in capitals."""
    text = f"THE QUAY\n\n{'=' * 36}\n\nTOP STORY\n\n{HEADLINE}\nby Ada Finch\n\n{STORY}"
    article = parse_text(text, annotate=())
    assert article.headline == HEADLINE


def test_line_of_day_and_author_is_no_headline() -> None:
    """A line that says when and by whom a text was published signs it, and the line right above is the headline."""
    text = (
        "Faluszél\nMenü\nRólam\n\nMéhek a postaládában\n\nKözzétéve: 2026. március 12. Szerző: Rév Piroska\n\n"
        "Reggel zúgott a láda. Azt hittem, számla jött, de csak egy raj költözött be a résen át.\n\n"
        "A postás, Feri bácsi, két méterről dobta be az újságot, és elszaladt a kerítés mellett.\n\n"
        "Délután kijött Lajos, a méhész, és egy papucsos dobozba rázta őket, csendben és lassan.\n"
    )
    article = parse_text(text, annotate=())
    assert article.headline == "Méhek a postaládában"
    assert (names(text), str(article.published)) == (["Rév Piroska"], "2026-03-12")


def test_place_that_opens_a_headline_is_no_author() -> None:
    """A preposition before a place is no name, whatever office the headline speaks of."""
    headline = "A Lisbonne, des abeilles délogent un ambassadeur"
    summary = "Un essaim de 40 000 abeilles occupe depuis lundi un bureau, et les diplomates travaillent au café."
    text = (
        f"Actualités\nDébats\nCulture\n\n{headline}\n\n{summary}\n\nPar Camille Roux\nPublié le 12 mars 2026\n\n"
        "Ils sont entrés par la bouche d'aération, lundi matin, et n'ont pas demandé audience aux employés.\n\n"
        "Un apiculteur doit intervenir vendredi avec un carton et de l'huile, a dit la porte-parole au café.\n"
    )
    article = parse_text(text, annotate=())
    assert (article.headline, article.standfirst, names(text)) == (headline, summary, ["Camille Roux"])


def test_office_set_apart_below_a_name_is_no_author() -> None:
    """What the author is stands set apart below the name, with the house and the field before the word for it."""
    text = told("2 hours ago", "", "Share", "", "Eilidh Sund", "", "NNP Highlands reporter, in Wick")
    assert names(text) == ["Eilidh Sund"]


def test_headline_that_trails_off() -> None:
    """A headline that ends in dots is one, and no sentence of the text below a kicker in capitals."""
    headline = "Every morning at seven a fox waits before the fish stall: 'I did not tame him...'"
    text = f"{MENU}\nAT THE MARKET\n\n{headline}\n\nBy Ada Finch, 3 May 2026\n\n{STORY}"
    article = parse_text(text, annotate=())
    assert (article.headline, article.sections) == (headline, ("AT THE MARKET",))


def test_longer_line_right_below_the_headline_sums_it_up() -> None:
    """Of two lines right above the byline the first is the headline where it has as many words as headlines have."""
    title, summary = "The Fox Who Kept Office Hours", "For one winter, a fish market had a supervisor"
    article = parse_text(f"{MENU}\nESSAY\n\n{title}\n{summary}\n\nby Ada Finch\n3 May 2026\n\n{STORY}", annotate=())
    assert (article.headline, article.standfirst) == (title, summary)


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("Islands\n\nAda Finch Named Counselor To Lund Island\n\n3 May 2026\n\nBy Tom Wren", 1),
        ("Harbours of the sound / Ferries / Ships and their lines\n\nFerry to Lund Island runs again after eleven days"
         " of storm, and the line asks for a second ferry in winter\n\n3 May 2026", 1),
        ("What the Storm Says of Piers\n\nWhy Did the Pier of Lund Break?\n\nFerries wait while divers look on\n\n"
         "By Ada Finch\n\n3 May 2026\n\nWhy Did the Pier of Lund Break?", 1),
        ("Tide Reading\n\nLetters from Lund Island\n\nThe pier had been broken for eleven days, and bread was scarce"
         " on the island.\n\nBy Ada Finch\n\n3 May 2026", 1),
        ("Mayor of Lund Island Thanks the Divers\n\nFerry to Lund Island Runs Again After Eleven Days and Three Visits"
         " of Divers\n\nBy Ada Finch\n\n3 May 2026", 1),
    ],
)  # fmt: skip
def test_title_over_the_signature_is_the_headline(head: str, headline: int) -> None:
    """What stands over a title that has its byline right below it is a section, a label or another title."""
    assert parse_text(f"{MENU}\n{head}\n\n{STORY}", annotate=()).headline == head.split("\n\n")[headline]


def test_headline_stands_far_above_the_text_over_its_byline() -> None:
    """A list of films between the byline and the text is no reason to look no further for the headline."""
    films = "\n".join(f"Film of the harbour, part {number}\n1:{number}" for number in range(10, 50))
    text = f"{MENU}Ships 3 min read\n{HEADLINE}\n\nBy Ada Finch\n\nUpdated 3 May 2026, 10:12\n\n{films}\n\n{STORY}"
    article = parse_text(text, annotate=())
    assert (article.headline, names(text)) == (HEADLINE, ["Ada Finch"])


@pytest.mark.parametrize(
    "headline",
    [
        "Storm breaks the pier of Lund Island and stops the ferry (PHOTOS)",
        "Rompe la tormenta el muelle de la isla de Lund [FOTOS+VIDEO]",
        "WATCH: Storm breaks the pier of Lund Island and stops the ferry",
        "Watch | Divers look at the pier that the storm has broken",
    ],
)
def test_headline_says_what_the_story_has_besides_its_text(headline: str) -> None:
    """Behind a title no brackets with a word for pictures are a credit, and over the byline "Watch" opens a title."""
    article = parse_text(f"{MENU}\n{headline}\n\nBy Ada Finch\n\n3 May 2026\n\n{STORY}", annotate=())
    assert article.headline == headline


def test_caption_said_twice_is_no_standfirst() -> None:
    """What a picture shows stands twice, around a button, with the credit below: neither copy is text or summary."""
    page = told(
        "By Ada Finch", "3 May 2026", "The new pier of Lund on Saturday", "Buy now", "The new pier of Lund on Saturday."
    )
    article = parse_text(page, annotate=())
    assert (article.standfirst, "new pier of Lund on" in article.text) == (None, False)


def test_name_below_a_caption_said_twice_is_its_credit() -> None:
    """Who took the picture is named right below the caption, and signs nothing."""
    page = told(
        "The pier was broken for eleven days, and bread was scarce.", "", "The new pier of Lund on Saturday",
        "The new pier of Lund on Saturday.", "Tom Wren", "Ada Finch", "Lund - 3 May 2026 - 05:30 CET",
    )  # fmt: skip
    assert names(page) == ["Ada Finch"]


def test_headline_right_above_its_standfirst_and_a_writer_with_an_office() -> None:
    """Without a blank line above it a headline is told by the sentence below it and who wrote that."""
    summary = "The pier was broken for eleven days, and bread was scarce."
    page = f"{MENU}18:04, 3 May 2026\nHarbours\n{HEADLINE}\n\n{summary}\nAda Finch (correspondent)\n\n{STORY}"
    article = parse_text(page, annotate=())
    assert (article.headline, article.standfirst) == (HEADLINE, summary)


def test_korean_titles_below_the_byline_sum_the_story_up() -> None:
    """Papers in Korea sum a story up in a few titles between the date and the first picture."""
    head = ("역전의 빵집, 손님을 부르다", "", "김나리 기자", "", "입력 2026.03.09. 05:30", "")
    titles = ("2019년 문을 닫은 산골 간이역", "주말 손님 사백 명이 찾는 까닭")
    text = (
        "기차 시간표가 걸려 있던 자리에 빵 나오는 시간이 적혀 있다. 산골의 간이역은 2019년 문을 닫았다.",
        "빵집을 연 사람은 역무원의 세 딸이다. 맏이는 아버지가 기다리던 사람들을 우리가 기다린다고 했다.",
        "밀은 역 뒤편 밭에서 거둔 것을 쓴다. 하루 백이십 개가 넘으면 더 굽지 않는다고 세 자매는 말했다.",
    )
    for offer in ("", "산골일보를 선호 출처로 추가\n\n"):
        lines = ("\n".join(head), offer + "\n".join(titles), *text)
        article = parse_text("\n\n".join(lines), annotate=())
        assert article.standfirst is not None
        assert [line for title in titles for line in [title] if title in article.standfirst] == list(titles)
        assert article.text == "\n\n".join(text)


def test_caption_without_a_full_stop_above_its_credit_is_no_standfirst() -> None:
    """A short line right above the credit of a picture says what the picture shows."""
    caption = "The ferry in the harbour of Lund"
    text = f"{MENU}\n{HEADLINE}\n\n{caption}\nPhoto: Tom Wren\n\nBy Ada Finch\n3 May 2026\n\n{STORY}"
    article = parse_text(text, annotate=())
    assert article.standfirst is None
    assert [(image.caption, image.credit) for image in article.images] == [(caption, "Tom Wren")]


def test_kicker_and_headline_in_one_line_are_no_standfirst() -> None:
    """The title may stand below the headline once more, behind the kicker."""
    text = f"{MENU}\n{HEADLINE}\n\nThe harbours of the north {HEADLINE}\n\nBy Ada Finch\n3 May 2026\n\n{STORY}"
    assert parse_text(text, annotate=()).standfirst is None


@pytest.mark.parametrize("is_signed_above", [True, False])
def test_capitals_below_a_caption_are_who_took_the_picture(is_signed_above: bool) -> None:
    """A name in capitals right below what a picture shows is its credit where the author is named elsewhere."""
    caption = "Two divers look at the pier of Lund Island, on Monday."
    summary = "The pier was broken for eleven days, and bread was scarce on the island, where two hundred people live."
    head = (summary, "", "By Ada Finch", "3 May 2026", "", caption, "TOM WREN", "")
    if not is_signed_above:
        head = (summary, "", caption, "TOM WREN", "Ada Finch", "Lund - 3 May 2026 - 05:30 CET", "")
    article = parse_text("\n".join((MENU, HEADLINE, "", *head, STORY)), annotate=())
    assert article.byline is not None
    assert list(article.byline.names) == ["Ada Finch"]
    assert [(image.caption, image.credit) for image in article.images] == [(caption, "TOM WREN")]
    assert article.text == STORY.strip()


def test_name_of_the_letter_above_its_buttons_is_no_headline() -> None:
    """A page that opens with its name and asks its readers to subscribe has the headline below that."""
    text = f"The 3d23 Letter\n\nSubscribe Sign in\n\nThe broken pier of the island\n\nAda Finch\n3 May 2026\n\n{STORY}"
    assert parse_text(text, annotate=()).headline == "The broken pier of the island"


def test_note_that_nobody_has_edited_a_report_is_no_standfirst() -> None:
    """Outlets say above a report of an agency that it was taken over as it came."""
    note = "The Quay has not edited this. It has not been edited by Quay staff and comes from a syndicated feed."
    text = f"{MENU}\n{HEADLINE}\n\n{note}\n\n3 May 2026\n\n{STORY}"
    article = parse_text(text, annotate=())
    assert article.standfirst is None
    assert article.text == STORY.strip()


@pytest.mark.parametrize(
    "age",
    [
        "pred 3 hodinami", "acum 3 ore", "prije 3 sata", "prieš 3 valandas", "преди 3 часа", "вчора, 18:05",
        "eile 18:05",
        "včera 18:05", "tegnap, 18:05", "Publicerad i går 18:05", "Uppdaterad för 2 timmar sedan", "πριν 3 ώρες",
        "Julkaistu eilen klo 18:05", "3 jam yang lalu", "duela 3 ordu", "3 сағат бұрын",
    ],
)  # fmt: skip
def test_age_below_the_headline_is_no_part_of_it(age: str) -> None:
    """How long ago a story came out stands below its title in small letters, as a wrapped title would go on."""
    article = parse_text(f"{HEADLINE}\n{age}\n\n{STORY}", annotate=())
    assert (article.headline, article.standfirst) == (HEADLINE, None)


def test_a_menu_in_one_line_is_no_headline() -> None:
    """Short entries between strokes, the front page among them, are a menu."""
    article = parse_text(f"Lund Mail | Home | News | Sport\n\n{HEADLINE}\nBy Ana Roe\n\n{STORY}", annotate=())
    assert article.headline == HEADLINE


def test_a_headline_behind_the_word_video() -> None:
    """A sentence behind "Video:" is a headline; a name there is who made it."""
    article = parse_text(f"{MENU}\nVideo: How the {HEADLINE.casefold()}\n\nBy Ana Roe\n\n{STORY}", annotate=())
    assert article.headline == f"Video: How the {HEADLINE.casefold()}"


def test_a_number_to_call_is_no_headline() -> None:
    """A line without a letter heads no story, though the page says it above and below."""
    text = f"(555) 010-7887\n\nRepairs\n\n{STORY}\n\n(555) 010-7887"
    assert parse_text(text, annotate=()).headline != "(555) 010-7887"


def test_a_headline_in_the_last_line_below_capitals() -> None:
    """A text may end in its headline, below a few words in capitals, with no byline to follow."""
    article = parse_text(f"urgent\n\nLUND NEWS\n\n{HEADLINE}?", annotate=())
    assert f"{HEADLINE}?" in (article.headline, article.text)
