"""What stands on a page that is selected as a whole: rows of links, forms, archives, films, other boxes."""

from __future__ import annotations

import pytest

from newsrecord.parse import parse_text

HEADLINE = "Ferry to Lund Island runs again after eleven days of storm"
ONE = "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, the line said."
TWO = "A storm had broken the pier of the island, and no ferry could land there while divers looked at the pier."
THREE = "The island has two hundred inhabitants, one shop and no doctor, and fresh bread comes with the ferry."
FOUR = "The mayor, Greta Sund, thanked the divers and asked the shipping line for a second ferry in winter."
PROSE = [ONE, TWO, THREE, FOUR]
STORY = "\n\n".join(PROSE) + "\n"
MENU = "News\nSport\nCulture\nWeather\nHarbours\nLetters\n"


def body(text: str) -> list[str]:
    return [block.text for block in parse_text(text, annotate=()).body]


@pytest.mark.parametrize(
    "above",
    [
        "« Previous | Next »",
        "« Vorige | Nächste »",
        "Mixx Facebook Twitter Digg delicious reddit StumbleUpon LinkedIn Pinterest",
        "Text size: [A] [B] [C]",
        "[Docs] [Text] [Errata] [Email]",
        "Storm over the sound of Lund breaks the pier of the island ferry 01:44",
        "Home Harbours Ferry to Lund Island runs again after eleven days of storm",
        "You are here: Home | Harbours and ferries in the storm",
        "Home >> Harbours >> Story",
    ],
)
def test_line_of_links_above_is_no_headline(above: str) -> None:
    """Pagers, buttons, films and ways down stand right above many headlines, set apart as these are."""
    assert parse_text(f"{MENU}\n{above}\n\n{HEADLINE}\n\n3 May 2026\n\n{STORY}", annotate=()).headline == HEADLINE


def test_pager_is_no_way_down() -> None:
    """The links to the pages before and behind name no section."""
    text = f"{MENU}\n« Previous | Next »\n\n{HEADLINE}\n\n3 May 2026\n\n{STORY}"
    assert parse_text(text, annotate=()).sections == ()


def test_headline_stands_below_a_notice_that_shares_its_words() -> None:
    """A sentence that was taken for the first of the text is no headline where a title stands below it."""
    notice = "This copy of the ferry story is for your own use only. To order copies of it for others go to our shop"
    text = f"{MENU}\n{notice}\n\nOpinion\n\n{HEADLINE}\n\n3 May 2026\n\n{STORY}"
    assert parse_text(text, annotate=()).headline == HEADLINE


def test_headline_that_is_said_again_stands_below_the_label_of_a_form() -> None:
    """Players say the headline again, and nobody says the label of a form."""
    form = "Let the ferry friends in your network know what you are reading about"
    text = f"{MENU}\nShare\n\n{form}\n\n{HEADLINE}\n\n{STORY}\nPlay\n\n{HEADLINE}\n"
    assert parse_text(text, annotate=()).headline == HEADLINE


def test_button_for_comments_above_the_story_ends_nothing() -> None:
    """Where no comment follows, what stands below it is the story."""
    opened = "Ferries and storms and piers and all that the harbour of Lund has to say of them in one line of links"
    listed = "Fog on the sound of Lund\n2026-05-01 08:58:39\nNo bread on the island\n2026-05-01 08:58:39\n"
    text = f"{opened}\n\n{HEADLINE}\n3 May 2026\nFacebook\nComments\nPictures\n\n{STORY}\nMore\n\n{listed}"
    assert body(text)[-4:] == PROSE


def test_archive_longer_than_the_story_is_no_table() -> None:
    """Months in figures fill the foot of a blog, and make no table of it."""
    archive = "\n".join(f"{month:02}/{year} ({month + year})" for year in range(2005, 2026) for month in range(1, 13))
    paragraph = " ".join((ONE, TWO, THREE))
    assert paragraph in body(f"{HEADLINE}\n\n{paragraph}\n\n{FOUR}\n\nArchive\n{archive}\n")


def test_verse_is_kept_line_by_line() -> None:
    """A line that a comma closes goes on in the next, which opens with a small letter."""
    verse = ["You will remember that ferry,", "and from time to time a bird,", "and the pier in the storm."]
    assert body("\n\n".join((HEADLINE, ONE, TWO, "\n".join(verse), THREE, FOUR))) == [ONE, TWO, *verse, THREE, FOUR]


def test_link_in_square_brackets_is_none_of_the_text() -> None:
    """Papers set links to other stories so between the paragraphs."""
    link = "[Read: Why no bread is baked on the small islands of the sound]"
    assert body("\n\n".join((HEADLINE, ONE, TWO, link, THREE, FOUR))) == PROSE


def test_name_glued_to_that_of_an_archive_is_a_credit() -> None:
    """A browser pastes two elements side by side."""
    assert body("\n\n".join((HEADLINE, ONE, TWO, "Tom WrenGetty Images", THREE, FOUR))) == PROSE


def test_hashtags_side_by_side_are_tags_each() -> None:
    """A browser sets no blank between links."""
    assert parse_text(f"{HEADLINE}\n\n{STORY}\n#ferries#storm\n", annotate=()).tags == ("ferries", "storm")


def test_text_below_the_owner_does_not_go_on_with_a_story() -> None:
    """A short story uses few words twice, and what stands below the owner has many of them."""
    form = (
        "The shipping line of the island thanked divers, inhabitants and the mayor for a second winter without storm.\n"
        "The harbour asked the shipping line for fresh bread and a doctor, while no ferry could land there.\n"
        "Members agree to rules that change from year to year, and to letters about offers of our other firms.\n"
        "Accounts that nobody has used for years are deleted, together with everything that readers wrote there.\n"
    )
    more = "Nobody on the island had seen such waves, and the line said that its captain had stayed awake for two days."
    told = f"{STORY}\n{more}\n\n{more.replace('Nobody', 'Few')} It paid him well."
    text = f"{HEADLINE}\n\n{told}\n\nLatest\n\n{MENU * 3}\n© 2026 Harbour Mail\n\nLog in\n\n{form}{form[:200]}.\n"
    assert body(text)[:4] == PROSE
    assert len(body(text)) == len(PROSE) + 2


def test_comments_with_their_total_are_found() -> None:
    """The number may stand before the word for all of them, and what reports a comment above each."""
    said = "\n\n".join(
        f"Report Comment\n{name} ({n} days ago)\nI went over with the ferry on Saturday, and it was {how}."
        for n, (name, how) in enumerate((("Ada Finch", "full"), ("Tom Wren", "late"), ("Mo Sund", "cold")), start=2)
    )
    text = f"{HEADLINE}\n\n{STORY}\nReader Comments 3 Total\n\nShow: Newest First\n\n{said}\n"
    article = parse_text(text, annotate=())
    assert [comment.author for comment in article.comments] == ["Ada Finch", "Tom Wren", "Mo Sund"]
    assert [block.text for block in article.body] == PROSE
