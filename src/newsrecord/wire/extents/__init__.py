"""Find where the story of a text begins and ends, and the lines within it that are no part of it."""
