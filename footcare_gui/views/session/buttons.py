"""Buttons of the session screen: they grow with the window and fade back."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import turn_painter
from footcare_gui.views.widgets.painted_button import LEAST_PX, Paint, PaintedButton

_PRESS_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_POINTING = frozenset({"back", "forward", "play"})
"""Icons that point the way in which one reads."""
MAIN_WIDTH = 240


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab may lead there now."""
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


class Weight(Enum):
    """How much a button asks for the eye."""

    MAIN = auto()
    STRONG = auto()
    USUAL = auto()


class SessionButton(PaintedButton):
    """A button that keys of the session pass through, all but those that press it.

    Only Tab brings the keyboard here: a click must not, or the next Space would click again.

    Args:
        live: The look.
        name: Object name.
        weight: How much it asks for the eye.
        icon: Name of its icon, `""` for none.
        parent: Qt's owner.
    """

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        weight: Weight = Weight.USUAL,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, name, icon, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._weight = weight
        self._scale, self._least, self._quiet, self._compact = 1.0, LEAST_PX, False, False
        self._leaves_space = False
        self._kept_font: QFont | None = None
        self._widest: tuple[str, ...] = ()
        self._padding = 28 if weight is Weight.MAIN else 18
        live.theme_changed.connect(self._on_theme_changed)

    def set_words(self, text: str, spoken: str = "") -> None:
        """Change what it says, and what a screen reader says if that is not the same."""
        super().set_words(text, spoken)
        self.setToolTip(text if self._compact else "")

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

    def keep_room_for(self, *texts: str) -> None:
        """Be as wide as for the widest of some texts: what stands beside it must not move."""
        self._widest = texts
        self.updateGeometry()

    def set_weight(self, weight: Weight) -> None:
        """Ask for the eye more, or less."""
        if weight is not self._weight:
            self._weight = weight
            self.updateGeometry()
            self.update()

    def set_quiet(self, quiet: bool) -> None:
        """Fade back, still readable and still working."""
        if quiet != self._quiet:
            self._quiet = quiet
            self.update()

    def set_compact(self, compact: bool) -> None:
        """Show only the icon, where there is one and room is short."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    @property
    def is_compact(self) -> bool:
        """Whether only its icon is shown."""
        return self._compact and bool(self._icon)

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
        width = self.width_when(compact=self._compact)
        return QSize(width, max(self._least, LEAST_PX, self._line_px()))

    def width_when(self, *, compact: bool) -> int:
        """The least width with its words, or with its icon alone."""
        words = ("",) if compact and self._icon else (self.text(), *self._widest)
        content = max(map(self._content_px, words))
        return max(content + 2 * round(self._padding * self._scale), LEAST_PX)

    def take_back_keyboard(self) -> None:
        """Have the keyboard again; until it goes on from here Space belongs to the session.

        What this opened is closed, and Space goes on from the pause that it made: it must not open
        it again.
        """
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self._leaves_space = True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever comes back presses it with Space."""
        super().focusOutEvent(event)
        self._leaves_space = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press it; everything else belongs to the session."""
        if self._leaves_space and event.key() == Qt.Key.Key_Space:
            event.ignore()
        elif event.key() in _PRESS_KEYS and not event.modifiers() & ~_KEYPAD:
            if not event.isAutoRepeat():
                self.click()
            event.accept()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing happens on release."""
        event.ignore()

    def _shown_words(self) -> str:
        return "" if self._compact and self._icon else self.text()

    @property
    def _ends_in_icon(self) -> bool:
        return self._icon == "forward"

    @property
    def _icon_px(self) -> int:
        return round(QFontMetrics(self._font()).height() * 0.9)

    @property
    def _gap_px(self) -> int:
        return round(self._icon_px * (0.5 if self._weight is Weight.MAIN else 0.25))

    def _font(self) -> QFont:
        if self._kept_font is None:
            self._kept_font = self._new_font()
        return self._kept_font

    def _new_font(self) -> QFont:
        theme = self._live.theme
        size = {Weight.MAIN: 24, Weight.STRONG: 19, Weight.USUAL: 16}[self._weight]
        weight = QFont.Weight.DemiBold if self._weight is Weight.USUAL else QFont.Weight.Bold
        return theme.font(size * self._scale, weight)

    def _paint(self) -> Paint:
        colors, radius, words = self._live.theme.colors, self._live.theme.radius(), self.text_color
        hovers, pressed = self.underMouse() and self.isEnabled(), self.isDown()
        if self._weight is Weight.MAIN:
            fill = colors.ink_pressed if pressed else colors.ink_hover if hovers else colors.ink
            return Paint(fill if self.isEnabled() else colors.line, None, 0, 0, words, radius)
        fill = colors.pressed if pressed else colors.hover if hovers else colors.field
        strong = self._weight is Weight.STRONG
        edge = (colors.ink if strong else colors.boundary) if self.isEnabled() else colors.line
        return Paint(fill, edge, 1.5 if strong else 1, 1, words, radius)

    def _paint_icon(self, painter: QPainter, square: QRectF, color: QColor) -> None:
        painter.save()
        if self._icon in _POINTING:
            turn_painter(painter, square, self.layoutDirection())
        super()._paint_icon(painter, square, color)
        painter.restore()

    def _on_theme_changed(self) -> None:
        self._kept_font = None
        self.updateGeometry()
        self.update()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
