"""Hold the words that pages put around a story, in many languages: share buttons, labels, months, reply links.

Every set is matched against a whole line, or word by word, after `key`; nothing here is searched for within prose.
"""

from __future__ import annotations

from typing import Final

from newsrecord.find.comments.talk_words import (
    COMMENT_HEADS,
    COMMENT_NOUNS,
    DATE_LABELS,
    LIKES,
    REPLIES,
    SAYS,
    TIME_UNITS,
    TIME_WORDS,
    key,
)
from newsrecord.find.dates.month_names import PRINTED_NAMES
from newsrecord.find.far_pointers import FAR_POINTER_LINES
from newsrecord.find.subjects.trails import HOME_NAMES
from newsrecord.find.wordlists import line_set
from newsrecord.wire.button_words import BUTTON_WORDS, BUTTONS, PAGERS

__all__ = [
    "BUTTONS",
    "BUTTON_WORDS",
    "COMMENT_HEADS",
    "COMMENT_NOUNS",
    "DATE_LABELS",
    "END_MARKS",
    "HOME",
    "LIKES",
    "MONTHS",
    "PAGERS",
    "REPLIES",
    "SAYS",
    "TAG_LABELS",
    "TAIL_HEADS",
    "TIME_UNITS",
    "TIME_WORDS",
    "key",
]


TAIL_HEADS: Final = FAR_POINTER_LINES | line_set("""
    house rules | comment policy
    comments policy | comment guidelines | commenting guidelines | commenting rules
    related | related articles | related stories | related posts | related content | related news | related topics
    related coverage | related links | related reading | more on this story | more stories | more news | more from
    more like this | you might also like | you may also like | recommended | recommended for you
    recommended stories | read next | up next | most read | most popular | most viewed | popular posts | popular
    trending | trending now | latest news | latest stories | latest | top stories | recent posts | editor's picks
    editors' picks | don't miss | what to read next | from around the web | see also | about the author
    about the authors | about this article | sign up for | quick links | our network | follow us on | explore more
    mehr zum thema | mehr zu diesem thema | zum thema | lesen sie auch | das könnte sie auch interessieren
    das könnte dich auch interessieren | weitere artikel | weitere themen | weitere nachrichten | verwandte artikel
    meistgelesen | meist gelesen | beliebte artikel | neueste artikel | aktuelle nachrichten | empfehlungen | themen
    passend zum thema | auch interessant | über den autor | über die autorin | à lire aussi | lire aussi
    sur le même sujet | sur le même thème | articles liés | articles similaires | les plus lus | à découvrir aussi
    vous aimerez aussi | dans la même rubrique | à la une | plus d'articles | dernières nouvelles
    noticias relacionadas | artículos relacionados | te puede interesar | también te puede interesar | lo más leído
    lo más visto | lo más | le plus lu | les plus vus | i più visti | mais vistas | o més vist | el més vist
    más noticias | más leídas | últimas noticias | lea también | lee también | relacionados | contenido relacionado
    articoli correlati | potrebbe interessarti | i più letti | ultime notizie | notícias relacionadas | leia também
    mais lidas | veja também | lees ook | meest gelezen | gerelateerd | les også | læs også | läs också | mest lest
    mest læst | mest läst | lue myös | czytaj także | czytaj też | zobacz także | najczęściej czytane | související
    kapcsolódó | ilgili haberler | ilginizi çekebilir | bunlar da ilginizi çekebilir | çok okunanlar | son haberler
    also read | further reading | новости партнёров | новости партнеров | материалы по теме | по теме
    читайте также | похожие материалы | самое читаемое | читайте також | اقرأ أيضا
    اقرأ أيضاً | مواضيع ذات صلة | أخبار ذات صلة | الأكثر قراءة | مقالات ذات صلة | موضوعات متعلقة | כתבות נוספות
    مطالب مرتبط | baca juga | tin liên quan | 相关阅读 | 相關新聞 | 相关新闻 | 関連記事 | あわせて読みたい
    関連ニュース | 관련기사 | 관련 기사
    další články | další zprávy | související články | mohlo by vás zajímat | nejčtenější | čtěte také
    čtěte dále | přečtěte si také | k tématu | více k tématu | ďalšie články | súvisiace články
    mohlo by vás zaujímať | najčítanejšie | čítajte aj | čítajte tiež | prečítajte si | powiązane artykuły
    podobne artykuły | zobacz również | przeczytaj także | przeczytaj również | polecamy | warto przeczytać
    więcej na ten temat | inne artykuły | kapcsolódó cikkek | kapcsolódó hírek | ajánlott cikkek
    legolvasottabb | olvassa el ezt is | ez is érdekelheti | további cikkek | citește și | citiți și
    articole similare | știri similare | articole recomandate | cele mai citite | alte știri | свързани статии
    още по темата | прочетете още | вижте още | най-четени | още новини | povezane vijesti | povezani članci
    pročitajte još | pročitajte i | pročitaj još | najčitanije | vezane vijesti | povezane vesti | još vesti
    sorodni članki | preberite tudi | најчитаније | повезане вести | прочитајте још | поврзани вести
    читайте також | схожі матеріали | матеріали за темою | за темою | найпопулярніше | останні новини
    новини партнерів | більше новин | ещё по теме | еще по теме | связанные материалы | другие новости
    последние новости | смотрите также | вам может быть интересно | чытайце таксама | διαβάστε επίσης
    διαβαστε επισης | διαβαστε ακομα | σχετικα αρθρα | δειτε επισης
    διαβάστε ακόμα | σχετικά άρθρα | σχετικές ειδήσεις | δείτε επίσης | τα πιο δημοφιλή | περισσότερα άρθρα
    ilgili yazılar | diğer haberler | öne çıkanlar | en çok okunanlar | benzer haberler | önerilen haberler
    relaterte artikler | relaterede artikler | relaterade artiklar | flere saker | flere nyheter | siste nytt
    seneste nyt | flere nyheder | fler nyheter | fler artiklar | senaste nytt | aiheesta lisää | lisää aiheesta
    luetuimmat | suosituimmat | tengdar fréttir | mest lesið | loe ka | loe lisaks | seotud artiklid | lasi arī
    saistītie raksti | lasītākie | skaitykite taip pat | taip pat skaitykite | susiję straipsniai | skaitomiausi
    meer nieuws | gerelateerde artikelen | ook interessant | bekijk ook | meer over dit onderwerp
    ähnliche artikel | weitere meldungen | mehr nachrichten | das könnte ihnen auch gefallen | auch lesenswert
    lesetipps | leseempfehlungen | unsere empfehlungen | articles recommandés | à lire également
    lire également | voir aussi | pour aller plus loin | sur ce sujet | más sobre este tema
    artículos similares | te recomendamos | podría interesarte | ver también | otras noticias | más vistas
    lo último | mais notícias | leia mais | você pode gostar | artigos relacionados | ver também
    outras notícias | conteúdo relacionado | leggi anche | articoli simili | notizie correlate
    ti potrebbe interessare | ti potrebbero interessare | altre notizie | vedi anche | le più lette
    notícies relacionades | també et pot interessar | el més llegit | اقرأ المزيد | قد يهمك أيضا | قد يهمك أيضاً
    المزيد من الأخبار | اخترنا لك | آخر الأخبار | بیشتر بخوانید | اخبار مرتبط | مطالب پیشنهادی | پربازدیدترین
    آخرین اخبار | כתבות קשורות | אולי יעניין אותך | קראו גם | הכי נקראות | עוד בנושא | مزید پڑھیں | متعلقہ خبریں
    यह भी पढ़ें | ये भी पढ़ें | संबंधित खबरें | अन्य खबरें | আরও পড়ুন | আরো পড়ুন | berita terkait
    artikel terkait | berita lainnya | berita terpopuler | artikel lainnya | berita berkaitan
    tin cùng chuyên mục | bài viết liên quan | có thể bạn quan tâm | tin mới nhất | đọc thêm | tin khác
    đọc nhiều | ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | ข่าวล่าสุด | 延伸阅读
    延伸閱讀 | 推荐阅读 | 推薦閱讀 | 相關報導 | 相关报道
    相关文章 | 相關文章 | 热门文章 | 熱門文章 | 热门新闻 | 更多新闻 | 更多新聞
    最新文章 | 猜你喜欢 | 関連する記事 | おすすめ記事 | おすすめの記事 | 人気記事 | アクセスランキング
    все новости | усі новини | всі новини | всички новини | všechny zprávy | wszystkie wiadomości | sve vesti
    sve vijesti | tüm haberler | toutes les actualités | todas las noticias | tutte le notizie | alle nachrichten
    ข่าวแนะนำ | ข่าวที่น่าสนใจ | บทความแนะนำ | 推荐新闻 | おすすめ | semua berita | all news
    最新記事 | 最新ニュース | 新着記事 | 많이 본 뉴스 | 인기 기사
    추천 기사 | 이 시각 주요뉴스 | 최신 뉴스 | habari zinazohusiana | basahin din
    อ่านเพิ่มเติม | อ่านต่อ | xem thêm | simak juga | terkini lainnya | terkini | terpopuler | lasīt vairāk | más sobre
    populares | mais populares | más populares | mais vistos | mest populært | mest populära | populär
    meest recent | mest lästa | mest leste | mest læste | nejnovější | lo más reciente | mais recentes | più recenti
    die redaktion empfiehlt | empfehlungen der redaktion | la rédaction recommande | le recomendamos | recomendados
    recomendamos | ti consigliamo | consigliati per te | aanbevolen | rekommenderat | anbefalt | anbefalet
    doporučujeme | odporúčame | ajánló | ajánljuk | vă recomandăm | recomandări | препоръчваме | рекомендуем
    рекомендуємо | προτεινόμενα | preporučujemo | priporočamo | soovitame | iesakām | rekomenduojame | suosittelemme
    samal teemal | lue lisää | katso myös | susijusios naujienos | skaityk taip pat | lasiet arī | citi raksti
    bakmadan geçme | bunlara da bakın | bài liên quan | baca selengkapnya | 인기기사 | ランキング | slične vijesti
    vezani tekst | vezani članak | vezani članci | vezani tekstovi | чытайце яшчэ | прочитајте повеќе | léigh freisin
    darllenwch hefyd | darllen mwy | irakurri ere | կարդացեք նաև | წაიკითხეთ ასევე | сондай-ақ оқыңыз | lestu einnig
    další z rubriky | més llegits | et pot interessar | lesið einnig | bere gehiago | lexo edhe | прочитајте и
    slični članci | најчитано | možda vas zanima | περισσότερα | δημοφιλή | stories you might like | you may like
""")
"""Headings of what stands under a story: other stories."""

TAG_LABELS: Final = line_set("""
    tag | tags | topics | topic | keywords | key words | filed under | filed in | tagged | tagged with | tagged as
    labels | in this article | in this story | categories | category | schlagwörter | schlagworte | schlagwort
    stichwörter | stichworte | themen | mots-clés | mots clés | étiquettes | thèmes | sujets | etiquetas
    palabras clave | temas | palavras-chave | tópicos | argomenti | parole chiave | trefwoorden | onderwerpen
    emner | stikord | ämnen | nyckelord | avainsanat | tagi | słowa kluczowe | štítky | címkék | etiketler | теги
    ключевые слова | мітки | ετικέτες | وسوم | الوسوم | كلمات مفتاحية | كلمات دلالية | תגיות | برچسب‌ها | टैग
    tagar | 标签 | 標籤 | 關鍵字 | タグ | 태그 | темы | теми | témata | témy | tagy | kľúčové slová | ključne riječi
    oznake | теги статті | тэги | етикети | nøgleord | emneord | aiheet | asiasanat | tagit | teemad | subiecte
    etichete | cuvinte cheie | konular | anahtar kelimeler | kata kunci | topik | từ khóa | từ khoá | chủ đề
    θέματα | θεματα | ετικετες | λέξεις κλειδιά | λεξεις κλειδια | נושאים | מילות מפתח | کلیدواژه‌ها | کلیدواژه | موضوعات
    الكلمات المفتاحية | टैग्स | विषय
    ключови думи | súvisiace témy | související témata | etiquetes | ključne besede | raktažodžiai
    märksõnad | atslēgvārdi | arxivat a | archivado en | arquivado em | abgelegt unter
    文章关键词 | 文章关键字 | 文章标签 | 文章標籤 | 关键字 | 相关标签 | 相關標籤 | 相关关键词 | 関連キーワード
    関連タグ | この記事のタグ | 관련키워드 | 관련 키워드 | 관련태그 | 관련 태그 | 해시태그
    关键词 | 關鍵詞 | キーワード | 키워드 | тагови | тагове | ознаке | кључне речи | etiketa | etiketat | fjalë kyçe
    žymos | birkas | açar sözlər | teqlər | etiketlər | тэгтер | тегтер | teglar | teglər | պիտակներ | თეგები
    แท็ก | แท็กที่เกี่ยวข้อง | ট্যাগ | टॅग | टॅग्स | ટૅગ્સ | குறிச்சொற்கள் | టాగ్స్ | ಟ್ಯಾಗ್‌ಗಳು | ടാഗുകൾ | ٹیگز
    efni | efnisorð | hitzak | etiketak | clibeanna | lebo | mga paksa | الكلمات الدالة
    étiqueté | verschlagwortet | getaggt | etiquetado | etiquetat | contrassegnato | taggato | getagd | gelabeld
    taggad | taggat | tagget | otagowano | otagowane | címkézve | etichetat
    ознаки | клучни зборови | тэгі | тэмы | меткі | темите | tēmas | temos | sildid | tagiau | pynciau | merki | evni
    gaiak | teme | тагови | klíčová slova | ključne reči | kulcsszavak | témák | słowa klucze | nøkkelord | stikkord
    themas
    الكلمات الدليلية | كلمات دليلية | وسوم ذات صلة | علامات | برچسب ها | برچسبها | برچسب | کلید واژه ها | ټګونه | نښې
    ٹیگ | ٽيگ | ٽيگس | تاگەکان | تاگ | وشە سەرەکییەکان | وشەی سەرەکی | کلیلە وشە | etîket | peyvên sereke | תגים
    መለያዎች | ታግ | calaamadaha | calaamado | mowduucyo | mada | maneno muhimu | alamomi | mkpado | okwu ndị dị mkpa
    izihloko ezihambisanayo | amathegi | etikette | sleutelwoorde | lees meer oor | merkers | teny fototra | mo kle
""")
"""Labels of a line of tags."""

END_MARKS: Final = line_set("""
    ends | end | ### | ## | # # # | -30- | 30 | -ends- | -end- | (ends) | (end) | *** | * * * | ende | fin | (fin)
    fine | slut | loppu | fim | koniec | конец
""")
"""What a wire puts under a story."""

HOME: Final = HOME_NAMES | line_set("""
    du befindest dich hier | sie befinden sich hier | הבית | עמוד הבית | मुखपृष्ठ | হোম | αρχικη | halaman utama
    začátek | forsíða
""")

"""Names of the front page in a breadcrumb."""

MONTHS: Final = (
    line_set("""
    january | jan | february | feb | march | mar | april | apr | may | june | jun | july | jul | august | aug
    september | sept | sep | october | oct | november | nov | december | dec | januar | jänner | februar | märz
    mai | juni | juli | oktober | okt | dezember | dez | mrz | janvier | janv | février | févr | fév | mars | avril
    avr | juin | juillet | juil | août | septembre | octobre | novembre | décembre | déc | enero | ene | febrero
    marzo | abril | abr | mayo | junio | julio | agosto | ago | septiembre | octubre | noviembre | diciembre | dic
    gennaio | gen | febbraio | aprile | maggio | mag | giugno | giu | luglio | lug | settembre | set | ottobre | ott
    dicembre | janeiro | fevereiro | fev | março | maio | junho | julho | setembro | outubro | out | novembro
    marts | januára | februára | siječnja | veljače | ožujka | travnja | svibnja | lipnja | srpnja | kolovoza | rujna
    studenoga | studenog | prosinca | jaanuar | veebruar | märts | aprill | juuni | juuli | gener | febrer | març | maig
    juny | juliol | agost | setembre | januarja | februarja | junija | julija | avgusta | januárius
    dezembro | januari | februari | maart | mrt | mei | augustus | maj | augusti | desember | tammikuuta
    helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta | heinäkuuta | elokuuta | syyskuuta | lokakuuta
    marraskuuta | joulukuuta | stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września
    października | listopada | grudnia | ledna | února | března | dubna | května | června | července | srpna | září
    října | listopadu | prosince | ianuarie | februarie | martie | aprilie | iunie | iulie | octombrie | noiembrie
    decembrie | január | február | március | április | május | június | július | augusztus | szeptember | október
    ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık | января | янв
    мар | июн | июл | февр | сент | нояб
    февраля | фев | марта | апреля | апр | мая | июня | июля | августа | авг | сентября | сен | октября | окт
    ноября | ноя | декабря | дек | січня | лютого | березня | квітня | травня | червня | липня | серпня | вересня
    жовтня | листопада | грудня | ιανουαρίου | φεβρουαρίου | μαρτίου | απριλίου | μαΐου | ιουνίου | ιουλίου
    αυγούστου | σεπτεμβρίου | οκτωβρίου | νοεμβρίου | δεκεμβρίου | يناير | فبراير | مارس | أبريل | ابريل | مايو
    يونيو | يوليو | أغسطس | اغسطس | سبتمبر | أكتوبر | اكتوبر | نوفمبر | ديسمبر | كانون الثاني | شباط | آذار | نيسان
    أيار | حزيران | تموز | آب | أيلول | تشرين | كانون | الأول | الثاني | جانفي | فيفري | ماي | جوان | جويلية | أوت
    ינואר | פברואר | במרץ | באפריל | במאי | जनवरी | फरवरी | मार्च | अप्रैल | मई | जून | जुलाई | अगस्त | सितंबर
    अक्टूबर | नवंबर | दिसंबर | agustus | maret | tháng
""")
    | PRINTED_NAMES
)
"""Months, written out and short."""
