"""Hold the words that pages put around a story, in many languages: share buttons, labels, months, reply links.

Every set is matched against a whole line, or word by word, after `key`; nothing here is searched for within prose.
"""

from __future__ import annotations

from typing import Final

from newsrecord.find.talk_words import (
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
from newsrecord.find.trails import HOME_NAMES
from newsrecord.find.wordlists import line_set

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
    "REPLIES",
    "SAYS",
    "TAG_LABELS",
    "TAIL_HEADS",
    "TIME_UNITS",
    "TIME_WORDS",
    "key",
]


BUTTONS: Final = line_set("""
    share | tweet | refer a friend | forward to a friend | forward this email | view in browser | open in browser
    view this email in your browser | update your preferences | manage your subscription | upgrade to paid
    leave a comment | do you like this article | did you like this article | was this article helpful
    was this page helpful
    share this | share this article | share this story | share this post | share article | share on facebook
    share on x | share on twitter | share via email | share on whatsapp | share on linkedin | send by email
    copy link | link copied | copy url | print this | print article | print this page | save for later
    save article | listen to this article | listen to article | follow us | follow us on google news
    follow us on social media | stay connected | read also | skip to content | skip to main content
    skip to navigation | jump to content | main menu | site navigation | main navigation | toggle navigation
    open menu | close menu | show menu | search for | search input | sign in | sign up | sign out | log in | log out
    my account | manage account | create account | subscribe | subscribe now | unsubscribe
    subscribe to our newsletter | sign up for our newsletter | sign up for our newsletters | newsletter signup
    get our newsletter | support us | donate | donate now | advertisement | advertising | advertise with us | ad
    sponsored | sponsored content | continue reading below | story continues below
    story continues below advertisement | scroll to continue | scroll untuk melanjutkan membaca | takip et
    article continues below | back to top | go to top | scroll to top
    top of page | read more | learn more | show more | see more | view more | load more | view all | see all | more
    beitrag teilen | seite teilen | diesen beitrag teilen | inhalt teilen | compartir esta nota | compartir nota
    condividi articolo | condividi questo articolo | partager la page | compartilhe esta notícia | del artiklen
    dela sidan | artikel delen | jaa artikkeli | udostępnij artykuł | sdílet článek | zdieľať článok | haberi paylaş
    поделиться новостью | bagikan artikel | chia sẻ bài viết | 分享文章 | 記事をシェア | 記事をシェアする
    この記事をシェア | この記事をシェアする | 기사 공유
    artículo anterior | artículo siguiente | próximo artículo | nota anterior | siguiente nota | noticia anterior
    noticia siguiente | vorheriger artikel | nächster artikel | voriger artikel | vorheriger beitrag
    nächster beitrag | article précédent | article suivant | articolo precedente | articolo successivo
    articolo seguente | artigo anterior | próximo artigo | matéria anterior | próxima matéria | vorig artikel
    volgend artikel | vorig bericht | volgend bericht | föregående artikel | nästa artikel | forrige artikkel
    neste artikkel | forrige artikel | næste artikel | edellinen artikkeli | seuraava artikkeli
    poprzedni artykuł | następny artykuł | předchozí článek | další článek | predchádzajúci článok
    nasledujúci článok | ďalší článok | előző cikk | következő cikk | articolul anterior | articolul următor
    prethodni članak | sljedeći članak | sledeći članak | önceki haber | sonraki haber | önceki yazı | sonraki yazı
    предыдущая статья | следующая статья | попередня стаття | наступна стаття | предишна статия | следваща статия
    προηγούμενο άρθρο | επόμενο άρθρο | المقال السابق | المقال التالي | المقالة السابقة | المقالة التالية | الخبر السابق
    الخبر التالي | خبر قبلی | خبر بعدی | הכתבה הקודמת | הכתבה הבאה | artikel sebelumnya | artikel selanjutnya
    artikel berikutnya | bài trước | bài tiếp theo | 上一篇 | 下一篇 | 前の記事 | 次の記事
    이전 기사 | 다음 기사 | 이전글 | 다음글
    lyt til artiklen | lyt til artikel | lyssna på artikeln | lytt til artikkelen | lytt til saken | kuuntele juttu
    kuuntele artikkeli | luister naar dit artikel | luister naar artikel | beluister dit artikel | escuchar artículo
    escuchar noticia | escucha este artículo | escucha la noticia | écouter l'article | écouter cet article
    écoutez cet article | ascolta l'articolo | ascolta questo articolo | ouvir artigo | ouvir notícia
    ouça este artigo | ouça esta matéria | ouvir matéria | posłuchaj artykułu | posłuchaj | poslechnout článek
    přehrát článek | vypočuť článok | cikk meghallgatása | ascultă articolul | ascultă știrea | haberi dinle | dinle
    прослушать | прослушать новость | слушать | слухати | слухати статтю | чуйте статията | ακούστε το άρθρο
    استمع | استمع للمقال | استمع إلى المقال | گوش کنید | האזינו לכתבה | इस खबर को सुनें | dengarkan artikel
    nghe bài viết | ฟังข่าว | 音声で聞く | 朗読 | 收听 | 听新闻 | 기사 듣기
    spara | speichern | gem | gem artikel | lagre | lagre artikkel | tallenna | zapisz | uložit | uložiť | mentés
    salvează | spremi | сохранить | зберегти | запази | αποθήκευση | kaydet | simpan | lưu | lưu bài viết
    שמור | שמירה | ذخیره | چاپ | सेव करें | บันทึก | 保存 | 收藏 | 저장 | 스크랩 | اطبع | احفظ
    skriv ut | skriv ut artikel | tulosta | drukuj | vytisknout | tisk | nyomtatás | tipărește | printează | štampaj
    ispiši | печать | распечатать | друк | роздрукувати | εκτύπωση | yazdır | cetak | in bài | הדפסה | הדפס
    प्रिंट | 印刷 | 打印 | 列印 | 인쇄 | 프린트 | พิมพ์
    ツイート | ツイートする | ポスト | 送る | リンクをコピー | 複製連結 | 复制链接 | 링크 복사 | url 복사
    kopírovat odkaz | kopiuj link | skopiuj link | kopieer link | copia link | copier l'url | copiar link
    bağlantıyı kopyala | salin link | salin tautan | sao chép liên kết | скопировать ссылку
    копировать ссылку | копіювати посилання | kopier lenke
    kopier link | kopiera länk | kopioi linkki
    zaloguj się | załóż konto | prenumerata | prenumeruj | subskrybuj | moje konto | přihlásit se | registrace
    předplatné | přihlásenie | prihlásiť sa | predplatné | bejelentkezés | belépés | előfizetés | előfizetek
    autentificare | conectare | abonează-te | abonare | prijavi se | prijava | pretplata | вход | регистрация
    подписка | вхід | реєстрація | підписка | передплата | абонамент | σύνδεση | εγγραφή | συνδρομή | üye ol | üyelik
    giriş | masuk | daftar | langganan | đăng ký | התחברות | התחבר | כניסה | להרשמה | ورود | عضویت | ثبت نام
    लॉगिन | लॉग इन | साइन इन | लॉगइन | सब्सक्राइब करें | লগইন | เข้าสู่ระบบ | สมัครสมาชิก | 会員登録 | 新規登録 | 注册
    註冊 | 訂閱 | 订阅 | 회원가입 | 구독 | 구독하기
    meny | menyen | valikko | haku | hae | wyszukaj | hledej | vyhledávání | hľadať | căutare | caută | pretraga
    traži | меню сайта | найти | знайти | търсене | μενού | cari berita | menu utama | tìm kiếm | תפריט | منو | فهرست
    मेन्यू | मेनू | মেনু | เมนู | ค้นหา | メニュー | 菜单 | 選單 | 메뉴 | 전체메뉴 | 본문 바로가기 | 본문으로 바로가기
    hopp til innhold | hopp til hovedinnhold | hoppa till innehåll | gå til indhold | siirry sisältöön | ga naar inhoud
    przejdź do treści | přejít k obsahu | přejít na obsah | sari la conținut | перейти к содержанию
    перейти к основному содержанию | перейти до вмісту | içeriğe geç | اذهب إلى المحتوى | コンテンツへスキップ
    what are you looking for | was suchen sie | was suchst du | que cherchez-vous | que recherchez-vous
    qué estás buscando | qué buscas | o que você procura | cosa stai cercando | cosa cerchi | wat zoek je
    vad letar du efter | hva leter du etter | hvad leder du efter | czego szukasz | co hledáte | ne aramıştınız
    что вы ищете | we care about your privacy | we value your privacy | your privacy matters
    manage consent | cookie consent | privacy preference center | we use cookies | wir nutzen cookies
    wir respektieren ihre privatsphäre | wir schätzen ihre privatsphäre | ihre privatsphäre ist uns wichtig
    le respect de votre vie privée est notre priorité | votre vie privée nous tient à cœur | valoramos tu privacidad
    valoramos su privacidad | nos importa tu privacidad | cuidamos su privacidad | valorizamos a sua privacidade
    teniamo alla tua privacy | valorizziamo la tua privacy | wij waarderen uw privacy | wij geven om uw privacy
    vi värnar om din integritet | vi respekterer ditt personvern | cenimy twoją prywatność
    záleží nám na vašem soukromí
    premium | plus | abonnés | réservé aux abonnés | article réservé aux abonnés | réservé à nos abonnés
    suscriptores | solo suscriptores | solo para suscriptores | exclusivo suscriptores | exclusivo para suscriptores
    exclusivo para assinantes | só para assinantes | per abbonati | riservato agli abbonati | solo per abbonati
    voor abonnees | alleen voor abonnees | för prenumeranter | endast för prenumeranter | for abonnenter
    kun for abonnenter | tilaajille | vain tilaajille | dla prenumeratorów | dla subskrybentów | jen pro předplatitele
    jen pro předplatné | nur für abonnenten | exklusiv für abonnenten | subscribers only | subscriber only
    for subscribers | members only | для подписчиков | только для подписчиков | 有料記事 | 有料会員限定
    有料会員限定記事 | 会員限定 | 会員限定記事 | 유료기사 | chỉ dành cho thành viên
    字号 | 字号 小 中 大 | 字號 | 小 中 大 | 大 中 小 | 分享到 | 分享至 | 글자크기조정 | 글자크기 | 글자 크기
    글자 크기 변경 | haberin devamı | vis mer
    vis mindre | vis mer vis mindre | yorumları göster | ادامه مطلب | lihat foto | hero image
    फॉलो करें | ऐप डाउनलोड करें | डाउनलोड करें ऐप | ফলো করুন | শেয়ার করুন | แชร์ | แสดงความคิดเห็น | மேலும் வாசிக்க
    ayuda | mais lidas | aktualisieren | actualiser | actualizar | обновить | feedback geben | jetzt teilen
    regala esta noticia | offrir cet article | offrir l'article | regalar artículo | gift this article
    next | previous | previous next | prev | next article | previous article | next post | previous post | next page
    previous page | close | menu | search | home | cookie settings | cookie policy | privacy | privacy policy
    privacy notice | terms | terms of use | terms of service | terms and conditions | terms & conditions | contact
    contact us | about | about us | careers | jobs | sitemap | site map | rss | rss feed | imprint | accessibility
    accessibility statement | help | faq | faqs | all rights reserved | play | play video | watch video | watch live
    expand | view gallery | enlarge image | click to enlarge | view comments | hide comments | show comments
    show caption | hide caption | read in app | get the app | download the app | join the conversation
    start the conversation | submit | send | cancel | edit | table of contents | last updated | teilen
    artikel teilen | diesen artikel teilen | auf facebook teilen | auf x teilen | per e-mail teilen
    per mail teilen | merken | artikel merken | drucken | artikel drucken | vorlesen | artikel anhören | anhören
    newsletter abonnieren | abonnieren | jetzt abonnieren | anmelden | abmelden | registrieren | mein konto | menü
    suche | suchen | startseite | zur startseite | zum inhalt | zum inhalt springen | zur navigation | zur suche
    anzeige | werbung | nach oben | zurück | weiter | weiterlesen | mehr lesen | mehr anzeigen | alle anzeigen
    impressum | datenschutz | datenschutzerklärung | agb | kontakt | über uns | hilfe | mediadaten | karriere
    schließen | kopieren | link kopieren | folgen | folgen sie uns | folgen sie uns auf | gefällt mir
    hat ihnen der artikel gefallen | e-paper | abo | partager | partager cet article | partager sur facebook
    partager l'article | imprimer | envoyer par e-mail | envoyer | copier le lien | s'abonner | abonnez-vous
    s'inscrire | se connecter | se déconnecter | mon compte | accueil | recherche | rechercher | publicité
    lire plus | lire la suite | voir plus | voir tout | haut de page | retour en haut | fermer | mentions légales
    politique de confidentialité | cookies | contactez-nous | qui sommes-nous | à propos | écouter
    aller au contenu | suivez-nous | avez-vous aimé cet article | ajouter à vos favoris | enregistrer | sommaire
    aide | compartir | compartir en facebook | compartir esta noticia | compartir artículo | imprimir | guardar
    enviar | copiar enlace | suscríbete | suscribirse | suscribirme | iniciar sesión | inicia sesión | cerrar sesión
    regístrate | mi cuenta | inicio | buscar | búsqueda | publicidad | leer más | ver más | ver todo | cerrar
    aviso legal | política de privacidad | política de cookies | contacto | quiénes somos | ir al contenido
    síguenos | escuchar | te gustó este artículo | menú | volver arriba | siguiente | anterior | boletín
    newsletters | newsletter | condividi | condividi su facebook | stampa | salva | iscriviti | abbonati | accedi
    cerca | pubblicità | leggi tutto | leggi di più | leggi anche | chiudi | chi siamo | contatti | vai al contenuto
    seguici | ascolta | invia | compartilhar | compartilhe | partilhar | salvar | assine | entrar | publicidade
    leia mais | ler mais | fechar | sobre nós | ir para o conteúdo | ouvir | siga-nos | delen | deel dit artikel
    abonneren | inloggen | zoeken | advertentie | lees meer | lees verder | sluiten | over ons | naar inhoud | del
    del artikkel | dela | dela artikeln | logga in | logg inn | log ind | annons | annonse | annonce | läs mer
    les mer | læs mere | kontakt oss | sök | søk | jaa | tilaa | kirjaudu | mainos | lue lisää | udostępnij
    zaloguj | reklama | czytaj więcej | czytaj dalej | szukaj | sdílet | přihlásit | hledat | číst dále | megosztás
    hirdetés | keresés | distribuie | publicitate | citește mai mult | paylaş | abone ol | giriş yap | reklam
    devamını oku | ara | ana sayfa | поделиться | подписаться | войти | реклама | читать далее | читайте также
    поиск | главная | меню | поділитися | увійти | читати далі | головна | пошук | κοινοποίηση | διαφήμιση
    αναζήτηση | αρχική | مشاركة | شارك | شارك المقال | شارك هذا المقال | اشترك | تسجيل الدخول | إعلان | اقرأ المزيد
    المزيد | بحث | الرئيسية | القائمة | طباعة | حفظ | انسخ الرابط | اتصل بنا | من نحن | سياسة الخصوصية
    هل أعجبك هذا المقال | هل أعجبتك هذه المقالة | تابعنا | שתפו | שתף | הרשמה | פרסומת | חיפוש | ראשי | اشتراک گذاری
    تبلیغات | جستجو | शेयर करें | विज्ञापन | और पढ़ें | खोजें | bagikan | iklan | baca juga | cari | chia sẻ
    quảng cáo | đăng nhập | 分享 | 广告 | 廣告 | 登录 | 登入 | 搜索 | 搜尋 | 首页 | 首頁 | シェア | シェアする
    広告 | ログイン | 検索 | 続きを読む | ホーム | トップ | 공유 | 공유하기 | 광고 | 로그인 | 검색 | 홈
    jaga | zdieľať | megosztom | partajează | сподели | падзяліцца | podijeli | podeli | подели | поделите | kopīgot
    dalīties | dalintis | μοιραστείτε | اشتراک‌گذاری | שיתוף | साझा करें | शेयर | शेयर करें | শেয়ার | பகிர் | kongsi
    deila | comparteix | partekatu | rhannu | ibahagi
    yazı boyutu | text size | font size | schriftgröße | taille du texte | tamaño de letra | tamaño del texto
    dimensione testo | dimensione del testo | tekststørrelse | textstorlek | tekstgrootte | wielkość tekstu
    velikost písma | betűméret | размер шрифта | μέγεθος γραμμάτων | حجم الخط | גודל טקסט | 文字サイズ | 字体大小
""")
"""Lines that are buttons, labels or page links."""

BUTTON_WORDS: Final = line_set("""
    share | tweet | facebook | twitter | x | whatsapp | telegram | email | e-mail | mail | linkedin | pinterest
    reddit | instagram | youtube | tiktok | threads | bluesky | mastodon | flipboard | messenger | pocket | print
    save | copy | link | xing | vk | viber | line | tumblr | sms | threema | subscribe | sign | log | in | up | out
    login | register | follow | menu | search | home | rss | feed | like | dislike | likes | report | flag
    permalink | via | on | to | or | and | this | teilen | drucken | merken | partager | imprimer | compartir
    imprimir | condividi | stampa | compartilhar | delen | dela | pin | it | plus | google | news | copied | url
    behance | dribbble | vimeo | soundcloud | spotify | discord | twitch | github | snapchat | vkontakte | weibo
    edit | delete | hide | upvote | downvote | vote | votes | truth | gettr | melden | gab | parler | signaler
    denunciar | segnala | bookmark | clipboard | page | article | story | post
""")
"""Words that a row of buttons is made of."""

TAIL_HEADS: Final = line_set("""
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
    关键词 | 關鍵詞 | キーワード | 키워드 | тагови | тагове | ознаке | кључне речи | etiketa | etiketat | fjalë kyçe
    žymos | birkas | açar sözlər | teqlər | etiketlər | тэгтер | тегтер | teglar | teglər | պիտակներ | თეგები
    แท็ก | แท็กที่เกี่ยวข้อง | ট্যাগ | टॅग | टॅग्स | ટૅગ્સ | குறிச்சொற்கள் | టాగ్స్ | ಟ್ಯಾಗ್‌ಗಳು | ടാഗുകൾ | ٹیگز
    efni | efnisorð | hitzak | etiketak | clibeanna | lebo | mga paksa | الكلمات الدالة
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

MONTHS: Final = line_set("""
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
"""Months, written out and short."""
