"""Asking for a file, and saying how it went."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.texts import moving
from footcare_gui.views.progress.file_dialogs import FileDialogs
from footcare_gui.views.theme import LiveTheme
from tests.kits.file_choice import choose_file
from tests.kits.main_kit import live

__all__ = ["live"]


class Asked:
    """Dialogs in front of a window, and what is said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.said: list[str] = []
        self.last = MemorySettings()
        self.dialogs = FileDialogs(self.window, self.said.append, self.last)

    def choose(self, name: str, path: Path) -> QFileDialog:
        dialog = self.window.findChild(QFileDialog, name)
        assert dialog is not None
        choose_file(dialog, path)
        return dialog


@pytest.fixture
def asked(qtbot: QtBot) -> Iterator[Asked]:
    made = Asked(qtbot)
    yield made
    for dialog in made.window.findChildren(QFileDialog):
        dialog.close()


def test_what_was_saved_is_said_with_its_place(asked: Asked, tmp_path: Path) -> None:
    asked.dialogs.save("Save it", "plan.ics", "Calendars (*.ics)", lambda path: path.touch())
    path = tmp_path / "mine.ics"
    dialog = asked.choose("save_dialog", path)
    assert dialog.windowTitle() == "Save it"
    assert dialog.defaultSuffix() == "ics"
    assert dialog.selectedFiles()[0].endswith("plan.ics")
    assert path.exists()
    assert asked.said == [moving.saved(path)]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_where_the_desktop_has_no_dialog_qts_own_has_the_apps_size_of_text(
    asked: Asked, live: LiveTheme, percent: int
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    asked.dialogs.open("Open it", "Files (*.json)", lambda _path: None)
    dialog = asked.window.findChild(QFileDialog, "import_dialog")
    assert dialog is not None
    wanted = live.theme.font().pixelSize()
    parts = [QWidget.findChild(dialog, kind) for kind in (QLineEdit, QTreeView, QDialogButtonBox)]
    assert [part.font().pixelSize() for part in parts if part] == [wanted] * len(parts)


def test_what_the_writer_has_to_say_is_said(asked: Asked, tmp_path: Path) -> None:
    asked.dialogs.save("Save it", "all.json", "Files (*.json)", lambda _path: "All but one.")
    asked.choose("save_dialog", tmp_path / "all.json")
    assert asked.said == ["All but one."]


def test_what_could_not_be_saved_is_said_with_the_reason(asked: Asked, tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        raise OSError("the disk is full")

    asked.dialogs.save("Save it", "plan.ics", "Calendars (*.ics)", refuse)
    asked.choose("save_dialog", tmp_path / "mine.ics")
    assert asked.said == [moving.not_saved("the disk is full")]


def test_a_file_that_was_chosen_is_read(asked: Asked, tmp_path: Path) -> None:
    read: list[Path] = []
    asked.dialogs.open("Bring it in", "Files (*.json)", read.append)
    dialog = asked.choose("import_dialog", tmp_path / "all.json")
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    assert read == [tmp_path / "all.json"]
    assert asked.said == []


def folder_of_the_next(asked: Asked, *, to_read: bool = False) -> Path:
    """Where a dialog begins that is opened now."""
    if to_read:
        asked.dialogs.open("Bring it in", "Files (*.json)", str)
    else:
        asked.dialogs.save("Save it", "plan.ics", "Calendars (*.ics)", lambda path: path.touch())
    dialogs: list[QFileDialog] = asked.window.findChildren(QFileDialog)
    return Path(dialogs[-1].directory().absolutePath())


@pytest.mark.parametrize("to_read", [False, True])
def test_a_dialog_begins_in_the_documents_wherever_the_app_was_started(
    asked: Asked, own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to_read: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    (own_home / "Documents").mkdir()
    assert folder_of_the_next(asked, to_read=to_read) == own_home / "Documents"


def test_where_there_are_no_documents_it_begins_at_home(
    asked: Asked, own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert folder_of_the_next(asked) == own_home


@pytest.mark.parametrize("to_read", [False, True])
def test_the_next_dialog_begins_where_the_last_one_ended(
    asked: Asked, tmp_path: Path, to_read: bool
) -> None:
    used = tmp_path / "stick, grey"
    used.mkdir()
    asked.dialogs.open("Bring it in", "Files (*.json)", str)
    asked.choose("import_dialog", used / "all.json").close()
    assert asked.last.files_folder() == str(used)
    assert folder_of_the_next(asked, to_read=to_read) == used


def test_a_folder_that_is_gone_is_not_begun_in(asked: Asked, own_home: Path) -> None:
    asked.last.keep_files_folder(str(own_home / "stick"))
    assert folder_of_the_next(asked) == own_home


def test_what_opens_then_is_not_taken_along_by_the_dialog_that_goes(
    asked: Asked, tmp_path: Path, qtbot: QtBot
) -> None:
    """Qt tells the file while the dialog is in sight; it deletes itself once it is closed."""
    path = tmp_path / "shared.footcare"
    path.touch()
    asked.window.show()
    seen: list[tuple[Path, bool]] = []
    asked.dialogs.open("Open it", "Files (*)", lambda path: seen.append((path, in_sight())))
    dialog = asked.window.findChild(QFileDialog, "import_dialog")
    assert dialog is not None

    def in_sight() -> bool:
        return any(one.isVisible() for one in asked.window.findChildren(QFileDialog))

    dialog.selectFile(str(path))
    dialog.accept()
    assert seen == [(path, False)]
    assert asked.last.files_folder() == str(tmp_path)


def test_a_dialog_that_is_left_does_nothing(asked: Asked) -> None:
    seen: list[Path] = []
    asked.dialogs.open("Open it", "Files (*)", seen.append)
    dialog = asked.window.findChild(QFileDialog, "import_dialog")
    assert dialog is not None
    dialog.reject()
    assert (seen, asked.last.files_folder()) == ([], "")
