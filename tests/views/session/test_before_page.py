"""The question before the first exercise: whole at every size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.memory.feeling import Before
from footcare_gui.views.session.before_page import BeforePage
from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.session.feeling import QuestionLabel
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.widgets.focus_ring import FocusRing
from tests.kits.feeling_kit import Asked, asked, library

__all__ = ["asked", "library"]


def place_in(page: QWidget, part: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("size", [(640, 480), (800, 560), (1280, 820), (1920, 1080)])
def test_its_words_are_never_cut_and_nothing_lies_over_anything(
    asked: Asked, size: tuple[int, int], percent: int
) -> None:
    asked.session.live.choose(ThemeChoice.LIGHT, percent, True)
    asked.session.view.resize(*size)
    asked.start()
    QApplication.sendPostedEvents()
    page = asked.session.view.findChild(BeforePage)
    assert page is not None
    question = page.findChild(QuestionLabel)
    assert question is not None
    assert question.height() >= question.height_of(question.text(), question.width())
    buttons = [one for one in page.findChildren(SessionButton) if one.isVisible()]
    assert len(buttons) == 14
    told = [label for label in page.findChildren(SessionLabel) if label.isVisible()]
    assert len(told) == 4 or size[1] < 820, "what is not needed gives way where there is no room"
    places = [place_in(page, part) for part in (*told, *buttons)]
    for number, place in enumerate(places):
        assert page.rect().contains(place)
        assert min(place.width(), place.height()) >= min(44, place.height())
        assert not any(place.intersects(other) for other in places[number + 1 :])
    for button in buttons:
        assert button.width() >= button.minimumSizeHint().width()


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("size", [(640, 480), (1280, 820)])
def test_without_a_question_it_says_where_to_be_at_every_size(
    asked: Asked, size: tuple[int, int], percent: int
) -> None:
    asked.session.live.choose(ThemeChoice.LIGHT, percent, True)
    asked.session.view.resize(*size)
    asked.start(before=Before.PLACE)
    QApplication.sendPostedEvents()
    page = asked.session.view.findChild(BeforePage)
    assert page is not None
    told = [label for label in page.findChildren(SessionLabel) if label.isVisible()]
    assert [label.objectName() for label in told] == ["before_first", "before_place"]
    buttons = [one for one in page.findChildren(SessionButton) if one.isVisible()]
    assert [button.text() for button in buttons] == ["Start", "Not today"]
    places = [place_in(page, part) for part in (*told, *buttons)]
    for number, place in enumerate(places):
        assert page.rect().contains(place)
        assert not any(place.intersects(other) for other in places[number + 1 :])
    for label in told:
        assert label.height() >= label.height_of(label.text(), label.width())


def test_it_says_before_what_it_asks_and_what_an_answer_does(asked: Asked) -> None:
    asked.session.view.resize(1280, 820)
    asked.start()
    QApplication.sendPostedEvents()
    page = asked.session.view.findChild(BeforePage)
    assert page is not None
    said = [label.text() for label in page.findChildren(SessionLabel)]
    first = asked.session.controller.readout().segment.exercise
    name = asked.library.exercises[first].name
    assert f"Before you begin: 4 exercises, first {name}" in said
    assert any("a gentler session" in text for text in said)
    assert any("seconds after your answer" in text or "waits until" in text for text in said)
    row = page.row.numbers[0].mapTo(page, QPoint(0, 0)).x()
    last = page.row.numbers[-1]
    right = last.mapTo(page, QPoint(last.width(), 0)).x()
    assert abs(row - (page.width() - right)) <= 12, "it stands in the middle"


def test_a_ring_shows_what_space_presses_and_tab_stays_within(asked: Asked, qtbot: QtBot) -> None:
    view = asked.session.view
    view.resize(1280, 820)
    ring = FocusRing(view.window(), asked.session.live)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    asked.start()
    QApplication.processEvents()
    page = view.findChild(BeforePage)
    assert page is not None
    assert (ring.target, view.hasFocus()) == (page.start, True)
    reached = []
    for _ in range(5):
        QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_Tab)
        assert ring.target is view.window().focusWidget()
        reached.append(view.window().focusWidget().objectName())
    assert reached == [
        "felt_before_0",
        "felt_before_never",
        "before_pass",
        "before_not_today",
        "felt_before_0",
    ]
    QTest.keyClick(view.window().focusWidget(), Qt.Key.Key_Backtab)
    assert view.window().focusWidget().objectName() == "before_not_today"


def test_it_covers_the_session_that_has_not_begun(asked: Asked) -> None:
    asked.start()
    page = asked.session.view.findChild(BeforePage)
    assert page is not None
    assert page.geometry() == asked.session.view.stage.rect()
    told = asked.session.said[-1]
    begins = "Before you begin: 4 exercises, first Ankle circles. The first one is lying down. "
    assert told.startswith(f"{begins}You need: a bed or mat.")
    asks = "How is the foot or leg now? 0 is fine, 10 the worst. Press a number."
    assert told.endswith(f"{asks} For ten, press one, then zero. Or press Space. Then it begins.")


def test_its_first_picture_already_has_room_for_all_numbers(asked: Asked) -> None:
    asked.session.view.resize(1280, 718)
    asked.session.view.show()
    asked.start()
    page = asked.session.view.findChild(BeforePage)
    assert page is not None
    page.repaint()
    row = page.row
    places = [place_in(row, number) for number in row.numbers]
    assert len({place.top() for place in places}) == 1
    assert all(row.rect().contains(place) for place in places)
