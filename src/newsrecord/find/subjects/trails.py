"""Read the trail of links that leads from the home page to a story: the breadcrumb."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from newsrecord.find.dates.only import is_date_line
from newsrecord.find.keys import fold
from newsrecord.find.places import chunks_within, outermost, places_named, places_with_marks
from newsrecord.find.wordlists import phrase_set, word_set
from newsrecord.page.outline import Chunk, Container, Outline
from newsrecord.patterns import late
from newsrecord.text import strip_bidi

__all__ = ["HOME_NAMES", "clean_trail", "find_printed_trails", "is_button"]

_NAMES: Final = word_set(
    """
    breadcrumb breadcrumbs crumb crumbs brotkrumen brotkrume ariane migas rootline kruimelpad kruimelspoor
    briciole arbo sciezka putanja omrvinky morzsa brodsmulor brodkrummer murupolku okruszki drobeckova drobecky
    drobky pathway path pankuzu topicpath
    """
)
_LABEL: Final = re.compile(
    r"breadcrumb|brotkr|ariane|migas|kruimel|briciole|brödsmul|brødsmul|brødkrumme|murupol|okrusz|drobe[cč]k"
    r"|крошк|крихт|трох|面包屑|麵包屑|パンくず|탐색경로|ekmek k|مسار التنقل|breadcrum",
    re.IGNORECASE,
)
_TURNS: Final = ("\xab", "\u2190")
_SERVICE: Final = re.compile(
    r"/(?:privacy|terms|tos|dmca|contact|about-?us|impressum|kontakt|datenschutz|disclaimer|sitemap)[^/?#]{0,20}/?$",
    re.IGNORECASE,
)
HOME_NAMES: Final = phrase_set(
    """
    home|homepage|home page|top|start|startseite|start page|startpage|accueil|à la une|page d'accueil|inicio|portada
    |início|página inicial|principal|pagina principal|prima pagina|página principal|capa|acasă|pradžia|sākums
    |avaleht|strona główna|hjem|forside|forsiden|förstasidan|hem|etusivu|voorpagina|startpagina|home pagina|úvod
    |domů|domov|címlap|kezdőlap|főoldal|naslovnica|početna|почетна|насловна|ana sayfa|anasayfa|haberler|beranda
    |laman utama|trang chủ|главная|на главную|головна|начало|начална страница|αρχική|αρχική σελίδα|ホーム|トップ
    |トップページ|首页|首頁|主頁|홈|الرئيسية|الصفحة الرئيسية|صفحه اصلی|صفحه نخست|خانه|דף הבית|ראשי|होम|मुख्य पृष्ठ
    |প্রচ্ছদ|หน้าแรก|index|frontpage|you are here|you're here|sie sind hier|vous êtes ici|vous etes ici|está aquí
    |usted está aquí|se encuentra usted aquí|estás en|você está aqui|você está em|sei qui|sei in|ti trovi in
    |u bent hier|je bent hier|du är här|du er her|olet tässä|jesteś tutaj|jste zde|nacházíte se zde|nachádzate sa tu
    |ön itt van|sunteți aici|vă aflați aici|βρίσκεστε εδώ|buradasınız|вы здесь|вы находитесь здесь|ви тут
    |ви знаходитесь тут|вие сте тук|nalazite se ovdje|anda di sini|bạn đang ở đây|현재위치|현재 위치|現在地|当前位置
    |記事|この記事|記事詳細|기사|본문|您的位置|目前位置|您現在的位置|أنت هنا|شما اینجا هستید|אתה נמצא כאן
    |ホームページ|breadcrumb|breadcrumbs|breadcrumb trail links|breadcrumb trail|back|go back|go back home|back to home
    |zurück|retour|正文|本文|kreu|faqja kryesore|ana səhifə|baş səhifə|басты бет|башкы бет|bosh sahifa|бош саҳифа
    |сахифаи асосӣ|нүүр|նախաէջ|գլխավոր|მთავარი|hasiera|inici|portada|baile|hafan|tuis|mwanzo|nyumbani|gida|tahanan
    |გვერდი|ទំព័រដើម|ໜ້າຫຼັກ|ပင်မစာမျက်နှာ|ගෙදර|முகப்பு|హోమ్|ಮುಖಪುಟ|ഹോം|હોમ|ਮੁੱਖ ਪੰਨਾ|मुख्यपृष्ठ|गृहपृष्ठ|ہوم|صفحہ اول|کور پاڼه
    """
)
"""What the front page is called where a way down begins at it."""
_NO_SECTION: Final = phrase_set(
    "themen|topics|subjects"
    "|uncategorized|uncategorised|unkategorisiert|non classé|sin categoría|senza categoria|sem categoria|undefined|null"
    "|none|n/a|default|tags|article|articles|artikel|story|記事|기사|기사본문|본문영역"
    # What stands above a trail.
    "|top story|featured|slider|main story|explore|explore more|more|all|see all|view all|menu|browse|in this section"
    # What stands above a list of sections.
    "|category|categories|section|sections|channels|departments|kategorie|kategorien|rubrik|rubriken|ressorts|catégorie"
    "|catégories|rubrique|rubriques|categoría|categorías|secciones|categoria|categorias|seções|categorie|sezioni"
    "|rubrieken|kategori|kategorier|kategoria|kategorije|kategorien|kategoriat|osastot|kategóriák|rovatok|rubriky"
    "|kategorier og tags|категория|категории|рубрика|рубрики|категорія|рубрики сайта|κατηγορία|κατηγορίες|kategoriler"
    "|chuyên mục|danh mục|الأقسام|التصنيفات|تصنيف|قسم|دسته‌بندی|קטגוריה|קטגוריות|श्रेणी|หมวดหมู่"
    "|カテゴリー|カテゴリ|ジャンル|分类|分類|栏目|欄目|카테고리|분류"
    # Buttons.
    "|save|share|print|email|e-mail|email a friend|follow"
    "|speichern|merken|teilen|drucken|folgen|enregistrer|sauvegarder|partager|imprimer|suivre"
    "|guardar|compartir|imprimir|seguir|salva|condividi|stampa|segui|salvar|compartilhar|partilhar|bewaren|opslaan"
    "|delen|afdrukken|volgen|spara|dela|skriv ut|gem|lagre|del|følg|tallenna|jaa|tulosta|zapisz|udostępnij|drukuj"
    "|uložit|sdílet|uložiť|zdieľať|mentés|megosztás|nyomtatás|salvează|distribuie|kaydet|paylaş|yazdır|сохранить"
    "|поделиться|печать|зберегти|поділитися|保存|分享|저장|공유"
    "|打印|列印|打印本页|打印本頁|印刷|收藏|收藏本文|关闭|關閉|关闭窗口|返回|纠错|朗读|朗讀|인쇄|스크랩"
)
# The last step in Chinese: "the text itself".  Boxes to search in may stand behind it.
_HERE: Final = ("正文", "内文", "內文", "文章详情", "详细内容")
# Buttons for the size of letters.
_SIZES: Final = ("字号", "字號", "字体", "字體", "文字サイズ", "글자크기", "글자 크기")
# Marks between the steps of a trail, and never within the name of a section.
_MARKS: Final = re.compile(r"\s{0,4}[\u203a\u00bb>|\u2192\u2022\u25b8\u25ba\u276f\u27e9\uff1e\u2023]\s{0,4}|\s/\s")
_QUOTED_MARKS: Final = re.compile(_MARKS.pattern.replace(r"\u00bb", ""))
# Signs that fonts of icons draw: private letters (Unicode, section 23.5).
_ICONS: Final = late("[\ue000-\uf8ff]")
# "戦争・紛争 一覧へ": a link to the list of all that a section has.
_LISTED: Final = re.compile(r"(?:\s|の)?一覧(?:へ|を見る|はこちら)?$")
# "Category: Festivals": what the step is, before its name.
_KIND: Final = re.compile(
    r"(?:category|section|topic|rubrik|rubrique|sección|categoría|categoria|kategorie)\s?:\s?(?=\S)", re.IGNORECASE
)
# "< Back to the blog" leads up, and names no section.
_BACK: Final = ("<", "\u2039", "\u2190", "http://", "https://")
_MENUS: Final = frozenset({"menu", "submenu", "dropdown", "drop"})
_LABELLED: Final = frozenset({"nav", "ol", "ul", "div", "section"})
_EDGES: Final = " /|>\u203a\u00bb\u2192\u2022\u00b7:-\u2013\u2014\u25b8\u25ba\u276f"
_DATE: Final = re.compile(r"\d{4}|\d{1,2}[./:]\d")
# "Top Story 1"
_COUNTS: Final = " 0123456789"
_LONGEST: Final = 100
_MOST_BLANKS: Final = 9
# What has a full stop behind more words is a notice.
_SENTENCE: Final = 4
_MOST: Final = 8
_MOST_TRAILS: Final = 3
_FEWEST_LINKS: Final = 2
_RUNNING: Final = 300
_TOP: Final = 80
_LONGEST_WAY: Final = 250
_SHARED: Final = 3
_LONG: Final = 30


def clean_trail(names: Iterable[str], headlines: Collection[str] = ()) -> tuple[str, ...]:
    """Return the sections among the steps of a trail, each once: no home page, no headline, no date.

    Args:
        names: the steps, the outermost first.
        headlines: the keys of the story's headlines (see `newsrecord.find.landmarks.fold`).

    >>> clean_trail(["Home", "News >", "Coast", "news", "Storm closes port"], ["storm closes port"])
    ('News', 'Coast')
    """
    kept: dict[str, str] = {}
    for raw in names:
        name = raw.strip(_EDGES)
        if name.startswith(_BACK):
            continue
        if ":" in name and (kind := _KIND.match(name)) is not None:
            name = name[kind.end() :]
        if not name.isascii():
            name = _LISTED.sub("", _ICONS.sub("", strip_bidi(name)).strip(_EDGES))
        if "\u00ab" in name and "\u00bb" not in name and raw.rstrip().endswith("\u00bb"):
            # A quotation mark, and no arrow.
            name += "\u00bb"
        if name.endswith(_HERE) and kept:
            break
        key = name.casefold().rstrip("\uff1a")
        if name.startswith(_SIZES) or not any(map(str.isalpha, name)) or (len(name) == 1 and name.isascii()):
            # Numbers of comments, dots and arrows in the same element.
            continue
        if (
            len(name) > _LONGEST
            or name.count(" ") > (_SENTENCE if name[-1] == "." else _MOST_BLANKS)
            or key.rstrip(_COUNTS) in _NO_SECTION
        ):
            continue
        if len(kept) >= 10 * _MOST:
            continue
        if _DATE.search(name) and (len(name) < _LONG or name[-1].isdigit()) and _is_day(name):
            continue
        if key in HOME_NAMES or any(_is_headline(name, line) for line in headlines):
            continue
        kept.setdefault(key, name)
    return tuple(kept.values())


def _is_day(name: str) -> bool:
    # "World Cup 2026" is a section.
    return not name[0].isalpha() or (name[-1].isdigit() and is_date_line(name))


def is_button(word: str) -> bool:
    """Return whether *word* is what a button says that shares, saves or prints a story.

    >>> is_button("Dela"), is_button("Anna")
    (True, False)
    """
    return word.casefold() in _NO_SECTION


def _is_headline(name: str, headline: str) -> bool:
    """Return whether a step is the story itself, its headline at times cut or worded otherwise."""
    key = fold(name)
    if key == headline:
        return True
    if len(name) <= _LONG:
        return False
    return headline.startswith(key.rstrip(" ")) or len(set(key.split()) & set(headline.split())) > _SHARED


def find_printed_trails(outline: Outline, *, by_names: bool = False) -> Iterator[tuple[tuple[str, ...], str, bool]]:
    """Yield the steps of each printed trail, where it stands, and whether the first of several leads home.

    By names alone, if so wished.
    """
    places = places_named(outline, _NAMES) or ([] if by_names else _labelled(outline))
    for place, end in outermost(outline, places)[:_MOST_TRAILS]:
        chunks = [chunk for _, chunk in chunks_within(outline, place, end) if not _leads_nowhere(outline, chunk)]
        names = _steps(chunks)
        if len(names) > _MOST:
            # A menu may unfold from one of the steps.
            chunks = [chunk for chunk in chunks if not _unfolds(outline, chunk, place)]
            names = _steps(chunks)
        if names and len(names) <= _MOST and not (_is_date(names) or _leads_elsewhere(chunks)):
            # The first step often bears the outlet's name, or the country's: where it leads tells that it is home.
            first = next((chunk for chunk in chunks if chunk.text.strip(_EDGES) and not _is_headed(chunk)), None)
            leads_home = len(names) > 1 and first is not None and bool(first.links) and _is_root(first.links[0].url)
            yield tuple(names), outline.containers[place].locator, leads_home
    if not places and not by_names:
        told = 0
        for chunk in outline.chunks[:_TOP]:
            told += len(chunk.text) if not chunk.link_chars and len(chunk.text) > _LONG else 0
            if told > _RUNNING:
                # Behind the story's text such a line is the menu at the foot.
                return
            if chunk.link_chars and len(chunk.text) <= _LONGEST_WAY and _begins_at_home(chunk):
                yield tuple(_steps([chunk])), chunk.locator, True
                return
            if not chunk.link_chars and (way := _plain_way(chunk)):
                yield way, chunk.locator, True
                return


def _unfolds(outline: Outline, chunk: Chunk, trail: int) -> bool:
    """Return whether *chunk* stands within a *trail* in what is called a menu."""
    containers, place = outline.containers, chunk.container
    while place > trail:
        if not containers[place].names.isdisjoint(_MENUS):
            return True
        place = containers[place].parent
    return False


def _leads_nowhere(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a line is one link to the page itself that asks for something: a button to print it."""
    if len(chunk.links) != 1 or outline.base is None:
        return False
    path, _, query = chunk.links[0].url.partition("#")[0].partition("?")
    return bool(query) and path == outline.base.partition("#")[0].partition("?")[0]


def _leads_elsewhere(chunks: Sequence[Chunk]) -> bool:
    """Return whether a "path" is the menu of a small site, with pages on its rules, or leads to the next stories."""
    return chunks[0].text.startswith(_TURNS) or any(
        _SERVICE.search(address) is not None for chunk in chunks for address in chunk.addresses
    )


def _begins_at_home(chunk: Chunk) -> bool:
    """Return whether a line of links begins at the home page and leads on by marks, whatever its element is called."""
    if _MARKS.search(chunk.text) is None or len(chunk.links) < 2:
        return False
    first = chunk.links[0]
    # Portals in Chinese call their front page by their own name, and the last step by what it is.
    is_home = chunk.text[first.start : first.end].casefold() in HOME_NAMES or chunk.text.endswith(_HERE)
    return is_home and _is_root(first.url)


def _plain_way(chunk: Chunk) -> tuple[str, ...]:
    """Return the steps of a line without links that begins at the home page and leads on by marks, each a few words.

    Between bars stand the entries of a menu as well.
    """
    text = chunk.text
    if len(text) > _LONGEST_WAY or chunk.kind != "paragraph" or "|" in text or _MARKS.search(text) is None:
        return ()
    # "You are here: Home > News"
    front, colon, rest = text.partition(":")
    steps = [step.strip() for step in _MARKS.split(rest if colon and front.casefold() in HOME_NAMES else text)]
    is_way = 1 < len(steps) <= _MOST and steps[0].casefold() in HOME_NAMES and all(steps)
    return tuple(steps) if is_way else ()


def _labelled(outline: Outline) -> list[int]:
    """Return the containers that say by an ARIA label or a microdata type that they are a trail."""
    containers = outline.containers
    return [
        index
        for index in places_with_marks(outline)
        if ("aria-label" in (marks := containers[index].attributes) or "itemtype" in marks)
        and _is_labelled(containers[index])
    ]


def _is_labelled(holder: Container) -> bool:
    label = holder.attributes.get("aria-label", "")[:80]
    return (holder.tag in _LABELLED and _LABEL.search(label) is not None) or holder.attributes.get(
        "itemtype", ""
    ).rstrip("/").endswith("BreadcrumbList")


def _steps(chunks: Sequence[Chunk]) -> list[str]:
    """Return the steps of one trail; none where they run together."""
    names: list[str] = []
    for chunk in chunks[: 3 * _MOST]:
        text = chunk.text.strip(_EDGES)
        if not text or _is_headed(chunk) or len(text) > 300:
            # The headline at times stands in the same element, behind the trail; some set the trail itself as one.
            continue
        if not chunk.link_chars and chunk.text.rstrip().endswith((":", "\uff1a")):
            # "Current page:" says what comes next.
            continue
        if len(chunk.links) > 1:
            names += [chunk.text[link.start : link.end] for link in chunk.links]
        elif (marks := _QUOTED_MARKS if "\u00ab" in text else _MARKS).search(text):
            names += [step for step in marks.split(text) if step.strip()]
        elif len(chunk.links) == 1 and chunk.text[: chunk.links[0].start].rstrip().endswith((":", "：")):
            # "Topic: Animals" names one.
            names.append(chunk.text[chunk.links[0].start : chunk.links[0].end])
        elif len(chunk.links) == 1 and chunk.text[chunk.links[0].end :].lstrip(_EDGES)[:1].isdecimal():
            # How long a story is to read, or when it came out, stands behind the last step.
            names.append(chunk.text[chunk.links[0].start : chunk.links[0].end])
        elif chunk.link_chars and not chunk.links and chunk.link_chars + text.count("/") >= len(text):
            # Of the links of a menu only the letters are counted: all but the strokes are theirs.
            names += text.split("/")
        elif chunk.kind == "item" or chunk.link_chars == 0 or (chunk.links and chunk.link_chars * 2 > len(text)):
            names.append(text)
        else:
            return []
    return names


def _is_headed(chunk: Chunk) -> bool:
    return chunk.kind == "heading" and len(chunk.links) < _FEWEST_LINKS


def _is_date(names: Sequence[str]) -> bool:
    """Return whether the steps lead to a day: "2023", "November", "8"."""
    line = " ".join(names)
    return any(map(str.isdecimal, names)) and (is_date_line(line) or is_date_line(f"{line} 1"))


def _is_root(url: str) -> bool:
    """Return whether *url* leads to the home page of a site."""
    return url.partition("://")[2].rstrip("/").count("/") == 0 and "?" not in url and "#" not in url
