"""What is being said, over the foot of the picture, for who cannot hear it."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme

ANSWER_MS = 9_000
"""So long stands what was asked for."""
EDGE, PADDING = 12, 14
WIDEST, GROUND_ALPHA = 0.86, 235
HIGHEST = 0.2
"""So much of the picture's height it may take: what is drawn is to be seen while it is told."""
SCALES = (1.0, 0.85, 0.7, 0.6, 0.5)
"""A sentence too long for that is smaller; several are shown one after the other."""
LETTER_MS = 66
"""About so long a voice takes for a letter."""
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


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
        self._later: list[str] = []
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._show_next)
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
        self._timer.start(max(ANSWER_MS, LETTER_MS * len(text)))

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
        self._later = self._pages(text)
        self._show_next()

    def _show_next(self) -> None:
        """The next sentences, as long as it takes to say them; the last ones stay."""
        text = self._later.pop(0) if self._later else ""
        self._words.set_words(text)
        self.setVisible(bool(text))
        if text:
            self._place()
            self.raise_()
        if self._later:
            self._turn.start(LETTER_MS * len(text))
        else:
            self._turn.stop()

    def _pages(self, text: str) -> list[str]:
        """As many whole sentences at a time as there is room for."""
        pages: list[str] = []
        for sentence in _SENTENCE.split(text):
            longer = f"{pages[-1]} {sentence}" if pages else sentence
            if pages and self._is_low(longer):
                pages[-1] = longer
            else:
                pages.append(sentence)
        return pages

    def _is_low(self, text: str) -> bool:
        self._words.set_scale(SCALES[0])
        return self._words.height_of(text, self._room) + PADDING <= self._highest

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
        self.setGeometry(left, self._over.height() - height - EDGE, width + 2 * PADDING, height)
