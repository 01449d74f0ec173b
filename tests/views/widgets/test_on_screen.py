"""Windows that are wanted larger than the screen, or beside it, are seen whole."""

from __future__ import annotations

import ast
import re
import subprocess
import sys

import pytest
from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.main.window_frame import USUAL_SIZE
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.on_screen import held_within, screen_of, size_on_screen
from footcare_gui.views.widgets.paged_dialog import HIGH_PX, NAMES_PX, PAGE_PX
from tests.kits.main_kit import GREETED, FlatPictures, click, find, library, live, open_window
from tests.needs import ROOT

__all__ = ["library", "live"]
ROOM = QRect(100, 50, 1024, 680)


@pytest.mark.parametrize(
    ("wanted", "held"),
    [
        (QRect(200, 100, 800, 600), QRect(200, 100, 800, 600)),
        (QRect(100, 50, 1280, 820), ROOM),
        (QRect(3000, 2000, 800, 600), QRect(324, 130, 800, 600)),
        (QRect(-3000, -2000, 800, 600), QRect(100, 50, 800, 600)),
        (QRect(700, 0, 1280, 600), QRect(100, 50, 1024, 600)),
    ],
)
def test_a_place_is_kept_where_it_is_seen_and_moved_where_it_is_not(
    wanted: QRect, held: QRect
) -> None:
    assert held_within(wanted, ROOM) == held


def fresh_window(qtbot: QtBot, live: LiveTheme, state: WindowState | None = None) -> MainWindow:
    window = MainWindow(
        live, FlatPictures(), ChoicesController(MemorySettings(GREETED)), state=state
    )
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


BORDER_PX = 2
"""What the platform of the tests draws around a window."""


def is_seen(window: QWidget, screen: QRect) -> bool:
    """Whether the window is on the screen with its title bar; a thin border may be beside it."""
    border = QMargins(2 * BORDER_PX, 0, 2 * BORDER_PX, 0)
    return screen.marginsAdded(border).contains(window.frameGeometry())


def test_the_first_window_fits_on_a_screen_smaller_than_its_usual_size(
    qtbot: QtBot, live: LiveTheme
) -> None:
    window = fresh_window(qtbot, live)
    screen = screen_of(window).availableGeometry()
    assert screen.width() < USUAL_SIZE[0], "the screen of the tests is a small one"
    qtbot.waitUntil(lambda: is_seen(window, screen))


@pytest.mark.parametrize("place", [QRect(0, 0, 2500, 1400), QRect(1900, 1000, 900, 640)])
def test_a_window_remembered_from_a_larger_screen_fits_on_this_one(
    qtbot: QtBot, live: LiveTheme, place: QRect
) -> None:
    before = QWidget()
    qtbot.addWidget(before)
    before.setGeometry(place)
    state = WindowState(geometry=bytes(before.saveGeometry().data()))
    window = fresh_window(qtbot, live, state)
    screen = screen_of(window).availableGeometry()
    qtbot.waitUntil(lambda: is_seen(window, screen))


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_done_is_on_the_screen_at_every_size_of_text(
    qtbot: QtBot, live: LiveTheme, library: Library, percent: int
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    window = open_window(qtbot, live, library)
    window.open_preferences()
    dialog: QDialog = find(window, "preferences_dialog")
    qtbot.waitExposed(dialog)
    wanted = QSize(live.theme.px(NAMES_PX + PAGE_PX), live.theme.px(HIGH_PX))
    assert dialog.size() == size_on_screen(dialog, wanted)
    assert dialog.height() < screen_of(dialog).availableGeometry().height()
    done = find(dialog, "close_preferences")
    assert dialog.rect().contains(QRect(done.mapTo(dialog, done.rect().topLeft()), done.size()))


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_no_sign_to_stop_is_cut_at_any_size_of_text(
    qtbot: QtBot, live: LiveTheme, library: Library, percent: int
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    window = open_window(qtbot, live, library)
    click(window, "when_to_stop")
    dialog: QDialog = find(window, "stop_dialog")
    qtbot.waitExposed(dialog)
    labels = dialog.findChildren(QLabel)
    assert len(labels) >= 4
    cut = [one.text() for one in labels if one.heightForWidth(one.width()) > one.height() + 1]
    assert cut == []


OUTLIVES = """
import gc
from PySide6.QtWidgets import QApplication, QWidget
from footcare_gui.views.widgets.on_screen import screen_of

app = QApplication([])
first = QWidget()
screen_of(first)
second = QWidget()  # younger than what Python knows of the screen
second.me = second  # only the collector can free it
screen_of(second)
del second
gc.collect()
first.setFont(app.font())
first.show()
print(len(app.screens()))
"""


def test_a_screen_outlives_the_widget_that_was_asked_for_it_last() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", OUTLIVES], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, "1"), ran.stderr


def asks_for_a_screen(source: str) -> bool:
    """Whether a module that knows widgets or windows asks one of them for its screen."""
    if not re.search(r"from PySide6.Qt(Widgets|Gui) import", source):
        return False
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    asked = (call.func.attr for call in calls if isinstance(call.func, ast.Attribute))
    return not {"screen", "primaryScreen", "screenAt"}.isdisjoint(asked)


def test_nobody_asks_a_widget_for_its_screen_but_the_one_function_that_holds_it() -> None:
    asking = [
        str(path.relative_to(ROOT))
        for folder in ("footcare_gui", "tests", "tools", "bench")
        for path in (ROOT / folder).rglob("*.py")
        if asks_for_a_screen(path.read_text(encoding="utf-8"))
    ]
    assert asking == ["footcare_gui/views/widgets/on_screen.py"]
