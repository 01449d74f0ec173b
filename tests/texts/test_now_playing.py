"""What player controls say of a session is what its screen says."""

from __future__ import annotations

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.today.todays import GENTLER, TODAY
from footcare_gui.texts import now_playing as words
from tests.builders import CIRCLES, STRETCH, make_library, make_plan
from tests.sessions import Played

LIBRARY = make_library()
PLAN = make_plan(STRETCH, CIRCLES)


def test_a_hold_has_its_exercise_its_side_and_its_part_paused_or_not() -> None:
    played = Played(PLAN).do(c.Start).run(14_000)
    for _ in range(2):
        shown = readout(PLAN, played.state)
        assert words.exercise(shown, LIBRARY) == "stretch"
        assert words.side_and_part(shown, LIBRARY) == "Left leg · Hold"
        played.do(c.Pause)


def test_what_waits_and_what_is_over_says_so() -> None:
    played = Played(PLAN).do(c.Start, c.SkipExercise)
    assert words.side_and_part(readout(PLAN, played.state), LIBRARY) == "Left leg · Waits for you"
    played.do(c.Stop)
    assert words.side_and_part(readout(PLAN, played.state), LIBRARY) == "Left leg · Done"


def test_the_window_is_called_after_its_exercise_and_says_when_it_stands_still() -> None:
    played = Played(PLAN).do(c.Start)
    assert words.window_title(readout(PLAN, played.state), LIBRARY) == "stretch · Footcare"
    played.do(c.Pause)
    assert words.window_title(readout(PLAN, played.state), LIBRARY) == "Paused: stretch · Footcare"
    assert words.part_told(readout(PLAN, played.state), LIBRARY) == "Left leg"


def test_a_session_is_called_by_what_was_started() -> None:
    for id, kind, name in (
        (TODAY, "routine", "Today"),
        (GENTLER, "routine", "Today"),
        ("x", "selection", "Your own choice"),
        ("stretch", "exercise", "Footcare"),
    ):
        assert words.session(PLAN._replace(id=id, type=kind), LIBRARY) == name
