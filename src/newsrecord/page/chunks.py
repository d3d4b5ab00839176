"""Make chunks of what the walk has gathered: paragraphs, pictures with captions, tables, embeds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

import attrs
from msgspec.structs import replace

from newsrecord.model.body import Image
from newsrecord.page.addresses import Addresses
from newsrecord.page.frames import Figure, Frame, Frames
from newsrecord.page.inline import Mark
from newsrecord.page.outline import BlockKind, Chunk, Part, TimeTag
from newsrecord.text import clean_block, clean_line
from newsrecord.urls import is_web_url

__all__ = ["MAY_CAPTION", "Chunks", "names_caption", "names_credit"]

_CAPTIONS: Final = frozenset({"figcaption", "caption"})
_CAPTION_NAMES: Final = frozenset(
    "caption figcaption bildunterschrift bildtext legende leyenda legenda didascalia didascalie epigrafe bijschrift "
    "onderschrift billedtekst bildetekst kuvateksti popisek".split()
)
_CREDIT_NAMES: Final = frozenset(
    {"credit", "credits", "copyright", "photographer", "fotograf", "photocredit", "quelle"}
)
# "img_desc", "photo-description"
_DESCRIBING: Final = frozenset({"desc", "descr", "description"})
_DESCRIBED: Final = frozenset({"img", "image", "photo", "pic", "picture"})
MAY_CAPTION: Final = _CAPTION_NAMES | _DESCRIBING
"""One of these is among the names of every element that holds a caption."""
_NO_NAMES: Final[frozenset[str]] = frozenset()
_LONGEST_CREDIT: Final = 120
_SHORT_CREDIT: Final = 60
# The class words of quoted posts: <blockquote class="twitter-tweet">, which a script then turns into a frame.
_POSTS: Final = frozenset({"tweet", "instagram", "tiktok", "bluesky", "mastodon", "fb"})
_LONGEST_POST: Final = 40
# The elements of accelerated pages that name what they show, and where it stands: https://amp.dev/documentation/components
_SHOWN_BY_ID: Final = {
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v={}"),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/{}"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/{}/"),
}


def names_caption(names: frozenset[str]) -> bool:
    """Return whether an element with these names holds a caption.

    >>> names_caption(frozenset({"img", "desc"})), names_caption(frozenset({"desc"}))
    (True, False)
    """
    if not names.isdisjoint(_CAPTION_NAMES):
        return True
    return not names.isdisjoint(_DESCRIBING) and not names.isdisjoint(_DESCRIBED)


def names_credit(names: frozenset[str]) -> bool:
    """Return whether an element with these names holds a credit, if it stands within a figure."""
    return not names.isdisjoint(_CREDIT_NAMES)


def _is_titled(text: str) -> bool:
    """Return whether every word of *text* has a capital, as those of names have, and those of buttons seldom."""
    words = text.split()
    return all(word[0].isupper() or not word[0].isalnum() for word in words) and (
        text.isupper() or (len(words) > 1 and text[-1].isalpha())
    )


class Chunks:
    """The chunks so far, and the frames they stand in."""

    def __init__(self, made: list[Chunk], frames: Frames, addresses: Addresses) -> None:
        self.made = made
        self._frames = frames
        self._addresses = addresses

    def add_text(
        self,
        text: str,
        marks: tuple[Mark, ...],
        link_chars: int,
        bold: bool,
        times: tuple[TimeTag, ...],
        parts: tuple[Part, ...] = (),
    ) -> None:
        """Add a paragraph, heading or item, or a line to the caption that is open."""
        frame = self._frames.top
        setting, tag, made = frame.setting, frame.tag, self.made
        if setting.figure is not None and self._take_words(frame, setting.figure, text):
            return
        if made and made[-1].kind == "figure" and link_chars * 2 <= len(text) and self._is_caption(frame):
            # The words stand beside the picture, not in the element that holds it.
            where = f"{made[-1].locator} | (//{tag})[{frame.number}]"
            made[-1] = replace(made[-1], text=text, locator=where)
            return
        made.append(
            Chunk(
                kind=setting.kind,
                text=text,
                container=frame.index if frame.index >= 0 else self._frames.index(),
                tag=tag,
                locator=frame.number,
                level=setting.level,
                links=self._addresses.links(marks) if marks else (),
                link_chars=link_chars,
                role="caption" if tag in _CAPTIONS else None,
                datetime=times[0].value if times else None,
                times=times,
                ordered=setting.ordered,
                bold=bold,
                parts=parts,
            )
        )

    def add_pre(self, raw: str) -> None:
        """Add preformatted text, its blanks and line breaks kept."""
        lines = [line.rstrip() for line in raw.expandtabs(4).replace("\xa0", " ").split("\n")]
        text = "\n".join(line if line.isprintable() else clean_block(line) for line in lines).strip("\n")
        if text:
            self._add("pre", text)

    def add_image(self, image: Image, locator: str | None = None, caption: str = "") -> None:
        """Add a picture; without a *locator* of its own it stands where the innermost frame does."""
        frame = self._frames.top
        self.made.append(
            Chunk(
                kind="figure",
                text=caption,
                container=frame.index if frame.index >= 0 else self._frames.index(),
                tag=frame.tag,
                locator=frame.number if locator is None else locator,
                image=image,
            )
        )

    def add_embed(self, tag: str, attributes: Mapping[str, str], number: int) -> None:
        """Add what a frame shows from elsewhere."""
        address = attributes.get("src") or attributes.get("data-src") or attributes.get("data-lazy-src")
        if not address and tag in _SHOWN_BY_ID:
            name, pattern = _SHOWN_BY_ID[tag]
            address = pattern.format(quote(attributes[name].strip(), safe="")) if name in attributes else None
        if not address or address.startswith(("about:", "data:")):
            return
        url = self._addresses.resolve(address)
        if url is not None and is_web_url(url):
            container = self._frames.index()
            self.made.append(Chunk(kind="embed", text="", container=container, tag=tag, locator=number, url=url))

    def end(self, frame: Frame) -> None:
        """Take the end of an element whose chunks may come to one thing as a whole."""
        tag, grid = frame.tag, frame.setting.grid
        if tag == "figure":
            self._end_figure(frame)
        elif tag in ("td", "th"):
            if grid is not None and not grid.is_layout:
                grid.end_cell(self.made[frame.first :], heading=tag == "th")
        elif tag == "table":
            self._end_table(frame)
        elif tag == "blockquote" and len(self.made) - frame.first <= _LONGEST_POST:
            self._end_post(frame)

    def _is_caption(self, frame: Frame) -> bool:
        """Return whether the text of *frame* is the caption of the picture just before it, by the name it bears."""
        if self.made[-1].text or not frame.attributes:
            return False
        return names_caption(self._frames.names_of(frame.attributes))

    def _take_words(self, frame: Frame, figure: Figure, text: str) -> bool:
        """Take a line within a figure as its credit or its caption, by the name it bears; return whether it is one."""
        is_caption = frame.setting.caption is not None
        names = self._frames.names_of(frame.attributes) if frame.attributes else _NO_NAMES
        is_credit = names_credit(names) or (is_caption and frame.tag == "cite")
        if is_credit and len(text) <= _LONGEST_CREDIT and frame.tag != "figcaption":
            figure.credits.append(text)
            return True
        if is_caption or (names and names_caption(names)):
            # What closes the bracket around a credit is no line.
            if figure.credits and (text[0] in "/|," or figure.credits[-1].endswith((":", "："))):
                # "Foto:" and the name behind it in elements of their own, or the agency behind the name.
                figure.credits.append(text)
            elif any(map(str.isalnum, text)):
                figure.captions.append(text)
            return True
        return False

    def _add(self, kind: BlockKind, text: str, locator: str | None = None, **more: Any) -> None:
        frame, container = self._frames.top, self._frames.index()
        where = frame.number if locator is None else locator
        self.made.append(Chunk(kind=kind, text=text, container=container, tag=frame.tag, locator=where, **more))

    def _end_figure(self, frame: Frame) -> None:
        figure = frame.setting.figure
        if figure is None:
            return
        caption = clean_block("\n".join(figure.captions))
        if caption and figure.images and not figure.credits and self._is_credited(frame.first):
            figure.credits.append(self.made.pop().text)
        self._frames.reopen(frame)
        credit = clean_line(" ".join(figure.credits))
        if not figure.images and (caption or credit):
            self._add("paragraph", clean_block(f"{caption}\n{credit}"), role="caption")
        for number, image in enumerate(figure.images):
            if number == 0 and credit:
                self.add_image(attrs.evolve(image, credit=credit), caption=caption)
            else:
                self.add_image(image, caption=caption if number == 0 else "")
        self._frames.close()

    def _is_credited(self, first: int) -> bool:
        """Return whether all that a figure with picture and caption has left is a few words: whose picture it is."""
        if len(self.made) != first + 1:
            return False
        rest = self.made[first]
        return rest.kind == "paragraph" and not rest.role and len(rest.text) <= _SHORT_CREDIT and _is_titled(rest.text)

    def _end_table(self, frame: Frame) -> None:
        grid = frame.setting.grid
        if grid is None or not grid.is_data():
            return
        captions = [chunk for chunk in self.made[frame.first :] if chunk.role == "caption"]
        self.made[frame.first :] = captions
        self._frames.reopen(frame)
        rows = tuple(tuple(row) for row in grid.rows)
        text = "\n".join("\t".join(row) for row in rows)
        self._add("table", text, rows=rows, header_rows=grid.header_rows())
        self._frames.close()

    def _end_post(self, frame: Frame) -> None:
        if not self._frames.names_of(frame.attributes) & _POSTS:
            return
        taken = self.made[frame.first :]
        links = [link.url for chunk in taken for link in chunk.links if is_web_url(link.url)]
        cited = frame.attributes.get("cite") or frame.attributes.get("data-instgrm-permalink") or ""
        url = self._addresses.resolve(cited) or (links[-1] if links else None)
        text = "\n".join(chunk.text for chunk in taken if chunk.text)
        if url is not None and is_web_url(url):
            del self.made[frame.first :]
            self._frames.reopen(frame)
            self._add("embed", text, url=url)
            self._frames.close()
