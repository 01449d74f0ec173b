"""Preferences survive a restart, and a damaged file does no harm."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.adapters.settings.texts import settings_texts
from footcare_gui.domain.choices.lesson_answer import Answer
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.domain.session.plan import Dose

OTHER = Preferences(
    theme=ThemeChoice.DARK,
    text_percent=125,
    person=Person("deep", "short", "grey", "broad"),
    wash=False,
    letters=False,
    reduced_motion=True,
    sound=False,
    volume_percent=35,
    pace_percent=150,
    new_posture_ms=40_000,
    wait_for_me=False,
    first_side=Side.RIGHT,
    end_open_at_target=False,
    unsteady=True,
    doses={
        ("heel_cord", ""): Dose(20_000, 2),
        ("toe_press", "seated"): Dose(None, 5),
        ("toe_stretch", ""): Dose(None, 4, Dose(10_000, None)),
        ("foot_massage", ""): Dose(90_000, None, Dose()),
    },
    routine="Mein Abend, „still“",
    routine_order="bedtime own_1 morning",
    greeted=True,
    my_plan=MyPlan((Entry("heel_cord", "", 1, frozenset({0, 3})), Entry("toe_press", "seated"))),
    offer_answered=date(2026, 11, 23),
    reminders=(6 * 60 + 30, 12 * 60, 21 * 60 + 45),
    ask_feeling=False,
    voice="who=nobody",
    views="turn=90 big=True",
    only_today="2026-11-23 out=toe_walk",
    claps=True,
    desktop="morning=True",
    lessons={("heel_cord", ""): Answer(datetime(2026, 11, 23, 7, 42, tzinfo=UTC), True)},
)
DOSES = {("band_pull", ""): Dose(10_000, None)}


FREE = ("routine", "routine_order", "voice", "desktop", "views", "only_today")
"""Whose text may be any: who reads it leaves out what makes no sense."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def kept(path: Path, preferences: Preferences) -> None:
    settings = QtSettings(path)
    settings.keep(preferences._asdict())
    assert settings.write()


def test_without_a_file_everything_has_its_default(path: Path) -> None:
    settings = QtSettings(path)
    assert settings.preferences() == Preferences()
    assert settings.window_state() == WindowState()
    assert settings.today_doses() == {}


def test_every_preference_survives_a_restart(path: Path) -> None:
    ours, usual = OTHER._asdict(), Preferences()._asdict()
    assert [name for name in ours if ours[name] == usual[name]] == []
    kept(path, OTHER)
    assert QtSettings(path).preferences() == OTHER


@pytest.mark.parametrize("field", Preferences._fields)
@pytest.mark.parametrize(
    "damage", ["", "purple", "-7", "[1, [2]]", "é\\x00", "9" * 400, "[" * 5000]
)
def test_one_damaged_value_falls_back_alone(path: Path, field: str, damage: str) -> None:
    kept(path, OTHER)
    lines = path.read_text(encoding="utf-8").splitlines()
    damaged = [f"{field}={damage}" if line.startswith(f"{field}=") else line for line in lines]
    assert damaged != lines
    # A path of its own: Qt remembers a file that changed within a tick and kept its size.
    fresh = path.with_name("damaged.ini")
    fresh.write_text("\n".join(damaged), encoding="utf-8")
    read = QtSettings(fresh).preferences()
    mended = read._replace(**{field: getattr(OTHER, field)})
    assert mended == OTHER
    if not (field in FREE and damage):
        assert getattr(read, field) in (getattr(Preferences(), field), {})


def test_a_file_of_rubbish_is_a_first_start(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 40)
    settings = QtSettings(path)
    assert settings.preferences() == Preferences()
    assert settings.window_state() == WindowState()


def test_todays_doses_are_gone_tomorrow(path: Path) -> None:
    first = QtSettings(path, today=lambda: "2026-03-01")
    first.keep_today_doses(DOSES)
    assert first.write()
    assert QtSettings(path, today=lambda: "2026-03-01").today_doses() == DOSES
    assert QtSettings(path, today=lambda: "2026-03-02").today_doses() == {}


def test_the_window_comes_back_where_it_was(path: Path) -> None:
    state = WindowState(bytes(range(256)), b"\x00,;=", "heel_cord", "seated")
    first = QtSettings(path)
    first.keep_window_state(state)
    assert first.write()
    assert QtSettings(path).window_state() == state


def test_a_place_that_cannot_be_written_is_reported_and_harmless(tmp_path: Path) -> None:
    folder = tmp_path / "settings.ini"
    folder.mkdir()
    settings = QtSettings(folder)
    settings.keep(OTHER._asdict())
    assert not settings.write()


def test_a_file_of_anything_else_is_kept_aside_and_a_new_one_begins(path: Path) -> None:
    path.write_bytes(b"\x07\xff rubbish\n=\n" * 100)
    before = path.read_bytes()
    settings = QtSettings(path)
    aside = settings.set_damage_aside()
    assert aside is not None
    assert aside.read_bytes() == before
    assert settings.write()
    assert QtSettings(path).set_damage_aside() is None


def test_a_file_of_ours_and_no_file_at_all_stay_as_they_are(path: Path) -> None:
    assert QtSettings(path).set_damage_aside() is None
    settings = QtSettings(path)
    settings.keep({"greeted": True})
    assert settings.write()
    assert QtSettings(path).set_damage_aside() is None
    assert QtSettings(path).preferences().greeted


# ---- two who write -------------------------------------------------------------------------------


def in_another_process(path: Path, lines: str) -> None:
    """Run lines on settings of the same file, as `settings`, in a process of its own."""
    script = f"""
import sys
from pathlib import Path
from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.domain.session.plan import Dose
settings = QtSettings(Path(sys.argv[1]), today=lambda: "2026-03-01")
{lines}
assert settings.write()
"""
    subprocess.run([sys.executable, "-c", script, str(path)], check=True, timeout=60)


def test_two_on_one_file_keep_only_what_each_has_changed(path: Path) -> None:
    first, second = QtSettings(path), QtSettings(path)
    first.keep({"wash": False})
    second.keep({"letters": False})
    assert first.write()
    assert second.write()
    both = Preferences(wash=False, letters=False)
    assert first.preferences() == second.preferences() == QtSettings(path).preferences() == both


def test_what_another_process_keeps_between_two_changes_stays(path: Path) -> None:
    settings = QtSettings(path)
    settings.keep({"wash": False})
    assert settings.write()
    in_another_process(path, 'settings.keep({"text_percent": 150, "unsteady": True})')
    assert settings.preferences() == Preferences(wash=False, text_percent=150, unsteady=True)
    settings.keep({"unsteady": False})
    assert settings.write()
    assert QtSettings(path).preferences() == Preferences(wash=False, text_percent=150)


def test_what_another_process_keeps_before_a_change_is_written_stays(path: Path) -> None:
    settings = QtSettings(path)
    settings.keep({"wash": False})
    in_another_process(path, 'settings.keep({"text_percent": 150})')
    assert settings.write()
    assert QtSettings(path).preferences() == Preferences(wash=False, text_percent=150)


def test_doses_for_today_and_the_windows_place_stay_too(path: Path) -> None:
    settings = QtSettings(path, today=lambda: "2026-03-01")
    settings.keep_today_doses(DOSES)
    settings.keep_window_state(WindowState(exercise="heel_cord", side="left"))
    assert settings.write()
    in_another_process(
        path,
        """
settings.keep_today_doses({("toe_walk", ""): Dose(20_000)})
settings.keep_window_state(settings.window_state()._replace(side="right"))
""",
    )
    settings.keep_today_doses({("toe_walk", "seated"): Dose(5_000)})
    settings.keep_window_state(settings.window_state()._replace(variant="wall"))
    assert settings.write()
    again = QtSettings(path, today=lambda: "2026-03-01")
    assert again.today_doses() == {
        **DOSES,
        ("toe_walk", ""): Dose(20_000),
        ("toe_walk", "seated"): Dose(5_000),
    }
    assert again.window_state() == WindowState(exercise="heel_cord", variant="wall", side="right")


def test_the_folder_of_files_is_kept_for_this_machine(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    settings = QtSettings(path)
    assert settings.files_folder() == ""
    settings.keep_files_folder("/media/grey, stick; 1/Füße")
    assert settings.write()
    assert QtSettings(path).files_folder() == "/media/grey, stick; 1/Füße"
    assert "window/files_folder" not in settings_texts(path)


def test_what_could_not_be_written_can_be_once_there_is_room(tmp_path: Path) -> None:
    folder = tmp_path / "in_the_way"
    folder.write_text("no folder")
    settings = QtSettings(folder / "settings.ini")
    settings.keep({"volume_percent": 35})
    assert not settings.write()
    assert not settings.write()
    folder.unlink()
    assert settings.write()
    assert QtSettings(folder / "settings.ini").preferences().volume_percent == 35


def test_the_version_that_ran_last_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    settings = QtSettings(path)
    assert settings.known_version() == ""
    settings.keep_known_version("1.0.0")
    settings.write()
    assert QtSettings(path).known_version() == "1.0.0"
