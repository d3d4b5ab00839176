"""Hostile length: the memory that a page takes is that of its tree, however long it is and whatever it is made of."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from newsrecord.page.walk import read_page

# Runs in a process of its own: what earlier work has left to the allocator would hide what a page takes.
MEASURE = """
import sys
{imports}
def held(key):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(key))
read(b"<p>word</p>" * 50)
with open(sys.argv[1], "rb") as file:
    page = file.read()
with open("/proc/self/clear_refs", "w") as refs:
    refs.write("5")
before = held("VmRSS")
kept = read(page)
print(held("VmHWM") - before)
"""
LXML = "from lxml.html import document_fromstring as read"
OURS = "from newsrecord.page.walk import read_page as read"
WHOLE = "import newsrecord; read = lambda page: newsrecord.extract_html(page, annotate=())"
WORDS = "The river rose by another metre in Lund on Sunday, and the mayor of the town said that it would rise again. "
PAGES = {
    "text": lambda: "".join(f"<p>{n} {WORDS * 5}</p>" for n in range(6_000)),
    "tags": lambda: "<p>x</p>" * 250_000,
    "links": lambda: "".join(f'<li class="item"><a href="/{n}">Story {n}</a></li>' for n in range(40_000)),
}
linux = pytest.mark.skipif(sys.platform != "linux", reason="/proc tells the memory of a process")


def bytes_taken(imports: str, page: Path) -> int:
    """Return by how much the memory of a fresh process grows at most while it reads a page."""
    program = MEASURE.format(imports=imports)
    run = subprocess.run([sys.executable, "-c", program, str(page)], capture_output=True, text=True, check=True)
    return int(run.stdout) * 1024


@linux
@pytest.mark.parametrize("kind", PAGES)
def test_a_page_takes_little_more_memory_than_a_tree(tmp_path, kind):
    """At their peak, the outline and the record of a long page take at most 1.5 times the memory of lxml's tree."""
    page = tmp_path / "page.html"
    page.write_text(PAGES[kind](), encoding="utf-8")
    tree = bytes_taken(LXML, page)
    assert bytes_taken(OURS, page) <= 1.5 * tree
    assert bytes_taken(WHOLE, page) <= 1.5 * tree


@linux
def test_linked_data_is_not_kept_beside_what_is_read_of_it(tmp_path):
    """A page that is linked data for the most part takes what its objects do, and little more than once its size."""
    page = tmp_path / "page.html"
    entries = ",".join(f'{{"@type": "BlogPosting", "articleBody": "{n} é {WORDS * 5}"}}' for n in range(6_000))
    page.write_text(f'<script type="application/ld+json">[{entries}]</script>{PAGES["text"]()[:9_000]}', "utf-8")
    assert bytes_taken(OURS, page) <= 3.4 * page.stat().st_size


@linux
def test_one_long_text_takes_a_few_times_its_size(tmp_path):
    """A single text of millions of characters is not taken apart into all its words at once."""
    page = tmp_path / "page.html"
    page.write_text("<p>" + WORDS * 40_000, encoding="utf-8")
    assert bytes_taken(OURS, page) <= 6 * page.stat().st_size


LONG = {
    "text": lambda n: "<p>The river rose by another metre in Lund on Sunday.</p>\n" * n,
    "items": lambda n: '<li class="item"><a href="/a">Story</a> <span class="date">1 May</span></li>\n' * n,
    "boxes": lambda n: '<div class="box" id="b"><div class="in" hidden>word</div></div>\n' * n,
    "names": lambda n: "".join(f'<div class="name-{k} itemB{k}">word</div>' for k in range(n)),
    "pictures": lambda n: '<p>word <img src="/a.jpg" srcset="/b.jpg 2x" alt="word"> word</p>\n' * n,
    "properties": lambda n: '<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Bo</b></div>' * n,
}


@pytest.mark.parametrize("shape", LONG)
def test_an_outline_costs_its_size(scale, shape):
    """Pages of 4 and 16 times the length take 4 and 16 times the time."""
    scale(read_page, LONG[shape], [500, 2_000, 8_000])
