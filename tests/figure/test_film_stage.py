"""The camera looks where the picture and the bar are in a window of 1280 × 820."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import Kind, PlanOptions
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.platform import places
from footcare_gui.views.session.count import BAR as BAR_HEIGHT
from footcare_gui.views.session.count import BELOW_BAR
from tests.film import BAR, COLUMN
from tests.kits.session_kit import Session, make_live

MARGIN_PX = 4


@pytest.fixture
def on_the_way(qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    """A way into a stretch."""
    library = load_library(places.library_file()).library
    plan = compile_plan(library, Routine("film", "", (Item("heel_cord"),)), PlanOptions())
    session = Session(make_live(qapp), plan, library)
    qtbot.addWidget(session.view)
    session.start()
    session.controller.dispatch(c.Next(session.clock.now_ms()))
    yield session
    session.close()


def in_window(widget: QWidget, rect: QRect, window: QWidget) -> QRect:
    return rect.translated(widget.mapTo(window, QPoint(0, 0)))


def test_the_camera_sees_the_picture_with_ground_round_it_and_the_bar(
    on_the_way: Session,
) -> None:
    session = on_the_way
    stage = session.view.stage
    while session.controller.readout().segment.kind is not Kind.MOVE_IN:
        session.run(500)
    picture = in_window(stage.card, stage.card.picture, session.view)
    assert COLUMN.adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX).contains(picture)
    count = stage.panel.count
    top = count.height() - BAR_HEIGHT - BELOW_BAR
    assert in_window(count, QRect(0, top, count.width(), BAR_HEIGHT), session.view) == BAR
