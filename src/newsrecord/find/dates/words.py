"""Hold the words that stand beside a printed date: what it is the day of, the days of the week, words of the clock."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.find.wordlists import has_digit, word_set
from newsrecord.patterns import late

__all__ = [
    "CLOCK_WORDS", "LABEL_WORDS", "WEEKDAYS", "find_labels", "find_published_word", "find_update_word", "labels_day",
    "last_words", "opens_as_label",
]  # fmt: skip

# The words that newspapers print before or, in East Asia, behind the day, those in ASCII apart: a text of such letters
# is searched for those only.
_PUBLISHED: Final = (
    r"publi(?:shed|ced|cado|cada|cat|sert|cerad|cert)|posted|submitted (?:by|on)|soumis par|inviato da|written on"
    r"|erstellt|eingestellt|geschrieben"
    r"|verfasst|erschienen|online seit|publiziert|(?:artikel|beitrag|eintrag|text) wurde am|mise? en ligne|paru le"
    r"|pubblicato|inserito|postato|publikowano|publikacji|dodano|utworzono|uverejnen|zverejnen|publikovan"
    r"|megjelen|objav|gepubliceerd|geplaatst|julkaistu|lagt ut|utgitt|oppret|skapad|avaldat|publitseeri|ievietot"
    r"|cyhoeddwyd|chop etil|publikigit|gepubliseer|weşandin|la daabac|\bwallafa|kushicilelwe|ishicilelwe"
    r"|pibliye|ipapashwe"
    r"|\bnavoaka|\bnamoaka|yatangajwe|yasohotse"
    r"|paskelbt|publikuot|\bbirt(?:ist)?\b|foilsi|argitarat|botuar|publikuar|nashr|eklenme|diterbitkan|diposting"
    r"|dipublikasi|tayang|terbit|iliyochapishwa|imechapishwa|inilathala|nai-publish"
    r"|offentliggjort|\budgivet\b|vydan[eé]\b|lisatud|pievienot|postuar|diunggah|disiarkan|iliyowekwa|creado|criado em"
    r"|inserido em|postado em|subido el|skrevet|upplagd|inlagd|luotu|caricato il|scritto il|escrito el"
    # In prose these verbs have other subjects, and the nouns are followed by what was published.
    r"|\b(?:issued|released|added|uploaded|created|filed)(?: on| at)?\s?:"
    r"|(?:publi(?:cation|kation|catie|cering|sering|kacja|kacija|kace|kavimas|catie|cacio)|parution|pubblicazione"
    r"|udgivelse|bragt|trykt)s?(?:-?(?:datum|dato))?\s?:"
    # "Modified date" and "Change date" are the other day's.
    r"|(?<!updated\s)(?<!modified\s)(?<!update\s)(?<!change\s)(?<!changed\s)(?<!revision\s)(?<!endret\s)"
    r"\b(?:date|datum|fecha|data|dato|datums|tarix)\b\s?:?"
)
_PUBLISHED_BEYOND: Final = (
    r"publi(?:é|e le|cación|kované|ceret|căr|qué)|veröffentlicht|posté|écrit|créé|publikováno|vydáno|zveřejněno"
    r"|közzé|létrehoz|publicēt|útgefið|dərc|жарияла|жарыялан|опубликован|размещен|дата публикации|опубліковано"
    r"|публикуван|публикация|објављено|објава|δημοσ|ανάρτηση|yayın|oluşturulma|giriş|հրապարակ|გამოქვეყ|đăng"
    r"|xuất bản|发布|發布|发表|發表|公開|投稿|掲載|配信|初版|입력|등록|게시|승인|기사입력|작성"
    r"|פורסם|תאריך|نشر|تاريخ|منتشر|انتشار|تاریخ|شائع"
    r"|اشاعت|प्रकाशित|पब्लिश|पोस्ट|प्रकाशन|প্রকাশ|ਪ੍ਰਕਾਸ਼ਿਤ|પ્રકાશિત|வெளியிட|பதிவு|ప్రచురణ|ప్రచురిత|ಪ್ರಕಟ"
    r"|bipụtara|atẹ̀jáde|פֿאַרעפֿנטלעכט|פארעפנטליכט|شايع ٿي|የታተመ|ዝተሓተመ"
    r"|ippubblik|publizéiert|апублікав|надрукав|нийтэлс|нийтлэ|خپور|بڵاوکر"
    r"|lisätty|adăugat|publikálv|публікаці|додано:|создано:|качено|yayımlan|نُشر|게재|송고|張貼|张贴|發佈|發稿|发稿|刊登|出版(?:時間|时间|日期)?\s?[:：]|登録日"
    r"|(?:^|[\s|·])(?:дата|датум|dátum|datë|ημερομηνία|日期|时间|時間)\s?[:：]|ajouté le|rédigé le"
    r"|(?:veröffentlichung|erscheinung|publicação|publicación|publicació|julkaisu)s?(?:datum|päivä)?\s?:"
    r"|പ്രസിദ്ധീകരി|පළ|เผยแพร่|วันที่|ลงเมื่อ|ເຜີຍແຜ່|ထုတ်ဝေ|ផ្សាយ|\bкүні\b"
)
_CHANGED: Final = (
    r"updated?\b|\bupd\b|modified|revised|amended|last reviewed|actualit?z|modifica|\bact\.|\bagg\.|aktualisiert"
    r"|zuletzt|bearbeitet|\bstand\b|aggiornat|atualizad|bijgewerkt|gewijzigd|zaktualizowan|aktualizacj|aktualizov"
    r"|upraven|izmijenj|posodobljen|promijenjen|diperbar|diubah|kemas ?kini|dikemas|oppdatert|endret|uppdaterad"
    r"|opdateret|muokattu|uuendat|muudet|atjaunin|labot|atnaujin|redaguot|nuashon|eguneratu|ilisasishwa"
    r"|imesasishwa|imeboresh|gyara(?:wa|n)\b|buyekez|ihlaziywe|emelitere|nohavaozina|\bmizajou"
    r"|in-update|diweddar|yangilan|opgedateer|bygewerk|gewysig|cusboon|rojanekir|an sabunta"
    r"|data modyfikacji|ostatnia modyfikacja|zmodyfikowan|zmieniono|data zmiany|modifikov|datum modifikac"
    r"|spremenjen|spremenil|muutettu|ndryshu"
    r"|nachgetragen|pakeist|nagbago|binago"
    r"|izmenjen|izmjen|atjaunot|aangepast|\bakt(?:ual)?\.|zadnji poseg|poslednja izmena"
    # The nouns: "Letzte Aktualisierung", "Ultimo aggiornamento", "Senaste uppdatering".
    r"|aktualisierung|letzte bearbeitung|aggiornament|(?:laatste|datum) wijziging|laatste aanpassing|uppdatering"
    r"|oppdatering|opdatering|redigeret|aktualizowan|aktualizace|ostatnia zmiana|modyfikacji|posodobit"
    r"|zadnja sprememba|viimane uuendus|eguneraket|azken aldaketa|pembaruan|pemutakhiran|geactualiseerd"
    r"|last edited(?! by)|edited:|zadnja promjena|poslednja promena"
)
_CHANGED_BEYOND: Final = (
    r"mise? à jour|màj|modifié|actualisé|geändert|überarbeitet|atualizaç|aktualizác|frissít|módosít|ažurira|обновл"
    r"|изменен|обновен|актуализ|оновлен|ажурирано|ενημ|güncel|düzenle|yenilən|cập nhật|ändrad|ændret|päivitetty"
    r"|uppfært|përditës|жаңарт|жаңылан|թարմացվ|განახლ|更新|修改|修正|編集(?!部)|최종|수정|업데이트|עודכן|עדכון|تحديث|محدث|به‌روز"
    r"|به روز|بروزرسانی|اپ ڈیٹ|اپڈیٹ|अपडेट|अद्यतन|अद्ययावत|আপডেট|અપડેટ|ਅਪਡੇਟ|புதுப்பி|மாற்றம்|అప్డేట్|అప్‌డేట్|నవీకర"
    r"|ನವೀಕರ|അപ്ഡേറ്റ്|പുതുക്കി|යාවත්කාලීන|อัปเดต|อัพเดต|อัพเดท|แก้ไข|ปรับปรุง|ປັບປຸງ|ធ្វើបច្ចុប្បន្នភាព|измењ"
    r"|изменет|промян|промен[аие]|измен[аие]|aġġornat|aktualiséier|dagført|ĝisdatig|абноўл|янгилан|шинэчлэ|навсоз"
    r"|letzte änderung|změněno|poslední změna|datum změny|zmenené|posledná zmena"
    r"|değiştirilme|son değişiklik|chỉnh sửa|τροποποι"
    r"|дата изменения|дата зміни|змінен|تعديل|संशोधित|সম্পাদিত|แก้ไข"
    r"|päivitys|uppfærsl|osvježen|geüpdatet|pēdējās izmaiņas|papildināt|ändringsdatum|отредактирован|редаговано"
    r"|остання зміна|останні зміни|последна измена|ажурирањ|последње ажур|τροποποί|حُد|ویرایش|হালনাগাদ|шинэчил"
    r"|דערהײַנטיקט|דערהיינטיקט|اپ ڊيٽ|اپڊيٽ|ተመሓይሹ"
    r"|تازه شو|اوسمهال|نوێکر|ပြင်ဆင်|ተሻሽሏል|የዘመነ"
)

# Words that say no more than that a day follows.
_BARE: Final = frozenset(
    "date datum fecha data dato datums tarix дата датум dátum datë ημερομηνία 日期 时间 時間".split()
)
_PATTERNS: Final = tuple(
    (late(beyond), late(words))
    for words, beyond in (
        (_CHANGED, f"{_CHANGED}|{_CHANGED_BEYOND}"),
        (_PUBLISHED, f"{_PUBLISHED}|{_PUBLISHED_BEYOND}"),
    )
)


def find_update_word(text: str) -> re.Match[str] | None:
    """Return the first word in *text*, in small letters, that calls the day beside it that of a change.

    >>> find_update_word("last updated: 3 may 2026")[0], find_update_word("3 may 2026")
    ('updated', None)
    """
    return _PATTERNS[0][text.isascii()].search(text)


def find_published_word(text: str) -> re.Match[str] | None:
    """Return the first word in *text*, in small letters, that calls the day beside it that of the publication."""
    return _PATTERNS[1][text.isascii()].search(text)


def labels_day(text: str) -> bool:
    """Return whether *text*, in small letters, calls a day that of the publication or of a change, and not "date" only.

    >>> labels_day("data publikacji"), labels_day("last modified"), labels_day("date"), labels_day("date of birth")
    (True, True, False, False)
    """
    found = _PATTERNS[1][text.isascii()].finditer(text)
    return find_update_word(text) is not None or any(match[0].strip(" :") not in _BARE for match in found)


def opens_as_label(text: str) -> bool:
    """Return whether *text*, in small letters, opens with a word of publication or of change."""
    return any(each[text.isascii()].match(text) is not None for each in _PATTERNS)


def last_words(text: str) -> tuple[int, int]:
    """Return where the last word of change stands in *text*, in small letters, and the last of publication, or -1.

    >>> last_words("published 3 may, updated "), last_words("by ana ruiz")
    ((17, 0), (-1, -1))
    """
    update, published = (each[text.isascii()] for each in _PATTERNS)
    return _last(update, text), _last(published, text)


def find_labels(text: str) -> list[bool]:
    """Return for each moment that *text*, in small letters, tells of with a word whether it is that of a change.

    The first of two often has no word.

    >>> find_labels("published 21:47 updated yesterday"), find_labels("21:47, updated 23:10")
    ([False, True], [False, True])
    """
    update, published = (each[text.isascii()] for each in _PATTERNS)
    found = [(match.start(), True) for match in update.finditer(text)]
    found += [(match.start(), False) for match in published.finditer(text)]
    labels = [is_update for _, is_update in sorted(found)]
    return [False, *labels] if len(found) == 1 and has_digit(text[: found[0][0]]) else labels


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max([match.start() for match in pattern.finditer(words)], default=-1)


WEEKDAYS: Final = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag
    dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi
    jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim lunes martes miércoles jueves viernes sábado
    domingo mié jue vie sáb dom lunedì martedì mercoledì giovedì venerdì sabato domenica gio segunda-feira
    terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta feira dilluns dimarts
    dimecres dijous divendres dissabte diumenge luns mércores xoves venres astelehena asteartea asteazkena
    osteguna ostirala larunbata igandea maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za
    zo mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag mån tis ons tors fre lör
    sön tir tor lør tirs søn pon wt śr czw sob niedz nd po út ut st čt št pá uto sri čet sub ned pzt çar cmt paz
    δευ τρί τρι τετ πέμ πεμ παρ σάβ σαβ κυρ dl dt dc dj dv ds dg seg ter qua qui sex mie vin sâm dum
    mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur maanantai
    tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina
    perjantaina lauantaina sunnuntaina ti ke to pe la su esmaspäev teisipäev kolmapäev neljapäev reede laupäev
    pühapäev pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena pirmadienis antradienis
    trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis poniedziałek wtorek środa czwartek piątek
    sobota niedziela poniedziałku wtorku środę pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda
    štvrtok piatok nedeľa hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți marţi miercuri joi
    vineri sâmbătă duminică ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja
    ponedeljek torek četrtek nedelja понедељак уторак среда четвртак петак субота недеља понеделник вторник
    сряда четвъртък петък събота неделя вторник петок сабота недела понедельник четверг пятница суббота
    воскресенье пн вт ср чт пт сб вс понеділок вівторок середа п'ятниця неділя нд панядзелак аўторак серада
    чацвер пятніца нядзеля e hënë martë mërkurë enjte premte shtunë diel δευτέρα τρίτη τετάρτη πέμπτη παρασκευή
    σάββατο κυριακή pazartesi salı çarşamba perşembe cuma cumartesi pazar bazar ertəsi çərşənbə axşamı cümə
    şənbə дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі dushanba seshanba chorshanba payshanba juma
    shanba yakshanba الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد دوشنبه سه شنبه سه‌شنبه چهارشنبه
    پنجشنبه پنج‌شنبه جمعه یکشنبه یک‌شنبه پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار שני שלישי רביעי חמישי שישי שבת
    ראשון יום ב' ג' ד' ה' ו' א' सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार सोम मंगल बुध
    गुरु शुक्र शनि रवि मंगळवार সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার திங்கள் செவ்வாய் புதன்
    வியாழன் வெள்ளி சனி ஞாயிறு సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం senin selasa rabu
    kamis jumat jum'at sabtu minggu isnin khamis jumaat ahad lunes martes miyerkules huwebes biyernes linggo
    jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili thứ hai ba tư năm sáu bảy chủ nhật วันจันทร์
    วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์ จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์
    llun mawrth mercher iau gwener sadwrn sul dydd mánadagur týsdagur mikudagur hósdagur fríggjadagur leygardagur
    moandei tiisdei
    woansdei tongersdei freed saterdei sneon snein tysdag laurdag sundag серада субота luain
    máirt céadaoin déardaoin aoine satharn sathairn haoine domhnaigh domhnach dé ორშაბათი სამშაბათი ოთხშაბათი
    ხუთშაბათი პარასკევი
    შაბათი კვირა երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի
    isniin talaado arbaco khamiis jimce sabti axad litinin laraba alhamis jumma'a asabar lahadi vrydag saterdag sondag
    umsombuluko ulwesibili ulwesithathu ulwesine ulwesihlanu umgqibelo alatsinainy alarobia alakamisy zoma sabotsy
    alahady
    lendi madi mèkredi jedi vandredi samdi dimanch duşem sêşem çarşem pêncşem şemî yekşem دووشەممە سێشەممە چوارشەممە
    پێنجشەممە هەینی شەممە یەکشەممە سومر اڱارو اربع خميس جمعو ڇنڇر آچر شنبه شنبې ሰኞ ማክሰኞ ረቡዕ ሐሙስ ዓርብ ቅዳሜ እሁድ
    ሰኑይ ሰሉስ ረቡዕ ሓሙስ ዓርቢ ቀዳም ሰንበት מאנטיק מאָנטיק דינסטיק מיטוואך מיטוואָך דאנערשטיק דאָנערשטיק פרייטיק זונטיק
    mọnde fraịdee satọdee sọnde
    月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 星期一
    星期二 星期三 星期四 星期五 星期六 星期日 星期天 월요일 화요일 수요일 목요일 금요일 토요일 일요일
    आइतबार सोमबार मंगलबार बुधबार बिहीबार बिहिबार शुक्रबार शनिबार திங்கட்கிழமை செவ்வாய்க்கிழமை புதன்கிழமை
    வியாழக்கிழமை வெள்ளிக்கிழமை சனிக்கிழமை ஞாயிற்றுக்கிழமை ഞായറാഴ്ച തിങ്കളാഴ്ച ചൊവ്വാഴ്ച ബുധനാഴ്ച
    വ്യാഴാഴ്ച വെള്ളിയാഴ്ച ശനിയാഴ്ച ഞായർ തിങ്കൾ ചൊവ്വ ബുധൻ വ്യാഴം വെള്ളി ശനി ಭಾನುವಾರ ಸೋಮವಾರ ಮಂಗಳವಾರ
    ಬುಧವಾರ ಗುರುವಾರ ಶುಕ್ರವಾರ ಶನಿವಾರ રવિવાર સોમવાર મંગળવાર બુધવાર ગુરુવાર શુક્રવાર શનિવાર ਐਤਵਾਰ ਸੋਮਵਾਰ
    ਮੰਗਲਵਾਰ ਬੁੱਧਵਾਰ ਵੀਰਵਾਰ ਸ਼ੁੱਕਰਵਾਰ ਸ਼ਨੀਵਾਰ ਸ਼ਨਿੱਚਰਵਾਰ ରବିବାର ସୋମବାର ମଙ୍ଗଳବାର ବୁଧବାର ଗୁରୁବାର
    ଶୁକ୍ରବାର ଶନିବାର দেওবাৰ সোমবাৰ মঙলবাৰ মঙ্গলবাৰ বুধবাৰ বৃহস্পতিবাৰ শুকুৰবাৰ শুক্ৰবাৰ শনিবাৰ ඉරිදා
    සඳුදා අඟහරුවාදා බදාදා බ්‍රහස්පතින්දා සිකුරාදා සෙනසුරාදා ថ្ងៃចន្ទ ថ្ងៃអង្គារ ថ្ងៃពុធ ថ្ងៃព្រហស្បតិ៍ ថ្ងៃសុក្រ
    ថ្ងៃសៅរ៍ ថ្ងៃអាទិត្យ ວັນຈັນ ວັນອັງຄານ ວັນພຸດ ວັນພະຫັດ ວັນສຸກ ວັນເສົາ ວັນອາທິດ တနင်္လာနေ့ အင်္ဂါနေ့
    ဗုဒ္ဓဟူးနေ့ ကြာသပတေးနေ့ သောကြာနေ့ စနေနေ့ တနင်္ဂနွေနေ့
    """
)
"""The days of the week, and their common short forms."""
CLOCK_WORDS: Final = word_set(
    """
    at um uhr à a à las às as alle ore ora oră om klo kl klokken kell plkst val godz o u ob в во о об у saat
    saati pukul jam kell στις ώρα lúc giờ time שעה בשעה الساعة ساعت เวลา น को বেলা মিনিট hrs hs h uur am pm a.m
    p.m μ.μ π.μ مساء مساءً صباحا صباحاً ظهرا م ص ق.ظ ب.ظ wib wita wit мск msk gmt utc ist cet cest est edt pst
    pdt cst cdt bst eet eest ч ж г
    """
)
"""What stands beside a clock: "at", "o'clock", the halves of the day, time zones."""
LABEL_WORDS: Final = word_set(
    """
    on of the le el il del de den dne am vom den dnia last first originally originalmente son siste última
    último ultimo ultima ostatnia ostatniej poslední posledná utolsó terakhir sist senest senast viimeksi
    viimati pēdējo paskutinį zadnja posljednja последнее последна остання dernière τελευταία lần cuối última
    data date dátum datum dato tarihi tarix fecha data tanggal tarikh pada ngày дата día dia آخر తాజా கடைசி
    शेवटचे अंतिम last: время година год року года nga më
    """
)
"""Words beside those of publication and change: "last updated", "Son Güncelleme"."""
