"""Turn a paragraph into the names and pronouns in it, outside of quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from newsrecord.prose.lexicon import Lexicon
from newsrecord.prose.marks import Passage
from newsrecord.prose.people.spelling import PREFIX, SUFFIXES, bare, fold, name_key, strip_possessive
from newsrecord.prose.people.titles import (
    PARTICLES,
    belongs,
    is_calling,
    may_precede,
    opens_with_role,
    past_post,
    trails,
)

__all__ = [
    "Form",
    "Mention",
    "MentionReader",
    "is_headline",
]

FormKind = Literal["full", "single", "body", "he", "she"]

_SURNAME_OPENERS: Final = frozenset("de del della der di du van von".split())
"""Those of them that with a capital open a surname: "Van der Meer said"; "Al" and "Ben" are given names."""
_MAX_NICKNAME: Final = 24
_MAX_HEADLINE: Final = 200
_SHORTEST: Final = 10
"""Letters that an office's field and a full name have at least."""
_PARENTAGE: Final = 2
"""Words behind a German "von", itself among them, that are a surname."""
_COMPOUND: Final = 6
"""Letters that a compound has more of."""
_GERMAN_LINKS: Final = frozenset({"von", "zu"})
_OFFICE: Final = 60
"""Letters of an office and the first words of what it is held for."""
_MOST_WORDS: Final = 5
"""Words of a name; what is longer is a headline or a title."""


def _upper_letters() -> str:
    # The alphabets with capitals: Latin, Greek, Cyrillic, Armenian; a script without them has no names for us to see.
    blocks = (range(0x41, 0x5B), range(0xC0, 0x590), range(0x1E00, 0x2000))
    return "".join(chr(code) for block in blocks for code in block if chr(code).isupper())


_UPPER: Final = _upper_letters()
_CAPITAL: Final = rf"(?:(?:[{_UPPER}]\.){{2,5}}|{PREFIX}?[{_UPPER}][\w’'\-]{{0,40}}\.?)"
_INNER: Final = "|".join(sorted(PARTICLES))
_BOUND: Final = rf"[&\-–][{_UPPER}][\w’'\-]{{0,40}}|[ \u00a0]&[ \u00a0]{_CAPITAL}"
_WORD: Final = rf"[ \u00a0](?:(?:{_INNER})[ \u00a0]|in ['’]t ){{0,2}}{_CAPITAL}|{_BOUND}"
_RUN: Final = rf"{_CAPITAL}(?:{_WORD}){{0,9}}"
_CONTRACTION: Final = re.compile(r"['’]")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.){1,6}")


class Form(NamedTuple):
    """What one or more words with capitals say, wherever they stand."""

    kind: FormKind
    name: str
    """The name without titles."""
    key: str
    """The surname, or the whole name of a body, in lower case."""
    given: str
    """The first word of the name in lower case."""
    titles: tuple[str, ...]
    """The words before the name, in lower case."""
    possessive: bool


class Mention(NamedTuple):
    """A form where it stands."""

    start: int
    end: int
    form: Form


def is_headline(text: str, lexicon: Lexicon) -> bool:
    """Return whether *text* is written like a headline in English: all but the smallest words have a capital.

    >>> from newsrecord.prose.lexicon import load_lexicon
    >>> lexicon = load_lexicon("en")
    >>> is_headline("Port Shut As Storm Nears the Coast", lexicon), is_headline("Sen. Ana Ruiz met Lee.", lexicon)
    (True, False)
    """
    if len(text) > _MAX_HEADLINE:
        return False
    words = text.split()
    small = lexicon.small_words
    lower = [word for word in words if len(word) > 2 and word[0].islower()]
    if len(lower) * 2 > len(words):
        return False
    lower = [word for word in lower if bare(word) not in small]
    upper = [word for word in words if len(word) > 2 and word[0].isupper() and word.lower() not in small]
    return len(upper) > 2 and len(lower) * 11 <= len(upper)


@lru_cache(maxsize=16)
def _pattern(pronouns: frozenset[str]) -> re.Pattern[str]:
    small = "|".join(sorted(pronouns, key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<!\w)(?:{_RUN}|(?:{small})(?!\w))" if small else rf"(?<!\w){_RUN}")


class MentionReader:
    """Reads the mentions of paragraphs; what the same words say is worked out once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._pattern = _pattern(lexicon.he_forms | lexicon.she_forms)
        self._posted = [f" {preposition} " for preposition in lexicon.posting_prepositions]
        self._read: dict[str, tuple[Mention, ...]] = {}
        self.quoted: dict[str, Form] = {}
        """The full names that stand inside quotation marks, by surname; the first of each."""

    def mentions(self, text: str, passages: Sequence[Passage] = ()) -> list[Mention]:
        """Return the mentions outside of *passages*, in order.

        >>> from newsrecord.prose.lexicon import load_lexicon
        >>> reader = MentionReader(load_lexicon("en"))
        >>> [(m.form.kind, m.form.name) for m in reader.mentions("On Monday Sen. Ana Ruiz said she met Lee.")]
        [('full', 'Ana Ruiz'), ('she', 'she'), ('single', 'Lee')]
        """
        found: list[Mention] = []
        at, index = 0, 0
        for match in self._pattern.finditer(text):
            start, run = match.start(), match.group()
            forms = self._read.get(run)
            if len(run) > _SHORTEST and run.count(" ") > 1 and (name := self._past_role(text, start, run)):
                start, run = start + name, run[name:]
                forms = self._read.get(run)
            if forms is None:
                forms = self._read[run] = tuple(self._read_run(run))
            if not forms:
                continue
            while index < len(passages) and passages[index].end <= start:
                index += 1
                at = passages[index - 1].end
            inside = index < len(passages) and passages[index].start <= start
            for begin, end, form in forms:
                if inside:
                    if form.kind == "full":
                        self.quoted.setdefault(form.key, form)
                elif start + begin >= at:
                    mention = Mention(start + begin, start + end, form)
                    if found and index and passages[index - 1].end == mention.start - 1:
                        joined = _join(text, found[-1], passages[index - 1], mention)
                        if joined is not None:
                            found[-1] = joined
                            continue
                    found.append(mention)
        return found

    def _past_role(self, text: str, start: int, run: str) -> int:
        """Return where the name begins in *run*, which opens with what an office is held for; 0 if it does not."""
        lexicon = self._lexicon
        front = text[max(0, start - _OFFICE) : start]
        last = front.rsplit(None, 1)[-1] if front.strip() else "."
        german = lexicon.capital_nouns and last.islower()
        opening = "" if last[-1] in ".!?:" else last
        if (lexicon.fields_before_names or german) and opens_with_role(opening, run.split(" "), lexicon):
            return run.find(" ") + 1
        if not any(preposition in front for preposition in self._posted):
            return 0
        before = front.split()
        at = len(before) - 1
        # "director for the Middle East and North Africa Ana Ruiz"
        while at > 0 and (before[at][0].isupper() or before[at] in lexicon.determiners or before[at] in lexicon.breaks):
            at -= 1
        if at < 1 or before[at] not in lexicon.posting_prepositions:
            return 0
        words = run.split(" ")
        name = past_post([*before, *words], at, lexicon) - len(before)
        return sum(map(len, words[:name])) + name if 0 < name < len(words) else 0

    def read_name(self, words: str) -> Form | None:
        """Return the last name in *words*, such as a source."""
        forms = [mention.form for mention in self._read_run(words)]
        return forms[-1] if forms else None

    def _read_run(self, run: str) -> list[Mention]:
        """Return the forms in words with capitals: "On Monday Sen. Ruiz" has one."""
        low, lexicon = run.lower(), self._lexicon
        if low in lexicon.he_forms or low in lexicon.she_forms:
            kind: FormKind = "he" if low in lexicon.he_forms else "she"
            return [Mention(0, len(run), Form(kind, low, low, low, (), False))]
        found: list[Mention] = []
        words: list[str] = []
        start = at = 0
        if low in lexicon.no_names:
            return found
        parts = run.replace("\u00a0", " ").split(" ")
        for index, word in enumerate(parts):
            end = at + len(word)
            if word in _GERMAN_LINKS and words and lexicon.capital_nouns and _links(word, len(parts) - index):
                # "Nominierung von Ana Ruiz", but "Ana von Ruiz"
                words, start = [], end + 1
            elif not word or (
                self._is_stop(word, opens=not words and index + 1 < len(parts))
                and not self._is_article(word, inner=bool(words) and index + 1 < len(parts))
            ):
                self._close(found, words, start)
                words, start = [], end + 1
            else:
                words.append(word)
                if self._ends_name(word):
                    self._close(found, words, start)
                    words, start = [], end + 1
            at = end + 1
        self._close(found, words, start)
        return found

    def _is_stop(self, word: str, *, opens: bool) -> bool:
        """Return whether *word* is no part of a name; *opens* where another word follows and none is in front."""
        if word[0].islower():
            # The pattern lets particles only stand inside.
            return False
        low = bare(word)
        # "In June Lee said": a month in front is no given name, though "May said" has a surname.
        if low in self._lexicon.no_names:
            return True
        if opens and low in self._lexicon.times:
            # "Jan Lee" is no month without its stop.
            return low not in self._lexicon.abbreviations or low not in self._lexicon.names_too or word[-1] == "."
        return not low.isalpha() and _CONTRACTION.split(low, 1)[0] in self._lexicon.pronouns

    def _is_article(self, word: str, *, inner: bool) -> bool:
        """Return whether *word* is an article with a capital inside of a name: "Yann Le Goff"."""
        low, lexicon = word.lower(), self._lexicon
        return inner and word[0].isupper() and low in lexicon.articles and low in lexicon.determiners

    def _ends_name(self, word: str) -> bool:
        last = word[-1]
        if strip_possessive(word) != word:
            return True
        return last == "." and not (bare(word) in self._lexicon.abbreviations or _INITIALS.fullmatch(word))

    def _close(self, found: list[Mention], words: list[str], start: int) -> None:
        """Add the form of the words gathered, if they name anybody."""
        if not words:
            return
        end = start + sum(map(len, words)) + len(words) - 1
        form = self._form(words)
        if form is not None:
            found.append(Mention(start, end, form))

    def _form(self, words: list[str]) -> Form | None:
        lexicon = self._lexicon
        if len(words) == 1 and words[0].isalpha() and not words[0].isupper():
            # The most of the names by far: "Ruiz".
            low = words[0].lower()
            if low in lexicon.bodies:
                return Form("body", words[0], low, low, (), False)
            if low[-1] == "s" and low[:-1] in lexicon.origins:
                return None
            known = low in lexicon.callings or (len(low) > _COMPOUND and is_calling(low, lexicon))
            if known and low not in lexicon.names_too:
                return None
            return Form("single", words[0], fold(low), fold(low), (), False)
        stripped = strip_possessive(words[-1])
        possessive = stripped != words[-1]
        words = [*words[:-1], stripped.rstrip("'’-")]
        lows = [bare(word) for word in words]
        while trails(words, lexicon):
            words, lows = words[:-1], lows[:-1]
        last = len(words) - 1
        if "&" in words or not lexicon.bodies.isdisjoint(lows[-2:]) or (not last and _is_acronym(words[0])):
            while len(words) > 1 and lows[-len(words)].endswith(lexicon.origin_endings):
                words = words[1:]
            name = " ".join(words).rstrip(".,;:'’-")
            return Form("body", name, name.lower(), name.lower(), (), possessive)
        split = 0
        for index, low in enumerate(lows):
            named = index == last and low in lexicon.names_too and (not index or may_precede(words[index - 1], lexicon))
            named = named or (last == 1 and not index and low in lexicon.given_too)
            # "Islamic State" ends with a word that else stands before names.
            called = low in lexicon.callings or (index < last and is_calling(low, lexicon))
            if (called or (index < last and belongs(low, last - index, lexicon))) and not named:
                split = index + 1
        while split < last and words[split] in PARTICLES:
            split += 1
        name = " ".join(words[split:])
        if split > last or _INITIALS.fullmatch(name):
            return None
        name = name if lows[-1] in SUFFIXES else name.rstrip(".,;:'’-")
        given = fold(lows[split])
        if lows[-1].endswith("s") and lows[-1][:-1] in lexicon.origins:
            # "Senate Republicans" are many.
            return None
        if not name or len(words) - split > _MOST_WORDS:
            return None
        kind: FormKind = "single" if split == last or given in _SURNAME_OPENERS else "full"
        return Form(kind, name, name_key(name), given, tuple(lows[:split]), possessive)


def _links(word: str, left: int) -> bool:
    """Return whether a German preposition joins a noun to a name, with *left* words from it on."""
    return word == "zu" or (word == "von" and left > _PARENTAGE)


def _join(text: str, first: Mention, passage: Passage, last: Mention) -> Mention | None:
    """Return the name with a nickname in marks inside of it: 'Robert "Bob" Keane'."""
    nick = text[passage.start : passage.end]
    if first.end != passage.start - 1 or len(nick) > _MAX_NICKNAME or len(nick.split()) > 2 or not nick[1:2].isupper():
        return None
    if first.form.kind != "single" or last.form.kind != "single" or first.form.possessive or last.form.titles:
        return None
    name = f"{first.form.name} {nick} {last.form.name}"
    form = last.form._replace(kind="full", name=name, given=first.form.given, titles=first.form.titles)
    return Mention(first.start, last.end, form)


def _is_acronym(word: str) -> bool:
    return 1 < len(word) < 7 and word.isalpha() and word.isupper()
