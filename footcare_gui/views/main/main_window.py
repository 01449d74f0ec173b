"""The window: choose on the left, read on the right; the session in the place of both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.actions import ActionId, Scope
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.views.main.choice_pane import ChoicePane
from footcare_gui.views.main.detail_pane import DetailPane
from footcare_gui.views.main.framed_window import FramedWindow
from footcare_gui.views.main.window_frame import USUAL_SIZE
from footcare_gui.views.main.window_keys import FirstPicture, PageKeys, tell_strange_keys
from footcare_gui.views.pictures import Pictures, Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.line_splitter import LineSplitter

if TYPE_CHECKING:
    from footcare_gui.domain.choices.preferences import Preferences
    from footcare_gui.domain.today.agenda import Agenda

LEAST_SIZE = (800, 560)
LEFT_PX, LEAST_LEFT_PX, LEAST_RIGHT_PX, LEAST_LARGE_PX = 396, 340, 360, 302
LIST, EXERCISE = 0, 1
"""The two sides; where both have no room, one of them is in front."""
MAIN_PAGE, SESSION_PAGE = 0, 1
WATCHING = (ActionId.WATCH_SPEED, ActionId.WATCH_OTHER_SIDE)


class MainWindow(FramedWindow):
    """The frame: it places the panes and the pages, and knows the keys.

    What is chosen is the controller's; the panes show it and ask there for what the person wants.

    Args:
        live: The theme; it follows what is chosen.
        pictures: Where all pictures come from.
        choices: What is chosen, and who is asked to change it.
        state: Where the window was left.
        may_close: Asked before it closes; a session may want to stay.
    """

    routine_saved = Signal(object)
    """A `Routine` of the person's own, not yet in the library and without an id."""
    progress_wanted = Signal()
    """Whoever composes the window puts the page in with `show_progress`."""
    progress_in_mind = Signal()
    """It may be wanted soon."""
    quit_wanted = Signal()
    """End the app, also where closing the window would leave it there."""
    closing = Signal(object)
    """The `WindowState` to keep."""

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        choices: ChoicesController,
        *,
        state: WindowState | None = None,
        may_close: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(live, pictures, choices)
        pictures.show_person(choices.preferences.person)
        self._may_close = may_close
        self._wanted = state or WindowState()
        self.setObjectName("main_window")
        self.setWindowTitle("Footcare")
        self.thumbnails = thumbnails = Thumbnails(pictures, self)
        self.choice = ChoicePane(live, thumbnails, choices)
        self.detail = DetailPane(live, pictures, thumbnails, choices)
        self._splitter = LineSplitter(live)
        self._pages = QStackedWidget()
        self._pages.setProperty("spoken_as", "nothing")
        self.first_picture = FirstPicture(self)
        self._keys = PageKeys(self._known_keys(), self.line_wanted.emit)
        self._build()
        self._connect()
        self._restore(self._wanted)
        self._ring = FocusRing(self, live)
        self.choice.today.focus_start()

    @property
    def controller(self) -> ChoicesController:
        """What is chosen, and who is asked to change it."""
        return self._choices

    @property
    def theme(self) -> LiveTheme:
        """How it looks."""
        return self._live

    def set_session_view(self, view: QWidget) -> None:
        """Put the session's screen behind the main one."""
        self._pages.insertWidget(SESSION_PAGE, view)
        tell_strange_keys(view, Scope.SESSION, self.line_wanted.emit)

    def show_session(self, is_shown: bool) -> None:
        """Show the session, or come back to the choice; full screen ends with the last session."""
        self.frame.lend(is_shown)
        self._pages.setCurrentIndex(SESSION_PAGE if is_shown else MAIN_PAGE)
        self.choice.stop_choosing()
        if is_shown:
            self.line_wanted.emit("")  # nothing of the page stands over a session
        else:
            self._choices.begin_anew()
            self.choice.exercises.view.setFocus()

    def show_progress(self, page: QWidget) -> None:
        """Show what was done in the place of the choice, until `show_session` or `show_choice`."""
        if self._pages.indexOf(page) < 0:
            own = {ActionId.GO_BACK: self.show_choice, ActionId.SEARCH: self._begin_search}
            self._keys.bind(page, Scope.PROGRESS, self._keys.making() | own)
        self.show_page(page)
        page.setFocus()

    def show_page(self, page: QWidget) -> None:
        """Show another page in the place of the choice."""
        self.choice.stop_choosing()
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def show_choice(self) -> None:
        """Come back from what was done."""
        self._pages.setCurrentIndex(MAIN_PAGE)
        self.choice.tabs.setFocus()

    def add_keys(self, wanted: Mapping[ActionId, Callable[[], object]]) -> None:
        """Let more keys act while one chooses."""
        self._keys.add(self._splitter, wanted)

    def bring(self, side: int) -> None:
        """Have the `LIST` or the `EXERCISE` in front, where both have no room."""
        self._splitter.bring(side)

    def window_state(self) -> WindowState:
        """What to remember for the next start."""
        form, turns = self.detail.form, self._choices.value.turns
        return WindowState(
            geometry=self.frame.geometry(),
            splitter=self._splitter.shares(),
            exercise=self.detail.exercise_id,
            variant=form.id if form else "",
            side=turns.get((self.detail.exercise_id, form.id), "") if form else "",
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl may be the beginning of Ctrl+2: what that needs is made before the 2 comes."""
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Control and self._splitter.isVisible():
            self.progress_in_mind.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say what to keep; a session may ask to stay."""
        if self._may_close is not None and not self._may_close():
            event.ignore()
            return
        self.closing.emit(self.window_state())
        self.thumbnails.forget()
        super().closeEvent(event)

    def _on_library_changed(self) -> None:
        self.choice.show_library()
        self.detail.show_choices()
        wanted, self._wanted = self._wanted, WindowState()
        self.detail.show_library(wanted.exercise, wanted.variant)
        self.choice.exercises.select(self.detail.exercise_id)

    def _on_choices_changed(self) -> None:
        self.choice.show_choices()
        self.detail.show_choices()

    def _on_preferences_changed(self, chosen: Preferences) -> None:
        self._live.choose(chosen.theme, chosen.text_percent, chosen.reduced_motion)
        if self._pictures.show_person(chosen.person):
            self.thumbnails.forget()
            self.thumbnails.rendered.emit()
            self.detail.watch.show_person()
        self.detail.show_greeting(not chosen.greeted)

    def _on_agenda_changed(self, agenda: Agenda) -> None:
        self.choice.show_agenda(agenda)
        self.detail.show_agenda()

    def _on_save_wanted(self, name: str, items: tuple[Item, ...]) -> None:
        self.choice.stop_choosing()
        self.routine_saved.emit(Routine("", name, items, own=True))

    def _on_greeted(self) -> None:
        self._choices.change(greeted=True)
        self._splitter.bring(LIST)
        self.choice.today.focus_start()

    def _show_list(self) -> None:
        self._splitter.bring(LIST)
        self.choice.exercises.view.setFocus()

    def _show_exercise(self) -> None:
        self._splitter.bring(EXERCISE)
        if self._splitter.is_narrow:
            self.detail.take_focus()

    def _begin_search(self) -> None:
        self._pages.setCurrentIndex(MAIN_PAGE)
        self._splitter.bring(LIST)
        self.choice.begin_search()

    def _go_back(self) -> None:
        """One step: out of what moves, ticks, a search, from exercise to list; else full screen."""
        exercises = self.choice.exercises
        if self.detail.watch.is_on:
            self.detail.watch.stop()
        elif exercises.choose.isChecked():
            self.choice.stop_choosing()
        elif exercises.search.text():
            exercises.search.clear()
        elif self._splitter.is_narrow and self._splitter.front == EXERCISE:
            self._show_list()
        else:
            self.frame.leave_full_screen()

    def _known_keys(self) -> dict[ActionId, Callable[[], object]]:
        """What keys do on every page between sessions."""
        return self.frame_keys() | {
            ActionId.SHOW_EXERCISES: self.show_choice,
            ActionId.SHOW_PROGRESS: self.progress_wanted.emit,
            ActionId.QUIT: self.quit_wanted.emit,
        }

    def _bind_keys(self) -> None:
        """Watching has a button with its key; all other keys are the window's."""
        own: dict[ActionId, Callable[[], object]] = {
            ActionId.START_SHOWN: self.detail.start,
            **{id: partial(self.detail.watch.press_key, id) for id in WATCHING},
            ActionId.SHOW_EXERCISES: self._show_list,
            ActionId.SEARCH: self._begin_search,
            ActionId.GO_BACK: self._go_back,
        }
        self._keys.bind(self._splitter, Scope.CHOICE, own)

    def _restore(self, state: WindowState) -> None:
        self.frame.restore(state.geometry)
        if not self._splitter.share(state.splitter):
            self._splitter.setSizes([self._scaled(LEFT_PX), USUAL_SIZE[0] - LEFT_PX])
        self.detail.show_greeting(not self._choices.preferences.greeted)
        self._splitter.bring(LIST if self._choices.preferences.greeted else EXERCISE)

    def _scaled(self, width: int) -> int:
        """A width that grows half as fast as the text."""
        return round(width * (1 + (self._live.theme.text_percent - 100) / 200))

    def _on_theme_changed(self) -> None:
        large = self._live.theme.px(LEAST_LARGE_PX)
        self.choice.setMinimumWidth(max(self._scaled(LEAST_LEFT_PX), large))

    def _connect(self) -> None:
        self.first_picture.painted.connect(self._bind_keys)
        self.first_picture.painted.connect(self.detail.complete)
        self._live.theme_changed.connect(self._on_theme_changed)
        choices, choice, detail = self._choices, self.choice, self.detail
        choices.library_changed.connect(self._on_library_changed)
        choices.changed.connect(self._on_choices_changed)
        choices.preferences_changed.connect(self._on_preferences_changed)
        choices.agenda_changed.connect(self._on_agenda_changed)
        choice.exercises.exercise_chosen.connect(detail.show_exercise)
        choice.exercises.opened.connect(self._show_exercise)
        self._splitter.narrowed.connect(detail.show_way_back)
        detail.left.connect(self._show_list)
        choice.save_wanted.connect(self._on_save_wanted)
        choice.menu.clicked.connect(lambda: self.open_menu(choice.menu))
        choice.when_to_stop.clicked.connect(self.open_when_to_stop)
        choice.tabs.page_wanted.connect(lambda _page: self.progress_wanted.emit())
        choice.tabs.page_in_mind.connect(self.progress_in_mind)
        detail.greeted.connect(self._on_greeted)
        self.frame.full_screen_changed.connect(choice.head.show_full_screen)
        choice.head.full_screen_left.connect(self.frame.leave_full_screen)

    def _build(self) -> None:
        self._splitter.setObjectName("splitter")
        for side in (self.choice, self.detail):
            self._splitter.addWidget(side)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        self._pages.addWidget(self._splitter)
        self._pages.currentChanged.connect(self.page_turned)
        self.setCentralWidget(self._pages)
        self.setMinimumSize(*LEAST_SIZE)
        self.detail.setMinimumWidth(LEAST_RIGHT_PX)
        self._on_theme_changed()
