"""Fields show what is written and write what is typed, and touch nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from footcare_gui.domain.programmes.fields import (
    BY_ID,
    FIELDS,
    How,
    Kind,
    filled,
    how_of,
    is_sided,
    items,
    path_in,
    shown,
    with_how,
)
from footcare_gui.domain.programmes.written import EMPTY, Written, at, with_at

TODAY = date(2026, 11, 28)
CURLS: Written = {
    "id": "curls",
    "name": "Curls",
    "article": {"hold": "30 s", "per_day": "several"},
    "ours": {"rest": "5 s"},
    "cautions": ("Not if dizzy.", "Sit."),
    "something": {"else": "kept"},
}


@pytest.mark.parametrize(
    ("field", "typed", "expected"),
    [
        ("name", " Towel  curls ", "Towel curls"),
        ("rest", "10", "10 s"),
        ("repetitions", "8, 6, 4", ("8", "6", "4")),
        ("days", "monday, friday", ("monday", "friday")),
        ("cautions", "One.\n\nTwo. ", ("One.", "Two.")),
        ("until", "1 week", "2026-12-04"),
        ("parts", "Straight knee", ("straight_knee",)),
        ("grow_by", "5", "5 s"),
        ("grow_to", "up to 1:00", "60 s"),
        ("name", "  ", None),
    ],
)
def test_what_is_typed_is_written_in_its_place(
    field: str, typed: str, expected: Written | None
) -> None:
    after = filled(CURLS, BY_ID[field], typed, TODAY)
    assert at(after, BY_ID[field].path) == expected
    assert with_at(after, BY_ID[field].path, None) == with_at(CURLS, BY_ID[field].path, None)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_a_field_that_is_left_as_it_is_changes_nothing(field: object) -> None:
    assert field in FIELDS
    for one in FIELDS:
        assert filled(CURLS, one, shown(CURLS, one), TODAY) is CURLS


def test_a_dose_of_the_article_is_changed_in_the_article() -> None:
    assert shown(CURLS, BY_ID["hold"]) == "30 s"
    after = filled(CURLS, BY_ID["hold"], "20", TODAY)
    assert at(after, ("article", "hold")) == "20 s"
    assert path_in(EMPTY, BY_ID["hold"]) == ("ours", "hold")


def test_lines_and_lists_are_shown_as_people_write_them() -> None:
    assert shown(CURLS, BY_ID["cautions"]) == "Not if dizzy.\nSit."
    assert shown({"equipment": ("chair", "towel")}, BY_ID["equipment"]) == "chair, towel"
    assert items({"ours": {"days": ("monday",)}}, BY_ID["days"]) == ("monday",)


def test_choices_are_what_the_reader_knows() -> None:
    for field in FIELDS:
        assert bool(field.choices) is (field.kind in (Kind.CHOICE, Kind.SOME))


@pytest.mark.parametrize("before", How)
@pytest.mark.parametrize("after", How)
def test_any_way_of_counting_becomes_any_other(before: How, after: How) -> None:
    written = with_how(with_how({"name": "X"}, before), after)
    assert how_of(written) is after
    assert at(written, ("name",)) == "X"


def test_a_length_stays_where_it_can() -> None:
    moved = with_how({"ours": {"hold": "20 s", "rest": "5 s"}}, How.MOVE)
    assert moved == {"ours": {"move": "20 s", "rest": "5 s"}}
    counted = with_how(moved, How.COUNT)
    assert at(counted, ("ours", "tempo")) == {"up": "2 s", "down": "2 s"}
    growing = with_at(moved, ("ours", "each_week"), {"add": "5 s", "up_to": "60 s"})
    assert at(with_how(growing, How.HOLD), ("ours", "each_week")) is not None
    assert at(with_how(growing, How.COUNT), ("ours", "each_week")) is None
    by_sets = with_at(moved, ("ours", "each_week"), {"add": "1 set", "up_to": "3 sets"})
    assert at(with_how(by_sets, How.COUNT), ("ours", "each_week", "add")) == "1 set"
    assert at(with_how(counted, How.OWN_PACE), ("ours", "own_pace")) == "yes"


def test_what_is_so_already_stays() -> None:
    assert with_how(CURLS, How.HOLD) is CURLS


def test_nothing_takes_turns_once_both_sides_work_at_once() -> None:
    before: Written = {
        "ours": {"hold": "30 s", "sides": "each leg", "alternate": "yes", "switch": "5 s"}
    }
    after = filled(before, BY_ID["sides"], "", TODAY)
    assert after == {"ours": {"hold": "30 s"}}
    assert is_sided(before)
    assert not is_sided(after)
    assert is_sided({"article": {"sides": "each foot"}})
    other = filled(before, BY_ID["sides"], "each foot", TODAY)
    assert at(other, ("ours", "alternate")) == "yes"
