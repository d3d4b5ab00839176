"""Hold the words that tell how old a comment is, in many languages: what its age is counted in, and what stands around.

Every set is matched against a word of a line, case folded.
"""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import line_set

__all__ = ["AGE_NOUNS", "AGE_UNITS", "AGE_WORDS", "NOW_DAYS"]

AGE_UNITS: Final = line_set("""
    sett | wo | dk | gün | nap | tyg | hf
    s | m | h | d | w | y | mo | mos | yr | yrs | wk | wks | std | j | sem | sek | sec | min | mins | t | g | gg
    u | uur | dgn | tim | tyg | tydz | godz | мин | ч | дн | нед | мес | г | д | س | د | ي
    秒前 | 分前 | 周前 | 年前 | 月前 | 个月前 | 個月前 | 小時前 | 分鐘前 | 분 | 시간 | 일 | 주 | 달
    giờ | phút | ngày | saniye | hafta | ay | yıl | jam | menit | hari | хв | год | міс | сек | мін | λ | ω | η
    pv | perce | órája | napja | hete | hónapja | éve | นาทีที่แล้ว | ชั่วโมงที่แล้ว | วันที่แล้ว | สัปดาห์ที่แล้ว
    เดือนที่แล้ว | ปีที่แล้ว
    นาทีที่ผ่านมา | ชั่วโมงที่ผ่านมา | วันที่ผ่านมา | vk | pv | kk | tgl | ώ | 개월 | 년
""")
"""What an age is counted in where its number stands before it: "2h", "3 mo"."""

AGE_NOUNS: Final = line_set("""
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
    dienām | hores | hora | dies | minuts | setmanes | ore | orë | ditë | ordu | egun | minutu | گھنٹے
    | گھنٹہ | منٹ | دن | ہفتے
    மணி | நிமிடங்கள் | நாட்கள் | oras | araw | minuto | цагийн | минутын | өдрийн | сағат | минут | күн
    | soat | kun | daqiqa
    saat | gün | dəqiqə | საათის | წუთის | დღის | ժամ | րոպե | օր | saa | siku | dakika | awr | munud
    | diwrnod | uair | lá
    nóiméad | klukkustundum | klukkustund | mínútum | dögum | นาที | ชั่วโมง | วัน | สัปดาห์ | เดือน | ปี
""")
"""What an age is counted in, written out, besides the units of any date."""

AGE_WORDS: Final = line_set("""
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
    më | parë | fa | duela | நேரம் | முன் | முன்பு | nakalipas | ang | nakaraan | өмнө | бұрын | oldin
    | əvvəl | წინ | առաջ
    zilizopita | iliyopita | gelede | yn | ôl | ó | shin | fyrir | qua | nay | ini | lúc | pukul | i | v | u
    | o | σε | në
    almost | jedna | jeden | jedną | jednu | jednou | μία | μια | ένα | עכשיו | أقل | حوالي | حدود
""")
"""What stands around the number of an age."""

NOW_DAYS: Final = line_set("""
    today | yesterday | heute | gestern | hier | aujourd | hoy | ayer | hoje | ontem | oggi | ieri | vandaag | gisteren
    idag | igår | dziś | dzisiaj | wczoraj | dnes | včera | сегодня | вчера | сьогодні | вчора | днес | сёння | учора
    данас | јуче | danas | juče | jučer | danes | včeraj | ma | tegnap | azi | astăzi | avui | ahir | hoxe | onte
    gaur | atzo | tänään | eilen | täna | eile | šodien | vakar | šiandien | sot | dje | bugün | dün | bu gün | dünən
    σήμερα | χθες | χτες | اليوم | أمس | امروز | دیروز | آج | گزشتہ روز | היום | אתמול | आज | कल | আজ | গতকাল | இன்று
    నేడు | ഇന്ന് | วันนี้ | เมื่อวาน | 今天 | 昨天 | 前天 | 今日 | 昨日 | 오늘 | 어제 | 그제
    går | gær | เมื่อวานนี้ | hôm | kemarin | semalam | kahapon | өчигдөр | кеше | бүгін | kecha | გუშინ | დღეს
    երեկ | այսօր | gister | ddoe | heddiw | inné | inniu
""")
"""The days that are told from the reader's own."""
