"""Name what pages print right below an author's name to be pressed: to follow, to read all of the author's stories."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import phrase_set

__all__ = ["LABELS", "PRESSED"]

PRESSED: Final = phrase_set(
    """
    following|+ follow|follow me|follow author|unfollow|folgen|abonnieren|gefolgt|suivre|suivi|s'abonner|s’abonner
    |seguir|siguiendo|seguindo|suscribirse|suscríbete|segui|seguito|iscriviti|inscrever-se|assinar|volgen|volgend
    |abonneren|följ|följer|prenumerera|følg|følger|følg forfatter|abonner|seuraa|tilaa|obserwuj|obserwujesz
    |subskrybuj|sledovat|sleduji|odebírat|sledovať|odoberať|követés|követem|feliratkozás|urmărește|abonează-te
    |pratiti|sledi|takip et|takip ediliyor|abone ol|подписаться|вы подписаны|отписаться|підписатися|стежити
    |последвай|прати|ακολουθήστε|ακολούθησε|εγγραφή|متابعة|تابع|تابعني|اشترك|دنبال کردن|עקוב|עקבו|מעקב|फॉलो करें
    |फ़ॉलो करें|फॉलो|フォロー|フォローする|フォロー中|팔로우|팔로잉|구독하기|구독|关注|已关注|關注|追蹤|追踪|订阅
    |訂閱|theo dõi|đăng ký|ikuti|berlangganan|verified|verified account|verified author|geprüft|verifiziert|vérifié
    |verificado|verificata|verificato|geverifieerd|verifierad|verificeret|zweryfikowany|проверено|doğrulanmış
    |認証済み|인증됨|已认证|view profile|see profile|profile|see bio|view bio|full bio|bio|biography|about|read bio
    |author page|author archive|view all posts|all posts|see all posts|more posts|view all articles|all articles
    |all stories|see all stories|view all stories|more stories|more articles|latest articles|recent posts
    |latest posts|more by this author|alle artikel|alle beiträge|alle texte|weitere artikel|weitere beiträge
    |mehr artikel|zum profil|zur autorenseite|zum autor|zur autorin|profil|profil ansehen|tous ses articles
    |tous les articles|voir tous les articles|ses derniers articles|voir le profil|voir son profil
    |todos los artículos|ver todos los artículos|ver más artículos|más artículos|ver perfil|todas sus notas
    |todas las notas|todos os artigos|todas as matérias|ver todos os artigos|todas as notícias|tutti gli articoli
    |vedi tutti gli articoli|altri articoli|vai al profilo|alle artikelen|meer artikelen|bekijk profiel
    |alla artiklar|fler artiklar|alle artikler|flere artikler|kaikki artikkelit|lisää kirjoittajalta
    |wszystkie artykuły|wszystkie teksty|więcej artykułów|zobacz profil|zobacz wszystkie|všechny články|další články
    |všetky články|összes cikk|további cikkek|toate articolele|vezi toate articolele|svi članci|vsi članki
    |все статьи|все материалы|все публикации|другие статьи|всі статті|всі матеріали|всички статии|tüm yazıları
    |diğer yazıları|tüm haberleri|tüm yazılar|profili gör|όλα τα άρθρα|όλα τα κείμενα|περισσότερα άρθρα|كل المقالات
    |جميع المقالات|المزيد من المقالات|مقالات أخرى|همه مقالات|כל הכתבות|לכל הכתבות|כל המאמרים|सभी लेख|सभी खबरें
    |記事一覧|記事一覧へ|この著者の記事一覧|著者の記事一覧|プロフィール|プロフィールを見る|기사 더보기|기사 전체보기
    |다른기사 보기|다른 기사 보기|기자 페이지|기사목록|全部文章|更多文章|所有文章|查看全部|查看更多|tất cả bài viết
    |xem tất cả|semua artikel|lihat semua|contact author|contact the author|email author|email the author|contact me
    |send a tip|contacter|contacter l'auteur|contacter l’auteur|contactar|escribir al autor|contatta
    |contatta l'autore|kontaktieren|schreiben sie uns|kontakta|twitter|x|x.com|facebook|linkedin|instagram|threads
    |bluesky|mastodon|tiktok|whatsapp|rss|website|webseite|site web|sitio web|sito web|email|e-mail
    """
)
"""Case folded, whole lines each."""

LABELS: Final = phrase_set(
    """
    read aloud|read now|read also|read next|read this|listen now|watch now|watch video|watch live|show comments
    |show more|show less|view more|view comments|load more|learn more|last updated|last update|latest news|top stories
    |breaking news|live updates|related stories|related articles|related news|related posts|most read|most popular
    |trending now|editor's picks|editor’s picks|copy link|audio version|photo gallery|photo essay|photo special
    |picture special|picture gallery|video report|video gallery|file photo|file image|stock photo|stock image
    |archive photo|photo archive|photo archives|in pictures|also read|share article|share story|share this|print article
    |save article|save story|join now|sign up|log in|sign in|subscribe now|free newsletter|press release
    |leer más|leer también|lea también|lee también|ver más|ver también|ver video|ver vídeo|ver fotos|ver galería
    |últimas noticias|última hora|última actualización|últimas actualizaciones|más leídas|más leídos|lo más leído
    |más noticias|más información|fotos archivo|foto archivo|foto de archivo|galería fotos|galería de fotos
    |mostrar comentarios|mostrar más|escuchar noticia|escuchar artículo|noticias relacionadas|te puede interesar
    |copiar enlace|compartir noticia
    |leia mais|leia também|ler mais|ver mais|veja mais|veja também|saiba mais|últimas notícias|última atualização
    |mais lidas|mais lidos|foto divulgação|foto reprodução|foto arquivo|fotos arquivo|foto de arquivo|ouça agora
    |ouvir notícia|assista agora|notícias relacionadas|copiar link|assine agora
    |ultime notizie|ultim'ora|ultim’ora|ultimo aggiornamento|leggi anche|leggi tutto|leggi ora|leggi di più
    |guarda anche|guarda video|guarda il video|foto archivio|foto d'archivio|foto d’archivio|mostra commenti
    |mostra altro|articoli correlati|notizie correlate|più letti|più lette|copia link|abbonati ora
    |letzte aktualisierung|zuletzt aktualisiert|mehr lesen|mehr anzeigen|mehr erfahren|mehr dazu|jetzt lesen
    |jetzt anhören|jetzt abonnieren|jetzt anmelden|lesen sie auch|auch interessant|alle kommentare|kommentare anzeigen
    |artikel teilen|artikel anhören|artikel drucken|artikel merken|link kopieren|meistgelesene artikel|meist gelesen
    |ähnliche artikel|verwandte artikel|neueste nachrichten|aktuelle nachrichten|foto archiv|fotos archiv
    |kommentar schreiben
    |lire aussi|lire plus|lire également|lire l'article|lire l’article|lire la suite|à lire aussi|à lire également
    |voir plus|voir aussi|voir les commentaires|dernières nouvelles|dernières actualités|dernières infos|dernière minute
    |dernière heure|dernière mise|dernière mise à jour|écouter article|écouter l'article|écouter l’article
    |photo archives|photo d'archives|photo d’archives|photos archives|articles liés|articles similaires|plus lus
    |les plus lus|en savoir plus|copier le lien|afficher plus
    |lees meer|lees ook|lees verder|meer lezen|toon meer|bekijk meer|bekijk ook|laatste nieuws|laatste update
    |meest gelezen|foto archief|archief foto|luister nu|link kopiëren|gerelateerde artikelen
    |läs mer|läs också|läs även|visa mer|senaste nytt|senaste nyheterna|senast uppdaterad|mest läst|foto arkiv
    |les mer|les også|se mer|vis mer|siste nytt|siste nyheter|sist oppdatert|mest lest
    |læs mere|læs også|vis mere|se mere|seneste nyt|seneste nyheder|sidst opdateret|mest læste
    |lue lisää|lue myös|näytä lisää|katso myös|uusimmat uutiset|viimeksi päivitetty|luetuimmat|kuva arkisto
    |czytaj więcej|czytaj także|czytaj też|czytaj dalej|zobacz także|zobacz też|zobacz więcej|pokaż więcej
    |ostatnia aktualizacja|najnowsze wiadomości|najczęściej czytane|foto archiwum|zdjęcia archiwum
    |číst dále|číst více|číst dál|čtěte také|čtěte více|zobrazit více|poslední aktualizace|nejčtenější články
    |nejnovější zprávy|foto archiv|čítať ďalej|čítajte viac|čítajte aj|zobraziť viac|posledná aktualizácia|foto archív
    |olvass tovább|tovább olvasom|olvassa el|legfrissebb hírek|utolsó frissítés|mutass többet|fotó archív
    |citește mai|citește mai mult|citește și|citește mai departe|vezi mai mult|vezi și|ultimele știri|ultima oră
    |ultima actualizare|foto arhivă|arhivă foto
    |pročitaj više|pročitajte više|pročitaj još|pročitajte još|pogledaj više|prikaži više|najnovije vijesti
    |najnovije vesti|najčitanije vijesti|posljednje vijesti|zadnja promjena|foto arhiva|preberi več|preberite več
    |preberite tudi|zadnje novice|foto arhiv|прочитај више|прочитајте још|најновије вести|фото архива
    |читать далее|читать дальше|читать также|читайте также|читать полностью|показать ещё|показать еще|подробнее
    |последние новости|главные новости|самое читаемое|фото архив|архивное фото|читати далі|читайте також|показати ще
    |останні новини|головні новини|прочети още|прочетете още|виж още|последни новини|снимка архив
    |διαβάστε επίσης|διαβάστε περισσότερα|δείτε επίσης|δείτε περισσότερα|τελευταία νέα|τελευταία ενημέρωση
    |devamını oku|haberin devamı|son dakika|son güncelleme|daha fazla|daha fazlası|ayrıca oku|son haberler|foto galeri
    |video galeri|arşiv fotoğraf|baca juga|baca selengkapnya|lihat juga|berita terkait|berita terbaru|berita terkini
    |foto arsip|đọc thêm|xem thêm|tin mới|tin liên quan|ảnh tư liệu|llegir més|llegeix més|últimes notícies
    |darrera actualització|loe edasi|loe lisaks|viimased uudised|skaityti daugiau|skaitykite daugiau|lasīt vairāk
    |lasi arī|lexo më shumë
    """
)
"""What stands near a byline and is written as names are: buttons, titles of lists, kinds of pictures."""
