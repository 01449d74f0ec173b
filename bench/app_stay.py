"""Footcare standing still until it is killed."""

from __future__ import annotations

import sys

from footcare_gui.bootstrap.application import Application
from footcare_gui.platform.profile import open_profile

with open_profile(temporary=True) as profile:
    application = Application(profile, silent=True)
    application.choices.change(greeted=True, sound=False)
    sys.exit(application.run())
