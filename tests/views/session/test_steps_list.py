"""The steps beside the picture while everything stands still."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.views.session.steps_list import StepsList
from footcare_gui.views.widgets.labels import PlainLabel
from tests.kits.session_kit import make_live

STEPS = (
    "Stand facing a wall, hands on it at shoulder height.",
    "Step back with the left leg. Toes of both feet point at the wall.",
    "Bend the front knee, hips toward the wall.",
    "Hold, and keep breathing.",
    "Come back and step in. Then change legs.",
)


@pytest.fixture
def steps(qapp: QApplication, qtbot: QtBot) -> StepsList:
    made = StepsList(make_live(qapp))
    qtbot.addWidget(made)
    made.show_steps(STEPS, 4)
    made.resize(572, 380)
    made.show()
    return made


def shown(steps: StepsList) -> list[PlainLabel]:
    lines = (steps.findChild(PlainLabel, f"session_step_{n}") for n in range(1, 9))
    return [line for line in lines if line is not None and line.isVisible()]


def test_all_steps_are_there_in_order_and_in_one_size(steps: StepsList) -> None:
    lines = shown(steps)
    assert tuple(line.text() for line in lines) == STEPS
    assert len({line.font().pixelSize() for line in lines}) == 1
    tops = [line.y() for line in lines]
    assert tops == sorted(tops)


def test_the_present_one_is_bold(steps: StepsList) -> None:
    assert [line.font().weight() > 500 for line in shown(steps)] == [False] * 3 + [True, False]


@pytest.mark.parametrize("size", [(572, 380), (280, 180), (860, 600)])
def test_no_step_is_cut_and_none_lies_over_another(steps: StepsList, size: tuple[int, int]) -> None:
    steps.set_scale(size[0] / 572)
    steps.resize(*size)
    lines = shown(steps)
    for line in lines:
        metrics, flags = QFontMetrics(line.font()), Qt.TextFlag.TextWordWrap
        box = metrics.boundingRect(0, 0, line.width(), 10_000, flags, line.text())
        assert box.height() <= line.height()
        assert steps.rect().contains(line.geometry())
    for above, below in itertools.pairwise(lines):
        assert above.geometry().bottom() < below.geometry().top()


def test_fewer_steps_leave_no_line_behind(steps: StepsList) -> None:
    steps.show_steps(STEPS[:2], 1)
    assert [line.text() for line in shown(steps)] == list(STEPS[:2])


def test_a_larger_window_makes_them_larger(steps: StepsList) -> None:
    before = shown(steps)[0].font().pixelSize()
    steps.set_scale(2.0)
    steps.resize(1_144, 760)
    assert shown(steps)[0].font().pixelSize() > 1.5 * before
