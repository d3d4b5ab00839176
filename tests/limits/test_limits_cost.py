"""What hostile pages may cost at most: time beside lxml's on the same bytes, memory beside their own size."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import lxml.html
import pytest

from builders import REPEATED
from newsrecord import extract_html
from newsrecord.notes import ANNOTATIONS

MOST_TIMES = 40
# Pages of some hundred kilobytes, where what is bounded by a constant does not show.
NUMBER = 8_000
# lxml stops building a list within a list at its own limit of depth, and so takes no time for the rest.  Quotations
# cost their number, not their bytes: finding them is another promise than reading the page.
SHAPES = sorted(set(REPEATED) - {"lists", "quotes"})


@pytest.mark.parametrize("shape", SHAPES)
def test_reading_takes_at_most_forty_times_what_lxml_takes(timed, page, shape):
    """Whatever a page repeats, reading it is a constant beside parsing it."""
    data = page(REPEATED[shape](NUMBER)).encode()
    for _ in range(5):
        ratio = timed(extract_html, data) / timed(lxml.html.document_fromstring, data)
        # A neighbour on the machine may spoil some measurements, not all.
        if ratio <= MOST_TIMES:
            return
    raise AssertionError(f"{ratio:.0f} times lxml on {len(data)} bytes")


# Growth of the peak beside the size of the input, in a process of its own: what others left behind does not count. A
# beginning of the page is read first, so that the places and patterns that any page loads do not count either.
MEMORY = """
import sys
from newsrecord import LimitExceeded, extract_html
kind, size, annotate = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
sentence = "<p>The river rose by %d centimetres in Lund on Sunday, the mayor of the town said in the afternoon.</p>"
said = "It rained %d hours in Lund on Sunday, said Ana Roe, the mayor. “We had to leave the house,” she said on Monday."
data = {
    "text": lambda: "".join(sentence % n for n in range(size // 104)).encode(),
    "talk": lambda: "".join(f"<p>{said % n}</p>" for n in range(size // 128)).encode(),
    "one text": lambda: b"<p>" + b"It rained in Lund on Sunday. " * (size // 29) + b"</p>",
    "tags": lambda: b"<p>x</p>" * (size // 8),
    "refused": lambda: b"<p>word </p>" * (size // 12),
}[kind]()
def peak():
    # What the system tells of a process's resources starts with the peak of the process that started it.
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:"))
extract_html(data[:100_000], annotate=annotate)
before = peak()
found = extract_html(data, annotate=annotate)
print((peak() - before) / len(data))
"""


@pytest.mark.parametrize(
    ("kind", "size", "annotate", "most"),
    [
        # The promise for text-heavy and for tag-dense pages; the tree that lxml makes of the latter takes 42 times.
        ("text", 2_000_000, (), 8),
        ("one text", 2_000_000, (), 8),
        ("tags", 1_000_000, (), 90),
        # In the first two every paragraph holds quotes and places, in the other every sentence a place.
        ("text", 1_000_000, ANNOTATIONS, 10),
        ("talk", 1_000_000, ANNOTATIONS, 11),
        ("one text", 1_000_000, ANNOTATIONS, 9),
        # Nothing of a page past the limit is copied.
        ("refused", 100_000_000, (), 0.1),
    ],
)
def test_memory_grows_with_the_input(kind, size, annotate, most):
    """The peak of a fresh process grows by a bounded multiple of the page."""
    if not Path("/proc/self/status").exists():
        pytest.skip("the system does not tell the peak of a process's memory")
    command = [sys.executable, "-c", MEMORY, kind, str(size), *annotate]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert float(done.stdout) <= most
