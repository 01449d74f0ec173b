"""Looks at a film and says where something popped, slid or jumped.

It knows no pose. From two pictures it takes one number, the *reach*: the least distance over which
parts must have moved to make one picture out of the other. Whatever moves by at most `r` pixels
leaves in each place a colour that was there before within `r`; a thing that appears, vanishes,
changes its form at once or moves farther does not.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

REACHES = (1, 2, 3, 4, 6, 8, 11, 15, 20, 27, 36, 48, 64, 85, 112, 150)
"""Distances that are tried, in pixels."""

_TRIED_FIRST = (2, 6, 10)
"""Most steps are small, and a small distance is tried in a fraction of the time of a large one."""

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
        share: And this share of all spots of the picture.
    """

    levels: int
    spots: int
    share: float = 0.0


FIGURE = Eye(40, 4, 0.00125)
"""For whole pictures: what a leg that leaves the other uncovers in one step is not yet a pop."""

PIECE = Eye(14, 2)
"""For a piece that should not change at all."""

_Mode = QPainter.CompositionMode


def reach(one: QImage, other: QImage, eye: Eye = FIGURE, hidden: QImage | None = None) -> int:
    """The least distance that explains each of two pictures by the other, in pixels.

    Args:
        one: A picture.
        other: One of the same size.
        eye: What is too little to be seen.
        hidden: White where nothing is known of either: there anything may be, and may come from.
    """
    one, other = _padded(one), _padded(other)
    veil = _black(one.size()) if hidden is None else _padded(hidden)
    pair = _Pair(one, other, veil, _inverted(veil), eye)
    spots = _spots(difference(one, other), pair)
    pair = pair._replace(eye=eye._replace(spots=max(eye.spots, round(eye.share * len(spots)))))
    if not _are_seen(spots, pair.eye):
        return 0
    where = _box_of(spots, one.width() // _SPOT_PX, pair.eye)

    def is_explained(place: int) -> bool:
        return _explain(_cut(pair, where, REACHES[place]), REACHES[place])

    first = 0
    for last in (*_TRIED_FIRST, len(REACHES) - 1):
        if is_explained(last):
            places = range(first, last)
            found = first + bisect_left(places, 1, key=lambda place: int(is_explained(place)))
            return REACHES[found]
        first = last + 1
    return FAR


def difference(one: QImage, other: QImage) -> QImage:
    """How far two pictures differ, channel by channel."""
    return mixed(one, other, _Mode.CompositionMode_Difference)


def amount(one: QImage, other: QImage) -> float:
    """How much two pictures differ in all: the mean over all places, 0 to 255."""
    grey = _grey(difference(one, other), QSize(64, 64))
    return sum(grey) / len(grey)


def _cut(pair: _Pair, where: QRect, distance: int) -> _Pair:
    """Of both pictures what differs, and all that may explain it."""
    across, down = 4 * _SPOT_PX, _SPOT_PX
    box = where.adjusted(-distance, -distance, distance, distance)
    left, top = max(0, box.left() // across * across), max(0, box.top() // down * down)
    right = min(pair.one.width(), -(-(box.right() + 1) // across) * across)
    bottom = min(pair.one.height(), -(-(box.bottom() + 1) // down) * down)
    cut = QRect(left, top, right - left, bottom - top)
    one, other, hidden, known = (
        picture.copy(cut) for picture in (pair.one, pair.other, pair.hidden, pair.known)
    )
    return _Pair(one, other, hidden, known, pair.eye)


def _padded(picture: QImage) -> QImage:
    """The picture with black beside it, so that it consists of whole rows of spots."""
    across, down = 4 * _SPOT_PX, _SPOT_PX
    width = -(-picture.width() // across) * across
    return picture.copy(0, 0, width, -(-picture.height() // down) * down)


class _Pair(NamedTuple):
    """Two pictures that are compared.

    Attributes:
        one: The first.
        other: The second.
        hidden: White where nothing is known.
        known: The opposite.
        eye: What is too little to be seen.
    """

    one: QImage
    other: QImage
    hidden: QImage
    known: QImage
    eye: Eye


def _explain(pair: _Pair, distance: int) -> bool:
    """Whether each place of both pictures has a colour that the other has within a distance."""
    turned = pair._replace(one=pair.other, other=pair.one)
    return _explains(pair, distance) and _explains(turned, distance)


def _explains(pair: _Pair, distance: int) -> bool:
    """What is hidden is as light as can be, and as dark: whatever is near may come from there."""
    ways = (
        (_Mode.CompositionMode_Lighten, pair.hidden),
        (_Mode.CompositionMode_Darken, pair.known),
    )
    for mode, unknown in ways:
        bound = spread(mixed(pair.one, unknown, mode), distance, mode)
        if _are_seen(_spots(difference(mixed(pair.other, bound, mode), bound), pair), pair.eye):
            return False
    return True


def _spots(differing: QImage, pair: _Pair) -> bytes:
    """How much more than smoothed edges shows in each spot where anything is known."""
    levels = pair.eye.levels
    level = QImage(differing.size(), QImage.Format.Format_RGB32)
    level.fill(QColor(levels, levels, levels))
    seen = mixed(differing, pair.known, _Mode.CompositionMode_Darken)
    above = difference(mixed(seen, level, _Mode.CompositionMode_Lighten), level)
    return _grey(above, above.size() / _SPOT_PX)


def _are_seen(spots: bytes, eye: Eye) -> bool:
    least = eye.levels * _SPOT_SHARE
    return sum(spot >= least for spot in spots) >= eye.spots


def _box_of(spots: bytes, columns: int, eye: Eye) -> QRect:
    """Round all spots that count, in pixels."""
    least = eye.levels * _SPOT_SHARE
    rows = [y for y in range(len(spots) // columns) if max(spots[y * columns :][:columns]) >= least]
    across = [x for x in range(columns) if max(spots[x::columns]) >= least]
    left, top = across[0] * _SPOT_PX, rows[0] * _SPOT_PX
    right, bottom = (across[-1] + 1) * _SPOT_PX, (rows[-1] + 1) * _SPOT_PX
    return QRect(left, top, right - left, bottom - top)


def spread(picture: QImage, distance: int, mode: _Mode = _Mode.CompositionMode_Lighten) -> QImage:
    """The lightest (or darkest) colour within a square round each place."""
    done, wide = 0, picture
    while done < distance:
        step = min(2 * done + 1, distance - done)
        for shift in (QPoint(step, 0), QPoint(0, step)):
            wide = mixed(mixed(wide, wide, mode, shift), wide, mode, -shift)
        done += step
    return wide


def mixed(under: QImage, over: QImage, mode: _Mode, at: QPoint | None = None) -> QImage:
    """One picture laid over another."""
    result = under.copy()
    painter = QPainter(result)
    painter.setCompositionMode(mode)
    painter.drawImage(at or QPoint(0, 0), over)
    painter.end()
    return result


def _black(size: QSize) -> QImage:
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(0xFF000000)
    return picture


def _inverted(picture: QImage) -> QImage:
    inverted = picture.copy()
    inverted.invertPixels()
    return inverted


def _grey(picture: QImage, size: QSize) -> bytes:
    """A picture made small, as levels of grey; its width is a multiple of four."""
    small = picture.scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())
