"""Find what the data of a page's scripts say of the story."""
