"""Tell by their addresses which files are one picture in several sizes, and how wide each of them is."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from newsrecord.find.pictures.served import asked_for
from newsrecord.find.wordlists import has_digit, holds, word_set
from newsrecord.model.body import Image
from newsrecord.patterns import late

__all__ = ["picture_key", "rendition_width", "same_picture"]

_ASKED: Final = re.compile(r"(?:^|[?&])(?:w|width|s|size)=(\d{2,4})(?=&|$)")
_LONGEST: Final = 2_000

_NESTED: Final = re.compile(r"\A.{1,1900}(?=https?:/{1,2}[^/])")
_UUID: Final = re.compile(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?<![0-9a-z])[0-9a-f]{20,64}(?![0-9a-z])", re.IGNORECASE
)
_EXTENSION: Final = re.compile(r"\.(?:jpe?g|png|webp|avif|gif|heic|bmp|tiff?)", re.IGNORECASE)
_TYPED: Final = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)$", re.IGNORECASE)
_WIDTHS: Final = (
    "150|180|200|240|250|300|320|360|400|420|450|480|500|540|560|600|605|620|630|640|650|660|700|720|740|750|760|768|780|800"
    "|804|820|840|850|860|900|940|948|960|980|1000|1020|1024|1080|1100|1120|1140|1152|1180|1200|1240|1242|1248|1280|1300"
    "|1320|1366|1400|1440|1500|1536|1600|1680|1700|1800|1900|1920|2000|2040|2048|2100|2200|2400|2500|2560|2880|3000|3200|3840"
    "|4000|4096"
)
# What stands behind a picture's name to tell its renditions apart: "-1024x768", "_w948_r1.778_fpx45", "@2x", "-scaled".
_SUFFIX: Final = re.compile(
    r"(?:[-_.@](?:\d{2,4}x\d{1,4}|\d{1,4}w|[wh]_?\d{2,4}|s\d{3,4}|v\d{3}|r\d(?:\.\d{1,4})?|fp[xy]\d{1,3}(?:\.\d{1,3})?|v?\d{1,2}[x_:-]\d{1,2}"
    rf"|(?:{_WIDTHS})|[23]x|scaled|rotated|edited|cropped|crop|e\d{{10,13}}|(?:xx?-)?large|small|medium|mid|big|thumb|thumbnail|preview"
    r"|original|orig|normalized|square|wide|landscape|portrait|teaser|hd|full|fullsize|xxs|xs|xl|xxl|sm|md|lg|s|m|l|q\d{2,3}"
    r"|facebook|twitter|og|social|variant\d{0,4}|\d{1,2}by\d{1,2}))"
    r"{1,8}$|(?<=original)\d{2,4}$",
    re.IGNORECASE,
)
# "_0:0:3072:1728_1920x0_80": what was cut out of the picture, and how it was made from there.
_CROPPED: Final = re.compile(r"[-_]\d{1,5}:\d{1,5}:\d{1,5}:\d{1,5}(?![:\d]).{0,80}$")
_SUFFIX_MARKS: Final = re.compile("[-_.@]")
# What such a suffix ends in where it ends in no number.
_SUFFIX_WORDS: Final = word_set(
    """
    scaled rotated edited cropped crop large small medium mid big thumb thumbnail preview original orig normalized
    square wide landscape portrait teaser hd full fullsize xxs xs xl xxl sm md lg s m l facebook twitter og social
    variant
    """
)
# Renditions are numbered by a hash behind the words: "ferry-in-the-harbour-at-dawn-2hVmMhKtUxea".
_HASHED: Final = re.compile(r"(?<=[a-z0-9])-(?=[A-Za-z]{0,12}\d)(?=[a-z0-9]{0,12}[A-Z])[A-Za-z0-9]{4,14}$")
# Folders that say how to cut and scale, and not which picture.
_SCALING: Final = late(
    r"\d{2,4}|[wh]\d{2,4}|alternates|landscape_\d{2,4}|mid|medium|full|thumb|\d{1,4}x\d{1,4}|\d{1,2}[:x]\d{1,2}|(?:[a-z]{1,12}[_-])?[\w.$%,:!=-]{0,200}(?:[wh][_=]\d{2,4}|\dx\d{2,4}|,c_|c_limit)"
    r"[\w.$%,:!=-]{0,200}|fit-in|smart|master|crop|resize|scale|thumbs?|styles|public|large|medium|small|original|max|format"
    # The corner and the size of what was cut out: "0_300_5000_3000".
    r"|webp|auto|filters?:.{0,200}|\d{1,5}(?:_\d{1,5}){3}",
    re.IGNORECASE,
)
_GENERIC: Final = re.compile(
    r"(?:image|img|photo|picture|pic|bild|foto|original|large|default|main|cover|lead|file|jpe?g|png|webp|avif|\d{1,4})?"
)
_SIZE: Final = re.compile(
    r"(?<![0-9a-z])(?:(?P<wide>\d{3,4})x\d{1,4}|(?:w|width)[_=,:/]?(?P<width>\d{3,4})|(?P<w>\d{3,4})w|(?<=_)v(?P<v>\d{3}))"
    r"(?![0-9a-z])"
    rf"|[-_.](?P<tail>{_WIDTHS})(?=\.[a-z]{{3,4}}(?:$|\?)|/)"
)
# "resize=640,480", "size=1280:720", "resize:fit:1400"
_ASKING: Final = re.compile(r"(?:resize|size|fit)[=:/](\d{3,4})(?=[,:x]\d|$|[/&;,])")
_ASKING_STEMS: Final = ("size", "fit:", "fit=")
# What was cut out of a picture is given in its own pixels: "0x0:4000x2667".
_CUT: Final = re.compile(r"\d{1,4}x\d{1,4}:\d{1,5}x\d{1,5}")
_FOLDERS: Final = frozenset(_WIDTHS.split("|"))
# What is made for the cards of networks is cut, and no wider than they ask for.
_CARD: Final = re.compile(r"(?<=[/_-])(?:og|social|opengraph|twitter|facebook)(?=[/_-])")
_CARD_WIDTH: Final = 1_200
_LONG_NAME: Final = 12
_MANY_DIGITS: Final = 4
_SHORT_NAME: Final = 4
_RUNS: Final = re.compile(r"[^\W\d_]{1,12}")
_LETTERS: Final = re.compile(r"[^\W\d_]{4,12}")
# Words of which the names of any picture may be made.
_COMMON: Final = word_set(
    """
    image images img imgs photo photos picture pictures pic pics bild bilder foto fotos imagen imagem immagine
    slide slides gallery galerie galeria teaser thumb hero cover lead main header headline default original
    large small medium full wide square portrait landscape preview social share file upload dsc dscf dscn imgp
    cimg mvi article artikel news story asset media untitled unnamed page item
    """
)
_SHORTEST_HASH: Final = 20


def same_picture(image: Image) -> str:
    """Return a key that is the same for all renditions of one picture: by its address, or by its words.

    >>> same_picture(Image(url="https://example.org/ferry-at-dawn-300x200.jpg"))
    'ferry-at-dawn'
    """
    if image.url is None:
        return f"caption {image.caption or image.alt or image.credit}".casefold()
    return picture_key(image.url)


def picture_key(url: str) -> str:
    """Return what the renditions of one picture have in common, whatever their size, cut, format and host.

    >>> picture_key("https://example.org/2026/05/ferry-at-dawn-1024x768.jpg?q=70")
    'ferry-at-dawn'
    >>> picture_key("https://img.example.org/resize/640x0/https%3A%2F%2Fexample.org%2Fferry-at-dawn.webp")
    'ferry-at-dawn'
    """
    return _key_of(url[:_LONGEST])


# A page gives the address of its picture for each network, and beside the text.
@lru_cache(maxsize=64)
def _key_of(text: str) -> str:
    for _ in range(2):
        if "%" in text:
            text = unquote(text)
    nested = _NESTED.match(text) if text.find("http", 1) > 0 else None
    # Behind an address within an address stands what the outer one asks for.
    text = text[nested.end() :].partition("&")[0] if nested is not None else text
    address, mark, query = text.partition("#")[0].partition("?")
    path = address.partition("://")[2].rstrip("/")
    which = asked_for(path, mark + query) if mark else None
    if which is not None:
        if _TYPED.search(which) is None:
            return f"{path}?{which}".casefold()
        path = which
    folder, _, name = path.rpartition("/")
    if _EXTENSION.search(folder) and (named := _inner_name(folder)):
        # Behind the name of the file stands how to cut it, and any other name.
        name = named
    found = _UUID.search(name) if len(name) >= _SHORTEST_HASH else None
    if found is not None:
        return found[0].casefold()
    if len(name) <= _SHORT_NAME and "." not in name and name.isdecimal() and _is_coded(folder.rpartition("/")[2]):
        # The size stands behind the picture's own name.
        folder, _, name = folder.rpartition("/")
    name = _bare(name)
    if len(name) >= _LONG_NAME or _is_own(name):
        return name.casefold()
    # Short names ("1", "image", "original") are those of many pictures: the folder tells them apart.
    folders = [part for part in folder.split("/") if not _SCALING.fullmatch(part)]
    owner = _UUID.search(folders[-1]) if folders and _GENERIC.fullmatch(name.casefold()) else None
    return owner[0].casefold() if owner is not None else "/".join([*folders, name]).casefold()


def _inner_name(folder: str) -> str:
    """Return the last folder that is called as files are."""
    return next((part for part in reversed(folder.split("/")) if part and _TYPED.search(part) is not None), "")


def _is_own(name: str) -> bool:
    """Return whether a short name of a file is like that of no other picture: "hall-north", "market01", "AS2026030"."""
    folded = name.casefold()
    if len(name) > _MANY_DIGITS and name.isdecimal():
        # The number under which a system keeps the picture, whatever the folder of its size is called.
        return True
    return any(word not in _COMMON for word in _LETTERS.findall(folded)) or _is_coded(folded)


def _is_coded(name: str) -> bool:
    """Return whether a name is of digits and letters, more than a word and a number of a series."""
    if sum(map(str.isdecimal, name)) < _MANY_DIGITS:
        return False
    return any(run not in _COMMON for run in _RUNS.findall(name.casefold()))


def _bare(name: str) -> str:
    """Return the name of a file without type, size and cut."""
    name = _EXTENSION.sub("", name) if "." in name else name
    if ":" in name:
        name = _CROPPED.sub("", name) or name
    bare = _SUFFIX.sub("", name) if _may_be_suffixed(name) else name
    if len(bare) > 2 * _LONG_NAME and bare.count("-") > 2:
        bare = _HASHED.sub("", bare)
    return bare if len(bare) > 2 else name


def _may_be_suffixed(name: str) -> bool:
    """Return whether a name ends as suffixes do: in a number, or in one of their words behind a mark."""
    last = _SUFFIX_MARKS.split(name)[-1]
    return last.lower() in _SUFFIX_WORDS or not last.isascii() or has_digit(last)


def rendition_width(image: Image) -> int:
    """Return how wide the file is by its address, or else by what is declared; 0 where neither says.

    >>> rendition_width(Image(url="https://example.org/ferry-1024x768.jpg", width=300))
    1024
    """
    width = _width_in(image.url[-600:]) if image.url else None
    return (image.width or 0) if width is None else width


@lru_cache(maxsize=64)
def _width_in(url: str) -> int | None:
    """Return the largest width that an address gives."""
    # In small letters a pattern is searched for four times as fast as in letters of any case.
    text = unquote(url).lower()
    if "?" in text and (asked := _ASKED.search(text, text.rfind("?"))) is not None:
        # What is asked for goes before what the path tells of the original.
        return int(asked[1])
    if "x0:" in text or ":" in text.partition("://")[2]:
        text = _CUT.sub("", text)
    widths = [int(size) for found in _SIZE.finditer(text) for size in found.groups() if size]
    widths += [int(part) for part in text.split("/") if part in _FOLDERS]
    if holds(_ASKING_STEMS, text):
        widths += map(int, _ASKING.findall(text))
    return max(widths) if widths else _CARD_WIDTH if _CARD.search(text) is not None else None
