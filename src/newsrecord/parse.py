"""The pipelines: an input read to an outline, the outline built into a record."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final

from newsrecord.draft import build
from newsrecord.errors import InvalidField, Issue, LimitExceeded, ParseError, check_type, printable
from newsrecord.limits import DEFAULT_LIMITS, Limits, check_limits
from newsrecord.model.article import Article
from newsrecord.model.evidence import Extraction
from newsrecord.notes import ANNOTATIONS, Annotations, annotate_body
from newsrecord.page.binary import check_readable
from newsrecord.page.markup_kinds import opening_element
from newsrecord.page.outline import Outline
from newsrecord.page.walk import read_page
from newsrecord.sites.reading import AnyRule, selectors_for
from newsrecord.sites.rule import FailedRule, SiteRule
from newsrecord.urls import is_web_url

__all__ = ["annotate", "extract_html", "extract_text", "parse_html", "parse_text"]

# What stands in place of a page by mistake: a longer line is no address and no name of a file.
_LONGEST_NAME: Final = 2_000
_FILES: Final = (".html", ".htm", ".xhtml", ".mhtml", ".txt", ".text", ".md", ".json")


def parse_html(
    page: bytes | str,
    *,
    url: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    annotate: Annotations = ANNOTATIONS,
    sites: Sequence[AnyRule] | None = None,
) -> Article:
    """Return the story on an HTML page.

    Args:
        page: the page as bytes, decoded as browsers do it, or as text.  It is never taken for a path or an address.
        url: the address the page came from; relative links are resolved on it.  With an address every page that can
            be read gives a record: of one without a story it holds the address and what else the page declares.
            Without one, relative links are resolved on what a browser noted as it saved the page, or on what the page
            declares to be its address.
        limits: the sizes at which work on the page stops.
        annotate: what to find in the prose: any of "quotes" and "locations".
        sites: rules for single sites, as `newsrecord.sites` has them; none are used unless they are passed.

    Raises:
        ParseError: the page cannot be read, or there is neither a story on it nor a *url*; `LimitExceeded` where it is
            too large, `UnreadableInput` where it is a feed, a picture, an archive or another file that is no page.
        InvalidField: an argument is of the wrong type.

    >>> parse_html("<h1>Forces advance</h1><p>Iraqi forces advanced towards the centre of Mosul.</p>").headline
    'Forces advance'
    """
    rules = _rules(sites)
    return _article(_read(lambda: _read_page(page, url, limits, rules), annotate, rules, explains=False), page)


def extract_html(
    page: bytes | str,
    *,
    url: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    annotate: Annotations = ANNOTATIONS,
    sites: Sequence[AnyRule] | None = None,
) -> Extraction:
    """Return what was found on an HTML page: the story or None, the evidence for each field, and the issues.

    It takes the arguments of `parse_html` and raises nothing on any content: an input that cannot be read is an issue.

    Raises:
        InvalidField: an argument is of the wrong type.

    >>> found = extract_html("<h1>Forces advance</h1><p>Iraqi forces advanced towards the centre of Mosul.</p>")
    >>> found.evidence["headline"].winner.raw
    'Forces advance'
    """
    rules = _rules(sites)
    return _extract(lambda: _read_page(page, url, limits, rules), annotate, rules)


def parse_text(text: str, *, limits: Limits = DEFAULT_LIMITS, annotate: Annotations = ANNOTATIONS) -> Article:
    r"""Return the story in a pasted page or in wire copy.

    Args:
        text: the text, with its menus, comments and other furniture or without.
        limits: the sizes at which work on the text stops.
        annotate: what to find in the prose: any of "quotes" and "locations".

    Raises:
        ParseError: there is no article in the text; `LimitExceeded` where it is too large, `UnreadableInput` where it
            is a file of another kind that was decoded as if it were text.
        InvalidField: an argument is of the wrong type.

    >>> article = parse_text("Forces advance\n\nBy Ana Ruiz in Baghdad\n\nIraqi forces advanced on Sunday, he said.")
    >>> article.byline.names
    ('Ana Ruiz',)
    """
    return _article(_read(lambda: _read_text(text, limits), annotate, explains=False), text, is_text=True)


def extract_text(text: str, *, limits: Limits = DEFAULT_LIMITS, annotate: Annotations = ANNOTATIONS) -> Extraction:
    r"""Return what was found in a pasted page: the story or None, the evidence for each field, and the issues.

    It takes the arguments of `parse_text` and raises nothing on any content: an input that cannot be read is an issue.

    Raises:
        InvalidField: an argument is of the wrong type.

    >>> extract_text("").issues[0].code
    'no-headline'
    """
    return _extract(lambda: _read_text(text, limits), annotate)


def annotate(article: Article, *, limits: Limits = DEFAULT_LIMITS) -> Article:
    r"""Return *article* with its quotes and places found anew in its body, as for a record that you built or changed.

    Args:
        article: the record; its ``language`` says by which words it is read, and None has the text tell.
        limits: ``max_quotes`` and ``max_locations`` bound what is kept.

    Raises:
        InvalidField: an argument is of the wrong type.

    >>> from newsrecord import Paragraph
    >>> said = Paragraph(text='"We have seen a movement out of the city," said Maj. Gen. Ana Ruiz.')
    >>> annotate(Article(body=(said,))).quotes[0].attribution.cue
    'said'
    """
    check_type("article", article, Article, "an Article")
    check_limits(limits)
    return annotate_body(article, limits)


def _rules(sites: object) -> tuple[AnyRule, ...]:
    if sites is None:
        return ()
    if not isinstance(sites, (tuple, list)):
        raise InvalidField("sites", sites, "a list or tuple of SiteRules, or None")
    for index, rule in enumerate(sites):
        if type(rule) not in (SiteRule, FailedRule):
            raise InvalidField(f"sites[{index}]", rule, "a newsrecord.sites.SiteRule")
    return tuple(sites)


def _read_page(page: object, url: object, limits: Limits, rules: Sequence[AnyRule]) -> Outline:
    if not isinstance(page, (bytes, str)):
        raise InvalidField("page", page, "bytes or str")
    if url is not None and not (isinstance(url, str) and is_web_url(url)):
        raise InvalidField("url", url, "an absolute http or https URL, or None")
    check_limits(limits)
    return read_page(page, url=url, limits=limits, selectors=selectors_for(rules, url) if rules else ())


def _read_text(text: object, limits: Limits) -> Outline:
    if not isinstance(text, str):
        raise InvalidField("text", text, "str; decode bytes first, or use parse_html for a page")
    check_limits(limits)
    # A file that was decoded as if it were text begins as it did.
    check_readable(text[:1_024].encode("latin-1", "ignore"))
    from newsrecord.wire import read_text  # noqa: PLC0415  # a fifth of the library, which no page needs

    return read_text(text, limits=limits)


def _read(
    read: Callable[[], Outline],
    annotate: Annotations,
    rules: Sequence[AnyRule] = (),
    *,
    explains: bool = True,
) -> Extraction:
    _check_annotations(annotate)
    return build(read(), annotate=annotate, rules=rules, explains=explains)


def _check_annotations(annotate: object) -> None:
    # A text is a collection too, of its letters.
    if not isinstance(annotate, Collection) or isinstance(annotate, (str, bytes)):
        raise InvalidField("annotate", annotate, f"a tuple such as {ANNOTATIONS[:1]}, {ANNOTATIONS} or ()")
    for name in annotate:
        if name not in ANNOTATIONS:
            raise InvalidField("annotate", name, " or ".join(repr(known) for known in ANNOTATIONS))


def _extract(read: Callable[[], Outline], annotate: Annotations, rules: Sequence[AnyRule] = ()) -> Extraction:
    try:
        return _read(read, annotate, rules)
    except ParseError as error:
        code = "limit-exceeded" if isinstance(error, LimitExceeded) else "unreadable"
        return Extraction(
            article=None, issues=(Issue(code=code, path="$", message=printable(str(error)), severity="error"),)
        )


def _article(extraction: Extraction, source: bytes | str, *, is_text: bool = False) -> Article:
    if extraction.article is None:
        seen = [issue.message for issue in extraction.issues] or ["nothing"]
        raise ParseError(f"no article: {'; '.join([*seen, *_advise(source, is_text=is_text)])}")
    return extraction.article


def _root(start: bytes | str) -> str:
    data = start if isinstance(start, bytes) else start.encode("utf-8", "replace")
    return opening_element(data).decode("utf-8", "replace")[:40]


def _advise(source: bytes | str, *, is_text: bool) -> Iterator[str]:
    """Yield what is to be said to whoever gave something else in place of a page or a text."""
    start = source[:_LONGEST_NAME]
    words = (start if isinstance(start, str) else start.decode("latin-1")).split(maxsplit=1)
    if is_text and words and words[0].startswith("<"):
        yield "it begins with markup: parse_html reads pages"
    elif words and words[0].startswith("<?xml"):
        yield f"it is XML that opens with <{_root(start)}>, and no page"
    elif len(words) == 1 and len(source) < _LONGEST_NAME and is_web_url(words[0]):
        yield "it is an address, and nothing is fetched: give the page that it leads to"
    elif len(words) == 1 and len(source) < _LONGEST_NAME and words[0].lower().endswith(_FILES):
        yield "it is the name of a file, and none is opened: give what the file holds"
