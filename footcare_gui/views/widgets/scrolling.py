"""Areas that scroll, with thin bars.

They bring their own viewport: asking Qt for one that it has made itself costs 12 ms, once, because
PySide then makes every widget class known to find out which it is.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from footcare_gui.views.theme import LiveTheme

AROUND = 12
"""Pixels above and below what has the keyboard, for its ring."""

_MOVES = {
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QScrollBar.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QScrollBar.SliderAction.SliderToMaximum,
}


class ThinScrollBar(QScrollBar):
    """A bar without arrows, in the theme's colours."""

    def __init__(
        self,
        live: LiveTheme,
        parent: QWidget,
        orientation: Qt.Orientation = Qt.Orientation.Vertical,
    ) -> None:
        super().__init__(orientation, parent)
        self._live = live
        self._on_theme_changed()
        live.theme_changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self.setStyleSheet(self._live.sheet("scroll_bar"))


class ColumnScroll(QScrollArea):
    """Scrolls one column up and down; its content is as wide as it is.

    Args:
        live: The theme.
        name: The object name.
        content: What it shows.
    """

    def __init__(self, live: LiveTheme, name: str, content: QWidget) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        equip(self, live)
        self.setWidgetResizable(True)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def move_by(self, key: int) -> bool:
        """Move by a page or to an end where that key means it; whether it does."""
        action = _MOVES.get(Qt.Key(key))
        if action is not None:
            self.verticalScrollBar().triggerAction(action)
        return action is not None

    def show_whole(self, part: QWidget) -> None:
        """Move to a part that is not wholly in sight and could be."""
        if part.height() <= self.viewport().height():
            self.ensureWidgetVisible(part, 0, AROUND)

    def show_down_to_end(self, part: QWidget, head: QWidget) -> None:
        """Move until the end of a part is in sight, as far as its head stays so."""
        self.ensureWidgetVisible(part, 0, AROUND)
        self.ensureWidgetVisible(head, 0, AROUND)

    def expect_more(self) -> None:
        """Lay out with the bar from the first: what has mostly no room is not laid out twice."""
        self.verticalScrollBar().setRange(0, 1)


def show_entered(old: QWidget | None, now: QWidget) -> None:
    """Let what the keyboard has come to from outside a column be in sight there.

    Within one Qt sees to that. A press of the mouse moves nothing under the pointer.

    Args:
        old: What had the keyboard, `None` where that was no part of the app.
        now: What has it.
    """
    if old is None or QApplication.mouseButtons():
        return
    around = now.parentWidget()
    while around is not None:
        if isinstance(around, ColumnScroll) and not around.isAncestorOf(old):
            around.show_whole(now)
        around = around.parentWidget()


def equip(area: QAbstractScrollArea, live: LiveTheme) -> None:
    """Give an area a viewport of ours and a thin bar at its side, and none below."""
    viewport = QWidget()
    viewport.setObjectName(f"{area.objectName()}_viewport")
    area.setViewport(viewport)
    viewport.setAutoFillBackground(False)
    area.setVerticalScrollBar(ThinScrollBar(live, area))
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
