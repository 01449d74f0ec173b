"""Values: what they are made of, when they are equal, and that they never change."""

from __future__ import annotations

import copy
import pickle

import pytest

from footcare_gui.domain.value import Value


class Place(Value):
    """Where something stands."""

    row: int
    column: int = 1
    name: str = ""

    @property
    def is_first(self) -> bool:
        """Whether nothing stands before it."""
        return (self.row, self.column) == (1, 1)


class Spot(Value):
    """Made of the same, and something else."""

    row: int
    column: int = 1
    name: str = ""


def test_parts_are_given_by_place_or_by_name_and_the_rest_has_its_default() -> None:
    place = Place(2, name="seat")
    assert (place.row, place.column, place.name) == (2, 1, "seat")
    assert Place(1).is_first


@pytest.mark.parametrize(
    ("parts", "named"),
    [
        ((), {}),
        ((1, 2, "a", 4), {}),
        ((1,), {"row": 2}),
        ((1, 2), {"column": 3}),
        ((1,), {"height": 3}),
    ],
)
def test_what_is_missing_twice_or_unknown_is_told(
    parts: tuple[object, ...], named: dict[str, object]
) -> None:
    make: type = Place
    with pytest.raises(TypeError, match="Place is made of row, column, name; not of"):
        make(*parts, **named)


def test_values_are_equal_only_to_their_own_kind() -> None:
    assert Place(1, 2) == Place(row=1, column=2)
    assert hash(Place(1, name="a")) == hash(Place(1, 1, "a"))
    assert Place(1) != Place(2)
    assert Place(1) != Spot(1)
    assert Place(1) != (1, 1, "")
    assert len({Place(1), Spot(1), Place(1, 1)}) == 2


def test_a_value_never_changes() -> None:
    place = Place(1)
    with pytest.raises(AttributeError, match="never changes"):
        place.row = 2  # type: ignore[misc]
    with pytest.raises(AttributeError, match="never changes"):
        del place.row
    assert place == Place(1)


def test_one_with_other_parts_is_another_value() -> None:
    place = Place(1)
    assert place._replace(name="seat") == Place(1, 1, "seat")
    assert place == Place(1)
    with pytest.raises(TypeError):
        place._replace(height=1)


def test_it_tells_what_it_is_made_of() -> None:
    assert repr(Place(name="seat", row=1)) == "Place(row=1, column=1, name='seat')"
    assert list(Place(name="seat", row=1)._asdict()) == ["row", "column", "name"]


def test_a_copy_is_equal() -> None:
    place = Place(3, name="seat")
    assert copy.copy(place) == place
    assert pickle.loads(pickle.dumps(place)) == place
