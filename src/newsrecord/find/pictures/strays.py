"""Tell by their addresses and sizes the pictures of a story from logos, icons, adverts and pixels."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import holds, word_set
from newsrecord.model.body import Image

__all__ = ["is_picture"]

# Words in an address, single or as humps ("appIcon.png"), of what is no picture of a story.
_NO_PICTURE: Final = word_set(
    """
    logo logos logotype avatar avatars gravatar icon icons favicon sprite sprites pixel spacer blank placeholder
    badge badges spinner loader loading noimage tracking tracker emoji emojis qrcode transparent matomo piwik
    beacon dummy button btn scorecardresearch doubleclick smartadserver svg divider slogan slogen readspeaker erweima
    qrcod ewm
    """
)
# One of them stands in each of these words, which most addresses have none of.
_NO_STEMS: Final = (
    "logo", "avatar", "icon", "sprite", "pixel", "spacer", "blank", "placeholder", "badge", "spinner", "loader",
    "loading", "noimage", "track", "emoji", "qrcode", "transparent", "matomo", "piwik", "beacon", "dummy", "button",
    "btn", "scorecardresearch", "doubleclick", "smartadserver", "svg", "divider", "slog", "readspeaker", "erweima",
    "qrcod", "ewm",
)  # fmt: skip
_NO_NAMES: Final = (
    "default-image", "default_image", "default-share", "default-og", "no-image", "no_image",
    "qr-code", "1x1.", "88x31.", "web-app-manifest", "android-chrome-", "mstile-", "default.png", "ic_", "ico_", "ico-",
    "get_flash", "getflash", "get_adobe",
)  # fmt: skip
# The marks of the networks on the buttons by which readers pass a story on, and those on buttons beside them.
_NETWORKS: Final = word_set(
    """
    facebook fb twitter linkedin weibo qzone wechat weixin whatsapp telegram pinterest instagram youtube googleplus
    reddit vk vkontakte line kakao kakaotalk mail email rss delicious digg myspace stumbleupon tumblr xing viber signal
    mastodon threads tiktok bluesky pocket flipboard google odnoklassniki ok naver band bookmark print printer fontsize
    donate subscribe download wx qq douban
    """
)
_DRAWN: Final = ("png", "gif", "svg")
# What a file is called beside "default" that stands for pages without a picture.
_CARDS: Final = word_set("og opengraph share sharing social facebook fb twitter card meta seo thumbnail fallback")
_ASKED_LOW: Final = re.compile(r"(?:^|[?&])h=(\d{2})(?=&|$)")
# What a publishing system keeps of its looks, whatever the story.
_LOOKS: Final = ("/wp-content/themes/", "/wp-content/plugins/", "/default/themes/", "/all/themes/", "/themes/custom/")
_ASKED: Final = re.compile(r"(?:^|[?&])(?:w|width|s|size)=(\d{2,4})(?=&|$)")
_WORD: Final = re.compile(r"[A-Z]{2,40}(?![a-z])|[A-Z]?[a-z]{1,40}")
# A name of many words says what the picture shows, and may well show a logo.
_SLUG: Final = 4
_LOGO: Final = re.compile(r"(?:^|\W)(?:logo|logotype|icon|avatar)\W{0,3}$", re.IGNORECASE)
_LONGEST_ALT: Final = 40
_SMALLEST: Final = 60
_SMALL: Final = 181
_LONGEST: Final = 2_000
# Sizes in which advertisements are sold, and pictures are not cut: https://www.iab.com/newadportfolio/
_SOLD: Final = frozenset(
    {
        (970, 250),
        (970, 90),
        (728, 90),
        (300, 250),
        (336, 280),
        (300, 600),
        (160, 600),
        (120, 600),
        (320, 100),
        (320, 50),
    }
)
# "trans_30x13.png", "arrow-24x24.gif": what is drawn so small is an icon; "16x9" is the shape of a picture.
_ICON_SIZE: Final = re.compile(r"[_-](?:(?:2[4-9]|[3-5]\d)x[1-5]?\d|[1-5]?\dx(?:2[4-9]|[3-5]\d))\.(?:png|gif)$")
_SOLD_SIZE: Final = re.compile(r"(?<![^\W_])(\d{3,4})x(\d{2,3})(?!\d)")
# What the servers are called that count the readers of a page by a picture.
_COUNTERS: Final = word_set("counter counters statcounter hitcounter webcounter stats webstats webstat analytics")
_COUNTING: Final = ("count", "stat", "analyt")
_HOST: Final = 60
_STRIP: Final = 6
_LOW: Final = 130
_SOLD_PLACES: Final = ("//ad.", "//ads.", "/ads/", "/adserver", "/adimage", "/banners/", "/advert", "/houseads/")


def is_picture(image: Image) -> bool:
    """Return whether *image* may be a picture of the story: no logo, portrait, icon, pixel or other story's thumbnail.

    >>> is_picture(Image(url="https://example.org/ferry.jpg")), is_picture(Image(url="https://example.org/logo.png"))
    (True, False)
    """
    width, height = image.width, image.height
    if (width is not None and width < _SMALLEST) or (height is not None and height < _SMALLEST):
        return False
    # What is small both ways and has nothing said about it is a thumbnail.
    if width is not None and height is not None and max(width, height) < _SMALL and not image.caption:
        return False
    if image.caption is None and image.alt is not None and _LOGO.search(image.alt[-_LONGEST_ALT:]) is not None:
        return False
    if image.url is None:
        return True
    if image.caption is None and ((width, height) in _SOLD or _is_sold(image.url[:_LONGEST])):
        return False
    address, _, query = image.url.partition("#")[0].partition("?")
    if image.caption is None and (_asks_for_thumbnail(query) or _is_of_looks(address)):
        return False
    if ".php" in address[-8:] and ("idsite=" in query or "rec=1" in query):
        return False
    if holds(_COUNTING, address[:_HOST]) and _is_counter(address):
        return False
    place = address[-300:]
    folder, _, name = place.rpartition("/")
    if name.casefold().startswith(_NO_NAMES) or (image.caption is None and _is_sized_to_sell(name)):
        return False
    lowered = place.lower()
    is_drawn = lowered.endswith(_DRAWN) and image.caption is None
    if is_drawn and (lowered[len(folder) + 1 : -4] in _NETWORKS or _ICON_SIZE.search(lowered) is not None):
        return False
    if "default" in lowered and _is_default(folder, name):
        return False
    if not holds(_NO_STEMS, lowered):
        return True
    words = _WORD.findall(name)
    if len(words) > _SLUG + 1:
        words = words[-1:]
    host, _, path = folder.partition("://")[2].partition("/")
    words += _WORD.findall(path if host else folder)
    # A server of photographs may be called so, too, and part of an outlet's name: "harbour-beacon.example".
    labels = host.removeprefix("pixel." if lowered.endswith("jpg") else "").split(".")
    words += _WORD.findall(".".join([label for label in labels if "-" not in label]))
    return _NO_PICTURE.isdisjoint([word.lower() for word in words])


def _asks_for_thumbnail(query: str) -> bool:
    """Return whether the query of an address asks for a small width, or for a low height alone."""
    asked = _ASKED.search(query) if query else None
    if asked is not None:
        return int(asked[1]) < _SMALL
    return bool(query) and _ASKED_LOW.search(query) is not None


def _is_counter(address: str) -> bool:
    host = address.partition("//")[2].partition("/")[0].lower()
    return not _COUNTERS.isdisjoint(host.split("."))


def _is_of_looks(address: str) -> bool:
    return ("/themes/" in address or "/plugins/" in address) and holds(_LOOKS, address)


def _is_default(folder: str, name: str) -> bool:
    """Return whether a file is the card of every page that has no picture of its own: "og-default.png"."""
    words = {word.lower() for word in _WORD.findall(name)}
    return "default" in words and not (words | {folder.rpartition("/")[2].lower()}).isdisjoint(_CARDS)


def _is_sized_to_sell(name: str) -> bool:
    """Return whether a file is named after the size of an advertisement: a moving one, or a strip.

    Systems name the renditions of pictures after their sizes, too.
    """
    size = _SOLD_SIZE.search(name) if "x" in name else None
    if size is None:
        return False
    width, height = int(size[1]), int(size[2])
    return width >= _STRIP * height if height < _LOW else (width, height) in _SOLD and name.lower().endswith(".gif")


def _is_sold(url: str) -> bool:
    return ("/ad" in url or "/banners/" in url or "/houseads/" in url) and holds(_SOLD_PLACES, url)
