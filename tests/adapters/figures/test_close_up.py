"""Close-ups as data: all forms are read, every fault is at its place, all that is read is drawn."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from footcare_gui.adapters.figures.close_up import read_close_up
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.source import parse_yaml
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.foot_close_up import CloseUp, FigureCloseUp, PlanCloseUp, SideCloseUp
from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.painter.feet.close_up import close_up
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.texts.faults import fault_line
from tests.figure_frames import FIGURE_FOLDER

PALETTE = load_palettes(FIGURE_FOLDER / "palette.json").palette("light")
BARE = "scale: 1\norigin: [0, -.4]\n"


def read(text: str) -> tuple[CloseUp, list[str]]:
    """A close-up and what is wrong with it."""
    faults = Faults("own.yaml")
    root = parse_yaml(text, faults)
    assert root is not None
    return read_close_up(root, "own"), [fault_line(fault) for fault in faults]


def side(text: str) -> SideCloseUp:
    found, faults = read(f"type: side\n{BARE}{text}")
    assert not faults
    assert isinstance(found, SideCloseUp)
    return found


def test_one_number_stays_and_several_are_a_way() -> None:
    found = side("pitch: 6\ntoes: [0, 50]\n")
    assert found.pitch == (6.0,)
    assert found.toes == (0.0, 50.0)


def test_one_point_stays_and_several_are_a_way() -> None:
    assert side("ankle: [0, .08]\n").ankle == (0.08j,)
    assert side("ankle: [[0, .08], [1, 0]]\n").ankle == (0.08j, 1 + 0j)


def test_an_arrow_goes_round_the_ball_of_the_foot_as_it_lies_at_the_end() -> None:
    found = side(
        "ankle: [[3, 3], [0, .1]]\npitch: [0, 30]\n"
        "arrows: [{round: ball_of_foot, radius: .5, angles: [0, 90]}]\n"
    )
    centre = 0.1j + rot(30) * BALL.centre
    assert [z - centre for z in found.arrows[0].points] == pytest.approx([0.5, 0.5j])


def test_a_close_up_of_the_figure_itself_names_how_much_of_it_is_seen() -> None:
    found, faults = read("type: figure\nreach: 1.2\nlayers: [far_leg, near_leg]\nground: mat\n")
    assert not faults
    legs = tuple(Part(flank, "leg") for flank in (Flank.FAR, Flank.NEAR))
    assert found == FigureCloseUp("own", 1.2, legs, "mat")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("layers: [near_leg]", "the key “reach” is missing"),
        ("reach: 1\nlayers: [tail]", "unknown layer “tail”"),
        ("reach: .01\nlayers: [near_leg]", "is out of range"),
        ("reach: 1\nlayers: [near_leg]\nscale: 2", "unknown key “scale”"),
    ],
)
def test_a_fault_of_a_close_up_of_the_figure_is_named(text: str, fault: str) -> None:
    _, faults = read(f"type: figure\n{text}\n")
    assert any(fault in line for line in faults), faults


def test_a_close_up_in_plan_is_read_with_its_five_toes() -> None:
    found, faults = read(
        f"type: plan\n{BARE}spread: [1, 2, .9, 1, -1]\nghost: .5\ntoe_length: 1.2\n"
    )
    assert not faults
    assert isinstance(found, PlanCloseUp)
    assert found.spread == (1.0, 2.0, 0.9, 1.0, -1.0)
    assert (found.ghosts_at, found.toe_length) == ((0.5,), 1.2)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("toes: [0, 91]", "own.yaml:4:11: 91 is out of range; write a number from -90 to 90"),
        ("toes: []", "own.yaml:4:7: 1 to 12 items are expected here, not 0"),
        ("toes: {a: 1}", "own.yaml:4:7: one value is expected here, not"),
        ("ankle: [0]", "own.yaml:4:8: 2 numbers are expected here, not 1"),
        ("ankle: [[0, 1], [9, 0]]", "own.yaml:4:18: 9 is out of range"),
        ("view: inside", "own.yaml:4:7: unknown choice “inside”; known: lateral, medial"),
        ("pin: ball", "own.yaml:4:6: say with “ankle: [x, y]” where that part of the foot rests"),
        ("surface: sole", "own.yaml:4:1: unknown key “surface”"),
        ("ground: {type: sand, level: 0}", "own.yaml:4:16: unknown choice “sand”"),
        ("ground: {type: mat}", "own.yaml:4:9: the key “level” is missing"),
        ("hand: {away: [0, 0]}", "own.yaml:4:7: the key “forearm” is missing"),
        ("roll: {at: 0, sole: 0}", "own.yaml:4:7: the key “ball” is missing"),
        ("far_foot: {tone: .3}", "own.yaml:4:11: the key “offset” is missing"),
        ("shadows: [{at: [0, 0]}]", "own.yaml:4:11: the key “half_width” is missing"),
        ("arrows: [{points: [[0, 0]]}]", "own.yaml:4:19: 2 to 20 items are expected here, not 1"),
        ("arrows: [{since: 1}]", "own.yaml:4:10: the key “points” is missing"),
        ("arrows: [{round: heel, radius: 1, angles: [0, 1]}]", "known: ball_of_foot"),
        ("bars: [[[0, 0]]]", "own.yaml:4:8: 2 to 2 items are expected here, not 1"),
        ("ghost: {within: [0, 0, 1, 1], stays: 2}", "own.yaml:4:38: 2 is out of range"),
        ("ghost: {within: [1, 0, 0, 1]}", "own.yaml:4:17: write left, bottom, right and top"),
        ("pencil: {turn: 3}", "own.yaml:4:9: the key “at” is missing"),
        ("glow: hamstring", "own.yaml:4:7: unknown choice “hamstring”; known: shin, calf"),
    ],
)
def test_a_fault_of_a_side_close_up_is_named_at_its_place(line: str, fault: str) -> None:
    _, faults = read(f"type: side\n{BARE}{line}\n")
    assert any(fault in found for found in faults), faults


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("circles: yes", "own.yaml:4:10: a foot that circles needs a leg to hang from"),
        ("spread: [1, 1]", "own.yaml:4:9: 5 numbers are expected here, not 2"),
        ("toe_length: 2", "own.yaml:4:13: 2 is out of range"),
        ("hand: fist", "own.yaml:4:7: unknown choice “fist”; known: fan, bar"),
        ("ankle: [0, 1]", "own.yaml:4:1: unknown key “ankle”"),
        ("arrows: [{round: ball_of_foot, radius: 1, angles: [0, 1]}]", "a list"),
    ],
)
def test_a_fault_of_a_close_up_in_plan_is_named_at_its_place(line: str, fault: str) -> None:
    _, faults = read(f"type: plan\n{BARE}{line}\n")
    assert any(fault in found for found in faults), faults


@pytest.mark.parametrize(
    "text", ["type: side", "a", "- 1", "type: round\nscale: 1\norigin: [0, 0]"]
)
def test_what_is_no_close_up_is_refused_in_words(text: str) -> None:
    _, faults = read(text)
    assert faults


NUMBER = st.floats(-0.99, 0.99).map(lambda x: f"{x:.2f}")
PLACE = st.tuples(NUMBER, NUMBER).map(lambda z: f"[{z[0]}, {z[1]}]")
WAY = st.lists(st.integers(-20, 60).map(str), min_size=1, max_size=4).map(
    lambda found: f"[{', '.join(found)}]"
)
SIDE_LINES = st.sampled_from(
    [
        "band: yes", "glow: calf", "glow: sole",
        "on_floor: yes", "pin: heel\nankle: [0, 0]", "view: medial",
        "ground: {type: mat, level: -.5}",
        "hand: {forearm: [90, 150]}", "far_foot: {offset: [1, 0]}",
        "hand: {forearm: 0, heel: yes}", "roll: {at: 0, sole: .2, ball: [0, 1], press: .1}",
        "ghost: {within: [-1, -1, 1, 1], at: [0, .5], stays: 1}", "arch: [0, .1]",
        "curl: [-20, 90]",
        "pencil: {at: [.7, -.3], turn: 206}", "bars: [[[0, 0], [0, 0]]]",
        "shadows: [{at: [0, 0], half_width: 5, flatness: .01}]",
        "arrows: [{points: [[0, 0], [0, 0]], since: 0}]",
        "ground: {type: floor, level: 5, back: 0}",
    ]
)  # fmt: skip
PLAN_LINES = st.sampled_from(
    [
        "surface: sole", "turned: yes", "turn: 200", "height: .2", "spread: [3, 3, 3, 3, 3]",
        "curl: [2, 2, 2, 2, 2]", "lift: [3, 3, 3, 3, 3]", "side: [-45, 45]", "leg: front",
        "leg: raised\ncircles: yes", "hand: fan", "hand: bar",
        "spread: [-2, -2, -2, -2, -2]", "ghost: 0", "curl_amount: 1", "toe_length: 1.4",
        "ghost: [0.5, 1]",
    ]
)  # fmt: skip


@settings(deadline=None)
@given(st.data())
def test_whatever_is_read_without_a_fault_is_drawn_at_every_progress(data: st.DataObject) -> None:
    kind, lines = data.draw(st.sampled_from([("side", SIDE_LINES), ("plan", PLAN_LINES)]))
    chosen = {line.split(":")[0]: line for line in data.draw(st.lists(lines, max_size=6))}
    moved = f"toes: {data.draw(WAY)}\nshank: {data.draw(WAY)}\n" if kind == "side" else ""
    text = f"scale: {data.draw(st.sampled_from(['.2', '1', '4']))}\norigin: {data.draw(PLACE)}\n"
    found, faults = read(f"type: {kind}\n{text}{moved}" + "\n".join(chosen.values()))
    assert not faults
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        painter.translate(30, 30)
        painter.scale(30, -30)
        assert not isinstance(found, FigureCloseUp)
        for t in (0.0, 0.45, 1.0):
            close_up(painter, PALETTE, found, t)
    finally:
        painter.end()
