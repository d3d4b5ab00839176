"""Tell what stands beside the story of a page: navigation, footers, forms, comments, boxes of other stories."""

from __future__ import annotations

from typing import Final

from newsrecord.agreement import same_site
from newsrecord.find.forum_lists import forum_rows
from newsrecord.find.places import holders_of
from newsrecord.find.prose import long_paragraphs
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk, Container, Outline

__all__ = ["ASIDE_ROLES", "SPOKEN", "is_boxed", "is_called_aside", "leads_away", "list_around", "stands_beside"]

_ASIDE_TAGS: Final = frozenset({"nav", "aside", "footer", "form", "select", "button", "dialog"})
_ASIDE_NAMES: Final = word_set(
    """
    related recommended recommendation recommendations teaser teasers sidebar footer nav navigation menu
    comments comment newsletter promo promos trending popular mostread widget carousel breadcrumb breadcrumbs
    cookie consent modal popup outbrain taboola subscribe advert advertisement ads
    """
)
# Names that a headline's own surroundings bear on some sites: an opinion piece is a "comment".
_HARMLESS: Final = frozenset({"comment", "comments", "breadcrumb", "breadcrumbs", "subscribe", "widget", "navigation"})
_BOX_NAMES: Final = _ASIDE_NAMES - _HARMLESS
# What holds most of a page's text under these names is still no story: a long thread, a list of teasers.
_NEVER_PAGE: Final = frozenset(
    "comments comment related recommended recommendation recommendations teasers trending popular mostread outbrain "
    "taboola footer cookie consent".split()
)
_WIDGET: Final = "widget"
_WITH: Final = "with"
_ADVERTS: Final = frozenset({"ads", "advert", "advertisement"})
_MOST_TEXT: Final = 0.5
_LITTLE_TEXT: Final = 600
SPOKEN: Final = frozenset({"comment", "comment-author", "comment-date", "comment-likes", "comment-count"})
ASIDE_ROLES: Final = SPOKEN | {"furniture"}
_WHOLE_PAGE: Final = frozenset({"body", "html"})


def is_boxed(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a heading stands in navigation, a footer, a form or a box of other stories."""
    return chunk.role in ASIDE_ROLES or stands_beside(outline, chunk.container)[1]


def stands_beside(outline: Outline, container: int) -> tuple[bool, bool]:
    """Return whether a container stands beside the story, and whether a heading in it would.

    Few of a page's containers are asked for; each knows by the one around it.
    """
    known = outline.once("asides", _no_asides)
    chain = []
    while container not in known:
        chain.append(container)
        container = outline.containers[container].parent
    stands = known[container]
    for index in reversed(chain):
        holder = outline.containers[index]
        # Most say nothing of the kind.
        may_tell = holder.tag in _ASIDE_TAGS or not holder.names.isdisjoint(_ASIDE_NAMES)
        if may_tell and stands != (True, True):
            stands = _stands(outline, index, stands)
        known[index] = stands
    return stands


def _stands(outline: Outline, index: int, stands: tuple[bool, bool]) -> tuple[bool, bool]:
    """Return how a container *stands* that may say it is beside the story, by how what is around it does."""
    holder = outline.containers[index]
    tagged = holder.tag in _ASIDE_TAGS and not _holds_picture(holder)
    named = not holder.names.isdisjoint(_ASIDE_NAMES) and holder.tag not in _WHOLE_PAGE
    if named and _WITH in holder.names:
        # "leadArtWithAds" may hold advertisements besides.
        named = not holder.names & _ASIDE_NAMES <= _ADVERTS
    if named and _WIDGET in holder.names:
        named = not _is_part_of_widgets(outline, holder.names)
    if (tagged or named) and not _holds_story(outline, index):
        return True, stands[1] or tagged or not holder.names.isdisjoint(_BOX_NAMES)
    return stands


def _holds_picture(holder: Container) -> bool:
    """Return whether microdata say that an element beside the text is a picture of the story."""
    return holder.tag == "aside" and holder.attributes.get("itemtype", "").endswith("/ImageObject")


def _is_part_of_widgets(outline: Outline, names: frozenset[str]) -> bool:
    """Return whether *names* say no more of an element than that it is a "widget", on a page where each part is."""
    return names & _ASIDE_NAMES == {_WIDGET} and outline.once("widgets", _is_of_widgets)


def _is_of_widgets(outline: Outline) -> bool:
    """Return whether a program has made the page of "widgets", the text of the story one of them."""
    longest = max(outline.chunks, key=lambda chunk: len(chunk.text) * (chunk.kind == "paragraph"))
    return any(
        _WIDGET in holder.names for holder, _ in zip(outline.ancestors(longest.container), range(4), strict=False)
    )


def _no_asides(outline: Outline) -> dict[int, tuple[bool, bool]]:
    # Who wrote the latest post of a board is not who wrote the page that lists the boards.
    known = dict.fromkeys(forum_rows(outline), (True, True))
    known[-1] = (False, False)
    return known


def is_called_aside(holder: Container, *, but: frozenset[str] = frozenset()) -> bool:
    """Return whether *holder* is an element, or is called one, of those that stand beside a story; *but* is none."""
    if holder.tag in _ASIDE_TAGS and holder.tag not in but:
        return True
    return not holder.names.isdisjoint(_ASIDE_NAMES - but)


def _holds_story(outline: Outline, index: int) -> bool:
    """Return whether an element named as one beside the story is the frame of the whole page all the same.

    "Page with sidebar" is, and the form that some systems set around every page.
    """
    holder = outline.containers[index]
    if holder.tag != "form" and (holder.tag in _ASIDE_TAGS or not holder.names.isdisjoint(_NEVER_PAGE)):
        return False
    return outline.once("shares of text", _find_shares).get(index, 0.0) >= _MOST_TEXT


def _find_shares(outline: Outline) -> dict[int, float]:
    """Return how much of the page's running text stands in each container that holds some, from 0 to 1."""
    own: dict[int, int] = {}
    for chunk in long_paragraphs(outline):
        own[chunk.container] = own.get(chunk.container, 0) + len(chunk.text) - chunk.link_chars
    lengths = dict.fromkeys(holders_of(outline, own), 0)
    for place in lengths:
        lengths[place] += own.get(place, 0)
        parent = outline.containers[place].parent
        if parent >= 0:
            lengths[parent] += lengths[place]
    total = max(lengths.values(), default=0)
    # A page with hardly any text has no story to be told from what stands beside it.
    return {place: length / total for place, length in lengths.items()} if total > _LITTLE_TEXT else {}


def leads_away(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a line has a link to another site: a shop, where it is that of a product."""
    base = outline.base
    return base is not None and any(
        address.startswith("http") and not same_site(base, address) for address in chunk.addresses
    )


def list_around(outline: Outline, chunk: Chunk) -> int:
    """Return the innermost list that *chunk* stands in; -1 where it stands in none."""
    around = outline.around(chunk.container)
    return next((place for place in around if outline.containers[place].tag in ("ol", "ul")), -1)
