"""Key points in a box of their own above the element that a story's text stands in."""

from __future__ import annotations

import pytest

import newsrecord

from ..builders import FERRY

LINES = ("No boat runs before Thursday.", "The mail goes over in a fishing boat.")
POINTS = "<ul>" + "".join(f"<li>{line}</li>" for line in LINES) + "</ul>"


def body_of(box: str, *, behind: str = "") -> list[str]:
    text = "".join(f"<p>{line}</p>" for line in FERRY * 2)
    page = (
        f'<html lang="en"><body><main><h1>Ferry out of service</h1><div class="layout">{box}'
        f'<div class="rich-text">{text}</div>{behind}</div></main></body></html>'
    )
    article = newsrecord.parse_html(page, annotate=())
    return [block.text for block in article.body if block.text not in FERRY]


@pytest.mark.parametrize("name", ["key-takeaways_box", "at-a-glance", "tldr", "key-points", "keyFacts", "puntos-clave"])
def test_box_of_key_points_above_the_text_belongs_to_the_story(name: str) -> None:
    """The points stand above the text, with their title as a heading, whatever they end in."""
    box = f'<div class="{name}"><div class="title">At a glance</div>{POINTS}</div>'
    assert body_of(box) == ["At a glance", "\n".join(LINES)]


def test_list_of_links_called_key_points_is_none_of_the_story() -> None:
    """What leads to parts of the page, or to other stories, is a table of contents."""
    links = "".join(f'<li><a href="#{n}">{line}</a></li>' for n, line in enumerate(LINES))
    assert body_of(f'<div class="key-points"><ul>{links}</ul></div>') == []


def test_box_of_another_name_is_none_of_the_story() -> None:
    """A list beside the text is left out where nothing says what it is."""
    assert body_of(f'<div class="our-offer">{POINTS}</div>') == []
