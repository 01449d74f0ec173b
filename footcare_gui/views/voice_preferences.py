"""The part of the preferences about the voice: who speaks, how much, how loud."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.voice_wishes import (
    COUNTED_S,
    HowMuch,
    VoiceWishes,
    text_of,
    wishes_of,
)
from footcare_gui.domain.voice.trials import Trial
from footcare_gui.texts import voice_choices as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.voice_row import VoiceRow
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.segmented import Choice, Segmented
from footcare_gui.views.widgets.slider import Slider


class VoicePreferences(QWidget):
    """Shows what is wanted of the voice at any time, and asks for every change alone.

    Args:
        live: The theme.
        choices: What is chosen now, and who changes it.
        voices: Names of the built-in voices; one alone is no choice.
        parent: Qt's owner.
    """

    def __init__(
        self,
        live: LiveTheme,
        choices: ChoicesController,
        voices: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("voice_preferences")
        self._live, self._choices = live, choices
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(live.theme.space(2))
        self._column.addWidget(VoiceRow(live, choices))
        self._segments: dict[str, Segmented] = {}
        self._offer(
            "how_much",
            words.how_much_is_said(),
            [(value, words.how_much(value), value.value, "") for value in HowMuch],
        )
        self._column.addWidget(Label(live, words.how_much_means(), "quiet"))
        if len(voices) > 1:
            self._offer(
                "voice",
                words.which_voice(),
                [(name, words.voice(name), name, "") for name in voices],
            )
        self._volume = self._add_volume()
        self._offer(
            "counted_s",
            words.counted(),
            [(s, words.counted_seconds(s), str(s), "") for s in COUNTED_S],
        )
        self._follow(choices.preferences)
        choices.preferences_changed.connect(self._follow)

    def _offer(self, name: str, label: str, offered: list[Choice]) -> None:
        segmented = Segmented(self._live, f"voice_{name}", label)
        segmented.offer(offered, offered[0][0])
        segmented.chosen.connect(lambda value: self._change(**{name: value}))
        segmented.chosen.connect(lambda _value: self._try(name))
        self._segments[name] = segmented
        self._column.addWidget(Label(self._live, label, "label"))
        self._column.addWidget(segmented, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_volume(self) -> Slider:
        slider = Slider("voice_volume", words.volume())
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setSingleStep(5)
        slider.setMinimumHeight(44)
        slider.valueChanged.connect(lambda value: self._change(volume_percent=value))
        slider.sliderReleased.connect(lambda: self._try("volume_percent"))
        row = QHBoxLayout()
        row.setSpacing(self._live.theme.space(3))
        row.addWidget(Label(self._live, words.volume(), wrap=False))
        row.addWidget(slider, 1)
        self._column.addLayout(row)
        return slider

    def _change(self, **changes: Any) -> None:
        wishes = self._wishes()._replace(**changes)
        if wishes != self._wishes():
            self._choices.change(voice=text_of(wishes))

    def _try(self, name: str) -> None:
        """Let the choice be heard that was just made."""
        self._choices.tried.emit(_TRIALS[name])

    def _wishes(self) -> VoiceWishes:
        return wishes_of(self._choices.preferences.voice)

    def _follow(self, preferences: Preferences) -> None:
        wishes = wishes_of(preferences.voice)
        for name, segmented in self._segments.items():
            chosen = getattr(wishes, name)
            if chosen != "":
                segmented.choose(chosen)
        self._volume.setValue(wishes.volume_percent)


_TRIALS = {
    "how_much": Trial.HOW_MUCH,
    "voice": Trial.VOICE,
    "volume_percent": Trial.VOICE,
    "counted_s": Trial.COUNTED,
}
