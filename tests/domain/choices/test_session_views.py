"""How a session is seen survives a restart; damage falls back to what everybody begins with."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.session_views import (
    TURNS,
    Larger,
    SessionViews,
    text_of,
    views_of,
)

OTHER = SessionViews(270, big=True, larger=Larger.FIGURE, mini_at="-12,40")


def test_everything_that_differs_survives() -> None:
    for name, value in OTHER._asdict().items():
        changed = SessionViews()._replace(**{name: value})
        assert views_of(text_of(changed)) == changed
    assert views_of(text_of(OTHER)) == OTHER
    assert text_of(SessionViews()) == ""


@pytest.mark.parametrize(
    "damaged", ["turn=45", "turn=up", "big=1", "larger=both", "mini_at=12", "mini_at=a,b", "x"]
)
def test_what_is_damaged_is_as_everybody_begins(damaged: str) -> None:
    assert views_of(damaged) == SessionViews()


def test_it_lies_on_one_side_then_on_the_other_then_upside_down_and_is_upright_again() -> None:
    views, seen = SessionViews(), []
    for _ in TURNS:
        seen.append(views.turn)
        views = views.turned()
    assert seen == [0, 90, 270, 180]
    assert views.turn == 0
    assert SessionViews(turn=270).upright().turn == 0


def test_what_is_large_changes_in_the_big_view_and_leads_there_from_the_usual_one() -> None:
    there = SessionViews().other_larger()
    assert there == SessionViews(big=True, larger=Larger.FIGURE)
    assert there.other_larger().larger is Larger.NUMBER
    assert there.other_size() == SessionViews(big=False, larger=Larger.FIGURE)
