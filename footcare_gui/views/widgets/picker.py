"""A drop-down with a note at the end of each line, in the theme's own look."""

from __future__ import annotations

from PySide6.QtCore import (
    QChildEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.mirrored import leading, mirrored, mirrored_in, trailing
from footcare_gui.views.widgets.words import paint_words

ARROW = 20
LINE_HEIGHT = 44
NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class Picker(QComboBox):
    """One of many named things; the wheel scrolls what lies behind and turns nothing."""

    about_to_open = Signal()
    """The last chance to write the notes (`NOTE_ROLE`) of the items."""

    _grew = Signal()
    _chosen = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._follows: QItemSelectionModel | None = None
        self._grew.connect(self._follow_list, Qt.ConnectionType.QueuedConnection)
        self._chosen.connect(self._on_chosen, Qt.ConnectionType.QueuedConnection)
        self.setItemDelegate(PickerDelegate(live, self))

    def childEvent(self, event: QChildEvent) -> None:
        """The list is made when it is first asked for: then a screen reader may choose in it."""
        super().childEvent(event)
        if event.added() and self._follows is None:
            self._grew.emit()

    def _follow_list(self) -> None:
        if self._follows is None and self.findChild(QAbstractItemView) is not None:
            self._follows = self.view().selectionModel()
            self._follows.selectionChanged.connect(self._chosen)

    def _on_chosen(self) -> None:
        """Take what was selected with no key and no click: those only close the list."""
        view = self.view()
        selected = next(iter(view.selectionModel().selectedIndexes()), None)
        if selected is None or (view.isVisible() and selected == view.currentIndex()):
            return
        if selected.row() != self.currentIndex():
            self.setCurrentIndex(selected.row())
            if view.isVisible():
                self.hidePopup()

    def showPopup(self) -> None:
        """Open the list, wide enough for its words."""
        self.about_to_open.emit()
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        indices = (self.model().index(row, 0) for row in range(self.count()))
        words = max((delegate.sizeHint(option, index).width() for index in indices), default=0)
        self.view().setMinimumWidth(max(self.width(), words))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is scrolled past must not change."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """High enough to touch."""
        metrics = QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self.currentText()) + self._live.theme.space(14)
        return QSize(width, max(LINE_HEIGHT, metrics.height() + self._live.theme.space(4)))

    def minimumSizeHint(self) -> QSize:
        """Its words are elided where they must."""
        return QSize(LINE_HEIGHT * 2, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A field with its words, elided, and an arrow."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colors.boundary, 1))
        painter.setBrush(theme.colors.hover if self.underMouse() else theme.colors.field)
        field = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(field, theme.radius(), theme.radius())
        pad = theme.space(3)
        arrow = QRectF(self.width() - ARROW - pad, (self.height() - ARROW) / 2, ARROW, ARROW)
        paint_icon(painter, mirrored(arrow, self), "down", theme.colors.ink)
        words = mirrored(self.rect().adjusted(pad, 0, -ARROW - 2 * pad, 0), self)
        font = self._font()
        painter.setFont(font)
        painter.setPen(theme.colors.ink)
        text = QFontMetrics(font).elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, words.width()
        )
        paint_words(painter, words, text, leading(self.layoutDirection()), middle=True)
        painter.end()

    def _font(self) -> QFont:
        return self._live.theme.font("body", QFont.Weight.DemiBold)


class PickerDelegate(QStyledItemDelegate):
    """Paints a line of the open list: what it is at its start, the note at its end."""

    def __init__(self, live: LiveTheme, picker: Picker) -> None:
        super().__init__(picker)
        self._live, self._picker = live, picker

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
        is_chosen = index == self._picker.view().currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colors.calm_soft)
            painter.drawRoundedRect(rect, theme.radius("small"), theme.radius("small"))
        inner = rect.adjusted(theme.space(3), 0, -theme.space(3), 0)
        self._paint_line(painter, inner, index, option.direction)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, rect: QRect, index: Index, direction: Qt.LayoutDirection
    ) -> None:
        theme = self._live.theme
        note = str(index.data(NOTE_ROLE) or "")
        painter.setFont(theme.font(tabular=True))
        painter.setPen(theme.colors.quiet)
        paint_words(painter, rect, note, trailing(direction), middle=True)
        painter.setFont(theme.font())
        painter.setPen(theme.colors.ink)
        used = painter.fontMetrics().horizontalAdvance(note) + theme.space(3)
        room = mirrored_in(rect.adjusted(0, 0, -used, 0), rect, direction)
        name = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        paint_words(painter, room, name, leading(direction), middle=True)
