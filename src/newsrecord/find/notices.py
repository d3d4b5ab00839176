"""Read the outlet's name out of the notice of copyright under a text or at the foot of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.wordlists import word_set
from newsrecord.model.byline import Organization
from newsrecord.page.outline import Chunk, Outline
from newsrecord.patterns import late
from newsrecord.text import strip_bidi

__all__ = ["find_notices"]

# "© 2024 The Courier. All rights reserved.", "Copyright (c) 2019-2024 by The Courier", "© The Courier 2024".
_NOTICE: Final = late(
    r"(?:copyright\s?)?(?:©|\(c\)|copyright)[\s,]{0,3}"
    r"(?:(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?[\s,.|–-]{0,3})?(?:by\s)?"
    r"(?P<name>[^\W\d_][^\n©|•·]{1,79})",
    re.IGNORECASE,
)
# What follows the name: the rest of the sentence, the year, the rights.
_REST: Final = late(
    r"(?:(?<=[^\W\d_]{4})\.\s|\s(?:www\.|https?://)"
    r"|[,.]?\s(?:19|20)\d\d\b|[,.–-]?\s{0,2}(?:all rights|alle rechte|tous droits|"
    r"todos (?:los derechos|os direitos)|"
    r"tutti i diritti|все права|tüm hakları|всі права|wszelkie prawa|alle rettigheter|"
    r"med ensamrätt|جميع الحقوق)|\s?(?:版[权權]所有|保留[所一]|[Aa]ll [Rr]ights|[\u4e00-\u9fff]\s?ICP)"
    r"|\s(?:барлық құқық|усе правы|усі права|всички права"
    r"|сва права|sva prava|ყველა უფლება|բոլոր իրավունք|bütün hüquq|كل الحقوق|تمام حقوق|تمامی حقوق|כל הזכויות)).{0,80}$",
    re.IGNORECASE,
)
_TRUST: Final = 0.5
_FOOT: Final = 20
_NOBODY: Final = re.compile(
    r"\b(?:copyright|notices?|notification|policy|powered by|information|infringement|claims?)\b|/", re.IGNORECASE
)
# What the foot of a page, or the notice in it, is called.
_FEET: Final = word_set("footer foot copyright copyrights colophon legal imprint bottom fineprint smallprint rights")
_LEVELS: Final = 6
_SHORT: Final = frozenset({"Inc.", "Ltd.", "Co.", "Corp.", "Pty.", "Bros.", "Jr."})


def _without_stop(name: str) -> str:
    """Return *name* without a full stop, but for that of an abbreviation: "Harbour News e.V.", "The Courier Inc."."""
    last = name.rpartition(" ")[2]
    return name if "." in last[:-1] or last in _SHORT else name.rstrip(" .")


def _stands_at_foot(outline: Outline, chunk: Chunk) -> bool:
    holders = zip(range(_LEVELS), outline.ancestors(chunk.container), strict=False)
    return any(holder.tag == "footer" or not holder.names.isdisjoint(_FEET) for _, holder in holders)


def find_notices(outline: Outline) -> Iterator[Candidate[Organization]]:
    """Yield the owner that the last notice of copyright names: among the furniture of a text, at the foot of a page."""
    is_text = outline.form == "text"
    for chunk in reversed(outline.chunks if is_text else outline.chunks[-_FOOT:]):
        if len(chunk.text) > 200 or (chunk.role != "furniture" if is_text else chunk.role is not None):
            continue
        found = _NOTICE.match(chunk.text)
        if found is None:
            continue
        name = _without_stop(_REST.sub("", strip_bidi(found["name"])).strip(" ,-–"))
        if not is_text and (_NOBODY.search(name) or not _stands_at_foot(outline, chunk)):
            continue
        if name and name[0] == name[0].upper() and len(name.split()) <= 7:
            yield candidate(
                Organization(name=name), source="text" if is_text else "html", rule="publisher.copyright",
                locator=chunk.locator, raw=chunk.text, confidence=_TRUST,
            )  # fmt: skip
            return
