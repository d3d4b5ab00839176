"""Turn CSS selectors into tests that one element and the elements around it can answer as a page goes by.

A page is read as a stream of events, so a selector may ask about an element and those it stands in, not about those
beside or within it.  cssselect knows the grammar; only this module knows cssselect.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

import attrs

__all__ = ["Compound", "Path", "Selector", "Step", "parse_selector"]

_LONGEST: Final = 1_000
_MOST_STEPS: Final = 50


@attrs.frozen
class _Test:
    """What an attribute must be."""

    name: str
    operator: str
    value: str
    ignores_case: bool

    def holds(self, attributes: Mapping[str, str]) -> bool:
        found = attributes.get(self.name)
        if found is None:
            return self.operator == "!="
        if self.operator == "exists":
            return True
        wanted = self.value
        if self.ignores_case:
            found, wanted = found.casefold(), wanted.casefold()
        match self.operator:
            case "=":
                return found == wanted
            case "!=":
                return found != wanted
            case "~=":
                return wanted in found.split()
            case "|=":
                return found == wanted or found.startswith(f"{wanted}-")
            # A part of nothing is in everything; in CSS it matches nothing.
            case "^=":
                return bool(wanted) and found.startswith(wanted)
            case "$=":
                return bool(wanted) and found.endswith(wanted)
            case _:
                return bool(wanted) and wanted in found


@attrs.frozen
class Compound:
    """What one element must be: ``a.author[rel]:not(.small)``."""

    tag: str | None = None
    id: str | None = None
    classes: frozenset[str] = frozenset()
    tests: tuple[_Test, ...] = ()
    without: tuple[Compound, ...] = ()
    any_of: tuple[tuple[Compound, ...], ...] = ()

    def fits(self, tag: str, attributes: Mapping[str, str], classes: frozenset[str]) -> bool:
        """Return whether an element is of this kind; *classes* are those of its ``class`` attribute."""
        return (
            (self.tag is None or self.tag == tag)
            and (self.id is None or attributes.get("id") == self.id)
            and self.classes <= classes
            and all(test.holds(attributes) for test in self.tests)
            and not any(other.fits(tag, attributes, classes) for other in self.without)
            and all(any(other.fits(tag, attributes, classes) for other in several) for several in self.any_of)
        )


@attrs.frozen
class Step:
    """One compound of a path."""

    compound: Compound
    within: bool = False
    """Whether it must stand right in the element of the step before it, and not just anywhere in it."""


@attrs.frozen
class Path:
    """One alternative of a selector: the kinds of elements from the outside in."""

    steps: tuple[Step, ...]
    attribute: str | None = None
    """The attribute that is asked for with ``::attr(name)``; "" for the words, with ``::text``."""


@attrs.frozen
class Selector:
    """A compiled selector."""

    text: str
    paths: tuple[Path, ...]


@lru_cache(maxsize=4_096)
def parse_selector(text: str) -> Selector:
    """Return the compiled form of *text*.

    Raises:
        ValueError: it is no selector, or asks what one pass over a page cannot tell; the message says which.

    >>> parse_selector("article > h1.title, time::attr(datetime)").paths[1].attribute
    'datetime'
    >>> parse_selector("h1:first-child")
    Traceback (most recent call last):
      ...
    ValueError: ':first-child' is not among what can be asked: elements, #id, .class, [attribute], ...
    """
    from cssselect import SelectorError, parse  # noqa: PLC0415  # only those who bring rules need it

    if len(text) > _LONGEST:
        raise ValueError(f"it is longer than {_LONGEST} characters")
    try:
        parsed = parse(text)
    except (SelectorError, RecursionError) as error:
        raise ValueError(str(error) or "it is nested too deeply") from None
    return Selector(text, tuple(Path(tuple(_steps(found.parsed_tree)), _attribute(found)) for found in parsed))


def _attribute(found: Any) -> str | None:
    pseudo = found.pseudo_element
    if pseudo is None:
        return None
    if pseudo == "text":
        return ""
    arguments: Any = getattr(pseudo, "arguments", ())
    if getattr(pseudo, "name", "") == "attr" and len(arguments) == 1 and arguments[0].value:
        return str(arguments[0].value).lower()
    raise _refusal(f"::{getattr(pseudo, 'name', pseudo)}")


def _refusal(what: str) -> ValueError:
    return ValueError(
        f"{what!r} is not among what can be asked: elements, #id, .class, [attribute], :not(), :is(), descendants, "
        "children with '>', alternatives with ',', and at the end ::attr(name) or ::text"
    )


def _steps(tree: Any) -> Iterator[Step]:
    """Yield the steps of a parsed selector from the outside in."""
    chain: list[Any] = [tree]
    combinators: list[str] = []
    # The tree leans to the left: "a b > c" is ((a b) > c).
    while type(chain[-1]).__name__ == "CombinedSelector":
        last: Any = chain.pop()
        if last.combinator not in (" ", ">"):
            raise _refusal(last.combinator)
        combinators.append(last.combinator)
        chain += [last.subselector, last.selector]
        if len(chain) > _MOST_STEPS:
            raise ValueError(f"it has more than {_MOST_STEPS} steps")
    chain.reverse()
    combinators.reverse()
    for index, part in enumerate(chain):
        yield Step(_compound(part), within=index > 0 and combinators[index - 1] == ">")


def _compound(tree: Any) -> Compound:
    """Return the compound that a parsed selector for one element stands for."""
    made: dict[str, Any] = {"classes": set(), "tests": [], "without": [], "any_of": []}
    while True:
        match type(tree).__name__:
            case "Element":
                if tree.namespace not in (None, "*"):
                    raise _refusal(f"{tree.namespace}|")
                made["tag"] = tree.element.lower() if tree.element else None
                break
            case "Class":
                made["classes"].add(tree.class_name)
            case "Hash":
                made["tests"].append(_Test("id", "=", tree.id, False)) if "id" in made else made.update(id=tree.id)
            case "Attrib":
                made["tests"].append(_test(tree))
            case "Negation":
                made["without"].append(_compound(tree.subselector))
            case "Matching" | "SpecificityAdjustment":
                made["any_of"].append(tuple(_compound(inner) for inner in tree.selector_list))
            case "CombinedSelector":
                raise _refusal(tree.combinator.strip() or "a blank within brackets")
            case _:
                name = getattr(tree, "ident", getattr(tree, "name", "has"))
                raise _refusal(f":{name}")
        tree = tree.selector
    return Compound(
        tag=made["tag"],
        id=made.get("id"),
        classes=frozenset(made["classes"]),
        tests=tuple(made["tests"]),
        without=tuple(made["without"]),
        any_of=tuple(made["any_of"]),
    )


def _test(tree: Any) -> _Test:
    if tree.namespace not in (None, "*"):
        raise _refusal(f"{tree.namespace}|")
    value = "" if tree.value is None else str(tree.value.value)
    return _Test(tree.attrib.lower(), tree.operator, value, getattr(tree, "flag", None) == "i")
