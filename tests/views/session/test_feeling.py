"""How it felt: asked without standing in the way, answered in one click or key."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.controllers.feeling_controller import FeelingController, Question
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import PlanOptions, compile_plan
from footcare_gui.domain.session.readout import Mode
from footcare_gui.domain.session.summary import Summary
from footcare_gui.platform import places
from footcare_gui.views.session.feeling_questions import FeelingQuestions
from tests.histories import NOW, make_record
from tests.kits.session_kit import Session, make_live

GENTLE_MS = 118_000


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


class Asked:
    """A session with someone who asks how it feels."""

    def __init__(self, app: QApplication, library: Library) -> None:
        plan = compile_plan(library, library.routines["morning"], PlanOptions())
        self.library = library
        self.session = Session(make_live(app), plan, library)
        earlier = make_record(NOW - timedelta(days=1), felt=(2, 5), hurt="toe_press")
        self.history = InMemoryHistory([earlier, make_record(NOW, id="now")])
        self.feeling = FeelingController(lambda: self.history)
        self.guest = FeelingQuestions(self.session.live, self.session.view, self.feeling)

    def start(self, *, asks: bool = True, gentle_ms: int = GENTLE_MS) -> None:
        self.session.start()
        self.feeling.begin("now", self.library)
        self.guest.begin(self.session.controller, asks=asks, gentle_ms=gentle_ms)
        QApplication.processEvents()

    def finish(self, *, asks: bool = True) -> None:
        done = tuple(work.done for work in make_record(NOW).side_records)
        self.session.controller.stop()
        summary = Summary(Ending.COMPLETED, 282_000, done)
        self.guest.show_after(summary, self.library, asks=asks)
        QApplication.processEvents()

    def is_seen(self, name: str) -> bool:
        widget = self.session.view.findChild(QWidget, name)
        return widget is not None and widget.isVisible()

    def click(self, name: str) -> None:
        self.session.click(self.session.button(name))
        QApplication.processEvents()

    def said(self) -> tuple[int | None, int | None, str, str]:
        record = self.history.record("now")
        assert record is not None
        return record.felt_before, record.felt_after, record.hurt, record.note


def find(window: QWidget, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def place_in(window: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


@pytest.fixture
def asked(qapp: QApplication, library: Library) -> Iterator[Asked]:
    found = Asked(qapp, library)
    yield found
    found.guest.end()
    found.session.close()


# ---- before --------------------------------------------------------------------------------------


def test_one_click_while_getting_ready_is_enough_and_the_session_goes_on(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.start()
    assert asked.is_seen("before_strip")
    asked.click("felt_before_2")
    assert asked.said()[0] == 2
    assert asked.session.controller.readout().mode is Mode.RUNNING
    qtbot.waitUntil(lambda: not asked.is_seen("before_strip"))


@pytest.mark.parametrize("percent", [100, 125, 150])
@pytest.mark.parametrize("size", [(1024, 680), (1280, 820), (1920, 1080)])
def test_the_question_stands_on_one_line_and_covers_no_words(
    asked: Asked, size: tuple[int, int], percent: int
) -> None:
    asked.session.live.choose(ThemeChoice.LIGHT, percent, True)
    view, stage = asked.session.view, asked.session.view.stage
    view.resize(*size)
    asked.start()
    QApplication.processEvents()
    strip = place_in(view, find(view, "before_strip"))
    word = stage.panel.headline
    ink = place_in(view, stage.panel)
    ink.setBottom(ink.top() + stage.panel.words_bottom)
    assert word.text() == "Get ready"
    assert not strip.intersects(ink)
    for shown in (stage.hint, stage.card.caption, stage.controls):
        assert not strip.intersects(place_in(view, shown))
    assert not stage.timeline.isVisible()
    numbers = [place_in(view, find(view, f"felt_before_{number}")) for number in range(11)]
    assert len({(place.top(), place.height()) for place in numbers}) == 1
    assert min(place.height() for place in numbers) >= 44
    asked_in = place_in(view, find(view, "felt_before_question"))
    never = place_in(view, find(view, "felt_before_never"))
    assert asked_in.right() < numbers[0].left()
    assert numbers[-1].right() < never.left()
    assert strip.contains(never)
    assert abs(asked_in.center().y() - never.center().y()) <= 1
    asked.session.run(10_500)
    assert stage.timeline.isVisible()
    assert stage.time_left.isVisible()


def test_a_digit_is_an_answer_and_one_then_nought_is_ten(asked: Asked) -> None:
    asked.start()
    asked.session.press(Qt.Key.Key_7)
    assert asked.said()[0] == 7
    asked.session.press(Qt.Key.Key_1)
    asked.session.press(Qt.Key.Key_0)
    assert asked.said()[0] == 10


def test_left_alone_the_question_goes_with_getting_ready(asked: Asked) -> None:
    asked.start()
    asked.session.run(10_500)
    assert not asked.is_seen("before_strip")
    assert asked.said()[0] is None
    asked.session.press(Qt.Key.Key_7)
    assert asked.said()[0] is None


def test_refusing_it_takes_it_away_and_says_so_to_whoever_keeps_preferences(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.start()
    with qtbot.waitSignal(asked.feeling.refused):
        asked.click("felt_before_never")
    assert not asked.is_seen("before_strip")
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_who_is_never_asked_sees_no_question(asked: Asked) -> None:
    asked.start(asks=False)
    assert not asked.is_seen("before_strip")
    asked.finish(asks=False)
    assert not asked.is_seen("felt_after")
    asked.session.press(Qt.Key.Key_7)
    assert asked.said()[:2] == (None, None)


def test_above_three_everything_stands_still_and_the_gentle_session_is_offered(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.start()
    asked.click("felt_before_4")
    qtbot.waitUntil(lambda: asked.is_seen("gentle_offer"))
    assert asked.session.controller.readout().mode is Mode.PAUSED
    assert asked.session.button("gentle_start").text() == "Gentle · 1:58"
    with qtbot.waitSignal(asked.feeling.gentle_wanted):
        asked.session.press(Qt.Key.Key_Space)


def test_three_is_fine(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    asked.click("felt_before_3")
    qtbot.waitUntil(lambda: not asked.is_seen("before_strip"))
    assert not asked.is_seen("gentle_offer")
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_the_offer_can_be_declined_and_the_session_goes_on(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    asked.click("felt_before_8")
    qtbot.waitUntil(lambda: asked.is_seen("gentle_offer"))
    asked.session.press(Qt.Key.Key_Escape)
    assert not asked.is_seen("gentle_offer")
    assert asked.session.controller.readout().mode is Mode.RUNNING


def test_it_is_fine_to_leave_both(asked: Asked, qtbot: QtBot) -> None:
    asked.start()
    asked.click("felt_before_8")
    qtbot.waitUntil(lambda: asked.is_seen("gentle_offer"))
    with qtbot.waitSignal(asked.feeling.leave_wanted):
        asked.click("gentle_not_today")


def test_where_there_is_no_gentler_session_none_is_offered(asked: Asked, qtbot: QtBot) -> None:
    asked.start(gentle_ms=0)
    asked.click("felt_before_8")
    qtbot.waitUntil(lambda: not asked.is_seen("before_strip"))
    assert not asked.is_seen("gentle_offer")


# ---- after ---------------------------------------------------------------------------------------


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
    question = "Heel tendon stretch: the right leg still has 30 s. Now, or next time?"
    assert asked.session.words_of("owed_question") == question
    with qtbot.waitSignal(asked.feeling.made_up) as made_up:
        asked.click("owed_0")
    assert made_up.args == [debt]


def test_next_time_is_not_asked_again(asked: Asked) -> None:
    debt = Debt("now", NOW, "heel_cord", "", Side.RIGHT, 30_000, 30_000)
    asked.start()
    asked.finish()
    asked.guest.after.show_debt(debt)
    QApplication.processEvents()
    asked.click("owed_1")
    asked.guest.after.show_debt(debt)
    assert not asked.is_seen("owed")


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


def test_numbers_are_spoken_with_their_scale_and_are_large_enough_to_hit(asked: Asked) -> None:
    asked.start()
    asked.finish()
    names = [button.accessibleName() for button in asked.guest.after.row.numbers]
    assert names[0] == "0 of 10, fine"
    assert names[10] == "10 of 10, the worst"
    for button in asked.guest.after.row.numbers:
        assert min(button.width(), button.height()) >= 44
