"""Beside each routine everything that can be done to it; below all what is gone, and undo."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.domain.exercises.routine import Routine
from footcare_gui.texts import buttons, sharing
from footcare_gui.texts import routine_edit as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.menu import Menu
from footcare_gui.views.widgets.showing import set_shown


class RoutineAct(StrEnum):
    """What can be done."""

    NEW = "new"
    EDIT = "edit"
    DUPLICATE = "duplicate"
    EARLIER = "earlier"
    LATER = "later"
    REMOVE = "remove"
    SHARE = "share"
    OPEN_PROGRAMME = "open_programme"
    REMOVE_PROGRAMME = "remove_programme"


class RoutineButton(Button):
    """Opens the menu of a routine.

    Args:
        live: The theme.
        routine: Which.
        programme: What it came with is called, `""` where it came with nothing.
        parent: Qt's owner.
    """

    wanted = Signal(str, str)
    """A `RoutineAct`, and the routine's id."""

    def __init__(
        self,
        live: LiveTheme,
        routine: Routine,
        programme: str = "",
        parent: QWidget | None = None,
    ) -> None:
        spoken = words.menu_of(routine.name)
        name = f"more_{routine.id}"
        super().__init__(live, name, look="plain", icon="more", spoken=spoken, parent=parent)
        self._routine, self._programme = routine, programme
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        menu = Menu(self._live, "routine_menu", self)
        removal = words.delete() if self._routine.original is None else words.back_to_original()
        acts = [
            (RoutineAct.EDIT, words.edit()),
            (RoutineAct.DUPLICATE, words.duplicate()),
            (RoutineAct.SHARE, sharing.share()),
            (RoutineAct.EARLIER, words.earlier()),
            (RoutineAct.LATER, words.later()),
        ]
        if self._programme:
            acts.append((RoutineAct.REMOVE_PROGRAMME, sharing.remove(self._programme)))
        if self._routine.own:
            acts.append((RoutineAct.REMOVE, removal))
        for act, text in acts:
            menu.offer(text, partial(self.wanted.emit, act, self._routine.id))
        menu.open_below(self)


class GoneLine(QWidget):
    """What was taken out, and the way back."""

    undone = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gone_line")
        self._words = Label(live)
        self._undo = Button(live, "undo_removal", buttons.undo(), icon="undo")
        self._undo.clicked.connect(self.undone)
        row = QHBoxLayout(self)
        space = live.theme.space
        row.setContentsMargins(space(6), space(2), space(6), 0)
        row.setSpacing(space(3))
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)

    def show_gone(self, routine: Routine | None) -> None:
        """Say it of one, and have the keyboard where it is undone; or say nothing."""
        set_shown(self, routine is not None)
        if routine is not None:
            said = words.deleted if routine.original is None else words.is_original
            self._words.setText(said(routine.name))
            self._undo.setAccessibleDescription(self._words.text())
            self._undo.setFocus()
