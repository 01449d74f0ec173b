"""A session that was left for later: where it stands, and the ways on, for as long as it waits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.texts import journal as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.surface import Surface


class LeftLine(Surface):
    """Stands below today's card.

    Args:
        live: The theme.
        where: Where the session stands, in words.
        parent: Qt's owner.
    """

    went_on = Signal()
    """Take the session up again."""

    finished_here = Signal()
    """Leave it at what was done."""

    def __init__(self, live: LiveTheme, where: str, parent: QWidget | None = None) -> None:
        super().__init__(live, "left_line", fill="calm_soft", parent=parent)
        on = Button(live, "go_on_left", words.go_on(), spoken=words.go_on_with(where))
        finish = Button(live, "finish_left", words.finish_here(), look="plain")
        on.clicked.connect(self.went_on)
        finish.clicked.connect(self.finished_here)
        space = live.theme.space
        answers = QWidget()
        buttons = FlowLayout(answers, gap=space(2), line_gap=space(2))
        buttons.addWidget(on)
        buttons.addWidget(finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(3), space(2), space(2), space(2))
        column.setSpacing(space(2))
        column.addWidget(Label(live, words.waits_for_you(where)))
        column.addWidget(answers)
