"""Find what a story is known by: its address, its id, its language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import islice
from typing import Final

from newsrecord.find.candidate import Candidate, candidate, trusted
from newsrecord.find.declared import (
    clean_value,
    locate,
    main_node,
    metas_named,
    strings_in,
    urls_in,
)
from newsrecord.find.landmarks import headline_index
from newsrecord.find.language import base_language, contradicts, guess_language, normalise_language
from newsrecord.find.prose import long_chunks
from newsrecord.model.evidence import SourceKind
from newsrecord.page.outline import Chunk, DataNode, Outline
from newsrecord.page.saved import SAVED_FROM
from newsrecord.patterns import late
from newsrecord.urls import (
    has_gap,
    host_of,
    is_home,
    is_public,
    is_stand_in,
    is_web_url,
    resolve_url,
    unwrapped,
    words_in,
)

__all__ = [
    "find_languages",
    "find_urls",
    "spoken_language",
]

_LANGUAGE_METAS: Final = (
    "og:locale",
    "content-language",
    "language",
    "dc.language",
    "dcterms.language",
    "itemprop:inlanguage",
)
_SAMPLED_CHUNKS: Final = 60
_SAMPLED: Final = 12
_LOOKED_AT: Final = 400
_OPENING: Final = 450
# What is added to links to count where visitors come from.
_TRACKING: Final = late(
    r"(?:utm_[a-z]{1,20}|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid"
    r"|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|srsltid|xtor|at_medium|at_campaign|at_custom\d|cmpid|cmp|ocid|ncid|icid|s_cid"
    r"|spm|share_id|smid|smtyp|soc_src|soc_trk|guccounter|guce_referr\w{0,20}|__twitter_impression|amp_js_v|wt_mc|wtmc"
    r"|wt\.mc_id|mtm_\w{1,20}|pk_\w{1,20}|piwik_\w{1,20}|hss_channel|ref_src|ref_url|partner_id|oref)(?:=|$)",
    re.IGNORECASE,
)
_VERSION: Final = re.compile(
    r"^(?:(?:www?\d{0,2}|m|mobile|amp|touch|wap|beta|edition|feeds?|rss|rssfeeds|de|en|fr|es)\.){1,2}(?=[^.]{1,63}\.)"
)
_STORIES: Final = ("Article", "Posting")


def find_urls(outline: Outline) -> tuple[Candidate[str], ...]:
    """Return the addresses under which the story is known, the surest first."""
    found: list[Candidate[str]] = []
    found.extend(
        _make(_cleaned(link.url), "link", "url.canonical", link.locator, link.url, 0.95)
        for link in outline.links
        if link.rel == "canonical" and is_web_url(link.url) and _is_page(unwrapped(link.url), outline)
    )
    main = main_node(outline)
    for meta in metas_named(outline, "og:url"):
        url = resolve_url(meta.content, outline.base or outline.url)
        if url and is_web_url(url) and _is_page(unwrapped(url), outline):
            found.append(_make(_cleaned(url), "meta", "url.og", meta.locator, meta.content, 0.85))
    found.extend(
        _make(_cleaned(link.url), "html", "url.saved-from", link.locator, link.url, 0.8)
        for link in outline.links
        if link.rel == SAVED_FROM
    )
    if outline.url and (given := resolve_url(outline.url)) and is_web_url(given):
        found.append(_make(_cleaned(given), "url", "url.given", "url", outline.url, 0.8))
    if main is not None:
        for key in ("mainEntityOfPage", "url"):
            for url in urls_in(outline, main.values.get(key)):
                if is_web_url(url) and _is_page(unwrapped(url), outline):
                    where = locate(main, key)
                    found.append(_make(_cleaned(url), _kind(main), "url.linked-data", where, url, 0.75))
                    break
    return tuple(found)


def _make(value: str, source: SourceKind, rule: str, locator: str, raw: str, trust: float) -> Candidate[str]:
    return candidate(value, source=source, rule=rule, locator=locator, raw=raw, confidence=trust)


def _kind(node: DataNode) -> SourceKind:
    return "json-ld" if node.source == "json-ld" else "microdata"


def _cleaned(url: str) -> str:
    """Return *url* without what counts visits, and without an anchor: both change from link to link.

    Of a copy that an archive or a cache keeps it is the address of the page itself.
    """
    base, mark, anchor = unwrapped(url).partition("#")
    rest = mark + anchor if anchor.startswith(("!", "/")) else ""
    path, _, query = base.partition("?")
    kept = "&".join(part for part in query.split("&") if part and not _TRACKING.match(part)) if query else ""
    return path + ("?" + kept if kept else "") + rest


def _is_page(url: str, outline: Outline) -> bool:
    """Return whether *url* can be the story's, as far as the address shows that the page came from.

    The home page declared for every page is a theme's mistake; so is an address on another host whose path has nothing
    of the page's own.  An agency's story often names the agency's page, under the same words.
    """
    if has_gap(url) or is_stand_in(url):
        return False
    if outline.url is None:
        return is_public(url) and not (is_home(url) and _tells_story(outline))
    given = unwrapped(outline.url)
    if is_home(url) or is_home(given):
        return is_home(given)
    if _site(url) == _site(given):
        return True
    return is_public(url) and not words_in(url).isdisjoint(words_in(given))


def _tells_story(outline: Outline) -> bool:
    """Return whether a page of unknown address declares itself a story, or a page other than the home page."""
    if outline.address is not None and not is_home(outline.address):
        return True
    main = main_node(outline)
    return (main is not None and any(name.endswith(_STORIES) for name in main.types)) or any(
        meta.content.strip().casefold() == "article" for meta in metas_named(outline, "og:type")
    )


def _site(url: str) -> str:
    """Return the host of *url* without the parts that tell versions of one site apart."""
    return _VERSION.sub("", host_of(url) or "")


def find_languages(outline: Outline) -> tuple[Candidate[str], ...]:
    """Return the languages that the story may be in, the surest first: declared ones, and what its text looks like.

    What is declared is most often right and says more ("de-AT").  A text that is plainly in another language is
    believed before it: themes are left at the language they came in.
    """
    declared = list(_declared_languages(outline))
    sampled = _sample(outline)
    text = " ".join(chunk.text for chunk in sampled)[:3_000]
    bases = {base_language(each.value) for each in declared}
    guess = _guess(text, bases)
    if guess is None:
        return tuple(declared)
    base = base_language(guess)
    if base in bases:
        # Of several that are declared the text bears out one.
        found = [_lowered(each, 0 if base_language(each.value) == base else 0.2) for each in declared]
        found.append(_look(guess, sampled[0], 0.5))
    else:
        sure = bool(declared) and contradicts(text, bases)
        trust = 0.97 if sure else 0.6
        found = [*declared, _look(guess, sampled[0], trust)]
    found.sort(key=lambda each: -each.evidence.confidence)
    return tuple(found)


def spoken_language(outline: Outline) -> str | None:
    """Return the language that the page is marked with, or that its text is plainly in: themes are left in English."""
    if outline.language is None or not outline.language.lower().startswith("en"):
        return outline.language
    found = outline.once("languages", find_languages)
    return found[0].value if found and found[0].evidence.source == "text" else outline.language


def _declared_languages(outline: Outline) -> Iterator[Candidate[str]]:
    main = main_node(outline)
    if outline.language and (tag := normalise_language(outline.language)):
        yield _make(tag, "html", "language.lang", "html[lang]", outline.language, 0.9)
    if main is not None:
        for raw in strings_in(main.values.get("inLanguage"), 80, key="alternateName"):
            if tag := normalise_language(raw):
                yield _make(tag, _kind(main), "language.linked-data", locate(main, "inLanguage"), raw, 0.85)
    for meta in metas_named(outline, *_LANGUAGE_METAS):
        raw = clean_value(meta.content, 80).partition(",")[0]
        if tag := normalise_language(raw):
            yield _make(tag, "meta", "language.meta", meta.locator, raw, 0.8)


def _lowered(found: Candidate[str], by: float) -> Candidate[str]:
    return trusted(found, found.evidence.confidence - by) if by else found


def _guess(text: str, declared: Set[str]) -> str | None:
    """Return the language that *text* looks like; where its opening bears the declared one out, that is enough."""
    short = guess_language(text[:_OPENING]) if len(declared) == 1 and len(text) > _OPENING else None
    return short if short is not None and base_language(short) in declared else guess_language(text)


def _look(guess: str, first: Chunk, trust: float) -> Candidate[str]:
    """Return the language that a text looks like, which begins with the chunk *first*."""
    return _make(guess, "text", "language.function-words", first.locator, first.text, trust)


def _sample(outline: Outline) -> list[Chunk]:
    """Return the chunks to judge the language by: the first long ones behind the headline, mostly the story's.

    An archive, a translator or an offer says what it has to say above it.
    """
    first = headline_index(outline) or 0
    long = (
        chunk
        for index, chunk in long_chunks(outline)
        if first <= index < first + _LOOKED_AT
        # The scripts of East Asia say as much in half as many letters.
        and (len(chunk.text) > 60 or "\u3040" <= chunk.text[0] <= "\ud7af")
        and chunk.link_chars * 2 < len(chunk.text)
        # What is said of a post from elsewhere may be in its language, and code is in none.
        and chunk.kind not in ("embed", "pre")
    )
    found = list(islice(long, _SAMPLED))
    return found or [chunk for chunk in outline.chunks[:_SAMPLED_CHUNKS] if chunk.text][:_SAMPLED]
