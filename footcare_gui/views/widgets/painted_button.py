"""What every button of the app is: a name, words and an icon in the middle, painted by hand.

A style sheet would do the same, but a start would pay for it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.value import Value
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon, paint_side_badge
from footcare_gui.views.widgets.mirrored import mirrored

LEAST_PX = 44
"""No button is smaller to a finger."""


class Paint(Value):
    """What a button is painted in now; `None` is not painted.

    Attributes:
        fill: Of its ground.
        edge: Of the line round it.
        edge_px: How wide that line is.
        inset_px: How far from the widget's edge the middle of the line runs.
        words: Of words and icon.
        radius: Of its corners, in pixels.
    """

    fill: QColor | None
    edge: QColor | None
    edge_px: float
    inset_px: float
    words: QColor
    radius: int


class PaintedButton(QPushButton):
    """A push button whose looks its kinds decide: how it is painted now, in what font, how large.

    Args:
        live: The theme.
        name: The object name.
        icon: Name of an icon, or a side for its badge; `""` for none.
        parent: Qt's owner.
    """

    def __init__(
        self, live: LiveTheme, name: str, icon: str | Side = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)  # the overload with a text makes PySide load QIcon: 2 ms
        self._live, self._icon = live, icon
        self.setObjectName(name)

    def set_words(self, text: str, spoken: str = "") -> None:
        """Change what it says, and what a screen reader says if that is not the same.

        What is heard is changed first: Qt tells of a new text by the name that is heard.
        """
        told = spoken or text
        if not told.isascii():
            from footcare_gui.texts.heard import heard

            told = heard(told)
        if self.accessibleName() != told:
            self.setAccessibleName(told)
        if text != self.text():
            self.setText(text)

    def set_icon(self, name: str) -> None:
        """Change its icon."""
        if name != self._icon:
            self._icon = name
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, line, icon and words."""
        painter, paint = QPainter(self), self._paint()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if paint.fill or paint.edge:
            painter.setPen(QPen(paint.edge, paint.edge_px) if paint.edge else Qt.PenStyle.NoPen)
            if paint.fill:
                painter.setBrush(paint.fill)
            inset = paint.inset_px
            body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(body, paint.radius, paint.radius)
        self._paint_content(painter, paint.words)
        painter.end()

    def _paint_content(self, painter: QPainter, color: QColor) -> None:
        """Icon and words, placed as for reading from the left and then turned."""
        metrics, words = QFontMetrics(self._font()), self._shown_words()
        width, edge = metrics.horizontalAdvance(words), self._icon_px if self._icon else 0
        gap = self._gap_px if edge and words else 0
        start = self._start_px(width + edge + gap)
        icon_x, words_x = (
            (start + width + gap, start)
            if self._ends_in_icon
            else (
                start,
                start + edge + gap,
            )
        )
        if self._icon:
            square = QRectF(icon_x, (self.height() - edge) / 2, edge, edge)
            self._paint_icon(painter, mirrored(square, self), color)
        if words:
            painter.setFont(self._font())
            painter.setPen(color)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            exact = QFontMetricsF(self._font())
            base = (self.height() + exact.ascent() - exact.descent()) / 2
            line = mirrored(QRectF(words_x, 0, width, self.height()), self)
            painter.drawText(QPointF(line.left(), base), words)

    def _paint_icon(self, painter: QPainter, square: QRectF, color: QColor) -> None:
        if isinstance(self._icon, Side):
            paint_side_badge(painter, square, self._icon, color)
        else:
            paint_icon(painter, square, self._icon, color)

    def _content_px(self, words: str) -> int:
        """The width of words with the icon."""
        icon = self._icon_px + (self._gap_px if words else 0) if self._icon else 0
        return QFontMetrics(self._font()).horizontalAdvance(words) + icon

    def _line_px(self) -> int:
        """The height of a line of words with a little room."""
        return QFontMetrics(self._font()).height() + 12

    def _shown_words(self) -> str:
        return self.text()

    def _start_px(self, content_px: int) -> float:
        """Where its content begins: it stands in the middle."""
        return (self.width() - content_px) / 2

    @property
    def _ends_in_icon(self) -> bool:
        """Whether the icon follows the words."""
        return False

    @property
    def _icon_px(self) -> int:
        raise NotImplementedError

    @property
    def _gap_px(self) -> int:
        """Between icon and words."""
        raise NotImplementedError

    def _font(self) -> QFont:
        raise NotImplementedError

    def _paint(self) -> Paint:
        raise NotImplementedError
