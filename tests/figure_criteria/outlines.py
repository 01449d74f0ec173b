"""Criterion 8: no kink in a limb's outline, but for the crease inside a bent joint."""

from __future__ import annotations

import cmath
import math
from collections.abc import Iterator
from functools import lru_cache

from footcare_gui.figure.model import body
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.foot_side import SHANK_WIDTHS
from footcare_gui.figure.model.geometry import Point, open_curve, unit
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.outline import TwoSegments, limb_sides
from tests.figure_frames import Film

KINK_DEG = 15.0
WINDOW = 0.03
"""An outline may not turn by more than that within this length: three pixels of 900."""
CREASE = 0.40
"""Length along the inner side of a bent joint where flesh folds."""
_STEPS = 8


def kinks(film: Film) -> list[str]:
    """Limbs whose outline has a corner."""
    return [
        f"{take.name}: the {name}'s outline turns by {turn:.0f}°"
        for take in film.takes
        for name, limb in _limbs(take.solved)
        if (turn := sharpest_turn(limb)) > KINK_DEG
    ]


def _limbs(solved: Solved) -> Iterator[tuple[str, TwoSegments]]:
    for flank in Flank:
        leg, arm = solved.leg(flank), solved.arm(flank)
        yield (
            f"{flank} arm",
            TwoSegments(
                arm.shoulder, arm.elbow, arm.wrist, body.UPPER_ARM_WIDTHS, body.FOREARM_WIDTHS
            ),
        )
        if leg.means is None:
            yield (
                f"{flank} leg",
                TwoSegments(leg.hip, leg.knee, leg.ankle, body.THIGH_WIDTHS, SHANK_WIDTHS),
            )


def sharpest_turn(limb: TwoSegments) -> float:
    """Degrees by which a limb's outline turns within a few pixels, at its worst."""
    first, second = limb.joint - limb.root, limb.tip - limb.joint
    bend = math.degrees(cmath.phase(unit(second) / unit(first)))
    return _sharpest(
        round(abs(first), 2), round(abs(second), 2), round(bend), limb.upper, limb.lower
    )


@lru_cache(maxsize=4096)
def _sharpest(
    upper: float, lower: float, bend_deg: int, above: body.Widths, below: body.Widths
) -> float:
    """The same for a limb that hangs at 0: where it is and how it is turned does not matter."""
    joint = -1j * upper
    tip = joint - 1j * lower * cmath.rect(1.0, math.radians(bend_deg))
    front, back = limb_sides(TwoSegments(0j, joint, tip, above, below))
    inner = front if bend_deg > 0 else back
    turns = [0.0]
    for side in (front, back):
        for z, turn in _turns(_dense(side)):
            creased = side is inner and abs(bend_deg) > 1 and abs(z - joint) < CREASE + 0.25
            if not creased:
                turns.append(turn)
    return max(turns)


def _dense(points: list[Point]) -> list[Point]:
    here, cubics = open_curve(points)
    line = [here]
    for first, second, there in cubics:
        for k in range(1, _STEPS + 1):
            t, s = k / _STEPS, 1 - k / _STEPS
            line.append(s**3 * here + 3 * s * s * t * first + 3 * s * t * t * second + t**3 * there)
        here = there
    return line


def _turns(line: list[Point]) -> Iterator[tuple[Point, float]]:
    """Places of a line and the turn round each, from a window before it to one after it."""
    lengths = [0.0]
    for i in range(1, len(line)):
        lengths.append(lengths[-1] + abs(line[i] - line[i - 1]))

    def place(way: float) -> Point:
        i = next((i for i, length in enumerate(lengths) if length >= way), len(line) - 1)
        if i == 0:
            return line[0]
        share = (way - lengths[i - 1]) / max(1e-12, lengths[i] - lengths[i - 1])
        return line[i - 1] + (line[i] - line[i - 1]) * share

    way = WINDOW
    while way + WINDOW < lengths[-1]:
        before, here, after = place(way - WINDOW), place(way), place(way + WINDOW)
        yield here, abs(math.degrees(cmath.phase((after - here) / (here - before))))
        way += WINDOW
