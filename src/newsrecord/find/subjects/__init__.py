"""Find where a story is filed: sections, breadcrumb, tags."""
