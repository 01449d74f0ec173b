"""The running session as a whole: what stands where, and what it asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.exercise import AT_REST
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.domain.session.state import position_of
from footcare_gui.domain.voice.script import part_script
from footcare_gui.domain.voice.telling import Telling
from footcare_gui.texts.said import sentences
from footcare_gui.texts.sides import with_side
from footcare_gui.texts.voice import words_of_sentence
from tests.domain.voice.scripts import calm, library, plan_of
from tests.kits.session_kit import NoArtist, Session, make_live, moving, session, stretching

__all__ = ["moving", "session", "stretching"]


def test_escape_pauses_at_once_and_asks(stretching: Session) -> None:
    stretching.run(2_000)
    stretching.press(Qt.Key.Key_Escape)
    assert stretching.controller.readout().mode is Mode.PAUSED
    assert stretching.router.screen.asks_to_finish
    stretching.press(Qt.Key.Key_Space, text=" ")
    assert stretching.controller.readout().mode is Mode.RUNNING
    assert not stretching.router.screen.asks_to_finish


def test_while_it_asks_only_the_answers_count(stretching: Session) -> None:
    stretching.run(2_000)
    stretching.press(Qt.Key.Key_Escape)
    stretching.press(Qt.Key.Key_Right)
    assert stretching.controller.readout().segment.kind is Kind.GET_READY
    stretching.press(Qt.Key.Key_Escape)
    assert not stretching.router.screen.asks_to_finish
    assert stretching.controller.readout().mode is Mode.PAUSED


def test_on_the_way_to_an_exercise_it_is_not_read_what_is_done_only_in_the_work(
    qapp: QApplication, qtbot: QtBot
) -> None:
    walking = Session(make_live(qapp), plan_of(Item("toe_walk")), library())
    qtbot.addWidget(walking.view)
    walking.start()
    walking.run(2_000)
    work = "Walk on with short, slow steps."
    walking.view.spoken.say(work)
    assert walking.view.spoken.text == ""
    walking.view.spoken.say("Heel to the floor.")
    assert walking.view.spoken.text == "Heel to the floor."
    walking.view.spoken.say("")
    assert walking.words_of("session_hint") != work
    walking.ask(ActionId.NEXT)
    assert work in walking.words_of("session_hint")
    walking.close()


@pytest.mark.parametrize("exercise", ["toe_walk", "ankle_circles", "heel_cord", "heel_stretch"])
def test_after_a_skip_nothing_that_is_over_stands_where_it_says_what_to_do(
    qapp: QApplication, qtbot: QtBot, exercise: str
) -> None:
    session = Session(make_live(qapp), plan_of(Item(exercise)), library())
    qtbot.addWidget(session.view)
    session.start()
    if session.controller.readout().mode is Mode.WAITING:
        session.ask(ActionId.PRIMARY)
    telling = Telling(session.controller.plan, library(), calm)
    while not session.controller.readout().segment.kind.is_work:
        session.ask(ActionId.NEXT)
        session.run(100)
        if session.controller.readout().segment.kind is Kind.MOVE_IN:
            session.run(session.controller.readout().length_ms)
    shown = session.controller.readout()
    steps = library().exercises[exercise].usual.words.steps
    earlier = " ".join(
        with_side(step, shown.segment.side) for step in steps[: shown.segment.step - 1]
    )
    over = set(sentences(earlier))
    lines = part_script(telling, position_of(session.controller.state))
    said = {words_of_sentence(line.sentence, library()) for line in lines}
    assert said & over, "the voice still says it"
    for text in said:
        session.view.spoken.say(text)
        assert session.words_of("session_hint") not in over
        assert session.view.spoken.text not in over
    session.close()


def test_finish_here_ends_the_session_and_shows_what_was_done(stretching: Session) -> None:
    stretching.run(20_000)
    stretching.press(Qt.Key.Key_Escape)
    stretching.click(stretching.button("message_answer_1"))
    assert stretching.controller.readout().mode is Mode.FINISHED
    assert stretching.view.summary.isVisible()


def test_where_it_is_enough_word_sentence_and_what_is_said_are_one_thing(session: Session) -> None:
    session.run(10_000 + 20_000)
    assert session.words_of("session_phase") == "Stop or go on"
    assert session.words_of("session_hint").startswith("That's enough: stop, or go on until 0.")
    stage = session.view.stage
    assert not stage.still_to_read("That's enough. Ten more seconds if you like.")
    session.run(5_000)
    assert not stage.still_to_read("That's enough. Ten more seconds if you like.")


def test_a_computer_that_slept_is_named_as_the_reason(session: Session) -> None:
    session.run(12_000)
    session.clock.advance(60_000)
    session.controller.dispatch(c.Tick(session.clock.now_ms()))
    assert session.words_of("session_phase") == "Paused"
    assert "slept" in session.words_of("session_hint")


def test_nothing_below_the_ground_of_a_session_is_painted(session: Session) -> None:
    painted = list[object]()

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                painted.append(watched)
            return False

    stage, watcher = session.view.stage, Watcher()
    QApplication.processEvents()
    for widget in (session.view, stage):
        widget.installEventFilter(watcher)
    stage.update()
    QApplication.processEvents()
    assert painted == [stage]


def test_what_follows_is_prepared_while_a_part_lasts(
    moving: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = list[tuple[str, Segment]]()
    figure = moving.view.stage.card.figure
    monkeypatch.setattr(figure, "prepare", lambda *what: prepared.append(what))
    moving.run(12_000)
    following = moving.controller.readout().following
    assert following is not None
    assert prepared == [(following.exercise, following)]


def test_without_motion_nothing_is_prepared(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = list[object]()
    figure = session.view.stage.card.figure
    monkeypatch.setattr(figure, "prepare", lambda *what: prepared.append(what))
    session.run(12_000)
    assert not prepared


def test_an_exercise_without_a_picture_is_led_by_somebody_at_rest(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NoArtist, "shows", lambda _self, _figure: False)
    session: Session = request.getfixturevalue("session")
    session.run(1_000)
    shot = session.view.stage.card.figure.shot
    assert shot is not None
    assert shot.figure.startswith(AT_REST)
