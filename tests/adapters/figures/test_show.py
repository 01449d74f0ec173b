"""What a picture shows beside the posture."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.figures.close_up_files import CloseUpFiles, KnownCloseUps
from footcare_gui.adapters.figures.show import read_show
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.source import parse_yaml
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.model.props import Anchor
from footcare_gui.figure.model.show import (
    ArrowCue,
    CircleCue,
    Ghost,
    Lens,
    PathCue,
    Show,
    Sign,
    StepsCue,
)
from footcare_gui.texts.faults import fault_line
from tests.figure_frames import CLOSE_UPS, FIGURE_FOLDER

LENS = "lens: {kind: tiptoe, at: [.2, .6, .15], aim: {to: near_foot, at: [.2, 0]}"


def read(text: str) -> tuple[Show, list[str]]:
    faults = Faults("own.yaml")
    root = parse_yaml(text, faults)
    assert root is not None
    close_ups = KnownCloseUps(CloseUpFiles(FIGURE_FOLDER))
    return read_show(root, close_ups), [fault_line(fault) for fault in faults]


def show(text: str) -> Show:
    found, faults = read(text)
    assert not faults
    return found


def test_a_picture_of_which_nothing_is_said_shows_nothing_besides() -> None:
    assert read_show(None, KnownCloseUps(CloseUpFiles(FIGURE_FOLDER))) == Show()


def test_cues_have_four_forms() -> None:
    found = show(
        "cues:\n- arrow: [[0, 0], [1, 1]]\n- double: [[0, 0], [2, 0]]\n"
        "- {circle: [1, 1], radius: .5, from: 10, sweep: -90}\n"
        "- {steps: [0, 0], count: 2, width: 1, height: .4}\n"
    )
    assert found.cues == (
        ArrowCue((0j, 1 + 1j)),
        ArrowCue((0j, 2 + 0j), both=True),
        CircleCue(1 + 1j, 0.5, 10, -90),
        StepsCue(0j, 2, 1, 0.4),
    )


def test_signs_are_cues_or_paths_with_a_life_of_their_own() -> None:
    found = show(
        "signs:\n- {arrow: [[0, 0], [1, 1]], on: {to: near_foot, at: [.2, 0]}, when: [after]}\n"
        "- {circle: [1, 1], radius: .5, from: 10, sweep: -90, in: round}\n"
        "- {path: {to: near_foot, at: [.2, 0]}, stays: 900, in: way}\n"
        "- {steps: [0, 0], count: 2, width: 1, height: .4, when: [before, during, after]}\n"
    )
    toe = Anchor(Part(Flank.NEAR, "foot"), 0.2 + 0j)
    assert found.signs == (
        Sign(ArrowCue((0j, 1 + 1j)), toe, frozenset({"after"})),
        Sign(CircleCue(1 + 1j, 0.5, 10, -90), within="round"),
        Sign(PathCue(toe, 900), within="way"),
        Sign(StepsCue(0j, 2, 1, 0.4), when=frozenset({"before", "during", "after"})),
    )


def test_no_signs_are_not_the_same_as_signs_that_are_not_named() -> None:
    assert show("signs: []").signs == ()
    assert show("tag: [0, 0]").signs is None


def test_a_lens_may_be_cut_to() -> None:
    found = [show(LENS + more).lens for more in ("}", ", comes: cut}")]
    assert [lens.comes for lens in found if lens] == ["turning", "cut"]


def test_a_ghost_is_of_limbs_in_another_pose() -> None:
    ghost = show("ghost: {pose: start, parts: [near_leg, far_foot]}").ghost
    assert ghost == Ghost("start", (Part(Flank.NEAR, "leg"), Part(Flank.FAR, "foot")))


def test_a_lens_shows_the_close_up_that_it_names_with_its_options() -> None:
    found = show(LENS + ", options: {view: medial, feet: 1, direction: -1, hand: no}}").lens
    assert found == Lens(
        CLOSE_UPS["tiptoe"],
        0.2,
        0.6,
        0.15,
        Anchor(Part(Flank.NEAR, "foot"), 0.2 + 0j),
        options=CloseUpOptions(view="medial", feet=1, direction=-1, hand=False),
    )


def test_an_option_that_is_not_given_is_as_usual() -> None:
    lens = show(LENS + ", options: {feet: 1}}").lens
    assert lens is not None
    assert lens.options == CloseUpOptions(feet=1)


def test_a_lens_without_options_shows_everything() -> None:
    lens = show(LENS + "}").lens
    assert lens is not None
    assert lens.options == CloseUpOptions()
    assert lens.target_radius == 0.68


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("cues: [{arrow: [[0, 0]]}]", "own.yaml:1:16: 2 to 20 items are expected here, not 1"),
        ("cues: [{circle: [0, 0], radius: 9, from: 0, sweep: 1}]", "9 is out of range"),
        ("ghost: {pose: start, parts: [near_hand]}", "unknown choice “near_hand”"),
        ("glow: elbow", "own.yaml:1:7: unknown choice “elbow”"),
        ("lens: {at: [.2, .6, .15], aim: {to: floor, at: [0, 0]}}", "the key “kind” is missing"),
        (LENS.replace(".15", "1.5") + "}", "1.5 is out of range; write a number from 0 to 1"),
        (LENS + ", options: {cue: no}}", "unknown key “cue”"),
        ("signs: [{arrow: [[0, 0], [1, 1]], when: [later]}]", "1:42: unknown choice “later”"),
        ("signs: [{path: {to: near_toe, at: [0, 0]}}]", "unknown choice “near_toe”"),
        ("signs: [{path: {to: near_foot, at: [0, 0]}, stays: 5}]", "5 is out of range"),
        ("signs: [{arrow: [[0, 0], [1, 1]], in: hold}]", "unknown choice “hold”"),
        (LENS + ", comes: fading}", "unknown choice “fading”"),
        ("shows: 1", "own.yaml:1:1: unknown key “shows”"),
    ],
)
def test_a_fault_is_named_at_its_place(text: str, fault: str) -> None:
    _, faults = read(text)
    assert any(fault in found for found in faults), faults
