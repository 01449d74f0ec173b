"""The offer to go on with a session that was left; made once, at the next start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.journal import Resumption
from footcare_gui.texts import journal as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label


class ResumeDialog(Dialog):
    """Says where the person was, and asks: go on, finish here, or later?

    Later is also the answer of whoever closes it: nothing changes, and the next start asks again.

    Args:
        live: The look.
        resumption: Where the session stands.
        library: Names of the exercises.
        parent: The window.
    """

    went_on = Signal()
    """Take the session up again."""

    finished_here = Signal()
    """Leave it at what was done."""

    def __init__(
        self,
        live: LiveTheme,
        resumption: Resumption,
        library: Library,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        space = live.theme.space
        self.setObjectName("resume_dialog")
        self.setWindowTitle(words.welcome_back())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        later = Button(live, "later", words.later(), look="plain")
        finish = Button(live, "finish_here", words.finish_here())
        on = Button(live, "go_on", words.go_on(), look="main")
        later.clicked.connect(self.reject)
        finish.clicked.connect(self.finish_here)
        on.clicked.connect(self.accept)
        self.accepted.connect(self.went_on)
        on.setDefault(True)
        answers = QWidget()
        buttons = FlowLayout(answers, gap=space(4), line_gap=space(3), rest="after_first")
        buttons.addWidget(later)
        buttons.addWidget(finish)
        buttons.addWidget(on)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(6), space(6), space(6))
        column.setSpacing(space(4))
        column.addWidget(Label(live, words.welcome_back(), "title"))
        column.addWidget(Label(live, words.where_it_stands(resumption, library), "lead_strong"))
        column.addWidget(Label(live, words.go_on_question(resumption), "lead"))
        column.addWidget(Label(live, words.later_means(), "quiet"))
        column.addSpacing(space(2))
        column.addWidget(answers)
        self.setMinimumWidth(live.theme.px(520))
        on.setFocus()
        FocusRing(self, live)

    def finish_here(self) -> None:
        """Close it with that answer."""
        self.finished_here.emit()
        self.close()
