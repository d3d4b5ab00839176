"""Write the annotated pages anew without something that readers of pages lean on, to measure what is left then.

    python tools/transform_corpora.py KIND CORPUS FOLDER

CORPUS is ``corpora/pages`` or ``corpora/comments``; FOLDER gets the same pages with the same gold.  KIND is one of:

- ``nameless``: each class and id is another string, the same within all pages, and no ``data-`` attribute is left; the
  elements that HTML has for parts of pages are ``div`` and ``span``, where *CORPUS* holds comments;
- ``bare``: no scripts, no metadata of any kind, and no elements that HTML has for parts of pages;
- ``foreign``: all words of the page, its metadata, its gold and its pasted text are in a language that does not exist.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import lxml.html
from lxml import etree

__all__ = ["KINDS", "transform"]

# Vowels stay vowels, so that words keep their look; addresses stay what they are.
_RINGS: Final = (("aeiou", 2), ("bcdfghklmnprstvw", 5), ("zjyxq", 2))
_LETTERS: Final = {
    ord(case(ring[at])): case(ring[(at + step) % len(ring)])
    for ring, step in _RINGS
    for at in range(len(ring))
    for case in (str.lower, str.upper)
}
_KEPT: Final = re.compile(r"((?:https?:)?//\S+|www\.\S+|\S+@\S+|@\w+|&\w+;|\d{4}-\d\d-\d\dT[\d:.+Z-]+)")
_PARTS: Final = {
    **dict.fromkeys(("article", "section", "main", "header", "footer", "nav", "aside", "hgroup"), "div"),
    **dict.fromkeys(("figure", "figcaption", "address"), "div"),
    **dict.fromkeys(("time", "cite"), "span"),
}
_POINTING: Final = ("for", "aria-labelledby", "aria-controls", "aria-describedby")
_PICTURES: Final = ("data-src", "data-lazy", "data-original")
_MICRODATA: Final = ("itemprop", "itemtype", "itemscope", "itemid", "property", "typeof", "vocab")
_SAID: Final = ("title", "alt", "aria-label", "placeholder", "value", "label", "summary")
_SPOKEN_METAS: Final = re.compile(
    r"title|description|keywords|author|tag|section|site_name|subject|publisher", re.IGNORECASE
)
_SILENT_METAS: Final = re.compile(r"time|date|url|image|twitter:(?:site|creator)|verification")
_QUOTED: Final = re.compile(r'"[^"\n<>{}]* [^"\n<>{}]*"')
_JSON_STRING: Final = re.compile(r'(?<=":)\s?"[^"]*(?=")')
_NO_WORDS: Final = frozenset(
    "@type @id @context url datePublished dateModified dateCreated uploadDate contentUrl thumbnailUrl embedUrl sameAs "
    "inLanguage logo identifier mainEntityOfPage additionalType isAccessibleForFree cssSelector email "
    "id set source language platform page_type published modified type date parent reply_to".split()
)


def _speak(text: str) -> str:
    return "".join(part if at % 2 else part.translate(_LETTERS) for at, part in enumerate(_KEPT.split(text)))


def _speak_data(data: Any, key: str = "") -> Any:
    if isinstance(data, dict):
        return {name: _speak_data(value, name) for name, value in data.items()}
    if isinstance(data, list):
        return [_speak_data(each, key) for each in data]
    if isinstance(data, str) and key not in _NO_WORDS and not data.startswith(("http", "/")):
        return _speak(data)
    return data


def _speak_script(element: Any) -> str:
    text = element.text or ""
    if "json" not in (element.get("type") or ""):
        return _QUOTED.sub(lambda found: _speak(found[0]), text)
    try:
        return json.dumps(_speak_data(json.loads(text, strict=False)), ensure_ascii=False).replace("</", "<\\/")
    except ValueError:
        return _JSON_STRING.sub(lambda found: _speak(found[0]), text)


def _make_foreign(element: Any) -> None:
    for name in _SAID:
        if element.get(name):
            element.set(name, _speak(element.get(name)))
    for name in ("lang", "hreflang"):
        element.attrib.pop(name, None)
    if element.tag == "meta":
        name = element.get("name") or element.get("property") or element.get("itemprop") or ""
        if "locale" in name or "language" in (name + (element.get("http-equiv") or "")).casefold():
            element.set("content", "")
        elif _SPOKEN_METAS.search(name) and not _SILENT_METAS.search(name):
            element.set("content", _speak(element.get("content") or ""))
    if element.tag == "script":
        element.text = _speak_script(element)
    elif element.tag != "style":
        element.text = _speak(element.text or "")
    element.tail = _speak(element.tail or "")


def _make_nameless(element: Any) -> None:
    for name in ("class", "id", *_POINTING):
        if element.get(name):
            element.set(name, " ".join(map(_rename, element.get(name).split())))
    href = element.get("href") or ""
    if len(href) > 1 and href.startswith("#"):
        element.set("href", "#" + _rename(href[1:]))
    for name in list(element.attrib):
        if name.startswith("data-") and not name.startswith(_PICTURES):
            del element.attrib[name]
    if element.tag == "style":
        element.text = ""


def _rename(name: str) -> str:
    return "_" + hashlib.sha256(name.encode()).hexdigest()[:6]


def _make_plain(element: Any) -> None:
    element.attrib.pop("role", None)
    element.tag = _PARTS.get(element.tag, element.tag)


def _make_bare(element: Any) -> None:
    tells = element.tag == "meta" and not element.get("charset") and not element.get("http-equiv")
    points = element.tag == "link" and element.get("rel") != "canonical"
    if element.tag == "script" or tells or points:
        element.drop_tree()
        return
    for name in (*_MICRODATA, "datetime"):
        element.attrib.pop(name, None)
    _make_plain(element)


def _make_nameless_and_plain(element: Any) -> None:
    _make_nameless(element)
    _make_plain(element)


KINDS: Final = {"nameless": _make_nameless, "bare": _make_bare, "foreign": _make_foreign}
"""What each kind does to an element."""


def transform(page: bytes, change: Callable[[Any], None]) -> bytes:
    """Return a page with every element changed; a page that cannot be written again stays as it was."""
    try:
        page.decode("utf-8")
        tree = lxml.html.document_fromstring(page, parser=lxml.html.HTMLParser(encoding="utf-8", huge_tree=True))
    except UnicodeDecodeError:
        tree = lxml.html.document_fromstring(page)
    try:
        for element in [each for each in tree.iter() if isinstance(each.tag, str)]:
            change(element)
    except (ValueError, etree.LxmlError):
        return page
    return bytes(lxml.html.tostring(tree, encoding="utf-8", doctype="<!DOCTYPE html>"))


def _write(kind: str, source: Path, target: Path) -> None:
    rows = [json.loads(line) for line in (source / "gold.jsonl").read_text("utf-8").splitlines() if line]
    change = _make_nameless_and_plain if kind == "nameless" and source.name == "comments" else KINDS[kind]
    target.mkdir(parents=True, exist_ok=True)
    said = _speak_data if kind == "foreign" else lambda data: data
    gold = (json.dumps(said(row), ensure_ascii=False) + "\n" for row in rows)
    (target / "gold.jsonl").write_text("".join(gold), "utf-8")
    for path in sorted(source.glob("html/*.html.gz")):
        _copy(path, target / "html", lambda page: transform(page, change))
    for path in sorted(source.glob("text/*.txt.gz")) if kind == "foreign" else ():
        _copy(path, target / "text", lambda text: _speak(text.decode("utf-8")).encode())


def _copy(path: Path, folder: Path, change: Callable[[bytes], bytes]) -> None:
    folder.mkdir(exist_ok=True)
    (folder / path.name).write_bytes(gzip.compress(change(gzip.decompress(path.read_bytes())), 1))


def main() -> None:
    """Write each set of a corpus, or a corpus that is one set."""
    kind, corpus, folder = sys.argv[1], Path(sys.argv[2]).resolve(), Path(sys.argv[3])
    for gold in (*corpus.glob("gold.jsonl"), *sorted(corpus.glob("*/gold.jsonl"))):
        _write(kind, gold.parent, folder / gold.parent.relative_to(corpus))


if __name__ == "__main__":
    main()
