"""Who a story speaks of: the names, descriptions and pronouns in it, and whom they mean."""
