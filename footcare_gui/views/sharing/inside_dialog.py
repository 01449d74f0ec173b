"""Shows what is in a file that somebody has shared: *Add*, or *Leave*."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.programmes.shared import Inside, Same
from footcare_gui.texts import buttons
from footcare_gui.texts import sharing as words
from footcare_gui.texts.exercises import listed_names, number_of_exercises
from footcare_gui.texts.heard import heard
from footcare_gui.texts.library import DOT
from footcare_gui.texts.programme import whole_dose
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.pills import Pills
from footcare_gui.views.widgets.scrolled_dialog import Foot, ScrolledDialog
from footcare_gui.views.widgets.surface import Surface
from footcare_gui.views.widgets.tab_order import TabOrder

SIZE_PX = (560, 640)


class InsideDialog(ScrolledDialog):
    """Nothing of the file is kept unless the person says so.

    Args:
        live: The theme.
        inside: What is in it.
        parent: The window it belongs to.
    """

    add_wanted = Signal(object)
    """With `Same`: what to do with what is here already."""

    def __init__(self, live: LiveTheme, inside: Inside, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._inside, self._same = inside, Same.KEEP_MINE
        self.setObjectName("inside_dialog")
        self.setWindowTitle(inside.file)
        self._leave = Button(live, "leave_shared", words.leave(), look="plain")
        self._add = Button(live, "add_shared", words.add(), look="main")
        self._build()
        self._leave.clicked.connect(self.reject)
        self._add.clicked.connect(self._on_add_clicked)
        TabOrder(self).renew()
        FocusRing(self, live)

    def _on_add_clicked(self) -> None:
        self.accept()
        if not self._inside.is_known:
            self.add_wanted.emit(self._same)

    def _on_same_chosen(self, answer: str) -> None:
        self._same = Same(answer)

    def _build(self) -> None:
        content, column = self._scrolled_column("inside_content")
        for part in (*self._head(), *self._answers(), *self._contents()):
            column.addWidget(part)
        column.addStretch()
        answers = Foot((self._leave, self._add))
        self._lay_out("inside_scroll", content, answers, size_px=SIZE_PX)
        self._add.setDefault(True)
        self._add.setFocus()

    def _head(self) -> list[QWidget]:
        inside, programme = self._inside, self._inside.programme
        numbers = words.inside(len(inside.exercises), len(inside.routines), inside.pictures)
        parts: list[QWidget] = [Label(self._live, programme.name, "title")]
        if about := words.about(programme):
            parts.append(Label(self._live, about, "strong"))
        parts.append(Label(self._live, numbers, "quiet"))
        if programme.note:
            parts.append(note_card(self._live, programme.note))
        return parts

    def _contents(self) -> list[QWidget]:
        parts: list[QWidget] = []
        library = self._inside.library
        for routine in self._inside.routines:
            names = listed_names(library, routine.items)
            said = DOT.join((number_of_exercises(len(routine.items)), *names))
            parts.append(self._row(routine.name, said))
        for exercise in self._inside.exercises:
            parts.append(self._row(exercise.name, whole_dose(exercise.usual.dosage)))
        return parts

    def _row(self, name: str, about: str) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(self._live, name, "strong"))
        column.addWidget(Label(self._live, about, "quiet"))
        row.setAccessibleName(heard(DOT.join((name, about))))
        return row

    def _answers(self) -> list[QWidget]:
        inside = self._inside
        parts: list[QWidget] = []
        if inside.programme.limits:
            parts.append(Label(self._live, words.is_limited(), "quiet"))
        if inside.is_known:
            parts.append(Label(self._live, words.is_known(), "strong"))
            self._leave.hide()
            self._add.set_words(buttons.done())
        elif inside.same:
            question = words.here_already([inside.name_of(id) for id in inside.same])
            pills = Pills(self._live, "same_ids", question)
            answers = [(str(one), words.of_the_same(one)) for one in Same]
            pills.offer(answers, str(self._same))
            pills.chosen.connect(self._on_same_chosen)
            parts += [Label(self._live, question, "strong"), pills]
        return parts


def note_card(live: LiveTheme, note: str) -> QWidget:
    """What somebody wants to have said on top."""
    card = Surface(live, "programme_note")
    space = live.theme.space
    column = QVBoxLayout(card)
    column.setContentsMargins(space(4), space(3), space(4), space(3))
    column.addWidget(Label(live, note))
    return card
