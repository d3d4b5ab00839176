"""Find a story's pictures: the lead image it declares and the figures on the page."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

import attrs

from newsrecord.find.candidate import Candidate, trusted
from newsrecord.find.landmarks import headline_index, is_aside
from newsrecord.find.pictures.declared_pictures import declared_pictures, make_picture
from newsrecord.find.pictures.image_words import caption_image
from newsrecord.find.pictures.kin import telling_names
from newsrecord.find.pictures.legends import find_stray_caption, has_words, with_words
from newsrecord.find.pictures.own_pictures import find_figures, is_wanted
from newsrecord.find.pictures.renditions import rendition_width, same_picture
from newsrecord.find.pictures.slide_shows import is_elsewhere, worded
from newsrecord.find.prose import LEAST_LETTERS, long_chunks
from newsrecord.model.body import Block, Figure, Image
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Outline

__all__ = ["find_images"]

# More than `Limits.max_items`: the draft cuts, with an issue.
_MOST: Final = 10_000
_BEFORE_HEADLINE: Final = 4
_BEFORE_BODY: Final = 10
_BEHIND_BODY, _SHORT_ENDING = 3, 20
_DECLARED: Final = 0.8
_ALIKE: Final = 8
_MOST_ALIKE: Final = 40
_THUMBNAIL: Final = 181
"""What is known to be narrower is smaller than a file of which no width is known."""
_LONGEST_LINE: Final = 200
_LEAST_WIDE: Final = 480


def find_images(
    outline: Outline, body: Sequence[Block] = (), held: Sequence[Candidate[Image]] = ()
) -> tuple[Candidate[Image], ...]:
    """Return the story's pictures, each once and in its largest rendition, the lead image first.

    Logos, portraits of authors, counting pixels and the pictures of other stories are left out.  A picture that is
    declared and printed as well keeps the words that are printed with it.

    Args:
        outline: the page or text.
        body: the body as found, to tell where on the page the story stands.
        held: the pictures that stand in the data of scripts, and are shown by them.
    """
    kept: dict[str, Candidate[Image]] = {}
    declared: dict[str, list[str]] = {}
    ends = _ends(outline, body)
    printed: set[str] = set()
    told = list(declared_pictures(outline))
    leads = frozenset(same_picture(each.value) for each in told if _leads(each))
    for found in (*_on_page(outline, body, _extent(outline, ends), leads), *held, *told):
        key = _keyed(found, declared)
        if found.evidence.rule == "images.figure" or found.evidence.source == "script":
            printed.add(key)
        kept[key] = _merged(kept[key], found) if key in kept else found
        if len(kept) >= _MOST:
            break
    _join_lead(kept, printed)
    # The declared picture leads; the others stand as the page has them.
    images = sorted(kept.values(), key=lambda each: -each.evidence.confidence if _leads(each) else 0.0)
    shown = {key for key, each in kept.items() if key in printed}
    images = _without_cards(images, [kept[key] for key in shown])
    return tuple(_with_stray_caption(outline, images, ends[0]) if images and ends else images)


def _join_lead(kept: dict[str, Candidate[Image]], printed: Collection[str]) -> None:
    """Take the one printed picture that is kin to a declared lead image, and has no other caption, for that image."""
    leads = sorted([key for key, each in kept.items() if _leads(each)], key=lambda key: -kept[key].evidence.confidence)
    shown = [key for key in leads if key in printed]
    if not leads or (shown and kept[shown[0]].value.caption is not None):
        return
    names = {key: telling_names(url) for key in printed if (url := kept[key].value.url)}
    for key in shown or leads:
        lead = kept[key]
        told = telling_names(lead.value.url or "")
        kin = [each for each, found in names.items() if each != key and not told.isdisjoint(found)]
        if len(kin) != 1:
            continue
        own = kept[kin[0]]
        if _may_stand_for(own.value, lead.value) and (key not in printed or own.value.caption is not None):
            image = attrs.evolve(
                own.value,
                caption=own.value.caption or lead.value.caption,
                credit=own.value.credit or lead.value.credit,
                alt=own.value.alt or lead.value.alt,
            )
            del kept[key]
            kept[kin[0]] = trusted(Candidate(image, own.evidence), lead.evidence.confidence)
        return


def _may_stand_for(own: Image, lead: Image) -> bool:
    """Return whether a printed picture says nothing else than the declared one, and is no small copy of it."""
    if lead.caption is not None and own.caption not in (None, lead.caption):
        return False
    width = rendition_width(own)
    is_small = 0 < width < min(_LEAST_WIDE, rendition_width(lead))
    return not is_small and not (own.url or "").startswith(lead.url or "-")


def _with_stray_caption(outline: Outline, images: list[Candidate[Image]], first: int) -> list[Candidate[Image]]:
    """Return *images*, the lead image with the caption that stands where a style sheet or a script shows it."""
    lead = images[0]
    if not _leads(lead) or lead.value.caption is not None:
        return images
    found = find_stray_caption(outline, first)
    if found is None:
        return images
    chunk, words = found
    value = caption_image(lead.value, words)
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


def _keyed(found: Candidate[Image], declared: dict[str, list[str]]) -> str:
    """Return the key of *found*; of what is declared, names that begin alike are shapes of the one picture.

    *declared* has the keys so far by how their names begin.
    """
    key = same_picture(found.value)
    if found.evidence.rule == "images.figure":
        return key
    name = key.rpartition("/")[2]
    alike = declared.setdefault(name[:_ALIKE], [])
    for known in alike:
        if _is_shape(name, known.rpartition("/")[2]):
            return known
    # The shapes of a picture stand together; to compare each of a thousand with all of them would take seconds.
    if len(alike) >= _MOST_ALIKE:
        del alike[0]
    alike.append(key)
    return key


def _is_shape(one: str, other: str) -> bool:
    """Return whether two names of files differ in their ends only, and these are no numbers of a series."""
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if shared < _ALIKE or shared * 2 < len(other):
        return False
    is_series = one[shared:].isdecimal() and other[shared:].isdecimal() and not one[:shared].strip("-_").isdecimal()
    return not is_series


def _merged(one: Candidate[Image], other: Candidate[Image]) -> Candidate[Image]:
    """Return two finds of one picture as one: the surer one's words first, and the larger file."""
    first, second = (one, other) if one.evidence.confidence >= other.evidence.confidence else (other, one)
    # A service that cuts pictures names the original in its address.
    cut, whole = first.value.url or "", second.value.url or ""
    original = whole != cut and bool(whole) and whole in cut
    width, other_width = rendition_width(first.value), rendition_width(second.value)
    larger = original or 0 < width < (other_width or _THUMBNAIL) or first.value.url is None
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


def _ends(outline: Outline, body: Sequence[Block]) -> tuple[int, int] | None:
    """Return the numbers of the chunks with which the body's paragraphs begin and end, where they are known."""
    texts = [block.text for block in body if block.type == "paragraph" and len(block.text) > LEAST_LETTERS]
    ends = (texts[0], texts[-1]) if texts else ()
    # To look for every text in a set would mean to hash it.
    lengths = frozenset(map(len, ends))
    long = long_chunks(outline) if ends else ()
    places = [index for index, chunk in long if len(chunk.text) in lengths and chunk.text in ends]
    if len(places) > 1 and (head := headline_index(outline)) is not None and places[0] < head < places[-1]:
        # For the card of a network a page may say its first words far above its headline, where nobody sees them.
        places = [place for place in places if place > head]
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


def _on_page(
    outline: Outline, body: Sequence[Block], extent: range, leads: frozenset[str]
) -> Iterator[Candidate[Image]]:
    """Yield the figures in reading order; those of teasers and other stories' boxes are not the story's.

    What is declared to lead the story, by the keys of *leads*, is its own wherever it stands.
    """
    number = 0
    held = {block.image.url: block.image for block in body if isinstance(block, Figure) and block.image.url}
    # To look for long texts would mean to hash them.
    told = frozenset([block.text for block in body if len(block.text) <= _LONGEST_LINE])
    for place, chunk in find_figures(outline):
        is_held = chunk.image is not None and chunk.image.url in held
        if not is_held and place not in extent:
            continue
        words = chunk.text if chunk.image is None or chunk.kind == "figure" else ""
        if chunk.image is None and not words:
            continue
        image = caption_image(Image(caption=words) if chunk.image is None else chunk.image, words)
        if chunk.image is None and image.credit is not None and image.caption == words:
            # Whose picture it was, and nothing else.
            continue
        if not is_wanted(outline, place, image, told):
            continue
        if not is_held and is_elsewhere(outline, chunk) and same_picture(image) not in leads:
            continue
        image = with_words(outline, place, image)
        if is_held and image.caption is None:
            image = worded(image, held[image.url or ""])
        number += 1
        source: SourceKind = "text" if outline.form == "text" else "html"
        trust = max(0.3, (0.7 if image.caption else 0.55) - 0.01 * number)
        yield make_picture(image, source, "figure", chunk.locator, chunk.text or image.url or "", trust)
