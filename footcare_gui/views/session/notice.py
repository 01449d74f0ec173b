"""Quiet lines that stay as long as what they say is true, one for each trouble."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.session.troubles import TroubleWith
from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.session.cards import paint_card
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.mirrored import mirrored

GLYPH, LINE = 20, 36
MARGINS, SPACING = (44, 4), 4


class NoticeLine(QWidget):
    """One line and one thing to do about it.

    Args:
        live: The look.
        about: What is wrong.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, about: TroubleWith, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = SessionLabel(live, f"session_notice_{about}", "body", parent=self)
        self.button = SessionButton(live, f"session_notice_{about}_button", parent=self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.words, stretch=1)
        self.row.addWidget(self.button)

    def show_words(self, text: str, button: str) -> None:
        """Say something, and what can be done; an empty text takes it away."""
        self.words.set_words(text)
        if not (text and button):
            give_back_keyboard(self.button)
        self.button.set_words(button)
        self.button.setVisible(bool(button))

    @property
    def says(self) -> bool:
        """Whether something is wrong."""
        return bool(self.words.text())

    def height_in(self, width: int) -> int:
        """Its height in a width."""
        return self.row.totalHeightForWidth(width)


class Notice(QWidget):
    """A thin box with all that is wrong now; nothing in it hides anything else.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    asked = Signal(object)
    """The button of a line was pressed: `TroubleWith`."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_notice")
        self._live = live
        self._column = QVBoxLayout(self)
        self._is_folded = False
        self._column.setContentsMargins(MARGINS[0], SPACING, MARGINS[1], SPACING)
        self._column.setSpacing(SPACING)
        self._lines = {about: NoticeLine(live, about, self) for about in TroubleWith}
        for about, line in self._lines.items():
            line.button.clicked.connect(lambda _checked=False, about=about: self.asked.emit(about))
            self._column.addWidget(line)
            line.hide()
        self.hide()

    def say(self, about: TroubleWith, text: str, button: str = "") -> None:
        """Say what is wrong, or that it is mended, in place of what was said about the same."""
        self._lines[about].show_words(text, button)
        self._show_lines()

    def fold(self, is_folded: bool) -> None:
        """Show only the first line, where there is no room for more."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._show_lines()

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        for line in self._lines.values():
            line.words.set_scale(scale)
            line.button.set_metrics(scale, 44)

    def height_in(self, width: int) -> int:
        """Its height in a width, 0 while it is hidden."""
        said = self._said()
        if not said:
            return 0
        high = sum(line.height_in(width - sum(MARGINS)) for line in said)
        return max(LINE, high + SPACING * (len(said) + 1))

    def folded_height(self, width: int) -> int:
        """Height of its first line alone, 0 while it is hidden."""
        shown = self._said()
        if not shown:
            return 0
        return max(LINE, shown[0].height_in(width - sum(MARGINS)) + 2 * SPACING)

    def _said(self) -> list[NoticeLine]:
        return [line for line in self._lines.values() if line.says]

    def _show_lines(self) -> None:
        said = self._said()
        for line in self._lines.values():
            line.setVisible(line in (said[:1] if self._is_folded else said))
        self.setVisible(bool(said))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A thin box with a warning sign."""
        theme = self._live.theme
        painter = QPainter(self)
        paint_card(painter, self.rect(), theme, has_edge=True)
        square = QRectF(14, (self.height() - GLYPH) / 2, GLYPH, GLYPH)
        paint_icon(painter, mirrored(square, self), "warn", theme.colors.ink)
