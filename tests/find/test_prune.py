"""What publishers put between and around the paragraphs is cut, and what belongs to the story stays."""

from __future__ import annotations

import pytest

from newsrecord.find.body import prune
from newsrecord.find.body.body import find_bodies
from newsrecord.model.body import Figure, Heading
from newsrecord.page.walk import read_page

FIRST = "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town."
SECOND = "Engineers had warned, more than once, that the northern pier would not stand another winter of floods."
THIRD = "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for."
STORY = (FIRST, SECOND, THIRD)


def blocks(page):
    found = find_bodies(read_page(page, url="https://news.example/1"), frozenset())
    return found[0].value if found else ()


def texts(inner, head=""):
    return [
        block.text
        for block in blocks(f"{head}<article><h1>Bridge to close</h1>{inner}</article>")
        if block.type != "figure"
    ]


def between(what):
    """Return what stays of a story with *what* between its second and third paragraphs."""
    return texts(f"<p>{FIRST}</p><p>{SECOND}</p>{what}<p>{THIRD}</p>")


def behind(what, head=""):
    """Return what stays of a story with *what* behind it."""
    return texts("".join(f"<p>{line}</p>" for line in STORY) + what, head)


@pytest.mark.parametrize(
    "line",
    [
        '<p>Read also: <a href="/2">The ferry to Lund Island runs again after eleven days</a></p>',
        '<p>Lesen Sie auch: <a href="/2">Die Fähre nach Lund fährt nach elf Tagen wieder</a></p>',
        '<p>À lire aussi <a href="/2">Le bac de Lund circule de nouveau après onze jours</a></p>',
        '<p>IZINDABA | <a href="/2">Umkhumbi oya eLund uyahamba futhi namuhla ekuseni</a></p>',
        '<p><a href="/2">The ferry to Lund Island runs again after eleven days</a></p>',
        '<h3>Read more</h3><p><a href="/2">The ferry to Lund Island runs again</a></p>',
        '<p><strong>Baca juga: <a href="/2">Feri ke Pulau Lund berlayar lagi pagi ini</a></strong></p>',
    ],
)
def test_line_that_points_to_another_story_is_cut(line):
    """A label and a link between two paragraphs is no part of the story."""
    assert between(line) == list(STORY)


@pytest.mark.parametrize("line", ["[contact-form-7 id=”91″ title=”Write to us”]", "[form id=7]", "{{box}}"])
def test_what_a_system_should_have_replaced_is_cut(line):
    """A code for a form that the system did not know stands as a paragraph of its own."""
    assert between(f"<p>{line}</p>") == list(STORY)


def test_word_in_brackets_with_a_figure_within_a_sentence_stays():
    """Only a paragraph that is nothing but the code is one."""
    assert between("<p>The [mark2] on the pier was painted in May, they said.</p>")[2].startswith("The [mark2]")


def test_paragraph_that_ends_in_a_link_stays():
    """A sentence with a long link in it is no pointer."""
    line = (
        'The report of the engineers says: <a href="/r">the pier is unsafe in any flood above two metres</a>, and more.'
    )
    assert len(between(f"<p>{line}</p>")) == 4


def test_linked_crossheads_of_a_list_stay():
    """Where every part of a story goes under a linked heading, the headings are its crossheads."""
    parts = "".join(f'<h2><a href="/p{i}">Bridge number {i}</a></h2><p>{STORY[i % 3]} It is {i}.</p>' for i in range(6))
    found = blocks(f"<article><h1>Six bridges</h1>{parts}</article>")
    assert sum(isinstance(block, Heading) for block in found) == 6


@pytest.mark.parametrize("words", ["Player wird geladen", "Öppna bild i helskärm", "1/12", "Advertisement"])
def test_label_in_an_element_of_its_own_is_cut(words):
    """The words on a player, a button or a gallery are no paragraph."""
    assert between(f"<div><div>{words}</div></div>") == list(STORY)


def test_short_lines_of_one_look_are_facts():
    """Lines of the same element that say something else each time belong to the story."""
    rows = "".join(f"<div class=row>Bridge {i}, built in 18{i}0</div>" for i in range(1, 5))
    assert len(between(rows)) == 3 + 4


def test_items_that_repeat_stay():
    """A list may say the same of several things; only paragraphs are never said twice."""
    part = "<h2>A bridge</h2><ul><li>Plan to spend: 15 to 40 crowns</li><li>Open in winter</li></ul>"
    found = between(part * 3)
    assert "\n".join(found).count("Plan to spend: 15 to 40 crowns") == 3


def test_label_with_a_colon_that_repeats_stays():
    """A label such as "Overview:" opens each part of a story; it is not the advertisement between them."""
    assert between("<p>Overview:</p><ul><li>Built of oak in 1891.</li></ul>" * 4).count("Overview:") == 4


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our newsletter and never miss a bridge.",
        "Reporting by Ana Ruiz in Harrowgate; editing by Tom Lee",
        "This story was produced by the Harrowgate Desk in partnership with the Lund Gazette.",
        "Jetzt abonnieren: der Brückenbrief, jede Woche neu.",
        "Suivez-nous pour ne rien manquer de la vie du pont.",
        "Подпишитесь на наш канал о мостах.",
        "All rights reserved.",
    ],
)
def test_closing_line_of_the_publisher_is_cut(line):
    """Appeals and imprints behind the last paragraph are no part of the story."""
    assert behind(f"<p>{line}</p>") == list(STORY)


def test_life_of_the_author_is_cut():
    """A closing paragraph that opens with the author's name says who wrote the story."""
    head = '<meta name="author" content="Ana Ruiz">'
    line = "Ana Ruiz has written on bridges since 2009 and lives in Harrowgate with two dogs."
    assert behind(f"<p>{line}</p>", head) == list(STORY)


def test_closing_paragraph_on_somebody_else_stays():
    """A closing paragraph on a person of the story is the story."""
    line = "Maria Holm, who keeps the only shop by the bridge, says she will move in spring."
    assert behind(f"<p>{line}</p>", '<meta name="author" content="Ana Ruiz">') == [*STORY, line]


def test_appeal_in_a_box_between_paragraphs_is_cut():
    """An appeal that looks otherwise than the paragraphs is cut wherever it stands."""
    box = "<div class=x7><p class=x8>Get the best of the bridge: sign up for our newsletter.</p></div>"
    assert between(box) == list(STORY)


def test_paragraph_that_speaks_of_newsletters_stays():
    """A paragraph among others that has such words in it is the story."""
    line = "The council had asked everybody to subscribe to its newsletter, and few did, the mayor said on Monday."
    assert line in between(f"<p>{line}</p>")


def test_caption_beside_a_picture_goes_to_the_picture():
    """A line that shares a box with a picture and nothing else is the picture's caption."""
    box = '<div class=x1><img src="/b.jpg" width=600 height=400><p>The old bridge on Sunday morning</p></div>'
    found = blocks(f"<article><h1>Bridge to close</h1><p>{FIRST}</p>{box}<p>{SECOND}</p><p>{THIRD}</p></article>")
    figures = [block for block in found if isinstance(block, Figure)]
    assert [figure.image.caption for figure in figures] == ["The old bridge on Sunday morning"]
    assert [block.text for block in found if not isinstance(block, Figure)] == list(STORY)


def test_cards_of_picture_and_text_are_the_story():
    """Where boxes of a picture and a line hold much of the text, the story is told in them."""
    cards = "".join(
        f'<div class=card9><img src="/b{i}.jpg" width=600 height=400><p>{line}</p></div>'
        for i, line in enumerate(STORY)
    )
    assert [line for line in texts(cards) if line in STORY] == list(STORY)


@pytest.mark.parametrize("line", ["By Ana Ruiz", "3 May 2021", "Aktualisiert am 07.01.2026 - 18:50 Uhr"])
def test_byline_or_date_that_opens_the_story_is_cut(line):
    """What tells of the story's making above its first paragraph is no part of it."""
    assert texts(f"<p>{line}</p>" + "".join(f"<p>{each}</p>" for each in STORY)) == list(STORY)


def test_heading_whose_part_was_cut_is_cut():
    """A heading goes with what it heads."""
    assert behind('<h2>More bridges</h2><ul><li><a href="/2">The bridge of Lund</a></li></ul>') == list(STORY)


def test_heading_before_the_first_paragraph_stays():
    """A crosshead may open the story."""
    assert texts("<h2>A vote</h2>" + "".join(f"<p>{line}</p>" for line in STORY)) == ["A vote", *STORY]


def test_table_behind_the_last_paragraph_stays():
    """A story may end in tables under headings of their own."""
    table = "<table><tr><th>Bridge</th><th>Built</th></tr><tr><td>Old</td><td>1891</td></tr></table>"
    assert len(behind(f"<h2>Bridges</h2>{table}")) == 5


PICTURE = "<img src='/{0}.jpg' width=300 height=200>"
CARD = f"<li><a href='/{{0}}'><figure>{PICTURE}<figcaption>Ferry {{0}}</figcaption></figure></a>"


@pytest.mark.parametrize(
    "box",
    [
        "<div class=grid><h3>Our most read</h3><ul>" + "".join(map(CARD.format, (2, 3, 4))) + "</ul></div>",
        "<div class=rail><h3>Our most read</h3>"
        + "".join(
            f"<div><img src=/{i}.jpg width=300 height=200><b><a href=/{i}>Ferry number {i}</a></b></div>"
            for i in (2, 3)
        )
        + "</div>",
        "<div class=grid><h4>More</h4><h3>Our most read</h3>"
        + "".join(f"<p><a href=/{i}>Ferry number {i}</a></p><p>5:00</p>" for i in (2, 3))
        + "</div>",
    ],
)
def test_heading_of_a_box_of_links_goes_with_its_links(box):
    """What is left of a box of other stories, its headings and their pictures, goes with the links."""
    page = f"<article><h1>Bridge to close</h1><p>{FIRST}</p><p>{SECOND}</p>{box}<p>{THIRD}</p></article>"
    assert [block.text for block in blocks(page)] == list(STORY)


def test_heading_of_a_product_stays_above_the_links_to_its_shops():
    """Links to other sites below a heading are where a thing is sold, and the heading names it."""
    shops = "".join(f'<p><a href="https://shop{i}.example/lamp">40 at Shop {i}</a></p>' for i in (1, 2))
    assert between(f"<div class=product><h3>The Harbour Lamp</h3>{shops}</div>")[2] == "The Harbour Lamp"


def test_gallery_with_captions_stays():
    """Pictures with captions below a heading are no cards where nothing leads from them."""
    pictures = "".join(
        f"<figure><img src=/{i}.jpg width=300 height=200><figcaption>Pier {i} at dawn</figcaption></figure>"
        for i in (1, 2, 3)
    )
    assert "In pictures" in between(f"<div class=gallery-x><h3>In pictures</h3>{pictures}</div>")


@pytest.mark.parametrize(
    "line",
    [
        "<h3>&lt;저작권자ⓒ하버일보. 무단전재-재배포 금지&gt;</h3>",
        "<p>Try our app without ads by clicking here.</p>",
        "<p>No time to read it all? Get a weekly roundup in your inbox instead.</p>",
        "<h3>【熱門點閱】</h3><p>本報歡迎投稿，來稿請寄至desk@harbour.example。</p>",
    ],
)
def test_notice_or_call_that_closes_the_page_is_cut(line):
    """Notices are cut in headings too, and what a wall says behind the story."""
    assert behind(line) == list(STORY)


def test_window_that_opens_over_the_page_is_no_story():
    """What is called a modal or a popup is none of the story, however much it says, unless the headline is in it."""
    notice = "".join(
        f"<p>Some of the {i} kinds of data that this site keeps are needed, others are not at all.</p>"
        for i in range(9)
    )
    modal = f"<div class='x-modal'><h4>Privacy Overview</h4>{notice}</div>"
    story = f"<h1>Bridge to close</h1><p>{FIRST}</p>"
    assert [block.text for block in blocks(f"<title>Bridge to close</title><div>{story}</div>{modal}")] == [FIRST]
    inside = f"<title>Bridge to close</title><div class='story-modal'>{story}<p>{SECOND}</p></div>"
    assert [block.text for block in blocks(inside)] == [FIRST, SECOND]


def test_subjects_among_the_classes_of_a_post_make_no_furniture_of_it():
    """WordPress names a post's categories and tags in its class: "tag-newsletter" is no newsletter."""
    other = "".join(f"<div class=notice><p>{SECOND} {i}.</p></div>" for i in range(6))
    names = "post-7 type-post status-publish hentry category-podcast tag-newsletter"
    post = f"<article class='{names}'><p>{FIRST}</p><p>{THIRD}</p></article>"
    found = [
        block.text
        for block in blocks(f"<title>Bridge to close</title><h1>Bridge to close</h1>{post}<div>{other}</div>")
    ]
    assert found[:2] == [FIRST, THIRD]


@pytest.mark.parametrize("line", ['The company <a href="/x">apologised</a> on Tuesday.', "“Never,” she said."])
def test_short_sentence_that_closes_the_story_stays(line):
    """The last line of a story may be short; it stands beside the others and looks as they do."""
    page = f"<article><h1>Bridge to close</h1><p>{FIRST}</p><p>{SECOND}</p><p>{line}</p></article>"
    assert len(blocks(page)) == 3


def test_signs_that_say_nothing_are_cut():
    """A stop or a rule alone is none of the story, three stars between its parts are."""
    assert between("<p>.</p><h3>###</h3><p>--</p>") == list(STORY)
    assert between("<p>* * *</p>") == [FIRST, SECOND, "* * *", THIRD]


BOX = '<div class="box"><img src="/ana.jpg" width="90" height="90"><h4><a href="/ana">Ana Ruiz</a></h4><p>{}</p></div>'
BYLINE = '<meta name="author" content="Ana Ruiz">'


def test_life_under_the_name_of_the_author_is_cut():
    """A paragraph in one box with the author's name, behind the story, tells of the author in any words."""
    life = "Dad of two, reluctant traveller, weekend sailor, and executive editor of this harbour paper since 2009."
    assert behind(BOX.format(life), BYLINE) == list(STORY)


def test_paragraph_under_another_name_stays():
    """Of those who did not write it a story may tell at its end."""
    last = "The engineer who built the first bridge lies buried beside it, under a stone without a date or a name."
    assert behind(BOX.format(last).replace("Ana Ruiz", "Tom Lee"), BYLINE)[-1] == last


def test_life_that_opens_with_the_given_name_is_cut():
    """Authors are called by their given names where their lives are told."""
    assert behind("<p>Ana has covered the harbour for eleven years.</p>", BYLINE) == list(STORY)


@pytest.mark.parametrize(
    "line", ["(Visited 1,902 times, 364 visits today)", "You need to login or register to keep your bookmarks."]
)
def test_counters_and_calls_to_log_in_are_cut(line):
    """Plug-ins print them as paragraphs behind the story."""
    assert behind(f"<p>{line}</p>") == list(STORY)


def test_sign_before_what_was_cut_goes_with_it():
    """A row of signs parts the story from what publishers put behind it."""
    assert behind("<p>###</p><p>Photo credits: Ada Finch, Tom Lee, and the museum of the harbour.</p>") == list(STORY)


def test_heading_of_a_list_that_a_script_fills_is_cut():
    """What heads the list of the story's own parts stands alone in a box."""
    assert texts("<div><h2>On this page</h2></div>" + "".join(f"<p>{line}</p>" for line in STORY)) == list(STORY)


def test_list_with_an_offer_at_the_end_is_cut_whole():
    """What subscribers get is listed behind the story."""
    offer = "<ul><li>The e-paper in one app</li><li>Sign up for our newsletter</li><li>Alerts through the day</li></ul>"
    assert behind(offer) == list(STORY)


def test_card_of_another_story_goes_with_its_picture():
    """A picture and links in a small box between paragraphs lead to another story."""
    card = (
        '<div class="x"><div class="y"><img src="/2.jpg" width="400" height="300"></div><div class="z">'
        '<div><a href="/2">Opinion</a></div><a href="/2">Enough of this shouting at the mayor</a></div></div>'
    )
    kept = blocks(f"<article><h1>Bridge to close</h1><p>{FIRST}</p><p>{SECOND}</p>{card}<p>{THIRD}</p></article>")
    assert [block.type for block in kept] == ["paragraph"] * 3


def items(*lines):
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def test_list_behind_a_colon_at_the_end_stays():
    """What a line announces is the end of the story, however short."""
    end = "<p>The ferry leaves:</p>" + items("at seven,", "at nine,", "never on Sundays.")
    assert behind(end)[3:] == ["The ferry leaves:", "at seven,\nat nine,\nnever on Sundays."]


def test_links_behind_a_colon_at_the_end_are_cut():
    """A list of links leads to other stories."""
    assert behind("<p>More:</p>" + items('<a href="/2">Ferry</a>', '<a href="/3">Port</a>')) == list(STORY)


def test_results_and_thanks_at_the_end_stay():
    """A sentence beside the story's paragraphs, behind its results, makes all of them the story's."""
    end = "<h3>Results</h3>" + items("Ana Ruiz, 31.12", "Tom Lee, 31.40") + "<p>Thanks to Greta for the soup.</p>"
    assert behind(end)[3:] == ["Results", "Ana Ruiz, 31.12\nTom Lee, 31.40", "Thanks to Greta for the soup."]


def test_points_before_the_first_paragraph_stay():
    """A list that stands beside the first paragraph, and leads nowhere, sums the story up."""
    points = ("The bridge has been shut since May", "Nobody knows who is to pay for it")
    assert texts(items(*points) + "".join(f"<p>{line}</p>" for line in STORY)) == ["\n".join(points), *STORY]


def test_contents_before_the_first_paragraph_are_cut():
    """A list of links to the story's parts is none of its points."""
    contents = items('<a href="#a">The bridge has been shut since May</a>', '<a href="#b">Who is to pay for it</a>')
    assert texts(contents + "".join(f"<p>{line}</p>" for line in STORY)) == list(STORY)


def test_pull_quote_that_the_story_says_besides_is_cut():
    """What is set apart for the eye stands in a paragraph already."""
    assert between('<div class="pull-quote pullquote"><p>would not stand another winter of floods</p></div>') == list(
        STORY
    )


def test_name_and_office_below_a_pull_quote_are_its_credit():
    """Who is quoted, and what that is, may stand in a line each."""
    inner = '<p class="quote-box__text">We let the river go.</p><p class="quote-box__name">Ana Ruiz</p>'
    quote = f'<div class="quote-box">{inner}<p class="quote-box__role">Head of Bridges</p></div>'
    found = [
        block
        for block in blocks(f"<article><h1>Bridge to close</h1><p>{FIRST}</p>{quote}<p>{SECOND}</p></article>")
        if block.type == "blockquote"
    ]
    assert [(block.text, block.credit) for block in found] == [("We let the river go.", "Ana Ruiz, Head of Bridges")]


@pytest.mark.parametrize("tail", ["„Es ist vorbei.“", "»Det er forbi.«", "‚Es ist vorbei.‘"])
def test_short_paragraph_that_ends_in_a_quotation_closes_the_story(tail):
    """A sentence ends, too, with the marks that close a quotation in German and Danish."""
    last = f"Die Brücke werde abgerissen, sagte sie. {tail}"
    lines = "".join(f'<p class="text">{line}</p>' for line in (FIRST, SECOND, last))
    assert texts(lines) == [FIRST, SECOND, last]


def test_pull_quote_that_repeats_the_story_is_cut():
    """What is set apart and stands in a paragraph of the story, too, is said once; other quotations stay."""
    said = "The northern pier would not stand another winter of floods."
    assert between(f"<blockquote class=pullquote><p>{said}</p></blockquote>") == list(STORY)
    other = "We have asked for this bridge for twenty years, and so did our fathers."
    assert other in between(f"<blockquote class=pullquote><p>{other}</p></blockquote>")


def test_link_in_square_brackets_is_cut():
    """A line in square brackets that is mostly a link leads to another story, whatever else is said beside it."""
    link = '<a href="/2">The ferry to Lund Island runs again</a>'
    assert between(f"<p><b>[ {link} <span>In a new tab</span> ]</b></p>") == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "Tekst gaat verder onder de foto.",
        "(Artikeln fortsätter under bilden)",
        "- Der Artikel wird nach der Anzeige fortgesetzt -",
    ],
)
def test_line_that_says_the_story_goes_on_is_cut(line):
    """What leads past a picture or an offer to the rest of the story is none of it."""
    assert between(f"<p><em>{line}</em></p>") == list(STORY)


def test_short_sentence_in_a_paragraph_of_its_own_look_closes_the_story():
    """Paragraphs that each have a class stand in one element all the same."""
    lines = "".join(f'<p class="css-p1">{line}</p>' for line in (FIRST, SECOND, "– But not by car, she says."))
    assert len(texts(lines)) == 3


def test_rule_above_what_closes_a_story_goes_with_it():
    """A line of dashes that parts the credits of a wire from its story closes nothing."""
    assert behind("<p>___</p><p>Costa reported from Lund. Ana Ruiz contributed to this report.</p>") == list(STORY)


def test_heading_above_the_date_is_no_crosshead():
    """What stands between headline and date sums the story up; a crosshead stands below them."""
    times = "<div><time datetime=2025-08-01T09:55>9.55</time></div>"
    lines = "".join(f"<p>{line}</p>" for line in STORY)
    assert texts(f"<h2>Vote on Monday • No money as yet</h2>{times}{lines}") == list(STORY)
    assert texts(f"{times}<h2>No money as yet</h2>{lines}") == ["No money as yet", *STORY]


def test_first_paragraph_in_an_element_of_its_own_stays():
    """Papers set the first paragraph apart for its looks, in an element called so."""
    rest = f"<div class=article-body><p>{SECOND}</p><p>{THIRD}</p></div>"
    first = f"<div class='article-first-paragraph'><p>{FIRST}</p></div>"
    assert texts(f"<div class=who><p>By Ana Ruiz</p></div>{first}{rest}") == list(STORY)


def test_notice_of_copyright_behind_a_story_is_cut():
    """With the year it is none of the story, whatever else it says."""
    assert behind("<p>Copyright 2025 Lund Mail. To reprint, call 555-0143.</p>") == list(STORY)


def test_visible_headline_within_the_text_is_no_crosshead():
    """Plain pages set the headline in a lesser heading, below the lines on how to print them."""
    head = "<p>Published May 3, 2025</p><h3>Bridge to close after all</h3>"
    page = f"<title>Print: Bridge to close after all</title><body>{head}<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
    assert [block.text for block in blocks(page)] == list(STORY)


def test_line_that_leads_to_links_at_the_end_is_cut():
    """A sentence with a colon, the last of the story, leads on to the links that were cut."""
    links = items('<a href="/2">The ferry runs again</a>', '<a href="/3">The port stays shut</a>')
    assert behind(f"<h2>Related</h2><p>Looking for other news of the bridge? Try these:</p>{links}") == list(STORY)


CALL = '<div class="{0}"><h3>{1}</h3><p>Book a talk with us and see what it would cost.</p><div>{2}</div></div>'
BUTTON = '<a href="/demo">Book a talk</a>'


def test_box_that_ends_in_a_button_is_cut():
    """A heading, a sentence and a button, alone in a box, call to do something."""
    assert between(CALL.format("group", "Need a bridge of your own?", BUTTON)) == list(STORY)


def test_boxes_of_one_name_with_a_link_each_stay():
    """Those are the cards of what the story tells about."""
    names = ("The Key Museum", "The Rope Walk", "The Cow Gallery")
    cards = "".join(CALL.format("card", name, BUTTON).replace("a talk", f"{name} early", 1) for name in names)
    assert set(names) <= set(between(cards))


def test_box_with_a_button_to_a_shop_stays():
    """What is sold elsewhere is what the story is about."""
    button = '<a href="https://shop.example/kolla">Buy the stove</a>'
    assert "Kolla Trail 2" in between(CALL.format("pick", "Kolla Trail 2", button))


def test_line_with_two_dates_above_the_text_is_cut():
    """When a story came out and when it was changed stand in one line."""
    dates = "<p>Publisert 03.11.2009 kl 14:22 Oppdatert 03.11.2009 kl 16:05</p>"
    assert texts(dates + "".join(f"<p>{line}</p>" for line in STORY)) == list(STORY)


def test_call_to_action_is_cut():
    """Page builders call so what asks readers to subscribe between the paragraphs."""
    assert between(
        "<div class='widget-call-to-action'><h2>The Mail every Thursday</h2><p>For 39 a year.</p></div>"
    ) == [*STORY]


def test_heading_right_above_one_of_its_rank_stays():
    """A page may head its questions in the rank of each question."""
    more = "<h3>Questions on the bridge</h3><h3>Who pays for it?</h3>"
    assert between(more)[2:4] == ["Questions on the bridge", "Who pays for it?"]


def test_headings_whose_answers_were_cut_go():
    """Of several headings in a row only the one right above the last has lost nothing."""
    headings = "".join(f"<h3>{line}</h3>" for line in ("Who asked?", "Who answered?", "Who pays?", "Who waits?"))
    assert between(headings)[2:-1] == ["Who pays?", "Who waits?"]


def test_short_sentence_behind_a_list_closes_the_story():
    """What stands beside the paragraphs and ends as they do belongs to them, though a list parts it from them."""
    points = "<ul><li>The harbour road is to have a second lane.</li><li>The ferry is to sail until November.</li></ul>"
    assert behind(points + "<p>Until then, mind the gap.</p>")[-1] == "Until then, mind the gap."


def test_heading_of_a_box_that_asks_is_cut_with_it():
    """A box of a heading, an offer and a form has no word that says what it is."""
    box = (
        "<div class=k1><h3 class=k2>The Harrowgate Briefing</h3><p class=k3>All the news, in your inbox at seven."
        '</p><div class=k4><input placeholder="Email address"><button>Sign up</button></div></div>'
    )
    assert between(box) == list(STORY)


def test_large_bold_line_by_utility_classes_is_a_crosshead():
    """Classes that say how a line looks are all there is where no element says what it is."""
    line = '<p class="mb-6 md:text-2xl font-bold">Who is to pay</p>'
    page = "".join(f'<p class="mb-6">{each}</p>' for each in (FIRST, SECOND))
    found = blocks(f'<article><h1>Bridge to close</h1>{page}{line}<p class="mb-6">{THIRD}</p></article>')
    assert [block.type for block in found] == ["paragraph", "paragraph", "heading", "paragraph"]


def test_large_bold_line_of_a_box_is_no_crosshead():
    """What is set in large letters beside a paragraph of another look calls to do something."""
    box = '<div class="p-4"><p class="text-xl font-bold">Get an estimate</p><p>Ask a pro today.</p></div>'
    page = "".join(f'<p class="mb-6">{each}</p>' for each in (FIRST, SECOND))
    found = blocks(f'<article><h1>Bridge to close</h1>{page}{box}<p class="mb-6">{THIRD}</p></article>')
    assert "heading" not in [block.type for block in found]


def test_box_of_facts_is_cut_whose_heading_has_a_class():
    """The heading's own element is not the box that it heads."""
    box = "<div class=k1><h3 class=k2>Fakta: Lund</h3><ul class=k3><li>An island</li><li>63 people</li></ul></div>"
    filler = "".join(f"<p class=k4>{line}</p>" for line in STORY[:2])
    assert texts(f"{filler}{box}<p class=k4>{THIRD}</p>") == list(STORY)


def test_notice_that_utility_classes_fix_over_the_page_is_cut():
    """What stays in its place while the page moves is no part of the story."""
    notice = (
        "<p>We and our 412 partners keep things on your device, to learn how this page does.</p><button>Fine</button>"
    )
    page = f"<div class='mx-auto'><h1>Bridge to close</h1>{''.join(f'<p>{line}</p>' for line in STORY)}</div>"
    found = blocks(f"<div>{page}<div class='fixed inset-x-0 bottom-0'>{notice}</div></div>")
    assert [block.text for block in found] == list(STORY)


def test_rules_may_leave_nothing(monkeypatch):
    """Where the first rules cut all there is, the others are asked for nothing."""
    monkeypatch.setattr(prune, "RULES", (lambda field, kept: [], *prune.RULES))
    inner = f"<p>{STORY[0]}</p><p>{STORY[1]}</p><div><p>Stay informed</p><button>Sign up</button></div>"
    assert not texts(inner)


def test_long_label_in_bold_that_points_elsewhere_is_cut():
    """A line that is bold as a whole and ends in a link may say at length where that leads; others may not."""
    label = "More from the search pages of Harrowgate News: get all there is to know on"
    link = '<a href="https://search.example/?q=bridge">how to cross the river</a>'
    assert behind(f"<p><b>{label} {link}</b></p>") == list(STORY)
    assert len(behind(f"<p>{label} {link}</p>")) == 4


def test_what_asks_for_mail_below_the_authors_life_goes_with_it():
    """A desk may have its address at another house; below the life of an author, it is no part of the story."""
    head = '<meta name="author" content="Ana Ruiz">'
    life = "<p>Ana Ruiz is the bridge reporter of Harrowgate News and lives beside the river.</p>"
    mail = "<p>Do you know what nobody knows? Write a letter, or a mail to bridges@post.test, and we will know it.</p>"
    assert behind(life + mail, head) == list(STORY)
    assert len(behind(mail, head)) == 4


def test_crossheads_of_a_wiki_lose_their_buttons():
    """Brackets behind a crosshead that lead to where it is edited are no part of it; others are."""
    edit = '[<a href="/w/index.php?title=Bridge&amp;action=edit&amp;section=1">edit</a>]'
    parts = f"<p>{FIRST}</p><p>{SECOND}</p><h2><span>The bridge</span>{edit}</h2><p>{THIRD}</p><h2>Piers [sic]</h2>"
    found = blocks(f"<article><h1>Bridge to close</h1>{parts}<p>{FIRST} So it is.</p></article>")
    assert [block.text for block in found if isinstance(block, Heading)] == ["The bridge", "Piers [sic]"]
