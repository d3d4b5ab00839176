"""The words beside the names of places in languages other than English, one language a module."""
