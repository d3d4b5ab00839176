"""What the data of scripts say of the story whose body stands there fills the fields that the page leaves empty."""

from __future__ import annotations

import json

import pytest

from newsrecord import extract_html, parse_html

TITLE = "Bridge of Harrowgate to close"
LINES = (
    "The council of Harrowgate voted on Monday to close the old bridge, after months of debate in the town.",
    "Engineers had warned, more than once, that the northern pier would not stand another winter of floods.",
    "A new crossing is to be built upstream, the mayor said, although nobody could say how it will be paid for.",
    "Until then a ferry will carry those who work on the other bank, twice an hour from six in the morning.",
)
HTML = "".join(f"<p>{line}</p>" for line in LINES)
URL = "https://news.example/town/harrowgate-bridge-closes"
DECK = "Engineers fear that the pier will not stand another winter"


def page(story, *, title=TITLE, around="", head=""):
    """Return a page that is empty but for its script."""
    data = json.dumps({"props": {"pageProps": {"menu": [{"title": "Sport"}], "article": story, **(around or {})}}})
    script = f'<script id="__NEXT_DATA__" type="application/json">{data}</script>'
    return f"<html lang=en><title>{title}</title>{head}<body><div id=root></div>{script}</body></html>"


def term(taxonomy, name):
    return {"taxonomy": taxonomy, "name": name}


def read(story, **more):
    return parse_html(page({"title": TITLE, "body": HTML, **story}, **more), url=URL)


@pytest.mark.parametrize(
    "author",
    [
        {"author": "Ana Ruiz and Tom Lee"},
        {"byline": "By Ana Ruiz and Tom Lee"},
        {"authors": ["Ana Ruiz", "Tom Lee"]},
        {"authors": [{"displayName": "Ana Ruiz"}, {"firstName": "Tom", "lastName": "Lee"}]},
        {"credits": {"by": [{"type": "author", "name": "Ana Ruiz"}, {"type": "author", "name": "Tom Lee"}]}},
        {"author": {"node": {"name": "Ana Ruiz"}}, "coauthors": {"nodes": [{"name": "Tom Lee"}]}},
        {"authors": {"data": [{"id": 1, "attributes": {"name": "Ana Ruiz"}}, {"attributes": {"name": "Tom Lee"}}]}},
        {"author": 12, "_embedded": {"author": [{"id": 12, "name": "Ana Ruiz"}, {"name": "Tom Lee"}]}},
        {"byLines": [{"writerType": "X", "writerName": "Ana Ruiz"}, {"writerName": "Tom Lee"}]},
    ],
)
def test_authors_are_read_in_the_shapes_of_many_systems(author):
    """Names stand in strings, in objects of people, and in what systems wrap around these."""
    assert read(author).byline.names == ("Ana Ruiz", "Tom Lee")


def test_office_stands_beside_the_name():
    """What an author does is the author's role; that an author is one says nothing."""
    people = [{"name": "Ana Ruiz", "jobTitle": "Harbour reporter"}, {"name": "Tom Lee", "role": "author"}]
    assert [author.role for author in read({"authors": people}).byline.authors] == ["Harbour reporter", None]


@pytest.mark.parametrize(
    ("dates", "published", "modified"),
    [
        ({"publishedAt": "2024-03-05T08:00:00Z", "updatedAt": "2024-03-06T08:00:00Z"}, "2024-03-05", "2024-03-06"),
        ({"display_date": "2024-03-05T08:00:00Z", "first_publish_date": "2024-03-04T08:00:00Z"}, "2024-03-04", None),
        ({"date_gmt": "2024-03-05T08:00:00", "modified_gmt": "2024-03-06T08:00:00"}, "2024-03-05", "2024-03-06"),
        ({"metadata": {"firstPublished": 1709625600000, "lastPublished": 1709712000000}}, "2024-03-05", "2024-03-06"),
        ({"storyPublishedOn": "2024-03-05 08:00"}, "2024-03-05", None),
    ],
)
def test_dates_are_read(dates, published, modified):
    """The first publication goes before the last, and what systems note in numbers is a moment, too."""
    article = read(dates)
    assert article.published.isoformat()[:10] == published
    assert (article.modified and article.modified.isoformat()[:10]) == modified


def test_moment_in_universal_time_is_one():
    """A key that ends in "gmt" gives the offset that its value lacks."""
    assert read({"date_gmt": "2024-03-05T08:00:00"}).published.utcoffset().total_seconds() == 0


@pytest.mark.parametrize(
    ("said", "sections", "tags"),
    [
        ({"category": {"name": "Town"}, "tags": [{"name": "Bridges"}, {"title": "Ferries"}]}, ("Town",), True),
        (
            {"taxonomy": {"primary_section": {"name": "Town"}, "tags": [{"text": "Bridges"}, {"text": "Ferries"}]}},
            ("Town",),
            True,
        ),
        (
            {"_embedded": {"wp:term": [[term("category", "Town")], [term("post_tag", "Bridges, Ferries")]]}},
            ("Town",),
            True,
        ),
        ({"section": "Town", "keywords": "Bridges, Ferries"}, ("Town",), True),
    ],
)  # fmt: skip
def test_sections_and_tags_are_read(said, sections, tags):
    """A story is filed under names, in strings or in objects."""
    article = read(said)
    assert article.sections == sections
    assert article.tags == (("Bridges", "Ferries") if tags else ())


@pytest.mark.parametrize("key", ["subtitle", "dek", "standfirst", "subheadlines", "field_subtitle", "intro", "excerpt"])
def test_standfirst_is_read(key):
    """Systems have many names for it."""
    assert read({key: {"basic": DECK} if key.endswith("s") else DECK}).standfirst == DECK


def test_excerpt_of_the_first_words_is_no_standfirst():
    """Systems make one where editors write none."""
    assert read({"excerpt": {"rendered": f"<p>{LINES[0][:70]} [&hellip;]</p>"}}).standfirst is None


@pytest.mark.parametrize(
    "picture",
    [
        {"promo_items": {"basic": {"url": "/pier.jpg", "caption": "The pier", "credits": {"by": ["Ana Ruiz"]}}}},
        {"heroImage": {"fields": {"file": {"url": "/pier.jpg"}, "description": "The pier"}, "credit": "Ana Ruiz"}},
        {"mainImage": {"asset": {"url": "/pier.jpg"}, "caption": "The pier", "credit": "Photo: Ana Ruiz"}},
        {"featuredImage": {"node": {"sourceUrl": "/pier.jpg", "caption": "<p>The pier Photo: Ana Ruiz</p>"}}},
    ],
)  # fmt: skip
def test_lead_image_is_read_with_its_words(picture):
    """The picture above the story has its caption and credit."""
    image = read(picture).images[0]
    assert (image.url, image.credit) == ("https://news.example/pier.jpg", "Ana Ruiz")
    assert image.caption == "The pier"


def test_references_are_followed():
    """Caches keep each object under its name."""
    cache = {
        "Article:1": {
            "headline": TITLE,
            "authors": [{"__ref": "Person:2"}],
            "body": [{"__ref": f"P:{i}"} for i in range(4)],
        },
        "Person:2": {"name": "Ana Ruiz"},
        "Article:3": {"headline": "Ferry strike ends", "authors": [{"__ref": "Person:4"}]},
        "Person:4": {"name": "Tom Lee"},
        **{f"P:{i}": {"text": line} for i, line in enumerate(LINES)},
    }
    source = f"<title>{TITLE}</title><script>window.__APOLLO_STATE__={json.dumps(cache)}</script>"
    found = extract_html(source, url=URL)
    assert found.article.byline.names == ("Ana Ruiz",)
    assert found.evidence["byline"].winner.locator == "state[0]$.Person:2.name"


def test_what_is_included_is_found_by_its_identity():
    """JSON:API puts what a story refers to beside it."""
    data = {
        "data": {
            "attributes": {"title": TITLE, "body": {"processed": HTML}},
            "relationships": {"field_author": {"data": {"type": "person", "id": "p1"}}},
        },
        "included": [{"type": "person", "id": "p1", "attributes": {"name": "Ana Ruiz"}}],
    }
    assert parse_html(page(data), url=URL).byline.names == ("Ana Ruiz",)


def test_values_of_the_page_are_none_of_the_story():
    """What stands around the story's object is the site's: its editor, its most read subjects."""
    article = read({}, around={"author": "Tom Lee", "tags": ["Sport"], "published": "2020-01-01"})
    assert (article.byline, article.tags, article.published) == (None, (), None)


def test_metadata_of_the_page_go_before_its_scripts():
    """What a page declares in its head is meant for readers elsewhere."""
    head = '<meta name="author" content="Ana Ruiz"><meta property="article:published_time" content="2024-03-05">'
    article = read({"author": "Tom Lee", "publishedAt": "2024-03-07"}, head=head)
    assert (article.byline.names, article.published.isoformat()) == (("Ana Ruiz",), "2024-03-05")


def test_scripts_say_nothing_of_a_body_that_the_page_shows():
    """Where the story is on the page, its data are not looked into."""
    story = page({"title": TITLE, "body": HTML, "author": "Tom Lee"})
    article = parse_html(story.replace("<div id=root>", f"<div id=root><h1>{TITLE}</h1>{HTML * 3}"), url=URL)
    assert article.byline is None


def test_page_without_a_title_is_known_by_its_address():
    """Where all pages bear the outlet's name, the end of the address stands beside the story."""
    article = read({"slug": "harrowgate-bridge-closes", "author": "Ana Ruiz"}, title="The Courier")
    assert (article.headline, article.byline.names) == (TITLE, ("Ana Ruiz",))


def test_notice_beside_an_empty_page_is_not_the_story():
    """A notice on cookies is all that such a page shows."""
    source = page({"title": TITLE, "body": HTML}).replace(
        "<div id=root>", "<div><p>We value your privacy, and store cookies.</p>"
    )
    assert [block.text for block in parse_html(source, url=URL).body] == list(LINES)


def test_head_may_stand_among_the_parts():
    """Some systems keep headline, byline and time as the first parts of the text."""

    def part(kind, text):
        return {"type": kind, "model": {"blocks": [{"type": "paragraph", "model": {"text": text}}]}}

    byline = {
        "type": "byline",
        "model": {
            "blocks": [
                {"type": "contributor", "model": {"blocks": [part("name", "Ana Ruiz"), part("role", "Reporter")]}}
            ]
        },
    }
    time = {"type": "timestamp", "model": {"firstPublished": 1709625600000}}
    blocks = [part("headline", TITLE), byline, time, *(part("text", line) for line in LINES)]
    article = parse_html(page({"content": {"model": {"blocks": blocks}}}), url=URL)
    assert article.byline.names == ("Ana Ruiz",)
    assert article.published.isoformat()[:10] == "2024-03-05"
    assert [block.text for block in article.body] == list(LINES)


def test_evidence_leads_back_to_the_data(stray_evidence):
    """Each value of a script has a locator under which it is found again."""
    story = {
        "title": TITLE, "body": HTML, "dek": DECK, "authors": [{"name": "Ana Ruiz"}, {"name": "Tom Lee"}],
        "tags": [{"name": "Bridges"}, {"name": "Ferries"}], "section": {"name": "Town"}, "publishedAt": 1709625600000,
        "image": {"src": "/pier.jpg", "caption": "The pier"},
    }  # fmt: skip
    for source in (page(story), page(json.dumps(story))):
        found = extract_html(source, url=URL)
        assert {"script"} == {
            found.evidence[field].winner.source for field in ("byline", "tags", "published", "images")
        }
        assert stray_evidence(found, source, URL) == []
