"""Hold the words on the buttons that pages set around a story: to share, to pay, to read on, to go elsewhere."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import line_set
from newsrecord.wire.embed_words import EMBED_LINES

__all__ = ["BUTTONS", "BUTTON_WORDS", "PAGERS"]

_MOST_LISTED: Final = 12
# What is said of a list to those who have the page read to them.
_SPOKEN: Final = frozenset({
    "end of list",
    *(f"list of {all_} items" for all_ in range(1, _MOST_LISTED + 1)),
    *(f"list {one} of {all_}" for all_ in range(1, _MOST_LISTED + 1) for one in range(1, all_ + 1)),
})  # fmt: skip
BUTTONS: Final = (
    line_set("""
    search form | social sharing | share full article | image
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
    écoutez cet article | ascolta l'articolo | ascolta questo articolo | ascolta questo articolo ora
    like loading | gefällt mir wird geladen | j’aime chargement | j'aime chargement | me gusta cargando
    curtir carregando | gostar carregando | mi piace caricamento | leuk vinden laden | vind-ik-leuk laden
    gilla laddar in | lubię to wczytywanie | beğen yükleniyor | нравится загрузка | suka memuat | liker indlæser
    liker laster inn | tykkää lataa | ouvir artigo | ouvir notícia
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
    mostrar comentários | ver comentários | ver comentarios | mostrar comentarios | afficher les commentaires
    voir les commentaires | lire les commentaires | kommentare anzeigen | kommentare einblenden | kommentare lesen
    mostra commenti | mostra i commenti | vedi commenti | leggi i commenti | toon reacties | bekijk reacties
    visa kommentarer | vis kommentarer | se kommentarer | näytä kommentit | pokaż komentarze | zobacz komentarze
    zobrazit komentáře | zobraziť komentáre | prikaži komentare | pogledaj komentare | pokaži komentarje
    afișează comentariile | vezi comentariile | показать комментарии | показати коментарі | покажи коментарите
    tüm yorumları gör | δείτε τα σχόλια | عرض التعليقات | הצג תגובות | コメントを見る | 查看评论 | 查看評論 | 댓글 보기
    lihat komentar | xem bình luận | ดูความคิดเห็น | ir a los comentarios | ir para os comentários
    ir para comentários | aller aux commentaires | zu den kommentaren | vai ai commenti | naar de reacties
    gå till kommentarer | gå til kommentarer | przejdź do komentarzy
    enlarge this image | enlarge | [+] enlarge | view image | view images | view this image | view image in fullscreen
    view fullscreen | view larger image | view full size | view fullsize | view full image | open in gallery
    open image in new tab | full screen | fullscreen | toggle caption | open interactive popup
    purchase licensing rights | bild in großansicht öffnen | bild vergrössern | foto vergrößern | großansicht
    vollbild | agrandir | agrandir la photo | ampliar foto | ampliar imagem | ver imagen en grande
    ver imagen en pantalla completa | ingrandisci | ingrandisci immagine | ingrandisci foto | apri galleria
    afbeelding vergroten | vergroot afbeelding | foto vergroten | powiększ zdjęcie | powiększ | förstora bild
    förstora bilden | vis større bilde | forstør billede | forstør billedet | zvětšit obrázek | zvětšit foto
    zväčšiť | увеличить | увеличить изображение | kép nagyítása | büyüt | resmi büyüt | 画像を拡大する
    拡大画像を見る | 画像拡大 | 查看大图 | 點擊看大圖 | 点击看大图 | 看大图 | 사진 확대 | 크게보기 | 크게 보기
    사진 크게보기 | perbesar | perbesar foto
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
    advertensie | tallace | talla | matangazo | tangazo | xayeysiis | isikhangiso | izikhangiso | ìpolówó | piblisite
    dokam-barotra | ማስታወቂያ | اشتہار | اشتہارات | اشتهار | اشتهارات | ڕیکلام | ریکلام
    تبلیغات | جستجو | शेयर करें | विज्ञापन | और पढ़ें | खोजें | bagikan | iklan | baca juga | cari | chia sẻ
    quảng cáo | đăng nhập | 分享 | 广告 | 廣告 | 登录 | 登入 | 搜索 | 搜尋 | 首页 | 首頁 | シェア | シェアする
    広告 | ログイン | 検索 | 続きを読む | ホーム | トップ | 공유 | 공유하기 | 광고 | 로그인 | 검색 | 홈
    jaga | zdieľať | megosztom | partajează | сподели | падзяліцца | podijeli | podeli | подели | поделите | kopīgot
    dalīties | dalintis | μοιραστείτε | اشتراک‌گذاری | שיתוף | साझा करें | शेयर | शेयर करें | শেয়ার | பகிர் | kongsi
    deila | comparteix | partekatu | rhannu | ibahagi
    yazı boyutu | text size | font size | schriftgröße | taille du texte | tamaño de letra | tamaño del texto
    dimensione testo | dimensione del testo | tekststørrelse | textstorlek | tekstgrootte | wielkość tekstu
    velikost písma | betűméret | размер шрифта | μέγεθος γραμμάτων | حجم الخط | גודל טקסט | 文字サイズ | 字体大小
    hide ads | scroll to continue with content | scroll to continue | member-only story | মন্তব্য করুন | আরও পড়ুন
    ajouter à vos sélections | lire dans l'app | zur merkliste hinzufügen | bild vergrößern | url telah disalin
    skip to content | aller au contenu | zum inhalt springen | ir al contenido | pular para o conteúdo
    vai al contenuto | ga naar hoofdinhoud | hoppa till innehåll | hopp til innhold | spring til indhold
    siirry sisältöön | siirry suoraan sisältöön | przejdź do treści | přeskočit na obsah | preskočiť na obsah
    ugrás a tartalomra | kilépés a tartalomba | sari la conținut | prijeđi na sadržaj | preskoči na sadržaj
    пређи на садржај | перейти к содержанию | перейти до вмісту | към съдържанието | μετάβαση στο περιεχόμενο
    içeriğe geç | تخطى إلى المحتوى | رفتن به محتوا | דלג לתוכן | 本文へスキップ | コンテンツへスキップ | 跳到主要内容
    跳到主要內容 | 본문 바로가기 | 메뉴 바로가기 | langsung ke konten | chuyển đến nội dung | ข้ามไปยังเนื้อหา
    newest first | oldest first | most recent first | most liked | most voted | top rated | best rated | most relevant
    sort by newest | sort by oldest | sort by best | sort by top | order by newest | order by oldest
    neueste zuerst | älteste zuerst | beste zuerst | beliebteste zuerst | neueste oben | älteste oben | leserempfehlung
    trier par | les plus récents | plus récents d'abord | les plus anciens | les plus aimés | les plus pertinents
    ordenar por | más antiguos | más valorados | más votados | mejor valorados | mejores comentarios | mais antigos
    mais antigo | mais votados | mais votado | mais curtidos | mais relevantes | ordina per | i più recenti
    meno recenti | più recenti prima | più votati | più vecchi | sorteren op | sorteer op | nieuwste eerst | oudste
    oudste eerst | best beoordeeld | sortera efter | nyaste först | äldst först | äldsta först | sorter etter
    sorter efter | nyeste først | eldste først | ældste først | mest likt | vanhimmat | uusin ensin | vanhin ensin
    uusimmat ensin | vanhimmat ensin | sortuj według | sortuj po | od najnowszych | od najstarszych | najwyżej oceniane
    od nejnovějších | od nejstarších | řadit podle | seřadit podle | zoradiť podľa | od najnovších | od najstarších
    legújabb elöl | legrégebbi elöl | legújabbak elöl | cele mai apreciate | sortează după | сначала новые
    сначала старые | сначала популярные | сначала лучшие | сначала интересные | сортировать по | по популярности
    по рейтингу | спочатку нові | спочатку старі | спочатку популярні | сортувати за | най-харесвани | сортирай по
    ταξινόμηση κατά | παλαιότερα πρώτα | νεότερα πρώτα | en eskiler | en beğenilenler | önce en yeni | önce en eski
    sıralama ölçütü | ترتيب حسب | الأحدث أولا | الأقدم أولا | الأكثر إعجابا | מיין לפי | החדשות ביותר | הישנות ביותר
    مرتب سازی بر اساس | قدیمی‌ترین | urutkan berdasarkan | terlama | sắp xếp theo | cũ nhất | quan tâm nhất | เก่าสุด
    おすすめ順 | 新着順 | 新しい順 | 古い順 | 人気順 | いいね順 | 投稿順 | 並び替え | 共感順 | 評価順 | 최신순
    과거순 | 공감순 | 순공감순 | 추천순 | 인기순 | 오래된순 | 등록순 | 답글순 | 호감순 | 찬반순 | 내 댓글
    默认 | 默认排序 | 按时间 | 按热度 | 按时间正序 | 按时间倒序 | 最新在前 | 最早在前 | 只看作者 | 只看楼主
    預設排序 | 由新到舊 | 由舊到新 | 最新 | 最热 | 最熱 | 最热评论 | 热门评论 | 精彩评论 | 全部评论 | 熱門評論
""")
    | _SPOKEN
    | EMBED_LINES
)
"""Lines that are buttons, labels or page links."""

BUTTON_WORDS: Final = line_set("""
    share | tweet | facebook | twitter | x | whatsapp | telegram | email | e-mail | mail | linkedin | pinterest
    reddit | instagram | youtube | tiktok | threads | bluesky | mastodon | flipboard | messenger | pocket | print
    save | copy | link | xing | vk | viber | line | tumblr | sms | threema | subscribe | sign | log | in | up | out
    login | register | follow | menu | search | home | rss | feed | like | dislike | likes | report | flag
    permalink | via | on | to | or | and | this | teilen | drucken | merken | partager | imprimer | compartir
    imprimir | condividi | stampa | compartilhar | delen | dela | pin | it | plus | google | news | copied | url
    behance | dribbble | vimeo | soundcloud | spotify | discord | twitch | github | snapchat | vkontakte | weibo
    digg | delicious | stumbleupon | myspace | mixx | technorati | evernote
    edit | delete | hide | upvote | downvote | vote | votes | truth | gettr | melden | gab | parler | signaler
    denunciar | segnala | bookmark | clipboard | page | article | story | post
""")
"""Words that a row of buttons is made of."""

PAGERS: Final = line_set("""
    previous | prev | next | older | newer | vorige | voriger | vorherige | nächste | nächster | zurück | weiter
    précédent | précédente | suivant | suivante | anterior | siguiente | próximo | próxima | seguinte | precedente
    successivo | successiva | volgende | forrige | neste | næste | föregående | nästa | edellinen | seuraava | poprzedni
    poprzednia | następny | następna | předchozí | další | előző | következő | назад | вперёд | вперед | предыдущая
    следующая | попередня | наступна | προηγούμενο | επόμενο | önceki | sonraki | السابق | التالي | 上一页 | 下一页
    上一頁 | 下一頁 | 上一篇 | 下一篇 | 上一条 | 下一条 | 前へ | 次へ | 이전 | 다음
""")
"""Words of the links to the page before and the page behind."""
