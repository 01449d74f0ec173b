"""Where data lie: beside the code, and in the folders that the platform gives to a person."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths

from footcare_gui.platform import places


def test_a_checkout_brings_its_library_and_resources() -> None:
    assert places.library_file().is_file()
    assert (places.resources() / "figures").is_dir()


def test_an_installed_package_uses_what_it_brings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "footcare_gui"
    (package / "_data").mkdir(parents=True)
    monkeypatch.setattr(places, "__file__", str(package / "platform" / "places.py"))
    assert places.library_file() == package / "_data" / "exercises.yaml"


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux desktops")
def test_the_own_folders_are_where_qt_has_them() -> None:
    standard = QStandardPaths.StandardLocation
    generic = Path(QStandardPaths.writableLocation(standard.GenericDataLocation))
    assert places.user_data_folder() == generic / "footcare"
    cache = Path(QStandardPaths.writableLocation(standard.GenericCacheLocation))
    assert places.cache_folder() == cache / "footcare"
    folder, file = places.settings_files()
    ini, own = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    assert QSettings(ini, own, "Footcare", "footcare").fileName() == str(file)
    assert file.parent == folder


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux desktops")
def test_a_relative_folder_in_the_environment_is_ignored(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert places.user_library_folder() == own_home / ".local" / "share" / "footcare" / "library"
