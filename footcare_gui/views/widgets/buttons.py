"""Buttons in the app's looks: painted by hand, so that a start does not pay for a style sheet."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.views.theme import Colors, LiveTheme
from footcare_gui.views.widgets.icons import paint_icon, paint_side_badge

Look = Literal["main", "usual", "plain", "segment", "pill", "step"]
LEAST_PX, MAIN_PX, STEP_PX = 44, 56, 48
MAIN_WIDTH_PX = 176
RADII = {"pill": 22, "segment": 11}


class Paint(NamedTuple):
    """What a button is painted in now; `None` is not painted."""

    fill: QColor | None
    edge: QColor | None
    edge_px: float
    words: QColor


class Button(QPushButton):
    """A push button with a look, an icon, an object name and a name for screen readers.

    Args:
        live: The theme.
        name: The object name.
        text: What it says; may be empty where there is an icon.
        look: `main` (ink, one a screen), `usual` (outlined), `plain` (no edge), `segment` (one
            of a row), `pill` (one of a few in lines) or `step` (beside a number).
        icon: Name of an icon, or a side for its badge.
        spoken: What a screen reader says, where that is not the text.
        icon_size: Edge of the icon at text size 100 %.
    """

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        text: str = "",
        *,
        look: Look = "usual",
        icon: str | Side = "",
        spoken: str = "",
        icon_size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)  # the overload with a text makes PySide load QIcon: 2 ms
        self.setText(text)
        self._live, self._look = live, look
        self._symbol, self._symbol_size = icon, icon_size
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setAccessibleName(spoken or text)
        if spoken and not text:
            self.setToolTip(spoken)
        wide = QSizePolicy.Policy.Minimum if text or look == "main" else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", self._radius())

    def say(self, text: str, spoken: str = "") -> None:
        """Change the text, and what a screen reader says."""
        self.setText(text)
        self.setAccessibleName(spoken or text)

    def show_icon(self, name: str) -> None:
        """Change the icon."""
        self._symbol = name
        self.update()

    def sizeHint(self) -> QSize:
        """Its words, its icon, and room around them."""
        theme = self._live.theme
        if self._look == "step":
            return QSize(STEP_PX, STEP_PX)
        metrics = QFontMetrics(self._font())
        height = max(MAIN_PX if self._look == "main" else LEAST_PX, metrics.height() + 12)
        if not self.text():
            return QSize(height, height)
        pad = {"main": 6, "plain": 3}.get(self._look, 4)
        width = metrics.horizontalAdvance(self.text()) + self._icon_room() + 2 * theme.space(pad)
        return QSize(max(width, MAIN_WIDTH_PX if self._look == "main" else 0), height)

    def minimumSizeHint(self) -> QSize:
        """The whole text; only what is wider than its window is elided."""
        hint = self.sizeHint()
        if self._look != "main" or not self.text():
            return hint
        metrics, space = QFontMetrics(self._font()), self._live.theme.space
        words = metrics.horizontalAdvance(self.text()) + self._icon_room()
        return QSize(words + 2 * space(3), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is as good as Space."""
        super().keyPressEvent(_with_space_for_enter(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Enter is as good as Space."""
        super().keyReleaseEvent(_with_space_for_enter(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint = self._paint()
        inset = paint.edge_px / 2 if paint.edge else 0
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(paint.edge, paint.edge_px) if paint.edge else Qt.PenStyle.NoPen)
        if paint.fill:
            painter.setBrush(paint.fill)
        if paint.fill or paint.edge:
            painter.drawRoundedRect(rect, self._radius(), self._radius())
        self._paint_content(painter, paint.words)
        painter.end()

    def _paint_content(self, painter: QPainter, color: QColor) -> None:
        font = self._font()
        metrics = QFontMetrics(font)
        room = self.width() - self._icon_room() - 8
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        used = metrics.horizontalAdvance(text) + self._icon_room()
        x, mirrored = (self.width() - used) / 2, self.isRightToLeft()
        if self._symbol:
            edge = self._live.theme.px(self._symbol_size)
            left = x + used - edge if mirrored else x
            square = QRectF(left, (self.height() - edge) / 2, edge, edge)
            if isinstance(self._symbol, Side):
                paint_side_badge(painter, square, self._symbol, color)
            else:
                paint_icon(painter, square, self._symbol, color)
        if text:
            painter.setFont(font)
            painter.setPen(color)
            start = x if mirrored else x + self._icon_room()
            base = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(QPointF(start, base), text)

    def _paint(self) -> Paint:
        colors = self._live.theme.colors
        if not self.isEnabled():
            return self._paint_disabled(colors)
        down, over = self.isDown(), self.underMouse()
        ground = colors.pressed if down else colors.hover if over else None
        if self._look == "main":
            fill = colors.ink_pressed if down else colors.ink_hover if over else colors.ink
            return Paint(fill, None, 0, colors.on_ink)
        if self.isChecked():
            edge = None if self._look == "segment" else colors.calm
            return Paint(colors.calm_soft, edge, 2, colors.calm)
        if self._look in ("plain", "segment"):
            return Paint(ground, None, 0, colors.quiet if self._look == "segment" else colors.ink)
        return Paint(ground or colors.ground, colors.boundary, 1, colors.ink)

    def _paint_disabled(self, colors: Colors) -> Paint:
        if self._look == "main":
            return Paint(colors.line, None, 0, colors.quiet)
        edge = colors.line if self._look in ("usual", "step", "pill") else None
        return Paint(None, edge, 1, colors.disabled)

    def _icon_room(self) -> int:
        theme = self._live.theme
        gap = theme.space(2) if self.text() else 0
        return theme.px(self._symbol_size) + gap if self._symbol else 0

    def _radius(self) -> int:
        return RADII.get(self._look, self._live.theme.radius())

    def _font(self) -> QFont:
        if self._look == "main":
            return self._live.theme.font("lead", QFont.Weight.Bold)
        return self._live.theme.font("body", QFont.Weight.DemiBold)


def _with_space_for_enter(event: QKeyEvent) -> QKeyEvent:
    """The same event, with Space in the place of an Enter alone.

    So a button acts when the key is let go and once only, however long it was held.
    """
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or plain:
        return event
    kind = QEvent.Type(event.type())
    none = Qt.KeyboardModifier.NoModifier
    return QKeyEvent(kind, Qt.Key.Key_Space, none, " ", event.isAutoRepeat())
