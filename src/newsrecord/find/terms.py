"""Find on what terms a story may be read and used: who has access to it, and its licence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from newsrecord.find.candidate import Candidate, candidate
from newsrecord.find.declared import clean_value, locate, main_node, metas_named, strings_in
from newsrecord.find.landmarks import headline_index
from newsrecord.find.metered import is_metered
from newsrecord.find.places import chunks_within, outermost, places_named
from newsrecord.find.wordlists import phrase_set, word_set
from newsrecord.model.article import Access
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Chunk, DataNode, Outline
from newsrecord.patterns import late
from newsrecord.urls import is_web_url

__all__ = ["find_access", "find_cut", "find_licenses"]

_FREE: Final = frozenset({"true", "yes", "1"})
_NOT_FREE: Final = frozenset({"false", "no", "0"})
_TIERS: Final[Mapping[str, Access]] = {
    "free": "free",
    "public": "free",
    "open": "free",
    "metered": "metered",
    "locked": "subscription",
    "paid": "subscription",
    "premium": "subscription",
    "subscription": "subscription",
    "subscriber": "subscription",
    "subscribers": "subscription",
}
_TIER_METAS: Final = ("article:content_tier", "og:article:content_tier", "content_tier", "article.content_tier")
# What a page calls the box that stands where the rest of a text would.
_WALLS: Final = word_set(
    "paywall paywalled regwall registerwall registrationwall pianowall softwall hardwall premiumwall"
)
# An element that only tells scripts where a box might go.
_HOOKS: Final = word_set("no not free without disabled removed unlocked exclude excluded")
# Where a page says beside the headline for whom the story is.  "Premium", "Plus" and "Abo" alone are menus' as well.
_LABELS: Final = phrase_set(
    """
    subscriber only|subscribers only|for subscribers|for subscribers only|subscriber exclusive|subscribers exclusive
    |exclusive to subscribers|exclusive for subscribers|subscriber-only|subscriber-only content|members only|member-only
    |member-only story|for members only|members exclusive|premium article|premium content|premium story
    |nur für abonnenten|nur für abonnent*innen|nur für abonnentinnen und abonnenten|exklusiv für abonnenten
    |für abonnenten|plus-artikel|premium-artikel|abo-artikel|bezahlartikel
    |réservé aux abonnés|article réservé aux abonnés|contenu réservé aux abonnés|réservé à nos abonnés
    |article réservé à nos abonnés|abonnés uniquement|pour les abonnés|article abonné|article abonnés
    |exclusivo suscriptores|exclusivo para suscriptores|solo para suscriptores|sólo para suscriptores|solo suscriptores
    |contenido exclusivo para suscriptores|contenido para suscriptores|para suscriptores|només per a subscriptors
    |exclusivo para assinantes|exclusivo assinantes|só para assinantes|somente para assinantes|apenas para assinantes
    |conteúdo exclusivo para assinantes|conteúdo para assinantes|para assinantes
    |riservato agli abbonati|solo per abbonati|contenuto riservato agli abbonati|articolo riservato agli abbonati
    |per abbonati|alleen voor abonnees|voor abonnees|exclusief voor abonnees|enkel voor abonnees
    |för prenumeranter|endast för prenumeranter|bara för prenumeranter|kun for abonnenter|for abonnenter
    |forbeholdt abonnenter|vain tilaajille|tilaajille|tylko dla prenumeratorów|dla prenumeratorów|dla subskrybentów
    |pouze pro předplatitele|pro předplatitele|len pre predplatiteľov|pre predplatiteľov|csak előfizetőknek
    |doar pentru abonați|pentru abonați|samo za pretplatnike|za pretplatnike|samo za naročnike|za naročnike
    |само за абонати|только для подписчиков|для подписчиков|лише для передплатників|для передплатників
    |μόνο για συνδρομητές|abonelere özel|sadece aboneler|للمشتركين فقط|للمشتركين|למנויים בלבד|למנויים
    |有料会員限定|有料会員限定記事|会員限定|会員限定記事|有料記事|付费内容|付费文章|会员专享|會員專享|訂戶專享|訂閱會員專屬
    |유료회원 전용|유료회원전용|구독자 전용|chỉ dành cho hội viên|khusus pelanggan
    """
)
_LABEL_MARKS: Final = " .:!+*•|-–\U0001f512"
_LONGEST_LABEL: Final = 40
_LABEL_ABOVE, _LABEL_BELOW = 6, 8
_CUT: Final = re.compile(r"(?:\u2026|\.{3}|\[\u2026\]|\[\.{3}\])[\s\"'\u201d\u00bb]{0,4}$")
_CLOSED: Final = tuple(
    ".!?:;\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\"'\u201c\u201d\u2019\u00bb\u203a)]*\u300d\u300f"
)
_LONG: Final = 80
_LEAST_WORDS: Final = 150
_HALF: Final = 0.5
# "Photo: Jo Roe (CC BY 2.0)" is a picture's; a text's own notice says that something is licensed.
_LICENSED: Final = re.compile(r"li[cz]en[scz]|lisens|лиценз|ліценз|许可|授權|ライセンス|رخصة", re.IGNORECASE)
_CC_NAME: Final = re.compile(r"CC[ -](?:BY(?:-(?:NC|ND|SA)){0,2}|0)(?: [1-4]\.[05])?(?: [A-Z]{2,5})?(?![\w-])")
_LONGEST_NOTICE: Final = 600
_LAST_CHUNKS: Final = 200
_CC: Final = late(
    r"https?://(?:www\.)?creativecommons\.org/(?:licenses|publicdomain)/[a-z0-9+.-]{1,20}(?:/[0-9.]{1,4}(?:/[a-z]{2,5})?)?/?(?=[?#]|$|deed|legalcode)",
    re.IGNORECASE,
)


def find_access(outline: Outline) -> tuple[Candidate[Access], ...]:
    """Return what the page says about who may read the story, the surest first."""
    found = [*_declared(outline), *_tiers(outline)]
    if not any(each.value == "subscription" for each in found):
        found += _walled(outline)
    if not found:
        found += _labelled(outline)
    if not found:
        found += _counted(outline)
    found.sort(key=lambda each: -each.evidence.confidence)
    return tuple(found)


def _access(value: Access, source: SourceKind, rule: str, locator: str, raw: str, trust: float) -> Candidate[Access]:
    return candidate(value, source=source, rule=f"access.{rule}", locator=locator, raw=raw, confidence=trust)


def _kind(node: DataNode) -> SourceKind:
    return "json-ld" if node.source == "json-ld" else "microdata"


def _is_free(value: object) -> bool | None:
    """Return what a declared *value* says, written as a truth value, a word, or an address of schema.org's."""
    if isinstance(value, list) and value:
        value = value[0]
    word = str(value).rstrip("/").rpartition("/")[2].casefold() if isinstance(value, (str, int)) else ""
    return True if word in _FREE else False if word in _NOT_FREE else None


def _declared(outline: Outline) -> Iterator[Candidate[Access]]:
    main = main_node(outline)
    if main is not None:
        value = main.values.get("isAccessibleForFree")
        free = _is_free(value)
        if free is not None:
            place = locate(main, "isAccessibleForFree")
            yield _access("free" if free else "subscription", _kind(main), "linked-data", place, str(value), 0.95)
        # A part that is not free is the rest of the text; the whole is then not either, whatever it says.
        parts = main.values.get("hasPart")
        for number, part in enumerate((parts if isinstance(parts, list) else [parts])[:20]):
            if isinstance(part, dict) and _is_free(part.get("isAccessibleForFree")) is False:
                where = locate(main, "hasPart") + (f"[{number}]" if isinstance(parts, list) else "")
                raw = str(part.get("isAccessibleForFree"))
                trust = 0.9 if free is None else 0.8
                yield _access("subscription", _kind(main), "part", f"{where}.isAccessibleForFree", raw, trust)
                break
    for meta in metas_named(outline, "itemprop:isaccessibleforfree"):
        free = _is_free(meta.content.strip())
        if free is not None:
            access: Access = "free" if free else "subscription"
            yield _access(access, "microdata", "microdata", meta.locator, meta.content, 0.85)
            break


def _tiers(outline: Outline) -> Iterator[Candidate[Access]]:
    for meta in metas_named(outline, *_TIER_METAS):
        tier = _TIERS.get(meta.content.strip().casefold())
        if tier:
            # Linked data knows "not free" only; the tier says in which way.
            trust = 0.96 if tier == "metered" else 0.85
            yield _access(tier, "meta", "tier", meta.locator, meta.content, trust)


def _walled(outline: Outline) -> Iterator[Candidate[Access]]:
    """Yield what a text that breaks off before a paywall says.  A button to subscribe alone says nothing."""
    for last, wall in outline.once("walls", _walls):
        if _CUT.search(last.text) or not last.text.endswith(_CLOSED):
            yield _access("subscription", "html", "wall", wall, last.text[-200:], 0.7)
            return


def _counted(outline: Outline) -> Iterator[Candidate[Access]]:
    """Yield what a line says that counts the stories a reader may still read: "You have 2 free articles left"."""
    for chunk in outline.chunks:
        # Two letters of the words for a story rule most lines out; those that are a link are other stories.
        if (
            ("rt" in chunk.text or "stor" in chunk.text)
            and chunk.link_chars * 2 < len(chunk.text)
            and is_metered(chunk.text)
        ):
            yield _access("metered", "html", "meter", chunk.locator, chunk.text, 0.6)
            return


def _labelled(outline: Outline) -> Iterator[Candidate[Access]]:
    """Yield what a label at the headline says: "For subscribers only".  One that is a link leads to an offer."""
    # In plain text menus have lines alike, and nothing tells a line from a link.
    index = headline_index(outline) if outline.form == "html" else None
    if index is None:
        return
    for chunk in outline.chunks[max(0, index - _LABEL_ABOVE) : index + _LABEL_BELOW]:
        text = chunk.text
        if len(text) > _LONGEST_LABEL or chunk.link_chars or chunk.kind == "item":
            continue
        if text.strip(_LABEL_MARKS).casefold() in _LABELS:
            yield _access("subscription", "html", "label", chunk.locator, text, 0.6)
            return


def _walls(outline: Outline) -> list[tuple[Chunk, str]]:
    """Return each paywall behind which no more of the text stands: the paragraph before it, and its place."""
    places = places_named(outline, _WALLS, _HOOKS)
    walls = []
    for place, end in outermost(outline, places)[:20]:
        holder = outline.containers[place]
        inside = chunks_within(outline, place, end)
        if holder.hidden or not inside or any(_is_prose(chunk) for _, chunk in inside[3:]):
            # A box with the story itself in it is the story's: pages mark what they lock by the same name.
            continue
        first, last = inside[0][0], inside[-1][0]
        before = next((c for c in reversed(outline.chunks[max(0, first - 6) : first]) if _is_prose(c)), None)
        if before is not None and not any(_is_prose(c) for c in outline.chunks[last + 1 : last + 4]):
            walls.append((before, holder.locator))
    return walls


def _is_prose(chunk: Chunk) -> bool:
    return chunk.kind == "paragraph" and len(chunk.text) > _LONG and chunk.link_chars * 4 < len(chunk.text)


def find_cut(outline: Outline, texts: Sequence[str]) -> str | None:
    """Return how it shows that the body as found is only the beginning of the story; None where nothing does.

    Args:
        outline: the page.
        texts: the texts of the body's blocks.
    """
    tail = texts[-1].rstrip()[-_LONG:] if texts else ""
    if not tail:
        return None
    for last, wall in outline.once("walls", _walls):
        if last.text.rstrip().endswith(tail.rpartition("\n")[2]) and (
            _CUT.search(last.text) or not last.text.endswith(_CLOSED)
        ):
            return f"the text breaks off before the paywall at {wall}: {last.text[-60:]!r}"
    if _CUT.search(tail) and any(each.value != "free" for each in find_access(outline)):
        return f"the text breaks off, and it is not free to read: {tail[-60:]!r}"
    main = main_node(outline)
    count = main.values.get("wordCount") if main is not None else None
    if isinstance(count, str) and count.isdecimal() and len(count) < 7:
        count = int(count)
    if main is None or type(count) is not int or not _LEAST_WORDS <= count < 10**6:
        return None
    words = sum(len(text.split()) for text in texts)
    if words and words < _HALF * count and any(each.value != "free" for each in find_access(outline)):
        return f"{locate(main, 'wordCount')} gives {count} words, {words} are printed"
    return None


def find_licenses(outline: Outline) -> tuple[Candidate[str], ...]:
    """Return the licences, as addresses or words, that the page declares or links to, the surest first."""
    limit = outline.limits.max_headline
    found: list[Candidate[str]] = []
    main = main_node(outline)
    if main is not None:
        found.extend(
            _license(text, _kind(main), "linked-data", locate(main, "license"), text, 0.9)
            for text in strings_in(main.values.get("license"), limit, key="url")
        )
    found.extend(
        _license(_plain(link.url), "link", "rel", link.locator, link.url, 0.85)
        for link in outline.links
        if "license" in link.rel.split() and is_web_url(link.url)
    )
    found.extend(
        _license(text, "meta", "meta", meta.locator, meta.content, 0.7)
        for meta in metas_named(
            outline, "dcterms.license", "dc.rights.license", "license", "itemprop:license", "cc:license"
        )
        if (text := clean_value(meta.content, limit))
    )
    if not found:
        found.extend(_printed_licenses(outline))
    return tuple(found)


def _plain(url: str) -> str:
    """Return the address of a Creative Commons licence without what tells who linked to it."""
    match = _CC.match(url) if "creativecommons.org" in url and "?" in url else None
    return match[0] if match is not None else url


def _license(value: str, source: SourceKind, rule: str, locator: str, raw: str, trust: float) -> Candidate[str]:
    return candidate(value, source=source, rule=f"license.{rule}", locator=locator, raw=raw, confidence=trust)


def _printed_licenses(outline: Outline) -> Iterator[Candidate[str]]:
    """Yield the Creative Commons licence that a line of the page links to, unless it is a picture's."""
    found: dict[str, Chunk] = {}
    # A notice stands behind the text, or at the foot of the page.
    for chunk in outline.chunks[-_LAST_CHUNKS:]:
        text = chunk.text
        if "C" not in text or ("CC" not in text and "Creative Commons" not in text):
            continue
        if chunk.kind == "figure" or chunk.role is not None or len(text) > _LONGEST_NOTICE:
            continue
        for link in chunk.links:
            if "creativecommons.org" in link.url and (match := _CC.match(link.url)):
                found.setdefault(match[0].rstrip("/") + "/", chunk)
        # The links of a foot are not kept; its words are.
        if ("CC " in chunk.text or "CC-" in chunk.text) and not chunk.links and _LICENSED.search(chunk.text):
            found.update({match[0]: chunk for match in _CC_NAME.finditer(chunk.text)})
    # Several licences are those of several pictures, or an explanation of them.
    if len(found) == 1:
        ((value, chunk),) = found.items()
        yield _license(value, "html", "printed", chunk.locator, chunk.text, 0.6)
