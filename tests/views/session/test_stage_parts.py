"""Room on the session screen: one size of picture, whole texts, at every size of text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.readout import Mode
from footcare_gui.views.session.labels import SessionLabel
from tests.builders import CIRCLES, PRESS, STRETCH, WALK, make_plan
from tests.kits.session_kit import Session, make_live

SMALL, DESIGNED = (1024, 680), (1280, 820)
CASES = [(SMALL, 100), (SMALL, 150), (DESIGNED, 100), (DESIGNED, 150)]
IDS = [f"{size[0]}x{size[1]}-{percent}" for size, percent in CASES]
Opened = tuple[Session, tuple[int, int], int]


@pytest.fixture(params=CASES, ids=IDS)
def opened(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Opened]:
    size, percent = request.param
    session = session_at(qapp, qtbot, size, percent)
    yield session, size, percent
    session.close()
    make_live(qapp)


def session_at(qapp: QApplication, qtbot: QtBot, size: tuple[int, int], percent: int) -> Session:
    live = make_live(qapp, text_percent=percent)
    options = PlanOptions(wait_for_me=False)
    session = Session(live, make_plan(CIRCLES, STRETCH, PRESS, WALK, options=options))
    qtbot.addWidget(session.view)
    session.view.resize(*size)
    session.start()
    return session


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def test_the_picture_keeps_its_size_during_an_exercise(opened: Opened) -> None:
    session, _, _ = opened
    session.ask(ActionId.SKIP_EXERCISE)
    card, seen, kinds = session.view.stage.card, set(), set()
    assert session.words_of("caption_line_0") == "Sit for a moment before you stand."
    while session.controller.readout().segment.place == 1:
        QApplication.sendPostedEvents()
        kinds.add(session.controller.readout().segment.kind)
        seen.add(card.picture.getRect())
        for _ in range(2):
            session.controller.act(ActionId.TOGGLE_PAUSE)
            seen.add(card.picture.getRect())
        session.run(5_000)
    assert len(kinds) > 4
    assert len(seen) == 1


def test_the_picture_is_no_sliver_while_getting_ready(opened: Opened) -> None:
    session, _, _ = opened
    session.ask(ActionId.SKIP_EXERCISE)
    QApplication.sendPostedEvents()
    stage = session.view.stage
    assert stage.card.picture.height() >= 250
    assert stage.card.caption.geometry().top() > stage.card.picture.bottom()


def test_what_is_below_the_timeline_stays_in_sight_while_paused(opened: Opened) -> None:
    session, size, _ = opened
    session.run(12_000)
    session.ask(ActionId.PRIMARY)
    QApplication.sendPostedEvents()
    assert session.controller.readout().mode is Mode.PAUSED
    timeline = on_screen(session.view.stage.timeline)
    primary = on_screen(session.button("session_primary"))
    assert timeline.bottom() < primary.top()
    assert timeline.height() == session.view.stage.timeline.wanted_height
    assert primary.bottom() < size[1] - session.view.stage.areas.frame  # type: ignore[union-attr]
    assert not on_screen(session.view.stage.hint).intersects(timeline)


def test_each_line_of_the_question_is_whole(opened: Opened) -> None:
    session, _, _ = opened
    session.press(Qt.Key.Key_Escape)
    QApplication.sendPostedEvents()
    message = session.view.stage.panel.message
    shown = [label for label in message.findChildren(SessionLabel) if label.isVisible()]
    assert len(shown) == 3
    for label in shown:
        assert label.height() >= label.height_of(label.text(), label.width()), label.text()
        assert message.rect().contains(label.geometry())
    for number in range(2):
        answer = session.button(f"message_answer_{number}")
        assert answer.height() >= 44
        assert message.rect().contains(answer.geometry())


@pytest.mark.parametrize("size", [SMALL, DESIGNED], ids=["small", "designed"])
def test_larger_text_makes_side_and_phase_no_smaller(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int]
) -> None:
    heights = []
    for percent in (100, 150):
        session = session_at(qapp, qtbot, size, percent)
        panel = session.view.stage.panel
        heights.append((panel.side.badge_rect().height(), panel.headline.font().pixelSize()))
        session.close()
    make_live(qapp)
    usual, large = heights
    assert large[0] >= usual[0]
    assert large[1] >= usual[1]


def test_the_summary_shows_every_row_at_once(opened: Opened, qtbot: QtBot) -> None:
    session, _, _ = opened
    session.run(14_000)
    session.controller.stop()
    QApplication.sendPostedEvents()
    area = session.view.summary.findChild(QScrollArea, "summary_scroll")
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    names = session.view.summary.findChildren(SessionLabel, "row_name")
    assert len(names) == 4
    for name in names:
        assert (
            area.viewport()
            .rect()
            .contains(QRect(name.mapTo(area.viewport(), QPoint()), name.size()))
        )
        assert name.lines_in(name.width()) == 1
