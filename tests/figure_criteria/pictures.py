"""Criteria 5 and 6 on whole pictures: mirrored rightly, nothing covered, nothing cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QTransform

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.foot_close_up import FigureCloseUp, SideCloseUp
from footcare_gui.figure.model.geometry import up
from footcare_gui.figure.model.props import Sole, Strap
from footcare_gui.figure.model.show import ArrowCue, CircleCue, Cue, Lens, StepsCue
from footcare_gui.figure.model.things import anchor_point, strap_points
from footcare_gui.figure.painter.frame import card_frame
from tests.figure_criteria.silhouettes import clipped_bodies, holed_limbs, torn_or_holed
from tests.figure_frames import Film

CHANNEL = 8
EDGE = 900
_MARGIN = 6
_HEAD_REACH, _TRUNK_REACH = 0.5, 0.4


def wrong_big_toes(film: Film) -> list[str]:
    """Feet whose big toe is on the wrong side: close-ups and soles of the other foot."""
    figure = film.figure
    worked = "left" if figure.working == "far" else "right"
    found = [
        f"{name}: the close-up shows a {drawn} foot, the {worked} one works"
        for name, key in figure.poses.items()
        if key.show.lens is not None and (drawn := _drawn_foot(key.show.lens)) not in (worked, "")
    ]
    for name, thing in figure.things.items():
        if isinstance(thing, Sole) and thing.flank is not Flank.FAR:
            found.append(f"{name}: a sole with its big toe up is a left one, which is far")
    return found


def _drawn_foot(lens: Lens) -> str:
    """Which foot a close-up shows: facing right, the outer border is a right foot's.

    A close-up of the figure itself shows the figure's, whichever that is: none to be compared.
    """
    close_up = lens.close_up
    if isinstance(close_up, FigureCloseUp):
        return ""
    if isinstance(close_up, SideCloseUp):
        return "right" if (lens.options.view or close_up.view) == "lateral" else "left"
    return "left" if close_up.surface == "sole" else "right"


def covering_lenses(film: Film) -> list[str]:
    """Lenses that lie over head or trunk."""
    found = []
    frame = card_frame(film.figure, QRectF(0, 0, EDGE, EDGE), False)
    for take in film.takes:
        if take.now.close_up is None:
            continue
        lens, solved = take.now.close_up.lens, take.solved
        middle = complex(lens.x * EDGE, lens.y * EDGE)
        head = solved.neck_top + up(solved.head_deg) * 0.38
        for part, place, reach in (
            ("head", head, _HEAD_REACH),
            ("neck", solved.neck_base, _TRUNK_REACH),
            ("waist", solved.waist, _TRUNK_REACH),
            ("hip", solved.hip, _TRUNK_REACH),
        ):
            if abs(frame.place(place) - middle) <= lens.radius * EDGE + reach * frame.scale:
                found.append(f"{take.name}: the lens lies over the {part}")
    return found


def clipped_marks(film: Film) -> list[str]:
    """Arrows, props and lenses that are cut off by the card's edge."""
    frame = card_frame(film.figure, QRectF(0, 0, EDGE, EDGE), False)
    inside = QRectF(_MARGIN, _MARGIN, EDGE - 2 * _MARGIN, EDGE - 2 * _MARGIN)
    found = []
    for take in film.keys:
        show = film.figure.poses[take.name].show
        points = [("arrow", z) for cue in (*show.cues, *show.lens_cues) for z in _cue_points(cue)]
        points += [("tag", show.tag)] if show.tag is not None else []
        for name, thing in film.figure.things.items():
            if isinstance(thing, Strap):
                points += [(name, z) for z in strap_points(take.solved, thing)]
        if show.lens is not None:
            points.append(("what the lens aims at", anchor_point(take.solved, show.lens.aim)))
            reach = show.lens.radius
            if not reach < show.lens.x < 1 - reach or not reach < show.lens.y < 1 - reach:
                found.append(f"{take.name}: the lens is cut off")
        places = [(name, frame.place(z)) for name, z in points]
        found += [
            f"{take.name}: {name} is cut off at {z:.0f}"
            for name, z in places
            if not inside.contains(z.real, z.imag)
        ]
    return found


def _cue_points(cue: Cue) -> list[complex]:
    if isinstance(cue, ArrowCue):
        return list(cue.points)
    if isinstance(cue, CircleCue):
        return [cue.centre + cue.radius * way for way in (1, -1, 1j, -1j)]
    assert isinstance(cue, StepsCue)
    return [cue.start, cue.start + cue.count * cue.width + 1j * cue.height]


def largest_difference(one: QImage, other: QImage) -> int:
    """By how much two pictures differ at most, in a channel."""
    pairs = zip(_pieces(one), _pieces(other), strict=True)
    unlike = (zip(a, b, strict=True) for a, b in pairs if a != b)
    return max((abs(a - b) for a, b in chain.from_iterable(unlike)), default=0)


def _pieces(image: QImage) -> Iterator[bytes]:
    """Its channels, 16 pixels at a time."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    opaque = bytes(plain.constBits())  # of a picture that is held: what has gone is overwritten
    return (opaque[at : at + 64] for at in range(0, len(opaque), 64))


def wrongly_mirrored(right: QImage, left: QImage) -> list[str]:
    """What is said about the pictures of two sides, which mirror each other."""
    mirrored = right.transformed(QTransform.fromScale(-1, 1))
    worst = largest_difference(mirrored, left)
    return [f"the sides differ by {worst}/255"] if worst > CHANNEL else []


PICTURE_CRITERIA: Final[Mapping[str, Callable[[Film], list[str]]]] = {
    "3 one piece": torn_or_holed,
    "3 limbs": holed_limbs,
    "5 big toe": wrong_big_toes,
    "6 lens": covering_lenses,
    "6 clipped body": clipped_bodies,
    "6 clipped marks": clipped_marks,
}
"""By the number in the list of what a reviewer rejects."""


def picture_complaints(film: Film) -> dict[str, list[str]]:
    """What each criterion has to say, if it has."""
    said = {name: check(film) for name, check in PICTURE_CRITERIA.items()}
    return {name: found for name, found in said.items() if found}
