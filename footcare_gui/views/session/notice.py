"""Quiet lines for what is to be known, one for each matter, until it is mended or put away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.session.troubles import TroubleWith
from footcare_gui.texts.keys import in_session
from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.session.cards import paint_card
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.mirrored import mirrored

GLYPH, TARGET, CLOSE_PADDING = 20, 44, 10
MARGINS, SPACING = (44, 4), 4
READ_MS = 12_000
"""By then a line is read about which nothing is to be done."""
CAN_WAIT = (TroubleWith.SCREEN, TroubleWith.VOICE)
"""Nothing can be done about these now."""


class NoticeLine(QWidget):
    """One line and one thing to do about it.

    Args:
        live: The look.
        about: What is wrong.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, about: TroubleWith, parent: QWidget) -> None:
        super().__init__(parent)
        self._put_away = ""
        self.words = SessionLabel(live, f"session_notice_{about}", "body", parent=self)
        self.button = SessionButton(live, f"session_notice_{about}_button", parent=self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.words, stretch=1)
        self.row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTop)

    def show_words(self, text: str, button: str) -> None:
        """Say something, and what can be done; an empty text takes it away.

        What was put away stays away as long as it is the same.
        """
        if text != self._put_away:
            self._put_away = ""
        self.words.set_words(text)
        if not (text and button):
            give_back_keyboard(self.button)
        self.button.set_words(button)
        self.button.setVisible(bool(button))

    @property
    def says(self) -> bool:
        """Whether there is something to know that was not put away."""
        return self.words.text() not in ("", self._put_away)

    def put_away(self) -> None:
        """It has been read."""
        give_back_keyboard(self.button)
        self._put_away = self.words.text()

    @property
    def is_put_away(self) -> bool:
        """Whether something is to be known that was put away."""
        return bool(self._put_away) and self.words.text() == self._put_away

    def bring_back(self) -> None:
        """It is to be read again."""
        self._put_away = ""

    def height_in(self, width: int) -> int:
        """Its height in a width."""
        return self.row.totalHeightForWidth(width)


class Notice(QWidget):
    """A thin box with all that is to be known now; nothing in it hides anything else.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    asked = Signal(object)
    """The button of a line was pressed: `TroubleWith`."""

    closed = Signal()
    """Its lines are to be put away."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_notice")
        self._live = live
        self._column = QVBoxLayout()
        self._is_folded = self._is_to_go = False
        self._later: dict[TroubleWith, str] = {}
        self._column.setContentsMargins(0, SPACING, 0, SPACING)
        self._column.setSpacing(SPACING)
        self._close = SessionButton(
            live, "session_notice_close", icon=spec_of(ActionId.PUT_AWAY).icon, parent=self
        )
        self._close.set_compact(True)
        self._close.set_padding(CLOSE_PADDING)
        self._close.set_words(in_session(ActionId.PUT_AWAY))
        self._close.clicked.connect(self.closed)
        self._lines = {about: NoticeLine(live, about, self) for about in TroubleWith}
        for about, line in self._lines.items():
            line.button.clicked.connect(lambda _checked=False, about=about: self.asked.emit(about))
            self._column.addWidget(line)
            line.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGINS[0], 0, MARGINS[1], 0)
        row.setSpacing(SPACING)
        row.addLayout(self._column, stretch=1)
        self._corner = QVBoxLayout()
        self._corner.addWidget(self._close)
        self._corner.addStretch(1)
        row.addLayout(self._corner)
        self._read = QTimer(self, singleShot=True, interval=READ_MS)
        self.hide()

    def say(self, about: TroubleWith, text: str, button: str = "") -> None:
        """Say what is wrong, or that it is mended, in place of what was said about the same."""
        self._lines[about].show_words(text, button)
        self._later.pop(about, None)
        if about is TroubleWith.SCREEN:
            self._is_to_go = bool(text)
            self._read.start()
        self._show_lines()

    @property
    def is_put_away(self) -> bool:
        """Whether there is something to know that does not stand there."""
        return any(line.is_put_away for line in self._lines.values())

    def bring_back(self) -> None:
        """Show what was put away, until that is done again."""
        self._is_to_go = False
        for line in self._lines.values():
            line.bring_back()
        self._show_lines()

    def say_in_time(self, about: TroubleWith, text: str) -> None:
        """The same in the middle of a part: what nothing can be done about waits for the next."""
        if text and about in CAN_WAIT:
            self._later[about] = text
        else:
            self.say(about, text)

    def renew(self) -> None:
        """Another part begins: what waited for it comes, and what has been read goes."""
        for about, text in tuple(self._later.items()):
            self.say(about, text)
        if self._is_to_go and not self._read.isActive():
            self._is_to_go = False
            self._lines[TroubleWith.SCREEN].put_away()
            self._show_lines()

    def put_away(self) -> None:
        """What stands there has been read: it comes back only once it says something else."""
        give_back_keyboard(self._close)
        for line in self._said():
            line.put_away()
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
            line.button.set_metrics(scale, TARGET)
        self._close.set_metrics(scale, TARGET)

    def height_in(self, width: int) -> int:
        """Its height in a width, 0 while it is hidden."""
        said = self._said()
        if not said:
            return 0
        high = sum(line.height_in(self._room(width)) for line in said)
        high += SPACING * (len(said) - 1)
        return max(self._close.sizeHint().height(), high) + 2 * _around(len(said))

    def folded_height(self, width: int) -> int:
        """Height of its first line alone, 0 while it is hidden."""
        shown = self._said()
        if not shown:
            return 0
        high = shown[0].height_in(self._room(width))
        return max(self._close.sizeHint().height(), high) + 2 * SPACING

    def _room(self, width: int) -> int:
        """So wide are the lines."""
        return width - sum(MARGINS) - SPACING - self._close.sizeHint().width()

    def _said(self) -> list[NoticeLine]:
        return [line for line in self._lines.values() if line.says]

    def _show_lines(self) -> None:
        said = self._said()
        shown = said[:1] if self._is_folded else said
        for line in self._lines.values():
            line.setVisible(line in shown)
        around = _around(len(shown))
        for column in (self._column, self._corner):
            column.setContentsMargins(0, around, 0, around)
        self.setVisible(bool(said))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A thin box with a warning sign beside the first line."""
        theme = self._live.theme
        painter = QPainter(self)
        paint_card(painter, self.rect(), theme, has_edge=True)
        middle = QRectF(self._close.geometry()).center().y()
        square = QRectF(14, middle - GLYPH / 2, GLYPH, GLYPH)
        paint_icon(painter, mirrored(square, self), "warn", theme.colors.ink)


def _around(lines: int) -> int:
    """Room above and below the lines: several must not touch the edge."""
    return SPACING if lines < 2 else SPACING + 2
