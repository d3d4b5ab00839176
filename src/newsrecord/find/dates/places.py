"""Tell where on a page a date stands: with the story, at its foot, or beside it; and in which order its numbers are."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.dates.moments import Order, order_of
from newsrecord.find.declared import metas_named
from newsrecord.find.forum_lists import forum_rows
from newsrecord.find.identity import find_languages
from newsrecord.find.landmarks import headline_index
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk, Container, Outline
from newsrecord.patterns import late

__all__ = [
    "ASIDE",
    "BESIDE",
    "DATE_NAMES",
    "FOOT",
    "MENU",
    "STORY",
    "UPDATE_NAMES",
    "is_indian",
    "order_is_known",
    "page_language",
    "page_order",
    "place_of",
]

STORY, FOOT, ASIDE, MENU, BESIDE = range(5)
"""Where a date stands: with the story, at its foot or in doubt, in a box at its side, in a menu, with other things."""

UPDATE_NAMES: Final = word_set("updated update modified modification lastmod changed actualizado aktualisiert")
"""Names of elements that hold the day of a change."""
DATE_NAMES: Final = word_set(
    "date dates datum fecha published publish pubdate posted dateline datetime timestamp postdate entrydate published"
)
"""Names of elements that hold nothing but a date."""

_BESIDE_TAGS: Final = frozenset({"form", "select", "button", "dialog"})
_MENUS: Final = frozenset({"breadcrumb", "breadcrumbs"})
_BESIDE_NAMES: Final = word_set(
    """
    related recommended recommendation recommendations teaser teasers menu comments commentlist respond
    newsletter promo promos trending popular mostread carousel latest archive archives pagination
    cookie consent modal popup outbrain taboola subscribe advert advertisement ads masthead topbar
    weather ticker datewidget
    """
)
# An element of none of these tags and names says nothing of what it holds.
_TELLING_TAGS: Final = _BESIDE_TAGS | {"aside", "header", "footer", "nav"}
_TELLING_NAMES: Final = (
    _BESIDE_NAMES | _MENUS | {"comment", "sidebar", "header", "footer", "nav", "navigation", "widget"}
)
_FOOTS: Final = word_set("post posts entry article story byline hentry single meta asset item news content text")
# A page's own head holds the day it is read on; the head of a story holds the story's.
_PAGE_HEADS: Final = word_set("site main page global top masthead logo branding navbar")
# "with-sidebar" is what holds both the text and the box at its side.
_LAYOUTS: Final = word_set("has with without no layout wrapper row container content main left right")
_HEADS: Final = word_set("header head top kopf tete cabecera testata")
# "top" is a word of spacing too: nothing but a head's own names makes a head.
_HEAD_NAMES: Final = _HEADS | word_set("page site main wrap wrapper container inner outer bar row clearfix nav logo")
_DATE_LINE: Final = frozenset({"entry", "meta"})
_COMMENTS: Final = frozenset({"comment", "comments"})
_BARS: Final = frozenset({"masthead", "topbar"})
_STORY_NAMES: Final = frozenset({"article", "story", "post"})
_WHOLE_PAGE: Final = frozenset({"body", "html", "main", "article"})
_STORIES: Final = frozenset({"article", "main"})
_COMMENT_ROLES: Final = frozenset({"comment", "comment-author", "comment-date", "comment-count", "tag"})
# Names of countries in addresses that are sold to anyone.
_SOLD: Final = frozenset("ai am as cc cd co fm gg io is it.com la ly me nu sh to tv vc ws eu".split())
_BEGINNING, _FIRST_LINES = 100, 20
# A class is made letter by letter: this one names what is out, a third of what is in it.
_BEYOND_LATIN: Final = late(r"[^\x00-\u036f\u1e00-\u303f\ud800-\U0010ffff]")
_SLASHED: Final = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:19|20)\d{2}(?!\d)")
_HOST_END: Final = re.compile(r"^\w{1,10}://[^/?#]{0,250}\.([a-z]{2})(?::\d{1,5})?(?:[/?#]|$)", re.IGNORECASE)


def place_of(outline: Outline, chunk: Chunk) -> int:
    """Return whether a chunk stands with the story, at its foot, at its side or with other things."""
    if chunk.role in _COMMENT_ROLES:
        return BESIDE
    if chunk.role == "furniture":
        # In pasted text that is every line which is no part of the record: menus, but also the line with the date.
        return FOOT
    return outline.once("places of dates", _Places).of(chunk.container)


class _Places:
    """The places of those containers that were asked for."""

    def __init__(self, outline: Outline) -> None:
        self._containers = outline.containers
        self._known: dict[int, tuple[int, bool]] = dict.fromkeys(forum_rows(outline), (BESIDE, False))
        self._known[-1] = (STORY, False)
        index = headline_index(outline)
        self._head = -1 if index is None else outline.chunks[index].container
        # What holds the headline holds the story, whatever it is called.  What closes before the story opens is the
        # page's head, and the day there may be the one it is read on.
        self._around = set()
        self._story = -1
        container = self._head
        while container >= 0:
            self._around.add(container)
            holder = outline.containers[container]
            if self._story < 0 and holder.tag in _STORIES:
                self._story = container
            container = holder.parent

    def of(self, container: int) -> int:
        """Return the place of *container*; each knows by the one around it."""
        chain = []
        while container not in self._known:
            chain.append(container)
            container = self._containers[container].parent
        place, in_story = self._known[container]
        for number in reversed(chain):
            holder = self._containers[number]
            in_story = in_story or holder.tag == "article" or "hentry" in holder.names
            if number not in self._around:
                opens = number <= self._head
                place = max(place, _own_place(holder, in_story, opens=opens))
                if opens and self._is_page_head(holder):
                    place = BESIDE
                elif number < self._story:
                    place = max(place, FOOT)
            self._known[number] = place, in_story
        return place

    def _is_page_head(self, holder: Container) -> bool:
        """Return whether *holder*, before the headline, is the outermost of the page's parts and called its head."""
        outer = self._containers[holder.parent].tag if holder.parent >= 0 else "body"
        called = not holder.names.isdisjoint(_HEADS) and holder.names <= _HEAD_NAMES
        return outer in ("body", "html") and (holder.tag == "header" or called)


def _own_place(holder: Container, in_story: bool, *, opens: bool) -> int:
    """Return the place that *holder* gives to what it holds; *opens*: it comes before the headline."""
    names = holder.names
    if holder.tag in _WHOLE_PAGE or (holder.tag not in _TELLING_TAGS and names.isdisjoint(_TELLING_NAMES)):
        return STORY
    if names >= _DATE_LINE:
        # "entry-meta with-comments": the line under a headline tells the number of comments, too.
        names -= _COMMENTS
    if holder.tag in _BESIDE_TAGS or not names.isdisjoint(_BESIDE_NAMES) or _is_comment(names):
        # "article-masthead" is the head of the story, and no part of the page's.
        is_bar = holder.tag not in _BESIDE_TAGS and bool(met := names & _BESIDE_NAMES) and met <= _BARS
        return FOOT if is_bar and not names.isdisjoint(_STORY_NAMES) else BESIDE
    if holder.tag == "nav" or not names.isdisjoint(_MENUS):
        return BESIDE if opens else MENU
    if holder.tag == "aside" or ("sidebar" in names and names.isdisjoint(_LAYOUTS)):
        return ASIDE
    if holder.tag == "header" or "header" in names:
        return BESIDE if opens and not in_story and not names.isdisjoint(_PAGE_HEADS) else STORY
    if holder.tag == "footer" or "footer" in names:
        # The page's own foot says at most when the page was changed; the rest of it is copyright.
        return FOOT if in_story or (holder.tag != "footer" and not names.isdisjoint(_FOOTS)) else ASIDE
    return FOOT if not names.isdisjoint({"nav", "navigation", "widget"}) else STORY


def _is_comment(names: frozenset[str]) -> bool:
    """Return whether *names* are those of a reader's comment, and not of a commentary's own parts."""
    return "comment" in names and names.isdisjoint({"article", "story", "page"})


def page_order(outline: Outline) -> Order:
    """Return the order of day and month in the numbers of this page.

    Another date of the page that can be read in one order only shows it; else the country does, and then the language,
    which the text itself tells where none is declared.
    """
    return outline.once("order of dates", _find_order)[0]


def order_is_known(outline: Outline) -> bool:
    """Return whether anything says which order that is: English alone is written in both."""
    return outline.once("order of dates", _find_order)[1]


def _find_order(outline: Outline) -> tuple[Order, bool]:
    for chunk in outline.chunks[:3_000]:
        if "/" in chunk.text[:400]:
            for first, second in _SLASHED.findall(chunk.text[:400])[:3]:
                if int(first) > 12 >= int(second):
                    return "day-first", True
                if int(second) > 12 >= int(first):
                    return "month-first", True
    language = page_language(outline)
    if language is None and _is_beyond_latin(outline):
        return "day-first", True
    country = _country_of(outline)
    return order_of(language, country), country is not None or (language or "en").casefold() != "en"


def _is_beyond_latin(outline: Outline) -> bool:
    """Return whether the page's first lines are in letters of another script: there the day comes first everywhere."""
    text = "".join(chunk.text[:_BEGINNING] for chunk in outline.chunks[:_FIRST_LINES])
    return len(_BEYOND_LATIN.findall(text)) * 2 > len(text)


def page_language(outline: Outline) -> str | None:
    """Return the language of the page as it is declared, or else as its text tells it."""
    found = outline.once("languages", find_languages)
    return found[0].value if found else outline.language


def is_indian(outline: Outline) -> bool:
    """Return whether the page says that it is from India, so that "IST" is not the time of Ireland or of Israel."""
    language = page_language(outline) or ""
    return (_country_of(outline) or language.rpartition("-")[2]).casefold() == "in"


def _country_of(outline: Outline) -> str | None:
    """Return the country that the page says it is from, by its locale or its address."""
    for meta in metas_named(outline, "og:locale", "content-language"):
        base, _, region = meta.content[:20].replace("-", "_").partition("_")
        # Publishing systems put "en_US" on every page in English that nobody configured.
        if (
            len(region) == 2
            and region.casefold() != "us"
            and base.casefold() == (outline.language or base).casefold()[:2]
        ):
            return region
    host = _HOST_END.match(outline.address or "")
    return host[1].casefold() if host and host[1].casefold() not in _SOLD else None
