"""The exercises of a routine that is being written, as a list for Qt."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from footcare_gui.controllers.routine_controller import RoutineController
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.texts import clock
from footcare_gui.texts import routine_edit as words
from footcare_gui.texts.exercises import exercise_name
from footcare_gui.texts.heard import heard
from footcare_gui.views.main.exercise_model import ROW_ROLE, Badge, Row

Index = QModelIndex | QPersistentModelIndex


class ItemModel(QAbstractListModel):
    """What is in the routine, in order, with its dose and its time.

    Args:
        controller: The routine.
        parent: Qt's owner.
    """

    def __init__(self, controller: RoutineController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._rows: tuple[Row, ...] = ()
        self.renew()

    def renew(self) -> None:
        """Show it as it stands now."""
        rows = tuple(
            self._row(item, time_ms)
            for item, time_ms in zip(
                self._controller.edit.now.items, self._controller.times_ms(), strict=True
            )
        )
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def measured(self) -> tuple[tuple[str, str, str], ...]:
        """Name, dose and time of each row, by which all are measured."""
        return tuple(
            (row.name, row.line, row.badge.text if row.badge else "") for row in self._rows
        )

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of exercises."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, spoken text, or the whole `Row` for `ROW_ROLE`."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = row.badge.spoken if row.badge else ""
            place, of = index.row() + 1, len(self._rows)
            return heard(words.row_spoken(place, of, row.name, row.line, spoken))
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be chosen and dragged; it is dropped between others, never on one."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def supportedDropActions(self) -> Qt.DropAction:
        """Dragging moves."""
        return Qt.DropAction.MoveAction

    def _row(self, item: Item, time_ms: int | None) -> Row:
        library = self._controller.library
        form = library.form(item)
        dials = self._controller.dials(item)
        name = exercise_name(library, item.exercise, item.variant)
        line = words.dose(form.dosage, dials)
        if time_ms is None:
            badge = Badge(words.is_left_out(), words.is_left_out_whole(), "later")
        else:
            badge = Badge(clock(time_ms), clock(time_ms), "later")
        return Row(name, form, line, 0, False, badge)
