"""The plain-text reader: what each line of a pasted page or of wire copy becomes."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clock import undisturbed
from newsrecord.errors import LimitExceeded
from newsrecord.find.comments.comments import find_comments
from newsrecord.limits import Limits
from newsrecord.page.outline import Outline
from newsrecord.parse import parse_text
from newsrecord.text import is_clean
from newsrecord.wire import read_text

ROOT = Path(__file__).parent.parent
CASES = sorted((ROOT / "tests" / "cases" / "text").glob("*.txt"))
FRONT_PAGES = {"Home", "/", "Accueil", "Главная", "Ana", "Sayfa"}
STORY = (
    "Cranes at the port of Varna moved again on Monday for the first time since Friday morning.\n\n"
    "The workers' union accepted an offer by the government after talks that lasted through the night.\n\n"
)


def texts(outline: Outline, role: str | None) -> list[str]:
    return [chunk.text for chunk in outline.chunks if chunk.role == role]


def body(text: str) -> list[tuple[str, str]]:
    return [(chunk.kind, chunk.text) for chunk in read_text(text).chunks if chunk.role is None]


def record(text: str) -> dict[str, Any]:
    """Return what `parse_text` reads, as the JSON beside the texts of the cases has it; and the lines left out."""
    article = parse_text(text)
    byline, dateline = article.byline, article.dateline
    return {
        "headline": article.headline,
        "sections": list(article.sections),
        "standfirst": article.standfirst,
        "byline": byline
        and {
            "text": byline.text,
            "authors": [{"name": each.name} | ({"role": each.role} if each.role else {}) for each in byline.authors],
            "location": byline.location and byline.location.name,
            "agency": byline.agency,
        },
        "dateline": dateline
        and {
            "text": dateline.text,
            "location": dateline.location and dateline.location.name,
            "date": dateline.date and dateline.date.isoformat(),
            "agency": dateline.agency,
        },
        "published": article.published and article.published.isoformat(),
        "modified": article.modified and article.modified.isoformat(),
        "language": article.language,
        "publisher": article.publisher and article.publisher.name,
        "body": [[block.type, block.text] for block in article.body],
        "images": [[image.caption, image.credit] for image in article.images],
        "tags": list(article.tags),
        "comments": [
            {
                "text": each.text,
                "author": each.author,
                "published": each.published and each.published.isoformat(),
                "likes": each.likes,
                "reply_to": each.reply_to,
            }
            for each in article.comments
        ],
        "comment_count": article.comment_count,
        "furniture": texts(read_text(text), "furniture"),
    }


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    """Each text of the cases gives the parts written beside it."""
    assert record(path.read_text("utf-8")) == json.loads(path.with_suffix(".json").read_text("utf-8"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_no_line_is_lost(path: Path) -> None:
    """Every word of a text stands in some chunk, with a role or without."""
    text = path.read_text("utf-8")
    known = " ".join(chunk.text for chunk in read_text(text).chunks)
    lost = [word for word in text.replace("infla-\ntion", "inflation").split() if word.strip("#•|›>:;,–-") not in known]
    labels = {"Tags:", "Filed", "under:", "Schlagwörter:", "Etiquetas:", "Etiketler:", "Теги:", "says:", "likes"}
    labels |= {"UPDATE", "2-Varna"}
    assert set(lost) <= labels | FRONT_PAGES


def test_seed_article() -> None:
    """The article of the examples gives its kicker lines, headline, byline, picture, crossheads and comments."""
    got = record((ROOT / "examples" / "iraq_mosul.txt").read_text("utf-8"))
    assert got["sections"] == ["Iraq News", "Terrorism"]
    assert got["headline"] == "ISIL leaves foreign fighters stranded in Mosul"
    assert got["byline"]["text"] == "By Alaa Hussain in Baghdad"
    assert [credit for _, credit in got["images"]] == ["Photo courtesy of the Iraqi Special Forces"]
    assert [text for kind, text in got["body"] if kind == "heading"] == ["Left to fight alone", "Al-Qaim last resort"]
    assert len(got["body"]) == 18
    assert got["body"][4][1].endswith("as they have nowhere else to go .")
    assert (len(got["comments"]), got["comment_count"]) == (5, 5)
    assert got["comments"][-1]["text"] == "I salute the Iraqi forces, particularly the peshmerga forces"


def test_locators_count_lines_from_one() -> None:
    """A chunk's locator is the line of the input that it begins on."""
    outline = read_text("\nHarbour strike ends\n\n\n" + STORY)
    assert [chunk.locator for chunk in outline.chunks] == ["line 2", "line 5", "line 7"]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2028"])
def test_any_line_end_will_do(end: str) -> None:
    """Lines may end as on any system."""
    assert body(("Harbour strike ends\n\n" + STORY).replace("\n", end)) == body("Harbour strike ends\n\n" + STORY)


def test_no_break_spaces_are_blanks() -> None:
    """A no-break space is a blank within a line, and a line of them is a blank line."""
    assert body("Harbour strike ends\n\u00a0\n" + STORY.replace(" ", "\u00a0")) == body(
        "Harbour strike ends\n\n" + STORY
    )


def test_hostile_characters_leave_clean_text() -> None:
    """Lone surrogates, NUL and controls never reach a chunk, and no word is lost with them."""
    outline = read_text("Harbour\x00 strike\x1b ends\n\n" + STORY.replace("Varna", "Var\ud800na"))
    assert all(is_clean(chunk.text) for chunk in outline.chunks)
    assert "Var\ufffdna" in outline.chunks[1].text


def test_overrides_of_direction_are_removed_and_told() -> None:
    """An override that turns the page's text is taken out, and an issue says so."""
    outline = read_text("Harbour strike ends\n\n\u202e" + STORY)
    assert outline.issues[0].code == "bidi-control"
    assert "\u202e" not in outline.chunks[1].text


def test_too_long_a_text_is_refused() -> None:
    """Past `Limits.max_bytes` no work is done."""
    with pytest.raises(LimitExceeded):
        read_text("x" * 11, limits=Limits(max_bytes=10))


@pytest.mark.parametrize("text", ["", " \n\t\n", "Menu\nHome\nLog in\nSubscribe", "•\n—\n***"])
def test_text_without_a_story_has_no_body(text: str) -> None:
    """Where there is no prose nothing is made up: no chunk is without a role."""
    assert body(text) == []


def test_short_wrapped_lines_of_verse_stay_apart() -> None:
    """Lines that end before the next word would have to are the writer's own."""
    verse = "The sea was calm.\nThe gulls were loud.\nNobody came.\nNobody left the house that day, they said to us."
    assert len(body("Harbour strike ends\n\n" + STORY + verse)) == 6


def test_indented_openings_part_wrapped_paragraphs() -> None:
    """In wrapped copy without blank lines an indented line opens a paragraph."""
    copy = (
        "   Cranes at the port of Varna moved again on Monday for\nthe first time since Friday morning, they said.\n"
        "   The union accepted an offer by the government after\ntalks that lasted through the night and the day,\n"
        "both sides said on Monday.\n"
        "   Nothing was agreed on night shifts, which the union\nwants to limit to four a month.\n"
    )
    assert [text[:11] for _, text in body(copy)] == ["Cranes at t", "The union a", "Nothing was"]


def test_caption_given_twice_counts_once() -> None:
    """The second print of a caption is furniture."""
    caption = "A crane stands idle. (Photo: Ivo Penev)\n\n"
    outline = read_text("Harbour strike ends\n\n" + caption * 2 + STORY)
    assert [chunk.image is not None for chunk in outline.chunks[1:3]] == [True, False]


def test_agency_at_the_end_of_a_paragraph_makes_no_caption() -> None:
    """A paragraph that ends in the agency's name in brackets stays a paragraph."""
    assert body(STORY + "Talks on night shifts go on until June, both sides said. (AP)")[-1][0] == "paragraph"


def test_numbered_line_alone_is_a_crosshead() -> None:
    """A number before a short line between paragraphs counts crossheads, not items of a list."""
    kinds = [kind for kind, _ in body(STORY + "1. The night shifts\n\n" + STORY + "2. The ferry\n\n" + STORY)]
    assert kinds.count("heading") == 2


def test_numbered_lines_together_are_a_list() -> None:
    """Numbered lines one under the other are an ordered list."""
    outline = read_text(STORY + "1. Night shifts\n2. The ferry\n\n" + STORY)
    assert [chunk.text for chunk in outline.chunks if chunk.kind == "item" and chunk.ordered] == [
        "Night shifts",
        "The ferry",
    ]


def test_lines_behind_a_colon_are_a_list() -> None:
    """Short lines right behind a colon are items though nothing marks them."""
    kinds = [
        kind for kind, _ in body(STORY + "The union wants three things:\nnight shifts\na bonus\nbread\n\n" + STORY)
    ]
    assert kinds.count("item") == 3


def test_line_said_three_times_is_furniture() -> None:
    """A short line that a page repeats between the paragraphs is no crosshead."""
    outline = read_text("Harbour strike ends\n\n" + (STORY + "Article content\n\n") * 3 + STORY)
    assert texts(outline, "furniture") == ["Article content"] * 3


def test_tags_in_a_column() -> None:
    """Under a label of its own each short line is a tag."""
    outline = read_text("Harbour strike ends\n\n" + STORY + "Topics\nPorts\n#Varna\n\nShare")
    assert texts(outline, "tag") == ["Ports", "Varna"]


def test_other_stories_under_the_text_are_left_out() -> None:
    """What a heading such as "Most read" heads is furniture, teasers in whole sentences too."""
    text = "Harbour strike ends\n\n" + STORY * 2 + "Most read\n\nMayor opens a tram line.\n\nHerring is dear this year."
    assert len(body(text)) == 4


def test_byline_under_the_text() -> None:
    """A byline that stands under the story is its byline where none stands above."""
    assert texts(read_text("Harbour strike ends\n\n" + STORY + "By Ada Finch"), "byline") == ["By Ada Finch"]


def test_name_beside_the_date_is_a_byline() -> None:
    """A person's name next to the date names the author though no "by" stands before it."""
    outline = read_text("Cranes of Varna move again\n\n12 March 2024\nAda Finch\n\n" + STORY)
    assert texts(outline, "byline") == ["Ada Finch"]


def test_standfirst_without_a_full_stop() -> None:
    """A long line under the headline that ends in no full stop is a standfirst."""
    line = "A deal gives the workers of Varna a rise of seven percent over two years"
    assert texts(read_text("Cranes of Varna move again\n\n" + line + "\n\n" + STORY), "standfirst") == [line]


def test_comment_link_above_the_story_cuts_nothing() -> None:
    """A count of comments above the story is the count, and the text below it stays the story's."""
    outline = read_text("Cranes of Varna move again\n\nBy Ada Finch\n\n14 comments\n\n" + STORY * 3)
    assert find_comments(outline).count == 14
    assert len(texts(outline, None)) == 6


def test_office_under_the_byline_belongs_to_it() -> None:
    """The line under a byline that says what the author is gives the role."""
    author = parse_text("Harbour strike ends\n\nBy Ada Finch\nPolitical Correspondent\n\n" + STORY).byline.authors[0]
    assert (author.name, author.role) == ("Ada Finch", "Political Correspondent")


def test_line_under_the_byline_that_says_nothing_of_the_author_stays_out() -> None:
    """A line under the byline that is no office, agency or place is no part of it."""
    text = "Harbour strike ends\n\nBy Ada Finch\nUpdated twice today\n\n" + STORY
    assert texts(read_text(text), "byline") == ["By Ada Finch"]


@pytest.mark.parametrize(
    ("line", "printed"),
    [("121530 Mrz 24", "2024-03-12T15:30:00"), ("121530 GMT MAR 24", "2024-03-12T15:30:00+00:00")],
)
def test_group_of_date_and_time_under_the_copy_is_its_date(line: str, printed: str) -> None:
    """Agencies close a copy with the moment of filing, however long the copy is."""
    published = parse_text("Harbour strike ends\n\n" + STORY * 12 + line).published
    assert published is not None
    assert published.isoformat() == printed


def test_comments_date_no_story() -> None:
    """A story without a date does not take that of the first comment under it."""
    article = parse_text("Harbour strike ends\n\n" + STORY + "1 comment\n\nAda\n14 March 2024\nWell done.\nReply\n")
    assert article.comments[0].published is not None
    assert article.published is None


def test_buttons_within_a_story_do_not_end_it() -> None:
    """A row of share buttons between paragraphs leaves the short last paragraph in the body."""
    box = "Tweet\nShare\nForward to a friend\n\n"
    last = "Talks on the night shifts will go on until the end of June, they said."
    assert body("Harbour strike ends\n\n" + STORY * 2 + box + "What comes next\n\n" + last)[-2:] == [
        ("heading", "What comes next"),
        ("paragraph", last),
    ]


def test_call_to_the_reader_behind_the_buttons_is_no_body() -> None:
    """What follows the buttons under a story and does not end in a full stop is furniture."""
    call = "Get the best of the harbour delivered to your inbox on each morning of the week!"
    assert body("Harbour strike ends\n\n" + STORY * 2 + "Share\nTweet\n\n" + call)[-1][1] == STORY.split("\n\n")[1]


def test_agency_behind_the_last_sentence_signs_it() -> None:
    """An agency's sign behind the full stop does not make the paragraph a line without an end."""
    last = "Some thirty ships were waiting off the coast on Sunday night, the port authority said. PTI AB CD"
    assert body("Harbour strike ends\n\n" + STORY + last)[-1] == ("paragraph", last)


def test_owner_of_the_copyright_is_the_publisher() -> None:
    """A pasted page names its outlet in the notice at the foot."""
    text = "Harbour strike ends\n\n" + STORY + "Share\n\n© 2019–2024 The Varna Courier. All rights reserved."
    publisher = parse_text(text).publisher
    assert publisher is not None
    assert publisher.name == "The Varna Courier"


def test_notice_without_an_owner_names_no_publisher() -> None:
    """A notice of rights that names nobody gives no publisher."""
    assert parse_text("Harbour strike ends\n\n" + STORY + "© 2024 all rights reserved").publisher is None


def test_path_of_strokes_is_no_headline() -> None:
    """A breadcrumb parted by strokes gives sections, even where it repeats the headline."""
    article = parse_text("Home / Ports / Cranes of Varna move again\n\nCranes of Varna move again\n\n" + STORY)
    assert (article.headline, article.sections) == ("Cranes of Varna move again", ("Ports",))


@given(
    st.lists(
        st.sampled_from(["Reply", "5 comments", "Ada 3 March 2024", "Menu", "", "• x", "By A B", *STORY.split("\n")])
    )
)
@settings(max_examples=150, deadline=None)
def test_any_order_of_lines_is_read(lines: list[str]) -> None:
    """Whatever the order of the lines, reading ends, and chunks point at containers that exist."""
    outline = read_text("\n".join(lines))
    assert all(0 <= chunk.container < len(outline.containers) for chunk in outline.chunks)
    assert len(find_comments(outline).comments) <= len(lines)


@given(st.text(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read(text: str) -> None:
    """No text raises, and no chunk is empty or unclean."""
    assert all(chunk.text and is_clean(chunk.text) for chunk in read_text(text).chunks)


def _seconds(text: str) -> float:
    with undisturbed():
        start = time.process_time()
        read_text(text)
        return time.process_time() - start


@pytest.mark.limits
def test_a_megabyte_is_read_in_seconds() -> None:
    """A megabyte of prose, more than any page pasted, is read at once."""
    assert _seconds(STORY * (1_000_000 // len(STORY))) < 10


@pytest.mark.limits
@pytest.mark.parametrize(
    "unit",
    [
        STORY,
        "Reply\n\n",
        "Ada 3 March 2024\nNo.\n",
        "• x\n",
        "word ",
        "By Ada Finch\n",
        "5 comments\n",
        "a\n",
        "short:\nb\n",
    ],
)
def test_time_is_linear(unit: str) -> None:
    """Four times the text takes about four times as long."""
    small, large = (unit * (size // len(unit)) for size in (30_000, 120_000))
    # A neighbour on the machine may spoil some measurements, not all: the least of ever more are compared.
    least = [max(0.02, _seconds(small)), _seconds(large)]
    for _ in range(5):
        if least[1] <= 8 * least[0]:
            return
        least = [min(least[0], max(0.02, _seconds(small))), min(least[1], _seconds(large))]
    raise AssertionError(f"{least} seconds for {len(small)} and {len(large)} characters")
