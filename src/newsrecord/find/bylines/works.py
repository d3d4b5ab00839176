"""Leave out who made the film, the play or the book that a story is about: reviews list them in lines of their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsrecord.find.wordlists import phrase_set
from newsrecord.page.outline import Chunk

__all__ = ["tells_of_work", "without_works"]

# What is told of a work before a colon, or in an element of its own, and of no story.
_FACTS: Final = phrase_set(
    """
    title|titel|titre|título|titolo|tytuł|název|cím|titlu|naslov|название|назва|заглавие|τίτλος|judul|العنوان|書名|书名
    |director|directors|directed by|stars|starring|cast|screenplay|screenplay by|screenwriter|screenwriters|music by
    |cinematography|cinematography by|composer|running time|run time|runtime|genre|genres|distributor|distributed by
    |rated|mpaa rating|film rating|release date|in theaters|in cinemas|isbn|isbn-13|isbn-10|pages|no. of pages
    |publisher|record label|creator|created by|showrunner|based on|licensed by|original network|original run|episodes
    |playwright|conductor|choreographer|choreography|set designer|developer|developed by
    |regie|regisseur|regisseurin|darsteller|darstellerinnen|besetzung|drehbuch|buch und regie|laufzeit
    |verlag|seiten|seitenzahl|fsk|kinostart|filmstart|verleih|länge
    |réalisation|réalisateur|réalisatrice|réalisé par|acteurs|scénario|durée|éditeur|éditions|genre du film
    |mise en scène|date de sortie|nombre de pages
    |dirección|dirigida por|dirigido por|reparto|intérpretes|guion|guión|duración|género|páginas|estreno
    |número de páginas
    |regia|regia di|interpreti|sceneggiatura|durata|genere|casa editrice|editore|pagine|attori
    |direção|realização|elenco|roteiro|duração|gênero|género do filme|editora|intérpretes principais|estreia
    |regisseurs|acteurs en actrices|speelduur|uitgeverij|uitgever|aantal pagina's|te zien in
    |instruktør|medvirkende|skuespillere|manuskript|spilletid|forlag|premiere|antal sider|instruktion|regi|rolleliste
    |i rollerna|skådespelare|manus|speltid|förlag|antal sidor|speltid|rollista|skuespillarar|medverkande
    |ohjaus|ohjaaja|pääosissa|käsikirjoitus|kesto|ensi-ilta|kustantaja|sivuja|näyttelijät
    |reżyseria|reżyser|obsada|scenariusz|występują|czas trwania|gatunek|wydawnictwo|liczba stron|premiera
    |režie|režisér|hrají|scénář|žánr|nakladatelství|počet stran|réžia|hrajú|scenár|vydavateľstvo
    |rendező|rendezte|szereplők|forgatókönyv|játékidő|kiadó|műfaj
    |regizor|regia artistică|distribuția|scenariul|durata filmului|editura|pagini
    |redatelj|režija|režiser|glume|glumci|uloge|scenarij|scenarist|trajanje|žanr|izdavač|nakladnik|broj stranica
    |режиссёр|режиссер|в ролях|актёры|актеры|сценарий|жанр|длительность|издательство|количество страниц|премьера
    |режисер|у ролях|актори|сценарій|видавництво|тривалість|режисьор|в ролите|сценарий на|издателство|жанрове
    |σκηνοθεσία|σκηνοθέτης|πρωταγωνιστούν|παίζουν|σενάριο|διάρκεια|εκδόσεις|ηθοποιοί
    |yönetmen|oyuncular|senaryo|senarist|tür|süre|yayınevi|sayfa sayısı|vizyon tarihi
    |إخراج|المخرج|بطولة|تمثيل|سيناريو|الناشر|عدد الصفحات|کارگردان|بازیگران|فیلمنامه|ناشر|במאי|בימוי|שחקנים|תסריט|הוצאה
    |निर्देशक|कलाकार|निर्देशन|प्रकाशक|পরিচালক|অভিনয়|இயக்குனர்|నటీనటులు|దర్శకత్వం|sutradara|pemain|pemeran|penerbit
    |genre film|durasi|đạo diễn|diễn viên|kịch bản|thể loại|thời lượng|nhà xuất bản|ผู้กำกับ|นักแสดง|สำนักพิมพ์
    |監督|出演|脚本|キャスト|出版社|配給|上映時間|音楽|导演|主演|编剧|类型|片长|導演|編劇|類型|片長|감독|출연|각본|장르|출판사
    """
)
_OPENINGS: Final = frozenset(fact[:2] for fact in _FACTS)
_LONGEST: Final = max(map(len, _FACTS))
# These need no colon: "Directed by Ana Ruiz".
_LEADING: Final = tuple(
    f"{fact} " for fact in sorted(_FACTS) if fact == "starring" or fact.endswith((" by", " par", " por", " di"))
)
_COLONS: Final = (":", "\uff1a", "\t")
_NEAR: Final = 4
_SEVERAL: Final = 2


def without_works(near: Sequence[tuple[int, Chunk]]) -> Sequence[tuple[int, Chunk]]:
    """Return the lines *near* the headline without the facts of a work, and what stands between them.

    "Directed by Ana Ruiz", "Written by Tom Lee" and "Starring Ida Falk" tell of a film; the story is by none of them.
    """
    facts = [_count(chunk) for _, chunk in near]
    if sum(facts) < _SEVERAL:
        return near
    return [each for place, each in enumerate(near) if not _is_among(facts, place)]


def tells_of_work(chunks: Sequence[Chunk], place: int) -> bool:
    """Return whether the line at *place* is one of several facts of a work, or stands between two."""
    first = max(0, place - _NEAR)
    return _is_among([_count(chunk) for chunk in chunks[first : place + _NEAR + 1]], place - first)


def _is_among(facts: Sequence[int], place: int) -> bool:
    before, behind = sum(facts[max(0, place - _NEAR) : place]), sum(facts[place + 1 : place + _NEAR + 1])
    if facts[place]:
        return before + facts[place] + behind >= _SEVERAL
    return before > 0 and behind > 0


def _count(chunk: Chunk) -> int:
    """Return how many lines of *chunk* tell a fact of a work.  What is a link as a whole leads to a section."""
    text = chunk.text
    if chunk.link_chars * 5 >= len(text) * 4:
        return 0
    if "\n" not in text:
        return _is_fact(text)
    return sum(map(_is_fact, text.split("\n")))


def _is_fact(line: str) -> bool:
    start = line[: _LONGEST + 2].casefold()
    if start[:2] not in _OPENINGS:
        return False
    for colon in _COLONS:
        label, found, _ = start.partition(colon)
        if found:
            return label.rstrip() in _FACTS
    return start in _FACTS or start.startswith(_LEADING)
