"""The lines of one exercise in a file of many."""

from __future__ import annotations

from footcare_gui.adapters.library.blocks import block_of, cut, ids_in, only_item, with_block
from footcare_gui.adapters.yaml_tree.faults import Faults

FILE = """\
format: 2

exercises:

  # ---- one
  - id: one
    name: One   # here

  # ---- two
  - id: two
    name: Two
    tip: It ends.

# about routines
routines:
  - id: both
    name: Both
    exercises: [one, two]
"""


def text_of(exercise: str) -> str:
    block = block_of(FILE, exercise)
    assert block is not None
    return cut(FILE, block)


def test_an_exercise_is_its_lines_without_what_stands_around_them() -> None:
    assert text_of("one") == "  - id: one\n    name: One   # here\n"
    assert text_of("two") == "  - id: two\n    name: Two\n    tip: It ends.\n"
    assert ids_in(FILE) == ("one", "two")


def test_every_other_byte_stays() -> None:
    block = block_of(FILE, "two")
    assert block is not None
    after = with_block(FILE, block, "  - id: two\n")
    assert after == FILE.replace("    name: Two\n    tip: It ends.\n", "")
    assert with_block(FILE, block, cut(FILE, block)) == FILE


def test_the_last_exercise_of_a_file_ends_with_the_file() -> None:
    alone = "exercises:\n- {id: one, name: One}\n"
    block = block_of(alone, "one")
    assert block is not None
    assert cut(alone, block) == "- {id: one, name: One}\n"


def test_what_is_not_on_lines_of_its_own_has_none() -> None:
    assert block_of("exercises: [{id: one}]\n", "one") is None
    assert block_of(FILE, "both") is None
    assert block_of("not: [yaml", "one") is None
    assert ids_in("- just a list") == ()


def test_a_piece_of_text_is_one_item_with_or_without_its_dash() -> None:
    for text in ("- id: x\n", "id: x\n", "   - id: x\n"):
        node = only_item(text, Faults(""))
        assert node is not None
        assert node.kind == "mapping"


def test_several_items_are_a_fault() -> None:
    faults = Faults("")
    assert only_item("- id: x\n- id: y\n", faults) is None
    assert [fault.code for fault in faults] == ["number_of_items"]
    assert only_item("a: [", Faults("")) is None
