"""Find a post that shares a link: a title, the site that it leads to, who posted it, and no words of its own."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from newsrecord.find.dates.moments import find_shape
from newsrecord.page.outline import Chunk
from newsrecord.wire import shapes, words
from newsrecord.wire.chunks import TALK, chunk_of, furniture_of, remark_of
from newsrecord.wire.extents.runs import best_run
from newsrecord.wire.look import Look
from newsrecord.wire.talk.ages import TOKEN, UNITS, counts_back
from newsrecord.wire.talk.signatures import could_be_name
from newsrecord.wire.words import key

__all__ = ["LinkPost", "find_link_post", "read_link_post"]

# Above it stands no more than the menu.
_REACH: Final = 90
_LONGEST_TITLE: Final = 260
_SHORTEST_TITLE: Final = 12
_FEWEST_WORDS: Final = 2
_LONGEST_SITE: Final = 60
_SITE: Final = re.compile(r"(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}(?:/[\w~.-]{1,40}){0,3}/?")
# What stands between the title and a site in a line of its own: whose text it is, and when it was published there.
_ABOVE: Final = 9
_SIGNED_ABOVE: Final = 6
_SIGNED_BELOW: Final = 7
_LONGEST_SIGN: Final = 140
_WORDS_OF_ITS_OWN: Final = 150
_BY: Final = re.compile(
    r"\b(?:by|via|von|par|por|di|da|door|av|af|przez|от|від)\s(?P<name>[\w.@~-]{2,40})", re.IGNORECASE
)
_TO: Final = re.compile(r"(?P<name>\S{2,40}) to \S{2,60}")
_PARTED: Final = re.compile(r"\s?[|·•]\s?")


@attrs.frozen(slots=True)
class LinkPost:
    """Where its parts stand."""

    title: tuple[int, str]
    """The line with the title, and the title."""
    author: tuple[int, str] | None
    """The line that names who posted it, and the name."""
    date: tuple[int, str] | None
    """The line that says when, and what of it does: a date, for an age has no day."""
    count: tuple[int, str] | None
    """The line that declares how many comments there are, and what of it does."""
    stop: int
    """The first line behind all of them."""


def find_link_post(looks: Sequence[Look]) -> LinkPost | None:
    """Return the post that *looks* open with, or None where there is none, or it has a text of its own."""
    for i, look in enumerate(looks[:_REACH]):
        text = look.text
        is_title = "." in text and look.width <= _LONGEST_TITLE and (text[-1].isalnum() or text[-1] in ")/")
        if is_title and _site_in(text) and (post := _post_at(looks, i)) is not None:
            return post
    return None


def read_link_post(looks: Sequence[Look], post: LinkPost, stop: int) -> Iterator[Chunk]:
    """Yield the chunks of the lines before the comments, which begin at line *stop*."""
    for i in range(stop):
        parts: list[Chunk] = []
        if i == post.title[0]:
            parts.append(chunk_of(looks[i], "heading", "headline", text=post.title[1]))
        if post.author is not None and i == post.author[0]:
            parts.append(chunk_of(looks[i], "paragraph", "byline", text=f"by {post.author[1]}"))
        if post.date is not None and i == post.date[0]:
            parts.append(chunk_of(looks[i], "paragraph", "date", text=post.date[1]))
        if post.count is not None and i == post.count[0]:
            parts.append(remark_of(looks[i], "comment-count", TALK, post.count[1]))
        yield from parts or [furniture_of(looks[i])]


def _site_in(text: str) -> str | None:
    """Return the site that *text* ends in, as it stands there, or None."""
    last = text[text.rfind(" ", max(0, len(text) - _LONGEST_SITE)) + 1 :]
    bare = last.strip("()")
    # "Node.js" closes a title too, and a sentence in a full stop is followed by no letter.
    return last if len(bare) <= _LONGEST_SITE and bare[-3:] != ".js" and _SITE.fullmatch(bare) is not None else None


def _post_at(looks: Sequence[Look], i: int) -> LinkPost | None:
    """Return the post whose site stands in line *i*."""
    title = _title_at(looks, i)
    if title is None or best_run(looks, 0, title[0])[0] >= _WORDS_OF_ITS_OWN:
        return None
    below = range(i + 1, min(len(looks), i + 1 + _SIGNED_BELOW))
    above = range(max(0, title[0] - _SIGNED_ABOVE), title[0])
    sign = next((k for k in (*below, *reversed(above)) if _is_sign(looks[k])), None)
    if sign is None or any(look.is_prose and look.width > _WORDS_OF_ITS_OWN for look in looks[i + 1 : sign]):
        return None
    shape = find_shape(looks[sign].text)
    stop = max(i, sign) + 1
    if not _tells_age(looks[sign].text) and not any(map(_counts, _parts(looks[sign]))):
        # The date over a story.
        return None
    count = next(((k, part) for k in (sign, *below) for part in _parts(looks[k]) if _counts(part)), None)
    if count is not None and count[0] == stop:
        stop += 1
    return LinkPost(
        title=title,
        author=_author_at(looks, sign, title[0]),
        date=(sign, shape[0]) if shape is not None else None,
        count=count if count is not None and count[0] < stop else None,
        stop=stop,
    )


def _title_at(looks: Sequence[Look], i: int) -> tuple[int, str] | None:
    """Return the title that stands before the site in line *i*, or above it."""
    text, site = looks[i].text, _site_in(looks[i].text) or ""
    title = text.removesuffix(site).strip()
    if title:
        return (i, title if site[0] == "(" else _without_tags(title)) if _could_be_title(title) else None
    near = [k for k in range(max(0, i - _ABOVE), i) if _could_be_title(looks[k].text)]
    widest = max(near, key=lambda k: looks[k].width, default=None)
    if widest is None:
        return None
    # The words for its picture are the title again: "islands - The ferry sails on".
    again = (k for k in near if k < widest and looks[widest].text.endswith(looks[k].text))
    at = next(again, widest)
    return at, looks[at].text


def _could_be_title(text: str) -> bool:
    return _SHORTEST_TITLE <= len(text) <= _LONGEST_TITLE and text.count(" ") >= _FEWEST_WORDS


def _without_tags(title: str) -> str:
    """Return *title* without the tags behind it, which nothing parts from it but that the first says a word again."""
    parts = title.split(" ")
    for k in range(1, len(parts)):
        if all(part == part.casefold() for part in parts[k:]) and parts[k] in title.casefold().split(" ")[:k]:
            return " ".join(parts[:k])
    return title


def _is_sign(look: Look) -> bool:
    """Return whether a line says how old the post is, or when it was posted."""
    if look.width > _LONGEST_SIGN or look.is_prose:
        return False
    return _tells_age(look.text) or (look.has_digit and find_shape(look.text) is not None)


def _tells_age(text: str) -> bool:
    tokens = [token.casefold() for token in TOKEN.findall(text)]
    return counts_back(tokens) and any(a.isdigit() and b in UNITS for a, b in itertools.pairwise(tokens))


def _parts(look: Look) -> list[str]:
    return _PARTED.split(look.text) if look.width <= _LONGEST_SIGN else []


def _counts(part: str) -> bool:
    return shapes.count_comments(part) is not None


def _author_at(looks: Sequence[Look], sign: int, title: int) -> tuple[int, str] | None:
    """Return who posted it: the name behind a "by" in the line that signs it, or the one beside that line."""
    found = _BY.search(looks[sign].text)
    if found is not None:
        return sign, found["name"]
    for k in (sign + 1, sign - 1) if sign < title else (sign - 1,):
        if k < 0 or k == title or key(looks[k].text) in words.BUTTONS:
            continue
        sent = _TO.fullmatch(looks[k].text)
        if sent is not None:
            return k, sent["name"]
        if could_be_name(looks[k]) and not _is_sign(looks[k]):
            return k, looks[k].text
    return None
