"""Drawn lines on a foot seen from the side: ankle bone, tendons, creases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QPainterPath

from footcare_gui.figure.model.foot_contour import Mark
from footcare_gui.figure.model.foot_side import SideFoot
from footcare_gui.figure.model.geometry import unit
from footcare_gui.figure.painter.feet.shapes import ink_line
from footcare_gui.figure.painter.paths import joined

LINE_WIDTH: Final = 0.012


@dataclass(frozen=True, slots=True)
class InkLine:
    """A drawn line as a filled shape with its opacity."""

    shape: QPainterPath
    opacity: float


def _always(_: SideFoot) -> bool:
    return True


def _pulled_up(foot: SideFoot) -> bool:
    """Tendons stand out when ankle or toes are pulled up."""
    return foot.raised_deg > 8 or foot.toes_turn.imag > 0.21


def _toes_up(foot: SideFoot) -> bool:
    return foot.toes_turn.imag > 0.24


@dataclass(frozen=True, slots=True)
class _Line:
    marks: tuple[Mark, ...]
    opacity: float
    width: float = 1.0
    shown: Callable[[SideFoot], bool] = _always
    arch_share: float = 0.0
    """How much of a raised arch lifts the line."""


_BOTH = (
    _Line((Mark(-0.262, -0.228), Mark(-0.215, -0.262), Mark(-0.14, -0.278)), 0.34),
    _Line(
        (
            Mark(-0.085, 0.235, 1),
            Mark(-0.098, 0.12, 0.8),
            Mark(-0.128, 0.02, 0.4),
            Mark(-0.168, -0.075),
        ),
        0.40,
        1.1,
    ),
    _Line(
        (Mark(0.095, 0.10, 0.5), Mark(0.20, -0.028), Mark(0.36, -0.115), Mark(0.49, -0.175)),
        0.30,
        shown=_pulled_up,
    ),
    _Line(
        (Mark(0.575, -0.185, 0, 1), Mark(0.590, -0.200, 0, 1), Mark(0.592, -0.222, 0, 1)),
        0.5,
        shown=_toes_up,
    ),
)
_MEDIAL = (
    _Line(
        (Mark(0.055, 0.030), Mark(0.058, -0.022), Mark(0.022, -0.055), Mark(-0.025, -0.050)),
        0.48,
        1.25,
    ),
    _Line(
        (Mark(0.12, -0.225), Mark(0.22, -0.198), Mark(0.33, -0.205), Mark(0.40, -0.235)),
        0.36,
        arch_share=0.9,
    ),
    _Line(
        (Mark(0.600, -0.292, 0, 1), Mark(0.622, -0.268, 0, 1), Mark(0.628, -0.240, 0, 1)),
        0.45,
    ),
)
_LATERAL = (
    _Line(
        (Mark(0.045, -0.015), Mark(0.040, -0.066), Mark(0.0, -0.095), Mark(-0.048, -0.082)),
        0.48,
        1.25,
    ),
    _Line((Mark(0.13, -0.110), Mark(0.25, -0.155), Mark(0.36, -0.19)), 0.20),
)


def side_lines(foot: SideFoot, medial: bool) -> tuple[InkLine, ...]:
    """The lines that a foot shows in its pose, in the foot's own frame."""
    table = _BOTH + (_MEDIAL if medial else _LATERAL)
    lines = [InkLine(_shape(foot, line), line.opacity) for line in table if line.shown(foot)]
    if medial:
        lines.append(InkLine(_knuckle_folds(foot), 0.42))
    return tuple(lines)


def _shape(foot: SideFoot, line: _Line) -> QPainterPath:
    lift = 1j * foot.arch * line.arch_share
    return ink_line([z + lift for z in foot.places(line.marks)], LINE_WIDTH * line.width)


def _knuckle_folds(foot: SideFoot) -> QPainterPath:
    """Two short folds over the big toe's joint."""
    chain = foot.toes[-1][1]
    ahead = unit(chain.centres[3] - chain.centres[1])
    top = chain.centres[2] + ahead * 1j * chain.radii[2] * 0.62
    folds = [
        ink_line(
            [top + ahead * (shift + 0.016j), top + ahead * (shift + 0.004 - 0.014j)],
            LINE_WIDTH * 0.9,
        )
        for shift in (-0.016, 0.012)
    ]
    return joined(*folds)
