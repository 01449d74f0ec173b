"""Room on the session screen: one size of picture, whole texts, at every size of text."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.session.labels import SessionLabel
from tests.builders import CIRCLES, PRESS, STRETCH, WALK, make_plan
from tests.kits.session_kit import Session, make_live

SMALL, DESIGNED = (1024, 680), (1280, 820)
CASES = [(SMALL, 100), (SMALL, 150), (DESIGNED, 100), (DESIGNED, 150)]
IDS = [f"{size[0]}x{size[1]}-{percent}" for size, percent in CASES]
WINDOWS = [(640, 480), (800, 560), (900, 650), (1366, 768), (768, 1024)]
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
    assert session.words_of("session_notes").startswith("Sit for a moment before you stand.")
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


def test_the_big_button_of_a_pause_lies_over_nothing(opened: Opened) -> None:
    session, size, _ = opened
    session.run(12_000)
    session.ask(ActionId.PRIMARY)
    QApplication.sendPostedEvents()
    assert session.controller.readout().mode is Mode.PAUSED
    stage = session.view.stage
    primary = on_screen(session.button("session_primary"))
    assert stage.arrangement is not None
    assert primary.bottom() < size[1] - stage.arrangement.frame
    for part in (stage.timeline, stage.card, stage.panel):
        assert not on_screen(part).intersects(primary)


def test_standing_up_from_lying_begins_with_a_moment_of_sitting(
    qapp: QApplication, qtbot: QtBot
) -> None:
    session = Session(make_live(qapp), make_plan(CIRCLES, WALK))
    qtbot.addWidget(session.view)
    session.start()
    session.ask(ActionId.SKIP_EXERCISE)
    assert session.words_of("session_notes").startswith("Sit for a moment before you stand.")
    session.close()


@pytest.mark.parametrize("size", WINDOWS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("percent", [100, 150])
def test_no_part_of_a_session_lies_over_another_in_any_window(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int], percent: int
) -> None:
    session = session_at(qapp, qtbot, size, percent)
    session.view.show_sound(is_on=True, works=False)
    stage = session.view.stage
    for _ in range(16):
        parts = [*stage.parts.values(), *stage.panel.parts.values(), stage.panel.reps]
        seen = [part for part in parts if part.isVisible()]
        for one, other in itertools.combinations(seen, 2):
            both = on_screen(one).intersected(on_screen(other))
            assert both.isEmpty(), f"{one.objectName()} lies over {other.objectName()}"
        for part in seen:
            assert stage.rect().contains(on_screen(part)), part.objectName()
        session.run(5_000)
        if session.controller.readout().mode is Mode.RUNNING:
            session.ask(ActionId.TOGGLE_PAUSE)
        else:
            session.ask(ActionId.PRIMARY)
    session.close()
    make_live(qapp)


@pytest.mark.parametrize("size", WINDOWS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_button_is_cut_in_any_window(
    qapp: QApplication, qtbot: QtBot, size: tuple[int, int]
) -> None:
    session = session_at(qapp, qtbot, size, 150)
    for _ in range(2):
        QApplication.sendPostedEvents()
        shown = [
            button
            for button in session.view.stage.findChildren(SessionButton)
            if button.isVisible()
        ]
        assert len(shown) >= 8
        for button in shown:
            assert button.width() >= button.minimumSizeHint().width(), button.objectName()
            assert button.height() >= 44
            assert session.view.rect().contains(on_screen(button)), button.objectName()
        session.ask(ActionId.TOGGLE_PAUSE)
    session.close()
    make_live(qapp)


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
