"""Find the dates of a story, and read the forms in which dates are printed."""
