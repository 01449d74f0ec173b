"""A request becomes a picture with its words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.pictures.painted import paint_request
from footcare_gui.pictures.request import PictureRequest, sentences_of
from tests.figure.painter.painting import PALETTES
from tests.figure_frames import FIGURES

pytestmark = pytest.mark.usefixtures("qapp")
ASKED = PictureRequest(
    "heel_cord", "hold", Side.LEFT, "light", 200, 1.0, small=False, person=Person()
)


@pytest.fixture
def artist() -> FigureArtist:
    return FigureArtist(FIGURES, PALETTES, lambda side: side.value)


def test_a_picture_has_as_many_pixels_as_are_asked_for(artist: FigureArtist) -> None:
    fine = paint_request(artist, ASKED._replace(ratio=2.0))
    assert (fine.width(), fine.height()) == (200, 200)
    assert fine.devicePixelRatio() == 2.0


def test_a_picture_tells_what_it_shows(artist: FigureArtist) -> None:
    assert any(
        "Left leg straight behind" in it for it in sentences_of(paint_request(artist, ASKED))
    )


def test_a_theme_is_that_of_its_palette(artist: FigureArtist) -> None:
    for theme in ("light", "dark"):
        image = paint_request(artist, ASKED._replace(theme=theme))
        palette = PALETTES.palette("dark" if theme == "dark" else "light")
        assert image.pixelColor(100, 1) == palette.card


def test_a_small_picture_is_fitted_and_a_card_is_not(artist: FigureArtist) -> None:
    assert paint_request(artist, ASKED._replace(small=True)) != paint_request(artist, ASKED)


def test_a_picture_without_letters_lacks_the_name_of_the_side_and_nothing_else(
    artist: FigureArtist,
) -> None:
    named = paint_request(artist, ASKED._replace(pixels=640))
    plain = paint_request(artist, ASKED._replace(pixels=640, letters=False))
    differing = [
        (x, y)
        for x in range(0, 640, 4)
        for y in range(0, 640, 4)
        if named.pixel(x, y) != plain.pixel(x, y)
    ]
    across, down = ({place[axis] for place in differing} for axis in (0, 1))
    assert differing
    assert max(across) - min(across) < 200
    assert max(down) - min(down) < 60


def test_a_part_of_a_card_is_that_part_enlarged(artist: FigureArtist) -> None:
    whole = paint_request(artist, ASKED._replace(pixels=400))
    part = paint_request(artist, ASKED._replace(part=(0.25, 0.5, 0.5)))
    assert part.width() == 200
    cut = whole.copy(QRect(100, 200, 200, 200))
    assert close(cut, part)


def close(one: QImage, other: QImage) -> bool:
    """Whether two pictures are alike but for a rim of rounding."""
    apart = sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness())
        for x in range(0, 200, 5)
        for y in range(0, 200, 5)
    )
    return apart / 1_600 < 2


def test_a_figure_that_cannot_be_used_is_a_null_image(artist: FigureArtist) -> None:
    assert paint_request(artist, ASKED._replace(figure="headstand")).isNull()
