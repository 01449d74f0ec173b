"""The close-up changes with the way that the figure goes, never at once."""

from __future__ import annotations

from itertools import pairwise

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.continuity import follows
from footcare_gui.figure.model.magnified import CloseUpMoment
from footcare_gui.figure.model.motion import moment
from footcare_gui.figure.model.show import Lens
from tests.figure_frames import FIGURE_IDS, FIGURES, segment, transitions

STEP_MS = 20


def weights(shown: CloseUpMoment | None) -> dict[Lens, float]:
    """How much of each close-up is seen."""
    if shown is None:
        return {}
    before = {} if shown.before is None else weights(shown.before)
    faded = {lens: weight * (1 - shown.share) for lens, weight in before.items()}
    return {**faded, shown.lens: shown.share}


@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_a_close_up_never_gives_way_at_once(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for transition in transitions(figure):
        times = range(transition.from_ms, transition.to_ms, STEP_MS)
        seen = [weights(moment(figure, transition.segment, ms).close_up) for ms in times]
        for before, after in pairwise(seen):
            for lens in before.keys() | after.keys():
                step = abs(before.get(lens, 0.0) - after.get(lens, 0.0))
                assert step < 0.2, f"{transition.name}: {lens.close_up.id}"


@pytest.mark.parametrize("figure_id", FIGURE_IDS)
def test_a_hold_ends_as_bright_as_its_way_back_begins(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    hold = segment(Kind.HOLD, 15_000, ("hold", "hold"))
    release = segment(Kind.RELEASE, 3_000, ("hold", "start"))
    last, first = moment(figure, hold, 15_000), moment(figure, release, 0)
    assert last.pulse == pytest.approx(first.pulse)


def test_a_way_follows_where_it_begins_and_nowhere_else() -> None:
    figure = FIGURES.figure("heel_cord")
    start = moment(figure, segment(Kind.GET_READY, 10_000), 9_999)
    hold = moment(figure, segment(Kind.HOLD, 10_000, ("hold", "hold")), 5_000)
    move_in = segment(Kind.MOVE_IN, 3_000, ("start", "hold"))
    assert follows(start, moment(figure, move_in, 0))
    assert not follows(hold, moment(figure, move_in, 0))
    assert follows(hold, moment(figure, move_in, 3_000))


def test_the_other_side_does_not_follow_unless_the_picture_has_faded() -> None:
    figure = FIGURES.figure("heel_cord")
    ready = [segment(Kind.GET_READY, 10_000, side=side) for side in (Side.LEFT, Side.RIGHT)]
    left, right = (moment(figure, it, 0) for it in ready)
    assert not follows(left, right)
    hidden = moment(figure, segment(Kind.SWITCH, 10_000, side=Side.RIGHT), 300)
    assert follows(left, hidden)
