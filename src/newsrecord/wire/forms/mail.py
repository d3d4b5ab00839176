"""Tell a mail's own lines (header, quotation marks, signature, foot) from the text that it carries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import attrs
from msgspec.structs import replace

from newsrecord.find.mail_names import HEADER_NAMES
from newsrecord.find.wordlists import holds, word_set
from newsrecord.wire.forms.mail_words import FEET, PHONES, SUBJECT_PREFIX, VIEWS
from newsrecord.wire.forms.quoting import unquote
from newsrecord.wire.forms.wrap import join_flowed
from newsrecord.wire.line import Line, Sign, SignKind

__all__ = ["read_mail"]

_KINDS: Final[dict[str, SignKind]] = {"from": "sender", "date": "sent", "subject": "subject"}
_FURNITURE: Final = Sign(kind="furniture")
_LONGEST_NAME: Final = 26
_LONGEST_HEAD: Final = 60
_TOP: Final = 8
_FOOT: Final = 30
_LONGEST_FOOT: Final = 320
_SHORT_FOOT: Final = 90
_LONG_FEET: Final = tuple(phrase for phrase in FEET if phrase.count(" ") > 1)
_SIGNATURE: Final = 15
_RULE: Final = 20
_PARAGRAPH: Final = 140
_FLOWED: Final = 0.4
# The text part of a mail has the addresses of its links behind the words, and names its pictures.
_ADDRESS: Final = re.compile(
    r"\s?<(?:https?://|mailto:)[^\s<>]{1,2000}>|\s?\[\s?(?:https?://|cid:)[^\s\[\]]{1,2000}\s?\]"
)
_BEHIND: Final = re.compile(r"(?<=[^\W_])\s?<https?://[^\s<>]{1,2000}>")
_FEWEST_ADDRESSES: Final = 3
_PICTURE: Final = re.compile(
    r"\[(?:image|cid|bild|imagen|immagine|afbeelding|bild)\s?:[^\[\]\n]{0,300}\]", re.IGNORECASE
)
_ADDRESSEE: Final = re.compile(r"\s?[<\[(](?:mailto:)?[^\s<>@()\[\]]{1,100}@[^\s<>@()\[\]]{1,100}[>\])]")
_MAILBOX: Final = re.compile(r"[^\s<>@()\[\]]{1,100}@[^\s<>@()\[\]]{1,100}\s?\((?P<name>[^()\n]{2,80})\)")


_BOX: Final = re.compile(r"([^\s<>@()\[\]:]{1,100})@")
_SHARED_BOXES: Final = word_set(
    """
    news newsletter newsletters info noreply no-reply donotreply redaktion redaction redaccion redazione redacao editor
    desk newsdesk press presse prensa hello contact kontakt mail team letters service updates alerts briefing digest
    """
)


@attrs.frozen(slots=True)
class _Head:
    """The lines of one mail's header, by index."""

    start: int
    stop: int
    roles: tuple[tuple[int, str], ...]


def read_mail(lines: list[Line], raws: list[str], text: str) -> tuple[list[Line], list[str]]:
    """Return *lines* and *raws* of *text* as they are without a mail around them; any other comes back as it was.

    What is the mail's own is signed: the subject, who sent it and when, and furniture for the rest.
    """
    is_quoting = ">" in text and sum([line.text[0] == ">" for line in lines]) > 2
    bare = unquote(lines, raws) if is_quoting else None
    own: frozenset[int] = frozenset()
    if bare is not None:
        lines, raws, own = bare
    heads = tuple(_find_heads(lines))
    if not heads and bare is None and not _is_newsletter(lines):
        lines = _strip_addresses(lines) if _has_addresses(text) else lines
        return (_cut_signature(lines, 0, len(lines)) if "-- " in raws else lines), raws
    lines = _strip_addresses(lines)
    start, stop = 0, len(lines)
    if heads:
        lines, start, stop = _read_heads(lines, heads)
    if own:
        lines = [replace(it, sign=_FURNITURE) if it.number in own and it.sign is None else it for it in lines]
    lines = _cut_signature(lines, start, stop)
    lines = _cut_foot(lines, start, stop)
    return _flow(lines, raws), raws


def _is_newsletter(lines: Sequence[Line]) -> bool:
    return _holds("\n".join([line.text for line in lines[:_TOP] if len(line.text) < 100]), VIEWS)


def _has_addresses(text: str) -> bool:
    """Return whether the addresses of links stand behind the words, as in the text part of a mail, without its header.

    Markdown has an address between such signs behind a bracket, or in place of the words.
    """
    return text.count("<http") >= _FEWEST_ADDRESSES and len(_BEHIND.findall(text)) >= _FEWEST_ADDRESSES


def _holds(text: str, phrases: tuple[str, ...]) -> bool:
    return holds(phrases, text.casefold())


def _field(text: str) -> tuple[str, str] | None:
    """Return the role and the value of a header line."""
    at = text.find(":", 0, _LONGEST_NAME)
    if at < 0:
        at = text.find("：", 0, _LONGEST_NAME)
    if at < 1:
        return None
    name = text[:at].strip(" *_").casefold()
    role = HEADER_NAMES.get(name) or ("other" if name.startswith("x-") else None)
    return (role, text[at + 1 :].strip(" *")) if role is not None else None


def _find_heads(lines: Sequence[Line]) -> Iterator[_Head]:
    """Yield the blocks of header lines: at least three, with the sender and the subject or the date among them."""
    stop = 0
    for i in [i for i, line in enumerate(lines) if ":" in (opening := line.text[:_LONGEST_NAME]) or "：" in opening]:
        found = _field(lines[i].text) if i >= stop else None
        if found is None or lines[i].sign is not None:
            continue
        roles = [(i, found[0])]
        stop = i + 1
        while stop < min(len(lines), i + _LONGEST_HEAD):
            found = _field(lines[stop].text)
            if lines[stop].gap > 1 or (found is None and (lines[stop].gap or not lines[stop].indent)):
                break
            # A long line goes on, set in, on the next.
            roles.append((stop, found[0] if found is not None else "more"))
            stop += 1
        known = {role for _, role in roles}
        fields = len(known & {"from", "date", "to", "subject"})
        if ("from" in known and fields >= 3) or (known >= {"from", "subject"} and _is_marked(lines, i)):
            yield _Head(i, stop, tuple(roles))


def _is_marked(lines: Sequence[Line], start: int) -> bool:
    """Return whether the line above the header says that a mail follows: a rule, or a phrase with a colon."""
    above = lines[start - 1].text if start else ""
    return above.startswith("---") or (bool(above) and above[-1] in ":：" and len(above) < 80)


def _read_heads(lines: list[Line], heads: Sequence[_Head]) -> tuple[list[Line], int, int]:
    """Return the lines with all mails but that with the longest text as furniture, and where its text stands."""
    bounds = [0, *(head.start for head in heads), len(lines)]
    sizes = [sum(len(line.text) for line in lines[a:b] if line.sign is None) for a, b in pairwise(bounds)]
    longest = max(range(len(sizes)), key=lambda k: (sizes[k], -k))
    head = heads[longest - 1] if longest else None
    start, stop = (head.stop if head else 0), bounds[longest + 1]
    made = list(lines)
    for i in (*range(start), *range(stop, len(made))):
        made[i] = replace(made[i], sign=_FURNITURE)
    if stop < len(made) and stop > start and _is_marked(lines, stop):
        made[stop - 1] = replace(made[stop - 1], sign=_FURNITURE)
    shown = head or heads[0]
    for i, role in shown.roles:
        if role in _KINDS:
            made[i] = _read_field(lines, shown, i, role)
    return made, start, stop


def _read_field(lines: Sequence[Line], head: _Head, i: int, role: str) -> Line:
    """Return the header line with its value as its text: the subject without "Fwd:", the name of the sender."""
    found = _field(lines[i].text)
    value = found[1] if found is not None else ""
    roles = dict(head.roles)
    k = i + 1
    while roles.get(k) == "more":
        value, k = f"{value} {lines[k].text}".strip(), k + 1
    if role == "subject":
        prefix = SUBJECT_PREFIX.match(value)
        value = value[prefix.end() :] if prefix else value
    elif role == "from":
        address, value = value, _sender_name(value)
        if value.strip() and not _is_person(value, address):
            return replace(lines[i], text=value.strip(), sign=_FURNITURE)
    if not value.strip():
        return replace(lines[i], sign=_FURNITURE)
    return replace(lines[i], text=value.strip(), sign=Sign(kind=_KINDS[role]))


def _sender_name(value: str) -> str:
    """Return the name in "Ana Ruiz <ana@courier.example>", in whatever way it is written."""
    if found := _MAILBOX.fullmatch(value):
        return found["name"]
    name = _ADDRESSEE.sub("", value).strip(" \"'“”,;")
    family, comma, given = name.partition(", ")
    return f"{given} {family}" if comma and "," not in given and len(name.split()) <= 4 else name


def _is_person(name: str, address: str) -> bool:
    """Return whether a mailbox is that of the person it is named after, as those of outlets are not."""
    box = _BOX.search(address)
    words = [word for word in re.split(r"[\s.-]{1,3}", name.casefold()) if word]
    if box is None or not name.isascii():
        return box is None or box[1].casefold() not in _SHARED_BOXES
    local = box[1].casefold()
    initials = "".join(word[0] for word in words)
    return words[0] != "the" and (
        local.startswith(initials) or any(word[:3] in local for word in words if len(word) > 2)
    )


def _cut_signature(lines: list[Line], start: int, stop: int) -> list[Line]:
    """Return the lines with what follows "-- ", or a rule as lists of mail set it, at the end as furniture."""
    for i in range(stop - 1, max(start, stop - _SIGNATURE) - 1, -1):
        text = lines[i].text
        is_rule = len(text) >= _RULE and not text.strip("_-") and _is_told(lines[start:i], lines[i + 1 : stop])
        if text == "--" or is_rule or _holds(text[:40], PHONES):
            return [*lines[:i], *(replace(line, sign=_FURNITURE) for line in lines[i:stop]), *lines[stop:]]
    return lines


def _is_told(above: Sequence[Line], below: Sequence[Line]) -> bool:
    """Return whether more paragraphs stand above a rule than below: newsletters set one below a title, too."""
    paragraphs = [sum([len(line.text) > _SHORT_FOOT for line in part]) for part in (above, below)]
    return paragraphs[0] >= paragraphs[1]


def _cut_foot(lines: list[Line], start: int, stop: int) -> list[Line]:
    """Return the lines with a newsletter's links to its page, and its foot, as furniture."""
    made = list(lines)
    for i in range(start, min(start + _TOP, stop)):
        if made[i].sign is None and len(made[i].text) < 100 and _holds(made[i].text, (*VIEWS, *FEET)):
            made[i] = replace(made[i], sign=_FURNITURE)
    for i in range(max(start, stop - _FOOT), stop):
        text = made[i].text
        if made[i].sign is None and len(text) <= _LONGEST_FOOT and _is_foot(text):
            later = made[i + 1 : stop]
            # A foot is short lines; where a paragraph follows, it is a line within the text.
            end = i + 1 if any(len(line.text) > _PARAGRAPH and not _is_foot(line.text) for line in later) else stop
            for k in range(i, end):
                made[k] = replace(made[k], sign=made[k].sign or _FURNITURE)
    return made


def _is_foot(text: str) -> bool:
    # A long sentence may speak of leaving; only a foot says to the reader in so many words why the mail came.
    return _holds(text, FEET if len(text) <= _SHORT_FOOT else _LONG_FEET)


def _strip_addresses(lines: Sequence[Line]) -> list[Line]:
    made: list[Line] = []
    for line in lines:
        text = line.text
        if line.sign is None and _field(text) is None and text[0] not in "<[" and ("<" in text or "[" in text):
            text = _ADDRESS.sub("", text).strip() or text
        elif line.sign is None and (_PICTURE.fullmatch(text) or _ADDRESS.fullmatch(text)):
            line = replace(line, sign=_FURNITURE)  # noqa: PLW2901
        made.append(line if text == line.text else replace(line, text=text))
    return made


def _flow(lines: list[Line], raws: Sequence[str]) -> list[Line]:
    plain = [line for line in lines if line.sign is None]
    flowing = sum(raws[line.number - 1].endswith(" ") for line in plain)
    return join_flowed(lines, raws) if flowing > 2 and flowing >= _FLOWED * len(plain) else lines
