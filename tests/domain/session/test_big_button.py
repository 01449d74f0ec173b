"""A finger on its way to Pause ends no set: what has just come by itself is not pressed yet."""

from __future__ import annotations

import pytest

from footcare_gui.domain.session.big_button import HELD_OFF_MS, BigButton
from footcare_gui.domain.session.readout import Primary

PAUSE = BigButton(Primary.PAUSE, 0, by_itself=True)


@pytest.mark.parametrize("says", [Primary.READY, Primary.DONE, Primary.ENOUGH])
def test_what_goes_on_and_came_by_itself_is_taken_after_half_a_second(says: Primary) -> None:
    now = PAUSE.saying(says, 9_000, by_itself=True)
    assert [now.takes(9_000 + ms) for ms in (0, HELD_OFF_MS - 1, HELD_OFF_MS)] == [
        False,
        False,
        True,
    ]


@pytest.mark.parametrize("says", [Primary.PAUSE, Primary.RESUME, Primary.EASE, Primary.CLOSE])
def test_what_stands_still_is_taken_at_once(says: Primary) -> None:
    assert BigButton().saying(says, 9_000, by_itself=True).takes(9_000)


def test_what_the_person_has_brought_about_is_taken_at_once() -> None:
    assert PAUSE.saying(Primary.ENOUGH, 9_000, by_itself=False).takes(9_000)


def test_what_is_said_again_is_not_new() -> None:
    ready = PAUSE.saying(Primary.READY, 9_000, by_itself=True)
    assert ready.saying(Primary.READY, 9_600, by_itself=True) is ready
