"""The page of preferences about reminders, the tray, and what the desktop can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.desktop_controller import DesktopController
from footcare_gui.domain.choices.desktop_wishes import (
    DAY_MIN,
    QUIET_STEP_MIN,
    DesktopWishes,
    text_of,
    wishes_of,
)
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.reminders import moved, room
from footcare_gui.domain.desktop.abilities import Abilities
from footcare_gui.texts import desktop_choices as words
from footcare_gui.texts.calendar_file import time_of_day
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.numbered import Number
from footcare_gui.views.widgets.paged_dialog import PagedDialog
from footcare_gui.views.widgets.stepper import Stepper
from footcare_gui.views.widgets.switch import Switch

TIMES = ("morning", "midday", "evening")


class DesktopPreferences(PagedDialog):
    """Shows what is wanted at any time, and asks for every change alone.

    Args:
        live: The theme.
        choices: What is chosen now, and who changes it.
        desktop: What the desktop can do, and whether the app starts at log-in.
        parent: The window it belongs to.
    """

    def __init__(
        self,
        live: LiveTheme,
        choices: ChoicesController,
        desktop: DesktopController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            live, "desktop_preferences", words.title(), done="close_desktop_preferences",
            parent=parent,
        )  # fmt: skip
        self._choices, self._desktop = choices, desktop
        self._column = QVBoxLayout()
        """Of the page that is being made."""
        self._followers: list[Callable[[Preferences], None]] = []
        self._add_reminders()
        self._add_quiet()
        self._add_staying()
        self._add_session()
        self._add_abilities()
        self._finish()
        self._follow(choices.preferences)
        choices.preferences_changed.connect(self._follow)
        FocusRing(self, live)
        self.take_focus()
        desktop.look()

    def _add_reminders(self) -> None:
        self._column = self._add_page("reminders", words.reminders())
        names = (words.in_the_morning(), words.at_midday(), words.in_the_evening())
        for name, text in zip(TIMES, names, strict=True):
            self._add_switch(name, text)
        self._add_flow([self._time(which, name) for which, name in enumerate(names)])
        self._add_note(words.times_are_shared())
        self._add_switch("after_login", words.after_login())
        self._add_note(words.after_login_means())
        self._add_switch("at_desk", words.at_desk())

    def _time(self, which: int, name: str) -> Stepper:
        """One of the day's three times."""
        stepper = Stepper(self._live, f"{TIMES[which]}_time")

        def show(now: Preferences) -> None:
            times = now.reminders
            stepper.show_value(
                words.time_of(name),
                time_of_day(times[which]),
                Number(times[which], *room(times, which)),
                less=moved(times, which, -1) is not None,
                more=moved(times, which, 1) is not None,
            )

        def turn(direction: int) -> None:
            times = moved(self._choices.preferences.reminders, which, direction)
            if times is not None:
                self._choices.change(reminders=times)

        stepper.less_wanted.connect(lambda: turn(-1))
        stepper.more_wanted.connect(lambda: turn(1))
        self._followers.append(show)
        return stepper

    def _add_quiet(self) -> None:
        self._column = self._add_page("quiet", words.quiet_hours())
        pairs = (("quiet_from", words.quiet_from()), ("quiet_until", words.quiet_until()))
        self._add_flow([self._quiet_time(name, text) for name, text in pairs])
        self._add_note(words.reminders_mean())

    def _quiet_time(self, name: str, text: str) -> Stepper:
        stepper = Stepper(self._live, name)

        def minute(now: Preferences) -> int:
            return int(getattr(wishes_of(now.desktop), name))

        def show(now: Preferences) -> None:
            at = minute(now)
            number = Number(at, 0, DAY_MIN - QUIET_STEP_MIN)
            stepper.show_value(text, time_of_day(at), number, less=True, more=True)

        def turn(by: int) -> None:
            self._change(**{name: (minute(self._choices.preferences) + by) % DAY_MIN})

        stepper.less_wanted.connect(lambda: turn(-QUIET_STEP_MIN))
        stepper.more_wanted.connect(lambda: turn(QUIET_STEP_MIN))
        self._followers.append(show)
        return stepper

    def _add_staying(self) -> None:
        self._column = self._add_page("staying", words.staying())
        self._add_switch("tray", words.tray())
        closing = self._add_note("")
        closing.setObjectName("what_closing_does")
        self._followers.append(
            lambda now: closing.setText(words.closing(wishes_of(now.desktop).stays))
        )
        self._autostart = Switch(self._live, "autostart", words.autostart())
        self._autostart.setChecked(self._desktop.starts_at_login)
        self._autostart.clicked.connect(self._desktop.set_autostart)
        self._column.addWidget(self._autostart)
        self._trouble = self._add_note("")
        self._trouble.setObjectName("autostart_trouble")
        self._trouble.hide()
        self._desktop.autostart_changed.connect(self._on_autostart_changed)

    def _add_session(self) -> None:
        self._column = self._add_page("session", words.in_a_session())
        self._add_switch("pause_players", words.pause_players())
        self._add_switch("tell_parts", words.tell_parts())
        self._add_switch("front_at_end", words.front_at_end())

    def _add_abilities(self) -> None:
        self._column = self._add_page("abilities", words.this_desktop(), words.abilities())
        self._abilities = self._add_note(words.looking())
        self._abilities.setObjectName("abilities")
        self._desktop.found.connect(self._show_abilities)

    def _show_abilities(self, found: Abilities) -> None:
        lines = [words.ability(which, is_there) for which, is_there in found.items()]
        self._abilities.setText("\n".join(lines))

    def _on_autostart_changed(self, is_on: bool, as_wanted: bool) -> None:
        self._autostart.setChecked(is_on)
        self._trouble.setText("" if as_wanted else words.autostart_failed())
        self._trouble.setVisible(not as_wanted)

    def _follow(self, preferences: Preferences) -> None:
        for follow in self._followers:
            follow(preferences)

    def _wishes(self) -> DesktopWishes:
        return wishes_of(self._choices.preferences.desktop)

    def _change(self, **changes: Any) -> None:
        wishes = self._wishes()._replace(**changes)
        if wishes != self._wishes():
            self._choices.change(desktop=text_of(wishes))

    def _add_switch(self, name: str, text: str) -> Switch:
        switch = Switch(self._live, name, text)
        switch.toggled.connect(lambda is_on: self._change(**{name: is_on}))
        self._followers.append(lambda now: switch.setChecked(getattr(wishes_of(now.desktop), name)))
        self._column.addWidget(switch)
        return switch

    def _add_note(self, text: str) -> Label:
        note = Label(self._live, text, "quiet")
        self._column.addWidget(note)
        return note

    def _add_flow(self, steppers: list[Stepper]) -> None:
        space = self._live.theme.space
        row = QWidget()
        flow = FlowLayout(row, gap=space(5), line_gap=space(3))
        for stepper in steppers:
            flow.addWidget(stepper)
        self._column.addWidget(row)
