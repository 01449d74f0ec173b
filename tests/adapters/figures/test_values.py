"""What all parts of a figure file have in common."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.figures.values import keys_of, kind_of, point
from tests.kits.node_kit import node

KINDS = ("wall", "mat")


def test_a_point_is_two_numbers() -> None:
    root, faults = node("[1.5, -2]")
    assert point(root) == 1.5 - 2j
    assert not list(faults)


@pytest.mark.parametrize("text", ["[1]", "[1, 2, 3]", "1", "[1, 21]", "{x: 1}"])
def test_what_is_no_point_within_reach_is_a_fault(text: str) -> None:
    root, faults = node(text)
    point(root)
    assert len(list(faults)) == 1


def test_the_keys_of_a_mapping_are_seen_without_reading_it() -> None:
    root, faults = node("{pin: ball, at: [0, 0]}")
    assert keys_of(root) == {"pin", "at"}
    assert keys_of(node("[pin, at]")[0]) == set()
    assert not list(faults)


def test_a_kind_is_what_its_type_says() -> None:
    root, faults = node("{x: 1, type: mat}")
    assert kind_of(root, KINDS) == "mat"
    assert not list(faults)


@pytest.mark.parametrize("text", ["{x: 1}", "{type: hill}", "mat"])
def test_a_kind_that_is_missing_or_unknown_is_a_fault(text: str) -> None:
    root, faults = node(text)
    assert kind_of(root, KINDS) == "wall"
    assert len(list(faults)) == 1
