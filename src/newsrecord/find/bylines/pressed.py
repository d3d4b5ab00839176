"""Name what pages print right below an author's name to be pressed: to follow, to read all of the author's stories."""

from __future__ import annotations

from typing import Final

from newsrecord.find.wordlists import phrase_set

__all__ = ["PRESSED"]

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
