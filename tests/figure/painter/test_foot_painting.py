from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise, product
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QTransform

from footcare_gui.domain.exercises.person import SKIN_TONES, Person
from footcare_gui.figure.model.foot_close_up import CloseUpOptions
from footcare_gui.figure.model.foot_plan import PlanFootPose, PlanSurface, every_toe
from footcare_gui.figure.model.foot_side import FootView, SideFootPose
from footcare_gui.figure.painter.feet.close_up import close_up, full_card
from footcare_gui.figure.painter.feet.cues import dashed
from footcare_gui.figure.painter.feet.plan import plan_foot_outline
from footcare_gui.figure.painter.feet.side import paint_side_foot, side_foot_outline
from footcare_gui.figure.painter.feet.skin import LEAST_CONTRAST, contrast, foot_skin, hand_skin
from footcare_gui.figure.painter.lens import paint_lens
from footcare_gui.figure.painter.palette import FigurePalette, Palettes, load_palettes
from footcare_gui.figure.painter.paths import circle, polygon
from tests.figure_frames import CLOSE_UPS

ROOT = Path(__file__).resolve().parents[3]
SIZE = 200
CLOSE = 8
STILL = CloseUpOptions()
MOVING = CloseUpOptions(cue=False, ghost=False)


@pytest.fixture(scope="module")
def palettes() -> Palettes:
    return load_palettes(ROOT / "resources/figures/palette.json")


@pytest.fixture(scope="module")
def palette(palettes: Palettes) -> FigurePalette:
    return palettes.palette("light")


def painted(paint: Callable[[QPainter], None], size: int = SIZE) -> QImage:
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        paint(painter)
    finally:
        painter.end()
    return image


def lens(
    palette: FigurePalette, kind: str, t: float, options: CloseUpOptions, *, mirrored: bool = False
) -> QImage:
    middle = complex(SIZE / 2, SIZE / 2)
    return painted(
        lambda painter: paint_lens(
            painter,
            palette,
            middle,
            SIZE * 0.45,
            lambda inner: close_up(inner, palette, CLOSE_UPS[kind], t, options),
            mirrored=mirrored,
        )
    )


def largest_difference(a: QImage, b: QImage) -> int:
    return max(abs(x - y) for x, y in zip(bytes(a.constBits()), bytes(b.constBits()), strict=True))


def pieces(path: QPainterPath) -> int:
    """Outer contours of a union."""
    return len(path.simplified().toSubpathPolygons())


@pytest.mark.parametrize("kind", sorted(CLOSE_UPS))
def test_a_mirrored_close_up_is_the_mirror_image_pixel_by_pixel(
    palette: FigurePalette, kind: str
) -> None:
    left = lens(palette, kind, 0.8, STILL, mirrored=True)
    right = lens(palette, kind, 0.8, STILL)
    assert largest_difference(left, right.transformed(QTransform.fromScale(-1, 1))) <= CLOSE


@pytest.mark.parametrize("kind", sorted(CLOSE_UPS))
def test_the_picture_of_every_kind_changes_with_progress(palette: FigurePalette, kind: str) -> None:
    pictures = [lens(palette, kind, t, MOVING) for t in (0.0, 0.3, 0.6, 0.9)]
    for before, after in pairwise(pictures):
        assert largest_difference(before, after) > 40


@pytest.mark.parametrize("kind", sorted(CLOSE_UPS))
def test_a_still_shows_a_cue_that_a_moving_frame_does_not(
    palette: FigurePalette, kind: str
) -> None:
    ink = palette.ink.rgb()
    assert pixels_of(lens(palette, kind, 1.0, STILL), ink) > 100
    assert pixels_of(lens(palette, kind, 1.0, MOVING), ink) == 0


def test_each_of_two_feet_has_an_arrow_of_its_own_and_one_foot_has_one(
    palette: FigurePalette,
) -> None:
    ink = palette.ink.rgb()
    two = pixels_of(lens(palette, "toe_press", 1.0, STILL), ink)
    one = pixels_of(lens(palette, "toe_press", 1.0, CloseUpOptions(feet=1)), ink)
    assert two == pytest.approx(2 * one, rel=0.1)


def pixels_of(image: QImage, rgb: int) -> int:
    return sum(1 for x, y in product(range(SIZE), range(SIZE)) if image.pixel(x, y) == rgb)


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_big_toe_is_on_the_inner_side_of_the_foot_that_faces_us(
    palette: FigurePalette, mirrored: bool
) -> None:
    card = painted(
        lambda painter: full_card(
            painter,
            QRectF(0, 0, SIZE, SIZE),
            palette,
            CLOSE_UPS["spread"],
            t=1.0,
            options=MOVING,
            mirrored=mirrored,
        )
    )
    nails = list(columns(card, palette.nail.rgb()))
    assert len(nails) == 5
    widths = [last - first for first, last in nails]
    inner = 0 if mirrored else -1
    assert widths[inner] == max(widths)


def columns(image: QImage, rgb: int) -> Iterator[tuple[int, int]]:
    """First and last column of each group of columns that hold a colour."""
    held = [x for x in range(SIZE) if any(image.pixel(x, y) == rgb for y in range(SIZE))]
    first = before = held[0]
    for x in held[1:]:
        if x > before + 1:
            yield first, before
            first = x
        before = x
    yield first, before


@pytest.mark.parametrize("view", ["lateral", "medial"])
@pytest.mark.parametrize(
    "bend",
    [
        {},
        {"toes_deg": 50.0},
        {"toes_deg": -30.0, "curl_deg": 18.0},
        {"curl_deg": 68.0, "arch": 0.03, "floor": 0.0},
        {"pitch_deg": -40.0, "toes_deg": 40.0},
        {"pitch_deg": 98.0, "shank_deg": 88.0, "toes_deg": 15.0},
    ],
)
def test_the_outline_of_a_side_foot_is_one_piece(view: FootView, bend: dict[str, float]) -> None:
    pose = replace(SideFootPose(ankle=0.32j, view=view), **bend)  # type: ignore[arg-type]
    assert pieces(side_foot_outline(pose)) == 1


@pytest.mark.parametrize("surface", ["top", "sole"])
@pytest.mark.parametrize("spread", [0.0, 1.0])
@pytest.mark.parametrize("curl", [0.0, 1.1])
def test_the_outline_of_a_plan_foot_has_no_part_that_floats(
    surface: PlanSurface, spread: float, curl: float
) -> None:
    pose = PlanFootPose(surface=surface, spread=every_toe(spread), curl=every_toe(curl))
    outline = plan_foot_outline(pose).simplified()
    areas = sorted((abs_area(piece) for piece in outline.toSubpathPolygons()), reverse=True)
    assert sum(areas[1:]) < areas[0] * 0.01


def abs_area(points: object) -> float:
    zs = [complex(p.x(), p.y()) for p in points]  # type: ignore[attr-defined]
    return abs(sum((a.conjugate() * b).imag for a, b in zip(zs, zs[1:] + zs[:1], strict=True))) / 2


def test_an_outline_can_be_grown_for_a_rim() -> None:
    pose = SideFootPose()
    plain, grown = side_foot_outline(pose), side_foot_outline(pose, 0.02)
    assert grown.boundingRect().contains(plain.boundingRect())
    assert grown.boundingRect().width() == pytest.approx(
        plain.boundingRect().width() + 0.04, abs=0.01
    )


def test_the_outline_covers_what_is_painted(palette: FigurePalette) -> None:
    pose = SideFootPose(ankle=0.4 + 0.6j, pitch_deg=-20, toes_deg=20)

    def place(painter: QPainter) -> None:
        painter.translate(20, SIZE - 20)
        painter.scale(110, -110)

    def paint(painter: QPainter) -> None:
        place(painter)
        paint_side_foot(painter, palette, pose, rim=0.0)

    def cover(painter: QPainter) -> None:
        paint(painter)
        painter.fillPath(side_foot_outline(pose, 0.02), QColor("white"))

    blank = painted(lambda _: None)
    assert largest_difference(painted(paint), blank) > 100
    assert largest_difference(painted(cover), blank) == 0


def test_dashes_keep_off_what_hides_them() -> None:
    square = polygon([0j, 1 + 0j, 1 + 1j, 1j])
    hiding = circle(0j, 0.5)
    dashes = dashed(square, width=0.01, dash=0.05, gap=0.05, hidden_by=hiding)
    centres = [piece.boundingRect().center() for piece in dashes.toSubpathPolygons()]
    assert centres
    assert not any(hiding.contains(centre) for centre in centres)


def test_dashes_keep_within_their_area() -> None:
    square = polygon([0j, 1 + 0j, 1 + 1j, 1j])
    nothing = QPainterPath()
    dashes = dashed(
        square, width=0.01, dash=0.05, gap=0.05, hidden_by=nothing, within=QRectF(0.5, -1, 1, 3)
    )
    assert dashes.boundingRect().left() >= 0.49


def test_the_edge_of_every_skin_stands_out_from_the_lens(palettes: Palettes) -> None:
    for theme, skin in product(("light", "dark"), SKIN_TONES):
        palette = palettes.palette(theme, Person(skin=skin))  # type: ignore[arg-type]
        for piece in (foot_skin(palette), foot_skin(palette, 0.42), hand_skin(palette)):
            best = max(contrast(colour, palette.lens) for colour in (piece.base, piece.rim))
            assert best >= LEAST_CONTRAST, (theme, skin)


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_a_leader_leads_from_the_lens_to_its_target(palette: FigurePalette) -> None:
    def with_target(painter: QPainter) -> None:
        paint_lens(
            painter, palette, 60 + 60j, 50, lambda _: None, target=150 + 150j, target_radius=20
        )

    def without(painter: QPainter) -> None:
        paint_lens(painter, palette, 60 + 60j, 50, lambda _: None)

    led, bare = painted(with_target), painted(without)
    assert led.pixelColor(115, 115).red() > led.pixelColor(115, 115).blue() + 40
    assert led.pixelColor(170, 150).red() > led.pixelColor(170, 150).blue() + 40
    assert bare.pixelColor(115, 115).red() - bare.pixelColor(115, 115).blue() < 40


def test_nothing_of_a_close_up_leaves_its_lens(palette: FigurePalette) -> None:
    for kind in CLOSE_UPS:
        picture = lens(palette, kind, 0.7, STILL)
        for corner in ((2, 2), (SIZE - 3, 2), (2, SIZE - 3), (SIZE - 3, SIZE - 3)):
            assert picture.pixelColor(*corner) == QColor("white"), kind
