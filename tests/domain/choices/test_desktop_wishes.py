"""What is wanted of the desktop survives a restart; damage falls back to where everybody begins."""

from __future__ import annotations

from typing import Any

import pytest

from footcare_gui.domain.choices.desktop_wishes import DesktopWishes, text_of, wishes_of


def test_everything_that_differs_survives() -> None:
    for name, usual in DesktopWishes()._asdict().items():
        other: Any = 615 if name.startswith("quiet") else not usual
        changed = DesktopWishes()._replace(**{name: other})
        assert wishes_of(text_of(changed)) == changed


def test_nothing_is_wanted_until_it_is_asked_for() -> None:
    assert text_of(DesktopWishes()) == ""
    assert wishes_of("") == DesktopWishes()
    assert not DesktopWishes().reminds
    assert not DesktopWishes().stays


@pytest.mark.parametrize("damaged", ["morning=yes", "quiet_from=1440", "quiet_until=x", "a", "a=b"])
def test_what_cannot_be_read_is_as_everybody_begins_by_itself(damaged: str) -> None:
    assert wishes_of(f"{damaged} tray=True") == DesktopWishes(tray=True)


def test_it_stays_for_reminders_and_for_the_tray() -> None:
    for name in ("morning", "midday", "evening", "after_login", "at_desk", "tray"):
        assert DesktopWishes()._replace(**{name: True}).stays
    assert not DesktopWishes(tray=True).reminds


def test_quiet_hours_go_over_midnight_and_may_be_none() -> None:
    usual = DesktopWishes(quiet_from=21 * 60, quiet_until=7 * 60)
    assert [usual.is_quiet(h * 60) for h in (0, 6, 7, 20, 21)] == [True, True, False, False, True]
    siesta = DesktopWishes(quiet_from=13 * 60, quiet_until=15 * 60)
    assert [siesta.is_quiet(h * 60) for h in (12, 13, 15)] == [False, True, False]
    assert not DesktopWishes(quiet_from=60, quiet_until=60).is_quiet(60)


def test_each_of_the_three_times_is_wanted_by_itself() -> None:
    times = (480, 780, 1080)
    assert DesktopWishes(midday=True).times(times) == (780,)
    assert DesktopWishes(morning=True, evening=True).times(times) == (480, 1080)
    assert DesktopWishes(after_login=True).times(times) == ()
