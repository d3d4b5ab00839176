"""Find the pictures that a page declares: in linked data, and for the cards of those who link to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.declared import (
    clean_value,
    locate,
    main_node,
    metas_named,
    objects_in,
    site_names,
    strings_in,
    urls_in,
)
from newsrecord.find.keys import squash
from newsrecord.find.pictures.image_words import caption_image
from newsrecord.find.pictures.strays import is_picture
from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.model.body import Image
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Outline
from newsrecord.urls import is_home, is_web_url, resolve_url, unwrapped

__all__ = ["declared_pictures", "make_picture"]

_NUMBER: Final = re.compile(r"\d{1,5}(?=(?:px)?$)")
_WORD: Final = re.compile(r"[^\W_]{1,40}")
# What the card of a whole site is called after, and what may stand beside that.
_CARDS: Final = word_set(
    "og ogp ogimage opengraph share sharing social facebook fb twitter sns kakao kakaotalk unfurling"
)
_NETWORKS: Final = (["facebook"], ["twitter"], ["kakao"])
_PLAIN: Final = _CARDS | word_set(
    """
    image images img imgs pic picture photo card cards default site page web main home cover large big new logo banner
    thumb thumbnail meta seo fallback generic placeholder media news v1 v2 v3 1 2 3
    """
)
_METAS: Final = (
    ("og:image:secure_url", 0.86),
    ("og:image", 0.85),
    ("og:image:url", 0.85),
    ("twitter:image", 0.8),
    ("twitter:image:src", 0.8),
)


def make_picture(image: Image, source: SourceKind, rule: str, locator: str, raw: str, trust: float) -> Candidate[Image]:
    """Return *image* as a candidate found by *rule* of the pictures."""
    return candidate(image, source=source, rule=f"images.{rule}", locator=locator, raw=raw, confidence=trust)


def declared_pictures(outline: Outline) -> Iterator[Candidate[Image]]:
    """Yield the pictures that linked data and metas declare, the first of each as the lead image."""
    main = main_node(outline)
    if main is not None:
        kind: SourceKind = "json-ld" if main.source == "json-ld" else "microdata"
        value, where = main.values.get("image"), locate(main, "image")
        for place, item in enumerate(objects_in(outline, value)):
            image = _from_object(outline, item)
            if image is not None and not _is_of_site(outline, image.url or ""):
                # Several files are most often one picture in several shapes; the first stands for it.
                trust = 0.95 if place == 0 else 0.3
                spot = f"{where}[{place}]" if isinstance(value, list) and isinstance(item, dict) else where
                yield make_picture(image, kind, kind, spot, image.url or "", trust)
    seen: set[str] = set()
    for name, trust in _METAS:
        for meta in metas_named(outline, name):
            # The same address stands in several metas on most pages.
            if meta.content in seen:
                break
            seen.add(meta.content)
            url = resolve_url(meta.content, outline.base or outline.url)
            if url and is_web_url(url) and not _is_of_site(outline, url) and is_picture(Image(url=url)):
                yield make_picture(_card(outline, url, name), "meta", "meta", meta.locator, meta.content, trust)
                break


def _is_of_site(outline: Outline, url: str) -> bool:
    """Return whether an address is that of the page or of the site, or of the card that all pages of the site share.

    Some systems give the former where a story has no picture. The latter is called after its purpose, and maybe after
    the outlet, in a folder that has no number: "/assets/og-image.png", "/facebook_harbourmail.jpg".
    """
    own = unwrapped(url)
    if is_home(own) or own == outline.address:
        return True
    folder, _, name = own.partition("?")[0].partition("://")[2].partition("/")[2].rpartition("/")
    words = [word.lower() for word in _WORD.findall(name.partition(".")[0])]
    # A story on a network may have a picture that is called after it.
    if _CARDS.isdisjoint(words) or words in _NETWORKS or has_digit(folder) or "?" in own:
        return False
    names = [squash(each).partition(".")[0] for each in site_names(outline)] if not _PLAIN.issuperset(words) else []
    return all(word in _PLAIN or any(word.startswith(each) for each in names if len(each) > 1) for word in words)


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
    if caption and " " not in caption and caption in url:
        # The name of the file.
        caption = ""
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
