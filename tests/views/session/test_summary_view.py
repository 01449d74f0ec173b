"""After a session: what was done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.summary import Summary
from tests.builders import CIRCLES, STRETCH, WALK, make_plan
from tests.kits.session_kit import Session, in_a_hold, make_live, session

__all__ = ["session"]


def test_the_summary_tells_each_exercise_and_side(qapp: QApplication, qtbot: QtBot) -> None:
    session = Session(make_live(qapp), make_plan(WALK))
    qtbot.addWidget(session.view)
    session.start()
    session.run(10_000 + 30_000)
    assert session.view.summary.isVisible()
    assert session.words_of("summary_title") == "All done. Well done."
    assert session.words_of("row_name") == "walk"
    assert session.words_of("row_side") == "30 s"
    with qtbot.waitSignal(session.router.left):
        session.click(session.button("summary_leave"))
    with qtbot.waitSignal(session.view.again_asked):
        session.click(session.button("summary_again"))
    session.close()


def test_what_is_not_whole_is_told_without_a_word_of_blame(session: Session) -> None:
    session.run(10_000 + 12_000)
    session.controller.stop()
    sides = [
        label.text() for label in session.view.findChildren(type(session.view.stage.panel.reps))
    ]
    assert "12 s of 20–30 s" in sides, "it counts from thirty, and twenty are enough"
    assert session.words_of("summary_title") == "Part of it is done."


def test_after_lying_down_the_summary_says_to_sit_first(qapp: QApplication, qtbot: QtBot) -> None:
    session = Session(make_live(qapp), make_plan(CIRCLES))
    qtbot.addWidget(session.view)
    session.start()
    session.ask(ActionId.PRIMARY)
    session.run(25_000 + 2_000 + 5_000)
    session.controller.stop()
    assert session.words_of("summary_line").endswith("Sit for a moment before you stand.")
    session.close()


def test_the_summary_before_does_not_shine_through(session: Session) -> None:
    session.run(10_000 + 12_000)
    session.controller.stop()
    summary = session.router.screen.summary
    assert summary is not None
    session.view.summary.show_summary(summary)
    before, _after = session.view.summary.findChildren(QWidget, "summary_card")
    assert before.isHidden()


def test_what_was_too_much_is_named(session: Session) -> None:
    in_a_hold(session)
    session.ask(ActionId.TOO_MUCH)
    session.run(3_000)
    session.controller.stop()
    assert session.words_of("summary_line").endswith("Too much: stretch, left.")


def test_tab_never_leads_to_where_no_ring_is_seen(session: Session) -> None:
    session.run(12_000)
    session.controller.stop()
    QApplication.processEvents()
    reached = set()
    for _ in range(6):
        QTest.keyClick(session.view.focusWidget() or session.view, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused.objectName())
    assert "session_view" not in reached
    assert {"summary_leave", "summary_again"} <= reached


def test_a_side_alone_stands_below_its_like(session: Session) -> None:
    session.run(10_000 + 12_000)
    session.controller.stop()
    summary = session.router.screen.summary
    assert summary is not None
    first = next(part for part in summary.done if part.side is Side.RIGHT)
    alone = Summary(summary.ending, 1_000, (*summary.done, first._replace(place=9)))
    session.view.summary.show_summary(alone)
    QApplication.processEvents()
    labels = session.view.summary.findChildren(QLabel, "row_side")
    rights = [label.x() for label in labels if label.isVisible() and "Right" in label.text()]
    assert len(rights) == 3
    assert len(set(rights)) == 1


def test_left_stands_before_right_whichever_side_began(qapp: QApplication, qtbot: QtBot) -> None:
    plan = make_plan(STRETCH, options=PlanOptions(first_side=Side.RIGHT))
    session = Session(make_live(qapp), plan)
    qtbot.addWidget(session.view)
    session.start()
    session.run(10_000 + 12_000)
    session.controller.stop()
    sides = session.view.summary.findChildren(QLabel, "row_side")
    assert [label.text() for label in sorted(sides, key=lambda one: one.x())] == [
        "Left leg not this time",
        "Right leg 9 s of 1 min 30 s",
    ]
    session.close()
