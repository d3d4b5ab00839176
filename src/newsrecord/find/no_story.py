"""Tell the pages that hold no story: lists of stories, home pages, pages not found, walls against robots, forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import urlsplit

from newsrecord.find.declared import main_node, metas_named
from newsrecord.find.forum_lists import find_forum_list
from newsrecord.find.prose import density, ends_sentence, is_shorter, weight
from newsrecord.find.standing import leads_away
from newsrecord.find.wordlists import line_set
from newsrecord.page.outline import Chunk, Outline
from newsrecord.page.saved import SAVED_FROM
from newsrecord.patterns import late
from newsrecord.urls import is_home, is_web_url, unwrapped

__all__ = ["find_lack"]

_WORKS: Final = frozenset({"WebPage", "ItemPage", "CreativeWork", "VideoObject"})
"""What a page that is no story declares itself to be, too."""
_FEWEST_LINKS: Final = 5
_SHARE_OF_LINKS: Final = 0.4
"""A card is a linked heading, and one line or two that are no link: a summary, a date."""
_MOST_BESIDE: Final = 300
"""Characters beside each linked heading; the parts of a list of products or of a survey of the week run longer."""
_LINKED: Final = 0.9
_FEWEST_STORIES: Final = 3
_SHARE_OF_STORIES: Final = 0.7
_SENTENCE: Final = 80
_FEWEST_LISTS: Final = 5
_ROWS: Final = 2
_SHORTEST_LINK: Final = 20
_SHORT: Final = 1000
"""A page of an error says it in a sentence or two, and a story of this length may be headed by anything."""
_LONGEST_HEAD: Final = 80
_STATUS: Final = re.compile(r"(?<!\d)[45]\d\d(?!\d)")
_PARTS: Final = re.compile(r"\s[|–—·:-]\s|[|:!?.…。！？]+")
# The address of a site's first page, in one of its languages maybe: "/", "/en-gb/", "/index.html".
_FRONT: Final = re.compile(r"/{0,9}(?:[a-z]{2}(?:[-_][a-z]{2})?/?)?(?:(?:index|home|default)(?:\.[a-z]{2,5})?/?)?")
_FRONT_LINKS: Final = 20
_LETTERS: Final = re.compile(r"[^\W\d_]")
# What servers, gates and publishing systems set where the headline of a story would stand.
_NOT_FOUND: Final = line_set(
    """
    not found | page not found | file not found | the page was not found | page can't be found | oops | error
    http error | the page you requested was not found | this page could not be found | that page can't be found
    page does not exist | this page doesn't exist | page unavailable | page not available | article not found
    seite nicht gefunden | die seite wurde nicht gefunden | nicht gefunden | fehler | seite existiert nicht
    page non trouvée | page introuvable | erreur | la page demandée est introuvable | cette page n'existe pas
    página no encontrada | no encontrada | no se ha encontrado la página | la página no existe
    página não encontrada | página non atopada | pàgina no trobada | pagina non trovata | errore
    pagina niet gevonden | niet gevonden | siden blev ikke fundet | siden finnes ikke | siden ble ikke funnet
    sidan hittades inte | sidan kunde inte hittas | sivua ei löytynyt | síðan fannst ekki
    nie znaleziono strony | strona nie istnieje | strony nie znaleziono | stránka nenalezena
    stránka nebyla nalezena | stránka sa nenašla | stránka nebola nájdená | az oldal nem található
    pagina nu a fost găsită | страница не найдена | страница не существует | ошибка | сторінку не знайдено
    страницата не е намерена | stranica nije pronađena | страница није пронађена | stran ni najdena
    lehekülge ei leitud | lapa nav atrasta | puslapis nerastas | η σελίδα δεν βρέθηκε | sayfa bulunamadı
    aradığınız sayfa bulunamadı | halaman tidak ditemukan | laman tidak dijumpai | không tìm thấy trang
    ไม่พบหน้า | ไม่พบหน้านี้ | ページが見つかりません | お探しのページは見つかりませんでした | 页面不存在
    找不到页面 | 找不到頁面 | 頁面不存在 | 페이지를 찾을 수 없습니다 | الصفحة غير موجودة
    لم يتم العثور على الصفحة | صفحه یافت نشد | صفحه مورد نظر یافت نشد | הדף לא נמצא | העמוד לא נמצא
    पृष्ठ नहीं मिला | पेज नहीं मिला | পৃষ্ঠা পাওয়া যায়নি | صفحہ نہیں ملا
    """
)
_GATE: Final = line_set(
    """
    just a moment | access denied | forbidden | attention required | are you a robot | are you human
    verify you are human | verifying you are human | please verify you are human | checking your browser
    security check | human verification | one more step | please wait | robot check | captcha | bot verification
    unusual traffic | request blocked | blocked | sorry, you have been blocked | you have been blocked
    pardon our interruption | too many requests | unauthorized | service unavailable | bad gateway
    gateway timeout | gateway time-out | internal server error | server error | service temporarily unavailable
    site maintenance | under maintenance | down for maintenance | bad request | gone | zugriff verweigert
    einen moment | einen moment bitte | wartungsarbeiten | accès refusé | accès interdit | un instant
    acceso denegado | un momento | acesso negado | accesso negato | toegang geweigerd | adgang nægtet
    åtkomst nekad | ingen tilgang | pääsy estetty | dostęp zabroniony | odmowa dostępu | přístup odepřen
    доступ запрещен | доступ запрещён | доступ заборонено | erişim engellendi | δεν επιτρέπεται η πρόσβαση
    akses ditolak | truy cập bị từ chối | アクセスが拒否されました | 访问被拒绝 | 拒絕存取
    접근이 거부되었습니다 | تم رفض الوصول | הגישה נדחתה
    """
)
_DOOR: Final = line_set(
    """
    log in | login | sign in | log in or register | sign in or register | register | create an account
    create account | sign up | subscribe | my account | reset your password | we value your privacy
    your privacy | your privacy choices | privacy settings | cookie settings | cookie consent | we use cookies
    before you continue | enable javascript | please enable javascript | javascript is disabled
    javascript required | enable cookies | anmelden | einloggen | registrieren | mein konto
    wir respektieren ihre privatsphäre | datenschutzeinstellungen | cookie-einstellungen | connexion
    se connecter | s'identifier | mon compte | nous respectons votre vie privée | iniciar sesión | inicia sesión
    mi cuenta | valoramos su privacidad | tu privacidad es importante | entrar | iniciar sessão | accedi
    il mio account | la tua privacy | inloggen | aanmelden | mijn account | uw privacy | log ind | logga in
    logg inn | kirjaudu | kirjaudu sisään | zaloguj się | logowanie | dbamy o twoją prywatność | přihlášení
    přihlásit se | prihlásenie | bejelentkezés | autentificare | вход | войти | авторизация | увійти | вхід
    giriş yap | σύνδεση | masuk | đăng nhập | เข้าสู่ระบบ | ログイン | 登录 | 登入 | 로그인 | تسجيل الدخول
    ورود | התחברות | कुकी सेटिंग
    """
)
_LISTED: Final = line_set(
    """
    search | search results | suche | suchergebnisse | recherche | résultats de recherche
    résultats de la recherche | resultados de búsqueda | resultados de la búsqueda | resultados da pesquisa
    risultati della ricerca | zoekresultaten | søgeresultater | søkeresultater | sökresultat | hakutulokset
    wyniki wyszukiwania | výsledky vyhledávání | результаты поиска | результати пошуку | arama sonuçları
    αποτελέσματα αναζήτησης | hasil pencarian | kết quả tìm kiếm | 検索結果 | 搜索结果 | 搜尋結果 | 검색 결과
    نتائج البحث | תוצאות חיפוש
    """
)
# "Tag: Storm": what publishing systems set above all that is filed under one word.
_FILED: Final = late(
    r"(?:tags?|category|archives?|topic|author|etiqueta|categoría|archivo|autor|schlagwort|kategorie|archiv|étiquette"
    r"|catégorie|archives|auteur|categoria|arquivo|archivio|autore|categorie|tagg|kategori|arkiv|avainsana|kategoria"
    r"|arkisto|archiwum|štítek|kategória|címke|etichetă|метка|рубрика|архив|позначка|категорія|етикет|категория|oznaka"
    r"|kategorija|ετικέτα|κατηγορία|etiket|kategori|thẻ|タグ|カテゴリー|标签|標籤|分类|分類|태그|카테고리|وسم|تصنيف"
    r"|الوسم|برچسب|دسته|תגית|קטגוריה|टैग)(?:[\s-]archiv[a-z]{0,3})?\s?[:：]\s?[^:：]{1,60}",
    re.IGNORECASE,
)
_SAID: Final = (
    (_NOT_FOUND, "an error"),
    (_GATE, "a wall or an error"),
    (_DOOR, "a form or a notice"),
    (_LISTED, "what was searched for"),
)


def find_lack(outline: Outline, headline: str | None, texts: Sequence[str]) -> str | None:
    """Return how it shows that a page holds no story; None where it may hold one.

    Whatever a page declares to be a story is one, be it as short or as full of links as may be: but not where it
    declares the home page to be its address, because a story's data then are those of the first in a list.

    Args:
        outline: the page.
        headline: the headline as found.
        texts: the texts of the body's blocks.
    """
    if not texts and headline and len(headline) <= _LONGEST_HEAD and _FILED.fullmatch(headline):
        # Publishing systems declare such pages to be articles, too.
        return f"the page is headed {headline!r}: what is filed under a word"
    is_declared = _is_declared(outline)
    is_short = sum(map(len, texts)) <= _SHORT
    is_open = is_short or len(texts) >= _FEWEST_STORIES
    said = None if is_declared else _say_by_address(outline, headline, is_open=is_open)
    if said or not is_open or (is_declared and not _is_declared_home(outline)):
        return said
    if is_short and not is_declared:
        said = _say_by_head(outline, headline)
    return (
        said
        or _say_by_links(outline, texts)
        or _say_by_stories(outline, headline, texts)
        or _say_by_front(outline, texts)
        or _say_by_lists(texts)
        or _say_by_latest_posts(outline)
    )


def _is_declared(outline: Outline) -> bool:
    """Return whether the page says of itself that it is a story."""
    node = main_node(outline)
    if node is not None and not _WORKS.issuperset(node.types):
        return True
    if any(meta.content for meta in metas_named(outline, "article:published_time")):
        return True
    return any(meta.content.casefold() == "article" for meta in metas_named(outline, "og:type"))


def _is_declared_home(outline: Outline) -> bool:
    """Return whether the page names the home page of a site as its own address, as the themes of some sites do too."""
    canonical = [link.url for link in outline.links if link.rel == "canonical"]
    declared = canonical or [meta.content for meta in metas_named(outline, "og:url")]
    return bool(declared) and all(url == "/" or (is_web_url(url) and is_home(unwrapped(url))) for url in declared)


def _say_by_address(outline: Outline, headline: str | None, *, is_open: bool) -> str | None:
    """Return that the page comes from the address of a whole site, where it says so itself or shows no headline.

    Some callers have nothing but the site's address to read a story with.
    """
    given = outline.url or (outline.address if outline.address_locator == SAVED_FROM else None)
    if given is None or not is_home(given := unwrapped(given)):
        return None
    is_site = any(meta.content.casefold() == "website" for meta in metas_named(outline, "og:type"))
    if not is_site and not _is_declared_home(outline):
        is_placed = any(link.rel == "canonical" for link in outline.links)
        if not is_open or is_placed or any(" ".join(chunk.text.split()) == headline for _, chunk in outline.headings()):
            return None
    return f"the page is the home page of a site, {given[:_LONGEST_HEAD]!r}"


def _say_by_head(outline: Outline, headline: str | None) -> str | None:
    """Return what the headline or a part of the page's title says instead of one: "404 Not Found", "Log in"."""
    for line in (headline, outline.title):
        if not line:
            continue
        for part in _parts(line):
            for phrases, what in _SAID:
                if part in phrases:
                    return f"the page is headed {line[:_LONGEST_HEAD]!r}: {what}"
        if _STATUS.fullmatch(line.strip()):
            return f"the page is headed {line!r}: an error"
    return None


def _parts(line: str) -> Iterator[str]:
    """Yield a line and its parts, case folded, without the numbers of what servers answer."""
    whole = " ".join(_STATUS.sub(" ", line).casefold().replace("\u2019", "'").split())
    yield whole.strip(" -–—:|.…!")
    if len(whole) <= _LONGEST_HEAD:
        for part in _PARTS.split(whole):
            yield part.strip()


def _say_by_links(outline: Outline, texts: Sequence[str]) -> str | None:
    """Return that the body is made of links to other pages, with a line or two to each."""
    linked = _linked_lines(outline)
    if len(linked) < _FEWEST_LINKS:
        return None
    # A label beside a card ("Live", "3 min read") is none of its lines.
    said = [text for text in texts if len(text) >= _SHORTEST_LINK and _LETTERS.search(text)]
    links = [text for text in said if text in linked]
    if len(set(links)) < _FEWEST_LINKS or len(links) < _SHARE_OF_LINKS * len(said):
        return None
    beside = sum(map(len, said)) - sum(map(len, links))
    if beside > _MOST_BESIDE * len(links):
        return None
    return f"the text is {len(links)} lines that are links to other pages, the first {links[0][:60]!r}"


def _linked_lines(outline: Outline) -> set[str]:
    """Return the lines of the page that are links, and long enough to be headlines."""
    return {chunk.text for chunk in outline.chunks if len(chunk.text) >= _SHORTEST_LINK and density(chunk) >= _LINKED}


def _say_by_front(outline: Outline, texts: Sequence[str]) -> str | None:
    """Return that the page is the first one of its site, and says more of other pages than it tells itself."""
    address = urlsplit(outline.address or "")
    # Some systems know a story by a number: "/?p=1203".
    if not address.netloc or address.query or _FRONT.fullmatch(address.path.lower()) is None:
        return None
    linked = _linked_lines(outline)
    if len(linked) < _FRONT_LINKS or sum(map(len, linked)) < sum(map(len, texts)):
        return None
    return f"the page is the first one of its site, with {len(linked)} lines that are links to others"


def _say_by_stories(outline: Outline, headline: str | None, texts: Sequence[str]) -> str | None:
    """Return that the body is several stories, each under a heading that leads to it, as on the first page of a blog.

    A survey of the week has such headings too, and a headline of its own above them, which leads nowhere.
    """
    headings = [chunk for _, chunk in outline.headings()]
    if any(chunk.text == headline and density(chunk) < _LINKED for chunk in headings):
        return None
    # Those who write of another site's pages one by one link to them in their crossheads.
    heads = [chunk.text for chunk in headings if _leads_on(outline, chunk)]
    under = dict.fromkeys(heads, 0)
    if len(under) < _FEWEST_STORIES:
        return None
    waiting = set(texts)
    # Of a page whose headline leads on, the body may be the first story alone.
    counts_all = headline in under
    above = ""
    for chunk in outline.chunks:
        if chunk.kind == "heading":
            above = chunk.text
        elif above in under and (chunk.text in waiting or (counts_all and weight(chunk) >= _SENTENCE)):
            waiting.discard(chunk.text)
            under[above] += len(chunk.text)
    stories = [head for head, length in under.items() if length]
    if len(stories) < _FEWEST_STORIES or sum(under.values()) < _SHARE_OF_STORIES * sum(map(len, texts)):
        return None
    return f"the text stands under {len(stories)} headings that lead to other pages, one of them {stories[0][:60]!r}"


def _say_by_latest_posts(outline: Outline) -> str | None:
    """Return that the page lists the boards or threads of a forum."""
    count = find_forum_list(outline)
    return f"the page lists {count} boards or threads of a forum, each with its latest post" if count else None


def _say_by_lists(texts: Sequence[str]) -> str | None:
    """Return that the body is many short lists without a sentence between them, as the cards of a home page are."""
    lists = [text for text in texts if text.count("\n") >= _ROWS]
    if len(lists) < _FEWEST_LISTS or any(_reads_on(line) for text in texts for line in text.split("\n")):
        return None
    return f"the text is {len(lists)} lists without a sentence"


def _reads_on(line: str) -> bool:
    """Return whether a line is a sentence, or long enough to be one without its stop."""
    return not is_shorter(line, _SENTENCE) or (not is_shorter(line, _SENTENCE // 2) and ends_sentence(line))


def _leads_on(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a heading is a link to another page of the site, and not to its own as those of many blogs are."""
    if density(chunk) < _LINKED or leads_away(outline, chunk):
        return False
    return outline.base is None or _path(outline.base) not in [_path(link.url) for link in chunk.links]


def _path(address: str) -> str:
    return address.partition("://")[2].partition("#")[0].partition("?")[0].rstrip("/")
