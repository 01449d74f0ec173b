"""In the whole app: a routine goes into a file, and what is in a file is shown, added, removed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from footcare_gui.bootstrap.application import Application
from tests.kits.app_kit import Apps, apps
from tests.kits.file_choice import choose_file
from tests.kits.main_kit import click, find
from tests.kits.said_kit import said_in
from tests.kits.shared_kit import CURLS

__all__ = ["apps"]


def app_of(apps: Apps, name: str, *, with_curls: bool = False) -> Application:
    app = apps.start(name)
    if with_curls:
        app.profile.library.mkdir(parents=True)
        (app.profile.library / "mine.yaml").write_text(CURLS, encoding="utf-8")
        app.library.load()
    return app


def programmes(app: Application) -> list[tuple[str, str]]:
    return [(one.name, one.by) for one in app.choices.library.programmes]


def sent(apps: Apps, path: Path) -> Application:
    """Ann's evening, shared with her name and limits."""
    ann = app_of(apps, "ann", with_curls=True)
    ann.routines.act("share", "evening")
    dialog = find(ann.window, "share_dialog")
    find(dialog, "share_by").setText("Ann")
    find(dialog, "share_limits").setChecked(True)
    click(dialog, "save_shared")
    files: Any = find(ann.window, "save_dialog")
    assert isinstance(files, QFileDialog)
    choose_file(files, path)
    return ann


def test_what_one_shares_another_adds_and_removes_again(apps: Apps, tmp_path: Path) -> None:
    path = tmp_path / "evening.footcare"
    sent(apps, path)
    bob = app_of(apps, "bob")
    bob.open_file(path)
    inside = find(bob.window, "inside_dialog")
    assert programmes(bob) == []
    click(inside, "add_shared")
    assert programmes(bob) == [("Evening", "Ann")]
    assert bob.choices.preferences.routine == "evening"
    bob.routines.act("remove_programme", "evening")
    click(find(bob.window, "ask_dialog"), "ask_do")
    assert programmes(bob) == []
    assert "evening" not in bob.choices.library.routines


def test_a_file_that_is_none_is_refused_in_words(apps: Apps, tmp_path: Path) -> None:
    path = tmp_path / "a.footcare"
    path.write_bytes(b"junk")
    app = app_of(apps, "bob")
    app.sharing.open(path)
    text = find(app.window, "fault_text").toPlainText()
    assert text.startswith("a.footcare:1:1: this is no .footcare file")


def test_a_disk_that_is_full_is_said(
    apps: Apps, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "evening.footcare"
    sent(apps, path)
    bob = app_of(apps, "bob")
    bob.sharing.open(path)

    def full(_path: Path, _content: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("footcare_gui.adapters.sharing.adding.write_whole", full)
    click(find(bob.window, "inside_dialog"), "add_shared")
    assert "No space left" in said_in(bob.window)
    assert programmes(bob) == []


def test_what_everybody_has_is_said_not_to_need_a_file(apps: Apps, tmp_path: Path) -> None:
    app = app_of(apps, "bob")
    app.sharing.share("toe_walk")
    click(find(app.window, "share_dialog"), "save_shared")
    files: Any = find(app.window, "save_dialog")
    choose_file(files, tmp_path / "a.footcare")
    assert "everybody has these exercises already" in said_in(app.window)


def test_what_is_unknown_is_not_shared_and_without_a_programme_nothing_is_removed(
    apps: Apps, qtbot: QtBot
) -> None:
    app = app_of(apps, "bob")
    app.sharing.share("never_there")
    app.routines.act("remove_programme", "morning")
    app.routines.act("open_programme", "")
    assert find(app.window, "import_dialog").isVisible()
    find(app.window, "import_dialog").close()


def test_a_file_that_is_chosen_is_shown_once_the_choice_is_gone(
    apps: Apps, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "evening.footcare"
    sent(apps, path)
    bob = app_of(apps, "bob")
    bob.sharing.ask_for_file()
    files: Any = find(bob.window, "import_dialog")
    gone: list[object] = []
    files.destroyed.connect(lambda: gone.append(True))
    files.fileSelected.emit(str(path))  # as when Open is pressed: before it closes
    files.close()
    qtbot.waitUntil(lambda: bool(gone))
    assert find(bob.window, "inside_dialog").isVisible()
