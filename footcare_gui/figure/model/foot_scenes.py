"""Where everything in a close-up is at some progress: pure, so that contacts can be checked."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.model.foot_close_up import FarFoot, PlanCloseUp, Roll, SideCloseUp
from footcare_gui.figure.model.foot_contact import ankle_for_contact
from footcare_gui.figure.model.foot_plan import Axes, PlanFootPose, circling_axes, scaled
from footcare_gui.figure.model.foot_side import SideFootPose
from footcare_gui.figure.model.foot_sole import FootView
from footcare_gui.figure.model.foot_tracks import at
from footcare_gui.figure.model.rolling import RolledBall, foot_on_ball


def side_pose(close_up: SideCloseUp, t: float, options: CloseUpOptions) -> SideFootPose:
    """The near foot of a side close-up at progress `t`, with its floor at y = 0."""
    pitch = at(close_up.pitch, t)
    ankle = at(close_up.ankle, t)
    if close_up.pin:
        ankle = ankle_for_contact(close_up.pin, ankle, pitch)
    pose = SideFootPose(
        ankle=ankle,
        pitch_deg=pitch,
        toes_deg=at(close_up.toes, t),
        shank_deg=at(close_up.shank, t),
        arch=at(close_up.arch, t),
        curl_deg=at(close_up.curl, t),
        view=options.view or close_up.view,
        row=0.0 if close_up.hand is None else 1.0,
        floor=0.0 if close_up.on_floor else None,
    )
    return pose if close_up.roll is None else _on_ball(pose, close_up.roll, t)


def far_pose(far: FarFoot, pose: SideFootPose) -> SideFootPose:
    """The other foot doing the same as the near one, seen from its other border."""
    floor = None if pose.floor is None else pose.floor + far.offset.imag
    other: FootView = "medial" if pose.view == "lateral" else "lateral"
    return replace(pose, ankle=pose.ankle + far.offset, floor=floor, view=other)


def rolled_ball(roll: Roll, t: float) -> RolledBall:
    """The ball of a close-up at progress `t`, on a floor at y = 0."""
    return roll.track.ball(at(roll.ball_x, t))


def plan_pose(close_up: PlanCloseUp, t: float, options: CloseUpOptions) -> PlanFootPose:
    """The foot of a plan close-up at progress (or phase) `t`."""
    curled = at(close_up.curl_amount, t)
    return PlanFootPose(
        surface=close_up.surface,
        spread=scaled(close_up.spread, at(close_up.spread_amount, t)),
        curl=scaled(close_up.curl, curled),
        lift=scaled(close_up.lift, curled),
        side_deg=at(close_up.side_deg, t) * options.direction,
        toe_length=close_up.toe_length,
        axes=_axes(close_up, t, options),
    )


def circle_centre(close_up: PlanCloseUp) -> tuple[complex, float]:
    """Centre and radius, in the lens, of the circle that the toes travel."""
    low, high = (_toes_at(close_up, phase) for phase in (0.5, 0.0))
    return (low + high) / 2, abs(high - low) / 2


def circling_origin(close_up: PlanCloseUp, axes: Axes) -> complex:
    """Where the heel of a circling foot lies in the lens: the ankle stays, the heel swings."""
    return close_up.origin - close_up.scale * ANKLE_ALONG * axes[1]


ANKLE_ALONG = 0.20
"""The ankle's place along the foot in plan, in foot lengths."""

TOES_ALONG = 1.005

CIRCLE_MARGIN = 0.11
"""How far outside the toes' path the circle is drawn, in foot lengths."""


def _toes_at(close_up: PlanCloseUp, phase: float) -> complex:
    axes = circling_axes(phase)
    return circling_origin(close_up, axes) + close_up.scale * TOES_ALONG * axes[1]


def _axes(close_up: PlanCloseUp, t: float, options: CloseUpOptions) -> Axes:
    if close_up.circles:
        return circling_axes(t, options.direction)
    return (1 + 0j, 1j * close_up.height)


def _on_ball(pose: SideFootPose, roll: Roll, t: float) -> SideFootPose:
    stood = foot_on_ball(
        roll.track, at(roll.ball_x, t), pose.pitch_deg, roll.press, view=pose.view, arch=pose.arch
    )
    return replace(pose, ankle=stood.ankle, dent=stood.dent)
