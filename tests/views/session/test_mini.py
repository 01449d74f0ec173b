"""The small window: what needs an answer brings the whole one back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.session_router import SessionScreen, SheetKind
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.glance import Mode
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.mini import Mini, keeps_in_front, needs_whole
from footcare_gui.views.session.session_view import SessionView
from tests.builders import CIRCLES, STRETCH, WALK, make_library
from tests.kits.session_kit import NoArtist, Session, in_a_hold, session

__all__ = ["session"]


class Whole:
    """The window that steps aside."""

    def __init__(self, view: SessionView) -> None:
        self._view = view

    def step_aside(self) -> None:
        self._view.hide()

    def come_to_front(self) -> None:
        self._view.show()


class Small:
    """A session in a small window."""

    def __init__(self, session: Session, at: str = "") -> None:
        self.session = session
        self.ended: list[str] = []
        in_a_hold(session)
        self.mini = Mini(
            session.live,
            make_library(WALK, STRETCH, CIRCLES),
            router=session.router,
            whole=Whole(session.view),
            view=session.view,
            figure=lambda: FigureView(cast(FigureArtist, NoArtist())),
        )
        self.window = self.mini.window
        self.mini.ended.connect(self.ended.append)
        self.mini.begin(at, letters=True)

    @property
    def is_on(self) -> bool:
        return not self.ended


@pytest.fixture
def small(session: Session, qtbot: QtBot) -> Iterator[Small]:
    made = Small(session)
    yield made
    if made.is_on:
        made.mini.end()


def test_it_shows_side_word_and_number_in_place_of_the_whole_window(small: Small) -> None:
    assert small.window.isVisible()
    assert not small.session.view.isVisible()
    assert small.window.count.words == small.session.view.stage.panel.count.words
    assert small.window.headline.text() == "Hold"
    assert small.window.side.text() == "Left leg"
    assert (small.window.figure.width(), small.window.figure.height()) == (144, 144)


def test_it_goes_on_with_the_session(small: Small) -> None:
    before = small.window.count.words
    small.session.run(2_000)
    assert int(small.window.count.words) == int(before) - 2


def test_a_question_a_sheet_and_what_was_done_bring_the_whole_one_back(small: Small) -> None:
    assert not needs_whole(SessionScreen())
    assert needs_whole(SessionScreen(sheet=SheetKind.KEYS))
    small.session.ask(ActionId.ESCAPE)
    assert not small.is_on
    assert small.session.view.isVisible()
    assert small.session.router.screen.asks_to_finish


def test_the_end_of_the_session_brings_it_back_too(small: Small) -> None:
    small.session.controller.stop()
    assert not small.is_on
    assert small.session.view.summary.isVisible()


def test_whoever_shows_the_whole_one_ends_the_small_one(small: Small) -> None:
    small.session.view.show()
    assert not small.is_on


def test_closing_it_brings_the_whole_one_back_and_the_session_goes_on(small: Small) -> None:
    small.window.close()
    assert not small.is_on
    assert small.session.view.isVisible()
    assert small.session.controller.readout().mode is Mode.RUNNING


def test_it_comes_back_where_it_was_left(session: Session) -> None:
    made = Small(session, "33,44")
    made.mini.end()
    assert made.ended == ["33,44"]


def test_a_screen_reader_is_told_by_the_small_window(small: Small) -> None:
    small.window.activateWindow()
    small.window.setFocus()
    small.session.run(31_000)
    QApplication.processEvents()
    assert small.window.accessibleName() == small.session.said[-1]


def test_on_wayland_it_says_that_it_cannot_stay_in_front_by_itself(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert keeps_in_front()
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland-egl")
    assert not keeps_in_front()
    made = Small(session)
    line = made.window.findChild(QLabel, "mini_line")
    assert line is not None
    assert "in front" in line.text()
    assert line.isVisible()
    made.mini.end()


def test_keys_are_as_in_the_whole_window(small: Small) -> None:
    QTest.keyClick(small.window, Qt.Key.Key_Space)
    assert small.session.controller.readout().mode is Mode.PAUSED
    QTest.keyClick(small.window, Qt.Key.Key_V)
    assert not small.is_on
