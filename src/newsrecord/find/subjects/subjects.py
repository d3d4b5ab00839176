"""Find what a story is tagged with: the subjects that the page declares, and those it prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.find.candidate import Candidate, candidate, trusted
from newsrecord.find.declared import clean_value, join_locators, locate, main_node, metas_named, objects_in, strings_in
from newsrecord.find.keys import fold, folded
from newsrecord.find.landmarks import headline_index
from newsrecord.find.prose import long_paragraphs
from newsrecord.find.subjects.subject_words import clean_subjects, is_slogan, split_subjects
from newsrecord.find.subjects.tag_lists import find_tag_lists
from newsrecord.find.title_ends import outlet_in_title
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Outline

__all__ = ["find_tags"]

Tags = tuple[str, ...]

# Metas by how surely they hold the story's own subjects; search engines stopped reading "keywords" for its abuse.
_METAS: Final = (
    ("article:tag", 0.88),
    ("og:article:tag", 0.86),
    ("og:tag", 0.8),
    ("news_keywords", 0.8),
    ("parsely-tags", 0.78),
    ("itemprop:keywords", 0.7),
    ("dc.subject", 0.62),
    ("dcterms.subject", 0.62),
    ("sailthru.tags", 0.6),
    ("tags", 0.58),
    ("keywords", 0.55),
)
_AGREEMENT: Final = 0.05
_SHOWN: Final = 0.07
_SUREST: Final = 0.99
_HEAD_LINES: Final = 4
_DOUBTFUL: Final = 0.5
_FEWEST_PARTS: Final = 2
_KEYWORDS: Final = "keywords"
_FEWEST_ENTRIES: Final = 3
_MOST_ENTRIES: Final = 300
_FEWEST_KEYWORDS: Final = 5
_RARELY: Final = 5
_MOST_PARAGRAPHS: Final = 60
_LEAST_TEXT: Final = 400
_STEM: Final = 6
_BEHIND_LATIN: Final = "\u0370"
_PHRASE: Final = 4
_FEWEST_WORDS: Final = 5
_MOST_WORDS: Final = 100


def find_tags(outline: Outline) -> tuple[Candidate[Tags], ...]:
    """Return the sets of subjects that the story may be tagged with, the best kept first."""
    unwanted = _unwanted(outline)
    found = [each for each in _declared(outline, unwanted) if each.value]
    found += [each for each in _printed(outline, unwanted, seeks_told=not found) if each.value]
    if len(found) > 1:
        found = _weighed(found)
        found.sort(key=lambda each: -each.evidence.confidence)
    return tuple(found)


def _unwanted(outline: Outline) -> frozenset[str]:
    """Return the keys of what is no subject: the outlet's names, the author's and the headline."""
    limit = outline.limits.max_headline
    own = metas_named(outline, "og:site_name", "application-name", "author")
    names = [clean_value(meta.content, limit) for meta in own]
    main = main_node(outline)
    if main is not None:
        names += strings_in(list(objects_in(outline, main.values.get("publisher"))), limit)
    host = outline.host
    if host:
        names += (host, host.partition(".")[0])
    index = headline_index(outline)
    if index is not None:
        names += (outline.chunks[index].text, outlet_in_title(outline))
    if outline.title is not None and outline.title.count(" ") >= _PHRASE:
        names.append(outline.title)
    return frozenset([folded(outline, name) for name in names if name])


def _declared(outline: Outline, unwanted: frozenset[str]) -> Iterator[Candidate[Tags]]:
    limit = outline.limits.max_headline
    main = main_node(outline)
    if main is not None:
        kind: SourceKind = "json-ld" if main.source == "json-ld" else "microdata"
        for key, trust in (("keywords", 0.93), ("about", 0.4)):
            value = main.values.get(key)
            if value:
                names = list(split_subjects(strings_in(list(objects_in(outline, value)), limit)))
                yield _make(names, kind, "tags.linked-data", locate(main, key), trust, unwanted)
    for name, trust in _METAS:
        metas = list(metas_named(outline, name))
        if metas:
            names = list(split_subjects(clean_value(meta.content, limit) for meta in metas))
            if name == _KEYWORDS and (_are_of_site(outline, names, unwanted) or _are_of_menu(outline, names, unwanted)):
                continue
            source: SourceKind = "microdata" if name.startswith("itemprop:") else "meta"
            yield _make(names, source, "tags.meta", join_locators(metas), trust, unwanted)


def _are_of_site(outline: Outline, names: Sequence[str], unwanted: frozenset[str]) -> bool:
    """Return whether of several keywords the story begins none: those by which the whole site wishes to be found.

    Where the outlet's own name or a slogan is among them, the story may still have a word of the rest: the town.  What
    is written in other letters than the story cannot be told.
    """
    if len(names) < _FEWEST_KEYWORDS:
        return False
    index = headline_index(outline)
    texts = [outline.chunks[index].text] if index is not None else []
    texts += [chunk.text for chunk in long_paragraphs(outline)[:_MOST_PARAGRAPHS]]
    if sum(map(len, texts)) < _LEAST_TEXT:
        return False
    told = " ".join(texts).casefold()
    is_latin = told < _BEHIND_LATIN
    rest = [name for name in names if (key := fold(name)) not in unwanted and not is_slogan(key)]
    stems = {name.casefold().strip(" #")[:_STEM] for name in (names if len(rest) == len(names) else rest)}
    if not all(stem and (stem < _BEHIND_LATIN) == is_latin for stem in stems):
        return False
    most = len(stems) // _RARELY if len(rest) < len(names) else 0
    return len(stems) >= _FEWEST_ENTRIES and sum([stem in told for stem in stems]) <= most


def _are_of_menu(outline: Outline, names: Sequence[str], unwanted: frozenset[str]) -> bool:
    """Return whether each of several keywords is the outlet's name or that of an entry of the menu above the story."""
    index = headline_index(outline)
    if index is None or len(names) < _FEWEST_ENTRIES:
        return False
    entries = {fold(chunk.text) for chunk in outline.chunks[:index][:_MOST_ENTRIES] if chunk.kind == "item"}
    return bool(entries) and all(key in entries or key in unwanted for key in map(fold, names))


def _printed(outline: Outline, unwanted: frozenset[str], *, seeks_told: bool) -> Iterator[Candidate[Tags]]:
    links = [link for link in outline.links if link.rel == "tag" and link.text]
    if links:
        yield _make([link.text for link in links], "link", "tags.rel-tag", join_locators(links), 0.75, unwanted)
    lines = list(outline.with_role("tag"))
    if lines:
        yield _make([line.text for line in lines], "text", "tags.line", join_locators(lines), 0.7, unwanted)
    lists, index = find_tag_lists(outline, seeks_told=seeks_told and not (links or lines)), headline_index(outline)
    sections = frozenset(fold(name) for name in _sections(outline)) if lists else frozenset()
    most = max((number for number, each in enumerate(lists) if len(each.names) > 1), default=0)
    for number, each in enumerate(lists):
        # A printed row of tags often begins with the section, which has a field of its own.
        names = [name for name in each.names if fold(name) not in sections] or list(each.names)
        # One name above the headline is most often the section, and what is called a menu may be one.  So is one right
        # below the headline where the story has several tags further down.
        is_section = len(names) == 1 and index is not None and each.first < index + _HEAD_LINES * (number < most)
        is_doubtful = is_section or each.rule == "told"
        trust = _DOUBTFUL if is_doubtful or each.locator.startswith("(//nav)") else max(0.3, 0.84 - 0.04 * number)
        yield _make(names, "html", f"tags.{each.rule}", each.locator, trust, unwanted)


def _sections(outline: Outline) -> Iterator[str]:
    main = main_node(outline)
    if main is not None:
        yield from strings_in(main.values.get("articleSection"), outline.limits.max_headline)
    yield from (meta.content for meta in metas_named(outline, "article:section"))


def _make(
    names: Sequence[str], source: SourceKind, rule: str, locator: str, trust: float, unwanted: frozenset[str]
) -> Candidate[Tags]:
    value = clean_subjects(_without_headline(names, unwanted), unwanted)
    return candidate(value, source=source, rule=rule, locator=locator, raw=" | ".join(names), confidence=trust)


def _without_headline(names: Sequence[str], unwanted: frozenset[str]) -> Sequence[str]:
    """Return *names* without those that spell an unwanted line: some systems declare the headline, word by word."""
    if len(names) > 1 and fold(" ".join(names)) in unwanted:
        return ()
    if len(names) == 1:
        words = fold(names[0]).split()
    else:
        names = [name for name in names if fold(name)]
        words = [_word(name) for name in names[:_MOST_WORDS]]
    for line in unwanted if len(words) >= _FEWEST_WORDS else ():
        if len(wanted := line.split()) >= _FEWEST_WORDS and (run := _run_of(words, wanted)):
            # One more word behind them is the section.
            is_whole = len(names) == 1 or (run.start == 0 and run.stop + 1 >= len(names))
            return () if is_whole else (*names[: run.start], *names[run.stop :])
    return names


def _word(name: str) -> str:
    """Return the folded *name*; of a word with an apostrophe ("harbour's", "l'eau") the longer part of two."""
    word = fold(name)
    first, blank, rest = word.partition(" ")
    return max(first, rest, key=len) if blank and min(len(first), len(rest)) == 1 else word


def _run_of(words: Sequence[str], line: Sequence[str]) -> range | None:
    """Return the places of the *words* that follow upon one another as those of a *line* do, if they are many."""
    known = set(line)
    start = at = 0
    for place, word in enumerate((*words, "")):
        if word in known and word in line[at:]:
            at = line.index(word, at) + 1
            continue
        if place - start >= _FEWEST_WORDS:
            return range(start, place)
        start = place + (word not in known)
        at = line.index(word) + 1 if word in known else 0
    return None


def _weighed(found: Sequence[Candidate[Tags]]) -> list[Candidate[Tags]]:
    """Return the candidates with the confidence that each deserves beside the others."""
    keys = [frozenset(map(fold, each.value)) for each in found]
    support = Counter(keys)
    # Of two sets that each have their supporters, the one that readers are shown is the one that editors chose.
    shown = {key for each, key in zip(found, keys, strict=True) if each.evidence.source == "html"}
    weighed = []
    for each, key in zip(found, keys, strict=True):
        trust = each.evidence.confidence + _AGREEMENT * (min(support[key], 3) - 1)
        if key in shown and support[key] > 1:
            trust += _SHOWN
        if any(_is_better(other, key, support) for other in support):
            trust = min(trust, _DOUBTFUL)
        weighed.append(trusted(each, min(trust, _SUREST)))
    return weighed


def _is_better(other: frozenset[str], key: frozenset[str], support: Counter[frozenset[str]]) -> bool:
    """Return whether *other* is the same set of subjects as *key* in a better state."""
    # What one source has beyond that on which two others agree is the publishing system's own: flags and layouts.
    if other < key and support[other] > support[key] and len(other) * 3 >= len(key):
        return True
    # A list without its commas is one long name.
    (name, *more) = key
    if not more and name.count(" ") >= _PHRASE:
        # A lone tag of five words is a phrase to be found by, where others name several.
        return len(other) > _FEWEST_PARTS
    return not more and len(other) >= _FEWEST_PARTS and all(one in name for one in other)
