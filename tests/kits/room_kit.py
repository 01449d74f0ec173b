"""Sizes of screens and of text, and what is wrong with a screen in them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from types import SimpleNamespace
from unittest.mock import patch

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets import on_screen
from tests.laid_out import faults_of
from tools import scenes, shot_due
from tools.scenes import Scene

SCREENS = {
    "640×480": [(640, 480)],
    "1366×768 at 1, 1.25, 1.5": [(1366, 768), (1093, 614), (911, 512)],
    "1920×1080 at 1, 1.25, 1.5, 2": [(1920, 1080), (1536, 864), (1280, 720), (960, 540)],
    "3840×2160 at 1, 1.25, 1.5, 2": [(3840, 2160), (3072, 1728), (2560, 1440)],
    "windows": [(800, 560), (1024, 680), (1280, 820)],
}
"""Sizes as the app sees them: a screen's own, divided by its scale."""

Places = Sequence[tuple[tuple[int, int], int]]
"""Sizes of screens, each with a size of text in percent."""

EVERY_PLACE: Places = tuple(
    (size, text) for text in (100, 125, 150) for sizes in SCREENS.values() for size in sizes
)
FEW_PLACES: Places = (((640, 480), 100), ((911, 512), 150))
"""Where room is shortest: the smallest screen, and large text on a small one."""


OPENERS = ("adjust", "entering", "inside", "preferences", "routine", "share", "when_to_stop")
"""How scenes are called in which a dialog is opened."""
PERSON = "person"
"""Another one: `person_in_the_list` opens none."""


def every_scene() -> dict[str, Scene]:
    """All scenes of the main window."""
    return {**scenes.SCENES, **{f"due_{name}": one for name, one in shot_due.SCENES.items()}}


DIALOG_SCENES = tuple(
    name
    for name in every_scene()
    if name == PERSON or name.removeprefix("due_").startswith(OPENERS)
)
"""Scenes of the main window in which a dialog is opened."""


def in_rooms(names: Iterable[str], daily: Collection[str] = ()) -> pytest.MarkDecorator:
    """Each of these screens in every room for the proof, and some of them in a few rooms daily."""
    every = [pytest.param(name, EVERY_PLACE, marks=pytest.mark.proof) for name in names]
    few = [pytest.param(name, FEW_PLACES) for name in daily]
    ids = [*(f"every-{name}" for name in names), *(f"few-{name}" for name in daily)]
    return pytest.mark.parametrize(("seen", "places"), [*every, *few], ids=ids)


def settle() -> None:
    """Let all that was put off be laid out."""
    for _ in range(12):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def assert_whole(
    live: LiveTheme, places: Places, window: QWidget, target: QWidget | None = None
) -> None:
    """Nothing is wrong in any size of window and text."""
    found: list[str] = []
    window.setUpdatesEnabled(False)
    for screen, percent in places:
        live.choose(ThemeChoice.LIGHT, percent, True)
        window.setMinimumSize(window.minimumSize().boundedTo(QSize(*screen)))  # as keep_on_screen
        window.resize(*screen)
        settle()
        found += found_in(target or window, window, screen, percent)
    assert not found, "\n".join(found)


def assert_fits(live: LiveTheme, places: Places, make: Callable[[], QWidget]) -> None:
    """Nothing is wrong in a dialog that is made and shown on such a screen with such a text."""
    found: list[str] = []
    for screen, percent in places:
        live.choose(ThemeChoice.LIGHT, percent, True)
        with _on_a_screen_of(*screen):
            dialog = make()
            settle()
            found += found_in(dialog, dialog, screen, percent)
            dialog.close()
    assert not found, "\n".join(found)


@contextmanager
def _on_a_screen_of(width: int, height: int) -> Iterator[None]:
    screen = SimpleNamespace(availableGeometry=lambda: QRect(0, 0, width, height))
    with patch.object(on_screen, "screen_of", lambda _widget: screen):
        yield


def found_in(
    target: QWidget, window: QWidget, screen: tuple[int, int], percent: int
) -> Iterator[str]:
    """What is wrong with what is seen now, with the room that it has."""
    room = f"{screen[0]}×{screen[1]}, text {percent} %"
    if window.width() > screen[0] or window.height() > screen[1]:
        yield f"{room}: larger than the screen: {window.width()}×{window.height()}"
    yield from (f"{room}: {fault}" for fault in faults_of(target))
