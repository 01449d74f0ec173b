"""What a screen reader chooses in a list: Qt lets it change the selection, not the current row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView


class ReaderChoice(QObject):
    """Tells what was selected without keyboard and mouse.

    Keyboard, mouse and the app itself change the current row with the selection; so what is
    selected and not current, once all has settled, was chosen from outside. Where they leave the
    selection alone (`is_ours` is false), all that is selected was, and is let go at once: it can be
    chosen again.

    Args:
        view: A list of which one row is selected.
    """

    chosen = Signal(object)
    """A `QModelIndex`."""

    _changed = Signal()
    is_ours = True

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view, self._looks = view, False
        self._changed.connect(self._look, Qt.ConnectionType.QueuedConnection)
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def leave_to_reader(self, is_left: bool) -> None:
        """Keyboard and mouse leave the selection alone from now on, or have it again."""
        self.is_ours = not is_left
        selection = self._view.selectionModel()
        if is_left:
            selection.clearSelection()
        else:
            selection.select(self._view.currentIndex(), selection.SelectionFlag.ClearAndSelect)

    def _on_selection_changed(self) -> None:
        if not self._looks:
            self._looks = True
            self._changed.emit()

    def _look(self) -> None:
        self._looks = False
        selection = self._view.selectionModel()
        selected = next(iter(selection.selectedIndexes()), QModelIndex())
        if not selected.isValid() or (self.is_ours and selected == self._view.currentIndex()):
            return
        if not self.is_ours:
            selection.clearSelection()
        self.chosen.emit(selected)
