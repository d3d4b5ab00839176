"""Drop the links to other stories that stand between a story's paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.body.edge_lists import opens_point
from newsrecord.find.body.elsewhere import belongs, find_sources
from newsrecord.find.body.field import Field
from newsrecord.find.body.said_again import headings_said_again, said_again
from newsrecord.find.closers import is_pointer
from newsrecord.find.places import stands_within
from newsrecord.find.prose import density, ends_sentence, is_linked, is_shorter, runs_into_link
from newsrecord.find.standing import leads_away
from newsrecord.find.wordlists import Phrases, phrase_set
from newsrecord.page.outline import Chunk

__all__ = ["drop_link_lists", "drop_links", "drop_pointers"]

_BRIDGES: Final = Phrases(
    """
    story continues below|story continues after|story continued below|article continued below|continued below
    |article continues below|article continues after
    |this story continues below|this article continues below|continue reading below|continues below
    |artikel wird nach|der artikel wird nach|artikel geht nach|weiter nach der werbung|weiter nach der anzeige
    |nach der anzeige geht|lesen sie nach der anzeige|lesen sie unter der anzeige|hier geht es nach der anzeige
    |tekst gaat verder|de tekst gaat verder|artikel gaat verder|het artikel gaat verder|verhaal gaat verder
    |het verhaal gaat verder|lees verder onder|lees verder na|lees hieronder verder|lees door onder
    |artiklen fortsætter|teksten fortsætter|artikkelen fortsetter|teksten fortsetter|saken fortsetter
    |artikkelen fortset|saka held fram|artikeln fortsätter|texten fortsätter|juttu jatkuu|teksti jatkuu
    |artikkeli jatkuu|uutinen jatkuu|la suite après|suite de l'article|l'article continue
    |l'articolo continua|l’articolo continua|continua dopo la pubblicità|continúa después de
    |continúa debajo|el artículo continúa|la noticia continúa|continua após|continua depois d|a notícia continua
    |dalsza część tekstu|dalsza część artykułu|dalszy ciąg tekstu|dalszy ciąg artykułu|ciąg dalszy tekstu
    |ciąg dalszy artykułu|článek pokračuje|článok pokračuje|pokračování článku|a cikk a hirdetés|articolul continuă
    |продолжение после рекламы|продовження після реклами|το άρθρο συνεχίζεται|haberin devamı
    """
)
_BRIDGE: Final = 90
_LONGEST_LEAD: Final = 90
_HALF: Final = 0.5
_LINKED: Final = 0.8
_OFTEN: Final = 3
# A part of a story is at most so many paragraphs; one whose crosshead is set as its paragraphs are, at most so many.
_PARTS: Final = 5
_SMALL_PARTS: Final = 3
_LABEL: Final = 40
_CROSSHEAD: Final = 120
_SMALL: Final = 2
_POINTER: Final = 250
_POINTING: Final = (":", "：", "|", ">", "»", "►", "→", "–", "—", "👉")
# What stands below each thing of a list that the outlet has tried.
_REVIEWED: Final = ("Read our full", "Read our review", "Read the full review")
_CLOSING: Final = "\"”’»“«'"
_DOTS: Final = ("...", "…")
_LARGEST_BOX: Final = 0.2
_MOST_BOXED: Final = 40
_CELLS: Final = frozenset({"td", "th"})
_PASSED_OVER: Final = frozenset({"figure", "embed"})
# What heads the list of a story's own parts.
_CONTENTS: Final = phrase_set(
    """
    on this page|in this article|in this story|in this post|in this guide|jump to|jump to section|table of contents
    |contents|inhalt|inhaltsverzeichnis|in diesem artikel|sommaire|dans cet article|índice|contenido|en este artículo
    |neste artigo|sumário|indice|in questo articolo|inhoud|inhoudsopgave|in dit artikel|innehåll|indhold|innhold
    |sisällys|spis treści|obsah|tartalom|cuprins|содержание|зміст|içindekiler|daftar isi|mục lục|目次|目录|目錄|목차
    """
)


def drop_links(field: Field, kept: list[int]) -> list[int]:
    """Drop the lines that are little more than a link to something else.

    Where every part of a story goes under a linked heading, as in lists of products or of deals, the links are its
    crossheads.
    """
    chunks = field.chunks
    kept = [i for i in kept if len(chunks[i].text) > _BRIDGE or not _leads_down(chunks[i])]
    linked = {i for i in kept if chunks[i].link_chars and _is_link(chunks[i])}
    again = said_again(chunks, kept)
    if not (linked or again):
        return kept
    linked |= again
    sources = find_sources(field, kept, linked) - again
    prose = sum([field.weights[i] > 0 for i in kept])
    heads = _linked_crossheads(field, kept, linked - again)
    if len(heads) < max(_OFTEN, prose // _PARTS):
        heads = frozenset()
    elif len(heads) < prose // _SMALL_PARTS:
        # Paragraphs that are a link to another page here, and stand now and then between others, are no crossheads.
        heads = frozenset([i for i in heads if _is_set_as_head(field, i)])
    heads |= sources
    beside = {j for i in linked - heads for j in _told_beside(chunks, i)}
    return [i for i in kept if (i not in linked or i in heads) and i not in beside]


def _told_beside(chunks: Sequence[Chunk], link: int) -> range:
    """Return the lines behind a *link* that tell what the other story is about.

    They stand in a small box that opens with a pointer, or before a second link to the same page.
    """
    box = chunks[link].container
    # Of the links of menus no addresses are kept.
    address = next(iter(chunks[link].addresses), None)
    for place in range(link + 2, min(len(chunks), link + _SMALL + 2)) if address else ():
        if address in chunks[place].addresses and is_linked(chunks[place]):
            between = range(link + 1, place)
            return between if all(0 < len(chunks[i].text) <= _POINTER for i in between) else range(0)
    if not link or chunks[link - 1].container != box or not is_pointer(chunks[link - 1].text):
        return range(0)
    stop = next((i for i in range(link, min(len(chunks), link + _SMALL + 2)) if chunks[i].container != box), 0)
    is_box = 0 < stop - link - 1 <= _SMALL and (link < 2 or chunks[link - 2].container != box)
    return (
        range(link + 1, stop) if is_box and all(len(each.text) <= _POINTER for each in chunks[link:stop]) else range(0)
    )


def _is_link(chunk: Chunk) -> bool:
    if chunk.kind == "heading":
        return density(chunk) >= 0.9 or (chunk.link_chars > 0 and is_pointer(chunk.text) and _points_on(chunk))
    if chunk.kind not in ("paragraph", "quote"):
        return False
    return (is_linked(chunk) and not runs_into_link(chunk)) or _points_on(chunk) or _is_bracketed(chunk)


def _leads_down(chunk: Chunk) -> bool:
    """Return whether a short line says that the story goes on below: "Tekst gaat verder onder de foto"."""
    return chunk.kind == "paragraph" and _BRIDGES.open(chunk.text.lstrip("([-–—*▼↓ "))


def _is_bracketed(chunk: Chunk) -> bool:
    """Return whether a paragraph is a link in square brackets and little else: "[ Rain in Lund, in a new window ]"."""
    text = chunk.text
    return text[:1] == "[" and text[-1] == "]" and len(text) <= _POINTER and density(chunk) > _HALF


def _points_on(chunk: Chunk) -> bool:
    """Return whether a paragraph is a label and a link: "Read also: ..."."""
    if len(chunk.text) > _POINTER or not (links := chunk.links):
        return False
    first, last = links[0], links[-1]
    label = chunk.text[: first.start].rstrip()
    if label.startswith(_REVIEWED):
        # A sentence that says where the review is belongs to what it says of the thing.
        return last.end == len(chunk.text) and not ends_sentence(chunk.text)
    return (
        last.end >= len(chunk.text) - 2
        and (label.endswith(_POINTING) or chunk.text[: first.start].endswith("\n") or is_pointer(label))
        # What is set in bold as a whole may say more of what it leads to.
        and len(label) <= (_LONGEST_LEAD if chunk.bold and is_pointer(label) else _LABEL)
        and (density(chunk) > _HALF or is_pointer(label))
    )


def _linked_crossheads(field: Field, kept: list[int], linked: set[int]) -> frozenset[int]:
    """Return the linked lines that stand right before a paragraph of prose."""
    found = set()
    waiting = -1
    for index in kept:
        chunk = field.chunks[index]
        if index in linked:
            waiting = index if _may_head(chunk.text) else -1
        elif field.weights[index] > 0:
            # A cell of a table between paragraphs is a box with an offer, or with another story.
            if waiting >= 0 and (field.chunks[waiting].tag not in _CELLS or chunk.tag in _CELLS):
                found.add(waiting)
            waiting = -1
        elif chunk.kind not in _PASSED_OVER and chunk.kind != "heading":
            waiting = -1
    return frozenset(found)


def _is_set_as_head(field: Field, index: int) -> bool:
    """Return whether a linked line is a heading, in bold, alone of its look, or leads to another site."""
    chunk = field.chunks[index]
    return chunk.kind == "heading" or chunk.bold or leads_away(field.outline, chunk)


def _may_head(text: str) -> bool:
    """Return whether a linked line may be a crosshead; the mark of a footnote is none."""
    return (
        len(text) <= _CROSSHEAD and "\n" not in text and sum(map(str.isalpha, text)) >= _OFTEN and not is_pointer(text)
    )


def drop_link_lists(field: Field, kept: list[int]) -> list[int]:
    """Drop lists of links."""
    chunks = field.chunks
    if "item" not in [chunks[i].kind for i in kept]:
        return kept
    held: list[int] = []
    group: list[int] = []
    for index in [*kept, -1]:
        if index >= 0 and chunks[index].kind == "item":
            group.append(index)
            continue
        if group:
            length = sum([len(chunks[i].text) for i in group])
            linked = sum([chunks[i].link_chars for i in group])
            if linked < _HALF * length or belongs(field, group, held[-1] if held else -1):
                held += group
            group = []
        if index >= 0:
            held.append(index)
    return held


def drop_pointers(field: Field, kept: list[int]) -> list[int]:
    """Drop the headings and labels right above a link that was dropped: "Read more", "In this article"."""
    chunks = field.chunks
    kept = [i for i in kept if chunks[i].kind != "heading" or not _heads_contents(field, i)]
    told = {i for at in kept if chunks[at].kind == "heading" for i in _boxed_with(field, at)}
    kept = [i for i in kept if i not in told] if told else kept
    there = set(kept)
    # The last line of a story leads on to nothing; what leads to links within it may be more than they are.
    last = next((i for i in reversed(kept) if chunks[i].kind not in _PASSED_OVER), -1)
    often = headings_said_again(chunks, kept)
    # What text of the story follows on is most often right behind it.
    doubtful = [
        i
        for i in kept
        if (i + 1 not in there or chunks[i + 1].kind in _PASSED_OVER)
        and (i == last or len(chunks[i].text) < _LABEL or chunks[i].kind == "heading")
        and (chunks[i].text in often or _is_heading_or_label(chunks[i]) or (i == last and _leads_on(chunks[i])))
    ]
    if not doubtful:
        return kept
    if doubtful == [last] and len(kept) > 1 and all(opens_point(chunks[i].text) for i in kept[-2:]):
        # The last of the dates of a life, or of the points of a list.
        return kept
    dropped = {i for i in doubtful if _heads_links(field, i, there)}
    return [i for i in kept if i not in dropped] if dropped else kept


def _heads_contents(field: Field, index: int) -> bool:
    """Return whether a heading stands above the list of a story's parts, in a box of its own: a script fills it."""
    chunk = field.chunks[index]
    if chunk.container < 0 or field.sums[chunk.container]:
        return False
    return chunk.text.casefold().strip(" :") in _CONTENTS


def _boxed_with(field: Field, index: int) -> range:
    """Return the chunks of a small box that opens with a heading of other stories and the linked title of one."""
    chunks, containers = field.chunks, field.outline.containers
    box = chunks[index].container
    if index + 1 >= len(chunks) or chunks[index + 1].kind != "heading" or not is_linked(chunks[index + 1]):
        return range(0)
    if not is_pointer(chunks[index].text):
        return range(0)
    if box >= 0 and containers[box].tag == chunks[index].tag:
        box = field.parents[box]
    if box < 0 or field.sums[box] > _LARGEST_BOX * field.total:
        return range(0)
    if index and chunks[index - 1].text and stands_within(field.outline, chunks[index - 1].container, box):
        return range(0)
    end = index + 1
    while end < min(len(chunks), index + _MOST_BOXED) and stands_within(field.outline, chunks[end].container, box):
        end += 1
    return range(index, end)


def _is_heading_or_label(chunk: Chunk) -> bool:
    if chunk.kind == "heading":
        return is_pointer(chunk.text)
    if chunk.kind != "paragraph" or len(chunk.text) >= _LABEL:
        # Links to other stories are set off as quotations are, too.
        return chunk.kind == "quote" and len(chunk.text) < _LABEL and is_pointer(chunk.text)
    if not is_shorter(chunk.text, _LABEL):
        return is_pointer(chunk.text)
    text = chunk.text.rstrip(_CLOSING)
    # Labels end in dots, too: "Read more..."
    return not text.endswith((".", "!", "?", "。", "…")) or (text.endswith(_DOTS) and is_pointer(text))


def _leads_on(chunk: Chunk) -> bool:
    """Return whether a paragraph ends in a colon: "Looking for other desserts? Try these:"."""
    return chunk.kind == "paragraph" and chunk.text.endswith((":", "：")) and len(chunk.text) <= _LONGEST_LEAD


def _heads_links(field: Field, index: int, there: set[int]) -> bool:
    """Return whether what comes next on the page, pictures aside, is a dropped link."""
    for place in range(index + 1, min(index + 5, len(field.chunks))):
        chunk = field.chunks[place]
        if place in there and chunk.kind not in _PASSED_OVER:
            return False
        if chunk.text and chunk.kind != "figure":
            return density(chunk) > _LINKED
    return False
