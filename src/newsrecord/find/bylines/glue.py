"""Take out of a byline what pages set in the same line: dates, hours, reading times, counts, labels, buttons."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import Final

from newsrecord.find.bylines.agencies import is_agency
from newsrecord.find.bylines.professions import PROFESSIONS
from newsrecord.find.bylines.stems import GLUED_STEMS, LABEL_STEMS, NOISE_STEMS, has_stem
from newsrecord.find.bylines.trades import MODIFIERS, is_role_word
from newsrecord.find.bylines.words import CUES
from newsrecord.find.dates.moments import end_of_clock
from newsrecord.find.dates.shapes import find_shape, names_month
from newsrecord.find.dates.words import WEEKDAYS, opens_as_label
from newsrecord.find.wordlists import has_digit, holds
from newsrecord.patterns import late

__all__ = ["drop_glue", "is_glued", "part_glued"]

# The buttons that end a line; some are names too, one by one.
_PRESSED: Final = (
    "drucken|teilen|vorlesen|speichern|weiterleiten|partager|imprimer|enregistrer|compartir|imprimir|guardar"
    "|compartilhar|condividi|afdrukken|udostępnij|drukuj|sdílet|vytisknout|поделиться|распечатать|поділитися|paylaş"
    "|yazdır|megosztás|nyomtatás|folgen|abonnieren|suivre|s['’]abonner|suscribirse|suscríbete|iscriviti|volgen"
    "|följ|følg|prenumerera|obserwuj|подписаться|takip et|abone ol|ακολουθήστε|متابعة|עקוב|フォローする|フォロー"
    "|팔로우|关注|關注|theo dõi"
)
_NOISE: Final = late(
    # How long a story takes to read.
    r"\d{1,3}\s?\+?\s?(?:min|minut(?:e[nrs]?|os|i|y|ă|es|ter)?|minuuttia|мин(?:ут[аы]?)?|хв(?:илини?)?|perc|dakika"
    r"|dk|menit|phút"
    r"|λεπτ(?:ά|ό)|דקות|دقائق|دقيقة|دقیقه|मिनट|মিনিট|分で読め(?:る|ます)|分(?:钟|鐘)?(?!\d)|분(?!\s?\d))(?!\w)\.?(?:\s?(?:read|lesezeit"
    r"|de lecture"
    r"|de lectura|de leitura|leestid|lästid|læsetid|lesetid|leestijd|lezen|di lettura|czytania|okuma|baca|đọc|קריאה"
    r"|पढ़ें|में पढ़ें|قراءة|للقراءة|четене|за четене|чтения|читання|ανάγνωσης?|읽기|소요|lukuaika|olvasás|čtení"
    r"|čítania|čitanja|citire"
    r"|de citit|阅读|閱讀))?"
    # How long it is: "712 words".
    r"|(?<!\S)\d{2,5}\s?(?:words|wörter|mots|palabras|palavras|parole|woorden|ord|sanaa|słów|slov|слова?|слів|kelime|kata"
    r"|từ|λέξεις|كلمة|字)(?=$|\s?[|·•])"
    # How often it was read, in any language: "1204 shikime" at the end, "Wyświetleń: 1204".
    r"|(?<=[^\W\d_])\s?\d{1,3}(?:[.,\u00a0 ]\d{3}|\d{2,4})\s[^\W\d_]{3,14}(?:\s[^\W\d_]{3,14}){0,2}$"
    r"|(?<!\S)[^\W\d_]{4,14}:\s?\d{2,7}(?=$|\s?\|)"
    # Where it was filed.
    r"|(?<![^\W_])(?:postat în|publicat în|publié dans|classé dans|publicado en|publicado em|pubblicato in"
    r"|(?:published|posted) (?:in|under)|filed (?:under|to|in)|veröffentlicht in|erschienen in|gepubliceerd in"
    r"|geplaatst in|publicerad i|publiceret i|publisert i|publicat (?:a|în)|zveřejněno v|objavljeno u|objavljeno v"
    r"|opublikowano w|tagged(?: with| as| under)?|under):?\s[^|\d]{1,40}"
    # How long ago.
    r"|\d{1,3}\s?(?:hours?|hrs?|days?|mins?|minutes?|weeks?|wks?|months?|years?|yrs?)\sago(?:\s\d{1,4}$)?|\bago\b"
    r"|(?:il y a|hace|há|acum|pred|před|πριν(?:\sαπό)?|منذ|قبل|לפני)\s\d{1,3}\s?\w{1,10}"
    r"|(?:vor|för|for)\s\d{1,3}\s\w{1,10}(?:\s(?:sedan|siden))?"
    r"|\d{1,3}\s\w{1,10}\.?\s(?:fa|siden|sedan|geleden|sitten|temu|назад|тому|önce|lalu|trước|atrás|پیش|पहले|आगे"
    r"|আগে)(?!\w)"
    r"|\d{1,3}\s?(?:分钟|分鐘|小时|小時|時間|天|日|分|시간|분|일)(?:前|\s?전)"
    # Counts and buttons.
    r"|(?:leave|add|post|write|schreibe?n?|hinterlasse|laisser|laissez|ajouter|deja|dejar|deixe|deixar|lascia|plaats|laat)"
    r"\s(?:your|an?|eine?n?|une?|uma?|uno|een)\s(?:comment|kommentar|comentario|comentário|commentaire|commento|reply"
    r"|response|reactie|antwort|respuesta|réponse|resposta|risposta)\b"
    r"|\d{0,5}\s?(?:comments?|kommentare?r?|comentarios?|comentários?|commentaires?|commenti|komentarzy|komentářů"
    r"|reacties|príspevk(?:y|ov)|příspěvk[yů]|(?<=\d)\s?komm?ent[^\W\d_]{1,9})\b"
    r"(?!\s(?:von|by|de|par)\b)(?:\s(?:on|to|zu|sur|auf|su|em|op)\s[^|\n]{1,200}$)?"
    r"|\b0?\d:\d\d\sanhören|anhören|listen\b|advertiser disclosure|fact[- ]checked(?!\sby)|(?:jetzt\s)?kommentieren"
    r"|view (?:in|all|more|profile|bio|author)\b[^|]{0,60}|tips meg|すべて見る|もっと見る|외 \d{1,2}명"
    r"|(?<=\s)구독(?:하기)?(?!\S)|\bet al\.?"
    r"|e-?mail (?:the |this )?(?:author|reporter|writer)\b|\bon (?:google\+|(?:twitter|facebook|linkedin)(?=$|\s?\|))"
    rf"|(?<=\w)(?:[\s|]{{1,3}}(?:{_PRESSED}|share|save|print|listen|bookmark|copy link|merken|anhören)){{2,6}}$"
    rf"|(?<=\w)[\s|]{{1,3}}(?:{_PRESSED})$"
    r"|see more|see all[^|]{0,40}|read more|follow(?:ing)?\b[^|]{0,40}|(?<![\w.])@\w{1,40}|share this[^|]{0,40}",
    re.IGNORECASE,
)
_LETTER: Final = r"[^\W\d_]"
_WEEKDAY: Final = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|montag|dienstag|mittwoch|donnerstag"
    r"|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves"
    r"|viernes"
    r"|sábado|domingo)"
)
# Weekdays that no name is likely to be, before a date.
_DAY_BEFORE: Final = late(
    rf"(?<!\w)(?:{_WEEKDAY}|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?"
    r"|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag"
    r"|zondag"
    r"|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|maanantai|tiistai|keskiviikko"
    r"|torstai|perjantai|lauantai|sunnuntai|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý"
    r"|středa|čtvrtek|pátek|neděle|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|luni|marți|miercuri|joi|vineri"
    r"|sâmbătă|duminică|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|senin|selasa|rabu|kamis|jum'?at|sabtu"
    r"|minggu|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п.?ятниця"
    r"|субота|неділя|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة"
    r"|السبت|الأحد|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|dilluns|dimarts|dimecres|dijous"
    r"|divendres|dissabte|diumenge|ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja|pondelok|utorok|streda"
    r"|štvrtok|piatok|nedeľa|понеделник|вторник|сряда|четвъртък|петък|събота|неделя"
    r"|dé (?:luain|máirt|céadaoin|haoine|sathairn|domhnaigh)|dydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)"
    r"|thứ \w{2,4}|chủ nhật)[.,،]?\s{0,3}(?=\|)",
    re.IGNORECASE,
)
# Any word before a date; content systems print the day before it: "Qui, 12/03/2026", "jeu 12/03/2026".
_SHORT_DAY: Final = re.compile(r"(?<![\w-])(?P<day>[^\W\d_]{2,15})\.?(?P<comma>[,،]?)\s{0,3}(?=\|)")
_DAYS_MORE: Final = frozenset(
    "seg ter qua qui sex csü sze cse czw śro niedz čtv štv čet sri ned pir otr tre cet pie".split()
)
_SHORT: Final = 4
_MONTH: Final = (
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE: Final = late(
    rf"(?:{_WEEKDAY}\.?,?\s)?(?<![\w.])(?:"
    rf"\d{{1,2}}(?:st|nd|rd|th|\.|º)?\s(?:de\s)?{_LETTER}{{3,12}}\.?,?\s(?:de\s)?(?:19|20)\d\d(?!\d{{3}})"
    rf"|{_LETTER}{{3,12}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d(?!\d{{3}})"
    rf"|\d{{1,2}}[./-]\s?\d{{1,2}}[./-](?:\d{{4}}|\d\d)(?!\d)"
    rf"|(?:19|20)\d\d[./年-]\s?\d{{1,2}}[./月-]\s?\d{{1,2}}日?|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d)"
    rf"|\d{{1,2}}(?:st|nd|rd|th)\s{_MONTH}(?!\w))",
    re.IGNORECASE,
)
_CLOCK: Final = late(
    r"(?:(?<!\w)(?:at|um|à|à\(s\)|as|às|kl\.?|klo|a las?|alle(?: ore)?|ore|om|o|godz\.?|ve?|в|о|об|στις|ώρα|la(?: ora)?"
    r"|saat|pukul|jam|ob|во|kell|kello|plkst\.?|val\.?|klukkan|vers|në(?: orën)?|orë|ora|fi|[uу]|ժամը|сағат"
    r"|lúc|الساعة|ساعت|בשעה)\s)?(?<!\d)\d{1,2}[:h.時时시]\s?\d\d(?::\d\d)?[分분]?(?:-d[aə]\b)?\s?(?:[ap]\.?\s?m\b\.?)?\s?"
    r"(?:(?:uhr|hs?|hrs|น\.)(?!\w)\s?)?(?-i:(?!STT\b)(?:[A-Z]{1,3}T|UTC|WIB|WITA|MSK|MEZ|MESZ)\b(?:[+-]\d{1,2})?)?",
    re.IGNORECASE,
)
_LABEL: Final = late(
    r"(?:first published|last updated|published|updated|posted|publié|mis à jour|modifié|veröffentlicht|aktualisiert"
    r"|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publisert|oppdatert"
    r"|publicerad"
    r"|uppdaterad|created|modified|erstellt|опубликовано|обновлено|source)"
    r"(?:(?:\s(?:on|at|le|el|am|em|il|op|à))?\s{0,2}(?::|(?=\s{0,2}[|\d])|$)"
    # "Published today at 13:59"
    r"|\s(?:today|yesterday|aujourd['’]hui|hier|heute|gestern|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|i ?dag"
    r"|i ?går|сегодня|вчера)(?!\w))"
    r"|(?:first published|last updated|published on|updated on|posted on)\b|(?<=\|)\s?updated\b|\bon\s{1,2}(?=\|)",
    re.IGNORECASE,
)
# The same before a date that was there, where a colon need not stand.
_DATED_LABEL: Final = late(
    r"(?<![^\W_])(?:(?:zuletzt\s)?(?:aktualisiert|veröffentlicht)|erschienen|le|el|il|em|den|dne|am|on|at|op|om|del|d\."
    r"|embargo(?:ed)?(?:\suntil)?|not for release before"
    r"|la|w dniu|dňa|dana|дана|на|më(?: datë)?|þann|στις|noong|mnamo(?: tarehe)?"
    r"|ngày|pada|tarihinde|opublikowano|aktualizacja|dodano|vydáno|aktualizováno|publikováno|julkaistu|päivitetty"
    r"|publiceret|opdateret|offentliggjort|oprettet|publisert|frissítve|megjelent|publicat|actualizat|diperbarui"
    r"|diterbitkan"
    r"|yayınlanma|güncelleme|giriş|son güncelleme|eklenme|обновлено|опубликовано|дата|оновлено|опубліковано"
    r"|дата публикации"
    r"|δημοσίευση|ενημέρωση|τελευταία ενημέρωση|آخر تحديث|تاريخ النشر|نشر في|تحديث|انتشار|تاریخ انتشار|بروزرسانی"
    r"|(?:פורסם|עודכן)(?:\sב[-־]?)?"
    r"|பதிவு செய்த நாள்|மாற்றம் செய்த நாள்"
    r"|प्रकाशित|अपडेटेड|अपडेट|cập nhật|đăng|입력|수정|등록|승인|기사입력|최종수정|发布|發布|更新|发布时间|更新时间"
    r"|发布于|發佈於|發布於|发表于|發表於|更新于|更新於"
    r"|公開|更新日|配信|(?:آخری\s)?اپ\s?ڈیٹ(?:ڈ)?|شائع(?:\sہوا)?|تاریخ اشاعت"
    r"|প্রকাশিত?|(?:সর্বশেষ\s)?আপডেট|হালনাগাদ|เผยแพร่(?:\s?(?:เมื่อ)?\s?วันที่)?|อั[ปพ]เดต(?:ล่าสุด)?|ปรับปรุง(?:ล่าสุด)?"
    r"|estimated reading time|(?:geschätzte )?lesedauer|geschätzte lesezeit|temps de lecture estimé|durée de lecture"
    r"|tiempo estimado de lectura|tempo di lettura stimato|tempo estimado de leitura"
    r"|temps de lecture|lesezeit|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lesetid|læsetid|lästid"
    r"|lukuaika"
    r"|czas czytania|doba čtení|čas čítania|doba čítania|време за четене|olvasási idő|timp de citire"
    r"|okuma süresi|waktu baca|thời gian đọc|время чтения"
    r"|час читання|vrijeme čitanja|vreme čitanja|(?<!\w)(?:lecture|lectura de|leitura de|читать)|पढ़ने का समय|所要時間"
    r"|(?:この記事は)?約|この記事は|阅读[需约]|全文约?"
    r"|χρόνος ανάγνωσης|وقت القراءة|مدة القراءة|זמן קריאה|読了時間|阅读时间|閱讀時間|읽는 시간|reading time|read time)"
    r"(?:\s(?:cirka|circa|ca\.?|cca\.?|noin|około|ok\.|asi|kb\.))?\s{0,2}[:：.]?\s{0,3}(?=\|)",
    re.IGNORECASE,
)
# "Okuma süresi: 3 dakika" as a line by itself, or one more word before such a number, in any language.
_ANY_LABEL: Final = late(
    r"(?:(?<![^|])\s{0,2}[^\s|:：,]{2,20}(?:\s[^\s|:：,]{2,20})?|(?<!\S)[^\s|:：,]{2,20})\s?[:：]\s{0,3}(?=\|)"
)
_LEFT_OVER: Final = re.compile(
    r"(?<=\|)\s{0,3}(?:->|>>|\u2192|uhr|wib|wita|wit|h|hs|hrs|г\.|года|р\.|року|น\.|tarihinde|klockan|kl\.?|lúc|pukul|saat|[|,]"
    r"|\((?=\s?\|)"
    r"|(?<=\|)\)|\d{1,4}(?=\s?$))(?=[\s|,]|$)",
    re.IGNORECASE,
)
_GLUED: Final = re.compile(
    r"(?<=[a-zß-ÿ])(?=(?:Updated|Published|News|Lifestyle|Senior|Chief|Staff|Political|Sports?|Reporter|Editor"
    r"|Journalist"
    r"|Redakteur|Showbiz|Trending|Digital|Writer)\b)|(?<=Updated)(?=\d)|(?<=\b(?:19|20)\d\d)(?=\d?\d:\d\d)"
    r"|(?<=(?:19|20)\d\d)(?=[A-Z][a-z])|(?<=Uhr)(?=[A-ZÄÖÜ])|(?<=UTC)(?=Updated)"
)
# "Ana Ruiz@aruiz": the name of an account, which no host goes on behind, runs into that of its owner.
_HANDLE: Final = re.compile(
    r"(?<!\w)([^\W\d_a-z][^\W\d_]{1,30}\s[^\W\d_a-z][^\W\d_]{1,30})@(?=[A-Za-z_]\w{1,30}(?![\w.@-]))"
)
# "Source: HNN Ana Ruiz": where the story is from, and then who wrote it; or who wrote it, and then "Source: HNN".
_SOURCE: Final = late(
    r"(?<!\w)(?:sources?|quellen?|fuente|fonte|bron|källa|kilde|lähde|źródło|zdroj|forrás|sursă|sursa|kaynak|izvor|vir"
    r"|sumber|nguồn|источник|джерело|извор|изворот|πηγή|المصدر|منبع|מקור|स्रोत|allikas|avots|šaltinis)\s?:\s?"
    r"(?P<house>(?-i:[A-Z]{2,8}(?=\s[A-Z][a-z]))|[^,;|:\n]{2,40}(?=\s{0,2}(?:[,;|\n]|$)))"
    # Another house in capitals: "Izvor: Tanjug, RTS. Autor: Ana Ruiz".
    r"(?:,\s?(?-i:[A-ZА-ЯЂЈЉЊЋЏ]{2,8})\.?(?=\s[^\W\d_]{4,12}:))?",
    re.IGNORECASE,
)
# "来源：江边日报": the same in Chinese and Korean, whose other labels stand beside it, or right behind the house.
_EAST_SOURCE: Final = re.compile(
    r"(?:本文|文章|稿件|信息|新闻|新聞|内容)?(?:来源|來源|稿源|出处|出處|출처)\s?[:：]\s?(?P<house>[^\s|｜:：]{1,40}?)"
    r"(?=[\s|｜]|$|(?:作者|记者|記者|编辑|編輯|责编|责任编辑|기자)\s?[:：])"
)
# "《海港日报》（2026年03月14日 第 05 版）": on which page it was printed.
_PRINTED_PAGE: Final = re.compile(r"《[^《》\n]{2,20}》\s?[（(][^（）()\n]{4,40}版\s?[）)]")
# "文／高瀬由紀カテゴリー地域 タグ：港": where a story was filed, glued to who wrote it.
_EAST_FILINGS: Final = (
    "カテゴリ", "タグ", "ジャンル", "キーワード", "分类", "分類", "标签", "標籤", "카테고리", "태그",
)  # fmt: skip
_EAST_FILED: Final = late(rf"(?<=[\w\s])\s?(?:{'|'.join(_EAST_FILINGS)})[^|\n]{{0,80}}")
_EAST_SOURCES: Final = ("来源", "來源", "稿源", "出处", "出處", "출처")
_MOST_DATES: Final = 4
_CUE_AND_NAME: Final = 2
_SHORTEST_GLUED: Final = 3
_BUTTONS: Final = frozenset({"Contact", "Email", "Follow"})
# "RuizEdited by", "RuizFotos von".
_LEADS_ON: Final = frozenset({"by", "von", "par", "por", "door", "av", "af"})


def is_glued(line: str) -> bool:
    """Return whether *line* lost the blanks between its elements: "Ana RuizNews Reporter"."""
    return holds(GLUED_STEMS, line) and _GLUED.search(line) is not None


def part_glued(line: str) -> str:
    """Return *line* with a blank where two of its elements run into each other.

    >>> part_glued("Ana RuizNews Reporter")
    'Ana Ruiz News Reporter'
    """
    if holds(GLUED_STEMS, line):
        line = _GLUED.sub(" ", line)
    if "@" in line:
        line = _HANDLE.sub(r"\1 @", line)
    if line.istitle() or line.isupper():
        return line
    words = line.split(" ")
    return " ".join(_part_word(word, behind) for word, behind in zip_longest(words, words[1:], fillvalue=""))


def _part_word(word: str, behind: str) -> str:
    """Return *word* with a blank before the office, or the label, that it runs into: "RautavaToimittaja".

    An office may begin with what it is over, "FinchEducation Editor", or stand on a button, "FinchContact Reporter".
    """
    if word[1:3].isupper() and word[3:4].islower() and behind and word[:2] == word[2] + behind[0]:
        # The letters that stand for a portrait run into the name: "ARAna" before "Ruiz".
        return word[2:]
    within = word[_SHORTEST_GLUED:]
    if within == within.lower():
        return word
    for at in range(_SHORTEST_GLUED, len(word) - _SHORTEST_GLUED):
        if not (word[at].isupper() and word[at - 1].islower()):
            continue
        rest = word[at:]
        is_credit = word[-1] == ":" or behind in _LEADS_ON
        if is_credit or _is_office(rest.rstrip(",.")) or (_may_open(rest) and is_role_word(behind)):
            return word[:at] if rest in _BUTTONS else f"{word[:at]} {rest}"
    return word


def _may_open(word: str) -> bool:
    """Return whether *word* stands before an office: "Education", "Contact"."""
    return word.casefold() in MODIFIERS or word in _BUTTONS


def _is_office(word: str) -> bool:
    # Houses are called "TripAdvisor", and nobody prints a profession without a blank before it.
    return is_role_word(word) and word.casefold() not in PROFESSIONS


def drop_glue(line: str) -> str:
    """Return *line* with a bar for each date, hour, reading time, count, label and button.

    >>> drop_glue("Ana Ruiz Lesezeit: 4 Minuten")
    'Ana Ruiz |'
    """
    if ":" in line:
        line = _SOURCE.sub(_behind_author, line)
    if "版" in line:
        line = _PRINTED_PAGE.sub("|", line)
    if not line.isascii():
        if holds(_EAST_SOURCES, line):
            line = _EAST_SOURCE.sub(_without_house, line)
        if holds(_EAST_FILINGS, line):
            line = _EAST_FILED.sub("|", line)
    if has_digit(line):
        line = _NOISE.sub("|", _CLOCK.sub("|", _drop_dates(_DATE.sub("|", line))))
        line = _drop(_LABEL, LABEL_STEMS, line)
        if "|" in line:
            line = _SHORT_DAY.sub(_without_day, _DAY_BEFORE.sub("", _LEFT_OVER.sub("", line)))
            line = _ANY_LABEL.sub(_without_label, _DATED_LABEL.sub("", line))
    else:
        line = _drop(_NOISE, NOISE_STEMS, line)
    return _drop(_LABEL, LABEL_STEMS, line)


def _without_day(day: re.Match[str]) -> str:
    """Return nothing for a word before a date that is a day of the week or a label, and the word itself for others.

    Family names are written like the short ones ("Mar"), but not in small letters, and have no comma behind them.
    """
    said = day["day"].casefold()
    if len(said) > _SHORT and opens_as_label(said):
        return ""
    is_day = said in WEEKDAYS or said in _DAYS_MORE
    return "" if is_day and (day["comma"] or day["day"][0].islower() or len(said) > _SHORT) else day[0]


def _without_label(label: re.Match[str]) -> str:
    """Return nothing for a label before a date, and the word itself where it ends a name: "By Ana Ruiz: 3 May"."""
    before, word = label.string[: label.start()].split(), label[0].strip()
    is_name = len(before) == _CUE_AND_NAME and before[0].casefold() in CUES
    return label[0].rstrip(" :\uff1a") if is_name and word[0].isupper() and before[1][0].isupper() else ""


def _without_house(source: re.Match[str]) -> str:
    """Return what is left of a source: an agency is credited, any other house published the story."""
    return f"|{source['house']}|" if is_agency(source["house"]) else "|"


def _behind_author(source: re.Match[str]) -> str:
    """Return the same; a source alone may name who wrote the story."""
    return _without_house(source) if source.start() or source.end() < len(source.string) else source[0]


def _drop_dates(line: str) -> str:
    """Return *line* with a bar for each date that names a month in any language, whatever its digits."""
    for _ in range(_MOST_DATES):
        shape = find_shape(line)
        if shape is None or not names_month(shape):
            break
        line = f"{line[: shape.start()]}|{line[end_of_clock(shape) :]}"
    return line


def _drop(pattern: re.Pattern[str], stems: tuple[str, ...], line: str) -> str:
    """Return *line* with a bar for each match of *pattern*, none of which does without one of the *stems*."""
    return pattern.sub("|", line) if has_stem(stems, line) else line
