"""Tell the jump lines of printed papers: "Continued on page 4", "Fortsetzung auf Seite 4", "POOL, from A1"."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import phrase_set, word_set
from newsrecord.patterns import late

__all__ = ["is_jump"]

_LONGEST: Final = 60
_MOST_WORDS: Final = 9
_AROUND: Final = " ()[]{}（）【】.…,;:–—-→▶►●•*"
# The pages of a paper are numbered alone or within a part of it: "4", "A4", "2B".
_PAGES: Final = late(
    r"(?:.{0,50}[\s(,:])?(?:(?:pages?|pgs?|pp?(?=\.)|seiten?|p[áa]ginas?|pagine|p[áa]gs?|blz|bladzijde|side|sida|sidan|sivu"
    r"|sivulla|sivulle|str|strana|strany|straně|strane|stranici|strani|stronie|strony|stronę|[sс](?=\.)|стр|странице|сторінці"
    r"|страници|σελ|σελίδα|lpp|lk|psl|hal|halaman|trang|ص|صفحة|صفحه|עמוד)\.?\s?[a-z]{0,2}-?\d{1,3}[a-z]?"
    r"(?:\s?(?:and|und|et|y|e|en|og|och|i|и|[-–])\s?\d{1,3})?"
    r"|\d{1,3}\.?\s(?:oldalon|oldalról|sayfada|sayfadan|lehel|lappusē|puslapyje))"
)
_PART: Final = late(r".{0,40}\s(?:on|from|to|in|see)\s[a-f]-?\d{1,2}")
# The word that stands over the rest of the story.
_SLUGGED: Final = late(
    r"[A-Z][A-Z' -]{2,24}(?:,|:| [–—/])\s"
    r"(?:(?:(?:[Cc]ontinued )?[Ff]rom|[Ss]ee)\s(?:[Pp]age\s)?|[Pp]age\s)[A-F]?-?\d{1,2}"
)
_ASIAN: Final = late(
    r"(?:下转|上接|下轉|上接|紧接|緊接).{0,14}[版页頁]|\d{1,2}面(?:に|から|へ)(?:続く|つづく|続き)"
    r"|\d{1,2}면(?:에|으로|에서)?\s?계속"
)
_OPENERS: Final = word_set(
    """
    continued continues continue cont cont'd turn please see from story report more read
    weiter weiterlesen fortsetzung siehe bericht lesen mehr suite lire voir
    continua segue vedi dalla prosegue sigue pasa viene continúa continuación ver passa vem continuação
    lees vervolg zie fortsætter fortsættes fortsat fortsetter fortsettes fortsatt fortsätter fortsättning
    forts se läs les
    ciąg cd dokończenie czytaj patrz jatkuu jatkoa
    продолжение окончание начало читайте продовження закінчення початок продължава продължение
    pokračování pokračovanie dokončení nastavak nastavlja наставак nadaljevanje folytatás devamı continuare urmare
    συνέχεια bersambung lanjut sambungan xem turpinājums tęsinys järg המשך تتمة التتمة بقية البقية ادامه
    """
)
# With these the page may go without its word.
_SURE: Final = word_set("continued continues cont cont'd fortsetzung vervolg forts")
_NAMED: Final = tuple(
    phrase_set(
        "next page|page one|first page|front page|nächste seite|nächsten seite|erste seite|ersten seite|prima pagina"
        "|primera página|portada|primeira página|première page|volgende pagina"
    )
)


def is_jump(text: str) -> bool:
    """Return whether *text* sends the reader of a printed paper to the page where the story goes on, or came from.

    >>> is_jump("Continued on Page A4"), is_jump("Fortsetzung auf Seite 4"), is_jump("POOL, from A1")
    (True, True, True)
    >>> is_jump("He turned to page 4."), is_jump("Story of a lost page"), is_jump("From page to stage in 4 weeks")
    (False, False, False)
    """
    if len(text) > _LONGEST or text.count(" ") >= _MOST_WORDS:
        return False
    bare = text.strip(_AROUND)
    if not bare:
        return False
    folded = bare.casefold()
    opener = folded.partition(" ")[0].strip(",:.")
    if opener not in _OPENERS:
        is_slugged = bare[0].isupper() and bare[-1].isdecimal() and _SLUGGED.fullmatch(bare) is not None
        return is_slugged or (not bare.isascii() and _ASIAN.fullmatch(bare) is not None)
    if _PAGES.fullmatch(folded) is not None or folded.endswith(_NAMED):
        return True
    return opener in _SURE and _PART.fullmatch(folded) is not None
