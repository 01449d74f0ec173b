"""One line over the foot of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.main.said_line import DOSE_BAR, LINE_MS, OFFER_MS, SaidLine
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live
from tests.kits.said_kit import said_in

__all__ = ["live"]
LONG = "Saved: /home/somebody/a/folder/that/is/far/down/and/has/a/long/name/footcare-2026.pdf"


@pytest.fixture
def window(qtbot: QtBot, live: LiveTheme) -> QWidget:
    assert live.theme
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QPushButton("page"))
    made.resize(1024, 680)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def line(window: QWidget, live: LiveTheme) -> Iterator[SaidLine]:
    made = SaidLine(live, window)
    yield made
    made.clear()


def test_with_nothing_to_say_it_goes(line: SaidLine) -> None:
    line.say("Saved.")
    line.say("")
    assert line.isHidden()


def test_it_takes_no_room_from_the_page_and_stays_in_the_window(
    window: QWidget, line: SaidLine, qtbot: QtBot
) -> None:
    before = window.findChildren(QPushButton)[0].geometry()
    line.say(LONG, [("said_open", "Open", lambda: None)])
    assert window.findChildren(QPushButton)[0].geometry() == before
    for width in (1024, 800, 1920):
        window.resize(width, 680)
        qtbot.waitUntil(lambda: window.rect().contains(line.geometry()))
        words = find(line, "said_words")
        assert words.height() >= words.heightForWidth(words.width())
    assert said_in(window) == LONG


def test_it_goes_by_itself_later_where_something_can_be_pressed(line: SaidLine) -> None:
    (gone,) = line.findChildren(QTimer)
    line.say("one line")
    assert gone.interval() == LINE_MS
    line.say("another", [("said_open", "Open", lambda: None)])
    assert gone.interval() == OFFER_MS
    line.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    gone.timeout.emit()
    assert line.isVisible(), "the pointer is on it"
    line.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    gone.timeout.emit()
    assert (line.isVisible(), line.text) == (False, "")


def test_what_may_be_done_with_it_is_under_the_keyboard_and_is_done(line: SaidLine) -> None:
    done: list[str] = []
    line.say(LONG, [("said_open", "Open", lambda: done.append("opened"))])
    assert line.window().focusWidget() is find(line, "said_open")
    click(line, "said_open")
    assert done == ["opened"]
    click(line, "said_close")
    assert not line.isVisible()


def test_what_was_offered_before_goes_with_the_next_line(line: SaidLine) -> None:
    line.say(LONG, [("said_open", "Open", lambda: None)])
    line.say("one line")
    offered = [one.objectName() for one in line.findChildren(QPushButton) if one.isVisible()]
    assert "said_open" not in offered


def test_it_stands_above_the_bar_of_the_dose_however_high_that_is(
    window: QWidget, line: SaidLine
) -> None:
    bar = QWidget(window)
    bar.setObjectName(DOSE_BAR)
    bar.setGeometry(400, 480, 624, 200)
    bar.show()
    line.say("Saved.")
    assert line.geometry().bottom() < bar.y()
    bar.hide()
    line.say("Saved again.")
    assert line.geometry().bottom() > bar.y()


def test_tab_leads_to_it_from_where_the_keyboard_was_and_it_gives_that_back(
    window: QWidget, line: SaidLine
) -> None:
    layout = window.layout()
    assert layout is not None
    pages = [QPushButton(f"page {n}") for n in range(4)]
    for page in pages:
        layout.addWidget(page)
        page.show()
    pages[1].setFocus()
    line.say("Saved.", [("said_open", "Open", lambda: None)])
    assert window.focusWidget() is find(line, "said_open")
    line.clear()
    assert window.focusWidget() is pages[1]
    line.say("one line")
    assert window.focusWidget() is pages[1]
    window.focusNextChild()
    assert window.focusWidget() is find(line, "said_close")


def test_it_waits_for_whoever_comes_to_it(line: SaidLine) -> None:
    (gone,) = line.findChildren(QTimer)
    line.say("Saved.", [("said_open", "Open", lambda: None)])
    gone.start(50)
    find(line, "said_close").setFocus()
    assert gone.remainingTime() > 20
