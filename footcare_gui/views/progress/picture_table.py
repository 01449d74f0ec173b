"""Pictures that are tables: painted as one, read and walked through as the other.

A screen reader meets real rows, columns and headers, the arrow keys go from number to number, and
each has its tooltip; only the painting is ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from footcare_gui.texts.heard import heard
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import paint_focus_ring

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
NOWHERE = QModelIndex()


class Cell(NamedTuple):
    """One number: as a table has it, and as a sentence that stands alone."""

    text: str
    sentence: str


class Numbers(Protocol):
    """What a picture is about; asked only for what somebody looks at."""

    @property
    def rows(self) -> Sequence[str]:
        """The headers of the rows."""
        ...

    @property
    def columns(self) -> int:
        """How many columns there are."""
        ...

    def column_name(self, column: int) -> str:
        """The header of a column."""
        ...

    def cell(self, row: int, column: int) -> Cell | None:
        """One number, `None` where there is nothing to go to."""
        ...


class PictureModel(QAbstractTableModel):
    """Numbers with headers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._numbers: Numbers | None = None

    def fill(self, numbers: Numbers) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._numbers = numbers
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows."""
        return 0 if self._numbers is None or parent.isValid() else len(self._numbers.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many columns."""
        return 0 if self._numbers is None or parent.isValid() else self._numbers.columns

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> str | None:
        """A number, or its sentence as tooltip and for screen readers."""
        if role not in (_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
            return None
        cell = self._cell(index)
        if cell is None:
            return None
        return cell.text if role == _ROLE.DisplayRole else cell.sentence

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> str | None:
        """What a row or a column is about."""
        if role not in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole) or self._numbers is None:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._numbers.rows[section]
        return self._numbers.column_name(section)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be gone to; what is empty cannot."""
        if self._cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _cell(self, index: Index) -> Cell | None:
        if self._numbers is None or not index.isValid():
            return None
        return self._numbers.cell(index.row(), index.column())


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
        self.setAccessibleName(heard(spoken))
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
            self.paint_mark(painter, current)
        painter.end()

    def paint_picture(self, painter: QPainter) -> None:
        """Paint everything that is in sight."""
        raise NotImplementedError

    def paint_mark(self, painter: QPainter, index: QModelIndex) -> None:
        """Paint the keyboard's ring."""
        gap = sum(self._live.theme.tokens["focus"].values())
        rect = self.mark_rect(index).adjusted(gap, gap, -gap, -gap)
        paint_focus_ring(painter, rect, min(rect.height() / 2, 8), self._live.theme)

    def mark_rect(self, index: QModelIndex) -> QRectF:
        """Where the keyboard's ring goes, its outer edge."""
        return QRectF(self.visualRect(index))

    def set_sections(self, width: int, height: int) -> None:
        """Give all cells one size in pixels."""
        self.horizontalHeader().setDefaultSectionSize(max(1, width))
        self.verticalHeader().setDefaultSectionSize(max(1, height))

    def columns_in_sight(self) -> range:
        """The columns that are in the viewport, wholly or in part."""
        ends = (self.columnAt(0), self.columnAt(self.viewport().width() - 1))
        last = self.numbers.columnCount() - 1
        known = [end for end in ends if end >= 0]
        if len(known) < len(ends):  # not all of the width is filled
            known += [0, last]
        return range(min(known), max(known) + 1)

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
