"""A fault is a code with parameters; what somebody wrote stands in it harmlessly."""

from __future__ import annotations

from footcare_gui.domain.exercises.faults import Fault, one_line, shown


def test_in_a_log_a_fault_is_one_line_with_its_code_and_parameters() -> None:
    fault = Fault("a\nb.yaml", 3, 7, "out_of_range", (("number", "12"), ("low", 1), ("high", 9)))
    assert str(fault) == "a\\nb.yaml:3:7: out_of_range number=12 low=1 high=9"


def test_what_would_break_a_line_or_drive_a_terminal_is_made_visible() -> None:
    assert one_line("a\nb\x1b[31m\u202e\ud800é") == "a\\nb\\x1b[31m\\u202e\\ud800é"


def test_long_words_are_shortened() -> None:
    assert shown("x" * 40) == "x" * 40
    assert shown("x" * 41) == "x" * 39 + "…"
