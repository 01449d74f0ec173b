"""Every field of the form has a name, and every way to count has one."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.programmes.fields import FIELDS, How
from footcare_gui.texts import editor_fields as words


def test_every_field_has_a_name_of_its_own() -> None:
    names = [words.label(field.id) for field in FIELDS]
    assert len(set(names)) == len(names)
    assert all(names)


def test_every_way_to_count_is_told_apart() -> None:
    assert len({words.how(how) for how in How}) == len(How)


def test_more_and_fewer_fields_are_told_apart() -> None:
    told = {
        words.more_of(name, is_open=is_open)
        for name in ("dose", "more")
        for is_open in (False, True)
    }
    assert len(told) == 4


def test_ways_to_do_the_sides_are_written_alike() -> None:
    told = [words.side(term) for term in SideTerm]
    assert told == ["Both at once", "Each leg", "Each foot"]
