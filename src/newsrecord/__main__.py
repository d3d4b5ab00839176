"""Turn ``python -m newsrecord`` into the command line."""

from __future__ import annotations

import sys

from newsrecord.cli import main

if __name__ == "__main__":
    sys.exit(main())
