"""What the longer dialogs share: contents that scroll, and answers that stay in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.scrolled_dialog import Foot, ScrolledDialog
from tests.kits.main_kit import find, live

__all__ = ["live"]

SIZE_PX = (400, 300)
LONG = 40


class Lines(ScrolledDialog):
    """Far more lines than it is high."""

    def __init__(self, live: LiveTheme, *, is_trailing: bool) -> None:
        super().__init__(live)
        content, column = self._scrolled_column("lines")
        for number in range(LONG):
            column.addWidget(QLabel(f"line {number}"))
        answers = (Button(live, "no", "No"), Button(live, "yes", "Yes"))
        self.scrolls = self._lay_out("scroll", content, Foot(answers, is_trailing), size_px=SIZE_PX)

    def put_below(self, part: QWidget) -> None:
        self._put_below(part)


@pytest.fixture
def lines(qtbot: QtBot, live: LiveTheme) -> Lines:
    return opened(qtbot, Lines(live, is_trailing=True))


def opened(qtbot: QtBot, dialog: Lines) -> Lines:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def place(dialog: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(dialog, QPoint()), part.size())


def test_the_answers_stay_in_sight_below_what_scrolls(lines: Lines) -> None:
    assert lines.scrolls.verticalScrollBar().maximum() > 0
    yes = place(lines, find(lines, "yes"))
    assert place(lines, lines.scrolls).bottom() < yes.top()
    assert lines.rect().contains(yes)


def test_it_is_as_large_as_wanted_at_the_usual_size_of_text(lines: Lines) -> None:
    assert (lines.width(), lines.height()) == SIZE_PX


def test_answers_stand_at_the_trailing_side_or_fill_the_row(
    qtbot: QtBot, live: LiveTheme, lines: Lines
) -> None:
    filling = opened(qtbot, Lines(live, is_trailing=False))
    assert place(lines, find(lines, "no")).left() > SIZE_PX[0] // 3
    assert place(filling, find(filling, "no")).left() < SIZE_PX[0] // 10
    assert find(filling, "yes").width() > 2 * find(lines, "yes").width()


def test_what_is_put_below_stays_between_both(lines: Lines) -> None:
    line = QLabel("moved")
    lines.put_below(line)
    line.show()
    layout = lines.layout()
    assert layout is not None
    layout.activate()
    above, below = place(lines, lines.scrolls), place(lines, find(lines, "yes"))
    assert above.bottom() < place(lines, line).top()
    assert place(lines, line).bottom() < below.top()
