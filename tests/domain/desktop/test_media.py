"""A position that time alone has not brought about was jumped to."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.domain.desktop.media import JUMP_MS, Playing, Status, expected_ms, is_jump

HALF_WAY = Playing(Status.PLAYING, 2, "Stretch", length_ms=60_000, position_ms=30_000)


def test_time_brings_what_plays_on_and_nothing_else() -> None:
    assert expected_ms(HALF_WAY, 4_000) == 34_000
    assert expected_ms(HALF_WAY, 90_000) == 60_000
    assert expected_ms(replace(HALF_WAY, status=Status.PAUSED), 4_000) == 30_000


def test_only_another_position_is_a_jump() -> None:
    for jumped_ms, expected in ((0, False), (JUMP_MS, False), (JUMP_MS + 1, True), (-9_000, True)):
        now = replace(HALF_WAY, position_ms=34_000 + jumped_ms)
        assert is_jump(HALF_WAY, now, 4_000) is expected


def test_another_exercise_begins_at_its_beginning_without_a_jump() -> None:
    assert not is_jump(HALF_WAY, replace(HALF_WAY, place=3, position_ms=0), 4_000)
    assert is_jump(HALF_WAY, replace(HALF_WAY, place=3, position_ms=9_000), 4_000)
