"""Save a record as JSON and read it back: the same record, to the last character.

It prints:
    True
    1 field is wrong
    $.url: got 'ftp://courier.example', expected an absolute http or https URL, or null
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import newsrecord

article = newsrecord.parse_text(Path(__file__).with_name("iraq_mosul.txt").read_text("utf-8"))

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "article.json"
    path.write_bytes(newsrecord.to_json(article))
    print(newsrecord.from_json(path.read_bytes()) == article)

# The reader is strict: it takes only what the writer writes, and names every wrong value at once.
document = newsrecord.to_dict(article) | {"url": "ftp://courier.example"}
try:
    newsrecord.from_dict(document)
except newsrecord.InvalidArticle as error:
    print(error.message)
    print(*error.fields, sep="\n")
