"""Jump lines, which send the reader of a printed paper to another page, are none of a story's text."""

from __future__ import annotations

import pytest

from ferry import HEADLINE, STORY
from newsrecord import parse_html, parse_text
from newsrecord.find.jumps import is_jump

PARAGRAPHS = STORY.strip().split("\n\n")
JUMPS = (
    "Continued on Page A4", "See FERRY, Page A4", "CONTINUED FROM A1", "FERRY, from A1", "Please turn to page 4",
    "From Page One", "Weiter auf Seite 3", "Fortsetzung von Seite 1", "Suite en page 4",
    "segue a pagina 4", "Viene de la página 1", "Continua na página 4", "Lees verder op pagina 4", "Fortsættes side 4",
    "Fortsätter på sidan 4", "Dokończenie ze str. 1", "Окончание. Начало на стр. 1", "Pokračování na straně 4",
    "Folytatás a 4. oldalon", "Devamı 4. sayfada", "（下转第4版）", "（4面に続く）",
)  # fmt: skip


@pytest.mark.parametrize("jump", JUMPS)
def test_a_jump_line_is_no_paragraph(jump):
    """In a page and in a pasted text the paragraphs around it follow on each other."""
    parts = [*PARAGRAPHS[:2], jump, *PARAGRAPHS[2:]]
    text = parse_text("\n\n".join([HEADLINE, "By Ana Ruiz", *parts]), annotate=())
    page = parse_html(
        f"<h1>{HEADLINE}</h1><p>By Ana Ruiz</p>" + "".join(f"<p>{part}</p>" for part in parts), annotate=()
    )
    assert [block.text for block in page.body if block.text == jump] == []
    assert [block.text for block in text.body if block.text == jump] == []


@pytest.mark.parametrize(
    "text",
    [
        "He turned to page 4.", "Story of a lost page", "From page to stage in 4 weeks", "Suite 4", "LUND, 4",
        "Начало с 10", "Continued growth", "Read the room", "More than 4", "See you in B2", "",
    ],
)  # fmt: skip
def test_other_short_lines_are_no_jumps(text):
    """They name no page, or say something of one."""
    assert not is_jump(text)
