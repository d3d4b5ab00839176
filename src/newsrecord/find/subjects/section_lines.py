"""Find the section in the lines right above and below the headline that are not called a kicker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.dates.only import is_date_line
from newsrecord.find.keys import squash
from newsrecord.find.landmarks import is_aside
from newsrecord.find.subjects.subject_words import opens_tags
from newsrecord.find.subjects.trails import clean_trail, is_button
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk, Outline

__all__ = ["MENUS", "label_above", "sections_beside"]

Sections = tuple[str, ...]

MENUS: Final = frozenset({"menu", "nav", "navigation", "tags", "dropdown", "ad", "ads"})
"""What elements are called that hold no section of the story's, though their lines name some."""
_CATEGORY_NAMES: Final = word_set("category categories rubric rubrik rubrique rubrika kategorie kategori categoria")
_SECTION_PAGE: Final = re.compile(
    r"/(?:category|categories|categoria|categorie|kategorie|kategori|section|sections|sektion|rubrik|rubrique|rubrika"
    r"|ressort|seccion)/[^/?#]{1,100}/?$",
    re.IGNORECASE,
)
# Pages that readers are sent to from everywhere.
_ACTIONS: Final = word_set(
    "login signin register registrierung anmelden contact kontakt subscribe newsletter account search about share blog"
)
_LONGEST_BADGE: Final = 14
_NEAR_BEHIND: Final = 6
_LONGEST_LINK: Final = 30
_DEEPEST: Final = 3
_LONGEST_LINE: Final = 60
_LONGEST_META: Final = 160
_NEAR_ABOVE: Final = 4
_STEM: Final = 5
_POINTING: Final = (">", "\u203a", "\uff1e")
_POINTERS: Final = re.compile("|".join(_POINTING))
_MOST_STEPS: Final = 4
_BESIDE_DATE: Final = re.compile(r"\s[|\u00b7\u2022/\u2013\u2014-]\s|\n")
_NEAR_DATE: Final = 4
_LONGEST_HEAD: Final = 300
_DIGITS: Final = re.compile(r"\d{3}|\d[.:/]\d")


def _make(names: Sequence[str], rule: str, chunk: Chunk, trust: float) -> Candidate[Sections]:
    raw = " | ".join(names)
    return candidate(
        clean_trail(names), source="html", rule=f"sections.{rule}", locator=chunk.locator, raw=raw, confidence=trust
    )


def sections_beside(outline: Outline, index: int | None) -> Iterator[Candidate[Sections]]:
    """Yield the link that stands alone above the headline, and the line behind it that is called a category."""
    if index is None:
        return
    for chunk in reversed(outline.chunks[max(0, index - 2) : index]):
        if (
            (_is_lone_link(chunk, outline.address or "") or _is_entry_above(outline, chunk, index))
            and not is_aside(outline, chunk)
            and (_shares_holder(outline, chunk, index) or _is_right_above(outline, chunk, index))
        ):
            names = [chunk.text[link.start : link.end] for link in chunk.links]
            yield _make(names, "link-above", chunk, 0.55)
            break
        steps = _steps(chunk.text) if chunk.role is None else ()
        if steps and not is_aside(outline, chunk) and _shares_holder(outline, chunk, index):
            yield _make(steps, "trail-above", chunk, 0.6)
            break
    for chunk in outline.chunks[index + 1 : index + 1 + _NEAR_BEHIND]:
        if len(chunk.text) > _LONGEST_LINE or chunk.role is not None or is_aside(outline, chunk):
            continue
        holder = next(outline.ancestors(chunk.container), None)
        if holder is None or holder.names.isdisjoint(_CATEGORY_NAMES) or not holder.names.isdisjoint(MENUS):
            continue
        if opens_tags(chunk.text):
            continue
        text = chunk.text.replace("\uff1a", ":").rpartition(":")[2].strip(" |/\u203a\u00bb>")
        names = [chunk.text[link.start : link.end] for link in chunk.links] or [text]
        # The label may stand in an item of its own.
        if text and not any(map(_DIGITS.search, names)):
            yield _make(names, "category", chunk, 0.6)
            return
    yield from _filed_under(outline, index)
    yield from _beside_date(outline, index)


def _beside_date(outline: Outline, index: int) -> Iterator[Candidate[Sections]]:
    """Yield what stands beside the date at the headline and is an entry of the page's menu: "Coast | 3 May 2026"."""
    for chunk in outline.chunks[max(0, index - 2) : index + 1 + _NEAR_DATE]:
        text = chunk.text
        if chunk.links or chunk.role is not None or len(text) > _LONGEST_LINE or not _DIGITS.search(text):
            continue
        parts = [part for part in map(str.strip, _BESIDE_DATE.split(text)) if part]
        names = [part for part in parts if part.replace(" ", "").isalpha()]
        if len(names) != 1 or len(parts) < 2 or not is_date_line(text) or is_aside(outline, chunk):
            continue
        key = names[0].casefold()
        if any(each.link_chars and each.text.casefold() == key for each in outline.chunks[: min(index, _LONGEST_HEAD)]):
            yield _make(names, "beside-date", chunk, 0.56)
            return


def _steps(text: str) -> Sequence[str]:
    """Return the steps of a way down that a short line prints with marks that point, whatever of it is a link."""
    if len(text) > _LONGEST_LINE or not any(mark in text for mark in _POINTING):
        return ()
    steps = [step.strip() for step in _POINTERS.split(text)]
    is_way = 2 <= len(steps) <= _MOST_STEPS and all(steps) and not _DIGITS.search(text)
    return steps if is_way and max(map(len, steps)) <= _LONGEST_LINK else ()


def _filed_under(outline: Outline, index: int) -> Iterator[Candidate[Sections]]:
    """Yield the sections that a line below the headline links to among other things: "3 May | Posted in News".

    Where the date stands above the headline, so may a link to the section, in a line of its own.
    """
    above = outline.chunks[max(0, index - _NEAR_ABOVE) : index]
    for chunk in above if any(each.times or is_date_line(each.text) for each in above) else ():
        names = _linked_sections(chunk, outline.address or "")
        if len(names) == 1 and chunk.role is None and len(chunk.text) <= _LONGEST_LINE and not is_aside(outline, chunk):
            yield _make(names, "filed-under", chunk, 0.57)
            return
    for chunk in outline.chunks[index + 1 : index + 1 + _NEAR_BEHIND]:
        if (
            not chunk.link_chars
            or chunk.role is not None
            or len(chunk.text) > _LONGEST_META
            or is_aside(outline, chunk)
        ):
            continue
        names = _linked_sections(chunk, outline.address or "")
        if names and len("".join(names)) < len(chunk.text):
            yield _make(names, "filed-under", chunk, 0.58)
            return


def _linked_sections(chunk: Chunk, address: str) -> list[str]:
    """Return the links of a line that lead to pages called sections, or to one that holds the story at *address*."""
    return [
        text
        for link in chunk.links
        if (text := chunk.text[link.start : link.end])
        and (_SECTION_PAGE.search(link.url) or (_may_be_section(text) and _holds(_path(link.url), address)))
    ]


def label_above(outline: Outline, index: int | None, addressed: Sequence[str]) -> Iterator[Candidate[Sections]]:
    """Yield the line above the headline that prints, in other letters or another number, what the address names."""
    if index is None:
        return
    stems = {squash(name)[:_STEM] for name in addressed}
    for chunk in outline.chunks[max(0, index - 2) : index]:
        # A badge stands in a line of its own behind it: "Premium".
        text = chunk.text.partition("\n")[0]
        if (
            chunk.kind == "paragraph"
            and _STEM <= len(text) <= _LONGEST_LINK
            and len(chunk.links) < 2
            and squash(text)[:_STEM] in stems
            and _shares_holder(outline, chunk, index)
        ):
            # What stands right behind the link, with no blank between, is a label of its own: "Opinion" and "Column".
            end = chunk.links[0].end if chunk.links and not chunk.links[0].start else len(text)
            is_glued = end < len(text) and text[end].isupper() and text[end - 1].islower()
            yield _make([text[:end], text[end:]] if is_glued else [text], "label-above", chunk, 0.79)


def _is_lone_link(chunk: Chunk, address: str) -> bool:
    """Return whether a line is one short link, or two, to pages that are called as the links are, or hold *address*.

    The date may stand behind them.
    """
    if not 1 <= len(chunk.links) <= 2 or len(chunk.text) > _LONGEST_LINE or chunk.role is not None:
        return False
    behind = chunk.links[-1].end
    # Beside a section stand a word on who may read the story, and the date.
    badge = chunk.text[behind:].strip()
    is_more = len(badge) <= _LONGEST_BADGE and badge[:1].isupper() and badge.isalpha()
    is_more = is_more or bool(chunk.times) or (_DIGITS.search(badge) is not None and is_date_line(badge))
    line = chunk.text[:behind] if is_more and not chunk.links[0].start else chunk.text
    if len(line) > _LONGEST_LINK:
        return False
    if chunk.link_chars < len(line.replace(" ", "")) - 2 or any(map(str.isdecimal, line)):
        return False
    return all(
        _names_page(text := chunk.text[link.start : link.end], path := _path(link.url))
        or (_may_be_section(text) and _holds(path, address))
        for link in chunk.links
    )


def _is_entry_above(outline: Outline, chunk: Chunk, headline: int) -> bool:
    """Return whether a line right above the headline is one link, which the page's menu has as an entry as well.

    Of the entries of some menus no addresses are kept.
    """
    if chunk is not outline.chunks[headline - 1] or len(chunk.links) != 1 or chunk.role is not None:
        return False
    text, url = chunk.text, chunk.links[0].url
    if len(text) > _LONGEST_LINK or chunk.link_chars < len(text) or not _may_be_section(text):
        return False
    if len(_path(url)) < 2 or squash(text) in _ACTIONS:
        return False
    return any(
        each.kind == "item"
        and each.text == text
        and each.link_chars
        and all(link.url == url for link in each.links)
        and each.container != chunk.container
        for each in outline.chunks[: min(headline - 1, _LONGEST_HEAD)]
    )


def _may_be_section(text: str) -> bool:
    """Return whether *text* is a word or two that open with a capital, and no button's: "Back to posts"."""
    return text.count(" ") <= 1 and text[:1].isupper() and not is_button(text)


def _path(url: str) -> str:
    return "/" + url.partition("://")[2].partition("/")[2]


def _holds(path: str, address: str) -> bool:
    """Return whether the story's *address* lies below *path*: "/193/politics" is its section by any name."""
    stem, own = path.rstrip("/"), _path(address).rstrip("/")
    return len(stem) > 1 and own.startswith(f"{stem}/")


def _names_page(text: str, path: str) -> bool:
    """Return whether a page at *path* is one that is called *text*, and none where a reader does something."""
    key = squash(text)
    if not len(path) > 1 or path.count("/") > _DEEPEST or key in _ACTIONS:
        return False
    if _SECTION_PAGE.search(path):
        return True
    return bool(key) and (not key.isascii() or key in squash(path))


def _is_right_above(outline: Outline, chunk: Chunk, headline: int) -> bool:
    """Return whether the line above the headline leads to what the story's address lies below, by any name."""
    return chunk is outline.chunks[headline - 1] and _holds(_path(chunk.links[-1].url), outline.address or "")


def _shares_holder(outline: Outline, one: Chunk, headline: int) -> bool:
    """Return whether a line stands in one element with the headline, which is not the page, two steps above at most."""
    # A heading is an element of its own.
    steps = 3 if one.kind == "heading" else 2
    around = [id(holder) for holder, _ in zip(outline.ancestors(one.container), range(steps), strict=False)]
    holders = zip(outline.ancestors(outline.chunks[headline].container), range(3), strict=False)
    return any(id(holder) in around and holder.tag not in ("body", "html", "main") for holder, _ in holders)
