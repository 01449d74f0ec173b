"""Toes as chains: they lift, curl and find the floor."""

from __future__ import annotations

import pytest

from footcare_gui.figure.model.foot_toes import (
    DRAG_PER_DEG,
    TOE_SHAPES,
    ToeChain,
    pose_toe,
    toe_on_floor,
)

FLOOR = -0.32


def same(z: complex) -> complex:
    return z


def root(toe: int) -> complex:
    x, y, _ = TOE_SHAPES[toe].rest[0]
    return complex(x, y)


def length(chain: ToeChain) -> float:
    return sum(abs(b - a) for a, b in zip(chain.centres, chain.centres[1:], strict=False))


@pytest.mark.parametrize("toe", TOE_SHAPES)
def test_at_rest_every_toe_lies_as_it_is_written(toe: int) -> None:
    chain = pose_toe(toe, same, root(toe))
    assert chain.centres == tuple(complex(x, y) for x, y, _ in TOE_SHAPES[toe].rest)
    assert chain.lowest_pad() == pytest.approx(FLOOR, abs=0.005)


@pytest.mark.parametrize("toe", TOE_SHAPES)
def test_a_curled_toe_points_down_and_draws_back(toe: int) -> None:
    flat, curled = pose_toe(toe, same, root(toe)), pose_toe(toe, same, root(toe), curl_deg=60)
    assert curled.centres[-1].imag < flat.centres[-1].imag
    assert curled.centres[-1].real < flat.centres[-1].real
    assert curled.centres[0] == flat.centres[0]


def test_a_curl_shortens_the_drawn_links_as_it_is_said() -> None:
    flat, curled = pose_toe(2, same, root(2)), pose_toe(2, same, root(2), curl_deg=40)
    for link in (1, 2):
        before, after = (abs(c.centres[link] - c.centres[link - 1]) for c in (flat, curled))
        assert after / before == pytest.approx(1 - 40 * DRAG_PER_DEG)
    assert length(curled) < length(flat)


@pytest.mark.parametrize("toe", TOE_SHAPES)
@pytest.mark.parametrize("curl_deg", [0, 30, 66, 90])
def test_a_toe_on_the_floor_touches_it_however_it_is_curled(toe: int, curl_deg: float) -> None:
    chain = toe_on_floor(toe, same, root(toe), FLOOR, curl_deg=curl_deg)
    assert chain.lowest_pad() == pytest.approx(FLOOR, abs=0.001)


def test_a_raised_toe_stands_on_its_own_higher_floor() -> None:
    chain = toe_on_floor(3, same, root(3), FLOOR, raise_by=0.05)
    assert chain.lowest_pad() == pytest.approx(FLOOR + 0.05, abs=0.001)
