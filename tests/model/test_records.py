"""What holds for every record alike: frozen, hashed, pickled, keyword-only, documented, shown in short."""

from __future__ import annotations

import ast
import copy
import inspect
import pickle
import sys

import attrs
import pytest

from builders import one_of_each
from newsrecord import (
    EvidenceMap,
    InvalidField,
    Issue,
    Limits,
)
from newsrecord.model.fields import rule_of

SAMPLES = list(one_of_each().values())
CLASSES = [type(sample) for sample in SAMPLES]
RECORDS = [cls for cls in CLASSES if cls is not EvidenceMap]


def named(value):
    return (value if isinstance(value, type) else type(value)).__name__


every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=named)
every_record = pytest.mark.parametrize("cls", RECORDS, ids=named)
every_class = pytest.mark.parametrize("cls", [*CLASSES, Issue, Limits], ids=named)


def test_the_samples_cover_every_class_of_the_model():
    """A record that is added to the model joins these tests."""
    homes = [module for name, module in sys.modules.items() if name.startswith("newsrecord.model.")]
    known = {
        value
        for home in homes
        for value in vars(home).values()
        if inspect.isclass(value) and attrs.has(value) and value.__module__ == home.__name__
    }
    missing = {cls.__name__ for cls in known} - {cls.__name__ for cls in CLASSES}
    assert missing <= {"Thread", "Rule", "Mark", "Voice", "Voices", "Record"}


@every_sample
def test_a_record_is_frozen(sample):
    """No field can be set, and none added."""
    name = attrs.fields(type(sample))[0].name
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(sample, name, None)
    with pytest.raises(AttributeError):
        sample.something_else = 1


@every_sample
def test_a_record_has_slots(sample):
    """A record has no dictionary of its own."""
    assert not hasattr(sample, "__dict__")


@every_sample
def test_a_record_survives_pickle_and_copies(sample):
    """Every protocol of pickle and both kinds of copy give an equal record."""
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(sample, protocol)) == sample
    assert copy.copy(sample) == copy.deepcopy(sample) == sample


@every_sample
def test_equal_records_have_one_hash(sample):
    """A record can be a key: its equal twin finds the same entry."""
    twin = copy.deepcopy(sample)
    assert {sample: "found"}[twin] == "found"


@every_sample
def test_a_record_differs_from_every_other_kind(sample):
    """Records of different classes are never equal, nor is a record equal to its values."""
    assert sum(sample == other for other in SAMPLES) == 1
    assert sample != attrs.astuple(sample, recurse=False)


@every_sample
def test_evolve_without_changes_gives_an_equal_record(sample):
    """``attrs.evolve`` works on every record and runs its checks."""
    assert attrs.evolve(sample) == sample


@every_sample
def test_a_record_shows_itself_in_one_short_line(sample):
    """The repr has no line break, at most 2,000 characters, and names the class."""
    shown = repr(sample)
    assert "\n" not in shown
    assert len(shown) <= 2_000
    assert type(sample).__name__ in shown


@every_record
def test_fields_are_keyword_only(cls):
    """No record takes a positional argument, so that fields may be added between others."""
    with pytest.raises(TypeError):
        cls("value")


@every_record
def test_an_unknown_field_is_refused(cls):
    """A misspelt field is an error, not a silence."""
    with pytest.raises(TypeError, match="headlin"):
        cls(headlin="x")


@every_record
def test_every_field_has_a_rule(cls):
    """Each field that a caller gives is checked by a declared rule or made well-formed by a converter."""
    fields = [field for field in attrs.fields(cls) if field.init]
    assert fields
    assert all(rule_of(field) is not None or field.converter is not None for field in fields)


@every_record
def test_a_value_of_a_foreign_type_is_refused_with_its_path(cls):
    """Any object that is no value of the field raises InvalidField that names class and field."""
    required = {field.name: getattr(sample_of(cls), field.name) for field in attrs.fields(cls) if field.init}
    for field in attrs.fields(cls):
        if rule_of(field) is not None:
            for junk in (object(), 3j, [], {"a": 1}, b"bytes"):
                with pytest.raises(InvalidField) as caught:
                    cls(**(required | {field.name: junk}))
                assert caught.value.path == f"{cls.__name__}.{field.name}"
                assert caught.value.value is junk


@every_class
def test_every_field_has_a_docstring(cls):
    """Below each field of the class stands a sentence that tells its meaning."""
    body = ast.parse(inspect.getsource(inspect.getmodule(cls))).body
    tree = next(node for node in body if isinstance(node, ast.ClassDef) and node.name == cls.__name__)
    documented = {}
    for node, after in zip(tree.body, [*tree.body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign):
            text = after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else ""
            documented[node.target.id] = text
    assert set(documented) == {field.name for field in attrs.fields(cls)}
    assert [name for name, text in documented.items() if not text.strip().endswith(".")] == []


@every_class
def test_every_class_has_a_docstring_with_an_example(cls):
    """The docstring shows the class at work."""
    assert ">>>" in cls.__doc__ or cls is Issue


def sample_of(cls):
    return next(sample for sample in SAMPLES if type(sample) is cls)


@every_record
def test_a_record_of_long_texts_is_shown_in_short(cls):
    """However long its texts, a record's repr stays within 2,000 characters."""
    changes = {}
    for field in attrs.fields(cls):
        value = getattr(sample_of(cls), field.name)
        if field.init and isinstance(value, str):
            for long in ("\u202e" * 5_000, "x" * 5_000):
                try:
                    attrs.evolve(sample_of(cls), **{field.name: long})
                except InvalidField:
                    continue
                changes[field.name] = long
                break
    assert len(repr(attrs.evolve(sample_of(cls), **changes))) <= 2_000
