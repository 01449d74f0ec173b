"""The settings file under any name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from footcare_gui.adapters.settings.ini import opened, where


@pytest.mark.platform("linux")
def test_settings_in_a_folder_of_legacy_bytes_are_kept_there(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9") / "footcare.ini"
    file = opened(path)
    file.setValue("preferences/theme", "dark")
    file.sync()
    assert path.read_text().splitlines() == ["[preferences]", "theme=dark"]
    assert where(file) == path
    assert opened(path).value("preferences/theme") == "dark"


@pytest.mark.platform("linux")
def test_the_platforms_own_place_is_found_in_such_a_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / os.fsdecode(b"\xe9")))
    file = opened(None)
    assert where(file) == tmp_path / os.fsdecode(b"\xe9") / "Footcare" / "footcare.ini"


def test_the_file_is_named_as_it_was_given(tmp_path: Path) -> None:
    assert where(opened(tmp_path / "a.ini")) == tmp_path / "a.ini"
