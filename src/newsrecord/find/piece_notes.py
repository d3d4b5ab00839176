"""Tell notes on a story itself, who made or paid for it and where it stood first, from news in the same words."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import Phrases

__all__ = ["notes_piece", "tells_news"]

# Bills are sponsored by members, courses are held in partnership with schools, and a sickness first appeared in May.
_MADE: Final = Phrases(
    """
    originally published|originally appeared|first published|first appeared|was produced by
    |was developed in partnership|in partnership with|sponsored by|reporting by|editing by
    """
)
_PIECES: Final = (
    "article|story|piece|report|reporting|post|essay|interview|series|content|column|video|podcast|episode|project|coverage"
    "|op-ed|oped|commentary|investigation|feature|work|analysis|dispatch|excerpt|review|blog|newsletter|translation|text"
    "|edition|version|q&a|conversation|press release|release|dossier|guide|profile|letter|data|research|material|page"
)
_NOTE: Final = re.compile(
    # "This story was produced by", "A version of this article first appeared", "The post Rain first appeared on Mail."
    rf"\b(?:this|these)\s(?:[\w’'-]{{1,20}}\s){{0,2}}(?:{_PIECES})\b|\bthe\spost\s|\b(?:it|article|story|post)\s(?:was\s)?(?:first|originally)\s"
    # "Originally published in the Mail.", "Produced in partnership with the Mail", "(Reporting by Jo Roe)"
    r"|^\W{0,4}(?:(?:this|it|is|was|has|been|and|with|additional|original|some|further|produced|published|created|presented"
    r"|developed|written|reported|made|supported|powered|paid|content|article|story|series|editor’s|editor's"
    r"|note)\W{1,3}){0,4}(?:originally|first|produced|in\spartnership|sponsored|reporting|editing)\s"
    r"|[(;.\[\u2013\u2014-]\s{0,2}(?:(?:additional|with)\s)?(?:reporting|editing|originally|first\s(?:published|appeared))\s"
    r"|\b(?:additional|with)\s(?:reporting|editing)\sby\b",
    re.IGNORECASE,
)

# An appeal speaks to somebody, for somebody, or begins with what is to be done.
_SPEAKING: Final = re.compile(
    r"\b(?:you|your|yours|us|our|ours|we|i|my|me|click|here|please|inbox|e-?mail|this|these)\b"
    r"|^\W{0,4}(?:sign|subscribe|join|follow|donate|support|stay|get|download|read|become|make|share|leave|contact"
    r"|register|log|like|help|listen|watch|try|start|bookmark|send|write|tell|let|visit|check|want|enjoy|need|never"
    r"|already|free|new|don)\b",
    re.IGNORECASE,
)
_TELLING: Final = re.compile(r"\b(?:said|told|asked|urged|called|announced|ruled|heard|was|were|had|according)\b")
_SHORTEST_NEWS: Final = 60


def notes_piece(text: str) -> bool:
    """Return whether *text* says of the story itself who made it, or where it was published first.

    >>> notes_piece("This story was produced by the Harbour Desk."), notes_piece("The bill was sponsored by Jo Roe.")
    (True, False)
    """
    return _MADE.stand_in(text) and _NOTE.search(text) is not None


def tells_news(text: str) -> bool:
    """Return whether *text*, with words that appeals have, tells in English of what others said or did.

    >>> tells_news("Farmers can sign up for the scheme at the office until the end of March, the ministry said.")
    True
    >>> tells_news("Sign up for our newsletter, as the mayor said.")
    False
    """
    return len(text) >= _SHORTEST_NEWS and _TELLING.search(text) is not None and _SPEAKING.search(text) is None
