"""What a screen reader meets: tabs, radio buttons, numbers, headings, pictures and what opens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.accessible import interface_for
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.numbered import Number
from footcare_gui.views.widgets.page_tabs import Page, PageTabs
from footcare_gui.views.widgets.pills import Pills
from footcare_gui.views.widgets.segmented import SideSwitch
from footcare_gui.views.widgets.spoken_as import say_what_widgets_are
from footcare_gui.views.widgets.stepper import Stepper
from tests.kits.session_kit import make_live

ROLE = QAccessible.Role


@pytest.fixture(params=[False, True], ids=["asked later", "asked from the start"])
def live(qapp: QApplication, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[LiveTheme]:
    """A look; a screen reader may run before widgets are made."""
    say_what_widgets_are(qapp)
    QAccessible.setActive(request.param)
    yield make_live(qapp)
    QAccessible.setActive(False)


def asked(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def name(widget: QWidget) -> str:
    return asked(widget).text(QAccessible.Text.Name)


def test_pages_are_tabs_of_which_one_is_selected_and_pressing_shows_one(
    live: LiveTheme, qtbot: QtBot
) -> None:
    tabs = PageTabs(live, Page.EXERCISES)
    qtbot.addWidget(tabs)
    wanted: list[object] = []
    tabs.page_wanted.connect(wanted.append)
    assert asked(tabs).role() is ROLE.PageTabList
    shown, other = (asked(tabs.buttons[page]) for page in (Page.EXERCISES, Page.PROGRESS))
    assert (shown.role(), other.role()) == (ROLE.PageTab, ROLE.PageTab)
    assert (bool(shown.state().selected), bool(other.state().selected)) == (True, False)
    assert other.text(QAccessible.Text.Name) == "Progress"
    assert "Press" in other.actionInterface().actionNames()
    other.actionInterface().doAction("Press")
    assert wanted == [Page.PROGRESS]


def test_one_of_a_few_is_a_radio_button_that_can_be_chosen(live: LiveTheme, qtbot: QtBot) -> None:
    switch, pills = SideSwitch(live), Pills(live, "forms", "Form")
    for row in (switch, pills):
        qtbot.addWidget(row)
        assert asked(row).role() is ROLE.Grouping
    pills.offer((("", "Usual"), ("seated", "Seated")), "")
    for row in (switch, pills):
        one, other = (asked(button) for button in row.findChildren(Button))
        assert one.role() is other.role() is ROLE.RadioButton
        assert one.state().checkable
        assert (bool(one.state().checked), bool(other.state().checked)) == (True, False)
        other.actionInterface().doAction("Press")
        assert (bool(one.state().checked), bool(other.state().checked)) == (False, True)
    assert switch.value is Side.RIGHT


def test_a_stepper_is_a_number_with_bounds_that_can_be_set(live: LiveTheme, qtbot: QtBot) -> None:
    stepper, seconds = Stepper(live, "work"), [30]
    qtbot.addWidget(stepper)

    def show(by: int) -> None:
        seconds[0] = min(60, max(10, seconds[0] + by))
        number = Number(seconds[0], 10, 60)
        stepper.show_value("Hold", f"{seconds[0]} s", number, less=True, more=True)

    stepper.less_wanted.connect(lambda: show(-10))
    stepper.more_wanted.connect(lambda: show(10))
    show(0)
    spoken = asked(stepper)
    value = spoken.valueInterface()
    assert spoken.role() is ROLE.SpinBox
    assert (name(stepper), spoken.text(QAccessible.Text.Value)) == ("Hold", "30 s")
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (30, 10, 60)
    value.setCurrentValue(50)
    assert value.currentValue() == 50
    value.setCurrentValue(900)
    assert value.currentValue() == 60


def test_titles_are_headings_with_their_level(live: LiveTheme, qtbot: QtBot) -> None:
    for look, level in (("title", 1), ("heading", 2)):
        label = Label(live, "Foot rolls", look)  # type: ignore[arg-type]
        qtbot.addWidget(label)
        assert asked(label).role() is ROLE.Heading
        assert name(label) == "Foot rolls"
        level_of = asked(label).attributesInterface().attributeValue
        assert level_of(QAccessible.Attribute.Level) == level
    plain = Label(live, "Roll.")
    qtbot.addWidget(plain)
    assert asked(plain).role() is ROLE.StaticText


def test_whatever_is_asked_for_is_itself_or_is_not_there(live: LiveTheme, qtbot: QtBot) -> None:
    label, stepper = Label(live, "Foot rolls", "title"), Stepper(live, "work")
    for widget in (label, stepper):
        qtbot.addWidget(widget)
        spoken = asked(widget)
        assert spoken.actionInterface() is not None
        assert spoken.tableCellInterface() is None
        assert spoken.textInterface() is None
    assert type(asked(label).attributesInterface()).__bases__ == (QAccessibleAttributesInterface,)
    assert type(asked(stepper).valueInterface()).__bases__ == (QAccessibleValueInterface,)


def test_what_opens_says_whether_it_is_open(live: LiveTheme, qtbot: QtBot) -> None:
    button = Button(live, "log_line", "Morning", spoken_as="opens")
    button.setCheckable(True)
    qtbot.addWidget(button)
    spoken = asked(button)
    assert spoken.role() is ROLE.Button
    assert (bool(spoken.state().collapsed), bool(spoken.state().expanded)) == (True, False)
    assert not spoken.state().checkable
    spoken.actionInterface().doAction("Press")
    assert (bool(spoken.state().collapsed), bool(spoken.state().expanded)) == (False, True)


def test_what_is_disabled_cannot_be_pressed(live: LiveTheme, qtbot: QtBot) -> None:
    button = Button(live, "one", "One", spoken_as="radio")
    qtbot.addWidget(button)
    button.setEnabled(False)
    assert asked(button).state().disabled
    assert asked(button).actionInterface().actionNames() == []


def test_an_unknown_kind_is_left_to_qt(live: LiveTheme, qtbot: QtBot) -> None:
    label = Label(live, "x")
    qtbot.addWidget(label)
    assert interface_for(label, "tab") is None
    assert interface_for(label, "carpet") is None


def test_widgets_that_come_and_go_leave_nothing_that_falls(live: LiveTheme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page)
    pills = Pills(live, "forms", "Form", page)
    for count in (3, 1, 4, 2):
        pills.offer([(str(n), f"Form {n}") for n in range(count)], "0")
        QApplication.processEvents()
        shown = [button for button in pills.findChildren(Button) if button.parent() is pills]
        assert [asked(button).role() for button in shown] == [ROLE.RadioButton] * count
