"""The notes under a column that its author speaks for nobody else, in many languages."""

from __future__ import annotations

import pytest

from newsrecord import parse_html, parse_text
from newsrecord.find.closers import is_closer

TEXT = (
    "The candidate leads by seven votes after four of the five districts of the town were counted on Sunday evening.",
    "The turnout was sixty-one per cent, the highest for twenty years, and a hundred people stood in the square.",
    "The polling stations closed at eight sharp, and the board reports only one incident in the school of the town.",
    "The board will meet again on Monday in the town hall, and the candidate will speak in the square after that.",
)
HEADLINE = "Election night in the valley: the candidate leads by seven"
NOTES = (
    "The opinions expressed in this column are those of the author.",
    "Der Gastbeitrag gibt die Meinung des Autors wieder und nicht notwendigerweise die der Redaktion.",
    "Les opinions exprimées dans cette tribune n’engagent que leur auteur.",
    "Las opiniones expresadas en este artículo son responsabilidad exclusiva del autor.",
    "Stavovi izneseni u kolumni osobni su stavovi autorice i ne odražavaju nužno stav redakcije.",
    "Мнение автора может не совпадать с позицией редакции.",
    "Опубліковане є особистою думкою автора і може не збігатися з позицією редакції.",
    "Yazıda yer alan görüşler yazara aittir.",
    "Artikkelen gir uttrykk for skribentens holdninger.",
    "Publikacja odzwierciedla wyłącznie poglądy autora i nie musi być zgodna ze stanowiskiem redakcji.",
)


@pytest.mark.parametrize("note", NOTES)
def test_a_note_on_the_author_s_own_opinion_is_none_of_the_column(note):
    """Below the last paragraph the note closes the page, on a page and in pasted text."""
    page = f"<title>{HEADLINE}</title><article><h1>{HEADLINE}</h1>{''.join(f'<p>{line}</p>' for line in (*TEXT, note))}"
    text = "\n\n".join(("News", HEADLINE, "9 June 2024", *TEXT, note))
    for article in (parse_html(page, annotate=()), parse_text(text, annotate=())):
        assert [block.text for block in article.body] == list(TEXT)


def test_what_a_story_says_of_opinions_is_no_note():
    """Whose opinion a thing is may be what a story tells."""
    assert not is_closer("The editors of the paper said that the views of the minister were his own.")
