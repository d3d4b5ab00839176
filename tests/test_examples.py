"""Every script in ``examples/`` runs from a clean checkout and prints what it says it prints."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
SCRIPTS = sorted(EXAMPLES.glob("*.py"))


def printed(script: Path) -> str:
    """Return the output that the script's docstring promises: what follows "It prints:"."""
    promise = ast.get_docstring(ast.parse(script.read_text("utf-8"))).partition("It prints:\n")[2]
    return "\n".join(line.removeprefix("    ") for line in promise.strip("\n").splitlines())


def test_there_are_examples():
    """The folder holds scripts, so that the test below is about something."""
    assert len(SCRIPTS) >= 4


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_example_prints_what_it_promises(script, tmp_path):
    """The script runs in any folder, leaves nothing behind and prints the lines of its docstring."""
    done = subprocess.run(
        [sys.executable, "-W", "error", str(script)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == printed(script).strip()
    assert list(tmp_path.iterdir()) == []
