"""What is being said, over the foot of the picture, for who cannot hear it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme

ANSWER_MS = 9_000
"""So long stands what was asked for."""
EDGE, PADDING = 12, 14
WIDEST, GROUND_ALPHA = 0.86, 235
SCALES = (1.0, 0.85, 0.7, 0.6, 0.5)
"""Long words are smaller where the picture is small."""


class SpokenCaption(QWidget):
    """A few words in a box of their own; it takes no click and no keyboard.

    Args:
        live: The look.
        over: The picture, at whose foot it stands.
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
        self._timer = QTimer(self, singleShot=True, interval=ANSWER_MS)
        self._timer.timeout.connect(self.clear)
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What stands there, empty where nothing does."""
        return "" if self.isHidden() else self._words.text()

    def say(self, text: str) -> None:
        """Show what is being said, empty once it is over; an answer stays for its while."""
        if not self._timer.isActive():
            self._show(text)

    def answer(self, text: str) -> None:
        """Show what the person asked for; it stays for a while, whatever is said meanwhile."""
        self._show(text)
        self._timer.start()

    def clear(self) -> None:
        """Nothing stands there any more."""
        self._timer.stop()
        self._show("")

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

    def _show(self, text: str) -> None:
        self._words.set_words(text)
        self.setVisible(bool(text))
        if text:
            self._place()
            self.raise_()

    def _place(self) -> None:
        if self.isHidden():
            return
        room = round(self._over.width() * WIDEST) - 2 * PADDING
        high = self._over.height() - 2 * EDGE
        for scale in SCALES:
            self._words.set_scale(scale)
            width = min(room, self._words.words_width + 2)
            height = self._words.height_of(self._words.text(), width) + PADDING
            if height <= high:
                break
        left = (self._over.width() - width) // 2 - PADDING
        self.setGeometry(left, self._over.height() - height - EDGE, width + 2 * PADDING, height)
