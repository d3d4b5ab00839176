"""Turn runs of the corpus scorers into ``docs/scores.md`` and higher floors in ``tests/corpus/floors.json``.

    python tools/refresh_scores.py [--shared FOLDER] [--check]

FOLDER holds ``eval/score_*.py`` and ``corpora/``; without it, the folder NEWSRECORD_SHARED names, or ``../shared``.
``--check`` writes nothing and fails where a figure is below its floor.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import math
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

__all__ = ["FLOORS", "SCORERS", "find_shared", "measure", "read_floors", "shortfalls"]

ROOT: Final = Path(__file__).resolve().parent.parent
FLOORS: Final = ROOT / "tests" / "corpus" / "floors.json"
PAGE: Final = ROOT / "docs" / "scores.md"

Figures = dict[str, float]

# What a reader compares; times are shown but no floor can hold them on a machine that others use too.
_PAGE_FIGURES: Final = {
    "shingle_f1": "body, 4-shingle F1",
    "rouge_f1": "body, ROUGE-LSum F1",
    "para_f1": "body, paragraph match F1",
    "headings_f1": "crossheads, F1",
    "headline_norm": "headline, normalised",
    "headline_exact": "headline, exact",
    "authors_f1": "authors, set F1",
    "authors_exact": "authors, exact",
    "day_f1": "day of publication, F1",
    "minute": "publication to the minute",
    "tags_f1": "tags, set F1",
    "standfirst": "standfirst, word F1",
}
_HALF_FIGURES: Final = {
    "shingle_f1": "body, 4-shingle F1, mean of pages",
    "para": "body, paragraph match F1",
    "headline_norm": "headline, normalised",
    "authors_f1": "authors, set F1",
    "day": "day of publication",
    "standfirst": "standfirst, word F1",
}
_TIMES: Final = frozenset({"seconds", "slowest"})
_SEED_ROW: Final = re.compile(r"(?P<name>\S.{0,60}?)\s{1,45}(?P<right>\d{1,4}) / (?P<wanted>\d{1,4})")
# Floors stand under the figures that sum a task up.  A precision alone, or the share of pages without a false find, is
# best where nothing is found, and a floor under it would forbid to find more.
_HELD: Final = {
    "seed": re.compile(".*"),
    "pages": re.compile("overall: .*"),
    "pages-halves": re.compile("(?!)"),
    "pages-text": re.compile("overall: .*"),
    "pages-text-halves": re.compile("(?!)"),
    "bylines": re.compile("exact|name_f1|role_affiliation_words"),
    "comments": re.compile("f1|macro_f1|token_f1|text_exact|author|reply_parent|date_day|declared_count"),
    "comments-text": re.compile("f1|macro_f1|token_f1"),
    "pages-nameless": re.compile("overall: .*"),
    "pages-bare": re.compile("overall: .*"),
    "pages-foreign": re.compile("overall: .*"),
    "pages-text-foreign": re.compile("overall: .*"),
    "comments-nameless": re.compile("f1|macro_f1|token_f1|text_exact|author|reply_parent"),
    "comments-foreign": re.compile("f1|macro_f1|token_f1|text_exact|author|reply_parent"),
    "comments-text-foreign": re.compile("f1|macro_f1|token_f1"),
    "places": re.compile(".*F1"),
    "places-confidence": re.compile("(?!)"),
    "quotes": re.compile(
        "direct, .*|attribution, .*|speaker, full_name|indirect, content_tokens, f1|all, content_source_cue, f1"
    ),
}
# A floor is the figure rounded down to this many parts of a hundred, so that rounding never fails a run.
_STEPS: Final = 10


def find_shared(given: str | None = None) -> Path | None:
    """Return the folder with scorers and corpora, or None where there is none."""
    folder = Path(given or os.environ.get("NEWSRECORD_SHARED") or ROOT.parent / "shared").resolve()
    return folder if (folder / "eval" / "score_seed.py").is_file() and (folder / "corpora").is_dir() else None


def _seed(output: str, _: Path) -> Figures:
    rows = (_SEED_ROW.fullmatch(line) for line in output.splitlines())
    return {row["name"]: 100 * int(row["right"]) / max(int(row["wanted"]), 1) for row in rows if row}


def _pages(_: str, report: Path) -> Figures:
    figures: Figures = {}
    for name, table in json.loads(report.read_text("utf-8"))["tables"].items():
        figures |= {f"{name}: {label}": 100 * table[key] for key, label in _PAGE_FIGURES.items() if table.get(key)}
        if table.get("without_rate") is not None:
            figures[f"{name}: unwanted snippets kept out"] = 100 * (1 - table["without_rate"])
        figures[f"{name}: pages read without an exception"] = 100 * (
            1 - sum(table["exceptions"].values()) / table["pages"]
        )
        if "lxml_ratio" in table:
            figures[f"{name}: time, times lxml's parse"] = table["lxml_ratio"]
    return figures


def _texts(_: str, report: Path) -> Figures:
    """Return the figures of pasted pages; lxml parses none of them, so the time beside its own says nothing."""
    return {label: value for label, value in _pages(_, report).items() if "lxml" not in label}


def _halves(_: str, report: Path) -> Figures:
    """Return how far apart the two halves of each page set are: rules fit to single pages drive them apart."""
    pages = json.loads(report.read_text("utf-8"))["pages"]
    figures: Figures = {}
    for name in sorted({page["set"] for page in pages}):
        for key, label in _HALF_FIGURES.items():
            halves: dict[int, list[float]] = {0: [], 1: []}
            for page in pages:
                value = page["scores"].get(key)
                if page["set"] == name and value is not None:
                    # A set's halves go by the hash of the page's id, so that nobody chose them.
                    halves[hashlib.sha256(page["id"].encode()).digest()[-1] & 1].append(_as_figure(value))
            if halves[0] and halves[1]:
                figures |= {
                    f"{name}: {label}, half {'AB'[half]}": 100 * statistics.mean(values)
                    for half, values in halves.items()
                }
    return figures


def _as_figure(value: Any) -> float:
    """Return one page's score; a count of right, wrong and missing days is right or not."""
    if isinstance(value, list):
        return float(value[0]) if len(value) == 3 and set(value) <= {0, 1} else float(value[-1])
    return float(value)


def _totals(_: str, report: Path) -> Figures:
    total: Mapping[str, Any] = json.loads(report.read_text("utf-8"))["total"]
    shares = {name: value for name, value in total.items() if name not in _TIMES}
    return {name: 100 * value for name, value in shares.items() if isinstance(value, float) and 0 <= value <= 1}


def _places(_: str, report: Path) -> Figures:
    figures: Figures = {}
    for name, table in json.loads(report.read_text("utf-8"))["sets"].items():
        figures |= {
            f"{name}: recognition, exact F1": 100 * table["exact"]["f1"],
            f"{name}: recognition, overlap F1": 100 * table["overlap"]["f1"],
            f"{name}: found and within 161 km, F1": 100 * table["end_to_end"]["f1"],
            f"{name}: within 161 km, of those found": 100 * table["resolution"]["accuracy_161km"],
            f"{name}: country, of those found": 100 * table["country_accuracy"],
        }
    return figures


def _shares(output: str, _: Path) -> Figures:
    return {label: 100 * share for label, share in json.loads(output).items()}


def _printed(output: str, _: Path) -> Figures:
    shown = re.compile(r".*f1|attribution, source_\w+|speaker, (?:full_name|surname)|indirect, content_tokens, p")
    return {path: 100 * value for path, value in _walk("", json.loads(output)) if shown.fullmatch(path)}


def _walk(path: str, value: Any) -> Iterator[tuple[str, float]]:
    if isinstance(value, dict):
        for key, below in value.items():
            yield from _walk(f"{path}, {key}".removeprefix(", "), below)
    elif isinstance(value, float) and math.isfinite(value):
        yield path, value


_PLAIN_PAGES: Final = ("score_pages.py", "--system", "adapter:extract_plain")
# A kind of `transform_corpora.py`, and the corpus that it is made of.
_TRANSFORMED: Final = re.compile(r"\{(?P<kind>nameless|bare|foreign)-(?P<corpus>pages|comments)\}")

SCORERS: Final[dict[str, tuple[tuple[str, ...], Callable[[str, Path], Figures]]]] = {
    "seed": (("score_seed.py",), _seed),
    "pages": ((*_PLAIN_PAGES, "--json", "{report}"), _pages),
    "pages-halves": ((*_PLAIN_PAGES, "--json", "{report}"), _halves),
    "pages-text": (("score_pages.py", "--text", "--json", "{report}"), _texts),
    "pages-text-halves": (("score_pages.py", "--text", "--json", "{report}"), _halves),
    "bylines": (("score_bylines.py", "--json", "{report}"), _totals),
    "comments": (("score_comments.py", "--json", "{report}"), _totals),
    "comments-text": (("score_comments.py", "--text", "--json", "{report}"), _totals),
    **{
        f"pages-{kind}": ((*_PLAIN_PAGES, "--corpus", f"{{{kind}-pages}}", "--json", "{report}"), _pages)
        for kind in ("nameless", "bare", "foreign")
    },
    "pages-text-foreign": (("score_pages.py", "--text", "--corpus", "{foreign-pages}", "--json", "{report}"), _texts),
    **{
        f"comments-{kind}": (("score_comments.py", "--corpus", f"{{{kind}-comments}}", "--json", "{report}"), _totals)
        for kind in ("nameless", "foreign")
    },
    "comments-text-foreign": (
        ("score_comments.py", "--text", "--corpus", "{foreign-comments}", "--json", "{report}"),
        _totals,
    ),
    "quotes": (("score_quotes.py", "--json"), _printed),
    "places": (("score_places.py", "--json", "{report}"), _places),
    "places-confidence": (("tools/measure_confidence.py", "{shared}"), _shares),
}
"""For each scorer: its command, and how its figures are read, from what it prints or from the report it writes."""


def measure(name: str, shared: Path) -> Figures:
    """Return the figures of one scorer, percentages where they are shares."""
    command, read = SCORERS[name]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        script, *rest = (_filled(part, report, shared) for part in command)
        path = ROOT / script if script.startswith("tools/") else shared / "eval" / script
        run = subprocess.run(  # noqa: S603  # the scorers of the folder that the caller named
            [sys.executable, str(path), *rest],
            cwd=shared / "eval",
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        try:
            return read(run.stdout, report)
        except (OSError, ValueError, KeyError):
            return {}


def _filled(part: str, report: Path, shared: Path) -> str:
    """Return a part of a command with the names of files in it; a corpus that is to be transformed first is."""
    transformed = _TRANSFORMED.fullmatch(part)
    if transformed is None:
        return part.format(report=report, shared=shared)
    folder = report.parent / "corpus"
    tool = ROOT / "tools" / "transform_corpora.py"
    corpus = shared / "corpora" / transformed["corpus"]
    subprocess.run([sys.executable, str(tool), transformed["kind"], str(corpus), str(folder)], check=True)  # noqa: S603
    return str(folder)


def read_floors() -> dict[str, Figures]:
    """Return the lowest figures that pass, scorer by scorer."""
    floors: dict[str, Figures] = json.loads(FLOORS.read_text("utf-8")) if FLOORS.is_file() else {}
    return floors


def shortfalls(name: str, figures: Figures) -> list[str]:
    """Return a line for each figure of scorer *name* that is below its floor, or missing."""
    floors = read_floors().get(name, {})
    return [
        f"{name}, {label}: {figures.get(label, float('nan')):.2f}, the floor is {floor:.2f}"
        for label, floor in floors.items()
        if not figures.get(label, -1.0) >= floor
    ]


def _raise_floors(measured: Mapping[str, Figures]) -> None:
    floors = read_floors()
    for name, figures in measured.items():
        kept = floors.setdefault(name, {})
        for label, value in figures.items():
            if _HELD[name].fullmatch(label) and "time" not in label:
                kept[label] = max(kept.get(label, 0.0), math.floor(value * _STEPS + 1e-6) / _STEPS)
    FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")


def _version() -> str:
    found = re.search(r'__version__ = "([^"]{1,40})"', (ROOT / "src/newsrecord/__init__.py").read_text("utf-8"))
    return found[1] if found else "unknown"


def _page(measured: Mapping[str, Figures], shared: Path) -> str:
    sets = sorted(path.parent.name for path in (shared / "corpora").glob("*/*/gold.jsonl"))
    lines = [
        "# Scores",
        "",
        "<!-- Written by tools/refresh_scores.py: run it again instead of editing. -->",
        "",
        f"newsrecord {_version()}, measured on {dt.datetime.now(dt.UTC).date()} with Python "
        f"{platform.python_version()} by `python tools/refresh_scores.py`.",
        "Figures are percentages, except times. They are taken on annotated pages kept outside the repository and used",
        f"while building, so they say how well the rules fit pages of that kind (page sets: {', '.join(sets)}).",
        "Expect a little less on pages that nobody has looked at. A scorer's own help says what each figure means.",
        "",
        "A name in braces stands for the same pages written anew by `tools/transform_corpora.py`, to see what is left",
        "without something that readers of pages lean on: *nameless* pages have no class or id that says anything,",
        "*bare* ones no metadata, scripts or elements for parts of a page, *foreign* ones speak a language that does",
        "not exist, so that no list of words helps.",
    ]
    for name, figures in measured.items():
        command = " ".join(part for part in SCORERS[name][0] if part not in {"--json", "{report}", "{shared}"})
        lines += ["", f"## {name}", "", f"`{command}`", ""]
        lines += ["| figure | value |", "|---|---:|", *(f"| {k} | {v:.1f} |" for k, v in figures.items())]
        if not figures:
            lines[-2:] = ["Not measured: the scorer gave no figures."]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Run every scorer; write the page and the floors, or only check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", help="folder with eval/ and corpora/")
    parser.add_argument("--check", action="store_true", help="write nothing, fail where a figure is below its floor")
    parser.add_argument("--only", action="append", choices=sorted(SCORERS), help="only this scorer; with --check")
    options = parser.parse_args()
    shared = find_shared(options.shared)
    if shared is None:
        print("no corpora here: name their folder with --shared or NEWSRECORD_SHARED")
        return 2
    measured = {name: measure(name, shared) for name in SCORERS if not options.only or name in options.only}
    below = [line for name, figures in measured.items() for line in shortfalls(name, figures)]
    print(*(below or ["every figure is at its floor or above"]), sep="\n")
    if not options.check and not options.only:
        PAGE.write_text(_page(measured, shared), "utf-8")
        _raise_floors(measured)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
