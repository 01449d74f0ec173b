"""Before the first session: one line and one Start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.progress.overview import DaysMoved
from footcare_gui.texts import progress as words
from footcare_gui.texts.entering import without_the_app
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label


class Nothing(QWidget):
    """Stands in the middle of the page, where later the pictures are."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress_nothing")
        self._line = Label(live, words.title(DaysMoved(0, 0, None)), "title")
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._means = Label(live, words.what_will_be_here(), "quiet")
        self._means.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.start = Button(live, "nothing_start", look="main", icon="play")
        self.enter = Button(live, "nothing_enter", without_the_app(), look="plain", icon="plus")
        column = QVBoxLayout(self)
        column.setSpacing(live.theme.space(6))
        column.addStretch(2)
        column.addWidget(self._line)
        column.addWidget(self._means)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.enter, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
