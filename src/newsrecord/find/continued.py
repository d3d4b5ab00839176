"""Tell the lines that say where a story goes on, below the advertisement or behind the video, and what stands there."""

from __future__ import annotations

from typing import Final

from newsrecord.find.jumps import is_jump
from newsrecord.find.wordlists import holds, phrase_set

__all__ = ["is_advert", "is_continued"]

# What stands above an advertisement, and is all that is left of one.
_LABELS: Final = phrase_set(
    """
    advertisement|advertisements|advertising|advert|ad|ads|adv|anzeige|anzeigen|werbung|publicité|publicite|publicidad
    |publicidade|pubblicità|pubblicita|pub|publi|anuncio|anúncio|publicitat|reklama|reklam|reklame|reklaam|reclame
    |reclamă|reclama|advertentie|publicitate|hirdetés|annons|annonce|annonse|mainos|inzerce|inzercia|inzerát|oglas|oglasi
    |reklāma|reklamos|реклама|оглас|διαφήμιση|διαφημιση|iklan|quảng cáo|広告|廣告|广告|광고|إعلان|اعلان|آگهی
    |advertensie|tallace|talla|matangazo|tangazo|xayeysiis|isikhangiso
    |izikhangiso|ìpolówó|piblisite
    |dokam-barotra|ማስታወቂያ
    |اشتہار|اشتہارات|اشتهار|اشتهارات|تبلیغات|ڕیکلام|ریکلام
    |annuncio pubblicitario|anuncio publicitario|פרסומת|विज्ञापन|বিজ্ঞাপন|โฆษณา
    |請繼續往下閱讀|请继续往下阅读|繼續往下閱讀|继续往下阅读|請往下繼續閱讀|请往下继续阅读|請繼續閱讀|请继续阅读|文章繼續|文章未完|下文繼續
    |記事は下に続く|記事の続きは以下|기사는 아래에 이어집니다|아래로 계속
    """
)
_LONGEST_LABEL: Final = 24
_AROUND_LABEL: Final = " .…-–—•·|*:[]()<>▼↓0123456789"
_LONGEST: Final = 100
_MOST_WORDS: Final = 12
_OPENS: Final = 24
# So near stands where the story goes on to what it goes on behind.
_BEFORE, _BEHIND = 16, 34
# What a story goes on behind.
_ADVERTISEMENTS: Final = (
    "advert", "anzeige", "werbung", "publicit", "publicid", "pubblicit", "reklam", "reklaam", "reklām",
    "оглас", "annonc", "annons", "maino",
    "hirdetés", "oglas", "реклам", "διαφήμισ", "διαφημισ", "iklan", "quảng cáo", "広告", "廣告", "广告", "광고",
    "إعلان", "اعلان", "تبلیغ", "פרסומת", "विज्ञापन",
)  # fmt: skip
_PICTURES: Final = (
    "video", "wideo", "videem", "видео", "відео", "βίντεο", "foto", "fotk", "фото", "bild", "bilde", "billed",
    "photo", "image",
    "imagen", "imagem", "immagin", "afbeelding", "kuvan", "grafi", "zdjęci", "galeri", "galerie", "gallery", "tweet",
    "content",
)  # fmt: skip
# Pictures are spoken of in stories, too: there the line opens with what goes on.
_STORIES: Final = (
    "artikel", "artikkel", "artikl", "article", "articol", "articolo", "artículo", "artigo", "artyku", "story",
    "text", "tekst",
    "testo", "texto", "saken", "sagen", "juttu", "článek", "článok", "clanak", "članak", "cikk", "nota", "noticia",
    "notícia", "matéria", "reportagem", "suite", "haber", "продолж", "продовж", "текст", "стать", "статт", "scroll",
    "continu", "continú", "sigue", "segue", "weiterlesen", "lees verder", "dalsz", "ciąg", "pokrač", "pokrac",
    "συνέχεια", "lanjut", "berita", "記事", "文章", "기사",
)  # fmt: skip
_WHERE: Final = (
    "after", "below", "beneath", "scroll", "nach ", "unter ", "après", "sous ", "después", "tras ", "debajo", "abajo",
    "dopo", "sotto", "após", "depois", "abaixo", "onder ", "na de", "na het", "efter", "under ", "etter", "alla",
    "jälkeen", "alapuolella", "pod ", "po ", "za ", "után", "alatt", "după", "sub ", "nakon", "ispod", "после ",
    "под ", "след ", "испод", "pärast", "pēc ",
    "ниже", "після", "під ", "нижче", "μετά", "κάτω", "sonra", "altında", "setelah", "bawah", "sau ", "下", "後",
    "后", "아래", "뒤", "بعد", "أسفل", "پس از", "אחרי", "מתחת", "के बाद",
)  # fmt: skip
_GOES_ON: Final = (
    "continue", "continua", "continúa", "continuă", "continuar", "continuazione", "resumes", "weiter",
    "fortgesetzt", "fortsetz", "suite", "sigue", "segue", "siga ", "prosegu", "verder", "loopt door",
    "gaat door", "vervolg", "fortsæt", "fortset", "fortsätt", "jatku", "dalsz", "dalej", "pokrač", "pokrac",
    "folytat", "nastav", "продолж", "продовж", "далее", "devam", "συνέχεια", "συνεχίζεται", "lanjut", "tiếp",
    "jätkub", "nadaljuje", "наставља", "turpin", "tęsiasi", "продължава",
    "続", "继续", "繼續", "계속", "이어", "يتبع", "تتمة", "متابعة", "ادامه", "המשך", "जारी",
)  # fmt: skip
# A line in ASCII holds one of these, or says nothing of the kind: half of the others are in other letters.
_IN_ASCII: Final = tuple(word for word in _ADVERTISEMENTS + _PICTURES if word.isascii())


def is_advert(text: str) -> bool:
    """Return whether *text* is the word above an advertisement, and nothing else.

    >>> is_advert("- Anzeige -"), is_advert("Advertisement 2"), is_advert("Anzeige gegen den Wirt")
    (True, True, False)
    """
    return len(text) <= _LONGEST_LABEL and text.strip(_AROUND_LABEL).casefold() in _LABELS


def is_continued(text: str) -> bool:
    """Return whether *text* says that the story goes on below an advertisement, a video or a picture, or on a page.

    >>> is_continued("Artikel wird unter der Anzeige fortgesetzt"), is_continued("La suite après la publicité")
    (True, True)
    >>> is_continued("Reklama w sieci drożeje dalej"), is_continued("Bilder zeigen weitere Häuser unter Wasser")
    (False, False)
    """
    if len(text) > _LONGEST or text.count(" ") > _MOST_WORDS:
        return False
    if is_jump(text):
        return True
    folded = text.casefold()
    if folded.isascii() and not holds(_IN_ASCII, folded):
        return False
    what: tuple[str, ...]
    if holds(_ADVERTISEMENTS, folded):
        what = _ADVERTISEMENTS
    elif holds(_PICTURES, folded) and holds(_STORIES, folded[:_OPENS]):
        what = _PICTURES
    else:
        return False
    return holds(_GOES_ON, folded) and any(
        # "under annonsen", "mainoksen alla"
        (at := folded.find(where)) >= 0 and holds(what, folded[max(0, at - _BEFORE) : at + _BEHIND])
        for where in _WHERE
    )
