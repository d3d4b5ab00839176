"""Turn the quotes of a record into marks upon its text and a legend that says whose they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsrecord.model.markup import Mark, escape_attribute, escape_text
from newsrecord.model.phrases import say_number
from newsrecord.model.quote import Quote, QuoteKind
from newsrecord.model.voices import Voice, Voices, number_voices

__all__ = ["QuoteMarks"]

# Colours that people with any of the common colour-blindnesses tell apart: M. Okabe and K. Ito, "Color Universal
# Design" (2008), dark and light ones in turns.  Its yellow is left out, because a line of it is lost on paper; its
# black comes last, as the colour of the text, which is white in a dark notebook.
_COLOURS: Final = (
    ("#0072b2", "rgba(0,114,178,.2)"),
    ("#e69f00", "rgba(230,159,0,.2)"),
    ("#009e73", "rgba(0,158,115,.2)"),
    ("#cc79a7", "rgba(204,121,167,.2)"),
    ("#d55e00", "rgba(213,94,0,.2)"),
    ("#56b4e9", "rgba(86,180,233,.2)"),
    ("currentcolor", "rgba(128,128,128,.2)"),
)
_UNNAMED: Final = ("#808080", "none")
# Lines and not tints tell the kinds: browsers print borders, and leave backgrounds out.
_LINES: Final[dict[QuoteKind, str]] = {"direct": "solid", "mixed": "dashed", "indirect": "dotted"}

_LONGEST_NAME: Final = 200
_LONGEST_TITLE: Final = 120
_LABEL: Final = "line-height:0;user-select:none"
"""Numbers part no lines, and are not copied with the words."""
_ITEM: Final = "display:inline-block;margin:0 1.5em .3em 0"


class QuoteMarks:
    """The marks upon one record's text, made block by block as they are asked for.

    >>> from newsrecord import Span
    >>> quote = Quote(text="Yes", spans=(Span(block=0, start=0, end=3),))
    >>> marks = QuoteMarks([quote])
    >>> marks.of_block(0)[0].behind
    '<sup style="line-height:0;user-select:none">[?]</sup>'
    """

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self._quotes = quotes
        self._voices: Voices = number_voices(quotes)
        self._pieces: dict[int, list[tuple[int, int]]] = {}
        for number, quote in enumerate(quotes):
            for piece, span in enumerate(quote.spans):
                self._pieces.setdefault(span.block, []).append((number, piece))

    def number_in(self, block: int) -> int:
        """Return how many pieces of quotes stand in *block*."""
        return len(self._pieces.get(block, ()))

    def of_block(self, block: int, longest: int | None = None) -> list[Mark]:
        """Return the marks upon the text of *block*, of which *longest* characters are shown."""
        found = []
        for number, piece in self._pieces.get(block, ()):
            quote, voice = self._quotes[number], self._voices.of_quotes[number]
            span = quote.spans[piece]
            if longest is None or span.start < longest:
                about = escape_attribute("title", _title(quote, voice)) + f' style="{_style(voice, quote.kind)}"'
                # A quote that its attribution interrupts has its number once, where it ends.
                label = f'<sup style="{_LABEL}">{voice.label}</sup>' if piece == len(quote.spans) - 1 else ""
                found.append(Mark(span.start, span.end, "mark", about, label))
        return found

    @property
    def number_of_voices(self) -> int:
        """How many entries the legend has."""
        return len(self._voices.every)

    def legend_head(self) -> str:
        """Return what the lines mean, where there are several."""
        kinds = {quote.kind for quote in self._quotes}
        if kinds <= {"direct"}:
            return ""
        lines = (
            f'<span style="border-bottom:2px {line}">{kind}</span>' for kind, line in _LINES.items() if kind in kinds
        )
        return " \u00b7 " + " ".join(lines)

    def legend(self) -> Iterator[str]:
        """Yield an entry for each voice: its number in its own colours, who it is, how many quotes."""
        for voice in self._voices.every:
            swatch = f'<span style="{_style(voice, "direct")}">{voice.label}</span>'
            name = escape_text(_cut(voice.name, _LONGEST_NAME))
            yield f'<li style="{_ITEM}">{swatch} {name} \u00b7 {say_number(voice.count, "quote")}</li>'


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest] + " [cut]"


def _style(voice: Voice, kind: QuoteKind) -> str:
    """Return the look of a voice and a kind: a tint and a line, in colours that dark and light notebooks let through.

    Past the last colour the first comes again without the tint, and then with a line above too.
    """
    round_, place = divmod(voice.number - 1, len(_COLOURS))
    colour, tint = _COLOURS[place] if voice.number else _UNNAMED
    tint = tint if round_ <= 0 else "none"
    above = f";border-top:1px solid {colour}" if round_ > 1 else ""
    return f"background:{tint};color:inherit;border-bottom:2px {_LINES[kind]} {colour}{above}"


def _title(quote: Quote, voice: Voice) -> str:
    """Return who said it, by which words where that is told, and how it is told where it is not word for word."""
    attribution = quote.attribution
    words = []
    if attribution is not None:
        # "he" says who speaks only as long as nobody is named.
        words = [attribution.source] if not voice.number and attribution.source else []
        words += [attribution.cue] if attribution.cue else []
    by = f' ("{_cut(" ".join(words), _LONGEST_TITLE // 2)}")' if words else ""
    return _cut(voice.name, _LONGEST_TITLE) + by + (f", {quote.kind}" if quote.kind != "direct" else "")
