"""The list of exercises itself: what keyboard and mouse do to its rows."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from footcare_gui.texts import pages
from footcare_gui.views.main.exercise_delegate import HoverView
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.scrolling import equip


class ExerciseListView(HoverView):
    """The list itself; while choosing, Space and a click tick a row."""

    resized = Signal()
    first_taken = Signal(QModelIndex)
    selects = True  # with keyboard and mouse

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_list")
        equip(self, live)
        self.setProperty("ring_own", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(pages.exercises())
        self.entered.connect(self._hover)

    def sizeHint(self) -> QSize:
        """The least height too: a stack of pages asks for this and not for that."""
        return super().sizeHint().expandedTo(QSize(0, self.minimumHeight()))

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is over no row."""
        super().leaveEvent(event)
        self._hover(None)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """One row is always selected, or none while rows are ticked: then it is a reader's."""
        flags = QItemSelectionModel.SelectionFlag
        return flags.ClearAndSelect if self.selects and index.isValid() else flags.NoUpdate

    def take_first(self) -> None:
        """Have the keyboard at the first row, where there is one: it is what was looked for."""
        first = self.model().index(0, 0)
        if first.isValid():
            self.setCurrentIndex(first)
            self.setFocus()
            self.first_taken.emit(first)

    def _hover(self, index: QModelIndex | None) -> None:
        self.hovered = QPersistentModelIndex(index) if index is not None else None
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are measured by the width there is; the one with the keyboard stays in sight."""
        super().resizeEvent(event)
        if self.hasFocus():
            self.scrollTo(self.currentIndex())
        self.resized.emit()
