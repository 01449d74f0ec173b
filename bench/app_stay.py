"""Footcare standing still, or leading a session, until it is killed.

usage: app_stay.py [EXERCISE [still]]    `still` asks for reduced motion
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer

from footcare_gui.bootstrap.application import Application
from footcare_gui.platform.profile import open_profile

with open_profile(temporary=True) as profile:
    application = Application(profile, silent=True)
    application.choices.change(greeted=True, reduced_motion="still" in sys.argv, sound=False)
    if len(sys.argv) > 1:
        plan = application.choices.session_plan(sys.argv[1])
        QTimer.singleShot(0, lambda: application.sessions.runner.begin(plan))
    sys.exit(application.run())
