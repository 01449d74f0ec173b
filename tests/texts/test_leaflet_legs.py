"""The three stretches of the leg, as they are printed."""

from __future__ import annotations

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.platform.places import library_file
from footcare_gui.texts import leaflet_legs
from footcare_gui.texts.leaflet_way import Way

EXERCISES = load_library(library_file()).library.exercises


def told(way: Way) -> str:
    return " ".join(step.words for step in way.steps)


def test_the_leg_behind_is_the_one_that_is_stretched() -> None:
    (way,) = leaflet_legs.heel_cord(EXERCISES["heel_cord"], None)
    assert "a mild pull in the left calf" in told(way)
    assert "back with the left leg" in told(way)


def test_who_must_not_bend_has_the_whole_stretch_upright_with_a_towel() -> None:
    _, towel = leaflet_legs.heel_stretch(EXERCISES["heel_stretch"], None)
    assert "osteoporosis" in towel.heading
    assert "chair" in towel.needs
    assert "your back stays upright" in told(towel)
    assert "Lean" not in told(towel)


def test_the_towel_is_round_the_foot_before_the_leg_is_raised_and_the_head_stays_down() -> None:
    (way,) = leaflet_legs.upward_stretch(EXERCISES["upward_stretch"], None)
    numbers = [
        next(n for n, step in enumerate(way.steps) if said in step.words)
        for said in ("Your head and back stay down", "raise the left leg", "Hold for 30 seconds")
    ]
    assert numbers == sorted(numbers)
    assert any("From the middle of a pregnancy" in one for one in way.cautions)
