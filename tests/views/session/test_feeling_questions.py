"""How it feels now: asked without standing in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.session.readout import Mode
from tests.kits.feeling_kit import Asked, asked, library

__all__ = ["asked", "library"]


def find(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def place_in(window: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def test_one_click_while_getting_ready_is_enough_and_the_session_goes_on(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.start()
    assert asked.is_seen("before_strip")
    asked.click("felt_before_2")
    assert asked.said()[0] == 2
    assert asked.session.controller.readout().mode is Mode.RUNNING
    qtbot.waitUntil(lambda: not asked.is_seen("before_strip"))


@pytest.mark.parametrize("percent", [100, 125, 150])
@pytest.mark.parametrize("size", [(1024, 680), (1280, 820), (1920, 1080)])
def test_the_question_stands_on_one_line_and_covers_no_words(
    asked: Asked, size: tuple[int, int], percent: int
) -> None:
    asked.session.live.choose(ThemeChoice.LIGHT, percent, True)
    view, stage = asked.session.view, asked.session.view.stage
    view.resize(*size)
    asked.start()
    QApplication.processEvents()
    strip = place_in(view, find(view, "before_strip"))
    word = stage.panel.headline
    ink = place_in(view, stage.panel)
    ink.setBottom(ink.top() + stage.panel.words_bottom)
    assert word.text() == "Get ready"
    assert not strip.intersects(ink)
    for shown in (stage.hint, stage.card.caption, stage.controls):
        assert not strip.intersects(place_in(view, shown))
    assert not stage.timeline.isVisible()
    numbers = [place_in(view, find(view, f"felt_before_{number}")) for number in range(11)]
    assert len({(place.top(), place.height()) for place in numbers}) == 1
    assert min(place.height() for place in numbers) >= 44
    asked_in = place_in(view, find(view, "felt_before_question"))
    never = place_in(view, find(view, "felt_before_never"))
    assert asked_in.right() < numbers[0].left()
    assert numbers[-1].right() < never.left()
    assert strip.contains(never)
    assert abs(asked_in.center().y() - never.center().y()) <= 1
    asked.session.run(10_500)
    assert stage.timeline.isVisible()
    assert stage.time_left.isVisible()


def test_left_alone_the_question_goes_with_getting_ready(asked: Asked) -> None:
    asked.start()
    asked.session.run(10_500)
    assert not asked.is_seen("before_strip")
    assert asked.said()[0] is None
    asked.session.press(Qt.Key.Key_7)
    assert asked.said()[0] is None


def test_refusing_it_takes_it_away_and_says_so_to_whoever_keeps_preferences(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.start()
    with qtbot.waitSignal(asked.feeling.refused):
        asked.click("felt_before_never")
    assert not asked.is_seen("before_strip")
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_who_is_never_asked_sees_no_question(asked: Asked) -> None:
    asked.start(asks=False)
    assert not asked.is_seen("before_strip")
    asked.finish(asks=False)
    assert not asked.is_seen("felt_after")
    asked.session.press(Qt.Key.Key_7)
    assert asked.said()[:2] == (None, None)
