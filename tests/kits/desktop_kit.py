"""The page about reminders and the desktop, and what it asks."""

from __future__ import annotations

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.desktop_controller import DesktopController
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes, text_of
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.desktop.abilities import Ability
from footcare_gui.texts import tray
from footcare_gui.views.desktop_preferences import DesktopPreferences
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.stays_dialog import StaysDialog


class FakeAutostart:
    """Starting at log-in, as somebody else keeps it."""

    is_on = False
    fails = False

    def set(self, is_on: bool) -> None:
        if self.fails:
            raise OSError("read-only")
        self.is_on = is_on


def desktop_page(live: LiveTheme) -> DesktopPreferences:
    """The page, with all that a desktop can lack."""
    choices = ChoicesController(
        MemorySettings(Preferences(desktop=text_of(DesktopWishes(morning=True))))
    )
    controller = DesktopController(FakeAutostart(), lambda: None)
    page = DesktopPreferences(live, choices, controller)
    controller.setParent(page)
    choices.setParent(page)
    controller.on_found(dict.fromkeys(Ability, False))
    return page


def stays(live: LiveTheme) -> StaysDialog:
    """What closing the window does, in its longest words."""
    return StaysDialog(live, tray.stays(True, True))
