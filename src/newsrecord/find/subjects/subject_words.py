"""Tell the names of subjects from what publishing systems keep beside them: codes, flags, slogans, labels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Final

from newsrecord.find.keys import fold
from newsrecord.find.wordlists import holds, phrase_set, word_set
from newsrecord.patterns import late
from newsrecord.text import strip_bidi

__all__ = [
    "LABEL_ENDS",
    "clean_subjects",
    "is_slogan",
    "is_subject_label",
    "opens_tags",
    "split_label",
    "split_subjects",
]

_COMMA: Final = re.compile(r"[,;\uff0c\u060c\u3001|\n]")
# Han sets no blank within a word: where there are several and nothing else parts them, they part a list.
_HAN_LIST: Final = late(
    "\\s{0,4}[A-Za-z0-9]{0,8}[\u4e00-\u9fff]{1,12}(?: {1,4}[A-Za-z0-9]{0,8}[\u4e00-\u9fff]{1,12}){1,30}\\s{0,4}"
)
_HASHES: Final = re.compile(r"(?:(?<=\s)|^)[#\uff03](?=\w)")
_EDGES: Final = " \t\"'\u201c\u201d\u201e\u00ab\u00bb[]#\uff03\u203a\u2022\u00b7,;:"
_LONGEST: Final = 100
_MOST_WORDS: Final = 9
_EDITION: Final = 3
_FEW_COMMAS: Final = 2
# More than `Limits.max_items`: the draft cuts, with an issue.
_MOST: Final = 10_000
# "Storms (12)": how many stories a tag has.
_COUNT: Final = re.compile(r"\s{0,3}[(\[]\d{1,6}[)\]]$")
# Keys of other systems: UUIDs and hashes, numbers longer than a year, names with underscores, addresses.
_CODE: Final = re.compile(
    r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[a-f]{0,64}\d)[0-9a-f]{16,64}|\d{5,40}|https?://\S{1,200}"
    # Markup that was cut short, and what a button says in brackets.
    r"|<[^\n]{0,100}|【[^\n]{0,20}】"
    r"|_[\w-]{1,80}|[\w-]{1,80}_|[\w.-]{0,80}[a-z0-9]_[a-z0-9][\w.-]{0,80}|[\w:-]{1,40}=\S{1,80}|\W{1,40}"
    # "word count: >1200 words"
    r"|\w[\w -]{1,40}:\s?[<>=].{1,60}"
    # "lite:true", "lockedPostSource:LOCKED_NONE"
    r"|[a-z][\w-]{1,40}:(?:true|false|yes|no|none|null|\d{1,12}|[A-Za-z0-9-]{0,40}_\w{1,80})",
    re.IGNORECASE,
)
# "Category: Economy", "topic/storms", "sections/coast": the kind of a subject before its name.
_KIND: Final = late(
    r"(?:categor(?:y|ies)|tags?|topics?|sections?|subjects?|keywords?|themes?|persons?|people|places?|locations?"
    r"|organi[sz]ations?|compan(?:y|ies)|events?|entit(?:y|ies)|stor(?:y|ies)|channels?|rubri[ck]s?|thema|themen"
    r"|filed (?:to|under))"
    r"\s{0,2}[:/]\s{0,2}(?=\S)",
    re.IGNORECASE,
)
# What language software calls its own guesses.
_MACHINE: Final = re.compile(r"nlp\b", re.IGNORECASE)
# "displayType: listicle", "locale: US": what a publishing system notes for itself, several at a time.
_KEYED: Final = re.compile(r"[a-z][A-Za-z-]{2,30}:\s?\S")
_FEW_KEYS: Final = 3
_SHOUTED: Final = re.compile(r"[A-Z0-9]{2,12}(?:[:.-][A-Z0-9-]{1,24}){0,3}")
_FEW: Final = 8

_LABELS: Final = phrase_set(
    """
    tags|tag|topics|topic|related topics|more on these topics|topics in this article|keywords|key words
    |follow the topics in this article|follow topics in this article|follow these topics|topics in this story
    |suivre ces sujets|suivre ces thèmes|diesen themen folgen|sigue estos temas|segui questi temi|seguir estes temas
    |volg deze onderwerpen|følg emner|følg disse emnene|emner i artiklen|emner i artikkelen|seuraa aiheita
    |aiheet artikkelissa|obserwuj tematy|sledovat témata
    |filed under|filed to|filed in|posted in|read more about|more about|more on|explore more on these topics|subjects
    |categories|article tags|story tags|hashtags|tagged|tagged in|tagged with|tagged as|related tags
    |topics mentioned|explore topics|themen|schlagworte|schlagwörter|stichworte|stichwörter|mehr zu den themen
    |verwandte themen|lesen sie mehr zum thema|lesen sie mehr zu den themen|themen in diesem artikel
    |themen des artikels|mehr lesen über|schlagwörter zu diesem artikel|themen zu diesem artikel
    |mots clés|mots-clés|sujets|thèmes|thématiques|étiquettes|en savoir plus sur|plus sur
    |etiquetas|temas|palabras clave|temas relacionados|más sobre|más temas|archivado en|assuntos|tópicos|palavras chave
    |palavras-chave|mais sobre|mais sobre o tema|saiba mais sobre|temas da notícia|argomenti|parole chiave
    |etichette|temi|altro su|etiquetes|temes|paraules clau|arxivat a|onderwerpen|trefwoorden|lees meer over
    |meer over|meer over dit onderwerp|thema's|labels|ämnen|ämnen i artikeln|följ ämnen i artikeln
    |nyckelord|taggar|läs mer om|mer om
    |emner|nøkkelord|stikkord|emneord|mere om|læs mere om|les mer om|aiheet|avainsanat|asiasanat|lisää aiheesta
    |efni|teemad|märksõnad|tēmas|birkas|temos|žymos|raktažodžiai|tagi|tematy|słowa kluczowe|więcej o|témata
    |štítky|klíčová slova|více o|témy|kľúčové slová|címkék|témák|kulcsszavak|etichete|subiecte|cuvinte cheie
    |oznake|ključne riječi|teme|više o|tagovi|etikete|ključne reči|ključne besede|tema|теги|тэги|темы
    |ключевые слова|в этом материале|теми|ключові слова|мітки|тагове|етикети|ознаке|тагови|кључне речи|ετικέτες
    |θέματα|λέξεις κλειδιά|etiketler|konular|anahtar kelimeler|i̇lgili konular|ilgili konular|açar sözlər
    |kata kunci|topik|topik terkait|chủ đề|từ khóa|thẻ|tag terkait|mga paksa|وسوم|الوسوم|كلمات مفتاحية
    |الكلمات المفتاحية|الكلمات الدلالية|كلمات دلالية|الكلمات الدالة|كلمات دالة
    |مواضيع|مواضيع ذات صلة|المواضيع|موضوعات|علامات|برچسب ها
    |برچسبها|برچسب‌ها|کلیدواژه|موضوعات مرتبط|תגיות|נושאים|עוד בנושא|मुद्दे|टैग|टैग्स|विषय|संबंधित विषय|ট্যাগ|বিষয়
    |タグ|ジャンル|この記事のジャンル|関連ワード|注目キーワード|キーワード|関連キーワード|関連タグ|トピック|トピックス|この記事のキーワード|标签|標籤|关键词|關鍵字
    |關鍵詞|相关话题|相關標籤|태그|키워드|관련 키워드|관련 태그|이슈 키워드|แท็ก|หัวข้อ
    |แท็กที่เกี่ยวข้อง|ป้ายกำกับ|குறிச்சொற்கள்|టాగ్స్|ಟ್ಯಾಗ್‌ಗಳು|ടാഗുകൾ|ટેગ|ਟੈਗ|ტეგები|თეგები|պիտակներ|թեգեր|ähnliche themen
    |mots clefs|sujets associés|thèmes associés|temas de la nota|temas de esta nota|temi trattati
    |argomenti correlati|tag correlati|tagged under|explore related topics|topics covered|ilgili etiketler
    |метки|ярлыки|темы публикации|ключови думи|tag bài viết|chủ đề liên quan|tagi artykułu|słowa klucze
    |efnisorð|merki|evni|clibeanna|topaicí|pynciau|tagiau|pynciau cysylltiedig|etiketak|gaiak|etiketa|etiketat|suġġetti
    |тэгі|тэмы|меткі|etiketlər|teqlər|mövzular|тегтер|тақырыптар|тегдер|темалар|teglar|mavzular|теглар|шошго|түлхүүр үг
    |ట్యాగ్‌లు|ట్యాగ్లు|ట్యాగులు|टॅग|टॅग्स|ट्याग|ट्यागहरू|ٹیگ|ٹیگز|موضوعات|ټګونه|تاگەکان|ටැග්|ແທັກ|ស្លាក|ពាក្យគន្លឹះ|တဂ်|တဂ်များ
    |الكلمات الدليلية|كلمات دليلية|برچسب|ټګ|ٽيگ|ٽيگس|تاگەکان|تاگ|وشە سەرەکییەکان|وشەی سەرەکی|etîket|peyvên sereke
    |calaamadaha|calaamado|alamomi|mkpado|amathegi|izihloko ezihambisanayo
    |sleutelwoorde|lees meer oor|teny fototra|mo kle
    |መለያዎች|ርዕሶች|lebo|mada|maneno muhimu|etikette|onderwerpe|merkers|mowduucyo|etikedoj
    |関連トピック|関連トピックス|関連テーマ|相关标签|相关主题|相關主題|관련 주제|관련 토픽|מילות מפתח|תגים|תיוגים
    |marcadores|tags da notícia|сюжеты|сюжет|tags in this story|tags in this article|topics discussed|संबंधित विषय
    |मिलते जुलते मुद्दे|الموضوعات|وسوم ذات صلة
    |ознаки|клучни зборови|кључне речи|тагови|klíčové pojmy|hashtagy
    |tagy|sildid|žymės|étiqueté sous|étiquettes de l'article|etiquetado en|argomenti trattati|tagi tematyczne
    """
)
LABEL_ENDS: Final = (":", "\uff1a", "/ ", "| ")
"""What may stand between a label and what it is the label of."""
_LONGEST_LABEL: Final = max(map(len, _LABELS)) + 2
# Words by which outlets wish to be found and that tell of no story.
_SLOGANS: Final = phrase_set(
    """
    news|breaking news|latest news|top news|top stories|headlines|live news|news today|today news|daily news
    |online news|newspaper|article|articles|story|nachrichten|aktuelle nachrichten|zeitung|schlagzeilen
    |actualités|actualité|actu|infos|noticias|últimas noticias|noticias de hoy|periódico|diario|notícias
    |últimas notícias|jornal|notizie|ultime notizie|giornale|quotidiano|nieuws|laatste nieuws|krant|nyheter
    |senaste nytt|nyheder|uutiset|wiadomości|zprávy|hírek|știri|vijesti|vesti|haber|haberler|son dakika
    |son dakika haber|son dakika haberleri|berita|berita terkini|tin tức|tin mới|новости|последние новости
    |новини|أخبار|اخبار|عاجل|اخبار عاجلة|خبر|חדשות|समाचार|ताज़ा खबर|ニュース|新聞|速報|新闻|뉴스|속보|ข่าว|sitemap
    |tag|tags|home|undefined|null|none|n/a|default|uncategorized|uncategorised|unkategorisiert|non classé
    |sin categoría|senza categoria|sem categoria|allgemein|general news
    |not set|featured|featured story|slider|carousel|hero|homepage|home page|front page|frontpage|sticky|evergreen
    |premium|affiliate|the latest|latest|main story|lead story|top story|free|freemium|paywall|push|newsarticle
    |see all topics|view all topics|all topics|more topics|see all|view all|show all|see more|view more|show more
    |alle themen|alle anzeigen|weitere themen|mehr anzeigen|tous les sujets|tous les thèmes|voir tout|voir plus
    |todos los temas|ver todo|ver todos|más temas|ver más|todos os temas|ver tudo|ver mais|tutti gli argomenti
    |vedi tutti|mostra tutti|alle onderwerpen|alle emner|toon meer|alla ämnen|visa alla|visa fler|vis alle|vis flere
    |näytä lisää|pokaż więcej|zobacz wszystkie|zobrazit více|все темы|показать все|усі теми|tüm konular|tümünü gör
    |もっと見る|すべて見る|더보기|更多|عرض المزيد
    """
)
_LETTERS: Final = word_set("c r e h x y")


def split_subjects(values: Iterable[str]) -> Iterator[str]:
    """Yield the subjects of *values*: one string often holds a whole list.

    >>> list(split_subjects(["storm, Harbour;ships", "#coast #tide", "渔港 台风 渡轮"]))
    ['storm', 'Harbour', 'ships', 'coast', 'tide', '渔港', '台风', '渡轮']
    """
    values = list(values)
    # Of several, each of which is one, some are entries of a catalogue: "Ruiz, Ana", "Lund, Harbour of".
    are_entries = len(values) >= _FEW_KEYS and _are_entries(values)
    for value in values:
        if " " in value and not value.isascii() and _HAN_LIST.fullmatch(value) is not None:
            yield from value.split()
            continue
        # "Trade, Harbours, & Fisheries" is one subject of a catalogue.
        is_one = are_entries or (", & " in value and value.count(",") <= _FEW_COMMAS)
        for name in (value,) if is_one else _COMMA.split(value):
            marks = len(_HASHES.findall(name)) if "#" in name or "\uff03" in name else 0
            for part in _HASHES.split(name) if marks > 1 else (name,):
                if subject := part.strip():
                    yield subject


def _are_entries(values: Sequence[str]) -> bool:
    """Return whether some of several *values*, not nearly all, have one comma, with a blank and a capital behind it."""
    parted = [value for value in values if _COMMA.search(value) is not None]
    if not parted or 4 * len(parted) > 3 * len(values):
        return False
    return all(
        value.count(", ") == value.count(",") == 1
        and value.partition(", ")[2][:1].isupper()
        and not holds(";|\n", value)
        for value in parted
    )


def clean_subjects(names: Iterable[str], unwanted: Set[str] = frozenset()) -> tuple[str, ...]:
    """Return the subjects among *names*, each once: no codes, flags, slogans, sentences, and none that is *unwanted*.

    Args:
        names: as they were declared or printed.
        unwanted: the keys (see `newsrecord.find.landmarks.fold`) of the outlet's names, the headline and the like.

    >>> clean_subjects(["#Storm", "storm", "Category: Coast", "has_video", "Ships (12)"])
    ('Storm', 'Coast', 'Ships')
    """
    kept: dict[str, str] = {}
    for raw in names:
        if len(kept) >= _MOST:
            break
        name = _clean(raw)
        if name and (key := fold(name) or name.casefold()) not in unwanted and key not in _SLOGANS:
            # "The Courier-US" is the edition of an outlet, "The Daily Courier" the outlet at dailycourier.example.
            if len(key) > _EDITION and key[-_EDITION] == " " and key[:-_EDITION] in unwanted:
                continue
            if " " in key and key.removeprefix("the ").replace(" ", "") in unwanted:
                continue
            kept.setdefault(key, name)
    found = tuple(kept.values())
    keyed = [name for name in found if ":" in name and _KEYED.match(name)]
    if len(keyed) >= _FEW_KEYS:
        found = tuple([name for name in found if name not in keyed])
    # The codes of a wire service's own classification come by the dozen, and a few short forms ("UN") do not.
    shouted = sum(1 for name in found if _SHOUTED.fullmatch(name))
    if shouted >= _FEW and shouted * 4 >= len(found) * 3:
        return ()
    return found


def _clean(raw: str) -> str:
    if not raw or len(raw) > 4 * _LONGEST:
        return ""
    name = (raw if raw.isascii() else strip_bidi(raw)).strip(_EDGES)
    if name.endswith((")", "]")):
        name = _COUNT.sub("", name)
    # "[Storm" and "(Storm)" lose their brackets, "Frankfurt (Oder)" keeps them.
    if name[:1] in "([" and name[-1:] in ")]":
        name = name[1:-1]
    if ":" in name or "/" in name:
        if _MACHINE.match(name):
            return ""
        kind = _KIND.match(name)
        # "Events/Culture" names two subjects, "topic/storms" is an address within the publishing system.
        if kind is not None and (":" in kind[0] or kind[0].islower()):
            name = name[kind.end() :]
    if len(name) > _LONGEST or name.count(" ") >= _MOST_WORDS or name.endswith(("?", "!", "\u2026")):
        return ""
    if len(name) < 2 and name.isascii() and name.casefold() not in _LETTERS:
        return ""
    return "" if _CODE.fullmatch(name) else name


def is_slogan(key: str) -> bool:
    """Return whether outlets wish to be found by a folded name, which tells of no story: "breaking news"."""
    return key in _SLOGANS


def is_subject_label(text: str) -> bool:
    """Return whether *text* is what pages print above or before their tags.

    >>> is_subject_label("Themen:"), is_subject_label("Theme of the week")
    (True, False)
    """
    return len(text) <= _LONGEST_LABEL and text.casefold().strip(" :\uff1a#").rstrip("\u2026.") in _LABELS


def opens_tags(text: str) -> bool:
    """Return whether *text* opens with a label that calls what follows tags, whatever its links are called.

    >>> opens_tags("TAGS/ storm, harbour"), opens_tags("Categories: storm, harbour")
    (True, False)
    """
    return "tag" in split_label(text)[0].casefold()


def split_label(text: str) -> tuple[str, str]:
    """Return the label that *text* begins with, if it ends in a colon or a stroke, and the rest.

    >>> split_label("Tags: storm, harbour"), split_label("TAGS/ storm, harbour")
    (('Tags:', 'storm, harbour'), ('TAGS/', 'storm, harbour'))
    >>> split_label("Storm: the aftermath")
    ('', 'Storm: the aftermath')
    """
    for colon in LABEL_ENDS:
        label, found, rest = text[: _LONGEST_LABEL + 200].partition(colon)
        if found and is_subject_label(label):
            return label + found.rstrip(), text[len(label) + 1 :].strip() if len(
                text
            ) > _LONGEST_LABEL + 200 else rest.strip()
    return "", text
