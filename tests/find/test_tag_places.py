"""Where on a page the tags of its story stand, and where those of the whole site do."""

from __future__ import annotations

from tests.builders import FERRY

import newsrecord


def tags_beside(box: str) -> tuple[str, ...]:
    story = "".join(f"<p>{line}</p>" for line in FERRY)
    page = f"<html lang=en><body><div><h1>Ferry stays in port</h1>{story}</div>{box}</body></html>"
    return newsrecord.parse_html(page, url="https://www.quay.example/a", annotate=()).tags


def test_topics_at_the_side_of_a_site_are_no_tags() -> None:
    """A box at the side, by its name or its element, holds the topics of the day, labelled or not."""
    links = "".join(f'<li><a href="/topic/{each}">{each}</a></li>' for each in ("Storms", "Trains", "Bread"))
    for box in (
        f'<div class="side-topics"><p>Topics</p><ul class="topics-area">{links}</ul></div>',
        f'<aside class="col"><div class="rhs ins_keyword"><ul>{links}</ul></div></aside>',
    ):
        assert tags_beside(box) == ()


def test_tags_of_a_story_in_an_aside_called_after_them_stay() -> None:
    """A story's own tags may stand in an element for what is beside it, which is called by them."""
    links = "".join(f'<li><a href="/topic/{each}">{each}</a></li>' for each in ("Storms", "Trains", "Bread"))
    assert tags_beside(f'<aside class="article-tags"><ul>{links}</ul></aside>') == ("Storms", "Trains", "Bread")


def test_few_links_to_tags_in_a_long_list_of_others_are_no_tags() -> None:
    """The list of a site's series leads to its tags now and then."""
    series = [f'<dd><a href="/series/{number}">Series number {number}</a></dd>' for number in range(12)]
    series[5:7] = ['<dd><a href="/tag/harbours">Harbours</a></dd>', '<dd><a href="/tag/trains">Trains</a></dd>']
    assert tags_beside(f"<div><h4>Series</h4><dl>{''.join(series)}</dl></div>") == ()
