"""Chooses exercises for a routine: the list of all, searched and ticked in the order wanted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.texts import buttons
from footcare_gui.texts import routine_edit as words
from footcare_gui.views.main.exercise_list import ExerciseList
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.on_screen import size_on_screen
from footcare_gui.views.widgets.tab_order import TabOrder

SIZE_PX = (480, 640)


class AddDialog(Dialog):
    """Ticks are numbered; what was ticked is added in that order.

    Args:
        live: The theme.
        thumbnails: Where its pictures come from.
        library: What there is.
        parent: The window it belongs to.
    """

    chosen = Signal(object)
    """The `Item`s to add."""

    def __init__(
        self,
        live: LiveTheme,
        thumbnails: Thumbnails,
        library: Library,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        self.setObjectName("add_exercises_dialog")
        self.setWindowTitle(words.add())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.exercises = ExerciseList(live, thumbnails)
        self._add = Button(live, "add_these", look="main", icon="plus")
        self._cancel = Button(live, "cancel_add", buttons.cancel(), look="plain")
        self._build()
        self._connect()
        self.exercises.show_library(library)
        self.exercises.choose.setChecked(True)
        self.exercises.choose.hide()
        self._renew()
        self.exercises.search.setFocus()
        TabOrder(self).renew()
        FocusRing(self, live)

    def _renew(self) -> None:
        number = len(self.exercises.model.ticked)
        self._add.set_words(words.add_these(number))
        self._add.setEnabled(bool(number))

    def _on_left_downward(self) -> None:
        """The keyboard comes to the first of what was found, unless a row has it already."""
        view, model = self.exercises.view, self.exercises.model
        if not view.currentIndex().isValid():
            view.setCurrentIndex(model.index(0))

    def _on_add_clicked(self) -> None:
        model = self.exercises.model
        self.chosen.emit(tuple(Item(id, model.form_of(id).id) for id in model.ticked))
        self.accept()

    def _connect(self) -> None:
        self.exercises.ticked_changed.connect(self._renew)
        self.exercises.search.left_downward.connect(self._on_left_downward)
        self._add.clicked.connect(self._on_add_clicked)
        self._cancel.clicked.connect(self.reject)

    def _build(self) -> None:
        space = self._live.theme.space
        title = Label(self._live, words.add_title(), "heading")
        title.setContentsMargins(space(4), 0, space(4), 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(space(4), 0, space(4), 0)
        foot.setSpacing(space(3))
        foot.addWidget(self._cancel)
        foot.addWidget(self._add, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, space(5), 0, space(5))
        column.setSpacing(space(3))
        column.addWidget(title)
        column.addWidget(self.exercises, 1)
        column.addLayout(foot)
        width, height = SIZE_PX
        wanted = QSize(self._live.theme.px(width), self._live.theme.px(height))
        self.resize(size_on_screen(self, wanted))
