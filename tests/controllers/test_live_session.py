"""A live session: what has happened in it, and what that amounts to."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.controllers import live_session
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.memory.journal import LeftSession, resumable
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.summary import summarise
from tests.builders import STRETCH, make_plan
from tests.fakes import FakeClock
from tests.histories import NOW
from tests.sessions import Played

PLAN = make_plan(STRETCH)


def test_it_knows_an_event_before_any_listener_hears_of_it(qtbot: QtBot) -> None:
    controller = SessionController(PLAN, FakeClock())
    live = LiveSession("one", controller)
    known: list[bool] = []
    controller.event_emitted.connect(lambda event: known.append(event is live.events[-1]))
    controller.start()
    controller.stop()
    assert len(known) == len(live.events) > 2
    assert all(known)


def test_what_was_done_is_added_up_once_and_again_after_more_has_happened(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    added: list[int] = []

    def counting(plan: object, events: list[e.Event]) -> object:
        added.append(len(events))
        return summarise(PLAN, events)

    monkeypatch.setattr(live_session, "summarise", counting)
    controller = SessionController(PLAN, FakeClock())
    live = LiveSession("one", controller)
    controller.start()
    assert live.summary().ending is None
    assert live.summary() is live.summary()
    controller.stop()
    assert live.summary().ending is Ending.STOPPED
    assert live.summary() is live.summary()
    assert len(added) == 2


def test_one_that_is_gone_on_with_counts_what_was_done_before(qtbot: QtBot) -> None:
    played = Played(PLAN).do(c.Start).run(60_000)
    resumption = resumable(PLAN, played.events)
    assert resumption is not None
    left = LeftSession("one", len(played.events) + 1, NOW, resumption)
    clock = FakeClock(resumption.state.at_ms)
    live = LiveSession("one", SessionController(PLAN, clock, state=resumption.state), left)
    live.controller.stop()
    whole = summarise(PLAN, [*played.events, *resumption.finished()])
    assert live.summary() == whole
    assert whole.held_ms > 0


def test_it_is_over_once_it_has_ended(qapp: object) -> None:
    controller = SessionController(PLAN, FakeClock())
    live = LiveSession("one", controller)
    controller.start()
    assert not live.is_over
    controller.stop()
    assert live.is_over
