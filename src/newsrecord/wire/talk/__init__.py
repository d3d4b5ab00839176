"""Find readers' comments among the lines of a text, and which of them answers which."""
