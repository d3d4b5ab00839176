"""Find a story's pictures: the lead image it declares and the figures on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from newsrecord.find.candidate import Candidate, candidate, trusted
from newsrecord.find.captions import caption_image
from newsrecord.find.declared import clean_value, locate, main_node, metas_named, objects_in, strings_in, urls_in
from newsrecord.find.landmarks import headline_index, is_aside, names_around
from newsrecord.find.prose import LEAST_LETTERS, long_chunks
from newsrecord.find.renditions import is_picture, picture_key, rendition_width
from newsrecord.find.slide_shows import is_elsewhere, worded
from newsrecord.find.wordlists import word_set
from newsrecord.model.body import Block, Figure, Image
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Chunk, Outline
from newsrecord.urls import is_web_url, resolve_url

__all__ = ["find_images", "same_picture", "settle_figures"]

_NUMBER: Final = re.compile(r"\d{1,5}(?=(?:px)?$)")
# More than `Limits.max_items`: the draft cuts, with an issue.
_MOST: Final = 10_000
_MOST_DECLARED: Final = 20
_METAS: Final = (
    ("og:image:secure_url", 0.86),
    ("og:image", 0.85),
    ("og:image:url", 0.85),
    ("twitter:image", 0.8),
    ("twitter:image:src", 0.8),
)
# What holds the portrait of somebody who wrote the story, or the face of somebody who sells something.
_PORTRAIT_NAMES: Final = word_set(
    """
    author authors byline bylines autor autoren auteur autore avatar avatars profile bio biography writer contributor
    columnist redakteur headshot person persona
    """
)
_BEFORE_HEADLINE: Final = 4
_BEFORE_BODY: Final = 10
_BEHIND_BODY: Final = 3
_SHORTEST_CAPTION: Final = 25
_DECLARED: Final = 0.8
_ALIKE: Final = 8
_LONGEST_BYLINE: Final = 80
_LONG_LINK: Final = 15


def find_images(outline: Outline, body: Sequence[Block] = ()) -> tuple[Candidate[Image], ...]:
    """Return the story's pictures, each once and in its largest rendition, the lead image first.

    Logos, portraits of authors, counting pixels and the pictures of other stories are left out.  A picture that is
    declared and printed as well keeps the words that are printed with it.

    Args:
        outline: the page or text.
        body: the body as found, to tell where on the page the story stands.
    """
    kept: dict[str, Candidate[Image]] = {}
    declared: list[str] = []
    for found in (*_on_page(outline, body), *_declared(outline)):
        key = _keyed(found, declared)
        kept[key] = _merged(kept[key], found) if key in kept else found
        if len(kept) >= _MOST:
            break
    # The declared picture leads; the others stand as the page has them.
    return tuple(sorted(kept.values(), key=lambda each: -each.evidence.confidence if _leads(each) else 0.0))


def _leads(found: Candidate[Image]) -> bool:
    return found.evidence.confidence >= _DECLARED


def settle_figures(body: Sequence[Block], images: Sequence[Image]) -> tuple[Block, ...]:
    """Return *body* with the figures that are among *images*, each in the rendition chosen there.

    What the search for pictures has left out (portraits, thumbnails of other stories, icons) is no figure of the body.
    """
    if not any(isinstance(block, Figure) for block in body):
        return tuple(body)
    exact = {image.url: image for image in images if image.url is not None}
    known: dict[str, Image] | None = None
    settled: list[Block] = []
    for block in body:
        if isinstance(block, Figure):
            chosen = exact.get(block.image.url or "")
            if chosen is None:
                known = {same_picture(image): image for image in images} if known is None else known
                chosen = known.get(same_picture(block.image))
            if chosen is not None:
                own = block.image
                if (own.url, own.width, own.height) != (chosen.url, chosen.width, chosen.height):
                    own = attrs.evolve(own, url=chosen.url, width=chosen.width, height=chosen.height)
                settled.append(block if own is block.image else Figure(image=own))
        else:
            settled.append(block)
    return tuple(settled)


def _keyed(found: Candidate[Image], declared: list[str]) -> str:
    """Return the key of *found*; of what is declared, names that begin alike are shapes of the one picture."""
    key = same_picture(found.value)
    if found.evidence.rule == "images.figure":
        return key
    for known in declared:
        if _is_shape(key.rpartition("/")[2], known.rpartition("/")[2]):
            return known
    declared.append(key)
    return key


def _is_shape(one: str, other: str) -> bool:
    """Return whether two names of files differ in their ends only, and these are no numbers of a series."""
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if shared < _ALIKE or shared * 2 < len(other):
        return False
    is_series = one[shared:].isdecimal() and other[shared:].isdecimal() and not one[:shared].strip("-_").isdecimal()
    return not is_series


def same_picture(image: Image) -> str:
    """Return a key that is the same for all renditions of one picture: by its address, or by its words.

    >>> same_picture(Image(url="https://example.org/ferry-at-dawn-300x200.jpg"))
    'ferry-at-dawn'
    """
    if image.url is None:
        return f"caption {image.caption or image.alt or image.credit}".casefold()
    return picture_key(image.url)


def _merged(one: Candidate[Image], other: Candidate[Image]) -> Candidate[Image]:
    """Return two finds of one picture as one: the surer one's words first, and the larger file."""
    first, second = (one, other) if one.evidence.confidence >= other.evidence.confidence else (other, one)
    larger = 0 < rendition_width(first.value) < rendition_width(second.value) or first.value.url is None
    best = second if larger and second.value.url is not None else first
    # What stands under the picture on the page goes before what is said of it in the head.
    is_printed = second.evidence.rule == "images.figure" != first.evidence.rule
    words, more = (second, first) if is_printed else (first, second)
    other = second if best is first else first
    same = other.value if other.value.url == best.value.url else None
    image = Image(
        url=best.value.url,
        caption=words.value.caption or more.value.caption,
        credit=words.value.credit or more.value.credit,
        alt=words.value.alt or more.value.alt,
        width=best.value.width or (same.width if same else None),
        height=best.value.height or (same.height if same else None),
    )
    return trusted(Candidate(image, best.evidence), first.evidence.confidence)


def _make(image: Image, source: SourceKind, rule: str, locator: str, raw: str, trust: float) -> Candidate[Image]:
    return candidate(image, source=source, rule=f"images.{rule}", locator=locator, raw=raw, confidence=trust)


def _declared(outline: Outline) -> Iterator[Candidate[Image]]:
    main = main_node(outline)
    if main is not None:
        kind: SourceKind = "json-ld" if main.source == "json-ld" else "microdata"
        value, where = main.values.get("image"), locate(main, "image")
        for place, item in enumerate(objects_in(outline, value)):
            image = _from_object(outline, item)
            if image is not None and place < _MOST_DECLARED:
                # Several files are most often one picture in several shapes; the first stands for it.
                trust = 0.95 if place == 0 else 0.3
                spot = f"{where}[{place}]" if isinstance(value, list) and isinstance(item, dict) else where
                yield _make(image, kind, kind, spot, image.url or "", trust)
    seen: set[str] = set()
    for name, trust in _METAS:
        for meta in metas_named(outline, name):
            # The same address stands in several metas on most pages.
            if meta.content in seen:
                break
            seen.add(meta.content)
            url = resolve_url(meta.content, outline.base or outline.url)
            if url and is_web_url(url) and is_picture(Image(url=url)):
                yield _make(_card(outline, url, name), "meta", "meta", meta.locator, meta.content, trust)
                break


def _card(outline: Outline, url: str, name: str) -> Image:
    """Return the picture of the page's card, with what the metas beside it say."""
    stem = name.partition(":image")[0] + ":image"
    return Image(
        url=url,
        alt=_meta_text(outline, f"{stem}:alt"),
        width=_pixels(_meta_text(outline, f"{stem}:width")),
        height=_pixels(_meta_text(outline, f"{stem}:height")),
    )


def _meta_text(outline: Outline, name: str) -> str | None:
    return next((text for m in metas_named(outline, name) if (text := clean_value(m.content, 2_000))), None)


def _from_object(outline: Outline, item: object) -> Image | None:
    item = _resolved(outline, item)
    url = next((url for url in urls_in(outline, item) if is_web_url(url)), None)
    if url is None:
        return None
    if not isinstance(item, dict):
        image = Image(url=url)
        return image if is_picture(image) else None
    limit = outline.limits.max_headline
    caption = clean_value(item.get("caption"), limit) or clean_value(item.get("description"), limit)
    credit = next(strings_in(item.get("creditText") or item.get("copyrightNotice"), limit), None)
    image = Image(
        url=url,
        caption=caption or None,
        credit=credit,
        width=_pixels(item.get("width")),
        height=_pixels(item.get("height")),
    )
    return image if is_picture(image) else None


def _resolved(outline: Outline, item: object) -> object:
    """Return the object that a bare reference names; one that names none leads to no file."""
    name = item.get("@id") if isinstance(item, dict) else item
    if (
        not isinstance(name, str)
        or "#" not in name
        or (isinstance(item, dict) and ("url" in item or "contentUrl" in item))
    ):
        return item
    return outline.once("files by id", _by_id).get(name)


def _by_id(outline: Outline) -> dict[str, Mapping[str, object]]:
    """Return the objects that have a file's address, by their ids."""
    known: dict[str, Mapping[str, object]] = {}
    for node in outline.nodes:
        name = node.values.get("@id")
        if isinstance(name, str) and ("url" in node.values or "contentUrl" in node.values):
            known.setdefault(name, node.values)
    return known


def _pixels(value: object) -> int | None:
    if isinstance(value, dict):
        value = value.get("value")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str) and (match := _NUMBER.match(value.strip())):
        value = int(match[0])
    return value if type(value) is int and 0 < value < 100_000 else None


def _extent(outline: Outline, body: Sequence[Block]) -> range:
    """Return the chunks among which the story's pictures stand: from its headline to a little behind its last words."""
    chunks = outline.chunks
    texts = [block.text for block in body if block.type == "paragraph" and len(block.text) > LEAST_LETTERS]
    ends = (texts[0], texts[-1]) if texts else ()
    # To look for every text in a set would mean to hash it.
    lengths = frozenset(map(len, ends))
    long = long_chunks(outline) if ends else ()
    places = [index for index, chunk in long if len(chunk.text) in lengths and chunk.text in ends]
    if not places:
        return range(len(chunks))
    start, index = max(0, places[0] - _BEFORE_BODY), headline_index(outline)
    if index is not None and index < places[0]:
        start = max(0, index - _BEFORE_HEADLINE)
    end = places[-1] + 1
    # Behind the last words a picture is the story's if it says what it shows.
    last = places[-1]
    while end < min(len(chunks), last + 1 + _BEHIND_BODY) and (chunks[end].image is None or chunks[end].text):
        if chunks[end].image is not None and not is_aside(outline, chunks[end]):
            # A gallery goes on from one picture with its words to the next.
            last = end
        end += 1
    return range(start, end)


def _on_page(outline: Outline, body: Sequence[Block]) -> Iterator[Candidate[Image]]:
    """Yield the figures in reading order; those of teasers and other stories' boxes are not the story's."""
    number = 0
    extent = _extent(outline, body)
    held = {block.image.url: block.image for block in body if isinstance(block, Figure) and block.image.url}
    shown = [(i, each) for i, each in enumerate(outline.chunks) if each.image is not None or each.role == "caption"]
    for place, chunk in shown:
        is_held = chunk.image is not None and chunk.image.url in held
        if not is_held and place not in extent:
            continue
        words = chunk.text if chunk.image is None or chunk.kind == "figure" else ""
        if chunk.image is None and not words:
            continue
        image = caption_image(Image(caption=words) if chunk.image is None else chunk.image, words)
        if not _is_wanted(outline, place, image) or (not is_held and is_elsewhere(outline, chunk)):
            continue
        if is_held and not words:
            image = worded(image, held[image.url or ""])
        number += 1
        source: SourceKind = "text" if outline.form == "text" else "html"
        trust = max(0.3, (0.7 if image.caption else 0.55) - 0.01 * number)
        yield _make(image, source, "figure", chunk.locator, chunk.text or image.url or "", trust)


def _is_wanted(outline: Outline, place: int, image: Image) -> bool:
    """Return whether a figure may be the story's by what it shows and what is said of it."""
    if image.url is None and outline.form == "html" and not _is_worth(image):
        return False
    if not is_picture(image) or _is_portrait(outline, outline.chunks[place]):
        return False
    if image.caption is None and _is_teaser(outline, place):
        return False
    return not (image.alt and _shows_author(image, outline.once("authors in pictures", _authors)))


def _is_worth(image: Image) -> bool:
    """Return whether words without a file still tell of a picture: the script that shows it has left its caption."""
    return image.caption is not None and (len(image.caption) >= _SHORTEST_CAPTION or image.credit is not None)


def _is_portrait(outline: Outline, chunk: Chunk) -> bool:
    return not names_around(outline, chunk, 2).isdisjoint(_PORTRAIT_NAMES)


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
    is_link = len(line.text) >= _LONG_LINK and line.link_chars >= 0.8 * len(line.text)
    return is_link and parent >= 0 and parent in (_parent(outline, line), line.container)


def _parent(outline: Outline, chunk: Chunk) -> int:
    """Return what holds the element that *chunk* stands in, the whole page excepted."""
    holder = outline.containers[chunk.container].parent if chunk.container >= 0 else -1
    return holder if holder > 0 and outline.containers[holder].tag not in ("body", "main", "article") else -1


def _authors(outline: Outline) -> frozenset[str]:
    main = main_node(outline)
    names = strings_in(list(objects_in(outline, main.values.get("author"))), 200) if main is not None else ()
    return frozenset(name.casefold() for name in names)
