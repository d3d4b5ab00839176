"""Stories of systems whose markup says little: what stands between div paragraphs, who wrote, what a picture shows."""

from __future__ import annotations

from newsrecord import parse_html
from newsrecord.model.body import Heading

TITLE = "Fish market to close before winter"
LINES = [
    "The harbour board of Ostervik voted on Tuesday to close the old fish market before the winter, members said.",
    "Traders had asked for another year, saying that the new hall on the northern quay would not be ready in time.",
    "The board pointed to the state of the roof, which two engineers had called unsafe in a report in the spring.",
    "The market opened in 1911 and was rebuilt after the great fire, when most of the houses on the quay were lost.",
]


def div_story(place, subtitle, name="subtitle"):
    """Return a story whose paragraphs are div elements, with *subtitle* before the one at *place*."""
    parts = [f'<div class="par">{line}</div>' for line in LINES]
    parts.insert(place, f'<div class="{name}">{subtitle}</div>')
    return parse_html(
        f'<title>{TITLE}</title><div class="item"><div class="title">{TITLE}</div>'
        f'<div class="info">By Mara Lindqvist | March 4, 2025</div><div class="text">{"".join(parts)}</div></div>',
        annotate=(),
    )


def headings(article):
    """Return the texts of the headings of a story."""
    return [block.text for block in article.body if isinstance(block, Heading)]


def test_subtitle_between_paragraphs_is_a_crosshead():
    """What is called a subtitle between two paragraphs of one look heads what follows."""
    article = div_story(2, "A roof in bad repair")
    assert headings(article) == ["A roof in bad repair"]
    assert article.standfirst is None


def test_subtitle_below_the_first_paragraph_is_no_standfirst():
    """Between two paragraphs called alike, right below the first, stands no standfirst."""
    article = div_story(1, "Who pays for the new hall on the northern quay?", "untertitel")
    assert headings(article) == ["Who pays for the new hall on the northern quay?"]
    assert article.standfirst is None


def test_sentence_in_a_subtitle_stays_a_paragraph():
    """A whole sentence called a subtitle within the text is none of its crossheads."""
    assert headings(div_story(2, "The roof is in bad repair, the engineers wrote in the spring.")) == []


def test_subtitle_above_the_paragraphs_is_the_standfirst():
    """Above the first paragraph a subtitle sums the story up."""
    article = div_story(0, "Traders lose their fight for another year in the old hall on the quay")
    assert article.standfirst == "Traders lose their fight for another year in the old hall on the quay"
    assert headings(article) == []
