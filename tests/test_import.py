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
watched = ("socket.", "subprocess.", "os.exec", "os.posix_spawn")
sys.addaudithook(lambda event, args: events.append(event) if event.startswith(watched) else None)
{code}
print(json.dumps({{"modules": sorted(sys.modules), "events": events}}))
"""


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


def watch(code: str) -> tuple[set[str], list[str]]:
    seen = json.loads(run(_WATCHED.format(code=code)))
    return {name.partition(".")[0] for name in seen["modules"]}, seen["events"]


def parts_loaded(code: str) -> set[str]:
    """Return the names of the package's own parts that *code* loads."""
    modules = json.loads(run(_WATCHED.format(code=code)))["modules"]
    return {name.split(".")[1] for name in modules if name.startswith("newsrecord.")}


def test_import_takes_at_most_one_and_a_half_times_its_dependencies():
    """The best of 20 imports is at most 1.5 times the best of 20 of attrs, cattrs and lxml.etree, taken in turns."""
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(float(run(_TIMED.format(what="newsrecord"))))
        theirs.append(float(run(_TIMED.format(what="attrs, cattrs, lxml.etree"))))
    assert min(ours) <= MOST * min(theirs)


def test_import_loads_no_heavy_module():
    """The package alone loads neither lxml nor dateparser, cattrs, Hypothesis, msgspec or charset-normalizer."""
    modules, _ = watch("import newsrecord")
    assert not modules & {"lxml", "dateparser", "cattrs", "hypothesis", "msgspec", "charset_normalizer", "pytest"}


def test_import_opens_no_socket_and_starts_no_process():
    """Neither the package nor any public name it loads looks outside the process."""
    _, events = watch("import newsrecord\nfor name in newsrecord.__all__: getattr(newsrecord, name)")
    assert events == []


def test_public_names_load_neither_dateparser_nor_hypothesis():
    """Every public name can be had without dateparser or Hypothesis."""
    modules, _ = watch("import newsrecord\nfor name in newsrecord.__all__: getattr(newsrecord, name)")
    assert not modules & {"dateparser", "hypothesis"}


def test_reading_a_page_without_quotes_and_places_loads_neither_their_readers_nor_that_of_text():
    """What a page does not need is not loaded."""
    page = "<h1>Rain</h1><p>It rained in Lund all day on Sunday."
    parts = parts_loaded(f"import newsrecord\nnewsrecord.parse_html({page!r}, annotate=())")
    assert "page" in parts
    assert not parts & {"wire", "prose", "toponyms", "atlas"}


def test_reading_a_page_with_quotes_and_places_loads_their_readers():
    """What is asked for is there without another call."""
    page = "<h1>Rain</h1><p>It rained in Lund all day on Sunday."
    parts = parts_loaded(f"import newsrecord\nnewsrecord.parse_html({page!r})")
    assert {"prose", "toponyms"} <= parts


def test_reading_opens_no_socket_and_starts_no_process():
    """Reading text and a page that points at addresses of all kinds looks at none of them."""
    address = "http://169.254.169.254/"
    page = (
        f"<base href={address}><link rel=canonical href={address}x><h1>Rain</h1><p>It rained in Lund all day on Sunday."
    )
    code = f"import newsrecord\nnewsrecord.extract_text({address!r})\nnewsrecord.extract_html({page!r})"
    _, events = watch(code)
    assert events == []


def test_public_names_stand_before_modules_of_the_same_name():
    """A public function stays what it is after every module of the package was imported."""
    code = (
        "import importlib, pkgutil, newsrecord\n"
        "for module in pkgutil.walk_packages(newsrecord.__path__, 'newsrecord.'):\n"
        "    if not module.name.endswith('__main__'): importlib.import_module(module.name)\n"
        "kinds = {name: type(getattr(newsrecord, name)).__name__ for name in newsrecord.__all__}\n"
        "print(*(name for name, kind in kinds.items() if kind == 'module'))"
    )
    assert run(code).split() == []


def test_public_modules_are_there_without_an_import_of_their_own():
    """What the documentation calls `newsrecord.sites` and so on can be written so."""
    names = "newsrecord.gazetteer.__name__, newsrecord.sites.__name__, newsrecord.strategies.__name__"
    assert run(f"import newsrecord; print({names})").split() == [
        "newsrecord.gazetteer",
        "newsrecord.sites",
        "newsrecord.strategies",
    ]


def test_a_name_that_is_not_there_is_an_attribute_error():
    """Private modules and names that do not exist are told alike."""
    code = "import newsrecord\nfor name in ('wire', 'parse_page'):\n    print(hasattr(newsrecord, name))"
    assert run(code).split() == ["False", "False"]


def test_every_name_that_is_listed_can_be_had_without_hypothesis():
    """Help and completion ask for each of them."""
    counted = "import inspect, newsrecord; print(len(inspect.getmembers(newsrecord)))"
    code = f"import sys; sys.modules['hypothesis'] = None; {counted}"
    assert int(run(code)) > 50


def test_dir_lists_public_names_only():
    """Completion shows what the package has, and not what its first file imports."""
    listed = run("import newsrecord; print(*dir(newsrecord))").split()
    assert {"parse_html", "sites", "__version__"} <= set(listed)
    assert not {"Any", "Final", "import_module", "annotations", "TYPE_CHECKING"} & set(listed)
