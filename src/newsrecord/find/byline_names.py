"""Read one name of a byline, and tell people, organizations, desks and agencies apart."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find import byline_words as words
from newsrecord.find.wordlists import word_set
from newsrecord.model.byline import AuthorKind
from newsrecord.text import strip_bidi

__all__ = ["is_agency", "is_credential", "is_name_shaped", "kind_of", "read_name"]

# Three capitals at most, or a mark behind them; a town set in capitals is longer.
_CREDENTIAL: Final = re.compile(r"[A-Z]{2,3}|[A-Z]{2,6}[®™]")
_CREDENTIALS: Final = word_set(
    "phd ph.d ph.d. md m.d m.d. esq mba msc bsc dds dvm llm llb jd cfa cpa cfp cepf cissp cpp psp pmp rdn mph mfa"
    " lcsw frcp dphil edd"
)
_TITLE: Final = re.compile(r"(?:(?:dr|prof|professor|mr|mrs|ms)\.?\s){1,3}", re.IGNORECASE)
_SPANISH_ARTICLES: Final = frozenset({"el", "los", "las"})
_ARTICLES: Final = frozenset({"the", "le", "la", "les", "il", "die", "das"})

_LONGEST_NAME: Final = 40
_NAME_WORD: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|['\u2019.-]){0,20}")
_NO_NAME: Final = word_set(
    """
    share save print email comments comment subscribe listen watch read more news home menu search login sign breaking
    live latest opinion politics business sports sport culture health world video photo photos gallery the by to for of
    in on and your our this with how what why best top guide back next previous contents introduction overview website
    report article content strategy sponsored powered
    call contact phone show view hide open close bio bios account link takeaways
    """
)


def is_agency(name: str) -> bool:
    """Return whether *name* is that of a news agency.

    >>> is_agency("AFP"), is_agency("Anna Martel")
    (True, False)
    """
    return name.strip(" .()").casefold() in words.AGENCIES


def is_credential(word: str) -> bool:
    """Return whether *word* is a degree or a licence behind a name.

    >>> is_credential("PhD"), is_credential("Roe")
    (True, False)
    """
    return _CREDENTIAL.fullmatch(word) is not None or word.casefold() in _CREDENTIALS


def read_name(name: str) -> str:
    """Return *name* without academic titles before it, credentials behind it and marks around it.

    >>> read_name("Dr. Vahid Osman, PhD")
    'Vahid Osman'
    """
    name = strip_bidi(name).strip(' ,;:|*\u2022\u00b7\u22c5"\u201c\u201d')
    name = _TITLE.sub("", name, count=1) if _TITLE.match(name) else name
    head, *rest = name.split(",")
    while rest and is_credential(rest[0].strip()):
        rest.pop(0)
    tokens = ",".join((head, *rest)).split()
    # Behind a blank only a known one counts: many outlets set surnames in capitals.
    while len(tokens) > 2 and tokens[-1].casefold() in _CREDENTIALS:
        tokens.pop()
    name = " ".join(tokens).strip(" ,;:-\u2013\u2014")
    # Pages that hold a name twice, once for small screens, glue the two together.
    half = len(name) // 2
    return name[:half] if len(name) > 8 and name[:half] == name[half:] else name


def kind_of(name: str) -> AuthorKind:
    """Return what *name* is likely to be: a person, an organization, or a desk of the outlet.

    >>> kind_of("Podium Staff"), kind_of("Le Figaro"), kind_of("Ana Ruiz")
    ('staff', 'organization', 'person')
    """
    tokens = [token.casefold().strip(".,") for token in name.split()]
    ends = [token.rpartition("-")[2] for token in tokens] if "-" in name else ()
    if not (words.STAFF_WORDS.isdisjoint(tokens) and words.STAFF_WORDS.isdisjoint(ends)):
        return "staff"
    if is_agency(name) or not words.ORGANIZATION_WORDS.isdisjoint(tokens):
        return "organization"
    if len(tokens) > 1 and tokens[0] in _ARTICLES and name[0].isupper():
        return "organization"
    if len(tokens) > 3 and tokens[0] in _SPANISH_ARTICLES and ("de" in tokens or "del" in tokens):
        # "El Sol de México"; "El Mehdi Berrada" is a person.
        return "organization"
    return "organization" if "." in name.strip(".") and " " not in name and name.islower() else "person"


def is_name_shaped(text: str) -> bool:
    """Return whether *text* is two to four words with a capital each, and none that only other lines have.

    >>> is_name_shaped("Ana de la Cruz"), is_name_shaped("Breaking News"), is_name_shaped("Ana")
    (True, False, False)
    """
    parts = text.split()
    return (
        2 <= len(parts) <= 4
        and len(text) <= _LONGEST_NAME
        and all(_NAME_WORD.fullmatch(word) for word in parts)
        and all(word[0].isupper() or word.casefold() in words.PARTICLES for word in parts)
        and kind_of(text) == "person"
        and not (parts[0].isupper() and is_agency(parts[0]))
        and not any(word.casefold() in _NO_NAME or word.endswith(("'s", "\u2019s")) for word in parts)
    )
