"""Read places from the index, a file mapped into memory that no look-up changes."""

from __future__ import annotations

import mmap
from collections.abc import Iterator, Sequence
from pathlib import Path
from struct import Struct, unpack_from
from typing import Final, overload

from newsrecord.gazetteer.keys import bucket_of, fingerprint_of
from newsrecord.gazetteer.layout import FEATURES, HEADER, KINDS, MAGIC, NO_ROW, POINT_SCALE, ROW, SECTIONS, SHARED
from newsrecord.gazetteer.place import CAPITAL, NameForm, Place
from newsrecord.model.location import LocationKind

__all__ = ["Found", "Index", "Named"]

_WORD: Final = Struct("<I")
_PAIR: Final = Struct("<II")
# Making a flag takes longer than the look-up.
_FORMS: Final = tuple(map(NameForm, range(2 * NameForm.DEMONYM)))
_REGION: Final = "ADM1"
_NOTHING: Final[tuple[int, ...]] = ()


class Named:
    """A place that a name may mean, read from the index only as far as it is asked."""

    __slots__ = ("_fields", "_index", "posting")

    def __init__(self, index: Index, posting: int) -> None:
        self._index = index
        self._fields = index.fields(posting >> 8)
        self.posting = posting
        """Row and form in one number, as the index has them."""

    @property
    def row(self) -> int:
        """The place's row in the index, equal for equal places: its `Place.ref`."""
        return self.posting >> 8

    @property
    def form(self) -> NameForm:
        """In what ways the name names the place."""
        return _FORMS[self.posting & 0xFF]

    @property
    def place(self) -> Place:
        """The place."""
        return self._index.place(self.row)

    @property
    def kind(self) -> LocationKind:
        """The place's kind, without reading the rest."""
        return KINDS[FEATURES[self._fields[4] >> 24]]

    @property
    def name(self) -> str:
        """The place's name, without reading the rest."""
        return self._index.name_at(self._fields[4])

    @property
    def is_capital(self) -> bool:
        """Whether the place is the capital of its country."""
        return FEATURES[self._fields[4] >> 24] == CAPITAL

    @property
    def population(self) -> int:
        """The place's population, without reading the rest."""
        return self._fields[3]

    @property
    def country_code(self) -> str | None:
        """The code of the place's country, without reading the rest."""
        return self._index.country(self._fields[5] >> 24)

    @property
    def rows_above(self) -> tuple[int, ...]:
        """The rows of the places that it lies in, from the nearest to the continent."""
        return self._index.rows_above(self.row)

    @property
    def point(self) -> tuple[float, float]:
        """The place's latitude and longitude, without reading the rest."""
        _, latitude, longitude, *_ = self._fields
        return latitude / POINT_SCALE, longitude / POINT_SCALE

    @property
    def region(self) -> int | None:
        """The row of the first-level region that the place is or lies in, without reading the rest."""
        return self._index.region(self.posting >> 8, self._fields)

    def __repr__(self) -> str:
        return f"Named({self.place.name!r}, {self.form!r})"


class Found(Sequence[Named]):
    """The places that a name may mean, the most important first; none of them is read before it is asked for."""

    __slots__ = ("_index", "postings")

    def __init__(self, index: Index, postings: tuple[int, ...]) -> None:
        self._index = index
        self.postings = postings
        """Rows and forms as the index has them: a row is ``posting >> 8``, a form ``posting & 0xFF``."""

    def __len__(self) -> int:
        return len(self.postings)

    @overload
    def __getitem__(self, at: int) -> Named: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Named, ...]: ...

    def __getitem__(self, at: int | slice) -> Named | tuple[Named, ...]:
        if isinstance(at, slice):
            return tuple(Named(self._index, posting) for posting in self.postings[at])
        return Named(self._index, self.postings[at])

    def __iter__(self) -> Iterator[Named]:
        return (Named(self._index, posting) for posting in self.postings)


class Index:
    """A gazetteer in a file; safe to share between threads, and between processes that map the same file."""

    def __init__(self, path: Path) -> None:
        """Map the index at *path* into memory.

        Raises:
            ValueError: The file is no index, is cut off, or has another version's layout.
        """
        with path.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        magic, *spans = HEADER.unpack_from(self._data) if len(self._data) >= HEADER.size else (b"",)
        if magic != MAGIC or spans[-2] + spans[-1] != len(self._data):
            raise ValueError(f"{path}: no gazetteer of this version of newsrecord")
        self._at: dict[str, int] = dict(zip(SECTIONS, spans[::2], strict=True))
        self._size: dict[str, int] = dict(zip(SECTIONS, spans[1::2], strict=True))
        self._buckets = self._at["buckets"]
        self._prints = self._at["prints"]
        self._values = self._at["values"]
        self._lists = self._at["lists"]
        self._rows = self._at["rows"]
        self._names = self._at["names"]
        self._found = Found(self, _NOTHING)
        self._codes: dict[int, str | None] = {0: None}
        """The codes of the countries that were asked for, by their numbers in the rows."""

    def __len__(self) -> int:
        """Return the number of places."""
        return self._size["rows"] // ROW.size

    @property
    def about(self) -> str:
        """What the index is made from, and under which licences."""
        at = self._at["about"]
        return self._data[at : at + self._size["about"]].decode()

    def _seek(self, data: bytes, buckets: int, prints: int) -> int:
        """Return the position of the key *data* among the keys with these *buckets* and *prints*, or -1."""
        bucket, rest = bucket_of(data)
        start, end = _PAIR.unpack_from(self._data, buckets + 4 * bucket)
        print_ = fingerprint_of(data, rest)
        start, end = prints + 4 * start, prints + 4 * end
        at = self._data.find(print_, start, end)
        while at >= 0 and (at - prints) & 3:
            at = self._data.find(print_, at + 1, end)
        return (at - prints) >> 2 if at >= 0 else -1

    def reach(self, word: str) -> int:
        """Return the number of words of the longest name that begins with the key *word*: 1 where none is longer."""
        data = word.encode("utf-8", "surrogatepass")
        at = self._seek(data, self._at["start_buckets"], self._at["start_prints"])
        return self._data[self._at["start_words"] + at] if at >= 0 else 1

    def find(self, key: str) -> Found:
        """Return the places that the name with the key *key* may mean, the most important first."""
        at = self._seek(key.encode("utf-8", "surrogatepass"), self._buckets, self._prints)
        if at < 0:
            return self._found
        (value,) = _WORD.unpack_from(self._data, self._values + 4 * at)
        if value < SHARED:
            return Found(self, (value,))
        at = self._lists + 4 * (value - SHARED)
        (count,) = _WORD.unpack_from(self._data, at)
        return Found(self, unpack_from(f"<{count}I", self._data, at + 4))

    def fields(self, row: int) -> tuple[int, ...]:
        """Return the numbers of a *row*, as the layout has them."""
        return ROW.unpack_from(self._data, self._rows + ROW.size * row)

    def _name(self, field: int) -> tuple[str, str]:
        """Return the name and the code at the offset in *field*."""
        start = self._names + (field & NO_ROW)
        name, _, code = self._data[start : self._data.find(b"\0", start)].partition(b"\x1f")
        return name.decode(), code.decode()

    def name_at(self, field: int) -> str:
        """Return the name at the offset in *field*."""
        start = self._names + (field & NO_ROW)
        return self._data[start : self._data.find(b"\0", start)].partition(b"\x1f")[0].decode()

    def country(self, number: int) -> str | None:
        """Return the code of the country with that *number* in the rows."""
        if number not in self._codes:
            at = self._at["countries"] + 2 * (number - 1)
            self._codes[number] = self._data[at : at + 2].decode()
        return self._codes[number]

    def rows_above(self, row: int) -> tuple[int, ...]:
        """Return the rows of the places that the place in *row* lies in, from the nearest to the continent."""
        chain = []
        while (row := self.fields(row)[5] & NO_ROW) != NO_ROW:
            chain.append(row)
        return tuple(chain)

    def region(self, row: int, fields: tuple[int, ...]) -> int | None:
        """Return the row of the first-level region that the place in *row*, which has these *fields*, is or lies in."""
        while FEATURES[fields[4] >> 24] != _REGION:
            row = fields[5] & NO_ROW
            if row == NO_ROW:
                return None
            fields = self.fields(row)
        return row

    def place(self, row: int) -> Place:
        """Return the place in *row*."""
        number, latitude, longitude, population, naming, nesting = self.fields(row)
        feature = FEATURES[naming >> 24]
        name, code = self._name(naming)
        regions: dict[str, tuple[str, str]] = {feature: (name, code)}
        chain = self.rows_above(row)
        for above in chain:
            upper = self.fields(above)[4]
            regions[FEATURES[upper >> 24]] = self._name(upper)
        admin1, admin1_code = regions.get("ADM1", (None, None))
        return Place(
            ref=row,
            name=name,
            kind=KINDS[feature],
            latitude=latitude / POINT_SCALE,
            longitude=longitude / POINT_SCALE,
            geonames_id=number or None,
            feature=feature,
            country_code=self.country(nesting >> 24),
            admin1=admin1,
            admin1_code=admin1_code or None,
            admin2=regions.get("ADM2", (None, None))[0],
            population=population,
            parent=chain[0] if chain else None,
        )

    def get(self, geonames_id: int) -> Place | None:
        """Return the place with that number at GeoNames, or None."""
        base, low, high = self._at["numbers"], 0, self._size["numbers"] // 4
        while low < high:
            middle = (low + high) // 2
            (row,) = _WORD.unpack_from(self._data, base + 4 * middle)
            number = self.fields(row)[0]
            if number == geonames_id:
                return self.place(row)
            low, high = (middle + 1, high) if number < geonames_id else (low, middle)
        return None

    def parents(self, place: Place) -> tuple[Place, ...]:
        """Return the places that *place* lies in, from the nearest to the continent."""
        return tuple(self.place(row) for row in self.rows_above(place.ref))

    def children(self, place: Place, kind: LocationKind | None = None) -> tuple[Place, ...]:
        """Return the places of that *kind* whose parent is *place*."""
        first = self._first_child(place.ref)
        last = self._first_child(place.ref + 1)
        places = (self.place(row) for row in range(first, last))
        return tuple(child for child in places if kind is None or child.kind == kind)

    def _first_child(self, parent: int) -> int:
        """Return the first row whose parent is *parent* or a later one; places without one stand before all others."""
        low, high = 0, len(self)
        while low < high:
            middle = (low + high) // 2
            above = self.fields(middle)[5] & NO_ROW
            low, high = (middle + 1, high) if above == NO_ROW or above < parent else (low, middle)
        return low
