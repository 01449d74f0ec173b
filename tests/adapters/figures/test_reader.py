"""Figure files: every fault is found, at its place, with a way to mend it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.figures.close_up_files import CloseUpFiles
from footcare_gui.adapters.figures.reader import FigureError, YamlFigures, load_figure
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.figure.model.figure import NoFigureError
from footcare_gui.figure.model.poses import (
    FreeLeg,
    RestingArm,
    RollingLeg,
    TargetArm,
    TurnedLeg,
)
from footcare_gui.figure.model.show import CircleCue, StepsCue
from footcare_gui.texts.faults import fault_line, fault_lines
from tests.figure_frames import FIGURE_FOLDER, FIGURE_IDS, FIGURES

SHARED = CloseUpFiles(FIGURE_FOLDER)
GOOD = (FIGURE_FOLDER / "heel_cord.yaml").read_text(encoding="utf-8")


def faults(tmp_path: Path, text: str) -> list[str]:
    """Complaints about a file, each on one line."""
    file = tmp_path / "heel_cord.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FigureError) as caught:
        load_figure(file, SHARED)
    return [fault_line(fault) for fault in caught.value.faults]


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_every_built_in_figure_is_read(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    assert figure.id == figure_id
    assert {"start", "hold"} <= set(figure.poses)


def test_a_pose_inherits_what_it_does_not_say() -> None:
    poses = FIGURES.figure("heel_cord").poses
    start, hold = poses["start"].pose, poses["hold"].pose
    assert hold.near_leg == start.near_leg
    assert hold.lean_deg == 5
    assert hold.chest_deg == start.chest_deg


def test_a_phase_may_lead_through_a_pose_and_only_through_one_that_is_there(
    tmp_path: Path,
) -> None:
    assert FIGURES.figure("toe_stretch").timing.via == {
        "spread": ("sole",),
        "side": ("row", "one_side", "one_side"),
    }
    wrong = GOOD.replace("poses:\n", "timing: {via: {hold: sideways}}\nposes:\n", 1)
    assert any("sideways" in fault for fault in faults(tmp_path, wrong))


def test_limbs_are_read_in_all_their_forms() -> None:
    massage = FIGURES.figure("foot_massage").hold.pose
    assert isinstance(massage.near_leg, RollingLeg)
    assert massage.near_leg.track.radius == 0.145
    assert isinstance(massage.near_arm, RestingArm)
    assert isinstance(FIGURES.figure("pencil_grip").hold.pose.near_leg, FreeLeg)
    assert isinstance(FIGURES.figure("toe_stretch").hold.pose.far_leg, TurnedLeg)
    calf = FIGURES.figure("heel_cord").hold.pose
    assert isinstance(calf.near_arm, TargetArm)
    assert calf.near_arm.by_wrist


def test_cues_are_read_in_all_their_forms() -> None:
    (steps,) = FIGURES.figure("toe_walk").hold.show.cues
    assert isinstance(steps, StepsCue)
    (circle,) = FIGURES.figure("ankle_circles").hold.show.lens_cues
    assert isinstance(circle, CircleCue)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("working: near", "working: nearest", "unknown choice “nearest”; did you mean “near”?"),
        ("  felt: Felt", "  feels: Felt", "unknown key “feels”; did you mean “felt”?"),
        ("head, trunk", "head, trnk", "unknown layer “trnk”; did you mean “trunk”?"),
        ("head, trunk", "head, head, trunk", "“head” is already among the layers"),
        ("x: 2.57", "x: far", "“far” is no number"),
        ("x: 2.57", "x: 999", "999 is out of range"),
        ("type: wall, ", "", "the key “type” is missing"),
        ("like: start", "like: begin", "unknown earlier pose “begin”"),
        ("glow: calf", "glow: claf", "unknown choice “claf”; did you mean “calf”?"),
        ("kind: heel_down", "kind: heel_dwn", "did you mean “heel_down”?"),
        ("pose: start, parts", "pose: began, parts", "unknown pose of the ghost “began”"),
        ("at: [1.038, 0]", "at: [1.038]", "2 numbers are expected here, not 1"),
        ("pin: ball, at: [-.75, 0]", "pin: toe, at: [-.75, 0]", "unknown choice “toe”"),
        ("{pin: ball, at: [-.75, 0]}", "{hip: 3, knee: 4}", "near_leg is written in another form"),
        ("  hold:\n", "  held:\n", "the pose “hold” is missing; add it"),
        ("id: heel_cord", "id: heel_cords", "the file must be heel_cords.yaml"),
        ("hand: {like: flat, fan: 10}", "hand: flap", "did you mean “flat”?"),
        ("    near_leg: {pin: ball, at: [-.75, 0]}\n", "", "the key “near_leg” is missing"),
    ],
)
def test_a_fault_is_named_with_its_place_and_the_way_to_mend_it(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert old in GOOD
    found = faults(tmp_path, GOOD.replace(old, new, 1))
    assert all(re.match(r"heel_cord\.yaml:\d+:\d+: ", fault) for fault in found)
    assert any(message in fault for fault in found), found


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{rolls: ball, at: 1.55", "{rolls: bal, at: 1.55", "unknown ball “bal”; did you mean"),
        ("{rolls: ball, at: 1.55", "{rolls: ball, on: 1.55", "unknown key “on”"),
        ("type: ball, at: 1.55, sole: .25", "type: ball, at: 1.55", "the key “sole” is missing"),
    ],
)
def test_a_fault_of_a_rolled_ball_is_named(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    text = (FIGURE_FOLDER / "foot_massage.yaml").read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "foot_massage.yaml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FigureError) as caught:
        load_figure(file, SHARED)
    assert message in fault_lines(caught.value.faults)


def test_a_fault_is_at_its_line(tmp_path: Path) -> None:
    broken = GOOD.replace("lean: 5", "lean: steep", 1)
    (fault,) = faults(tmp_path, broken)
    assert fault.startswith(f"heel_cord.yaml:{line_of(broken, 'lean: steep')}:11: ")


def test_all_faults_are_found_at_once(tmp_path: Path) -> None:
    broken = GOOD.replace("working: near", "working: left").replace("glow: calf", "glow: nose")
    broken = broken.replace("span: 9.0", "span: wide")
    assert len(faults(tmp_path, broken)) == 3


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("view: top", "unknown choice “top”; known: lateral, medial"),
        ("feet: 3", "unknown choice “3”; known: 1, 2"),
        ("direction: 0", "unknown choice “0”; known: 1, +1, -1"),
        ("hand: 1", "unknown choice “1”; known: yes, no"),
        ("colour: red", "unknown key “colour”; known: view, feet, direction, hand"),
    ],
)
def test_an_option_of_a_lens_is_checked_at_its_place(
    tmp_path: Path, option: str, message: str
) -> None:
    broken = GOOD.replace("at: [.24, -.16]}}", f"at: [.24, -.16]}}, options: {{{option}}}}}", 1)
    (fault,) = faults(tmp_path, broken)
    assert message in fault
    assert fault.startswith(f"heel_cord.yaml:{line_of(broken, 'options:')}:")


def test_options_of_a_lens_are_read() -> None:
    lens = FIGURES.figure("band_pull_each_foot").hold.show.lens
    assert lens is not None
    assert lens.options.feet == 1


@pytest.mark.parametrize("text", ["", "[" * 50_000, "a: &x [1]\nb: *x", "id: [", "- 1\n- 2"])
def test_what_is_no_figure_at_all_is_refused_in_words(tmp_path: Path, text: str) -> None:
    assert faults(tmp_path, text)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FigureError, match=r"heel_cord\.yaml:1:1: no_such_figure") as caught:
        YamlFigures(tmp_path).figure("heel_cord")
    assert "there is no such figure" in fault_lines(caught.value.faults)


def test_no_file_is_told_from_a_faulty_one(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("id: mine\n", encoding="utf-8")
    with pytest.raises(NoFigureError):
        YamlFigures(tmp_path).figure("heel_cord")
    with pytest.raises(FigureError) as caught:
        YamlFigures(tmp_path).figure("mine")
    assert not isinstance(caught.value, NoFigureError)


def test_an_own_figure_that_breaks_the_reader_is_a_fault_and_noted_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.yaml").write_text("id: mine\n", encoding="utf-8")

    def break_always(_path: Path, _faults: object) -> None:
        raise KeyError("pose")

    monkeypatch.setattr("footcare_gui.adapters.figures.reader.read_yaml", break_always)
    noted: list[Exception] = []
    figures = YamlFigures(FIGURE_FOLDER, tmp_path, note=noted.append)
    for _ in range(2):
        with pytest.raises(FigureError, match=r"mine\.yaml:1:1: breaks_reader"):
            figures.figure("mine")
    assert len(noted) == 1
    with pytest.raises(KeyError):
        figures.figure("heel_cord")


@pytest.mark.parametrize("name", ["../heel_cord", "a/b", "", "HEEL", "x" * 100])
def test_a_name_cannot_lead_out_of_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(FigureError):
        YamlFigures(tmp_path).figure(name)
    with pytest.raises(FigureError):
        YamlFigures(tmp_path).content(name)


def test_an_own_figure_replaces_the_built_in_one(tmp_path: Path) -> None:
    own = GOOD.replace("working: near", "working: far")
    (tmp_path / "heel_cord.yaml").write_text(own, encoding="utf-8")
    figures = YamlFigures(FIGURE_FOLDER, tmp_path)
    assert figures.figure("heel_cord").working == "far"
    assert figures.content("heel_cord") == own.encode()
    assert set(figures.ids()) == set(FIGURE_IDS)


@given(st.integers(0, len(GOOD) - 1), st.sampled_from("[]{}:-#'\"x9, \n\t&*!"))
def test_one_wrong_character_never_ends_in_a_traceback(
    tmp_path_factory: pytest.TempPathFactory, place: int, char: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "heel_cord.yaml"
    file.write_text(GOOD[:place] + char + GOOD[place + 1 :], encoding="utf-8")
    found: tuple[Fault, ...] | None = None
    try:
        load_figure(file, SHARED)
    except FigureError as error:
        found = error.faults
    assert found is None or found
