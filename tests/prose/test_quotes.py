"""What `find_quotes` takes for a quotation, and how far it reaches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsrecord.model.quote import Quote
from newsrecord.prose.quotes import find_all_quotes, find_quotes


def texts(*paragraphs: str, language: str = "en") -> list[str]:
    return [quote.text for quote in find_quotes(paragraphs, language=language)]


def only(*paragraphs: str, language: str = "en") -> Quote:
    (quote,) = find_quotes(paragraphs, language=language)
    return quote


def test_quotation_with_attribution_behind_is_direct():
    """A sentence in marks with its attribution behind is a direct quotation, marks included."""
    quote = only('"The pier is closed," said Ana Ruiz.')
    assert (quote.text, quote.kind) == ('"The pier is closed,"', "direct")


def test_quotation_behind_a_colon_is_direct():
    """Words behind "said:" are a direct quotation."""
    quote = only('Ana Ruiz said: "The pier is closed."')
    assert (quote.text, quote.kind) == ('"The pier is closed."', "direct")


def test_interrupted_quotation_is_one():
    """A quotation that its attribution interrupts is one quotation with two spans."""
    quote = only('"The pier is closed," Ana Ruiz said on Monday. "It will not open again."')
    assert [span.start for span in quote.spans] == [0, 47]


def test_quotation_taken_up_in_the_same_sentence_is_one():
    """A quotation goes on behind the comma that ends its attribution."""
    assert texts('"The pier," she said, "is closed."') == ['"The pier," "is closed."']


def test_quotation_over_paragraphs_is_one():
    """Paragraphs that each open with a mark, of which the last only closes, are one quotation with a span each."""
    quote = only("“We built the pier.", "“It took ten years.", "“Now it is closed,” said Ana Ruiz.")
    assert [(span.block, span.start) for span in quote.spans] == [(0, 0), (1, 0), (2, 0)]
    assert quote.attribution is not None
    assert quote.attribution.source == "Ana Ruiz"


def test_bare_paragraph_goes_on_with_the_quotation_before():
    """A paragraph that is a quotation and nothing else goes on with the one before it."""
    assert len(only('"The pier is closed," said Ana Ruiz.', '"It will not open again."').spans) == 2


def test_standing_quotation_has_no_attribution():
    """A quotation that nobody is named for has no attribution."""
    assert only('The council met at noon. "The pier is closed for good."').attribution is None


def test_words_that_go_on_a_sentence_are_mixed():
    """Quoted words inside reported speech make a mixed quotation that begins behind the cue."""
    quote = only('Ana Ruiz said that the pier was "closed for good" after the storm.')
    assert (quote.text, quote.kind) == ('that the pier was "closed for good" after the storm', "mixed")


def test_mixed_quotation_before_its_attribution():
    """Reported words before the attribution belong to the quotation from the start of the sentence."""
    quote = only('The pier was "closed for good," Ana Ruiz said.')
    assert (quote.text, quote.kind) == ('The pier was "closed for good,"', "mixed")


def test_mixed_quotation_with_a_later_attribution():
    """The attribution may follow words behind the closing mark."""
    quote = only('The pier is "closed for good" since May, said Ana Ruiz.')
    assert (quote.text, quote.kind) == ('The pier is "closed for good" since May', "mixed")


def test_statement_that_quoted_words_go_on_with_is_mixed():
    """Words before the attribution that the quoted words go on with are the first span of a mixed quotation."""
    quote = only('Closing the pier took far too long, Ruiz said, "as the council had no money at all".')
    assert (len(quote.spans), quote.kind) == (2, "mixed")
    assert quote.text.startswith("Closing the pier took far too long ")


def test_two_attributions_in_a_sentence_are_two_quotations():
    """Each cue of a sentence has the quotation behind it."""
    assert len(find_quotes(['Ruiz called the storm "a warning" and described the pier as "a ruin".'])) == 2


def test_series_behind_one_cue_is_one_quotation():
    """Marks behind marks under one cue are one quotation."""
    assert texts('Ruiz said the pier was "old" and "unsafe".') == ['the pier was "old" and "unsafe"']


def test_label_before_a_statement_is_a_source():
    """A headline's "Name: words 'in marks'" is a mixed quotation."""
    quote = only("Ana Ruiz: The pier 'will not open again'")
    assert (quote.text, quote.kind) == ("The pier 'will not open again'", "mixed")


@pytest.mark.parametrize(
    "text",
    [
        'Fighters of the "Army of the Northern Coast" left the town.',
        'He read "The Long Winter" as a boy.',
        'It was a "great" day for the town.',
        "The film “Night Ferry” opens on Friday.",
        'The beam is 6\' 2" long and 3" wide.',
        "It's the boys' boat and the girls' pier.",
        "Rock 'n' roll in the '90s.",
        "",
        "No marks at all.",
        "\"\" “” ''",
    ],
)
def test_marks_that_quote_nobody(text):
    """Names, titles, scare quotes, inches and apostrophes are no quotations."""
    assert find_quotes([text]) == ()


@pytest.mark.parametrize(
    "text",
    [
        '"We left at dawn," she said.',
        "“We left at dawn,” she said.",
        "''We left at dawn,'' she said.",
        "``We left at dawn,'' she said.",
        "‘We left at dawn,’ she said.",
        "'We left at dawn,' she said.",
        "«We left at dawn», she said.",
        "»We left at dawn«, she said.",
        "„We left at dawn“, she said.",
        "„We left at dawn”, she said.",
        "”We left at dawn”, she said.",
        "「We left at dawn」, she said.",
        "‹We left at dawn›, she said.",
    ],
)
def test_every_pair_of_marks(text):
    """Straight, curly, doubled, low and pointed marks and corner brackets all quote."""
    (found,) = texts(text)
    assert found == text[: len(found)]
    assert text[len(found) :] in {" she said.", ", she said."}


@pytest.mark.parametrize(
    "text",
    [
        "\"He called it 'a ruin' twice,\" she said.",
        "“He called it ‘a ruin’ twice,” she said.",
        "''He told us 'it is a ruin,''' she said.",
        "“He called it “a ruin” twice,” she said.",
        "‘We took the boys’ boat at dawn,’ she said.",
        "\"I can't say that it's new,\" she said.",
    ],
)
def test_nested_marks_stay_inside(text):
    """A quotation in a quotation belongs to the outer one, and an apostrophe closes nothing."""
    assert texts(text) == [text.removesuffix(" she said.")]


def test_possessive_outside_of_marks_closes_nothing():
    """A ‘ inside a word and years such as ’90s are apostrophes."""
    assert texts("In the ‘90s the boys’ boat was old.") == []


def test_french_mark_at_the_head_of_the_next_paragraph():
    """A quotation in pointed marks goes on in a paragraph that opens with either of them."""
    assert len(only("« Nous partons.", "» Demain », dit Claire Morel.", language="fr").spans) == 2


def test_quotation_over_paragraphs_with_an_early_attribution():
    """The attribution in the first paragraph of a long quotation holds for all of it."""
    quote = only("“We built the pier,” Ana Ruiz said. “It took years.", "“Now it is closed.”")
    assert quote.attribution is not None
    assert (len(quote.spans), quote.attribution.source) == (3, "Ana Ruiz")


def test_reported_words_end_before_the_next_cue():
    """Reported words end at the comma before a participle of saying."""
    assert texts('Ruiz called the pier "a ruin" of wood, adding that she was sad.')[0] == 'the pier "a ruin" of wood'


def test_reported_words_end_at_a_dash():
    """Reported words end at a dash."""
    assert texts('Ruiz called the pier "a ruin" — and left.')[0] == 'the pier "a ruin"'


def test_reported_words_before_a_comma_and_more():
    """A conjunction behind "told" and a time leads to the reported words."""
    assert texts('Ruiz said on Monday that the pier was "a ruin".')[0] == 'that the pier was "a ruin"'
    assert texts('Ruiz said Monday the pier was "a ruin".')[0] == 'the pier was "a ruin"'


def test_closing_mark_forgotten():
    """A paragraph that opens with a mark and never closes it is quoted to its end."""
    assert texts("“The pier is closed for good.") == ["“The pier is closed for good."]


def test_opening_mark_in_the_middle_without_partner_is_nothing():
    """A mark that opens inside a sentence and is never closed makes no quotation."""
    assert texts('The "pier is closed.') == []


def test_straight_quotation_left_open_does_not_swallow_the_next():
    """A new opening mark ends the hope for a partner of the one before."""
    assert texts('The "pier is shut. Then "it was closed for good," she said, adding "so it stays" too.')[-1].endswith(
        '"so it stays" too'
    )


def test_attribution_behind_a_full_stop():
    """A short sentence of attribution behind a full stop belongs to the quotation."""
    quote = only('"The pier is closed for good." Ruiz said.')
    assert quote.attribution is not None
    assert quote.attribution.source == "Ruiz"


def test_limit_cuts_and_counts():
    """Past the limit quotations are left out, and counted."""
    quotes, cut = find_all_quotes(['"The pier is closed," he said.'] * 5, limit=3)
    assert (len(quotes), cut) == (3, 2)


_WORDS = [
    "he said",
    "said",
    "Ana Ruiz",
    "Mr.",
    "that",
    "who",
    "told",
    "the town",
    "according to",
    "saying",
    "On Monday",
]
_PIECES = st.lists(
    st.sampled_from(
        [*"\"'“”„‟«»‹›「」『』‘’‚`.,:;?!—-()", *_WORDS, " ", "  ", "''", "``", "sagte", "a-t-il dit", "\n", "\ud800"]
    ),
    max_size=30,
).map("".join)  # fmt: skip


@given(st.lists(_PIECES, max_size=5), st.sampled_from(["en", "de", "fr", "es", None, "xx", "pt-BR"]))
def test_text_is_what_the_spans_say(paragraphs, language):
    """Whatever the input, the text of a quotation is that of its spans, which are disjoint and in order."""
    for quote in find_quotes(paragraphs, language=language):
        assert quote.text == " ".join(paragraphs[s.block][s.start : s.end] for s in quote.spans)
        for before, span in zip(quote.spans, quote.spans[1:], strict=False):
            assert (before.block, before.end) <= (span.block, span.start)


@given(st.text(max_size=200))
def test_any_string_is_read(text):
    """No string makes it fail."""
    assert isinstance(find_quotes([text, text]), tuple)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ('"We left\r\nat six," said Ana Ruiz.', '"We left \nat six,"'),
        ('"We \x00left now," said Ana\x85Ruiz.', '"We  left now,"'),
        ('"We \ud800left now," said Ana Ruiz.', '"We \ufffdleft now,"'),
    ],
)
def test_signs_that_no_record_can_hold_cost_no_quotation(said, text):
    """A line break of Windows and other controls are read as a blank, half a character as U+FFFD; spans stay true."""
    quote = only(said)
    assert quote.text == text
    assert quote.attribution.speaker.name == "Ana Ruiz"
    assert quote.spans[0].length == len(text)


@pytest.mark.parametrize(
    "piece",
    [
        '"a" ',
        "“",
        '"',
        '"“',
        "«»",
        "„a ",
        "'a' ",
        "he said she said ",
        '"a," he said. ',
        "said who ",
        "'' ",
        ", said ",
        "(((",
    ],
)
def test_hostile_repetition_is_read(piece):
    """Thousands of marks, openers and cues are read, and every span fits."""
    text = piece * (20_000 // len(piece)) + ' "The pier is closed," she said.'
    for quote in find_quotes([text]):
        assert quote.text == " ".join(text[span.start : span.end] for span in quote.spans)


def test_long_quotation_is_kept_whole():
    """A quotation of a million characters is one span."""
    quote = only('"' + "word " * 200_000 + 'end," she said.')
    assert len(quote.text) == 1_000_006
