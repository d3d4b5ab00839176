"""Find the body of a story, and cut what publishers put between and around its paragraphs."""
