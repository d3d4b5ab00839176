"""The parts of a story are told from the boxes between them by how a page is built, in any language."""

from __future__ import annotations

import pytest

from newsrecord.find.body.body import find_bodies
from newsrecord.page.walk import read_page

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
OTHER = "Dock workers in Lund have stopped work for a third week because the talks about night shifts broke down."
STORY = (FIRST, SECOND, THIRD)
TITLE = "Bridge to close"
ASKED = ("Why is it closed?", "Did nobody know?", "Who is to pay?")


def blocks(page):
    found = find_bodies(read_page(page, url="https://news.example/1"), frozenset())
    return [(block.type, block.text) for block in found[0].value if block.type != "figure"] if found else []


def texts(page):
    return [text for kind, text in blocks(page) if kind != "embed"]


def paragraphs(*lines, attributes=""):
    return "".join(f"<p {attributes}>{line}</p>" for line in lines)


def between(what):
    """Return what stays of a story with *what* between its second and third paragraphs."""
    return texts(f"<article><h1>{TITLE}</h1>{paragraphs(FIRST, SECOND)}{what}{paragraphs(THIRD)}</article>")


def entry(hour, heading, line):
    return f"<section class=e><header><span>{hour}</span><h2>{heading}</h2></header><p>{line}</p></section>"


def test_heading_of_an_entry_stays():
    """What heads the entry of a live blog stands in a header, and is a heading of the story."""
    entries = entry("09:42", "A vote", FIRST) + entry("09:10", "A warning", SECOND) + entry("08:31", "A plan", THIRD)
    found = blocks(f"<main><h1>{TITLE}</h1>{entries}</main>")
    assert [text for kind, text in found if kind == "heading"] == ["A vote", "A warning", "A plan"]


def test_header_that_stands_alone_is_no_entry():
    """A single header heads the page, not a part of it."""
    page = f"<div><header><h2>The Courier</h2></header><main><h1>{TITLE}</h1>{paragraphs(*STORY)}</main></div>"
    assert texts(page) == list(STORY)


@pytest.mark.parametrize(
    "crosshead",
    [
        "<div class=zwischentitel>Was nun</div>",
        "<div class='c-story__crosshead'>Was nun</div>",
        "<kk-crosshead>Was nun</kk-crosshead>",
    ],
)
def test_element_that_is_called_a_crosshead_is_a_heading(crosshead):
    """A name tells a crosshead where no heading element does."""
    page = f"<article><h1>{TITLE}</h1>{paragraphs(FIRST, SECOND)}{crosshead}{paragraphs(THIRD)}</article>"
    assert ("heading", "Was nun") in blocks(page)


def test_line_above_the_story_is_no_crosshead():
    """What is called a subhead above the first paragraph is no heading within the story."""
    page = (
        f"<article><h1>{TITLE}</h1><div class=subhead>A town without a way across</div>{paragraphs(*STORY)}</article>"
    )
    assert ("heading", "A town without a way across") not in blocks(page)


def test_summary_of_details_is_a_heading():
    """What opens a folded part heads it."""
    details = f"<details><summary>Who pays</summary><p>{THIRD}</p></details>"
    page = f"<article><h1>{TITLE}</h1>{paragraphs(FIRST, SECOND)}{details}</article>"
    assert blocks(page)[2:] == [("heading", "Who pays"), ("paragraph", THIRD)]


def test_question_that_opens_an_interview_stays():
    """Where the story has questions in bold, the one before the first answer is part of it."""
    page = f"""<article><h1>{TITLE}</h1><p><b>Why now?</b></p><p>{FIRST}</p><p><b>Who pays?</b></p>
        {paragraphs(SECOND, THIRD)}</article>"""
    assert texts(page)[0] == "Why now?"


def test_bold_line_that_opens_another_story_goes():
    """Without other questions it is a label."""
    page = f"<article><h1>{TITLE}</h1><p><b>Heard already?</b></p>{paragraphs(*STORY)}</article>"
    assert texts(page) == list(STORY)


def test_first_rank_headings_within_a_story_stay():
    """Some set their crossheads in the first rank."""
    page = f"<div class=story><h1>{TITLE}</h1>{paragraphs(FIRST, SECOND)}<h1>Who pays</h1>{paragraphs(THIRD)}</div>"
    assert texts(f"<title>{TITLE}</title>{page}") == [FIRST, SECOND, "Who pays", THIRD]


@pytest.mark.parametrize(
    "box",
    [
        "<div class=k7><p>Was meinen Sie: Soll die Brücke bleiben?</p><label><input type=radio> Ja</label></div>",
        "<div class=k7><b>Soll sie bleiben?</b><ul><li><label><input type=radio>Ja, auf jeden Fall</label></ul></div>",
        "<div class=k7><p>Every Friday we send you five stories from the river.</p><input type=email></div>",
        "<div class=k7><p>Chaque vendredi, cinq récits du fleuve.</p><div class=k8><input type=text></div></div>",
    ],
)
def test_box_to_fill_in_is_left_out(box):
    """A poll or a form is told by what readers are to fill in, without a form element."""
    assert between(box) == list(STORY)


def test_step_with_a_box_to_tick_stays():
    """What is ticked stands in recipes and checklists."""
    step = "Cut the leeks into rings as thick as a finger, and wash them well."
    assert step in between(f"<div class=k7><p><input type=checkbox> {step}</p></div>")


def test_line_beside_a_video_is_left_out():
    """A line that shares a box with an embed and nothing else is what the player shows."""
    line = "<p>The old bridge from within, on Sunday</p>"
    assert between(f"<div class=v1><iframe src='https://video.example/1'></iframe>{line}</div>") == list(STORY)


@pytest.mark.parametrize(
    "box",
    [
        "<div class=k7><p>Notre travail est libre parce que des lecteurs le paient.</p><a href='/don'>Donner</a></div>",
        "<div class=k7><h4>Lee también</h4><p>Los estibadores paran por tercera semana.</p><a href=/2>Ver</a></div>",
        "<div class=k7><p>我们的报道由读者付费，谢谢您的支持。</p><a href='/give'>支持我们</a></div>",
    ],
)
def test_box_of_words_and_a_link_is_left_out(box):
    """What looks otherwise than the paragraphs and leads elsewhere is an offer or an appeal."""
    assert between(box) == list(STORY)


def test_wall_goes_with_its_heading():
    """What a heading that asks readers to subscribe heads is the offer, however long beside a short beginning."""
    wall = """<div class=w1><h3>Weiterlesen mit Bote Plus</h3><p>Vier Wochen lang kosten alle Artikel nur einen Euro,
        danach nicht mehr als neun im Monat.</p><ul><li>Die Ausgabe am Vorabend</li></ul></div>"""
    assert texts(f"<article><h1>{TITLE}</h1>{paragraphs(FIRST, SECOND)}{wall}</article>") == [FIRST, SECOND]


def test_form_goes_with_what_invites_to_it():
    """The words beside a form that asks for an address belong to it."""
    form = "<form><input type=email><button>Tuma</button></form>"
    assert between(f"<div class=k7><p>Kila Ijumaa tunakutumia hadithi tano.</p>{form}</div>") == list(STORY)


def test_boxes_of_one_kind_are_the_story():
    """Where boxes with a link come again and again, the story is a list of things."""
    boxes = "".join(
        f"<div class=k7><p>Boots of kind {i}, dry at the seam.</p><a href=/{i}>To the shop</a></div>" for i in range(4)
    )
    assert "Boots of kind 2, dry at the seam." in between(boxes)


def test_footnote_with_a_link_back_stays():
    """The number of a footnote is a link, and no button."""
    note = "Report of the engineers to the council, page fourteen."
    assert note in between(f"<div class=fn><a href='#r1'>1</a><div><p>{note}</p></div></div>")


def test_question_in_an_element_of_its_own_opens_an_interview():
    """Questions need not be bold where they look alike."""
    parts = "".join(
        f"<div class=q><p>{q}</p></div><div class=a><p>{a}</p></div>" for q, a in zip(ASKED, STORY, strict=True)
    )
    assert texts(f"<article><h1>{TITLE}</h1>{parts}</article>")[0] == ASKED[0]


def test_column_of_teasers_is_left_out():
    """Linked headings with a sentence under each, in a column beside the story, are other stories."""
    teasers = "".join(f"<div><h5><a href=/{i}>Story {i} of the day</a></h5><p>{OTHER} {i}.</p></div>" for i in range(2))
    story = paragraphs(*STORY, *(f"{line} So it was in year {i} as well." for i, line in enumerate(STORY)))
    page = f"<div><div class=col-8><h1>{TITLE}</h1>{story}</div><div class=col-4><h4>More</h4>{teasers}</div></div>"
    assert not any(OTHER in text for text in texts(page))


def test_list_of_things_with_linked_headings_stays():
    """What leads into a list of products is shorter than the list."""
    things = "".join(f"<div><h3><a href=/{i}>Boots {i} of the year</a></h3><p>{OTHER} {i}.</p></div>" for i in range(6))
    page = f"<main><div class=top><h1>{TITLE}</h1>{paragraphs(FIRST)}</div><div class=list>{things}</div></main>"
    assert sum(OTHER in text for text in texts(page)) == 6


@pytest.mark.parametrize(
    "greeting",
    ["Ladies and gentlemen,", "Meine Damen und Herren!", "Señoras y señores:", "Уважаемые коллеги!", "Hello builders,"],
)
def test_greeting_opens_a_speech(greeting):
    """Governments print speeches as they were held."""
    assert texts(f"<article><h1>{TITLE}</h1>{paragraphs(greeting, *STORY)}</article>") == [greeting, *STORY]


def test_short_lines_around_paragraphs_in_elements_of_their_own():
    """Builders of letters set each paragraph in a box; what greets and what closes in a like one is the story's."""

    def boxed(*lines, name=""):
        return "".join(f'<div style="padding:0" class="{name}"><p class="t">{line}</p></div>' for line in lines)

    story = boxed(*STORY)
    letter = f"{boxed('Hi all,')}{story}{boxed('Nobody slept that night.')}"
    assert texts(f"<article><h1>{TITLE}</h1><div>{letter}</div>") == ["Hi all,", *STORY, "Nobody slept that night."]
    other = boxed("All rights are reserved.", name="small")
    assert texts(f"<article><h1>{TITLE}</h1><div>{story}{other}</div>") == list(STORY)


def test_short_sentences_that_are_said_again_stay():
    """Tales and interviews repeat an answer; labels between the parts of a story are no sentences."""
    lines = [part for line in STORY for part in (line, "No answer.", "Advertisement")]
    kept = texts(f"<article><h1>{TITLE}</h1>{paragraphs(*lines)}</article>")
    assert kept == [part for line in STORY for part in (line, "No answer.")]


SAID = "“We had no choice,” said the mayor of Harrowgate. “The water was at the rail by midnight.”"


@pytest.mark.parametrize(
    "box",
    [
        "<aside class=pullquote>We had no choice</aside>",
        "<blockquote class=pullquote><p>“We had no choice. The water was at the rail by midnight.”</p></blockquote>",
        "<div class=pull-quote-wrapper><div class=quote-mark>“</div><div class=quote-text>We had no choice</div>"
        "<div class=quote-by>Karin Dahl, mayor</div></div>",
    ],
)
def test_pull_quote_may_be_short_or_leave_out_who_speaks(box):
    """What an element called a pull quote says is cut where the story says it, at once or sentence by sentence."""
    assert between(f"<p>{SAID}</p>{box}") == [FIRST, SECOND, SAID, THIRD]


def test_joiner_that_begins_a_line_is_no_part_of_it():
    """An invisible joiner before the first letter is dropped, and a line in bold behind it is a crosshead."""
    page = (
        f"<h1>{TITLE}</h1><p>\u200d{FIRST}</p><p>{SECOND}</p><p>\u200d<strong>What is next</strong></p><p>{THIRD}</p>"
    )
    assert blocks(page) == [
        ("paragraph", FIRST),
        ("paragraph", SECOND),
        ("heading", "What is next"),
        ("paragraph", THIRD),
    ]


@pytest.mark.parametrize("note", ["<span role=tooltip>Built in 1901.</span>", "<span class=tooltip-text>Built.</span>"])
def test_words_that_show_at_a_pointer_are_no_part_of_a_line(note):
    """What explains a word when a pointer rests on it is not read into the sentence."""
    assert between(
        f"<p>The old bridge{note} of the town stays closed until the water has gone, the mayor said.</p>"
    ) == [
        FIRST,
        SECOND,
        "The old bridge of the town stays closed until the water has gone, the mayor said.",
        THIRD,
    ]
