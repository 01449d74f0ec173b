"""Criteria 10 to 15: what strangers stumbled over in films, not in stills."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.model.foot_close_up import FigureCloseUp, Hand, PlanCloseUp, SideCloseUp
from footcare_gui.figure.model.foot_scenes import far_pose, plan_pose, rolled_ball, side_pose
from footcare_gui.figure.model.foot_side import SideFootPose, side_foot
from footcare_gui.figure.model.foot_tracks import at
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.model.hands import finger_joints
from footcare_gui.figure.model.magnified import CloseUpMoment
from footcare_gui.figure.model.poses import RollingLeg
from footcare_gui.figure.model.props import Sole, Strap
from footcare_gui.figure.model.things import strap_width
from footcare_gui.figure.painter.lens import GLASS
from tests.figure_criteria.contacts import leg_of
from tests.figure_frames import Film, Take, transitions

_PLAIN: Final = CloseUpOptions()
_AT_TOES = 0.42
_THERE, _GONE = 0.12, 1.0
"""A hand of a close-up this far from the toes has them, and is out of the lens."""
_HIDDEN = 0.02
_BENT_DEG = 8.0
_STILL_DEG = 1.5
_TOES_ALONE = ("toe_press", "toe_press_seated", "toe_press_lying", "toe_stretch_foot_flat")
_LEAST_CHANGE = 0.15
_NARROWER = 0.97
_WHOLE = 0.05


def lonely_hands(film: Film) -> list[str]:
    """Hands at the toes in the figure that its close-up does not show, or the other way round."""
    found = []
    for take in film.takes:
        shown = take.now.close_up
        if shown is None or isinstance(shown.lens.close_up, FigureCloseUp):
            continue
        away = _lens_hand(shown)
        at_toes = any(_at_toes(film, take, flank) for flank in Flank)
        if away <= _THERE and not at_toes:
            found.append(f"{take.name}: a hand holds the toes in the close-up alone")
        if away >= _GONE and at_toes:
            found.append(f"{take.name}: a hand is at the toes in the figure alone")
    return found


def _lens_hand(shown: CloseUpMoment) -> float:
    """How far a close-up's hand is from the toes; very far without one."""
    close_up = shown.lens.close_up
    if not shown.lens.options.hand or isinstance(close_up, FigureCloseUp):
        return 9.0
    if isinstance(close_up.hand, Hand):
        return abs(at(close_up.hand.away, shown.progress))
    return 9.0 if close_up.hand is None else 0.0


def _at_toes(film: Film, take: Take, flank: Flank) -> bool:
    arm, toes = take.solved.arm(flank), _toes(film, take)
    tip = arm.hand_point(finger_joints(arm.hand, 1)[-1])
    return min(abs(arm.touch - toes), abs(tip - toes)) < _AT_TOES


def _toes(film: Film, take: Take) -> complex:
    for thing in film.figure.things.values():
        if isinstance(thing, Sole):
            heel = take.solved.leg(thing.flank).ankle + thing.heel
            return heel + 0.9j * rot(thing.turn_deg) * thing.length
    flank = Flank.FAR if film.figure.working == "far" else Flank.NEAR
    return take.solved.leg(flank).foot_point(0.68 - 0.24j)


def balls_beside(film: Film) -> list[str]:
    """Balls that lie beside a sole instead of under it: its border hides nothing of them."""
    found = []
    for take in film.takes:
        for flank in Flank:
            leg = leg_of(take.now.pose, flank)
            if isinstance(leg, RollingLeg):
                solved = take.solved.leg(flank)
                foot = SideFootPose(solved.ankle, solved.pitch_deg, dent=solved.foot.dent)
                if not _covers(foot, take.solved.balls[leg.ball].centre, leg.track.radius):
                    found.append(f"{take.name}: the ball is beside the {flank} sole")
        shown = take.now.close_up
        close_up = None if shown is None else shown.lens.close_up
        if shown is not None and isinstance(close_up, SideCloseUp) and close_up.roll is not None:
            ball = rolled_ball(close_up.roll, shown.progress).centre
            pose = side_pose(close_up, shown.progress, _PLAIN)
            if not _covers(pose, ball, close_up.roll.track.radius):
                found.append(f"{take.name}: in the close-up the ball is beside the sole")
    return found


def _covers(foot: SideFootPose, ball: complex, radius: float) -> bool:
    sole = [foot.ankle + rot(foot.pitch_deg) * z for z in side_foot(foot).sole]
    return radius - min(abs(z - ball) for z in sole) > _HIDDEN


def out_of_step(film: Film) -> list[str]:
    """Close-ups whose foot does another thing than the figure's: toes or ankle the other way."""
    found = []
    flank = Flank.FAR if film.figure.working == "far" else Flank.NEAR
    for take in film.takes:
        shown, leg = take.now.close_up, take.solved.leg(flank)
        if shown is None or leg.means is not None:
            continue
        close_up = shown.lens.close_up
        if isinstance(close_up, PlanCloseUp) and close_up.circles:
            along = abs(plan_pose(close_up, shown.progress, _PLAIN).axes[1])
            pulled, pointed = leg.ankle_flexion_deg > 0, leg.ankle_flexion_deg < -20
            if (pulled and along > 0.75) or (pointed and along < 0.73):
                found.append(f"{take.name}: pulled and pointed are swapped")
        if isinstance(close_up, SideCloseUp) and not close_up.on_floor:
            toes = side_pose(close_up, shown.progress, _PLAIN).toes_deg
            if abs(toes) > _BENT_DEG and abs(leg.toes_deg) > _BENT_DEG and toes * leg.toes_deg < 0:
                found.append(f"{take.name}: the toes go the other way in the close-up")
    return found


def cut_feet(film: Film) -> list[str]:
    """Feet on the floor that their close-up cuts at the heel or at the toes."""
    found = set()
    for take in film.takes:
        shown = take.now.close_up
        close_up = None if shown is None else shown.lens.close_up
        if shown is None or not isinstance(close_up, SideCloseUp) or close_up.ground is None:
            continue
        near = side_pose(close_up, shown.progress, _PLAIN)
        feet = [near]
        if close_up.far_foot is not None and shown.lens.options.feet != 1:
            feet.append(far_pose(close_up.far_foot, near))
        for foot in feet:
            reach = max(abs(close_up.origin + close_up.scale * z) for z in _contour(foot))
            if reach > GLASS:
                found.add(f"{close_up.id}: a foot reaches {reach:.2f} of the lens")
    return sorted(found)


def _contour(foot: SideFootPose) -> Iterator[complex]:
    solved = side_foot(foot)
    points = [z for z in solved.body if z.imag < 0.1]
    points += [chain.centres[-1] for _, chain in solved.toes]
    for z in points:
        yield foot.ankle + rot(foot.pitch_deg) * z


def restless_knees(film: Film) -> list[str]:
    """Hips and knees that move although only toes are to move: it looks like a squat."""
    if film.figure.id not in _TOES_ALONE:
        return []
    found = []
    for way in film.ways:
        bends = [_bends(take) for take in way.takes]
        most = max(abs(b - a) for later in bends for a, b in zip(bends[0], later, strict=True))
        if most > _STILL_DEG:
            found.append(f"{way.name}: hips or knees bend by {most:.1f}°")
    return found


def _bends(take: Take) -> list[float]:
    angles = []
    for flank in Flank:
        angles += [take.solved.hip_flexion_deg(flank), take.solved.leg(flank).knee_flexion_deg]
    return angles


def frozen_close_ups(film: Film) -> list[str]:
    """Close-ups that stand still while the figure goes round and round."""
    for way in film.ways:
        if way.name != "cycle":
            continue
        shown = [take.now.close_up for take in way.takes]
        if any(each is None or isinstance(each.lens.close_up, FigureCloseUp) for each in shown):
            return []
        progress = [each.progress for each in shown if each is not None]
        if max(progress) - min(progress) < _LEAST_CHANGE:
            return ["the close-up does not move in a round"]
    return []


def stiff_bands(film: Film) -> list[str]:
    """Bands that are as wide when they are pulled as before."""
    found = []
    for name, band in film.figure.things.items():
        if isinstance(band, Strap) and band.stuff == "band" and band.points[-1].to is None:
            slack, pulled = (
                strap_width(take.solved, band)
                for take in film.keys
                if take.name in ("start", "hold")
            )
            if pulled > slack * _NARROWER:
                found.append(f"{name} is {slack:.3f} wide, and {pulled:.3f} when pulled")
    return found


def broken_rounds(film: Film) -> list[str]:
    """Movements that turn round in the middle of a round, and work without a way back."""
    found = []
    cycle = film.figure.cycle
    for transition in transitions(film.figure):
        if transition.name == "turn round" and cycle is not None:
            rounds = transition.segment.duration_ms / 2 / cycle.period_ms
            if abs(rounds - round(rounds)) > _WHOLE:
                found.append(f"it turns round after {rounds:.2f} rounds")
    ends = {way.name: way.ends for way in film.ways}
    for there, back in (("move_in", "release"), ("arrive", "leave")):
        ways_back = {back, "leave", "release"} & set(ends)
        if there in ends and not ways_back and not film.figure.timing.leave_ms:
            found.append(f"there is a way in ({there}) and none back")
        if there in ends and back in ends and _apart(ends[there][0], ends[back][1]) > _HIDDEN:
            found.append(f"{back} ends elsewhere than {there} began")
    return found


def _apart(one: Take, other: Take) -> float:
    """How far the joints of two frames are apart at most."""
    pairs = zip(one.solved.joints(), other.solved.joints(), strict=True)
    return max(abs(a - b) for a, b in pairs)
