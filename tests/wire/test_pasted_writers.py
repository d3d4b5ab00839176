"""Who wrote a pasted page, and what it is called, as sites of companies, of magazines and of single people print it."""

from __future__ import annotations

import pytest

from newsrecord import Article
from newsrecord.parse import parse_text

MENU = ("Alder Notes", "Ports", "Ships", "People", "Search")
HEADLINE = "Dockers of Varna go back to work after three days"
STORY = (
    "The cranes at the port moved again on Monday for the first time since the night of Friday, officials said.",
    "",
    "The union of the dockers took the offer of the ministry after talks that went on until the early morning.",
    "",
    "Some thirty ships were waiting off the coast, and it would take a week to unload them all, the port said.",
)


def read(*lines: str) -> Article:
    return parse_text("\n".join(lines), annotate=())


def names(article: Article) -> list[str]:
    return list(article.byline.names) if article.byline is not None else []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ada (Didi) Finch Published: March 13, 2024", "Ada (Didi) Finch"),
        ("Ada “Didi” Finch, March 13, 2024", "Ada “Didi” Finch"),
        ("Published: Mar 13, 2024 · Modified: Mar 18, 2024 by Ada Finch · This post may hold some links", "Ada Finch"),
    ],
)
def test_a_writer_stands_beside_the_date_with_a_nickname_or_behind_two_dates(line, name):
    """A nickname is part of the name, and a sentence behind a dot is nobody."""
    article = read(*MENU, "", HEADLINE, "", line, "", *STORY)
    assert names(article) == [name]
    assert str(article.published)[:10] == "2024-03-13"


def test_our_own_team_is_nobody_and_no_summary():
    """The team that the line above names wrote it."""
    article = read(*MENU, "", HEADLINE, "", "Alder Team", "Published by our content team", "May 20, 2025", *STORY)
    assert names(article) == ["Alder Team"]
    assert article.standfirst is None


def test_the_cards_of_authors_are_no_text_and_no_headline():
    """A click opens them, and they hold the name again, an office, and who bears it; who edited is no author."""
    cards = ("Ada Finch", "×", "Ada Finch", "Port Writer", "Ada Finch has covered ports for eleven years.", "See bio")
    editor = ("Edited by", "Tom Wren", "×", "Tom Wren", "Deputy Editor", "Tom Wren edits the desk of the port.")
    deck = "The ministry gave in, and nobody quite knows what it has promised."
    article = read(*MENU, "", HEADLINE, deck, *cards, *editor, "January 15, 2025", *STORY)
    assert (article.headline, article.standfirst, names(article)) == (HEADLINE, deck, ["Ada Finch"])
    assert article.text.startswith("The cranes")


def test_a_byline_closes_the_line_of_the_summary():
    """It is read as if it stood in a line of its own."""
    deck = "The ministry gave in before the third morning."
    article = read(*MENU, "", HEADLINE, "", f"{deck} By Ada Finch on Dec. 19, 2024", "", *STORY)
    assert (article.standfirst, names(article), str(article.published)) == (deck, ["Ada Finch"], "2024-12-19")


def test_a_byline_above_the_headline_stands_over_the_portrait_again():
    """Bylines of other stories stand again as well, but not each time over the same office."""
    card = ("by Ada Finch", "Contributing Editor")
    article = read(*MENU, *card, "", HEADLINE, "", *STORY, "", *card, "", "Follow Ada Finch on LinkedIn")
    assert names(article) == ["Ada Finch"]


def test_a_single_word_apart_from_the_date_signs_where_the_foot_presents_it():
    """What a writer goes by looks like a section, which nobody presents."""
    foot = ("Finchy", "", "Finchy has written about ports since 2016.")
    assert names(read(*MENU, "", HEADLINE, "", "Finchy", "", "May 3, 2025", "", *STORY, "", *foot)) == ["Finchy"]
    assert names(read(*MENU, "", HEADLINE, "", "Finchy", "", "May 3, 2025", "", *STORY)) == []


def test_the_foot_names_the_writer_over_a_portrait():
    """Below the text stands "Written by" with a name, and who bears it."""
    foot = ("Leave a tip", "Share", "Written by Ada", "", "Hi there! I am the one who walks the quays of this town.")
    assert names(read(*MENU, "", HEADLINE, "", *STORY, "", *foot)) == ["Ada"]


@pytest.mark.parametrize(("told", "expected"), [(True, ["Ada Finch"]), (False, [])])
def test_who_owns_the_site_wrote_what_is_told_by_somebody(told, expected):
    """The name at the head and behind the mark of rights may be that of a house as well: it does not say "I"."""
    own = "I walked there on the first day, and I took my camera and the dog along." if told else STORY[0]
    menu = ("Ada Finch", "Writing", "Projects", "")
    assert names(read(*menu, HEADLINE, "", own, "", *STORY, "", "© 2012-2025 Ada Finch. CC BY 4.0.")) == expected


def test_the_house_of_a_writer_says_that_the_line_below_the_outlet_is_a_byline():
    """The page reads "by Alder News", and some lines on "Ada Finch, Alder University"."""
    head = ("by Alder News", "September 23, 2024", "", "College of Ports", "", "Ada Finch, Alder University", "")
    assert names(read(*MENU, "", HEADLINE, "", *head, *STORY)) == ["Ada Finch"]


def test_the_credit_below_a_caption_that_is_said_twice_is_no_writer():
    """The name below, over the date, is."""
    caption = "Dockers on the quay of Varna, early on Monday morning, in the rain of March."
    lines = (caption, caption, "TOM WREN", "Ada Finch", "Varna - 12 MAR 2025 - 05:30", "Share")
    assert names(read(*MENU, "", HEADLINE, "", *lines, *STORY)) == ["Ada Finch"]


def test_a_headline_stands_over_its_summary_without_blank_lines():
    """It is longer than the entries of the menu above it, and shorter than the summary below."""
    deck = "What a short strike taught the ministry about cranes and their drivers"
    article = read(*MENU, "Ports", "The strike that nobody wanted", deck, "", *STORY)
    assert (article.headline, article.standfirst) == ("The strike that nobody wanted", deck)


def test_the_head_of_the_page_that_bears_the_writer_is_no_headline():
    """The name stands alone over the date once more."""
    article = read(
        "Ada Finch - “Out of Port”", "", "Subscribe Sign in", "", HEADLINE, "", "Ada Finch", "Dec 12, 2025", "", *STORY
    )
    assert (article.headline, names(article)) == (HEADLINE, ["Ada Finch"])


def test_tags_follow_a_date_in_its_line():
    """The day is read without them."""
    article = read("Ada Finch", "", HEADLINE, "", "2025-08-29 #ports #strike", "", *STORY)
    assert str(article.published) == "2025-08-29"


def test_an_offer_in_a_question_ends_the_text():
    """Above a form "Ready to ...?" asks for custom; a story may end in a question of its own."""
    offer = ("Ready to ship your first crate?", "Start a free trial, no card required.", "Start free trial", "Sign in")
    assert read(*MENU, "", HEADLINE, "", *STORY, "", *offer).text.endswith("the port said.")
    asked = "Who will pay for the days that were lost?"
    assert read(*MENU, "", HEADLINE, "", *STORY, "", asked, "", "Share").text.endswith(asked)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("by Ada Finch@adafinch", ["Ada Finch"]),
        ("By Ada Finch@adafinch and Tom Wren@tomwren", ["Ada Finch", "Tom Wren"]),
        ("Ada Finch, @adafinch", ["Ada Finch"]),
        ("Ada Finch,Tom Wren", ["Ada Finch", "Tom Wren"]),
        ("Island Letters • Ada Finch", ["Ada Finch"]),
    ],
)
def test_links_of_a_byline_run_together(line: str, found: list[str]) -> None:
    """A handle right behind a name, a comma without a blank and the section beside it are no part of who wrote."""
    head = f"News\nSport\nCulture\n\nIsland Letters\n\n{HEADLINE}\n\n{line}\n3 May 2026"
    assert names(read(head, "", *STORY)) == found


def test_name_below_the_headline_stands_again_at_the_foot() -> None:
    """A name alone that the foot has again, under the label of authors, is who wrote the story and no link."""
    foot = "Author\n\nAda Finch\n\nMost read\n\nA second ferry for the winter\n\nBread on the pier\n"
    article = read("3 May 2026", "", HEADLINE, "", "Ada Finch", "", *STORY, "", *MENU * 3, "", foot)
    assert names(article) == ["Ada Finch"]


def test_name_over_what_the_foot_says_of_the_writer_is_no_crosshead() -> None:
    """The name that signs below the headline stands at the foot again, over what is said of its bearer."""
    life = "Ada Finch writes of ports and of those who work there for the Alder Notes, and lives in Varna."
    article = read(HEADLINE, "", "Ada Finch", "", *STORY, "", "Ada Finch", "", life, "", "Most read")
    assert (names(article), [block.text for block in article.body]) == (["Ada Finch"], [*STORY[::2]])


def test_name_over_an_office_below_the_text_signs() -> None:
    """A name alone below the last paragraph, with a word for what its bearer is right below it, is the author's."""
    page = (
        "Ferry to Lund Island runs again\n\n3 May 2026\n\n"
        "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, the line said.\n\n"
        "A storm had broken the pier of the island, and no ferry could land there while divers looked at the pier.\n\n"
        "The island has two hundred inhabitants, one shop and no doctor, and fresh bread comes with the ferry.\n\n"
        "Ada Finch\nreporter\nMore from Lund\nMuseum finds map\n"
    )
    byline = parse_text(page, annotate=()).byline
    assert byline is not None
    assert [(author.name, author.role) for author in byline.authors] == [("Ada Finch", "reporter")]


@pytest.mark.parametrize(("cue", "join"), [("Af", "og"), ("By", "and"), ("Di", "e"), ("Von", "und")])
def test_second_author_stands_below_behind_the_word_that_joins_the_two(cue: str, join: str) -> None:
    """The word for "and" may open the line with the second name."""
    lines = (HEADLINE, "", f"{cue} Ada Maria Finch-Lindqvist", f"{join} Tom Wren", "3 May 2026", "", *STORY)
    assert names(read(*MENU, "", *lines)) == ["Ada Maria Finch-Lindqvist", "Tom Wren"]


@pytest.mark.parametrize(
    "lines",
    [("Ada Finch", "The Canadian Press"), ("Ada Finch", "", "Associated Press"), ("ADA FINCH", "Reuters")],
)
def test_a_name_over_its_agency_is_who_wrote_for_it(lines):
    """No "by" stands before the name, and the agency may stand apart from it."""
    byline = read(HEADLINE, "", *lines, "", *STORY).byline
    assert byline is not None
    assert ([name.title() for name in byline.names], byline.agency) == (["Ada Finch"], lines[-1])


def test_each_name_over_its_agency_is_a_writer():
    """Two wrote it, each for another agency."""
    assert names(read(HEADLINE, "", "Ada Finch", "AFP", "Tom Lee", "dpa", "", *STORY)) == ["Ada Finch", "Tom Lee"]


@pytest.mark.parametrize("line", ["Ada Finch, The Canadian Press", "Ada Finch and Tom Lee, The Canadian Press"])
def test_the_last_line_names_the_writers_and_their_agency(line):
    """Agencies set it below the note on when the report first came."""
    note = "This report by The Canadian Press was first published March 13, 2024."
    byline = read(HEADLINE, "", *STORY, "", note, "", line).byline
    assert byline is not None
    assert (byline.names[0], byline.agency) == ("Ada Finch", "The Canadian Press")


@pytest.mark.parametrize("office", ["Ports reporter", "investigative journalist", "Redakteurin", "Corresponsal"])
@pytest.mark.parametrize("name", ["By Ada Finch", "Ada Finch"])
def test_an_office_between_the_name_and_the_date_is_the_writers(name, office):
    """Blank lines part all three, as all lines of the page."""
    article = read(HEADLINE, "", name, "", office, "", "3 May 2024", "", *STORY)
    assert article.byline is not None
    assert [(author.name, author.role) for author in article.byline.authors] == [("Ada Finch", office)]
    assert article.standfirst is None


SAID = ('"I saw it, and I told my sister," one of the dockers said. "I am glad that we are back, as my friends are."',)


def test_an_outlet_that_quotes_others_signs_nothing():
    """It holds the rights in its page and stands at the head; "I" and "my" are words of those whom it quotes."""
    page = ("Bel Faro", "", *MENU, "", HEADLINE, "", *STORY, "", *SAID, "", "© 2024 Bel Faro")
    assert names(read(*page)) == []


def test_small_words_of_other_languages_tell_of_nobody():
    """In Italian "i" is an article, in Swedish and Danish it is "in", and opens sentences with a capital."""
    story = (
        "I lavoratori del porto sono tornati al lavoro lunedì, e i sindacati hanno accettato l'offerta del ministero.",
        "",
        "Le navi erano in attesa davanti alla costa, e i tecnici hanno detto che ci vorrà una settimana per tutte.",
        "",
        "Tra i passeggeri e i marinai nessuno è rimasto ferito, hanno detto i responsabili del porto nella notte.",
    )
    page = ("Bel Faro", "", *MENU, "", "I portuali di Varna tornano al lavoro dopo tre giorni", "", *story)
    assert names(read(*page, "", "© 2024 Bel Faro")) == []


@pytest.mark.parametrize(
    "caption", ["Ada Finch\nFot. Tom Lee", "Alder School. Foto: TOM LEE", "Ada Finch (Getty Images)"]
)
def test_whom_a_picture_shows_signs_nothing(caption):
    """Its credit stands behind a full stop or in the line below, or an archive in brackets."""
    assert names(read(HEADLINE, "", "3 May 2024", "", caption, "", *STORY)) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Von Jan Adler, 9. September 2017", "Jan Adler"),
        ("von Jan Adler · 9. September 2017", "Jan Adler"),
        ("Por Marta Lima · Publicado el 15 de diciembre de 2017", "Marta Lima"),
    ],
)
def test_a_first_name_that_is_a_month_is_no_part_of_the_date(line, name):
    """A month has its day or its year beside it, and no other name."""
    article = read(HEADLINE, "", line, "", *STORY)
    assert names(article) == [name]
    assert article.published is not None
    assert article.published.year == 2017


@pytest.mark.parametrize(
    "headline",
    ["Ana Ruiz Named Director Of Ports", "Ana Ruiz Resigns As Director Of Ports", "Ana Ruiz To Lead Ports As Director"],
)
def test_what_befalls_an_officer_is_a_headline(headline):
    """English headlines have a capital on each word, as a name and its office do."""
    story = ("The ports of Varna have a new director since Monday, and the unions want to talk to her.", "", *STORY)
    article = read(*MENU, "", headline, "", "3 May 2024", "By Ada Finch", "", *story)
    assert (article.headline, names(article)) == (headline, ["Ada Finch"])


def test_a_name_with_a_particle_beside_the_date_is_the_authors():
    """What opens bylines stands before it, and words of dates behind it."""
    article = read(HEADLINE, "", "von Lea de Lima, Veröffentlicht am 24.08.2018, 19:04 Uhr", "", *STORY)
    assert names(article) == ["Lea de Lima"]
    assert article.published is not None
