"""The same input gives the same record in any process, thread, locale, time zone and order."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from newsrecord import extract_html, parse_html, to_json

STORY = "It rained in Lund on Sunday, the mayor of the town said in the afternoon, and more rain would follow."
PAGE = f"""<html lang="en"><head><title>Rain in Lund | Example News</title>
<meta property="og:title" content="Rain in Lund"><meta name="author" content="Ana Ruiz">
<meta name="keywords" content="rain, Lund, weather, river">
<meta property="article:published_time" content="2024-05-01T08:30:00+02:00">
<script type="application/ld+json">{{"@type":["NewsArticle","Article"],"headline":"Rain in Lund",
"datePublished":"1 May 2024","author":[{{"@type":"Person","name":"Ana Ruiz"}},{{"name":"Bo Ek"}}],"image":["https://example.org/a.jpg"]}}</script></head>
<body><h1>Rain in Lund</h1><p class="byline">By Ana Ruiz and Bo Ek</p><time>May 1, 2024 8:30</time><p>{STORY}</p>
<p>\u201cIt will rain,\u201d she said. \u201cAnd rain.\u201d</p><h2>Later</h2><p>{STORY} Again.</p>
<div id="comments">
<div class="comment" id="c1"><b class="author">Cy</b><time>2 May 2024</time><p>At last.</p></div></div>
</body></html>"""
CODE = """import sys
from newsrecord import parse_html, to_json
sys.stdout.buffer.write(to_json(parse_html(sys.stdin.buffer.read())))"""


@pytest.fixture(scope="module")
def expected():
    return to_json(parse_html(PAGE))


@pytest.mark.parametrize(
    "changes",
    [
        {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8"},
        {"PYTHONHASHSEED": "random", "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8"},
    ],
    ids=lambda changes: changes["PYTHONHASHSEED"],
)
def test_every_process_gives_the_same_bytes(expected, changes):
    """Hash seed, time zone and locale change nothing."""
    command = [sys.executable, "-c", CODE]
    done = subprocess.run(command, input=PAGE.encode(), capture_output=True, env=os.environ | changes, check=True)
    assert done.stdout == expected


def test_every_thread_gives_the_same_bytes(expected):
    """Eight threads over other pages in between change nothing."""
    pages = [PAGE if n % 2 else PAGE.replace("Rain", f"Snow {n}") for n in range(80)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda page: to_json(parse_html(page)), pages))
    assert set(found[1::2]) == {expected}
    assert found[0::2] == [to_json(parse_html(page)) for page in pages[0::2]]


def test_reading_leaves_nothing_behind(expected):
    """A hostile page read before does not change what comes after."""
    for hostile in ("<b>" * 5_000, "\x00", PAGE[:700], PAGE.replace("</script>", "")):
        extract_html(hostile)
    assert to_json(parse_html(PAGE)) == expected
