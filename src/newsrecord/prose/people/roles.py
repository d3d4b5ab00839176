"""Tell whom a description means: "the senator", "the company"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.people.figures import Figure
from newsrecord.prose.people.spelling import bare
from newsrecord.prose.people.story import Story
from newsrecord.prose.people.trail import choose, fits_pronoun

__all__ = ["follow_roles", "resolve_role", "sex_of"]

_BACK: Final = 2
"""Paragraphs in front of a pronoun in which descriptions are followed."""
_SPAN: Final = 80
_NOUNS: Final = 4
_ALONE: Final = 2.2
"""How much heavier than anybody else the person must be whom a writer's variation means."""


def sex_of(words: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return "he" or "she" where the words of a description tell."""
    # "the mother-of-two"
    lows = {bare(word).split("-of-", 1)[0] for word in words}
    if lows & lexicon.masculine:
        return "he"
    return "she" if lows & lexicon.feminine else None


def resolve_role(source: str, block: int, at: int, story: Story) -> Figure | None:
    """Return the person or body introduced before that a definite description stands for.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> story = Story(["Sen. Ana Ruiz spoke.", "The senator left."], load_lexicon("en"), {})
    >>> story.walk(1, 0)
    >>> resolve_role("The senator", 1, 0, story).name
    'Ana Ruiz'
    """
    lexicon = story.lexicon
    words = source.partition(",")[0].split()
    if len(words) < 2 or words[0].lower() not in lexicon.definite:
        return None
    stop = next((i for i, word in enumerate(words) if i > 1 and word.lower() in lexicon.inside), len(words))
    head, given = bare(words[stop - 1].strip("“”\"'’‘")), words[1 : stop - 1]
    if head in lexicon.plural_nouns or (head.endswith("s") and not head.endswith("ss")):
        return None
    story.register.learn_all()
    if head in lexicon.collectives:
        return None if given or stop < len(words) else _body(head, block, at, story)
    found = [figure for figure in story.register.nouns.get(head, ()) if figure.kind == "person"]
    if found:
        return _among(found, given, block, at, story)
    placed = stop + 1 < len(words) and words[stop].lower() in lexicon.from_places and words[stop + 1][0].isupper()
    return _variation(head, given, block, at, story) if stop == len(words) or placed else None


def follow_roles(block: int, at: int, story: Story) -> None:
    """Add those to the trail whom descriptions mean that open sentences in front of a place: "The senator left."."""
    for index in range(max(0, block - _BACK), block + 1):
        starts = story.trail.sentences(index)
        text = story.paragraphs[index]
        for number in range(story.followed.get(index, 0), len(starts)):
            start = starts[number]
            if index == block and start >= at:
                break
            story.followed[index] = number + 1
            figure, length = _opening(text[start : start + _SPAN], index, start, story)
            if figure is not None:
                story.insert(figure, (index, start, start + length))


def _opening(text: str, block: int, start: int, story: Story) -> tuple[Figure | None, int]:
    """Return whom the description means that a sentence opens with, and its length; somebody new for "A woman"."""
    lexicon = story.lexicon
    first, _, rest = text.partition(" ")
    words = rest.split()
    if first.lower() not in lexicon.determiners or not (length := _phrase(words, story)):
        return None, 0
    head, phrase = bare(words[length - 1]), " ".join([first, *words[:length]])
    if first.lower() in lexicon.definite:
        figure = resolve_role(phrase, block, start, story)
        if figure is not None:
            return (figure if figure.kind == "person" else None), len(phrase)
        # "The woman who started it all" is told by that from those named before.
        if length == len(words) or words[length].lower() not in lexicon.relatives:
            return None, 0
    figure = Figure(kind="person", is_certain=True)
    figure.add_sex(sex_of([head], lexicon))
    return figure, len(phrase)


def _phrase(words: Sequence[str], story: Story) -> int:
    """Return how many words behind a determiner make a description: up to the last noun for people among the first."""
    lexicon = story.lexicon
    length = 0
    for index, word in enumerate(words[:_NOUNS]):
        low = bare(word)
        people = low in lexicon.callings or low in lexicon.stations or low in story.register.nouns
        if people or low in lexicon.masculine or low in lexicon.feminine:
            length = index + 1
        if not word[-1].isalnum() or low in lexicon.no_names or low in lexicon.cues:
            break
    return length if length and bare(words[length - 1]) == words[length - 1].lower() else 0


def _within(figures: list[Figure]) -> Callable[[Figure], float]:
    return lambda figure: 1.0 if figure in figures else 0.0


def _among(found: list[Figure], given: Sequence[str], block: int, at: int, story: Story) -> Figure | None:
    """Return the one of those known by the noun whom the other words of the description fit."""
    scores = [sum(_matches(word, figure) for word in given) for figure in found]
    best = max(scores)
    left = [figure for figure, score in zip(found, scores, strict=True) if score == best]
    figure = left[0] if len(left) == 1 else _nearest(left, block, at, story)
    if figure is None:
        return None
    # "the French president" is not the only president of the story, unless it is he of whom it speaks.
    strange = [bare(word) for word in given if word[:1].isupper() and not _matches(word, figure)]
    if not story.lexicon.origins.isdisjoint(strange):
        return None
    if strange and story.trail.pick(block, at, fits_pronoun(None)) is not figure:
        return None
    return figure


def _nearest(left: list[Figure], block: int, at: int, story: Story) -> Figure | None:
    """Return the one of several of whom a passage speaks, None where it speaks more of somebody else."""
    ranked = story.trail.weigh(block, at, _within(left))
    figure = choose(ranked, _ALONE)
    others = story.trail.weigh(block, at, fits_pronoun(None))
    return figure if figure is not None and others and ranked[0][0] * 2 > others[0][0] else None


def _matches(word: str, figure: Figure) -> bool:
    low = bare(word)
    return low in figure.marks or any(_shortens(mark, low) for mark in figure.marks)


def _shortens(short: str, word: str) -> bool:
    """Return whether *short* is an abbreviation of *word*: "vt" of "vermont"."""
    if not 1 < len(short) < 6 or len(short) >= len(word) or short[0] != word[0]:
        return False
    letters = iter(word)
    return all(letter in letters for letter in short)


def _variation(head: str, given: Sequence[str], block: int, at: int, story: Story) -> Figure | None:
    """Return the person of whom alone a passage speaks, if the description is one that writers vary names by."""
    lexicon = story.lexicon
    special = any(bare(word) in lexicon.origins or word[:1].isupper() for word in given)
    aged = any(word.endswith(lexicon.aged) for word in given)
    if not (aged or _varies(head, lexicon) or (special and (head in lexicon.callings or head in lexicon.feminine))):
        return None
    ranked = story.trail.weigh(block, at, fits_pronoun(sex_of([head], lexicon)))
    names = [word for word in given if word[:1].isupper()]
    fitting = [figure for _, figure in ranked if names and all(_matches(word, figure) for word in names)]
    if len(fitting) == 1:
        return fitting[0]
    if any(bare(word) in lexicon.origins for word in names):
        # "the French president" is nobody whom the story has not called French.
        return None
    if not ranked or (len(ranked) > 1 and ranked[0][0] < (_ALONE + bool(names)) * ranked[1][0]):
        return None
    figure = ranked[0][1]
    if aged:
        # "the 29-year-old shop assistant"
        return figure
    offices = lexicon.callings - lexicon.honorifics - lexicon.situations
    if head in offices and head not in lexicon.stations and figure.nouns & offices:
        return None
    return figure


def _varies(head: str, lexicon: Lexicon) -> bool:
    """Return whether writers vary a name by the noun: "the striker", "the Spaniard", "the 27-year-old"."""
    if head in lexicon.stations or head in lexicon.natives:
        return True
    if lexicon.natives and (head in lexicon.callings or head in lexicon.origins):
        return True
    return head.endswith(lexicon.aged)


def _body(head: str, block: int, at: int, story: Story) -> Figure | None:
    named = [figure for figure in story.register.nouns.get(head, ()) if figure.kind == "body"]
    if named:
        return named[0] if len(named) == 1 else story.trail.pick(block, at, _within(named))
    if head in story.lexicon.public:
        return None
    return story.trail.pick(block, at, lambda figure: float(figure.kind == "body"))
