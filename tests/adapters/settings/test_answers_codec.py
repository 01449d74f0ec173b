"""Answers to lessons survive a round trip, and damage to one of them is not that of all."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from footcare_gui.adapters.settings.answers_codec import answers_text, read_answers
from footcare_gui.domain.choices.lesson_answer import Answer

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
SAID = {("heel_cord", ""): Answer(NOON, True), ("toe_press", "seated"): Answer(NOON, False)}


def test_what_was_said_is_what_is_read() -> None:
    assert read_answers(answers_text(SAID)) == SAID
    assert read_answers("") == read_answers(answers_text({})) == {}


def test_damaged_rows_are_left_out() -> None:
    good = answers_text(SAID)[1:-1]
    bad = '["a","","yesterday",true],["b","","2026-11-23T12:00:00",true],["","",1],3'
    assert read_answers(f"[{bad},{good}]") == SAID


@pytest.mark.parametrize("text", ["{}", "x", "7"])
def test_what_is_no_list_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        read_answers(text)
