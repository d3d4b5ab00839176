"""Tell by what the names of two files share whether they show one picture, however its cuts are named."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from newsrecord.find.wordlists import word_set

__all__ = ["are_kin", "telling_names"]

_LONGEST: Final = 2_000
_NEAREST: Final = 3
"""The number or code of a picture stands in its file's name, or in one of the two folders around it."""
_NESTED: Final = re.compile(r"\A.{1,1900}(?=https?:/{1,2}[^/])")
_EXTENSION: Final = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|heic|bmp|tiff?)(?![a-z])", re.IGNORECASE)
_CODE: Final = re.compile(r"[0-9a-z]{7,80}")
_UUID: Final = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
# The day, and the moment, of a story are those of all its pictures.
_DAY: Final = re.compile(r"(?:19|20)\d{6}(?:t?\d{4,6}z?)?")
_SIZE: Final = re.compile(r"\d{2,4}x\d{0,4}|(?:[whxyqv]|std|wd|max|min)\d{1,5}")
# "IMG_3689", "dsc04412"
_CAMERA: Final = re.compile(r"[a-z]{2,5}[-_]?\d{4,6}")
_LETTERS: Final = re.compile(r"[^\W\d_]{1,60}")
_FEWEST_DIGITS: Final = 4
_SHORTEST_SLUG: Final = 20
_FEWEST_WORDS: Final = 4
_SERIES: Final = 2
"""Pictures of a series are numbered in no more digits."""
# Words that name a cut or a place on the page, and not what a picture shows.
_CUTS: Final = word_set(
    """
    original orig large small medium mid big full wide narrow square portrait landscape panorama thumb thumbnail
    preview teaser promo detail hero head header lead main cover share sharing social og opengraph facebook twitter
    seo card meta default master public image images img photo picture pic foto media article story content body news
    mobile desktop tablet phone app web scale scaled crop cropped resize resized size sizes format std wd hd sd uhd xs
    sm md lg xl xxl s m l x w h q v ng jpg jpeg png webp title list item index home top
    """
)


def are_kin(one: str, other: str) -> bool:
    """Return whether the addresses of two files share a number, a code or a name that tells one picture from others.

    >>> are_kin("https://example.org/i/65453399_6.jpg", "https://example.org/i/65453399_303.jpg")
    True
    >>> are_kin("https://example.org/20260501/ferry.jpg", "https://example.org/20260501/pier.jpg")
    False
    """
    return not telling_names(one).isdisjoint(telling_names(other))


def telling_names(url: str) -> frozenset[str]:
    """Return what tells a picture from others in the name of its file, or else in the nearest folder that says it."""
    text = unquote(url[:_LONGEST])
    nested = _NESTED.match(text) if text.find("http", 1) > 0 else None
    text = text[nested.end() :].partition("&")[0] if nested is not None else text
    path = text.partition("?")[0].partition("://")[2].casefold().rstrip("/")
    parts = path.split("/")[1:]
    # Behind the name of the file stands what the story is called, on some sites.
    end = next((place for place, part in enumerate(parts, 1) if _EXTENSION.search(part)), len(parts))
    for place, part in enumerate(reversed(parts[max(0, end - _NEAREST) : end])):
        name = _EXTENSION.split(part)[0]
        found = _codes_in(name)
        if found:
            return frozenset(found)
        if place == 0 and (name.isdecimal() and len(name) <= _SERIES):
            break
        if any(len(word) >= _FEWEST_DIGITS and word not in _CUTS for word in _LETTERS.findall(name)):
            break
    return frozenset()


def _codes_in(name: str) -> set[str]:
    """Return the codes and numbers of a name, all of it where a camera gave it, and its words where it has many."""
    found = set(_UUID.findall(name))
    found.update(code for code in _CODE.findall(name) if _is_code(code))
    if _CAMERA.fullmatch(name) is not None and _SIZE.fullmatch(name) is None:
        found.add(name)
    words = [word for word in _LETTERS.findall(name) if word not in _CUTS]
    if len(words) >= _FEWEST_WORDS and len(slug := "-".join(words)) >= _SHORTEST_SLUG:
        found.add(slug)
    return found


def _is_code(text: str) -> bool:
    if sum(map(str.isdecimal, text)) < _FEWEST_DIGITS or len(text) < 2 * _FEWEST_DIGITS - 1:
        return False
    return _DAY.fullmatch(text) is None and _SIZE.fullmatch(text) is None
