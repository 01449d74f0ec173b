"""The head of the pane: the name is never cut; what stands beside it goes below instead."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.main.pane_head import PaneHead
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import library, live, words_of

__all__ = ["library", "live"]


@pytest.fixture
def pane(qtbot: QtBot, live: LiveTheme, library: Library) -> QWidget:
    pane = QWidget()
    qtbot.addWidget(pane)
    head = PaneHead(live)
    pane.setLayout(head)
    head.show_exercise(library.exercises["heel_cord"])
    head.side.show_side(Side.LEFT, SideTerm.EACH_LEG)
    pane.resize(900, 200)
    pane.show()
    return pane


def head_of(pane: QWidget) -> PaneHead:
    head = pane.layout()
    assert isinstance(head, PaneHead)
    return head


def test_it_says_name_and_purpose(pane: QWidget, library: Library) -> None:
    exercise = library.exercises["heel_cord"]
    assert {exercise.name, exercise.words.purpose} <= set(words_of(pane))


@pytest.mark.parametrize("width", range(150, 901, 50))
def test_the_name_is_whole_at_every_width_that_it_fits_alone(pane: QWidget, width: int) -> None:
    head = head_of(pane)
    pane.resize(width, 200)
    head.arrange(width)
    head.activate()
    name = next(label for label in pane.findChildren(QLabel) if "Heel" in label.text())
    wanted = name.fontMetrics().horizontalAdvance(name.text())
    assert name.width() >= min(wanted, width - 24)


def test_without_a_side_to_choose_a_narrow_head_is_still_one_row(pane: QWidget) -> None:
    head = head_of(pane)
    name = next(label for label in pane.findChildren(QLabel) if "Heel" in label.text())
    width = name.fontMetrics().horizontalAdvance(name.text()) + 60
    head.arrange(width)
    assert head.direction() is QBoxLayout.Direction.TopToBottom
    head.side.hide()
    head.arrange(width)
    assert head.direction() is QBoxLayout.Direction.LeftToRight
