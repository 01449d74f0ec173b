"""The faults of one file, in its order, with what its author wrote made harmless."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.yaml_tree.faults import MAX_FAULTS, Faults, no_break


def test_faults_come_in_the_order_of_the_file() -> None:
    faults = Faults("f.yaml")
    assert not faults
    faults.add(3, 1, "tab")
    faults.add(1, 9, "alias")
    faults.add(1, 2, "double_key", text="id", line=1)
    assert [(fault.line, fault.column) for fault in faults] == [(1, 2), (1, 9), (3, 1)]
    assert faults.count == 3
    assert next(iter(faults)).params == (("text", "id"), ("line", 1))


def test_what_the_author_wrote_is_on_one_line_and_only_that_is_shortened() -> None:
    faults = Faults("f.yaml")
    known = ", ".join(f"exercise_{number}" for number in range(20))
    faults.add(1, 1, "unknown_key", text="a\n\x1b" + "x" * 100, known=known)
    (fault,) = faults
    params = dict(fault.params)
    assert params["text"] == "a\\n\\x1b" + "x" * 36 + "…"
    assert params["known"] == known


def test_endless_faults_end_with_one_that_says_so() -> None:
    faults = Faults("f.yaml")
    for line in range(1, MAX_FAULTS + 500):
        faults.add(line, 1, "tab")
    codes = [fault.code for fault in faults]
    assert codes == ["tab"] * MAX_FAULTS + ["more_faults"]


def test_what_breaks_a_reader_is_a_fault_of_the_file_and_written_down() -> None:
    faults, noted = Faults("f.yaml"), list[Exception]()
    with no_break(faults, noted.append):
        dict[str, str]()["id"]
    assert [(f.file, f.line, f.column, f.code) for f in faults] == [
        ("f.yaml", 1, 1, "breaks_reader")
    ]
    assert [repr(error) for error in noted] == ["KeyError('id')"]


def test_where_nobody_writes_it_down_it_is_raised() -> None:
    with pytest.raises(KeyError), no_break(Faults("f.yaml"), None):
        dict[str, str]()["id"]
