"""Find a story's pictures: the lead image it declares and the figures on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.captions import split_credit
from newsrecord.find.declared import clean_value, locate, main_node, metas_named, objects_in, strings_in, urls_in
from newsrecord.find.landmarks import is_aside
from newsrecord.model.body import Image
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Outline
from newsrecord.urls import is_web_url, resolve_url

__all__ = ["find_images"]

_NO_PICTURE: Final = re.compile(
    r"(?:^|[/_.-])(?:logo|logos|avatar|avatars|gravatar|icon|icons|favicon|sprite|pixel|spacer|blank|placeholder|badge"
    r"|default[_-](?:image|share|og)|tracking|emoji|1x1)(?=[/_.\d-]|$)|gravatar\.com|/pixel\b|\.svg(?:\?|$)",
    re.IGNORECASE,
)
_SIZE: Final = re.compile(r"[-_]\d{2,4}x\d{2,4}(?=\.\w{3,4}$)|[-_]scaled(?=\.\w{3,4}$)")
_NUMBER: Final = re.compile(r"\d{1,5}(?=(?:px)?$)")
_SMALLEST: Final = 60
# More than `Limits.max_items`: the draft cuts, with an issue.
_MOST: Final = 10_000


def find_images(outline: Outline) -> tuple[Candidate[Image], ...]:
    """Return the story's pictures, each once, the lead image first.

    Logos, portraits of authors and counting pixels are left out.  A picture that is declared and printed as well keeps
    the words that are printed with it.
    """
    kept: dict[str, Candidate[Image]] = {}
    for found in (*_on_page(outline), *_declared(outline)):
        key = _key(found.value)
        if key not in kept:
            kept[key] = found
        elif kept[key].evidence.confidence < found.evidence.confidence:
            kept[key] = attrs.evolve(found, value=_merge(found.value, kept[key].value))
        else:
            kept[key] = attrs.evolve(kept[key], value=_merge(kept[key].value, found.value))
        if len(kept) >= _MOST:
            break
    return tuple(sorted(kept.values(), key=lambda each: -each.evidence.confidence))


def _key(image: Image) -> str:
    """Return what two renditions of one picture have in common: the file's name without size, or the caption."""
    if image.url is None:
        return f"caption {image.caption or image.alt or image.credit}".casefold()
    rest = image.url.partition("?")[0].partition("://")[2]
    name = _SIZE.sub("", rest.rpartition("/")[2])
    # Short names ("1.jpg", "image.jpeg", "original") are those of many pictures.
    return name if len(name) > 12 and "." in name else _SIZE.sub("", rest)


def _merge(one: Image, other: Image) -> Image:
    return Image(
        url=one.url or other.url,
        caption=one.caption or other.caption,
        credit=one.credit or other.credit,
        alt=one.alt or other.alt,
        width=one.width or other.width,
        height=one.height or other.height,
    )


def _make(image: Image, source: SourceKind, rule: str, locator: str, raw: str, trust: float) -> Candidate[Image]:
    return candidate(image, source=source, rule=f"images.{rule}", locator=locator, raw=raw, confidence=trust)


def _is_picture(url: str | None, width: int | None = None, height: int | None = None) -> bool:
    if (width is not None and width < _SMALLEST) or (height is not None and height < _SMALLEST):
        return False
    return url is None or _NO_PICTURE.search(url.partition("?")[0][-300:]) is None


def _declared(outline: Outline) -> Iterator[Candidate[Image]]:
    main = main_node(outline)
    if main is not None:
        kind: SourceKind = "json-ld" if main.source == "json-ld" else "microdata"
        for place, item in enumerate(objects_in(outline, main.values.get("image"))):
            image = _from_object(outline, item)
            if image is not None and place < 20:
                # Several files are most often one picture in several shapes; the first stands for it.
                trust = 0.95 if place == 0 else 0.3
                yield _make(image, kind, kind, locate(main, "image"), image.url or "", trust)
    for name, trust in (
        ("og:image:secure_url", 0.86),
        ("og:image", 0.85),
        ("twitter:image", 0.8),
        ("twitter:image:src", 0.8),
    ):
        for meta in metas_named(outline, name):
            url = resolve_url(meta.content, outline.base or outline.url)
            if url and is_web_url(url) and _is_picture(url):
                image = Image(
                    url=url, alt=_meta_text(outline, name.partition(":secure")[0].removesuffix(":src") + ":alt")
                )
                yield _make(image, "meta", "meta", meta.locator, meta.content, trust)
                break


def _meta_text(outline: Outline, name: str) -> str | None:
    return next((text for m in metas_named(outline, name) if (text := clean_value(m.content, 2_000))), None)


def _from_object(outline: Outline, item: object) -> Image | None:
    url = next((url for url in urls_in(outline, item) if is_web_url(url)), None)
    if url is None:
        return None
    if not isinstance(item, Mapping):
        return Image(url=url) if _is_picture(url) else None
    width, height = _pixels(item.get("width")), _pixels(item.get("height"))
    if not _is_picture(url, width, height):
        return None
    limit = outline.limits.max_headline
    caption = clean_value(item.get("caption"), limit) or clean_value(item.get("description"), limit)
    credit = next(strings_in(item.get("creditText") or item.get("copyrightNotice"), limit), None)
    return Image(url=url, caption=caption or None, credit=credit, width=width, height=height)


def _pixels(value: object) -> int | None:
    if isinstance(value, Mapping):
        value = value.get("value")
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str) and (match := _NUMBER.match(value.strip())):
        value = int(match[0])
    return value if type(value) is int and 0 < value < 100_000 else None


def _on_page(outline: Outline) -> Iterator[Candidate[Image]]:
    """Yield the figures in reading order; those of teasers and other stories' boxes are not the story's."""
    number = 0
    for chunk in outline.chunks:
        image = chunk.image
        if image is None and chunk.role == "caption" and chunk.text:
            image = _captioned(chunk.text)
        if image is None or not _is_picture(image.url, image.width, image.height) or is_aside(outline, chunk):
            continue
        words = image.caption or (chunk.text if chunk.kind == "figure" else "")
        if words and image.credit is None:
            image = _with_credit(image, words)
        number += 1
        source: SourceKind = "text" if outline.form == "text" else "html"
        trust = max(0.3, (0.7 if image.caption else 0.55) - 0.01 * number)
        yield _make(image, source, "figure", chunk.locator, chunk.text or image.url or "", trust)


def _captioned(text: str) -> Image:
    return _with_credit(Image(caption=text), text)


def _with_credit(image: Image, text: str) -> Image:
    caption, credit = split_credit(text)
    if caption is None and credit is None:
        return image
    return attrs.evolve(image, caption=caption, credit=credit)
