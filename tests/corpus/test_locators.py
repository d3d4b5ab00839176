"""On real pages, each locator leads back to what was read."""

from __future__ import annotations

import gzip
import importlib.util
import json
from pathlib import Path

import pytest

from newsrecord import extract_html

ROOT = Path(__file__).resolve().parents[2]


def find_shared():
    spec = importlib.util.spec_from_file_location("refresh_scores", ROOT / "tools" / "refresh_scores.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.find_shared()


SHARED = find_shared()
GOLD = (
    []
    if SHARED is None
    else [*sorted((SHARED / "corpora" / "pages").glob("*/gold.jsonl")), SHARED / "corpora" / "comments" / "gold.jsonl"]
)


@pytest.mark.corpus
@pytest.mark.skipif(SHARED is None, reason="no corpora beside the checkout: set NEWSRECORD_SHARED to their folder")
@pytest.mark.parametrize("gold", GOLD, ids=[path.parent.name for path in GOLD])
def test_every_locator_leads_back_to_its_page(gold, stray_evidence):
    """Of the annotated pages, the locator of every winner and every loser leads to a place that holds the raw text."""
    stray = []
    count = 0
    for line in gold.read_text("utf-8").splitlines():
        known = json.loads(line)
        page = gzip.decompress((gold.parent / "html" / f"{known['id']}.html.gz").read_bytes())
        found = extract_html(page, url=known.get("url"))
        count += len(found.evidence)
        stray += [(known["id"], each) for each in stray_evidence(found, page, known.get("url"))]
    assert count > 200
    assert stray == []
