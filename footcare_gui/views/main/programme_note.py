"""On top of an exercise that came with a programme: who asks what of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.texts import programme as words
from footcare_gui.texts.library import DOT
from footcare_gui.texts.sharing import about
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface


class ProgrammeNote(Surface):
    """The therapist's name and days, the note, and the most of this exercise."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "programme_note", parent=parent)
        self._head = Label(live, look="strong")
        self._note = Label(live)
        self._limit = Label(live, look="quiet")
        space = live.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(3), space(4), space(3))
        column.setSpacing(space(1))
        for label in (self._head, self._note, self._limit):
            column.addWidget(label)

    def show_programme(self, programme: Programme | None, form: Form) -> None:
        """Show what a programme asks, or nothing at all."""
        set_shown(self, programme is not None)
        if programme is None:
            return
        self._head.setText(DOT.join(filter(None, (programme.name, about(programme)))))
        self._note.setText(programme.note)
        set_shown(self._note, bool(programme.note))
        most = words.at_most(form.dosage.limit, form.dosage.sides)
        self._limit.setText(f"{most}. {words.courtesy()}" if most else "")
        set_shown(self._limit, bool(most))
