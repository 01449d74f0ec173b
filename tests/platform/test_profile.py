"""Where one person's things are kept, and who may see them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from footcare_gui.platform import places
from footcare_gui.platform.profile import open_profile


@pytest.fixture(autouse=True)
def usual_mask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_a_temporary_profile_is_empty_and_gone_afterward() -> None:
    with open_profile(temporary=True) as profile:
        assert not profile.data.exists()
        profile.library.mkdir(parents=True)
        assert profile.settings is not None
        root = profile.settings.parent
    assert not root.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_what_lies_open_to_others_is_closed_and_what_comes_is_closed(own_home: Path) -> None:
    folder = places.user_data_folder()
    folder.mkdir(parents=True)
    (folder / "journal.db").write_text("x")
    _settings_folder, settings = places.settings_files()
    settings.parent.mkdir(parents=True)
    settings.write_text("x")
    with open_profile(temporary=False) as profile:
        (profile.data / "new").write_text("x")
        for path in (profile.journal, settings, profile.data / "new"):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
        assert stat.S_IMODE(profile.data.stat().st_mode) == 0o700
