"""The offer to go on with a session that was left; made once, at the next start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.journal import Resumption
from footcare_gui.texts import journal as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label


class ResumeDialog(Dialog):
    """Says where the person was, and asks: go on, or finish here?

    Args:
        live: The look.
        resumption: Where the session stands.
        library: Names of the exercises.
        parent: The window.
    """

    went_on = Signal()
    """Take the session up again."""

    finished_here = Signal()
    """Leave it at what was done; also when the dialog is closed without an answer."""

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
        finish = Button(live, "finish_here", words.finish_here())
        on = Button(live, "go_on", words.go_on(), look="main")
        finish.clicked.connect(self.reject)
        on.clicked.connect(self.accept)
        self.accepted.connect(self.went_on)
        self.rejected.connect(self.finished_here)
        on.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(4))
        buttons.addStretch(1)
        buttons.addWidget(finish)
        buttons.addWidget(on)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(6), space(6), space(6))
        column.setSpacing(space(4))
        column.addWidget(Label(live, words.welcome_back(), "title"))
        column.addWidget(Label(live, words.where_it_stands(resumption, library), "lead_strong"))
        column.addWidget(Label(live, words.go_on_question(resumption), "lead"))
        column.addSpacing(space(2))
        column.addLayout(buttons)
        self.setMinimumWidth(live.theme.px(520))
        on.setFocus()
        FocusRing(self, live)
