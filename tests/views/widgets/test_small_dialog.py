"""What all small dialogs share: their order, and that they are gone once they are closed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.small_dialog import SmallDialog
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


class Question(SmallDialog):
    """Two lines, and one answer beside the one that cancels."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(live, "question", "A question", parent)
        self.parts = (QLabel("first"), QLabel("second"))
        yes = Button(live, "yes", "Yes")
        yes.clicked.connect(self.accept)
        self._lay_out(self.parts, (self._cancel("no"), yes))


def open_question(qtbot: QtBot, live: LiveTheme) -> tuple[QWidget, Question]:
    window = QWidget()
    qtbot.addWidget(window)
    question = Question(live, window)
    question.show()
    qtbot.waitExposed(question)
    return window, question


def test_parts_stand_below_one_another_and_the_answers_in_a_row_below_them(
    qtbot: QtBot, live: LiveTheme
) -> None:
    window, question = open_question(qtbot, live)
    first, second = (part.geometry() for part in question.parts)
    no, yes = (
        part.rect().translated(part.mapTo(question, QPoint()))
        for part in (find(question, "no"), find(question, "yes"))
    )
    assert first.bottom() < second.top() < second.bottom() < min(no.top(), yes.top())
    assert no.right() < yes.left()
    assert question.findChild(FocusRing) is not None
    window.close()


def test_cancelled_it_is_rejected_and_gone(qtbot: QtBot, live: LiveTheme) -> None:
    window, question = open_question(qtbot, live)
    with qtbot.waitSignal(question.rejected):
        click(question, "no")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(question)
    window.close()
