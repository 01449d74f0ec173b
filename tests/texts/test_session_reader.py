"""Words of a session for a screen reader alone."""

from __future__ import annotations

import pytest

from footcare_gui.texts.session_reader import timeline_item


@pytest.mark.parametrize(
    ("done", "current", "told"),
    [(False, False, "walk"), (True, False, "walk, done"), (False, True, "walk, now")],
)
def test_the_timeline_says_what_is_done_and_what_is_on(
    done: bool, current: bool, told: str
) -> None:
    assert timeline_item("walk", done=done, current=current) == told
