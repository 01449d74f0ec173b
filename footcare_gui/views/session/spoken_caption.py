"""What is being said, where the picture is free: for views that have no words beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.figure.painter.frame import FLOOR_SHARE
from footcare_gui.figure.painter.lens import Circle
from footcare_gui.figure.painter.taken import free_place
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme

EDGE, PADDING = 12, 14
WIDEST, GROUND_ALPHA = 0.86, 235
HIGHEST, FLOOR = 0.2, 1 - FLOOR_SHARE
"""So much of the picture's height it may take: what is drawn is to be seen while it is told."""
WIDTHS = (WIDEST, 0.5)
SCALES = (1.0, 0.85, 0.7, 0.6, 0.5)
READABLE = SCALES[:3]
"""A sentence too long for that is smaller; there is another place than the floor for it."""


class SpokenCaption(QWidget):
    """A few words in a box of their own; it takes no click and no keyboard.

    Args:
        live: The look.
        over: The picture: it stands at its head, or where else figure and lens leave room.
        taken: Where these are, in the picture.
    """

    def __init__(
        self,
        live: LiveTheme,
        over: QWidget,
        taken: Callable[[], Sequence[Circle]] = tuple[Circle, ...],
    ) -> None:
        super().__init__(over)
        self.setObjectName("spoken_caption")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._live, self._over, self._taken = live, over, taken
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
        places = [place for share in WIDTHS for place in self._places(share)]
        scale, box = places[free_place([box for _, box in places], self._taken())]
        self._words.set_scale(scale)
        self.setGeometry(box.toRect())

    def _places(self, share: float) -> Iterator[tuple[float, QRectF]]:
        """Boxes for the words at most so wide, and the scale of these: at the head, on the floor.

        In the middle, at the left and at the right of each.
        """
        whole, floor = self._over.rect(), round(self._over.height() * FLOOR)
        room = round(whole.width() * share) - 2 * PADDING
        scale, width, height = self._fitted(room, self._highest, SCALES)
        yield from ((scale, box) for box in _in_a_row(whole, EDGE, width, height))
        scale, width, height = self._fitted(room, floor, READABLE)
        if height <= floor:
            top = whole.height() - (floor + height) // 2
            yield from ((scale, box) for box in _in_a_row(whole, top, width, height))

    def _fitted(self, room: int, highest: int, scales: Sequence[float]) -> tuple[float, int, int]:
        """The first scale at which the words are no higher, else the last; and how large they are.

        Args:
            room: Their width at most.
            highest: The height of their box at most.
            scales: What there is, in order.
        """
        for scale in scales:
            self._words.set_scale(scale)
            width = min(room, self._words.words_width + 2)
            height = self._words.height_of(self._words.text(), width) + PADDING
            if height <= highest:
                break
        return scale, width + 2 * PADDING, height


def _in_a_row(whole: QRect, top: int, width: int, height: int) -> Iterator[QRectF]:
    for left in ((whole.width() - width) // 2, EDGE, whole.width() - EDGE - width):
        yield QRectF(left, top, width, height)
