"""A quiet strip that stays as long as what it says is true."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.session.cards import paint_card
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.mirrored import mirrored

GLYPH = 20


class Notice(QWidget):
    """One line and one thing to do about it.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    asked = Signal()
    """The button was pressed."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_notice")
        self._live, self._scale = live, 1.0
        self._words = SessionLabel(live, "session_notice_words", "body", parent=self)
        self._button = SessionButton(live, "session_notice_button", parent=self)
        self._button.clicked.connect(self.asked)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(44, 4, 4, 4)
        self._row.addWidget(self._words, stretch=1)
        self._row.addWidget(self._button)
        self.hide()

    def show_words(self, text: str, button: str = "") -> None:
        """Say something, and what can be done; nothing hides it."""
        self._words.set_words(text)
        self._button.set_words(button)
        self._button.setVisible(bool(button))
        self.setVisible(bool(text))

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        self._scale = scale
        self._words.set_scale(scale)
        self._button.set_metrics(scale, 44)

    def height_in(self, width: int) -> int:
        """Its height in a width, 0 while it is hidden."""
        if self.isHidden():
            return 0
        return max(52, self._row.totalHeightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A thin box with a warning sign."""
        theme = self._live.theme
        painter = QPainter(self)
        paint_card(painter, self.rect(), theme, has_edge=True)
        square = QRectF(14, (self.height() - GLYPH) / 2, GLYPH, GLYPH)
        paint_icon(painter, mirrored(square, self), "warn", theme.colors.ink)
