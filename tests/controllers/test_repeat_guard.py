"""A wish and its echo."""

from __future__ import annotations

from footcare_gui.controllers.repeat_guard import REPEAT_GUARD_MS, RepeatGuard
from footcare_gui.domain.actions import ActionId
from tests.fakes import FakeClock


def test_a_repeat_within_400_ms_is_ignored_and_a_later_one_is_not() -> None:
    clock = FakeClock(5_000)
    guard = RepeatGuard(clock.now_ms)
    assert guard.admits(ActionId.NEXT)
    clock.advance(REPEAT_GUARD_MS - 1)
    assert not guard.admits(ActionId.NEXT)
    assert guard.admits(ActionId.PREVIOUS), "another wish is not a repeat"
    clock.advance(1)
    assert guard.admits(ActionId.NEXT)
