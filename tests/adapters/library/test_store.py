"""The library in its files: which of them keep a window waiting, and which are read at once."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.adapters.library.store import LARGE_BYTES, YamlLibrary
from footcare_gui.platform.places import library_file


def test_what_the_app_brings_along_has_a_kept_copy_of_its_own(tmp_path: Path) -> None:
    own, cache = tmp_path / "own", tmp_path / "cache"
    own.mkdir()
    (own / "mine.yaml").write_text("no: library")
    store = YamlLibrary(library_file(), own, cache)
    assert len(store.load().faults) > 0
    assert store.load_built_in().faults == ()
    kept = sorted(str(path.relative_to(cache)) for path in cache.rglob("*.json"))
    assert kept == ["built-in/library.json", "library.json"]


def test_files_that_take_long_to_read_are_known_by_their_size(tmp_path: Path) -> None:
    store = YamlLibrary(library_file(), tmp_path, tmp_path / "cache")
    (tmp_path / "mine.yaml").write_text("#" * LARGE_BYTES)
    assert not store.is_large
    (tmp_path / "more.yaml").write_text("#")
    assert store.is_large
