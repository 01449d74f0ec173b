"""What is made at once, and what only when it is first wanted."""

from __future__ import annotations

from functools import cached_property

from footcare_gui.bootstrap.object_graph import ObjectGraph
from tests.kits.app_kit import Apps, apps

__all__ = ["apps"]
LATE = {name for name, part in vars(ObjectGraph).items() if isinstance(part, cached_property)}


def test_what_the_first_picture_does_without_is_not_made_before(apps: Apps) -> None:
    application = apps.start("somebody")
    assert "sessions" in LATE
    assert LATE.isdisjoint(vars(application))


def test_to_ask_whether_a_session_runs_makes_none(apps: Apps) -> None:
    application = apps.start("somebody")
    assert not application.is_open
    assert not application.is_leading
    assert not application.is_led
    assert not application.has_sessions


def test_a_part_is_made_once(apps: Apps) -> None:
    application = apps.start("somebody")
    assert application.sessions is application.sessions
    assert application.has_sessions
    assert not application.is_leading


def test_a_window_that_is_closed_at_once_asks_nothing_of_the_desktop(apps: Apps) -> None:
    application = apps.start("somebody")
    application.window.show()
    application.choices.change(volume_percent=35)
    assert application.window.close()
    assert "presence" not in vars(application)
    assert application.settings.preferences().volume_percent == 35
