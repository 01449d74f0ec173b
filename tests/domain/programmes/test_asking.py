"""What is asked of who is given a programme."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.sets import Growth
from footcare_gui.domain.programmes.asking import programme_for
from tests.kits.shared_kit import CURLS, Person


@pytest.fixture
def library(tmp_path: Path) -> Library:
    person = Person(tmp_path)
    person.write("mine.yaml", CURLS)
    return person.library


def test_without_limits_nothing_is_asked(library: Library) -> None:
    made = programme_for(library, ["evening"], name="Evening", until=date(2027, 1, 31))
    assert made == Programme("Evening", until=date(2027, 1, 31), exercises=("curls", "heel_cord"))


def test_limits_are_the_doses_as_they_are(library: Library) -> None:
    made = programme_for(library, ["evening"], name="Evening", is_limited=True)
    assert made.limits["heel_cord"] == Limit(20_000, 1, None, 2)
    assert made.limits["curls"].repetitions == 12
    assert made.cautions["curls"] == ("Stop if the scar pulls.",)


def test_what_is_to_grow_is_limited_to_its_end(library: Library) -> None:
    curls, grows = library.exercises["heel_cord"], Growth(5_000, 60_000)
    dosage = curls.usual.dosage
    dosage = dosage._replace(ours=dosage.ours._replace(growth=grows))
    growing = curls._replace(usual=curls.usual._replace(dosage=dosage))
    library = library._replace(exercises={**library.exercises, "heel_cord": growing})
    made = programme_for(library, ["evening"], name="Evening", is_limited=True)
    assert made.limits["heel_cord"].work_ms == 60_000
    ours = dosage.ours._replace(growth=Growth(1, 3, "sets"))
    growing = curls._replace(usual=curls.usual._replace(dosage=dosage._replace(ours=ours)))
    library = library._replace(exercises={**library.exercises, "heel_cord": growing})
    made = programme_for(library, ["evening"], name="Evening", is_limited=True)
    assert made.limits["heel_cord"] == Limit(20_000, 1, 3, 2)


def test_the_most_of_several_places_is_the_limit(library: Library) -> None:
    made = programme_for(library, ["evening", "heel_cord"], name="Evening", is_limited=True)
    assert made.limits["heel_cord"].work_ms == 30_000


def test_what_somebody_else_asks_is_asked_on(library: Library) -> None:
    hers = Programme("Hers", "Ada", exercises=("curls",), limits={"curls": Limit(None, 8)})
    made = programme_for(library._replace(programmes=(hers,)), ["evening"], name="Evening")
    assert (made.by, made.limits) == ("", {"curls": Limit(None, 8)})
