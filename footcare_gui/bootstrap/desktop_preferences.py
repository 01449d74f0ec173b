"""Opens the preferences about reminders and the desktop, with what they ask of it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from footcare_gui.adapters.desktop.autostart import autostart
from footcare_gui.adapters.desktop.what_is_there import WhatIsThere
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.desktop_controller import DesktopController
from footcare_gui.views.desktop_preferences import DesktopPreferences
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.tray import Tray


def open_desktop_preferences(
    live: LiveTheme, window: MainWindow, choices: ChoicesController
) -> DesktopPreferences:
    """Open the page over the window; it is gone once it is closed.

    Args:
        live: The look.
        window: Over which.
        choices: What is chosen now, and who changes it.
    """
    there = WhatIsThere(Tray.is_there)
    controller = DesktopController(autostart(), there.look)
    there.found.connect(controller.on_found)
    dialog = DesktopPreferences(live, choices, controller, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for part in (there, controller):
        part.setParent(dialog)
    dialog.open()
    return dialog
