"""Turn the image elements of a page into pictures, and put each where it belongs: a figure, a line, the page."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import attrs

from newsrecord.model.body import Image
from newsrecord.page.addresses import Addresses
from newsrecord.page.chunks import Chunks
from newsrecord.page.frames import Frame, Frames
from newsrecord.page.inline import Run
from newsrecord.page.source_sets import add_source, best_source, widest_source
from newsrecord.text import clean_line
from newsrecord.urls import is_web_url

__all__ = ["Pictures", "read_image"]

# Where pages that load pictures late keep the address, the best first; "src" itself then holds a blank pixel.  The
# originals that galleries and zooms open come before the size that the page shows.
_LAZY: Final = (
    "data-orig-file",
    "data-org-src",
    "data-origin-src",
    "data-original-src",
    "data-large-file",
    "data-full-src",
    "data-full-url",
    "data-fullsrc",
    "data-hi-res-src",
    "data-hires",
    "data-highres",
    "data-zoom-image",
    "data-large_image",
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-lazy",
    "data-lazyload",
    "data-ll-src",
    "data-echo",
    "data-image",
    "data-image-src",
    "data-img-src",
    "data-img-url",
    "data-url",
    "data-defer-src",
    "data-cfsrc",
    "data-wpfc-original-src",
    "data-opt-src",
    "data-pagespeed-lazy-src",
    "data-actualsrc",
    "data-aload",
    "nitro-lazy-src",
)
_SETS: Final = (
    "srcset",
    "data-srcset",
    "data-lazy-srcset",
    "data-ll-srcset",
    "data-original-set",
    "data-bgset",
    "nitro-lazy-srcset",
)
_KEPT: Final = {name: rank for rank, name in enumerate((*_SETS, *_LAZY))}
_KEPT_NAMES: Final = frozenset(_KEPT)
_SET_NAMES: Final = frozenset(_SETS)
# "photo_{width}x.jpg": a script fills the gaps, for one of the widths that stand beside it.
_GAP: Final = re.compile(r"\$?\{{1,2}[^{}]{0,40}\}{1,2}|%7B[^%]{0,40}%7D", re.IGNORECASE)
_WIDTH_GAP: Final = re.compile(r"\{width\}|%7Bwidth%7D", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d{2,5}")
# Names of files that stand in for a picture until a script has loaded it.
_BLANKS: Final = (
    "placeholder", "spacer", "blank", "transparent", "pixel.", "1px.", "lazy.", "loading.", "loader.", "1x1.", "zoom.",
    "play.", "expand.", "enlarge.", "close.",
)  # fmt: skip
_STAND_IN: Final = "placeholder."
# What an image calls itself that is no picture of a story: faces of those who write, marks of the house.
_NO_PICTURE: Final = frozenset("avatar gravatar author byline logo favicon icon headshot contributor sprite".split())
# Attributes in which galleries keep the words for a picture.
_CAPTIONS: Final = ("data-caption", "data-image-caption", "data-c-caption")
_CREDITS: Final = ("data-credit", "data-copyright", "data-c-credit", "data-image-credit")
_WORDED: Final = frozenset((*_CAPTIONS, *_CREDITS))
_MARKUP: Final = re.compile(r"<[^<>]{0,400}>")
_FILES: Final = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".JPG", ".JPEG", ".PNG")
_UNSEEN: Final = re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden")
_SHORTEST_STEM: Final = 3
_LONGEST_WORDS: Final = 2_000
_ICON: Final = 60
_LARGEST: Final = 100_000
_WIDE: Final = 300.0
_MOST_SOURCES: Final = 8


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
        sources: the ``srcset`` of the ``<source>`` elements before it in the same ``<picture>``.
    """
    width, height = _pixels(attributes, "width"), _pixels(attributes, "height")
    is_small = (width is not None and width < _ICON) or (height is not None and height < _ICON)
    if is_small:
        # width="16" height="9" is a shape, and no size, where the files themselves are wide.
        if not (sources or "srcset" in attributes) or widest_source(sources or attributes["srcset"])[1] < _WIDE:
            return None
        width = height = None
    for address in _addresses(attributes, sources):
        # Built-in pictures ("data:") stand in for one that a script loads.
        if address.startswith("data:"):
            continue
        if (
            "style" in attributes
            and not any(each in address for each in _FILES)
            and _UNSEEN.search(attributes["style"])
        ):
            # It counts who reads the page.  Pictures of a row that are yet to be turned to are files.
            continue
        url = resolve(address)
        if url is not None and not url.startswith("mailto:"):
            alt = clean_line(attributes["alt"]) if "alt" in attributes else None
            caption, credit = _words_of(attributes) if not _WORDED.isdisjoint(attributes) else (None, None)
            return Image(url=url, caption=caption, credit=credit, alt=alt or None, width=width, height=height)
    return None


def _words_of(attributes: Mapping[str, str]) -> tuple[str | None, str | None]:
    """Return the caption and the credit that an image keeps in its attributes for a gallery to show."""
    said = []
    for names in (_CAPTIONS, _CREDITS):
        words = next((value for name in names if (value := attributes.get(name))), "")
        words = html.unescape(words) if "&" in words else words
        said.append(clean_line(_MARKUP.sub(" ", words)[:_LONGEST_WORDS]) or None)
    return said[0], said[1]


def _addresses(attributes: Mapping[str, str], sources: str | None) -> Iterator[str]:
    """Yield the addresses that the picture may have, the best rendition first."""
    if not sources and _KEPT_NAMES.isdisjoint(attributes):
        # Most pictures have no other address than the plain one.
        value = attributes.get("src", "").strip()
        if value and not _has_gap(value) and not _is_blank(value):
            yield value
        return
    # Each is made when the better ones were asked for in vain.
    for address in _renditions(attributes, sources):
        if address and not address.isspace() and not _has_gap(address):
            found = address.strip()
            if not _is_blank(found):
                yield found


def _renditions(attributes: Mapping[str, str], sources: str | None) -> Iterator[str | None]:
    named = sorted([name for name in attributes if name in _KEPT and attributes[name]], key=_KEPT.__getitem__)
    found = None
    for name in named:
        if name not in _SET_NAMES:
            break
        best = best_source(attributes[name])
        found = found or best
        yield best
    if sources and not found:
        yield best_source(sources)
    for name in named:
        if name not in _SET_NAMES:
            yield _filled(attributes[name], attributes)
    yield attributes.get("src")


def _has_gap(address: str) -> bool:
    return ("{" in address or "%7" in address) and _GAP.search(address) is not None


def _stem(url: str) -> str:
    """Return the name of the file at *url*, without its type."""
    return url.partition("?")[0].rpartition("/")[2].rpartition(".")[0].casefold()


def _is_blank(address: str) -> bool:
    name = address[address.rfind("/") + 1 :].lower()
    return name.startswith(_BLANKS) or _STAND_IN in name


def _filled(address: str, attributes: Mapping[str, str]) -> str:
    """Return *address* with the largest of the widths that the element names in its gap."""
    if "{width}" in address and (widths := _NUMBER.findall(attributes.get("data-widths", "")[:500])):
        return _WIDTH_GAP.sub(str(max(map(int, widths))), address)
    return address


class _Notes(dict[str, str]):
    """What images call themselves that are none of a story, by the value of their ``class``; "" for others."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames

    def __missing__(self, name: str) -> str:
        note = self[name] = min(_NO_PICTURE & self._frames.words_of(name), default="")
        return note


class Pictures:
    """The pictures being read, and those that wait for the end of the line they stand in."""

    def __init__(self, run: Run, frames: Frames, chunks: Chunks, addresses: Addresses) -> None:
        self._run = run
        self._frames = frames
        self._chunks = chunks
        self._addresses = addresses
        self._source: str | None = None
        self._places: list[int] = []
        self._missed = False
        # The element that the last picture stands in.
        self._beside: Frame | None = None
        self._notes = _Notes(frames)
        self.waiting: list[tuple[Image, str, str]] = []
        """Pictures within a line of text, which come behind it."""
        self.slanted = ""
        """The last words in italics that began a line below a picture in one paragraph."""

    def note_source(self, attributes: Mapping[str, str], number: int) -> None:
        """Take a ``<source>``, whose addresses are for the ``<img>`` behind it."""
        self._source = add_source(self._source, attributes)
        if len(self._places) < _MOST_SOURCES:
            self._places.append(number)

    def add(self, attributes: Mapping[str, str], number: int, tag: str = "img") -> None:
        """Take an ``<img>``."""
        if "emoji" in attributes.get("class", "") and "alt" in attributes:
            self._add_sign(attributes["alt"])
            return
        image = read_image(attributes, self._addresses.resolve, self._source)
        name = attributes.get("class")
        places, self._source = self._places, None
        if places:
            self._places = []
        self._missed = image is None
        self._beside = self._frames.top
        self._run.is_broken = False
        if "aria-describedby" in attributes:
            self._chunks.described.note(attributes["aria-describedby"])
        if image is None:
            return
        figure = self._frames.top.setting.figure
        link = self._run.link
        large = self._enlarged(image, link[0]) if link is not None and link[0].endswith(_FILES) else None
        image = large or image
        note = "" if name is None else self._notes[name]
        if figure is not None:
            # A page without scripts shows the same picture once more.
            if not note and (not figure.images or figure.images[-1].url != image.url):
                figure.images.append(image)
            return
        where = f"(//{tag})[{number}]"
        if places:
            # The address may be that of a source before it.
            where = " | ".join((*[f"(//source)[{place}]" for place in places], where))
        if large is not None:
            where = f"{where} | (//a)[{self._run.link_number}]"
        if self._run.parts:
            self.waiting.append((image, where, note))
        else:
            self._chunks.add_image(image, where, note=note)

    def _enlarged(self, image: Image, address: str) -> Image | None:
        """Return the picture as the link around it opens it, where that is the same one in another size; else None."""
        large = self._addresses.resolve(address)
        if large is None or image.url is None or large == image.url or not is_web_url(large):
            return None
        stem = _stem(large)
        if len(stem) < _SHORTEST_STEM or not _stem(image.url).startswith(stem):
            return None
        return attrs.evolve(image, url=large, width=None, height=None)

    def add_late(self, attributes: Mapping[str, str], number: int) -> None:
        """Take the picture that a page shows where scripts are off, where no other was found in its place."""
        figure = self._frames.top.setting.figure
        if (self._missed or self._is_alone(attributes)) if figure is None else not figure.images:
            self.add(attributes, number)
            self._missed = False
        self._source, self._places = None, []

    def _is_alone(self, attributes: Mapping[str, str]) -> bool:
        """Return whether a picture is told to be a wide one, as no counter is, and no other stands beside it."""
        if (_pixels(attributes, "width") or 0) < _WIDE and "srcset" not in attributes:
            return False
        made = self._chunks.made
        if made and made[-1].kind == "figure":
            # The slides of a gallery, each loaded when it is its turn.
            return False
        top, beside = self._frames.top, self._beside
        return beside is None or (beside is not top and beside.outer is not top)

    def is_above(self, frame: Frame) -> bool:
        """Return whether the last picture stands in *frame*, and in nothing within, with a line break behind it."""
        return self._run.is_broken and self._beside is frame

    def note_slanted(self) -> None:
        """Take the end of words in italics that began a line below a picture."""
        self.slanted = clean_line("".join(self._run.parts))

    def release(self) -> None:
        """Add the pictures that waited for the end of a line."""
        for image, where, note in self.waiting:
            self._chunks.add_image(image, where, note=note)
        self.waiting.clear()

    def _add_sign(self, alt: str) -> None:
        """Take a picture that stands for a character of the text."""
        if alt.isspace():
            self._run.space()
        elif alt:
            self._run.add(alt)
