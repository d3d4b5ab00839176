"""Tell which of a page's pictures may be the story's, by what they are called and what is said of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from newsrecord.find.closers import is_pointer
from newsrecord.find.declared import main_node, objects_in, site_names, strings_in
from newsrecord.find.landmarks import headline_index, names_around
from newsrecord.find.pictures.captions import is_credit
from newsrecord.find.pictures.legends import captions_in_link
from newsrecord.find.pictures.strays import is_picture
from newsrecord.find.places import shown_chunks
from newsrecord.find.standing import leads_away
from newsrecord.find.wordlists import word_set
from newsrecord.model.body import Image
from newsrecord.page.outline import Chunk, Outline

__all__ = ["find_figures", "is_wanted"]

# What holds the portrait of somebody who wrote the story, or the face of somebody who sells something.
_PORTRAIT_NAMES: Final = word_set(
    """
    author authors byline bylines autor autoren auteur autore avatar avatars profile bio biography writer contributor
    columnist redakteur headshot person persona
    authorbox authorinfo authorbio authorimage authorimg authorphoto authorpic authorpicture authoravatar authorcard
    authorprofile authorportrait bylinephoto bylineimage userpic userpicture gravatar autorbox autorbild autorfoto
    autorenbox autorenbild autorenfoto autoreninfo autorenprofil forfatterbilde bylinebild skribent
    """
)
# What holds the card of another page, something that is for sale, or the code by which telephones find an account.
_OTHERS: Final = word_set(
    """
    bookmark ad ads adslot advert advertisement sponsor sponsored anzeige publicidad werbung qrcode qrcod qr ewm erweima
    weixin wx
    """
)
_FOREIGN: Final = _PORTRAIT_NAMES | _OTHERS
# What holds the signs of networks: "X" is no word that a file could be told by.
_SHARES: Final = word_set("share shares sharing sharebar sharebuttons sharelinks shareicons social socials socialbar")
_LONGEST_SIGN: Final = 20
_BESIDES: Final = "with"
_SHORTEST_CAPTION: Final = 25
_LONGEST_BYLINE: Final = 80
_LONG_LINK: Final = 15
_LONGER_LINK: Final = 25
_CARD: Final = 3
"""The card of another story has no more lines beside its picture."""
_LEVELS: Final = 4
_WHOLE: Final = frozenset({"html", "body", "main", "article"})


def find_figures(outline: Outline) -> list[tuple[int, Chunk]]:
    """Return the pictures, and the captions that stand alone, each with its index, in page order."""
    chunks = outline.chunks
    if next(outline.with_role("caption"), None) is not None:
        return [(i, each) for i, each in enumerate(chunks) if each.image is not None or each.role == "caption"]
    return [(i, chunks[i]) for i, _ in shown_chunks(outline) if chunks[i].image is not None]


def is_wanted(outline: Outline, place: int, image: Image, told: Collection[str]) -> bool:
    """Return whether a figure may be the story's by what it shows and what is said of it.

    Args:
        outline: the page.
        place: the chunk of the figure.
        image: the picture, with its words.
        told: the short lines of the story: a linked heading below a picture may be one of its own.
    """
    if image.url is None and outline.form == "html" and not _is_worth(image):
        return False
    if outline.chunks[place].note or not is_picture(image) or _is_foreign(outline, outline.chunks[place], image):
        return False
    if image.caption is None and image.alt is not None and image.alt.casefold() in site_names(outline):
        # It is the outlet's mark.
        return False
    if (
        image.caption is None
        and image.credit is None
        and (_heads_site(outline, place) or _is_teaser(outline, place) or _is_card(outline, place, told))
    ):
        return False
    return not (image.alt and _shows_author(image, outline.once("authors in pictures", _authors)))


def _heads_site(outline: Outline, place: int) -> bool:
    """Return whether a picture stands above the headline in a header that has the headline not in it: a mark."""
    index = headline_index(outline)
    if index is None or place > index:
        return False
    around = frozenset(outline.around(outline.chunks[index].container))
    holders = outline.around(outline.chunks[place].container)
    return any(outline.containers[at].tag == "header" and at not in around for at in holders)


def _is_worth(image: Image) -> bool:
    """Return whether words without a file still tell of a picture: the script that shows it has left its caption."""
    return image.caption is not None and (len(image.caption) >= _SHORTEST_CAPTION or image.credit is not None)


def _is_foreign(outline: Outline, chunk: Chunk, image: Image) -> bool:
    """Return whether a picture stands in an author's box, an advertisement, a share bar or another page's card."""
    names = names_around(outline, chunk, 2)
    is_bare = image.caption is image.credit is None and len(image.alt or "") <= _LONGEST_SIGN
    if is_bare and not names.isdisjoint(_SHARES):
        return True
    # "leadArtWithAds" holds the story's picture, and may hold advertisements besides.
    return not names.isdisjoint(_PORTRAIT_NAMES if _BESIDES in names else _FOREIGN)


def _shows_author(image: Image, authors: frozenset[str]) -> bool:
    """Return whether a picture is called like the author, and no more is said of it than the name and the office."""
    if image.alt is None or image.alt.casefold() not in authors:
        return False
    return image.caption is None or (image.alt in image.caption and len(image.caption) <= _LONGEST_BYLINE)


def _is_teaser(outline: Outline, place: int) -> bool:
    """Return whether a picture stands with a line that is a link and nothing else, as other stories' pictures do."""
    chunks = outline.chunks
    if place + 1 >= len(chunks):
        return False
    line, parent = chunks[place + 1], _parent(outline, chunks[place])
    is_near = parent >= 0 and parent in (_parent(outline, line), line.container)
    return is_near and _is_link(outline, line, _LONG_LINK)


def _is_link(outline: Outline, line: Chunk, shortest: int) -> bool:
    # Who took a picture may have a page elsewhere: "Image: Ana Ruiz on a network".
    is_linked = len(line.text) >= shortest and line.link_chars >= 0.8 * len(line.text)
    return is_linked and not captions_in_link(outline, line) and not is_credit(line.text)


def _is_card(outline: Outline, place: int, told: Collection[str]) -> bool:
    """Return whether the smallest box with more than the picture has a few lines, and a link that the story has not."""
    chunks, containers = outline.chunks, outline.containers
    if not any(_is_link(outline, line, _LONGER_LINK) for line in chunks[place + 1 : place + 1 + _CARD]):
        return False
    box = chunks[place].container
    for _ in range(_LEVELS):
        if box <= 0 or containers[box].tag in _WHOLE or (place and _stands_below(outline, chunks[place - 1], box)):
            return False
        lines = []
        for line in chunks[place + 1 : place + 2 + _CARD]:
            if not _stands_in(outline, line, box):
                break
            lines.append(line)
        if lines:
            links = [line for line in lines if _is_link(outline, line, _LONGER_LINK)]
            return len(lines) <= _CARD and bool(links) and not any(_is_own(outline, link, told) for link in links)
        box = containers[box].parent
    return False


def _stands_below(outline: Outline, above: Chunk, box: int) -> bool:
    """Return whether a line *above* the picture stands in its box, and is no label such as "Read more"."""
    return _stands_in(outline, above, box) and not (above.text and is_pointer(above.text))


def _is_own(outline: Outline, link: Chunk, told: Collection[str]) -> bool:
    """Return whether a linked line is one of the story's: a heading that it has, or the offer of a shop elsewhere."""
    return link.text in told or leads_away(outline, link)


def _stands_in(outline: Outline, chunk: Chunk, container: int) -> bool:
    # What stands in a container comes behind it.
    place = chunk.container
    while place > container:
        place = outline.containers[place].parent
    return place == container


def _parent(outline: Outline, chunk: Chunk) -> int:
    """Return what holds the element that *chunk* stands in, the whole page excepted."""
    holder = outline.containers[chunk.container].parent if chunk.container >= 0 else -1
    return holder if holder > 0 and outline.containers[holder].tag not in ("body", "main", "article") else -1


def _authors(outline: Outline) -> frozenset[str]:
    main = main_node(outline)
    names = strings_in(list(objects_in(outline, main.values.get("author"))), 200) if main is not None else ()
    return frozenset(name.casefold() for name in names)
