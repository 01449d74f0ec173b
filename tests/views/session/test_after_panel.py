"""How it felt, what is owed, and a note: below what was done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QScrollBar
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.feeling_controller import Question
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.ledger import Debt
from tests.histories import NOW
from tests.kits.feeling_kit import Asked, asked, library
from tests.kits.room_kit import settle

__all__ = ["asked", "library"]


def test_a_digit_on_the_summary_is_kept_and_can_be_changed(asked: Asked) -> None:
    asked.start()
    asked.finish()
    asked.session.press(Qt.Key.Key_2)
    assert asked.said()[1] == 2
    asked.session.press(Qt.Key.Key_3)
    assert asked.said()[1] == 3
    assert asked.session.button("felt_after_3").isChecked()
    assert not asked.session.button("felt_after_2").isChecked()
    assert asked.session.words_of("felt_said") == "Noted."


def test_worse_than_before_asks_which_one_and_that_one_rests(asked: Asked) -> None:
    asked.start()
    asked.feeling.say_before(2)
    asked.finish()
    asked.click("felt_after_5")
    assert asked.session.words_of("felt_follow_question") == "Which one was it?"
    names = [asked.session.button(f"felt_follow_{n}").text() for n in range(5)]
    assert names == [
        "Ankle circles", "Toe pressing", "Heel tendon stretch", "Toe walking", "None of them",
    ]  # fmt: skip
    asked.click("felt_follow_2")
    assert asked.said()[2] == "heel_cord"
    assert "Heel tendon stretch" in asked.session.words_of("felt_said")
    assert not asked.is_seen("felt_follow")


def test_a_double_click_answers_no_question_that_it_brought(asked: Asked) -> None:
    asked.start()
    asked.finish()
    asked.click("felt_after_5")
    answer = asked.session.button("felt_follow_0")
    QTest.mouseDClick(answer, Qt.MouseButton.LeftButton)
    assert asked.is_seen("felt_follow")
    QTest.mouseClick(answer, Qt.MouseButton.LeftButton)
    assert not asked.is_seen("felt_follow")


def test_the_answers_stand_still_while_another_question_comes(asked: Asked) -> None:
    asked.start()
    asked.finish()
    QApplication.processEvents()
    number = asked.session.button("felt_after_5")
    before = number.mapToGlobal(number.rect().center())
    for other in (2, 6):
        asked.click(f"felt_after_{other}")
    assert asked.is_seen("felt_follow")
    assert number.mapToGlobal(number.rect().center()) == before


def test_tab_leads_from_the_numbers_to_the_new_question_and_then_back_to_the_list(
    asked: Asked,
) -> None:
    asked.start()
    asked.finish()
    asked.click("felt_after_5")
    asked.session.button("felt_after_5").setFocus()
    names = []
    for _ in range(8):
        QTest.keyClick(asked.session.view.focusWidget(), Qt.Key.Key_Tab)
        focused = asked.session.view.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
    follow = [f"felt_follow_{n}" for n in range(5)]
    assert names == ["felt_after_never", *follow, "summary_leave", "summary_again"]


def test_the_first_tab_leads_to_what_one_reads_first(asked: Asked) -> None:
    asked.start()
    asked.finish()
    asked.session.view.setFocus()
    names = []
    for _ in range(3):
        QTest.keyClick(asked.session.view.focusWidget() or asked.session.view, Qt.Key.Key_Tab)
        focused = asked.session.view.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
    assert names == ["open_note", "felt_after_0", "felt_after_never"]


def test_as_bad_as_before_asks_nothing(asked: Asked) -> None:
    asked.start()
    asked.feeling.say_before(6)
    asked.finish()
    asked.click("felt_after_6")
    assert not asked.is_seen("felt_follow")


def test_none_of_them_names_nothing_and_is_not_asked_again(asked: Asked) -> None:
    asked.start()
    asked.finish()
    asked.click("felt_after_5")
    asked.click("felt_follow_4")
    assert asked.said()[2] == ""
    assert asked.feeling.question is Question.NOTHING


def test_twice_running_offers_the_easier_form_for_the_plan(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    asked.finish()
    asked.click("felt_after_5")
    asked.click("felt_follow_1")
    assert asked.feeling.question is Question.EASIER
    assert "Toe pressing, seated?" in asked.session.words_of("felt_follow_question")
    with qtbot.waitSignal(asked.feeling.easier_wanted) as wanted:
        asked.click("felt_follow_0")
    assert wanted.args == ["toe_press", "seated"]


def test_a_better_answer_takes_back_what_the_worse_one_named(asked: Asked) -> None:
    asked.start()
    asked.finish()
    asked.click("felt_after_5")
    asked.click("felt_follow_2")
    asked.click("felt_after_1")
    assert asked.said()[1:3] == (1, "")


def test_what_is_owed_can_be_made_up_now(asked: Asked, qtbot: QtBot) -> None:
    debt = Debt("now", NOW, "heel_cord", "", Side.RIGHT, 30_000, 30_000)
    asked.start()
    asked.finish()
    asked.guest.after.show_debt(debt)
    QApplication.processEvents()
    question = "Heel tendon stretch: the right leg still has 30 s."
    assert asked.session.words_of("owed_question") == question
    with qtbot.waitSignal(asked.feeling.made_up) as made_up:
        asked.click("owed_0")
    assert made_up.args == [debt]


def test_another_day_is_kept_and_not_asked_again(asked: Asked, qtbot: QtBot) -> None:
    debt = Debt("now", NOW, "heel_cord", "", Side.RIGHT, 30_000, 30_000)
    asked.start()
    asked.finish()
    asked.guest.after.show_debt(debt)
    QApplication.processEvents()
    with qtbot.waitSignal(asked.feeling.put_off) as put_off:
        asked.click("owed_1")
    assert put_off.args == [debt]
    asked.guest.after.show_debt(debt)
    assert not asked.is_seen("owed")


def test_a_high_number_is_met_with_whom_to_ask(asked: Asked) -> None:
    asked.start()
    asked.finish()
    asked.click("felt_after_6")
    said = asked.session.view.findChild(QLabel, "felt_said")
    assert said is not None
    assert "doctor" not in said.text()
    asked.click("felt_after_9")
    assert "ask your doctor or physiotherapist" in said.text()
    assert said.isVisible()


def note_opened(asked: Asked) -> tuple[QLineEdit, list[bool]]:
    """The field of the note after a session; and each time that the summary was left since."""
    asked.start()
    asked.finish()
    left: list[bool] = []
    asked.session.router.left.connect(lambda: left.append(True))
    asked.click("open_note")
    field = asked.session.view.findChild(QLineEdit, "note_field")
    assert field is not None
    return field, left


def test_a_note_is_kept_and_its_keys_are_words_not_commands(asked: Asked) -> None:
    field, left = note_opened(asked)
    QTest.keyClicks(field, "Left heel 7 out of 10")
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked.said() == (None, None, "", "Left heel 7 out of 10")
    assert left == []
    assert not asked.is_seen("note_field")


def test_escape_closes_the_note_and_not_the_summary(asked: Asked) -> None:
    field, left = note_opened(asked)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert left == []
    assert not field.isVisible()
    assert asked.said()[3] == ""


def test_who_leaves_in_the_middle_of_a_note_has_it_kept(asked: Asked) -> None:
    field, left = note_opened(asked)
    QTest.keyClicks(field, "Left heel 7 out of 10")
    asked.click("summary_leave")
    assert left == [True]
    asked.session.view.hide()
    assert asked.said()[3] == "Left heel 7 out of 10"


LOW_SCREENS = [(1366, 748), (1280, 696)]
"""What a window has of 1366 × 768 and of 1920 × 1080 at 150 %, in pixels."""


def low_summary(asked: Asked, size: tuple[int, int]) -> QScrollBar:
    """The end of a session in a low window, with a debt that is told a moment later."""
    asked.session.view.resize(*size)
    asked.start()
    asked.finish()
    asked.guest.after.show_debt(Debt("now", NOW, "heel_cord", "", Side.RIGHT, 30_000, 30_000))
    settle()
    area = asked.session.view.findChild(QScrollArea, "summary_scroll")
    assert area is not None
    return area.verticalScrollBar()


@pytest.mark.parametrize("size", LOW_SCREENS)
def test_the_summary_opens_at_its_top_and_nothing_moves_when_an_answer_is_given(
    asked: Asked, size: tuple[int, int]
) -> None:
    bar = low_summary(asked, size)
    assert bar.value() == 0
    three = asked.session.button("felt_after_3")
    before = three.mapToGlobal(three.rect().center())
    asked.click("felt_after_3")
    settle()
    assert bar.value() == 0
    assert three.mapToGlobal(three.rect().center()) == before


def test_where_there_is_less_room_an_answer_brings_its_own_answer_into_sight(
    asked: Asked, qtbot: QtBot
) -> None:
    bar = low_summary(asked, (1280, 520))
    assert bar.value() == 0
    asked.click("felt_after_8")
    area = asked.session.view.findChild(QScrollArea, "summary_scroll")
    said = asked.session.view.findChild(QLabel, "felt_said")
    assert area is not None
    assert said is not None

    def is_in_sight() -> bool:
        place = QRect(said.mapTo(area.viewport(), said.rect().topLeft()), said.size())
        return area.viewport().rect().contains(place)

    qtbot.waitUntil(is_in_sight)
    assert 0 < bar.value() <= bar.maximum()


def test_back_from_the_button_with_the_ring_leads_to_what_is_last_before_it(
    asked: Asked,
) -> None:
    low_summary(asked, LOW_SCREENS[0])
    view = asked.session.view
    view.setFocus()
    names = []
    for _ in range(4):
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(view.focusWidget() or view, Qt.Key.Key_Backtab, shift)
        focused = view.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
    assert names == ["felt_after_never", "felt_after_0", "owed_1", "owed_0"]
