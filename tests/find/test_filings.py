"""Which categories the lines of a blog's post file it under."""

from __future__ import annotations

import pytest

from newsrecord.find.subjects.filings import find_filings
from newsrecord.find.subjects.sections import find_sections
from newsrecord.page.walk import read_page

TEXT = "<p>The harbour stayed shut on Friday while the waves broke over the wall, and nobody was sorry.</p>"
FILED = '<a href="https://harbour.example/c/coast" rel="category tag">Coast</a>'
URL = "https://harbour.example/17"


def filed(above="", below="", text=TEXT):
    page = f"<body><article class=hentry><h1>Storm closes port</h1>{above}{text}{below}</article></body>"
    return [each.value for each in find_filings(read_page(page, url=URL))]


def test_links_that_say_to_be_categories_are_sections():
    """WordPress calls the link of a category so, wherever a theme prints it."""
    assert filed(f"<p class=meta>by Ana Ruiz | 3 May 2021 | {FILED} | 2 comments</p>") == [("Coast",)]
    assert filed(below=f"<footer class=entry-footer><span>Posted in {FILED}</span></footer>") == [("Coast",)]


def test_categories_of_other_stories_are_none():
    """Cards of related stories name theirs, too."""
    assert filed(below=f"<div class=related-posts><h3>Related</h3><p>{FILED}</p></div>") == []


def test_tags_that_are_categories_stay_tags():
    """What has its mark is a tag."""
    assert filed(f"<p class=meta>{FILED.replace('Coast<', '#coast<')}</p>") == []


def test_default_category_is_no_section():
    """Blogs file what was not filed."""
    page = f"<h1>Storm closes port</h1><p>{FILED.replace('Coast<', 'Uncategorized<')}</p>{TEXT}"
    assert not any(each.value for each in find_sections(read_page(page)))


def test_link_to_the_page_of_a_category_is_a_section():
    """Its address says so where the link does not."""
    assert filed('<div><a href="/journal/category/coast">Coast</a> <span>8 Feb</span></div>') == [("Coast",)]


@pytest.mark.parametrize("name", ["itemCategory", "post-categories"])
def test_list_called_after_the_categories_of_a_post_is_read(name):
    """Publishing systems print them behind the story, in an element of that name."""
    assert filed(below=f'<div class="{name}"><span>Filed in</span> <a href="/coast">Coast</a></div>') == [("Coast",)]


def test_line_that_dates_a_post_says_where_it_was_filed():
    """A link behind "in" stands there in the line below the post."""
    line = 'Posted by Ana Ruiz on May 3, 2021 at 09:42 PM in <a href="/coast/">Coast</a> | <a href="/17">Permalink</a>'
    assert filed(below=f"<p class=entry-footer-info>{line}</p>") == [("Coast",)]
