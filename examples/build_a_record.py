"""Build a record by hand, check it, and write it as Markdown.

It prints:
    <Article 'Ferry runs again' by Ana Ruiz: 2 blocks, 1 quote>
    no issues
    reply_to is refused: Article.comments[0].reply_to
"""

from __future__ import annotations

import attrs

from newsrecord import Article, Author, Byline, Comment, Heading, InvalidField, Paragraph, annotate, validate

article = annotate(
    Article(
        headline="Ferry runs again",
        byline=Byline(text="By Ana Ruiz", authors=(Author(name="Ana Ruiz"),)),
        body=(
            Heading(text="Eleven days"),
            Paragraph(text='"We asked eleven yards," said Jonas Berg.'),
        ),
        language="en",
    )
)
print(repr(article))
print(*validate(article) or ["no issues"])

try:
    attrs.evolve(article, comments=(Comment(text="At last.", reply_to=0),))
except InvalidField as error:
    print("reply_to is refused:", error.path)
