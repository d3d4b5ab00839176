"""Tell by where they lead the lines that call readers to an outlet's channels, and those that lead to its own desk."""

from __future__ import annotations

import re
from typing import Final

from newsrecord.agreement import same_site
from newsrecord.find.declared import site_names
from newsrecord.find.prose import ends_sentence
from newsrecord.find.wordlists import Phrases, holds, word_set
from newsrecord.page.outline import Chunk, Outline

__all__ = ["MAIL", "asks_by_mail", "calls_to_channel", "leads_to_service", "names_networks", "tells_to_click"]

MAIL: Final = re.compile(r"[\w.+-]{1,40}@((?:[\w-]{1,40}\.){1,4}\w{2,20})")
"""An address of mail, with the host by itself."""
_LONGEST_CALL: Final = 180
_LONGEST_ASKING: Final = 300
_LONGEST_SERVICE: Final = 220
_LONGEST_CLICK: Final = 100
_CLICKING: Final = 40
_MOST_SEGMENTS: Final = 3
_TRAILING: Final = 2
_OPENS: Final = 120
_BEHIND: Final = re.compile("[?#]")
# One of these stands in what the patterns below find.
_HOSTS: Final = ("whatsapp.com/", "google.com/", "t.me/", "telegram.me/", "viber.com/", "line.me/")
# Nobody but outlets has pages there, and they lead to them for no other reason.
_CHANNELS: Final = re.compile(r"//(?:www\.)?(?:whatsapp\.com/channel|news\.google\.com|google\.com/preferences)/")
# There readers join a channel or a group, and a story may name one, too: in a sentence.
_GROUPS: Final = re.compile(
    r"//(?:(?:t|telegram)\.me/(?!share)(?:s/|joinchat/)?[\w+-]{1,60}/?$|chat\.whatsapp\.com/|invite\.viber\.com/|line\.me/)"
)
# Where outlets take orders, money and complaints, and say by what rules they work: the last part of the address.
_SERVICES: Final = word_set(
    """
    subscribe subscription subscriptions newsletter newsletters donate donation donations membership login log-in signin
    sign-in signup sign-up corrections correction corrections-policy correction-policy ethics code-of-ethics
    editorial-standards editorial-policy editorial-guidelines standards trust feedback gift
    abo abos abonnement abonnements abonnieren anmelden registrieren spenden spende korrekturen abonnez-vous abonner
    connexion don dons faire-un-don soutenir infolettre infolettres charte suscribete suscribirse suscripcion
    suscripciones socios donaciones donar boletines correcciones abbonati abbonamenti donazioni sostienici
    codice-etico assine assinatura assinaturas apoie doar doacao doacoes aanmelden inloggen abonneren doneren
    prenumerera prenumeration nyhetsbrev nyhedsbrev abonner tilaa tilaukset uutiskirje prenumerata subskrypcja wesprzyj
    predplatne podpora elofizetes tamogatas abonamente doneaza podpiska podderzhat donat abonelik bagis langganan
    """
)
_NETWORKS: Final = (
    "whatsapp", "telegram", "facebook", "instagram", "tiktok", "youtube", "google news", "spotify", "apple podcast",
    "viber", "linkedin", "bluesky",
)  # fmt: skip
_SHORTEST_NAME: Final = 3
_QUOTES: Final = frozenset('"“„«»‘‚「『')
# What the words of a link say that are nothing but its handle.
_CLICKS: Final = Phrases(
    """
    click|click here|tap here|klicken sie hier|hier klicken|klick hier|cliquez ici|cliquez|haz clic aquí|haz clic
    |clic aquí|haga clic|clicca qui|clicca|clique aqui|klik hier|klik her|klikk her|klicka här|klikkaa tästä|kliknij
    |kliknij tutaj|klikněte|klikněte zde|kliknite|kattintson|kattints|click aici|apasă aici|нажмите здесь|нажмите
    |кликните|клікніть|натисніть|кликнете тук|κάντε κλικ|πατήστε εδώ|tıklayın|tıklayınız|buraya tıklayın|klik di sini
    |klik disini|nhấn vào đây|bấm vào đây|اضغط هنا|انقر هنا|اینجا کلیک|לחצו כאן|यहां क्लिक|यहाँ क्लिक|এখানে ক্লিক
    |คลิกที่นี่|点击这里|點擊這裡|點我|こちらをクリック|여기를 클릭
    """
)


def calls_to_channel(chunk: Chunk) -> bool:
    """Return whether a line with links calls readers to a channel of the outlet's on a network."""
    text, addresses = chunk.text, chunk.addresses
    if len(text) > _LONGEST_CALL or not any(holds(_HOSTS, address) for address in addresses):
        return False
    if any(_CHANNELS.search(address[:_OPENS]) is not None for address in addresses):
        return True
    # A story that names a channel goes on behind it, or ends its sentence.
    if len(addresses) > 1 or _GROUPS.search(addresses[0][:_OPENS]) is None or ends_sentence(text):
        return False
    return chunk.links != () and chunk.links[-1].end >= len(text) - _TRAILING


def tells_to_click(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a short line ends in a link to the same site that says nothing but that it can be pressed."""
    text = chunk.text
    # What is to be pressed is said in a few words, so that the rest of the line is most of it.
    if len(text) > _LONGEST_CLICK or not 0 < chunk.link_chars <= min(_CLICKING, len(text) // 2):
        return False
    last = chunk.links[-1] if chunk.links else None
    if last is None or last.end < len(text) - _TRAILING or not _is_own(outline, last.url):
        return False
    return _CLICKS.open(text[last.start : last.end])


def leads_to_service(outline: Outline, chunk: Chunk) -> bool:
    """Return whether all links of a line lead to where the outlet takes orders or complaints, or tells of its rules."""
    if not chunk.link_chars or len(chunk.text) > _LONGEST_SERVICE:
        return False
    addresses = chunk.addresses
    return bool(addresses) and all(_is_service(each) and _is_own(outline, each) for each in addresses)


def asks_by_mail(outline: Outline, text: str) -> bool:
    """Return whether a line gives an address of mail at the outlet: it asks readers to write."""
    if "@" not in text or len(text) > _LONGEST_ASKING or outline.base is None:
        return False
    return any(same_site(f"https://{found[1]}/", outline.base) for found in MAIL.finditer(text))


def names_networks(outline: Outline, chunk: Chunk) -> bool:
    """Return whether a line tells, in any language, where else the outlet can be followed: by its own name.

    A story may close with what it asked somebody there, in a plain sentence; addresses with a path lead to more.
    """
    text = chunk.text.casefold()
    if len(text) > _LONGEST_ASKING or chunk.text[0] in _QUOTES:
        return False
    if not holds(_NETWORKS, text):
        return "/" in text and outline.base is not None and _prints_own(outline.base, text)
    several = sum([name in text for name in _NETWORKS]) > 1
    if not (several or chunk.bold or "!" in text or not ends_sentence(text)):
        return False
    is_named = any(len(name) > _SHORTEST_NAME and name in text for name in site_names(outline))
    return is_named or (several and chunk.bold)


def _prints_own(base: str, text: str) -> bool:
    """Return whether *text* prints an address of the site at *base*, with a path."""
    host = base.partition("//")[2].partition("/")[0].casefold().removeprefix("www.")
    return "." in host and f"{host}/" in text


def _is_own(outline: Outline, address: str) -> bool:
    return not address.startswith("http") or outline.base is None or same_site(outline.base, address)


def _is_service(address: str) -> bool:
    if "/#/portal" in address:
        # The window that Ghost opens over any page, where readers subscribe or pay.
        return True
    path = _BEHIND.split(address, maxsplit=1)[0].rstrip("/")
    parts = path.partition("://")[2].split("/")[1:] if "://" in path else path.lstrip("/").split("/")
    if not 0 < len(parts) <= _MOST_SEGMENTS:
        return False
    # Each of an outlet's newsletters has a page of its own: "/newsletters/harbour-notes".
    return parts[-1].casefold().removesuffix(".html") in _SERVICES or "newsletters" in parts[:-1]
