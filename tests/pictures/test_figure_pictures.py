"""Where the main window's pictures come from: small ones, portraits, and the big figure."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.pictures.folder import PictureFolder
from footcare_gui.domain.exercises.exercise import AT_REST, Form, Posture, Side
from footcare_gui.domain.exercises.person import Person
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.preview import FigureTempo
from footcare_gui.pictures.figure_pictures import SETTLED_MS, FigurePictures, PaneFigure
from footcare_gui.pictures.store import PictureStore
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import library, live

__all__ = ["library", "live"]
GREY = Person("deep", "short", "grey", "broad")


@pytest.fixture
def store(tmp_path: Path) -> PictureStore:
    return PictureStore(PictureFolder(tmp_path / "pictures"))


@pytest.fixture
def form(library: Library) -> Form:
    return library.exercises["heel_cord"].usual


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def shown(
    qtbot: QtBot, parent: QWidget, store: PictureStore, live: LiveTheme, form: Form
) -> PaneFigure:
    """A big figure that is seen."""
    figure = PaneFigure(store, live, parent)
    figure.resize(200, 200)
    figure.show_form(form, "hold", Side.LEFT)
    parent.resize(400, 400)
    with qtbot.waitExposed(parent):
        parent.show()
    return figure


def test_the_big_figure_follows_at_once(
    qtbot: QtBot, store: PictureStore, live: LiveTheme, form: Form
) -> None:
    pictures = FigurePictures(store, live)
    parent = QWidget()
    qtbot.addWidget(parent)
    figure = pictures.big_figure(parent)
    figure.resize(200, 200)
    figure.show_form(form, "hold", Side.LEFT)
    parent.resize(200, 200)
    with qtbot.waitExposed(parent):
        parent.show()
    before = figure.grab().toImage()
    assert pictures.show_person(GREY)
    assert figure.grab().toImage() != before
    assert not pictures.show_person(GREY)


def test_a_portrait_shows_a_part_of_the_card_enlarged(store: PictureStore, live: LiveTheme) -> None:
    pictures = FigurePictures(store, live)
    head = pictures.portrait(GREY, "head", 72, 1.0)
    body = pictures.portrait(GREY, "body", 72, 1.0)
    assert (head.width(), body.width()) == (72, 72)
    assert head.toImage() != body.toImage()


def test_the_tempo_is_that_of_the_figure(
    store: PictureStore, live: LiveTheme, library: Library
) -> None:
    pictures = FigurePictures(store, live)
    walking = pictures.tempo(library.exercises["toe_walk"].usual)
    assert walking.cycle_ms > 0
    assert walking.arrive_ms > 0
    assert pictures.tempo(library.exercises["heel_cord"].usual).cycle_ms == 0


def test_a_hidden_big_figure_paints_nothing(
    qtbot: QtBot, store: PictureStore, live: LiveTheme, form: Form
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    figure = PaneFigure(store, live, parent)
    figure.show_form(form, "hold", Side.LEFT)
    figure.renew()
    assert "artist" not in vars(store)


def test_a_big_figure_tells_what_it_shows(shown: PaneFigure) -> None:
    shown.grab()
    assert "Left leg straight behind" in shown.accessibleDescription()


def test_a_big_figure_is_scaled_while_it_is_resized_and_painted_when_that_has_settled(
    shown: PaneFigure, qtbot: QtBot
) -> None:
    shown.grab()
    shown.resize(260, 260)
    scaled = shown.grab().toImage()
    assert scaled.width() == 260
    qtbot.waitUntil(lambda: shown.grab().toImage() != scaled, timeout=10 * SETTLED_MS)


def test_a_thumbnail_that_is_kept_is_given_without_painting(
    store: PictureStore, live: LiveTheme, form: Form
) -> None:
    pictures = FigurePictures(store, live)
    assert pictures.kept_thumbnail(form, "hold", Side.LEFT, 61, 1.0) is None
    painted = pictures.thumbnail(form, "hold", Side.LEFT, 61, 1.0)
    kept = pictures.kept_thumbnail(form, "hold", Side.LEFT, 61, 1.0)
    assert kept is not None
    assert kept.width() == painted.width() == 61


def test_an_exercise_without_a_figure_has_no_tempo(
    store: PictureStore, live: LiveTheme, form: Form
) -> None:
    pictures = FigurePictures(store, live)
    unknown = form._replace(figure="headstand")
    assert pictures.tempo(unknown) == FigureTempo()


def test_a_moving_figure_is_painted_by_the_same_artist(
    qtbot: QtBot, store: PictureStore, live: LiveTheme
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    figure = FigurePictures(store, live).moving_figure(parent)
    figure.show_pose("heel_cord")
    assert figure.shot is not None
    assert figure.parent() is parent


def test_nobody_at_rest_is_offered_as_a_picture_and_each_shows_what_has_none(
    store: PictureStore, live: LiveTheme, form: Form
) -> None:
    pictures = FigurePictures(store, live)
    assert "heel_cord" in pictures.figures()
    assert not any(name.startswith(AT_REST) for name in pictures.figures())
    thumbnails = []
    for posture in Posture:
        plain = form._replace(figure="mine", posture=posture)
        assert not pictures.has_picture(plain)
        assert pictures.figure_of(plain) in store.figure_names()
        thumbnails.append(pictures.thumbnail(plain, "up", Side.LEFT, 72, 1.0).toImage())
    assert all(not image.isNull() for image in thumbnails)
    assert all(one != other for one, other in combinations(thumbnails, 2))


def test_the_big_figure_of_what_has_none_is_somebody_at_rest(shown: PaneFigure, form: Form) -> None:
    shown.show_form(form._replace(figure="mine"), "hold", Side.LEFT)
    assert "at rest" in shown.accessibleDescription()
