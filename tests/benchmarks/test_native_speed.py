"""Native JSON beside pydantic v2 models of equal strictness, in the same run and on the same record."""

# ruff: noqa: D101, D102  # the models below are those of newsrecord again, in pydantic's terms
from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from itertools import pairwise
from typing import Annotated, Literal, Self, get_args

import pytest
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from builders import span
from clock import ratio
from newsrecord import (
    Article,
    Attribution,
    Author,
    Byline,
    Comment,
    Dateline,
    Figure,
    Heading,
    Image,
    Link,
    ListBlock,
    ListItem,
    Location,
    Organization,
    Paragraph,
    Quote,
    Speaker,
)
from newsrecord.formats.native import from_json, to_json
from newsrecord.model.codes import COUNTRY_CODES
from newsrecord.model.location import LocationKind

WORDS = "Officials in the valley said on Tuesday that work on the bridge would go on through the night, "


def prose(number: int, length: int) -> str:
    """Return a text of its own of *length* characters."""
    return (f"{number} " + WORDS * (length // len(WORDS) + 1))[:length].rstrip()


def block(index: int) -> Paragraph | Heading | Figure | ListBlock:
    """Return the block that stands at *index*."""
    if index % 8 == 3:
        return Heading(text=f"Crosshead {index}")
    if index == 10:
        return Figure(
            image=Image(url="https://img.example.org/1.jpg", caption="The bridge.", credit="Jo Roe", width=800)
        )
    if index == 15:
        return ListBlock(items=tuple(ListItem(text=f"item {number}") for number in range(3)))
    links = (Link(url=f"https://example.org/{index}", start=3, end=9),) if index % 5 == 0 else ()
    return Paragraph(text=prose(index, 150), links=links)


def quote(index: int) -> Quote:
    """Return a quote in two pieces, with its speaker."""
    speaker = Speaker(name="Gary Example", role="engineer", affiliation="Bridge Works")
    said = Attribution(
        source="he", source_span=span(index, 41, 43), cue="said", cue_span=span(index, 44, 48), speaker=speaker
    )
    return Quote(text=prose(index, 80), spans=(span(index, 2, 40), span(index, 60, 99)), attribution=said)


def place(index: int) -> Location:
    """Return a place with two mentions."""
    return Location(
        name=f"Place {index}",
        kind="city",
        country_code="CH",
        latitude=46.25 + index,
        longitude=7.5,
        geonames_id=99072 + index,
        mentions=(span(index, 1, 5), span(index, 20, 25)),
        confidence=0.9,
    )


def comment(index: int) -> Comment:
    """Return a comment with its time."""
    written = dt.datetime(2024, 5, 1, 10, index, tzinfo=dt.UTC)
    reply_to = index - 1 if index % 2 else None
    return Comment(text=prose(index, 90), author=f"reader{index}", published=written, id=f"c{index}", reply_to=reply_to)


def typical() -> Article:
    """Return a record of 24 blocks, 8 quotes, 6 places and 10 comments, about 11 kB of JSON."""
    return Article(
        headline="Bridge to open in spring",
        url="https://example.org/news/bridge",
        sections=("News", "Valley"),
        standfirst=prose(1, 120),
        byline=Byline(text="By Ana Ruiz in Sion", authors=(Author(name="Ana Ruiz"),)),
        dateline=Dateline(text="SION, Switzerland (EX) \u2014", date=dt.date(2024, 5, 1), agency="EX"),
        published=dt.datetime(2024, 5, 1, 9, 30, tzinfo=dt.UTC),
        modified=dt.date(2024, 5, 2),
        language="en",
        publisher=Organization(name="Example News", url="https://example.org/"),
        body=tuple(block(index) for index in range(24)),
        images=(Image(url="https://img.example.org/1.jpg", caption="The bridge."),),
        tags=("bridge", "valley"),
        quotes=tuple(quote(index) for index in range(8)),
        locations=tuple(place(index) for index in range(6)),
        comments=tuple(comment(index) for index in range(10)),
        comment_count=12,
        access="free",
    )


# The same rules in pydantic's own, compiled terms wherever it has them.
CLEAN = r"^[^\x00-\x08\x0b-\x1f\x7f-\x9f]*[^\s\x00-\x1f\x7f-\x9f][^\x00-\x08\x0b-\x1f\x7f-\x9f]*$"
CLEAN_LINE = r"^[^\x00-\x1f\x7f-\x9f]*[^\s\x00-\x1f\x7f-\x9f][^\x00-\x1f\x7f-\x9f]*$"
Prose = Annotated[str, StringConstraints(pattern=CLEAN)]
Line = Annotated[str, StringConstraints(pattern=CLEAN_LINE)]
Cell = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f-\x9f]*$")]
Url = Annotated[
    str, StringConstraints(pattern=r"^(?i:https?)://[^\s/?#@\[\]\\:<>\x22]+(:[0-9]*)?([/?#][^\s<>\x22]*)?$")
]
LinkUrl = Annotated[str, StringConstraints(pattern=r"^(?i:https?://|mailto:)[^\s<>\x22]+$")]
Language = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", max_length=64)]
Natural = Annotated[int, Field(ge=0, le=2**53 - 1)]
Positive = Annotated[int, Field(ge=1, le=2**53 - 1)]
Moment = dt.datetime | dt.date
Country = Literal[tuple(sorted(COUNTRY_CODES))]  # type: ignore[valid-type]


class Model(BaseModel):
    """What all models share."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class SpanModel(Model):
    block: Natural
    start: Natural
    end: Positive

    @model_validator(mode="after")
    def check(self) -> Self:
        if self.end <= self.start:
            raise ValueError("end")
        return self


class LinkModel(Model):
    url: LinkUrl
    start: Natural
    end: Positive

    @model_validator(mode="after")
    def check(self) -> Self:
        if self.end <= self.start:
            raise ValueError("end")
        return self


class ImageModel(Model):
    url: Url | None = None
    caption: Prose | None = None
    credit: Prose | None = None
    alt: Prose | None = None
    width: Positive | None = None
    height: Positive | None = None

    @model_validator(mode="after")
    def check(self) -> Self:
        if self.url is None and self.caption is None and self.credit is None and self.alt is None:
            raise ValueError("url")
        return self


class ParagraphModel(Model):
    type: Literal["paragraph"]
    text: Prose
    links: tuple[LinkModel, ...] = ()

    @model_validator(mode="after")
    def check(self) -> Self:
        behind = 0
        for link in self.links:
            if link.start < behind or link.end > len(self.text):
                raise ValueError("links")
            behind = link.end
        return self


class HeadingModel(Model):
    type: Literal["heading"]
    text: Prose
    level: Annotated[int, Field(ge=1, le=6)] = 2


class ItemModel(Model):
    text: Prose
    level: Annotated[int, Field(ge=0, le=20)] = 0


class ListModel(Model):
    type: Literal["list"]
    items: Annotated[tuple[ItemModel, ...], Field(min_length=1)]
    ordered: bool = False


class BlockQuoteModel(Model):
    type: Literal["blockquote"]
    text: Prose
    credit: Prose | None = None


class FigureModel(Model):
    type: Literal["figure"]
    image: ImageModel


class TableModel(Model):
    type: Literal["table"]
    rows: tuple[tuple[Cell, ...], ...]
    header_rows: Natural = 0
    caption: Prose | None = None


class EmbedModel(Model):
    type: Literal["embed"]
    url: Url | None = None
    provider: Line | None = None
    content: Prose | None = None


class PreformattedModel(Model):
    type: Literal["preformatted"]
    text: Prose


BlockModel = Annotated[
    ParagraphModel
    | HeadingModel
    | ListModel
    | BlockQuoteModel
    | FigureModel
    | TableModel
    | EmbedModel
    | PreformattedModel,
    Field(discriminator="type"),
]


class LocationModel(Model):
    name: Line
    kind: Literal[get_args(LocationKind)] | None = None  # type: ignore[valid-type]
    country_code: Country | None = None
    admin1: Line | None = None
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    geonames_id: Positive | None = None
    mentions: tuple[SpanModel, ...] = ()
    confidence: Annotated[float, Field(ge=0, le=1)] | None = None

    @model_validator(mode="after")
    def check(self) -> Self:
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("longitude")
        return self


class OrganizationModel(Model):
    name: Line
    url: Url | None = None
    logo: Url | None = None


class AuthorModel(Model):
    name: Line
    kind: Literal["person", "organization", "staff"] = "person"
    role: Line | None = None
    affiliation: Line | None = None
    url: Url | None = None
    email: Annotated[str, StringConstraints(pattern=r"^[^\s@]+@[^\s@]+\.[^\s@]+$")] | None = None


class BylineModel(Model):
    text: Prose | None = None
    authors: tuple[AuthorModel, ...] = ()
    location: LocationModel | None = None
    agency: Line | None = None


class DatelineModel(Model):
    text: Line
    location: LocationModel | None = None
    date: dt.date | None = None
    agency: Line | None = None


class SpeakerModel(Model):
    name: Line | None = None
    role: Line | None = None
    affiliation: Line | None = None

    @model_validator(mode="after")
    def check(self) -> Self:
        if self.name is None and self.role is None and self.affiliation is None:
            raise ValueError("name")
        return self


class AttributionModel(Model):
    source: Prose | None = None
    source_span: SpanModel | None = None
    cue: Prose | None = None
    cue_span: SpanModel | None = None
    speaker: SpeakerModel | None = None
    addressee: Prose | None = None


def in_order(spans: tuple[SpanModel, ...]) -> tuple[SpanModel, ...]:
    """Return *spans* where they stand in reading order and disjoint."""
    for before, after in pairwise(spans):
        if (before.block, before.end) > (after.block, after.start):
            raise ValueError("spans")
    return spans


class QuoteModel(Model):
    text: Prose
    kind: Literal["direct", "indirect", "mixed"] = "direct"
    spans: Annotated[tuple[SpanModel, ...], Field(min_length=1), AfterValidator(in_order)]
    attribution: AttributionModel | None = None


class CommentModel(Model):
    text: Prose
    author: Line | None = None
    published: Moment | None = None
    id: Line | None = None
    likes: Natural | None = None
    reply_to: Natural | None = None
    quoted: tuple[Natural, ...] = ()

    @model_validator(mode="after")
    def check(self) -> Self:
        last = self.text.count("\n") if self.quoted else 0
        before = -1
        for number in self.quoted:
            if not before < number <= last:
                raise ValueError("quoted")
            before = number
        return self


class ArticleModel(Model):
    newsrecord: Literal[1]
    headline: Line | None = None
    url: Url | None = None
    id: Line | None = None
    sections: tuple[Line, ...] = ()
    standfirst: Prose | None = None
    byline: BylineModel | None = None
    dateline: DatelineModel | None = None
    published: Moment | None = None
    modified: Moment | None = None
    language: Language | None = None
    publisher: OrganizationModel | None = None
    body: tuple[BlockModel, ...] = ()
    images: tuple[ImageModel, ...] = ()
    tags: tuple[Line, ...] = ()
    quotes: tuple[QuoteModel, ...] = ()
    locations: tuple[LocationModel, ...] = ()
    comments: tuple[CommentModel, ...] = ()
    comment_count: Natural | None = None
    access: Literal["free", "metered", "subscription"] | None = None
    license: Prose | None = None

    @model_validator(mode="after")
    def check(self) -> Self:
        for index, comment in enumerate(self.comments):
            if comment.reply_to is not None and comment.reply_to >= index:
                raise ValueError("comments")
        return self


@pytest.fixture(scope="module")
def article() -> Article:
    """Give the typical record."""
    return typical()


def test_record_is_of_the_size_that_the_bounds_speak_of(article: Article) -> None:
    """The record takes about 11 kB."""
    assert 10_000 < len(to_json(article)) < 12_500


def test_models_read_and_write_the_same_document(article: Article) -> None:
    """The pydantic models read what `to_json` writes, and write the same values."""
    data = to_json(article)
    assert json.loads(ArticleModel.model_validate_json(data).model_dump_json()) == json.loads(data)


def test_to_json_beats_pydantic(article: Article) -> None:
    """Writing takes at most 0.7 times what pydantic takes."""
    model = ArticleModel.model_validate_json(to_json(article))
    assert ratio(lambda: to_json(article), model.model_dump_json, rounds=60, calls=20) <= 0.7


def test_from_json_stays_near_pydantic(article: Article) -> None:
    """Reading takes at most 1.5 times what pydantic takes."""
    data = to_json(article)
    validate = ArticleModel.model_validate_json
    assert ratio(lambda: from_json(data), lambda: validate(data), rounds=60, calls=20) <= 1.5


def test_to_json_speed(article: Article, benchmark: Callable[..., bytes]) -> None:
    """The time of writing, for the record."""
    assert benchmark(to_json, article)


def test_from_json_speed(article: Article, benchmark: Callable[..., Article]) -> None:
    """The time of reading, for the record."""
    data = to_json(article)
    assert benchmark(from_json, data) == article


def test_pydantic_dump_speed(article: Article, benchmark: Callable[..., str]) -> None:
    """The time pydantic takes to write, for comparison."""
    assert benchmark(ArticleModel.model_validate_json(to_json(article)).model_dump_json)


def test_pydantic_validate_speed(article: Article, benchmark: Callable[..., ArticleModel]) -> None:
    """The time pydantic takes to read, for comparison."""
    assert benchmark(ArticleModel.model_validate_json, to_json(article))
