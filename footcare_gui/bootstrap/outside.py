"""What one running app has outside itself: the person's things on the disk, or none at all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from footcare_gui.domain.value import Value
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform import places
from footcare_gui.platform.uncaught import write_down

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from footcare_gui.controllers.journal_keeper import OpenStore
    from footcare_gui.platform.profile import Profile
    from footcare_gui.ports.stores import LibraryStore, PictureShelf, Settings


class Outside(Value):
    """Where everything is kept.

    Attributes:
        settings: What is chosen.
        library: What can be done.
        open_journal: What was done.
        pictures: What was painted.
    """

    settings: Settings
    library: LibraryStore
    open_journal: OpenStore
    pictures: PictureShelf


def on_disk(profile: Profile) -> Outside:
    """One person's things."""
    from footcare_gui.adapters.journal.store import SqliteStore
    from footcare_gui.adapters.library.store import YamlLibrary
    from footcare_gui.adapters.pictures.folder import PictureFolder
    from footcare_gui.adapters.settings.qt_settings import QtSettings

    return Outside(
        QtSettings(profile.settings),
        YamlLibrary(
            places.library_file(),
            profile.library,
            profile.cache,
            partial(write_down, profile.log),
        ),
        partial(SqliteStore, profile.journal, profile.open_session),
        PictureFolder(profile.cache / "pictures"),
    )


def picture_store(profile: Profile, outside: Outside) -> PictureStore:
    """Pictures of what is brought along and of the person's own, figures and photos."""
    return PictureStore(
        outside.pictures,
        profile.library / "figures",
        partial(write_down, profile.log),
        partial(_photo, profile.library / "pictures"),
    )


def in_memory(profile: Profile) -> Outside:
    """Nothing of anybody: what the app brings along, and nothing is kept.

    Args:
        profile: Whose caches may be used.
    """
    from footcare_gui.adapters.journal.in_memory import InMemoryStore
    from footcare_gui.adapters.library.in_memory import InMemoryLibrary
    from footcare_gui.adapters.pictures.in_memory import PicturesInMemory
    from footcare_gui.adapters.settings.memory_settings import MemorySettings

    built_in = on_disk(profile).library.load_built_in()
    library = InMemoryLibrary(*built_in)
    return Outside(MemorySettings(), library, InMemoryStore, PicturesInMemory())


def _photo(folder: Path, name: str) -> QImage:
    from footcare_gui.adapters.pictures.photos import PhotoFolder

    return PhotoFolder(folder).image(name)
