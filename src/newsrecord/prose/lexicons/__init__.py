"""The words of saying of each language: data, one module a language."""
