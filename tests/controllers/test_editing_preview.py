"""What an exercise will be like, before it is one."""

from __future__ import annotations

from footcare_gui.controllers.editing_preview import HEARD_MS, look_at
from footcare_gui.domain.session.plan import PlanOptions
from tests.builders import CURLS, STRETCH, make_library, make_plan


def test_it_has_the_plan_that_a_session_would_have() -> None:
    look = look_at(STRETCH, lambda _sentence: 1_000)
    assert look.plan.segments == make_plan(STRETCH, options=PlanOptions()).segments
    assert look.library == make_library(STRETCH)
    assert look.form is STRETCH.usual


def test_only_the_first_seconds_are_told() -> None:
    look = look_at(CURLS, lambda _sentence: 1_000)
    assert look.lines
    assert all(line.at_ms < HEARD_MS for line in look.lines)
