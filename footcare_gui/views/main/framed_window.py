"""A window with its place on the screen, and the dialogs that open over each of its pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.actions import ActionId
from footcare_gui.views.main.window_frame import WindowFrame
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme

if TYPE_CHECKING:
    from footcare_gui.views.widgets.main_menu import Errand


class FramedWindow(QMainWindow):
    """It comes to the front and fills the screen; what is asked in a dialog is passed on.

    Args:
        live: The theme.
        pictures: Where all pictures come from.
        choices: What is chosen, and who is asked to change it.
    """

    sound_test_requested = Signal(int)
    """The volume to try, in percent."""
    sound_tried_out = Signal(bool)
    """What came of that: whether it was heard."""
    clap_trial_requested = Signal()
    """Listen for ten seconds, and tell what is heard."""
    clap_trial_left = Signal()
    """Nobody wants to know any more."""
    claps_tried = Signal(object)
    """The `ClapTrial` as it stands."""
    desktop_wanted = Signal()
    """The preferences about reminders and the desktop are to be opened."""
    line_wanted = Signal(str)
    """The person is to be told one line."""
    page_turned = Signal()
    """Another page is in front."""
    errand_wanted = Signal(object)
    """An `Errand` of the main menu that is none of the window's own."""
    about_wanted = Signal()
    check_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, live: LiveTheme, pictures: Pictures, choices: ChoicesController) -> None:
        super().__init__()
        self._live, self._pictures, self._choices = live, pictures, choices
        self.frame = WindowFrame(self)

    def show_then(self, fill: Callable[[], object]) -> None:
        """Show it first, and what is in it while the screen places it: laid out once, and whole.

        Args:
            fill: Has all there that the first picture shows.
        """
        content = self.centralWidget()
        assert content is not None
        content.hide()
        self.show()
        fill()
        content.show()

    def come_to_front(self) -> None:
        """Show it above all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def step_aside(self) -> None:
        """Be seen no more, until it is to come to the front: a small window shows the session."""
        self.hide()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to the place before."""
        self.frame.toggle_full_screen()

    def frame_keys(self) -> dict[ActionId, Callable[[], object]]:
        """What keys do that is the frame's."""
        return {
            ActionId.PREFERENCES: self.open_preferences,
            ActionId.HELP: self.open_help,
            ActionId.FULL_SCREEN: self.toggle_full_screen,
        }

    def changeEvent(self, event: QEvent) -> None:
        """Its frame follows."""
        super().changeEvent(event)
        self.frame.follow(event.type())

    def open_preferences(self) -> None:
        """Open the preferences; they act at once."""
        from footcare_gui.views.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._live, self._pictures, self._choices, self)
        dialog.sound_test_requested.connect(self.sound_test_requested)
        self.sound_tried_out.connect(dialog.show_sound_test)
        dialog.claps.trial_requested.connect(self.clap_trial_requested)
        dialog.claps.trial_left.connect(self.clap_trial_left)
        self.claps_tried.connect(dialog.claps.show_trial)
        dialog.desktop_wanted.connect(self.desktop_wanted)
        dialog.about_wanted.connect(self.about_wanted)
        dialog.check_wanted.connect(self.check_wanted)
        dialog.guide_wanted.connect(self.guide_wanted)
        dialog.open()

    def open_menu(self, button: QWidget) -> None:
        """Open the main menu below its button."""
        from footcare_gui.views.widgets.main_menu import MainMenu

        menu = MainMenu(self._live, self)
        menu.wanted.connect(self._on_errand_wanted)
        menu.open_below(button)

    def _on_errand_wanted(self, errand: Errand) -> None:
        own: dict[str, Callable[[], object]] = {
            "preferences": self.open_preferences,
            "help": self.open_help,
            "guide": self.guide_wanted.emit,
            "about": self.about_wanted.emit,
        }
        own.get(errand, lambda: self.errand_wanted.emit(errand))()

    def open_when_to_stop(self) -> None:
        """Show the signs to stop."""
        from footcare_gui.views.widgets.stop_dialog import StopDialog

        StopDialog(self._live, self).open()

    def open_help(self, over: QWidget | None = None, *, is_writing: bool = False) -> None:
        """Show what to do, the keys, and when to stop.

        Args:
            over: A dialog that it stands in front of.
            is_writing: What is asked about is the editor.
        """
        from footcare_gui.views.widgets.help_dialog import HelpDialog

        dialog = HelpDialog(self._live, over or self, is_writing=is_writing)
        dialog.guide_wanted.connect(self.guide_wanted)
        dialog.open()
