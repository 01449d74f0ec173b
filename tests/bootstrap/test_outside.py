"""A rehearsal has everything that a person has, and keeps none of it."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.bootstrap.outside import in_memory, on_disk
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.platform.profile import Profile
from tests.sessions import never


def profile_in(folder: Path) -> Profile:
    return Profile(folder / "data", folder / "cache", folder / "settings.ini")


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_what_the_app_brings_along_is_the_same(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    assert in_memory(profile).library.load() == on_disk(profile).library.load()


def test_in_memory_nothing_reaches_the_disk_but_what_can_be_made_again(tmp_path: Path) -> None:
    outside = in_memory(profile_in(tmp_path))
    outside.settings.keep({"letters": False})
    outside.settings.write()
    outside.library.save_routine(Routine("", "Mine", (Item("heel_cord"),)), ())
    store = outside.open_journal(never, lambda _session: None, lambda: None)
    store.close()
    assert not outside.settings.preferences().letters
    assert not (tmp_path / "data").exists()
    assert files_in(tmp_path) == ["library.json"]


def test_on_the_disk_it_is_there_the_next_time(tmp_path: Path) -> None:
    profile = profile_in(tmp_path)
    first = on_disk(profile)
    first.settings.keep({"letters": False})
    first.settings.write()
    saved = first.library.save_routine(Routine("", "Mine", (Item("heel_cord"),)), ())
    second = on_disk(profile)
    assert not second.settings.preferences().letters
    assert saved.id in second.library.load()[0].routines
