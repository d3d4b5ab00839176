"""Tell the notes that say that a story came from an agency's feed and that nobody at the outlet has edited it."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import holds
from newsrecord.patterns import late

__all__ = ["is_feed_note"]

_LONGEST: Final = 260
# Most texts hold none of these, and are asked no more.
_STEMS: Final = ("automati", "automáti", "bearbeitet", "redaktion", "syndicat", "agency feed", "not been edited")
_NOTE: Final = late(
    r"redaktionell nicht bearbeitet|nicht redaktionell bearbeitet|von der redaktion nicht (?:bearbeitet|geprüft)"
    r"|automatisch(?=[^.]{0,80}(?:agentur|dpa|afp|apa|sda|feed|kanal))(?:\s\S{1,24}){0,8}\s(?:übernommen|eingespielt)"
    r"|automatisch(?:\s\S{1,24}){0,3}\s(?:geplaatst|overgenomen)"
    r"|automatis(?:kt|k|k)?\s(?:publicera[dt]|publisert|publiceret|importera[dt]|hentet)"
    r"|automatiquement(?:\s\S{1,24}){0,4}\s(?:dépêche|flux|agence|afp)"
    r"|automáticamente(?:\s\S{1,24}){0,4}\s(?:agencia|teletipo)"
    r"|automaticamente(?:\s\S{1,24}){0,4}[\s'’](?:agência|agenzia|feed)"
    r"|automatycznie(?:\s\S{1,24}){0,4}\s(?:agencji|pap)|(?:syndicated|agency) feed"
    r"|not been edited by (?:\S{1,24}\s){1,5}(?:staff|team)",
    re.IGNORECASE,
)


def is_feed_note(text: str) -> bool:
    """Return whether *text* says that a story was taken from a feed as it came.

    >>> is_feed_note("Diese Meldung wurde automatisch von der Agentur (dpa) übernommen.")
    True
    >>> is_feed_note("This story has not been edited by Courier staff."), is_feed_note("The gates close automatically.")
    (True, False)
    """
    if len(text) > _LONGEST:
        return False
    folded = text.casefold()
    return holds(_STEMS, folded) and _NOTE.search(folded) is not None
