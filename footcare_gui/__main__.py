"""`python -m footcare_gui`: the same as `footcare`."""

import sys

from footcare_gui.cli import main

sys.exit(main())
