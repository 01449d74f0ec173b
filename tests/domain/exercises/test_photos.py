"""Pictures of one's own in the place of poses and figures."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.photos import is_photo, photo_of, photo_pose, photos_figure

FIGURE = photos_figure(("hold", photo_pose("sit.jpg"), "hold", photo_pose("curl.png")))


def test_an_exercise_with_pictures_has_them_as_its_figure() -> None:
    assert is_photo(FIGURE)
    assert photos_figure(("hold", "start")) == ""
    assert not is_photo("toe_walk", "hold")


@pytest.mark.parametrize(
    ("step", "shown"),
    [(0, "sit.jpg"), (1, "sit.jpg"), (2, "sit.jpg"), (3, "sit.jpg"), (4, "curl.png")],
)
def test_a_step_without_one_shows_the_last_before_it(step: int, shown: str) -> None:
    assert photo_of(FIGURE, step=step) == shown


def test_a_pose_that_is_a_picture_is_that_picture() -> None:
    assert photo_of("toe_walk", photo_pose("a.jpg")) == "a.jpg"
    assert is_photo("toe_walk", photo_pose("a.jpg"))
    assert photo_of("toe_walk", "hold") == ""
