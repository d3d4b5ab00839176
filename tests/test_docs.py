"""The documentation says what is so: every public name, every example, the README's first screen."""

from __future__ import annotations

import ast
import importlib.util
import inspect
import re
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

import newsrecord
from newsrecord import sites, strategies

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
README = (ROOT / "README.md").read_text("utf-8")
REFERENCE = "\n".join(path.read_text("utf-8") for path in sorted((DOCS / "reference").glob("*.md")))
PAGES = [*sorted(DOCS.rglob("*.md")), *sorted(ROOT.glob("*.md"))]

_LINK = re.compile(r"\]\((?P<target>[^)\s#]{1,200})(?:#[^)\s]{0,100})?\)")
_ENTRY = re.compile(r"(?:auto(?:function|class|exception)|py:data):: newsrecord\.(?P<name>\w{1,60})")


def is_record(value: object) -> bool:
    return inspect.isclass(value) and hasattr(value, "__attrs_attrs__")


PUBLIC = {name: getattr(newsrecord, name) for name in newsrecord.__all__}
RECORDS = {name: value for name, value in PUBLIC.items() if is_record(value)}


def undocumented_fields(record: type) -> list[str]:
    """Return the fields of *record* without a docstring under them."""
    source = ast.parse(Path(inspect.getsourcefile(record)).read_text("utf-8"))
    body = next(
        node.body for node in ast.walk(source) if isinstance(node, ast.ClassDef) and node.name == record.__name__
    )
    missing = []
    for node, behind in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and not node.target.id.startswith("_"):
            told = (
                isinstance(behind, ast.Expr)
                and isinstance(behind.value, ast.Constant)
                and isinstance(behind.value.value, str)
            )
            if not told:
                missing.append(node.target.id)
    return missing


def test_reference_has_every_public_name_once():
    """The reference pages document exactly the names of `newsrecord.__all__`, each in one place."""
    assert sorted(match["name"] for match in _ENTRY.finditer(REFERENCE) if match["name"] != "strategies") == sorted(
        PUBLIC
    )


def test_reference_has_the_strategies():
    """The page of the strategies takes them all from the module."""
    assert ".. automodule:: newsrecord.strategies\n   :members:\n   :imported-members:" in REFERENCE


def test_reference_has_the_sites():
    """The page of the rules for sites takes all names from the module, and names every field of a rule."""
    assert ".. automodule:: newsrecord.sites\n   :members:\n   :imported-members:" in REFERENCE
    page = (DOCS / "reference" / "sites.md").read_text("utf-8")
    assert [field.name for field in attrs.fields(sites.SiteRule) if f"`{field.name}`" not in page] == []


@pytest.mark.parametrize("name", sorted(sites.__all__))
def test_sites_show_themselves(name):
    """Every public name of the rules for sites has a docstring with an example, every field one of its own."""
    value = getattr(sites, name)
    assert ">>>" in value.__doc__
    assert not is_record(value) or undocumented_fields(value) == []


@pytest.mark.parametrize("code", ["rule-missed", "rule-expired", "rule-failed"])
def test_reference_has_the_issues_of_rules(code):
    """The page of the rules says when each of their issues is given."""
    assert code in newsrecord.ISSUE_CODES
    assert f"| `{code}` |" in (DOCS / "reference" / "sites.md").read_text("utf-8")


@pytest.mark.parametrize(
    "name", sorted(name for name, value in PUBLIC.items() if inspect.isfunction(value) or inspect.isclass(value))
)
def test_public_name_has_a_docstring_of_its_own(name):
    """Every public function and class says in its own words what it is."""
    assert PUBLIC[name].__doc__
    assert not PUBLIC[name].__doc__.startswith(f"{name}(")


@pytest.mark.parametrize(
    "name",
    # An exception of the base classes and a tree that only `Article.threads` makes have nothing to show by themselves.
    sorted(set(PUBLIC) - {"NewsRecordError", "ParseError", "UnreadableInput", "Thread"}),
)
def test_public_function_and_record_has_an_example(name):
    """Every public function and record shows itself at work in a doctest."""
    value = PUBLIC[name]
    if inspect.isfunction(value) or inspect.isclass(value):
        assert ">>>" in value.__doc__


@pytest.mark.parametrize("name", sorted(strategies.__all__))
def test_strategy_has_a_docstring(name):
    """Every public strategy says what it draws."""
    assert getattr(strategies, name).__doc__


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_record_documents_its_fields(name):
    """Every field of every public record has a docstring under it."""
    assert undocumented_fields(RECORDS[name]) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_to_files(page):
    """Every relative link in the documentation leads to a file."""
    targets = [match["target"] for match in _LINK.finditer(page.read_text("utf-8"))]
    assert [target for target in targets if "://" not in target and not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", sorted(DOCS.rglob("*.md")), ids=lambda page: page.relative_to(DOCS).as_posix())
def test_doctest_blocks_end_with_a_blank_line(page):
    """An example ends with a blank line, so that the doctest does not take the fence for output."""
    blocks = re.findall(r"^```pycon\n(.*?)^```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert [block for block in blocks if not block.endswith("\n\n")] == []


def test_readme_shows_the_real_output():
    """The lines below the README's first command are the first lines that it prints."""
    command, shown = re.search(
        r"```sh\npython -m pip install \. && python -m (.*?)\n```\n.*?```text\n(.*?)```", README, re.DOTALL
    ).groups()
    done = subprocess.run(
        [sys.executable, "-m", *command.split()],
        cwd=ROOT,
        capture_output=True,
        check=True,
        env={"PYTHONIOENCODING": "utf-8", "COLUMNS": "80", "PATH": ""},
    )
    lines = [line.rstrip() for line in done.stdout.decode("utf-8").splitlines()]
    wanted = [line.rstrip() for line in shown.splitlines()]
    assert len(wanted) >= 8
    assert wanted == lines[: len(wanted)]


@pytest.mark.parametrize("command", ["", "parse", "show", "explain", "validate", "schema"])
def test_reference_has_every_option(command):
    """The reference of the command line has every command and option that ``--help`` lists."""
    page = (DOCS / "reference" / "cli.md").read_text("utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "newsrecord", *command.split(), "--help"], capture_output=True, text=True, check=True
    )
    options = set(re.findall(r"--[a-z][a-z-]{1,30}", done.stdout))
    assert {option for option in options if f"`{option}`" not in page} == set()
    assert f"newsrecord {command}".strip() in page


def test_explanation_shows_the_real_output():
    """The page for those whose site is read wrongly shows what the command prints, figures of trust aside."""
    page = (DOCS / "how-to" / "read-wrongly.md").read_text("utf-8")
    command, shown = re.search(r"```console\n\$ newsrecord (.*?)\n(.*?)```", page, re.DOTALL).groups()
    done = subprocess.run(
        [sys.executable, "-m", "newsrecord", *command.split()], cwd=ROOT, capture_output=True, text=True, check=True
    )
    printed, wanted = (re.sub(r"\b\d\.\d\d\b", "0.00", text).splitlines() for text in (done.stdout, shown))
    assert len(wanted) >= 9
    assert sorted(printed) == sorted(wanted)


def test_readme_shows_input_and_output_on_its_first_screen():
    """What goes in and what comes out stand within the first 40 lines."""
    first = "\n".join(README.splitlines()[:40])
    assert "parse_text(" in first
    assert "<Article " in first


def test_readme_has_two_commands():
    """The README has exactly two commands to run."""
    assert len(re.findall(r"^```sh$", README, re.MULTILINE)) == 2


def test_issue_codes_table_has_every_code():
    """The table in the reference is made from `ISSUE_CODES` itself."""
    spec = importlib.util.spec_from_file_location("newsrecord_docs_conf", DOCS / "conf.py")
    conf = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(conf)
    lines = conf._issue_codes()
    assert [line[9:-2] for line in lines if line.startswith("   * - ``")] == list(newsrecord.ISSUE_CODES)


def test_changelog_has_the_version():
    """The changelog has a section for the version of the package."""
    assert f"## [{newsrecord.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
