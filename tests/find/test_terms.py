"""Who may read a story, and how it may be used."""

from __future__ import annotations

import json

import pytest

from newsrecord import extract_html
from newsrecord.find.terms import find_access, find_cut, find_licenses
from newsrecord.page.outline import Outline
from newsrecord.page.walk import read_page

PROSE = "The harbour stayed shut on Friday while the waves broke over the wall and the ferries lay at anchor. "
WALL = '<div class="paywall"><p>Subscribe to read on.</p><p><a href="/s">Subscribe</a></p></div>'


def page(body: str = "", head: str = "", **data: object) -> Outline:
    script = json.dumps({"@type": "NewsArticle", "headline": "Storm", **data})
    return read_page(
        f'<head>{head}<script type="application/ld+json">{script}</script></head><body><h1>Storm</h1>{body}</body>',
        url="https://harbour.example/storm",
    )


def access(outline: Outline) -> str | None:
    found = find_access(outline)
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("data", "head", "wanted"),
    [
        ({"isAccessibleForFree": ["False"]}, "", "subscription"),
        ({"isAccessibleForFree": 1}, "", "free"),
        ({"isAccessibleForFree": "https://schema.org/True"}, "", "free"),
        (
            {"hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".wall"}},
            "",
            "subscription",
        ),
        ({"hasPart": [{}, {"isAccessibleForFree": "False"}]}, "", "subscription"),
        ({"hasPart": [{"isAccessibleForFree": True}, 7]}, "", None),
        ({"isAccessibleForFree": True, "hasPart": {"isAccessibleForFree": False}}, "", "free"),
        ({"isAccessibleForFree": False}, '<meta property="article:content_tier" content="metered">', "metered"),
        ({}, '<meta name="content_tier" content="locked">', "subscription"),
        ({}, '<meta itemprop="isAccessibleForFree" content="false">', "subscription"),
        ({}, '<meta name="content_tier" content="gold">', None),
    ],
)
def test_declarations_are_read(data: dict[str, object], head: str, wanted: str | None) -> None:
    """Access is declared for the whole, for a part, or as a tier, in truth values and words."""
    assert access(page("", head, **data)) == wanted


@pytest.mark.parametrize(
    "end", ["and then the mayor, who had waited all night for the news, said that the", "so it was said …"]
)
def test_text_that_breaks_off_before_a_paywall_is_for_subscribers(end: str) -> None:
    """A paragraph that ends in the middle of a sentence, right before a paywall, is the last that is free."""
    outline = page(f"<p>{PROSE}</p><p>{PROSE}{end}</p>{WALL}")
    assert access(outline) == "subscription"
    assert find_access(outline)[0].evidence.locator == "(//div)[1]"


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{PROSE}</p>{WALL}",
        f'<p>{PROSE} and the</p><div class="subscribe-box"><p>Subscribe to read on.</p></div>',
        f'<p>{PROSE} and the</p><div class="paywall" hidden><p>Subscribe to read on.</p></div>',
        f"<p>{PROSE} and the</p>{WALL}<p>{PROSE}</p><p>{PROSE}</p>",
        f'<div class="paywall"><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p><p>{PROSE} and</p></div>',
        f'<p>{PROSE} and the</p><div class="no-paywall"><p>Read our newsletter.</p></div>',
    ],
)
def test_boxes_alone_say_nothing(body: str) -> None:
    """A button to subscribe, a hidden box, or a text that ends as it should is no evidence of a paywall."""
    assert access(page(body)) is None


def test_cut_body_is_an_issue() -> None:
    """A body that breaks off before the paywall says so."""
    story = f"<h1>Storm</h1><article><p>{PROSE}</p><p>{PROSE}but then the</p>{WALL}</article>"
    found = extract_html(story, url="https://harbour.example/storm")
    assert [issue.code for issue in found.issues] == ["body-truncated"]
    assert found.article is not None
    assert found.article.access == "subscription"


def test_text_that_breaks_off_and_is_not_free_is_a_beginning() -> None:
    """A page that shows the first lines only ends them in dots; one that is free may end its story so."""
    text = "The council met on Monday and decided that the bridge ..."
    found = find_cut(page(f"<p>{text}</p>", isAccessibleForFree=False), [text])
    assert found == f"the text breaks off, and it is not free to read: {text[-60:]!r}"
    assert find_cut(page(f"<p>{text}</p>", isAccessibleForFree=True), [text]) is None
    assert find_cut(page(f"<p>{text}</p>", isAccessibleForFree=False), [text.replace(" ...", ".")]) is None


def test_declared_length_tells_a_cut_body() -> None:
    """Half the declared words of a story that is not free are its beginning; of a free one the count is wrong."""
    body = f"<p>{PROSE}</p>" * 3
    text = PROSE * 3
    assert find_cut(page(body, isAccessibleForFree=False, wordCount="900"), [text]) == (
        "json-ld[0]$.wordCount gives 900 words, 57 are printed"
    )
    assert find_cut(page(body, isAccessibleForFree=True, wordCount=900), [text]) is None
    assert find_cut(page(body, isAccessibleForFree=False, wordCount=100), [text]) is None
    assert find_cut(page(body, isAccessibleForFree=False, wordCount=-7), [text]) is None
    assert find_cut(page(body, wordCount=900), []) is None


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ('<p>Licensed under <a href="https://creativecommons.org/licenses/by-sa/4.0/deed.en">CC BY-SA 4.0</a>.</p>',
         "https://creativecommons.org/licenses/by-sa/4.0/"),
        ('<footer><p>Dieser Text steht unter der Lizenz '
         '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p></footer>', "CC BY 4.0"),
        ('<a rel="license" href="https://creativecommons.org/licenses/by/4.0/"><img src="/cc.png"></a>',
         "https://creativecommons.org/licenses/by/4.0/"),
        ("<p>Photo: Jo Roe (CC BY 2.0)</p>", None),
        ('<p><a href="https://creativecommons.org/licenses/by/2.0/">CC BY</a> and '
         '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>', None),
        ('<p><a href="https://creativecommons.org/about/">Creative Commons</a> began in a harbour town.</p>', None),
    ],
)  # fmt: skip
def test_printed_licences_are_read(body: str, wanted: str | None) -> None:
    """A Creative Commons licence on the page is the story's, if it is the only one and no picture's."""
    found = find_licenses(page(f"<p>{PROSE}</p>{body}"))
    assert (found[0].value if found else None) == wanted


def test_declared_licence_goes_before_a_printed_one() -> None:
    """Where the licence is declared no line of the page is looked at."""
    body = '<p>Licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
    found = find_licenses(page(body, license="https://harbour.example/terms"))
    assert [each.value for each in found] == ["https://harbour.example/terms"]


def test_licence_is_told_without_who_linked_to_it() -> None:
    """What stands behind the address of a Creative Commons licence is no part of it."""
    head = '<link rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/?ref=foot">'
    assert find_licenses(read_page(head))[0].value == "https://creativecommons.org/licenses/by-nc/4.0/"


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("You have 2 free articles left this month.", "metered"),
        ("You have read 3 of your 5 free articles. Subscribe now", "metered"),
        ("1 free article remaining", "metered"),
        ("Sie haben noch 2 kostenlose Artikel in diesem Monat.", "metered"),
        ("Readers of the paper have two free articles left each month, the publisher said.", None),
        ("Read 20 free articles on our site about the sea", None),
    ],
)
def test_line_that_counts_free_stories_tells_of_a_meter(line: str, wanted: str | None) -> None:
    """Where nothing is declared, how many stories a reader has left says on what terms they are read."""
    assert access(page(f"<p>{PROSE}</p><div>{line}</div>")) == wanted
    assert access(page(f"<p>{PROSE}</p><div>{line}</div>", isAccessibleForFree=True)) == "free"


@pytest.mark.parametrize(
    "label", ["For subscribers only", "Article réservé aux abonnés", "Nur für Abonnenten", "有料会員限定"]
)
def test_label_at_the_headline_says_for_whom_the_story_is(label):
    """A label beside the headline tells of a story for subscribers; one that is a link leads to an offer."""
    assert access(read_page(f"<h1>Storm</h1><span>{label}</span><p>{PROSE}</p>")) == "subscription"
    assert access(read_page(f"<h1>Storm</h1><a href=/offer>{label}</a><p>{PROSE}</p>")) is None
    assert access(read_page(f"<h1>Storm</h1>{f'<p>{PROSE}</p>' * 9}<p>{label}</p>")) is None
