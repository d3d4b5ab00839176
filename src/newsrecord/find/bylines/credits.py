"""Tell in the line of a byline who wrote from who took the pictures, edited, checked or translated."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsrecord.find.bylines import words
from newsrecord.find.bylines.kinds import STAFF_WORDS
from newsrecord.find.bylines.trades import ROLE_HEADS, is_role_word
from newsrecord.find.wordlists import holds, phrase_set, word_set
from newsrecord.patterns import late
from newsrecord.text import is_caseless

__all__ = [
    "NEXT_TEXT", "OTHER_WORK_MARK", "bracket_work", "drop_credits", "is_filing", "is_text_label",
    "opens_with_picture_work", "tells_picture_work", "without_labelled", "without_pictures",
]  # fmt: skip

# What an author did, in brackets behind the name: "Jan Feld (text) and Eva Holz (photos)".
OTHER_WORK_MARK: Final = "\u241f"
"""Stands behind a name whose bearer did not write."""


def _any_of(listed: Iterable[str]) -> str:
    """Return the pattern of one of the words *listed*, the longest first."""
    return "|".join(re.escape(word) for word in sorted(listed, key=lambda word: (-len(word), word)))


_TEXT: Final = _any_of(words.TEXT_WORDS)
_PICTURE: Final = _any_of(words.PICTURES)
_JOINER: Final = _any_of(words.JOINERS)
_OTHER_WORK: Final = late(rf"\s\((?:{_PICTURE})\)", re.IGNORECASE)
# "Ana Ruiz (now) and Tom Lee (earlier)": who writes a live blog, by turns.
_TURN: Final = late(
    r"\s?\((?:now|earlier|previously|before|then|jetzt|aktuell|vorher|zuvor|früher|maintenant|plus tôt|avant|auparavant"
    r"|ahora|antes|anteriormente|agora|mais cedo|ora|adesso|prima|in precedenza|nu|eerder|tidigare|nå|tidligere|nyt"
    r"|aiemmin|teraz|wcześniej|nyní|dříve|most|korábban|acum|mai devreme|τώρα|νωρίτερα|сейчас|ранее|зараз|раніше|şimdi"
    r"|daha önce|sekarang|sebelumnya|الآن|سابقا|سابقًا|עכשיו|קודם לכן|現在|지금|이전)\)",
    re.IGNORECASE,
)
# "(photos: Lia Brandt)" behind the authors.
_CREDITED: Final = late(
    rf"\s{{0,2}}[(\[](?:{_PICTURE})(?:\s?[:：]|\s(?:{_JOINER}))\s?[^()\[\]]{{2,100}}[)\]]", re.IGNORECASE
)
# "Text und Fotos: Tom Lee" names an author all the same, and "Photos and story by Tom Lee" does.
_AND: Final = (
    r"(?:\s(?:and|und|och|og|et|y|ed?|i|en|ja|și|dan|ve|és|a|та|і|й|и|και|và|و|&|\+)\s|\s?[·・,、/&+\u2013-]\s?)"
)
# "(text)", "(Text und Fotos)"
_TEXT_WORK: Final = late(
    rf"\s\((?:(?:{_TEXT})(?:{_AND}(?:{_PICTURE}))?|(?:{_PICTURE}){_AND}(?:{_TEXT}))\)", re.IGNORECASE
)
# What somebody did may stand behind the name without brackets, as an element of its own: "Ana Ruiz Text".
_WORK_ENDS: Final = word_set(
    """
    text texte texto testo tekst texty words photos photographs photography fotos foto fotografie fotografien
    photographies fotografia fotografía fotografías fotografias fotografies imágenes imagens immagini imatges
    vídeo vídeos infografía infografia infographie infografik ilustración ilustração illustrations illustration
    illustrationen illustrazioni
    """
)
_WORK_BEHIND: Final = late(
    r"(?P<name>[^\W\d_][^\s,;:|/(\[]{0,30}(?:\s[^\s,;:|/(\[]{1,30}){1,4})\s(?P<work>[^\W\d_a-z]\S{2,20})"
)
# "Ana Ruiz (with Tom Lee)"
_WITH: Final = re.compile(r"\s\((?:avec|with|mit|con|com|met|med)\s(?=[^\W\d_a-z]{1,20}[^()\n]{2,100}\)\s?$)")
_BOTH: Final = late(
    rf"(?:(?:{_TEXT}){_AND}(?:{_PICTURE})|(?:{_PICTURE}){_AND}(?:{_TEXT})(?=\s?[:：／/=＝]|\s(?:{_JOINER})\s))"
    rf"(?:\s?[:：／/=＝]|\s(?:{_JOINER}))?\s?(?=\w)",
    re.IGNORECASE,
)
_WORK_OPENINGS: Final = frozenset(word[:2] for word in words.TEXT_WORDS | words.PICTURES)
# "文｜唐一诺　编辑｜石磊", "文●高瀬由紀": a bar of full width, or a large dot, stands for the colon.
_BARRED: Final = re.compile(
    r"(?<!\S)(文|图|圖|撰文|采写|采訪|作者|摄影|攝影|编辑|編輯|责编|责任编辑|責任編輯|校对|写真|取材|取材・文|文・取材|執筆|聞き手"
    r"|構成|撮影|写真・文|文・写真|編集|글|사진|취재)\s?[｜|丨●◎◆■○◇□▲△]\s?(?=\S)"
)
# Who did something else, up to the next mark: "Photos: Tom Lee", "edited by Tom Lee", "写真＝橋口健".
_OTHERS: Final = late(
    rf"(?<!\w)(?:(?:{_PICTURE})(?:\s?[:：]|\s?[／/=＝](?=\s?\S)|・|(?<=[\u3040-\ud7af])·|\s(?:{_JOINER})\s)"
    r"|(?:fot|ph|phot|(?<=[,|]\s)opr|(?<=[,|]\s)oprac)\.\s?:?\s?(?=[^\W\d_])"
    r"|(?:编辑|編輯|编审|责任编辑|責任編輯|责编|責編|校对|校對|翻译|翻譯|译者|譯者|審校|审校|監修|編集|訳|翻訳|편집|촬영|영상"
    r"|그래픽|번역)(?:[:：／/=＝]|\s)"
    r"|(?:last\s)?(?:editing|edited|sub-?edited|copy-?edited|(?:medically |clinically )?reviewed|fact[- ]?checked"
    r"|(?<=\S\s)(?:updated|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|diperbarui|bijgewerkt)"
    r"|(?:medizinisch |fachlich |ärztlich )?(?:geprüft|überprüft)|vérifié|relu"
    r"|(?:revisado|verificado)(?: médicamente| clinicamente)?|revisionato|ditinjau"
    r"|gecontroleerd|verified|translated"
    r"|translation|photographed|illustrated|filmed|produced|designed|narrated|redigert|redigerad|übersetzt"
    r"|übersetzung|aus dem \w{3,20}(?: übersetzt)?|traduit(?: de l.\w{2,12})?|traduction|traducción|traducido"
    r"|traduzione"
    r"|tradotto|tradução|traduzido|vertaling|vertaald|översättning|oversatt|oversat|tłumaczenie|tłumaczył[ao]?|překlad"
    r"|перевод|перевела?|превод|prevod|preklad|переклад|переклала?|fordította|traducere|çeviri|çeviren"
    r"|penerjemah|alih bahasa|dịch"
    r"|biên dịch|biên tập"
    r"|edycja|edición|edição|editado|redigé|édité|editato|eindredactie|szerkesztette|editoi|korekta|montaż|montage"
    r"|монтаж|съемка|оператор|correction|corrección|animation|design|layout|visuals|artwork"
    r"|تحرير|ترجمة|مترجم|ترجمه|ویرایش|עריכה"
    r"|תרגום|עורך"
    r"|संपादन|अनुवाद|επιμέλεια|μετάφραση)(?:\s?[:：]|\s(?:by|von|par|por|di|de|da|av|af|door|przez|oleh))\s?)",
    re.IGNORECASE,
)
_OTHERS_STEMS: Final = (
    ":", "：", "/", "／", "=", "＝", "・", "·", " by ", " von ", " par ", " por ", " di ", " de ", " da ", " av ",
    " af ", " door ", " przez ", " oleh ", " od ", " van ", "fot.", "ph.", "phot.", "opr.", "oprac.", "编", "編", "校",
    "翻", "译", "譯", "訳", "監修", "편집", "촬영", "영상", "그래픽", "번역",
)  # fmt: skip
# "Photographs by Tom Lee, Written by Ana Ruiz": what those did who wrote, before the word that leads to them.
_WROTE: Final = (
    "written|reported|geschrieben|verfasst|écrit|rédigé|escrito|redactado|redigido|scritto|geschreven|skrevet|skriven"
    "|kirjoittanut|napisane|napsáno"
)
NEXT_TEXT: Final = late(
    rf"(?<!\w)(?:{_TEXT}|{_WROTE})(?:\s?[:：／/=＝]|\s(?:{_JOINER}|da)\s)|[|;\n·•]"
    rf"|\s[\u2014\u2013-]\s(?=(?:{_JOINER})\s)",
    re.IGNORECASE,
)
"""Ends what is said of those who did not write."""
# "By Ana Ruiz, Interviews by Tom Lee": they wrote both.
_ANEW: Final = late(
    rf"(?<=\w)[,;]\s(?=(?:{_WROTE}|interviews?|entretiens?|entrevistas?|interviste|text) (?:{_JOINER}|da) )",
    re.IGNORECASE,
)
_LONGEST_CREDIT: Final = 200
_COLONS: Final = (":", "\uff1a")
# "Author: Ana Ruiz Category: Politics"
_LABELLED: Final = re.compile(r"(?<=\w)[.,]?\s(?P<label>[^\W\d_]{3,16})(?=\s?:\s)")
_FILED_UNDER: Final = phrase_set(
    """
    category|categories|tags|tag|topics|topic|section|sections|filed|kategorie|kategorien|rubrik|
    ressort|thema|themen|catégorie|catégories|rubrique|categoría|categorías|etiquetas|sección|categoria|
    categorie|tagi|kategoria|kategori|категория|категории|рубрика|теги|категорія|категорії|rubriek|
    categorieën|kategorier|rubryka|rubrika|kategória|kategorija|kategoriya|kategorien|κατηγορία|التصنيف|
    القسم|קטגוריה|分类|分類|カテゴリ|カテゴリー|카테고리|filed under|filed in|posted in|posted under|tagged|tagged with|
    tagged as|abgelegt unter|veröffentlicht in|verschlagwortet mit|publié dans|classé dans|publicado en|
    archivado en|publicado em|pubblicato in|archiviato in|geplaatst in|postat în|opublikowano w|zařazeno v
    """
)
# "Radio: Ana Ruiz, TV: Tom Lee": each reported for a medium of its own.
_MEDIUM: Final = late(
    r"(?<=[,;|])\s(?:radio|tv|web|online|audio|podcast|print|hörfunk|fernsehen|télévision|televisión|televisione|televisão"
    r"|televisie|fjernsyn|телевидение|радио)\s?:\s(?=\w)",
    re.IGNORECASE,
)
_LABELS: Final = (
    words.TEXT_WORDS
    | words.PICTURES
    | _FILED_UNDER
    | word_set(
        """
    quelle source fuente fonte źródło sumber источник джерело kaynak redaktion redaktionen redaksjon redactie redazione
    redakcja redakce redakcia redacción redação rédaction redaksi редакция редакція schnitt ton regie produktion
    montage montaje montaggio lektorat
    """
    )
)
# Who else reported, behind the authors: they are authors too.
_CONTRIBUTED: Final = late(
    r",?\s?(?<!\w)(?:with\s)?(?:(?:additional\s|further\s)?(?:contributions?|reporting|reports?|research"
    r"|files?)\s(?:by|from)"
    r"|additional\sreporting:|contribut(?:ing|ors?):|mit\s(?:material|informationen)\s(?:von|der|des)|unter\smitarbeit\svon"
    r"|mitarbeit:|in\szusammenarbeit\smit"
    r"|avec\s(?:la\s(?:collaboration|participation|contribution)|l.aide)\s(?:de|d['\u2019](?=\w))"
    r"|con\s(?:la\s)?(?:colaboración|información|informaciones|reportes|reportería|aportes|collaborazione)\s(?:de|di)"
    r"|com\s(?:a\s)?(?:colaboração|informações|contribuição|reportagem)\s(?:de|da|do)|(?:ha|hanno)\scollaborato:?|colabor(?:ou"
    r"|aram):?"
    r"|colabor(?:ó|aron):?|met\smedewerking\svan|m\.m\.v\.|m\.v\.v\.|in\ssamenwerking\smet|med\sbidrag\s(?:fra|från"
    r"|af|av)"
    r"|med\shj[äæ]l?p\sav|przy\swspółpracy|współpraca:?|ve\sspolupráci\ss|při\sspolupráci|(?:при|с)\sучасти(?:и|ем)"
    r"|за\sучаст(?:ю|і)"
    r"|σε\sσυνεργασία\sμε|με\sτη\sσυμβολή|بمشاركة|بالتعاون\sمع|با\sهمکاری|בהשתתפות|katkılarıyla"
    r"|katkıda\sbulunan(?:lar)?:?"
    r"|kontribut(?:or|oren|ör):|dengan\skontribusi|với\ssự\scộng\stác\scủa|közreműködött:?|cu\scontribuția(?:\slui)?"
    r"|के\sसहयोग\sसे)(?:(?<=['\u2019])|(?!\w))\s?:?\s?",
    re.IGNORECASE,
)
_CONTRIBUTED_STEMS: Final = (
    "ontribu", "eporti", "reports", "research", "files", "mitarbeit",
    "material", "informationen", "zusammenarbeit", "articipation", "aide",
    "colabor", "collabor",
    "informac", "informaç", "reportagem", "reportes", "reporter", "aportes", "medewerking", "m.m.v", "m.v.v",
    "samenwerking",
    "bidrag", "hj",
    "współprac", "spolupráci", "участи", "участ", "συνεργασία", "συμβολή", "بمشاركة", "بالتعاون", "همکاری", "השתתפות",
    "katkı",
    "kontribu", "cộng tác", "közreműk", "सहयोग",
)  # fmt: skip
# "Tom Lee contributed to this report."
_CONTRIBUTED_TO: Final = re.compile(
    r"\s(?:also\s)?(?:contributed\s(?:reporting\s)?(?:to|from)|assisted\sin|helped\swith)\s[^|;\n]{0,60}", re.IGNORECASE
)


def tells_picture_work(text: str) -> bool:
    """Return whether *text* says in brackets that somebody took the pictures: "Lia Brandt (Fotos)"."""
    return "(" in text and _OTHER_WORK.search(text) is not None


def opens_with_picture_work(text: str) -> bool:
    """Return whether *text*, which stands behind a name, opens with brackets that say who took the pictures."""
    return text.startswith(" (") and _OTHER_WORK.match(text) is not None


def is_filing(text: str) -> bool:
    """Return whether *text* is a label that names what the story is filed under, with what follows it.

    >>> is_filing("Category: Politics"), is_filing("Categories of rain: light, heavy")
    (True, False)
    """
    return any(mark in text for mark in _COLONS) and _label_of(text) in _FILED_UNDER


def _label_of(text: str) -> str:
    return text.replace(_COLONS[1], _COLONS[0]).partition(_COLONS[0])[0].strip().casefold()


def without_labelled(line: str) -> str:
    """Return *line* without the parts that a label opens which says something else than who wrote.

    >>> without_labelled("Author: Ana Roe | Category: Politics")
    'Author: Ana Roe '
    """
    if "|" not in line and "\n" not in line:
        return line
    parts = line.replace("\n", "|").split("|")
    return "|".join([part for part in parts if _label_of(part) not in _LABELS])


def drop_credits(line: str) -> str:
    """Return *line* without those who did not write, and a bar before those who wrote part of it.

    >>> drop_credits("Text: Ana Ruiz, Fotos: Tom Lee"), drop_credits("Ana Ruiz, with reporting by Tom Lee")
    ('Text: Ana Ruiz||', 'Ana Ruiz|Tom Lee')
    """
    if "\n" in line:
        line = _join_labels(line)
    if not line.isascii():
        line = _BARRED.sub(r"\1：", line)
    opening = line[:2].casefold()
    if (opening in _WORK_OPENINGS or not opening.isascii()) and (match := _BOTH.match(line)) is not None:
        line = line[match.end() :]
    line = bracket_work(line)
    if "(" in line or "[" in line:
        line = _TURN.sub("", _CREDITED.sub("", line))
        line = _WITH.sub("|", line)
        # What a name did closes it: "Jan Feld (text) Eva Holz (photos)".
        line = _TEXT_WORK.sub(",", _OTHER_WORK.sub(f"{OTHER_WORK_MARK},", line))
    if ":" in line:
        line = _MEDIUM.sub(" ", _LABELLED.sub(_part_label, line))
    folded = line.casefold()
    if holds(_CONTRIBUTED_STEMS, folded):
        line = _CONTRIBUTED_TO.sub("|", _CONTRIBUTED.sub("|", line))
    return _drop_others(_ANEW.sub("|", line)) if holds(_OTHERS_STEMS, folded) else line


def bracket_work(line: str) -> str:
    """Return *line* with what somebody did, which stands behind the name in an element of its own, in brackets.

    >>> bracket_work("Ana Ruiz Text"), bracket_work("Ana Ruiz")
    ('Ana Ruiz (Text)', 'Ana Ruiz')
    """
    if line.rpartition(" ")[2].casefold() not in _WORK_ENDS or (match := _WORK_BEHIND.fullmatch(line)) is None:
        return line
    return f"{match['name']} ({match['work']})"


def _join_labels(line: str) -> str:
    """Return *line* with each label that is a line of its own before the next: "Text" above "Ana Berg".

    Where the first line is a label, so are those further down; else they stand behind the names.
    """
    lines = line.split("\n")
    if not _is_label(lines[0]):
        return line
    joined = [f"{each.strip(' :：')}: " if _is_label(each) else f"{each}\n" for each in lines]
    return "".join(joined).rstrip("\n")


def is_text_label(label: str) -> bool:
    """Return whether *label*, in small letters, is a word for the text, or one beside another for the pictures.

    >>> is_text_label("text"), is_text_label("text und fotos"), is_text_label("fotos"), is_text_label("text und bild")
    (True, True, False, True)
    """
    if label in words.TEXT_WORDS:
        return True
    front, _, behind = label.replace("/", " / ").partition(" ")
    behind = behind.rpartition(" ")[2]
    return (front in words.TEXT_WORDS and behind in words.PICTURES) or (
        front in words.PICTURES and behind in words.TEXT_WORDS
    )


def _is_label(line: str) -> bool:
    label = line.strip(" :：").casefold()
    return label in words.TEXT_WORDS or label in words.PICTURES


def _part_label(match: re.Match[str]) -> str:
    """Return a bar before a label that begins another part of the line."""
    label = match["label"].casefold()
    return f"|{match['label']}" if label in _LABELS or label in ROLE_HEADS else match[0]


def _drop_others(line: str) -> str:
    kept: list[str] = []
    at = 0
    while (match := _OTHERS.search(line, at)) is not None:
        kept += line[at : match.start()], "|"
        behind = NEXT_TEXT.search(line, match.end(), match.end() + _LONGEST_CREDIT)
        at = behind.start() if behind else min(len(line), match.end() + _LONGEST_CREDIT)
    return "".join((*kept, line[at:])) if kept else line


def without_pictures(tokens: list[str]) -> list[str]:
    """Return *tokens* up to the word for the pictures, behind which stands who took them: "Ana Ruiz Foto Tom Lee"."""
    for i, token in enumerate(tokens[1:-1], 1):
        behind = tokens[i + 1]
        if token.rstrip(":").casefold() not in words.PICTURES or behind[0].islower():
            continue
        # "Ana Ruiz Photo Editor" has an office; in scripts with capitals a name has two words at least.
        if i == 1 and not is_caseless(tokens[0]):
            continue
        return tokens if is_role_word(behind) or behind.casefold() in STAFF_WORDS else tokens[:i]
    return tokens
