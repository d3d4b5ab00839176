"""Read the outlet's name out of the notice of copyright under a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.model.byline import Organization
from newsrecord.page.outline import Outline

__all__ = ["find_notices"]

# "© 2024 The Courier. All rights reserved.", "Copyright (c) 2019-2024 by The Courier", "© The Courier 2024".
_NOTICE: Final = re.compile(
    r"(?:copyright\s?)?(?:©|\(c\)|copyright)[\s,]{0,3}"
    r"(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?[\s,.|–-]{0,3})?(?:by\s)?"
    r"(?P<name>[^\W\d_][^\n©|•·]{1,79})",
    re.IGNORECASE,
)
# What follows the name: the rest of the sentence, the year, the rights.
_REST: Final = re.compile(
    r"(?:\.\s|[,.]?\s(?:19|20)\d\d\b|[,.–-]?\s{0,2}(?:all rights|alle rechte|tous droits|"
    r"todos (?:los derechos|os direitos)|"
    r"tutti i diritti|все права|tüm hakları|всі права|wszelkie prawa|alle rettigheter|"
    r"med ensamrätt|جميع الحقوق)).{0,80}$",
    re.IGNORECASE,
)
_TRUST: Final = 0.5


def find_notices(outline: Outline) -> Iterator[Candidate[Organization]]:
    """Yield the owner that the last notice of copyright among the furniture of a text names."""
    if outline.form != "text":
        return
    for chunk in reversed(outline.chunks):
        if chunk.role != "furniture" or len(chunk.text) > 200:
            continue
        found = _NOTICE.match(chunk.text)
        if found is None:
            continue
        name = _REST.sub("", found["name"]).strip(" .,-–")
        if name and name[0] == name[0].upper() and len(name.split()) <= 7:
            yield candidate(
                Organization(name=name), source="text", rule="publisher.copyright", locator=chunk.locator,
                raw=chunk.text, confidence=_TRUST,
            )  # fmt: skip
            return
