"""What publishers set between any two paragraphs of a story."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

LINES = (
    "The town council of Hallow Bay voted nine to four on Tuesday night to close the old ferry terminal for good.",
    "Opponents said that the decision was taken without a survey of the foundations, which are ninety years old.",
    "The last ferry is due to leave on 31 March. From then on, passengers will board at a temporary pier nearby.",
    "Engineers expect the demolition to take eleven weeks and to cost the town some two and a half million crowns.",
)
URL = "https://courier.example/news/ferry"


def read(box: str):
    text = f"<p>{LINES[0]}</p><p>{LINES[1]}</p>{box}<p>{LINES[2]}</p><p>{LINES[3]}</p>"
    return parse_html(f"<main><h1>Hallow Bay closes terminal</h1><div>{text}</div></main>", url=URL, annotate=()).body


@pytest.mark.parametrize(
    "box",
    [
        "<p>Publicité</p>",
        "<p>- Advertisement -</p>",
        "<p>広告</p>",
        '<div class="k4"><p>Swipe for more photos</p></div>',
        '<div class="m7"><h4>Quiz</h4><p>How well do you know Hallow Bay?</p><a href="/quiz">Start the quiz</a></div>',
        "<p>Нашли ошибку? Выделите её и нажмите Ctrl+Enter.</p>",
        '<div><a href="#comments">38 comments</a><span>Join the discussion</span></div>',
        '<div class="s"><a href="/q/HBF">Hallow Bay Ferries</a><span>12.40</span><span>+1.2%</span></div>',
        '<div class="w"><span>Hallow Bay</span><span>12°C</span><a href="/weather">Forecast</a></div>',
        '<div class="t"><a href="/x"><h3>Mayor resigns after the audit</h3></a><p>Two councillors are to be questioned '
        'over the missing millions next week.</p><a href="/x">Read the full story</a></div>',
        "<div class='e'><p>Deze inhoud kan niet worden getoond omdat u geen toestemming heeft gegeven voor cookies.</p>"
        "<button>Cookies accepteren</button><button>Instellingen</button></div>",
        "<div class='d'><p>Deal of the day</p><p>Save 40% on annual subscriptions. Offer ends Sunday.</p><div>"
        "<button>Get the deal</button></div></div>",
        '<p>Follow us on <a href="https://news.google.com/publications/x">Google News</a> for the latest updates.</p>',
        '<p>Suivez-nous sur <a href="https://whatsapp.com/channel/1">WhatsApp</a></p>',
        '<p>Подписывайтесь на наш <a href="https://t.me/courier">канал</a></p>',
        '<div><button>Share</button><button>Save</button><a href="https://facebook.com/sharer?u=1">Facebook</a>'
        '<a href="https://twitter.com/intent/tweet?url=1">X</a><a href="https://wa.me/?text=1">WhatsApp</a></div>',
        '<div class="v"><div><span>0:45</span></div><p>Watch: storm waves break over the harbour wall</p></div>',
        '<div><div><a href="/a"><img src="/a.jpg" width=300 height=200><span>Mayor resigns after the audit</span></a>'
        "<span>2 hours ago</span></div></div>",
        '<p><em>Per restare aggiornato <a href="https://t.me/courier">iscriviti al nostro canale</a></em></p>',
        '<p>সব খবর সবার আগে পেতে <a href="https://news.google.com/publications/x">গুগল নিউজ</a> দেখুন</p>',
        '<p><strong>Haberin detayı için <a href="/x">tıklayın</a></strong></p>',
        '<div class="c"><p>The Courier is committed to accuracy. Read our <a href="/corrections">policy</a>.</p></div>',
        '<div class="o"><h2>Keep reading for $1</h2><p>Every story, whenever you like. Cancel anytime.</p>'
        '<a href="/subscribe">See my options</a><p>Already a subscriber? <a href="/login">Log in</a></p></div>',
        '<div class="q"><p>Which harbour are you?</p><ol><li>The old pier</li><li>The fish market</li></ol>'
        "<button>Next question</button></div>",
        '<div class="l"><p>Wird geladen…</p></div>',
        '<div class="j"><p>Activez JavaScript pour voir cette carte.</p></div>',
        '<div class="d"><h4>Best ferry deals</h4><div><span>Sea Pass</span><a href="https://ads.example/1">from $19</a>'
        '</div><div><span>Island Card</span><a href="https://ads.example/2">from $29</a></div></div>',
        '<div class="p"><span>Plus</span><a href="/p">Who pays for the harbour, and who for the pier?</a></div>',
        '<amp-list src="/rel.json"><div placeholder><p>Recommended stories</p></div>'
        "<div fallback>The stories could not be loaded.</div></amp-list>",
        '<div><a href="https://shop.example/x"><img src="/p.jpg" width=300 height=300></a><p>Weatherproof jacket</p>'
        '<span>$89.99</span><a href="https://shop.example/x">Buy now</a></div>',
    ],
)
def test_insert_is_no_part_of_the_story(box: str) -> None:
    """Labels, buttons, calls, players' words, cards and offers are none, whatever they are called."""
    assert [(block.type, block.text) for block in read(box)] == [("paragraph", line) for line in LINES]


@pytest.mark.parametrize(
    "line",
    [
        'The mayor wrote on <a href="https://twitter.com/mayor/status/1">X</a> that nobody had asked her before.',
        "Anzeige erstattete am Ende die Stadt selbst, und zwar gegen den eigenen Ingenieur.",
        "<b>What comes next</b>",
        "Follow us, the captain called to the crews of the smaller boats, and they all did.",
        '<span class="said">“Sign up for our newsletter,” the flyer said, and nobody did.</span>',
        'The governor told of it on his <a href="https://t.me/governor">channel</a> on Tuesday.',
        "He learned JavaScript at night, and wrote the timetable of the ferry by himself.",
        "And then…",
    ],
)
def test_sentence_of_the_story_stays(line: str) -> None:
    """Neither a link to a network nor a word that opens calls makes a sentence one."""
    assert len(read(f"<p>{line}</p>")) == len(LINES) + 1


def test_pictures_of_many_things_for_sale_are_the_storys_own() -> None:
    """A story about what to buy shows it; what it costs and where is said beside the picture."""
    things = "".join(
        f'<div><img src="/{n}.jpg" width=300 height=300><p>Jacket {n}</p><a href="/s/{n}">€ {n}9</a></div>'
        for n in range(3)
    )
    assert [block.type for block in read(things)].count("figure") == 3


def test_hours_of_a_live_report_are_no_durations():
    """Its entries may say little more than the hour."""
    said = ["Mayor arrives at the town hall", "Doors are closed to the public", "First vote: four to nine"]
    boxes = "".join(f"<div><div>1{n}:15</div><p>{each}</p></div>" for n, each in enumerate(said))
    assert set(said) <= {block.text for block in read(boxes)}


def test_box_that_opens_with_a_button_is_unfolded():
    """What a button opens follows it, and is the story's."""
    answer = "The terminal stays open until the end of March, and its café some days longer than that."
    box = f"<div class=q><button>How long does it stay open?</button><div><p>{answer}</p></div></div>"
    assert answer in [block.text for block in read(box)]


def test_title_beside_a_mark_without_words_heads_what_it_unfolds():
    """An arrow to press stands beside the title of a box that opens; a button with words ends a notice."""
    answer = "The terminal stays open until the end of March, and its café some days longer than that."
    title = "<div class=q><h4>How long does it stay open?</h4><button>{}</button></div>"
    for words, is_kept in (("", True), ("Ask us", False)):
        box = f"<div class=toggle>{title.format(words)}<div class=a><p>{answer}</p></div></div>"
        told = [block.text for block in read(box)]
        assert answer in told
        assert ("How long does it stay open?" in told) is is_kept


def test_parts_of_a_story_that_end_in_buttons_each_are_none_of_them_notices():
    """Three boxes of one name are the cards in which a story is told."""
    said = [
        f"Pier number {n} lies {n}0 metres to the north of the terminal, and is used by {n} boats." for n in (2, 3, 4)
    ]
    boxes = "".join(f"<div class=card><p>{each}</p><button>Show</button></div>" for each in said)
    assert set(said) <= {block.text for block in read(boxes)}


@pytest.mark.parametrize(
    "line",
    [
        "You have <b>1</b> article left to read this month before you need to <a href='/register'>register</a>.",
        "You've read 3 of 5 free articles this month.",
        "Sie haben noch 2 kostenlose Artikel in diesem Monat.",
        "Il vous reste 2 articles gratuits ce mois-ci.",
        "Te quedan 3 artículos gratuitos este mes.",
    ],
)
def test_lines_that_count_a_reader_s_free_stories_go(line: str) -> None:
    """They stand among the paragraphs, and look as these do."""
    assert [block.text for block in read(f"<p>{line}</p>")] == list(LINES)


def test_sentence_on_articles_that_somebody_wrote_stays() -> None:
    line = "She told the council: you have written two articles this month, and one of them was left unsigned."
    assert line in [block.text for block in read(f"<p>{line}</p>")]


def test_box_that_asks_for_an_address_goes_however_deep_its_form_is() -> None:
    """Builders of forms set several elements around a field, and what invites to fill it in stands outside of them."""
    field = "<div class=f><div class=c><input type=email></div></div>"
    form = f"<div class=w><form><div class=b><div class=g>{field}</div></div></form></div>"
    box = (
        f"<div class=u3><div class=u4><h2>The bay, weekly</h2><p>Each Friday what moved the town.</p>{form}</div></div>"
    )
    assert [block.text for block in read(box)] == list(LINES)


def test_dialog_that_is_longer_than_the_free_part_of_a_story_is_none_of_it() -> None:
    """A wall of consent is said by the standard to be a window over the page."""
    notice = "".join(
        f"<p>We and {n} partners store what you read on this device, and tell who pays for it.</p>" * 2
        for n in range(4)
    )
    page = (
        f"<main><h1>Hallow Bay closes terminal</h1><div><p>{LINES[0]}</p><p>{LINES[1]}</p></div></main>"
        f"<div class=q9 role=alertdialog><div><h2>Notice</h2><div>{notice}</div></div></div>"
    )
    assert [block.text for block in parse_html(page, url=URL, annotate=()).body] == list(LINES[:2])


def test_link_to_a_review_goes_and_a_sentence_that_ends_in_one_stays() -> None:
    """Lists of things set the link below each of them."""
    link = "<p>Read our full <a href='/boats/lund'>Lund ferry review</a></p>"
    sentence = "<p>Read our full <a href='/boats/lund'>review of the Lund ferry</a>.</p>"
    assert [block.text for block in read(link)] == list(LINES)
    assert "Read our full review of the Lund ferry." in [block.text for block in read(sentence)]


def test_last_sentence_that_goes_on_in_its_link_stays() -> None:
    """Its link opens in the middle of the sentence, with a small letter."""
    last = (
        "Earlier this week, the council showed <a href='/plan'>plans for a temporary pier that would cost nothing.</a>"
    )
    text = "".join(f"<p>{line}</p>" for line in (*LINES, last))
    body = parse_html(f"<main><h1>Hallow Bay closes terminal</h1><div>{text}</div></main>", url=URL, annotate=()).body
    assert body[-1].text.endswith("that would cost nothing.")


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [
        ('Get <a href="/newsletters/tide">The Tide</a>, our newsletter on the bay, in your inbox every Friday.', False),
        ('Get the news of the bay in your inbox. <a href="/subscribe">Subscribe here</a>', False),
        ('The council set it out in <a href="/reports/pier">a report</a>, and in a newsletter.', True),
        ('"Follow us and subscribe," the <a href="/subscribe">captain</a> used to say.', True),
    ],
)
def test_line_that_offers_what_its_links_lead_to(line: str, is_kept: bool) -> None:
    """A paragraph like all others is an offer where its words ask and all its links lead to where it is ordered."""
    assert (len(read(f"<p>{line}</p>")) == len(LINES) + 1) == is_kept
