"""Read a page: bytes to text, text to a tree, the tree walked once to an outline."""
