"""One line for the person, where they see it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.desktop.requests import KeepAwake, RaiseWindow
from footcare_gui.domain.exercises.faults import Fault, FaultyFileError
from footcare_gui.domain.memory.journal import NotSaved, SavedAgain, Trouble
from footcare_gui.domain.session.troubles import TroubleWith
from footcare_gui.texts import journal, pages, routines
from footcare_gui.texts.faults import fault_line
from footcare_gui.views.main.notices import Notices
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live
from tests.kits.said_kit import line_of, said_in

__all__ = ["live"]

FULL = NotSaved(Trouble.FULL, "disk full", "a place")
DARK = pages.screen_may_go_dark()


class Session:
    """The screen of a session that runs."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.stands: dict[TroubleWith, str] = {}

    def say(self, about: TroubleWith, line: str) -> None:
        self.lines.append(line)
        self.stands[about] = line


class Window:
    """A window, and a session that a test lets run in it."""

    def __init__(self, qtbot: QtBot, live: LiveTheme) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.session: Session | None = None
        self.notices = Notices(self.window, live, lambda: self.session)

    def timers(self) -> list[QTimer]:
        line = line_of(self.window)
        found = [timer for timer in self.window.findChildren(QTimer) if timer.parent() is not line]
        return [timer for timer in found if timer.isActive()]

    @property
    def below(self) -> str:
        return said_in(self.window)


@pytest.fixture
def window(qtbot: QtBot, live: LiveTheme) -> Iterator[Window]:
    made = Window(qtbot, live)
    yield made
    line_of(made.window).clear()
    for timer in made.timers():
        timer.stop()


def test_a_line_stands_over_the_foot_of_the_window_and_goes(window: Window) -> None:
    window.window.show()
    window.notices.say("one line")
    assert window.below == "one line"
    line_of(window.window).clear()
    assert window.below == ""


def test_a_line_that_is_true_no_longer_is_taken_away_and_no_other(window: Window) -> None:
    window.notices.say("nothing was taken out")
    window.notices.unsay("something else")
    assert window.below == "nothing was taken out"
    window.notices.unsay("nothing was taken out")
    assert window.below == ""


def test_what_is_wrong_with_saving_is_said_in_the_session_that_runs(window: Window) -> None:
    window.notices.say_about_saving(FULL)
    assert window.below == journal.notice(FULL)
    window.session = Session()
    window.notices.say_about_saving(SavedAgain())
    assert window.session.lines == [journal.notice(SavedAgain())]
    assert window.below == ""


def test_that_the_screen_may_go_dark_is_said_once(window: Window) -> None:
    window.session = Session()
    window.notices.say_refused(KeepAwake())
    assert window.session.lines == [DARK]
    window.session = None
    window.notices.say_refused(KeepAwake())
    assert window.below == ""


def test_it_is_said_beside_what_is_wrong_with_saving(window: Window) -> None:
    window.session = session = Session()
    window.notices.say_about_saving(FULL)
    window.notices.say_refused(KeepAwake())
    assert session.stands == {TroubleWith.SAVING: journal.notice(FULL), TroubleWith.SCREEN: DARK}


def test_that_saving_works_again_is_said_for_a_while(window: Window) -> None:
    window.session = session = Session()
    window.notices.say_about_saving(FULL)
    assert window.timers() == []
    window.notices.say_about_saving(SavedAgain())
    (timer,) = window.timers()
    timer.timeout.emit()
    assert session.stands == {TroubleWith.SAVING: ""}


def test_that_it_works_again_is_not_taken_for_a_trouble_that_came_after(window: Window) -> None:
    window.session = Session()
    window.notices.say_about_saving(SavedAgain())
    window.notices.say_about_saving(FULL)
    assert window.timers() == []


def test_what_else_a_desktop_does_not_do_is_not_worth_a_line(window: Window) -> None:
    window.notices.say_refused(RaiseWindow())
    assert window.below == ""


def test_why_a_routine_was_not_kept_is_said_so_that_it_can_be_mended(window: Window) -> None:
    window.notices.say_routine_not_saved(OSError("the disk is full"))
    assert window.below == routines.not_saved("the disk is full")
    fault = Fault("mine.yaml", 3, 5, "tab")
    window.notices.say_routine_not_removed(FaultyFileError([fault]))
    assert window.below == routines.not_removed(fault_line(fault))


def test_the_rest_is_said_at_the_bottom_also_while_a_session_runs(window: Window) -> None:
    window.session = Session()
    notices = window.notices
    said = []
    notices.say_not_kept_yet(FULL)
    said.append(window.below)
    notices.say_left_finished()
    said.append(window.below)
    notices.say_settings_set_aside(Path("aside.ini"))
    said.append(window.below)
    notices.say_went_wrong("footcare.log")
    said.append(window.below)
    assert said == [
        journal.not_kept_yet(FULL),
        journal.left_it_there(),
        journal.settings_set_aside("aside.ini"),
        pages.went_wrong("footcare.log"),
    ]
    assert window.session.lines == []
