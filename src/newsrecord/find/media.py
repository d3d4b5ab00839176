"""Find a story's pictures: the lead image it declares and the figures on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from newsrecord.find.candidate import Candidate, candidate, trusted
from newsrecord.find.captions import caption_image
from newsrecord.find.declared import clean_value, locate, main_node, metas_named, objects_in, strings_in, urls_in
from newsrecord.find.landmarks import headline_index, is_aside
from newsrecord.find.legends import find_legend, find_stray_caption, has_words
from newsrecord.find.own_pictures import find_figures, is_wanted
from newsrecord.find.prose import LEAST_LETTERS, long_chunks
from newsrecord.find.renditions import is_picture, picture_key, rendition_width
from newsrecord.find.slide_shows import is_elsewhere, worded
from newsrecord.model.body import Block, Figure, Image
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Outline
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
_BEFORE_HEADLINE: Final = 4
_BEFORE_BODY: Final = 10
_BEHIND_BODY, _SHORT_ENDING = 3, 20
_DECLARED: Final = 0.8
_ALIKE: Final = 8


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
    ends = _ends(outline, body)
    printed: set[str] = set()
    for found in (*_on_page(outline, body, _extent(outline, ends)), *_declared(outline)):
        key = _keyed(found, declared)
        if found.evidence.rule == "images.figure":
            printed.add(key)
        kept[key] = _merged(kept[key], found) if key in kept else found
        if len(kept) >= _MOST:
            break
    # The declared picture leads; the others stand as the page has them.
    images = sorted(kept.values(), key=lambda each: -each.evidence.confidence if _leads(each) else 0.0)
    shown = {key for key, each in kept.items() if key in printed}
    images = _without_cards(images, [kept[key] for key in shown])
    return tuple(_with_stray_caption(outline, images, ends[0]) if images and ends else images)


def _with_stray_caption(outline: Outline, images: list[Candidate[Image]], first: int) -> list[Candidate[Image]]:
    """Return *images*, the lead image with the caption that stands where a style sheet or a script shows it."""
    lead = images[0]
    if not _leads(lead) or lead.value.caption is not None:
        return images
    chunk = find_stray_caption(outline, first)
    if chunk is None:
        return images
    value = caption_image(lead.value, chunk.text)
    rest = [each for each in images[1:] if each.value.url is not None or each.evidence.locator != chunk.locator]
    return [Candidate(value, lead.evidence), *rest]


def _without_cards(images: list[Candidate[Image]], shown: Sequence[Candidate[Image]]) -> list[Candidate[Image]]:
    """Return *images* without those of metas beside the lead image that stand nowhere on the page and say nothing.

    For the card of each network a page may have one more cut of the same picture, or one with a slogan on it.
    """
    places = {id(each) for each in shown}
    leads = [each for each in images if _leads(each)]
    lead = next((each for each in leads if id(each) in places), leads[0] if leads else None)
    return [each for each in images if each is lead or id(each) in places or each.evidence.source != "meta"]


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
                caption, credit = own.caption or chosen.caption, own.credit or chosen.credit
                if (own.url, own.width, own.caption, own.credit) != (chosen.url, chosen.width, caption, credit):
                    width, height = chosen.width, chosen.height
                    own = attrs.evolve(own, url=chosen.url, caption=caption, credit=credit, width=width, height=height)
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
    # A service that cuts pictures names the original in its address.
    cut, whole = first.value.url or "", second.value.url or ""
    original = whole != cut and bool(whole) and whole in cut
    larger = original or 0 < rendition_width(first.value) < rendition_width(second.value) or first.value.url is None
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
    return _told(image) if is_picture(image) else None


def _told(image: Image) -> Image:
    """Return a declared picture, the credit taken out of the caption where it stands there too."""
    if image.caption is None:
        return image
    if image.credit is None:
        return caption_image(attrs.evolve(image, caption=None), image.caption)
    if image.caption.endswith(image.credit) and len(image.caption) > len(image.credit):
        rest = image.caption.removesuffix(image.credit).rstrip(" -\u2013\u2014|/(,:")
        return attrs.evolve(image, caption=rest or None)
    return image


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


def _ends(outline: Outline, body: Sequence[Block]) -> tuple[int, int] | None:
    """Return the numbers of the chunks with which the body's paragraphs begin and end, where they are known."""
    texts = [block.text for block in body if block.type == "paragraph" and len(block.text) > LEAST_LETTERS]
    ends = (texts[0], texts[-1]) if texts else ()
    # To look for every text in a set would mean to hash it.
    lengths = frozenset(map(len, ends))
    long = long_chunks(outline) if ends else ()
    places = [index for index, chunk in long if len(chunk.text) in lengths and chunk.text in ends]
    final = body[-1].text if body and body[-1].type == "paragraph" else ""
    if not places or not 0 < len(final) <= LEAST_LETTERS:
        return (places[0], places[-1]) if places else None
    # In scripts that say much in few letters the last paragraph may be a short one.
    behind = outline.chunks[places[-1] + 1 : places[-1] + 1 + _SHORT_ENDING]
    return places[0], places[-1] + next((at for at, chunk in enumerate(behind, 1) if chunk.text == final), 0)


def _extent(outline: Outline, ends: tuple[int, int] | None) -> range:
    """Return the chunks among which the story's pictures stand: from its headline to a little behind its last words."""
    chunks = outline.chunks
    if ends is None:
        return range(len(chunks))
    first, last = ends
    start, index = max(0, first - _BEFORE_BODY), headline_index(outline)
    if index is not None and index < first:
        start = max(0, index - _BEFORE_HEADLINE)
    end = last + 1
    # Behind the last words a picture is the story's if it says what it shows.
    while end < min(len(chunks), last + 1 + _BEHIND_BODY) and (chunks[end].image is None or has_words(outline, end)):
        if chunks[end].image is not None and not is_aside(outline, chunks[end]):
            # A gallery goes on from one picture with its words to the next.
            last = end
        end += 1
    return range(start, end)


def _on_page(outline: Outline, body: Sequence[Block], extent: range) -> Iterator[Candidate[Image]]:
    """Yield the figures in reading order; those of teasers and other stories' boxes are not the story's."""
    number = 0
    held = {block.image.url: block.image for block in body if isinstance(block, Figure) and block.image.url}
    for place, chunk in find_figures(outline):
        is_held = chunk.image is not None and chunk.image.url in held
        if not is_held and place not in extent:
            continue
        words = chunk.text if chunk.image is None or chunk.kind == "figure" else ""
        if chunk.image is None and not words:
            continue
        image = caption_image(Image(caption=words) if chunk.image is None else chunk.image, words)
        if not is_wanted(outline, place, image) or (not is_held and is_elsewhere(outline, chunk)):
            continue
        if image.caption is None and image.url is not None and (legend := find_legend(outline, place)):
            image = caption_image(image, legend)
        if is_held and image.caption is None:
            image = worded(image, held[image.url or ""])
        number += 1
        source: SourceKind = "text" if outline.form == "text" else "html"
        trust = max(0.3, (0.7 if image.caption else 0.55) - 0.01 * number)
        yield _make(image, source, "figure", chunk.locator, chunk.text or image.url or "", trust)
