"""The figure on screen: what it says, when it repaints, how many frames it asks for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.figure.model import shot as shot_of
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.motion import Moment, moment
from footcare_gui.figure.model.shot import Shot
from footcare_gui.figure.model.ways import BEFORE_MS
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.texts.figure import side_in_picture
from footcare_gui.views.dissolve import Dissolve
from footcare_gui.views.figure_view import CLEAR_MS, FigureView
from tests.builders import STRETCH
from tests.figure_frames import FIGURE_FOLDER, FIGURES, segment
from tests.film_judge import amount


class CountingArtist(FigureArtist):
    """An artist that counts its pictures."""

    painted = 0

    def paint(self, painter: QPainter, rect: QRectF, shot: Shot, now: Moment | None = None) -> None:
        self.painted += 1
        super().paint(painter, rect, shot, now)


@pytest.fixture
def artist() -> CountingArtist:
    return CountingArtist(FIGURES, load_palettes(FIGURE_FOLDER / "palette.json"), side_in_picture)


@pytest.fixture
def view(qtbot: QtBot, artist: CountingArtist) -> FigureView:
    figure_view = FigureView(artist)
    qtbot.addWidget(figure_view)
    figure_view.resize(200, 200)
    with qtbot.waitExposed(figure_view):
        figure_view.show()
    return figure_view


def test_it_says_in_words_what_it_shows(view: FigureView) -> None:
    view.show_pose("heel_cord", "hold", Side.LEFT)
    words = view.accessibleDescription()
    assert "Left leg straight behind" in words
    assert "Felt in the left calf." in words
    assert view.accessibleName()


def test_the_words_follow_the_side(view: FigureView) -> None:
    view.show_pose("heel_cord", "hold", Side.LEFT)
    view.show_pose("heel_cord", "hold", Side.RIGHT)
    assert "Right leg straight behind" in view.accessibleDescription()


class BrokenFigures:
    """Figures whose files all have faults."""

    def figure(self, figure_id: str) -> Figure:
        raise ValueError(figure_id)

    def content(self, figure_id: str) -> bytes:
        raise ValueError(figure_id)


def test_a_broken_figure_is_said_and_not_raised(qtbot: QtBot) -> None:
    palettes = load_palettes(FIGURE_FOLDER / "palette.json")
    view = FigureView(FigureArtist(BrokenFigures(), palettes, side_in_picture))
    qtbot.addWidget(view)
    view.show_pose("headstand")
    assert "cannot be shown" in view.accessibleDescription()


def test_no_figure_at_all_is_no_fault_and_leaves_an_empty_card(
    view: FigureView, artist: CountingArtist
) -> None:
    view.show_pose("heel_cord")
    view.show_segment("no_such_picture", segment(Kind.HOLD, 9_000), 0)
    assert view.accessibleDescription() == ""
    assert view.frame_ms() is None
    card = view.grab().toImage()
    colours = {card.pixelColor(x, 100).name() for x in range(20, 180)}
    assert colours == {artist.palettes.palette("light", artist.person).card.name()}
    assert not view.grab().isNull()


def test_it_takes_up_the_whole_square_and_no_more(view: FigureView) -> None:
    view.show_pose("heel_cord")
    view.resize(300, 200)
    picture = view.grab().toImage()
    beside, inside = picture.pixelColor(20, 100), picture.pixelColor(100, 100)
    assert beside != inside


def test_a_still_figure_wants_no_frames(view: FigureView) -> None:
    view.show_pose("heel_cord")
    assert view.frame_ms() is None
    view.show_segment("heel_cord", segment(Kind.MOVE_IN, 3_000, ("start", "hold")), 0, still="")
    assert view.frame_ms() is None


def test_a_moving_figure_wants_at_most_30_frames_a_second(view: FigureView) -> None:
    view.show_segment("heel_cord", segment(Kind.MOVE_IN, 3_000, ("start", "hold")), 100)
    frame_ms = view.frame_ms()
    assert frame_ms is not None
    assert frame_ms >= 33


def test_a_holding_figure_wants_at_most_eight_frames_a_second(view: FigureView) -> None:
    view.show_segment("heel_cord", segment(Kind.HOLD, 30_000, ("hold", "hold")), 5_000)
    frame_ms = view.frame_ms()
    assert frame_ms is not None
    assert frame_ms >= 120


def test_no_frame_keeps_the_next_parts_waiting(view: FigureView) -> None:
    moving = segment(Kind.MOVE_IN, 3_000, ("start", "hold"))
    view.show_segment("heel_cord", moving, 3_000 - CLEAR_MS)
    assert view.frame_ms() == CLEAR_MS
    view.show_segment("heel_cord", moving, 1_000)
    assert view.frame_ms() in range(33, 1_000)


def test_what_comes_next_is_painted_ahead_and_not_shown(
    view: FigureView, artist: CountingArtist, qtbot: QtBot
) -> None:
    view.show_pose("heel_cord")
    qtbot.waitUntil(lambda: artist.painted == 1)
    shown, ready = view.shot, segment(Kind.GET_READY, 10_000)
    view.prepare("toe_press", ready)
    assert artist.painted == 1, "not while the part before it is being shown"
    qtbot.waitUntil(lambda: artist.painted == 2)
    assert view.shot == shown
    view.prepare("no_such_figure", ready)
    view._ahead.timeout.emit()
    view.prepare("toe_press", ready)
    view.hide()
    assert not view._ahead.isActive()
    assert artist.painted == 2


def test_getting_ready_waits_until_the_figure_moves(view: FigureView) -> None:
    ready = segment(Kind.GET_READY, 10_000)
    view.show_segment("toe_press", ready, 1_000)
    arrive_ms = FIGURES.figure("toe_press").timing.arrive_ms
    assert view.frame_ms() == 10_000 - arrive_ms - BEFORE_MS - 1_000
    view.show_segment("heel_cord", ready, 1_000)
    assert view.frame_ms() == 10_000 - BEFORE_MS - 1_000
    view.show_segment("heel_cord", ready, 9_500)
    assert view.frame_ms() is None


def test_a_hidden_figure_wants_no_frames(view: FigureView) -> None:
    view.show_segment("heel_cord", segment(Kind.MOVE_IN, 3_000, ("start", "hold")), 100)
    view.hide()
    assert view.frame_ms() is None


def test_the_same_moment_is_not_painted_again(
    view: FigureView, artist: CountingArtist, qtbot: QtBot
) -> None:
    ready, move = segment(Kind.GET_READY, 10_000), segment(Kind.MOVE_IN, 3_000, ("start", "hold"))
    view.show_segment("heel_cord", ready, 1_000)
    qtbot.waitUntil(lambda: artist.painted == 1)
    view.show_segment("heel_cord", ready, 2_000)
    view.show_segment("heel_cord", ready, 2_000)
    view.show_segment("heel_cord", move, 1_000)
    qtbot.waitUntil(lambda: artist.painted == 2)
    assert artist.painted == 2


def test_a_frame_asks_once_what_it_shows(
    view: FigureView, artist: CountingArtist, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def counted(figure: Figure, moving: Segment, elapsed_ms: int, *, is_film: bool) -> Moment:
        asked.append(elapsed_ms)
        return moment(figure, moving, elapsed_ms, is_film=is_film)

    monkeypatch.setattr(shot_of, "moment", counted)
    move = segment(Kind.MOVE_IN, 3_000, ("start", "hold"))
    for number in (1, 2, 3):
        view.show_segment("heel_cord", move, number * 500)
        assert len(asked) == number
        qtbot.waitUntil(lambda: artist.painted == len(asked))
    assert asked == [500, 1_000, 1_500]


def test_another_theme_is_painted_at_once(
    view: FigureView, artist: CountingArtist, qtbot: QtBot
) -> None:
    view.show_pose("heel_cord")
    qtbot.waitUntil(lambda: artist.painted == 1)
    view.set_theme("dark")
    qtbot.waitUntil(lambda: artist.painted == 2)
    assert view.shot is not None
    assert view.shot.theme == "dark"


def middle(view: FigureView) -> QImage:
    """What the view shows now."""
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_another_exercise_dissolves_in_and_comes_out_whole(view: FigureView, qtbot: QtBot) -> None:
    ready = segment(Kind.GET_READY, 10_000)
    view.show_segment("toe_press", ready, 1_000)
    before = middle(view)
    other = segment(Kind.GET_READY, 15_000)
    view.show_segment("heel_cord", other, 0)
    dissolve = view.findChild(Dissolve)
    assert dissolve is not None
    assert dissolve.runs
    assert amount(before, middle(view)) < 1, "the first picture is still the one before"
    qtbot.waitUntil(lambda: not dissolve.runs)
    after = middle(view)
    view.show_pose("heel_cord", "start")
    view.show_segment("heel_cord", other, 0)
    assert middle(view) == after


def test_what_movement_leads_to_does_not_dissolve(view: FigureView) -> None:
    view.show_segment("heel_cord", segment(Kind.MOVE_IN, 3_000, ("start", "hold")), 3_000)
    view.show_segment("heel_cord", segment(Kind.HOLD, 10_000, ("hold", "hold")), 0)
    dissolve = view.findChild(Dissolve)
    assert dissolve is not None
    assert not dissolve.runs
    view.show_segment("heel_cord", segment(Kind.MOVE_IN, 3_000, ("start", "hold")), 0)
    assert dissolve.runs, "a repetition begun anew is a cut"


def test_with_reduced_motion_pictures_cut(view: FigureView) -> None:
    view.show_segment("toe_press", segment(Kind.GET_READY, 10_000), 1_000, still="")
    view.show_segment("heel_cord", segment(Kind.GET_READY, 10_000), 0, still="")
    dissolve = view.findChild(Dissolve)
    assert dissolve is not None
    assert not dissolve.runs


def test_a_form_without_a_figure_is_shown_by_somebody_at_rest(view: FigureView) -> None:
    plain = STRETCH.usual._replace(figure="no_such_picture", posture=Posture.SEATED)
    assert view.figure_of(STRETCH.usual._replace(figure="heel_cord")) == "heel_cord"
    assert view.figure_of(plain) == "at_rest_seated"
    view.show_segment(view.figure_of(plain), segment(Kind.HOLD, 9_000), 0)
    assert "at rest" in view.accessibleDescription()


def test_where_the_side_stands_larger_beside_it_the_picture_does_not_name_it(
    view: FigureView,
) -> None:
    view.show_segment("heel_cord", segment(Kind.HOLD, 30_000), 1_000)
    assert view.shot is not None
    assert view.shot.letters
    view.name_side(False)
    assert not view.shot.letters
