"""The joint angles that are prescribed: ±5°, ±10° where a contact decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.poses import Pose
from footcare_gui.figure.model.solve import solve
from tests.figure_frames import Film


@dataclass(frozen=True, slots=True)
class Prescribed:
    """What the exercises' data say about one key pose.

    Attributes:
        figure: Id of the figure.
        pose: Name of the key pose.
        free: Angles that nothing but the posture decides: within 5°.
        bound: Angles of limbs whose two ends are held by contacts: within 10°.
    """

    figure: str
    pose: str
    free: Mapping[str, float]
    bound: Mapping[str, float]


def _leg(flank: str, hip: float, knee: float, ankle: float | None = None) -> dict[str, float]:
    angles = {f"{flank} hip": hip, f"{flank} knee": knee}
    return angles if ankle is None else {**angles, f"{flank} ankle": ankle}


def _feet(name: str, pose: str, trunk: float, **bound: float) -> Prescribed:
    return Prescribed(name, pose, {"trunk": trunk}, bound)


SITTING: Final = _leg("far", 90, 90, 0)

PRESCRIBED: Final = (
    Prescribed("toe_walk", "hold", {"trunk": 0, **_leg("near", 0, 0, -40), "near toes": 40,
                                    **_leg("far", 20, 22, -20)}, {}),
    Prescribed("toe_stretch", "start", {"trunk": 10, **_leg("far", 90, 105, 0), "far out": 60},
               _leg("near", 90, 90, 0)),
    Prescribed("toe_stretch", "hold", {"trunk": 10, **_leg("far", 90, 105, 0), "far out": 60},
               _leg("near", 90, 90, 0)),
    Prescribed("toe_press", "hold", {"trunk": 5, **_leg("near", 20, 25, 10),
                                     **_leg("far", 20, 25, 10)}, {}),
    Prescribed("pencil_grip", "start", {"trunk": 0, **_leg("near", 17, 11, -6),
                                        **_leg("far", 15, 25, 10)}, {}),
    Prescribed("pencil_grip", "grip", {"trunk": 0, **_leg("near", 17, 11, -6),
                                       **_leg("far", 15, 25, 10)}, {}),
    Prescribed("pencil_grip", "hold", {"trunk": 0, **_leg("near", 35, 45, 0),
                                       **_leg("far", 15, 25, 10)}, {}),
    Prescribed("ankle_circles", "hold", {"trunk": -90, **_leg("near", 70, 10, -10),
                                         **_leg("far", 45, 90)}, {}),
    Prescribed("ankle_circles", "pulled", {**_leg("near", 70, 10, 15)}, {}),
    Prescribed("ankle_circles", "pointed", {**_leg("near", 70, 10, -35)}, {}),
    Prescribed("heel_cord", "start", {"trunk": 0, **_leg("far", 20, 12, -8)},
               {**_leg("near", -14, 0, 14), "near elbow": 20}),
    Prescribed("heel_cord", "hold", {"trunk": 5, **_leg("far", 32, 39, 12),
                                     **_leg("near", -16, 0, 20), "near elbow": 50,
                                     "far elbow": 50}, {}),
    Prescribed("heel_stretch", "start", {"trunk": 0, **_leg("near", 90, 130), "near out": 60},
               _leg("far", 90, 0, 0)),
    Prescribed("heel_stretch", "hold", {"trunk": 25, **_leg("near", 90, 130), "near out": 60,
                                        **_leg("far", 115, 2.5, 5)},
               {"near elbow": 15}),
    Prescribed("heel_stretch", "toes_up", {"far toes": 25}, _leg("far", 115, 2.5, 5)),
    Prescribed("heel_stretch", "toes_down", {"far toes": -25}, _leg("far", 115, 2.5, 5)),
    Prescribed("foot_massage", "start", {"trunk": 0}, SITTING),
    Prescribed("foot_massage", "back", {"trunk": 0, **_leg("near", 95, 100, -5)}, SITTING),
    Prescribed("foot_massage", "forward", {"trunk": 0, **_leg("near", 95, 75, -5)}, SITTING),
    Prescribed("upward_stretch", "start", {"trunk": -90, **_leg("near", 0, 0, 0),
                                           **_leg("far", 45, 90)}, {}),
    Prescribed("upward_stretch", "hold", {"trunk": -90, **_leg("near", 70, 0, 10),
                                          **_leg("far", 45, 90), "near elbow": 75},
               {"far elbow": 75}),
    Prescribed("band_pull", "start", {"trunk": -5, "near ankle": -20, "near toes": 0},
               _leg("near", 90, 5)),
    Prescribed("band_pull", "hold", {"trunk": -5, "near ankle": 10, "near toes": 15},
               _leg("near", 90, 5)),
    _feet("toe_press_seated", "hold", 0, **{"near hip": 90, "near knee": 90}),
    _feet("pencil_grip_seated", "hold", 0, **{"far hip": 90, "far knee": 90}),
    _feet("toe_stretch_foot_flat", "hold", 0, **{"near hip": 90, "near knee": 90}),
)  # fmt: skip


def drawn_angles(pose: Pose) -> dict[str, float]:
    """The joint angles of a pose by their names in the prescription."""
    solved = solve(pose)
    angles = {"trunk": pose.lean_deg}
    for flank in Flank:
        leg, arm = solved.leg(flank), solved.arm(flank)
        angles |= {
            f"{flank} hip": solved.hip_flexion_deg(flank),
            f"{flank} knee": leg.knee_flexion_deg,
            f"{flank} ankle": leg.ankle_flexion_deg,
            f"{flank} toes": leg.toes_deg,
            f"{flank} elbow": arm.elbow_flexion_deg,
        }
        if leg.means is not None:
            angles[f"{flank} out"] = leg.means.out_deg
    return angles


def wrong_angles(film: Film) -> list[str]:
    """Joints that are not bent as prescribed."""
    found = []
    for row in PRESCRIBED:
        if row.figure != film.figure.id:
            continue
        drawn = drawn_angles(film.figure.poses[row.pose].pose)
        for wanted, tolerance in ((row.free, 5.0), (row.bound, 10.0)):
            found += [
                f"{row.pose}: the {joint} is at {drawn[joint]:.1f}°, not {angle}°"
                for joint, angle in wanted.items()
                if abs(drawn[joint] - angle) > tolerance + 1e-6
            ]
    return found
