"""Pictures of the figure: what a reviewer rejects, pixel by pixel, and what would be noticed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.model.figure import Figure, View
from footcare_gui.figure.model.shot import Shot, ThemeName
from footcare_gui.figure.model.show import ArrowCue
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.paths import circle
from footcare_gui.texts.figure import side_in_picture
from tests.figure_criteria import silhouettes
from tests.figure_criteria.pictures import (
    PICTURE_CRITERIA,
    largest_difference,
    picture_complaints,
    wrongly_mirrored,
)
from tests.figure_criteria.silhouettes import PALETTES, holed_limbs
from tests.figure_frames import FIGURE_IDS, FIGURES, Take, film, real_film

CONTRAST = 3.0
THEMES: tuple[ThemeName, ...] = ("light", "dark")

pytestmark = pytest.mark.usefixtures("qapp")
every_figure = pytest.mark.parametrize("figure_id", FIGURE_IDS)


@pytest.fixture
def artist() -> FigureArtist:
    return FigureArtist(FIGURES, PALETTES, side_in_picture)


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


# ---- what a reviewer rejects ---------------------------------------------------------------------


@every_figure
@pytest.mark.parametrize("criterion", PICTURE_CRITERIA)
def test_a_reviewer_finds_nothing_in_the_pictures(criterion: str, figure_id: str) -> None:
    assert PICTURE_CRITERIA[criterion](real_film(figure_id)) == []


def shown(figure: Figure, pose: str, **changes: Any) -> Figure:
    """A figure whose one key pose shows something else."""
    key = figure.poses[pose]
    changed = replace(key, show=replace(key.show, **changes))
    return replace(figure, poses={**figure.poses, pose: changed})


def hold_lens(figure: Figure, **changes: Any) -> Figure:
    """A figure with another lens in the pose that is held."""
    lens = figure.hold.show.lens
    assert lens is not None
    return shown(figure, "hold", lens=replace(lens, **changes))


FAULTS: dict[str, tuple[str, Callable[[Figure], Figure], str, str]] = {
    "light shines through under the arm": (
        "foot_massage_standing",
        lambda f: replace(f, gaps=()),
        "3 one piece",
        "a hole beside a joint",
    ),
    "the other border of the foot is shown": (
        "foot_massage",
        lambda f: hold_lens(f, options=CloseUpOptions(view="medial")),
        "5 big toe",
        "shows a left foot, the right one works",
    ),
    "the lens lies over the head": (
        "heel_cord",
        lambda f: hold_lens(f, x=0.5, y=0.2),
        "6 lens",
        "the lens lies over the head",
    ),
    "the card is too small": (
        "heel_cord",
        lambda f: replace(f, view=View(0.35, 7.9)),
        "6 clipped body",
        "the body is cut off",
    ),
    "an arrow points out of the card": (
        "heel_cord",
        lambda f: shown(f, "heel_down", cues=(ArrowCue((-1.95 + 1j, -4.8 + 0.2j)),)),
        "6 clipped marks",
        "arrow is cut off",
    ),
    "a lens is cut off": (
        "heel_cord",
        lambda f: hold_lens(f, x=0.1),
        "6 clipped marks",
        "the lens is cut off",
    ),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_what_is_broken_in_a_picture_is_noticed_by_its_criterion_alone(
    fault: tuple[str, Callable[[Figure], Figure], str, str],
) -> None:
    figure_id, spoil, criterion, says = fault
    said = picture_complaints(film(spoil(FIGURES.figure(figure_id))))
    assert list(said) == [criterion], said
    assert any(says in words for words in said[criterion]), said


def severed(take: Take) -> Take:
    """A frame in which the near arm has come off."""
    arm, away = take.solved.near_arm, 3 + 0j
    off = replace(arm, shoulder=arm.shoulder - away, elbow=arm.elbow - away, wrist=arm.wrist - away)
    return replace(take, solved=replace(take.solved, near_arm=off))


def test_a_severed_arm_is_noticed() -> None:
    real = real_film("heel_cord")
    said = picture_complaints(replace(real, keys=tuple(severed(take) for take in real.keys)))
    assert list(said) == ["3 one piece"]
    assert "the body falls into 2 pieces" in said["3 one piece"][0]


def test_a_limb_with_a_hole_of_its_own_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    ring = circle(1j, 1.0).subtracted(circle(1j, 0.5))
    monkeypatch.setattr(silhouettes, "layer_outline", lambda *_: [ring])
    assert holed_limbs(real_film("heel_cord"))


# ---- left and right ------------------------------------------------------------------------------


@every_figure
def test_the_other_side_is_the_mirror_image(artist: FigureArtist, figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for pose in figure.poses:
        shot = Shot(figure_id, pose=pose, side=Side.RIGHT, letters=False)
        right, left = (
            picture(artist, replace(shot, side=side), 300, Qt.GlobalColor.white)
            for side in (Side.RIGHT, Side.LEFT)
        )
        if figure.working in ("both", "none"):
            assert largest_difference(right, left) == 0
        else:
            assert wrongly_mirrored(right, left) == [], pose


def test_a_picture_that_is_not_mirrored_is_noticed(artist: FigureArtist) -> None:
    right = picture(artist, Shot("heel_cord", letters=False), 300, Qt.GlobalColor.white)
    assert wrongly_mirrored(right, right)


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


def test_there_are_five_skin_tones_and_grey_hair() -> None:
    assert len(PALETTES.skins) >= 5
    assert "grey" in PALETTES.hairs


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
    with pytest.raises(ValueError, match="no_such_figure"):
        picture(artist, Shot("headstand"))
