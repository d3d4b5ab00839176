"""Turn the attributes of an image element into the picture they describe."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from newsrecord.model.body import Image
from newsrecord.text import clean_line

__all__ = ["best_source", "read_image"]

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


def _pixels(value: str | None) -> int | None:
    value = (value or "").strip().removesuffix("px")
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
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    if (width is not None and width < _ICON) or (height is not None and height < _ICON):
        return None
    for address in _addresses(attributes, sources):
        # Built-in pictures ("data:") stand in for one that a script loads.
        if address.startswith("data:"):
            continue
        url = resolve(address)
        if url is not None and not url.startswith("mailto:"):
            alt = clean_line(attributes.get("alt", "")) or None
            return Image(url=url, alt=alt, width=width, height=height)
    return None


def _addresses(attributes: Mapping[str, str], sources: str | None) -> list[str]:
    found = [best_source(value) for name in _SETS if (value := attributes.get(name))]
    found += [attributes.get(name) for name in _LAZY]
    found.append(attributes.get("src"))
    if sources:
        found.append(best_source(sources))
    return [address.strip() for address in found if address and address.strip()]
