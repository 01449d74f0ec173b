"""Every fault has one whole message of its own, filled with what it speaks of."""

from __future__ import annotations

from collections import Counter
from string import Formatter
from typing import get_args

import pytest

from footcare_gui.domain.exercises.faults import Fault, FaultCode
from footcare_gui.texts.faults import SUBJECTS, fault_line, fault_lines, fault_words

CODES: tuple[FaultCode, ...] = get_args(FaultCode)


def test_every_code_has_a_message_in_one_place() -> None:
    said = Counter(code for of_subject in SUBJECTS for code in of_subject())
    assert said == Counter(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_message_is_filled_whole(code: FaultCode) -> None:
    message = next(words[code] for of_subject in SUBJECTS if code in (words := of_subject()))
    names = {name for _, name, _, _ in Formatter().parse(message) if name}
    said = fault_words(code, {name: f"<{name}>" for name in names - {"mend"}})
    assert "{" not in said.replace("{hold: 30 s}", "")
    assert all(f"<{name}>" in said for name in names - {"mend"})


def test_a_line_has_the_place_and_what_to_do() -> None:
    fault = Fault("my.yaml", 3, 7, "double_key", (("text", "name"), ("line", 2)))
    assert fault_line(fault) == (
        "my.yaml:3:7: the key “name” is already in line 2; keep one of them"
    )
    assert fault_lines([fault, fault]).count("\n") == 1


def test_an_unknown_word_is_answered_with_the_nearest_or_with_all_that_would_do() -> None:
    near = {"text": "nmae", "near": "name"}
    assert fault_words("unknown_key", near) == "unknown key “nmae”; did you mean “name”?"
    known = {"text": "xyz", "known": "id, name"}
    assert fault_words("unknown_key", known) == "unknown key “xyz”; known: id, name"


def test_what_is_expected_is_said_in_words_and_what_was_written_as_it_was() -> None:
    assert fault_words("other_kind", {"wanted": "text", "found": "list"}) == (
        "one value is expected here, not a list, one “- …” a line"
    )
    assert fault_words("no_id", {"text": "list"}).startswith("“list” cannot be an id")


def test_a_file_whose_name_would_drive_a_terminal_is_named_harmlessly() -> None:
    assert fault_line(Fault("a\x1b[2J\nb.yaml", 1, 1, "tab")) == (
        "a\\x1b[2J\\nb.yaml:1:1: a tab; indent with spaces only"
    )
