"""Find the lines of a text that name its authors."""
