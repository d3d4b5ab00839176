"""Find who wrote a story."""

from __future__ import annotations

from typing import Final

import attrs

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.author_boxes import boxed_authors
from newsrecord.find.bylines.bracketed import OFFICE, bracketed_bylines
from newsrecord.find.bylines.declared import declared_bylines
from newsrecord.find.bylines.families import is_chinese_name
from newsrecord.find.bylines.guests import guest_authors
from newsrecord.find.bylines.labels import labelled_elsewhere
from newsrecord.find.bylines.lines import is_initials
from newsrecord.find.bylines.opening import opening_byline
from newsrecord.find.bylines.outlets import Outlet
from newsrecord.find.bylines.portraits import portrayed_authors
from newsrecord.find.bylines.printed import printed_bylines
from newsrecord.find.bylines.sources import closing_agencies, credited_sources, dated_agencies
from newsrecord.find.bylines.text import BYLINE_CUES, is_byline, parse_byline
from newsrecord.find.bylines.trades import STAFF_ROLES
from newsrecord.find.bylines.undersigned import undersigned
from newsrecord.find.bylines.unlisted import may_be_offices
from newsrecord.find.candidate import Candidate, trusted
from newsrecord.find.keys import fold, squash
from newsrecord.find.landmarks import near_headline
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Outline

__all__ = ["BYLINE_CUES", "PRINTED_RULES", "find_bylines", "is_byline", "parse_byline"]

_DECLARED: Final = frozenset({"json-ld", "meta", "microdata"})
PRINTED_RULES: Final = frozenset({"byline.cue", "byline.labelled"})
_SIGNED: Final = PRINTED_RULES | {"byline.row", "byline.label", "byline.author-link", "byline.bracketed"}
_CUED: Final = frozenset({"byline.cue", "byline.label", "byline.author-link"})
# What is called a byline, though nothing opens it as one.
_MARKED: Final = _CUED | {"byline.labelled"}
_HEAD: Final = 6
_LEAST: Final = 0.4
_LEAST_SIGNED: Final = 0.55
# A cue tells a byline below the story as well.
_LEAST_CUED: Final = 0.3
_LONGEST_INITIALS: Final = 5
_MOST_DECLARED: Final = 3
_MOST_LOOKED_AT: Final = 1_000
_FEWEST_SIGNS: Final = 2
_MOST_SIGNS: Final = 4


def find_bylines(outline: Outline) -> tuple[Candidate[Byline], ...]:
    """Return the bylines that the input gives, the likeliest first.

    Declared ones name the authors most exactly; printed ones have the words, the place and the agency.
    """
    outlet = Outlet.of(outline)
    found = [*declared_bylines(outline), *printed_bylines(outline)]
    if outline.form == "html":
        found += guest_authors(outline)
    if outline.form == "html" or not _name_somebody(found, outlet):
        found += bracketed_bylines(outline)
    if outline.form == "html" and not _name_somebody(found, outlet):
        found += opening_byline(outline)
    if outline.form == "html" and not _name_somebody(found, outlet):
        found += labelled_elsewhere(outline)
        found += undersigned(outline)
        found += portrayed_authors(outline)
    if outline.form == "html" and not _name_somebody(found, outlet):
        found += boxed_authors(outline)
    if outline.form == "html" and not any(each.value.authors or each.value.agency for each in found):
        found += credited_sources(outline)
        found += dated_agencies(outline)
        found += closing_agencies(outline)
    judged = [_judge(each, outlet) for each in found if each.value.authors or each.value.agency]
    judged.sort(key=lambda each: -each.evidence.confidence)
    if judged and not judged[0].value.authors and all(is_agency(name) for each in judged for name in each.value.names):
        judged[0] = _sign_agency(judged[0])
    judged = _prefer_printed(outline, _prefer_own(outline, judged))
    return tuple(_prefer_named(_prefer_fuller(outline, _prefer_reporters(judged))))


def _sign_agency(found: Candidate[Byline]) -> Candidate[Byline]:
    """Return *found* with its agency as the author: where a page names nobody else, the agency wrote the story."""
    agency = Author(name=found.value.agency or "", kind="organization")
    return Candidate(attrs.evolve(found.value, authors=(agency,)), found.evidence)


def _prefer_named(judged: list[Candidate[Byline]]) -> list[Candidate[Byline]]:
    """Return the bylines with one of people first where the likeliest names an account, or a house with a guest."""
    if judged and _is_of_house(judged[0]):
        signed = next((each for each in judged if each.evidence.rule == "byline.portrait"), None)
    elif judged and judged[0].value.names and all(map(_is_account, judged[0].value.names)):
        signed = next((each for each in judged if each.evidence.source == "html" and _names_people(each)), None)
    else:
        return judged
    return judged if signed is None else [trusted(signed, 1.0), *(each for each in judged if each is not signed)]


def _name_somebody(found: list[Candidate[Byline]], outlet: Outlet) -> bool:
    """Return whether any of the bylines names a person.

    An account of a publishing system is none ("redaction2", "m.lopez"), nor is the outlet, which many declare as one.
    """
    return any(
        author.kind == "person" and not _is_account(author.name) and not outlet.is_named(author.name)
        for each in found
        for author in each.value.authors
    )


def _names_people(found: Candidate[Byline]) -> bool:
    names = found.value.names
    return found.evidence.confidence >= _LEAST and bool(names) and all(name.count(" ") for name in names)


def _is_account(name: str) -> bool:
    return name.isascii() and name.islower() and " " not in name


def _prefer_fuller(outline: Outline, judged: list[Candidate[Byline]]) -> list[Candidate[Byline]]:
    """Return the bylines with a printed one first that names those whom the declared one does, and others.

    Many publishing systems declare but the first of several authors.
    """
    best = judged[0] if judged else None
    if best is not None and best.evidence.source != "text" and _is_of_house(best):
        # Where a house is declared, or printed above a story, to have written it, the page may say below who did.
        signed = next((each for each in judged[1:] if _is_signed(each)), None) or _signed_below(best, judged)
        return judged if signed is None else [trusted(signed, 1.0), *(each for each in judged if each is not signed)]
    if best is None or best.evidence.source not in _DECLARED or len(best.value.authors) > _MOST_DECLARED:
        return judged
    count = len(best.value.authors)
    for each in judged[1:]:
        if (
            each.evidence.rule in PRINTED_RULES
            and each.evidence.confidence >= 0.55
            and len(each.value.authors) > count
            and len(declared := _surest_names(best)) == count
            and len(shown := _surest_names(each)) > count
            # A house or a desk may stand behind the people: "Ana Ruiz, Tom Lee and Harbour Team".
            and [author.kind for author in each.value.authors[: len(shown)]] == ["person"] * len(shown)
            and not any(author.kind == "person" for author in each.value.authors[len(shown) :])
            and declared == shown[:count]
            and not may_be_offices(outline, each.evidence.raw, each.value.names[count])
        ):
            spelt = trusted(_spelt_as(best.value.authors, each), 1.0)
            return [spelt, *(other for other in judged if other is not each)]
    return judged


def _spelt_as(declared: tuple[Author, ...], printed: Candidate[Byline]) -> Candidate[Byline]:
    """Return a *printed* byline in capitals with the names that are *declared* as well as these spell them."""
    authors = list(printed.value.authors)
    for place, author in enumerate(declared):
        if authors[place].name.isupper():
            authors[place] = attrs.evolve(authors[place], name=author.name)
    return Candidate(attrs.evolve(printed.value, authors=tuple(authors)), printed.evidence)


def _prefer_own(outline: Outline, judged: list[Candidate[Byline]]) -> list[Candidate[Byline]]:
    """Return the bylines with one printed near the headline first where marks all over the page name others, too.

    Teasers mark their authors as the story does (``rel="author"``, microdata).
    """
    best = judged[0] if judged else None
    if best is None or not (best.evidence.rule == "byline.rel-author" or best.evidence.source == "microdata"):
        return judged
    row = next((each for each in judged if each.evidence.rule == "byline.row"), None)
    if row is not None and best.evidence.rule == "byline.rel-author" and set(best.value.names) < set(row.value.names):
        # Guests have no page of their own that their names could lead to.
        return [trusted(row, 1.0), *(each for each in judged if each is not row)]
    own = next((each for each in judged if each.evidence.rule in _MARKED and each.evidence.confidence >= 0.55), None)
    if own is None or not _surest_names(own) or "|" not in best.evidence.locator:
        return judged
    named, marked = set(map(fold, own.value.names)), set(map(fold, best.value.names))
    has_none = marked.isdisjoint(named) and own.evidence.rule in _CUED
    is_own = has_none or (len(marked) > _MOST_DECLARED and len(own.value.authors) <= _MOST_DECLARED)
    is_own = is_own or (named < marked and not _are_near(outline, marked - named))
    return [trusted(own, 1.0), *(each for each in judged if each is not own)] if is_own else judged


def _are_near(outline: Outline, names: set[str]) -> bool:
    """Return whether one of *names* is printed right by the headline."""
    lines = [fold(chunk.text) for distance, chunk in near_headline(outline) if distance <= _HEAD]
    return any(name in line for line in lines for name in names)


def _prefer_printed(outline: Outline, judged: list[Candidate[Byline]]) -> list[Candidate[Byline]]:
    """Return the bylines with a printed one first where the declared one names people whom the page never shows.

    Who enters a story into a publishing system is often declared to be its author.
    """
    printed = next((each for each in judged if each.evidence.rule in _CUED), None)
    best = judged[0] if judged else None
    if best is None or printed is None or printed.evidence.confidence < 0.55 or best.evidence.source not in _DECLARED:
        return judged
    shown, declared = _surest_names(printed), _surest_names(best)
    if not shown or len(shown) != len(printed.value.authors) or len(declared) != len(best.value.authors):
        return judged
    words = {word for name in declared for word in name.split()}
    if any(word in words for name in shown for word in name.split()) or shown[0].isascii() != declared[0].isascii():
        return judged
    if any(name in fold(chunk.text) for chunk in outline.chunks[:_MOST_LOOKED_AT] for name in declared):
        return judged
    return [trusted(printed, 1.0), *(each for each in judged if each is not printed)]


def _prefer_reporters(judged: list[Candidate[Byline]]) -> list[Candidate[Byline]]:
    """Return the bylines, first one in brackets that call people reporters, where it has not the declared name.

    Systems of East Asia declare the editor in charge, and platforms there print the account that a story came from.
    """
    best = judged[0] if judged else None
    if best is None or not (best.evidence.source in _DECLARED or all(map(_is_platform_account, best.value.names))):
        return judged
    signed = next((each for each in judged if each.evidence.rule == "byline.bracketed"), None)
    if signed is None or OFFICE.search(signed.evidence.raw) is None:
        return judged
    declared = set(best.value.names)
    others = [each for each in judged if each is not best and each.evidence.source not in _DECLARED]
    if any(not declared.isdisjoint(each.value.names) for each in others):
        return judged
    return [trusted(signed, 1.0), *(each for each in judged if each is not signed)]


def _is_platform_account(name: str) -> bool:
    """Return whether *name* is in Han and none of a person there: "海港眼"."""
    return "\u4e00" <= name[0] <= "\u9fff" and name.isalnum() and not is_chinese_name(name)


def _is_of_house(found: Candidate[Byline]) -> bool:
    return bool(found.value.authors) and all(author.kind != "person" for author in found.value.authors)


def _signed_below(best: Candidate[Byline], judged: list[Candidate[Byline]]) -> Candidate[Byline] | None:
    """Return the one line far from the headline that opens as a byline does, where a desk is named at the top.

    What an agency wrote has no other author, and several such lines are those of other stories.
    """
    if any(is_agency(name) for name in best.value.names):
        return None
    cued = [each for each in judged if each.evidence.rule == "byline.cue" and _is_signed(each, _LEAST_CUED)]
    return cued[0] if cued and len({each.value.names for each in cued}) == 1 else None


def _is_signed(found: Candidate[Byline], least: float = _LEAST_SIGNED) -> bool:
    """Return whether a byline is printed as one, and names people and nobody else."""
    authors = found.value.authors
    return (
        found.evidence.rule in _SIGNED
        and found.evidence.confidence >= least
        and bool(authors)
        and all(author.kind == "person" for author in authors)
    )


def _surest_names(found: Candidate[Byline]) -> list[str]:
    return [fold(author.name) for author in found.value.authors if author.kind == "person" and _is_whole(author.name)]


def _is_whole(name: str) -> bool:
    """Return whether *name* is a whole one: of several words, or of a few signs where names have no blank."""
    return " " in name or (_FEWEST_SIGNS <= len(name) <= _MOST_SIGNS and all("\u4e00" <= c <= "\ud7a3" for c in name))


def _judge(found: Candidate[Byline], outlet: Outlet) -> Candidate[Byline]:
    """Return *found* with less trust where it names nobody, nobody but the outlet, or only a log-in."""
    found = _settle_outlet(found, outlet)
    names = found.value.names
    factor = 1.0
    if not names:
        factor = 0.8
    elif all(outlet.is_named(name) for name in names) or _tells_host(found, outlet):
        # Every story of the outlet could be declared to be by the outlet.
        factor = 0.35
    elif found.evidence.source != "text" and all(name.isascii() and " " not in name for name in names):
        factor = 0.58
    elif all(map(is_initials, names)):
        # Who is printed with a whole name as well is known by that.
        factor = 0.6
    if factor == 1.0:
        return found
    return trusted(found, found.evidence.confidence * factor)


def _settle_outlet(found: Candidate[Byline], outlet: Outlet) -> Candidate[Byline]:
    """Return *found* without the outlet beside people, and with a label for its people whole: "Harbour Contributor"."""
    authors = [_part_house(_rename(author, outlet), outlet) for author in found.value.authors]
    if len(authors) > 1 and any(author.kind == "person" and not outlet.is_named(author.name) for author in authors):
        others = [a for a in authors if not (outlet.is_named(a.name) or _is_desk(a, outlet) or _is_branch(a, outlet))]
        authors = others or authors
    if tuple(authors) == found.value.authors:
        return found
    return Candidate(attrs.evolve(found.value, authors=tuple(authors)), found.evidence)


def _tells_host(found: Candidate[Byline], outlet: Outlet) -> bool:
    """Return whether the outlet's address belongs to what is declared: "Harbour Radio (www.harbour.example)"."""
    if not outlet.hosts or found.evidence.source not in _DECLARED or len(found.value.authors) > 1:
        return False
    raw = found.evidence.raw.casefold().strip()
    for host in outlet.hosts:
        front, met, behind = raw.partition(host)
        front = front.removesuffix("www.").rstrip("(")
        if met and not behind.strip(")") and not front.rstrip().endswith((",", "for", "@", "|", "-")):
            return True
    return False


def _rename(author: Author, outlet: Outlet) -> Author:
    """Return *author*, the outlet with an office behind it as one label, the outlet in a word as an organization."""
    if not outlet.is_named(author.name):
        return author
    if author.role and author.role.split()[-1].casefold() in STAFF_ROLES:
        return attrs.evolve(author, name=f"{author.name} {author.role}", kind="staff", role=None)
    if author.kind == "person" and outlet.begins(author.name):
        return attrs.evolve(author, kind="staff", role=None)
    # A weblog may bear its author's full name.
    if author.kind == "person" and (" " not in author.name or "." in author.name):
        return attrs.evolve(author, kind="organization", role=None)
    return author


def _part_house(author: Author, outlet: Outlet) -> Author:
    """Return *author* without the outlet's initials behind the name, as Finnish papers set them: "Ana Ruiz HM"."""
    name, _, last = author.name.rpartition(" ")
    if not last.isupper() or not 1 < len(last) <= _LONGEST_INITIALS or " " not in name or author.kind != "person":
        return author
    key = last.casefold()
    if key not in outlet.initials and key not in outlet.keys:
        return author
    return attrs.evolve(author, name=name, affiliation=author.affiliation or last)


def _is_branch(author: Author, outlet: Outlet) -> bool:
    """Return whether *author* is one of the outlet's own stations, called after it: "HR NORTH"."""
    first, _, rest = author.name.partition(" ")
    # A letter and a point are somebody's initial, and some hosts are called by a letter.
    return bool(rest) and len(first) > 1 and first.isupper() and first.isalnum() and squash(first) in outlet.keys


def _is_desk(author: Author, outlet: Outlet) -> bool:
    """Return whether *author* is the outlet's own team: "Harbour Editorial Team"."""
    key = squash(author.name)
    return author.kind == "staff" and any(len(site) > 3 and key.startswith(site) for site in outlet.keys)
