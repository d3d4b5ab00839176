"""Turn annotated articles into the weights by which ``newsrecord.toponyms`` reads names of places.

    python tools/fit_toponyms.py [--shared FOLDER] [--half 0|1]

FOLDER holds ``corpora/places/gold.jsonl`` and ``eval/score_places.py``; without it, ``../shared``.  The weights are
those of two logistic regressions (is a name that of a place, by its own signs, and by those of the whole story) and of
one conditional logistic regression for each round of the choice among places.  Paragraphs without places, written for
this library, stand beside this script: what is found in them is wrong.  With ``--half`` only the articles whose id
hashes to that half are learned from, so that the other half can tell whether the weights hold for articles not seen.

Needs numpy, which the library does not.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from newsrecord.gazetteer import default
from newsrecord.toponyms.choosing import FEATURES, describe_round, soften, start
from newsrecord.toponyms.names import Name, gather_names
from newsrecord.toponyms.senses import Senses
from newsrecord.toponyms.setting import read_setting
from newsrecord.toponyms.spots import Spot
from newsrecord.toponyms.spotting import find_candidates, find_spots
from newsrecord.toponyms.weighing import company_of, others_of

ROOT: Final = Path(__file__).resolve().parent.parent
TABLE: Final = ROOT / "src" / "newsrecord" / "toponyms" / "weights.py"
PLACE_FREE: Final = ROOT / "tools" / "toponyms"
_NEAR_KM: Final = 161.0
_RARE: Final = 8
"""Signs that fewer names have are not learned."""
_CAPITAL: Final = 1.2
"""What a capital is given beyond what the corpora say."""
_INSIDE: Final = 1.5
_OUTSIDE: Final = 1.0
"""What it counts beyond that that a text says what a place lies in."""
_LIKE: Final = 0.6
"""And that a place is of the same kind and country as those in one list with it."""
_BY_HAND: Final = {"one of few in a country told": 1.5, "respelt, never like a place": -1.25}
"""Signs that the corpora, most of them of American papers, have too few of: learned by itself, the first has 1.4."""
_ROUNDS: Final = 3
_HEAD: Final = '''"""The weights of signs and of places, learned by ``tools/fit_toponyms.py`` from annotated articles.

Learned from two corpora of news articles with places set on the map by people (Local-Global Lexicon, Lieberman et al.
2010, and GeoVirus, Gritta et al. 2018) and from paragraphs without places written for this library.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ALONE", "ALONE_BIAS", "CHOICE", "OTHERS", "TOGETHER", "TOGETHER_BIAS"]
'''


_Story = tuple[Counter[str], list[tuple[Spot, bool]]]
"""The countries that a story is about, and the names in it that may be places', with whether they are."""


def main() -> None:
    """Learn the weights and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--half", type=int, choices=(0, 1))
    arguments = parser.parse_args()
    sys.path.insert(0, str(arguments.shared / "eval"))
    lines = (arguments.shared / "corpora" / "places" / "gold.jsonl").read_text("utf-8").splitlines()
    articles = [json.loads(line) for line in lines]
    if arguments.half is not None:
        articles = [article for article in articles if _half(article["id"]) == arguments.half]
    alone, together = learn_signs(articles)
    write(alone, together, ())
    _reload()
    write(alone, together, learn_choice(articles))


def _half(identity: str) -> int:
    return int(hashlib.sha1(identity.encode(), usedforsecurity=False).hexdigest(), 16) % 2


def _reload() -> None:
    """Have the library read names by the weights just written."""
    importlib.reload(sys.modules["newsrecord.toponyms.weights"])
    importlib.reload(sys.modules["newsrecord.toponyms.weighing"])
    importlib.reload(sys.modules["newsrecord.toponyms.spotting"])


class Gold:
    """The places that people found in an article."""

    def __init__(self, article: dict[str, Any]) -> None:
        self._scorer = importlib.import_module("score_places")
        self.paragraphs: list[str] = article["paragraphs"]
        self._places: dict[tuple[int, int, int], dict[str, Any]] = {}
        neutral = {self._normal(span) for span in article.get("neutral", ())}
        for toponym in article["toponyms"]:
            if toponym["adjectival"] or toponym["type"] == "Homonym":
                neutral.add(self._normal(toponym["span"]))
            else:
                self._places[self._normal(toponym["span"])] = toponym
        self._neutral = neutral - self._places.keys()

    def _normal(self, span: Sequence[int]) -> tuple[int, int, int]:
        block, begin, end = self._scorer.normal(tuple(span), self.paragraphs)
        return block, begin, end

    def of(self, spot: Spot) -> dict[str, Any] | bool:
        """Return the place at *spot*; False where there is none, and True where the corpus does not say."""
        block, begin, end = self._normal((spot.block, spot.start, spot.end))
        if (block, begin, end) in self._neutral:
            return True
        overlapping = (
            place for (at, one, two), place in self._places.items() if at == block and one < end and begin < two
        )
        return next(overlapping, False)

    def best(self, name: Name, toponym: dict[str, Any]) -> int | None:
        """Return which sense of *name* is the place that people meant."""
        near: list[tuple[float, int]] = []
        for number, sense in enumerate(name.senses):
            place = sense.place
            if toponym["geonames_id"] is not None and place.geonames_id == toponym["geonames_id"]:
                return number
            away = self._scorer.distance_km(toponym["lat"], toponym["lon"], place.latitude, place.longitude)
            if away <= _NEAR_KM:
                near.append((away, number))
        return min(near)[1] if near else None


def learn_signs(articles: Sequence[dict[str, Any]]) -> tuple[dict[str, float], dict[str, float]]:
    """Return the weights of signs alone and with the story's; the keys "" and "others" are no signs."""
    stories = [*_labelled(articles), *_place_free()]
    spots = [spot for _, story in stories for spot, _ in story]
    truth = np.array([label for _, story in stories for _, label in story], float)
    alone = _fit([dict.fromkeys(spot.signs, 1.0) for spot in spots], truth)
    for told, story in stories:
        mine = [spot for spot, _ in story]
        for spot in mine:
            spot.odds = alone[""] + sum(alone.get(sign, 0.0) for sign in spot.signs)
        for spot, company in zip(mine, company_of(mine, told), strict=True):
            spot.signs = (*spot.signs, *company)
    features = []
    for _, story in stories:
        mine = [spot for spot, _ in story]
        features += [
            {**dict.fromkeys(spot.signs, 1.0), "others": rest} for spot, rest in zip(mine, others_of(mine), strict=True)
        ]
    return alone, {**_fit(features, truth), **_BY_HAND}


def _labelled(articles: Sequence[dict[str, Any]]) -> Iterator[_Story]:
    for article in articles:
        gold = Gold(article)
        peoples = read_setting(gold.paragraphs, default(), None).peoples
        spots, told = find_candidates(gold.paragraphs, Senses(default()), peoples=peoples)
        labelled = [(spot, gold.of(spot)) for spot in spots]
        yield told, [(spot, bool(place)) for spot, place in labelled if place is not True]


def _place_free() -> Iterator[_Story]:
    for path in sorted(PLACE_FREE.glob("*.txt")):
        paragraphs = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
        for first in range(0, len(paragraphs), 6):
            part = paragraphs[first : first + 6]
            peoples = read_setting(part, default(), None).peoples
            spots, told = find_candidates(part, Senses(default()), peoples=peoples)
            yield told, [(spot, False) for spot in spots]


def _fit(rows: Sequence[dict[str, float]], truth: np.ndarray[Any, Any]) -> dict[str, float]:
    """Return the weights of a logistic regression, by Newton's method with a small penalty."""
    counts = Counter(name for row in rows for name in row if name not in _BY_HAND)
    names = sorted(name for name, count in counts.items() if count >= _RARE)
    column = {name: number for number, name in enumerate(names)}
    matrix = np.zeros((len(rows), len(names) + 1))
    matrix[:, -1] = 1
    for number, row in enumerate(rows):
        for name, value in row.items():
            if name in column:
                matrix[number, column[name]] = value
    weights = np.zeros(len(names) + 1)
    for _ in range(60):
        chance = 1 / (1 + np.exp(-matrix @ weights))
        curve = (matrix * (chance * (1 - chance))[:, None]).T @ matrix + np.eye(len(weights))
        step = np.linalg.solve(curve, matrix.T @ (chance - truth) + weights)
        weights -= step
        if abs(step).max() < 1e-5:
            break
    return {"": float(weights[-1]), **{name: float(weights[number]) for name, number in column.items()}}


def learn_choice(articles: Sequence[dict[str, Any]]) -> tuple[tuple[float, ...], ...]:
    """Return the weights of each round of the choice among the places that a name may mean."""
    stories = []
    for article in articles:
        gold = Gold(article)
        setting = read_setting(gold.paragraphs, default(), None)
        spots, _ = find_spots(gold.paragraphs, Senses(default()), peoples=setting.peoples)
        names = gather_names(gold.paragraphs, spots)
        stories.append((names, setting, list(start(names, setting)), [_meant(gold, name) for name in names]))
    rounds = []
    for turn in range(_ROUNDS):
        vectors: list[tuple[Name, np.ndarray[Any, Any], Counter[int]]] = []
        for names, setting, fixed, meant in stories:
            for name, own, shared, wanted in zip(
                names, fixed, describe_round(names, setting, turn), meant, strict=True
            ):
                if len(name.senses) > 1:
                    table = np.array([(*mine, *ours) for mine, ours in zip(own, shared, strict=True)])
                    vectors.append((name, table, wanted))
        weights = _fit_choice([(table, wanted) for _, table, wanted in vectors])
        for name, table, _ in vectors:
            name.shares = soften(list(table @ weights))
        rounds.append(tuple(round(float(weight), 2) for weight in weights))
    # Both corpora are of local papers and of one topic: where governments act, the capital is meant far more often.
    # And what they say of "London, Ontario" is mixed with lists of towns.
    added = {
        "capital": _CAPITAL,
        "inside what is told": _INSIDE,
        "outside what is told": -_OUTSIDE,
        "like its list": _LIKE,
    }
    return tuple(
        tuple(round(weight + added.get(name, 0.0), 2) for name, weight in zip(FEATURES, weights, strict=True))
        for weights in rounds
    )


def _meant(gold: Gold, name: Name) -> Counter[int]:
    """Return how often each sense of *name* is meant."""
    counts: Counter[int] = Counter()
    for spot in name.mentions:
        place = gold.of(spot)
        if isinstance(place, dict) and place["lat"] is not None:
            best = gold.best(name, place)
            if best is not None:
                counts[best] += 1
    return counts


def _fit_choice(examples: Sequence[tuple[np.ndarray[Any, Any], Counter[int]]]) -> np.ndarray[Any, Any]:
    """Return the weights of a conditional logistic regression; a name counts three times at most."""
    size = examples[0][0].shape[1]
    weights = np.zeros(size)
    for _ in range(30):
        slope, curve = -2.0 * weights, 2.0 * np.eye(size)
        for table, wanted in examples:
            scores = table @ weights
            chance = np.exp(scores - scores.max())
            chance /= chance.sum()
            mean = chance @ table
            spread = (table * chance[:, None]).T @ table - np.outer(mean, mean)
            for number, count in wanted.items():
                slope += min(count, 3) * (table[number] - mean)
                curve += min(count, 3) * spread
        step = np.linalg.solve(curve, slope)
        weights += step
        if abs(step).max() < 1e-3:
            break
    return weights


def write(alone: dict[str, float], together: dict[str, float], choice: Sequence[Sequence[float]]) -> None:
    """Write the table of weights."""
    parts = [_HEAD]
    for name, weights in (("ALONE", alone), ("TOGETHER", together)):
        rows = "".join(
            f'    "{sign}": {weight:.2f},\n' for sign, weight in sorted(weights.items()) if sign not in {"", "others"}
        )
        parts.append(f"{name}: Final[dict[str, float]] = {{\n{rows}}}\n{name}_BIAS: Final = {weights['']:.2f}\n")
    parts.append(f"OTHERS: Final = {together['others']:.2f}\n")
    columns = zip(*choice, strict=True) if choice else [()] * len(FEATURES)
    rows = "".join(f'    "{name}": {tuple(column)},\n' for name, column in zip(FEATURES, columns, strict=True))
    parts.append(f"CHOICE: Final[dict[str, tuple[float, ...]]] = {{\n{rows}}}\n")
    TABLE.write_text("\n".join(parts), "utf-8")


if __name__ == "__main__":
    main()
