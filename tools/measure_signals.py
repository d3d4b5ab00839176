"""Measure what each signal and rule of the body finder buys, and write it to ``docs/explanation/signals.md``.

    python tools/measure_signals.py [--shared FOLDER]

FOLDER holds ``eval/score_pages.py`` and ``corpora/pages``; without it, the folder NEWSRECORD_SHARED names, or
``../shared``.  Each row is a run without one signal: the figures of the body, and how far they fall.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import gzip
import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final
from unittest import mock

import newsrecord
from newsrecord.find.body import body, extent, field, prune
from newsrecord.page import streams

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = ROOT / "docs" / "explanation" / "signals.md"
SETS: Final = ("wcxb-dev", "fundus-dev")
FIGURES: Final = ("shingle_p", "shingle_r", "shingle_f1", "para_f1", "headings_f1", "without_rate")

Patch = Callable[[], contextlib.AbstractContextManager[Any]]


def _replace(owner: object, name: str, value: object) -> Patch:
    return lambda: mock.patch.object(owner, name, value)


def _without_rule(rule: Callable[..., Any]) -> Patch:
    return lambda: mock.patch.object(prune, "RULES", tuple(each for each in prune.RULES if each is not rule))


def _signals() -> Iterator[tuple[str, Patch]]:
    yield "the text that linked data declare, as an oracle", _replace(field, "_oracle", lambda _: "")
    yield "the names of what is no story", _replace(field, "furniture_words", lambda *_: frozenset())
    yield (
        "elements and roles that stand beside by the standard",
        lambda: mock.patch.multiple(field, BARRED_TAGS=frozenset(), BARRED_ROLES=frozenset()),
    )
    yield "the headline as the place where the story opens", _replace(field, "find_opening", lambda *_: 0)
    yield "the names of bodies", _replace(extent, "is_body_name", lambda *_: False)
    yield "article elements of other stories", _replace(field.Field, "_other_articles", lambda *_: frozenset())
    yield "dated cards that lead to other stories", _replace(field, "find_cards", lambda _: frozenset())
    yield "paragraphs of the same look elsewhere", _replace(prune, "reach", lambda _, kept: kept)
    yield "captions outside of figures", _replace(prune, "find_captions", lambda *_: {})
    yield "parts that arrive late, put in place", _replace(streams.Streams, "slot_of", lambda *_: None)
    yield "the data of scripts", _replace(body, "find_hidden_body", lambda *_: None)
    for rule in prune.RULES:
        words = (rule.__doc__ or rule.__name__).partition("\n")[0].rstrip(".")
        yield f"`{rule.__name__}`: {words[:1].lower()}{words[1:]}", _without_rule(rule)


def _load_scorer(shared: Path) -> Any:
    sys.path.insert(0, str(shared / "eval"))
    spec = importlib.util.spec_from_file_location("score_pages", shared / "eval" / "score_pages.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer in {shared / 'eval'}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _run(scorer: Any, items: list[tuple[dict[str, Any], bytes]]) -> dict[str, float]:
    pages = []
    for gold, page in items:
        article = newsrecord.extract_html(page, url=gold.get("url"), annotate=()).article
        text = article.text if article else ""
        blocks = [{"type": block.type, "text": block.text} for block in article.body] if article else []
        wanted = {key: gold.get(key) for key in ("body", "with", "without")}
        scores = scorer.score_page(wanted, {"text": text, "blocks": blocks})
        pages.append({"scores": scores, "seconds": 1.0, "lxml": None, "error": None})
    table = scorer.summarise(pages)
    return {name: 100 * table[name] for name in FIGURES}


def _row(label: str, found: dict[str, float], whole: dict[str, float] | None) -> str:
    cells = [f"{found[name]:.2f}" for name in FIGURES]
    change = "" if whole is None else f"{found['shingle_f1'] - whole['shingle_f1']:+.2f}"
    return f"| {label} | {' | '.join(cells)} | {change} |"


def main() -> int:
    """Run once with everything and once without each signal; write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    shared = parser.parse_args().shared.resolve()
    scorer = _load_scorer(shared)
    corpus = scorer.load_corpus(shared / "corpora" / "pages", SETS)
    items = [(gold, gzip.decompress(path.read_bytes())) for gold, path in corpus]
    whole = _run(scorer, items)
    rows = [_row("**everything**", whole, None)]
    for label, patch in _signals():
        with patch():
            rows.append(_row(label, _run(scorer, items), whole))
        print(rows[-1])
    head = [
        "# What each signal buys",
        "",
        "<!-- Written by tools/measure_signals.py: run it again instead of editing. -->",
        "",
        "The body of a page is found by many signals together. Each row of the table leaves one of them out and",
        f"measures the rest on {len(items)} annotated pages ({', '.join(SETS)}). A signal that buys little on these",
        "pages may be what saves a page of another make; one that costs something is a candidate to go.",
        "",
        f"newsrecord {newsrecord.__version__}, measured on {dt.datetime.now(dt.UTC).date()}. Precision, recall and F1",
        "of 4-shingles, F1 of exact paragraphs and of crossheads, the share of unwanted snippets (lower is better).",
        "",
        "| without | P | R | F1 | paragraphs | crossheads | unwanted | F1, change |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    PAGE.write_text("\n".join([*head, *rows]) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
