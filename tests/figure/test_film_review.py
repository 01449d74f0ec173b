"""The judge of films can fail: films of the real painter, whole and with one fault each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.plan import Kind, PlanOptions, Segment
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.domain.session.readout import Readout
from footcare_gui.domain.session.state import Idle, State
from footcare_gui.figure.model.shot import Shot
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.platform import places
from tests.film import EVERY_S, Story
from tests.film_judge import FAR, reach
from tests.film_review import Reviewer
from tests.film_signs import the_artist
from tests.film_stills import Still

SIDE_PX = 270
CARD = QRect(0, 0, SIDE_PX, SIDE_PX)
WHOLE = 9.0, 14.6
"""The end of getting ready, the way in (10 to 13 s) and the beginning of the hold."""

Shown = Callable[[float, Readout], tuple[Segment, int]]


@cache
def library() -> Library:
    return load_library(places.library_file()).library


@pytest.fixture(scope="module")
def artist(qapp: QApplication) -> FigureArtist:
    return the_artist()


@cache
def told() -> Story:
    plan = compile_plan(library(), Routine("film", "", (Item("heel_cord"),)), PlanOptions())
    state: State = Idle()
    events: list[e.Event] = []
    state, begun = reduce(plan, state, c.Start(0))
    events += begun
    for now_ms in range(100, int(WHOLE[1] * 1000) + 1_000, 100):
        state, happened = reduce(plan, state, c.Tick(now_ms))
        events += happened
    return Story(plan, tuple(events), 0.0)


def as_it_is(_at_s: float, now: Readout) -> tuple[Segment, int]:
    return now.segment, now.elapsed_ms


def painted(artist: FigureArtist, segment: Segment, elapsed_ms: int) -> QImage:
    picture = QImage(SIDE_PX, SIDE_PX, QImage.Format.Format_RGB32)
    picture.fill(0)
    shot = Shot("heel_cord", segment=segment, elapsed_ms=elapsed_ms, still=False)
    painter = QPainter(picture)
    artist.paint(painter, QRectF(CARD), shot)
    painter.end()
    return picture


def film(artist: FigureArtist, span_s: tuple[float, float], shown: Shown = as_it_is) -> list[Still]:
    """What a camera would have seen, had the app shown `shown`."""
    from_s, to_s = span_s
    stills = []
    for number in range(round((to_s - from_s) / EVERY_S)):
        at_s = from_s + number * EVERY_S
        now = told().at(at_s)
        stills.append(Still(at_s, now, CARD, painted(artist, *shown(at_s, now))))
    return stills


def found(artist: FigureArtist, stills: list[Still]) -> set[str]:
    review = Reviewer(library(), told()).look(stills)
    return {finding.what for finding in review.findings}


def test_a_film_of_what_should_be_seen_has_nothing_to_be_said_about_it(
    artist: FigureArtist,
) -> None:
    assert found(artist, film(artist, WHOLE)) == set()


def test_one_picture_out_of_order_is_a_pop(artist: FigureArtist) -> None:
    def shown(at_s: float, now: Readout) -> tuple[Segment, int]:
        early = round(at_s, 1) == 10.8
        return now.segment, now.elapsed_ms + 1_400 if early else now.elapsed_ms

    assert "pop" in found(artist, film(artist, (10.2, 11.4), shown))


def test_a_picture_that_comes_late_is_no_pop_and_is_counted(artist: FigureArtist) -> None:
    def shown(at_s: float, now: Readout) -> tuple[Segment, int]:
        stalls = 11.1 < at_s < 11.9
        return now.segment, 1_100 if stalls else now.elapsed_ms

    review = Reviewer(library(), told()).look(film(artist, (10.4, 12.4), shown))
    assert review.findings == []
    assert len(review.late_ms) == 1
    assert 600 <= review.late_ms[0] <= 760


def test_a_lens_that_vanishes_for_one_picture_is_a_pop(artist: FigureArtist) -> None:
    stills = film(artist, (12.4, 13.6))
    number = 3
    picture = stills[number].picture.copy()
    painter = QPainter(picture)
    painter.drawImage(QRect(14, 142, 64, 64), picture, QRect(14, 14, 64, 64))
    painter.end()
    stills[number] = replace(stills[number], picture=picture)
    assert "pop" in found(artist, stills)


def test_a_way_in_that_is_left_out_is_a_jump_at_the_change(artist: FigureArtist) -> None:
    def shown(_at_s: float, now: Readout) -> tuple[Segment, int]:
        is_way_in = now.segment.kind is Kind.MOVE_IN
        return now.segment, now.segment.duration_ms if is_way_in else now.elapsed_ms

    assert "jump" in found(artist, film(artist, (9.4, 10.6), shown))


def test_a_standing_foot_that_creeps_is_a_slide(artist: FigureArtist) -> None:
    stills = film(artist, (9.0, 10.0))
    for number in range(3, len(stills)):
        picture = stills[number].picture.copy()
        painter = QPainter(picture)
        strip = QRect(0, 214, SIDE_PX, 43)
        painter.drawImage(strip.translated(2 * (number - 2), 0), stills[number].picture, strip)
        painter.end()
        stills[number] = replace(stills[number], picture=picture)
    assert "slide" in found(artist, stills)


def test_a_thing_that_moves_has_the_reach_that_it_moved(qapp: QApplication) -> None:
    def picture_with_a_bar_at(x: int) -> QImage:
        picture = QImage(160, 160, QImage.Format.Format_RGB32)
        picture.fill(0xFFF6F3EC)
        painter = QPainter(picture)
        painter.fillRect(x, 40, 20, 60, 0xFF2E3A55)
        painter.end()
        return picture

    here = picture_with_a_bar_at(40)
    assert reach(here, picture_with_a_bar_at(40)) == 0
    assert reach(here, picture_with_a_bar_at(43)) in (2, 3)
    assert reach(here, picture_with_a_bar_at(51)) in (8, 11)
    assert reach(here, picture_with_a_bar_at(200)) == FAR, "it is nowhere"
