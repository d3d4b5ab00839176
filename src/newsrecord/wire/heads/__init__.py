"""Find what stands above the story of a text: headline, breadcrumb, summary."""
