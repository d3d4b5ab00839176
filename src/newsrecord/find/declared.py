"""Read what a page declares about itself: linked data and meta elements to plain, clean strings."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final

from newsrecord.find.keys import folded
from newsrecord.find.parsely import PACKED, unpack_meta
from newsrecord.find.wordlists import holds
from newsrecord.page.outline import Chunk, DataNode, LinkTag, Meta, Outline
from newsrecord.text import clean_block, clean_line
from newsrecord.urls import resolve_url

__all__ = [
    "clean_passage",
    "clean_value",
    "declared_texts",
    "join_locators",
    "locate",
    "main_node",
    "metas_by_name",
    "metas_named",
    "node_by_id",
    "nodes_of",
    "objects_in",
    "site_names",
    "strings_in",
    "urls_in",
]

_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,400}>")
_LINE_END: Final = re.compile(r"<br\b[^<>]{0,400}>|</(?:p|div|li|blockquote)>", re.IGNORECASE)
_DEEPEST: Final = 4
_ROOM: Final = 100
_MOST: Final = 10_000
_MOST_PLACES: Final = 60
_HEADLINE: Final = "itemprop:headline"
_OF_TEASERS: Final = (_HEADLINE, "itemprop:author", "itemprop:creator")
_FEW_HEADLINES: Final = 3
_FIRST_HEADINGS: Final = 20
_SHORTEST_HEADLINE: Final = 8

# How surely a node of this type is the story itself.  A page of a story often declares a WebPage around it, and its
# publisher's other stories beside it.
_STORY_TYPES: Final[Mapping[str, int]] = {
    "NewsArticle": 6,
    "AnalysisNewsArticle": 6,
    "AskPublicNewsArticle": 6,
    "BackgroundNewsArticle": 6,
    "OpinionNewsArticle": 6,
    "ReportageNewsArticle": 6,
    "ReviewNewsArticle": 6,
    "LiveBlogPosting": 5,
    "Article": 5,
    "BlogPosting": 5,
    "AdvertiserContentArticle": 5,
    "SatiricalArticle": 5,
    "ScholarlyArticle": 5,
    "TechArticle": 5,
    "Report": 4,
    "SocialMediaPosting": 3,
    "DiscussionForumPosting": 3,
    "Review": 2,
    "Recipe": 2,
    "HowTo": 2,
    "CreativeWork": 2,
    "VideoObject": 1,
    "PodcastEpisode": 1,
    "WebPage": 1,
    "ItemPage": 1,
}


_OUTLETS: Final = frozenset({"WebSite", "NewsMediaOrganization", "Organization"})


def clean_value(value: object, limit: int) -> str:
    """Return a declared *value* as one clean line: entities written out, markup dropped; "" for what is no text.

    A value may well be longer than *limit*: the draft, which knows what becomes of it, cuts it and says so.  Only what
    is a hundred times as long, and so is no name, headline or tag, ends here.

    >>> clean_value("Fire &amp;amp; <b>flood</b>", 100)
    'Fire & flood'
    """
    if value is None:
        return ""
    text = value[: limit * _ROOM] if type(value) is str else _digits_of(value)
    if "&" in text:
        text = _unescape(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    return clean_line(text)


def clean_passage(value: object, limit: int) -> str:
    r"""Return a declared *value* of several paragraphs as `clean_value` does, one line a paragraph.

    >>> clean_passage("<p>Fire &amp;amp; flood</p><p>and<br>wind</p>", 100)
    'Fire & flood\nand\nwind'
    """
    text = _unescape(value[: limit * _ROOM]) if isinstance(value, str) else _digits_of(value)
    if "<" in text:
        text = _TAG.sub(" ", _LINE_END.sub("\n", text))
    return clean_block(text)


def _digits_of(value: object) -> str:
    """Return a number as it is written; "" for what is none, or too long a one."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return ""
    return str(value) if isinstance(value, str) or abs(value) < 10**18 else ""


def _unescape(text: str) -> str:
    # Publishing systems escape text that is escaped already, so that "&amp;amp;" is common.
    return html.unescape(html.unescape(text))


def strings_in(value: object, limit: int, *, key: str = "name") -> Iterator[str]:
    """Yield the clean strings that a declared *value* stands for: itself, its items, or the *key* of its objects.

    >>> list(strings_in(["Politics", {"name": "Iraq"}, 7, None], 100))
    ['Politics', 'Iraq', '7']
    """
    for item in _leaves(value):
        found = clean_value(item.get(key, item.get("@value")) if isinstance(item, dict) else item, limit)
        if found:
            yield found


def _leaves(value: object) -> Iterable[object]:
    """Return the items of a value that may be a list, a nested list or a ``@list``; a bounded number of them."""
    # Most values are one string.
    return _items_of(value) if isinstance(value, (dict, list, tuple)) else (value,)


def _items_of(value: object) -> Iterator[object]:
    stack: list[tuple[object, int]] = [(value, 0)]
    seen = 0
    while stack and seen < _MOST:
        item, depth = stack.pop()
        if isinstance(item, dict) and ("@list" in item or "@set" in item):
            item = item.get("@list", item.get("@set"))
        if isinstance(item, (list, tuple)):
            if depth < _DEEPEST:
                stack.extend((child, depth + 1) for child in reversed(item[:_MOST]))
        else:
            seen += 1
            yield item


def objects_in(outline: Outline, value: object) -> Iterator[object]:
    """Yield the items of a declared *value*, each reference to another node replaced by that node's properties."""
    for item in _leaves(value):
        if isinstance(item, dict) and "name" not in item:
            node = node_by_id(outline, item.get("@id"))
            yield node.values if node else item
        elif isinstance(item, str) and item.startswith(("#", "http", "_:")):
            node = node_by_id(outline, item)
            yield node.values if node else item
        else:
            yield item


def urls_in(outline: Outline, value: object) -> Iterator[str]:
    """Yield the absolute addresses in a declared *value*."""
    for item in _leaves(value):
        found = item
        if isinstance(item, dict):
            found = item.get("url", item.get("contentUrl", item.get("@id")))
            if isinstance(found, list) and found:
                found = found[0]
        if isinstance(found, str) and (url := resolve_url(html.unescape(found), outline.base or outline.url)):
            yield url


def node_by_id(outline: Outline, identifier: object) -> DataNode | None:
    """Return the node whose ``@id`` is *identifier* and which says more than that."""
    if not isinstance(identifier, str) or not identifier:
        return None
    return outline.once("nodes by id", _by_id).get(identifier)


def _by_id(outline: Outline) -> dict[str, DataNode]:
    known: dict[str, DataNode] = {}
    for node in outline.nodes:
        name = node.values.get("@id")
        if isinstance(name, str) and "name" in node.values:
            known.setdefault(name, node)
    return known


def nodes_of(outline: Outline, types: Collection[str]) -> Iterator[DataNode]:
    """Yield the nodes of one of the *types*, in page order."""
    wanted = frozenset(types)
    return (node for node in outline.nodes if not wanted.isdisjoint(node.types))


def metas_named(outline: Outline, *names: str) -> Sequence[Meta]:
    """Return the metas of these *names*: all of the first name in page order, then those of the second."""
    known = outline.once("metas by name", _sort_metas)
    if len(names) == 1:
        return known.get(names[0], ())
    return [meta for name in names if name in known for meta in known[name]]


def metas_by_name(outline: Outline) -> Mapping[str, Sequence[Meta]]:
    """Return the metas that say anything by their names, for those who ask for many names one by one."""
    return outline.once("metas by name", _sort_metas)


def _sort_metas(outline: Outline) -> dict[str, list[Meta]]:
    known: dict[str, list[Meta]] = {}
    for meta in outline.metas:
        if meta.content:
            known.setdefault(meta.name, []).append(meta)
    for packed in known.get(PACKED, ())[:1]:
        for meta in unpack_meta(packed):
            known.setdefault(meta.name, []).append(meta)
    # An item with several headlines, the first of them not the page's own, is a list: nothing of it is the story's.
    heads = {meta.content for meta in known.get(_HEADLINE, ())}
    if len(heads) > _FEW_HEADLINES and known[_HEADLINE][0].content.strip() not in (outline.title or ""):
        for name in _OF_TEASERS:
            known.pop(name, None)
    return known


def main_node(outline: Outline) -> DataNode | None:
    """Return the node that describes the page's own story, or None.

    Where several could, the one wins that is of the likelier type, carries this page's address or its heading, says
    more than the others, and stands first.
    """
    return outline.once("main node", _find_main_node)


def _find_main_node(outline: Outline) -> DataNode | None:
    best, best_rank = None, 0
    page = _path(outline.address) or next((_path(link.url) for link in outline.links if link.rel == "canonical"), "")
    nodes = [
        node
        for node in outline.nodes
        if not _STORY_TYPES.keys().isdisjoint(node.types) and not holds(_OTHER_WORKS, node.locator)
    ]
    for node in nodes:
        kind = max([_STORY_TYPES.get(name, 0) for name in node.types])
        values = node.values
        rank = kind * 10
        rank += 4 * any(key in values for key in ("headline", "datePublished", "author"))
        rank += 2 * ("articleBody" in values)
        # Microdata is what the theme wraps around anything; JSON-LD is written for the page as a whole.
        rank += 3 * (node.source == "json-ld")
        if page and any(_path(url) == page for url in _addresses(values)):
            rank += 25
        elif (len(nodes) > 1 or _LISTED in node.locator) and _is_headed(outline, values):
            rank += 20
        elif _LISTED in node.locator:
            # A list of other stories.
            continue
        if rank > best_rank:
            best, best_rank = node, rank
    return best


# What a page says of the works that its story is about, such as a book reviewed, and of the entries of a live blog.
_OTHER_WORKS: Final = (".itemReviewed", ".citation", ".isBasedOn", ".mentions", ".about", ".liveBlogUpdate")


_LISTED: Final = ".itemListElement"


def _is_headed(outline: Outline, values: Mapping[str, Any]) -> bool:
    """Return whether the headline that a node declares is a heading of the page, or opens its title."""
    key = folded(outline, clean_value(values.get("headline"), outline.limits.max_headline))
    if len(key) < _SHORTEST_HEADLINE:
        return False
    heads = [chunk.text for _, chunk in outline.headings()[:_FIRST_HEADINGS] if chunk.level == 1]
    return folded(outline, outline.title or "").startswith(key) or any(folded(outline, head) == key for head in heads)


def _addresses(values: Mapping[str, Any]) -> Iterator[str]:
    for key in ("mainEntityOfPage", "url", "@id"):
        value = values.get(key)
        if isinstance(value, dict):
            value = value.get("@id", value.get("url"))
        if isinstance(value, str):
            yield value


def _path(url: str | None) -> str:
    """Return *url* without scheme, query and anchor, for comparing; "" for a home page."""
    if not url:
        return ""
    rest = url.partition("#")[0].partition("?")[0].partition("://")[2].rstrip("/")
    return rest.removeprefix("www.") if "/" in rest else ""


def locate(node: DataNode, key: str) -> str:
    """Return where property *key* of *node* stands, for evidence."""
    return f"{node.locator}.{key}"


def join_locators(found: Iterable[Chunk | LinkTag | Meta]) -> str:
    """Return where a value stands that was gathered from several places.

    >>> join_locators([Meta("author", "Ana Ruiz", "(//a)[3]"), Meta("author", "Tom Lee", "(//a)[4]")])
    '(//a)[3] | (//a)[4]'
    """
    # Metas of one name share their locator, which leads to all of them.
    return " | ".join(dict.fromkeys(each.locator for each in islice(found, _MOST_PLACES)))


def site_names(outline: Outline) -> frozenset[str]:
    """Return the names under which the page knows its own outlet, case folded, its host name among them."""
    return outline.once("site names", _find_site_names)


def _find_site_names(outline: Outline) -> frozenset[str]:
    limit = outline.limits.max_headline
    names = {
        clean_value(meta.content, limit)
        for meta in metas_named(
            outline, "og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site", "publisher"
        )
    }
    # What is declared to have written beside people is no outlet by that: it may be an agency.
    people = [node.locator.rpartition("[")[0] for node in outline.nodes if node.types == ("Person",)]
    staffed = {place for place in people if place.endswith(".author")}
    for node in outline.nodes:
        if "publisher" in node.values:
            names.update(strings_in(list(objects_in(outline, node.values["publisher"])), limit))
        if not (_OUTLETS.isdisjoint(node.types) or node.locator.rpartition("[")[0] in staffed):
            names.update(strings_in(node.values.get("name"), limit))
    if host := outline.host:
        names |= {host, host.partition(".")[0]}
    return frozenset(name.lstrip("@").casefold() for name in names if name)


def declared_texts(outline: Outline) -> Iterator[tuple[str, str]]:
    """Yield the texts that linked data declare as the story's body, each with where it stands."""
    for node in outline.nodes:
        text = node.values.get("articleBody")
        if isinstance(text, str) and not text.isspace() and len(text) > 200:
            # Systems that take the tags out of a text leave its entities: "&ldquo;No,&rdquo; she said".
            yield _unescape(text) if "&" in text and "<" not in text else text, node.locator
