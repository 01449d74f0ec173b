"""Search and list: what is typed narrows the list, what is chosen is shown beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from footcare_gui.domain.routine import Library
from footcare_gui.domain.search import SearchIndex
from footcare_gui.views.main.exercise_delegate import ExerciseDelegate
from footcare_gui.views.main.exercise_model import ExerciseModel
from footcare_gui.views.main.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.icons import icon_pixmap
from footcare_gui.views.widgets.labels import text_label

LEAST_ROWS_PX = 232


class ExerciseListView(QListView):
    """The list itself; while choosing, Space and a click tick a row."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exercise_list")
        self.setProperty("ring_own", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(LEAST_ROWS_PX)
        self.setAccessibleName(self.tr("Exercises"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are measured by the width there is."""
        super().resizeEvent(event)
        self.resized.emit()


class SearchField(QLineEdit):
    """The search; Escape clears it, Down goes into the list."""

    left_downward = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search exercises"))
        self.setPlaceholderText(self.tr("Try “seated” or “towel”"))
        self._lens = QAction(self)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        live.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downward.emit()
        else:
            super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        colors, dpr = self._live.theme.colors, self.devicePixelRatioF()
        for action, icon in ((self._lens, "search"), (self._clear, "close")):
            action.setIcon(QIcon(icon_pixmap(icon, colors.quiet, 20, dpr)))


class ExerciseList(QWidget):
    """Search, the button that starts ticking, and the list with its empty answer."""

    exercise_chosen = Signal(str)
    ticked_changed = Signal()
    start_wanted = Signal()

    def __init__(
        self, live: LiveTheme, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live, self._thumbnails = live, thumbnails
        self._library = Library()
        self._index: SearchIndex | None = None
        self.model = ExerciseModel(self)
        self.search = SearchField(live)
        self.choose = Button(
            live,
            "choose_several",
            self.tr("Choose"),
            icon="choose",
            spoken=self.tr("Choose several exercises"),
        )
        self.choose.setToolTip(self.tr("Choose several exercises"))
        self.choose.setCheckable(True)
        self.view = ExerciseListView()
        self.view.setModel(self.model)
        self._delegate = ExerciseDelegate(live, thumbnails, self.view, self)
        self.view.setItemDelegate(self._delegate)
        self._nothing = text_label(look="text")
        self._clear = Button(live, "clear_search", self.tr("Clear the search"))
        self._stack = QStackedLayout()
        self._build()
        self._connect()

    def show_library(self, library: Library) -> None:
        """List the exercises of a library; the search stays."""
        self._library, self._index = library, None
        self.model.set_library(library)
        self._delegate.measure(self.model.longest_line())
        if self.search.text():
            self._on_search_changed(self.search.text())

    def select(self, id: str) -> None:
        """Make an exercise the chosen one, if it is shown; emits nothing."""
        row = self.model.row_of(id)
        if row >= 0:
            self.view.selectionModel().blockSignals(True)
            self.view.setCurrentIndex(self.model.index(row))
            self.view.selectionModel().blockSignals(False)
            self.view.viewport().update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """In the list: Enter starts; Space ticks while choosing."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start_wanted.emit()
            return True
        if event.key() == Qt.Key.Key_Space and self.model.is_choosing:
            self._tick(self.view.currentIndex())
            return True
        return False

    def _tick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.model.toggle(index.row())

    def _on_search_changed(self, text: str) -> None:
        if self._index is None:
            self._index = SearchIndex(self._library)
        chosen = self._current_id()
        self.model.set_found(self._index.matches(text))
        is_empty = not self.model.found
        self._nothing.setText(self.tr("Nothing found for “{query}”.").format(query=text.strip()))
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.select(chosen or "")

    def _current_id(self) -> str | None:
        row = self.view.currentIndex().row()
        return self.model.found[row] if 0 <= row < len(self.model.found) else None

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.exercise_chosen.emit(self.model.found[current.row()])

    def _on_row_clicked(self, index: QModelIndex) -> None:
        if self.model.is_choosing:
            self._tick(index)

    def _on_theme_changed(self) -> None:
        self._thumbnails.forget()
        self._on_resized()
        self.view.viewport().update()

    def _on_resized(self) -> None:
        self._delegate.measure(self.model.longest_line())
        self.view.scheduleDelayedItemsLayout()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_changed)
        self.search.left_downward.connect(self.view.setFocus)
        self.choose.toggled.connect(self.model.set_choosing)
        self.choose.toggled.connect(lambda is_on: self.view.setFocus() if is_on else None)
        self.model.ticked_changed.connect(self.ticked_changed)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.clicked.connect(self._on_row_clicked)
        self.view.resized.connect(self._on_resized)
        self.view.installEventFilter(self)
        self._clear.clicked.connect(self.search.clear)
        self._thumbnails.rendered.connect(self.view.viewport().update)
        self._live.theme_changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        space = self._live.theme.space
        row = QWidget()
        flow = FlowLayout(row, gap=space(2), line_gap=space(2), rest="first")
        flow.setContentsMargins(space(4), 0, space(4), 0)
        flow.addWidget(self.search)
        flow.addWidget(self.choose)
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(space(4), space(6), space(4), 0)
        inside.setSpacing(space(3))
        inside.addWidget(self._nothing)
        inside.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeading)
        inside.addStretch()
        self._stack.addWidget(self.view)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2))
        column.addWidget(row)
        column.addLayout(self._stack, 1)
