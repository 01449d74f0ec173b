"""The figure in words."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.describe import describe
from tests.figure_frames import FIGURE_IDS, FIGURES

every_figure = pytest.mark.parametrize("figure_id", FIGURE_IDS)


@every_figure
@pytest.mark.parametrize("side", list(Side))
def test_every_key_pose_is_told_in_whole_sentences(figure_id: str, side: Side) -> None:
    figure = FIGURES.figure(figure_id)
    for pose in figure.poses:
        told = describe(figure, pose, side)
        assert told[0].startswith(("Seen", "Both"))
        for words in told:
            assert words.endswith(".")
            assert "{" not in words
            assert ".." not in words


@every_figure
def test_the_sides_change_places_in_words(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    left, right = (" ".join(describe(figure, "hold", side)) for side in (Side.LEFT, Side.RIGHT))
    if figure.working in ("both", "none"):
        assert left == right
    else:
        assert left != right
        assert (
            left.replace("left", "*")
            .replace("right", "left")
            .replace("*", "right")
            .replace("Left", "*")
            .replace("Right", "Left")
            .replace("*", "Right")
            == right
        )


def test_it_tells_where_the_stretch_is_felt_only_while_it_is() -> None:
    figure = FIGURES.figure("heel_cord")
    assert "Felt in the left calf." in describe(figure, "hold", Side.LEFT)
    assert "Felt" not in " ".join(describe(figure, "start", Side.LEFT))
