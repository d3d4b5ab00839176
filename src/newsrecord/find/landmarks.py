"""Find the places of a page that the other finders steer by: the visible headline, and what is no part of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from newsrecord.find.crumbed import UNLIKE, heading_behind, is_crumb
from newsrecord.find.declared import site_names
from newsrecord.find.heads.untitled import find_dated_heading, find_leading_heading, find_opening_line, is_of_program
from newsrecord.find.keys import fold, squash
from newsrecord.find.standing import ASIDE_ROLES, SPOKEN, is_boxed, is_called_aside, stands_beside
from newsrecord.find.titled import is_called_summary, is_front, is_line_above, likeness, titles_of
from newsrecord.page.outline import Chunk, Container, Outline
from newsrecord.urls import is_home

__all__ = [
    "headline_index",
    "is_aside",
    "is_called_headline",
    "is_head_line",
    "names_around",
    "near_headline",
    "outlet_keys",
]

_WORD: Final = re.compile(r"\w{1,40}")
# What the lines of a story's own head are called as well.
_HEAD_NAMES: Final = frozenset({"footer", "teaser", "widget"})
# Those that hold byline and date, with a link to the comments at times: "comments_datetime", <aside class="meta">.
_COUNTED_NAMES: Final = _HEAD_NAMES | {"comments", "comment", "aside"}
_CREDIT_NAMES: Final = frozenset("date datetime time timestamp byline author authors meta info published".split())
_LONGEST_HEAD_LINE: Final = 400
_NEAR_BEFORE, _NEAR_AFTER = 6, 14
_TEXT_REACH: Final = 3
_RUNNING, _CALLED_WITHIN = 80, 400
_UNLIKE_ALL, _CALLED = 0.3, 0.3
_SECOND, _LIKE_TITLE = 2, 0.8
_HEADLINE_NAMES: Final = frozenset("headline title heading titel titre titulo titolo tytul rubrik otsikko".split())
# Of several headings of the first rank, that of another story may share small words with the title.
_SHORTEST_REST: Final = 12


def outlet_keys(outline: Outline) -> frozenset[str]:
    """Return the names under which the page knows its own outlet, squashed."""
    return outline.once("outlet keys", lambda of: frozenset(map(squash, site_names(of))) - {""})


def headline_index(outline: Outline) -> int | None:
    """Return the index of the chunk that is the story's visible headline, or None where no chunk is.

    A page may have several first-rank headings (the outlet's name, a teaser, a kicker that is a span within one); the
    one whose words stand in the page's title is the story's.
    """
    return outline.once("headline", _find_last_line)


def _find_last_line(outline: Outline) -> int | None:
    """Return the last chunk of the element that holds the headline, where kicker and headline are two of one."""
    index = _find_headline(outline)
    while index is not None and is_line_above(outline, index):
        index += 1
    return index


def _find_headline(outline: Outline) -> int | None:
    told = next(outline.with_role("headline"), None)
    if told is not None:
        return next(index for index, chunk in enumerate(outline.chunks) if chunk is told)
    tops = [index for index, chunk in outline.headings() if chunk.level == 1 and chunk.text and not chunk.role]
    titles = titles_of(outline)
    tops = tops or [
        index for index, chunk in enumerate(outline.chunks[:_CALLED_WITHIN]) if _is_called_top(outline, chunk)
    ]
    best = tops[0] if tops else None
    if len(tops) > 1:
        best = max(tops[:40], key=lambda i: (outline.chunks[i].tag != "span", _rank(outline, i, titles), -i))
    if best is None:
        # Some titles are the outlet's name on every page, or a program's, others that of a section.
        if all(squash(title) in outlet_keys(outline) or is_of_program(title) for title in titles):
            return find_opening_line(outline)
        found = _lesser_heading(outline, titles, by_name=True)
        return _leading(outline, found, titles) if found is None or outline.chunks[found].level != _SECOND else found
    if is_boxed(outline, outline.chunks[best]) or is_crumb(outline, best):
        return heading_behind(outline, best, titles) or _lesser_heading(outline, titles) or best
    if len(tops) == 1 and titles and (rest := _rest_of_title(outline, best)) is not None:
        return rest
    if len(tops) == 1 and (alone := _without_home(outline, best)) is not None:
        return alone
    if len(tops) == 1 and _leads_home(outline, best) and (below := _first_below(outline, best)) is not None:
        return below
    if titles and likeness(outline.chunks[best], titles) < (UNLIKE if len(tops) == 1 else _UNLIKE_ALL):
        other = _lesser_heading(outline, titles)
        return best if other is None or outline.chunks[other].level < 2 or is_called_summary(outline, other) else other
    return best


def _leading(outline: Outline, found: int | None, titles: list[str]) -> int | None:
    """Return the heading in the story's head, where what shares words with the title is none or a lesser one behind."""
    leading = find_leading_heading(outline)
    if found is None:
        return find_dated_heading(outline) if leading is None else leading
    is_lesser = outline.chunks[found].kind == "heading" and likeness(outline.chunks[found], titles) < _LIKE_TITLE
    return leading if leading is not None and leading < found and is_lesser else found


def _is_called_top(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a line stands in what only its attributes call a heading of the first rank."""
    called = outline.containers[chunk.container].attributes if chunk.container >= 0 else {}
    return called.get("role") == "heading" and called.get("aria-level") == "1" and bool(chunk.text)


def is_called_headline(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a line stands in an element that is called a headline, whatever element that is: "entry-title"."""
    if chunk.container < 0 or chunk.link_chars or chunk.kind not in ("paragraph", "heading"):
        return False
    holder, text = outline.containers[chunk.container], chunk.text
    # What says the same twice says it once to screen readers.
    is_doubled = text[: len(text) // 2].strip() == text[len(text) // 2 :].strip()
    return holder.tag == chunk.tag and not holder.names.isdisjoint(_HEADLINE_NAMES) and not is_doubled


def _rest_of_title(outline: Outline, index: int) -> int | None:
    """Return the lesser heading that the page's title joins to the first-rank one: that is then the outlet's name.

    Old themes of blogs set it so: the blog's name is the first rank on every page, the post's headline the third.
    """
    name, title = fold(outline.chunks[index].text), fold(outline.title or "")
    if not name or len(title) <= len(name):
        return None
    rest = title.removeprefix(name).strip() if title.startswith(name) else title.removesuffix(name).strip()
    if len(rest) < _SHORTEST_REST or rest == title or squash(rest) in outlet_keys(outline):
        # The outlet heads the box of its author, too, where that is the outlet.
        return None
    # "Harbour Notes » Blog Archive » The mill": the first themes of WordPress say in the middle what the page is.
    rests = {rest, fold((outline.title or "").rpartition("\u00bb")[2])}
    # The section may stand between them: "Storm - Harbour notes - Ana's blog".
    begun = title.startswith(rest) and _is_link(outline.chunks[index])
    behind = (
        place
        for place, chunk in outline.headings()
        if place > index
        and (
            (key := fold(chunk.text)) in rests or (begun and len(key) >= _SHORTEST_REST and rest.startswith(key + " "))
        )
    )
    place = next(behind, None)
    return place if place is not None and not is_boxed(outline, outline.chunks[place]) else None


def _without_home(outline: Outline, index: int) -> int | None:
    """Return the lesser heading that says a first-rank one without the link in it: that is the outlet's name there."""
    chunk = outline.chunks[index]
    if len(chunk.links) != 1 or not chunk.links[0].start or chunk.links[0].end < len(chunk.text):
        return None
    rest = fold(chunk.text[: chunk.links[0].start])
    return next((i for i, each in outline.headings() if i > index and fold(each.text) == rest), None) if rest else None


def _leads_home(outline: Outline, index: int) -> bool:
    """Return whether a first-rank heading is a link to the home page: the outlet's name."""
    chunk = outline.chunks[index]
    return _is_link(chunk) and is_home(chunk.links[0].url) and fold(chunk.text) == fold(outline.title or "")


def _is_link(chunk: Chunk) -> bool:
    return len(chunk.links) == 1 and chunk.link_chars >= len(chunk.text.replace(" ", ""))


def _first_below(outline: Outline, index: int) -> int | None:
    """Return the first lesser heading behind the outlet's name that running text follows, on a page titled so."""
    for place, chunk in outline.headings():
        if place > index and chunk.level > 1 and not is_boxed(outline, chunk):
            below = takewhile(lambda each: each.kind != "heading", outline.chunks[place + 1 : place + 1 + _TEXT_REACH])
            runs_on = any(each.kind == "paragraph" and len(each.text) >= _RUNNING for each in below)
            if runs_on or is_called_headline(outline, chunk):
                return place
    return None


def _rank(outline: Outline, index: int, titles: list[str]) -> float:
    chunk = outline.chunks[index]
    hidden = any(c.hidden for c in outline.ancestors(chunk.container))
    # The outlet's name is a first-rank heading on many pages, and stands in their titles.
    outlet = chunk.text.strip().casefold() in site_names(outline)
    return likeness(chunk, titles) - 0.5 * is_boxed(outline, chunk) - 0.3 * hidden - 1.0 * outlet


def _lesser_heading(outline: Outline, titles: list[str], *, by_name: bool = False) -> int | None:
    """Return the heading of a lower rank, or the short line, whose words are those of the title.

    Where the page has none of the first rank, what is called a headline need not share most of them (*by_name*).
    """
    best, best_rank = None, 0.6
    # A line that shares no word with the title need not be measured.
    openings = {word for title in titles for word in fold(title).split()}
    letters = {word[0] for word in openings}
    ends = tuple(titles)
    looked_at = 0
    for index, chunk in enumerate(outline.chunks[:400]):
        if not chunk.text or len(chunk.text) >= 300:
            continue
        first = chunk.text[0]
        is_called = by_name and is_called_headline(outline, chunk) and not is_boxed(outline, chunk)
        # A heading may open with its kicker.
        if not is_called and (chunk.kind != "heading" or not chunk.text.endswith(ends)):
            if first.isalnum() and first.casefold()[0] not in letters:
                continue
            opening = _WORD.search(chunk.text[:40].casefold())
            if (opening is None or opening[0] not in openings) and not is_front(chunk.text, titles):
                continue
        looked_at += 1
        alike = is_front(chunk.text, titles) or likeness(chunk, titles)
        rank = alike + 0.2 * (chunk.kind == "heading") + _CALLED * is_called
        if rank > best_rank:
            best, best_rank = index, rank
        if looked_at > 100:
            break
    return best


def near_headline(outline: Outline) -> Sequence[tuple[int, Chunk]]:
    """Return the chunks around the headline, with their distance from it: those behind it first.

    A short story has its readers' comments near the headline too; their names and dates are never the story's.
    """
    return outline.once("near the headline", lambda of: tuple(_near_headline(of)))


def _near_headline(outline: Outline) -> Iterator[tuple[int, Chunk]]:
    index = headline_index(outline)
    if index is None:
        index = -1
    behind = range(index + 1, min(len(outline.chunks), index + 1 + _NEAR_AFTER))
    before = range(index - 1, max(-1, index - 1 - _NEAR_BEFORE), -1)
    for place in (*behind, *before):
        if outline.chunks[place].role not in SPOKEN:
            yield abs(place - index), outline.chunks[place]
    if outline.form == "text":
        # Agencies date a copy in its last line.
        for chunk in outline.chunks[index + 1 + _NEAR_AFTER :]:
            if chunk.role == "date":
                yield _NEAR_AFTER + 1, chunk


def names_around(outline: Outline, chunk: Chunk, levels: int = 3) -> frozenset[str]:
    """Return the words of the classes and ids of the *levels* elements around *chunk*."""
    known = outline.once("names around", _no_names)
    place = (chunk.container, levels)
    found = known.get(place)
    if found is None:
        found = known[place] = _names_above(outline, chunk.container, levels)
    return found


def _no_names(_: Outline) -> dict[tuple[int, int], frozenset[str]]:
    return {}


def _names_above(outline: Outline, container: int, levels: int) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    while container >= 0 and levels > 0:
        holder = outline.containers[container]
        if holder.tag in ("body", "article", "main"):
            break
        found = found | holder.names if found else holder.names
        container, levels = holder.parent, levels - 1
    return found


def is_aside(outline: Outline, chunk: Chunk) -> bool:
    """Return whether *chunk* stands in navigation, a footer, a form, the comments or a box of other stories.

    What stands with the headline in an element that is called one of these is no more beside the story than that is:
    the large picture at the top of a page is a "banner" or a "promo" on many.
    """
    if chunk.role in ASIDE_ROLES:
        return True
    if not stands_beside(outline, chunk.container)[0] or _stands_with_headline(outline, chunk.container):
        return False
    return not is_head_line(outline, chunk)


def is_head_line(outline: Outline, chunk: Chunk) -> bool:
    """Return whether *chunk* is a line of the story's own head in an element that is called as boxes beside it are."""
    return id(chunk) in outline.once("head lines", _find_head_lines)


def _find_head_lines(outline: Outline) -> frozenset[int]:
    """Return the lines between headline and text that an element of an ambiguous name holds, by their identity.

    The last line of a story's head is a "footer" to some publishing systems, and what sums the story up a "teaser".
    """
    index = headline_index(outline)
    if index is None:
        return frozenset()
    found: list[int] = []
    for chunk in outline.chunks[index + 1 : index + 1 + _NEAR_AFTER]:
        if chunk.kind == "heading" or (chunk.kind == "paragraph" and len(chunk.text) > _LONGEST_HEAD_LINE):
            break
        own_holder = outline.containers[chunk.container]
        if stands_beside(outline, chunk.container)[0] and not _is_called_aside(own_holder):
            own = _own_holders(outline, chunk.container, outline.chunks[index].container)
            if own and not any(map(_is_called_aside, own)):
                found.append(id(chunk))
    return frozenset(found)


def _is_called_aside(holder: Container) -> bool:
    """Return whether an element is called one beside the story by a name that lines of a story's head do not bear."""
    is_counted = not holder.names.isdisjoint(_CREDIT_NAMES)
    return is_called_aside(holder, but=_COUNTED_NAMES if is_counted else _HEAD_NAMES)


def _own_holders(outline: Outline, container: int, other: int) -> list[Container]:
    """Return what stands around a container and not around the *other* one."""
    around = set(outline.around(other))
    return [outline.containers[each] for each in takewhile(lambda each: each not in around, outline.around(container))]


def _stands_with_headline(outline: Outline, container: int) -> bool:
    around = outline.once("boxed headline", _around_boxed_headline)
    if not around:
        return False
    while container >= 0 and container not in around:
        holder = outline.containers[container]
        if is_called_aside(holder):
            return False
        container = holder.parent
    return stands_beside(outline, container)[0]


def _around_boxed_headline(outline: Outline) -> frozenset[int]:
    """Return the containers around the headline, where it stands in what looks like a box beside the story."""
    index = headline_index(outline)
    if index is None or not stands_beside(outline, place := outline.chunks[index].container)[0]:
        return frozenset()
    return frozenset(outline.around(place))
