"""``python -m callbook``."""

from __future__ import annotations

import sys

from callbook.main import main

if __name__ == "__main__":
    sys.exit(main())
