"""Small pictures for tests of the painter: paint them, count and compare their pixels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import DEFAULT_PERSON, Person
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.motion import key_moment
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.painter.look import FULL, Canvas
from footcare_gui.figure.painter.palette import load_palettes
from tests.figure_frames import FIGURE_FOLDER, FIGURES

PALETTES = load_palettes(FIGURE_FOLDER / "palette.json")
PALETTE = PALETTES.palette("light")
SIZE = 200
WHITE = QColor("white")
Paint = Callable[[QPainter], object]


def painted(paint: Paint, size: int = SIZE, *, smooth: bool = True, ratio: float = 1.0) -> QImage:
    """A white picture with something painted on it; without `smooth` every pixel has one colour.

    Args:
        paint: Paints it.
        size: Its edge in units.
        smooth: Edges of shapes are mixed with what is below.
        ratio: Pixels a unit.
    """
    pixels = round(size * ratio)
    image = QImage(pixels, pixels, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(WHITE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    try:
        paint(painter)
    finally:
        painter.end()
    return image


class View(NamedTuple):
    """What part of the world a picture shows: its middle, and pixels a unit."""

    centre: complex = 0j
    scale: float = 50.0


ORIGIN = View()


def in_world(paint: Paint, view: View = ORIGIN) -> QImage:
    """A picture of a part of the world, y up."""

    def placed(painter: QPainter) -> None:
        painter.translate(SIZE / 2, SIZE / 2)
        painter.scale(view.scale, -view.scale)
        painter.translate(-view.centre.real, -view.centre.imag)
        paint(painter)

    return painted(placed, smooth=False)


def colour_at(image: QImage, z: complex, view: View = ORIGIN) -> QColor:
    """The colour of a place of the world in a picture that `in_world` made."""
    place = (z - view.centre) * view.scale
    return image.pixelColor(round(SIZE / 2 + place.real), round(SIZE / 2 - place.imag))


def solved_pose(figure_id: str, pose: str = "hold") -> Solved:
    """The joints of a figure in one of its key poses."""
    return solve(key_moment(FIGURES.figure(figure_id), pose, Side.RIGHT).pose)


def canvas_of(
    painter: QPainter,
    figure_id: str,
    pose: str = "hold",
    *,
    detail: int = FULL,
    person: Person = DEFAULT_PERSON,
) -> Canvas:
    """A canvas on which a figure stands in one of its key poses."""
    figure = FIGURES.figure(figure_id)
    palette = PALETTE if person == DEFAULT_PERSON else PALETTES.palette("light", person)
    return Canvas(
        painter, palette, solved_pose(figure_id, pose), detail, figure.working, person=person
    )


def counts(image: QImage) -> Counter[int]:
    """How many pixels have each colour."""
    return Counter(memoryview(bytes(image.constBits())).cast("I"))


def pixels_of(image: QImage, colour: QColor) -> int:
    """How many pixels have exactly this colour."""
    return counts(image)[colour.rgb()]


def places_of(image: QImage, colour: QColor) -> list[complex]:
    """Where the pixels are that have exactly this colour."""
    rgb, width = colour.rgb(), image.width()
    pixels = memoryview(bytes(image.constBits())).cast("I")
    return [complex(i % width, i // width) for i, value in enumerate(pixels) if value == rgb]


def distance(a: QColor, b: QColor) -> int:
    """How far two colours are apart, all channels together."""
    return abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())


def largest_difference(a: QImage, b: QImage) -> int:
    """The largest difference of any channel of any pixel."""
    return max(abs(x - y) for x, y in zip(bytes(a.constBits()), bytes(b.constBits()), strict=True))


def area(path: QPainterPath) -> float:
    """The area of a union's outer contours."""
    total = 0.0
    for piece in path.simplified().toSubpathPolygons():
        zs = [complex(p.x(), p.y()) for p in piece.toList()]
        total += sum((a.conjugate() * b).imag for a, b in zip(zs, zs[1:] + zs[:1], strict=True)) / 2
    return abs(total)


def outside(shape: QPainterPath, of: QPainterPath) -> float:
    """How much of a shape's area lies outside of another."""
    return area(shape.subtracted(of.simplified()))
