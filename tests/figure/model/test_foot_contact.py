from __future__ import annotations

import cmath
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.figure.model.foot_contact import CONTACTS, SOLE_LEVEL, ankle_for_contact


@given(st.sampled_from(sorted(CONTACTS)), st.floats(-50, 30), st.floats(-2, 2))
def test_a_pinned_contact_rests_on_its_point_at_every_pitch(
    contact: str, pitch_deg: float, x: float
) -> None:
    at = complex(x, 0.075)
    ankle = ankle_for_contact(contact, at, pitch_deg)
    circle = CONTACTS[contact]
    centre = ankle + cmath.rect(1.0, math.radians(pitch_deg)) * circle.centre
    assert centre - 1j * circle.radius == pytest.approx(at)


def test_a_flat_foot_has_its_ankle_over_the_point() -> None:
    assert ankle_for_contact("flat", 1 + 2j) == 1 + 2j - 1j * SOLE_LEVEL


def test_ball_and_heel_touch_the_same_floor_when_the_foot_is_flat() -> None:
    for contact in ("ball", "heel"):
        circle = CONTACTS[contact]
        assert circle.centre.imag - circle.radius == pytest.approx(SOLE_LEVEL, abs=0.01)


def test_an_unknown_contact_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(ValueError, match=r"'knee'; known: ball, heel, arch, flat"):
        ankle_for_contact("knee", 0j)
