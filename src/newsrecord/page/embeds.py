"""Find the address of what an element shows from elsewhere: a frame, a player, a post."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import quote

from newsrecord.page.outline import Chunk

__all__ = [
    "FRAMES",
    "INNER",
    "POSTS",
    "SEALED",
    "embed_address",
    "ends_in_post",
    "inner_address",
    "is_post",
    "post_address",
]

# Elements that name what they show by its number: https://amp.dev/documentation/components and the light players of
# https://github.com/paulirish/lite-youtube-embed and others.
_SHOWN_BY_ID: Final = {
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v={}"),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/{}"),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/{}"),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/{}"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/{}/"),
    "amp-soundcloud": ("data-trackid", "https://api.soundcloud.com/tracks/{}"),
    "lite-youtube": ("videoid", "https://www.youtube.com/watch?v={}"),
    "lite-vimeo": ("videoid", "https://vimeo.com/{}"),
}
FRAMES: Final = frozenset(
    {
        "iframe",
        "embed",
        "video",
        "audio",
        "oembed",
        "amp-iframe",
        "amp-video",
        "amp-audio",
        "amp-facebook",
        "amp-tiktok",
    }
    | _SHOWN_BY_ID.keys()
)
"""Elements that show something from elsewhere."""
SEALED: Final = frozenset(
    {"amp-iframe", "amp-video", "amp-audio", "amp-facebook", "amp-tiktok", "amp-ad", "amp-embed", "amp-pixel"}
    | {name for name in _SHOWN_BY_ID if name.startswith("amp-")}
)
"""Elements whose own words and pictures a page shows only until something else has arrived."""
# Pages that wait for a reader's consent, or for the reader to come by, keep the address in such attributes.
_SOURCES: Final = (
    "src", "data-src", "data-lazy-src", "data-cookieconsent-src", "data-cookieblock-src", "data-consent-src",
    "data-cmp-src", "data-litespeed-src", "data-href", "data-embed-url", "url",
)  # fmt: skip
_UNLOADED: Final = ("about:", "data:", "javascript:")
INNER: Final = frozenset({"data-html", "data-href"})
"""Attributes that may hold what `inner_address` returns."""
_FRAME: Final = re.compile(r"<iframe\s[^<>]{0,1000}?src=[\"']?([^\"'\s<>]{1,1000})", re.IGNORECASE)
_LONGEST_MARKUP: Final = 4_000
POSTS: Final = frozenset({"tweet", "instagram", "tiktok", "bluesky", "mastodon", "fb", "threads", "reddit", "telegram"})
"""Class words of quoted posts: ``<blockquote class="twitter-tweet">``, which a script then turns into a frame."""
_POSTED: Final = re.compile(
    r"https?://(?:www\.|m\.|mobile\.)?(?:tiktok\.com/@|twitter\.com/|x\.com/\w{1,20}/status/|instagram\.com/(?:p|reel)/|bsky\.app/profile/)"
)
# The page of one post, which a quoted post links to from its date: no profile, no tag, no search.
_POST_PAGES: Final = re.compile(
    r"https?://(?:www\.|m\.|mobile\.)?(?:(?:twitter|x)\.com/\w{1,20}/status(?:es)?/\d|instagram\.com/(?:p|reel|tv)/\w"
    r"|tiktok\.com/@[\w.]{1,40}/video/\d|bsky\.app/profile/[^/]{1,80}/post/\w|threads\.(?:net|com)/@[\w.]{1,40}/post/\w"
    r"|facebook\.com/[\w.]{1,60}/(?:posts|videos)/\w|truthsocial\.com/@\w{1,40}/(?:posts/)?\d|weibo\.com/\d{1,20}/\w)",
    re.ASCII,
)
_PERMALINKS: Final = ("cite", "data-instgrm-permalink", "data-text-post-permalink", "data-href", "data-embed-url")


def embed_address(tag: str, attributes: Mapping[str, str]) -> str | None:
    """Return the address, as the page has it, of what an element of `FRAMES` shows; None where it names none.

    >>> embed_address("iframe", {"src": "about:blank", "data-src": "https://example.org/v/1"})
    'https://example.org/v/1'
    >>> embed_address("amp-youtube", {"data-videoid": "a1"})
    'https://www.youtube.com/watch?v=a1'
    """
    for name in _SOURCES:
        if (address := attributes.get(name)) and not address.startswith(_UNLOADED):
            return address
    if tag in _SHOWN_BY_ID:
        name, pattern = _SHOWN_BY_ID[tag]
        return pattern.format(quote(attributes[name].strip(), safe="")) if name in attributes else None
    return None


def inner_address(attributes: Mapping[str, str]) -> str | None:
    """Return the address of what a script will put into an element, by the element's own attributes.

    >>> inner_address({"class": "fb-post", "data-href": "https://example.org/posts/1"})
    'https://example.org/posts/1'
    >>> inner_address({"data-html": '<iframe src="https://example.org/embed/1"></iframe>'})
    'https://example.org/embed/1'
    """
    if "data-html" in attributes:
        found = _FRAME.search(attributes["data-html"][:_LONGEST_MARKUP])
        return found[1].replace("&amp;", "&") if found is not None else None
    name = attributes.get("class", "")
    return attributes.get("data-href") if name.startswith("fb-") and name[3:8] in ("post", "video") else None


def is_post(names: frozenset[str], attributes: Mapping[str, str]) -> bool:
    """Return whether a ``blockquote`` holds a post from a network: its names say so, or the address that it cites.

    >>> is_post(frozenset({"tweet"}), {}), is_post(frozenset(), {"cite": "https://www.tiktok.com/@ana/video/1"})
    (True, True)
    >>> is_post(frozenset(), {"cite": "https://courier.example/1"})
    False
    """
    if not names.isdisjoint(POSTS):
        return True
    return "cite" in attributes and _POSTED.match(attributes["cite"]) is not None


def ends_in_post(taken: Sequence[Chunk]) -> bool:
    """Return whether the lines of a ``blockquote`` close with the link to a post, from its date or from a whole line.

    Where a quotation's source is named with such a link, it stands on other words.
    """
    links = taken[-1].links if taken else ()
    if not links or _POST_PAGES.match(links[-1].url) is None:
        return False
    text, link = taken[-1].text, links[-1]
    return link.end == len(text) and (not link.start or any(map(str.isdigit, text[link.start :])))


def post_address(attributes: Mapping[str, str]) -> str:
    """Return the address that the element of a quoted post gives for it; "" where it gives none.

    >>> post_address({"class": "tiktok-embed", "cite": "https://example.org/v/1"})
    'https://example.org/v/1'
    """
    return next((value for name in _PERMALINKS if (value := attributes.get(name))), "")
