"""Find the pictures of a story, with the words printed under them."""
