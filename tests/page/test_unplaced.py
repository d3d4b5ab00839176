"""Pages whose address nobody passed: by what they say of themselves, and where they say nothing."""

from __future__ import annotations

import pytest

from newsrecord import extract_html, locate, parse_html, to_json

PAGE = "https://courier.example/news/ferry-stays-in-port"
TEXT = (
    "The ferry between Lund and Harrowgate will not sail until Thursday, <a href='/news/engine'>the harbour office</a> "
    "said on Monday, after a crack was found in one of its two engines."
)
STORY = (
    "<h1>Ferry stays in port</h1><p class=byline>By <a href='/authors/ana-ruiz'>Ana Ruiz</a></p>"
    f"<p>{TEXT}</p><figure><img src='/media/ferry.jpg' width=960 height=640>"
    "<figcaption>The ferry at its pier. Photo: Tom Lee</figcaption></figure>"
    "<p>Forty passengers spent the night in the school of the island, where teachers had set up beds in the gym.</p>"
    "<div class=tags><a href='/topics/ferries'>Ferries</a><a href='/topics/lund'>Lund</a></div>"
)


def canonical(address):
    return f'<link rel="canonical" href="{address}">'


def shared(address):
    return f'<meta property="og:url" content="{address}">'


def link_of(page):
    return next((link.url for block in parse_html(page).body for link in getattr(block, "links", ())), None)


@pytest.mark.parametrize(
    ("head", "site"),
    [
        (canonical(PAGE), "https://courier.example"),
        (shared(PAGE), "https://courier.example"),
        (canonical("https://courier.example/") + shared(PAGE), "https://courier.example"),
        (canonical("/news/ferry-stays-in-port") + shared(PAGE), "https://courier.example"),
        (canonical("//courier.example/news/ferry-stays-in-port"), "https://courier.example"),
        # Taken over from an agency.
        (canonical("https://wire.example/a/ferry-stays-8812") + shared(PAGE), "https://courier.example"),
        # The address of the outlet at a network, and one that a service has shortened.
        (canonical(PAGE) + shared("https://network.example/courierlund"), "https://courier.example"),
        (shared("https://crr.example/x7Gh") + canonical(PAGE), "https://courier.example"),
        (canonical("http://localhost:3000/news/ferry-stays-in-port") + shared(PAGE), "https://courier.example"),
        (canonical("http://10.20.0.14:8080/preview/1") + shared(PAGE), "https://courier.example"),
        (canonical("https://courier.example/{{ page.url }}") + shared("{{url}}"), "https://courier.example"),
        (canonical(f"https://courier-example.cdn.ampproject.org/c/s/{PAGE[8:]}"), "https://courier.example"),
        ('<base href="/">' + shared(PAGE), "https://courier.example"),
        ('<base href="http://localhost:3000/">' + shared(PAGE), "https://courier.example"),
        ('<base href="{{ root }}">' + shared(PAGE), "https://courier.example"),
        ('<base href="https://courier.example/">', "https://courier.example"),
        (canonical("http://localhost/news/ferry"), None),
        (canonical("/news/ferry-stays-in-port"), None),
        ("", None),
    ],
)
def test_links_lead_to_the_site_that_the_page_names(head, site):
    """What a page declares of its own address is what its links are relative to, unless it leads nowhere."""
    assert link_of(head + STORY) == (site and f"{site}/news/engine")


@pytest.mark.parametrize(
    ("head", "url"),
    [
        (canonical("https://courier.example/") + shared(PAGE), PAGE),
        (canonical("https://courier.example/") + '<meta property="og:type" content="article">', None),
        (canonical("https://courier.example/"), "https://courier.example/"),
        (canonical("http://localhost:3000/news/ferry"), None),
        (canonical("https://courier.example/undefined"), None),
        (canonical("/news/ferry"), None),
        (canonical(f"https://www.google.com/amp/s/{PAGE[8:]}"), PAGE),
    ],
)
def test_address_of_the_story_is_one_that_leads_to_it(head, url):
    """Neither a home page nor what leads nowhere is the address of a story; a copy has that of the page itself."""
    assert parse_html(head + STORY).url == url


@pytest.mark.parametrize("wrong", ["http://localhost:3000/news/ferry-stays-in-port", "http://10.0.0.7/ferry-stays"])
def test_address_of_the_caller_counts_before_one_that_leads_nowhere(wrong):
    """It may have the words of the story: the page was made there."""
    assert parse_html(canonical(wrong) + STORY, url=PAGE).url == PAGE


def test_address_on_a_machine_of_ones_own_is_known_to_the_caller():
    """Who reads pages from there says so."""
    own = "http://localhost:3000/news/ferry"
    assert parse_html(canonical(own) + STORY, url=own + "?draft=1").url == own


def test_many_declared_addresses_cost_nothing():
    """The first that names a page counts, and the others are not looked at."""
    page = canonical(PAGE) + canonical("https://wire.example/ferry") * 5_000 + STORY
    assert link_of(page) == "https://courier.example/news/engine"


def test_what_a_browser_noted_counts_before_what_the_page_declares():
    """The browser was there."""
    saved = "<!-- saved from url=(0030)https://mirror.example/ferry/1 -->" + canonical(PAGE)
    assert link_of(saved + STORY) == "https://mirror.example/news/engine"


def test_mirror_tells_where_a_page_was_copied_from():
    """HTTrack writes it without the scheme."""
    note = "<!-- Mirrored from courier.example/news/ferry by HTTrack Website Copier/3.x, Tue, 05 May 2026 -->"
    assert link_of(note + STORY) == "http://courier.example/news/engine"


def test_copy_in_an_archive_leads_on_to_copies():
    """An archive's links begin at its own root; the story's address is that of the page."""
    copy = "/web/20260505100000/https://courier.example"
    page = canonical(f"https://web.archive.org/web/20260505100000/{PAGE}") + shared(PAGE)
    page += STORY.replace("/news/engine", f"{copy}/news/engine")
    assert parse_html(page).url == PAGE
    assert link_of(page) == f"https://web.archive.org{copy}/news/engine"


def test_broken_address_in_a_copy_is_none_of_a_record():
    """Damaged markup leaves words in an address."""
    page = canonical(f"https://web.archive.org/web/20260505100000/{PAGE}") + shared(PAGE)
    page += STORY.replace("/news/engine", "/web/20260505100000/https://&lt;p>Interested? See how.")
    link = link_of(page)
    assert link is None or "<" not in link


def test_copy_that_an_archive_left_as_it_was():
    """Read with the address of such a copy, the paths of a page are relative to the page."""
    article = parse_html(STORY, url=f"https://web.archive.org/web/20260505100000id_/{PAGE}")
    assert (article.url, article.body[0].links[0].url) == (PAGE, "https://courier.example/news/engine")


@pytest.mark.parametrize("when", ["20260505100000/", "2/", "*/", ""])
def test_copy_in_an_archive_is_known_by_the_address_within(when: str):
    """Without a time the newest copy is meant; the links lead on to copies."""
    url = f"https://web.archive.org/web/{when}{PAGE}"
    page = STORY.replace("/news/engine", f"/web/20260505100000/{PAGE}")
    article = parse_html(page, url=url)
    assert article.url == PAGE
    assert article.publisher is not None
    assert article.publisher.name == "courier.example"
    assert article.body[0].links[0].url == f"https://web.archive.org/web/20260505100000/{PAGE}"


def test_home_page_tells_paths_from_the_root_only():
    """Where a page calls itself its site's home, it is not known what a path without a slash is relative to."""
    head = shared("https://courier.example/")
    assert link_of(head + STORY) == "https://courier.example/news/engine"
    assert link_of(head + STORY.replace("/news/engine", "engine.html")) is None


def test_relative_links_without_a_base_are_links():
    """Authors, tags and captions are told by links and pictures that lead nowhere; no address is made up for them."""
    article = parse_html(STORY)
    assert [(author.name, author.url) for author in article.authors] == [("Ana Ruiz", None)]
    assert article.tags == ("Ferries", "Lund")
    assert [block.type for block in article.body] == ["paragraph", "figure", "paragraph"]
    assert article.body[0].links == ()
    assert [(image.url, image.caption, image.credit) for image in article.images] == [
        (None, "The ferry at its pier.", "Tom Lee")
    ]


def test_pictures_and_players_without_base_and_words_are_left_out():
    """Of them nothing is known."""
    bare = STORY.replace("<figcaption>The ferry at its pier. Photo: Tom Lee</figcaption>", "")
    article = parse_html(bare + "<iframe src='/player/1'></iframe>")
    assert article.images == ()
    assert [block.type for block in article.body] == ["paragraph", "paragraph"]


@pytest.mark.parametrize("head", ["", canonical("/news/ferry"), shared("https://courier.example/")])
def test_nothing_in_record_or_evidence_is_made_up(head):
    """What stands in for the address of the page is seen by nobody."""
    data = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry stays in port", "url": "/n/1", '
        '"image": "pics/lead.jpg", "publisher": {"@type": "Organization", "name": "The Courier", "logo": "logo.png", '
        '"url": "about"}, "license": "/rights"}</script><link rel="license" href="rights.html">'
        '<link rel="shortlink" href="/node/18233"><link rel="canonical" href="/2026/05/04/ferry">'
    )
    page = head + data + STORY + "<iframe src='player/1'></iframe><img src='pics/b.jpg' alt='A bridge' width=900>"
    found = extract_html(page)
    seen = [(each.winner, each.losers) for each in found.evidence.values()]
    assert "unplaced.invalid" not in repr((seen, found.issues)) + to_json(found.article).decode()
    for winner, losers in seen:
        for each in (winner, *losers):
            assert locate(page, each.locator)


def test_host_that_the_page_names_is_its_outlet():
    """A tag that is the site's own name is none, with an address passed or not."""
    page = canonical(PAGE) + STORY.replace("</div>", "<a href='/topics/courier'>courier.example</a></div>")
    assert parse_html(page).tags == parse_html(page, url=PAGE).tags == ("Ferries", "Lund")


def test_evidence_for_a_host_names_where_the_address_stands():
    """The outlet is told by the canonical link."""
    page = canonical(PAGE) + "<title>Ferry</title>" + STORY
    winner = extract_html(page).evidence["publisher"].winner
    assert (winner.source, winner.locator) == ("link", "(//link)[1]")
    assert locate(page, winner.locator)
