"""Nothing in the window is out of reach: named, large enough, in order, and not cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.scrolling import ColumnScroll
from tests.kits.main_kit import (
    GREETED,
    click,
    find,
    library,
    live,
    open_preferences,
    open_window,
    settle,
    window,
)

__all__ = ["library", "live", "window"]

SIZES = [(1024, 680), (1280, 820), (1920, 1080)]

LEAST_TARGET_PX = 44


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


def test_everything_in_the_preferences_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_preferences(qtbot, window)
    chain: list[QWidget] = []
    for page in dialog.pages:
        dialog.show_page(page)
        chain += reachable(dialog)
    assert len(chain) >= 40
    assert [w.objectName() for w in chain if not _spoken(w) or not w.objectName()] == []


def _spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_tab_goes_in_the_order_of_reading(qtbot: QtBot, window: MainWindow) -> None:
    window.detail.show_exercise("toe_stretch")
    wanted = [
        "when_to_stop",
        "main_menu",
        "adjust",
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

    def is_in_order() -> None:
        names = [widget.objectName() for widget in reachable(window)]
        assert [name for name in wanted if name not in names] == []
        places = [names.index(name) for name in wanted]
        assert places == sorted(places)

    qtbot.waitUntil(is_in_order)


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
    settle(qtbot, window)

    def too_small() -> list[str]:
        shown = filter(QAbstractButton.isVisible, window.findChildren(QAbstractButton))
        least = LEAST_TARGET_PX
        return [one.objectName() for one in shown if min(one.width(), one.height()) < least]

    def all_are_large_enough() -> None:
        assert too_small() == []

    qtbot.waitUntil(all_are_large_enough)


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

        def nothing_is_cut() -> None:
            assert cut_in(window) == []

        qtbot.waitUntil(nothing_is_cut)  # on a busy machine layouts within layouts take longer


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
