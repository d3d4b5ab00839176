"""A standfirst in a box whose name says nothing is known by standing apart from the text."""

from __future__ import annotations

import newsrecord

LEAD = "After eleven days without a crossing, the island has fresh bread again, and a few more questions."
LINES = ("The ferry to Lund Island runs again.", "Its pier had been torn from the posts.", "The shop has fresh bread.")
TEXT = (
    "The ferry to Lund Island left the harbour on Saturday for the first time in eleven days, said the port.",
    "The shop on the island had been without fresh bread since the storm tore the pier from its posts in March.",
    "Nobody knows who is to pay for the new ramp, and the company says that it will not, whatever the court may say.",
)


def read(head, description=None, text=TEXT):
    metas = f'<meta name="description" content="{description}">' if description else ""
    story = "".join(f'<p class="k5">{line}</p>' for line in text)
    page = (
        f"<head>{metas}</head><main class=k0><h1 class=k1>Ferry runs again</h1>{head}<div class=k4>{story}</div></main>"
    )
    article = newsrecord.parse_html(page, url="https://news.example/1", annotate=())
    return article.standfirst, [block.text for block in article.body]


def test_sentence_apart_from_the_text_is_the_standfirst():
    """It stands in an element of its own, of another look than the paragraphs."""
    assert read(f"<div class=k2>{LEAD}</div>")[0] == LEAD


def test_lines_apart_from_the_text_that_the_page_describes_itself_by_are_the_standfirst():
    """Some papers sum a story up in several lines, declare the first, and set all of them apart: they are no body."""
    lines = "".join(f"<p class=k3>{line}</p>" for line in LINES)
    head = f"<p class=k8>Published 14.14</p><div class=k2>{lines}</div><div class=k9>Ana Ruiz</div>"
    assert read(head, LINES[0]) == ("\n".join(LINES), list(TEXT))


def test_first_paragraph_with_a_look_of_its_own_beside_the_others_is_none():
    """It is set in larger letters, and stands in one box with what it opens."""
    story = f'<div class=k4><p class="k6">{LEAD}</p>{"".join(f"<p class=k5>{line}</p>" for line in TEXT)}</div>'
    page = f"<main class=k0><h1 class=k1>Ferry runs again</h1>{story}</main>"
    assert newsrecord.parse_html(page, url="https://news.example/1", annotate=()).standfirst is None


def test_paragraphs_in_boxes_alike_have_no_standfirst():
    """Where each paragraph has a box, the first is one of them."""
    story = "".join(f"<div class=k7><p class=k5>{line}</p></div>" for line in TEXT)
    page = f"<main class=k0><h1 class=k1>Ferry runs again</h1>{story}</main>"
    assert newsrecord.parse_html(page, url="https://news.example/1", annotate=()).standfirst is None


def test_icon_before_a_standfirst_is_none_of_it():
    """A font draws a quotation mark in place of a private letter."""
    assert read(f"<div class=standfirst>\ue640 {LEAD}</div>")[0] == LEAD


def test_sentence_below_the_credits_is_found_past_buttons():
    """However many buttons and pictures stand between the headline and it, they are nothing that readers read."""
    buttons = "".join(
        f"<li><a href='/{name}'>{name}</a></li>" for name in ("Mail", "Print", "Copy", "Larger", "Smaller")
    )
    signed = "<p class=k8>By Ana Ruiz</p><p class=k9>2 May 2024, 14:14</p>"
    head = f"{signed}<ul>{buttons}</ul><span class=k6>3 comments</span><div class=k2><p class=k7>{LEAD}</p></div>"
    assert unstyled(head)[0] == LEAD


def test_long_heading_below_the_credits_and_buttons_is_the_standfirst():
    """What is a sentence, and the one heading above all paragraphs, heads none of them."""
    head = (
        f"<p class=k8>2 May 2024, 14:14</p><div class=k9>Agency</div><div class=k6>Share</div><h2 class=k2>{LEAD}</h2>"
    )
    assert unstyled(head)[0] == LEAD


def test_call_among_the_buttons_is_no_standfirst():
    """A few words that turn to the readers stand there, too."""
    call = "<div class=k2><p class=k7>Stay in touch. Follow us now!</p></div>"
    assert unstyled(f"<p class=k8>2 May 2024, 14:14</p><ul><li><a href='/m'>Mail</a></li></ul>{call}")[0] is None


def test_sentence_above_far_credits_is_the_standfirst():
    """A picture with its words and a row of buttons part it from the line that says who wrote, and when."""
    buttons = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("Mail", "Print", "Copy", "Larger"))
    picture = "<figure><img src='/a.jpg'><figcaption>The pier in April</figcaption></figure>"
    head = f"<div class=k2><p>{LEAD}</p></div>{picture}<ul>{buttons}</ul><p class=k8>2 May 2024, 14:14</p>"
    assert unstyled(head)[0] == LEAD


def test_points_below_the_headline_are_the_standfirst():
    """A short list that is the first thing to read sums the story up, and is no part of its body."""
    points = "".join(f"<li>{line}</li>" for line in LINES)
    standfirst, body = unstyled(f"<ul class=k2>{points}</ul><p class=k8>Ana Ruiz</p><p class=k9>2 May 2024, 14:14</p>")
    assert (standfirst, body) == ("\n".join(LINES), list(TEXT))


def test_list_of_links_below_the_headline_is_no_standfirst():
    """It leads to other stories, or to the parts of this one."""
    points = "".join(f"<li><a href='#{number}'>{line}</a></li>" for number, line in enumerate(LINES))
    assert unstyled(f"<ul class=k2>{points}</ul>")[0] is None


def test_heading_of_several_lines_above_the_text_is_the_standfirst():
    """Papers in Korean set the points of a story so, each in a line of its own."""
    head = f"<p class=k8>2 May 2024, 14:14</p><div class=k9>Agency</div><h2 class=k2>{'<br>'.join(LINES)}</h2>"
    assert unstyled(head)[0] == "\n".join(LINES)


def unstyled(head):
    """Return the standfirst and the body of a page whose paragraphs look like any other line."""
    story = "".join(f"<p>{line}</p>" for line in TEXT)
    page = f"<main><div class=k0><h1>Ferry runs again</h1>{head}<div class=k4>{story}</div></div></main>"
    article = newsrecord.parse_html(page, url="https://news.example/1", annotate=())
    return article.standfirst, [block.text for block in article.body]


def test_sentence_above_a_name_and_a_day_is_no_part_of_the_text_in_a_box_behind_them():
    """No element says what it is, and no description repeats it: none of the paragraphs stands beside it."""
    credits_ = '<div class=k9><a href="/by/ana">Ana Ruiz</a><div>8 Oct 2024 10:20</div></div>'
    story = "".join(f"<p>{line}</p>" for line in TEXT)
    apart = f"<div class=k3><div><p>{LEAD}</p></div>{credits_}<div>{story}</div></div>"
    beside = f"<div class=k3><p>{LEAD}</p>{credits_}{story}</div>"
    for box, wanted in ((apart, list(TEXT)), (beside, [LEAD, *TEXT])):
        page = f"<main class=k0><h1 class=k1>Ferry runs again</h1>{box}</main>"
        assert [block.text for block in newsrecord.parse_html(page, annotate=()).body] == wanted


def test_sentence_between_headline_and_byline_is_the_standfirst_where_the_text_goes_on_beside_it():
    """Plain pages have all lines in one element; a brief with its author below it keeps its one paragraph."""
    story = "".join(f"<p>{line}</p>" for line in TEXT)
    page = f"<main><h1>Ferry runs again</h1><p>{LEAD}</p><p>By Ana Ruiz</p>%s</main>"
    article = newsrecord.parse_html(page % story, annotate=())
    assert (article.standfirst, [block.text for block in article.body]) == (LEAD, list(TEXT))
    article = newsrecord.parse_html(page % f"<div><h2>More</h2>{story}</div>", annotate=())
    assert LEAD in [block.text for block in article.body]


def test_short_line_with_a_colon_above_the_credits_is_the_standfirst():
    """A label leads to a name or a day, which open with a capital or a figure."""
    names = "<div><span>Ana Ruiz</span></div><div><span>September 3, 2024</span></div>"
    line = "Plus: a smaller harbour, and a tool we like"
    assert read(f"<h2>{line}</h2>{names}")[0] == line
    assert read(f"<h2>Words: Ana Ruiz of the Harbour Review and Tom Lee</h2>{names}")[0] is None


def test_sentence_apart_that_the_page_tells_in_other_words_is_the_standfirst():
    """What searchers are told of a story is often the same in a few other words."""
    told = "The island has fresh bread after eleven days without a crossing, and questions about who pays for it."
    assert read(f"<div class=k2>{LEAD}</div>", told)[0] == LEAD


def test_sentence_apart_that_the_page_does_not_tell_is_none():
    """Of what stands apart and has little in common with what the page tells, the latter sums the story up."""
    told = "A ramp for the island may cost more than the company earns in a year, and nobody offers to pay for it."
    assert read(f"<div class=k2>{LEAD}</div>", told)[0] == told


BUTTONS = "".join(f"<li><a href='/{n}'>Share {n}</a></li>" for n in range(20))


def test_paragraph_far_below_the_headline_that_is_called_the_standfirst_is_it():
    """Twenty buttons stand between the two, and the text begins behind it in the same box."""
    story = "".join(f"<p class=k5>{line}</p>" for line in TEXT)
    page = f"<div><h1>Ferry runs again</h1><ul>{BUTTONS}</ul><div><p class=standfirst>{LEAD}</p>{story}</div></div>"
    article = newsrecord.parse_html(page, url="https://news.example/1", annotate=())
    assert (article.standfirst, [block.text for block in article.body]) == (LEAD, list(TEXT))


def test_first_paragraph_element_below_a_text_sums_nothing_up():
    """Where the text is in other elements, a note below it is called a description, too."""
    story = "".join(f"<div>{line}</div>" for line in TEXT)
    page = f"<div><h1>Ferry runs again</h1><ul>{BUTTONS}</ul><div>{story}<p class=description>{LEAD}</p></div></div>"
    assert newsrecord.parse_html(page, url="https://news.example/1", annotate=()).standfirst is None
