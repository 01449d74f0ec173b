"""The window as a whole: what it remembers, what it says, and that nothing is out of reach."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.qt_settings import QtSettings
from footcare_gui.domain.exercise import Side
from footcare_gui.domain.faults import Fault
from footcare_gui.domain.plan import Dose
from footcare_gui.domain.preferences import Preferences, ThemeChoice
from footcare_gui.domain.routine import Library
from footcare_gui.domain.window_state import WindowState
from footcare_gui.texts import safety
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.scrolling import ColumnScroll
from tests.gui.main_kit import (
    GREETED,
    FlatPictures,
    click,
    find,
    library,
    live,
    open_window,
    settle,
)

__all__ = ["library", "live"]
SIZES = [(1024, 680), (1280, 820), (1920, 1080)]
LEAST_TARGET_PX = 44


@pytest.fixture
def window(qtbot: QtBot, live: LiveTheme, library: Library) -> MainWindow:
    return open_window(qtbot, live, library)


def reachable(window: QWidget) -> list[QWidget]:
    """Everything that Tab reaches, in its order, once round."""
    seen: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not window and widget is not None and len(seen) < 500:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and widget.isEnabled():
            seen.append(widget)
        widget = widget.nextInFocusChain()
    return seen


# ---- remembered ---------------------------------------------------------------------------------


def test_place_exercise_and_form_come_back_at_the_next_start(
    qtbot: QtBot, live: LiveTheme, library: Library, tmp_path: Path
) -> None:
    first = open_window(qtbot, live, library, size=(800, 600))
    first.detail.show_exercise("toe_press", "seated")
    find(first, "splitter").setSizes([410, 390])
    with qtbot.waitSignal(first.closing) as caught:
        first.close()
    settings = QtSettings(tmp_path / "settings.ini")
    settings.keep_window_state((caught.args or [])[0])
    assert settings.write()

    state = QtSettings(tmp_path / "settings.ini").window_state()
    second = MainWindow(live, FlatPictures(), preferences=GREETED, state=state)
    qtbot.addWidget(second)
    second.set_library(library)
    second.show()
    qtbot.waitExposed(second)
    settle(qtbot, second)
    assert (second.width(), second.height()) == (800, 600)
    assert second.detail.exercise_id == "toe_press"
    assert second.detail.form is library.exercises["toe_press"].variants["seated"]
    assert second.choice.exercises.view.currentIndex().data() == "Toe pressing"
    assert abs(second.choice.width() - first.choice.width()) <= 1


@pytest.mark.parametrize("rubbish", [b"x", bytes(range(256)), b"\x01\xd9\xd0\xcb" + b"\xff" * 60])
def test_a_damaged_place_is_a_usual_window(
    qtbot: QtBot, live: LiveTheme, library: Library, rubbish: bytes
) -> None:
    state = WindowState(rubbish, rubbish, "burned", "too")
    window = open_window(qtbot, live, library, state=state)
    assert window.detail.exercise_id == next(iter(library.exercises))
    assert window.choice.width() >= 340


def test_a_session_may_refuse_that_the_window_closes(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    answers = [False, True]
    window = open_window(qtbot, live, library, may_close=lambda: answers.pop(0))
    assert not window.close()
    assert window.isVisible()
    assert window.close()


def test_the_session_takes_the_place_of_both_sides_and_gives_it_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    session = QWidget()
    window.set_session_view(session)
    window.show_session(True)
    assert session.isVisible()
    assert not window.choice.isVisible()
    window.show_session(False)
    assert window.choice.isVisible()
    assert window.focusWidget() is not None


# ---- first start and faults ---------------------------------------------------------------------


def test_the_honest_words_are_there_once(qtbot: QtBot, live: LiveTheme, library: Library) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    card = find(window, "first_card")
    assert card.isVisible()
    assert safety.what_this_is() in [label.text() for label in card.findChildren(QLabel)]
    with qtbot.waitSignal(window.preferences_changed) as caught:
        click(window, "first_card_read")
    assert (caught.args or [])[0].greeted
    assert not card.isVisible()
    again = open_window(qtbot, live, library, preferences=(caught.args or [])[0])
    assert again.findChild(QWidget, "first_card") is None


def test_no_honest_word_promises_a_cure() -> None:
    words = safety.what_this_is().lower()
    assert "no clinician has signed it off" in words
    for claim in ("cure", "relieve", "painkiller", "proven", "instead of"):
        assert claim not in words


def test_when_to_stop_is_one_click_away(qtbot: QtBot, window: MainWindow) -> None:
    click(window, "when_to_stop")
    dialog = find(window, "stop_dialog")
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert safety.when_to_stop() in shown
    assert safety.when_to_call() in shown
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "stop_dialog") is None)


FAULTS = (
    Fault("own.yaml", 14, 5, "unknown unit “parsecs”"),
    Fault("own.yaml", 20, 1, "no name"),
)


def test_a_file_with_faults_leaves_the_rest_and_says_where_it_is_wrong(
    window: MainWindow, library: Library
) -> None:
    window.set_library(library, FAULTS)
    line = find(window, "fault_line")
    assert line.isVisible()
    assert "One exercise file" in line.findChild(QLabel).text()
    assert window.choice.exercises.model.rowCount() == 10
    click(window, "fault_details")
    text = find(window, "fault_text").toPlainText()
    assert "own.yaml:14:5: unknown unit “parsecs”" in text.splitlines()
    assert len(text.splitlines()) == 2


def test_the_line_goes_when_the_faults_are_mended(window: MainWindow, library: Library) -> None:
    window.set_library(library, FAULTS)
    window.set_library(library)
    assert not find(window, "fault_line").isVisible()


def test_an_empty_library_is_an_empty_window_and_no_crash(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, Library())
    assert not find(window, "start_routine").isEnabled()
    assert window.detail.exercise_id == ""
    window.set_library(library)
    assert window.detail.exercise_id == "toe_walk"


# ---- preferences --------------------------------------------------------------------------------


def open_preferences(window: MainWindow) -> QWidget:
    click(window, "open_preferences")
    dialog: QWidget = find(window, "preferences_dialog")
    return dialog


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
    dialog = open_preferences(window)
    with qtbot.waitSignal(window.preferences_changed) as caught:
        click(dialog, name)
    assert (caught.args or [])[0] == GREETED._replace(**{field: value})
    assert window.preferences == GREETED._replace(**{field: value})


def test_a_theme_and_a_text_size_are_seen_at_once(window: MainWindow, live: LiveTheme) -> None:
    dialog = open_preferences(window)
    click(dialog, "theme_dark")
    click(dialog, "text_percent_125")
    assert (live.theme.is_dark, live.theme.text_percent) == (True, 125)


def test_the_time_to_change_position_stays_within_its_range(window: MainWindow) -> None:
    dialog = open_preferences(window)
    for button, end_ms in (("less", 10_000), ("more", 450_000)):
        for _ in range(100):
            if not find(dialog, f"new_posture_stepper_{button}").isEnabled():
                break
            click(dialog, f"new_posture_stepper_{button}")
        assert window.preferences.new_posture_ms == end_ms


def test_a_slower_pace_changes_every_duration_shown(window: MainWindow) -> None:
    before = find(window, "start_routine").text()
    click(open_preferences(window), "pace_percent_200")
    assert find(window, "start_routine").text() != before


def test_the_volume_is_heard_before_it_is_kept_in_mind(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_preferences(window)
    find(dialog, "volume").setValue(35)
    assert window.preferences.volume_percent == 35
    with qtbot.waitSignal(window.sound_test_requested) as caught:
        click(dialog, "test_sound")
    assert caught.args == [35]
    click(dialog, "sound")
    assert not find(dialog, "volume").isEnabled()


def test_preferences_leave_doses_and_routine_alone(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    dialog = open_preferences(window)
    window.detail.show_exercise("heel_cord")
    window.detail.dose_changed.emit(("heel_cord", ""), Dose(10_000, None), True)
    click(dialog, "wash")
    assert window.preferences.doses == {("heel_cord", ""): Dose(10_000, None)}


# ---- within reach -------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["usual", "choosing", "first", "own dose", "nothing found"])
def test_everything_that_tab_reaches_has_a_name_and_an_object_name(
    qtbot: QtBot, live: LiveTheme, library: Library, state: str
) -> None:
    preferences = Preferences() if state == "first" else GREETED
    window = open_window(qtbot, live, library, preferences=preferences)
    window.detail.show_exercise("toe_stretch")
    if state == "choosing":
        click(window, "choose_several")
    elif state == "own dose":
        click(window, "repetitions_stepper_more")
    elif state == "nothing found":
        find(window, "search").setText("unicycle")
    chain = reachable(window)
    assert len(chain) >= 10
    nameless = [w for w in chain if not _spoken(w) or not w.objectName()]
    assert [(type(w).__name__, w.objectName()) for w in nameless] == []


def test_everything_in_the_preferences_has_a_name(window: MainWindow) -> None:
    dialog = open_preferences(window)
    chain = reachable(dialog)
    assert len(chain) >= 12
    assert [w.objectName() for w in chain if not _spoken(w) or not w.objectName()] == []


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_tab_goes_in_the_order_of_reading(window: MainWindow) -> None:
    window.detail.show_exercise("toe_stretch")
    wanted = [
        "when_to_stop",
        "open_preferences",
        "routine_picker",
        "start_routine",
        "search",
        "choose_several",
        "exercise_list",
        "side_switch_left",
        "forms_usual",
        "step_3",
        "work_stepper_less",
        "repetitions_stepper_more",
        "start_exercise",
    ]
    names = [widget.objectName() for widget in reachable(window)]
    places = [names.index(name) for name in wanted if name in names]
    assert [name for name in wanted if name not in names] == []
    assert places == sorted(places)


def test_tab_and_shift_tab_pass_over_nothing(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library, preferences=Preferences())
    window.detail.show_exercise("toe_stretch")
    qtbot.waitActive(window)
    chain = reachable(window)
    chain[0].setFocus()
    there = [_tabbed(window, Qt.Key.Key_Tab) for _ in chain]
    assert there == [widget.objectName() for widget in (*chain[1:], chain[0])]
    back = [_tabbed(window, Qt.Key.Key_Backtab) for _ in chain]
    assert back == [*reversed(there[:-1]), there[-1]]


def _tabbed(window: QWidget, key: Qt.Key) -> str:
    QTest.keyClick(window.focusWidget(), key)
    return window.focusWidget().objectName()


@pytest.mark.parametrize("percent", [100, 150])
def test_every_target_is_large_enough_to_hit(
    qtbot: QtBot, live: LiveTheme, library: Library, percent: int
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    window = open_window(qtbot, live, library)
    window.detail.show_exercise("toe_stretch")
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= LEAST_TARGET_PX, button.objectName()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("percent", [100, 125, 150])
def test_nothing_is_cut_at_any_size_of_window_and_text(
    qtbot: QtBot, live: LiveTheme, library: Library, size: tuple[int, int], percent: int
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    window = open_window(qtbot, live, library, size=size)
    for exercise in library.exercises:
        window.detail.show_exercise(exercise)
        settle(qtbot, window)
        assert cut_in(window) == []


def cut_in(window: QWidget) -> list[str]:
    """What does not have the room that it needs."""
    cut = [
        area.objectName()
        for area in window.findChildren(ColumnScroll)
        if (content := area.widget()) and content.width() > area.viewport().width()
    ]
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap():
            is_cut = label.heightForWidth(label.width()) > label.height() + 1
        else:
            is_cut = label.width() < label.sizeHint().width()
        cut += [label.text()] if is_cut else []
    for widget in reachable(window):
        parent = widget.parentWidget()
        if parent is not None and not parent.rect().contains(widget.geometry()):
            cut.append(widget.objectName())
    return cut


def test_the_steps_stand_beside_the_figure_where_there_is_room_and_below_it_elsewhere(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    for size, is_beside in (((1280, 820), True), ((1024, 680), False)):
        window = open_window(qtbot, live, library, size=size)
        window.detail.show_exercise("heel_cord")
        settle(qtbot, window)
        figure, step = window.detail.figure, find(window, "step_1")
        assert (step.mapTo(window, step.rect().topLeft()).x() > figure.width()) is True
        top = step.mapTo(window.detail, step.rect().topLeft()).y()
        end = figure.mapTo(window.detail, figure.rect().bottomLeft()).y()
        assert (top < end) is is_beside
