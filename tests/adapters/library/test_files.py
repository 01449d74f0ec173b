"""Which files make up the library."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.adapters.library.files import OWN_ROUTINES, user_files


def test_library_files_come_by_name_and_what_the_app_writes_comes_last(tmp_path: Path) -> None:
    for name in ("zoo.yaml", "b.yml", OWN_ROUTINES, "a.yaml", "notes.txt", "c.yaml.bak"):
        (tmp_path / name).touch()
    names = [path.name for path in user_files(tmp_path)]
    assert names == ["a.yaml", "b.yml", "zoo.yaml", OWN_ROUTINES]


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert user_files(tmp_path / "nowhere") == ()
    (tmp_path / "file").touch()
    assert user_files(tmp_path / "file") == ()
