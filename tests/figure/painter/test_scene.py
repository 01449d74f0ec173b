"""The rim round the figure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.figure.painter.scene import rim_width

EDGES_PX = (480, 560, 720, 900, 1080, 1800)
SPAN = 9.0


@pytest.mark.parametrize("edge_px", EDGES_PX)
def test_the_rim_is_a_pixel_and_a_half_wide_at_the_sizes_of_a_session(edge_px: int) -> None:
    scale = edge_px / SPAN
    assert rim_width(scale) * scale >= 1.5


@given(st.floats(8, 400))
def test_the_rim_of_a_small_picture_does_not_swell(scale: float) -> None:
    assert 0.02 - 1e-9 <= rim_width(scale) <= 0.032 + 1e-9
