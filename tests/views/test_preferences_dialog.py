"""The page of preferences: each acts at once, and scrolling past changes nothing."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QSlider, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Dose
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import (
    GREETED,
    click,
    find,
    library,
    live,
    open_preferences,
    open_window,
    window,
)

__all__ = ["library", "live", "window"]


def turn_wheel(widget: QWidget, steps: int) -> bool:
    """Turn the wheel over a widget, down where `steps` is below 0; whether it took the turn."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_wheel_over_anything_on_the_page_changes_no_preference(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = open_preferences(qtbot, window)
    for widget in dialog.findChildren(QWidget):
        for steps in (-5, 5):
            turn_wheel(widget, steps)
    assert window.controller.preferences == GREETED


def test_no_slider_and_no_drop_down_keeps_the_wheel_for_itself(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = open_preferences(qtbot, window)
    turned = [*dialog.findChildren(QSlider), *dialog.findChildren(QComboBox)]
    assert find(dialog, "volume") in turned
    assert [widget.objectName() for widget in turned if turn_wheel(widget, -1)] == []


def test_the_wheel_over_the_volume_does_not_take_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    policy = find(open_preferences(qtbot, window), "volume").focusPolicy()
    assert policy is Qt.FocusPolicy.StrongFocus


def test_more_time_for_a_change_is_said_in_words(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_preferences(qtbot, window)
    said = [find(dialog, f"pace_percent_{pace}").text() for pace in (100, 150, 200)]
    assert said == ["Usual", "Half longer", "Double"]


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("theme_dark", "theme", ThemeChoice.DARK),
        ("text_percent_150", "text_percent", 150),
        ("pace_percent_200", "pace_percent", 200),
        ("first_side_left", "first_side", Side.LEFT),
        ("first_side_right", "first_side", Side.RIGHT),
        ("wait_for_me", "wait_for_me", False),
        ("unsteady", "unsteady", True),
        ("end_open_at_target", "end_open_at_target", False),
        ("sound", "sound", False),
        ("wash", "wash", False),
        ("reduced_motion", "reduced_motion", True),
        ("letters", "letters", False),
        ("new_posture_stepper_more", "new_posture_ms", 30_000),
    ],
)
def test_each_preference_acts_at_once(
    qtbot: QtBot, window: MainWindow, name: str, field: str, value: Any
) -> None:
    dialog = open_preferences(qtbot, window)
    with qtbot.waitSignal(window.controller.preferences_changed) as caught:
        click(dialog, name)
    assert (caught.args or [])[0] == GREETED._replace(**{field: value})
    assert window.controller.preferences == GREETED._replace(**{field: value})


def test_a_theme_and_a_text_size_are_seen_at_once(
    qtbot: QtBot, window: MainWindow, live: LiveTheme
) -> None:
    dialog = open_preferences(qtbot, window)
    click(dialog, "theme_dark")
    click(dialog, "text_percent_125")
    assert (live.theme.is_dark, live.theme.text_percent) == (True, 125)


def test_the_time_to_change_position_stays_within_its_range(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = open_preferences(qtbot, window)
    for button, end_ms in (("less", 10_000), ("more", 450_000)):
        for _ in range(100):
            if not find(dialog, f"new_posture_stepper_{button}").isEnabled():
                break
            click(dialog, f"new_posture_stepper_{button}")
        assert window.controller.preferences.new_posture_ms == end_ms


def test_a_slower_pace_changes_every_duration_shown(qtbot: QtBot, window: MainWindow) -> None:
    before = find(window, "start_routine").text()
    click(open_preferences(qtbot, window), "pace_percent_200")
    assert find(window, "start_routine").text() != before


def test_the_volume_is_heard_before_it_is_kept_in_mind(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_preferences(qtbot, window)
    find(dialog, "volume").setValue(35)
    assert window.controller.preferences.volume_percent == 35
    with qtbot.waitSignal(window.sound_test_requested) as caught:
        click(dialog, "test_sound")
    assert caught.args == [35]
    click(dialog, "sound")
    assert not find(dialog, "volume").isEnabled()


@pytest.mark.parametrize(("is_heard", "said"), [(True, "A chime was played"), (False, "No sound")])
def test_what_came_of_the_test_is_said_below_it(
    qtbot: QtBot, window: MainWindow, is_heard: bool, said: str
) -> None:
    dialog = open_preferences(qtbot, window)
    line = find(dialog, "sound_tested")
    dialog.show_page("sound")
    assert not line.isVisibleTo(dialog)
    click(dialog, "test_sound")
    assert line.text() == "Trying …"
    window.sound_tried_out.emit(is_heard)
    assert line.text().startswith(said)
    click(dialog, "sound")
    assert not line.isVisibleTo(dialog)


def test_every_page_fits_the_smallest_usual_window_without_scrolling(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, size=(1024, 680))
    window.controller.voices = lambda: ("heart", "michael")
    dialog = open_preferences(qtbot, window)
    assert dialog.height() <= 680
    for page in dialog.pages:
        dialog.show_page(page)
        QApplication.processEvents()
        scroll = find(dialog, f"{page}_scroll")
        assert isinstance(scroll, QScrollArea)
        assert scroll.isVisible()
        assert scroll.verticalScrollBar().maximum() == 0, page


def test_preferences_leave_doses_and_routine_alone(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    dialog = open_preferences(qtbot, window)
    window.detail.show_exercise("heel_cord")
    window.controller.set_dose(("heel_cord", ""), Dose(10_000, None), True)
    click(dialog, "wash")
    assert window.controller.preferences.doses == {("heel_cord", ""): Dose(10_000, None)}


def test_an_open_page_shows_what_was_chosen_elsewhere_and_takes_nothing_of_it_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = open_preferences(qtbot, window)
    fair = Person(hair="fair")
    window.controller.change(
        text_percent=125, wash=False, volume_percent=35, new_posture_ms=40_000, person=fair
    )
    assert find(dialog, "text_percent_125").isChecked()
    assert not find(dialog, "wash").isChecked()
    assert find(dialog, "volume").value() == 35
    assert find(dialog, "new_posture_stepper_value").text() == "40 s"
    assert find(dialog, "hair_fair").isChecked()
    click(dialog, "letters")
    click(dialog, "new_posture_stepper_more")
    assert window.controller.preferences == GREETED._replace(
        text_percent=125,
        wash=False,
        volume_percent=35,
        new_posture_ms=45_000,
        person=fair,
        letters=False,
    )
