"""What a point of the body has drawn lately."""

from __future__ import annotations

import pytest

from footcare_gui.domain.session.plan import Kind
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.model.props import Anchor
from footcare_gui.figure.model.show import PathCue
from footcare_gui.figure.model.trails import SAMPLE_MS, Trails, point_at
from tests.figure_frames import FIGURES, segment

TOE = PathCue(Anchor(Part(Flank.NEAR, "foot"), 0.8 - 0.26j), stays_ms=1_200)
FIGURE = FIGURES.figure("ankle_circles")
MOVE = segment(Kind.MOVE, 15_000, ("hold", "hold"), reverse_at_half=True)


def test_a_path_ends_in_its_point_and_stays_for_its_time() -> None:
    points = Trails().points(FIGURE, MOVE, 5_030, TOE)
    assert points[-1] == point_at(FIGURE, MOVE, 5_030, TOE)
    assert points[0] == point_at(FIGURE, MOVE, 3_840, TOE)
    assert len(points) == TOE.stays_ms // SAMPLE_MS + 1


def test_a_path_begins_with_the_segment_and_anew_when_it_turns_round() -> None:
    assert len(Trails().points(FIGURE, MOVE, 300, TOE)) == 300 // SAMPLE_MS + 2
    assert len(Trails().points(FIGURE, MOVE, 7_650, TOE)) <= 150 // SAMPLE_MS + 2


def test_what_was_worked_out_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def counted(*args: object) -> complex:
        asked.append(args)
        return point_at(*args)  # type: ignore[arg-type]

    monkeypatch.setattr("footcare_gui.figure.model.trails.point_at", counted)
    trails = Trails()
    first = trails.points(FIGURE, MOVE, 5_000, TOE)
    before = len(asked)
    assert trails.points(FIGURE, MOVE, 5_000, TOE) == first
    assert len(asked) == before + 1
