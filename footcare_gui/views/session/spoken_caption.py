"""What is being said, over the head of the picture: for views that have no words beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme

EDGE, PADDING = 12, 14
WIDEST, GROUND_ALPHA = 0.86, 235
HIGHEST = 0.2
"""So much of the picture's height it may take: what is drawn is to be seen while it is told."""
SCALES = (1.0, 0.85, 0.7, 0.6, 0.5)
"""A sentence too long for that is smaller."""


class SpokenCaption(QWidget):
    """A few words in a box of their own; it takes no click and no keyboard.

    Args:
        live: The look.
        over: The picture, at whose head it stands: there lie the fewest figures.
    """

    def __init__(self, live: LiveTheme, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("spoken_caption")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._live, self._over = live, over
        self._words = SessionLabel(live, "spoken_words", 20, parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING // 2, PADDING, PADDING // 2)
        column.addWidget(self._words)
        over.installEventFilter(self)
        self.hide()

    def show_words(self, text: str) -> None:
        """Put a text there; empty takes it away."""
        self._words.set_words(text)
        self.setVisible(bool(text))
        if text:
            self._place()
            self.raise_()

    def fits(self, text: str) -> bool:
        """Whether a text has room at its full size."""
        self._words.set_scale(SCALES[0])
        return self._words.height_of(text, self._room) + PADDING <= self._highest

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """It follows the picture."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A quiet box, through which the picture can be guessed."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.colors.ground)
        ground.setAlpha(GROUND_ALPHA)
        painter.setBrush(ground)
        painter.setPen(theme.colors.line)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.radius(), theme.radius())

    @property
    def _room(self) -> int:
        return round(self._over.width() * WIDEST) - 2 * PADDING

    @property
    def _highest(self) -> int:
        return round(self._over.height() * HIGHEST)

    def _place(self) -> None:
        if self.isHidden():
            return
        for scale in SCALES:
            self._words.set_scale(scale)
            width = min(self._room, self._words.words_width + 2)
            height = self._words.height_of(self._words.text(), width) + PADDING
            if height <= self._highest:
                break
        left = (self._over.width() - width) // 2 - PADDING
        self.setGeometry(left, EDGE, width + 2 * PADDING, height)
