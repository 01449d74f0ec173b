"""The time left, loud and quiet."""

from __future__ import annotations

from footcare_gui.texts import session as words
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def test_time_left_and_the_whole_stand_together(session: Session) -> None:
    readout = session.controller.readout()
    left, whole = words.time_left(readout.left_ms, readout.total_ms)
    assert session.view.stage.time_left.words == f"{left} {whole}"
    assert left == whole.removeprefix("left of ")
