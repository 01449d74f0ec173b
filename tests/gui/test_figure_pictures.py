"""Pictures of the figure, pixel by pixel: silhouettes, mirror images, contrasts, clipping."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBitmap, QColor, QImage, QPainter, QPainterPath, QRegion, QTransform

from footcare_gui.domain.exercise import Side
from footcare_gui.domain.person import HAIR_COLOURS, SKIN_TONES, Person, SkinTone
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import up
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.motion import Moment, key_moment
from footcare_gui.figure.model.shot import Shot, ThemeName
from footcare_gui.figure.model.show import ArrowCue, CircleCue, Cue, StepsCue
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.model.things import anchor_point
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.frame import Frame, card_frame
from footcare_gui.figure.painter.look import PLAIN, Canvas
from footcare_gui.figure.painter.palette import FigurePalette, load_palettes
from footcare_gui.figure.painter.scene import layer_outline, silhouette
from tests.figure_frames import FIGURE_FOLDER, FIGURE_IDS, FIGURES, frames

KEY_PX, BETWEEN_PX = 900, 300
HOLE_REACH = 0.3
GAP_REACH = 0.5
CONTRAST = 3.0
CHANNEL = 8
THEMES: tuple[ThemeName, ...] = ("light", "dark")
PALETTES = load_palettes(FIGURE_FOLDER / "palette.json")

pytestmark = pytest.mark.usefixtures("qapp")
every_figure = pytest.mark.parametrize("figure_id", FIGURE_IDS)


@pytest.fixture
def artist() -> FigureArtist:
    return FigureArtist(FIGURES, PALETTES)


def picture(
    artist: FigureArtist,
    shot: Shot,
    size: int = 480,
    ground: Qt.GlobalColor = Qt.GlobalColor.transparent,
) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(ground)
    painter = QPainter(image)
    try:
        artist.paint(painter, QRectF(0, 0, size, size), shot)
    finally:
        painter.end()
    return image


# ---- silhouettes ---------------------------------------------------------------------------------


def body_region(figure: Figure, solved: Solved, frame: Frame, size: int) -> QRegion:
    """Pixels that the body and what is bound to it covers."""
    canvas = Canvas(QPainter(), PALETTES.palette("light"), solved, PLAIN, figure.working)
    return mask_of(silhouette(canvas, figure), frame, size)


def mask_of(outlines: list[QPainterPath], frame: Frame, size: int) -> QRegion:
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
    parent: list[int] = []
    every_rect: Any = region  # iterable in Python, which the stubs do not say
    rects: list[QRect] = list(every_rect)
    by_top: dict[int, list[int]] = {}
    for i, rect in enumerate(rects):
        parent.append(i)
        by_top.setdefault(rect.top(), []).append(i)

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for i, rect in enumerate(rects):
        for j in by_top.get(rect.bottom() + 1, []):
            if rects[j].left() <= rect.right() and rects[j].right() >= rect.left():
                parent[root(j)] = root(i)
    found: dict[int, list[QRect]] = {}
    for i, rect in enumerate(rects):
        found.setdefault(root(i), []).append(rect)
    return list(found.values())


def centre(rects: list[QRect]) -> complex:
    weight = sum(r.width() * r.height() for r in rects)
    total = sum(complex(r.center().x(), r.center().y()) * r.width() * r.height() for r in rects)
    return total / weight


def area(rects: list[QRect]) -> int:
    return sum(r.width() * r.height() for r in rects)


def holes(region: QRegion, size: int) -> Iterator[list[QRect]]:
    """Enclosed parts of the background."""
    card = QRegion(-1, -1, size + 2, size + 2)
    for rects in pieces(card.subtracted(region)):
        if not any(rect.left() < 0 for rect in rects) and area(rects) > 4:
            yield rects


def check_silhouette(figure: Figure, name: str, now: Moment, size: int) -> None:
    frame = card_frame(figure, QRectF(0, 0, size, size), False)
    solved = solve(now.pose)
    region = body_region(figure, solved, frame, size)
    big = [part for part in pieces(region) if area(part) > 4]
    assert len(big) == 1, f"{name}: the body falls into {len(big)} pieces"
    for hole in holes(region, size):
        middle = centre(hole)
        away = min(abs(frame.place(joint) - middle) for joint in solved.joints()) / frame.scale
        allowed = any(
            abs(frame.place(gap) - middle) < GAP_REACH * frame.scale for gap in figure.gaps
        )
        assert allowed or away > HOLE_REACH, f"{name}: a hole beside a joint, {middle}"


@every_figure
def test_every_key_pose_is_one_silhouette_without_holes_at_joints(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for name in figure.poses:
        check_silhouette(figure, name, key_moment(figure, name, Side.RIGHT), KEY_PX)


@every_figure
def test_every_in_between_is_one_silhouette_without_holes_at_joints(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for name, now in frames(figure):
        check_silhouette(figure, name, now, BETWEEN_PX)


@every_figure
def test_no_limb_has_a_hole_of_its_own(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    frame = card_frame(figure, QRectF(0, 0, BETWEEN_PX, BETWEEN_PX), False)
    for name, now in frames(figure):
        solved = solve(now.pose)
        for layer in figure.layers:
            outlines = layer_outline(solved, figure, layer)
            without_hand = outlines[:2] if layer.endswith("_arm") else outlines
            limb = mask_of(without_hand, frame, BETWEEN_PX)
            assert list(holes(limb, BETWEEN_PX)) == [], f"{name}: {layer}"


def test_a_severed_arm_is_noticed() -> None:
    figure = FIGURES.figure("heel_cord")
    solved = solve(figure.hold.pose)
    far = 4 + 0j
    arm = replace(
        solved.near_arm,
        shoulder=solved.near_arm.shoulder - far,
        elbow=solved.near_arm.elbow - far,
        wrist=solved.near_arm.wrist - far,
    )
    frame = card_frame(figure, QRectF(0, 0, 300, 300), False)
    region = body_region(figure, replace(solved, near_arm=arm), frame, 300)
    assert len(pieces(region)) > 1


# ---- left and right ------------------------------------------------------------------------------


def largest_difference(one: QImage, other: QImage) -> int:
    first = bytes(one.convertToFormat(QImage.Format.Format_RGB32).constBits())
    second = bytes(other.convertToFormat(QImage.Format.Format_RGB32).constBits())
    return max((abs(a - b) for a, b in zip(first, second, strict=True)), default=0)


@every_figure
def test_the_other_side_is_the_mirror_image(artist: FigureArtist, figure_id: str) -> None:
    shot = Shot(figure_id, side=Side.RIGHT)
    without_letters = replace(shot, still=False)
    white = Qt.GlobalColor.white
    right = picture(artist, without_letters, 300, white)
    left = picture(artist, replace(without_letters, side=Side.LEFT), 300, white)
    if FIGURES.figure(figure_id).working == "both":
        assert largest_difference(right, left) == 0
    else:
        assert largest_difference(right.transformed(QTransform.fromScale(-1, 1)), left) <= CHANNEL


def test_the_worked_leg_faces_as_its_side_asks(artist: FigureArtist) -> None:
    """Facing right, near is right: the accent-coloured rear leg of a right calf stretch is left."""
    accent = PALETTES.palette("light").accent

    def middle(side: Side) -> float:
        image = picture(artist, Shot("heel_cord", pose="start", side=side, lens=False), 240)
        columns = [
            x
            for x in range(0, 240, 2)
            for y in range(0, 240, 2)
            if image.pixelColor(x, y).rgb() == accent.rgb()
        ]
        return sum(columns) / len(columns)

    assert middle(Side.RIGHT) < 120 < middle(Side.LEFT)


# ---- contrast ------------------------------------------------------------------------------------


def luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(v) for v in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


PARTS = ("skin", "top", "shorts", "legging", "accent", "hair")
BEHIND = ("card", "blob", "floor", "wall", "wood", "mat")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("skin", SKIN_TONES)
def test_the_outer_edge_stands_out_from_whatever_is_behind_it(
    theme: ThemeName, skin: SkinTone
) -> None:
    for hair in HAIR_COLOURS:
        palette: FigurePalette = PALETTES.palette(theme, Person(skin=skin, hair=hair))
        for part in PARTS:
            for behind in BEHIND:
                ground = getattr(palette, behind)
                best = max(
                    contrast(getattr(palette, part), ground),
                    contrast(palette.rim_on_card, ground),
                )
                assert best >= CONTRAST, f"{part} on {behind}"


def test_there_are_five_skin_tones_and_grey_hair() -> None:
    assert len(PALETTES.skins) >= 5
    assert "grey" in PALETTES.hairs


# ---- nothing is covered or cut off ---------------------------------------------------------------


def cue_points(cue: Cue) -> list[complex]:
    if isinstance(cue, ArrowCue):
        return list(cue.points)
    if isinstance(cue, CircleCue):
        return [cue.centre + cue.radius * way for way in (1, -1, 1j, -1j)]
    assert isinstance(cue, StepsCue)
    return [cue.start, cue.start + cue.count * cue.width + 1j * cue.height]


@every_figure
def test_no_lens_covers_head_or_trunk(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    card = QRectF(0, 0, 900, 900)
    for name, key in figure.poses.items():
        lens = key.show.lens
        if lens is None:
            continue
        frame, solved = card_frame(figure, card, False), solve(key.pose)
        middle = complex(lens.x * 900, lens.y * 900)
        head = solved.neck_top + up(solved.head_deg) * 0.38
        for part, reach in ((head, 0.5), (solved.neck_base, 0.4), (solved.waist, 0.4),
                            (solved.hip, 0.4)):  # fmt: skip
            away = abs(frame.place(part) - middle)
            assert away > lens.radius * 900 + reach * frame.scale, name


@every_figure
def test_figure_cues_and_lens_are_inside_the_card(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    card = QRectF(0, 0, 900, 900)
    frame = card_frame(figure, card, False)
    for name, key in figure.poses.items():
        solved = solve(key.pose)
        points = [*solved.joints(), solved.neck_top + up(solved.head_deg)]
        for cue in (*key.show.cues, *key.show.lens_cues):
            points += cue_points(cue)
        inside = [card.adjusted(6, 6, -6, -6).contains(*xy(frame.place(z))) for z in points]
        assert all(inside), name
        lens = key.show.lens
        if lens is not None:
            assert lens.radius < lens.x < 1 - lens.radius, name
            assert lens.radius < lens.y < 1 - lens.radius, name
            target = frame.place(anchor_point(solved, lens.aim))
            assert card.contains(*xy(target)), name


def xy(z: complex) -> tuple[float, float]:
    return z.real, z.imag


# ---- greyscale and caching -----------------------------------------------------------------------


def test_a_picture_is_the_same_from_a_warm_artist(artist: FigureArtist) -> None:
    shot = Shot("foot_massage")
    assert picture(artist, shot) == picture(artist, shot)


def test_a_picture_fills_its_rectangle_with_round_corners(artist: FigureArtist) -> None:
    image = picture(artist, Shot("toe_press"), 400)
    assert image.size() == QSize(400, 400)
    assert image.pixelColor(QPoint(0, 0)).alpha() == 0
    assert image.pixelColor(QPoint(200, 2)).alpha() == 255


def test_a_dimmed_picture_fades_into_its_card(artist: FigureArtist) -> None:
    card = PALETTES.palette("light").card
    plain, dimmed = (picture(artist, Shot("heel_cord", dimmed=d), 240) for d in (False, True))

    def contrast_at(image: QImage) -> float:
        return contrast(image.pixelColor(112, 112), card)

    assert contrast_at(dimmed) < contrast_at(plain)


def test_an_unknown_figure_is_refused(artist: FigureArtist) -> None:
    with pytest.raises(ValueError, match="no such figure"):
        picture(artist, Shot("headstand"))
