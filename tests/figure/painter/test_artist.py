"""What the artist lays over each other, and when."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.shot import Shot, moment_of
from footcare_gui.figure.painter.artist import FigureArtist
from tests.figure.painter.painting import (
    PALETTE,
    PALETTES,
    WHITE,
    distance,
    largest_difference,
    painted,
    pixels_of,
)
from tests.figure_frames import FIGURES, segment

pytestmark = pytest.mark.usefixtures("qapp")
EDGE = 300
STILL = Shot("heel_cord")
MOVE = segment(Kind.MOVE_IN, 3_000, ("start", "hold"))


@pytest.fixture
def artist() -> FigureArtist:
    return FigureArtist(FIGURES, PALETTES, lambda side: side.value)


def picture(artist: FigureArtist, shot: Shot, edge: int = EDGE, *, small: bool = False) -> QImage:
    paint = artist.paint_small if small else artist.paint
    return painted(lambda painter: paint(painter, QRectF(0, 0, edge, edge), shot), edge)


def test_a_picture_fills_its_card_and_has_round_corners(artist: FigureArtist) -> None:
    image = picture(artist, STILL)
    assert image.pixelColor(0, 0) == WHITE
    assert image.pixelColor(EDGE // 2, 1) == PALETTE.card


def test_the_painter_is_left_as_it_was(artist: FigureArtist) -> None:
    def paint(painter: QPainter) -> None:
        painter.translate(3, 4)
        painter.setPen(Qt.PenStyle.DotLine)
        before = painter.transform()
        for each in (artist.paint, artist.paint_small):
            each(painter, QRectF(0, 0, EDGE, EDGE), STILL)
        assert painter.transform() == before
        assert not painter.hasClipping()
        assert painter.pen().style() is Qt.PenStyle.DotLine

    painted(paint, EDGE)


@pytest.mark.parametrize(
    "without", [{"letters": False}, {"lens": False}, {"still": False, "segment": MOVE}]
)
def test_letters_lens_and_marks_are_there_only_where_they_are_wanted(
    artist: FigureArtist, without: dict[str, object]
) -> None:
    assert picture(artist, replace(STILL, **without)) != picture(artist, STILL)  # type: ignore[arg-type]


def test_a_small_card_has_neither_letters_nor_lens(artist: FigureArtist) -> None:
    bare = replace(STILL, letters=False, lens=False)
    assert picture(artist, STILL, 200) == picture(artist, bare, 200)


def test_arrows_that_the_lens_has_itself_are_drawn_only_without_it(artist: FigureArtist) -> None:
    shot = Shot("toe_press", letters=False)
    hold = FIGURES.figure("toe_press").hold.show
    assert hold.lens_cues
    assert not hold.cues
    with_lens, without = (picture(artist, replace(shot, lens=lens)) for lens in (True, False))
    ink = [pixels_of(image, PALETTE.ink) for image in (with_lens, without)]
    assert ink[1] > 50
    assert with_lens != without


def test_a_moment_that_is_known_already_is_painted_as_it_is(artist: FigureArtist) -> None:
    shot = Shot("heel_cord", segment=MOVE, elapsed_ms=1_500, still=False)
    now = moment_of(FIGURES.figure("heel_cord"), shot)
    card = QRectF(0, 0, EDGE, EDGE)
    handed, asked = (
        painted(lambda p: artist.paint(p, card, shot, now), EDGE),
        painted(lambda p: artist.paint(p, card, shot), EDGE),
    )
    assert largest_difference(handed, asked) <= 12, "more than the rim of a lens"
    faded = replace(now, veil=1.0)
    veiled = painted(lambda p: artist.paint(p, card, shot, faded), EDGE)
    assert distance(veiled.pixelColor(EDGE // 2, EDGE // 2), PALETTE.card) == 0


def test_a_dimmed_picture_goes_toward_its_card(artist: FigureArtist) -> None:
    bright, dimmed = (picture(artist, replace(STILL, dimmed=it)) for it in (False, True))
    places = [(x, y) for x in range(60, 240, 9) for y in range(60, 280, 9)]
    apart = [
        sum(distance(image.pixelColor(*place), PALETTE.card) for place in places)
        for image in (bright, dimmed)
    ]
    assert apart[1] < 0.6 * apart[0]


def test_another_person_is_seen_in_the_next_picture(artist: FigureArtist) -> None:
    usual = picture(artist, STILL)
    artist.set_person(Person(skin="deep"))
    assert artist.person.skin == "deep"
    assert largest_difference(picture(artist, STILL), usual) > 60


def test_a_small_picture_of_a_foot_exercise_shows_its_close_up(artist: FigureArtist) -> None:
    toes, start = (
        picture(artist, Shot("toe_press", pose=pose), 100, small=True) for pose in ("hold", "start")
    )
    assert pixels_of(toes, PALETTE.lens) > 1_000
    assert pixels_of(start, PALETTE.lens) == 0


def test_a_small_picture_of_a_body_is_fitted_to_its_card(artist: FigureArtist) -> None:
    fitted = replace(STILL, fitted=True)
    assert picture(artist, STILL, 100, small=True) == picture(artist, fitted, 100)
    assert picture(artist, fitted, 100) != picture(artist, STILL, 100)


def test_a_small_close_up_is_mirrored_for_the_other_side(artist: FigureArtist) -> None:
    left, right = (
        picture(artist, Shot("toe_stretch", side=side), 100, small=True)
        for side in (Side.LEFT, Side.RIGHT)
    )
    assert largest_difference(left.transformed(QTransform.fromScale(-1, 1)), right) < 12
    assert left != right


@pytest.mark.parametrize("small", [False, True])
def test_a_figure_that_nobody_knows_is_refused(artist: FigureArtist, small: bool) -> None:
    with pytest.raises(ValueError, match="headstand"):
        picture(artist, Shot("headstand"), small=small)


def test_what_can_be_shown_is_known_by_its_name(artist: FigureArtist) -> None:
    artist.photos = lambda name: QImage(2, 2, QImage.Format.Format_RGB32) if name else QImage()
    shown = ["heel_cord", "no_such_figure", "photos:towel.png", "photos:"]
    assert [artist.shows(name) for name in shown] == [True, False, True, False]
