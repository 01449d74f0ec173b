"""About and the check open over the window, with what there is to tell."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui import __version__
from footcare_gui.bootstrap.about import open_about, open_check, open_guide
from footcare_gui.platform.profile import Profile
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import find, live

__all__ = ["live"]


def test_about_tells_the_persons_folder_and_all_parts(
    qtbot: QtBot, live: LiveTheme, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    profile = Profile(tmp_path / "data", tmp_path / "cache", tmp_path / "settings.ini")
    dialog = open_about(live, profile, window)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in told
    assert str(tmp_path / "data") in told
    assert str(tmp_path / "settings.ini") in told
    parts: QListWidget = find(dialog, "shipped_parts")
    assert parts.count() > 20


def test_a_check_that_is_closed_looks_no_further(qtbot: QtBot, live: LiveTheme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = open_check(live, window)
    with qtbot.waitSignal(dialog.finished):
        dialog.accept()


def test_the_guide_opens_with_its_pages_at_the_one_after_installing(
    qtbot: QtBot, live: LiveTheme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = open_guide(live, window)
    assert len(dialog.pages) == 8
    assert (dialog.pages[0], dialog.pages[-1]) == ("install", "trouble")
    assert find(dialog, "guide_session").isVisible()
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()
