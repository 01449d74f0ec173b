"""Everything out of one window and into another: sessions, My plan, doses, preferences."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from footcare_gui import moving
from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.adapters.library.round_trip import fresh
from footcare_gui.adapters.pictures.photos import PhotoFolder
from footcare_gui.bootstrap.application import Application
from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.programmes.store import Kept
from footcare_gui.domain.programmes.written import EMPTY, Written, text_at
from footcare_gui.domain.session.plan import Dose
from footcare_gui.domain.session.state import Finished
from footcare_gui.moving import export_all
from footcare_gui.platform import places
from tests.kits.app_kit import Apps, apps, begin_session
from tests.kits.main_kit import click, find
from tests.kits.said_kit import said_in

__all__ = ["apps"]

Open = Callable[[str], Application]
CURLS: dict[str, Written] = {
    "name": "Towel curls",
    "purpose": "The arch.",
    "posture": "seated",
    "ours": {"hold": "10 s", "repetitions": "3", "sides": "each foot"},
}
PLAN = MyPlan((Entry("toe_stretch", "foot_flat", 2, frozenset({0, 2, 4})), Entry("heel_cord")))
DOSES = {("heel_cord", ""): Dose(45_000, 2), ("toe_stretch", ""): Dose(None, 2, Dose(10_000, 4))}


@pytest.fixture
def open_app(apps: Apps) -> Open:
    """Open the app on a profile of that name."""
    return lambda name: apps.start_and_look(name, speed=400)


def export(application: Application, path: Path) -> Any:
    application.settings.write()
    application.memory.close()
    export_all(application.profile, path)
    return json.loads(path.read_text(encoding="utf-8"))


def live_through(application: Application, qtbot: QtBot) -> None:
    """One session, and a plan of one's own."""
    application.choices.change(my_plan=PLAN, doses=DOSES, text_percent=125)
    controller = begin_session(application, "heel_cord")
    with qtbot.waitSignal(application.memory.changed, timeout=30_000):
        qtbot.waitUntil(lambda: isinstance(controller.state, Finished), timeout=30_000)
    application.sessions.runner.leave()


@pytest.mark.parametrize("is_greeted", [False, True])
def test_my_plan_comes_back_in_the_window_and_goes_out_as_the_same_file(
    open_app: Open, qtbot: QtBot, tmp_path: Path, is_greeted: bool
) -> None:
    first = open_app("first")
    live_through(first, qtbot)
    click(first.window, "first_card_read")
    out = export(first, tmp_path / "out.json")
    second = open_app("second")
    if is_greeted:
        click(second.window, "first_card_read")
    second.window.progress_wanted.emit()
    second.progress.files.bring_in(tmp_path / "out.json")
    assert second.choices.preferences == first.choices.preferences
    assert second.due.agenda is not None
    assert second.due.agenda.plan == PLAN
    second.window.show_choice()
    second.window.detail.show_exercise("heel_cord")
    assert find(second.window, "work_stepper_value").text() == "45 s"
    assert second.window.detail.side is first.choices.options.beginning_with("heel_cord", "")
    again = export(second, tmp_path / "again.json")
    assert out.pop("exported") <= again.pop("exported")
    assert out == again
    assert "My plan" in said_in(second.window)


def test_what_was_chosen_here_stays_and_a_second_time_changes_nothing(
    open_app: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_app("first")
    live_through(first, qtbot)
    export(first, tmp_path / "out.json")
    second = open_app("second")
    own = MyPlan((Entry("toe_walk"),))
    second.choices.change(my_plan=own)
    for _ in range(2):
        second.window.progress_wanted.emit()
        second.progress.files.bring_in(tmp_path / "out.json")
        assert second.choices.preferences == first.choices.preferences._replace(my_plan=own)
    assert "My plan" not in said_in(second.window)


def test_what_the_command_line_brings_in_survives_what_the_open_window_keeps_next(
    open_app: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_app("first")
    live_through(first, qtbot)
    export(first, tmp_path / "out.json")
    second = open_app("second")
    second.choices.set_dose(("toe_walk", ""), Dose(20_000), False)
    second.settings.write()
    bring_in_elsewhere(second, tmp_path / "out.json")
    second.choices.change(wash=False)
    second.choices.set_dose(("toe_walk", ""), Dose(25_000), True)
    wanted = first.choices.preferences._replace(
        wash=False, doses={**DOSES, ("toe_walk", ""): Dose(25_000)}
    )
    assert second.choices.preferences == wanted
    assert second.live.theme.text_percent == 125
    second.window.close()
    third = open_app("second")
    assert third.choices.preferences == wanted
    assert third.choices.value.today_only == {}


def bring_in_elsewhere(application: Application, path: Path) -> None:
    """Bring a file into the same profile, from a process of its own."""
    script = """
import sys
from pathlib import Path
from footcare_gui.moving import import_all
from footcare_gui.platform.profile import Profile
data, cache, settings, path = map(Path, sys.argv[1:])
import_all(Profile(data, cache, settings), path)
"""
    profile = application.profile
    places = (profile.data, profile.cache, profile.settings, path)
    command = [sys.executable, "-c", script, *map(str, places)]
    subprocess.run(command, check=True, timeout=60)


def test_own_exercises_come_along_with_pictures_and_drafts(
    open_app: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_app("first")
    own = first.profile.library
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    name = PhotoFolder(own / "pictures").take_image(image)
    store = YamlExercises(places.library_file(), own)
    steps = ({"text": "Curl.", "picture": name},)
    store.save(Kept(EMPTY), fresh({**CURLS, "steps": steps}), (), is_draft=False)
    store.save(Kept(EMPTY), fresh({"name": "Half an exercise"}), (), is_draft=True)
    first.library.load()
    out = export(first, tmp_path / "out.json")
    second = open_app("second")
    second.window.progress_wanted.emit()
    second.progress.files.bring_in(tmp_path / "out.json")
    theirs = second.choices.library
    assert theirs.exercises["towel_curls"] == first.choices.library.exercises["towel_curls"]
    assert dict(theirs.routines) == dict(first.choices.library.routines)
    there = second.profile.library
    brought = PhotoFolder(there / "pictures").image(name)
    assert not brought.isNull()
    assert brought == PhotoFolder(own / "pictures").image(name)
    drafts = YamlExercises(places.library_file(), there).drafts()
    find(second.window, "draft_half_an_exercise")
    assert [text_at(draft.exercise, ("name",)) for draft in drafts] == ["Half an exercise"]
    again = export(second, tmp_path / "again.json")
    assert out.pop("exported") <= again.pop("exported")
    assert again == out


def test_pictures_and_drafts_are_taken_back_where_the_import_fails(
    open_app: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_app("first")
    store = YamlExercises(places.library_file(), first.profile.library)
    store.save(Kept(EMPTY), fresh({"name": "Half an exercise"}), (), is_draft=True)
    export(first, tmp_path / "out.json")
    second = open_app("second")

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(moving, "add_missing_settings", fail)
    with pytest.raises(moving.MovingError, match="No space"):
        moving.import_all(second.profile, tmp_path / "out.json")
    assert not [path for path in second.profile.library.rglob("*") if path.is_file()]
