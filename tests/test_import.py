"""``import newsrecord`` costs little and touches little."""

from __future__ import annotations

import json
import subprocess
import sys

ROUNDS = 20
MOST = 1.5

_TIMED = """
import time
begin = time.perf_counter()
import {what}
print(time.perf_counter() - begin)
"""
_WATCHED = """
import json, sys
events = []
sys.addaudithook(lambda event, args: events.append(event) if event.startswith(("socket.", "subprocess.", "os.exec")) else None)
{code}
print(json.dumps({{"modules": sorted(sys.modules), "events": events}}))
"""


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


def watch(code: str) -> tuple[set[str], list[str]]:
    seen = json.loads(run(_WATCHED.format(code=code)))
    return {name.partition(".")[0] for name in seen["modules"]}, seen["events"]


def test_import_takes_at_most_one_and_a_half_times_its_dependencies():
    """The best of 20 imports is at most 1.5 times the best of 20 of attrs, cattrs and lxml.etree, taken in turns."""
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(float(run(_TIMED.format(what="newsrecord"))))
        theirs.append(float(run(_TIMED.format(what="attrs, cattrs, lxml.etree"))))
    assert min(ours) <= MOST * min(theirs)


def test_import_loads_no_heavy_module():
    """The package alone loads neither lxml nor dateparser, cattrs, Hypothesis or msgspec."""
    modules, _ = watch("import newsrecord")
    assert not modules & {"lxml", "dateparser", "cattrs", "hypothesis", "msgspec", "pytest"}


def test_import_opens_no_socket_and_starts_no_process():
    """Neither the package nor any public name it loads looks outside the process."""
    _, events = watch("import newsrecord\nfor name in newsrecord.__all__: getattr(newsrecord, name)")
    assert events == []


def test_public_names_load_neither_dateparser_nor_hypothesis():
    """Every public name can be had without dateparser or Hypothesis."""
    modules, _ = watch("import newsrecord\nfor name in newsrecord.__all__: getattr(newsrecord, name)")
    assert not modules & {"dateparser", "hypothesis"}


def test_reading_opens_no_socket_and_starts_no_process():
    """Reading text and a page that points at addresses of all kinds looks at none of them."""
    page = "<base href=http://169.254.169.254/><link rel=canonical href=http://169.254.169.254/x><h1>Rain</h1><p>It rained all day."
    code = f"import newsrecord\nnewsrecord.extract_text('http://169.254.169.254/')\nnewsrecord.extract_html({page!r})"
    _, events = watch(code)
    assert events == []
