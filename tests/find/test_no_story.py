"""Pages that hold no story: lists of stories, errors, walls, forms. Each is read all the same, and an issue says so."""

from __future__ import annotations

import pytest

from newsrecord import extract_html

HOME = "https://harbour.example/"
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


def test_a_list_of_stories_with_labels() -> None:
    """Labels between the cards ("3 min read") make no story of a list."""
    labelled = cards(12).replace("</p>", "</p><p>Live</p><p>3 min read</p>")
    assert lacks(f"<h1>Piers</h1>{labelled}", title="Piers | The Harbour Times")


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


def at_home(body: str, *, url: str = "https://harbour.example/", head: str = "") -> bool:
    """Return whether a page read with the address of a whole site is said to be its home page."""
    page = f"<html><head><title>Storm shuts the harbour</title>{head}</head><body>{body}</body></html>"
    issues = extract_html(page, url=url).issues
    return any(issue.code == "no-story" and "home page" in issue.message for issue in issues)


TOP = f"<div><p>{PROSE}</p><p>Again: {PROSE}</p><p>Once more: {PROSE}</p></div>"


@pytest.mark.parametrize(
    "url", ["https://harbour.example", "https://web.archive.org/web/2024/https://harbour.example/"]
)
def test_a_page_that_calls_itself_the_home_page(url: str) -> None:
    """A page from the address of a whole site which declares that address for its own is no story."""
    own = '<link rel="canonical" href="https://www.harbour.example/">'
    assert at_home(f"<h1>Storm shuts the harbour</h1>{TOP}", url=url, head=own)


def test_a_page_of_a_whole_site_without_a_headline() -> None:
    """So is one that declares no address and shows no headline."""
    assert at_home(f"<h2>Latest</h2>{TOP}")


def test_a_story_read_with_the_address_of_its_site() -> None:
    """A caller may know no more than the site: a headline on the page, or its own address, makes it a story."""
    assert not at_home(f"<h1>Storm shuts the harbour</h1>{TOP}")
    assert not at_home(f"<h2>Latest</h2>{TOP}", head='<link rel="canonical" href="https://harbour.example/storm">')
    assert not at_home(f"<h2>Latest</h2>{TOP}", head=ARTICLE)


def test_a_home_page_that_carries_the_data_of_its_first_story() -> None:
    """Where the page names the home page as its address, a list of stories is one, whatever the data declare."""
    own = '<link rel="canonical" href="https://harbour.example/">'
    assert lacks(f"<h1>Piers</h1>{cards(12)}", head=ARTICLE + own)
    assert lacks(f"<h1>Piers</h1>{cards(12)}", head=ARTICLE) == []


def test_the_issue_is_a_warning_about_the_whole_page() -> None:
    """What was found is kept, and the issue concerns the page as a whole."""
    found = extract_html("<h1>Page not found</h1><p>The page you were looking for has moved or no longer exists.</p>")
    [issue] = [issue for issue in found.issues if issue.code == "no-story"]
    assert (issue.path, issue.severity) == ("$", "warning")
    assert found.article is not None
    assert found.article.headline == "Page not found"


@pytest.mark.parametrize("declared", ['property="og:type" content="website"', 'property="og:url" content="/"'])
def test_home_page_is_no_story(declared: str) -> None:
    """A page from a site's own address that declares itself the whole site holds no story, be it as long as may be."""
    page = f"<html><head><meta {declared}></head><body><h1>Harbour Mail</h1><p>{PROSE * 20}</p></body></html>"
    codes = {url: [each.code for each in extract_html(page, url=url).issues] for url in (HOME, f"{HOME}a")}
    assert "no-story" in codes[HOME]
    assert "no-story" not in codes[f"{HOME}a"]


@pytest.mark.parametrize("head", ["Tag: Storm", "Etiqueta: Tormenta", "Kategorie-Archiv: Hafen", "标签：风暴"])
def test_page_of_what_is_filed_under_a_word_is_no_story(head: str) -> None:
    """A list of links under a tag's name is no story, though its system declares it an article."""
    links = "".join(f'<li><a href="/news/{i}">The harbour gets its pier number {i}</a></li>' for i in range(9))
    assert len(lacks(f"<h1>{head}</h1><ul>{links}</ul>", head='<meta property="og:type" content="article">')) == 1


def test_story_whose_headline_opens_like_a_tag_is_one() -> None:
    """What stands under it tells a story from a list."""
    assert lacks(f"<h1>Archive: the storm of 1953</h1><p>{PROSE}</p><p>{PROSE}</p>") == []


def test_lists_without_a_sentence_are_a_home_page() -> None:
    """Each card has a section, names and an age; a sentence in one of them makes it a story's."""
    boxes = "".join(
        f"<ul><li>News</li><li>Harbour {n}, Lund</li><li>{n} hours ago</li><li>Share</li></ul><p>Pier {n}</p>"
        for n in range(2, 9)
    )
    assert lacks("<h2>All the news</h2>" + boxes) == ["the text is 7 lists without a sentence"]
    told = "<p>The harbour of Lund opened again on Saturday after three years of work on its piers and its lights.</p>"
    assert not lacks("<h2>All the news</h2>" + told + boxes)
