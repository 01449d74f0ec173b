"""Buttons of the session screen: painted, so that they can grow with the window and fade back."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon

_PRESS_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_MIRRORED = frozenset({"back", "forward", "play"})
TARGET, MAIN_WIDTH = 44, 240


class Weight(Enum):
    """How much a button asks for the eye."""

    MAIN = auto()
    STRONG = auto()
    USUAL = auto()


class SessionButton(QPushButton):
    """A button that keys of the session pass through, all but those that press it.

    Only Tab brings the keyboard here: a click must not, or the next Space would click again.

    Args:
        live: The look.
        name: Object name.
        weight: How much it asks for the eye.
        glyph: Name of its symbol, `""` for none.
        parent: Qt's owner.
    """

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        weight: Weight = Weight.USUAL,
        glyph: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._live, self._weight, self._glyph = live, weight, glyph
        self._scale, self._least, self._quiet, self._compact = 1.0, TARGET, False, False
        self._kept_font: QFont | None = None
        self._padding = 28 if weight is Weight.MAIN else 18
        live.theme_changed.connect(self._on_theme_changed)

    def set_words(self, text: str, spoken: str = "") -> None:
        """Change what it says, and what a screen reader says if that is not the same."""
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
        if self.accessibleName() != (spoken or text):
            self.setAccessibleName(spoken or text)
        self.setToolTip(text if self._compact else "")

    def set_glyph(self, name: str) -> None:
        """Change its symbol."""
        if name != self._glyph:
            self._glyph = name
            self.update()

    def set_metrics(self, scale: float, least_height: int) -> None:
        """How large it is in this window, in pixels and as a factor of its text."""
        if (scale, least_height) != (self._scale, self._least):
            self._scale, self._least = scale, least_height
            self._kept_font = None
            self.updateGeometry()
            self.update()

    def set_padding(self, padding: int) -> None:
        """Room at each side of its words, in design pixels."""
        self._padding = padding
        self.updateGeometry()

    def set_quiet(self, quiet: bool) -> None:
        """Fade back, still readable and still working."""
        if quiet != self._quiet:
            self._quiet = quiet
            self.update()

    def set_compact(self, compact: bool) -> None:
        """Show only the symbol, where there is one and room is short."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    @property
    def is_quiet(self) -> bool:
        """Whether it has faded back."""
        return self._quiet

    @property
    def text_color(self) -> QColor:
        """Colour of its words now."""
        colors = self._live.theme.colors
        if self._weight is Weight.MAIN:
            return colors.on_ink if self.isEnabled() else colors.quiet
        if not self.isEnabled():
            return colors.disabled
        return colors.quiet if self._quiet else colors.ink

    def sizeHint(self) -> QSize:
        """As wide as its words ask for, at least a target's height."""
        size = self.minimumSizeHint()
        if self._weight is Weight.MAIN:
            size.setWidth(max(size.width(), round(MAIN_WIDTH * self._scale)))
        return size

    def minimumSizeHint(self) -> QSize:
        """Never so small that something is cut."""
        height = QFontMetrics(self._font()).height() + 12
        width = self.width_when(compact=self._compact)
        return QSize(width, max(self._least, TARGET, height))

    def width_when(self, *, compact: bool) -> int:
        """The least width with its words, or with its symbol alone."""
        words = "" if compact and self._glyph else self.text()
        width = 2 * round(self._padding * self._scale)
        width += QFontMetrics(self._font()).horizontalAdvance(words)
        if self._glyph:
            width += self._glyph_size + (self._glyph_gap if words else 0)
        return max(width, TARGET)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press it; everything else belongs to the session."""
        if event.key() in _PRESS_KEYS and not event.modifiers() & ~_KEYPAD:
            if not event.isAutoRepeat():
                self.click()
            event.accept()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing happens on release."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Body, border, symbol, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_body(painter)
        self._paint_content(painter)

    @property
    def _shows_words(self) -> bool:
        return bool(self.text()) and not (self._compact and self._glyph)

    @property
    def _glyph_size(self) -> int:
        return round(QFontMetrics(self._font()).height() * 0.9)

    @property
    def _glyph_gap(self) -> int:
        return round(self._glyph_size * (0.5 if self._weight is Weight.MAIN else 0.25))

    def _font(self) -> QFont:
        if self._kept_font is None:
            self._kept_font = self._new_font()
        return self._kept_font

    def _new_font(self) -> QFont:
        theme = self._live.theme
        size = {Weight.MAIN: 24, Weight.STRONG: 19, Weight.USUAL: 16}[self._weight]
        weight = QFont.Weight.DemiBold if self._weight is Weight.USUAL else QFont.Weight.Bold
        return theme.font(size * self._scale, weight)

    def _paint_body(self, painter: QPainter) -> None:
        theme = self._live.theme
        colors, radius = theme.colors, theme.radius()
        hovers, pressed = self.underMouse() and self.isEnabled(), self.isDown()
        if self._weight is Weight.MAIN:
            fill = colors.ink_pressed if pressed else colors.ink_hover if hovers else colors.ink
            painter.setBrush(fill if self.isEnabled() else colors.line)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
            return
        fill = colors.pressed if pressed else colors.hover if hovers else colors.field
        strong = self._weight is Weight.STRONG
        edge = colors.ink if strong else colors.boundary
        painter.setBrush(fill)
        painter.setPen(QPen(edge if self.isEnabled() else colors.line, 1.5 if strong else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_content(self, painter: QPainter) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        font, color = self._font(), self.text_color
        painter.setFont(font)
        words = self.text() if self._shows_words else ""
        words_width = QFontMetrics(font).horizontalAdvance(words)
        size = self._glyph_size if self._glyph else 0
        gap = self._glyph_gap if size and words else 0
        left = (self.width() - words_width - size - gap) / 2
        leads = self._glyph != "forward"
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        glyph_first = leads is not rtl
        if size:
            x = left if glyph_first else left + words_width + gap
            square = QRectF(x, (self.height() - size) / 2, size, size)
            self._paint_glyph(painter, square, color, mirrored=rtl and self._glyph in _MIRRORED)
        if words:
            x = left + (size + gap if glyph_first else 0)
            painter.setPen(color)
            box = QRectF(x, 0, words_width + 2, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _paint_glyph(
        self, painter: QPainter, square: QRectF, color: QColor, *, mirrored: bool
    ) -> None:
        painter.save()
        if mirrored:
            painter.translate(2 * square.center().x(), 0)
            painter.scale(-1, 1)
        paint_icon(painter, square, self._glyph, color)
        painter.restore()

    def _on_theme_changed(self) -> None:
        self._kept_font = None
        self.updateGeometry()
        self.update()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
