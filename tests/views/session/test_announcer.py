"""What a screen reader is told, and never a number of seconds."""

from __future__ import annotations

import re

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Mode
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def test_milestones_are_announced_and_seconds_never(session: Session) -> None:
    session.run(10_000 + 30_000)
    assert session.said == [
        "Get ready. walk. Both feet.",
        "Move. Both feet.",
        "Half way.",
        "That's enough. Ten more if you like.",
        "Get ready. stretch. Left leg.",
    ]


def test_pause_and_the_way_on_are_announced(session: Session) -> None:
    session.run(12_000)
    session.said.clear()
    session.ask(ActionId.PRIMARY)
    session.ask(ActionId.PRIMARY)
    session.run(3_000)
    assert session.said == ["Paused.", "Get ready. Both feet.", "Move. Both feet."]


def test_waiting_and_the_end_are_announced(session: Session) -> None:
    for _ in range(2):
        session.ask(ActionId.SKIP_EXERCISE)
    assert session.controller.readout().mode is Mode.WAITING
    assert session.said[-1] == "Next is lying down. Press Space, then take your time."
    session.controller.stop()
    assert session.said[-1] == "Another time, then."


def test_nothing_announced_contains_a_countdown(session: Session) -> None:
    session.run(60_000)
    assert session.said
    assert not [said for said in session.said if re.search(r"\d", said)]


def test_moving_in_is_announced_in_plain_words(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    assert session.controller.readout().following.kind is Kind.MOVE_IN  # type: ignore[union-attr]
    assert session.view.stage.hint.words.endswith("Next: move slowly into position")
