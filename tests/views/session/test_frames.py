"""One timer for bar and figure: as seldom as they ask for, and none while both stand."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.glance import Mode
from footcare_gui.views.session.frames import BAR_MS, Frames
from tests.kits.session_kit import Session, moving, session

__all__ = ["moving", "session"]


def timer_of(frames: Frames) -> QTimer:
    timer = frames.findChild(QTimer, "session_frames")
    assert timer is not None
    return timer


def test_a_figure_that_stands_still_is_asked_once_and_the_ring_goes_on(qtbot: QtBot) -> None:
    asked: list[int] = []

    def stand_still() -> None:
        asked.append(1)

    frames = Frames(stand_still)
    frames.set_on(True)
    for _ in range(3):
        with qtbot.waitSignal(frames.bar_due):
            pass
    assert asked == [1]
    assert timer_of(frames).interval() == BAR_MS
    frames.set_on(True)
    with qtbot.waitSignal(frames.bar_due):
        pass
    assert asked == [1, 1], "a new readout lets the figure say anew what it wants"
    frames.set_on(False)
    assert not frames.is_on


def test_a_figure_that_moves_sets_the_pace_and_the_ring_keeps_to_eleven_a_second(
    qtbot: QtBot,
) -> None:
    shown: list[int] = []
    bars: list[int] = []

    def move() -> int:
        shown.append(1)
        return 20

    frames = Frames(move)
    frames.bar_due.connect(lambda: bars.append(1))
    frames.set_on(True)
    qtbot.waitUntil(lambda: len(shown) >= 9)
    frames.set_on(False)
    assert timer_of(frames).interval() == 20
    assert len(bars) <= len(shown) / 3 + 1


def test_ring_and_figure_share_a_frame_where_the_figure_breathes(qtbot: QtBot) -> None:
    frames = Frames(lambda: 110)
    frames.set_on(True)
    with qtbot.waitSignal(frames.bar_due):
        pass
    assert timer_of(frames).interval() == 110
    frames.set_on(False)


def frames_of(session: Session) -> QTimer:
    timer = session.view.findChild(QTimer, "session_frames")
    assert timer is not None
    return timer


def test_frames_run_only_while_time_flows(moving: Session) -> None:
    assert frames_of(moving).isActive()
    moving.ask(ActionId.PRIMARY)
    assert not frames_of(moving).isActive()
    moving.ask(ActionId.PRIMARY)
    assert frames_of(moving).isActive()
    moving.ask(ActionId.SKIP_EXERCISE)
    assert moving.controller.readout().mode is Mode.WAITING
    assert not frames_of(moving).isActive()
    moving.controller.stop()
    assert not frames_of(moving).isActive()


def test_frames_stop_where_nobody_sees_them(moving: Session) -> None:
    moving.view.hide()
    assert not frames_of(moving).isActive()
    moving.view.show()
    assert frames_of(moving).isActive()


def test_nothing_moves_by_itself_under_reduced_motion(session: Session) -> None:
    session.run(1_000)
    assert not frames_of(session).isActive()


def test_a_frame_moves_the_ring_and_tells_nothing(moving: Session, qtbot: QtBot) -> None:
    moving.run(2_000)
    bar = moving.view.stage.panel.count
    before, said = bar.share, len(moving.said)
    moving.clock.advance(400)
    qtbot.waitUntil(lambda: bar.share > before)
    assert len(moving.said) == said
    assert bar.words == "8"


def test_a_figure_that_stood_sets_out_on_time_though_timers_are_late(qtbot: QtBot) -> None:
    bars_at_show: list[int] = []
    bars: list[int] = []

    def stand_for_a_while() -> int:
        bars_at_show.append(len(bars))
        return 4 * BAR_MS

    def be_slow() -> None:
        bars.append(1)
        spent = QElapsedTimer()
        spent.start()
        while not spent.hasExpired(BAR_MS):
            pass

    frames = Frames(stand_for_a_while)
    frames.bar_due.connect(be_slow)
    frames.set_on(True)
    qtbot.waitUntil(lambda: len(bars_at_show) > 1)
    frames.set_on(False)
    assert bars_at_show[1] - bars_at_show[0] <= 3, "each bar took twice as long as its timer"


def test_a_figure_that_meant_to_stand_for_long_is_asked_again_when_something_changes(
    qtbot: QtBot,
) -> None:
    asked: list[int] = []

    def stand_for_long() -> int:
        asked.append(1)
        return 100_000

    frames = Frames(stand_for_long)
    frames.set_on(True)
    with qtbot.waitSignal(frames.bar_due):
        pass
    assert len(asked) == 1
    frames.set_on(True)
    with qtbot.waitSignal(frames.bar_due):
        pass
    frames.set_on(False)
    assert len(asked) == 2
