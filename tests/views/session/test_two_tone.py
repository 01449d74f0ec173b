"""The sentence and the time left, loud and quiet."""

from __future__ import annotations

import pytest

from footcare_gui.texts import session as words
from tests.kits.looks_kit import SIZES, sized
from tests.kits.session_kit import Session, session

__all__ = ["session", "sized"]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_sentence_is_never_cut(sized: Session, size: tuple[int, int]) -> None:
    sized.view.resize(*size)
    for _ in range(12):
        hint = sized.view.stage.hint
        if hint.wordWrap():
            assert hint.height() >= hint.lines_of(hint.words, hint.width()) * hint.line_height
        else:
            assert hint.loud_width <= hint.width()
        sized.run(3_000)


def test_time_left_and_the_whole_stand_together(session: Session) -> None:
    readout = session.controller.readout()
    left, whole = words.time_left(readout.left_ms, readout.total_ms)
    assert session.view.stage.time_left.words == f"{left} {whole}"
    assert left == whole.removeprefix("left of ")
