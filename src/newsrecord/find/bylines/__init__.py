"""Find who wrote a story, and read the lines that say so."""
