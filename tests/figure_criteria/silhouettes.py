"""Criterion 3: one connected silhouette without holes; and 6: all of it on the card."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBitmap, QPainter, QPainterPath, QRegion

from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.painter.frame import Frame, card_frame
from footcare_gui.figure.painter.look import PLAIN, Canvas
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.figure.painter.scene import layer_outline, silhouette
from tests.figure_frames import FIGURE_FOLDER, Film, Take

KEY_PX, BETWEEN_PX = 900, 300
HOLE_REACH = 0.3
GAP_REACH = 0.5
PALETTES = load_palettes(FIGURE_FOLDER / "palette.json")
_SPECK = 4


def torn_or_holed(film: Film) -> list[str]:
    """Silhouettes that are not one piece, or with a hole beside a joint that is not declared."""
    found = []
    for takes, size in _sizes(film):
        for take in takes:
            frame = card_frame(film.figure, QRectF(0, 0, size, size), False)
            found += _torn(film.figure, take, frame, size)
    return found


def _torn(figure: Figure, take: Take, frame: Frame, size: int) -> list[str]:
    region = body_region(figure, take.solved, frame, size)
    found = []
    big = [part for part in pieces(region) if area(part) > _SPECK]
    if len(big) != 1:
        found.append(f"{take.name}: the body falls into {len(big)} pieces")
    for hole in holes(region, size):
        middle = centre(hole)
        away = min(abs(frame.place(joint) - middle) for joint in take.solved.joints())
        declared = any(
            abs(frame.place(gap) - middle) < GAP_REACH * frame.scale for gap in figure.gaps
        )
        if away <= HOLE_REACH * frame.scale and not declared:
            found.append(f"{take.name}: a hole beside a joint at {middle:.0f} of {size} px")
    return found


def holed_limbs(film: Film) -> list[str]:
    """Limbs with a hole of their own."""
    frame = card_frame(film.figure, QRectF(0, 0, BETWEEN_PX, BETWEEN_PX), False)
    found = []
    for take in (take for takes, _ in _sizes(film) for take in takes):
        for layer in film.figure.layers:
            outlines = layer_outline(take.solved, film.figure, layer)
            without_hand = (
                outlines[:2] if isinstance(layer, Part) and layer.name == "arm" else outlines
            )
            if list(holes(mask_of(without_hand, frame, BETWEEN_PX), BETWEEN_PX)):
                found.append(f"{take.name}: a hole in {layer}")
    return found


def clipped_bodies(film: Film) -> list[str]:
    """Bodies that reach the edge of the card."""
    found = []
    for takes, size in _sizes(film):
        frame = card_frame(film.figure, QRectF(0, 0, size, size), False)
        inside = QRect(2, 2, size - 4, size - 4)
        found += [
            f"{take.name}: the body is cut off"
            for take in takes
            if not inside.contains(
                body_region(film.figure, take.solved, frame, size).boundingRect()
            )
        ]
    return found


def _sizes(film: Film) -> Iterator[tuple[Sequence[Take], int]]:
    yield film.keys, KEY_PX
    for way in film.ways:
        yield way.takes[:: 7 if way.is_breath else 1], BETWEEN_PX


def body_region(figure: Figure, solved: Solved, frame: Frame, size: int) -> QRegion:
    """Pixels that the body and what is bound to it covers."""
    canvas = Canvas(QPainter(), PALETTES.palette("light"), solved, PLAIN, figure.working)
    return mask_of(silhouette(canvas, figure), frame, size)


def mask_of(outlines: Sequence[QPainterPath], frame: Frame, size: int) -> QRegion:
    """Pixels that some outlines cover."""
    mask = QBitmap(size, size)
    mask.clear()
    painter = QPainter(mask)
    painter.setTransform(frame.transform())
    for outline in outlines:
        painter.fillPath(outline, Qt.GlobalColor.color1)
    painter.end()
    return QRegion(mask)


def pieces(region: QRegion) -> list[list[QRect]]:
    """Connected parts of a region (touching corners do not connect)."""
    every_rect: Any = region  # iterable in Python, which the stubs do not say
    rects: list[QRect] = list(every_rect)  # from above, in each line from the left
    edges = [(rect.left(), rect.right()) for rect in rects]
    parent = list(range(len(rects)))
    by_top: dict[int, list[int]] = {}
    for i, rect in enumerate(rects):
        by_top.setdefault(rect.top(), []).append(i)

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for i, rect in enumerate(rects):
        left, right = edges[i]
        for j in by_top.get(rect.bottom() + 1, ()):
            if edges[j][0] > right:
                break
            if edges[j][1] >= left:
                parent[root(j)] = root(i)
    found: dict[int, list[QRect]] = {}
    for i, rect in enumerate(rects):
        found.setdefault(root(i), []).append(rect)
    return list(found.values())


def centre(rects: list[QRect]) -> complex:
    """Centre of gravity of a piece."""
    total = sum(complex(r.center().x(), r.center().y()) * r.width() * r.height() for r in rects)
    return total / area(rects)


def area(rects: list[QRect]) -> int:
    """Pixels of a piece."""
    return sum(r.width() * r.height() for r in rects)


def holes(region: QRegion, size: int) -> Iterator[list[QRect]]:
    """Enclosed parts of the background."""
    card = QRegion(-1, -1, size + 2, size + 2)
    for rects in pieces(card.subtracted(region)):
        if not any(rect.left() < 0 for rect in rects) and area(rects) > _SPECK:
            yield rects
