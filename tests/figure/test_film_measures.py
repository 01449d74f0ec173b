"""What the judge of films measures, each on a small picture that is spoiled in one way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.plan import Dose, Kind, PlanOptions, Segment
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.domain.session.state import Idle, State
from footcare_gui.figure.model.shot import Shot
from footcare_gui.platform import places
from tests import film_review
from tests.film import EVERY_S, Story
from tests.film_edges import body_colours, edge_colours, is_of
from tests.film_judge import FAR, reach
from tests.film_review import Reviewer
from tests.film_signs import SignFinder, share_of, the_artist
from tests.film_stills import Still, card_in
from tests.film_sync import filled, painted_at

GROUND, CARD, BODY = QColor("#FAFAF7"), QColor("#F6F3EC"), QColor("#B97950")
SIDE_PX = 260

pytestmark = pytest.mark.usefixtures("qapp")


def plain(size: QSize, colour: QColor = CARD) -> QImage:
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(colour)
    return picture


def with_spot(spot: QRect, colour: QColor = BODY, size: int = 160) -> QImage:
    picture = plain(QSize(size, size))
    painter = QPainter(picture)
    painter.fillRect(spot, colour)
    painter.end()
    return picture


# ---- what is known of a place --------------------------------------------------------------------


def veil(hidden: QRect) -> QImage:
    picture = plain(QSize(160, 160), QColor("black"))
    painter = QPainter(picture)
    painter.fillRect(hidden, QColor("white"))
    painter.end()
    return picture


def test_what_comes_under_a_sign_is_not_seen_and_what_comes_beside_it_is() -> None:
    empty, there = plain(QSize(160, 160)), with_spot(QRect(60, 60, 30, 30))
    assert reach(empty, there) == FAR
    assert reach(empty, there, hidden=veil(QRect(56, 56, 40, 40))) == 0
    assert reach(empty, there, hidden=veil(QRect(0, 0, 20, 160))) > 48


def test_what_moves_out_from_under_a_sign_has_the_reach_that_it_moved() -> None:
    here, there = with_spot(QRect(40, 20, 30, 120)), with_spot(QRect(50, 20, 30, 120))
    assert reach(here, there, hidden=veil(QRect(30, 0, 40, 160))) in (8, 11)


# ---- where the picture is ------------------------------------------------------------------------


@pytest.mark.parametrize("card", [QRect(10, 4, 280, 240), QRect(60, 20, 210, 210)])
def test_the_picture_is_found_by_the_ground_round_it(card: QRect) -> None:
    column = plain(QSize(300, 260), GROUND)
    painter = QPainter(column)
    painter.fillRect(card, CARD)
    painter.fillRect(card.adjusted(30, 30, -30, -30), GROUND)
    painter.end()
    assert card_in(column) == card


def test_without_a_picture_there_is_none() -> None:
    assert card_in(plain(QSize(300, 260), GROUND)) is None


def test_a_body_at_the_edge_is_cut_off_and_one_inside_is_not() -> None:
    body = body_colours(SignFinder().palette)

    def is_cut(picture: QImage) -> bool:
        return any(is_of(colour, body) for colour in edge_colours(picture))

    assert not is_cut(with_spot(QRect(60, 20, 40, 120)))
    assert is_cut(with_spot(QRect(60, 60, 40, 100)))
    assert is_cut(with_spot(QRect(-10, 60, 40, 20)))


# ---- signs ---------------------------------------------------------------------------------------


@cache
def library() -> Library:
    return load_library(places.library_file()).library


@cache
def told() -> Story:
    """A calf stretch of three seconds on each leg."""
    options = PlanOptions(doses={("heel_cord", ""): Dose(3_000, 1)})
    plan = compile_plan(library(), Routine("film", "", (Item("heel_cord"),)), options)
    state: State = Idle()
    events: list[e.Event] = []
    state, begun = reduce(plan, state, c.Start(0))
    events += begun
    for now_ms in range(500, plan.session_ms, 500):
        state, happened = reduce(plan, state, c.Tick(now_ms))
        events += happened
    return Story(plan, tuple(events), 0.0)


def begins_s(kind: Kind) -> float:
    """When the first segment of a kind begins."""
    begun = (event for event in told().events if isinstance(event, e.SegmentStarted))
    return next(
        event.at_ms / 1000 for event in begun if told().plan.segments[event.index].kind is kind
    )


def segment(kind: Kind) -> Segment:
    return next(one for one in told().plan.segments if one.kind is kind)


def test_signs_are_found_while_the_figure_moves_and_none_while_it_holds() -> None:
    finder, size = SignFinder(), QSize(SIDE_PX, SIDE_PX)
    way = finder.find([("heel_cord", segment(Kind.MOVE_IN), 800)], size)
    assert 0.005 < share_of(way) < film_review.MOST_HIDDEN
    assert finder.find([("heel_cord", segment(Kind.HOLD), 1_500)], size) is None


# ---- films ---------------------------------------------------------------------------------------


def film(pictures: Sequence[QImage], from_s: float, beside: frozenset[int]) -> list[Still]:
    """Pictures one after another, from an instant of the session."""
    times_s = [from_s + EVERY_S * number for number in range(len(pictures))]
    return [
        Still(at_s, told().at(at_s), picture.rect(), picture, beside)
        for at_s, picture in zip(times_s, pictures, strict=True)
    ]


def found(pictures: Sequence[QImage], from_s: float, beside: Sequence[int] = (0,)) -> list[str]:
    review = Reviewer(library(), told()).look(film(pictures, from_s, frozenset(beside)))
    return [finding.what for finding in review.findings]


def grey(level: int, size: int = 80) -> QImage:
    return plain(QSize(size, size), QColor(level, level, level))


def test_what_changes_at_once_where_a_fade_is_declared_is_a_jump() -> None:
    side_s = begins_s(Kind.SWITCH)
    fading = [grey(level) for level in (200, 200, 200, 180, 150, 120, 100, 100)]
    cut = [grey(level) for level in (200, 200, 200, 200, 100, 100, 100, 100)]
    assert found(fading, side_s - 0.3) == []
    assert found(cut, side_s - 0.3) == ["jump"]


def test_a_picture_that_changes_its_size_is_a_jump() -> None:
    hold_s = begins_s(Kind.HOLD) + 0.5
    assert found([grey(200), grey(200, 72), grey(200, 72)], hold_s) == ["jump"]


def test_two_colours_beside_the_picture_are_a_stain_once_the_wash_is_over() -> None:
    hold_s = begins_s(Kind.HOLD)
    assert found([grey(200)] * 3, hold_s + 0.4, (0, 1)) == []
    assert found([grey(200)] * 3, hold_s + 2.3, (0, 1)) == ["stain", "stain"]
    assert found([grey(200)] * 3, hold_s + 2.3) == []


def test_a_figure_that_is_cut_off_is_found_in_a_film() -> None:
    cut = with_spot(QRect(20, 20, 40, 140))
    assert set(found([cut] * 2, begins_s(Kind.HOLD) + 1)) == {"cut"}


def test_signs_that_hide_too_much_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    way_s = begins_s(Kind.MOVE_IN) + 0.5
    assert found([grey(200, SIDE_PX)] * 2, way_s) == []
    monkeypatch.setattr(film_review, "MOST_HIDDEN", 0.001)
    assert set(found([grey(200, SIDE_PX)] * 2, way_s)) == {"hidden"}


# ---- bar and figure ------------------------------------------------------------------------------


def test_a_bar_tells_how_much_of_it_is_filled() -> None:
    bar = plain(QSize(400, 26), GROUND)
    painter = QPainter(bar)
    painter.fillRect(QRect(0, 0, 100, 26), BODY)
    painter.end()
    assert filled(bar) == 0.25


def test_a_picture_tells_the_instant_that_it_shows_wherever_it_is_looked_for() -> None:
    way = segment(Kind.MOVE_IN)
    picture = QImage(SIDE_PX, SIDE_PX, QImage.Format.Format_RGB32)
    picture.fill(0)
    painter = QPainter(picture)
    shot = Shot("heel_cord", segment=way, elapsed_ms=1_500, still=False)
    the_artist().paint(painter, QRectF(picture.rect()), shot)
    painter.end()
    still = Still(0.0, told().at(begins_s(Kind.MOVE_IN) + 1.5), picture.rect(), picture)
    for near_ms in (1_500, 1_820):
        assert abs(painted_at(the_artist(), "heel_cord", way, still, near_ms) - 1_500) <= 40
