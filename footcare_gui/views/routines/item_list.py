"""The list of a routine's exercises: one is chosen, and moved by the mouse or Alt and arrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from footcare_gui.controllers.routine_controller import RoutineController
from footcare_gui.texts import routine_edit as words
from footcare_gui.views.main.exercise_delegate import ExerciseDelegate, HoverView, Index
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.routines.item_model import ItemModel
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.reader_choice import ReaderChoice
from footcare_gui.views.widgets.scrolling import equip

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
TAKE_OUT = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ALT = Qt.KeyboardModifier.AltModifier


class ItemList(HoverView):
    """Shows what is in the routine, and asks for what is done to it.

    Args:
        live: The theme.
        thumbnails: Where its pictures come from.
        controller: The routine.
        parent: Qt's owner.
    """

    removal_wanted = Signal()

    def __init__(
        self,
        live: LiveTheme,
        thumbnails: Thumbnails,
        controller: RoutineController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._is_following = controller, False
        self.setObjectName("routine_items")
        self.setAccessibleName(words.contents())
        self.setProperty("ring_own", True)
        equip(self, live)
        self._build()
        self.rows = ItemModel(controller, self)
        self.setModel(self.rows)
        self._delegate = ExerciseDelegate(live, thumbnails, self, self)
        self.setItemDelegate(self._delegate)
        self._reader = ReaderChoice(self)
        self._reader.chosen.connect(self.setCurrentIndex)
        thumbnails.rendered.connect(self.viewport().update)
        controller.changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Show the routine as it stands."""
        self._is_following = True
        self.rows.renew()
        self.setCurrentIndex(self.rows.index(self._controller.edit.now.at))
        self._is_following = False
        self._measure()
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Whoever goes to a row chooses it."""
        super().currentChanged(current, previous)
        if not self._is_following and current.isValid():
            self._controller.choose(current.row())

    def selectionCommand(
        self, index: Index, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """One row is always chosen."""
        flags = QItemSelectionModel.SelectionFlag
        return flags.ClearAndSelect if index.isValid() else flags.NoUpdate

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the chosen one; Delete takes it out."""
        key = Qt.Key(event.key())
        if event.modifiers() & _ALT and key in STEPS:
            self._controller.move_by(STEPS[key])
        elif key in TAKE_OUT:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """What was dragged goes between the two rows it was let go at."""
        at, to = self._controller.edit.now.at, self._row_at(event)
        if event.source() is self and at >= 0:
            self._controller.move(at, to - 1 if to > at else to)
        event.setDropAction(Qt.DropAction.IgnoreAction)  # or the view would remove it as well
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are measured by the width there is."""
        super().resizeEvent(event)
        self._measure()
        self.scrollTo(self.currentIndex())

    def _row_at(self, event: QDropEvent) -> int:
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid():
            return self.rows.rowCount()
        return index.row() + (place.y() > self.visualRect(index).center().y())

    def _measure(self) -> None:
        self._delegate.measure(self.rows.measured())
        self.scheduleDelayedItemsLayout()

    def _build(self) -> None:
        modes = QAbstractItemView
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(modes.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(modes.EditTrigger.NoEditTriggers)
        self.setDragDropMode(modes.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
