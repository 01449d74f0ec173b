"""Footcare's picture in the tray, with what can be done from there."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from footcare_gui.texts import tray as words


class TrayState(NamedTuple):
    """What the menu says.

    Attributes:
        today: Today's state in a line.
        can_start: Something is due.
        routines: The shortest routines: id, and name with its length.
        is_quiet: Nothing more is said today.
        reminds: There are reminders that could be quiet.
    """

    today: str
    can_start: bool
    routines: tuple[tuple[str, str], ...]
    is_quiet: bool
    reminds: bool


class Tray(QObject):
    """Shows itself where the desktop has a tray, and offers; nothing relies on it.

    Args:
        icon: The picture.
        parent: Qt's owner.
    """

    start_wanted = Signal()
    routine_wanted = Signal(str)
    quiet_wanted = Signal(bool)
    window_wanted = Signal()
    preferences_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.setObjectName("tray_menu")
        self._today = self._action("")
        self._today.setEnabled(False)
        self._start = self._action(words.start(), self.start_wanted)
        self._routines_end = self._menu.addSeparator()
        self._routines: list[QAction] = []
        self._quiet = self._action(words.quiet())
        self._quiet.setCheckable(True)
        self._quiet.triggered.connect(self.quiet_wanted)
        self._menu.addSeparator()
        self._action(words.open_window(), self.window_wanted)
        self._action(words.reminders(), self.preferences_wanted)
        self._action(words.quit_app(), self.quit_wanted)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_icon_activated)
        self._icon.messageClicked.connect(self.message_clicked)

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def menu(self) -> QMenu:
        """What it offers."""
        return self._menu

    def show(self) -> None:
        """Be seen, now or as soon as there is a tray."""
        if QGuiApplication.platformName() != "offscreen":
            self._icon.show()

    def close(self) -> None:
        """Be gone."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()

    def show_state(self, state: TrayState) -> None:
        """Say how today stands."""
        self._icon.setToolTip(f"Footcare: {state.today}")
        self._today.setText(state.today)
        self._start.setEnabled(state.can_start)
        self._quiet.setVisible(state.reminds)
        self._quiet.setChecked(state.is_quiet)
        for old in self._routines:
            self._menu.removeAction(old)
            old.deleteLater()
        self._routines = [self._routine(*one) for one in state.routines]

    def tell(self, title: str, body: str) -> None:
        """Tell something beside the tray, where there is no other way."""
        self._icon.showMessage(title, body, self._icon.icon())

    def _routine(self, id: str, text: str) -> QAction:
        action = QAction(text, self._menu)
        action.triggered.connect(lambda: self.routine_wanted.emit(id))
        self._menu.insertAction(self._routines_end, action)
        return action

    def _action(self, text: str, wanted: SignalInstance | None = None) -> QAction:
        action = self._menu.addAction(text)
        if wanted is not None:
            action.triggered.connect(wanted)
        return action

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.window_wanted.emit()
