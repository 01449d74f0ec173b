"""Parts of a moving picture that did not change since the last one, kept as pictures of their own.

In most movements most of the body is still, and most of what a frame costs is making and filling
the outlines of parts that were there already.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QTransform

MOST_KEPT = 240
"""More than a breath has: trunk, arms and a glowing leg, each at sixteen depths and back."""
MOST_SEEN = 800
"""So many askings back something is known: a slow breath has three hundred between two alike."""
MOST_PIXELS = 1_000_000
"""A larger part is cheaper to paint than to keep."""
MOST_KEPT_PIXELS = 10_000_000
"""40 MB, in all: a round of the walk with its close-up in half of a large screen."""
LASTS = 130
"""So many pictures is kept what is not asked for: a breath, or a round, comes again by then."""


class Sprites:
    """Pictures of parts; those that were not used for a while make room for others.

    A part is kept when it is asked for a second time, unless it is sure to come again: what moves
    all the time is never kept. Where a round has more than there is room for, some of it stays and
    the rest is painted: to throw out each before it comes again would cost more than to keep none.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[QPointF, QImage]] = OrderedDict()
        self._used: dict[Hashable, int] = {}
        self._number = self._since = 0
        self._subject: Hashable = None
        self._kept_pixels = 0
        self._seen: OrderedDict[Hashable, bool] = OrderedDict()
        self._now: set[Hashable] = set()
        self._before: set[Hashable] = set()

    def begin(self, subject: Hashable = None) -> None:
        """Another frame begins.

        Args:
            subject: What it is of: parts of any other may make room at once.
        """
        self._before, self._now = self._now, set()
        self._number += 1
        if subject != self._subject:
            self._subject, self._since = subject, self._number

    def paint(
        self,
        painter: QPainter,
        key: Hashable,
        bounds: Callable[[], QRectF],
        paint: Callable[[QPainter], object],
        *,
        comes_again: bool = False,
    ) -> None:
        """Paint a part, or lay the kept picture of it.

        Args:
            painter: In the part's coordinates.
            key: All that decides how the part looks, but for where the painter stands.
            bounds: Where it is painted, in its coordinates; asked when it is to be kept.
            paint: Paints it with the painter that it is given.
            comes_again: That is sure, so it is kept at once.
        """
        moved, beside = _to_pixels(painter)
        ratio = painter.device().devicePixelRatioF()
        place = (moved.m11(), moved.m12(), moved.m21(), moved.m22(), moved.dx(), moved.dy(), ratio)
        whole = (key, place)
        kept = self._kept.get(whole)
        if kept is not None:
            self._kept.move_to_end(whole)
            self._used[whole] = self._number
        elif comes_again or self.knows(whole):
            kept = self._keep(whole, painter, moved, bounds(), paint)
        if kept is None:
            paint(painter)
            return
        painter.save()
        painter.resetTransform()
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawImage(kept[0] - beside, kept[1])
        painter.restore()

    def stands(self, key: Hashable) -> bool:
        """Whether the same was asked in the frame before: what it stands for does not move."""
        self._now.add(key)
        return key in self._before

    def knows(self, key: Hashable) -> bool:
        """Whether the same was asked a short while ago: what it stands for does not change."""
        is_known = self._seen.pop(key, False)
        self._seen[key] = True
        if len(self._seen) > MOST_SEEN:
            self._seen.popitem(last=False)
        return is_known

    def _keep(
        self,
        whole: Hashable,
        painter: QPainter,
        moved: QTransform,
        bounds: QRectF,
        paint: Callable[[QPainter], object],
    ) -> tuple[QPointF, QImage] | None:
        area = moved.mapRect(bounds)
        left, top = math.floor(area.left()) - 1, math.floor(area.top()) - 1
        size = QSize(math.ceil(area.right()) + 1 - left, math.ceil(area.bottom()) + 1 - top)
        pixels = size.width() * size.height()
        if pixels > MOST_PIXELS or not self._has_room(pixels):
            return None
        ratio = painter.device().devicePixelRatioF()
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(0)
        inside = QPainter(image)
        inside.setRenderHints(painter.renderHints())
        inside.setPen(painter.pen())
        to_units = QTransform.fromScale(1 / ratio, 1 / ratio)
        inside.setTransform(moved * QTransform.fromTranslate(-left, -top) * to_units)
        try:
            paint(inside)
        finally:
            inside.end()
        image.setDevicePixelRatio(1.0)  # it is laid pixel by pixel
        kept = self._kept[whole] = (QPointF(left, top), image)
        self._used[whole] = self._number
        self._kept_pixels += pixels
        return kept

    def _has_room(self, pixels: int) -> bool:
        """Whether there is room for one more, if need be in place of what nobody asks for."""
        while len(self._kept) >= MOST_KEPT or self._kept_pixels + pixels > MOST_KEPT_PIXELS:
            oldest = next(iter(self._kept))
            if self._used[oldest] >= max(self._since, self._number - LASTS):
                return False
            _, image = self._kept.pop(oldest)
            del self._used[oldest]
            self._kept_pixels -= image.width() * image.height()
        return True


def _to_pixels(painter: QPainter) -> tuple[QTransform, QPointF]:
    """From a painter's coordinates to whole pixels, counted from a corner of what it paints on.

    Returns:
        The way there, and how far beside a whole pixel the painter's own origin lies: with 1.5
        pixels a unit, a widget can begin in the middle of one.
    """
    own, all_of_it = painter.combinedTransform(), painter.deviceTransform()
    by = all_of_it.dx() - own.dx(), all_of_it.dy() - own.dy()
    beside = QPointF(*(round(one, 6) % 1 for one in by))  # -1e-14 is 0, and not nearly 1
    return own * QTransform.fromTranslate(beside.x(), beside.y()), beside
