"""Buttons in the app's looks, for all pages but the session."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.views.theme import Colors, LiveTheme, Theme
from footcare_gui.views.widgets.painted_button import LEAST_PX, Paint, PaintedButton

Look = Literal["main", "usual", "plain", "segment", "pill", "step"]
MAIN_PX, STEP_PX = 56, 48
MAIN_WIDTH_PX = 176
RADII = {"pill": 22, "segment": 11}

RESTING_MS = 120
"""A pointer that stays so long is not only passing."""

BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Button(PaintedButton):
    """A push button with a look, an icon, an object name and a name for screen readers.

    Args:
        live: The theme.
        name: The object name.
        text: What it says; may be empty where there is an icon.
        look: `main` (ink, one a screen), `usual` (outlined), `plain` (no edge), `segment` (one
            of a row), `pill` (one of a few in lines) or `step` (beside a number).
        icon: Name of an icon, or a side for its badge.
        spoken: What a screen reader says, where that is not the text.
        spoken_as: What it takes the button for, where that is another thing (`spoken_as.py`).
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
        spoken_as: str = "",
        icon_size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, name, icon, parent)
        self._look, self._icon_size = look, icon_size
        self._measured: tuple[Theme, str, bool] | None = None
        self._hint = QSize()
        if spoken_as:
            self.setProperty("spoken_as", spoken_as)
        self.set_words(text, spoken)
        self.setAutoDefault(False)
        if spoken and not text:
            self.setToolTip(spoken)
        wide = QSizePolicy.Policy.Minimum if text or look == "main" else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", self._radius())

    def sizeHint(self) -> QSize:
        """Its words, its icon, and room around them: nested layouts ask a dozen times."""
        measured = (self._live.theme, self.text(), bool(self._icon))
        if measured != self._measured:
            self._measured, self._hint = measured, self._size()
        return self._hint

    def _size(self) -> QSize:
        theme = self._live.theme
        if self._look == "step":
            return QSize(STEP_PX, STEP_PX)
        height = max(MAIN_PX if self._look == "main" else LEAST_PX, self._line_px())
        if not self.text():
            return QSize(height, height)
        pad = {"main": 6, "plain": 3}.get(self._look, 4)
        width = self._content_px(self.text()) + 2 * theme.space(pad)
        return QSize(max(width, MAIN_WIDTH_PX if self._look == "main" else 0), height)

    def minimumSizeHint(self) -> QSize:
        """The whole text; only what is wider than its window is elided."""
        hint = self.sizeHint()
        if self._look != "main" or not self.text():
            return hint
        width = self._content_px(self.text()) + 2 * self._live.theme.space(3)
        return QSize(width, hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is as good as Space."""
        super().keyPressEvent(with_space_for_enter(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Enter is as good as Space."""
        super().keyReleaseEvent(with_space_for_enter(event))

    def _shown_words(self) -> str:
        metrics = QFontMetrics(self._font())
        icon = self._content_px(self.text()) - metrics.horizontalAdvance(self.text())
        room = self.width() - icon - 8
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _paint(self) -> Paint:
        colors = self._live.theme.colors
        if not self.isEnabled():
            return self._paint_disabled(colors)
        down, over = self.isDown(), self.underMouse()
        ground = colors.pressed if down else colors.hover if over else None
        if self._look == "main":
            fill = colors.ink_pressed if down else colors.ink_hover if over else colors.ink
            return self._dressed(fill, None, colors.on_ink)
        if self.isChecked():
            edge = None if self._look == "segment" else colors.calm
            return self._dressed(colors.calm_soft, edge, colors.calm, 2)
        if self._look in ("plain", "segment"):
            words = colors.quiet if self._look == "segment" else colors.ink
            return self._dressed(ground, None, words)
        return self._dressed(ground or colors.ground, colors.boundary, colors.ink)

    def _paint_disabled(self, colors: Colors) -> Paint:
        if self._look == "main":
            return self._dressed(colors.line, None, colors.quiet)
        edge = colors.line if self._look in ("usual", "step", "pill") else None
        return self._dressed(None, edge, colors.disabled)

    def _dressed(
        self, fill: QColor | None, edge: QColor | None, words: QColor, edge_px: float = 1
    ) -> Paint:
        return Paint(fill, edge, edge_px, edge_px / 2 if edge else 0, words, self._radius())

    @property
    def _icon_px(self) -> int:
        return self._live.theme.px(self._icon_size)

    @property
    def _gap_px(self) -> int:
        return self._live.theme.space(2)

    def _radius(self) -> int:
        return RADII.get(self._look, self._live.theme.radius())

    def _font(self) -> QFont:
        if self._look == "main":
            return self._live.theme.font("lead", QFont.Weight.Bold)
        return self._live.theme.font("body", QFont.Weight.DemiBold)


class StartButton(Button):
    """A main button with the sign of playing.

    What a session is heard by takes most of a second to wake, so it is woken when the pointer
    rests here, or the keyboard has come here by itself: the first words are then on time.

    Args:
        live: The theme.
        name: The object name.
        parent: Qt's owner.
    """

    in_mind = Signal()

    def __init__(self, live: LiveTheme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(live, name, look="main", icon="play", parent=parent)
        self._resting = QTimer(self, singleShot=True, interval=RESTING_MS)
        self._resting.timeout.connect(self._on_resting_timeout)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is here."""
        super().enterEvent(event)
        self._resting.start()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone on."""
        super().leaveEvent(event)
        self._resting.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody can press it any more."""
        super().hideEvent(event)
        self._resting.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here; a window that gives it to this button by itself means nothing."""
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            self.in_mind.emit()

    def _on_resting_timeout(self) -> None:
        if self.isEnabled():
            self.in_mind.emit()


def with_space_for_enter(event: QKeyEvent) -> QKeyEvent:
    """The same event, with Space in the place of an Enter alone.

    So a button acts when the key is let go and once only, however long it was held.
    """
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or plain:
        return event
    kind = QEvent.Type(event.type())
    none = Qt.KeyboardModifier.NoModifier
    return QKeyEvent(kind, Qt.Key.Key_Space, none, " ", event.isAutoRepeat())
