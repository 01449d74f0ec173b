"""Every screen for choosing and looking back, in every size: nothing overlaps or is cut off."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.texts import buttons
from footcare_gui.views.editor.editor_page import EditorPage
from footcare_gui.views.main.main_window import EXERCISE, LIST
from footcare_gui.views.main.notices import Notices
from footcare_gui.views.progress.progress_page import ProgressPage
from footcare_gui.views.theme import LiveTheme
from tests.histories import NOW
from tests.kits.editor_kit import CURLS, editor, folder, store
from tests.kits.editor_page_kit import page
from tests.kits.main_kit import library, live, open_window
from tests.kits.room_kit import DIALOG_SCENES, Places, assert_whole, every_scene, in_rooms, settle
from tests.kits.said_kit import line_of
from tools import shot_progress

__all__ = ["editor", "folder", "library", "live", "page", "store"]

BOTH_FROM_PX = 1000
"""From this width on, the list stands beside the exercise with any text."""
SCENES = {name: scene for name, scene in every_scene().items() if name not in DIALOG_SCENES}
PROGRESS = [*shot_progress.PASTS, *(f"years {state}" for state in shot_progress.STATES if state)]


@in_rooms(SCENES, ("first_start", "choosing", "watch", "due_mixed_large_text"))
def test_the_main_window(
    qtbot: QtBot, live: LiveTheme, places: Places, library: Library, seen: str
) -> None:
    shown = SCENES[seen]
    window = open_window(qtbot, live, library, preferences=shown.preferences)
    qtbot.waitUntil(lambda: window.detail.findChild(QWidget, "note_article") is not None)
    assert shown.prepare(window) is None
    window.bring(EXERCISE)
    assert_whole(live, places, window)


@in_rooms(SCENES, ("first_start", "choosing", "due_mixed_large_text"))
def test_the_list_where_it_is_alone(
    qtbot: QtBot, live: LiveTheme, places: Places, library: Library, seen: str
) -> None:
    shown = SCENES[seen]
    window = open_window(qtbot, live, library, preferences=shown.preferences)
    shown.prepare(window)
    window.bring(LIST)
    assert_whole(live, [place for place in places if place[0][0] < BOTH_FROM_PX], window)


@in_rooms(("a line at the bottom",))
def test_the_main_window_that_has_something_to_tell(
    qtbot: QtBot, live: LiveTheme, places: Places, library: Library, seen: str
) -> None:
    window = open_window(qtbot, live, library)
    Notices(window, live).say(
        "The preferences could not be kept: there is no room left on the disk."
    )
    assert seen
    line = line_of(window)
    assert_whole(live, places, window, line)
    assert window.rect().contains(line.geometry())
    line.clear()


@in_rooms(PROGRESS, ("years",))
def test_progress(
    qtbot: QtBot, live: LiveTheme, places: Places, library: Library, seen: str
) -> None:
    past, _, state = seen.partition(" ")
    history = InMemoryHistory(shot_progress.PASTS[past]())
    page = ProgressPage(live, ProgressController(history, lambda: shot_progress.DUE, lambda: NOW))
    qtbot.addWidget(page)
    page.set_start(buttons.start_in("4:42"), buttons.start())
    page.open(library)
    page.show()
    settle()
    shot_progress.STATES[state](page)
    assert_whole(live, places, page)


@in_rooms(("new", "written"), ("written",))
def test_the_editor(
    live: LiveTheme, places: Places, page: EditorPage, editor: EditorController, seen: str
) -> None:
    if seen == "written":
        page.form.sentence.setText(CURLS)
    assert_whole(live, places, page)
