"""Which files make up the library."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.adapters.library.files import OWN_ROUTINES, are_larger, user_files


def test_library_files_come_by_name_and_what_the_app_writes_comes_last(tmp_path: Path) -> None:
    for name in ("zoo.yaml", "b.yml", OWN_ROUTINES, "a.yaml", "notes.txt", "c.yaml.bak"):
        (tmp_path / name).touch()
    names = [path.name for path in user_files(tmp_path)]
    assert names == ["a.yaml", "b.yml", "zoo.yaml", OWN_ROUTINES]


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert not user_files(tmp_path / "nowhere")
    assert not are_larger(tmp_path / "nowhere", 0)
    (tmp_path / "file").touch()
    assert not user_files(tmp_path / "file")


def test_files_are_large_all_together(tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml", "notes.txt"):
        (tmp_path / name).write_bytes(b"12345")
    assert not are_larger(tmp_path, 10)
    assert are_larger(tmp_path, 9)
