"""The window: choose on the left, read on the right; the session in the place of both."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from footcare_gui.domain.actions import ActionId, Scope, actions_in
from footcare_gui.domain.choices.dosing import bounded_doses
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.plan import Dose, PlanOptions
from footcare_gui.views.main.choice_pane import ChoicePane
from footcare_gui.views.main.detail_pane import DetailPane
from footcare_gui.views.pictures import Pictures, Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.line_splitter import LineSplitter
from footcare_gui.views.widgets.on_screen import keep_on_screen

if TYPE_CHECKING:
    from footcare_gui.domain.choices.my_plan import MyPlan
    from footcare_gui.domain.choices.progression import Offer
    from footcare_gui.domain.today.agenda import Agenda

USUAL_SIZE = (1280, 820)
LEAST_SIZE = (800, 560)
LEFT_PX = 396
LEAST_LEFT_PX, LEAST_RIGHT_PX = 340, 360
MAIN_PAGE, SESSION_PAGE = 0, 1
DoseKey = tuple[str, str]
KEPT_ELSEWHERE = ("doses", "routine", "greeted", "my_plan", "offer_answered", "reminders")
"""Preferences that have no place in the dialog."""


class MainWindow(QMainWindow):
    """Shows a library and a person's preferences, and says what the person wants.

    It knows no file and no clock: whoever composes it hands in the library and the preferences
    and listens to its signals.
    """

    start_requested = Signal(object)
    """The compiled `SessionPlan` whose duration the button showed."""
    preferences_changed = Signal(object)
    """The new `Preferences`; the window already follows them."""
    today_changed = Signal(object)
    """The doses for today only, by (exercise, variant)."""
    routine_saved = Signal(object)
    """A `Routine` of the person's own, not yet in the library and without an id."""
    routine_removed = Signal(str)
    """Id of an own routine, still in the library."""
    sound_test_requested = Signal(int)
    """The volume to try, in percent."""
    progress_wanted = Signal()
    """Whoever composes the window puts the page in with `show_progress`."""
    progress_in_mind = Signal()
    """It may be wanted soon."""
    closing = Signal(object)
    """The `WindowState` to keep."""

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        *,
        preferences: Preferences | None = None,
        today: Mapping[DoseKey, Dose] | None = None,
        state: WindowState | None = None,
        may_close: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__()
        self._live, self._pictures = live, pictures
        self._preferences = preferences or Preferences()
        pictures.show_person(self._preferences.person)
        self._today = dict(today or {})
        self._library = Library()
        self._kept_before: dict[DoseKey, Dose | None] = {}
        self._faults: tuple[Fault, ...] = ()
        self._agenda: Agenda | None = None
        self._may_close = may_close
        self._wanted = state or WindowState()
        self._turns: Mapping[DoseKey, Side] = _remembered_turn(self._wanted)
        self._placed = QSize()
        self.setObjectName("main_window")
        self.setWindowTitle("Footcare")
        self.thumbnails = thumbnails = Thumbnails(pictures, self)
        self.choice = ChoicePane(live, thumbnails)
        self.detail = DetailPane(live, pictures, thumbnails)
        self._splitter = LineSplitter(live)
        self._pages = QStackedWidget()
        self._build()
        self._connect()
        self._shortcuts()
        self._restore(self._wanted)
        self._ring = FocusRing(self, live)
        self.choice.today.focus_start()

    @property
    def preferences(self) -> Preferences:
        """What the person has chosen."""
        return self._preferences

    @property
    def library(self) -> Library:
        """What is shown."""
        return self._library

    def set_library(self, library: Library, faults: Sequence[Fault] = ()) -> None:
        """Show a library, and say what was wrong in its files."""
        self._library, self._faults = library, tuple(faults)
        options = self.options
        self.choice.show_library(library, faults, options, self._preferences.routine)
        self.detail.show_options(options, self._today)
        wanted, self._wanted = self._wanted, WindowState()
        self.detail.show_library(library, wanted.exercise, wanted.variant)
        self.choice.exercises.select(self.detail.exercise_id)

    def set_preferences(self, preferences: Preferences) -> None:
        """Follow preferences that were changed elsewhere; emits nothing."""
        self._preferences = preferences
        self._live.choose(preferences.theme, preferences.text_percent, preferences.reduced_motion)
        if self._pictures.show_person(preferences.person):
            self.thumbnails.forget()
            self.thumbnails.rendered.emit()
            self.detail.watch.show_person()
        options = self.options
        self.choice.show_options(options)
        self.detail.show_options(options, self._today)
        self.detail.show_greeting(not preferences.greeted)

    def show_agenda(self, agenda: Agenda) -> None:
        """Show what is due, in the card, the list and the pane."""
        from footcare_gui.views.main.due_badges import badges_of

        self._agenda = agenda
        if agenda.turns != self._turns:
            self._turns = agenda.turns
            self.choice.show_options(self.options)
            self.detail.show_options(self.options, self._today)
        self.choice.today.show_agenda(agenda)
        self.choice.exercises.show_badges(badges_of(agenda))
        self.detail.show_agenda(agenda)

    def set_session_view(self, view: QWidget) -> None:
        """Put the session's screen behind the main one."""
        self._pages.insertWidget(SESSION_PAGE, view)

    def show_session(self, is_shown: bool) -> None:
        """Show the session, or come back to the choice."""
        self._pages.setCurrentIndex(SESSION_PAGE if is_shown else MAIN_PAGE)
        self.choice.stop_choosing()
        if not is_shown:
            self.choice.today.show_today()
            self.choice.exercises.view.setFocus()

    def show_progress(self, page: QWidget) -> None:
        """Show what was done in the place of the choice, until `show_session` or `show_choice`."""
        self.choice.stop_choosing()
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def show_choice(self) -> None:
        """Come back from what was done."""
        self._pages.setCurrentIndex(MAIN_PAGE)
        self.choice.tabs.setFocus()

    def window_state(self) -> WindowState:
        """What to remember for the next start."""
        form = self.detail.form
        return WindowState(
            geometry=bytes(self.saveGeometry().data()),
            splitter=bytes(self._splitter.saveState().data()),
            exercise=self.detail.exercise_id,
            variant=form.id if form else "",
            side=self._turns.get((self.detail.exercise_id, form.id), "") if form else "",
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

    def changeEvent(self, event: QEvent) -> None:
        """Active, its frame is known, which has to fit too unless the person has sized it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self._placed == self.size():
            self._keep_on_screen()

    def open_preferences(self) -> None:
        """Open the preferences; they act at once."""
        from footcare_gui.views.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._live, self._pictures, self._preferences, self)
        dialog.preferences_changed.connect(self._on_preferences_changed)
        dialog.sound_test_requested.connect(self.sound_test_requested)
        dialog.open()

    def open_when_to_stop(self) -> None:
        """Show the signs to stop."""
        from footcare_gui.views.widgets.stop_dialog import StopDialog

        StopDialog(self._live, self).open()

    def open_help(self) -> None:
        """Show what to do, the keys, and when to stop."""
        from footcare_gui.views.widgets.help_dialog import HelpDialog

        HelpDialog(self._live, self).open()

    @property
    def options(self) -> PlanOptions:
        """What shapes every plan now: preferences, doses for today, and whose turn it is."""
        wanted = self._preferences.plan_options(self._today, self._turns)
        return bounded_doses(self._library, wanted)

    def _change(self, preferences: Preferences) -> None:
        self.set_preferences(preferences)
        self.preferences_changed.emit(preferences)

    def _on_preferences_changed(self, preferences: Preferences) -> None:
        now = self._preferences
        kept = {name: getattr(now, name) for name in KEPT_ELSEWHERE}
        self._change(preferences._replace(**kept))

    def _on_dose_changed(self, key: DoseKey, dose: Dose, from_now_on: bool) -> None:
        before = self._preferences
        kept = self._kept_before.setdefault(key, before.doses.get(key))
        self._today.pop(key, None)
        if from_now_on or dose == Dose():
            self._preferences = before.with_dose(key, dose)
        else:
            self._today[key] = dose
            self._preferences = before.with_dose(key, kept)
        self.today_changed.emit(dict(self._today))
        if self._preferences != before:
            self.preferences_changed.emit(self._preferences)
        options = self.options
        self.choice.show_options(options)
        self.detail.show_options(options, self._today)

    def _on_page_wanted(self, _page: object) -> None:
        self.progress_wanted.emit()

    def _on_routine_chosen(self, routine: str) -> None:
        self._preferences = self._preferences._replace(routine=routine)
        self.preferences_changed.emit(self._preferences)

    def _on_offer_answered(self, offered: Offer, is_taken: bool) -> None:
        from footcare_gui.domain.choices.progression import taken

        if self._agenda is None:
            return
        preferences = self._preferences._replace(offer_answered=self._agenda.now.date())
        if is_taken:
            plan, doses = taken(self._library, offered, self._agenda.plan, preferences.doses)
            preferences = preferences._replace(my_plan=plan, doses=doses)
        self._change(preferences)

    def _on_plan_changed(self, plan: MyPlan) -> None:
        self._change(self._preferences._replace(my_plan=plan))

    def _on_save_wanted(self, name: str, items: tuple[Item, ...]) -> None:
        self.choice.stop_choosing()
        self.routine_saved.emit(Routine("", name, items, own=True))

    def _on_greeted(self) -> None:
        self._change(self._preferences._replace(greeted=True))
        self.choice.today.focus_start()

    def _focus_search(self) -> None:
        self.choice.exercises.search.setFocus()
        self.choice.exercises.search.selectAll()

    def _shortcuts(self) -> None:
        """Watching has a button with its key; all other keys are the window's."""
        wanted = {
            ActionId.START_SHOWN: self.detail.start,
            ActionId.SEARCH: self._focus_search,
            ActionId.SHOW_PROGRESS: self.progress_wanted.emit,
            ActionId.PREFERENCES: self.open_preferences,
            ActionId.HELP: self.open_help,
            ActionId.QUIT: self.close,
        }
        for spec in actions_in(Scope.CHOICE):
            for keys in spec.keys if spec.id in wanted else ():
                QShortcut(QKeySequence(keys), self._splitter, wanted[spec.id], context=_WITHIN)

    def _restore(self, state: WindowState) -> None:
        self.resize(*USUAL_SIZE)
        if state.geometry:
            self.restoreGeometry(state.geometry)
        self._keep_on_screen()
        if not state.splitter or not self._splitter.restoreState(state.splitter):
            self._splitter.setSizes([self._scaled(LEFT_PX), USUAL_SIZE[0] - LEFT_PX])
        self.detail.show_greeting(not self._preferences.greeted)

    def _keep_on_screen(self) -> None:
        if not self.isMaximized() and not self.isFullScreen():
            keep_on_screen(self)
            self._placed = self.size()

    def _scaled(self, width: int) -> int:
        """A width that grows half as fast as the text."""
        return round(width * (1 + (self._live.theme.text_percent - 100) / 200))

    def _on_theme_changed(self) -> None:
        self.choice.setMinimumWidth(self._scaled(LEAST_LEFT_PX))

    def _connect(self) -> None:
        self._live.theme_changed.connect(self._on_theme_changed)
        choice, detail = self.choice, self.detail
        choice.exercises.exercise_chosen.connect(detail.show_exercise)
        choice.today.start_wanted.connect(self.start_requested)
        choice.today.routine_chosen.connect(self._on_routine_chosen)
        choice.today.routine_removed.connect(self.routine_removed)
        choice.today.offer_answered.connect(self._on_offer_answered)
        choice.start_wanted.connect(self.start_requested)
        choice.save_wanted.connect(self._on_save_wanted)
        choice.preferences.clicked.connect(self.open_preferences)
        choice.when_to_stop.clicked.connect(self.open_when_to_stop)
        choice.tabs.page_wanted.connect(self._on_page_wanted)
        choice.tabs.page_in_mind.connect(self.progress_in_mind)
        detail.start_wanted.connect(self.start_requested)
        detail.dose_changed.connect(self._on_dose_changed)
        detail.plan_changed.connect(self._on_plan_changed)
        detail.shown_changed.connect(self._kept_before.clear)
        detail.greeted.connect(self._on_greeted)

    def _build(self) -> None:
        self._splitter.setObjectName("splitter")
        self._splitter.addWidget(self.choice)
        self._splitter.addWidget(self.detail)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._pages.addWidget(self._splitter)
        self.setCentralWidget(self._pages)
        self.setMinimumSize(*LEAST_SIZE)
        self.detail.setMinimumWidth(LEAST_RIGHT_PX)
        self._on_theme_changed()


def _remembered_turn(state: WindowState) -> Mapping[DoseKey, Side]:
    """What is likely until the history has been read, so that no picture turns round."""
    key = state.exercise, state.variant
    return {key: Side(state.side)} if state.side in (Side.LEFT, Side.RIGHT) else {}


_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
