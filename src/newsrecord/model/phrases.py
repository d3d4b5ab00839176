"""Say the values of a record in the words a reader sees: one line each."""

from __future__ import annotations

import datetime as dt

from newsrecord.model.body import Image
from newsrecord.model.byline import Byline
from newsrecord.model.location import Location
from newsrecord.model.quote import Speaker

__all__ = ["say_byline", "say_caption", "say_coordinates", "say_moment", "say_number", "say_place", "say_speaker"]


def say_moment(value: dt.date | dt.datetime) -> str:
    """Return a day or a time to the minute, in the order of ISO 8601 and the same in every locale.

    >>> say_moment(dt.datetime(2016, 11, 21, 8, 30, 15, tzinfo=dt.timezone.utc))
    '2016-11-21 08:30+00:00'
    """
    return value.isoformat(sep=" ", timespec="minutes") if isinstance(value, dt.datetime) else value.isoformat()


def say_byline(byline: Byline | None) -> str | None:
    """Return the byline as printed, or names and agency where only metadata give them; None where there are none.

    >>> from newsrecord import Author
    >>> say_byline(Byline(authors=(Author(name="Ana Ruiz"),), agency="AP"))
    'Ana Ruiz, AP'
    >>> say_byline(Byline(authors=(Author(name="AP", kind="organization"),), agency="AP"))
    'AP'
    """
    if byline is None:
        return None
    if byline.text is not None:
        return byline.text
    agency = byline.agency if byline.agency not in byline.names else None
    return ", ".join([*byline.names, *([agency] if agency else [])]) or None


def say_speaker(speaker: Speaker) -> str:
    """Return name, role and affiliation of *speaker*, as far as they are known.

    >>> say_speaker(Speaker(name="Gary Volesky", role="Maj. Gen.", affiliation="US Army"))
    'Gary Volesky, Maj. Gen., US Army'
    """
    return ", ".join(part for part in (speaker.name, speaker.role, speaker.affiliation) if part)


def say_number(number: int, noun: str) -> str:
    """Return *number* with its noun.

    >>> say_number(1, "quote"), say_number(2, "quote")
    ('1 quote', '2 quotes')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def say_place(place: Location) -> str:
    """Return the name of *place* with what tells it from its namesakes.

    >>> say_place(Location(name="Mosul", kind="city", admin1="Nineveh", country_code="IQ"))
    'Mosul (city, Nineveh, IQ)'
    """
    about = ", ".join(part for part in (place.kind, place.admin1, place.country_code) if part)
    return f"{place.name} ({about})" if about else place.name


def say_coordinates(place: Location) -> str | None:
    """Return where *place* lies, to the hundredth of a degree, a kilometre or less; None where that is not known.

    >>> say_coordinates(Location(name="Lima", latitude=-12.0432, longitude=-77.0282))
    '12.04°S 77.03°W'
    """
    if place.latitude is None or place.longitude is None:
        return None
    latitude, longitude = round(place.latitude, 2), round(place.longitude, 2)
    north, east = "S" if latitude < 0 else "N", "W" if longitude < 0 else "E"
    return f"{abs(latitude):.2f}\u00b0{north} {abs(longitude):.2f}\u00b0{east}"


def say_caption(image: Image) -> str | None:
    """Return the caption with the credit in square brackets, as newsrooms print it; None where there is neither.

    >>> say_caption(Image(caption="Forces advance.", credit="Photo: AP"))
    'Forces advance. [Photo: AP]'
    """
    return (
        " ".join([*([image.caption] if image.caption else []), *([f"[{image.credit}]"] if image.credit else [])])
        or None
    )
