"""One card a question: beside each other, or below where it is narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.views.progress.answer_cards import AnswerCards
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import find, live, words_of

__all__ = ["live"]


def test_each_says_its_question_answer_and_remark(qtbot: QtBot, live: LiveTheme) -> None:
    cards = AnswerCards(live, ("one", "two"))
    qtbot.addWidget(cards)
    cards.answer((("When next", "Tomorrow", "Heel stretch"), ("Left and right", "Even", "")))
    cards.show()
    assert words_of(find(cards, "one")) == ["When next", "Tomorrow", "Heel stretch"]
    assert words_of(find(cards, "two")) == ["Left and right", "Even"]


def test_they_stand_beside_each_other_where_there_is_room(qtbot: QtBot, live: LiveTheme) -> None:
    cards = AnswerCards(live, ("one", "two"))
    qtbot.addWidget(cards)
    cards.answer((("a", "b", "c"), ("d", "e", "f")))
    cards.resize(700, 400)
    cards.show()
    for is_wide in (True, False):
        cards.arrange(is_wide=is_wide)
        QApplication.processEvents()
        one, two = find(cards, "one").geometry(), find(cards, "two").geometry()
        assert (one.right() < two.left()) is is_wide
        assert (one.bottom() < two.top()) is not is_wide
