"""Drop the lines that publishers set between any two paragraphs: rows of buttons, calls, what plays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from newsrecord.find.body.emptied import box_of
from newsrecord.find.body.field import Field
from newsrecord.find.body.services import asks_by_mail, calls_to_channel, tells_to_click
from newsrecord.find.places import stands_within
from newsrecord.find.prose import ends_sentence
from newsrecord.find.wordlists import word_set
from newsrecord.page.outline import Chunk, Outline

__all__ = ["drop_inserts"]

_LONGEST_ROW: Final = 120
_LONGEST_CALL: Final = 180
_LONGEST_BLURB: Final = 120
_FEWEST_SHARERS: Final = 2
# Where the buttons to share a story lead.
_SHARERS: Final = re.compile(
    r"facebook\.com/(?:sharer|share|dialog)|(?:twitter|x)\.com/(?:intent|share)|wa\.me/|api\.whatsapp\.com|whatsapp://send"
    r"|(?:t|telegram)\.me/share|linkedin\.com/share|pinterest\.[a-z]{2,3}/pin/create|reddit\.com/submit|vk\.com/share"
    r"|bsky\.app/intent|threads\.(?:net|com)/intent|^mailto:\?"
)
# How a call opens that no story does: what a link in its line leads to is a channel of the outlet.
_CALLS: Final = (
    "follow us", "join us on", "join our", "like us on", "subscribe to our", "sign up for our", "sign up to our",
    "get our app", "download our app", "download the app", "folgen sie uns", "folge uns", "folgt uns",
    "abonnieren sie unse", "abonniere unse", "suivez-nous", "suivez nous", "rejoignez-nous", "rejoignez notre",
    "abonnez-vous à not", "retrouvez-nous", "síguenos", "sigue a nuestr", "suscríbete a nuestr", "únete a nuestr",
    "seguici", "iscriviti al", "siga-nos", "siga o nosso", "inscreva-se no nosso", "volg ons", "følg os på",
    "følg oss på", "följ oss på", "seuraa meitä", "obserwuj nas", "dołącz do nas", "sledujte nás", "kövess",
    "urmăriți-ne", "urmărește-ne", "ακολουθήστε", "подписывайтесь на", "подпишитесь на", "підписуйтесь на",
    "підпишіться на", "bizi takip", "ikuti kami", "تابعنا", "تابعونا", "انضم إلى قنا", "עקבו אחרינו", "हमें फॉलो",
    "关注我们", "關注我們", "receba as notícias", "receba notícias", "recibe las noticias", "ricevi le notizie",
    "recevez nos", "entre no nosso", "participe do nosso", "kanalımıza", "seguiți-ne", "pratite nas", "sledite nam",
    "descarga nuestra a", "descargá nuestra a", "descárgate nuestra a", "descarga la app de", "baixe nosso a",
    "baixe o nosso a", "baixe o app", "baixe o aplicativo", "télécharge notre a", "téléchargez notre a",
    "téléchargez l'app", "téléchargez l’app", "scarica la nostra app", "scarica l'app", "scarica l’app",
    "laden sie unsere app", "laden sie sich unsere app", "lade unsere app", "lade dir unsere app", "hol dir unsere app",
    "holen sie sich unsere app", "download onze app", "download de app", "download vores app", "hent vores app",
    "last ned vår app", "last ned appen", "ladda ner vår app", "ladda ner appen", "lataa sovelluksemme",
    "pobierz naszą",
    "stáhněte si naši", "stiahnite si našu", "töltse le alkalm", "descarcă aplicația", "descărcați aplicația",
    "preuzmite našu", "preuzmite aplikaciju", "скачайте наше", "установите наше", "завантажте наш", "изтеглете наше",
    "κατεβάστε την εφαρμογή", "uygulamamızı indir", "unduh aplikasi", "tải ứng dụng", "حمل تطبيق", "حمّل تطبيق",
    "listen to our podcast", "listen to the podcast", "subscribe to the podcast", "hören sie unseren podcast",
    "hör unseren podcast", "hört unseren podcast", "hören sie auch unseren podcast", "écoutez notre podcast",
    "écoutez le podcast", "abonnez-vous au podcast", "escucha nuestro p", "escuchá nuestro p", "escucha el p",
    "ouça nosso podcast", "ouça o nosso podcast", "ouça o podcast", "ascolta il nostro podcast", "ascolta il podcast",
    "luister naar onze podcast", "luister naar de podcast", "lyssna på vår podd", "lyssna på podden",
    "hør vores podcast",
    "hør podcasten", "kuuntele podcast", "posłuchaj naszego podcastu", "posłuchaj podcastu",
    "poslechněte si náš podcast",
    "vypočujte si náš podcast", "ascultă podcastul", "слушайте наш подкаст", "слухайте наш подкаст",
    "følg med på", "jälgi meid", "sekojiet mums", "sekite mus", "последвайте ни", "mời bạn đọc", "dapatkan berita",
)  # fmt: skip
_CALL_STARTS: Final = frozenset(call[:2] for call in _CALLS)
# Where podcasts are heard: the outlet's own may be heard on several, and its line leads to all of them.
_LISTENING: Final = re.compile(
    r"//(?:(podcasts\.apple|music\.amazon|overcast|pca|castbox|podimo|stitcher|podbean|iheart|podcasts\.google|antennapod"
    r"|radio\.garden|podcastaddict|pocketcasts|castro|acast|shows\.acast|play\.acast|ivoox|player\.fm)\.\w{2,4}/"
    r"|(?:www\.)?(ivoox|iheart|stitcher|podbean|castbox|podchaser|audible)\.\w{2,4}/|(?:open\.)?(spotify)\.com/(?:show|episode)/"
    r"|(?:www\.)?(deezer)\.com/(?:\w\w/)?(?:show|episode)/)"
)
_LONGEST_LISTENING: Final = 400
# What a page says on the buttons with which its story is shared, where they are no links.
_NETWORKS: Final = word_set(
    "Facebook Twitter X WhatsApp Whatsapp Telegram LinkedIn Linkedin Pinterest Reddit Messenger Flipboard Threads"
    " Bluesky Email E-mail E-Mail Viber VKontakte Xing XING Tumblr facebook twitter whatsapp telegram linkedin"
    " pinterest reddit email e-mail FACEBOOK TWITTER WHATSAPP TELEGRAM LINKEDIN PINTEREST EMAIL"
)
_MOST_ROWED: Final = 9
_LONGEST_HEAD: Final = 40
_COLONS: Final = (":", "：")
# How readers report a slip: "Нашли ошибку? Выделите её и нажмите Ctrl+Enter".
_KEYS: Final = "Enter"
_REPORTS: Final = re.compile(r"\bCtrl\s{0,2}\+\s{0,2}Enter\b")
# Where the number of comments leads.
_ANCHORS: Final = re.compile(
    r"#(?:comment|komment|respond|disqus|coral|reacties|reaktion|comentario|opini)", re.IGNORECASE
)
_LONGEST_COUNT: Final = 60
_DURATION: Final = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d{2}")
_LONGEST_DURATION: Final = 8
_MOST_PLAYED: Final = 2


def drop_inserts(field: Field, kept: list[int]) -> list[int]:
    """Drop such lines, whatever the paragraphs around them look like."""
    chunks = field.chunks
    lines = [i for i in kept if chunks[i].kind == "paragraph" and len(chunks[i].text) <= _LONGEST_CALL]
    dropped = {
        i for i in lines if (chunks[i].link_chars or _KEYS in chunks[i].text) and _is_insert(field.outline, chunks[i])
    }
    dropped.update(
        [
            i
            for i in kept
            if chunks[i].link_chars
            # Hardly a podcast is heard with neither.
            and ("Apple" in chunks[i].text or "Spotify" in chunks[i].text)
            and _is_heard(chunks[i])
        ]
    )
    dropped.update(_rowed(field, lines))
    dropped.update(_listed_last(field, kept))
    # A line in bold with an address at the outlet asks who knows more to write.
    dropped.update([i for i in kept if chunks[i].bold and asks_by_mail(field.outline, chunks[i].text)])
    played = [i for i in lines if len(chunks[i - 1].text) <= _LONGEST_DURATION and _plays(field, i)]
    if len(played) <= _MOST_PLAYED:
        # Where there are more, they are the entries of a live report, with their hours.
        dropped.update(played)
    return [i for i in kept if i not in dropped] if dropped else kept


def _is_insert(outline: Outline, chunk: Chunk) -> bool:
    text = chunk.text
    length = len(text)
    if _KEYS in text and _REPORTS.search(text) is not None:
        return True
    if not chunk.link_chars:
        return False
    if length <= _LONGEST_COUNT and any(_ANCHORS.search(address) is not None for address in chunk.addresses):
        return True
    if text[:2].casefold() in _CALL_STARTS and text.casefold().startswith(_CALLS):
        return True
    if calls_to_channel(chunk) or tells_to_click(outline, chunk):
        return True
    return length <= _LONGEST_ROW and not ends_sentence(text) and _shares(chunk)


def _is_heard(chunk: Chunk) -> bool:
    """Return whether all links of a line lead to where podcasts are heard, to two such places at least."""
    addresses = chunk.addresses
    if len(addresses) < _FEWEST_SHARERS or len(chunk.text) > _LONGEST_LISTENING or chunk.kind != "paragraph":
        return False
    found = [_LISTENING.search(address[:80]) for address in addresses]
    return len({match[match.lastindex or 0] for match in found if match is not None}) > 1 and None not in found


def _rowed(field: Field, lines: Sequence[int]) -> Iterator[int]:
    """Yield the lines of a box of labels, two of which are nothing but the names of networks: where to share."""
    chunks, outline = field.chunks, field.outline
    named = [i for i in lines if chunks[i].text in _NETWORKS]
    for one, other in pairwise(named):
        box = box_of(field, chunks[one].container, chunks[other].container)
        if other - one > _MOST_ROWED or box < 0 or field.sums[box]:
            continue
        for index in range(max(0, one - _MOST_ROWED), min(len(chunks), other + _MOST_ROWED)):
            if stands_within(outline, chunks[index].container, box):
                yield index


def _listed_last(field: Field, kept: Sequence[int]) -> Sequence[int]:
    """Return the items that close a text and name networks alone, two and more, and the label that heads them.

    "Kesaa nke a:" says the same in a language that no list here has; a story that lists networks goes on behind them.
    """
    chunks, first = field.chunks, len(kept)
    while first and chunks[kept[first - 1]].kind == "item" and chunks[kept[first - 1]].text in _NETWORKS:
        first -= 1
    if len(kept) - first < _FEWEST_SHARERS:
        return ()
    above = chunks[kept[first - 1]] if first else None
    is_headed = above is not None and len(above.text) <= _LONGEST_HEAD and above.text.endswith(_COLONS)
    return kept[first - is_headed :]


def _shares(chunk: Chunk) -> bool:
    """Return whether a line is made of the buttons to share the story: most of its links lead to where that is done."""
    addresses = chunk.addresses
    if len(addresses) < _FEWEST_SHARERS:
        return False
    sharing = sum(_SHARERS.search(address[:200]) is not None for address in addresses)
    return sharing >= _FEWEST_SHARERS and sharing * 2 >= len(addresses)


def _plays(field: Field, index: int) -> bool:
    """Return whether what stands in one small box with a line is how long a video plays: then it is the video's."""
    above, chunk = field.chunks[index - 1], field.chunks[index]
    if not index or above.times or len(chunk.text) > _LONGEST_BLURB:
        return False
    if chunk.link_chars or _DURATION.fullmatch(above.text) is None or ends_sentence(chunk.text):
        return False
    box = chunk.container
    return box >= 0 and stands_within(field.outline, above.container, box) and not field.sums[box]
