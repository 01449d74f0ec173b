"""States of the window between sessions worth looking at; `make_shots.py` takes their pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.entry_controller import EntryController
from footcare_gui.controllers.routine_controller import RoutineController
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.exercises.person import Person
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.exercises.within import with_programmes
from footcare_gui.domain.programmes.shared import Inside
from footcare_gui.domain.session.plan import Dose
from footcare_gui.views.entries.entry_dialog import EntryDialog
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.main.routine_menu import RoutineAct, RoutineButton
from footcare_gui.views.routines.add_dialog import AddDialog
from footcare_gui.views.routines.routine_dialog import RoutineDialog
from footcare_gui.views.sharing.inside_dialog import InsideDialog
from footcare_gui.views.sharing.share_dialog import ShareDialog
from footcare_gui.views.widgets.paged_dialog import PagedDialog

SIZES = ("1024x680", "1280x820", "1920x1080")
LARGE_TEXT = 150
GREETED = Preferences(greeted=True)
OLDER = Person("deep", "short", "grey", "broad")
Prepare = Callable[[MainWindow], QWidget | None]


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of the window worth looking at.

    Attributes:
        prepare: Brings the window there; returns what to grab, `None` for the window itself.
        text_percent: Size of the text.
        direction: Left to right, or right to left.
        sizes: Window sizes to show it in.
        preferences: What the person has chosen.
    """

    prepare: Prepare
    text_percent: int = 100
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
    sizes: tuple[str, ...] = ("1280x820",)
    preferences: Preferences = GREETED


def _show(exercise: str, variant: str = "") -> Prepare:
    def prepare(window: MainWindow) -> None:
        window.detail.show_exercise(exercise, variant)
        window.choice.exercises.select(exercise)

    return prepare


def _choosing(window: MainWindow) -> None:
    exercises = window.choice.exercises
    exercises.choose.setChecked(True)
    for row in (2, 8, 7):
        exercises.model.toggle(row)


def _own_dose(window: MainWindow) -> None:
    _show("toe_walk")(window)
    window.controller.set_dose(("toe_walk", ""), Dose(25_000, 2), False)


OWN = Routine(
    "own_1",
    "After work, by the window",
    (Item("heel_cord"), Item("toe_press", "seated")),
    own=True,
)


def _own_routine(window: MainWindow) -> None:
    known = window.controller.library
    window.controller.set_library(known._replace(routines={**known.routines, OWN.id: OWN}))


ROUTINE = Routine(
    "own_1",
    "After work, by the window",
    (
        Item("heel_cord"),
        Item("toe_press", "seated", None, 6),
        Item("ankle_circles"),
        Item("toe_walk"),
        Item("heel_cord", "", 20_000, 2),
    ),
    own=True,
)


def _writing(routine: Routine, at: int = 0) -> Prepare:
    def prepare(window: MainWindow) -> QWidget:
        controller = RoutineController(window.controller, routine, lambda _routine: True)
        controller.choose(at)
        dialog = RoutineDialog(window.theme, window.thumbnails, controller, window)
        dialog.resize(dialog.size().boundedTo(window.size()))
        dialog.open()
        return dialog

    return prepare


def _adding(window: MainWindow) -> QWidget:
    library = window.controller.library
    dialog = AddDialog(window.theme, window.thumbnails, library, window)
    dialog.resize(dialog.size().boundedTo(window.size()))
    dialog.open()
    for row in (3, 1):
        dialog.exercises.model.toggle(row)
    return dialog


def _sharing(window: MainWindow) -> QWidget:
    dialog = ShareDialog(window.theme, "After work, by the window", window)
    dialog.open()
    return dialog


def _shown_inside(window: MainWindow) -> QWidget:
    library = window.controller.library
    known = (library.exercises["heel_cord"], library.exercises["toe_press"])
    programme = Programme(
        "After the sprain",
        "Dr. Ada Example, physiotherapist",
        date(2026, 11, 28),
        date(2027, 1, 31),
        "Slowly, and never into pain. Call me if it swells.",
        limits={"heel_cord": Limit(30_000)},
    )
    inside = Inside("sprain.footcare", programme, known, (OWN,), library, 3, ("heel_cord",))
    dialog = InsideDialog(window.theme, inside, window)
    dialog.resize(dialog.size().boundedTo(window.size()))
    dialog.open()
    return dialog


def _entering(window: MainWindow) -> QWidget:
    today = datetime(2026, 11, 28, 15, tzinfo=UTC)
    history = InMemoryHistory()
    entry = EntryController(window.controller, history, date(2026, 11, 27), lambda: today)
    entry.choose([Item("heel_cord")])
    entry.feel(2)
    dialog = EntryDialog(window.theme, window.thumbnails, entry, window)
    dialog.resize(dialog.size().boundedTo(window.size()))
    dialog.open()
    return dialog


def _prescribed(window: MainWindow) -> None:
    known = window.controller.library
    programme = Programme(
        "After the sprain",
        "Dr. Ada Example, physiotherapist",
        date(2026, 11, 28),
        date(2027, 1, 31),
        "Slowly, and never into pain. Call me if it swells.",
        ("heel_cord",),
        limits={"heel_cord": Limit(20_000, 2, per_day=2)},
    )
    window.controller.set_library(with_programmes(known._replace(programmes=(programme,))))
    _show("heel_cord")(window)


def _adjusting_own(window: MainWindow) -> QWidget | None:
    _own_routine(window)
    window.choice.open_adjust()
    window.choice.routine_gone.emit(OWN)
    return window.findChild(QWidget, "adjust_dialog")


def _adjusting_moved(window: MainWindow) -> QWidget | None:
    _own_routine(window)
    window.choice.open_adjust()
    more = window.findChild(QWidget, f"more_{OWN.id}")
    if isinstance(more, RoutineButton):
        more.wanted.emit(RoutineAct.EARLIER, OWN.id)
    return window.findChild(QWidget, "adjust_dialog")


def _watching(window: MainWindow) -> None:
    _show("heel_cord")(window)
    window.detail.watch.play()


def _preferring(page: str) -> Prepare:
    def prepare(window: MainWindow) -> QWidget | None:
        window.open_preferences()
        dialog = window.findChild(PagedDialog, "preferences_dialog")
        if dialog is not None:
            dialog.show_page(page)
        return dialog

    return prepare


def _searching(query: str) -> Prepare:
    def prepare(window: MainWindow) -> None:
        window.choice.exercises.search.setText(query)
        window.choice.exercises.search.setFocus()

    return prepare


def _faulty(window: MainWindow) -> None:
    params = (("unit", "parsecs"), ("text", "30 parsecs"), ("low", "30"))
    fault = Fault("library/physio.yaml", 14, 5, "unknown_unit", params)
    window.choice.show_faults((fault,))


def _dialog(open_it: Callable[[MainWindow], None], name: str) -> Prepare:
    def prepare(window: MainWindow) -> QWidget | None:
        open_it(window)
        return window.findChild(QWidget, name)

    return prepare


PAGES = ("sound", "voice", "signals", "you", "session", "desktop", "about")
SCENES = {
    "main": Scene(_show("heel_cord"), sizes=SIZES),
    "main_large_text": Scene(_show("heel_cord"), LARGE_TEXT, sizes=SIZES),
    "main_rtl": Scene(
        _show("toe_press"), direction=Qt.LayoutDirection.RightToLeft, sizes=SIZES[:2]
    ),
    "first_start": Scene(lambda _window: None, sizes=SIZES, preferences=Preferences()),
    "variant": Scene(_show("toe_press", "seated")),
    "choosing": Scene(_choosing, sizes=SIZES[:2]),
    "watch": Scene(_watching, sizes=SIZES[:2]),
    "watch_large_text": Scene(_watching, LARGE_TEXT, sizes=SIZES[:2]),
    "person": Scene(_preferring("person"), preferences=GREETED._replace(person=OLDER)),
    "person_in_the_list": Scene(_show("heel_cord"), preferences=GREETED._replace(person=OLDER)),
    "own_dose": Scene(_own_dose, sizes=SIZES[:2]),
    "own_routine": Scene(_own_routine, preferences=Preferences(greeted=True, routine=OWN.id)),
    "found": Scene(_searching("seated")),
    "nothing_found": Scene(_searching("unicycle")),
    "fault": Scene(_faulty),
    "unsteady": Scene(_show("toe_walk"), preferences=Preferences(greeted=True, unsteady=True)),
    "adjust": Scene(_dialog(lambda window: window.choice.open_adjust(), "adjust_dialog")),
    "adjust_own": Scene(_adjusting_own, sizes=SIZES[:2]),
    "adjust_moved": Scene(_adjusting_moved, sizes=SIZES),
    "adjust_moved_large_text": Scene(_adjusting_moved, LARGE_TEXT, sizes=SIZES[:2]),
    "routine": Scene(_writing(ROUTINE, 1), sizes=SIZES),
    "routine_large_text": Scene(_writing(ROUTINE, 4), LARGE_TEXT, sizes=SIZES[:2]),
    "routine_new": Scene(_writing(Routine("", "", (), own=True))),
    "routine_adding": Scene(_adding, sizes=SIZES),
    "routine_adding_large_text": Scene(_adding, LARGE_TEXT, sizes=SIZES[:2]),
    "entering": Scene(_entering, sizes=SIZES[:2]),
    "entering_large_text": Scene(_entering, LARGE_TEXT, sizes=SIZES[:2]),
    "prescribed": Scene(_prescribed, sizes=SIZES),
    "prescribed_large_text": Scene(_prescribed, LARGE_TEXT, sizes=SIZES[:1]),
    "share": Scene(_sharing, sizes=SIZES[:2]),
    "share_large_text": Scene(_sharing, LARGE_TEXT),
    "inside": Scene(_shown_inside, sizes=SIZES[:2]),
    "inside_large_text": Scene(_shown_inside, LARGE_TEXT, sizes=SIZES[:1]),
    "preferences": Scene(_preferring("looks"), sizes=SIZES[:2]),
    "preferences_large_text": Scene(_preferring("looks"), LARGE_TEXT),
    **{f"preferences_{page}": Scene(_preferring(page)) for page in PAGES},
    **{f"preferences_{page}_large_text": Scene(_preferring(page), LARGE_TEXT) for page in PAGES},
    "when_to_stop": Scene(_dialog(MainWindow.open_when_to_stop, "stop_dialog")),
}
