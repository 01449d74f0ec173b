"""Arrows of close-ups, as files write them."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.figures.arrows import read_arrows
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.source import parse_yaml
from footcare_gui.figure.model.foot_close_up import Arrow
from footcare_gui.texts.faults import fault_line


def arrows(text: str) -> tuple[tuple[Arrow, ...], list[str]]:
    faults = Faults("own.yaml")
    root = parse_yaml(f"arrows: [{{{text}}}]", faults)
    assert root is not None
    found = read_arrows(root.fields(required=("arrows",)), 0.5 + 0j)
    return found, [fault_line(fault) for fault in faults]


def test_an_arrow_leads_through_points_or_round_a_place() -> None:
    (through,), _ = arrows("points: [[0, 0], [1, 0]]")
    assert through == Arrow((0j, 1 + 0j))
    (round_,), _ = arrows("round: ball_of_foot, radius: 1, angles: [0, 90]")
    assert round_.points == pytest.approx((1.5 + 0j, 0.5 + 1j))


def test_an_arrow_may_be_of_stills_or_of_motion_alone() -> None:
    for where in ("still", "motion"):
        (arrow,), faults = arrows(f"points: [[0, 0], [1, 0]], in: {where}")
        assert not faults
        assert arrow.shown_in == where


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("points: [[0, 0]]", "2 to 20"),
        ("points: [[0, 0], [9, 0]]", "is out of range"),
        ("points: [[0, 0], [1, 0]], in: dreams", "unknown choice “dreams”"),
        ("round: [0, 0], radius: 1", "the key “angles” is missing"),
    ],
)
def test_a_fault_of_an_arrow_is_named(text: str, fault: str) -> None:
    _, faults = arrows(text)
    assert any(fault in line for line in faults), faults
