"""Tell what comes back with each comment, and so belongs to the page, from what the readers wrote."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsrecord.find.comments import talk_words
from newsrecord.find.comments.toggles import read_toggle
from newsrecord.wire import shapes
from newsrecord.wire.look import Look
from newsrecord.wire.talk.notices import is_links, is_notice
from newsrecord.wire.words import key

__all__ = ["content_of", "has_rating", "is_furniture", "may_have_rating", "repeated", "shared_end", "stencil"]

_LONGEST_REPEATED: Final = 240
_LONGEST_BUTTON: Final = 60
_LONGEST_MASKED: Final = 40
_FIGURES: Final = re.compile(r"[-+\u2212]?\d{1,9}")
# A line that comes back in so many comments is furniture; one that comes back between others that do, in fewer.
_SHARE: Final = 0.4
_SHARE_OF_BLOCK: Final = 0.1
_SHARE_QUOTED: Final = 0.7
_SHARE_RATED: Final = 0.7
# Between four marks there are three spans, and the line stands in most of them.
_FEW_RATED: Final = 3
_SHARE_ENDED: Final = 0.8
# A page's own lines seldom print an address; readers point to what they found.
_ADDRESSES: Final = ("https://", "http://", "www.")
_FIRST_PICTURE: Final = 0x25FF
_PAIR: Final = 2


def stencil(text: str) -> str:
    """Return *text* as lines with other figures have it too; what is as long as a sentence keeps its own."""
    if len(text) > _LONGEST_REPEATED or text[:1] == ">":
        # What is quoted as in letters repeats another's words, and is no line of the page.
        return ""
    return _FIGURES.sub("#", key(text)) if len(text) <= _LONGEST_MASKED else key(text)


def repeated(looks: Sequence[Look], spans: Sequence[range]) -> frozenset[str]:
    """Return the lines, as stencils, that come back in many of the *spans*: no three readers write the same."""
    edges = [_edges(looks, span) for span in spans]
    if len(spans) == _PAIR:
        both = {edge for edge in edges[0] if edge and edge in edges[1]}
        return frozenset(both - talk_words.BADGES)
    times: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    sentences: set[str] = set()
    for span in spans:
        lines = [stencil(looks[i].text) for i in span]
        sentences.update(text for i, text in zip(span, lines, strict=True) if looks[i].is_prose)
        times.update(set(lines))
        pairs.update(set(itertools.pairwise(lines)))
    often = {
        text
        for text, n in times.items()
        # A sentence may be quoted by those who answer it.
        if n >= (max(4, _SHARE_QUOTED * len(spans)) if text in sentences else max(3, _SHARE * len(spans)))
    }
    # What stands behind each comment is above the next when they are cut at their reply links.
    for column in ({first for first, _ in edges[1:]}, {last for _, last in edges[:-1]}):
        often |= column if len(column) == 1 and len(spans) > _PAIR and not column & sentences else set()
    for pair, n in pairs.items():
        if n >= max(3, _SHARE_OF_BLOCK * len(spans)):
            often.update(pair)
    # Readers who give no name are called the same.
    return frozenset(often - {""} - talk_words.BADGES)


def _edges(looks: Sequence[Look], span: range) -> tuple[str, str]:
    """Return the first and the last line of *span*, as stencils, that are no buttons."""
    lines = [i for i in span if looks[i].shape != "button"]
    return (stencil(looks[lines[0]].text), stencil(looks[lines[-1]].text)) if lines else ("", "")


def has_rating(looks: Sequence[Look], spans: Sequence[range]) -> bool:
    """Return whether a line comes back in most of the *spans* the same but for its figure, such as "Votes: 3".

    A review of a thing has two, "4.5 of 5".
    """
    times: Counter[str] = Counter()
    for span in spans:
        lines = (i for i in span if _could_rate(looks[i]) and not is_notice(looks[i]))
        stencils = {stencil(looks[i].text) for i in lines}
        times.update(text for text in stencils if text.count("#") == 1 and any(map(str.isalpha, text)))
    return any(n >= _SHARE_RATED * len(spans) for n in times.values())


def _could_rate(look: Look) -> bool:
    return look.shape == "short" or (look.has_digit and shapes.count_likes(look.text) is not None)


def may_have_rating(looks: Sequence[Look]) -> bool:
    """Return whether any line could be such a rating: it comes back, the same but for its figure, amid sentences.

    Four comments have a line each of which signs one, and in most of the parts between these a rating and a sentence;
    so a sentence stands between some two of the ratings, or beside them.
    """
    places: dict[str, list[int]] = {}
    for i, look in enumerate(looks):
        if (look.has_digit or "#" in look.text) and _could_rate(look):
            places.setdefault(stencil(look.text), []).append(i)
    return any(
        len(found) >= _FEW_RATED
        and text.count("#") == 1
        and any(map(str.isalpha, text))
        and any(look.is_prose for look in looks[found[0] : found[-1]])
        for text, found in places.items()
    )


def is_furniture(look: Look, furniture: frozenset[str]) -> bool:
    """Return whether a line belongs to the page: it is a button, or its stencil is one of *furniture*."""
    if look.shape == "button" and not look.text.startswith(_ADDRESSES):
        # What reads like a notice of the page may be a reader's sentence, if it is long.
        return look.width <= _LONGEST_BUTTON or not shapes.ends_sentence(look.text) or stencil(look.text) in furniture
    return (
        look.is_talk_head
        or is_links(look)
        or key(look.text) in talk_words.MORE
        or stencil(look.text) in furniture
        or _is_toggle(look)
    )


def _is_toggle(look: Look) -> bool:
    """Return whether a line shows or hides the answers to a comment: "Hide 2 replies"."""
    return look.shape != "button" and read_toggle(look.text) is not None


def content_of(looks: Sequence[Look], span: range, furniture: frozenset[str]) -> list[int]:
    """Return the lines of *span* that are none of the page's."""
    found = [i for i in span if not is_furniture(looks[i], furniture)]
    if found:
        return found
    # Several readers may answer with the same heart, or the same word.
    pictures = [i for i in span if _is_picture(looks[i].text)]
    words = [i for i in span if looks[i].shape != "button" and not is_links(looks[i])]
    return pictures or (words if len(words) == 1 else [])


def _is_picture(text: str) -> bool:
    return not any(map(str.isalnum, text)) and any(ord(letter) > _FIRST_PICTURE for letter in text)


def shared_end(texts: Sequence[str], *, fewest: int = 4) -> str:
    """Return the words that nearly all *texts* end in: a link beside the words, such as "Report", or nothing."""
    if len(texts) < fewest:
        # Of three the last two words must be the same, and stand behind a sentence.
        parts = [text.rsplit(" ", 2) for text in texts]
        two = {" ".join(part[1:]) for part in parts}
        is_behind = len(two) == 1 and all(len(part) > _PAIR and shapes.ends_sentence(part[0]) for part in parts)
        return f" {two.pop()}" if len(texts) == _FEW_RATED and is_behind else ""
    ends = Counter(text.rpartition(" ")[2] for text in texts)
    last, times = ends.most_common(1)[0]
    if times < _SHARE_ENDED * len(texts) or not last[:1].isalpha():
        return ""
    whole = [text for text in texts if text.endswith(last)]
    longer = Counter(" ".join(text.rsplit(" ", 2)[-2:]) for text in whole)
    both, again = longer.most_common(1)[0]
    return f" {both}" if again >= _SHARE_ENDED * len(texts) and both != last else f" {last}"
