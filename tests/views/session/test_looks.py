"""Colour and pattern of each kind of part."""

from __future__ import annotations

from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import Position, Running
from footcare_gui.views.session.looks import look_of
from tests.kits.looks_kit import contrast, themed
from tests.kits.session_kit import Session

__all__ = ["themed"]


def test_ring_and_frame_stand_out_from_the_ground_in_every_phase(themed: Session) -> None:
    theme = themed.live.theme
    plan = themed.controller.plan
    for index in range(len(plan.segments)):
        look = look_of(readout(plan, Running(Position(index), 0)), theme)
        assert contrast(look.color, theme.colors.ground) >= 3


def test_the_working_colour_belongs_to_work_alone(themed: Session) -> None:
    theme, plan = themed.live.theme, themed.controller.plan
    for index, segment in enumerate(plan.segments):
        look = look_of(readout(plan, Running(Position(index), 0)), theme)
        works = segment.kind in (Kind.HOLD, Kind.MOVE, Kind.MOVE_IN)
        assert (look.color == theme.colors.working) is works


def test_hold_move_and_rest_differ_without_any_colour(themed: Session) -> None:
    plan, theme = themed.controller.plan, themed.live.theme
    patterns = {
        segment.kind: look_of(readout(plan, Running(Position(index), 0)), theme).pattern
        for index, segment in enumerate(plan.segments)
    }
    told_apart = {patterns[kind] for kind in (Kind.HOLD, Kind.MOVE, Kind.REST, Kind.SWITCH)}
    assert len(told_apart) == 4
