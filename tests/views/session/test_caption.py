"""The band below the picture: what to know before an exercise."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from tests.builders import CIRCLES, WALK, make_plan
from tests.kits.session_kit import Session, in_a_hold, make_live, session

__all__ = ["session"]


def test_too_much_is_offered_only_where_it_means_something(session: Session) -> None:
    assert not session.button("session_too_much").isEnabled()
    in_a_hold(session)
    assert session.button("session_too_much").isEnabled()


def test_standing_up_from_lying_begins_with_a_moment_of_sitting(
    qapp: QApplication, qtbot: QtBot
) -> None:
    session = Session(make_live(qapp), make_plan(CIRCLES, WALK))
    qtbot.addWidget(session.view)
    session.start()
    session.ask(ActionId.SKIP_EXERCISE)
    assert session.words_of("caption_line_0") == "Sit for a moment before you stand."
    session.close()
