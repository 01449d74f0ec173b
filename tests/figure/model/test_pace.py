"""How many frames are worth painting: none while nothing moves."""

from __future__ import annotations

import pytest

from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.motion import moment
from footcare_gui.figure.model.pace import (
    Pace,
    breath_for_ms,
    pace,
    picture_for_ms,
    still_for_ms,
)
from footcare_gui.figure.model.pulse import FADE_MS
from footcare_gui.figure.model.ways import BEFORE_MS, SIGN_FADE_MS
from tests.figure_frames import FIGURE_IDS, FIGURES, segment

every_figure = pytest.mark.parametrize("figure_id", FIGURE_IDS)


def test_the_pace_says_what_is_worth_painting() -> None:
    figure = FIGURES.figure("toe_press")
    ready = segment(Kind.GET_READY, 10_000)
    assert pace(figure, ready, 1_000) is Pace.STILL
    assert pace(figure, ready, 9_500) is Pace.MOVING
    assert pace(figure, segment(Kind.HOLD, 3_000, ("hold", "hold")), 10) is Pace.BREATHING
    assert pace(figure, segment(Kind.MOVE_IN, 3_000), 10) is Pace.MOVING


@every_figure
def test_a_figure_that_is_said_to_be_still_is_still(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for kind in (Kind.GET_READY, Kind.REST, Kind.SWITCH, Kind.CHANGE_POSITION):
        waiting = segment(kind, 10_000)
        for ms in range(0, 10_000, 250):
            wait_ms = still_for_ms(figure, waiting, ms)
            if wait_ms:
                then = min(9_999, ms + wait_ms - 1)
                assert moment(figure, waiting, ms) == moment(figure, waiting, then)


def test_a_shift_to_the_next_phase_moves_and_then_only_breathes() -> None:
    figure = FIGURES.figure("toe_stretch")
    hold = segment(Kind.HOLD, 5_000, ("down", "down"))
    assert pace(figure, hold, figure.timing.shift_ms - 1) is Pace.MOVING
    assert pace(figure, hold, figure.timing.shift_ms) is Pace.BREATHING


def test_a_movement_without_a_cycle_breathes() -> None:
    still, rolling = FIGURES.figure("heel_cord"), FIGURES.figure("foot_massage")
    move = segment(Kind.MOVE, 5_000, ("hold", "hold"))
    assert pace(still, move, 100) is Pace.BREATHING
    assert pace(rolling, move, 100) is Pace.MOVING


def test_changing_sides_is_not_still_before_the_picture_has_come_back() -> None:
    figure = FIGURES.figure("heel_cord")
    switch = segment(Kind.SWITCH, 10_000)
    assert still_for_ms(figure, switch, 2 * FADE_MS - 1) == 0
    assert still_for_ms(figure, switch, 2 * FADE_MS) == 10_000 - BEFORE_MS - 2 * FADE_MS


def test_a_wait_moves_while_the_signs_of_what_comes_fade_in_and_is_still_again_after() -> None:
    figure = FIGURES.figure("heel_cord")
    ready, begin_ms = segment(Kind.GET_READY, 10_000), 10_000 - BEFORE_MS
    assert still_for_ms(figure, ready, begin_ms) == 0
    assert still_for_ms(figure, ready, begin_ms + SIGN_FADE_MS) == BEFORE_MS - SIGN_FADE_MS


@every_figure
def test_a_hold_that_is_said_to_keep_its_breath_stays_as_it_is(figure_id: str) -> None:
    figure, waits = FIGURES.figure(figure_id), 0
    hold = segment(Kind.HOLD, 20_000, ("hold", "hold"))
    for ms in range(0, 20_000, 370):
        wait_ms = breath_for_ms(figure, hold, ms)
        waits += wait_ms > 0
        last_ms = ms + max(0, wait_ms - 20)  # it is looked for every 20 ms
        assert moment(figure, hold, ms) == moment(figure, hold, last_ms)
    assert waits


def test_a_film_is_looked_at_just_after_each_of_its_pictures() -> None:
    figure, walk = FIGURES.figure("toe_walk"), segment(Kind.MOVE, 16_000, ("hold", "hold"))
    ms, shown = 0, []
    while ms < 1_600:
        shown.append(moment(figure, walk, ms, is_film=True).picture)
        wait_ms = picture_for_ms(figure, walk, ms, 33)
        assert wait_ms is not None
        ms += wait_ms + 4  # a timer is late
    assert shown == list(range(48))
    wait_ms = picture_for_ms(figure, walk, 0, 100)
    assert wait_ms is not None
    assert moment(figure, walk, wait_ms, is_film=True).picture == 3
    assert picture_for_ms(FIGURES.figure("foot_massage"), walk, 0, 33) is None
    assert picture_for_ms(figure, segment(Kind.MOVE_IN, 3_000), 0, 33) is None
