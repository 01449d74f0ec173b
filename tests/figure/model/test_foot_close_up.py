"""Which arrows of a close-up a still shows."""

from __future__ import annotations

from footcare_gui.figure.model.foot_close_up import Arrow

HOLD = Arrow((0j, 1 + 0j), since=0.5, until=1.0)
BACK = Arrow((0j, 1 + 0j), since=0.0, back=True)


def test_the_arrow_of_letting_go_is_in_no_still() -> None:
    assert [HOLD.is_shown(t) for t in (0.0, 0.5, 1.0)] == [False, True, True]
    assert not any(BACK.is_shown(t) for t in (0.0, 0.5, 1.0))


def test_an_arrow_may_be_of_stills_or_of_motion_alone() -> None:
    still, motion = HOLD._replace(shown_in="still"), HOLD._replace(shown_in="motion")
    assert [arrow.is_shown(1.0) for arrow in (still, motion)] == [True, False]
