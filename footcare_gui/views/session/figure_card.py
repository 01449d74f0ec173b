"""The picture of a session: as large as its room."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.figure.painter.backgrounds import CORNER_SHARE
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.theme import LiveTheme


class FigureCard(QWidget):
    """The figure; it never takes a click, which belongs to the session.

    Args:
        live: The look.
        figure: The picture's widget; the card becomes its parent.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, figure: FigureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_figure_card")
        self._live = live
        self.figure = figure
        figure.setParent(self)
        figure.fill_room(True)
        figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        figure.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        figure.show()
        live.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def picture(self) -> QRect:
        """Where the picture is, in the card."""
        return self.figure.card

    @property
    def hidden(self) -> QRegion:
        """What the picture hides for certain of what lies behind: its corners are round."""
        picture = self.picture
        corner = ceil(CORNER_SHARE * picture.height())
        upright = picture.adjusted(corner, 0, -corner, 0)
        return QRegion(upright) + QRegion(picture.adjusted(0, corner, 0, -corner))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The figure fills it."""
        self.figure.setGeometry(self.rect())

    def _on_theme_changed(self) -> None:
        theme = self._live.theme
        self.figure.set_theme("dark" if theme.is_dark else "light")
