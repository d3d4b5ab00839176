"""Turn the image elements of a page into pictures, and put each where it belongs: a figure, a line, the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from newsrecord.model.body import Image
from newsrecord.page.addresses import Addresses
from newsrecord.page.chunks import Chunks
from newsrecord.page.frames import Frames
from newsrecord.page.inline import Run
from newsrecord.text import clean_line

__all__ = ["Pictures", "best_source", "read_image"]

# Where pages that load pictures late keep the address, the best first; "src" itself then holds a blank pixel.
_LAZY: Final = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-full-src",
    "data-hi-res-src",
    "data-image",
    "data-url",
)
_SETS: Final = ("srcset", "data-srcset", "data-lazy-srcset")
_BETTER: Final = frozenset({*_SETS, *_LAZY})
_ICON: Final = 60
_LARGEST: Final = 100_000


def best_source(srcset: str) -> str | None:
    """Return the address of the largest picture in a ``srcset``.

    >>> best_source("a.jpg 320w, b.jpg 1280w, c.jpg 640w")
    'b.jpg'
    >>> best_source("one.png, two.png 2x")
    'two.png'
    """
    best, size = None, -1.0
    # Addresses may hold commas; a comma that parts candidates has white space behind it or ends a descriptor.
    for part in srcset[:20_000].replace(",\n", ", ").split(", "):
        words = part.strip(", \t\n").split()
        if not words:
            continue
        found = 1.0
        if len(words) > 1:
            try:
                found = float(words[1].rstrip("wxh,"))
            except ValueError:
                found = 1.0
        if found > size:
            best, size = words[0].rstrip(","), found
    return best


def _pixels(attributes: Mapping[str, str], name: str) -> int | None:
    if name not in attributes:
        return None
    value = attributes[name].strip().removesuffix("px")
    if not (value.isascii() and value.isdigit() and len(value) <= 6):
        return None
    number = int(value)
    return number if 1 <= number <= _LARGEST else None


def read_image(
    attributes: Mapping[str, str], resolve: Callable[[str], str | None], sources: str | None = None
) -> Image | None:
    """Return the picture of an ``<img>``, or None for icons, blank pixels and pictures without an address.

    Args:
        attributes: those of the element.
        resolve: makes an address absolute, or gives None.
        sources: the ``srcset`` of a ``<source>`` before it in the same ``<picture>``.
    """
    width, height = _pixels(attributes, "width"), _pixels(attributes, "height")
    if (width is not None and width < _ICON) or (height is not None and height < _ICON):
        return None
    for address in _addresses(attributes, sources):
        # Built-in pictures ("data:") stand in for one that a script loads.
        if address.startswith("data:"):
            continue
        url = resolve(address)
        if url is not None and not url.startswith("mailto:"):
            alt = clean_line(attributes["alt"][:2_000]) if "alt" in attributes else None
            return Image(url=url, alt=alt or None, width=width, height=height)
    return None


def _addresses(attributes: Mapping[str, str], sources: str | None) -> Iterator[str]:
    """Yield the addresses an ``<img>`` gives, the best first."""
    # Most pictures have no other address than the plain one.
    if not _BETTER.isdisjoint(attributes):
        for name in _SETS:
            if (value := attributes.get(name)) and (best := best_source(value)):
                yield best
        for name in _LAZY:
            if value := attributes.get(name, "").strip():
                yield value
    if value := attributes.get("src", "").strip():
        yield value
    if sources and (best := best_source(sources)):
        yield best


class Pictures:
    """The pictures being read, and those that wait for the end of the line they stand in."""

    def __init__(self, run: Run, frames: Frames, chunks: Chunks, addresses: Addresses) -> None:
        self._run = run
        self._frames = frames
        self._chunks = chunks
        self._addresses = addresses
        self._source: str | None = None
        self.waiting: list[Image] = []
        """Pictures within a line of text, which come behind it."""

    def note_source(self, attributes: Mapping[str, str]) -> None:
        """Take a ``<source>``, whose addresses are for the ``<img>`` behind it."""
        self._source = attributes.get("srcset") or attributes.get("data-srcset")

    def add(self, attributes: Mapping[str, str]) -> None:
        """Take an ``<img>``."""
        if "emoji" in attributes.get("class", "") and "alt" in attributes:
            self._add_sign(attributes["alt"])
            return
        image = read_image(attributes, self._addresses.resolve, self._source)
        self._source = None
        if image is None:
            return
        figure = self._frames.top.setting.figure
        if figure is not None:
            figure.images.append(image)
        elif self._run.parts:
            self.waiting.append(image)
        else:
            self._chunks.add_image(image)

    def add_late(self, attributes: Mapping[str, str]) -> None:
        """Take the picture that a page shows where scripts are off, if the figure has none yet."""
        figure = self._frames.top.setting.figure
        if figure is not None and not figure.images:
            image = read_image(attributes, self._addresses.resolve)
            if image is not None:
                figure.images.append(image)

    def release(self) -> None:
        """Add the pictures that waited for the end of a line."""
        for image in self.waiting:
            self._chunks.add_image(image)
        self.waiting.clear()

    def _add_sign(self, alt: str) -> None:
        """Take a picture that stands for a character of the text."""
        if alt.isspace():
            self._run.space()
        elif alt:
            self._run.add(alt)
