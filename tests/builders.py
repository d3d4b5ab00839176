"""Records and helpers that several modules of tests use, so that each is written once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import html5lib

from newsrecord import (
    Article,
    Attribution,
    Author,
    BlockQuote,
    Byline,
    Comment,
    Dateline,
    Embed,
    Evidence,
    EvidenceMap,
    Extraction,
    FieldEvidence,
    Figure,
    Heading,
    Image,
    Issue,
    Link,
    ListBlock,
    ListItem,
    Location,
    Organization,
    Paragraph,
    Preformatted,
    Quote,
    Span,
    Speaker,
    Table,
)

PAYLOADS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title><script>alert(1)</script>",
    "</pre></p></article><svg onload=alert(1)>",
    "</mark></article><svg onload=alert(1)>",
    "<!--",
    "]]>",
    "&lt;script&gt;",
    "&#106;avascript:alert(1)",
    "' onmouseover='alert(1)",
]
"""Texts that would act if a writer took them for markup."""

FERRY = (
    "The ferry to the outer islands was taken out of service on Monday evening after divers found a crack in its hull.",
    "Passengers who had queued since noon were sent home, and the mail went over in a fishing boat instead.",
    "The company said that a replacement would come from the mainland within three days, and that tickets stay valid.",
)
"""The paragraphs of a short story, for pages that are about what stands around one."""

REPEATED: dict[str, Callable[[int], str]] = {
    "inline": lambda n: "<p>" + "<i>x</i>y" * n + "</p>",
    "lists": lambda n: "<ul><li>one" * n,
    "bylines": lambda n: '<div class="byline">By Ana Ruiz</div>' * n,
    "buttons": lambda n: '<p class="byline">By Ana Ruiz ' + "<button>a" * n + "x</button>" * n + "</p>",
    "breaks": lambda n: "<p>a" + "<br>" * n + "b</p>",
    "notes": lambda n: '<p>a<a href="#note">1</a></p>' * n + '<p id="note">x</p>',
    "paragraphs": lambda n: "<p>The river rose again on Sunday, the mayor said.</p>" * n,
    "times": lambda n: '<time datetime="2024-05-01">1 May</time>' * n,
    "headings": lambda n: "<h2>Later</h2>" * n,
    "figures": lambda n: '<figure><img src="/a.jpg"><figcaption>A bridge. Photo: AP</figcaption></figure>' * n,
    "comments": lambda n: '<div class="comment" id="c"><b>Bo</b><p>At last it rains.</p></div>' * n,
    "links": lambda n: "<p>" + '<a href="/x">word</a> ' * n + "</p>",
    "quotes": lambda n: "<p>" + "\u201cRain,\u201d she said. " * n + "</p>",
}
"""Markup that repeats one thing *n* times."""

CLOCK = dt.datetime(2024, 5, 1, 9, 30, 15, 123456)


def full() -> Article:
    """Return a record with something in every field and a block of every type."""
    place = Location(name="Sion", kind="city", country_code="CH", admin1="Valais", latitude=46.25, longitude=7.5)
    spans = (Span(block=0, start=0, end=3), Span(block=0, start=9, end=12))
    speaker = Speaker(name="Eva Kern", role="engineer")
    said = Attribution(source="she", source_span=Span(block=0, start=4, end=8), cue="said", speaker=speaker)
    return Article(
        headline="Bridge to open — \u6a4b \U0001f309",
        url="https://example.org/a?b=\u00fc",
        id="urn:x:1",
        sections=("News", "Valley"),
        standfirst="Two lines\nof it.\tYes.",
        byline=Byline(text="By Ana Ruiz", authors=(Author(name="Ana Ruiz", email="a@b.org"),), location=place),
        dateline=Dateline(text="SION (EX) \u2014", location=place, date=dt.date(2024, 5, 1), agency="EX"),
        published=CLOCK.replace(tzinfo=dt.timezone(dt.timedelta(hours=-3, minutes=-30))),
        modified=dt.date(987, 5, 2),
        language="de-CH",
        publisher=Organization(name="Example News"),
        body=(
            Paragraph(text='"Yes" she "\\no" </script> \u2028', links=(Link(url="mailto:a@b.org", start=0, end=2),)),
            Heading(text="Crosshead", level=3),
            ListBlock(items=(ListItem(text="one"), ListItem(text="two", level=1)), ordered=True),
            BlockQuote(text="Quoted", credit="A reader"),
            Figure(image=Image(url="https://example.org/1.jpg", width=3)),
            Table(rows=(("a", ""), ("b", "c")), header_rows=1),
            Embed(url="https://example.org/watch", provider="Example Video"),
            Preformatted(text="  a\n    b"),
        ),
        images=(Image(caption="The bridge."),),
        tags=("bridge",),
        quotes=(Quote(text="Yes no", spans=spans, attribution=said),),
        locations=(attrs.evolve(place, geonames_id=1, mentions=spans, confidence=0.5),),
        comments=(Comment(text="one", published=CLOCK), Comment(text="two", reply_to=0, likes=2**53 - 1)),
        comment_count=3,
        access="metered",
        license="CC BY 4.0",
    )


def story(**changes: Any) -> Article:
    """Return a short story with the parts of a page's head; *changes* replace or add fields."""
    fields: dict[str, Any] = {
        "sections": ("World", "Iraq"),
        "headline": "Forces advance",
        "standfirst": "The end nears.",
        "byline": Byline(text="By Ana Ruiz"),
        "published": dt.date(2016, 11, 21),
        "body": (Paragraph(text="One."),),
    }
    return Article(**(fields | changes))


def all_fields(text: str) -> Article:
    """Return a record that has *text* in every field that takes it."""
    line = " ".join(text.split())
    image = Image(url="https://example.org/1.jpg", caption=text, credit=text, alt=text)
    return Article(
        headline=line,
        id=line,
        sections=(line,),
        standfirst=text,
        byline=Byline(text=text, authors=(Author(name=line, url="https://example.org/a"),)),
        publisher=Organization(name=line),
        body=(
            Paragraph(text=text, links=(Link(url="https://example.org/?a=1&b=2", start=0, end=1),)),
            Heading(text=text),
            BlockQuote(text=text, credit=line),
            ListBlock(items=(ListItem(text=text), ListItem(text=text, level=3))),
            Table(rows=((line, ""),), caption=text),
            Embed(content=text, provider=line),
            Embed(content=text, provider=line, url="https://example.org/v"),
            Preformatted(text=text),
            Figure(image=image),
        ),
        images=(image, Image(caption=text + "!", alt=text)),
        tags=(line,),
        quotes=(said(text, (0, min(3, len(text))), name=line, role=line),),
        locations=(Location(name=line),),
        comments=(Comment(text=text, author=line),),
        license=text,
    )


def one_of_each() -> dict[type, Any]:
    """Return a record of every class of the model: those within `full`, and an extraction with its evidence."""
    article = full()
    field = FieldEvidence(path="headline", winner=evidence(), losers=(evidence(),))
    issue = Issue(code="no-body", path="$", message="?")
    found = Extraction(article=article, evidence=EvidenceMap((field,)), issues=(issue,))
    records: dict[type, Any] = {}
    for record in _walk((found, field, EvidenceMap((field,)))):
        records.setdefault(type(record), record)
    del records[Issue]
    return records


def _walk(value: object) -> Iterator[Any]:
    if isinstance(value, tuple):
        for item in value:
            yield from _walk(item)
    elif isinstance(value, EvidenceMap):
        yield value
    elif attrs.has(type(value)):
        yield value
        for name in attrs.fields_dict(type(value)):
            yield from _walk(getattr(value, name))


def span(block: int, start: int, end: int) -> Span:
    """Return the span of *block* from *start* to *end*."""
    return Span(block=block, start=start, end=end)


def said(text: str, *ranges: tuple[int, int], block: int = 0, **speaker: str) -> Quote:
    """Return the quote that stands at *ranges* of *text*, said by *speaker* where one is named."""
    spans = tuple(span(block, start, end) for start, end in ranges)
    words = " ".join(text[start:end] for start, end in ranges)
    attribution = Attribution(source="he", speaker=Speaker(**speaker)) if speaker else None
    return Quote(text=words, spans=spans, attribution=attribution)


def evidence(raw: str = "Rain", confidence: float = 0.85, **changes: str) -> Evidence:
    """Return the evidence of a value found in metadata."""
    fields = {"source": "meta", "rule": "headline.og", "locator": "meta[0]"} | changes
    return Evidence(**fields, raw=raw, confidence=confidence)


def tree_of(page: str) -> Any:
    """Return the tree that a browser makes of a document."""
    return html5lib.parse(page, treebuilder="etree", namespaceHTMLElements=False)


def text_of(element: Any) -> str:
    """Return the text of an element, a line break for each ``<br>``."""
    parts = [element.text or ""]
    for child in element:
        parts += ["\n" if child.tag == "br" else text_of(child), child.tail or ""]
    return "".join(parts)


def assert_within(tree: Any, elements: set[str], attributes: set[str]) -> None:
    """Assert that *tree* has no other elements and attributes, and no address that could act."""
    for element in tree.iter():
        # html5lib gives comments a function as their tag: none is written, so none is allowed.
        assert element.tag in elements
        for name, value in element.attrib.items():
            assert name in attributes
            if name in ("href", "src"):
                assert value.lower().startswith(("http://", "https://", "mailto:"))
