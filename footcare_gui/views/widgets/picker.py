"""A drop-down with a note at the end of each line, in the theme's own look."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.words import paint_words

ARROW = 20
LINE_HEIGHT = 44
NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class Picker(QComboBox):
    """One of many named things; the wheel scrolls what lies behind and turns nothing."""

    about_to_open = Signal()
    """The last chance to write the notes (`NOTE_ROLE`) of the items."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setItemDelegate(PickerDelegate(live, self))

    def showPopup(self) -> None:
        """Open the list."""
        self.about_to_open.emit()
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is scrolled past must not change."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The field as the style draws it, its words elided, and our arrow."""
        theme, option = self._live.theme, QStyleOptionComboBox()
        self.initStyleOption(option)
        width = self.width() - ARROW - 3 * theme.space(3)
        option.currentText = self.fontMetrics().elidedText(  # type: ignore[attr-defined]
            self.currentText(), Qt.TextElideMode.ElideRight, width
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        x = theme.space(3) if self.isRightToLeft() else self.width() - ARROW - theme.space(3)
        rect = QRectF(x, (self.height() - ARROW) / 2, ARROW, ARROW)
        paint_icon(painter, rect, "down", theme.colors.ink)
        painter.end()


class PickerDelegate(QStyledItemDelegate):
    """Paints a line of the open list: what it is at its start, the note at its end."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._live = live

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough to touch, wide enough for its words."""
        theme = self._live.theme
        metrics = QFontMetrics(theme.font())
        words = f"{index.data()} {index.data(NOTE_ROLE) or ''}"
        height = max(LINE_HEIGHT, metrics.height() + theme.space(4))
        return QSize(metrics.horizontalAdvance(words) + theme.space(12), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        theme, rect = self._live.theme, option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colors.calm_soft)
            painter.drawRoundedRect(rect, theme.radius("small"), theme.radius("small"))
        inner = rect.adjusted(theme.space(3), 0, -theme.space(3), 0)
        self._paint_line(painter, inner, index, mirrored)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, index: Index, mirrored: bool) -> None:
        theme = self._live.theme
        note = str(index.data(NOTE_ROLE) or "")
        painter.setFont(theme.font(tabular=True))
        painter.setPen(theme.colors.quiet)
        paint_words(painter, rect, note, mirrored=not mirrored, middle=True)
        painter.setFont(theme.font())
        painter.setPen(theme.colors.ink)
        used = painter.fontMetrics().horizontalAdvance(note) + theme.space(3)
        room = rect.adjusted(used, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -used, 0)
        name = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        paint_words(painter, room, name, mirrored=mirrored, middle=True)
