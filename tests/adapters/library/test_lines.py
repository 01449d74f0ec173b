"""Only lines that were changed differ."""

from __future__ import annotations

from footcare_gui.adapters.library.lines import with_only_changes

OWN = "a:   1\nlong:\n  one\n  two\nb: 2\nc: 3\n"
AS_DUMPED = "a: 1\nlong: one two\nb: 2\nc: 3\n"


def test_what_was_not_changed_stays_as_somebody_has_written_it() -> None:
    assert with_only_changes(OWN, AS_DUMPED, AS_DUMPED) == OWN
    after = with_only_changes(OWN, AS_DUMPED, AS_DUMPED.replace("c: 3", "c: 4"))
    assert after == OWN.replace("c: 3", "c: 4")


def test_a_changed_line_is_written_anew_whole() -> None:
    after = with_only_changes(OWN, AS_DUMPED, AS_DUMPED.replace("one two", "one three"))
    assert "long: one three\n" in after
    assert "b: 2\nc: 3\n" in after


def test_lines_come_and_go() -> None:
    dumped = AS_DUMPED.replace("b: 2\n", "").replace("a: 1", "a: 1\nx: 9")
    after = with_only_changes(OWN, AS_DUMPED, dumped)
    assert "b: 2" not in after
    assert "x: 9" in after


def test_where_both_write_alike_the_new_text_is_taken() -> None:
    assert with_only_changes(AS_DUMPED, AS_DUMPED, "z: 1\n") == "z: 1\n"
