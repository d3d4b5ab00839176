"""Sphinx settings, and the two things the reference needs beyond them: the table of issue codes and the short names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "newsrecord"
author = "The newsrecord authors"
copyright = "2026, The newsrecord authors"  # noqa: A001  # the name Sphinx wants

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "newsrecord"
html_copy_source = False
# Docstrings name public things in single backticks.
default_role = "py:obj"
highlight_language = "pycon"
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
python_maximum_signature_line_length = 88
python_use_unqualified_type_names = True
# Sphinx cannot follow these to pages of their own: they belong to Python and to libraries whose documentation would
# have to be fetched, and the build works without a network; the last are lists of words that a field may hold.
nitpick_ignore_regex = [
    ("py:.*", r"(attrs?|collections|datetime|dt|hypothesis|pathlib|typing|st|strategies)(\..{1,80})?"),
    ("py:.*", r"(None|bool|bytes|dict|float|frozenset|int|list|object|set|str|tuple|type|ExceptionGroup|ValueError)"),
    ("py:.*", r"(Any|Callable|Final|Iterator|Literal|Mapping|Path|SearchStrategy|Sequence)"),
    # What the gazetteer is made of is not public; what it does is its protocol's.
    ("py:.*", r"(.{1,80}\.)?Index"),
    ("py:.*", r"(.{1,80}\.)?(Access|AuthorKind|LocationKind|QuoteKind|Severity|SourceKind)"),
]


def _issue_codes() -> list[str]:
    """Return the lines of a table of all issue codes."""
    from newsrecord import ISSUE_CODES  # noqa: PLC0415  # the tests import this file where Sphinx is not installed

    lines = [".. list-table::", "   :header-rows: 1", "   :widths: 25 75", "", "   * - Code", "     - Meaning"]
    for code, meaning in ISSUE_CODES.items():
        lines += [f"   * - ``{code}``", f"     - {meaning}"]
    return lines


def _resolve(app: Sphinx, env: Any, node: Any, content: Any) -> Any:
    """Follow a class by the name that users import it under."""
    import newsrecord  # noqa: PLC0415

    target = node.get("reftarget", "")
    if node.get("refdomain") != "py":
        return None
    # "newsrecord.model.byline.Byline.names" is documented as "newsrecord.Byline.names".
    parts = target.split(".")
    for index, part in enumerate(parts):
        if part in newsrecord.__all__:
            name = ".".join(["newsrecord", *parts[index:]])
            domain = env.get_domain("py")
            found = domain.find_obj(env, None, None, name, node.get("reftype"), 0) or domain.find_obj(
                env, None, None, name, "obj", 0
            )
            if found:
                return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", name, node, content)
    return None


def _read_sections(app: Sphinx, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """Turn the Args, Returns and Raises of a docstring into fields."""
    from sphinx.ext.napoleon import Config, GoogleDocstring  # noqa: PLC0415

    # The extension itself would take the words before a colon in a field's docstring for its type.
    if what not in {"attribute", "data", "property"}:
        lines[:] = GoogleDocstring(list(lines), Config(), app, what, name, obj, options).lines()


def setup(app: Sphinx) -> None:
    """Add the directive ``issue-codes`` and the resolver of short names."""
    from docutils import nodes  # noqa: PLC0415
    from docutils.statemachine import StringList  # noqa: PLC0415
    from sphinx.util.docutils import SphinxDirective  # noqa: PLC0415

    class IssueCodes(SphinxDirective):
        def run(self) -> list[nodes.Node]:
            holder = nodes.container()
            self.state.nested_parse(StringList(_issue_codes(), source="newsrecord.ISSUE_CODES"), 0, holder)
            return holder.children

    app.add_directive("issue-codes", IssueCodes)
    app.connect("autodoc-process-docstring", _read_sections)
    app.connect("missing-reference", _resolve)
