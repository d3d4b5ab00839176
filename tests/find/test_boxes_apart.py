"""What stands between the paragraphs of a story in plain boxes, and what closes one in few words."""

from __future__ import annotations

import pytest

from newsrecord import parse_html

LINES = (
    "The town council of Hallow Bay voted nine to four on Tuesday night to close the old ferry terminal for good.",
    "Opponents said that the decision was taken without a survey of the foundations, which are ninety years old.",
    "The last ferry is due to leave on 31 March. From then on, passengers will board at a temporary pier nearby.",
    "Engineers expect the demolition to take eleven weeks and to cost the town some two and a half million crowns.",
    "The harbour office has asked three firms from the region for their offers, and will choose one of them in May.",
    "Nobody at the office could say on Wednesday where the ticket counter is to stand while the work is going on.",
)
URL = "https://courier.example/news/ferry"


def page(text: str):
    return parse_html(f"<main><h1>Hallow Bay closes terminal</h1><div>{text}</div></main>", url=URL, annotate=()).body


def read(box: str):
    paragraphs = [f"<p>{line}</p>" for line in LINES]
    return [block.text for block in page("".join((*paragraphs[:3], box, *paragraphs[3:])))]


@pytest.mark.parametrize(
    "box",
    [
        "<div><p>Suscríbete para seguir leyendo por un euro el primer mes.</p><p>¿Ya eres suscriptor?</p></div>",
        "<div><p><strong>Unterstützen Sie unsere Arbeit</strong></p><p>Journalismus kostet Geld.</p></div>",
        "<div><p>We may earn a commission when you buy through links on our site.</p></div>",
        '<p class="n">Dieser Beitrag enthält Affiliate-Links: Für Käufe darüber erhalten wir eine Provision.</p>',
        '<p><strong>Inscrivez-vous à notre <a href="/nl">newsletter</a> pour tout savoir chaque matin.</strong></p>',
        '<p>Descarga nuestra app en <a href="https://play.google.com/store/a">Google Play</a> y léenos.</p>',
        '<p>Écoutez notre podcast <a href="/pod">« Le quai »</a> chaque vendredi.</p>',
        '<p>“The Pier” is on <a href="https://open.spotify.com/show/1">Spotify</a> and <a '
        'href="https://podcasts.apple.com/gb/podcast/1">Apple Podcasts</a> every Friday.</p>',
        "<div><p>Partager cet article</p><p>Facebook</p><p>WhatsApp</p><p>Copier le lien</p></div>",
        '<blockquote><p>Read more</p><p><a href="/a">Mayor resigns after the audit</a></p></blockquote>',
    ],
)
def test_box_among_paragraphs_is_left_out(box: str):
    """What asks for something goes even where its box has no class and its lines look as the paragraphs do."""
    assert read(box) == list(LINES)


def test_story_in_plain_boxes_keeps_what_it_says_of_offers():
    """Where each paragraph stands in a box of its own, none of them is set apart by it."""
    told = "She told the council that readers should subscribe to the newsletter of the harbour office before long."
    text = "".join(f"<div><p>{line}</p></div>" for line in (*LINES[:3], told, *LINES[3:]))
    assert told in [block.text for block in page(text)]


def test_sentence_on_podcasts_is_kept():
    """A paragraph with one link to where podcasts are heard tells of it."""
    told = 'The singer speaks of it in <a href="https://open.spotify.com/show/1">her show</a>, which began in May.'
    assert len(read(f"<p>{told}</p>")) == len(LINES) + 1


@pytest.mark.parametrize(
    "end",
    [
        "<p>Lund 2-1 Malby<br>Holby 0-0 Ystad</p>",
        '<p><a href="/office">The harbour office</a> gave no answer on the same day.</p>',
        "<pre>Pier  120 m</pre>",
        "<p>Karin Holm, ship’s engineer, born 3 May 1950; died 1 May 2024</p>",
        "<p>“Why?”</p>",
    ],
)
def test_short_end_is_kept(end: str):
    """Results, sentences that open with a link, the dates of a life, and words that somebody says may close a story."""
    text = "".join(f"<p>{line}</p>" for line in LINES)
    assert len(page(text + end)) == len(LINES) + 1


def test_last_answer_of_interview_is_kept():
    """A question in bold as those above, and an answer of few words, close an interview."""
    asked = "".join(f"<p><b>Why is that, question {at}?</b></p><p>{line}</p>" for at, line in enumerate(LINES))
    assert [block.text for block in page(asked + "<p><b>And what comes next?</b></p><p>A long walk.</p>")][-2:] == [
        "And what comes next?",
        "A long walk.",
    ]


def test_text_set_as_headings_is_the_story():
    """Where all paragraphs stand in elements for headings, they are paragraphs all the same."""
    blocks = page("".join(f"<h4>{line}</h4>" for line in (*LINES[:4], "He left.", *LINES[4:])))
    assert [block.type for block in blocks] == ["paragraph"] * 7


@pytest.mark.parametrize(
    "note",
    [
        "Artykuł przetłumaczony z pomocą sztucznej inteligencji.",
        "Текст переведен с помощью искусственного интеллекта.",
        "この記事はAIによって翻訳されました。",
        "نشر هذا المقال لأول مرة في مجلة الميناء.",
        "Heb je een tip? Mail naar de redactie.",
        "Bu yazı ilk olarak Liman dergisinde yayımlandı.",
    ],
)
def test_note_on_the_text_itself_is_no_part_of_it(note: str):
    """What a line says of the text above it, or asks of those who know more, closes no story."""
    text = "".join(f"<p>{line}</p>" for line in LINES)
    assert [block.text for block in page(f"{text}<p><em>{note}</em></p>")] == list(LINES)


@pytest.mark.parametrize(
    "call",
    [
        "Steun onafhankelijke journalistiek.",
        "Поддержите независимую журналистику.",
        "独立した報道を支えるため、ご寄付をお願いします。",
        "Receba todas as manhãs as principais notícias.",
        "Her sabah en önemli haberler için bültenimize yazılın.",
    ],
)
def test_call_in_a_box_is_left_out_in_many_languages(call: str):
    """What readers are to give, or to receive, is said in the words of each language."""
    assert read(f"<div><p>{call}</p></div>") == list(LINES)


def test_years_of_a_chronology_are_kept():
    """A year above each of several boxes with a paragraph is told, though it is short and in no paragraph."""
    dated = "".join(
        f'<div class="t"><div class="y">{1960 + at}</div><div class="w">{line}</div></div>'
        for at, line in enumerate(LINES[3:])
    )
    assert [block.text for block in page("".join(f"<p>{line}</p>" for line in LINES[:3]) + dated)][3::2] == [
        "1960",
        "1961",
        "1962",
    ]


def test_two_crossheads_in_plain_elements_are_kept():
    """Two lines of one look, each between two paragraphs of the story, are its crossheads and no labels."""
    heads = ['<div class="css-9ab">A leaking roof</div>', '<div class="css-9ab">Where to board</div>']
    paragraphs = [f"<p>{line}</p>" for line in LINES]
    blocks = page("".join((*paragraphs[:2], heads[0], *paragraphs[2:4], heads[1], *paragraphs[4:])))
    assert [blocks[2].text, blocks[5].text] == ["A leaking roof", "Where to board"]


@pytest.mark.parametrize("label", ["Article Comments", "Newsletter", "Verwandte Artikel"])
def test_label_read_out_for_a_box_tells_what_it_is(label):
    """Where classes tell nothing, what is read out for a box to those who do not see it does."""
    words = "You must be logged in to join the discussion or to read what others have to say about it here."
    assert words not in read(f'<div class=_3fa2c1 aria-label="{label}"><p class=_77ab01>{words}</p></div>')


def test_long_label_of_a_part_is_its_heading():
    """A label of many words is the heading of a part of the story, which may be about comments or letters."""
    words = "The clerk of the council counted eleven hundred letters, and three of them were for the pier as planned."
    box = f'<div aria-label="What readers say in comments and letters"><p>{words}</p></div>'
    assert words in read(box)
