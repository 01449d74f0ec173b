"""Painter paths: filled shapes that never punch holes into each other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath

from footcare_gui.figure.painter.paths import (
    alpha,
    circle,
    flattened,
    joined,
    limb,
    mix,
    polygon,
    rounded,
    sheath,
    smooth,
    stump,
    tube,
)

WIDTHS = ((0.0, 0.2, 0.2), (1.0, 0.1, 0.1))


@pytest.mark.parametrize("points", [[0j, 1 + 0j, 1 + 1j, 1j], [0j, 1j, 1 + 1j, 1 + 0j]])
def test_shapes_of_either_orientation_join_without_a_hole(points: list[complex]) -> None:
    whole = joined(smooth(points), circle(0.5 + 0.5j, 0.4), polygon(points))
    assert whole.fillRule() == Qt.FillRule.WindingFill
    assert whole.contains(QPointF(0.5, 0.5))


@pytest.mark.parametrize(
    "shape",
    [
        smooth([0j, 1 + 0j, 1 + 1j, 1j]),
        circle(0j, 1.0),
        tube([0j, 1 + 0j, 2 + 1j], [0.3, 0.2, 0.1]),
        limb(0j, 1j, WIDTHS),
        sheath([0j, 1j], [0.5 + 0j, 0.5 + 1j]),
        stump([0j, 1j, 2j], [0.5 + 0j, 0.5 + 1j, 0.5 + 2j]),
    ],
)
def test_filled_shapes_are_made_of_straight_pieces(shape: QPainterPath) -> None:
    kinds = {shape.elementAt(i).type for i in range(shape.elementCount())}
    assert QPainterPath.ElementType.CurveToElement not in kinds


def test_a_circle_is_round_to_a_hundredth() -> None:
    box = circle(2 + 1j, 0.5).boundingRect()
    assert (box.left(), box.right()) == pytest.approx((1.5, 2.5))
    assert circle(0j, 1.0).contains(QPointF(0.70, 0.70))


def test_a_limb_is_round_at_both_ends_and_grows_all_round() -> None:
    thin, thick = limb(0j, 1j, WIDTHS).boundingRect(), limb(0j, 1j, WIDTHS, 0.1).boundingRect()
    assert thin.top() == pytest.approx(-0.2, abs=0.01)
    assert thin.bottom() == pytest.approx(1.1, abs=0.01)
    assert thick.width() == pytest.approx(thin.width() + 0.2, abs=0.01)


@pytest.mark.parametrize("turn", [1, 1j, -1, -1j])
def test_a_stump_is_round_at_its_root_only(turn: complex) -> None:
    left, right = [0j, 1j, 2j], [0.5 + 0j, 0.5 + 1j, 0.5 + 2j]
    cloth = stump([z * turn for z in left], [z * turn for z in right])
    beyond_root, beyond_hem = (0.25 - 0.15j) * turn, (0.25 + 2.15j) * turn
    assert cloth.contains(QPointF(beyond_root.real, beyond_root.imag))
    assert not cloth.contains(QPointF(beyond_hem.real, beyond_hem.imag))


def test_flattening_twice_changes_nothing() -> None:
    once = flattened(rounded(0, 0, 2, 1, 0.3))
    assert flattened(once).boundingRect() == once.boundingRect()


def test_colours_are_mixed_and_thinned() -> None:
    black, white = QColor(0, 0, 0), QColor(255, 255, 255)
    assert mix(black, white, 0.5).red() == 128
    assert alpha(black, 2).alphaF() == 1
