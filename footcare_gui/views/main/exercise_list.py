"""Search and list: what is typed narrows the list, what is chosen is shown beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.texts import choosing
from footcare_gui.views.main.exercise_delegate import ExerciseDelegate
from footcare_gui.views.main.exercise_list_view import ExerciseListView
from footcare_gui.views.main.exercise_model import Badge, ExerciseModel
from footcare_gui.views.main.search_field import SearchField, plain_index
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.reader_choice import ReaderChoice

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.search import SearchIndex
    from footcare_gui.views.main.found_routines import FoundRoutines
    from footcare_gui.views.widgets.announcer import Announcer

LEAST_ROWS = 3
"""Rows that are seen at once where the list scrolls by itself."""


class ExerciseList(QWidget):
    """Search, the button that starts ticking, and the list with its empty answer."""

    exercise_chosen = Signal(str, str)
    """An exercise, and its form that a search has found, `""` for none in particular."""
    opened = Signal()
    """By a click or by Enter: the exercise is to be seen, wherever that is."""
    ticked_changed = Signal()
    routine_chosen = Signal(str)
    """Id of a routine that a search has found."""
    grew = Signal()
    """Something can be reached by Tab that was not there before."""

    def __init__(
        self, live: LiveTheme, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live, self._thumbnails = live, thumbnails
        self._library = Library()
        self._index: SearchIndex | None = None
        self.index_of: Callable[[Library], SearchIndex] = plain_index
        self._chosen = ""
        self._advice = ""
        self._is_whole = False
        self._beside: list[QWidget] = []
        self._routines: FoundRoutines | None = None
        self._has_width = False
        self.model = ExerciseModel(self)
        self.search = SearchField(live)
        self.choose = Button(
            live,
            "choose_several",
            choosing.choose(),
            icon="choose",
            spoken=choosing.choose_several(),
        )
        self.choose.setToolTip(choosing.choose_several())
        self.choose.setCheckable(True)
        self.view = ExerciseListView(live)
        self.view.setModel(self.model)
        self._reader = ReaderChoice(self.view)
        self._delegate = ExerciseDelegate(live, thumbnails, self.view, self)
        self.view.setItemDelegate(self._delegate)
        self._nothing = Label(live)
        self._nothing.setObjectName("nothing_found")
        self._clear = Button(live, "clear_search", choosing.clear_search())
        self._stack = QStackedLayout()
        self._build()
        self._connect()

    def show_library(self, library: Library) -> None:
        """List the exercises of a library; the search stays."""
        self._library, self._index = library, None
        self.model.set_library(library)
        if self._has_width:
            self._delegate.measure(self.model.first_words())
        if self.search.text():
            self._on_search_changed(self.search.text())

    def add_button(self, button: QWidget) -> None:
        """Take one more button beside the search."""
        self._flow.addWidget(button)
        self._beside.append(button)
        self._fit_choose()

    def add_lines(self, lines: QWidget) -> None:
        """Take lines of their own between the search and the list."""
        self._flow.addWidget(lines)

    def show_badges(self, badges: Mapping[str, Badge]) -> None:
        """Show how the exercises of the plan stand."""
        self.model.set_badges(badges)
        self._on_resized()

    def select(self, id: str) -> None:
        """Make an exercise the chosen one, at once or when it is shown again; emits nothing."""
        self._chosen = id
        row = self.model.row_of(id)
        if row >= 0:
            self.view.selectionModel().blockSignals(True)
            self.view.setCurrentIndex(self.model.index(row))
            self.view.selectionModel().blockSignals(False)
            self.view.scrollTo(self.model.index(row))
            self.view.viewport().update()

    @property
    def is_whole(self) -> bool:
        """Whether all rows are shown, for somebody else to scroll."""
        return self._is_whole

    def show_whole(self, is_whole: bool) -> None:
        """Be as high as all rows, or scroll by itself and show no fewer than three."""
        self._is_whole = is_whole
        policy = Qt.ScrollBarPolicy
        rows = self.model.rowCount() if is_whole else LEAST_ROWS
        height = rows * self._delegate.row_height
        if height != self.view.minimumHeight():
            self.view.setMinimumHeight(height)
            self.view.setVerticalScrollBarPolicy(
                policy.ScrollBarAlwaysOff if is_whole else policy.ScrollBarAsNeeded
            )

    def height_of(self, rows: int, width: int) -> int:
        """The height in which it shows so many rows, in a certain width."""
        high = rows * self._delegate.row_height
        return self._top.heightForWidth(width) + self._column.spacing() + high

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Search and button stand in one line, if need be without the button's word."""
        super().resizeEvent(event)
        self._fit_choose()

    def _fit_choose(self) -> None:
        word, spoken = choosing.choose(), self.choose.accessibleName()
        self.choose.set_words(word, spoken)
        used = self.search.sizeHint().width() + self.choose.sizeHint().width()
        space = self._live.theme.space
        used += sum(button.sizeHint().width() + space(2) for button in self._beside)
        if used + space(2) + 2 * space(4) > self.width():
            self.choose.set_words("", spoken)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """In the list: Enter shows and starts nothing; Enter and Space tick while choosing."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.model.is_choosing and (is_enter or event.key() == Qt.Key.Key_Space):
            self._tick(self.view.currentIndex())
            return True
        if is_enter:
            self._on_current_changed(self.view.currentIndex())
            self.opened.emit()
        return is_enter

    def _tick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.model.toggle(index.row())
            ticked = QAccessible.State()
            ticked.checked = True
            event = QAccessibleStateChangeEvent(self.view, ticked)
            event.setChild(index.row())
            QAccessible.updateAccessibility(event)

    def _on_choose_toggled(self, is_on: bool) -> None:
        self.view.selects = not is_on
        self._reader.leave_to_reader(is_on)
        self.view.setFocus() if is_on else None

    def _on_reader_chose(self, index: QModelIndex) -> None:
        """Show what a screen reader selects; while choosing, tick it."""
        self.view.setCurrentIndex(index)
        if self.model.is_choosing:
            self._tick(index)

    def _on_search_changed(self, text: str) -> None:
        before = self.model.found, self._advice
        found = self._search_index().matches(text)
        forms = {one.exercise: one.variant for one in found} if text.strip() else {}
        self.model.set_found([one.exercise for one in found], forms)
        routines = self._show_routines(text)
        is_empty = not self.model.found and not routines
        self._advice = self._said_of(text) if is_empty else ""
        if text.strip() and (self.model.found, self._advice) != before:
            self._announcer.say(self._advice or choosing.found(len(self.model.found)))
        said = choosing.nothing_found(text.strip()), self._advice
        self._nothing.setText("\n\n".join(filter(None, said)))
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.select(self._chosen)
        if text.strip():
            self.view.scrollToTop()

    def _said_of(self, text: str) -> str:
        """What is to be said of words for which there is no exercise."""
        from footcare_gui.texts.search import advice

        return advice(self._search_index().advice(text))

    def _show_routines(self, text: str) -> bool:
        """Show the routines that are called so; whether there are any."""
        found = [self._library.routines[id] for id in self._search_index().routines(text)]
        if self._routines is None and found:
            from footcare_gui.views.main.found_routines import FoundRoutines

            self._routines = FoundRoutines(self._live)
            self._routines.chosen.connect(self.routine_chosen)
            self.add_lines(self._routines)
        if self._routines is not None:
            self._routines.show_routines(found, self._library)
            self.grew.emit()
        return bool(found)

    @cached_property
    def _announcer(self) -> Announcer:
        """Tells how many were found; nobody has looked for anything before the first picture."""
        from footcare_gui.views.widgets.announcer import Announcer

        return Announcer(self)

    def _search_index(self) -> SearchIndex:
        if self._index is None:
            self._index = self.index_of(self._library)
        return self._index

    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._chosen = self.model.found[current.row()]
            self.exercise_chosen.emit(self._chosen, self.model.form_of(self._chosen).id)

    def _on_row_clicked(self, index: QModelIndex) -> None:
        if self.model.is_choosing:
            self._tick(index)
            return
        if self.search.text():
            self._on_current_changed(index)
        self.opened.emit()

    def _on_theme_changed(self) -> None:
        self._thumbnails.forget()
        self._on_resized()
        self._fit_choose()
        self.view.viewport().update()

    def _on_resized(self) -> None:
        self._has_width = True
        self._delegate.measure(self.model.first_words())
        self.view.scheduleDelayedItemsLayout()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_changed)
        self.search.left_downward.connect(self.view.setFocus)
        self.search.returnPressed.connect(self.view.take_first)
        self.view.first_taken.connect(self._on_current_changed)
        self.choose.toggled.connect(self.model.set_choosing)
        self.model.ticked_changed.connect(self.ticked_changed)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.view.clicked.connect(self._on_row_clicked)
        self._reader.chosen.connect(self._on_reader_chose)
        self.choose.toggled.connect(self._on_choose_toggled)
        self.view.resized.connect(self._on_resized)
        self.view.installEventFilter(self)
        self._clear.clicked.connect(self.search.clear)
        self._thumbnails.rendered.connect(self.view.viewport().update)
        self._live.theme_changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        space = self._live.theme.space
        self._top = QWidget()
        flow = self._flow = FlowLayout(self._top, gap=space(2), line_gap=space(2), rest="first")
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
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2))
        column.addWidget(self._top)
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.view)  # after it has a parent: the stack shows its first page
        self._stack.addWidget(empty)
