"""The records: typed, frozen, checked.  No parsing happens here."""
