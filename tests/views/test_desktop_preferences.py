"""Reminders and the desktop: what is wanted is shown as it is, and every change acts at once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.desktop_controller import DesktopController
from footcare_gui.domain.choices.desktop_wishes import DesktopWishes, text_of, wishes_of
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.desktop.abilities import Ability
from footcare_gui.views.desktop_preferences import DesktopPreferences
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.stepper import Stepper
from footcare_gui.views.widgets.switch import Switch
from tests.kits.desktop_kit import FakeAutostart, desktop_page
from tests.kits.main_kit import live
from tests.kits.tab_kit import tab_order

__all__ = ["live"]
SWITCHES = tuple(
    name
    for name in DesktopWishes._fields
    if not name.startswith("quiet") and name != "told_staying"
)


class Shown:
    def __init__(self, qtbot: QtBot, live: LiveTheme, wishes: DesktopWishes) -> None:
        self.choices = ChoicesController(MemorySettings(Preferences(desktop=text_of(wishes))))
        self.autostart, self.looked = FakeAutostart(), 0
        self.controller = DesktopController(self.autostart, self._look)
        self.page = DesktopPreferences(live, self.choices, self.controller)
        qtbot.addWidget(self.page)
        self.page.show()

    def _look(self) -> None:
        self.looked += 1

    @property
    def wishes(self) -> DesktopWishes:
        return wishes_of(self.choices.preferences.desktop)

    def switch(self, name: str) -> Switch:
        found = self.page.findChild(Switch, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        found = self.page.findChild(QAbstractButton, name)
        assert found is not None, name
        found.click()

    def words(self, name: str) -> str:
        found = self.page.findChild(QLabel, name)
        assert found is not None, name
        return "" if found.isHidden() else found.text()


@pytest.fixture
def shown(qtbot: QtBot, live: LiveTheme) -> Shown:
    return Shown(qtbot, live, DesktopWishes())


@pytest.mark.parametrize("name", SWITCHES)
def test_each_switch_turns_one_thing(shown: Shown, name: str) -> None:
    assert not shown.switch(name).isChecked()
    shown.switch(name).click()
    assert shown.wishes == DesktopWishes()._replace(**{name: True})
    shown.switch(name).click()
    assert shown.wishes == DesktopWishes()


def test_it_shows_what_is_wanted_and_follows_others(qtbot: QtBot, live: LiveTheme) -> None:
    shown = Shown(qtbot, live, DesktopWishes(evening=True))
    assert shown.switch("evening").isChecked()
    shown.choices.change(desktop=text_of(DesktopWishes(tray=True)))
    assert not shown.switch("evening").isChecked()
    assert shown.switch("tray").isChecked()


def test_the_three_times_are_the_calendars(shown: Shown) -> None:
    shown.press("morning_time_more")
    assert shown.choices.preferences.reminders == (8 * 60 + 15, 13 * 60, 18 * 60)
    shown.press("evening_time_less")
    assert shown.choices.preferences.reminders[2] == 17 * 60 + 45


def test_quiet_hours_go_round_midnight(shown: Shown) -> None:
    for _ in range(6):
        shown.press("quiet_from_more")
    assert shown.wishes.quiet_from == 0
    shown.press("quiet_from_less")
    shown.press("quiet_until_more")
    assert (shown.wishes.quiet_from, shown.wishes.quiet_until) == (23 * 60 + 30, 7 * 60 + 30)
    stepper = shown.page.findChild(Stepper, "quiet_from")
    assert stepper is not None
    assert stepper.number_words == "23:30"


def test_what_closing_the_window_does_is_said_as_it_is_now(shown: Shown) -> None:
    before = shown.words("what_closing_does")
    shown.switch("tray").click()
    assert shown.words("what_closing_does") != before


def test_starting_at_log_in_is_the_systems_matter(shown: Shown) -> None:
    shown.switch("autostart").click()
    assert shown.autostart.is_on
    assert shown.words("autostart_trouble") == ""
    shown.autostart.fails = True
    shown.switch("autostart").click()
    assert shown.switch("autostart").isChecked()
    assert shown.words("autostart_trouble")
    assert shown.wishes == DesktopWishes()


def test_what_the_desktop_can_do_is_said_once_it_is_known(shown: Shown) -> None:
    assert shown.looked == 1
    assert shown.words("abilities") == "Looking …"
    shown.controller.on_found({Ability.MEDIA_KEYS: False, Ability.TRAY: True})
    assert shown.words("abilities").splitlines() == [
        "Media keys: not on this desktop",
        "Tray: yes",
    ]


def test_everything_that_the_keyboard_reaches_has_a_name(qtbot: QtBot, live: LiveTheme) -> None:
    page = desktop_page(live)
    qtbot.addWidget(page)
    page.show()
    names: list[str] = []
    for seen in page.pages:
        page.show_page(seen)
        names += tab_order(page)
    assert len(names) >= 20
    reached = [page.findChild(QWidget, name) for name in names]
    assert [name for name, one in zip(names, reached, strict=True) if not spoken_name(one)] == []


def spoken_name(widget: QWidget | None) -> str:
    assert widget is not None
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_the_keyboard_begins_at_the_names_of_the_pages_and_done_closes_it(shown: Shown) -> None:
    first = shown.page.focusWidget()
    assert first is not None
    assert first.objectName() == "desktop_preferences_reminders"
    shown.press("close_desktop_preferences")
    assert not shown.page.isVisible()
