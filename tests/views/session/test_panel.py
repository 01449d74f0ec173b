"""The column of the number: side, repetition, big word."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.session_views import Larger, SessionViews
from footcare_gui.domain.session.plan import Kind, PlanOptions
from footcare_gui.domain.session.troubles import TroubleWith
from tests.builders import GRIP, PHASES, PRESS, make_plan
from tests.kits.session_kit import Session, make_live, session

__all__ = ["session"]


def began(qapp: QApplication, qtbot: QtBot, options: PlanOptions | None = None) -> Session:
    exercises = (GRIP, PRESS, PHASES)
    plan = make_plan(*exercises, options=options)
    session = Session(make_live(qapp), plan)
    qtbot.addWidget(session.view)
    session.start()
    return session


def test_getting_ready_shows_the_word_the_number_and_pause(session: Session) -> None:
    session.run(4_000)
    assert session.words_of("session_phase") == "Get ready"
    assert session.view.stage.panel.count.words == "6"
    assert session.button("session_primary").text() == "Pause"


def test_work_shows_the_side_the_repetition_and_what_comes_next(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    session.run(15_000 + 3_000 + 2_000)
    assert session.words_of("session_phase") == "Hold"
    assert session.words_of("session_side") == "Left leg"
    assert session.words_of("session_reps") == "1 of 3"
    assert session.words_of("session_hint") == "Do it."
    assert session.words_of("session_next") == "Next: let go"
    assert session.view.stage.panel.count.words == "28"


def test_the_big_view_names_exercise_and_repetition_in_one_line(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    session.run(15_000 + 3_000 + 2_000)
    name = session.view.stage.panel.name
    plain = session.words_of("session_exercise")
    session.view.set_views(SessionViews(big=True))
    assert name.isVisible()
    assert session.words_of("session_exercise") == f"{plain} · 1 of 3"
    session.run(1_000)
    assert session.words_of("session_exercise") == f"{plain} · 1 of 3"
    session.view.set_views(SessionViews())
    assert session.words_of("session_exercise") == plain


@pytest.mark.parametrize(
    ("size", "larger"),
    [
        ((640, 480), Larger.NUMBER),
        ((768, 1366), Larger.FIGURE),
        ((680, 1024), Larger.NUMBER),
    ],
)
def test_where_the_name_has_no_room_the_repetition_is_whole_beside_the_side(
    session: Session, size: tuple[int, int], larger: Larger
) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    session.run(15_000 + 3_000 + 2_000)
    session.view.set_views(SessionViews(big=True, larger=larger))
    session.view.show_line(TroubleWith.SAVING, "What is done cannot be kept.")
    session.view.resize(*size)
    QApplication.processEvents()
    panel = session.view.stage.panel
    assert not panel.name.isVisible()
    assert (panel.reps.isVisible(), panel.reps.text()) == (True, "1 of 3")
    metrics = QFontMetrics(panel.reps.font())
    assert metrics.horizontalAdvance("1 of 3") <= panel.reps.width()
    word = panel.side.word_rect().translated(QPointF(panel.side.pos()))
    assert not word.intersects(QRectF(panel.reps.geometry()))
    assert not panel.reps.geometry().intersects(panel.headline.geometry())


def test_the_other_side_is_named_while_changing(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    while session.controller.readout().segment.kind is not Kind.SWITCH:
        session.ask(ActionId.NEXT)
    assert session.words_of("session_phase") == "Change legs"
    assert session.words_of("session_hint").startswith("Now the right leg.")


def test_resuming_work_counts_three_seconds_in(session: Session) -> None:
    session.run(12_000)
    session.ask(ActionId.PRIMARY)
    session.ask(ActionId.PRIMARY)
    assert session.words_of("session_phase") == "Get ready"
    assert session.view.stage.panel.count.words == "3"
    session.run(3_000)
    assert session.words_of("session_phase") == "Move"


def test_an_open_hold_counts_up_and_ends_with_done(qapp: QApplication, qtbot: QtBot) -> None:
    session = began(qapp, qtbot, PlanOptions(end_open_at_target=False))
    session.run(10_000 + 5_000 + 4_200)
    assert session.view.stage.panel.count.words == "4"
    primary = session.button("session_primary")
    assert primary.text() == "Done"
    session.click(primary)
    assert session.words_of("session_phase") == "Rest"
    session.close()


def test_each_phase_of_a_stretch_has_its_own_word(qapp: QApplication, qtbot: QtBot) -> None:
    session = began(qapp, qtbot)
    for _ in range(2):
        session.ask(ActionId.SKIP_EXERCISE)
    session.run(25_000)
    seen = []
    for _ in range(4):
        seen.append(session.words_of("session_phase"))
        session.run(5_000)
    assert seen == ["Toes up", "Toes down", "Spread", "Side to side"]
    session.close()


def test_the_repetition_stays_whole_where_the_window_shrinks_while_it_is_paused(
    session: Session,
) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    while session.controller.readout().segment.rep < 2:
        session.ask(ActionId.NEXT)
    session.ask(ActionId.TOGGLE_PAUSE)
    panel = session.view.stage.panel
    session.view.resize(900, 650)
    assert panel.reps.text() == "2 of 3"
    assert panel.rect().contains(panel.reps.geometry())


def test_big_side_and_word_beside_each_other_stand_on_one_line_in_one_size(
    session: Session,
) -> None:
    session.view.set_views(SessionViews(big=True))
    session.run(10_000 + 21_000)
    panel = session.view.stage.panel
    assert panel.headline.text() == "Stop or go on"
    assert panel.side.y() == panel.headline.y()
    assert panel.side.word_px == panel.headline.font().pixelSize()
    assert panel.side._baseline == panel.headline.baseline
    session.view.set_views(SessionViews())
    assert panel.side._baseline == 0.0
