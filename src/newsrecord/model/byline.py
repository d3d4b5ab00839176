"""Who wrote a story, where from and for whom."""

from __future__ import annotations

import datetime as dt
from typing import Literal, get_args

import attrs

from newsrecord.model.fields import DAY, EMAIL, LINE, PROSE, WEB_URL, Record, checked, many, obey, one, one_of
from newsrecord.model.location import Location

__all__ = ["Author", "AuthorKind", "Byline", "Dateline", "Organization"]

AuthorKind = Literal["person", "organization", "staff"]


@checked
@attrs.frozen(kw_only=True, repr=False)
class Organization(Record):
    """A publisher or another body (schema.org ``Organization``).

    >>> Organization(name="Example News")
    Organization(name='Example News')
    """

    name: str = attrs.field(metadata=obey(LINE))
    """The name it goes by (``name``)."""
    url: str | None = attrs.field(default=None, metadata=obey(WEB_URL, optional=True))
    """Its home page (``url``)."""
    logo: str | None = attrs.field(default=None, metadata=obey(WEB_URL, optional=True))
    """Address of its logo (``logo``)."""


@checked
@attrs.frozen(kw_only=True, repr=False)
class Author(Record):
    """One name in a byline (schema.org ``author``).

    >>> Author(name="Alaa Hussain").kind
    'person'
    """

    name: str = attrs.field(metadata=obey(LINE))
    """The name without title, role or affiliation (``name``)."""
    kind: AuthorKind = attrs.field(default="person", metadata=obey(one_of(*get_args(AuthorKind))))
    """A person, an organization such as a news agency, or a desk of the outlet itself."""
    role: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """What the author does, as printed: "Chief Correspondent" (``jobTitle``)."""
    affiliation: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """The outlet or body the author writes for, as printed (``affiliation``)."""
    url: str | None = attrs.field(default=None, metadata=obey(WEB_URL, optional=True))
    """The author's page (``url``)."""
    email: str | None = attrs.field(default=None, metadata=obey(EMAIL, optional=True))
    """E-mail address as printed (``email``)."""


@checked
@attrs.frozen(kw_only=True, repr=False)
class Byline(Record):
    """The line that names the authors.

    >>> Byline(text="By Alaa Hussain in Baghdad", authors=(Author(name="Alaa Hussain"),)).names
    ('Alaa Hussain',)
    """

    text: str | None = attrs.field(default=None, metadata=obey(PROSE, optional=True))
    """The line as printed; None where only metadata name the authors (ninjs ``byline``)."""
    authors: tuple[Author, ...] = attrs.field(default=(), metadata=obey(many(one(Author))))
    """The authors in the order printed (schema.org ``author``)."""
    location: Location | None = attrs.field(default=None, metadata=obey(one(Location), optional=True))
    """Where the story was written, when the byline says so (``locationCreated``)."""
    agency: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """The news agency credited, as printed (``provider``); where nobody else is, it is the author too."""

    @property
    def names(self) -> tuple[str, ...]:
        """The authors' names in the order printed."""
        return tuple([author.name for author in self.authors])


@checked
@attrs.frozen(kw_only=True, repr=False)
class Dateline(Record):
    """The opening of a wire story that says where and when it was filed (schema.org ``dateline``).

    >>> Dateline(text="MOSUL, Iraq (AP) \u2014", agency="AP").agency
    'AP'
    """

    text: str = attrs.field(metadata=obey(LINE))
    """The opening as printed, its dash included; it stays part of the body's first paragraph too."""
    location: Location | None = attrs.field(default=None, metadata=obey(one(Location), optional=True))
    """Where the story was filed (``locationCreated``)."""
    date: dt.date | None = attrs.field(default=None, metadata=obey(DAY, optional=True))
    """The day of filing, where the dateline gives the year too."""
    agency: str | None = attrs.field(default=None, metadata=obey(LINE, optional=True))
    """The news agency in brackets, as printed."""
