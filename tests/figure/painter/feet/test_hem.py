"""A hem hangs between its ends."""

from __future__ import annotations

import pytest

from footcare_gui.figure.painter.feet.hem import hem_points


def test_a_hem_hangs_deepest_in_its_middle_and_alike_on_both_sides() -> None:
    points = hem_points(0j, 1.2 + 0j, -0.1)
    depths = [z.imag for z in points]
    assert min(depths) == depths[len(depths) // 2] == pytest.approx(-0.1)
    assert depths == pytest.approx(depths[::-1])
    assert [z.real for z in points] == sorted(z.real for z in points)


def test_a_hem_follows_ends_of_different_height() -> None:
    points = hem_points(0j, 1.2 + 1.2j, 0.0)
    assert all(z.imag == pytest.approx(z.real) for z in points)
