"""Pages that hold no story: lists of stories, errors, walls, forms. Each is read all the same, and an issue says so."""

from __future__ import annotations

import pytest

from newsrecord import extract_html

PROSE = "The harbour stayed shut on Friday while the waves broke over the wall and the ferries lay at anchor."
ARTICLE = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Storm shuts the harbour"}</script>'


def lacks(body: str, *, title: str = "", head: str = "") -> list[str]:
    """Return the messages of the issues that say that the page holds no story."""
    page = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    issues = extract_html(page, url="https://harbour.example/page").issues
    return [issue.message for issue in issues if issue.code == "no-story"]


def cards(number: int, beside: str = PROSE, site: str = "") -> str:
    return "".join(
        f'<div><h3><a href="{site}/news/{i}">The harbour gets its pier number {i}</a></h3><p>{i}: {beside}</p></div>'
        for i in range(number)
    )


@pytest.mark.parametrize(
    "headline",
    [
        "Page not found",
        "404 – Page not found",
        "404",
        "Error 404: Not Found",
        "Seite nicht gefunden",
        "Страница не найдена",
        "ページが見つかりません",
        "Access denied",
        "Just a moment...",
        "Log in",
        "We value your privacy",
        "Suchergebnisse",
    ],
)
def test_headings_of_errors_walls_and_forms(headline: str) -> None:
    """A short page that is headed as no story is holds none, and the message repeats the heading."""
    [message] = lacks(f"<h1>{headline}</h1><p>Try again later, or go back to the first page of the site.</p>")
    assert repr(headline) in message


def test_what_the_title_says_of_an_error() -> None:
    """The title says so too, beside the name of the site."""
    assert lacks(f"<h1>We are sorry</h1><p>{PROSE}</p>", title="Page not found | The Harbour Times")


def test_a_long_story_may_be_headed_by_anything() -> None:
    """What runs to a thousand characters is a story, whatever it is called."""
    assert lacks("<h1>Blocked</h1>" + "".join(f"<p>{i}: {PROSE}</p>" for i in range(12))) == []


def test_what_is_declared_a_story_is_one() -> None:
    """A page that declares a news article has one, however short."""
    assert lacks(f"<h1>Access denied</h1><p>{PROSE}</p>", head=ARTICLE) == []
    assert lacks(f"<h1>Access denied</h1><p>{PROSE}</p>", head='<meta property="og:type" content="article">') == []


def test_a_list_of_stories() -> None:
    """A text of linked headings with a line or two to each is a list of other pages."""
    [message] = lacks(f"<h1>Piers</h1>{cards(12)}", title="Piers | The Harbour Times")
    assert "The harbour gets its pier number 0" in message


def test_a_short_story_above_teasers() -> None:
    """The teasers below a story of one sentence make no list of it."""
    assert lacks(f"<h1>Two hurt in harbour fire</h1><article><p>{PROSE}</p></article><aside>{cards(12)}</aside>") == []


def test_a_survey_of_the_week() -> None:
    """Linked headings with paragraphs of their own, under a headline that leads nowhere, are one story."""
    body = f"<h1>What to know this morning</h1><p>{PROSE}</p>{cards(6, ' '.join([PROSE] * 5))}"
    assert lacks(body, title="What to know this morning") == []


def posts(site: str = "") -> str:
    return "".join(
        f'<article><h2><a href="{site}/2026/{i}">The harbour gets its pier number {i}</a></h2>'
        + "".join(f"<p>{k} of {i}: {PROSE} {PROSE} {PROSE}</p>" for k in range(4))
        + "</article>"
        for i in range(5)
    )


def test_the_first_page_of_a_blog() -> None:
    """Several stories at length, each under a heading that leads to it, are the first page of a blog."""
    [message] = lacks(f'<h1><a href="/">Harbour Notes</a></h1>{posts()}', title="Harbour Notes")
    assert "headings that lead to other pages" in message


def test_a_post_whose_headline_leads_to_itself() -> None:
    """On many blogs the headline of a post is a link to the post; what leads to others stands beside."""
    post = f'<article><h2><a href="/page">Storm shuts the harbour</a></h2><p>{PROSE}</p><p>Again: {PROSE}</p></article>'
    assert lacks(f'<h1><a href="/">Harbour Notes</a></h1>{post}<aside>{cards(3)}</aside>', title="Storm") == []


def test_crossheads_that_lead_to_another_site() -> None:
    """Who writes of another site's pages one by one links to them in the crossheads."""
    head = '<h1><a href="/">Harbour Notes</a></h1>'
    assert lacks(head + posts("https://piers.example"), title="Five piers – Harbour Notes") == []


def test_the_issue_is_a_warning_about_the_whole_page() -> None:
    """What was found is kept, and the issue concerns the page as a whole."""
    found = extract_html("<h1>Page not found</h1><p>The page you were looking for has moved or no longer exists.</p>")
    [issue] = [issue for issue in found.issues if issue.code == "no-story"]
    assert (issue.path, issue.severity) == ("$", "warning")
    assert found.article is not None
    assert found.article.headline == "Page not found"


def test_lists_without_a_sentence_are_a_home_page() -> None:
    """Each card has a section, names and an age; a sentence in one of them makes it a story's."""
    boxes = "".join(
        f"<ul><li>News</li><li>Harbour {n}, Lund</li><li>{n} hours ago</li><li>Share</li></ul><p>Pier {n}</p>"
        for n in range(2, 9)
    )
    assert lacks("<h2>All the news</h2>" + boxes) == ["the text is 7 lists without a sentence"]
    told = "<p>The harbour of Lund opened again on Saturday after three years of work on its piers and its lights.</p>"
    assert not lacks("<h2>All the news</h2>" + told + boxes)
