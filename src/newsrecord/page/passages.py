"""Find what locators point at in the page that they came from."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from newsrecord.errors import printable
from newsrecord.limits import DEFAULT_LIMITS, Limits
from newsrecord.page.addresses import Addresses
from newsrecord.page.elements import BLOCKS, SKIPPED, is_shadow, is_unseen
from newsrecord.page.linked_data import read_scripts
from newsrecord.page.outline import DataNode
from newsrecord.page.saved import saved_from
from newsrecord.page.source import decode
from newsrecord.page.spelling import META_NAMES, Element, selector_for, start_tag
from newsrecord.page.state import find_state_texts, holds_state
from newsrecord.page.state_attributes import attribute_states
from newsrecord.page.state_places import find_state_values
from newsrecord.page.tree import feed
from newsrecord.text import clean_block, clean_line
from newsrecord.urls import STAND_IN

__all__ = ["Passage", "find_passages"]

_DATA: Final = re.compile(r"json-ld\[\d{1,9}\]\$")
_STATE: Final = re.compile(r"state(?:\[\d{1,9}\])?\$")
_STATES: Final = re.compile(r" \| (?=state(?:\[\d{1,9}\])?\$)")
_SOURCE: Final = re.compile(r'\ssrc="([^"<>]{1,2000})"')
_TAG: Final = re.compile(r"<[^<>]{0,2000}>")
_NEAREST: Final = 4  # Elements that a selector names, the one it is for among them.
_LONGEST_NAME: Final = 80
_LONGEST_TEXT: Final = 100_000
_MOST_VALUES: Final = 1_000
_MOST_REFERRED: Final = 20
# Attributes that hold nothing a finder takes a value from.
_ADDRESSES: Final = frozenset({"src", "href", "data-src", "cite", "poster"})
_REFERRED_ADDRESSES: Final = ("url", "contentUrl", "sameAs")
_LONGEST_ADDRESS: Final = 8_000
_SILENT: Final = frozenset({"style", "itemtype", "itemprop", "itemscope", "role", "rel"})
_INLINE: Final = frozenset({"span", "i"})
_APART: Final = frozenset({*BLOCKS, "br", "hr", "time", "button", "label", "option"})


@attrs.frozen(kw_only=True)
class Passage:
    """What stands where a locator points.

    >>> find_passages("<h1 class=top>Rain</h1>", ["(//h1)[1]"])["(//h1)[1]"][0].text
    'Rain'
    """

    locator: str
    """The locator that leads to it."""
    markup: str
    """The start tag, as the parser read it; "" for a value of linked data and for a line of text."""
    text: str
    """The words within the element, the line, or the value as JSON."""
    selector: str = ""
    """A CSS selector for elements that stand like this one, as a rule for the site takes it; "" for what is none."""
    values: tuple[str, ...] = ()
    """What the attributes of the element and of those within it say; addresses both as written and made absolute."""


def find_passages(
    page: bytes | str, locators: Collection[str], *, url: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> dict[str, tuple[Passage, ...]]:
    """Return for each of *locators* the places in *page* that it points at: none where it leads nowhere.

    Args:
        page: the page as it was read.
        locators: those to follow; one may name several places, parted by ``" | "``.
        url: the address that the page was read with.
        limits: the sizes at which work stops.
    """
    # Linked data may have any name for a property, with a bar in it or not.
    parts = {each: _parts_of(each) for each in locators}
    wanted = frozenset(part for several in parts.values() for part in several)
    data = decode(page, limits).data
    seeker = _Seeker(wanted, Addresses(url, saved_from(data)))
    feed(data, seeker)
    seeker.states.extend(attribute_states(data))
    found: dict[str, list[Passage]] = {}
    for passage in seeker.passages():
        found.setdefault(passage.locator, []).append(passage)
    if "text" in wanted:
        found["text"] = [seeker.everything()]
    for place, address in (("url", url), *[(each.locator, each.url) for each in seeker.addresses.saved_from]):
        if address is not None:
            found[place] = [Passage(locator=place, markup="", text=address)]
    if linked := sorted(part for part in wanted if _DATA.match(part)):
        nodes, _ = read_scripts(seeker.scripts, limits)
        for part in linked:
            found[part] = list(_find_data(nodes, part, seeker.addresses))
    if states := {part for part in wanted if _STATE.match(part)}:
        for passage in _find_state(seeker, states, limits):
            found.setdefault(passage.locator, []).append(passage)
    return {locator: tuple(p for part in several for p in found.get(part, ())) for locator, several in parts.items()}


class _Open:
    """A place being read: the element it is, and where its words and values begin."""

    __slots__ = ("chain", "depth", "first_value", "first_word", "last_value", "last_word", "locators")

    def __init__(self, locators: list[str], chain: list[Element], depth: int, word: int, value: int) -> None:
        self.locators = locators
        self.chain = chain
        self.depth = depth
        self.first_word, self.first_value = word, value
        self.last_word = self.last_value = -1


class _Seeker:
    """The handler of the events of a page: it keeps the words and values within the elements that are wanted."""

    def __init__(self, wanted: Collection[str], addresses: Addresses) -> None:
        self.scripts: list[str] = []
        """The page's JSON-LD, in its order."""
        self.states: list[str] = []
        """The page's other scripts that hold data, in their order."""
        self._linked = False
        self._wanted = wanted
        self.addresses = addresses
        """What the page's addresses are relative to."""
        self._counts: dict[str, int] = {}
        self._chain: list[Element] = []
        self._silent = 0
        self._is_unseen = False
        self._ruby: bool | None = None
        self._script: list[str] | None = None
        self._titled = False
        self._words: list[str] = []
        self._values: list[tuple[str, bool]] = []
        """What attributes say, and whether that may be an address: what it is relative to may be told behind it."""
        self._open: list[_Open] = []
        self._found: list[_Open] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the start of an element."""
        number = self._counts[tag] = self._counts.get(tag, 0) + 1
        self._chain.append((tag, attributes))
        if tag in _APART:
            self._words.append(" ")
        if tag == "base":
            self.addresses.set_base(attributes.get("href"))
        elif tag == "link":
            self.addresses.note_link(attributes.get("rel", "").lower(), attributes.get("href", ""), "")
        elif tag == "meta" and (content := attributes.get("content", attributes.get("value"))) is not None:
            for name in META_NAMES[:2]:
                self.addresses.note_meta(attributes.get(name, "").lower(), content, "")
        if self._is_unseen and tag in BLOCKS:
            # As in the walk: a part of a line that holds a block is read on.
            self._silent, self._is_unseen = 0, False
        if not self._silent:
            self._is_unseen = self._passes_over(tag, attributes)
        is_skipped = tag in SKIPPED and not (tag == "template" and is_shadow(attributes))
        if self._silent or is_skipped or self._is_unseen:
            self._silent += 1
        if self._silent == 1 and tag == "script":
            self._script = []
            self._linked = "ld+json" in attributes.get("type", "").lower()
        names = [name for name in self._names(tag, number, attributes) if name in self._wanted]
        if names:
            chain = self._chain[-_NEAREST:]
            self._open.append(_Open(names, chain, len(self._chain), len(self._words), len(self._values)))
        if self._open:
            self._values.extend(self._said(attributes))

    def _passes_over(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Note a start; return whether the walk leaves its words out, as those for screen readers and readings."""
        if tag == "ruby":
            self._ruby = False
        elif tag == "rp":
            self._ruby = self._ruby is not None or None
        return tag == "iframe" or (tag == "rt" and self._ruby is False) or (tag in _INLINE and is_unseen(attributes))

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if tag == "ruby" and not self._silent:
            self._ruby = None
        if self._open and self._open[-1].depth == len(self._chain):
            place = self._open.pop()
            place.last_word, place.last_value = len(self._words), len(self._values)
            self._found.append(place)
        if self._script is not None and self._silent == 1:
            self._end_script("".join(self._script))
        self._silent -= self._silent > 0
        if self._chain:
            self._chain.pop()
        if tag in _APART:
            self._words.append(" ")

    def data(self, text: str) -> None:
        """Take a piece of text."""
        if self._script is not None:
            self._script.append(text)
        elif not self._silent or (self._is_unseen and not any(map(str.isalnum, text))):
            self._words.append(text)

    def close(self) -> None:
        """Take the end of the page, which may come before the end of a script."""
        if self._script is not None:
            self._end_script("".join(self._script))

    def _end_script(self, text: str) -> None:
        if self._linked:
            self.scripts.append(text)
        elif holds_state(text):
            self.states.append(text)
        self._script = None

    def _names(self, tag: str, number: int, attributes: Mapping[str, str]) -> Iterator[str]:
        """Yield the locators that lead to this element."""
        yield printable(f"(//{tag})[{number}]")
        if tag == "meta":
            for key in META_NAMES:
                if name := attributes.get(key):
                    yield f'meta[{key}="{clean_line(name.lower())[:_LONGEST_NAME]}"]'
        elif tag == "html" and number == 1:
            yield "html[lang]"
        elif tag == "title" and not self._titled and not self._silent:
            self._titled = True
            yield "title"

    def _said(self, attributes: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
        for name, value in attributes.items():
            if name in _SILENT or not value:
                continue
            yield value, False
            # Pages that load pictures late keep their addresses in attributes of any name, several in one at times.
            # The words of a meta, one alone among them, are no address.
            if name in _ADDRESSES or "/" in value:
                for part in dict.fromkeys((value, *value.split()[:_MOST_VALUES])):
                    if len(part) < _LONGEST_ADDRESS:
                        yield part.rstrip(","), True

    def _absolute(self, said: Sequence[tuple[str, bool]]) -> Iterator[str]:
        """Yield what is *said*, and behind each address what it comes to where that is more."""
        for value, is_address in said:
            if not is_address:
                yield value
                continue
            for url in _absolute((value,), self.addresses):
                if url != value:
                    yield url

    def everything(self) -> Passage:
        """Return the page's words as one place."""
        return Passage(locator="text", markup="", text=clean_block("".join(self._words)))

    def passages(self) -> Iterator[Passage]:
        """Yield the passages that were met, in page order."""
        for place in sorted((*self._found, *self._open), key=lambda each: (each.first_word, each.depth)):
            last_word = place.last_word if place.last_word >= 0 else len(self._words)
            last_value = place.last_value if place.last_value >= 0 else len(self._values)
            text = clean_block("".join(self._words[place.first_word : last_word])[:_LONGEST_TEXT])
            values = tuple(self._absolute(self._values[place.first_value : last_value][:_MOST_VALUES]))
            markup, selector = start_tag(*place.chain[-1]), selector_for(place.chain)
            for locator in place.locators:
                yield Passage(locator=locator, markup=markup, selector=selector, text=text, values=values)


def _find_data(nodes: Sequence[DataNode], locator: str, addresses: Addresses) -> Iterator[Passage]:
    """Yield the values of linked data at *locator*; a reference stands for what it refers to."""
    for node in nodes:
        if locator == node.locator:
            yield _value(nodes, locator, node.values, addresses)
        elif locator.startswith(node.locator):
            for key, value in node.values.items():
                # An object is a node of its own.
                if not isinstance(value, dict) and locator == f"{node.locator}.{printable(key[:_LONGEST_NAME])}":
                    yield _value(nodes, locator, value, addresses)


def _parts_of(locator: str) -> list[str]:
    if _DATA.match(locator):
        return [locator]
    return _STATES.split(locator) if _STATE.match(locator) else locator.split(" | ")


def _find_state(seeker: _Seeker, locators: Collection[str], limits: Limits) -> Iterator[Passage]:
    """Yield what stands in the data of scripts: the texts that may be a story's body, and other values."""
    for text in find_state_texts(seeker.states, limits):
        if text.locator in locators:
            words = _words_of(text.text) if text.is_markup else text.text
            pictures = [html.unescape(address) for address in _SOURCE.findall(text.text)][:_MOST_VALUES]
            values = dict.fromkeys((*pictures, *_absolute(pictures, seeker.addresses)))
            shown = clean_block(words)[:_LONGEST_TEXT]
            yield Passage(locator=text.locator, markup="", text=shown, values=tuple(values))
    for locator, found in find_state_values(seeker.states, locators, limits).items():
        for leaves in found:
            words = clean_block(_words_of(" ".join(leaves))[:_LONGEST_TEXT])
            values = dict.fromkeys((*leaves, *_absolute(leaves, seeker.addresses)))
            yield Passage(locator=locator, markup="", text=words, values=tuple(values))


def _absolute(addresses: Sequence[str], base: Addresses) -> Iterator[str]:
    """Yield what *addresses* come to; of those relative to nothing what evidence has of them."""
    found = (base.resolve(each[:_LONGEST_ADDRESS]) for each in addresses)
    return (url.removeprefix(STAND_IN) for url in found if url is not None)


def _words_of(markup: str) -> str:
    return html.unescape(_TAG.sub(" ", markup))


def _value(nodes: Sequence[DataNode], locator: str, value: Any, addresses: Addresses) -> Passage:
    leaves: dict[str, None] = {}
    waiting = [value]
    while waiting and len(leaves) < _MOST_VALUES:
        item = waiting.pop()
        if isinstance(item, dict | list):
            waiting.extend(reversed(list(item.values()) if isinstance(item, dict) else item))
        elif item is not None:
            leaves[str(item)] = None
    referred = [
        json.dumps(node.values, ensure_ascii=False)
        for node in nodes
        if isinstance(name := node.values.get("@id"), str) and name in leaves and node.values is not value
    ]
    for node in nodes:
        if isinstance(name := node.values.get("@id"), str) and name in leaves:
            # What a reference stands for may have addresses of its own.
            for key in _REFERRED_ADDRESSES:
                if isinstance(address := node.values.get(key), str):
                    leaves.setdefault(address)
    absolute = list(_absolute(list(leaves), addresses))
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    # A text whose tags were taken out of it may have kept its entities, and may be escaped as a whole.
    text = html.unescape(html.unescape(text)) if "&" in text and "<" not in text else text
    text = _words_of(text) if "<p" in text or "<br" in text else text
    shown = dict.fromkeys((*leaves, *absolute, *referred[:_MOST_REFERRED]))
    return Passage(locator=locator, markup="", text=clean_block(text[:_LONGEST_TEXT]), values=tuple(shown))
