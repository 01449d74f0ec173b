"""The kept library: true or not used at all."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from footcare_gui.adapters.library import cache as library_cache
from footcare_gui.adapters.library.cache import CACHE_FILE, load_cached
from footcare_gui.adapters.library.files import LoadResult, user_files
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.yaml_tree.faults import Note
from footcare_gui.platform import code_stamp
from footcare_gui.platform.places import library_file
from footcare_gui.texts.faults import fault_line

ROUTINE = "routines:\n  - {id: mine, name: Mine, exercises: [toe_walk]}\n"


class Folders:
    """A copy of the built-in library, a user's folder and a cache folder."""

    def __init__(self, root: Path) -> None:
        self.builtin = root / "exercises.yaml"
        self.users, self.cache = root / "library", root / "cache"
        self.users.mkdir()
        self.builtin.write_bytes(library_file().read_bytes())

    def load(self) -> LoadResult:
        return load_cached(self.builtin, self.users, self.cache)

    @property
    def kept(self) -> Path:
        return self.cache / CACHE_FILE


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Each real parse of the library adds an entry."""
    calls: list[Path] = []

    def counted(builtin: Path, users: Sequence[Path], note: Note) -> LoadResult:
        calls.append(builtin)
        return load_library(builtin, users, note)

    monkeypatch.setattr("footcare_gui.adapters.library.reader.load_library", counted)
    return calls


def test_the_second_load_is_the_same_and_parses_nothing(
    folders: Folders, parsed: list[Path]
) -> None:
    (folders.users / "mine.yaml").write_text(ROUTINE, encoding="utf-8")
    (folders.users / "bad.yaml").write_text("routines: {", encoding="utf-8")
    first = folders.load()
    assert [Path(fault.file).name for fault in first.faults] == ["bad.yaml"]
    assert "mine" in first.library.routines
    assert folders.load() == first
    assert len(parsed) == 1


def test_a_kept_library_needs_no_yaml(folders: Folders) -> None:
    folders.load()
    code = (
        "import sys; from pathlib import Path;"
        "from footcare_gui.adapters.library.cache import load_cached;"
        "result = load_cached(*map(Path, sys.argv[1:]));"
        "assert len(result.library.exercises) == 10; assert 'yaml' not in sys.modules"
    )
    paths = [str(path) for path in (folders.builtin, folders.users, folders.cache)]
    subprocess.run([sys.executable, "-c", code, *paths], check=True, timeout=60)


def change_builtin(folders: Folders) -> None:
    text = folders.builtin.read_text(encoding="utf-8")
    folders.builtin.write_text(text.replace("Toe walking", "Toe wolking"), encoding="utf-8")


def add_user_file(folders: Folders) -> None:
    (folders.users / "mine.yaml").write_text(ROUTINE, encoding="utf-8")


def rename_user_file(folders: Folders) -> None:
    (folders.users / "old.yaml").rename(folders.users / "new.yaml")


def remove_user_file(folders: Folders) -> None:
    (folders.users / "old.yaml").unlink()


@pytest.mark.parametrize(
    "change", [change_builtin, add_user_file, rename_user_file, remove_user_file]
)
def test_any_change_of_a_file_is_seen(
    folders: Folders, parsed: list[Path], change: Callable[[Folders], None]
) -> None:
    other = ROUTINE.replace("mine", "other")
    (folders.users / "old.yaml").write_text(other, encoding="utf-8")
    folders.load()
    change(folders)
    now = folders.load()
    assert len(parsed) == 2
    assert now == load_library(folders.builtin, user_files(folders.users))


def test_another_version_of_the_app_parses_again(
    folders: Folders, parsed: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folders.load()
    monkeypatch.setattr(code_stamp, "__version__", "99")
    folders.load()
    assert len(parsed) == 2


@pytest.mark.parametrize("keep", [0.0, 0.3, 0.999])
def test_a_torn_copy_is_ignored_and_written_again(
    folders: Folders, parsed: list[Path], keep: float
) -> None:
    first = folders.load()
    data = folders.kept.read_bytes()
    folders.kept.write_bytes(data[: int(len(data) * keep)])
    assert folders.load() == first
    assert folders.kept.read_bytes() == data
    assert len(parsed) == 2


def test_a_copy_with_one_letter_changed_is_ignored(folders: Folders) -> None:
    first = folders.load()
    text = folders.kept.read_text(encoding="utf-8")
    folders.kept.write_text(text.replace("Toe walking", "Toe wolking"), encoding="utf-8")
    assert folders.load() == first


def test_a_copy_of_another_shape_is_ignored(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(library_cache, "encode", lambda _: [[[["toe_walk"]], []], []])
        first = folders.load()
    assert folders.load() == first


def test_without_a_place_to_write_it_still_loads(folders: Folders) -> None:
    folders.cache.write_text("a file where the folder should be", encoding="utf-8")
    assert len(folders.load().library.exercises) == 10


def test_a_missing_library_is_a_fault_and_never_kept(folders: Folders) -> None:
    folders.builtin.unlink()
    assert "no such file" in fault_line(folders.load().faults[0])
    assert not folders.kept.exists()
