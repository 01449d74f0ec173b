"""The figure files of the app: what a reviewer rejects is not in them, and would be noticed."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from footcare_gui.domain.exercises.exercise import AT_REST, Posture
from footcare_gui.figure.model import body
from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.model.foot_close_up import SideCloseUp
from footcare_gui.figure.model.foot_scenes import side_pose
from footcare_gui.figure.model.motion import moment
from footcare_gui.pictures.figure_pictures import PORTRAIT
from tests.figure_criteria import CRITERIA, complaints
from tests.figure_criteria.angles import PRESCRIBED
from tests.figure_criteria.broken import FAULTS, Fault
from tests.figure_frames import (
    FIGURE_IDS,
    FIGURES,
    IN_BETWEENS,
    ITEMS,
    LIBRARY,
    film,
    planned,
    real_film,
)

EXERCISES = (
    "toe_walk", "toe_stretch", "toe_press", "pencil_grip", "ankle_circles",
    "heel_cord", "heel_stretch", "foot_massage", "upward_stretch", "band_pull",
)  # fmt: skip
NO_EXERCISES = {PORTRAIT, *(f"{AT_REST}{posture.value}" for posture in Posture)}
every_figure = pytest.mark.parametrize("figure_id", FIGURE_IDS)


def test_every_exercise_and_variant_has_its_figure_and_every_figure_is_used() -> None:
    assert set(EXERCISES) <= set(FIGURE_IDS)
    assert {LIBRARY.form(item).figure for item in ITEMS} | NO_EXERCISES == set(FIGURE_IDS)


@every_figure
@pytest.mark.parametrize("criterion", CRITERIA)
def test_a_reviewer_finds_nothing(criterion: str, figure_id: str) -> None:
    assert CRITERIA[criterion](real_film(figure_id)) == []


@every_figure
def test_every_key_pose_and_every_transition_is_looked_at(figure_id: str) -> None:
    shown = real_film(figure_id)
    assert [take.name for take in shown.keys] == list(FIGURES.figure(figure_id).poses)
    assert len(shown.ways) >= 2 or figure_id in NO_EXERCISES
    assert all(len(way.takes) == IN_BETWEENS + 2 for way in shown.ways)


@every_figure
def test_the_other_side_is_the_same_movement(figure_id: str) -> None:
    """Only the painter mirrors it, so that what holds for one side holds for both."""
    figure = FIGURES.figure(figure_id)
    for segment in planned(figure_id):
        other = segment._replace(side=segment.side.other)
        for ms in range(0, segment.duration_ms, max(200, segment.duration_ms // 20)):
            assert moment(figure, segment, ms).pose == moment(figure, other, ms).pose


def test_the_angles_of_every_exercise_are_prescribed() -> None:
    assert {row.figure for row in PRESCRIBED} >= set(EXERCISES)


# ---- broken on purpose ---------------------------------------------------------------------------


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_what_is_broken_is_noticed_by_its_criterion_alone(fault: Fault) -> None:
    said = complaints(film(fault.spoil(FIGURES.figure(fault.figure))))
    assert list(said) == [fault.criterion], said
    assert any(fault.says in words for words in said[fault.criterion]), said


def test_a_kink_is_noticed_by_its_criterion_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    bumpy = ((0.0, 0.235, 0.235), (0.3, 0.26, 0.22), (0.34, 0.17, 0.2), (1.0, 0.158, 0.158))
    monkeypatch.setattr(body, "UPPER_ARM_WIDTHS", bumpy)
    said = complaints(real_film("heel_cord"))
    assert list(said) == ["8 kink"]
    assert "arm's outline turns by" in said["8 kink"][0]


def test_every_criterion_has_a_figure_that_it_rejects() -> None:
    noticed: Iterable[str] = {fault.criterion for fault in FAULTS.values()} | {"8 kink"}
    assert set(CRITERIA) == set(noticed)


# ---- the close-up in step ------------------------------------------------------------------------


@pytest.mark.parametrize("figure_id", ["foot_massage", "foot_massage_standing"])
def test_the_close_up_shows_the_ball_where_the_foot_has_it(figure_id: str) -> None:
    shown = [
        (take.solved, take.now.close_up) for take in real_film(figure_id).takes if take.now.close_up
    ]
    assert len(shown) > 3 * IN_BETWEENS
    for solved, lens in shown:
        close_up = lens.lens.close_up
        assert isinstance(close_up, SideCloseUp)
        dents = (
            side_pose(close_up, lens.progress, CloseUpOptions()).dent,
            solved.near_leg.foot.dent,
        )
        there, here = (dent.x for dent in dents if dent)
        assert there == pytest.approx(here, abs=0.025)
