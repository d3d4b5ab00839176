"""Notes on a story itself are told from news that uses the same words."""

from __future__ import annotations

import pytest

from newsrecord import parse_html, parse_text
from newsrecord.find.closers import is_closer, is_notice, is_offer
from newsrecord.find.piece_notes import notes_piece

TEXT = [
    f"The river rose by another {n} centimetres in Lund on Sunday, and the mayor of the town said that bridge {n} "
    "would stay closed until the rain had stopped."
    for n in range(3, 8)
]
NEWS = [
    "The bill, sponsored by the member for Offa, was passed on Wednesday after the House had considered the report.",
    "The programme, run in partnership with the university, has trained more than 400 nurses since 2019.",
    "The sickness first appeared in the town's wells in March, officials said, and has spread since.",
    "The engine was produced by a small firm in Malmo and weighs less than 90 kilograms.",
    "Farmers can sign up for the scheme at the district office until the end of March, the ministry said.",
    "In a newsletter to members, the union called the offer an insult and urged them to vote against it.",
    "The minister urged citizens to stay informed and to follow the instructions of the police.",
    "According to reporting by a paper in Lund, the mayor knew of the leak for two years before he spoke.",
]
NOTES = [
    "This story was produced by the Harbour Desk and the Dune Fund.",
    "A version of this article first appeared in the Dune Gazette.",
    "The post Rain closes the bridge first appeared on Dune Gazette.",
    "Originally published in the Dune Gazette on May 3.",
    "Produced in partnership with the Dune Fund.",
    "Sponsored by Dune Bank",
    "(Reporting by Jo Roe in Lund; Editing by Bo Lind)",
    "With reporting by Jo Roe in Lund.",
]


@pytest.mark.parametrize("text", NEWS)
@pytest.mark.parametrize("place", [1, 5])
def test_news_in_the_words_of_notes_is_told(text: str, place: int) -> None:
    """A paragraph on a bill that somebody sponsored stays in the body of a page, and of a pasted text."""
    texts = [*TEXT[:place], text, *TEXT[place:]]
    pasted = "Rain closes the bridge in Lund\n\nBy Ana Roe\n\n" + "\n\n".join(texts)
    page = "".join(f"<p>{each}</p>" for each in texts)
    page = f"<html lang='en'><body><article><h1>Rain closes the bridge</h1>{page}</article></body></html>"
    for article in (parse_text(pasted, annotate=()), parse_html(page, annotate=())):
        assert text in [block.text for block in article.body]


@pytest.mark.parametrize(
    "text",
    [
        "Sign up for the harbour newsletter, which was read by two thousand people last year.",
        "The harbour newsletter was made for you: it tells every morning what was said in town.",
        "All rights reserved. The report was written for the Dune Gazette, the publisher said.",
    ],
)
def test_appeals_are_known_by_whom_they_speak_to(text: str) -> None:
    """A line that begins with what is to be done, or that says "you", is an appeal whatever it tells besides."""
    assert is_offer(text)


@pytest.mark.parametrize("text", NOTES)
def test_notes_on_the_story_are_known(text: str) -> None:
    """Who made the story, and where it was published first, is no part of it."""
    assert notes_piece(text)
    assert all(told(text) for told in (is_closer, is_notice, is_offer))


def test_list_of_networks_that_closes_a_page_is_left_out() -> None:
    """Names of networks below the last paragraph are where to share, whatever the label over them says."""
    share = "<p>Kesaa nke a:</p><ul><li>Facebook</li><li>WhatsApp</li></ul>"
    page = "".join(f"<p>{each}</p>" for each in TEXT)
    page = f"<article><h1>Rain closes the bridge</h1><div class='entry'>{page}{share}</div></article>"
    assert [block.text for block in parse_html(page, annotate=()).body] == TEXT


def test_list_of_networks_within_a_story_is_told() -> None:
    """A story that lists the networks that were shut goes on behind them."""
    listed = "<p>These were shut:</p><ul><li>Facebook</li><li>WhatsApp</li></ul>"
    page = f"<p>{TEXT[0]}</p>{listed}" + "".join(f"<p>{each}</p>" for each in TEXT[1:])
    page = f"<article><h1>Rain closes the bridge</h1><div class='entry'>{page}</div></article>"
    assert any("WhatsApp" in block.text for block in parse_html(page, annotate=()).body)


def test_headline_with_a_phrase_behind_a_colon_is_no_byline() -> None:
    """What a name and a colon lead to is a title where more than a few words stand there."""
    headline = "Ana Hanrat obituary: Botanist who mapped the orchids of the dunes"
    pasted = f"News\nOpinion\nObituaries\n\n{headline}\n\nA walker with a lens, her book is still in print\n\n"
    article = parse_text(pasted + "\n\n".join(TEXT), annotate=())
    assert article.headline == headline
    assert article.byline is None
