"""A slider on a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.views.widgets.slider import Slider


def test_the_wheel_goes_on_to_the_page_and_keys_move_it(qtbot: QtBot) -> None:
    slider = Slider("volume", "Volume")
    qtbot.addWidget(slider)
    slider.setRange(0, 100)
    slider.setValue(50)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, turn)
    assert slider.value() == 50
    assert not turn.isAccepted()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() > 50
