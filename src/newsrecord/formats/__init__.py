"""Write records out, and read them back: one standard a module."""
