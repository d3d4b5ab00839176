"""Find the readers' comments of a page or a text, and which of them answers which."""
