"""The wash of the window, and the frame over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.views.session.frame import Wash
from footcare_gui.views.widgets.on_screen import screen_of
from tests.fakes import FakeClock
from tests.kits.looks_kit import contrast, themed
from tests.kits.session_kit import Session, moving

__all__ = ["moving", "themed"]


def tint_at(session: Session, points: list[QPoint]) -> set[str]:
    """The colours that are on the screen at some places of the stage, not painted anew."""
    screen = screen_of(session.view).grabWindow(session.view.winId()).toImage()
    return {screen.pixelColor(point).name() for point in points}


def round_the_picture(session: Session) -> list[QPoint]:
    """Places just outside the round corners of the picture, and beside it in its card."""
    stage = session.view.stage
    picture = stage.card.picture.translated(stage.card.pos())
    inside = picture.adjusted(2, 2, -2, -2)
    return [inside.topLeft(), inside.topRight(), inside.bottomLeft(), inside.bottomRight()]


def test_words_stay_readable_while_the_wash_is_strongest(themed: Session) -> None:
    colors = themed.live.theme.colors
    for soft in (colors.working_soft, colors.calm_soft):
        assert contrast(colors.ink, soft) >= 7
        assert contrast(colors.quiet, soft) >= 4.5


def test_washes_come_no_more_than_three_times_a_second(qapp: QApplication) -> None:
    clock = FakeClock(1_000)
    wash = Wash(clock.now_ms)
    red, blue, ground = QColor("red"), QColor("blue"), QColor("white")
    wash.begin(red, 600)
    assert wash.over(ground).blueF() < 1
    clock.advance(300)
    wash.begin(blue, 600)
    assert wash.over(ground).blueF() < 1, "the second came too soon"
    clock.advance(40)
    wash.begin(blue, 600)
    assert wash.over(ground).blueF() == 1
    wash.end()
    assert wash.over(ground) == ground


def test_there_is_no_wash_without_motion(qapp: QApplication) -> None:
    wash = Wash(FakeClock(1_000).now_ms)
    wash.begin(QColor("red"), 0)
    assert not wash.runs


def test_when_the_wash_is_over_nothing_of_it_stays_round_the_picture(
    moving: Session, qtbot: QtBot
) -> None:
    moving.ask(ActionId.NEXT)
    washing = moving.view.stage.findChild(Wash)
    assert washing is not None
    assert washing.runs
    ground = moving.live.theme.colors.ground.name()
    points = round_the_picture(moving)
    qtbot.waitUntil(lambda: ground not in tint_at(moving, points))
    qtbot.waitUntil(lambda: not washing.runs)
    qtbot.waitUntil(lambda: tint_at(moving, points) == {ground})


def test_pausing_in_the_middle_of_a_wash_ends_it_everywhere(moving: Session, qtbot: QtBot) -> None:
    moving.ask(ActionId.NEXT)
    ground = moving.live.theme.colors.ground.name()
    points = [*round_the_picture(moving), QPoint(2, 2)]
    qtbot.waitUntil(lambda: ground not in tint_at(moving, points))
    moving.ask(ActionId.PRIMARY)
    qtbot.waitUntil(lambda: tint_at(moving, points[:-1]) == {ground})
    assert tint_at(moving, points[-1:]) == {ground}
