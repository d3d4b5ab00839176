"""Name the words by which pages call what is no part of a story, and what is."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Final

from newsrecord.page.elements import names_told, words_of

__all__ = [
    "BARRED_ROLES",
    "BARRED_TAGS",
    "DIALOG_ROLES",
    "NEVER_TAGS",
    "TELLING",
    "furniture_words",
    "hiding_words",
    "is_body_name",
    "is_never_body",
]

BARRED_TAGS: Final = frozenset("nav footer aside form button dialog menu header label".split())
"""Elements that by the standard hold what stands beside a story."""

BARRED_ROLES: Final = frozenset(
    "navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar form tablist".split()
)
"""ARIA roles of the same kind."""

DIALOG_ROLES: Final = frozenset({"dialog", "alertdialog"})
"""Those of windows that lie over the page."""

NEVER_TAGS: Final = frozenset({"nav", "footer", "button"})
"""Elements that hold no story however much text is in them: legal notes can outweigh a short story."""

DIALOGS: Final = frozenset({"modal", "popup"})
"""What opens over a page: no story, unless the headline stands in it."""
_NEVER: Final = frozenset("onetrust cookie cookies consent gdpr disqus outbrain taboola".split())

# Words of class names and ids.  English ones come first: most publishing systems use them whatever the page's language.
_FURNITURE: Final = frozenset(
    """
    related recommended recommendation recommendations recirc recirculation newsletter newsletters share shares sharing
    sharebar social socials promo promos promotion promoted promobox comment comments disqus respond commentlist
    cookie cookies consent gdpr paywall subscribe subscription subscriptions signup optin login register
    sidebar nav navigation navbar menu breadcrumb breadcrumbs crumbs footer advert adverts advertisement advertising ad
    ads adslot sponsor sponsored sponsors banner popup modal overlay lightbox tooltip teaser teasers trending popular
    mostread rail rightrail leftrail siderail relatedside relatedfull relatedtext relatedposts relatedarticles
    relatedstories relatednews relatedlinks relateditems relatedcontent relatedtopics
    authorbox authorinfo authorinfobox authorbio authorcard authorprofile aboutauthor abouttheauthor
    byline bylines meta metadata timestamp dateline datetime pubdate published credit credits copyright caption captions
    bio biobox authorbio authorbox authorinfo authorinfobox authorcard authorprofile authorbiography aboutauthor
    abouttheauthor
    tags taglist taxonomy tagcloud keywords pagination pager paging prevnext toolbar toolbox tools rating ratings
    votes reactions follow followus readmore seealso outbrain taboola widget widgets textwidget toc screenreader
    skip factbox infobox onetrust correction donate donation feedback masthead
    cta disclaimer restricted regwall buttons btns video form excerpt postmetadata offers interlink notification
    skyscraper billboard affiliate podcast audioplayer player playlist carousel slider ticker poll quiz survey
    anketa ankieta umfrage sondage encuesta sondaggio enquete peiling omrostning afstemning avstemning szavazas sondaj
    anzeige werbung teilen empfehlung empfehlungen kommentar kommentare weitere verwandt verwandte themen schlagworte
    partager publicite commentaires abonnement abonnez lire similaires
    compartir relacionadas relacionados publicidad comentarios etiquetas suscripcion
    condividi correlati pubblicita commenti compartilhar relacionadas comentarios
    delen reacties gerelateerd advertentie relaterade annons dela kommentarer annonse
    tuijian xiangguan fenxiang guanggao pinglun shengming dashang zhuanzai daohang weixin erweima
    udostepnij reklama komentarze powiazane tagi paylas yorumlar ilgili reklam etiketler
    """.split()
)
_PAIRS: Final = tuple(
    frozenset(pair.split())
    for pair in (
        "author bio",
        "author box",
        "author info",
        "author card",
        "author profile",
        "about author",
        "contributor name",
        "contributor role",
        "contributor title",
        "contributor bio",
        "read more",
        "read next",
        "up next",
        "also read",
        "see also",
        "more stories",
        "more news",
        "most read",
        "most viewed",
        "article info",
        "article header",
        "article footer",
        "post footer",
        "entry footer",
        "entry header",
        "post date",
        "article date",
        "sign up",
        "call action",
        "to action",
        "link list",
        "image source",
        "hide print",
        "visually hidden",
        "screen reader",
        "sr only",
        "info box",
        "fact box",
        "display card",
        "embed consent",
        "premium offer",
        "premium wall",
        "external content",
        # What services that save stories for later are asked to leave out.
        "instapaper ignore",
        "entry unrelated",
    )
)
_TOGETHER: Final = frozenset(_PAIRS)
_QUALIFIERS: Final = frozenset({"no", "not", "non", "without", "with", "has"})
_HIDING_WORDS: Final = frozenset({"visually", "sr", "screen"})
_HIDING: Final = tuple(pair for pair in _PAIRS if pair & _HIDING_WORDS)
# What stands with one word of the pairs: without it a set of names does not hold the pair, and most sets hold no pair.
_PAIRED: Final = {min(pair): frozenset(max(each) for each in _PAIRS if min(each) == min(pair)) for pair in _PAIRS}
_FIRSTS: Final = frozenset(_PAIRED)
# What utility classes set over the page, wherever it is scrolled to: a notice on cookies, an offer.
_FIXED: Final = "fixed"
TELLING: Final = _FURNITURE | _FIRSTS | {_FIXED}
"""Names that hold none of these, and half of all do not, have nothing for `furniture_words` and `hiding_words`."""
_NOTHING: Final[frozenset[str]] = frozenset()
_OVER_PAGE: Final = frozenset({"popup"})
_FILMED: Final = frozenset({"video"})
_BODY_PAIRS: Final = tuple(
    frozenset(pair.split())
    for pair in (
        "article body",
        "article content",
        "article text",
        "article copy",
        "story body",
        "story content",
        "story text",
        "entry content",
        "post content",
        "post body",
        "post text",
        "news body",
        "news content",
        "news text",
        "body content",
        "body text",
        "body copy",
        "content body",
        "rich text",
        "text content",
        "field body",
        "blog content",
        "single content",
        "articulo cuerpo",
        "artikel text",
        "artikel content",
        "article paragraphs",
    )
)
_BODY_FIRSTS: Final = frozenset(min(pair) for pair in _BODY_PAIRS)


def furniture_words(names: frozenset[str], attributes: Mapping[str, str]) -> frozenset[str]:
    """Return those of an element's *names* by which pages call a thing beside the story.

    Args:
        names: the words of its class and id; only where one of them is `TELLING` there is anything to return.
        attributes: its class and id as they stand: two words name a thing together only where they stand together,
            and "no-sidebar" or "with-sidebar" is not the sidebar.

    >>> sorted(furniture_words(frozenset({"share", "bar"}), {"class": "share-bar"}))
    ['share']
    >>> sorted(furniture_words(frozenset({"no", "toc", "info", "x", "box"}), {"class": "no-toc info x box"}))
    []
    """
    found, firsts = names & _FURNITURE, names & _FIRSTS
    if found == _FILMED and is_body_name(names, attributes):
        # A part of the body with a film beside its paragraphs: "post-content video-text".
        return _NOTHING
    if _FIXED in names and _FIXED in attributes.get("class", "").split():
        found |= _OVER_PAGE
    paired = [first for first in firsts if not names.isdisjoint(_PAIRED[first])] if firsts else ()
    if not paired and (not found or names.isdisjoint(_QUALIFIERS)):
        return found
    words = words_of(names_told(attributes))
    neighbours = list(zip(["", *words], words, strict=False))
    if not names.isdisjoint(_QUALIFIERS):
        found = frozenset(word for before, word in neighbours if word in found and before not in _QUALIFIERS)
    if paired:
        found = found.union(*_TOGETHER.intersection(map(frozenset, neighbours)))
    return found


def hiding_words(names: frozenset[str]) -> frozenset[str]:
    """Return those of a heading's own *names* that keep it from sight: other names of a heading say how it looks.

    >>> sorted(hiding_words(frozenset({"visually", "hidden", "title"}))), sorted(hiding_words(frozenset({"widget"})))
    (['hidden', 'visually'], [])
    """
    if names.isdisjoint(_HIDING_WORDS):
        return _NOTHING
    return next((pair for pair in _HIDING if pair <= names), _NOTHING)


def is_never_body(words: Set[str]) -> bool:
    """Return whether an element is furniture whatever its size, by its `furniture_words`."""
    return not _NEVER.isdisjoint(words)


def is_body_name(names: frozenset[str], attributes: Mapping[str, str]) -> bool:
    """Return whether an element says that it holds the words of the story.

    >>> is_body_name(frozenset({"entry", "content"}), {}), is_body_name(frozenset(), {"itemprop": "articleBody"})
    (True, True)
    """
    if "itemprop" in attributes and "articlebody" in attributes["itemprop"].lower():
        return True
    if not names.isdisjoint(_BODY_FIRSTS):
        for pair in _BODY_PAIRS:
            if pair <= names:
                return True
    return False
