"""A question with a yes and a no that are equally easy."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.offer_box import OfferBox
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]


@pytest.mark.parametrize(("name", "answer"), [("offer_yes", True), ("offer_no", False)])
def test_each_answer_is_told_as_what_it_is(
    qtbot: QtBot, live: LiveTheme, name: str, answer: bool
) -> None:
    box = OfferBox(live)
    qtbot.addWidget(box)
    box.ask("Hold it for 20 s?", "Yes, 20 s", "Not yet")
    box.show()
    with qtbot.waitSignal(box.answered) as told:
        click(box, name)
    assert told.args == [answer]


def test_another_question_replaces_the_one_before_for_eye_and_ear(
    qtbot: QtBot, live: LiveTheme
) -> None:
    box = OfferBox(live)
    qtbot.addWidget(box)
    box.ask("Hold it for 20 s?", "Yes, 20 s", "Not yet")
    box.ask("Two more times?", "Twice more", "As it is")
    assert find(box, "offer_question").text() == "Two more times?"
    for name, answer in (("offer_yes", "Twice more"), ("offer_no", "As it is")):
        button = find(box, name)
        assert button.text() == answer
        assert button.accessibleName() == f"{answer}. Two more times?"
    no, yes = find(box, "offer_no"), find(box, "offer_yes")
    assert no.sizeHint().height() == yes.sizeHint().height()
