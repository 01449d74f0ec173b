"""What is in a file that was shared, by its names."""

from __future__ import annotations

from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.domain.programmes.shared import Inside
from tests.builders import STRETCH, make_library


def test_ids_have_the_names_of_what_is_in_it() -> None:
    library = make_library(STRETCH)
    exercise = library.exercises["stretch"]
    routine = Routine("evening", "My evening", ())
    inside = Inside("a.footcare", Programme("A"), (exercise,), (routine,), Library())
    assert inside.name_of("stretch") == exercise.name
    assert inside.name_of("evening") == "My evening"
    assert inside.name_of("nowhere") == "nowhere"
