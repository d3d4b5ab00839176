"""Hold the words that stand among readers' comments, in many languages: ages, badges, links, whom a comment answers.

Every set is matched against a whole line or a word of it, after `key`; nothing here is searched for within prose.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ACTIONS", "AGE_NOUNS", "AGE_UNITS", "AGE_WORDS", "ANSWERS", "ARROWS", "BADGES", "BOXES", "EDITED", "FROM", "PINGS",
    "SIGNS_OFF",
]  # fmt: skip


def _set(text: str) -> frozenset[str]:
    # Greek has another small sigma at the end of a word, which case folding does away with.
    return frozenset(part.strip().casefold() for part in re.split(r"[|\n]", text) if part.strip())


AGE_UNITS: Final = _set("""
    s | m | h | d | w | y | mo | mos | yr | yrs | wk | wks | std | j | sem | sek | sec | min | mins | t | g | gg
    u | uur | dgn | tim | tyg | tydz | godz | мин | ч | дн | нед | мес | г | д | س | د | ي
    秒前 | 分前 | 周前 | 年前 | 月前 | 个月前 | 個月前 | 小時前 | 分鐘前 | 분 | 시간 | 일 | 주 | 달
    giờ | phút | ngày | saniye | hafta | ay | yıl | jam | menit | hari | хв | год | міс | сек | мін | λ | ω | η
    pv | perce | órája | napja | hete | hónapja | éve | นาทีที่แล้ว | ชั่วโมงที่แล้ว | วันที่แล้ว | สัปดาห์ที่แล้ว
    เดือนที่แล้ว | ปีที่แล้ว
    นาทีที่ผ่านมา | ชั่วโมงที่ผ่านมา | วันที่ผ่านมา | vk | pv | kk | tgl | ώ | 개월 | 년
""")
"""What an age is counted in where its number stands before it: "2h", "3 mo"."""

AGE_NOUNS: Final = _set("""
    godzina | godzinę | godziny | godzin | dzień | tydzień | tygodnie | tygodni | miesiąc | miesiące
    miesięcy | lat | minuta | minutę | minuty | sekund | sekundy | секунд | секунды | секунду | минута
    минуту | минуты | неделя | неделю | недели | недель | месяц | месяца | месяцев | год | лет | година
    годину | години | годин | хвилину | хвилини | хвилин | дні | днів | тиждень | тижні | тижнів | місяць
    місяці | місяців | рік | роки | років | hodinou | hodinami | hodin | hodinu | dnem | dny | minutou
    minutami | týdnem | týdny | měsícem | měsíci | rokem | roky | lety | sekundami | dňom | dňami | minútou
    minútami | týždňom | týždňami | mesiacom | mesiacmi | rokom | rokmi | sata | sati | dana | tjedan
    tjedna | tjedana | mjesec | mjeseca | mjeseci | godinu | godine | godina | sekundi | sekunde | сат
    сата | сати | дан | дана | минуте | недеље | месец | месеца | месеци | године | uro | ure | urami
    dnevi | minuto | минути | дни | ден | дена | седмица | седмици | години | секунди | λεπτό | λεπτά | ώρα
    ώρες | μέρα | μέρες | ημέρα | ημέρες | εβδομάδα | εβδομάδες | μήνα | μήνες | χρόνο | χρόνια
    δευτερόλεπτα | שעה | שעות | שעתיים | יום | ימים | יומיים | דקה | דקות | שבוע | שבועות | שבועיים | חודש
    חודשים | חודשיים | שנה | שנים | שנתיים | שניות | دقيقتين | يوما | يوماً | أسبوعين | أسابيع | شهرين
    أشهر | شهور | سنتين | سنوات | ثانية | ثوان | عام | ثانیه | دقیقه | ساعت | روز | هفته | ماه | سال | सेकंड
    मिनट | घंटे | घंटा | घण्टे | दिन | सप्ताह | हफ्ते | हफ़्ते | महीने | महीना | साल | वर्ष | মিনিট | ঘন্টা
    ঘণ্টা | দিন | সপ্তাহ | মাস | বছর | sekuntia | minuuttia | minuutti | tunti | tuntia | päivä | päivää
    viikko | viikkoa | kuukausi | kuukautta | vuosi | vuotta | sekund | sekunder | minuter | minutter
    minutt | timma | timme | time | dagar | vecka | veckor | uge | uger | uke | uker | månad | månader
    måned | måneder | år | uren | maanden | secunde | oră | zi | zile | săptămână | săptămâni | lună | luni
    ani | perccel | órával | nappal | héttel | hónappal | évvel | minutit | tundi | päeva | nädalat | kuud
    aastat | minučių | valandą | valandas | valandų | dieną | dienas | dienų | minūtēm | stundām | stundas
    dienām | hores | dies | minuts | setmanes | นาที | ชั่วโมง | วัน | สัปดาห์ | เดือน | ปี
""")
"""What an age is counted in, written out, besides the units of any date."""

AGE_WORDS: Final = _set("""
    a | an | one | about | over | just | now | edited | eine | einer | einem | ein | her | ca | etwa | rund
    bearbeitet
    un | une | uno | una | il y a | il | y | environ | plus | d | modifié | hace | unos | unas | casi
    editado | circa
    um | uma | há | atrás | cerca | een | ongeveer | en | ett | et | cirka | sitten | yksi | temu | około
    před | pred
    назад | тому | около | prije | acum | în | urmă | qui | iu | lalu | trước | منذ | قبل | قبل حوالي | לפני | πριν
    전 | από | περίπου | कुछ | पहले | लगभग | करीब | আগে | পূর্বে | преди | пре | пред | близько | примерно
    почти | پیش | ago
    sedan | siden | sen | för | for | noin | prieš | pirms | tagasi | ezelőtt | ที่แล้ว | ที่ผ่านมา | כ | evvel | yang
    almost | jedna | jeden | jedną | jednu | jednou | μία | μια | ένα | עכשיו | أقل | حوالي | حدود
""")
"""What stands around the number of an age."""

BADGES: Final = _set("""
    guest | visitor | anonymous | author | moderator | mod | admin | administrator | staff | editor | member | op
    subscriber | top commenter | contributor | verified | pinned | premium | gast | besucher | autor | autorin
    redaktion | moderation | mitglied | abonnent | invité | visiteur | auteur | autrice | modérateur | modératrice
    rédaction | membre | abonné | abonnée | invitado | visitante | moderador | redacción | miembro | suscriptor
    convidado | redação | membro | assinante | ospite | autore | moderatore | redazione | iscritto | redactie | lid
    gæst | gjest | gäst | forfatter | författare | redaksjonen | redaktionen | gość | redakcja | host | redakce
    гость | автор | модератор | редакция | гість | редакція | misafir | yazar | editör | ضيف | زائر | الكاتب | אורח
    版主 | 作者 | 訪客 | 访客 | ゲスト | 投稿者 | 작성자 | 손님 | tamu | khách
""")
"""What a reader is, beside the name."""

ACTIONS: Final = _set("""
    report | flag | share | edit | delete | permalink | link | melden | teilen | löschen | bearbeiten | signaler
    partager | supprimer | modifier | alerter | denunciar | reportar | compartir | compartilhar | eliminar | segnala
    condividi | meld | rapporteer | rapportera | anmeld | anmäl | rapporter | zgłoś | udostępnij | nahlásit | nahlásiť
    пожаловаться | поделиться | поскаржитися | şikayet | şikayet et | إبلاغ | بلّغ | דווח | 举报 | 檢舉 | 通報 | 신고
    laporkan | báo cáo
""")
"""Links beside a comment, other than the one that answers it."""

BOXES: Final = _set("""
    recent comments | latest comments | newest comments | new comments | recent replies | last comments
    neueste kommentare | letzte kommentare | neue kommentare | aktuelle kommentare | die neuesten kommentare
    commentaires récents | derniers commentaires | les derniers commentaires | comentarios recientes
    últimos comentarios | comentários recentes | últimos comentários | commenti recenti | ultimi commenti
    recente reacties | laatste reacties | nieuwste reacties | siste kommentarer | nyeste kommentarer
    senaste kommentarer | senaste kommentarerna | seneste kommentarer | uusimmat kommentit | najnowsze komentarze
    ostatnie komentarze | nejnovější komentáře | poslední komentáře | najnovšie komentáre | legutóbbi hozzászólások
    comentarii recente | son yorumlar | последние комментарии | свежие комментарии | останні коментарі
    последни коментари | πρόσφατα σχόλια | أحدث التعليقات | آخر التعليقات | תגובות אחרונות | آخرین دیدگاه‌ها
    komentar terbaru | bình luận mới | 最新评论 | 最新評論 | 最新留言 | 近期留言 | 近期评论 | 最新コメント
    最近のコメント | 최근 댓글
""")
"""Headings of boxes with comments on other stories."""

EDITED: Final = _set("""
    edited | bearbeitet | modifié | editado | modificato | bewerkt | redigert | redigerad | redigeret | muokattu
    edytowano | upraveno | szerkesztve | editat | düzenlendi | изменено | отредактировано | змінено | معدل | نערך
    已编辑 | 已編輯 | 編集済み | 수정됨
""")
"""What stands behind the date of a comment that was changed."""

PINGS: Final = ("pingback:", "trackback:", "pingback :", "trackback :", "ping :")
"""How a line begins, case folded, that another site's program sent."""

FROM: Final = _set("""
    by | from | posted by | written by | comment by | von | kommentar von | verfasst von | geschrieben von | par
    posté par | publié par | rédigé par | écrit par | commentaire de | por | publicado por | escrito por
    comentario de | comentario por | comentado por | enviado por | di | da | scritto da | inviato da | commento di
    door | geplaatst door | af | av | skrevet av | skrevet af | skrivet av | przez | dodał | dodane przez | od | autor
    автор | от | від | بقلم | من | oleh | yazan
""")
"""What stands before a reader's name."""

ANSWERS: Final = (
    "in reply to ", "reply to ", "replying to ", "replied to ", "in response to ", "als antwort auf ",
    "in antwort auf ", "antwort auf ", "antwortet auf ", "antwort an ", "en réponse à ", "réponse à ", "répond à ",
    "en respuesta a ", "respuesta a ", "em resposta a ", "resposta a ", "in risposta a ", "risposta a ",
    "risponde a ", "als reactie op ", "reactie op ", "antwoord op ", "som svar på ", "som svar til ", "svar på ",
    "svar til ", "svarer ", "vastaus käyttäjälle ", "w odpowiedzi na ", "w odpowiedzi do ", "odpowiedź na ",
    "odpověď na ", "v odpovědi na ", "válasz erre ", "ca răspuns la ", "răspuns la ", "в ответ на ", "ответ на ",
    "ответ для ", "у відповідь на ", "відповідь на ", "yanıt olarak ", "ردا على ", "ردًا على ", "رداً على ",
    "رد على ", "בתגובה ל", "balasan untuk ", "trả lời ", "回复 ", "回覆 ", "回复", "回覆", "返信先: ", "返信先：",
)  # fmt: skip
"""What stands before the name of the reader that a comment answers, case folded."""

ARROWS: Final = ("->", "=>", "→", "↪", "↳", "⤷", "➜", "➔", "▶", "▸")
"""Arrows before the name of the reader that a comment answers."""

SIGNS_OFF: Final = _set("""
    closed | disabled | geschlossen | deaktiviert | fermés | clos | désactivés | cerrados | desactivados
    encerrados | fechados | chiusi | disattivati | gesloten | stengt | lukket | stängda | suljettu | zamknięte
    uzavřeny | закрыты | отключены | закриті | kapalı | kapatıldı | مغلقة | مغلق
""")
"""What comments are when no more are taken."""
