"""Windows and dialogs that stay on the screen, however small it is."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QObject, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

TITLE_BAR_PX = 40
"""What a title bar may take from a dialog; its true height is known only when it is shown."""

_held: list[QScreen] = []


def screen_of(widget: QWidget) -> QScreen:
    """The screen that a widget is on; nobody asks a widget itself.

    PySide (seen with 6.8 to 6.11) takes a screen for a child of the widget that was asked last.
    Once the collector frees such a widget, the screen goes with it and the next window ends the
    process. What somebody holds is spared, so all screens are held before a widget is asked.
    """
    _held[:] = QGuiApplication.screens()
    return widget.screen()


class Screens(QObject):
    """Tells when there is more or less room: another screen, one less, or one of another size.

    Args:
        parent: Qt's owner.
    """

    changed = Signal()
    """Ask again how much room there is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        _held[:] = QGuiApplication.screens()
        for screen in _held:
            screen.availableGeometryChanged.connect(self.changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_screen_added)
            application.screenRemoved.connect(self.changed)

    def _on_screen_added(self, screen: QScreen) -> None:
        _held.append(screen)
        screen.availableGeometryChanged.connect(self.changed)
        self.changed.emit()


def held_within(wanted: QRect, room: QRect) -> QRect:
    """A rectangle no larger than the room and moved into it, otherwise as it was wanted."""
    size = wanted.size().boundedTo(room.size())
    left = min(max(wanted.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(wanted.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def keep_on_screen(window: QWidget) -> None:
    """Shrink and move a window that does not fit on its screen together with its title bar."""
    handle = window.windowHandle() if window.isVisible() else None  # before, it has no frame
    frame = handle.frameMargins() if handle is not None else QMargins()
    room = screen_of(window).availableGeometry().adjusted(0, frame.top(), 0, -frame.bottom())
    window.setMinimumSize(window.minimumSize().boundedTo(room.size()))
    wanted = window.geometry()
    if held_within(wanted, room) != wanted:
        window.setGeometry(held_within(wanted, room))


def size_on_screen(dialog: QWidget, wanted: QSize) -> QSize:
    """The size that is wanted, or as much of it as the dialog's screen can show."""
    room = screen_of(dialog).availableGeometry().adjusted(0, 0, 0, -TITLE_BAR_PX)
    return wanted.boundedTo(room.size())
