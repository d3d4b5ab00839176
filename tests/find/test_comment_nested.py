"""The one reply that stands within the comment it answers, in an element of another kind."""

from __future__ import annotations

from newsrecord import parse_html

STORY = "Cranes at the port of Varna moved again on Monday for the first time since Friday morning, it was said. " * 3


def comment(name: str, day: int, text: str, within: str = "") -> str:
    head = f'<div class="row"><b class="nick">{name}</b> <time datetime="2024-05-0{day}">{day} May</time></div>'
    return f'{head}<div class="words"><p>{text}</p></div>{within}'


def read(section: str):
    page = f"<html lang=en><body><h1>Cranes move</h1><p>{STORY}</p><section class=comments>{section}</section></body>"
    return [(each.author, each.text, each.reply_to) for each in parse_html(page, annotate=()).comments]


def test_single_reply_of_another_kind_is_a_comment():
    """Its words stand in an element called like that of the first one's words."""
    reply = f'<div class="answer">{comment("Jon Aas", 4, "It moves to the market.")}</div>'
    first = f'<div class="entry">{comment("Ida Holm", 3, "What about the café?", reply)}</div>'
    other = f'<div class="entry">{comment("K. Lund", 5, "Save the sign at least.")}</div>'
    assert read(first + other) == [
        ("Ida Holm", "What about the café?", None),
        ("Jon Aas", "It moves to the market.", 0),
        ("K. Lund", "Save the sign at least.", None),
    ]


def test_day_of_a_change_makes_no_comment_of_its_own():
    """What says that a comment was changed has no words behind it."""
    change = '<div class="note">Edited <time datetime="2024-05-06">6 May</time></div>'
    first = f'<div class="entry">{comment("Ida Holm", 3, "What about the café?", change)}</div>'
    other = f'<div class="entry">{comment("K. Lund", 5, "Save the sign at least.")}</div>'
    assert [author for author, _, _ in read(first + other)] == ["Ida Holm", "K. Lund"]
