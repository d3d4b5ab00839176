"""Read a page by the rules for its site: candidates that come before those of the general reader, and what failed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import Any, Final, TypeAlias

import attrs

from newsrecord.agreement import day_of
from newsrecord.errors import Issue, Severity, shorten
from newsrecord.find.body.blocks import to_blocks
from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.dates.dates import find_published
from newsrecord.find.declared import locate, nodes_of, objects_in, strings_in
from newsrecord.page.outline import Outline
from newsrecord.page.selectors import Selector, parse_selector
from newsrecord.sites.rule import DATA, FIELDS, PARTS, FailedRule, SiteRule, split_path
from newsrecord.sites.values import MOST, READERS, Found
from newsrecord.urls import host_of, is_web_url

__all__ = ["AnyRule", "SiteReading", "read_by_rules", "selectors_for"]

# What a story nearly always has: a rule that names it and finds nothing is out of date.
_EXPECTED: Final = frozenset({"headline", "body"})
AnyRule: TypeAlias = SiteRule | FailedRule

_PATHS: Final = {"image": "images"}
"""What evidence and issues call a field of a rule that a record has under another name."""
_LISTS: Final = frozenset({"byline", "sections", "tags"})
_MOST: Final = 200
_SHOWN: Final = 200
_JOIN: Final = " | "
_TRUST: Final = 1.0


@attrs.frozen(kw_only=True)
class SiteReading:
    """What the rules for a page's site found on it."""

    outline: Outline
    """The page without what the rules remove."""
    candidates: dict[str, tuple[Candidate[Any], ...]] = attrs.field(factory=dict)
    """What was found for each field, in the order of the rules."""
    issues: tuple[Issue, ...] = ()
    """Rules that failed, that are out of date, that found nothing."""

    def of(self, path: str) -> tuple[Candidate[Any], ...]:
        """Return what was found for the field *path* of the record."""
        return self.candidates.get(path, ())


def selectors_for(rules: Sequence[AnyRule], url: str | None) -> tuple[Selector, ...]:
    """Return the selectors that a page of the address *url* is to be watched for.

    Where the address is not known, those of every rule: the page says what it is only once it is read.
    """
    host = host_of(url) if url is not None else None
    concerned = (rule for rule in rules if isinstance(rule, SiteRule) and (host is None or rule.covers(host)))
    texts = dict.fromkeys(
        source
        for rule in concerned
        for field in (*FIELDS, *PARTS)
        for source in getattr(rule, field)
        if not source.startswith(DATA)
    )
    return tuple(map(parse_selector, texts))


def read_by_rules(outline: Outline, rules: Sequence[AnyRule]) -> SiteReading:
    """Return what *rules* find on the page of *outline*, which was read with the selectors that they need."""
    if not rules:
        return SiteReading(outline=outline)
    reading = _Reading(outline)
    for failed in rules:
        if isinstance(failed, FailedRule):
            reading.fail(failed.name, failed.reason)
    host = _host(outline)
    known = [rule for rule in rules if isinstance(rule, SiteRule)]
    covering = [rule for rule in known if rule.covers(host)]
    if known and not covering and not host:
        reading.miss_address(known)
    valid = reading.choose(covering)
    # What one rule removes, no other reads.
    for step in (reading.remove, reading.read):
        valid = [rule for rule in valid if reading.survives(rule, step)]
    return reading.finish()


def _host(outline: Outline) -> str:
    """Return the host of the page: the caller's address, or that by which the page knows itself."""
    urls = [outline.address, *(link.url for link in outline.links if link.rel == "canonical")]
    urls += [meta.content for meta in outline.metas if meta.name == "og:url"]
    return next((host for url in urls if url and is_web_url(url) and (host := host_of(url))), "")


class _Reading:
    """The candidates and issues of one page's rules in the making."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self._candidates: dict[str, list[Candidate[Any]]] = {}
        self._issues: list[Issue] = []
        self._gone: frozenset[int] = frozenset()

    def fail(self, name: str, reason: str) -> None:
        """Say that a rule could not be used."""
        message = f"rule {name!r} could not be used ({reason[:_SHOWN]}); the general reader takes over"
        self._issues.append(Issue(code="rule-failed", path="$", message=message))

    def miss_address(self, rules: Sequence[SiteRule]) -> None:
        """Say that none of *rules* could be used because nothing tells which site the page is of."""
        what = f"rule {rules[0].name!r}" if len(rules) == 1 else f"{len(rules)} rules, such as {rules[0].name!r},"
        message = f"{what} could not be used (the page names no address; pass its url); the general reader takes over"
        self._issues.append(Issue(code="rule-failed", path="$", message=message))

    def survives(self, rule: SiteRule, step: Callable[[SiteRule], None]) -> bool:
        """Take *step* for *rule* and return whether that went well."""
        try:
            step(rule)
        # A rule is no reason to lose a page: whatever it trips over, the general reader takes over.
        except Exception as error:
            self.fail(rule.name, f"{type(error).__name__}: {error}")
            return False
        return True

    def choose(self, rules: Sequence[SiteRule]) -> list[SiteRule]:
        """Return those of *rules* that are for stories of this one's day, and say where all of them are too old."""
        if all(rule.valid_from is None and rule.valid_until is None for rule in rules):
            return list(rules)
        day = self._day(rules)
        if day is None:
            return list(rules)
        valid = [rule for rule in rules if rule.is_valid_on(day)]
        old = [rule for rule in rules if rule.valid_until is not None and rule.valid_until < day]
        if old and not valid:
            last = max(old, key=lambda rule: rule.valid_until or day)
            message = (
                f"rule {last.name!r} is for stories until {last.valid_until}, this one is of {day}; "
                "the general reader takes over"
            )
            self._issues.append(Issue(code="rule-expired", path="$", message=message))
        return valid

    def _day(self, rules: Sequence[SiteRule]) -> dt.date | None:
        """Return the day of publication: by the rules themselves, else as the general reader finds it."""
        for rule in rules:
            for source in rule.published:
                value, _ = READERS["published"](self._find(source), self.outline)
                if value is not None:
                    return day_of(value)
        return next((day_of(found.value) for found in find_published(self.outline) if found.value is not None), None)

    def remove(self, rule: SiteRule) -> None:
        """Take what *rule* removes out of the page, unless no text would be left."""
        gone = self._gone | _inside(self.outline, self._places(rule.remove))
        if gone and not any(chunk.text for index, chunk in enumerate(self.outline.chunks) if index not in gone):
            self.fail(rule.name, "what it removes is all text of the page")
        else:
            self._gone = gone

    def read(self, rule: SiteRule) -> None:
        """Read the fields that *rule* names."""
        found = {field: self._read_field(rule, field) for field in FIELDS if getattr(rule, field)}
        if rule.body:
            found["body"] = self._read_body(rule)
        for field, held in found.items():
            if isinstance(held, str):
                self._miss(rule, field, held)
            else:
                self._candidates.setdefault(_PATHS.get(field, field), []).append(held)

    def _read_field(self, rule: SiteRule, field: str) -> Candidate[Any] | str:
        """Return what the first source of *field* that finds something gives, or why none gives anything."""
        seen = ""
        for source in getattr(rule, field):
            found = self._find(source)
            value, taken = READERS[field](found, self.outline)
            if value is not None:
                where = _JOIN.join(dict.fromkeys(each.locator for each in taken))
                raw = _JOIN.join(each.text for each in taken)
                if field in _LISTS:
                    self._count(rule, field, source, found)
                return _candidate(rule, field, value, where, raw)
            if found and not seen:
                seen = f"{source!r} finds {shorten(found[0].text)} at {found[0].locator}, which cannot be used"
        return seen or f"{_JOIN.join(getattr(rule, field))!r} finds nothing"

    def _count(self, rule: SiteRule, field: str, source: str, found: Sequence[Found]) -> None:
        """Say so where *source* finds more than are read or kept."""
        everything = max(len(self.outline.matches.get(source, ())), len(found))
        names = len({each.text.casefold() for each in found})
        if everything > _MOST:
            left = f"{everything} elements, of which the first {_MOST} are read and at most {MOST} kept"
        elif (len(found) if field == "byline" else names) > MOST:
            left = f"{len(found) if field == 'byline' else names} names, of which the first {MOST} are kept"
        else:
            return
        message = f"rule {rule.name!r}: {source!r} finds {left}"
        self._issues.append(Issue(code="list-cut", path=_PATHS.get(field, field), message=message))

    def _read_body(self, rule: SiteRule) -> Candidate[Any] | str:
        places = self._places(rule.body)
        inside = sorted(_inside(self.outline, places) - self._gone)
        chunks = [chunk for chunk in map(self.outline.chunks.__getitem__, inside) if chunk.role is None]
        blocks = to_blocks(chunks)
        if not any(block.text for block in blocks):
            return f"{_JOIN.join(rule.body)!r} finds " + ("no text" if places else "nothing")
        raw = next(chunk.text for chunk in chunks if chunk.text)
        return _candidate(rule, "body", blocks, _JOIN.join(places[:_MOST]), raw)

    def _find(self, source: str) -> list[Found]:
        """Return what *source* leads to, in page order."""
        if not source.startswith(DATA):
            matches = self.outline.matches.get(source, ())[:_MOST]
            return [Found(match.value, match.locator, match.attributes.get("href")) for match in matches if match.value]
        kind, keys = split_path(source)
        nodes = self.outline.nodes if kind == "*" else nodes_of(self.outline, (kind,))
        return [
            Found(text, locate(node, keys[0]))
            for node in nodes
            if node.source == "json-ld" and keys[0] in node.values
            for text in islice(self._follow(node.values, keys), _MOST)
        ][:_MOST]

    def _follow(self, value: object, keys: Sequence[str]) -> Iterator[str]:
        held = [value]
        for key in keys:
            inner = (
                item.get(key) for each in held for item in objects_in(self.outline, each) if isinstance(item, dict)
            )
            held = list(islice((item for item in inner if item is not None), _MOST))
        for each in held:
            yield from strings_in(list(objects_in(self.outline, each)), self.outline.limits.max_headline)

    def _places(self, sources: Sequence[str]) -> list[str]:
        return [match.locator for source in sources for match in self.outline.matches.get(source, ())]

    def _miss(self, rule: SiteRule, field: str, reason: str) -> None:
        message = f"rule {rule.name!r}: {reason}; the general reader takes over"
        # A page without tags is nothing to worry about; one without the rule's headline or body is.
        severity: Severity = "warning" if field in _EXPECTED else "info"
        self._issues.append(
            Issue(code="rule-missed", path=_PATHS.get(field, field), message=message, severity=severity)
        )

    def finish(self) -> SiteReading:
        """Return what came of it all."""
        outline = self.outline
        if self._gone:
            kept = tuple(chunk for index, chunk in enumerate(outline.chunks) if index not in self._gone)
            outline = attrs.evolve(outline, chunks=kept)
        found = {field: tuple(candidates) for field, candidates in self._candidates.items()}
        return SiteReading(outline=outline, candidates=found, issues=tuple(self._issues))


def _candidate(rule: SiteRule, field: str, value: object, where: str, raw: str) -> Candidate[Any]:
    name = f"{_PATHS.get(field, field)}.{rule.name}"
    return candidate(value, source="site-rule", rule=name, locator=where, raw=raw, confidence=_TRUST)


def _inside(outline: Outline, places: Collection[str]) -> frozenset[int]:
    """Return the indexes of the chunks in the elements at *places*."""
    if not places:
        return frozenset()
    wanted = frozenset(places)
    held: list[bool] = []
    for container in outline.containers:
        held.append((container.parent >= 0 and held[container.parent]) or container.locator in wanted)
    return frozenset(
        index
        for index, chunk in enumerate(outline.chunks)
        if (chunk.container >= 0 and held[chunk.container]) or not wanted.isdisjoint(chunk.locator.split(_JOIN))
    )
