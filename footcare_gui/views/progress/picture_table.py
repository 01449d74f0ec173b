"""Pictures that are tables: painted as one, read and walked through as the other.

A screen reader meets real rows, columns and headers, the arrow keys go from number to number, and
each has its tooltip; only the painting is ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import paint_focus_ring

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
NOWHERE = QModelIndex()


class Cell(NamedTuple):
    """One number: as a table has it, and as a sentence that stands alone."""

    text: str
    sentence: str


class PictureModel(QAbstractTableModel):
    """Numbers with headers; where there is no cell there is nothing to go to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cells: Sequence[Sequence[Cell | None]] = ()
        self._rows: Sequence[str] = ()
        self._columns: Sequence[str] = ()

    def fill(
        self, cells: Sequence[Sequence[Cell | None]], rows: Sequence[str], columns: Sequence[str]
    ) -> None:
        """Replace everything.

        Args:
            cells: Row by row.
            rows: The headers of the rows.
            columns: The headers of the columns.
        """
        self.beginResetModel()
        self._cells, self._rows, self._columns = cells, rows, columns
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> str | None:
        """A number, or its sentence as tooltip and for screen readers."""
        cell = self._cells[index.row()][index.column()] if index.isValid() else None
        if cell is None:
            return None
        if role == _ROLE.DisplayRole:
            return cell.text
        return cell.sentence if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole) else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> str | None:
        """What a row or a column is about."""
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return None
        names = self._columns if orientation is Qt.Orientation.Horizontal else self._rows
        return names[section] if section < len(names) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be gone to; what is empty cannot."""
        if not index.isValid() or self._cells[index.row()][index.column()] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PictureTable(QTableView):
    """A table whose cells are painted by `paint_picture`.

    Args:
        live: The theme.
        name: The object name.
        spoken: What a screen reader calls it.
    """

    def __init__(
        self, live: LiveTheme, name: str, spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("ring_own", True)
        self.numbers = PictureModel(self)
        self._make_bare()
        self.setModel(self.numbers)
        live.theme_changed.connect(self._on_theme_changed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture, and a ring around the number that the keyboard is at."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_picture(painter)
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            gap = sum(self._live.theme.tokens["focus"].values())
            rect = self.mark_rect(current).adjusted(gap, gap, -gap, -gap)
            paint_focus_ring(painter, rect, min(rect.height() / 2, 8), self._live.theme)
        painter.end()

    def paint_picture(self, painter: QPainter) -> None:
        """Paint everything that is in sight."""
        raise NotImplementedError

    def mark_rect(self, index: QModelIndex) -> QRectF:
        """Where the keyboard's ring goes, its outer edge."""
        return QRectF(self.visualRect(index))

    def set_sections(self, width: int, height: int) -> None:
        """Give all cells one size in pixels."""
        self.horizontalHeader().setDefaultSectionSize(max(1, width))
        self.verticalHeader().setDefaultSectionSize(max(1, height))

    def _on_theme_changed(self) -> None:
        self.viewport().update()

    def _make_bare(self) -> None:
        viewport = QWidget()
        viewport.setObjectName(f"{self.objectName()}_viewport")
        self.setViewport(viewport)
        viewport.setAutoFillBackground(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(1)
            header.hide()
