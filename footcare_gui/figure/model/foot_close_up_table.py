"""The close-ups that figure files can choose from, as one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from footcare_gui.figure.model.foot_close_up import (
    Arrow,
    Bar,
    CloseUp,
    FarFoot,
    Ground,
    Hand,
    Pencil,
    PlanCloseUp,
    Roll,
    Shadow,
    SideCloseUp,
)
from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.model.rolling import TENNIS_BALL, BallTrack


def _arc(centre: complex, radius: float, *angles_deg: float) -> tuple[complex, ...]:
    return tuple(centre + radius * rot(angle) for angle in angles_deg)


def _round_the_ball(
    ankle: complex, pitch_deg: float, radius: float, *angles_deg: float
) -> tuple[complex, ...]:
    return _arc(ankle + rot(pitch_deg) * BALL.centre, radius, *angles_deg)


_FLAT_SHADOWS = (
    Shadow((0.26 - 0.01j,), (0.68,), (0.10,)),
    Shadow((0.70 - 0.008j,), (0.24,), (0.10,), (1.1,)),
)
_HELD_ANKLE_UP, _HELD_ANKLE_DOWN = 0.08j, 0.16j
_LYING_DEG = -76.0
_TOES = (0.60, -1.0, 3.0, 3.0)
_ALL = (-3.0, -1.0, 3.0, 3.0)
_FRONT_GROUND = Ground("floor", -1.4, 1.62)

_TOE_CURL = SideCloseUp(
    scale=1.28,
    origin=-0.44 - 0.36j,
    curl=(0, 62),
    arch=(0, 0.030),
    on_floor=True,
    ground=Ground("floor", -0.36, 0.28),
    shadows=_FLAT_SHADOWS,
    ghost=_TOES,
    arrows=(Arrow((0.965 + 0.17j, 0.995 + 0.045j, 0.93 - 0.085j, 0.79 - 0.125j, 0.58 - 0.12j)),),
    bars=(Bar(-0.26 - 0.045j, -0.06 - 0.045j), Bar(0.33 - 0.045j, 0.46 - 0.045j)),
)

_KINDS: Final[dict[str, CloseUp]] = {
    "toe_up": SideCloseUp(
        scale=1.20,
        origin=-0.58 - 0.20j,
        ankle=(_HELD_ANKLE_UP,),
        pitch=(6,),
        shank=(26,),
        toes=(0, 50),
        curl=(0, 4),
        view="medial",
        hand=Hand((118, 128)),
        ghost=_TOES,
        arrows=(Arrow(_round_the_ball(_HELD_ANKLE_UP, 6, 0.57, -6, 10, 26, 42)),),
    ),
    "toe_down": SideCloseUp(
        scale=1.10,
        origin=-0.60 - 0.08j,
        ankle=(_HELD_ANKLE_DOWN,),
        pitch=(6,),
        shank=(26,),
        toes=(0, -30),
        curl=(0, 18),
        view="medial",
        hand=Hand((118, 110)),
        ghost=_TOES,
        arrows=(Arrow(_round_the_ball(_HELD_ANKLE_DOWN, 6, 0.76, 14, 1, -12, -25)),),
    ),
    "toe_fan": PlanCloseUp(
        scale=1.40,
        origin=-1.04j,
        surface="sole",
        turned_deg=_LYING_DEG,
        spread=(1.0, 2.2, 0.9, 1.05, 1.0),
        hand="fan",
        arrows=(
            Arrow((-0.280 - 0.151j, -0.399 - 0.109j, -0.539 - 0.06j)),
            Arrow((0.399 - 0.235j, 0.504 - 0.221j, 0.637 - 0.20j)),
        ),
    ),
    "toe_side": PlanCloseUp(
        scale=1.46,
        origin=0.10 - 1.04j,
        surface="sole",
        turned_deg=_LYING_DEG,
        side_deg=(0, 10),
        hand="bar",
        arrows=(Arrow(_arc(0.10 + 0.011j, 0.752, 122, 106, 90, 74, 58), both=True),),
    ),
    "spread": PlanCloseUp(
        scale=1.44,
        origin=-0.03 + 0.47j,
        turned=True,
        height=0.80,
        spread=(0.9, 1.3, 0.5, 0.9, 0.8),
        leg="front",
        ground=_FRONT_GROUND,
        shadows=(Shadow((-0.44j,), (0.64,), (0.34,), (1.15,)),),
        arrows=(
            Arrow((0.41 - 0.63j, 0.51 - 0.60j, 0.61 - 0.52j)),
            Arrow((-0.47 - 0.45j, -0.57 - 0.38j, -0.63 - 0.29j)),
        ),
    ),
    "toe_lift": SideCloseUp(
        scale=1.28,
        origin=-0.41 - 0.36j,
        toes=(0, 42),
        ground=Ground("floor", -0.36, 0.28),
        shadows=_FLAT_SHADOWS[:1],
        ghost=_TOES,
        arrows=(Arrow(_arc(0.56 + 0.065j, 0.50, 30, 46, 62, 78)),),
        bars=(Bar(-0.26 - 0.045j, -0.06 - 0.045j), Bar(0.47 - 0.045j, 0.60 - 0.045j)),
    ),
    "toe_curl": _TOE_CURL,
    "toe_press": replace(
        _TOE_CURL,
        scale=1.08,
        origin=-0.71 - 0.47j,
        curl=(0, 90),
        arch=(0, 0.036),
        ground=Ground("floor", -0.47, 0.56),
        far_foot=FarFoot(0.40 + 0.26j, tone=0.30, ghost=True, cues=True),
        arrows=(
            Arrow(
                (0.80 + 0.225j, 0.93 + 0.205j, 1.005 + 0.10j, 0.965 - 0.035j, 0.80 - 0.085j),
                weight=0.8,
            ),
        ),
        bars=(),
    ),
    "pencil": PlanCloseUp(
        scale=1.44,
        origin=-0.04 + 0.36j,
        turned=True,
        height=0.76,
        curl=(0.85, 1.15, 1.15, 1.15, 1.15),
        curl_amount=(0, 1, 1),
        spread=(0.5, 0.75, 0.25, 0.3, 0.35),
        spread_amount=(0.6, 1, 1),
        leg="front",
        ground=_FRONT_GROUND,
        pencil=Pencil((0.838, 0.858, 0.858), -11),
        raised=(0, 0, 0.22),
        shadows=(
            Shadow(
                (-0.03 - 0.44j, -0.03 - 0.44j, -0.03 - 0.58j),
                (0.70, 0.70, 0.62),
                (0.36, 0.36, 0.16),
                (1.15,),
            ),
            Shadow((-0.03 - 0.61j,), (0.62,), (0.085,), (0, 0, 1.5)),
        ),
        ghost=True,
        ghost_at=0.5,
        arrows=(
            Arrow((0.35 - 0.10j, 0.455 - 0.22j, 0.47 - 0.36j, 0.40 - 0.49j), since=0.35, until=0.7),
            Arrow(
                (-0.40 + 0.06j, -0.50 - 0.04j, -0.52 - 0.16j, -0.45 - 0.27j),
                since=0.35,
                until=0.7,
            ),
            Arrow((0.52 - 0.16j, 0.52 + 0.24j), since=0.7),
        ),
    ),
    "ankle_circles": PlanCloseUp(
        scale=1.36,
        origin=-0.43j,
        leg="raised",
        circles=True,
    ),
    "heel_down": SideCloseUp(
        scale=1.14,
        origin=1.14 * -0.235 - 0.56j,
        shank=(-14, -20),
        ground=Ground("floor", -0.56),
        glow="calf",
        shadows=(Shadow((0.25 - 0.01j,), (0.70,), (0.10,)),),
        bars=(Bar(-0.30 - 0.045j, 0.06 - 0.045j),),
    ),
    "heel_stretch": SideCloseUp(
        scale=1.12,
        origin=-0.16 - 0.79j,
        ankle=(0.305j,),
        shank=(88,),
        pitch=(88,),
        toes=(0, 0, 36, 0, -40),
        view="medial",
        ground=Ground("mat", -0.79),
        hand=Hand((160, 167, 174, 167, 160), (-0.55 + 0.50j, 0j, 0j, 0j, 0j), under=True),
        shadows=(Shadow((-0.02 + 0j,), (0.42,), (0.09,)),),
        ghost=(-0.6, 0.75, 3.0, 3.0),
        ghosts_at=(0.5, 1.0),
        bars=(Bar(0.06 - 0.05j, 0.34 - 0.05j),),
        arrows=(
            Arrow(
                _round_the_ball(0.305j, 88, 0.53, 14, 29, 44, 59, 74),
                both=True,
                since=0.45,
                until=0.6,
            ),
            Arrow(_round_the_ball(0.305j, 88, 0.47, 101, 119, 137, 155), both=True, since=0.9),
        ),
    ),
    "massage": SideCloseUp(
        scale=0.96,
        origin=0.96 * -0.35 - 0.48j,
        pitch=(14, -4),
        toes=(-4, 4),
        shank=(20, -4),
        ground=Ground("floor", -0.48),
        roll=Roll(BallTrack(TENNIS_BALL, 0.39, 0.25), (0.56, 0.17), 0.055),
        arrows=(Arrow((-0.10 - 0.125j, 0.30 - 0.125j, 0.70 - 0.125j), both=True, since=0.0),),
    ),
    "band": SideCloseUp(
        scale=0.79,
        origin=-0.40 - 0.56j,
        ankle=(0.305j,),
        shank=(88,),
        pitch=(68, 98),
        toes=(0, 15),
        ground=Ground("mat", -0.56),
        band=True,
        glow="shin",
        far_foot=FarFoot(0.90 + 0.20j, ghost=True, cues=True),
        shadows=(Shadow((-0.02 + 0j,), (0.42,), (0.09,)),),
        ghost=(0.16, 0.12, 3.0, 3.0),
        arrows=(Arrow(_arc(0.02 + 0.305j, 1.06, 72, 82, 92, 104), weight=0.9),),
    ),
    "tiptoe": SideCloseUp(
        scale=0.96,
        origin=-0.40 - 0.56j,
        ankle=(0.56 + 0j,),
        pin="ball",
        pitch=(0, -40),
        toes=(0, 40),
        ground=Ground("floor", -0.56),
        shadows=(Shadow((0.68 - 0.01j,), (0.34,), (0.13,), (1.3,)),),
        far_foot=FarFoot(0.26 + 0.10j),
        ghost=_ALL,
        arrows=(Arrow((-0.36 + 0.16j, -0.36 + 0.66j)),),
        bars=(Bar(0.46 - 0.045j, 0.66 - 0.045j),),
    ),
}

CLOSE_UPS: Final[Mapping[str, CloseUp]] = MappingProxyType(_KINDS)
"""By name."""
