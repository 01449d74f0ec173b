"""Files that somebody else writes are noticed, each go once."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from footcare_gui.adapters.library.folder_watch import FolderWatch
from footcare_gui.platform.files import write_whole


def test_a_changed_a_new_and_a_replaced_file_are_told(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("a: 1\n")
    watch = FolderWatch(tmp_path)
    with qtbot.waitSignal(watch.changed):
        file.write_text("a: 22\n")
    with qtbot.waitSignal(watch.changed):
        (tmp_path / "other.yaml").write_text("b: 1\n")
    for text in ("a: 333\n", "a: 4444\n"):
        with qtbot.waitSignal(watch.changed):
            write_whole(file, text)


def test_what_this_app_has_written_itself_is_not_told(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("a: 1\n")
    watch = FolderWatch(tmp_path)
    write_whole(file, "a: 22\n")
    watch.look()
    with qtbot.assertNotEmitted(watch.changed), qtbot.waitSignal(watch._settled.timeout):
        file.touch()
        watch.look()
        watch._settled.start()


def test_a_folder_that_comes_later_is_watched_from_then_on(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "library"
    watch = FolderWatch(folder)
    folder.mkdir()
    watch.look()
    with qtbot.waitSignal(watch.changed):
        (folder / "mine.yaml").write_text("a: 1\n")
