"""Qt's own part of the app: there is one in a process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from footcare_gui import __version__
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.platform import places
from footcare_gui.platform.qt_paths import qt_path
from footcare_gui.views.theme import STYLE_ARGUMENTS, LiveTheme
from footcare_gui.views.widgets.spoken_as import say_what_widgets_are

ONE_THREAD = "QT_NO_GUI_THREADPOOL"
"""Qt looks for it when it first fills a shape. Else it would share out larger ones to threads: 150
switches between them a frame of the figure, for no less work, and two wake-ups later on."""


def qt_application() -> QApplication:
    """The one there is, or a new one, which paints in one thread."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        say_what_widgets_are(existing)
        return existing
    os.environ.setdefault(ONE_THREAD, "1")
    application = QApplication([sys.argv[0] if sys.argv else "footcare", *STYLE_ARGUMENTS])
    application.setApplicationName("footcare")
    application.setApplicationDisplayName("Footcare")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("footcare")
    say_what_widgets_are(application)
    return application


def clean_environment() -> None:
    """Once something is painted: programs that are begun from here paint as they like."""
    os.environ.pop(ONE_THREAD, None)


def theme_for(application: QApplication, wanted: Preferences) -> LiveTheme:
    """The look that a person wants."""
    return LiveTheme(
        application,
        places.resources() / "style",
        Path(qt_path(places.resources() / "fonts")),
        choice=wanted.theme,
        text_percent=wanted.text_percent,
        reduced_motion=wanted.reduced_motion,
    )


def put_icon() -> None:
    """Give the windows their picture in task bars, which need not wait for it."""
    from PySide6.QtGui import QIcon

    QApplication.setWindowIcon(QIcon(qt_path(places.resources() / "icons" / "footcare-64.png")))
