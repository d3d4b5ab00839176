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


def links(*names: str, folder: str = "/s/") -> str:
    return "".join(f'<li><a href="{folder}{number}">{name}</a></li>' for number, name in enumerate(names))


def test_row_of_links_behind_the_story_is_its_tags_where_it_says_them() -> None:
    """What a story is about is said in it, in any language; no name and no address need tell that they are tags."""
    assert tags_beside(f"<ul class=x1>{links('Ferry', 'Divers', 'Outer islands', 'Coast')}</ul>") == (
        "Ferry",
        "Divers",
        "Outer islands",
        "Coast",
    )


def test_row_of_links_behind_the_story_that_it_does_not_say_is_no_list_of_tags() -> None:
    """Sections, ways to share and other pages of the site stand there as well; a part of a word is not said."""
    for names in (("Politics", "Sport", "Ferry"), ("Mail", "Print", "Share"), ("Iver", "Ompany", "Port")):
        assert tags_beside(f"<ul class=x1>{links(*names)}</ul>") == ()


def test_said_links_among_the_paragraphs_are_no_tags() -> None:
    """The text goes on behind them, in the same element."""
    story = "".join(f"<p>{line}</p>" for line in FERRY)
    page = f"<h1>Ferry stays in port</h1><div class=b>{story}<ul>{links('Ferry', 'Divers')}</ul>{story}</div>"
    assert newsrecord.parse_html(page, url="https://www.quay.example/a", annotate=()).tags == ()


def test_links_with_the_marks_of_tags_are_tags_wherever_they_lead() -> None:
    """What is called "#storm" says itself what it is."""
    row = "".join(f'<div><a href="/find?q={name}">#{name}</a></div>' for name in ("storm", "trains", "bread"))
    assert tags_beside(f"<div class=x1>{row}</div>") == ("storm", "trains", "bread")


def test_tags_have_pages_in_folders_of_two_words() -> None:
    """The address "/article_tag/storms" is that of a tag as "/tag/storms" is."""
    row = "".join(f'<li><a href="/article_tag/{name}/">{name}</a></li>' for name in ("Storms", "Trains"))
    assert tags_beside(f"<ul class=x1>{row}</ul>") == ("Storms", "Trains")


def test_labelled_row_of_tags_ends_before_a_sentence_and_a_leap() -> None:
    """Below the tags of a story stand links to what the outlet says of itself, and to the next part of the page."""
    row = "<p><a href='/s/1'>Storms</a></p><p><a href='/s/2'>Trains</a></p>"
    for last in (
        "<p><a href='/us'>Read more of how we work here.</a></p>",
        "<p><a href='#next'>Skip the next part</a></p>",
    ):
        assert tags_beside(f"<div class=x1><p>Topics</p>{row}{last}</div>") == ("Storms", "Trains")


def test_row_of_tags_goes_on_in_the_next_line() -> None:
    """A long row behind its label is broken into lines, each of them links and nothing else."""
    names = ("Storms", "Trains", "Bread")
    parts = [f'<a href="/s/{number}">{name}</a>' for number, name in enumerate(names)]
    assert tags_beside(f"<div class=x1>Topics: {parts[0]}<br>{parts[1]} {parts[2]}</div>") == names


def test_topics_above_the_headline_give_way_to_those_that_the_story_says() -> None:
    """The bar of the day's topics has a label, too; the story's own stand below it, and are said in it."""
    story = "".join(f"<p>{line}</p>" for line in FERRY)
    top = "<div class=x1>Topics: <a href='/1'>Trains</a>, <a href='/2'>Bread</a></div>"
    own = "<div class=x2>Topics: <a href='/3'>Ferry</a>, <a href='/4'>Divers</a></div>"
    page = f"<body>{top}<div><h1>Ferry stays in port</h1>{story * 3}</div>{own}</body>"
    assert newsrecord.parse_html(page, url="https://www.quay.example/a", annotate=()).tags == ("Ferry", "Divers")
