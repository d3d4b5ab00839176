"""Hold the lines of what pages set among paragraphs: quoted posts, players, galleries, paid matter, things to buy."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import line_set

__all__ = ["EMBED_LINES"]

_SITES: Final = ("instagram", "facebook", "x", "twitter", "threads", "tiktok", "youtube", "reddit", "telegram")
# How the link of a quoted post reads; the site stands where the braces are.
_SEEN: Final = (
    "view this post on {}", "view this photo on {}", "view on {}", "view post on {}", "see more on {}", "watch on {}",
    "see this post on {}", "voir cette publication sur {}", "voir sur {}", "regarder sur {}",
    "sieh dir diesen beitrag auf {} an", "diesen beitrag auf {} ansehen", "beitrag auf {} ansehen", "auf {} ansehen",
    "ver esta publicación en {}", "ver en {}", "ver essa foto no {}", "ver esta publicação no {}",
    "ver essa publicação no {}", "ver no {}", "visualizza questo post su {}", "guarda su {}", "vedi su {}",
    "dit bericht op {} bekijken", "bekijk dit bericht op {}", "bekijk op {}", "visa detta inlägg på {}", "visa på {}",
    "se dette innlegget på {}", "vis dette opslag på {}", "se på {}", "vis på {}",
    "wyświetl ten post na {}ie", "zobacz na {}ie", "zobrazit příspěvek na {}u", "zobrazit tento příspěvek na {}u",
    "zobraziť tento príspevok na {}e", "a bejegyzés megtekintése az {}on", "vezi această postare pe {}", "vezi pe {}",
    "посмотреть эту публикацию в {}", "посмотреть в {}", "переглянути цей допис в {}", "переглянути в {}",
    "вижте тази публикация в {}", "bu gönderiyi {}'da gör", "{}'da gör", "lihat postingan ini di {}", "lihat di {}",
    "xem bài viết này trên {}", "xem trên {}", "この投稿を{}で見る", "{}で見る", "{}에서 이 게시물 보기",
    "在 {} 查看这篇帖子", "在 {} 查看這則貼文", "عرض هذا المنشور على {}", "δείτε αυτή τη δημοσίευση στο {}",
    "pogledaj ovu objavu na {}u", "mostra aquesta publicació a {}", "näytä tämä julkaisu {}issa", "katso {}issa",
    "مشاهده این پست در {}",
)  # fmt: skip
# What stands before or between the numbers of a picture and of all pictures.
_PICTURES: Final = (
    ("image", "of"), ("photo", "of"), ("picture", "of"), ("slide", "of"), ("", "of"), ("bild", "von"), ("foto", "von"),
    ("", "von"), ("image", "sur"), ("photo", "sur"), ("", "sur"), ("foto", "de"), ("imagen", "de"), ("imagem", "de"),
    ("foto", "di"), ("immagine", "di"), ("", "di"), ("foto", "van"), ("afbeelding", "van"), ("", "van"), ("bild", "av"),
    ("bilde", "av"), ("billede", "af"), ("foto", "af"), ("zdjęcie", "z"), ("foto", "z"), ("obrázek", "z"),
    ("фото", "из"), ("фото", "з"), ("снимка", "от"), ("foto", "dari"), ("foto", "din"), ("foto", "od"),
)  # fmt: skip
_MOST_PICTURES: Final = 12
_COUNTED: Final = (
    "photos", "images", "pictures", "bilder", "fotos", "photographies", "imágenes", "imagens", "immagini",
    "foto's", "afbeeldingen", "bilde", "billeder", "kuvaa", "zdjęć", "fotografií", "фото", "фотографий", "fotoğraf",
)  # fmt: skip
_NUMBERED: Final = frozenset(
    f"{noun} {one} {word} {all_}".strip()
    for noun, word in _PICTURES
    for all_ in range(1, _MOST_PICTURES + 1)
    for one in range(1, all_ + 1)
) | frozenset(f"{number} {noun}" for number in range(2, 60) for noun in _COUNTED)

EMBED_LINES: Final = (
    frozenset(form.format(site) for form in _SEEN for site in _SITES)
    | _NUMBERED
    | line_set("""
    skip ad | skip ads | skip advertisement | video player is loading | audio player is loading | loading
    loading video | loading player | loading comments | loading content | this is a modal window | playing now
    replay video | click to play | tap to play | video unavailable | this video is unavailable | play episode
    copied | copied to clipboard | embed code | copy embed code | exit fullscreen | turn on sound | click for sound
    tap for sound | click to unmute | tap to unmute | tap to mute | listen now | listen to this story | listen to story
    audio player | this audio is auto-generated | video wird geladen | wird geladen | player wird geladen
    werbung überspringen | anzeige überspringen | chargement | chargement en cours | passer la publicité | cargando
    saltar anuncio | omitir anuncio | carregando | pular anúncio | caricamento in corso | salta annuncio
    bezig met laden | advertentie overslaan | laddar | hoppa över annons | laster inn | indlæser | ladataan
    wczytywanie | ładowanie | pomiń reklamę | načítá se | načítání | přeskočit reklamu | načítava sa | betöltés
    se încarcă | загрузка | идёт загрузка | идет загрузка | завантаження | yükleniyor | reklamı geç | memuat | đang tải
    読み込み中 | 加载中 | 載入中 | 로딩중 | 로딩 중 | جاري التحميل | در حال بارگذاری
    open gallery | see gallery | launch gallery | image gallery | open image gallery | open image in gallery
    view slideshow | start slideshow | view photos | view all photos | see all photos | see photos
    tap to see the gallery | click to see the gallery | swipe to see more | swipe for more | swipe left to see more
    tap to expand | click to expand | click image to enlarge | click on image to enlarge | tap to enlarge
    enlarge photo | view image | view full image | view fullscreen | view full screen | open full screen
    zur galerie | zur bildergalerie | zur fotostrecke | galerie ansehen | galerie öffnen | bildergalerie ansehen
    fotogalerie ansehen | fotostrecke starten | fotostrecke ansehen | bilder ansehen | alle bilder anzeigen
    voir la galerie | voir le diaporama | voir les photos | voir toutes les photos | agrandir l'image | ver galería
    ver la galería | ver galeria | ver fotos | ver todas las fotos | ver todas as fotos | ampliar imagen
    ampliar imagem | guarda la gallery | vai alla gallery | apri la gallery | guarda le foto | ingrandisci la foto
    bekijk fotoserie | bekijk de foto's | bekijk alle foto's | bekijk galerij | bekijk de galerij
    visa bildspel | se bildspel | visa alla bilder | se alla bilder | se bildeserie | se alle bilder | se bildene
    se billedserie | se alle billeder | se billederne | katso kuvat | katso kaikki kuvat | avaa kuvagalleria
    zobacz galerię | zobacz zdjęcia | zobacz wszystkie zdjęcia | otwórz galerię | zobrazit galerii | otevřít galerii
    zobraziť galériu | otvoriť galériu | galéria megtekintése | galéria megnyitása | vezi galeria foto
    vezi toate fotografiile | смотреть галерею | смотреть фото | посмотреть все фото | смотреть все фото
    открыть галерею | дивитися фото | переглянути фото | вижте галерията | pogledaj galeriju | galeriyi gör
    galeriyi aç | fotoğrafları gör | tüm fotoğraflar | δείτε τις φωτογραφίες | lihat galeri | lihat semua foto
    xem ảnh | xem tất cả ảnh | 写真を見る | 画像を見る | 写真をもっと見る | 画像を拡大 | 写真を拡大 | 사진 보기
    사진 더보기 | 查看图片 | 点击查看大图 | 點圖放大 | شاهد الصور | مشاهدة الصور
    promoted content | promoted stories | promoted links | sponsored links | sponsored post | sponsored article
    sponsored stories | sponsored by | promoted by | paid content | paid post | paid partnership | partner content
    content from our partners | from our partners | brand content | branded content | advertiser content | ad feature
    advertisement feature | advertorial | contenido patrocinado | contenido de marca | contenu sponsorisé
    contenu partenaire | contenu de marque | gesponserter inhalt | gesponserte inhalte | bezahlter inhalt
    bezahlte anzeige | contenuto sponsorizzato | contenuti sponsorizzati | contenuto pubblicitario
    conteúdo patrocinado | conteúdo de marca | gesponsorde inhoud | gesponsord | gesponsorde bijdrage
    sponset innhold | annonsørinnhold | sponsrat innehåll | annonssamarbete | sponsoreret indhold
    annoncørbetalt indhold | kaupallinen yhteistyö | kaupallinen sisältö | artykuł sponsorowany | treść sponsorowana
    materiał partnera | materiał sponsorowany | komerční sdělení | komerční prezentace | komerčná správa
    szponzorált tartalom | támogatott tartalom | conținut sponsorizat | партнерский материал | партнёрский материал
    на правах рекламы | новости партнеров | новости партнёров | партнерський матеріал | на правах реклами
    рекламен материал | платено съдържание | sponzorirani sadržaj | plaćeni sadržaj | χορηγούμενο περιεχόμενο
    sponsorlu içerik | konten sponsor | konten bersponsor | nội dung tài trợ | スポンサーコンテンツ
    スポンサードリンク | タイアップ | محتوى مدفوع | محتوى برعاية | תוכן ממומן | תוכן שיווקי
    check price | check price at | buy now | shop now | view deal | see deal | get deal | get the deal | shop the look
    add to cart | add to basket | jetzt kaufen | zum angebot | in den warenkorb | preis prüfen | voir l'offre
    voir le prix | acheter maintenant | ver oferta | ver la oferta | comprar ahora | comprar agora | acquista ora
    vedi offerta | bekijk aanbieding | bekijk prijs | koop nu | köp nu | kjøp nå | køb nu | osta nyt | kup teraz
    sprawdź cenę | koupit nyní | satın al | hemen al | beli sekarang | mua ngay | 購入する | 立即购买 | 구매하기
    watch the film | watch the clip | watch here | watch below | video ansehen | zum video | video abspielen
    voir la vidéo | regarder la vidéo | vea el video | vea el vídeo | mira el video | mira el vídeo | ver video
    ver vídeo | ver el video | ver el vídeo | assista ao vídeo | assista o vídeo | veja o vídeo | veja vídeo
    guarda il video | guarda video | bekijk de video | bekijk video | bekijk het filmpje | titta på videon | se video
    se videoen | se videon | se klippet | katso video | zobacz wideo | zobacz film | obejrzyj wideo
    podívejte se na video | přehrát video | pozrite si video | nézze meg videón | urmărește video | vezi video
    urmăriți video | pogledajte video | pogledaj video | poglejte video | погледајте видео | погледај видео
    смотрите видео | смотреть видео | дивіться відео | переглянути відео | гледайте видео | вижте видеото
    δείτε το βίντεο | δειτε το βιντεο | videoyu izle | videoyu izleyin | tonton video | lihat video | xem video
    vaata videot | skaties video | žiūrėkite video | žiūrėti video | mireu el vídeo | 点击查看视频 | 点击观看视频
    查看视频 | 觀看影片 | 動画を見る | 動画を再生 | 영상 보기 | 동영상 보기 | 사진 크게 보기 | 이미지 크게 보기
    شاهد الفيديو | شاهدوا الفيديو | ویدیو را ببینید | تماشای ویدیو | צפו בווידאו | צפו בסרטון | वीडियो देखें
    empfohlener redaktioneller inhalt | empfohlener externer inhalt | approfondisci | continua a leggere
    meer lezen | scroll untuk melanjutkan | подробнее | читать подробнее | детальніше | докладніше | още
    skaitykite daugiau | lasīt vairāk | loe edasi | preberite več | preberi več | прочитај више | pročitaj više
    daha fazla | daha fazlası | 更多 | 查看更多 | 더 보기 | 더보기 | もっと見る | बाकी खबर
    inscrivez-vous | segueix-nos | suivez-nous | la nota continúa debajo | la nota continúa abajo
    sigue leyendo | seguí leyendo | continúa leyendo | continue lendo | articolul continuă mai jos
    puedes leer | puede leer | tekst pod zdjęciem | tekst pod wideo
    continues below | text continues below | jump to comments | skip to comments
    go to comments | read comments | read the comments | see comments | retweets | retweets likes
    comments are closed | comments are now closed | comments are off for this post | comments are turned off
    comments have been closed | kommentare sind geschlossen | die kommentare sind geschlossen
    die kommentarfunktion ist geschlossen | die kommentarfunktion ist deaktiviert | les commentaires sont fermés
    les commentaires sont clos | los comentarios están cerrados | comentarios cerrados | os comentários estão fechados
    os comentários estão encerrados | comentários encerrados | i commenti sono chiusi | i commenti sono disabilitati
    de reacties zijn gesloten | reacties zijn gesloten | kommentarer inaktiverade | kommentarer är stängda
    kommentarsfältet är stängt | kommentarer er lukket | kommentarfeltet er stengt | kommentointi on suljettu
    komentowanie zostało wyłączone | możliwość komentowania została wyłączona | możliwość komentowania jest wyłączona
    komentáře jsou uzavřeny | diskuze je uzavřena | diskusia je uzavretá | a hozzászólások lezárva
    comentariile sunt închise | комментарии закрыты | комментарии отключены | коментарі закриті
    коментарите са изключени | komentari su zatvoreni | τα σχόλια είναι κλειστά | yorumlar kapalı | yorumlara kapalı
    komentar ditutup | bình luận đã đóng | コメントは受け付けていません | 评论已关闭 | 留言功能已關閉
    댓글이 닫혔습니다 | التعليقات مغلقة | سجل التعليقات مغلق | נעול לתגובות | نظرات بسته شده
    close window | close this window | close dialog | close modal | close modal window | close popup
    was this article useful | was this page useful | was this useful | was this helpful | was this information helpful
    war dieser artikel nützlich | cet article vous a-t-il été utile | te ha sido útil este artículo
    republish this article | republish this story | republish our articles for free
    report a typo | report an error | report a correction | request a correction | suggest a correction
    """)
)
"""Lines that stand between the paragraphs of a story, or below it, and are none of it."""
