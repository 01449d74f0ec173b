"""Steps in the form: by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.programmes.reading import FaultAt
from footcare_gui.domain.programmes.steps import MOST_STEPS, StepWritten
from footcare_gui.views.editor.steps_form import StepsForm
from footcare_gui.views.theme import LiveTheme
from tests.kits.editor_page_kit import in_window
from tests.kits.main_kit import live

__all__ = ["live"]

TWO = (StepWritten("Sit."), StepWritten("Curl."))


def form_of(qtbot: QtBot, live: LiveTheme) -> StepsForm:
    form = StepsForm(live, lambda _step, _edge: None)
    form.show_steps(TWO)
    in_window(qtbot, form)
    return form


def test_enter_goes_to_the_next_step_and_behind_the_last_to_a_new_one(
    qtbot: QtBot, live: LiveTheme
) -> None:
    form = form_of(qtbot, live)
    form.take_focus(0)
    QTest.keyClick(form._rows[0].text.lines, Qt.Key.Key_Return)
    assert form._rows[1].text.lines.hasFocus()
    with qtbot.waitSignal(form.changed) as added:
        QTest.keyClick(form._rows[1].text.lines, Qt.Key.Key_Return)
    assert added.args == [2, StepWritten("")]


def test_alt_and_arrows_move_a_step(qtbot: QtBot, live: LiveTheme) -> None:
    form = form_of(qtbot, live)
    form.take_focus(0)
    with qtbot.waitSignal(form.moved) as moved:
        QTest.keyClick(form._rows[0].text.lines, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert moved.args == [0, 1]
    form.take_focus(0)
    with qtbot.assertNotEmitted(form.moved):
        QTest.keyClick(form._rows[0].text.lines, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)


def test_no_more_than_the_most_can_be_added(qtbot: QtBot, live: LiveTheme) -> None:
    form = form_of(qtbot, live)
    form.show_steps([StepWritten("x")] * MOST_STEPS)
    assert not form.add.isEnabled()


def test_a_fault_stands_beside_its_step(qtbot: QtBot, live: LiveTheme) -> None:
    form = form_of(qtbot, live)
    form.show_faults([FaultAt(("steps", 1), "only_spaces")])
    assert form._rows[1].text.lines.accessibleDescription() == "Still to be filled in."
    assert not form._rows[0].text.lines.accessibleDescription()


def test_the_last_step_to_go_leaves_the_keyboard_on_the_way_to_a_new_one(
    qtbot: QtBot, live: LiveTheme
) -> None:
    form = form_of(qtbot, live)
    form.removed.connect(lambda _place: form.show_steps(()))
    form._rows[0].remove.click()
    assert form.add.hasFocus()
