"""Footcare standing still, or leading a session (`session`), until it is killed."""

from __future__ import annotations

import sys

from footcare_gui.bootstrap.application import Application
from footcare_gui.bootstrap.profile import open_profile
from footcare_gui.domain.routine import Item

with open_profile(temporary=True) as profile:
    application = Application(profile, silent=True)
    if "session" in sys.argv:
        application.start_session(Item("foot_massage"))
    sys.exit(application.run())
