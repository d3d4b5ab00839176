"""Habits of pages that are pasted as a whole: what stands around a headline, and below the text."""

from __future__ import annotations

import pytest

from ferry import HEADLINE, MENU, STORY
from newsrecord.parse import parse_text


def test_entry_of_a_ranked_list_is_no_headline() -> None:
    """A number stands over each link of what is most read, and the number before stands over the link before."""
    ranked = "1\n\nFog on the sound\n\n2\n\nFerry to Lund Island has a new cook on board\n"
    text = f"Trending\n{ranked}\nCategories:\n\nHarbours\n\n{HEADLINE}\n\nAda Finch, Editor\n3 May 2026\n\n{STORY}"
    assert parse_text(text, annotate=()).headline == HEADLINE


def test_what_a_picture_shows_is_no_headline_around_the_button_of_a_player() -> None:
    """A caption that is said above and below a button is none, and does not part the headline from the byline."""
    shown = "The ferry to Lund Island leaves the harbour."
    text = (
        f"{MENU}\n{HEADLINE}\n\nPeople wept.\n\n{shown}\n\nPlay video\n\n{shown}\n\nBy Ada Finch\n3 May 2026\n\n{STORY}"
    )
    article = parse_text(text, annotate=())
    assert article.headline == HEADLINE
    assert article.byline is not None
    assert article.byline.names == ("Ada Finch",)


def test_title_with_the_label_of_a_credit_in_it_is_a_headline() -> None:
    """A label behind a word or two, with a phrase behind it, is no credit."""
    title = "Lund Pictures: Island ferry seen by two hundred of its inhabitants"
    text = f"{MENU}\nFog on the sound and what to do about it\nRead more\n\n{title}\n\n3 May 2026\nAda Finch\n\n{STORY}"
    assert parse_text(text, annotate=()).headline == title


def test_points_above_the_signature_are_one_standfirst() -> None:
    """Three short sentences between the headline and who wrote the story sum it up together."""
    points = ("The ferry sails again.", "The pier had been broken for eleven days.", "Bread was scarce on the island.")
    text = "\n\n".join((f"{MENU}\n{HEADLINE}", *points, "Ada Finch\nada.finch@quay.example\n3 May 2026", STORY))
    article = parse_text(text, annotate=())
    assert article.standfirst == "\n".join(points)
    assert article.text.startswith("The ferry to Lund Island left")


def test_short_text_that_is_signed_below_has_no_points() -> None:
    """A text of three sentences is the text, whoever signs it."""
    told = (
        "The ferry to Lund sails again today.\n\nThe pier is mended now, divers said.\n\nThe shop has bread again now."
    )
    text = f"{HEADLINE}\n\n3 May 2026\n\n{told}\n\nBy Ada Finch\n"
    article = parse_text(text, annotate=())
    assert article.standfirst is None
    assert len(article.body) == 3


def test_day_in_figures_and_strokes_parts_the_summary_from_the_text() -> None:
    """A day such as "09/02/2026" is a date, and what stands above it is no text."""
    summary = "Divers mended the pier in the night, and the shop of the island has bread again after eleven days"
    text = f"{MENU}\n{HEADLINE}\n\n{summary}\n\nHarbours\n09/02/2026\n\n{STORY}"
    article = parse_text(text, annotate=())
    assert article.standfirst == summary
    assert article.text.startswith("The ferry to Lund Island left")


@pytest.mark.parametrize(
    ("line", "tags"),
    [
        ("Tags ferries, Lund Island, storms", ("ferries", "Lund Island", "storms")),
        ("Schlagwörter Fähre, Lund, Sturm", ("Fähre", "Lund", "Sturm")),
        ("Topics Lund, storms", ()),
        ("Categories Harbours", ()),
    ],
)
def test_tags_behind_a_label_without_a_mark(line: str, tags: tuple[str, ...]) -> None:
    """The mark of a label may be a picture, which no browser copies; commas tell that tags follow."""
    text = f"{HEADLINE}\n\n3 May 2026\n\n{STORY}\n{line}\nPost navigation\n"
    assert parse_text(text, annotate=()).tags == tags


@pytest.mark.parametrize(
    ("link", "names"), [("Alle Beiträge von Ada Finch anzeigen", ["Ada Finch"]), ("Kontakt aufnehmen", [])]
)
def test_author_is_named_in_the_heading_of_a_box_whose_link_leads_to_more(link: str, names: list[str]) -> None:
    """The heading of a box below the text ends in the name with which its sentences open; of a firm no link does."""
    box = f"Über Ada Finch\n\nAda Finch, geboren 1987, mag Schiffe und lebt in Lund.\n{link}\n"
    byline = parse_text(f"{HEADLINE}\n\n3 May 2026\n\n{STORY}\n{box}", annotate=()).byline
    assert (list(byline.names) if byline is not None else []) == names


def test_stroke_in_a_line_of_its_own_parts_the_caption_from_its_credit() -> None:
    """Some pages set a stroke between the two; the picture has its own credit, and the summary stands above it."""
    summary = "Eleven days without a ferry: the people of the island baked their own bread. Now the pier is mended."
    head = f"{MENU}\n{HEADLINE}\nAda Finch\n3 May 2026\n\n{summary}\n"
    article = parse_text(f"{head}The broken pier of Lund.\n|\nPhoto: Quay/Tom Wren\n\n{STORY}", annotate=())
    assert article.standfirst == summary
    assert [(image.caption, image.credit) for image in article.images] == [
        ("The broken pier of Lund.", "Quay/Tom Wren")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Muhabir: Ada Finch",
        "Novinarka: Ada Finch",
        "Публикувано на 18.09.2025 от Ada Finch",
        "Objavljeno 18.09.2025 od Ada Finch",
        "Haber Giriş Tarihi: 14.08.2025 12:31\nMuhabir: Ada Finch\nYazı Boyutu\nA+",
    ],
)
def test_reporter_is_named_behind_a_colon_or_the_date(line: str) -> None:
    """The word for a reporter, and a small word behind the date, name who wrote; the label of a date names nobody."""
    byline = parse_text(f"{MENU}\n{HEADLINE}\n\n{line}\n\n{STORY}", annotate=()).byline
    assert byline is not None
    assert byline.names == ("Ada Finch",)


def test_first_paragraph_is_no_standfirst_that_stands_in_the_body_again() -> None:
    """Of pasted text only what stands above the body sums it up."""
    told = STORY.partition("\n\n")[0]
    article = parse_text(
        f"{HEADLINE}\n\n3 May 2026\n\n{told}\n\nThe pier is mended, divers said.\n\nBy Ada Finch\n", annotate=()
    )
    assert article.standfirst is None or article.standfirst not in article.text


@pytest.mark.parametrize(
    "rows",
    [
        "ferries\nstorms\nLund Island\nAda Finch\nPrevious\n",
        "By Ada Finch\nada.finch@quay.example\nFerry\nLund Island\nPilotage\nDel på Facebook\n",
        "Ferry\nLund Island\nFollow\n",
    ],
)
def test_tags_stand_among_names_addresses_and_links_to_networks(rows: str) -> None:
    """The author's name below the tags, an address above them, and buttons of networks are none of them."""
    tags = parse_text(f"{HEADLINE}\n\nBy Ada Finch\n3 May 2026\n\n{STORY}\n{rows}", annotate=()).tags
    assert tags
    assert {"Ada Finch", "ada.finch@quay.example", "Del på Facebook", "Follow"}.isdisjoint(tags)


def test_stroke_behind_a_sentence_parts_the_caption_from_a_name() -> None:
    """Spanish papers set who took a picture behind a stroke."""
    caption = "The ferry of Lund, built in 1984, at dawn."
    article = parse_text(
        f"{MENU}\n{HEADLINE}\n\n{caption} / Tom Wren\nBy Ada Finch\n3 May 2026\n\n{STORY}", annotate=()
    )
    assert [(image.caption, image.credit) for image in article.images] == [(caption, "Tom Wren")]


def test_question_of_a_house_to_its_readers_ends_the_text() -> None:
    """Below it stands whom to ask."""
    offer = "Meer weten?\n\nNeem contact op met Ada Finch via ada@quay.example of bel 010 555 01 23."
    assert "contact" not in parse_text(f"{HEADLINE}\n\n3 May 2026\n\n{STORY}\n{offer}\n\nShare\n", annotate=()).text


def test_tags_stand_in_one_line_below_their_label() -> None:
    """Commas part the tags of a line below the label."""
    text = f"{HEADLINE}\n\n3 May 2026\n\n{STORY}\nTags\nferries, Lund, storms\nComments\n"
    assert parse_text(text, annotate=()).tags == ("ferries", "Lund", "storms")


@pytest.mark.parametrize("credit", ["© Tom Wren", "PHOTO TOM WREN, THE QUAY"])
def test_credit_below_a_caption_that_is_said_twice(credit: str) -> None:
    """A picture's caption, which some pages say twice, stands above who took it."""
    caption = "The ferry of Lund leaves the harbour at dawn."
    text = f"{MENU}\n{HEADLINE}\n\nBy Ada Finch\n3 May 2026\n{caption}\n{caption}\n{credit}\nShare\n\n{STORY}"
    article = parse_text(text, annotate=())
    assert [image.caption for image in article.images] == [caption]
    assert article.images[0].credit in ("Tom Wren", "TOM WREN, THE QUAY")
    assert caption not in article.text


def test_programme_of_a_house_is_no_notice() -> None:
    """German says "im Programm" of any programme."""
    told = "Eigentlich hatte die Fähre von Lund nur Kinderfahrten im Programm, sagt die Bürgermeisterin Greta Sund."
    assert (
        told
        in parse_text(
            f"{HEADLINE}\n\n3 May 2026\n\n{STORY}\n{told}\n\nGreta Sund thanked the divers.\n", annotate=()
        ).text
    )


def test_line_between_the_authors_and_the_date_that_is_said_again_is_no_headline() -> None:
    """Where the lines of a byline stand twice, each is of the byline."""
    place = "We report from the harbour of Lund and the ferry to the island"
    byline = f"Ada Finch, Reporter\nTom Wren, Reporter in Lund\n{place}\n3 May 2026\n{place}"
    text = f"{MENU}\n{HEADLINE}\n\nBread was scarce for eleven days, and nobody could leave.\n\n{byline}\n\n{STORY}"
    assert parse_text(text, annotate=()).headline == HEADLINE


def test_days_of_a_list_of_news_make_no_headline_of_the_line_above() -> None:
    """A date right below a line tells a headline; one of several days in figures tells a list."""
    listed = "Lund Island: all of the latest news on its ferry\n02/05/2026\nNew cook\n01/05/2026\nFog\n"
    text = f"{MENU}\n{HEADLINE}\n\n3 May 2026\n\n{listed}\n\n{STORY}"
    assert parse_text(text, annotate=()).headline == HEADLINE


def test_title_below_the_date_outdoes_the_tagline_of_a_blog_that_signs_below() -> None:
    """Name and purpose of a blog stand above the date of a post, its title below, and who posted it below the text."""
    head = "Notes from Lund\nThe ferry, the pier and the island\n\nSaturday, 2 May 2026\n\nEleven days without bread"
    article = parse_text(f"Search\n\n{head}\n\n{STORY}\nPosted by Ada at 21:47\nEmail This\n", annotate=())
    assert article.headline == "Eleven days without bread"


def test_office_below_the_author_is_no_standfirst() -> None:
    """What stands right below who wrote the story, and above the date, says what she is."""
    head = (
        f"{MENU}\n{HEADLINE}\n\nAda Finch\nHead of Content, The Quay House\nLast updated:\nMarch 12, 2026\n8 min read"
    )
    assert parse_text(f"{head}\n\n{STORY}", annotate=()).standfirst is None
