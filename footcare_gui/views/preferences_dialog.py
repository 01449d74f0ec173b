"""The preferences: everything acts at once, nothing has to be confirmed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.preferences import (
    NEW_POSTURE_RANGE_MS,
    PACES_PERCENT,
    TEXT_PERCENT,
    Preferences,
    ThemeChoice,
)
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts import about as about_words
from footcare_gui.texts import checks as check_words
from footcare_gui.texts import choosing, voice_choices
from footcare_gui.texts import desktop_choices as desktop_words
from footcare_gui.texts import help as help_words
from footcare_gui.texts import person as person_words
from footcare_gui.texts import preferences as words
from footcare_gui.texts.lengths import duration
from footcare_gui.views.clap_preferences import ClapPreferences
from footcare_gui.views.cue_preferences import CuePreferences
from footcare_gui.views.person_picker import PersonPicker
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.voice_preferences import VoicePreferences
from footcare_gui.views.voice_switches import VoiceSwitches
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.numbered import Number
from footcare_gui.views.widgets.paged_dialog import PagedDialog
from footcare_gui.views.widgets.segmented import Choice, Segmented
from footcare_gui.views.widgets.slider import Slider
from footcare_gui.views.widgets.stepper import Stepper
from footcare_gui.views.widgets.switch import Switch

NEW_POSTURE_STEP_MS = 5_000


class PreferencesDialog(PagedDialog):
    """Shows the preferences as they are at any time, a page a matter; asks for each change alone.

    Args:
        live: The theme.
        pictures: Where small pictures of people come from.
        choices: What is chosen now, and who changes it.
        parent: The window it belongs to.
    """

    sound_test_requested = Signal(int)
    """The volume to try, in percent."""

    desktop_wanted = Signal()
    """The page about reminders and the desktop; this one is closed."""

    about_wanted = Signal()
    check_wanted = Signal()
    guide_wanted = Signal()

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        choices: ChoicesController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            live, "preferences_dialog", choosing.preferences(), done="close_preferences",
            parent=parent,
        )  # fmt: skip
        self._choices = choices
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._followers: list[Callable[[Preferences], None]] = []
        self._column = QVBoxLayout()
        """Of the page that is being made."""
        self._travel = Stepper(live, "new_posture_stepper")
        self._volume = Slider("volume", words.volume())
        self._test = Button(live, "test_sound", words.test(), icon="sound")
        self._tested = Label(live, words.testing(), "quiet")
        self._tested.setObjectName("sound_tested")
        self._add_looks()
        self._add_person(pictures)
        self._add_sound()
        self._add_voice()
        self._add_signals()
        self._add_you()
        self._add_session()
        self._add_desktop()
        self._add_about()
        self._finish()
        choices.preferences_changed.connect(self._follow)
        FocusRing(self, live)
        self.take_focus()

    def _follow(self, preferences: Preferences) -> None:
        """Show what is chosen now: another process may have brought it along."""
        for follow in self._followers:
            follow(preferences)

    def _add_looks(self) -> None:
        self._column = self._add_page("looks", words.looks())
        self._add_choice(
            "theme",
            words.theme(),
            (
                (ThemeChoice.SYSTEM, words.as_system(), "system", ""),
                (ThemeChoice.LIGHT, words.light(), "light", ""),
                (ThemeChoice.DARK, words.dark(), "dark", ""),
            ),
        )
        self._add_choice(
            "text_percent",
            words.text_size(),
            tuple((size, f"{size} %", str(size), "") for size in TEXT_PERCENT),
        )
        self._add_switch("reduced_motion", words.less_movement())

    def _add_person(self, pictures: Pictures) -> None:
        self._column = self._add_page("person", words.person(), person_words.title())
        picker = PersonPicker(self._live, pictures, self._choices.preferences.person)
        picker.chosen.connect(lambda person: self._choices.change(person=person))
        self._followers.append(lambda now: picker.show_person(now.person))
        self._column.addWidget(picker)

    def _add_sound(self) -> None:
        self._column = self._add_page("sound", words.sound())
        switch = self._add_switch("sound", words.play_sounds())
        self._volume.setRange(0, 100)
        self._volume.setPageStep(10)
        self._volume.setSingleStep(5)
        self._volume.setMinimumHeight(44)
        self._volume.setValue(self._choices.preferences.volume_percent)
        self._volume.valueChanged.connect(lambda value: self._choices.change(volume_percent=value))
        self._followers.append(lambda now: self._volume.setValue(now.volume_percent))
        self._test.clicked.connect(self._on_test_clicked)
        row = QHBoxLayout()
        row.setSpacing(self._live.theme.space(3))
        row.addWidget(Label(self._live, words.volume(), wrap=False))
        row.addWidget(self._volume, 1)
        row.addWidget(self._test)
        self._column.addLayout(row)
        self._column.addWidget(self._tested)
        self._tested.hide()
        switch.toggled.connect(lambda _is_on: self._tested.hide())
        for widget in (self._volume, self._test):
            widget.setEnabled(switch.isChecked())
            switch.toggled.connect(widget.setEnabled)
        self._column.addWidget(VoiceSwitches(self._live, self._choices, ("ticks", "swapped")))

    def show_sound_test(self, is_heard: bool) -> None:
        """Say what came of the test."""
        self._tested.setText(words.test_outcome(is_heard))
        self._tested.show()

    def _on_test_clicked(self) -> None:
        self._tested.setText(words.testing())
        self._tested.show()
        self.sound_test_requested.emit(self._choices.preferences.volume_percent)

    def _add_voice(self) -> None:
        self._column = self._add_page("voice", voice_choices.title())
        choices = self._choices
        self._column.addWidget(VoicePreferences(self._live, choices, choices.voices()))

    def _add_signals(self) -> None:
        title = voice_choices.cues_title()
        self._column = self._add_page("signals", words.signals(), title)
        self._column.addWidget(CuePreferences(self._live, self._choices))
        self._add_switch("wash", words.wash())

    def _add_you(self) -> None:
        self._column = self._add_page("you", words.you_and_pace())
        self._add_choice(
            "pace_percent",
            words.time_for_change(),
            tuple((pace, self._pace_words(pace), str(pace), "") for pace in PACES_PERCENT),
        )
        self._travel.less_wanted.connect(lambda: self._travel_by(-NEW_POSTURE_STEP_MS))
        self._travel.more_wanted.connect(lambda: self._travel_by(NEW_POSTURE_STEP_MS))
        self._column.addWidget(self._travel)
        self._show_travel(self._choices.preferences)
        self._followers.append(self._show_travel)
        self._add_switch("wait_for_me", words.wait_for_me())
        self._add_choice(
            "first_side",
            words.which_side(),
            (
                (None, words.take_turns(), "alternate", ""),
                (Side.LEFT, words.left_first(), "left", Side.LEFT),
                (Side.RIGHT, words.right_first(), "right", Side.RIGHT),
            ),
        )
        self._add_switch("unsteady", words.unsteady())
        self._add_note(words.unsteady_means())

    def _pace_words(self, percent: int) -> str:
        return {
            100: words.usual(),
            150: words.half_more(),
            200: words.double(),
        }[percent]

    def _add_session(self) -> None:
        self._column = self._add_page("session", words.during())
        self._column.addWidget(VoiceSwitches(self._live, self._choices, ("breathing",)))
        self._add_switch("end_open_at_target", words.end_open())
        self._add_switch("ask_feeling", words.ask_feeling())
        self._add_switch("letters", words.letters())
        self.claps = ClapPreferences(self._live, self._choices)
        self._column.addWidget(self.claps)

    def _add_desktop(self) -> None:
        self._column = self._add_page("desktop", desktop_words.title())
        self._add_note(desktop_words.what_there_is())
        more = Button(self._live, "open_desktop_preferences", desktop_words.open_page())
        more.clicked.connect(self.accept)
        more.clicked.connect(self.desktop_wanted)
        self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_about(self) -> None:
        self._column = self._add_page("about", about_words.title())
        about = Button(self._live, "open_about", about_words.version_and_licences())
        check = Button(self._live, "open_check", check_words.title())
        guide = Button(self._live, "open_guide", help_words.open_guide())
        for button, wanted in (
            (guide, self.guide_wanted),
            (about, self.about_wanted),
            (check, self.check_wanted),
        ):
            button.clicked.connect(self.accept)
            button.clicked.connect(wanted)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_note(self, text: str) -> None:
        self._column.addWidget(Label(self._live, text, "quiet"))

    def _add_choice(self, name: str, label: str, choices: tuple[Choice, ...]) -> None:
        segmented = Segmented(self._live, name, label, wraps=True)
        segmented.offer(choices, getattr(self._choices.preferences, name))
        segmented.chosen.connect(lambda value: self._choices.change(**{name: value}))
        self._followers.append(lambda now: segmented.choose(getattr(now, name)))
        self._column.addSpacing(self._live.theme.space(1))
        self._column.addWidget(Label(self._live, label, "label"))
        self._column.addWidget(segmented, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_switch(self, name: str, text: str) -> Switch:
        switch = Switch(self._live, name, text)
        switch.setChecked(getattr(self._choices.preferences, name))
        switch.toggled.connect(lambda is_on: self._choices.change(**{name: is_on}))
        self._followers.append(lambda now: switch.setChecked(getattr(now, name)))
        self._column.addWidget(switch)
        return switch

    def _travel_by(self, ms: int) -> None:
        low, high = NEW_POSTURE_RANGE_MS
        wanted = min(high, max(low, self._choices.preferences.new_posture_ms + ms))
        self._choices.change(new_posture_ms=wanted)

    def _show_travel(self, preferences: Preferences) -> None:
        value, (low, high) = preferences.new_posture_ms, NEW_POSTURE_RANGE_MS
        self._travel.show_value(
            words.new_posture(),
            duration(value),
            Number(value / 1_000, low / 1_000, high / 1_000),
            less=value > low,
            more=value < high,
        )
