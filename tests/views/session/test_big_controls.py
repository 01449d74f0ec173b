"""In the big view there is always a pause and a way out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.session_views import Larger, SessionViews
from footcare_gui.domain.session.glance import Mode
from footcare_gui.views.session.big_controls import BigControls
from tests.kits.session_kit import Session, in_a_hold, session

__all__ = ["session"]

BIG = SessionViews(big=True)


def mode(session: Session) -> Mode:
    return session.controller.readout().mode


def shown(session: Session) -> set[str]:
    buttons = session.view.findChildren(QPushButton)
    return {button.objectName() for button in buttons if button.isVisible()}


def test_a_click_pauses_and_another_goes_on(session: Session) -> None:
    in_a_hold(session)
    session.view.set_views(BIG)
    session.click(session.button("big_primary"))
    assert mode(session) is Mode.PAUSED
    assert session.button("big_primary").text() == "Resume"
    session.click(session.button("big_primary"))
    assert mode(session) is Mode.LEAD


def test_it_can_be_left_and_the_question_has_the_room_of_the_buttons(session: Session) -> None:
    session.view.set_views(BIG)
    session.click(session.button("big_escape"))
    assert session.router.screen.asks_to_finish
    assert "big_primary" not in shown(session)
    assert "message_answer_0" in shown(session)


def test_once_it_is_enough_a_button_says_stop(session: Session) -> None:
    session.view.set_views(BIG)
    session.run(10_000 + 19_000)
    assert "big_next" not in shown(session)
    session.run(2_000)
    assert "big_next" in shown(session)
    session.click(session.button("big_next"))
    assert session.view.stage.timeline.item(0).text() == "walk, done"


def test_each_button_asks_for_its_view(session: Session) -> None:
    asked: list[object] = []
    session.router.window_asked.connect(asked.append)
    session.view.set_views(BIG)
    for name in ("big_larger", "big_turn", "big_big"):
        session.click(session.button(name))
    assert asked == [ActionId.LARGER, ActionId.TURN, ActionId.BIG]


def test_too_much_is_there_while_there_is_something_to_ease(session: Session) -> None:
    session.view.set_views(BIG)
    assert not session.button("big_too_much").isEnabled()
    in_a_hold(session)
    session.click(session.button("big_too_much"))
    session.run(5_000)
    assert mode(session) is Mode.ASKING


def test_it_says_what_would_be_large(session: Session) -> None:
    session.view.set_views(BIG)
    assert session.button("big_larger").text() == "Figure large"
    session.view.set_views(BIG._replace(larger=Larger.FIGURE))
    assert session.button("big_larger").text() == "Number large"


@pytest.mark.parametrize("width", [1280, 800, 520])
def test_no_word_is_cut_where_it_is_narrow(session: Session, width: int) -> None:
    session.view.set_views(BIG)
    session.view.resize(width, 820)
    for name in ("big_too_much", "big_primary", "big_larger", "big_turn", "big_big", "big_escape"):
        button = session.button(name)
        assert button.width() >= button.minimumSizeHint().width(), name
        assert button.accessibleName() or button.text()


@pytest.mark.parametrize(("width", "says"), [(1200, 4), (796, 2), (400, 0)])
def test_where_it_is_narrow_the_way_out_keeps_its_words_longest(
    session: Session, width: int, says: int
) -> None:
    session.view.set_views(BIG)
    controls = session.view.stage.findChild(BigControls)
    assert controls is not None
    controls.fit(1.0, width)
    row = ("big_larger", "big_turn", "big_big", "big_escape")
    told = [bool(session.button(name).toolTip()) for name in row]
    assert told == [True] * (4 - says) + [False] * says
