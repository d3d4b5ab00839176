"""Find the author whose life the last lines of a story tell: "Ana Ruiz is a former engineer. She lives in Lund."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsrecord.find.bylines.aside import is_portrait, read_portrait
from newsrecord.find.bylines.declared import make_byline, unique_authors
from newsrecord.find.bylines.kinds import kind_of
from newsrecord.find.bylines.links import leads_to_author
from newsrecord.find.bylines.names import is_name_shaped
from newsrecord.find.bylines.trades import is_role_word
from newsrecord.find.candidate import Candidate
from newsrecord.find.closers import is_copyright, is_offer
from newsrecord.find.keys import fold
from newsrecord.find.landmarks import is_aside
from newsrecord.find.lives import ACTS, OWN_ACTS
from newsrecord.find.wordlists import word_set
from newsrecord.model.byline import Author, Byline
from newsrecord.page.outline import Chunk, Outline

__all__ = ["is_told", "signed_off"]

# Paragraphs that a story has before it says who wrote it.
_STORY: Final = 3
_LAST: Final = 2
_SHORTEST: Final = 20
_LONGEST: Final = 500
_LONGEST_LABEL: Final = 40
_MOST_NAMES: Final = 4
_LONGEST_CLAUSE: Final = 120
_LONG_WORD: Final = 6
_REACH: Final = 5
_TRUST: Final = 0.36
_DASHES: Final = "\u2014\u2013-*~([ "
_LABEL: Final = re.compile(r"(?:about )?the (?:writer|author|columnist)s?\s?[,:]?\s", re.IGNORECASE)
# "Ana Ruiz, a teacher at the harbour school, is ...", "Ana Ruiz of Lund is ..."
_BETWEEN: Final = re.compile(
    r"(?:,\s(?:an?|the)\s(?P<office>[^.;:!?\n]{2,160}),|,|\s(?:of|from)\s[^\W\d_a-z][^.;:!?\n]{1,40}?)?"
    r"\s(?P<act>[^\W\d_]{2,15})\s"
)
_JOINED: Final = re.compile(r"\s(?:and|&)\s")
# What those are who write to a paper once.  Some of these words are surnames as well, but in small letters they are
# none; and German, which writes them with a capital, has no surname among them.
_CALLINGS: Final = word_set(
    """
    nurse farmer pastor priest bishop imam chaplain deacon carpenter plumber electrician paramedic firefighter pilot
    sailor fisherman veteran homemaker resident volunteer executive principal superintendent businessman businesswoman
    banker lobbyist commissioner councilman alderman mayor soldier colonel coach instructor retiree pensioner retired
    citizen parent grandmother grandfather mother father shopkeeper innkeeper beekeeper gardener miner judge cook chef
    rentnerin rentner krankenschwester krankenpfleger krankenpflegerin landwirt landwirtin pensionierte pensionierter
    hausfrau handwerker handwerkerin kauffrau kaufmann polizist polizistin pensionär
    retraitée retraité agriculteur agricultrice infirmier infirmière éleveur éleveuse maire citoyen citoyenne
    commerçant commerçante artisan artisane
    jubilada jubilado enfermero enfermera agricultor agricultora ganadero ganadera vecino vecina alcalde alcaldesa
    ciudadano ciudadana comerciante aposentada aposentado enfermeiro enfermeira morador moradora prefeito
    pensionata pensionato infermiere infermiera contadino contadina sindaco cittadino cittadina
    verpleegkundige gepensioneerd gepensioneerde boer boerin inwoner burgemeester
    pensionerad sjuksköterska lantbrukare pensjonist sykepleier bonde pensioneret sygeplejerske landmand
    """
)


def signed_off(outline: Outline, told: Sequence[int], headline: str) -> Candidate[Byline] | None:
    """Return the byline of whom one of the last lines of a story portrays.

    Who stands in the story itself is told of, and has not written it, unless the headline begins with the name: columns
    are headed so.

    Args:
        outline: the page.
        told: the places of the paragraphs behind the headline.
        headline: the words of the headline.
    """
    chunks = outline.chunks
    story = [place for place in told if not is_aside(outline, chunks[place])]
    if len(story) <= _STORY:
        return None
    for place in _last_places(outline, story):
        chunk = chunks[place]
        authors = _portrayed(outline, chunk.text, chunks[place - 1].text[:_LONGEST_LABEL] + " ")
        if not authors:
            continue
        before = [chunks[at].text for at in story if at < place]
        if len(before) < _STORY or any(is_told(author.name, before, headline) for author in authors):
            return None
        return make_byline(Byline(authors=authors), "html", "portrait", chunk.locator, chunk.text, _TRUST)
    return _linked_life(outline, story[_STORY])


def _linked_life(outline: Outline, start: int) -> Candidate[Byline] | None:
    """Return the byline of the one person whose life opens with a link to an author's page, in whatever box it stands.

    "Ana Ruiz is a mediocre gamer and a beekeeper": such a link makes up for the office.
    """
    found: dict[str, Chunk] = {}
    for chunk in outline.chunks[start:]:
        if not chunk.link_chars or chunk.kind != "paragraph" or not _SHORTEST <= len(chunk.text) <= _LONGEST:
            continue
        link = next(iter(chunk.links), None)
        name = chunk.text[: link.end].strip() if link is not None and not link.start else ""
        if link is not None and is_name_shaped(name) and is_portrait(name, chunk.text) and leads_to_author(link.url):
            found.setdefault(name, chunk)
    if len(found) != 1:
        # Where several are told of, they are those who write for the outlet.
        return None
    name, chunk = found.popitem()
    return make_byline(Byline(authors=(Author(name=name),)), "html", "portrait", chunk.locator, chunk.text, _TRUST)


def _last_places(outline: Outline, story: Sequence[int]) -> list[int]:
    """Return the places of the last lines of the story, from the last on: short ones, too, beside its paragraphs."""
    chunks, last = outline.chunks, story[-1]
    column = _column(outline, chunks[story[0]])
    behind = [
        place
        for place in range(last + 1, min(len(chunks), last + 1 + _LAST))
        if _column(outline, chunks[place]) == column and not is_aside(outline, chunks[place])
    ]
    places = [*behind[::-1], *story[: -1 - _LAST : -1]]
    return [place for place in places if _may_portray(chunks[place])]


def _may_portray(chunk: Chunk) -> bool:
    if chunk.kind != "paragraph" or not _SHORTEST <= len(chunk.text) <= _LONGEST:
        return False
    return not (is_copyright(chunk.text) or is_offer(chunk.text[:_LONGEST_CLAUSE]))


def _column(outline: Outline, chunk: Chunk) -> int:
    """Return the container that a paragraph stands in: around its own element, where a class makes it one."""
    holder = outline.containers[chunk.container] if chunk.container >= 0 else None
    return holder.parent if holder is not None and holder.tag == "p" else chunk.container


def _portrayed(outline: Outline, text: str, above: str) -> tuple[Author, ...]:
    """Return the author, or the two, whom *text* opens with and portrays; a label may stand before it, or *above*."""
    text = text.lstrip(_DASHES)
    label = _LABEL.match(text)
    text = text[label.end() :] if label is not None else text
    is_labelled = label is not None or _LABEL.fullmatch(above) is not None
    tokens = text.split(maxsplit=_MOST_NAMES * 2 + 1)[: _MOST_NAMES * 2 + 1]
    for count in range(2, len(tokens) + 1):
        name = " ".join(tokens[:count]).rstrip(",")
        names = _JOINED.split(name)
        if not all(map(is_name_shaped, names)) or any(kind_of(each) != "person" for each in names):
            continue
        if _tells(outline, name, text, is_labelled=is_labelled):
            # "Ana Ruiz is a former engineer. Tom Lee is a retired nurse."
            behind = text.partition(". ")[2]
            others = _portrayed(outline, behind, "") if behind else ()
            return unique_authors((*(Author(name=each) for each in names), *others))
    return ()


def _tells(outline: Outline, name: str, text: str, *, is_labelled: bool) -> bool:
    """Return whether *text*, which opens with *name*, goes on with an office, or with what only people do.

    Below a label it is enough that it goes on as a life does.
    """
    if is_portrait(name, text) and (is_labelled or read_portrait(name, text, outline.language) is not None):
        return True
    found = _BETWEEN.match(text, len(name))
    if found is None or found["act"] not in ACTS:
        return False
    clause = text[found.end() : found.end() + _LONGEST_CLAUSE].partition(". ")[0]
    is_own = is_labelled or found["act"] in OWN_ACTS
    said = f"{found['office'] or ''} {clause}".rstrip(".").split()
    return is_own or any(map(is_role_word, said)) or (any(map(_is_calling, said)) and _goes_on(text))


def _goes_on(text: str) -> bool:
    """Return whether each sentence behind the first tells of a life, too: nobody is said to have said something."""
    behind = text.split(". ")[1:]
    return all("@" in each or not ACTS.isdisjoint(each.split(maxsplit=_REACH)[:_REACH]) for each in behind)


def _is_calling(word: str) -> bool:
    word = word.rstrip(",")
    return (word.islower() or len(word) > _LONG_WORD) and word.casefold() in _CALLINGS


def is_told(name: str, before: Sequence[str], headline: str) -> bool:
    """Return whether the story tells of somebody of that family name, or its headline does."""
    family = name.rsplit(maxsplit=1)[-1]
    if any(family in text for text in before):
        return True
    return not _labels(headline, name) and fold(family) in fold(headline).split()


def _labels(headline: str, name: str) -> bool:
    """Return whether a headline has the *name* set off: "Ana Ruiz: Sell it", "RUIZ: Sell it", "Sell it | Ana Ruiz"."""
    label, _, rest = headline.partition(":")
    key = fold(name)
    marked = (label if rest else "", headline.rpartition("|")[2])
    return any(part and (key == part or key.endswith(" " + part)) for part in map(fold, map(str.strip, marked)))
