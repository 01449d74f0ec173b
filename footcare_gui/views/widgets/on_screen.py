"""Windows and dialogs that stay on the screen, however small it is."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

TITLE_BAR_PX = 40
"""What a title bar may take from a dialog; its true height is known only when it is shown."""


def held_within(wanted: QRect, room: QRect) -> QRect:
    """A rectangle no larger than the room and moved into it, otherwise as it was wanted."""
    size = wanted.size().boundedTo(room.size())
    left = min(max(wanted.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(wanted.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def keep_on_screen(window: QWidget) -> None:
    """Shrink and move a window that does not fit on its screen together with its title bar."""
    handle = window.windowHandle()
    frame = handle.frameMargins() if handle is not None else QMargins()
    room = window.screen().availableGeometry().adjusted(0, frame.top(), 0, -frame.bottom())
    window.setMinimumSize(window.minimumSize().boundedTo(room.size()))
    wanted = window.geometry()
    if held_within(wanted, room) != wanted:
        window.setGeometry(held_within(wanted, room))


def size_on_screen(dialog: QWidget, wanted: QSize) -> QSize:
    """The size that is wanted, or as much of it as the dialog's screen can show."""
    room = dialog.screen().availableGeometry().adjusted(0, 0, 0, -TITLE_BAR_PX)
    return wanted.boundedTo(room.size())
