"""Settings taken along as texts: what is portable goes and comes, what was chosen here stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.adapters.settings.texts import add_missing_settings, settings_texts, take_out
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.session.plan import Dose


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def kept(path: Path) -> Preferences:
    return QtSettings(path).preferences()


def test_what_was_chosen_is_taken_along_but_not_the_windows_place_nor_todays_doses(
    path: Path,
) -> None:
    settings = QtSettings(path)
    settings.keep({"wash": False, "text_percent": 125, "only_today": "2026-03-01 out=heel_cord"})
    settings.keep_today_doses({("heel_cord", ""): Dose(10_000)})
    settings.keep_window_state(WindowState(exercise="heel_cord"))
    assert settings.write()
    assert settings_texts(path) == {
        "preferences/wash": "False",
        "preferences/text_percent": "125",
    }


def test_what_comes_is_kept_where_nothing_was_chosen_and_what_was_chosen_stays(path: Path) -> None:
    settings = QtSettings(path)
    settings.keep({"text_percent": 150, "letters": True})
    assert settings.write()
    coming = {
        "preferences/text_percent": "125",
        "preferences/letters": "False",
        "preferences/wash": "False",
    }
    added, differing = add_missing_settings(path, coming)
    assert set(added) == {"preferences/letters", "preferences/wash"}
    assert differing == 1
    assert kept(path) == Preferences(text_percent=150, letters=False, wash=False)


def test_what_belongs_to_another_machine_or_is_no_key_is_left_outside(path: Path) -> None:
    coming = {
        "window/exercise": "toe_walk",
        "today/date": "2026-03-01",
        "../x/y": "1",
        "theme": "d",
    }
    assert add_missing_settings(path, coming) == ({}, 0)
    assert settings_texts(path) == {}


def test_what_came_can_be_taken_out_again_but_for_what_was_changed_since(path: Path) -> None:
    coming = {"preferences/wash": "False", "preferences/text_percent": "125"}
    added, _ = add_missing_settings(path, coming)
    QtSettings(path).keep({"text_percent": 150})
    take_out(path, added)
    assert kept(path) == Preferences(text_percent=150)


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OSError, match="cannot be written"):
        add_missing_settings(tmp_path / "file" / "settings.ini", {"preferences/wash": "False"})
