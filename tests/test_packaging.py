"""The built distributions install into an empty environment and work there, on every Python of the machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.packaging

ROOT = Path(__file__).resolve().parents[1]
VERSIONS = ("3.11", "3.12", "3.13")
LEFT_OUT = shutil.ignore_patterns(".*", "dist", "build", "__pycache__", "*.egg-info")

SMOKE = """
import sys
from pathlib import Path
import newsrecord
assert Path(newsrecord.__file__).is_relative_to(sys.prefix), newsrecord.__file__
assert (Path(newsrecord.__file__).parent / "py.typed").is_file()
article = newsrecord.parse_text(Path(sys.argv[1]).read_text("utf-8"))
assert article.headline == "ISIL leaves foreign fighters stranded in Mosul", article
assert article.byline.names == ("Alaa Hussain",), article.byline
assert len(article.comments) == article.comment_count == 5, article.comments
assert newsrecord.from_json(newsrecord.to_json(article)) == article
page = newsrecord.parse_html("<h1>Rain in Lund</h1><p>It rained in Lund all day on Sunday, the mayor said.</p>")
assert page.headline == "Rain in Lund", page
from newsrecord import gazetteer
assert gazetteer.search("Lund", limit=1)[0].country_code == "SE", gazetteer.search("Lund")
"""


def call(*command: object, **options: object) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)
    assert done.returncode == 0, f"{command}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


def interpreters() -> dict[str, str]:
    """Return the path of a Python of each supported version that the machine has."""
    found = {}
    for version in VERSIONS:
        here = [sys.executable] if "{}.{}".format(*sys.version_info) == version else []
        managed = sorted((Path.home() / ".pyenv" / "versions").glob(f"{version}*/bin/python"))
        for path in [*here, *map(str, managed), shutil.which(f"python{version}")]:
            # A version manager's stand-in is on PATH even where that version is not switched on.
            if (
                path
                and subprocess.run([path, "-c", "import venv, ensurepip"], capture_output=True, check=False).returncode
                == 0
            ):
                found[version] = path
                break
    return found


PYTHONS = interpreters()


@pytest.fixture(scope="session")
def distributions(tmp_path_factory):
    """Build the sdist, and the wheel from it, out of a copy of the tree."""
    copy = shutil.copytree(ROOT, tmp_path_factory.mktemp("tree") / "newsrecord", ignore=LEFT_OUT)
    out = tmp_path_factory.mktemp("dist")
    call(sys.executable, "-m", "build", "--outdir", out, copy)
    return {"wheel": next(out.glob("*.whl")), "sdist": next(out.glob("*.tar.gz"))}


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
@pytest.mark.parametrize("version", VERSIONS)
def test_distribution_works_in_an_empty_environment(distributions, version, kind, tmp_path):
    """The wheel and the sdist install with their dependencies alone, read the seed article and run as a command."""
    if version not in PYTHONS:
        pytest.skip(f"the machine has no Python {version}")
    call(PYTHONS[version], "-m", "venv", tmp_path / "env")
    bin_ = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    call(bin_ / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", distributions[kind])
    seed = ROOT / "examples" / "iraq_mosul.txt"
    call(bin_ / "python", "-I", "-c", SMOKE, seed, cwd=tmp_path)
    assert "Alaa Hussain" in call(bin_ / "newsrecord", "show", seed, cwd=tmp_path)


def test_distributions_hold_the_licence(distributions, tmp_path):
    """Both distributions carry the licence, the credits of the place names, and the outlines with theirs."""
    import tarfile
    import zipfile

    with zipfile.ZipFile(distributions["wheel"]) as wheel, tarfile.open(distributions["sdist"]) as sdist:
        assert any(name.endswith("licenses/LICENSE") for name in wheel.namelist())
        assert any(name.endswith("/LICENSE") for name in sdist.getnames())
        for names in (wheel.namelist(), sdist.getnames()):
            assert any(name.endswith("newsrecord/gazetteer/NOTICE.txt") for name in names)
            assert any(name.endswith("newsrecord/atlas/outlines.bin") for name in names)


def test_the_sdist_holds_what_the_tests_need(distributions):
    """Whoever packages the library can run its tests from the sdist."""
    import tarfile

    with tarfile.open(distributions["sdist"]) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    assert {"tests/test_import.py", "tools/refresh_scores.py", "examples/iraq_mosul.txt", "docs/conf.py"} <= names
    assert {"tools/build_gazetteer.py", "tools/gazetteer/places.tsv", "src/newsrecord/gazetteer/places.bin"} <= names
