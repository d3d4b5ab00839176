"""Make chunks of what the walk has gathered: paragraphs, pictures with captions, tables, embeds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs
from msgspec.structs import replace

from newsrecord.model.body import Image
from newsrecord.page.addresses import Addresses
from newsrecord.page.caption_names import (
    credits_caption,
    is_titled,
    may_name,
    names_caption,
    names_credit,
    names_more,
)
from newsrecord.page.captioned import Described, give_picture, give_shown
from newsrecord.page.embeds import embed_address, ends_in_post, is_post, post_address
from newsrecord.page.frames import Figure, Frame, Frames
from newsrecord.page.inline import Mark, leads_to_picture
from newsrecord.page.labelled import take_label
from newsrecord.page.outline import BlockKind, Chunk, Part, TimeTag
from newsrecord.page.speakers import SPEAKERS, with_office
from newsrecord.text import clean_block, clean_line
from newsrecord.urls import is_web_url

__all__ = ["Chunks"]

_CAPTIONS: Final = frozenset({"figcaption", "caption"})
_QUOTING: Final = frozenset({"quote", "pullquote", "blockquote", "zitat", "citation", "citat", "cita"})
_WITH_WORDS: Final = frozenset({"figure", "quote"})
_DASHES: Final = "\u2014\u2013\u2015-~ "
_SPEAKING_TAGS: Final = frozenset({"cite", "footer", "figcaption"})
_TWINS, _MOST_QUOTED = 2, 2
_LONGEST_SPEAKER: Final = 160
_NO_NAMES: Final[frozenset[str]] = frozenset()
_LONGEST_CREDIT: Final = 120
_SHORT_CREDIT: Final = 60
_LONGEST_POST: Final = 40
_LONGEST_LEGEND: Final = 400


class Chunks:
    """The chunks so far, and the frames they stand in."""

    def __init__(self, made: list[Chunk], frames: Frames, addresses: Addresses) -> None:
        self.made = made
        self._frames = frames
        self._addresses = addresses
        self.described = Described(made)

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
        if setting.figure is not None and self._take_words(frame, setting.figure, text, link_chars):
            return
        if made and made[-1].kind in _WITH_WORDS and (frame.attributes or tag in _SPEAKING_TAGS):
            is_linked = link_chars * 2 > len(text) and not leads_to_picture(marks)
            if self._take_beside(frame, text, is_linked=is_linked):
                return
        kind, level = setting.kind, setting.level
        if tag == "p" and kind == "heading" and self._frames.is_past_heading():
            kind, level = "paragraph", 0
        container = frame.index if frame.index >= 0 else self._frames.index()
        attributes, told = frame.attributes, self.described
        if "class" in attributes and "field" in attributes["class"] and made and not (link_chars or parts):
            text = take_label(made, self._frames.containers, self._frames.names_of(attributes), container, text)
        made.append(
            Chunk(
                kind=kind,
                text=text,
                container=container,
                tag=tag,
                locator=frame.number,
                level=level,
                links=self._addresses.links(marks) if marks else (),
                link_chars=link_chars,
                role="caption" if tag in _CAPTIONS or (told.name and told.is_told_in(attributes)) else None,
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

    def add_image(
        self, image: Image, locator: str | None = None, caption: str = "", note: str = "", link_chars: int = 0
    ) -> None:
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
                note=note,
                link_chars=link_chars,
            )
        )

    def add_embed(self, tag: str, attributes: Mapping[str, str], number: int) -> None:
        """Add what a frame shows from elsewhere."""
        address = embed_address(tag, attributes)
        if address is None:
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

    def _take_beside(self, frame: Frame, text: str, *, is_linked: bool) -> bool:
        """Take a line as the words of the picture or the quotation before it, by its name; a link may be a credit."""
        place = -2 if self._is_said_of_twin(text) else -1
        names, last = self._frames.names_of(frame.attributes), self.made[place]
        if last.kind == "quote":
            if last.note or len(text) > _LONGEST_SPEAKER or names.isdisjoint(SPEAKERS) or not self._quotes(frame):
                return False
            found: dict[str, Any] = {"note": text.lstrip(_DASHES).strip() or text}
        elif last.image is None or (is_linked and not names_credit(names)):
            return False
        elif frame.tag == "figcaption" and last.image.credit is None and may_name(text):
            found = {"image": attrs.evolve(last.image, credit=text)}
        elif not last.text and (
            frame.tag == "figcaption" or names_caption(names) or self.described.is_told_in(frame.attributes)
        ):
            found = {"text": text}
        elif last.image.credit is None and 2 < len(text) <= _LONGEST_CREDIT and self._is_credit(frame, names):
            found = {"image": attrs.evolve(last.image, credit=text)}
        elif text == last.image.alt and names_caption(names):
            # What is read out for the picture, below its caption.
            found = {}
        else:
            return False
        self.made[place] = replace(last, locator=f"{last.locator} | (//{frame.tag})[{frame.number}]", **found)
        return True

    def may_credit(self, names: frozenset[str]) -> bool:
        """Return whether an element with these names says in a caption whose picture the last is, which has none."""
        image = self.made[-1].image if self.made else None
        is_open = image is not None and image.credit is None and credits_caption(names)
        return is_open and names_caption(self._frames.top_names)

    def _is_credit(self, frame: Frame, names: frozenset[str]) -> bool:
        """Return whether an element behind a picture is called a credit, or a source within a caption."""
        if names_credit(names) or (frame.tag == "cite" and not frame.attributes):
            return True
        return credits_caption(names) and names_caption(self._frames.names_of(frame.outer.attributes))

    def _is_said_of_twin(self, text: str) -> bool:
        """Return whether *text* was just said of a hidden picture, and one with no words stands before that."""
        made = self.made
        if len(made) < _TWINS or made[-1].text != text or made[-1].image is None:
            return False
        is_hidden = self._frames.containers[made[-1].container].hidden
        return is_hidden and made[-2].kind == "figure" and not made[-2].text

    def _quotes(self, frame: Frame) -> bool:
        """Return whether the element around *frame* is called a quotation."""
        outer = frame.outer
        return outer.tag == "figure" or (
            bool(outer.attributes) and not self._frames.names_of(outer.attributes).isdisjoint(_QUOTING)
        )

    def _take_words(self, frame: Frame, figure: Figure, text: str, link_chars: int) -> bool:
        """Take a line within a figure as its credit or its caption, by the name it bears; return whether it is one."""
        is_caption = frame.setting.caption is not None
        names = self._frames.names_of(frame.attributes) if frame.attributes else _NO_NAMES
        is_credit = names_credit(names) or frame.tag == "cite" or names_more(names, is_caption, figure.credits)
        # The foot of a figure says whose it is, if no sentence stands there.
        is_credit = is_credit or (frame.tag == "footer" and text[-1] not in ".!?")
        # "Foto:" and the name behind it in elements of their own, or the agency behind the name.
        joins = bool(figure.credits) and (text[0] in "/|," or figure.credits[-1][-1] in "/|:：")
        # A caption that is called a credit as well may be either, or both.
        is_credit = is_credit and (frame.tag != "figcaption" or is_titled(text))
        if (joins or is_credit) and len(text) <= _LONGEST_CREDIT:
            # A sign whose name is missing tells nothing.
            if joins or any(map(str.isalnum, text)):
                figure.credits.append(text)
            return True
        if is_caption or (names and names_caption(names)):
            # What closes the bracket around a credit is no line.
            if any(map(str.isalnum, text)):
                figure.captions.append(text)
                figure.link_chars += link_chars
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
        caption = clean_block("\n".join(figure.captions)) or self._take_legend(figure, frame.first)
        if caption and figure.images and not figure.credits and self._is_credited(frame.first):
            figure.credits.append(self.made.pop().text)
        self._frames.reopen(frame)
        credit = clean_line(" ".join(figure.credits)).rstrip(" /|,")
        if (
            not figure.images
            and (words := clean_block(f"{caption}\n{credit}"))
            and not give_picture(self.made, frame.first, caption, credit, where=f"(//{frame.tag})[{frame.number}]")
            and not give_shown(self.made, max(frame.first, len(self.made) - _LONGEST_POST), words)
        ):
            self._add("paragraph", words, role="caption")
        for number, image in enumerate(figure.images):
            if number:
                self.add_image(image)
            else:
                shown = attrs.evolve(image, credit=credit) if credit else image
                self.add_image(shown, caption=caption, link_chars=figure.link_chars)
        self._frames.close()

    def _take_legend(self, figure: Figure, first: int) -> str:
        """Take the one paragraph that a figure holds besides its picture, where nothing in it is called a caption."""
        if len(self.made) != first + 1 or len(figure.images) != 1:
            return ""
        rest = self.made[first]
        if (
            rest.kind != "paragraph"
            or rest.tag != "p"
            or rest.role
            or rest.link_chars
            or len(rest.text) > _LONGEST_LEGEND
        ):
            return ""
        return self.made.pop().text

    def _end_quotation(self, frame: Frame) -> None:
        """Take the last line of a quotation, where it is who is quoted."""
        taken = self.made[frame.first :]
        if taken and taken[0].kind == "heading" and len(taken) <= _MOST_QUOTED:
            # It is set as a heading, and heads nothing.
            taken[0] = self.made[frame.first] = replace(taken[0], kind="quote", level=0)
            if len(taken) == _MOST_QUOTED and taken[1].kind == "quote" and len(taken[1].text) <= _SHORT_CREDIT:
                self._note(-1)
                return
        if len(taken) < 2 or taken[-1].kind != "quote" or taken[-2].kind != "quote":
            return
        line, above = taken[-1], taken[-2]
        if above.note or (len(taken) > _MOST_QUOTED and self._names_speaker(above)):
            self.made[-2:] = with_office(above, line)
            if above.note:
                return
            line, above = self.made[-1], self.made[-2]
        # The words stand in paragraphs, and the name beside them.
        is_beside = line.tag == "blockquote" != above.tag
        if is_beside or self._names_speaker(line) or line.text[0] in _DASHES:
            self._note(-1)

    def _is_caption(self, first: int) -> bool:
        """Give a quotation that is called a caption, as a module of Drupal sets them, to the picture before it."""
        picture = self.made[first - 1] if first and len(self.made) == first + 1 else None
        if picture is None or picture.image is None or picture.text:
            return False
        words = self.made.pop()
        self.made[-1] = replace(picture, text=words.text, locator=f"{picture.locator} | {words.locator}")
        return True

    def _names_speaker(self, line: Chunk) -> bool:
        if line.tag in _SPEAKING_TAGS:
            return True
        holder = self._frames.containers[line.container] if line.container >= 0 else None
        return holder is not None and not holder.names.isdisjoint(SPEAKERS) and holder.tag != "blockquote"

    def _note(self, place: int) -> None:
        """Make the line at *place* the note of the chunk before it, if it is short."""
        line, before = self.made[place], self.made[place - 1]
        if len(line.text) <= _LONGEST_SPEAKER and not before.note:
            self.made[place - 1 :] = [replace(before, note=line.text.lstrip(_DASHES).strip() or line.text)]

    def _is_credited(self, first: int) -> bool:
        """Return whether all that a figure with picture and caption has left is a few words: whose picture it is."""
        if len(self.made) != first + 1:
            return False
        rest = self.made[first]
        # Names that are links are those of the networks on which readers share the picture.
        is_name = rest.kind == "paragraph" and not rest.role and not rest.link_chars
        return is_name and len(rest.text) <= _SHORT_CREDIT and is_titled(rest.text)

    def _end_table(self, frame: Frame) -> None:
        grid = frame.setting.grid
        if grid is None or not grid.is_data():
            return
        captions = [chunk.text for chunk in self.made[frame.first :] if chunk.role == "caption"]
        del self.made[frame.first :]
        self._frames.reopen(frame)
        rows = tuple(tuple(row) for row in grid.rows)
        text = "\n".join("\t".join(row) for row in rows)
        self._add("table", text, rows=rows, header_rows=grid.header_rows(), note="\n".join(captions))
        self._frames.close()

    def _end_post(self, frame: Frame) -> None:
        names = self._frames.names_of(frame.attributes)
        if not is_post(names, frame.attributes) and not ends_in_post(self.made[frame.first :]):
            if not (names and names_caption(names) and self._is_caption(frame.first)):
                self._end_quotation(frame)
            return
        taken = self.made[frame.first :]
        links = [link.url for chunk in taken for link in chunk.links if is_web_url(link.url)]
        cited = post_address(frame.attributes)
        url = (self._addresses.resolve(cited) if cited else None) or (links[-1] if links else None)
        text = "\n".join(chunk.text for chunk in taken if chunk.text)
        if url is not None and is_web_url(url):
            del self.made[frame.first :]
            self._frames.reopen(frame)
            self._add("embed", text, url=url)
            self._frames.close()
