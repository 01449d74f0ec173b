"""A bare foot seen from the side: one contour that bends at the ankle and at the ball.

Every contour point is written down once, for the foot at rest, with its share in the shank's and
in the toes' movement. The result lives in the foot's own frame (ankle at 0, pitch 0), so that it
can be cached; whoever draws it turns it by the pitch and puts it at the ankle. Lengths are head
heights, y is up, toes point to +x.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Final

from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.foot_contour import (
    ACHILLES,
    BALL_UNDERSIDE,
    HEEL,
    INSTEP,
    WEB,
    Mark,
    all_shortened,
    shortened,
)
from footcare_gui.figure.model.foot_sole import Dent, FootView, sole_line
from footcare_gui.figure.model.foot_toes import TOE_SHAPES, ToeChain, pose_toe, toe_on_floor
from footcare_gui.figure.model.geometry import clamp, profile_at, rot

CUFF_HEIGHT: Final = 0.28
"""Height of the legging's hem above the ankle joint."""

SHANK_LENGTH: Final = 1.76

SHANK_WIDTHS: Final = (
    (0.0, 0.245, 0.235),
    (0.12, 0.225, 0.262),
    (0.3, 0.195, 0.292),
    (0.5, 0.165, 0.245),
    (0.72, 0.135, 0.165),
    (0.9, 0.13, 0.135),
    (1.0, 0.14, 0.14),
)
"""Half-widths of the shank: (share from knee to ankle, front, back)."""


@dataclass(frozen=True, slots=True)
class SideFootPose:
    """How one foot stands, seen from the side.

    Attributes:
        ankle: Ankle joint in the world.
        pitch_deg: Turn of the foot in the world, toes up positive.
        toes_deg: Turn of the toes about the ball against the foot, up positive; −pitch keeps the
            toes level.
        shank_deg: Swing of the shank in the world (limb family): 0 upright, negative with the knee
            ahead of the ankle, 90 level with the foot at its front end.
        arch: How much the arch is raised over its rest, in HH (.03 is plainly seen).
        curl_deg: Flexion of the toes' middle joints, down positive.
        view: Which border of the foot is seen.
        floor: Height of the floor in the world where every toe's pad has to touch it; without it
            the toes keep `toes_deg`.
        dent: A ball pressing into the sole.
        row: How much of a row the toes behind the big toe make in medial view: 0 seen level, 1 seen
            from in front and above, all five apart.
        seen: The share of its length, from the ankle forward, that is seen.
    """

    ankle: complex = 0j
    pitch_deg: float = 0.0
    toes_deg: float = 0.0
    shank_deg: float = 0.0
    arch: float = 0.0
    curl_deg: float = 0.0
    view: FootView = "lateral"
    floor: float | None = None
    dent: Dent | None = None
    row: float = 0.0
    seen: float = 1.0


@dataclass(frozen=True, slots=True)
class SideFoot:
    """A solved foot in its own frame.

    Attributes:
        body: Contour points of everything but the toes, counter-clockwise.
        sole: The part of the contour from the heel to the ball, front end last.
        toes: Visible toes with their numbers, in drawing order (far to near).
        shank_turn: Unit factor that turns the foot's frame into the shank's.
        toes_turn: Unit factor that turns the toes about the ball.
        raised_deg: How far the foot is pulled up against the shank.
        arch: How much the arch is raised over its rest.
        seen: The share of its length, from the ankle forward, that is seen.
        far_top: Contour of the upper side beyond the instep, where toes in a row have their roots.
    """

    body: tuple[complex, ...]
    sole: tuple[complex, ...]
    toes: tuple[tuple[int, ToeChain], ...]
    shank_turn: complex
    toes_turn: complex
    raised_deg: float
    arch: float
    seen: float = 1.0
    far_top: tuple[complex, ...] = ()

    def place(self, mark: Mark) -> complex:
        """Where a point of the foot at rest is now."""
        return shortened(_place(mark, self.shank_turn, self.toes_turn), self.seen)

    def places(self, marks: Sequence[Mark]) -> list[complex]:
        """Where points of the foot at rest are now."""
        return [self.place(mark) for mark in marks]

    def toe_point(self, z: complex) -> complex:
        """Where a point of the toe frame is now."""
        return shortened(BALL.centre + self.toes_turn * (z - BALL.centre), self.seen)


_POINTED_SLIDE = 0.10 / 40.0
_FAR_TOE_RAISE = {1: 0.0, 2: 0.030, 3: 0.056, 4: 0.078, 5: 0.098}
"""Depth: how far the toes behind the big toe stand above it, in HH."""
_FAR_TOE_FAN = {1: 0.0, 2: 0.20, 3: 0.34, 4: 0.44}
"""How much further the toes behind the big toe are turned up, as a share of the toes' turn."""
ROW_APART = 0.018 + 0.054j
"""Seen from in front of the big toe each toe stands this far beyond the one before it, in HH."""
_ANGLE_STEPS = 4
"""Cached feet are a quarter of a degree apart: less than half a pixel at the toes."""
_LENGTH_STEPS = 1000


def side_foot(pose: SideFootPose) -> SideFoot:
    """Solve a foot in its own frame; equal bends at any place share one cached result."""
    on_floor = pose.floor is not None
    relative = replace(
        pose,
        ankle=0j,
        pitch_deg=_rounded(pose.pitch_deg, _ANGLE_STEPS) if on_floor else 0.0,
        shank_deg=_rounded(pose.shank_deg - pose.pitch_deg, _ANGLE_STEPS),
        toes_deg=_rounded(pose.toes_deg, _ANGLE_STEPS),
        curl_deg=_rounded(pose.curl_deg, _ANGLE_STEPS),
        arch=_rounded(pose.arch, _LENGTH_STEPS),
        floor=None if pose.floor is None else _rounded(pose.floor - pose.ankle.imag, _LENGTH_STEPS),
    )
    return _solve(relative)


def shank_widths(height: float) -> tuple[float, float]:
    """Front and back half-width of the shank at a height above the ankle joint."""
    return profile_at(SHANK_WIDTHS, clamp(1.0 - height / SHANK_LENGTH))


@lru_cache(maxsize=512)
def _solve(pose: SideFootPose) -> SideFoot:
    """Solve for a pose with its ankle at 0; `shank_deg` is relative to the foot here."""
    shank_turn, toes_turn = rot(pose.shank_deg), rot(pose.toes_deg)

    def places(marks: Sequence[Mark]) -> list[complex]:
        return [_place(mark, shank_turn, toes_turn) for mark in marks]

    sole = sole_line(pose.view, pose.arch, pose.dent)
    body = [
        *places(INSTEP),
        *places(WEB[pose.view]),
        *places(BALL_UNDERSIDE),
        *sole[::-1],
        *places(HEEL),
        *places(_achilles(pose.shank_deg)),
    ]
    toes = _toes(pose, toes_turn)
    if pose.seen != 1:
        body, sole = (list(all_shortened(line, pose.seen)) for line in (body, sole))
        toes = tuple(
            (toe, ToeChain(all_shortened(chain.centres, pose.seen), chain.radii))
            for toe, chain in toes
        )
    return SideFoot(
        body=tuple(body[::-1]),
        sole=tuple(sole),
        toes=toes,
        shank_turn=shank_turn,
        toes_turn=toes_turn,
        raised_deg=-pose.shank_deg,
        arch=pose.arch,
        seen=pose.seen,
        far_top=_far_top(toes) if pose.row and pose.view == "medial" else (),
    )


def _far_top(toes: Sequence[tuple[int, ToeChain]]) -> tuple[complex, ...]:
    """From the instep along the far border to the little toe's root, and back along the roots."""
    little = toes[0][1]
    border = little.centres[0] + little.radii[0] * (-0.35 + 1.0j)
    roots = [chain.centres[0] + 0.02 for _, chain in toes]
    return (0.13 + 0.07j, 0.22 + 0.015j, 0.35 + 0.005j, border, *roots, 0.45 - 0.24j, 0.2 - 0.16j)


def _toes(pose: SideFootPose, toes_turn: complex) -> tuple[tuple[int, ToeChain], ...]:
    pitch = rot(pose.pitch_deg)
    medial = pose.view == "medial"

    def to_foot(z: complex, apart: complex = 0j, behind: float = 0.0) -> complex:
        joint = BALL.centre - behind
        return joint + toes_turn * (z - joint) + apart

    def to_level(z: complex) -> complex:
        return pitch * to_foot(z)

    fan = abs(pose.toes_deg) * (1 - pose.row) if medial else 0.0
    chains = []
    for toe in (*((5,) if pose.row else ()), 4, 3, 2, 1) if medial else (1, 2, 3, 4, 5):
        x, y, _ = TOE_SHAPES[toe].rest[0]
        raise_by = _FAR_TOE_RAISE[toe] * (1 - pose.row) if medial else 0.0
        apart = ROW_APART * (toe - 1) * pose.row if medial else 0j
        behind = (TOE_SHAPES[1].rest[0][0] - x) * pose.row if medial else 0.0
        if pose.floor is None:
            chain = pose_toe(
                toe,
                partial(to_foot, apart=apart, behind=behind),
                complex(x, y) + apart,
                curl_deg=pose.curl_deg,
                root_deg=fan * _FAR_TOE_FAN.get(toe, 0.0),
                raise_by=raise_by,
            )
        else:
            level = toe_on_floor(
                toe,
                to_level,
                pitch * complex(x, y),
                pose.floor,
                curl_deg=pose.curl_deg,
                raise_by=raise_by,
            )
            chain = ToeChain(tuple(z / pitch for z in level.centres), level.radii)
        chains.append((toe, chain))
    return tuple(chains)


def _achilles(shank_deg: float) -> list[Mark]:
    slide = clamp(shank_deg / 40.0, 0.0, 1.3) * 40.0 * _POINTED_SLIDE
    return [
        Mark(mark.x, mark.y + slide * rise, mark.shank + slide * follow)
        for mark, rise, follow in ACHILLES
    ]


def _place(mark: Mark, shank_turn: complex, toes_turn: complex) -> complex:
    rest = complex(mark.x, mark.y)
    moved = rest
    if mark.shank:
        moved += (rest * shank_turn - rest) * mark.shank
    if mark.toes:
        lever = rest - BALL.centre
        moved += (lever * toes_turn - lever) * mark.toes
    return moved


def _rounded(value: float, steps: int) -> float:
    return round(value * steps) / steps
