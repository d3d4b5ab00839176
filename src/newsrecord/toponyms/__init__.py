"""Find the places that a story names, and tell which places they are."""
