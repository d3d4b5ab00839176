"""Annotate prose: quotes and who said them."""
