"""Tell the captions and credits that stand beside a picture from the paragraphs around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.body.field import Field
from newsrecord.find.body.lines_below import lines_below_pictures
from newsrecord.find.body.picture_boxes import boxed_with_picture
from newsrecord.find.bylines.text import is_byline
from newsrecord.find.pictures.archives import names_taker
from newsrecord.find.pictures.captions import has_credit_line, is_credit
from newsrecord.find.pictures.legends import captions_in_link, is_source
from newsrecord.find.prose import LEAST_WEIGHED, density, ends_sentence
from newsrecord.find.wordlists import has_digit, holds
from newsrecord.page.outline import Chunk

__all__ = ["find_captions"]

_LONGEST: Final = 180
_LONGEST_CREDIT: Final = 100
_LONG_LINK: Final = 25
_LINKED: Final = 0.8
_MANY_OFFERS: Final = 3
_PRICE: Final = re.compile(
    r"(?:[$€£¥₹₺₽₩]|\b(?:USD|EUR|GBP|CHF|Rs\.?|R\$)) ?\d|\d ?(?:[€£₺₽₩円元]|(?:zł|kr|Kč|Ft|lei|USD|EUR|CHF)\b)"
)
_LONGEST_AGE: Final = 24
_OPEN: Final = frozenset(":,;-\u2013\u2014\uff1a")
_FEWEST_BLANKS: Final = 4
_LABEL: Final = 24
_STOPS: Final = (". ", "\u3002")
_PROSE_TAGS: Final = frozenset({"p", "li"})
# "▲渡口旧照": the mark says that the picture above is meant.
_UPWARD: Final = frozenset("\u25b2\u25b3")
_DOWNWARD: Final = frozenset("\u25bc\u25bd")
# What a picture is: a shot of a screen, a drawing, a poster.
_SEEN_WORDS: Final = (
    "截图", "截圖", "截屏", "示意图", "示意圖", "效果图", "效果圖", "资料图", "資料圖", "路线图",
    "剧照", "劇照", "海报", "海報",
)  # fmt: skip
_SEEN: Final = _SEEN_WORDS + tuple([word + "。" for word in _SEEN_WORDS])
_OWN_TAGS: Final = frozenset({"p", "center"})
_MOST_LINES: Final = 2
_BEHIND: Final = 6
"""Within how many chunks below a caption a paragraph of the story stands, to be compared with it."""


def find_captions(field: Field, kept: Sequence[int]) -> dict[int, int]:
    """Return the chunks among *kept* that are captions or credits, each with the picture it belongs to, or -1."""
    chunks = field.chunks
    boxed = boxed_with_picture(field, kept)
    below = lines_below_pictures(field, kept)
    found: dict[int, int] = {}
    offered: list[int] = []
    picture, beside = -1, False
    for index in kept:
        chunk = chunks[index]
        if chunk.kind == "figure":
            picture, beside = index, True
        elif chunk.kind in ("paragraph", "item") and chunk.text:
            if 0 < index - picture <= _MOST_LINES and _tells_what_is_shown(chunks, index, picture):
                # Who took it may stand in between.
                found.update(dict.fromkeys(range(picture + 1, index + 1), picture))
                beside = True
            elif chunk.text[0] in _DOWNWARD and _is_above(field, index):
                found[index] = index + 1
            elif (
                index in boxed
                or index in below
                or (len(chunk.text) <= _LONGEST_CREDIT and is_credit(chunk.text))
                or (
                    beside
                    and (
                        (chunk.tag not in _PROSE_TAGS and has_credit_line(chunk.text)) or _is_under(field, index, chunk)
                    )
                )
            ):
                # A face stands beside the name of who wrote the story, and a picture beside the link to another.
                is_teaser = index in boxed and _leads_on(field, chunk)
                found[index] = picture if beside and not is_teaser and not is_byline(chunk.text) else -1
                if not beside and is_credit(chunk.text) and (behind := _figure_around(field, index)) >= 0:
                    found[index] = behind
                if is_teaser and beside:
                    found[picture] = -1
                if index in boxed and beside and _is_priced(chunk):
                    offered.append(picture)
            else:
                beside = False
        else:
            beside = False
    return _without_offers(found, offered) if offered else found


def _tells_what_is_shown(chunks: Sequence[Chunk], index: int, picture: int) -> bool:
    """Return whether a line near behind a *picture* is what that says of itself for those who do not see it.

    What is a link is the title of another story, with its picture.
    """
    shown = chunks[picture].image if picture >= 0 else None
    if shown is None or shown.alt != chunks[index].text or len(shown.alt) < _LABEL:
        return False
    lines = chunks[picture + 1 : index + 1]
    return all(line.kind == "paragraph" and not line.link_chars for line in lines) and all(
        len(line.text) <= _LONGEST_CREDIT for line in lines[:-1]
    )


def _figure_around(field: Field, index: int) -> int:
    """Return the picture right behind a credit, where both stand in one figure without a caption, else -1.

    Such a picture is noted at the end of its figure.
    """
    above, behind = field.chunks[index], index + 1
    if behind >= len(field.chunks) or field.chunks[behind].kind != "figure":
        return -1
    holders, around = field.outline.containers, field.outline.around
    figure = next((place for place in around(above.container) if holders[place].tag == "figure"), -1)
    return behind if figure >= 0 and figure in around(field.chunks[behind].container) else -1


def _is_priced(chunk: Chunk) -> bool:
    """Return whether a line has a price and the link to where the thing is sold."""
    return chunk.link_chars > 0 and has_digit(chunk.text) and _PRICE.search(chunk.text) is not None


def _without_offers(found: dict[int, int], offered: Sequence[int]) -> dict[int, int]:
    """Return *found* with nothing said of the pictures of things that are *offered*, and those pictures dropped.

    Where a story tells of many such things, their pictures are its own.
    """
    kept = {index: -1 if picture in offered else picture for index, picture in found.items()}
    if len(offered) < _MANY_OFFERS:
        kept.update(dict.fromkeys(offered, -1))
    return kept


def _leads_on(field: Field, chunk: Chunk) -> bool:
    """Return whether a line is the link to another story: longer than a name, and no caption or credit.

    How old that story is may stand behind it.
    """
    if len(chunk.text) < _LONG_LINK or not chunk.link_chars or is_credit(chunk.text):
        return False
    if is_source(field.outline, chunk) or captions_in_link(field.outline, chunk):
        return False
    if density(chunk) > _LINKED:
        return True
    links = chunk.links
    rest = chunk.text[links[0].end :] if len(links) == 1 and not links[0].start else ""
    return len(rest) <= _LONGEST_AGE and has_digit(rest)


def _is_above(field: Field, index: int) -> bool:
    """Return whether a line that says who took a picture stands right above one that has no words of its own."""
    text = field.chunks[index].text
    if len(text) > _LONGEST or not (names_taker(text) or has_credit_line(text)) or index + 1 >= len(field.chunks):
        return False
    behind = field.chunks[index + 1]
    return behind.kind == "figure" and not behind.text


def _is_under(field: Field, index: int, chunk: Chunk) -> bool:
    """Return whether a line right below a picture says who took it, points to it, or is centred as that is."""
    text = chunk.text
    if len(text) > _LONGEST or chunk.kind != "paragraph" or chunk.link_chars:
        return False
    if not text.isascii() and names_taker(text):
        return True
    above = field.chunks[index - 1]
    if above.image is not None and text in (above.image.alt, above.text):
        # What the picture says of itself for those who do not see it.
        return True
    if above.kind == "figure" and "\n" not in text and (text[0] in _UPWARD or text.endswith(_SEEN)):
        return True
    if above.kind == "figure" and (has_credit_line(text) or _names_what_is_seen(field, index, text)):
        return True
    if above.kind != "figure" or not (_is_centred(field, chunk) and _is_centred(field, above)):
        return False
    # Below a caption the next picture may stand with its own.
    places = range(index + 1, min(index + 1 + _BEHIND, len(field.chunks)))
    behind = [place for place in places if field.chunks[place].kind == "paragraph"]
    told = next((place for place in behind if field.weights[place]), -1)
    return any(not _is_centred(field, field.chunks[place]) for place in {*behind[:1], told} if place >= 0)


def _names_what_is_seen(field: Field, index: int, text: str) -> bool:
    """Return whether a line of some words that no mark closes stands right above a paragraph, as captions do.

    What heads the paragraph is bold, in capitals or a word or three; facts in lists open with a label.
    """
    if field.chunks[index].bold or text[-1] in _OPEN or ends_sentence(text) or text.count(" ") < _FEWEST_BLANKS:
        return False
    if ": " in text[:_LABEL] or holds(_STOPS, text):
        return False
    below = index + 1
    return below < len(field.chunks) and field.weights[below] > LEAST_WEIGHED and not text.isupper()


def _is_centred(field: Field, chunk: Chunk) -> bool:
    """Return whether the element that *chunk* alone stands in is set in the middle: by style, attribute or class."""
    if chunk.container < 0:
        return False
    holder = field.outline.containers[chunk.container]
    if holder.tag != chunk.tag and holder.tag not in _OWN_TAGS:
        return False
    return "center" in holder.names or any(
        mark in holder.attributes and "center" in holder.attributes[mark].lower() for mark in ("style", "align")
    )
