"""Walking on the toes, pressing them and rolling the sole, as they are printed."""

from __future__ import annotations

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Rung
from footcare_gui.platform.places import library_file
from footcare_gui.texts import leaflet_feet

EXERCISES = load_library(library_file()).library.exercises
LIGHTER = Rung("toe_walk", work_ms=20_000)


def test_the_turn_at_the_end_of_the_wall_is_made_on_flat_feet() -> None:
    walk, _ = leaflet_feet.toe_walk(EXERCISES["toe_walk"], LIGHTER)
    assert walk.steps[3].words.startswith("At the end of the wall, put your heels down first.")


def test_walking_is_shorter_in_the_first_two_weeks_as_raising_the_heels_is() -> None:
    for way in leaflet_feet.toe_walk(EXERCISES["toe_walk"], LIGHTER):
        told = " ".join(step.words for step in way.steps)
        assert "20 seconds" in told
        assert "30 seconds" in told


def test_toes_press_and_grip_while_heels_and_balls_stay_down() -> None:
    for way in leaflet_feet.toe_press(EXERCISES["toe_press"], None):
        (press,) = (step.words for step in way.steps if step.pose == "hold")
        assert press.endswith("Your heels and the balls of your feet stay down.")


def test_nobody_stands_up_onto_the_ball() -> None:
    (way,) = leaflet_feet.foot_massage(EXERCISES["foot_massage"], None)
    assert way.steps[-1].words == "Put the ball away before you stand up."
