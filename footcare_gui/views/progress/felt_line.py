"""How it felt after a session that is over: to be said later, or said otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.memory.remarks import WORST
from footcare_gui.texts import day_log as words
from footcare_gui.texts.entering import how_it_felt
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.pills import Pills


class FeltLine(QWidget):
    """A button that opens the numbers of the summary; one of them closes it again.

    Args:
        live: The theme.
        score: What was said, 0 to 10; `None` for nothing.
        name: Of the session, for a screen reader.
        parent: Qt's owner.
    """

    scored = Signal(int)
    """0 to 10."""

    def __init__(self, live: LiveTheme, score: int | None, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._score = live, score
        text = words.say_felt() if score is None else words.change_felt()
        self._open = Button(
            live,
            "say_felt",
            text,
            spoken=words.note_of(text, name),
            look="plain",
            icon="plus" if score is None else "adjust",
        )
        self._asking: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        self._open.clicked.connect(self._on_open_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the numbers as they were."""
        if event.key() != Qt.Key.Key_Escape or self._open.isVisible():
            super().keyPressEvent(event)
            return
        assert self._asking is not None
        self._asking.hide()
        self._open.show()
        self._open.setFocus()

    def _on_open_clicked(self) -> None:
        if self._asking is None:
            self._asking = self._make_asking()
            self._column.addWidget(self._asking)
        self._asking.show()
        self._open.hide()
        here = self._asking.findChild(Button, f"entry_after_{self._score or 0}")
        assert here is not None, "there is a button for each number"
        here.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_asking(self) -> QWidget:
        """The question over its numbers; none is pressed, so that arrows only lead along them."""
        asking = QWidget(self)
        numbers = Pills(self._live, "entry_after", how_it_felt(), asking)
        numbers.offer([(str(number), str(number)) for number in range(WORST + 1)], "")
        numbers.chosen.connect(lambda number: self.scored.emit(int(number)))
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(self._live, how_it_felt(), "quiet"))
        column.addWidget(numbers)
        return asking
