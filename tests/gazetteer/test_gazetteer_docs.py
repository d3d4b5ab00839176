"""The reference page of the gazetteer says what is so."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from newsrecord import gazetteer
from newsrecord.gazetteer import NameForm, place

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = (DOCS / "reference" / "gazetteer.md").read_text("utf-8")


def test_reference_has_the_gazetteer():
    """The page takes all names from the module, and explains every form of a name."""
    assert ".. automodule:: newsrecord.gazetteer\n   :members:\n   :imported-members:" in PAGE
    assert [form.name for form in NameForm if f"`{form.name}`" not in PAGE] == []


@pytest.mark.parametrize("name", sorted(gazetteer.__all__))
def test_public_names_have_docstrings(name):
    """Every public name says what it is, and every function and record shows itself at work."""
    value = getattr(gazetteer, name)
    assert value.__doc__
    assert ">>>" in value.__doc__ or name in {"Candidate", "Gazetteer", "default"}


def test_every_field_of_a_place_has_a_docstring():
    """Below each field of a place stands what it means."""
    tree = ast.parse(Path(inspect.getsourcefile(place)).read_text("utf-8"))
    body = next(node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Place")
    fields = [at for at, node in enumerate(body) if isinstance(node, ast.AnnAssign)]
    assert fields
    assert all(isinstance(body[at + 1], ast.Expr) for at in fields)


def test_the_sources_are_documented():
    """The page on the data has every source with its version."""
    from gazetteer.sources import SOURCES

    page = (DOCS / "explanation" / "gazetteer.md").read_text("utf-8")
    assert [source.name for source in SOURCES if f"{source.name} {source.version}" not in page] == []


def test_the_index_opens_on_first_use():
    """Importing the package, or the module for its names, opens no file of places."""
    code = "import newsrecord.gazetteer, sys; print('newsrecord.gazetteer.index' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
