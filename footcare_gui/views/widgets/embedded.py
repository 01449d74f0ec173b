"""Where the keyboard is, and what lies around it, also in a picture that is turned.

What lies in a turned picture is a window of its own to Qt, shown by a `QGraphicsView` that has the
keyboard for it. Whoever asks for the keyboard's place, or goes outward, asks here.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QGraphicsProxyWidget, QGraphicsView, QWidget


def keyboard_holder() -> QWidget | None:
    """The widget with the keyboard; within a turned picture the one that has it there."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QGraphicsView):
        item = focused.scene().focusItem()
        if isinstance(item, QGraphicsProxyWidget):
            return item.widget().focusWidget() or focused
    return focused


def around(widget: QWidget) -> Iterator[QWidget]:
    """All that a widget lies in, from within outward, up to its window on the screen."""
    parent = outward(widget)
    while parent is not None:
        yield parent
        parent = outward(parent)


def outward(widget: QWidget) -> QWidget | None:
    """What a widget lies in, `None` for a window on the screen."""
    if not widget.isWindow():
        return widget.parentWidget()
    proxy = widget.graphicsProxyWidget()
    scene = None if proxy is None else proxy.scene()
    return scene.views()[0] if scene is not None and scene.views() else None
