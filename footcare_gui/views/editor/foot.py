"""Below the form: how it stands with the exercise, and the ways to keep it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.editing import Editing
from footcare_gui.domain.programmes.beginning import not_understood
from footcare_gui.texts import editor as words
from footcare_gui.texts import editor_assumed as assumed_words
from footcare_gui.texts import editor_fields as field_words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown

LEAST_WORDS_PX, ANY_PX = 280, 1 << 14


class EditorFoot(QWidget):
    """What is missing or assumed stands beside the buttons, or above them where it is narrow.

    Args:
        live: The theme.
    """

    def __init__(self, live: LiveTheme) -> None:
        super().__init__()
        self._live = live
        self._stands = Label(live, look="quiet")
        self._stands.setObjectName("editor_stands")
        self.draft = Button(live, "keep_draft", words.keep_draft())
        self.save = Button(live, "save_exercise", words.save())
        self.start = Button(
            live, "save_and_start", words.save_and_start(), look="main", icon="play"
        )
        space = live.theme.space
        self._flow = FlowLayout(self, gap=space(3), line_gap=space(2), rest="first")
        self._flow.setContentsMargins(space(6), space(3), space(6), space(4))
        for part in (self._stands, self.draft, self.save, self.start):
            self._flow.addWidget(part)

    def show_editing(self, editing: Editing) -> None:
        """Say how it stands, and let be kept what can be."""
        self._stands.setText(_standing(editing))
        self.save.setEnabled(editing.can_be_kept)
        self.start.setEnabled(editing.can_be_kept)
        set_shown(self.draft, not editing.can_be_kept)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words break into lines rather than push the buttons below them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins, gap = self._flow.contentsMargins(), self._live.theme.space(3)
        shown = [one for one in (self.draft, self.save, self.start) if not one.isHidden()]
        used = sum(one.sizeHint().width() + gap for one in shown)
        room = self.width() - margins.left() - margins.right() - used
        is_beside = room >= self._live.theme.px(LEAST_WORDS_PX)
        self._stands.setMaximumWidth(room if is_beside else ANY_PX)


def _standing(editing: Editing) -> str:
    faults = editing.reading.faults
    missing = [fault for fault in faults if fault.is_missing]
    if len(missing) < len(faults):
        return words.to_mend(len(faults) - len(missing))
    if missing:
        named = dict.fromkeys(
            field_words.section("steps") if f.field is None else field_words.label(f.field.id)
            for f in missing
        )
        return words.still_missing(", ".join(named))
    if not editing.is_new and not editing.is_changed:
        return words.all_saved()
    made = editing.preview.exercise
    left = not_understood(editing.written, words.not_understood_mark())
    return assumed_words.ready(None if made is None else made.usual, editing.assumed, left)
