"""Tell which comments of a text answer which: by what the page prints, by links and toggles, dates and names."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from typing import Final

import attrs

from newsrecord.find.comments.order import Moment, Order, read_order, sort_keys
from newsrecord.find.comments.toggles import Toggle, is_reply_link, read_toggle

__all__ = ["Said", "find_threads"]

_FEW: Final = 2
_MOST: Final = 0.5
_MOST_ODD: Final = 0.05
_LONGEST_LINE: Final = 48
_LONGEST_OPENING: Final = 64
_SHORTEST_NAME: Final = 3
_MOST_OPEN: Final = 8
_OFTEN: Final = 3
_HOSTING: Final = 0.15
_BEHIND_NAME: Final = frozenset(",:;!—–\n，：！、")


@attrs.frozen(kw_only=True)
class Said:
    """A comment, and what stands around it."""

    author: str
    """Who wrote it, case folded."""
    text: str
    moment: Moment
    named: int | None
    """Index of the earlier comment whose author the page or the text names, or None."""
    beside: tuple[str, ...]
    """The lines of the page between this comment's first line and the next comment's."""

    likes: int | None = None
    """How many like it, if the page says so."""

    @property
    def is_voted(self) -> bool:
        """Whether a number stands beside it of which nothing tells what it counts."""
        return self.likes is None and any(map(str.isdecimal, self.beside))

    @property
    def is_addressed(self) -> bool:
        """Whether only the reader's own "@Ana" names whom the comment answers."""
        return self.named is not None and self.text.startswith("@")


@attrs.frozen
class _Beside:
    """What the lines beside the comments tell."""

    linked: tuple[bool, ...]
    toggles: tuple[Toggle | None, ...]


def find_threads(said: Sequence[Said], *, whole: bool = False) -> list[int | None]:
    """Return for each comment the index of the earlier one that it answers, or None.

    Args:
        said: the comments in the order of the page.
        whole: whether they are as many as the page says that it has.
    """
    if len(said) <= 1:
        return [None] * len(said)
    printed: list[int | None] = [each.named if not each.is_addressed else None for each in said]
    if sum(each is not None for each in printed) >= max(_FEW, len(said) // 10):
        # The page prints whom each answers, and the others answer nobody.
        return printed
    beside = _look_beside(said)
    keys = sort_keys([each.moment for each in said])
    shown = any(toggle is not None and toggle.kind == "show" for toggle in beside.toggles)
    hidden = any(toggle is not None and toggle.kind == "hide" for toggle in beside.toggles)
    answerable = sum(beside.linked) >= _MOST * len(said)
    likes = () if any(each.is_voted for each in said) else [each.likes for each in said]
    order = Order() if shown and not hidden else read_order(keys, answerable=answerable, likes=likes)
    links = _by_links(beside.linked, keys, order)
    toggles = _by_toggles(beside.toggles, keys, whole=whole)
    dates = order.parents or (None,) * len(said)
    found = [
        next((each for each in choices if each is not None), None)
        for choices in zip(printed, toggles, links, dates, strict=True)
    ]
    return _by_names(said, found, order, answerable=answerable)


def _look_beside(said: Sequence[Said]) -> _Beside:
    lines = [[line for line in each.beside if len(line) <= _LONGEST_LINE] for each in said]
    return _Beside(
        tuple([any(map(is_reply_link, each)) for each in lines]),
        tuple([next((found for line in each if (found := read_toggle(line)) is not None), None) for each in lines]),
    )


def _by_links(linked: Sequence[bool], keys: Sequence[int | None], order: Order) -> list[int | None]:
    """Return the parents that comments without a link to answer them have.

    Answers go down to a certain depth, and those at the lowest have no link.  What stands right before them, but for
    others of the kind, is what they answer.
    """
    found: list[int | None] = [None] * len(linked)
    bare = linked.count(False)
    if not linked[0] or bare < _FEW or len(linked) - bare < _FEW or order.is_flat:
        return found
    last = odd = 0
    for i, is_linked in enumerate(linked):
        if is_linked:
            last = i
        elif _is_before(keys[i], keys[last]):
            odd += 1
        else:
            found[i] = last
    return found if odd <= _MOST_ODD * bare else [None] * len(linked)


def _by_toggles(toggles: Sequence[Toggle | None], keys: Sequence[int | None], *, whole: bool) -> list[int | None]:
    """Return the parents that "Hide 3 replies" names, and "3 replies" where these must be the ones below."""
    found: list[int | None] = [None] * len(toggles)
    for kind in ("count", "hide"):
        counted = [(i, toggle) for i, toggle in enumerate(toggles) if toggle is not None and toggle.kind == kind]
        sure = kind == "hide" or whole or _must_follow(counted, keys)
        end = 0
        for i, toggle in counted if sure else ():
            number = toggle.number if toggle.number is not None else 1
            inner = range(i + 1, min(i + 1 + number, len(toggles)))
            if kind == "count" and i + number >= len(toggles):
                # They do not stand below.
                continue
            if i < end or any(_is_before(keys[k], keys[i]) for k in inner):
                # Answers to answers: the number of the outer one may count them or not.
                continue
            for k in inner:
                found[k] = i
            end = inner.stop
    return found


def _must_follow(counted: Sequence[tuple[int, Toggle]], keys: Sequence[int | None]) -> bool:
    """Return whether the dates tell that the answers which lines count stand below them.

    All are later than what they answer, and at least once what stands behind them is earlier than they are.
    """
    broken = False
    for i, toggle in counted:
        inner = range(i + 1, i + 1 + (toggle.number or 0))
        if inner.stop > len(keys) or any(keys[k] is None or _is_before(keys[k], keys[i]) for k in inner):
            return False
        broken = broken or bool(inner.stop < len(keys) and inner and _is_before(keys[inner.stop], keys[inner.stop - 1]))
    return broken


def _is_before(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and one < other


def _by_names(said: Sequence[Said], found: Sequence[int | None], order: Order, *, answerable: bool) -> list[int | None]:
    """Return *found* with the parents that comments name in their first words, where they stand in that thread.

    In a list without threads readers address those who wrote long before, with others between.
    """
    nested = any(each is not None for each in found)
    addressed = [i for i, each in enumerate(said) if each.is_addressed and found[i] is None]
    taken = set(addressed)
    if not nested:
        kept, lost = _walk(said, found, taken, order)
        return kept if not lost and len(addressed) >= (1 if answerable else _FEW) else list(found)
    return _walk(said, found, taken, order)[0]


def _walk(
    said: Sequence[Said], found: Sequence[int | None], addressed: set[int], order: Order
) -> tuple[list[int | None], int]:
    """Return the parents, and how many comments address one that is not open where they stand."""
    parents = list(found)
    path: list[int] = []
    places: dict[int, int] = {}
    hosts = _find_hosts(said) if order.is_nested else frozenset()
    voices: set[str] = set()
    keys = sort_keys([each.moment for each in said])
    lost = 0
    for i, each in enumerate(said):
        if parents[i] is None and i in addressed:
            if each.named in places:
                parents[i] = each.named
            else:
                lost += 1
        thread = order.threads[i] if order.threads else None
        if parents[i] is None and path and thread is not None:
            parents[i] = _named_in(said, each.text, path)
        # Who has a say in the thread already answers what was said since, and so does who answers everybody.
        speaks = (thread is not None and each.author in voices) or each.author in hosts
        if parents[i] is None and speaks and each.author != said[i - 1].author and not _is_before(keys[i], keys[i - 1]):
            parents[i] = i - 1
        if parents[i] is None and thread is None:
            voices.clear()
        voices.update([each.author] if each.author else [])
        # A comment whose parent nobody knows, but whose thread somebody does, may answer any that is open there.
        under = parents[i] if parents[i] is not None else thread
        while path and path[-1] != under:
            places.pop(path.pop())
        places[i] = len(path)
        path.append(i)
    return parents, lost


def _find_hosts(said: Sequence[Said]) -> frozenset[str]:
    """Return who writes most often and always behind others, as the writer of the story does."""
    times = Counter(each.author for each in said if each.author)
    follows = Counter(b.author for a, b in itertools.pairwise(said) if a.author != b.author)
    least = max(_OFTEN, _HOSTING * len(said))
    return frozenset(name for name, count in times.most_common(1) if count >= least and follows[name] == count)


def _named_in(said: Sequence[Said], text: str, path: Sequence[int]) -> int | None:
    """Return the comment of the open thread, the nearest first, whose author *text* addresses."""
    for k in reversed(path[-_MOST_OPEN:]):
        if _addresses(text, said[k].author):
            return k
    return None


def _addresses(text: str, author: str) -> bool:
    """Return whether *text* opens with the name of *author*: "Ana, no", "Hi Ana Ruiz: thanks", "@Ana well"."""
    opening = text[:_LONGEST_OPENING].casefold()
    first = author.split(" ", 1)[0]
    for name in (author, first):
        if len(name) < _SHORTEST_NAME or not any(map(str.isalpha, name)):
            continue
        at = opening.find(name)
        if at < 0 or opening[:at].count(" ") > 1 or (at and opening[at - 1].isalnum()):
            continue
        behind = opening[at + len(name) : at + len(name) + 2].lstrip()[:1]
        if (behind and behind in _BEHIND_NAME) or (at and opening[at - 1] == "@"):
            return True
    return False
