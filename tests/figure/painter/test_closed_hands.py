"""Fists, and fingers over a bar."""

from __future__ import annotations

from footcare_gui.figure.painter.closed_hands import (
    FIST,
    WRAP,
    fist_fingers,
    wrapped_fingers,
)
from footcare_gui.figure.painter.paths import smooth
from tests.figure.painter.painting import outside


def test_a_fist_has_four_knuckles_one_below_the_other_on_its_hand() -> None:
    heights = [body.boundingRect().center().y() for _, body in fist_fingers()]
    assert heights == sorted(heights, reverse=True)
    hand = smooth(FIST)
    for line, body in fist_fingers():
        assert outside(body, hand) < 0.003
        assert outside(body, line) < 1e-3


def test_fingers_over_a_bar_hang_below_the_hand_the_near_one_last() -> None:
    bodies = [body.boundingRect() for _, body in wrapped_fingers(0.01)]
    lowest = smooth(WRAP).boundingRect().top()
    assert all(box.top() < lowest - 0.05 for box in bodies)
    assert bodies[-1].left() < bodies[0].left()


def test_the_line_round_a_finger_is_as_wide_as_it_is_said() -> None:
    line, body = wrapped_fingers(0.03)[0]
    assert line.boundingRect().left() < body.boundingRect().left() - 0.02
    thin, _ = wrapped_fingers(0.01)[0]
    assert thin.boundingRect().width() < line.boundingRect().width() - 0.03
