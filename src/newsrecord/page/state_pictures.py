"""Turn the objects in which systems keep pictures into markup, and into what they say: address, caption, credit."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from newsrecord.page.state_words import Room, words_of

__all__ = ["PictureData", "picture_of", "read_picture"]

_PICTURES: Final = re.compile("image|photo|picture|figure|asset|^img$|^upload$")
_ADDRESSES: Final = (
    "url",
    "src",
    "source_url",
    "sourceUrl",
    "mediaItemUrl",
    "filename",
    "secure_url",
    "originalUrl",
    "contentUrl",
    "href",
)
# The objects in which the one that stands in the story keeps the file's own.
_FILES: Final = (
    *("asset", "image", "file", "fields", "attributes", "attrs", "data", "target", "original", "media", "picture"),
    *("photo", "uri", "node", "props", "model", "value"),
)
_CAPTIONS: Final = ("caption", "captionText", "caption_text", "legend", "description", "credits_caption_display")
_CREDITS: Final = (
    *("credit", "credits", "creditLine", "credit_line", "copyright", "photographer", "attribution", "byline"),
    *("source", "author", "copyrightHolder", "creator"),
)
_NAMES: Final = (
    "by",
    "name",
    "text",
    "value",
    "rendered",
    "plain",
    "html",
    "basic",
    "fields",
    "attributes",
    "fullName",
)
_ALTS: Final = ("alt", "alt_text", "altText", "alternativeText", "alternative_text", "alternateText")
_FILE_NAME: Final = re.compile(r"\S{1,200}\.(?:jpe?g|png|webp|gif|avif|svg|tiff?)", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]{0,2000}>")
_DEEPEST: Final = 4
_MOST_NAMES: Final = 4
_MOST_WORDS: Final = 200

Place: TypeAlias = tuple[Mapping[str, Any], str]
"""An object and where it stands."""

PictureData: TypeAlias = dict[str, tuple[str, str]]
"""What an object says of a picture: "url", "caption", "credit", "alt", each with where it stands."""


def picture_of(item: Mapping[str, Any], kind: str, held: Callable[[Place], Place] = lambda place: place) -> str:
    """Return the markup of an object of a picture; "" where it is none.

    What an object only names is what *held* returns.

    >>> picture_of({"src": "/a.jpg", "caption": "The pier", "credit": "Ana Ruiz"}, "image")
    '<figure><img src="/a.jpg"><figcaption>The pier <span class="credit">Ana Ruiz</span></figcaption></figure>'
    """
    if not _PICTURES.search(kind):
        return ""
    found = read_picture((item, ""), held)
    if "url" not in found:
        return ""
    words = html.escape(found["caption"][0]) if "caption" in found else ""
    words += f' <span class="credit">{html.escape(found["credit"][0])}</span>' if "credit" in found else ""
    alt = f' alt="{html.escape(found["alt"][0])}"' if "alt" in found else ""
    return f'<figure><img src="{html.escape(found["url"][0])}"{alt}><figcaption>{words}</figcaption></figure>'


def read_picture(place: Place, held: Callable[[Place], Place] = lambda place: place) -> PictureData:
    """Return what the object of a picture says: its own words before those of the file.

    >>> read_picture(({"asset": {"url": "/a.jpg"}, "caption": "The pier"}, "$"))
    {'caption': ('The pier', '$.caption'), 'url': ('/a.jpg', '$.asset.url')}
    """
    found: PictureData = {}
    for values, path in _files(place, held):
        for name, keys in (("url", _ADDRESSES), ("caption", _CAPTIONS), ("credit", _CREDITS), ("alt", _ALTS)):
            for key in keys if name not in found else ():
                words, inner = _said(values.get(key), 0)
                if words and _fits(name, words):
                    found[name] = (words, f"{path}.{key}{inner}")
                    break
    return found


def _files(place: Place, held: Callable[[Place], Place]) -> Iterator[Place]:
    """Yield the object and the objects of its file, each with its path."""
    waiting = [(*held(place), 0)]
    for values, path, depth in waiting:
        yield values, path
        for key in _FILES if depth < _DEEPEST else ():
            inner = values.get(key)
            if isinstance(inner, Mapping):
                waiting.append((*held((inner, f"{path}.{key}")), depth + 1))
        if len(waiting) > len(_FILES):
            return


def _said(value: Any, depth: int) -> tuple[str, str]:
    """Return the words of a value, with the path to them: of a string, of objects with names."""
    if isinstance(value, str):
        return _TAG.sub("", value).strip(), ""
    if depth > _DEEPEST:
        return "", ""
    if isinstance(value, list):
        for place, each in enumerate(value[:_MOST_NAMES]):
            words, path = _said(each, depth + 1)
            if words:
                return words, f"[{place}]{path}"
    elif isinstance(value, Mapping):
        for key in _NAMES:
            words, path = _said(value.get(key), depth + 1)
            if words:
                return words, f".{key}{path}"
        return _TAG.sub("", words_of(value, Room(_MOST_WORDS))).strip(), ""
    return "", ""


def _fits(name: str, words: str) -> bool:
    if name == "url":
        return "/" in words and " " not in words
    return not _FILE_NAME.fullmatch(words) and "://" not in words[:8]
