"""Find the fields of a record in an outline, one field family a module."""
