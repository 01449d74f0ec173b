"""Looks at a film and says where something popped, slid or jumped.

It knows no pose. From two pictures it takes one number, the *reach*: the least distance over which
parts must have moved to make one picture out of the other. Whatever moves by at most `r` pixels
leaves in each place a colour that was there before within `r`; a thing that appears, vanishes,
changes its form at once or moves farther does not.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

REACHES = (1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48, 64, 85, 112, 150)
"""Distances that are tried, in pixels."""

FAR = 250
"""A change that no distance explains: something came, went, or changed at once."""

_SPOT_PX = 4
_SPOT_SHARE = 0.35
"""A spot of so many pixels square counts when it differs by this share of the levels more."""


class Eye(NamedTuple):
    """What is too little to be seen.

    Attributes:
        levels: Differences of a channel up to this are edges that were smoothed anew.
        spots: As many spots must differ. What was hidden and comes out has colours of its own.
    """

    levels: int
    spots: int


FIGURE = Eye(40, 12)
"""For whole pictures: what a leg that leaves the other uncovers in one step is not yet a pop."""

PIECE = Eye(14, 2)
"""For a piece that should not change at all."""

_Mode = QPainter.CompositionMode


def reach(one: QImage, other: QImage, eye: Eye = FIGURE) -> int:
    """The least distance that explains each of two pictures by the other, in pixels.

    Args:
        one: A picture.
        other: One of the same size.
        eye: What is too little to be seen.
    """
    one, other = _padded(one), _padded(other)
    if not _stands_out(difference(one, other), eye):
        return 0
    place = bisect_left(REACHES, 1, key=lambda distance: int(_explain(one, other, distance, eye)))
    return REACHES[place] if place < len(REACHES) else FAR


def difference(one: QImage, other: QImage) -> QImage:
    """How far two pictures differ, channel by channel."""
    return _mixed(one, other, _Mode.CompositionMode_Difference)


def amount(one: QImage, other: QImage) -> float:
    """How much two pictures differ in all: the mean over all places, 0 to 255."""
    grey = _grey(difference(one, other), QSize(64, 64))
    return sum(grey) / len(grey)


def _padded(picture: QImage) -> QImage:
    """The picture with black beside it, so that it consists of whole rows of spots."""
    across, down = 4 * _SPOT_PX, _SPOT_PX
    width = -(-picture.width() // across) * across
    return picture.copy(0, 0, width, -(-picture.height() // down) * down)


def _explain(one: QImage, other: QImage, distance: int, eye: Eye) -> bool:
    """Whether each place of both pictures has a colour that the other has within a distance."""
    return _explains(one, other, distance, eye) and _explains(other, one, distance, eye)


def _explains(old: QImage, new: QImage, distance: int, eye: Eye) -> bool:
    for mode in (_Mode.CompositionMode_Lighten, _Mode.CompositionMode_Darken):
        bound = _spread(old, distance, mode)
        if _stands_out(difference(_mixed(new, bound, mode), bound), eye):
            return False
    return True


def _stands_out(differing: QImage, eye: Eye) -> bool:
    """Whether a picture of differences shows more than smoothed edges."""
    level = QImage(differing.size(), QImage.Format.Format_RGB32)
    level.fill(QColor(eye.levels, eye.levels, eye.levels))
    above = difference(_mixed(differing, level, _Mode.CompositionMode_Lighten), level)
    spots = _grey(above, above.size() / _SPOT_PX)
    least = eye.levels * _SPOT_SHARE
    return sum(spot >= least for spot in spots) >= eye.spots


def _spread(picture: QImage, distance: int, mode: _Mode) -> QImage:
    """The lightest (or darkest) colour within a square round each place."""
    done, spread = 0, picture
    while done < distance:
        step = min(2 * done + 1, distance - done)
        for shift in (QPoint(step, 0), QPoint(0, step)):
            spread = _mixed(_mixed(spread, spread, mode, shift), spread, mode, -shift)
        done += step
    return spread


def _mixed(under: QImage, over: QImage, mode: _Mode, at: QPoint | None = None) -> QImage:
    result = under.copy()
    painter = QPainter(result)
    painter.setCompositionMode(mode)
    painter.drawImage(at or QPoint(0, 0), over)
    painter.end()
    return result


def _grey(picture: QImage, size: QSize) -> bytes:
    """A picture made small, as levels of grey; its width is a multiple of four."""
    small = picture.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())
