"""The exercise in which a session stands has a length and a position of its own."""

from __future__ import annotations

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.state import Idle
from footcare_gui.domain.session.track import Track, track_of
from tests.builders import PRESS, STRETCH, WALK, make_plan
from tests.sessions import Played

PLAN = make_plan(WALK, STRETCH, PRESS)


def length_ms(place: int) -> int:
    return sum(one.duration_ms for one in PLAN.segments if one.place == place)


def test_before_it_begins_it_stands_at_the_first_exercise() -> None:
    assert track_of(PLAN, Idle()) == Track(0, length_ms(0), 0)


def test_positions_run_from_nothing_to_the_length_and_begin_anew_with_each_exercise() -> None:
    played, seen = Played(PLAN).do(c.Start), dict[int, list[int]]()
    while played.now_ms < PLAN.session_ms - 1_000:
        track = track_of(PLAN, played.state)
        assert 0 <= track.position_ms <= track.length_ms == length_ms(track.place)
        seen.setdefault(track.place, []).append(track.position_ms)
        played.run(1_000)
    assert list(seen) == [0, 1, 2]
    assert all(
        positions[0] < 1_000 and positions == sorted(positions) for positions in seen.values()
    )


def test_time_added_makes_it_longer() -> None:
    played = Played(PLAN).do(c.Start).run(3_000).do(c.Extend)
    assert track_of(PLAN, played.state).length_ms == length_ms(0) + c.EXTEND_MS


def test_what_is_over_stands_at_its_end() -> None:
    played = Played(PLAN).do(c.Start).run(PLAN.session_ms)
    track = track_of(PLAN, played.state)
    assert (track.place, track.position_ms) == (2, length_ms(2))
