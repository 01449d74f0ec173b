"""The part of the preferences about cues: each kind is told by a sound, the voice or a flash."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.cue_wishes import CueKind, ToldBy, told_by, with_cue
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.voice_wishes import text_of, wishes_of
from footcare_gui.texts import voice_choices as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.segmented import Segmented

FLASH_MS = 400


class CuePreferences(QWidget):
    """One row a kind; what is chosen acts at once, and is heard or seen at once.

    Args:
        live: The theme.
        choices: What is chosen now, and who changes it.
        parent: Qt's owner.
    """

    def __init__(
        self, live: LiveTheme, choices: ChoicesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("cue_preferences")
        self._live, self._choices = live, choices
        self._rows: dict[CueKind, Segmented] = {}
        self._flashing: QWidget | None = None
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(self._on_flash_timeout)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(live.theme.space(1))
        for kind in CueKind:
            column.addWidget(self._row(kind))
        self._follow(choices.preferences)
        choices.preferences_changed.connect(self._follow)

    @property
    def flashes(self) -> bool:
        """Whether a flash is being shown just now."""
        return self._flashing is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The row that flashes."""
        if self._flashing is not None:
            origin = self._flashing.mapTo(self, QPoint(0, 0))
            painter = QPainter(self)
            painter.fillRect(QRect(origin, self._flashing.size()), self._live.theme.colors.working)

    def _row(self, kind: CueKind) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        segmented = Segmented(self._live, f"cue_{kind.value}", words.cue(kind))
        offered = [(how, words.told_by(how), how.value, "") for how in ToldBy]
        segmented.offer(offered, ToldBy.SOUND)
        segmented.chosen.connect(lambda how: self._on_chosen(kind, row, how))
        self._rows[kind] = segmented
        line.addWidget(Label(self._live, words.cue(kind)), 1)
        line.addWidget(segmented)
        return row

    def _on_chosen(self, kind: CueKind, row: QWidget, how: object) -> None:
        assert isinstance(how, ToldBy)
        wishes = wishes_of(self._choices.preferences.voice)
        changed = wishes._replace(cues=with_cue(wishes.cues, kind, how))
        self._choices.change(voice=text_of(changed))
        if how is ToldBy.FLASH:
            self._flashing = row
            self._flash.start()
            self.update()
        else:
            self._choices.tried.emit(kind)

    def _on_flash_timeout(self) -> None:
        self._flashing = None
        self.update()

    def _follow(self, preferences: Preferences) -> None:
        cues = wishes_of(preferences.voice).cues
        for kind, segmented in self._rows.items():
            segmented.choose(told_by(cues, kind))
