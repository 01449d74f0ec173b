"""The wash at a change of phase: it comes over all of the screen, and all of it goes."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.views.session.frame import Wash
from footcare_gui.views.widgets.on_screen import screen_of
from tests.kits.session_kit import Session, moving

__all__ = ["moving"]


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
