"""A routine that is being written: each change is another value, and can be undone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.programmes.routine_edit import (
    MOST_ITEMS,
    RoutineEdit,
    copy_of,
    edit_of,
)

A, B, C = Item("a"), Item("b"), Item("c")
THREE = Routine("mine", "Mine", (A, B, C), own=True)


def ids(edit: RoutineEdit) -> str:
    return "".join(item.exercise for item in edit.now.items)


def test_it_begins_as_the_routine_is_with_its_first_exercise_chosen() -> None:
    edit = edit_of(THREE)
    assert (edit.item, edit.has_changed, edit.result) == (A, False, THREE)
    assert edit_of(Routine("", "", ())).item is None


def test_an_exercise_is_added_behind_the_chosen_one_and_is_chosen_then() -> None:
    edit = edit_of(THREE).added([Item("d"), Item("e")])
    assert (ids(edit), edit.item) == ("adebc", Item("e"))


def test_a_routine_takes_no_more_than_fits() -> None:
    edit = edit_of(Routine("", "", ())).added([A] * (MOST_ITEMS + 5))
    assert (len(edit.now.items), edit.is_full) == (MOST_ITEMS, True)
    assert edit.added([B]) is edit


def test_what_is_removed_gives_the_choice_to_what_takes_its_place() -> None:
    assert edit_of(THREE).removed(1).item == C
    last = edit_of(THREE).chosen(2).removed(2)
    assert (ids(last), last.item) == ("ab", B)
    assert edit_of(Routine("", "", (A,))).removed(0).item is None


def test_what_is_moved_stays_chosen() -> None:
    down = edit_of(THREE).moved(0, 2)
    assert (ids(down), down.item) == ("bca", A)
    assert ids(down.moved(2, 0)) == "abc"
    assert down.moved(2, 3) is down


def test_letters_typed_in_a_row_are_one_change() -> None:
    edit = edit_of(THREE).renamed("Mi").renamed("M").renamed("My")
    assert (edit.now.name, edit.undone().now.name) == ("My", "Mine")
    apart = edit_of(THREE).renamed("M").chosen(1).renamed("My")
    assert apart.undone().now.name == "M"


def test_another_dose_is_a_change_and_the_same_one_is_none() -> None:
    edit = edit_of(THREE)
    dosed = edit.replaced(1, B._replace(repetitions=4))
    assert (dosed.has_changed, dosed.item) == (True, B._replace(repetitions=4))
    assert dosed.replaced(1, B._replace(repetitions=4)) is dosed
    assert dosed.result.id == "mine"


def test_a_copy_is_new_and_the_persons_own() -> None:
    ready = Routine("morning", "Morning", (A,), note="Slowly.")
    assert copy_of(ready, "Morning 2") == Routine("", "Morning 2", (A,), "Slowly.", own=True)


CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("removed"), st.integers(-1, 5)),
        st.tuples(st.just("moved"), st.integers(-1, 5), st.integers(-1, 5)),
        st.tuples(st.just("added"), st.just([Item("d")])),
        st.tuples(st.just("renamed"), st.text(max_size=3)),
        st.tuples(st.just("chosen"), st.integers(-3, 9)),
        st.tuples(
            st.just("replaced"), st.integers(-1, 5), st.builds(Item, st.just("e"), st.just("v"))
        ),
    ),
    max_size=30,
)


@given(CHANGES)
def test_whatever_was_done_can_be_undone_and_done_again(changes: list[tuple[object, ...]]) -> None:
    edit = edit_of(THREE)
    for name, *arguments in changes:
        edit = getattr(edit, str(name))(*arguments)
        assert -1 <= edit.now.at < len(edit.now.items)
    back = edit
    while back.past:
        back = back.undone()
    assert (back.now.name, back.now.items) == (THREE.name, THREE.items)
    while back.ahead:
        back = back.redone()
    assert (back.now.name, back.now.items) == (edit.now.name, edit.now.items)
